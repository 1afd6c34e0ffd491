"""Where days and periods lie along the row."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.layout.axis import Axis, Bands, axis_of, bands_of
from journeymap.layout.chronology import chronology
from journeymap.layout.row import Placer, Row
from journeymap.model.journey import Period, When
from tests.factories import journey
from tests.layout.stories import CAPTIONS, STYLE
from tests.layout.test_chronology import times, told

REACH = STYLE.event.width / 2


def laid(*edtfs: str | None, by_time: bool = False) -> tuple[Row, Axis]:
    events = told(*edtfs)
    dates = chronology(events)
    row = Placer(STYLE, CAPTIONS).place(journey(1, *events), dates if by_time else None)
    axis = axis_of(row, dates.days if by_time else dates.told_days)
    assert axis is not None
    return row, axis


def day(year: int, month: int = 1) -> int:
    return dt.date(year, month, 1).toordinal()


def period(edtf: str | None, text: str = "Boede hos mormor") -> Period:
    return Period(text=text, when=When(text=edtf or "dengang", edtf=edtf))


def bands(axis: Axis | None, *periods: Period, lines: int = 3) -> Bands:
    return bands_of(periods, axis, [100.0] * len(periods), lines)


@pytest.mark.parametrize("by_time", [False, True])
def test_days_lie_in_proportion_between_dated_events(by_time: bool) -> None:
    row, axis = laid("2010", None, "2014", by_time=by_time)
    assert axis.first_x(day(2010)) == row.xs[0]
    assert axis.first_x(day(2014)) == row.xs[2]
    assert axis.first_x(day(2012)) == pytest.approx((row.xs[0] + row.xs[2]) / 2, abs=1)


def test_beyond_the_dated_events_a_day_lies_at_the_end() -> None:
    row, axis = laid("2010", "2014")
    assert axis.first_x(day(1990)) == row.xs[0] - REACH
    assert axis.last_x(day(2030)) == row.xs[1] + REACH


def test_in_told_order_what_is_astray_counts_for_nothing() -> None:
    row, axis = laid("2023", "2010", "2014")
    assert axis.xs == row.xs[1:]


@given(times, st.booleans())
def test_later_days_never_lie_further_left(edtfs: list[str | None], by_time: bool) -> None:
    if not any(edtfs):
        return
    _, axis = laid(*edtfs, by_time=by_time)
    xs = [axis.first_x(day(year)) for year in range(1998, 2032)]
    assert xs == sorted(xs)
    assert all(axis.first_x(day(year)) <= axis.last_x(day(year)) for year in range(1998, 2032))
    years = list(axis.years())
    assert [x for _, x in years] == sorted(x for _, x in years)


def test_a_period_lies_over_the_events_it_covers() -> None:
    row, axis = laid("2010", "2014", "2018")
    (band,) = bands(axis, period("2013/2016")).placed
    assert row.xs[0] + REACH <= band.left <= row.xs[1] - REACH
    assert row.xs[1] + REACH <= band.right <= row.xs[2] - REACH
    assert band.lasting


def test_periods_side_by_side_share_a_line_and_others_do_not() -> None:
    _, axis = laid("2010", "2014", "2030")
    found = bands(axis, period("2010/2011"), period("2010/2012"), period("2026/2028"))
    assert [band.line for band in found.placed] == [0, 1, 0]
    assert found.lines == 2
    assert found.placed[0].room == found.placed[2].left


def test_there_are_never_more_lines_than_asked_for() -> None:
    _, axis = laid("2010", "2014")
    found = bands(axis, *[period("2010/2014") for _ in range(6)], lines=3)
    assert found.lines == 3
    assert len(found.placed) == 6


def test_a_period_without_a_place_is_not_lost() -> None:
    _, axis = laid("2010", "2014")
    found = bands(axis, period(None), period("2012"), Period(text="Corona"))
    assert found.unplaced == (0, 2)
    assert [band.rank for band in found.placed] == [1]
    assert bands(None, period("2012")).unplaced == (0,)


def test_a_time_that_is_not_plain_is_loose() -> None:
    _, axis = laid("2010", "2014")
    found = bands(axis, period("2012"), period("2012~"), period("2012-05-03"))
    assert {band.rank: band.loose for band in found.placed} == {0: False, 1: True, 2: False}
