"""An exhibit: one analysis as a table that window, spreadsheet and report all can show.

The analyst sees exact numbers, and every number opens its notes. What leaves the room is
`released`: numbers that would point at a few citizens are hidden there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, NamedTuple

from journeymap.aggregate.alignment import Anchor, AnchorKind
from journeymap.aggregate.guard import Cell, guard_table
from journeymap.aggregate.places import EventRef, NoteRef, Passage
from journeymap.model.groups import Group
from journeymap.model.journey import Journey, Valence
from journeymap.model.vocabulary import Lens
from journeymap.report.names import Names
from journeymap.report.sentences import Speech

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
    """A column after the one of names. `valence` colours it and gives it its sign."""

    title: str
    kind: Kind = Kind.CITIZENS
    valence: Valence | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """One number: as it reads, as it is (None for words and for what is not known), its notes."""

    text: str
    number: float | None = None
    spots: tuple[Spot, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Row:
    """A named row; `group` names the rows it stands among, "" for none.

    `key` is what the row is about, for links to other exhibits: the id of an actor, a code …
    """

    label: str
    values: tuple[Value, ...]
    group: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """What was left out, or how little there is. `citizens` are the numbers of citizens in it."""

    text: str
    citizens: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One table. `journeys` is N.

    `names` heads the names of the rows. `totals` are the columns that add up to a number the
    reader knows. `governed_by` says on which column another hangs, where that is not the first.
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
    is_grid: bool = False
    """Whether each number is a citizen count of its own, as in a matrix."""

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


def released(exhibit: Exhibit, speech: Speech) -> Exhibit:
    """The exhibit as it may leave the room: small numbers hidden, covered, and without notes.

    A number that hangs on a hidden one is hidden with it, and so are all words of citizens. A
    remark that tells of a few citizens is left out.
    """
    counted = [at for at, one in enumerate(exhibit.columns) if one.kind is Kind.CITIZENS]
    cells = _guarded(exhibit, counted, speech.min_cell)
    rows = tuple(
        replace(row, values=tuple(_released(exhibit, row, own, counted, speech)))
        for row, own in zip(exhibit.rows, cells, strict=True)
    )
    return replace(
        exhibit, rows=rows, remarks=tuple(r for r in exhibit.remarks if _may_leave(r, speech))
    )


def _may_leave(remark: Remark, speech: Speech) -> bool:
    return not any(0 < number < speech.min_cell for number in remark.citizens)


def _guarded(exhibit: Exhibit, counted: Sequence[int], min_cell: int) -> Sequence[tuple[Cell, ...]]:
    if not counted:
        return [()] * len(exhibit.rows)
    place = {column: at for at, column in enumerate(counted)}
    hangs = {} if exhibit.is_grid else dict.fromkeys(range(1, len(counted)), 0)
    hangs |= {
        place[column]: place[on]
        for column, on in exhibit.governed_by.items()
        if column in place and on in place
    }
    return guard_table(
        [[int(row.values[at].number or 0) for at in counted] for row in exhibit.rows],
        min_cell=min_cell,
        column_totals=[place[at] for at in exhibit.totals],
        governed_by=hangs,
    )


def _released(
    exhibit: Exhibit, row: Row, own: tuple[Cell, ...], counted: Sequence[int], speech: Speech
) -> Iterable[Value]:
    cells = dict(zip(counted, own, strict=True))
    for at, (column, value) in enumerate(zip(exhibit.columns, row.values, strict=True)):
        if column.kind is Kind.WORDS:
            yield Value("")
        elif at in cells:
            number = cells[at].value
            yield Value(speech.number(cells[at]), number)
        else:
            governor = cells.get(exhibit.governed_by.get(at, CITIZENS))
            hidden = governor is not None and governor.hidden
            yield (
                Value(speech.number(governor))
                if hidden and governor
                else Value(value.text, value.number)
            )


def spots_of(places: Iterable[NoteRef | EventRef | Passage]) -> tuple[Spot, ...]:
    """What places open, each once: a note, an event, the event a passage leads to."""
    return tuple(dict.fromkeys(map(_spot, places)))


def _spot(place: NoteRef | EventRef | Passage) -> Spot:
    return Spot(place.journey_id, place[-1])
