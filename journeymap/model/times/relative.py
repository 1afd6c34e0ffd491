"""Times told from today: "i går", "sidste uge", "sidste sommer", "i foråret"."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Final

from journeymap.model.times.amounts import long_ago
from journeymap.model.times.holidays import NAMES
from journeymap.model.times.reader import Reader, Readings
from journeymap.model.times.span import (
    PERHAPS,
    Span,
    days,
    marked,
    months_before,
    of_date,
    of_dates,
    of_month,
    of_season,
)
from journeymap.model.times.tokens import Table, listed
from journeymap.model.times.words import LAST_WEEKDAYS, MONTHS, SEASONS, Unit

DAYS: Final = Table(
    {
        -2: "i forgårs, forgårs, the day before yesterday",
        -1: "i går, igår, i går morges, i går formiddag, i går eftermiddag, i går aftes, i aftes, "
        "yesterday, yesterday morning, yesterday afternoon, yesterday evening, last night",
        0: "i dag, idag, i morges, her til morgen, til morgen, i formiddags, i eftermiddags, "
        "today, this morning",
    }
)
UNITS: Final = Table(
    {
        (Unit.WEEK, -1): "sidste uge, i sidste uge, forrige uge, i forrige uge, last week",
        (Unit.WEEK, 0): "denne uge, i denne uge, this week",
        (
            Unit.MONTH,
            -1,
        ): "sidste måned, i sidste måned, forrige måned, i forrige måned, last month",
        (Unit.MONTH, 0): "denne måned, i denne måned, this month",
    }
)
LAST: Final = Table({True: "sidste, i sidste, forrige, last"})
THIS: Final = Table({True: "i, denne, dette, this"})
PAST_FORMS: Final = frozenset(listed("foråret efteråret sommeren vinteren"))
"""Beside them only the forms in -s ("i sommers") cannot mean what is to come."""
WINTER: Final = 24


def relative(r: Reader, at: int) -> Readings[Span]:
    """Each way to read a time told from today."""
    day = DAYS.at(r.words, at)
    if day:
        yield of_date(r.today + dt.timedelta(day[0])), day[1]
    weekday = LAST_WEEKDAYS.at(r.words, at)
    if weekday:
        back = (r.today.isoweekday() - weekday[0] - 1) % 7 + 1
        yield of_date(r.today - dt.timedelta(back)), weekday[1]
    unit = UNITS.at(r.words, at)
    if unit:
        yield _unit(r.today, *unit[0]), unit[1]
    yield from _last(r, at)
    yield from _this_season(r, at)
    yield from long_ago(r, at)


def _unit(today: dt.date, unit: Unit, count: int) -> Span:
    if unit is Unit.WEEK:
        monday = today + dt.timedelta(7 * count + 1 - today.isoweekday())
        return of_dates(monday, monday + dt.timedelta(6))
    month = months_before(today, -count)
    return of_month(month.year, month.month)


def _last(r: Reader, at: int) -> Readings[Span]:
    """The latest summer, March or Christmas that is over."""
    last = LAST.at(r.words, at)
    if last is None:
        return
    season = SEASONS.at(r.words, last[1])
    if season:
        yield from _latest(r, partial(of_season, code=season[0]), season[1])
    month = MONTHS.at(r.words, last[1])
    if month:
        yield from _latest(r, partial(of_month, month=month[0]), month[1])
    holiday = NAMES.at(r.words, last[1])
    if holiday and holiday[0].rule:
        yield from _latest(r, holiday[0].rule, holiday[1])


def _latest(r: Reader, rule: Callable[[int], Span | None], end: int) -> Readings[Span]:
    """In its own year people say "last summer" of this one and of the one before."""
    for year in (r.today.year, r.today.year - 1, r.today.year - 2):
        span = rule(year)
        meant = days(span) if span else None
        if span and meant and meant[1] < r.today:
            yield marked(span, PERHAPS if year == r.today.year else ""), end
            return


def _this_season(r: Reader, at: int) -> Readings[Span]:
    """This year's season if it has begun, else the one before."""
    this = THIS.at(r.words, at)
    season = SEASONS.at(r.words, this[1]) if this else None
    if not this or not season:
        return
    code, end = season
    begins = 3 * (code - 20)
    begun = r.today.month >= begins
    span = of_season(r.today.year - (not begun), code)
    word = r.word(this[1])
    past = begun or code == WINTER or word in PAST_FORMS or word.endswith("s")
    if begun or r.word(at) == "i":
        yield marked(span, "" if past else PERHAPS), end
