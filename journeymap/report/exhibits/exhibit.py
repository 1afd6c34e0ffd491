"""An exhibit: one analysis as a table that window, spreadsheet and report all can show.

The analyst sees exact numbers, and every number opens its notes. What leaves the room is
`release.released`: numbers that would point at a few citizens are hidden there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, NamedTuple

from journeymap.aggregate.alignment import Anchor, AnchorKind
from journeymap.aggregate.guard import Cell
from journeymap.aggregate.places import EventRef, NoteRef, Passage
from journeymap.model.groups import Group
from journeymap.model.journey import Journey, Valence
from journeymap.model.vocabulary import Lens
from journeymap.report.names import Names

CITIZENS: Final = 0
"""The column every other number of a row hangs on."""


AT_TURNING_POINT: Final = Anchor(AnchorKind.TURNING_POINT)


class Spot(NamedTuple):
    """What a number opens: a note of a journey (an event or an experience)."""

    journey_id: str
    note_id: str


class Kind(StrEnum):
    """What the numbers of a column are."""

    CITIZENS = "citizens"
    """Whole numbers of citizens: the small ones are hidden when they leave."""
    NUMBER = "number"
    """Other numbers and shares: hidden where their citizens are."""
    WORDS = "words"
    """Words of citizens: never leave in an exhibit."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column after the one of names. `valence` colours it and gives it its sign.

    `of_one` holds what one citizen told among others, such as the longest wait: it never leaves.
    """

    title: str
    kind: Kind = Kind.CITIZENS
    valence: Valence | None = None
    of_one: bool = False
    is_own: bool = False
    """Like that of a row."""


@dataclass(frozen=True, slots=True)
class Value:
    """One number: as it reads, as it is (None for words and for what is not known), its notes.

    `cell` is what may be said of a number of citizens that has left the room.
    """

    text: str
    number: float | None = None
    spots: tuple[Spot, ...] = field(default=(), repr=False)
    cell: Cell | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A named row; `group` names the rows it stands among, "" for none.

    `key` is what the row is about, for links to other exhibits: the id of an actor, a code …
    """

    label: str
    values: tuple[Value, ...]
    group: str = ""
    key: str = ""
    is_own: bool = False
    """Whether its name is somebody's own words: it does not leave where few stand behind it. That
    of a group leaves with its numbers, but where nobody does."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What was left out, or how little there is. `citizens` are the numbers of citizens in it.

    With `counts` it and the table can be held against each other: it leaves only with a table of
    which no number is hidden.
    """

    text: str
    citizens: tuple[int, ...] = ()
    counts: bool = False


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One table. `journeys` is N.

    `names` heads the names of the rows. `totals` are the columns that add up to a number the
    reader knows. `governed_by` says on which column another hangs, where that is not the first.
    `within` says of a column that its numbers are no more than those of some others together.
    """

    title: str
    definition: str
    journeys: int
    names: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    remarks: tuple[Remark, ...] = ()
    totals: tuple[int, ...] = ()
    governed_by: Mapping[int, int] = field(default_factory=dict, hash=False)
    within: Mapping[int, tuple[int, ...]] = field(default_factory=dict, hash=False)
    is_grid: bool = False
    """Whether each number is a citizen count of its own, as in a matrix."""
    is_ranked: bool = False
    """Whether the order of the rows tells which number is the larger."""
    is_of_single: bool = False
    """Whether each row is one citizen."""
    is_told_by_names: bool = False
    """Whether the name of a row says what its citizens went through, as a way over many actors."""
    caveats: tuple[str, ...] = ()
    """What must be told with numbers that have left the room."""

    def only(self, rows: "Sequence[Row] | None") -> "Exhibit":
        """The rows called as these are; all of them for None.

        Which numbers are hidden is decided by the whole table, before rows are chosen.
        """
        if rows is None:
            return self
        wanted = {(row.group, row.label) for row in rows}
        return replace(
            self, rows=tuple(row for row in self.rows if (row.group, row.label) in wanted)
        )


@dataclass(frozen=True, slots=True)
class Subject:
    """What exhibits are made of: the journeys that count, seen through one lens."""

    journeys: Sequence[Journey]
    lens: Lens
    names: Names
    groups: Sequence[Group] = ()
    needs_prompts: frozenset[str] = frozenset()
    anchor: Anchor = AT_TURNING_POINT


def spots_of(places: Iterable[NoteRef | EventRef | Passage]) -> tuple[Spot, ...]:
    """What places open, each once: a note, an event, the event a passage leads to."""
    return tuple(dict.fromkeys(map(_spot, places)))


def _spot(place: NoteRef | EventRef | Passage) -> Spot:
    return Spot(place.journey_id, place[-1])
