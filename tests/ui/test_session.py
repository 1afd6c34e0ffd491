"""The table of leaving: every state meets every event, and nothing is lost unasked."""

import pytest

from journeymap.ui.session import Event, State, Step, next_step

CLEAN_NEW, CLEAN_FILE = State(modified=False, has_path=False), State(modified=False, has_path=True)
DIRTY_NEW, DIRTY_FILE = State(modified=True, has_path=False), State(modified=True, has_path=True)
STATES = (CLEAN_NEW, CLEAN_FILE, DIRTY_NEW, DIRTY_FILE)

TABLE = {
    Event.LEAVE: (Step.PROCEED, Step.PROCEED, Step.ASK, Step.ASK),
    Event.CHOSE_SAVE: (Step.SAVE_AS, Step.SAVE, Step.SAVE_AS, Step.SAVE),
    Event.CHOSE_DISCARD: (Step.PROCEED,) * 4,
    Event.CHOSE_CANCEL: (Step.STAY,) * 4,
    # Something written while the dialog was open is asked about again.
    Event.SAVED: (Step.PROCEED, Step.PROCEED, Step.ASK, Step.ASK),
    Event.SAVE_FAILED: (Step.STAY,) * 4,
}


def test_the_table_is_complete() -> None:
    assert set(TABLE) == set(Event)
    assert {step for row in TABLE.values() for step in row} == set(Step)


@pytest.mark.parametrize("event", Event)
def test_every_state_meets_every_event(event: Event) -> None:
    assert tuple(next_step(state, event) for state in STATES) == TABLE[event]


def test_changes_are_only_lost_by_saying_so() -> None:
    lost = [
        event
        for event in Event
        for state in STATES
        if state.modified and next_step(state, event) is Step.PROCEED
    ]
    assert set(lost) == {Event.CHOSE_DISCARD}


def test_a_failed_save_never_leads_away() -> None:
    assert {next_step(state, Event.SAVE_FAILED) for state in STATES} == {Step.STAY}
