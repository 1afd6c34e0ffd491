"""Arrow keys: every note can be reached, and no key leads off the table."""

from itertools import pairwise

import pytest
from hypothesis import given

from journeymap.layout.row import Placer, Row
from journeymap.layout.walk import Direction, step
from journeymap.model.journey import Answer, Journey
from tests.factories import bad, event, good, journey
from tests.layout.stories import CAPTIONS, SOME, STYLE, journeys

ARROWS = (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)


def placed(of: Journey) -> Row:
    return Placer(STYLE, CAPTIONS).place(of)


def reached(row: Row, start: str | None) -> set[str]:
    """All notes that arrows lead to from `start`."""
    found: set[str] = set()
    waiting = [start]
    while waiting:
        here = waiting.pop()
        for arrow in ARROWS:
            note_id = step(row, here, arrow)
            if note_id is not None and note_id not in found:
                found.add(note_id)
                waiting.append(note_id)
    return found


@SOME
@given(of=journeys(least=1))
def test_from_any_note_arrows_lead_to_every_note_and_nowhere_else(of: Journey) -> None:
    row = placed(of)
    ids = {note.id for note in row.notes()}
    for note_id in [None, *ids]:
        assert reached(row, note_id) == ids


@SOME
@given(of=journeys(least=1))
def test_up_and_down_stay_in_the_column_left_and_right_change_it_by_one(of: Journey) -> None:
    row = placed(of)
    for note in row.notes():
        here = row.column_of(note.id)
        assert here is not None
        places = [row.column_of(step(row, note.id, arrow) or "") for arrow in ARROWS]
        last = len(row.columns) - 1
        assert places == [max(0, here - 1), min(last, here + 1), here, here]


@SOME
@given(of=journeys(least=1))
def test_up_goes_up_through_every_note_of_the_column(of: Journey) -> None:
    row = placed(of)
    for index in range(len(row.columns)):
        pile = sorted(row.notes_of(index), key=lambda note: -note.box.y)
        for lower, upper in pairwise(pile):
            assert step(row, lower.id, Direction.UP) == upper.id
            assert step(row, upper.id, Direction.DOWN) == lower.id
        assert step(row, pile[-1].id, Direction.UP) == pile[-1].id
        assert step(row, pile[0].id, Direction.DOWN) == pile[0].id


@SOME
@given(of=journeys(least=1))
def test_home_and_end_lead_to_the_ends_of_the_row(of: Journey) -> None:
    row = placed(of)
    for note_id in [None, *(note.id for note in row.notes())]:
        assert step(row, note_id, Direction.FIRST) == row.columns[0].notes[0].id
        assert step(row, note_id, Direction.LAST) == row.columns[-1].notes[0].id


@pytest.mark.parametrize("direction", Direction)
def test_an_empty_row_leads_nowhere(direction: Direction) -> None:
    assert step(placed(journey(1)), None, direction) is None


@pytest.mark.parametrize("direction", ARROWS)
def test_a_note_that_is_gone_leads_to_the_first_event(direction: Direction) -> None:
    assert step(placed(journey(1, event("e1"), event("e2"))), "gone", direction) == "e1"


def test_sideways_keeps_kind_and_rank_where_it_can() -> None:
    row = placed(
        journey(
            1,
            event("e1", bad("b11"), bad("b12"), bad("b13")),
            event("e2", good("g21"), bad("b21"), bad("b22")),
            event("e3", good("g31"), good("g32"), bad("b31"), bad("b32")),
            answers=(Answer(prompt="Hvad hjalp?"),),
        )
    )
    assert step(row, "b12", Direction.RIGHT) == "b22"
    assert step(row, "b13", Direction.RIGHT) == "b22"
    assert step(row, "b22", Direction.RIGHT) == "b32"
    assert step(row, "g32", Direction.LEFT) == "g21"
    assert step(row, "b31", Direction.RIGHT) == step(row, "e3", Direction.RIGHT)
    assert step(row, "e1", Direction.RIGHT) == "e2"
    own = row.columns[3].notes[0].id
    assert step(row, "e3", Direction.RIGHT) == own
    assert step(row, own, Direction.LEFT) == "e3"
