"""The small-number guard: no printed cell may point at a few citizens.

Two rules. A number over 0 and under the limit is hidden: it prints as "<5". Where a hidden number
could be worked out from those shown, further numbers are hidden to cover it, the cheapest first
(`cover` says how that is proven).

Decided here: 0 is shown (nobody is pointed at), and N, the number of all journeys, is always
shown: a report must state its own n. `guard_table` looks at one table alone. What several tables
tell together, and what a number leaves of N ("19 of 21" tells that 2 did not), is the matter of
`ledger`, in which all numbers of a report stand.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.cover import System

MIN_CELL: Final = 5
"""The usual limit: cells of 1–4 citizens are hidden."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A number that may be printed, or a hidden one, which does not know its value.

    Of the hidden ones `small` are over 0 and under the limit; the others cover for those, or are
    small and must not say so, since all marks together would tell their values. One
    that is nearly all of a known whole, so that only a few are left, has `at_least`: "≥17" of 21.
    """

    value: int | None
    small: bool = False
    at_least: int | None = None

    @property
    def hidden(self) -> bool:
        """True when the number must not be printed."""
        return self.value is None


SMALL: Final = Cell(None, small=True)
COVER: Final = Cell(None)

Cells = tuple[tuple[Cell, ...], ...]


def guard(value: int, min_cell: int) -> Cell:
    """One number that stands alone. A limit of 0 or 1 hides nothing."""
    return SMALL if 0 < value < min_cell else Cell(value)


def guard_table(
    rows: Sequence[Sequence[int]],
    *,
    min_cell: int,
    column_totals: Collection[int] = (),
    row_totals: bool = False,
    governed_by: Mapping[int, int] | None = None,
) -> Cells:
    """The cells of a table, of which all rows are equally long.

    `column_totals` are the columns that add up to a number the reader knows; `row_totals` says
    that the rows do. `governed_by` names for a column the one it depends on: mentions are hidden
    wherever their journeys are, and everything in a row where its number of citizens is.
    """
    system = System(min_cell)
    places = [[system.number(value) for value in row] for row in rows]
    for line in _lines(places, column_totals, row_totals=row_totals):
        whole = sum(system.value(place) for place in line)
        system.total(system.number(whole, known=True), line)
    for row in places:
        for column, governor in (governed_by or {}).items():
            system.follows(row[column], row[governor])
    system.hide()
    return tuple(tuple(cell_of(system, place) for place in row) for row in places)


def cell_of(system: System, place: int) -> Cell:
    """What may be printed of a number, once the system has hidden what it must."""
    if not system.is_hidden(place):
        return Cell(system.value(place))
    return SMALL if system.is_small(place) else COVER


def _lines(
    places: Sequence[Sequence[int]], column_totals: Collection[int], *, row_totals: bool
) -> Iterator[Sequence[int]]:
    for column in range(len(places[0]) if places else 0):
        if column in column_totals:
            yield [row[column] for row in places]
    if row_totals:
        yield from places
