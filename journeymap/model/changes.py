"""What a step changed, found by comparing two journeys: it cannot forget anything.

A journey is heard of as its facts (the journey without its events) and its notes, each with the
note it belongs to and the note it lies after. Whoever applies each `Changes` in turn holds
exactly the journey.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import compress, count
from operator import is_not
from typing import Any

from journeymap.model.journey import Event, Experience, Journey


@dataclass(frozen=True, slots=True)
class Placed:
    """A note and its place: an event without its experiences, or an experience.

    `owner` is the event an experience belongs to (None for events), `after` the id of the note
    before it among its siblings (None for the first).
    """

    note: Event | Experience
    owner: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Changes:
    """One step. Ids of removed notes; added and updated notes with their new place; new facts."""

    added: dict[str, Placed] = field(default_factory=dict)
    removed: frozenset[str] = frozenset()
    updated: dict[str, Placed] = field(default_factory=dict)
    facts: Journey | None = None

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.updated or self.facts)


def diff(before: Journey, after: Journey) -> Changes:
    """The changes that lead from `before` to `after`."""
    found = _Siblings()
    found.compare(before.events, after.events, None)
    old = {event.id: event for event in before.events[found.start : found.stop_before]}
    for event in after.events[found.start : found.stop_after]:
        former = old.pop(event.id, None)
        found.compare(former.experiences if former else (), event.experiences, event.id)
    for event in old.values():
        found.compare(event.experiences, (), event.id)
    facts = None if _same_facts(before, after) else after.replaced(events=())
    return found.changes(facts)


def _same_facts(before: Journey, after: Journey) -> bool:
    return all(
        getattr(before, name) == getattr(after, name)
        for name in Journey.model_fields
        if name != "events"
    )


class _Siblings:
    """Collects the differences of rows of siblings."""

    def __init__(self) -> None:
        self._gone: dict[str, Placed] = {}
        self._come: dict[str, Placed] = {}
        self._updated: dict[str, Placed] = {}
        self.start = self.stop_before = self.stop_after = 0

    def compare(
        self,
        before: Sequence[Event] | Sequence[Experience],
        after: Sequence[Event] | Sequence[Experience],
        owner: str | None,
    ) -> None:
        """Notes what differs between two rows of one owner."""
        if before is after:
            return
        start, stop_before, stop_after = changed_range(before, after)
        if owner is None:
            self.start, self.stop_before, self.stop_after = start, stop_before, stop_after
        place = partial(_placed, owner=owner)
        was = _linked(before, start, stop_before + 1)
        now = _linked(after, start, stop_after + 1)
        for note_id, (note, previous) in now.items():
            if note_id not in was:
                self._come[note_id] = place(note, after=previous)
            elif was[note_id][1] != previous or not _same(was[note_id][0], note):
                self._updated[note_id] = place(note, after=previous)
        for note_id, (note, previous) in was.items():
            if note_id not in now:
                self._gone[note_id] = place(note, after=previous)

    def changes(self, facts: Journey | None) -> Changes:
        """What was found; a note that went and came again has moved to another owner."""
        moved = self._gone.keys() & self._come.keys()
        return Changes(
            added={key: placed for key, placed in self._come.items() if key not in moved},
            removed=frozenset(self._gone.keys() - moved),
            updated=self._updated | {key: self._come[key] for key in moved},
            facts=facts,
        )


def changed_range(
    before: Sequence[Any],
    after: Sequence[Any],
    differ: Callable[[Any, Any], bool] = is_not,
) -> tuple[int, int, int]:
    """The first index that differs, and where the common end begins in each row.

    Goes through long rows at each keystroke, and so without a line of Python for each item.
    """
    shorter = min(len(before), len(after))
    start = next(compress(count(), map(differ, before, after)), shorter)
    ends = map(differ, reversed(before), reversed(after))
    common = min(next(compress(count(), ends), shorter), shorter - start)
    return start, len(before) - common, len(after) - common


def only_change(before: Journey, after: Journey) -> tuple[Event, Event] | None:
    """The one event that differs, as it was and as it is; None when anything else differs too."""
    names = (name for name in Journey.model_fields if name != "events")
    if any(getattr(before, name) is not getattr(after, name) for name in names):
        return None
    start, *stops = changed_range(before.events, after.events)
    if stops != [start + 1, start + 1]:
        return None
    former, event = before.events[start], after.events[start]
    return (former, event) if former.id == event.id else None


def _linked(notes: Sequence[Any], start: int, stop: int) -> dict[str, tuple[Any, str | None]]:
    previous = notes[start - 1].id if start else None
    linked: dict[str, tuple[Any, str | None]] = {}
    for note in notes[start:stop]:
        linked[note.id] = note, previous
        previous = note.id
    return linked


def _own(note: Event | Experience) -> Event | Experience:
    return note.replaced(experiences=()) if isinstance(note, Event) and note.experiences else note


def _same(before: Event | Experience, after: Event | Experience) -> bool:
    return before is after or _own(before) == _own(after)


def _placed(note: Event | Experience, *, owner: str | None, after: str | None) -> Placed:
    return Placed(_own(note), owner, after)
