"""What is done to the groups of a set, step by step, and taken back again. No Qt, no files."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Final

from journeymap.model import grouping
from journeymap.model.grouping import Groups
from journeymap.model.regrouping import carried_over

MAX_STEPS: Final = 200


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that undo takes back: the groups before and after it.

    Steps of the same `merge_key` that follow each other become one ("" never does).
    """

    before: Groups
    after: Groups
    merge_key: str = ""


class GroupWork:
    """The groups as they are now, and the way back.

    Groups that somebody else has changed meanwhile keep those changes when a step is taken back.
    """

    def __init__(self, groups: Groups = ()) -> None:
        self.groups = groups
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return bool(self._undone)

    def do(self, change: Callable[[Groups], Groups], merge_key: str = "") -> bool:
        """Makes a change; False where it changes nothing. Raises what the change raises."""
        before = self.groups
        after = change(before)
        if after == before:
            return False
        last = self._done[-1] if self._done else None
        if last is not None and merge_key and last.merge_key == merge_key:
            self._done[-1] = replace(last, after=after)
        else:
            self._done.append(Step(before, after, merge_key))
        del self._done[:-MAX_STEPS]
        self._undone.clear()
        self.groups = after
        return True

    def pause(self) -> None:
        """What follows is a step of its own."""
        if self._done:
            self._done[-1] = replace(self._done[-1], merge_key="")

    def undo(self) -> bool:
        """Takes the last step back; False where there is none."""
        if not self._done:
            return False
        step = self._done.pop()
        self._undone.append(step)
        self.groups = carried_over(step.after, step.before, self.groups)
        return True

    def redo(self) -> bool:
        """Takes the step again that was taken back last; False where there is none."""
        if not self._undone:
            return False
        step = self._undone.pop()
        self._done.append(replace(step, merge_key=""))
        self.groups = carried_over(step.before, step.after, self.groups)
        return True

    def take(self, groups: Groups) -> None:
        """Goes on with the groups as they lie on the disk, with what others have done."""
        self.groups = groups

    def forget(self, withdrawn: Collection[str]) -> None:
        """No step brings a note of these journeys back."""

        def rid(step: Step) -> Step:
            before = grouping.without_journeys(step.before, withdrawn)
            return replace(
                step, before=before, after=grouping.without_journeys(step.after, withdrawn)
            )

        self._done, self._undone = list(map(rid, self._done)), list(map(rid, self._undone))
        self.groups = grouping.without_journeys(self.groups, withdrawn)
