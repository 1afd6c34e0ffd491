"""Pain points and what works as curated groups of notes: how many citizens stand behind each.

A group is a person's choice of notes ("they say the same thing"). Its notes are counted where they
are among the journeys; the others, of a journey that was left out or withdrawn, or a note that was
deleted or has changed its valence since, are counted as `missing`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from journeymap.aggregate.places import NoteRef, journeys_of
from journeymap.model.journey import Valence


class Grouped(Protocol):
    """What is counted of a group: its valence, and its notes as (journey id, experience id)."""

    @property
    def valence(self) -> Valence:
        """The side the group lies on."""

    @property
    def notes(self) -> Sequence[tuple[str, str]]:
        """The notes of the group, by journey and note."""


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
