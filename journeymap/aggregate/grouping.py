"""Pain points and what works as curated groups of notes: how many citizens stand behind each.

A group is a person's choice of notes ("they say the same thing"). Its notes are counted where they
are among the journeys; the others, of a journey that was left out or withdrawn, or a note that was
deleted or has changed its valence since, are counted as `missing`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from journeymap.aggregate.places import NoteRef, journeys_of
from journeymap.model.groups import Group
from journeymap.model.journey import Event, Experience, Journey, Valence


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group: `index` among those handed over; its notes in the order of journeys and rows."""

    index: int
    valence: Valence
    notes: tuple[NoteRef, ...]
    missing: int

    @property
    def journeys(self) -> int:
        """Citizens touched."""
        return journeys_of(self.notes)

    @property
    def mentions(self) -> int:
        """Notes."""
        return len(self.notes)


@dataclass(frozen=True, slots=True)
class GroupTable:
    """All groups in the order they were handed over (it was chosen), with and without notes.

    `journeys` is N. `ungrouped` are the notes of each valence that lie in no group.
    """

    rows: tuple[GroupRow, ...]
    journeys: int
    ungrouped_good: tuple[NoteRef, ...]
    ungrouped_bad: tuple[NoteRef, ...]

    def ranked(self, valence: Valence) -> tuple[GroupRow, ...]:
        """Those of one valence by citizens, then mentions, then the order chosen."""
        rows = (row for row in self.rows if row.valence is valence)
        return tuple(sorted(rows, key=lambda row: (-row.journeys, -row.mentions, row.index)))


def count_groups(journeys: Sequence[Journey], groups: Sequence[Group]) -> GroupTable:
    """How many citizens and notes lie in each group; a note may lie in several."""
    known = {
        (journey.id, note.id): (place, NoteRef(journey.id, event.id, note.id), note.valence)
        for place, (journey, event, note) in enumerate(_every_note(journeys))
    }
    grouped: set[tuple[str, str]] = set()
    rows: list[GroupRow] = []
    for index, group in enumerate(groups):
        asked = {(note.journey, note.note) for note in group.notes}
        found = {key for key in asked if key in known and known[key][2] is group.valence}
        notes = tuple(ref for _, ref, _ in sorted(known[key] for key in found))
        rows.append(GroupRow(index, group.valence, notes, len(asked) - len(found)))
        grouped |= found
    left = [(ref, valence) for key, (_, ref, valence) in known.items() if key not in grouped]
    return GroupTable(
        rows=tuple(rows),
        journeys=len(journeys),
        ungrouped_good=tuple(ref for ref, valence in left if valence is Valence.GOOD),
        ungrouped_bad=tuple(ref for ref, valence in left if valence is Valence.BAD),
    )


def _every_note(journeys: Sequence[Journey]) -> Iterator[tuple[Journey, Event, Experience]]:
    return ((journey, *pair) for journey in journeys for pair in journey.experiences())
