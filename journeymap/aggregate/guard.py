"""The small-number guard: no printed cell may point at a few citizens.

Two rules. A number over 0 and under the limit is hidden: it prints as "<5". Where the total of a
line (a column or a row) is known and a hidden number of that line could be worked out from the
others, further numbers of the line are hidden to cover it, the smallest first.

Decided here: 0 is shown (nobody is pointed at), and N, the number of all journeys, is always
shown: a report must state its own n. What is *not* hidden: the complement of a shown number
("19 of 21" tells that 2 did not), and what follows from several tables together; solving the
printed tables as one linear system is the full treatment.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

MIN_CELL: Final = 5
"""The usual limit: cells of 1–4 citizens are hidden."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A number that may be printed, or a hidden one, which does not know its value.

    Of the hidden ones `small` are over 0 and under the limit; the others cover for those.
    """

    value: int | None
    small: bool = False

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
    table = _Table([list(row) for row in rows], min_cell)
    table.hide_small()
    depends = dict(governed_by or {})
    lines = list(_lines(table.width, len(rows), column_totals, row_totals=row_totals))
    while table.follow(depends) or any(table.cover(line) for line in lines):
        pass
    return table.cells()


Place = tuple[int, int]
"""Row and column."""


def _lines(
    width: int, height: int, column_totals: Collection[int], *, row_totals: bool
) -> Iterator[tuple[Place, ...]]:
    for column in range(width):
        if column in column_totals:
            yield tuple((row, column) for row in range(height))
    if row_totals:
        for row in range(height):
            yield tuple((row, column) for column in range(width))


class _Table:
    """Numbers, and which of them are hidden so far."""

    def __init__(self, values: list[list[int]], min_cell: int) -> None:
        self._values = values
        self._min_cell = min_cell
        self._hidden: set[Place] = set()
        self.width = len(values[0]) if values else 0

    def hide_small(self) -> None:
        """The first rule."""
        for row, values in enumerate(self._values):
            self._hidden |= {
                (row, column) for column in range(len(values)) if self._small((row, column))
            }

    def follow(self, governed_by: Mapping[int, int]) -> bool:
        """Hides what depends on a hidden cell; True when something was hidden."""
        before = len(self._hidden)
        for row in range(len(self._values)):
            for column, governor in governed_by.items():
                if (row, governor) in self._hidden:
                    self._hidden.add((row, column))
        return len(self._hidden) > before

    def cover(self, line: Sequence[Place]) -> bool:
        """The second rule, once: hides one more cell of the line where that is needed."""
        if not self._given_away(line):
            return False
        shown = [place for place in line if place not in self._hidden]
        # A 0 covers badly, since the reader can rule it out; it is the last resort.
        shown.sort(key=lambda place: (self._value(place) == 0, self._value(place), place))
        self._hidden.update(shown[:1])
        return bool(shown)

    def cells(self) -> Cells:
        """What may be printed."""
        return tuple(
            tuple(self._cell((row, column)) for column in range(len(values)))
            for row, values in enumerate(self._values)
        )

    def _value(self, place: Place) -> int:
        return self._values[place[0]][place[1]]

    def _small(self, place: Place) -> bool:
        return 0 < self._value(place) < self._min_cell

    def _cell(self, place: Place) -> Cell:
        if place not in self._hidden:
            return Cell(self._value(place))
        return SMALL if self._small(place) else COVER

    def _given_away(self, line: Sequence[Place]) -> bool:
        """Whether the total and the shown cells leave one value only for a small cell.

        The reader knows the sum of the hidden cells, that each of the k small ones lies from 1 to
        the limit less 1, and that a covering one is 0 or at least the limit. Two hidden cells are
        the least in any case: with one, its value is the rest.
        """
        hidden = [place for place in line if place in self._hidden]
        k = sum(map(self._small, hidden))
        if len(hidden) < 2 or k == 0:
            return len(hidden) == 1
        limit, left = self._min_cell, sum(map(self._value, hidden))
        most = k * (limit - 1)
        # What the small ones together may be: all that is left, or that less a large cover.
        large_cover = len(hidden) > k and left - limit >= k
        lowest = k if large_cover else left
        highest = left if left <= most else min(most, left - limit)
        bottom = max(1, lowest - (most - (limit - 1)))
        top = min(limit - 1, highest - (k - 1))
        # Under a limit of 2 the mark itself says 1: nothing is left to cover.
        return bottom >= top and limit > 2
