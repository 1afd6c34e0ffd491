"""What happens when somebody wants to leave a journey: a pure table, no widgets.

`next_step(state, event)` is total: every state meets every event.
"""

from dataclasses import dataclass
from enum import StrEnum


class Event(StrEnum):
    """What the user or the disk said."""

    LEAVE = "leave"
    """Close, open another, begin a new one."""
    CHOSE_SAVE = "chose_save"
    CHOSE_DISCARD = "chose_discard"
    CHOSE_CANCEL = "chose_cancel"
    SAVED = "saved"
    SAVE_FAILED = "save_failed"


class Step(StrEnum):
    """What the window does next."""

    PROCEED = "proceed"
    ASK = "ask"
    SAVE = "save"
    SAVE_AS = "save_as"
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class State:
    """What matters about the open journey."""

    modified: bool
    has_path: bool


def next_step(state: State, event: Event) -> Step:
    """The step that loses nothing without being asked."""
    if event is Event.LEAVE:
        return Step.ASK if state.modified else Step.PROCEED
    if event is Event.CHOSE_SAVE:
        return Step.SAVE if state.has_path else Step.SAVE_AS
    if event is Event.SAVED:
        return Step.ASK if state.modified else Step.PROCEED
    return Step.PROCEED if event is Event.CHOSE_DISCARD else Step.STAY
