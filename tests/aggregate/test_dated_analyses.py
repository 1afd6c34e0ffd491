from typing import Any

import pytest

from journeymap.aggregate.cautions import Caution, cautions, missing
from journeymap.aggregate.rounds import sent_round
from journeymap.aggregate.transitions import count_transitions
from journeymap.aggregate.turning import before_after
from journeymap.aggregate.waiting import Days, waiting_times
from journeymap.model.journey import Event, Journey, When
from tests.factories import bad, event, good, journey


def told_on(*dates: str | None, actors: str = "") -> Journey:
    """A journey with an event on each date; the actors are letters, "-" for none."""
    return journey(
        1,
        *(
            event(
                f"e{n}",
                when=date and When(text="dengang", edtf=date),
                actor=(actors[n] if actors and actors[n] != "-" else None),
            )
            for n, date in enumerate(dates)
        ),
    )


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [
        ("2021-03-01", "2021-03-11", 10, 10),
        ("2021-03", "2021-04", 1, 60),
        ("2021", "2021", 0, 364),
        ("2021-03", "2021", 0, 305),
        ("2020-12/2021-02", "2021-02-20", 0, 19),
        ("2020-12/2021-02", "2021-03-10", 10, 37),
        ("2020-12/2021-06", "2021-03-10", 0, 0),
        ("2020-01-05/..", "2021-01-05", 0, 366),
        ("../2020-01-05", "2020-01-15", 10, None),
        ("2020-01-05", "2020-02-01/..", 27, None),
        ("2020-01-05", "../2020-02-01", 0, 27),
    ],
)
def test_a_wait_is_as_long_as_the_dates_allow(
    first: str, second: str, low: int, high: int | None
) -> None:
    (wait,) = waiting_times([told_on(first, second)]).waits

    assert wait.days == Days(low, high)


def test_what_is_told_against_time_or_undated_is_counted_apart() -> None:
    table = waiting_times([told_on("2021", "2019", None, "2020", "2020~")])

    assert (table.pairs, table.backwards, table.undated, len(table.waits)) == (4, 1, 2, 1)
    assert table.approximate == 1


def test_in_the_median_of_the_longest_waits_everybody_counts_once() -> None:
    often = told_on("2021-01-01", "2021-01-02", "2021-01-03", "2021-01-05")
    once = told_on("2021-01-01", "2021-04-11").replaced(id=journey(2).id)

    table = waiting_times([often, once])

    assert table.median == Days(1.5, 1.5)
    assert table.median_longest == Days(51, 51)
    assert [wait.days.low for wait in table.waits] == [100, 2, 1, 1]


def test_an_event_without_an_actor_is_passed_over_and_its_notes_lie_around() -> None:
    one = journey(
        1,
        event("a", good("g"), actor="jobcenter"),
        event("b", bad("x")),
        event("c", bad("y"), actor="sygehus"),
        event("d", bad("z"), actor="sygehus"),
    )

    (row,) = count_transitions([one]).rows

    assert (row.from_actor, row.to_actor, row.times, row.over_others) == (
        *("jobcenter", "sygehus"),
        *(1, 1),
    )
    assert [note.experience_id for note in row.bad_at] == ["y"]
    assert [note.experience_id for note in row.bad_around] == ["x", "y"]
    assert [note.experience_id for note in row.good_around] == ["g"]


def test_actors_that_are_not_asked_for_are_passed_over_like_none() -> None:
    one = told_on(None, None, None, actors="AFB")

    (row,) = count_transitions([one], keep=lambda actor: actor != "F").rows

    assert (row.from_actor, row.to_actor) == ("A", "B")


def test_the_way_back_is_known_and_only_the_smallest_ways_are_loops() -> None:
    (row,) = sent_round([told_on(*[None] * 6, actors="ABB-CA")]).rows
    (other,) = sent_round([told_on(*[None] * 5, actors="ABCBA")]).rows

    assert [(back.actors, back.is_loop) for back in row.returns] == [(tuple("ABCA"), True)]
    assert (row.returns[0].passage.from_event_id, row.returns[0].passage.to_event_id) == (
        *("e0", "e5"),
    )
    assert [(back.actors, back.is_loop) for back in other.returns] == [
        (tuple("BCB"), True),
        (tuple("ABCBA"), False),
    ]
    assert other.changes == 4


@pytest.mark.parametrize(
    ("dates", "actors", "days"),
    [
        # A from 31 January to 1 December at the least, B on all of 10–20 May.
        (("2021-01", "2021-05-10/2021-05-20", "2021-12"), "ABA", 11),
        (("2021-01-01", "2021-03-01", "2021-03-01", "2021-06-01"), "ABAB", 1),
        # B's whole span may lie before or after: "2021" tells nothing for sure.
        (("2021-01", "2021", "2021-12"), "ABA", None),
        (("2021-01", "2021-05~", "2021-06~", "2021-12"), "ABBA", None),
        (("2021-01-01/2021-02-01", "2021-02-02/2021-03-01"), "AB", None),
    ],
)
def test_actors_are_there_at_the_same_time_where_the_dates_leave_no_doubt(
    dates: Any, actors: str, days: int | None
) -> None:
    (row,) = sent_round([told_on(*dates, actors=actors)]).rows

    assert [found.days for found in row.together] == ([] if days is None else [days])
    assert row.most_at_once == (1 if days is None else 2)


def test_the_first_turning_point_counts_and_its_own_notes_are_on_neither_side() -> None:
    def turn(note_id: str) -> Event:
        return event(note_id, good(f"{note_id}g"), turning_point=True)

    one = journey(1, event("a", bad("x"), bad("y")), turn("t"), event("b", bad("z")), turn("u"))
    two = journey(2, turn("t"), event("b", good("x")))

    table = before_after([one, two, journey(3)])

    (pair,) = table.pairs
    assert (pair.before.share_bad, pair.after.share_bad, pair.change) == (1.0, 0.5, -0.5)
    assert (pair.marks, len(pair.at.good), table.several_marks) == (2, 1, 1)
    assert [lonely.journey_id for lonely in table.one_sided] == [two.id]
    assert (table.without, table.journeys, table.better, table.sign.p) == (1, 3, 1, 1.0)
    assert pair.before.notes_per_event == 2


def test_numbers_that_rest_on_little_say_so() -> None:
    assert cautions(2, 4) == (Caution.VERY_FEW, Caution.WIDE)
    assert cautions(4, 9) == (Caution.FEW, Caution.WIDE)
    assert cautions(0, 9) == (Caution.FEW,)
    assert cautions(20, 40) == ()
    assert missing(3, 10, Caution.UNCODED) == (Caution.UNCODED,)
    assert missing(5, 10, Caution.UNDATED) == () == missing(0, 0, Caution.UNDATED)
