"""What is made of each event: the right piece in each place, and none made twice."""

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.journey import Event
from journeymap.model.pieces import Pieces
from tests.factories import event

POOL = tuple(event(f"e{number}") for number in range(6))
rows = st.lists(st.sampled_from(POOL), unique_by=id, max_size=6).map(tuple)


@given(st.lists(rows, min_size=1, max_size=5))
def test_each_event_has_its_own_piece_in_its_place(versions: list[tuple[Event, ...]]) -> None:
    pieces = Pieces(lambda one: one.id)
    for events in versions:
        assert pieces.of(events) == [one.id for one in events]


@given(rows, rows)
def test_none_is_made_anew_for_an_event_that_is_still_there(
    before: tuple[Event, ...], after: tuple[Event, ...]
) -> None:
    made: list[str] = []

    def make(one: Event) -> str:
        made.append(one.id)
        return one.id

    pieces = Pieces(make)
    pieces.of(before)
    pieces.of(after)
    new = [one.id for one in after if one not in before]
    assert sorted(made) == sorted([one.id for one in before] + new)


def test_an_event_that_says_the_same_and_is_another_has_a_piece_of_its_own() -> None:
    pieces = Pieces(id)
    twin = event("e0")
    assert pieces.of(POOL[:1]) == [id(POOL[0])]
    assert pieces.of((twin,)) == [id(twin)]


def test_what_the_caller_does_with_the_list_changes_nothing() -> None:
    pieces = Pieces(lambda one: one.id)
    pieces.of(POOL).clear()
    assert pieces.of(POOL) == [one.id for one in POOL]


@given(rows, rows, st.integers(1, 3))
def test_made_ready_a_few_at_a_time_nothing_is_left_to_make(
    before: tuple[Event, ...], after: tuple[Event, ...], few: int
) -> None:
    made: list[str] = []

    def make(one: Event) -> str:
        made.append(one.id)
        return one.id

    pieces = Pieces(make)
    pieces.of(before)
    while not pieces.make_ready(after, few):
        pass
    made.clear()
    assert pieces.of(after) == [one.id for one in after]
    assert not made


def test_no_more_than_a_few_are_made_at_a_time() -> None:
    made: list[str] = []
    pieces = Pieces(lambda one: made.append(one.id))
    steps = []
    while not pieces.make_ready(POOL, 2):
        steps.append(len(made))
    assert (steps, len(made)) == ([2, 4], 6)
