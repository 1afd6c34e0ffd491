"""Undo and redo: a list of journeys that share what did not change (docs/adr/0002)."""

from collections.abc import Hashable
from dataclasses import dataclass

from journeymap.model.journey import Journey


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the user did: the journey before and after, and what it is called."""

    before: Journey
    after: Journey
    label: str
    merge_key: Hashable | None


class History:
    """Steps behind and steps ahead. A step that led nowhere is no step."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open = False

    @property
    def undo_label(self) -> str | None:
        """The label of the step that undo takes back, or None."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> str | None:
        """The label of the step that redo makes again, or None."""
        return self._undone[-1].label if self._undone else None

    def start_of(self, journey: Journey, merge_key: Hashable | None) -> Journey:
        """Where the step begins that a command with this key would make or lengthen."""
        last = self._done[-1] if self._open and self._done else None
        same = last is not None and merge_key is not None and last.merge_key == merge_key
        return last.before if last is not None and same else journey

    def record(self, step: Step) -> None:
        """Adds a step, or lengthens the last one when both have the same merge key."""
        if step.before == step.after:
            return
        self._undone.clear()
        if self._open and self._done and step.merge_key is not None:
            last = self._done[-1]
            if last.merge_key == step.merge_key:
                self._done.pop()
                step = Step(last.before, step.after, last.label, last.merge_key)
        # A drag back to where it began is no step, and the one before it is not opened again.
        self._open = step.before != step.after
        if self._open:
            self._done.append(step)

    def seal(self) -> None:
        """The next step is a new one, whatever its merge key."""
        self._open = False

    def undo(self) -> Journey | None:
        """The journey before the last step, or None when there is none."""
        if not self._done:
            return None
        self.seal()
        step = self._done.pop()
        self._undone.append(step)
        return step.before

    def redo(self) -> Journey | None:
        """The journey after the step last undone, or None when there is none."""
        if not self._undone:
            return None
        self.seal()
        step = self._undone.pop()
        self._done.append(step)
        return step.after
