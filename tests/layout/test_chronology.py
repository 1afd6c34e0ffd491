"""The arrangement by time: what dates say beyond doubt decides, and nothing else moves."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from journeymap.layout.chronology import (
    Astray,
    Chronicler,
    Chronology,
    Gap,
    chronology,
    span_of,
)
from journeymap.layout.row import Placer, Row
from journeymap.model.edtf import is_edtf
from journeymap.model.journey import Event, Journey, When
from tests.factories import journey
from tests.layout.stories import CAPTIONS, SOME, STYLE, journeys, overlapping

_points = st.from_regex(r"20[0-2][0-9](-(0[1-9]|1[0-2]|2[1-4]))?[?~]?", fullmatch=True)
_times = (
    _points
    | st.sampled_from(["201X", "20XX", "2015-05-05", "../2012", "2016/.."])
    | st.tuples(_points, _points).map("/".join)
).filter(is_edtf)
times = st.lists(st.none() | _times, max_size=12)


def told(*edtfs: str | None) -> tuple[Event, ...]:
    """Events with these times, named e0, e1 and so on in told order."""
    return tuple(
        Event(id=f"e{number}", text="Møde", when=When(text=edtf, edtf=edtf) if edtf else None)
        for number, edtf in enumerate(edtfs)
    )


def of(*edtfs: str | None) -> Chronology:
    return chronology(told(*edtfs))


def row_of(of: Journey) -> Row:
    return Placer(STYLE, CAPTIONS).place(of, chronology(of.events))


@given(times)
def test_by_time_is_a_permutation(edtfs: list[str | None]) -> None:
    assert sorted(of(*edtfs).order) == list(range(len(edtfs)))


@given(times)
def test_what_is_certainly_before_lies_before(edtfs: list[str | None]) -> None:
    events = told(*edtfs)
    shown = [span_of(events[index].when) for index in chronology(events).order]
    dated = [span for span in shown if span is not None]
    for place, span in enumerate(dated):
        assert all(span.begins <= later.begun for later in dated[place:])


@given(times)
def test_an_undated_event_follows_the_one_it_was_told_after(edtfs: list[str | None]) -> None:
    order = of(*edtfs).order
    for index, edtf in enumerate(edtfs):
        place = order.index(index)
        if edtf is None:
            assert order[place - 1] == index - 1 if index else place == 0


@given(times)
def test_what_agrees_with_its_dates_stays_as_it_was_told(edtfs: list[str | None]) -> None:
    sound = of(*edtfs).order
    sorted_edtfs = [edtfs[index] for index in sound]
    assert of(*sorted_edtfs).order == tuple(range(len(edtfs)))


@given(times)
def test_days_never_go_back_and_lie_within_what_was_said(edtfs: list[str | None]) -> None:
    events = told(*edtfs)
    found = chronology(events)
    known = [day for day in found.days if day is not None]
    assert known == sorted(known)
    for index, day in zip(found.order, found.days, strict=True):
        span = span_of(events[index].when)
        assert (span is None) == (day is None)
        if span is not None and day is not None:
            assert span.begins <= day <= span.begun
    in_step = [day for day in found.told_days if day is not None]
    assert in_step == sorted(in_step)


@SOME
@given(of=journeys())
def test_by_time_no_notes_overlap_and_the_journey_is_as_it_was(of: Journey) -> None:
    before = of.model_dump_json()
    by_time, as_told = row_of(of), Placer(STYLE, CAPTIONS).place(of)
    assert not overlapping([note.box for note in by_time.notes()])
    assert {note.id for note in by_time.notes()} == {note.id for note in as_told.notes()}
    assert list(by_time.xs) == sorted(set(by_time.xs))
    assert of.model_dump_json() == before
    if of.answers:
        assert by_time.columns[-1].owner == of.id


def test_whole_years_stay_where_they_were_told_among_their_months() -> None:
    assert of("2019-05", "2019", "2019-08").order == (0, 1, 2)
    assert of("2020", "2019-05", None, "2019").order == (1, 2, 3, 0)
    assert of("2014~", "201X", "2015?").order == (0, 1, 2)


def test_what_lasts_counts_from_where_it_began() -> None:
    assert of("2019", "2015/2022", "2020").order == (1, 0, 2)
    assert of("2023", "2020/..").order == (1, 0)


def test_winter_stays_between_autumn_and_the_next_spring() -> None:
    assert of("2019-23", "2019-24", "2020-21").order == (0, 1, 2)
    days = of("2019-23", "2019-24", "2020-21").days
    assert days[1] == dt.date(2019, 12, 1).toordinal()


def test_more_time_is_always_more_room() -> None:
    def room(later: str) -> float:
        row = row_of(journey(1, *told("2000", later)))
        return row.xs[1] - row.xs[0]

    rooms = [room(later) for later in ("2000", "2000-06", "2001", "2004", "2010", "2030")]
    assert rooms == sorted(set(rooms))
    assert rooms[0] == STYLE.pitch
    assert rooms[-1] < 4 * STYLE.pitch


def test_a_long_empty_stretch_is_pointed_out() -> None:
    assert of("2015", "2020").gaps == {"e0": Gap("e1", 4)}
    assert of("2015", "2017").gaps == {}
    assert of("2015", "2018").gaps == {"e0": Gap("e1", 2)}
    assert of("2015-06", "2020-05").gaps == {"e0": Gap("e1", 4)}


def test_nothing_is_called_empty_that_may_not_be() -> None:
    assert of("2010/2018", "2019").gaps == {}
    assert of("2010/2018", "2012", "2019").gaps == {}
    assert of("2015", None, "2020").gaps == {}
    assert of("2015", "2020", "2017").gaps == {"e2": Gap("e1", 2)}
    assert of("2015~", "2018").gaps == {}
    assert of("2015", "../2020").gaps == {}


def test_told_order_and_dates_that_disagree_are_named() -> None:
    assert of("2010", "2015", "2003", "2016").astray == {"e2": Astray("e1")}
    assert of("2010", "2015", "2003", "2012", "2016").astray == {
        "e2": Astray("e1"),
        "e3": Astray("e1"),
    }
    assert of("2023", "2010", "2012").astray == {"e0": Astray("e1", ahead=True)}


def test_no_disagreement_where_some_reading_agrees() -> None:
    assert of("2019-05", "2019").astray == {}
    assert of("2020", "2019~").astray == {}
    assert of("2020", "2015/..").astray == {}
    assert of("2019-03-01", "2019-02-20?").astray == {}


@given(times)
def test_each_certain_disagreement_marks_one_of_the_two(edtfs: list[str | None]) -> None:
    events = told(*edtfs)
    found = chronology(events)
    spans = [span_of(event.when) for event in events]
    for later, span in enumerate(spans):
        for earlier, other in enumerate(spans[:later]):
            if span and other and span.latest < other.earliest:
                assert {f"e{later}", f"e{earlier}"} & found.astray.keys()


def test_typing_makes_no_new_chronology() -> None:
    chronicler = Chronicler()
    events = told("2010", None, "2015")
    made = chronicler.of(events)
    typed = (*events[:2], events[2].replaced(text="Flyttede"))
    assert chronicler.of(typed) is made
    moved = (events[2], *events[:2])
    assert chronicler.of(moved) == chronology(moved)
    dated = (events[0], events[1].replaced(when=events[2].when), events[2])
    assert chronicler.of(dated) == chronology(dated)
