from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.aggregate.guard import COVER, SMALL, Cell, Cells, guard, guard_table

limits = st.integers(3, 7)
tables = st.integers(2, 6).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 14), min_size=width, max_size=width), min_size=2, max_size=7
    )
)


def hidden_in(cells: Cells) -> int:
    return sum(cell.hidden for row in cells for cell in row)


@pytest.mark.parametrize(
    ("value", "cell"), [(0, Cell(0)), (1, SMALL), (4, SMALL), (5, Cell(5)), (99, Cell(99))]
)
def test_a_number_alone(value: int, cell: Cell) -> None:
    assert guard(value, 5) == cell


@pytest.mark.parametrize("limit", [0, 1])
def test_a_limit_of_0_or_1_hides_nothing(limit: int) -> None:
    cells = guard_table([[1, 2], [0, 3]], min_cell=limit, column_totals=(0, 1), row_totals=True)

    assert hidden_in(cells) == 0


def test_a_hidden_number_is_covered_by_the_next_smallest() -> None:
    cells = guard_table([[3], [9], [7], [0]], min_cell=5, column_totals=(0,))

    assert [row[0] for row in cells] == [SMALL, Cell(9), COVER, Cell(0)]


def test_without_a_known_total_nothing_needs_cover() -> None:
    cells = guard_table([[3], [9], [7]], min_cell=5)

    assert [row[0] for row in cells] == [SMALL, Cell(9), Cell(7)]


def test_two_hidden_numbers_that_the_total_gives_away_are_covered_too() -> None:
    # 1 + 1: the rest is 2, and each is at least 1. 4 + 4: the rest is 8, and each at most 4.
    for pair in (1, 4):
        cells = guard_table([[pair], [pair], [9]], min_cell=5, column_totals=(0,))
        assert cells == ((SMALL,), (SMALL,), (COVER,))


def test_a_cover_that_is_just_large_enough_gives_way_to_another() -> None:
    # 1 + 5: the rest is 6, a cover is at least 5, so the small one would be 1. 1 + 8 hides it.
    cells = guard_table([[1], [5], [8]], min_cell=5, column_totals=(0,))

    assert [row[0] for row in cells] == [SMALL, Cell(5), COVER]


def test_where_there_is_no_other_both_are_hidden() -> None:
    assert hidden_in(guard_table([[1], [5]], min_cell=5, column_totals=(0,))) == 2


def test_what_depends_on_a_hidden_number_is_hidden() -> None:
    rows = [[4, 4, 9], [9, 0, 0], [8, 7, 30], [7, 6, 20]]

    cells = guard_table(rows, min_cell=5, governed_by={1: 0, 2: 1})

    assert cells[0] == (SMALL, SMALL, COVER)
    assert cells[1] == (Cell(9), Cell(0), Cell(0))
    assert cells[2] == (Cell(8), Cell(7), Cell(30))


@given(tables, limits)
def test_no_number_over_0_and_under_the_limit_is_shown(rows: list[list[int]], limit: int) -> None:
    cells = guard_table(rows, min_cell=limit, column_totals=range(len(rows[0])))

    for values, shown in zip(rows, cells, strict=True):
        for value, cell in zip(values, shown, strict=True):
            assert cell.value in (None, value)
            assert cell.value is None or not 0 < value < limit


@given(tables, limits)
def test_no_line_with_a_total_hides_exactly_one(rows: list[list[int]], limit: int) -> None:
    width = len(rows[0])
    cells = guard_table(rows, min_cell=limit, column_totals=range(width), row_totals=True)

    for row in cells:
        assert sum(cell.hidden for cell in row) != 1
    for column in range(width):
        assert sum(row[column].hidden for row in cells) != 1


@given(st.lists(st.integers(0, 9), min_size=2, max_size=5), st.integers(3, 5))
def test_no_small_number_of_a_column_can_be_worked_out(values: list[int], limit: int) -> None:
    """Tries every way to fill the hidden cells of a column so that the total is right."""
    cells = [
        row[0] for row in guard_table([[v] for v in values], min_cell=limit, column_totals=(0,))
    ]
    hidden = [cell for cell in cells if cell.hidden]
    if len(hidden) == len(cells):
        return  # nothing more to hide
    left = sum(v for v, cell in zip(values, cells, strict=True) if cell.hidden)
    choices = [range(1, limit) if cell.small else [0, *range(limit, left + 1)] for cell in hidden]
    possible = [way for way in product(*choices) if sum(way) == left]

    for place, cell in enumerate(hidden):
        assert not cell.small or len({way[place] for way in possible}) > 1


@given(tables, limits)
def test_mentions_are_hidden_wherever_their_journeys_are(rows: list[list[int]], limit: int) -> None:
    cells = guard_table(rows, min_cell=limit, column_totals=(0, 1), governed_by={1: 0})

    assert all(row[1].hidden for row in cells if row[0].hidden)


def test_an_empty_table() -> None:
    assert guard_table([], min_cell=5, column_totals=(0,)) == ()
