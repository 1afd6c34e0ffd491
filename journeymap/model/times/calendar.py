"""Times of the calendar: a day, a month, a season, a holiday, a week – and the year it lies in."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from journeymap.model.times import words
from journeymap.model.times.days import day_partials, days_in_figures, months
from journeymap.model.times.holidays import NAMES
from journeymap.model.times.partial import Partial, between
from journeymap.model.times.particles import HEDGES, JOINS, PARTS, SMALL, Part
from journeymap.model.times.reader import Reader, Readings, possible, remembered, skips
from journeymap.model.times.span import (
    Span,
    joined,
    marked,
    of_date,
    of_month,
    of_months,
    of_season,
    of_week,
    of_years,
)
from journeymap.model.times.tokens import Kind, Table
from journeymap.model.times.years import pair_end, years

LANDMARKS: Final = Table({"2000": "årtusindskiftet, årtusindeskiftet, the turn of the millennium"})
"""Times with a name of their own, all of them rough."""
MADE_UP_YEAR: Final = 2004
"""Stands in where no year is known and none is kept; a leap year."""

_TO: Final = Table({True: "-, /, til, og, eller, to, and, or, til og med"})
_DASH: Final = Table({True: "-"})
_IN: Final = Table({True: "i, in, of"})
_BEGINS_DECADE: Final = Table({True: "i, de, i de, op gennem, the, in the"})
_MONTHS_OF: Final = {
    Part.START: (1, 4),
    Part.MIDDLE: (5, 8),
    Part.END: (9, 12),
    Part.FIRST_HALF: (1, 6),
    Part.SECOND_HALF: (7, 12),
    Part.WHOLE: (1, 12),
}
_YEARS_OF: Final = {
    Part.START: (0, 4),
    Part.MIDDLE: (3, 7),
    Part.END: (6, 9),
    Part.FIRST_HALF: (0, 4),
    Part.SECOND_HALF: (5, 9),
    Part.WHOLE: (0, 9),
}
"""Of a decade; they overlap, for nobody counts."""
assert set(_MONTHS_OF) == set(_YEARS_OF) == set(Part)


def dated(r: Reader, at: int) -> Readings[Span]:
    """A time of the calendar with its year."""
    for begin in skips(r, at, SMALL):
        yield from days_in_figures(r, begin)
        yield from _months_in_figures(r, begin)
    yield from _in_words(r, at)
    yield from _parts_of_years(r, at)
    yield from _decades(r, at)
    yield from _centuries(r, at)
    for begin in skips(r, at, SMALL):
        landmark = LANDMARKS.at(r.words, begin)
        if landmark:
            yield Span(landmark[0], soft=True), landmark[1]


def _in_words(r: Reader, at: int) -> Readings[Span]:
    for time, behind in partials(r, at):
        for begin in skips(r, behind, _DASH):
            for year, end in years(r, begin, short=time.short, paired=time.across is not None):
                yield from possible(time.at(year), end)
        if r.undated:
            yield from possible(time.of(MADE_UP_YEAR), behind)
    for year, behind in years(r, at):
        yield year.span(), behind
        for time, end in partials(r, behind):
            yield from possible(time.at(year), end)
        hedge = HEDGES.at(r.words, behind)
        for time, end in partials(r, hedge[1]) if hedge else ():
            span = time.at(year)
            yield from possible(marked(span, hedge[0]) if span and hedge else None, end)


def _months_in_figures(r: Reader, at: int) -> Readings[Span]:
    """03/2019, 2019-03, 2019-20, 2019-W12."""
    month_year = r.numbers(at, Kind.MONTH_YEAR)
    if month_year and 1 <= month_year[0] <= 12 and r.is_year(month_year[1]):
        yield of_month(month_year[1], month_year[0]), at + 1
    written = r.numbers(at, Kind.PAIR)
    if written and r.is_year(written[0]):
        first, figures = written
        last = pair_end(first, figures)
        if last > first and r.is_year(last):
            yield of_years(first, last), at + 1
        elif last < first and 1 <= figures <= 12:
            yield of_month(first, figures), at + 1
    yield from _weeks_in_figures(r, at)


def _weeks_in_figures(r: Reader, at: int) -> Readings[Span]:
    """2019-W12, uge 12/2019."""
    week_of = r.numbers(at, Kind.WEEK_YEAR)
    if week_of and r.is_year(week_of[0]):
        yield from possible(of_week(*week_of), at + 1)
    word = words.WEEKS.at(r.words, at)
    written = r.numbers(word[1], Kind.MONTH_YEAR) if word else ()
    if word and written and r.is_year(written[1]):
        yield from possible(of_week(written[1], written[0]), word[1] + 1)


# --- times without their year ---------------------------------------------------------------


@remembered
def partials(r: Reader, at: int) -> Readings[Partial]:
    """A time without its year, or two or three of them with everything between."""
    for first, behind in _singles(r, at):
        yield first, behind
        for middle in (behind, *(end for _, end in _singles(r, behind))):
            join = JOINS.at(r.words, middle)
            for last, end in _singles(r, join[1]) if join else ():
                yield between(first, last), end


@remembered
def _singles(r: Reader, at: int) -> Readings[Partial]:
    for begin in skips(r, at, SMALL):
        yield from day_partials(r, begin)
        for name in skips(r, begin, PARTS):
            for dash in skips(r, name, _DASH) if name > begin else (name,):
                for start in skips(r, dash, SMALL) if name > begin else (dash,):
                    yield from _named(r, start)


def _named(r: Reader, at: int) -> Readings[Partial]:
    yield from _months(r, at)
    yield from _seasons(r, at)
    yield from _holidays(r, at)
    yield from _weeks(r, at)
    yield from _quarters_and_halves(r, at)


def _months(r: Reader, at: int) -> Readings[Partial]:
    for month, behind in months(r, at):
        for end in skips(r, behind, words.MONTH_WORDS):
            short = r.word(at) in words.DANISH_MONTHS or r.word(at - 1) == "i" or end > behind
            yield Partial(partial(of_month, month=month), short=short), end


def _seasons(r: Reader, at: int) -> Readings[Partial]:
    told = words.SEASONS.at(r.words, at)
    if told:
        season = partial(of_season, code=told[0])
        yield Partial(season, season if told[0] == 24 else None, short=True), told[1]
    edges = words.BETWEEN_SEASONS.at(r.words, at)
    if edges:
        first, last = edges[0]
        yield Partial(partial(of_months, first=first, last=last), short=True), edges[1]


def _holidays(r: Reader, at: int) -> Readings[Partial]:
    told = NAMES.at(r.words, at)
    if told is None or (r.tokens[at].dotted and r.word(at) == "jul"):
        return
    holiday, end = told
    # English "Jul 19" is a day of July.
    short = r.words[at:end] != ("jul",)
    yield Partial(holiday.rule or _needs_both_years, holiday.across, short=short), end


def _needs_both_years(_year: int) -> None:
    return None


def _weeks(r: Reader, at: int) -> Readings[Partial]:
    """Week 12, weeks 12 to 14, Monday of week 12."""
    word = words.WEEKS.at(r.words, at)
    for (first, last), end in _numbers(r, word[1]) if word else ():
        yield _weeks_between(first, last), end
    counted = r.numbers(at, Kind.ORDINAL)
    if counted and r.word(at + 1) in ("uge", "week"):
        yield _weeks_between(counted[0], counted[0]), at + 2
    weekday = words.WEEKDAYS.at(r.words, at)
    for begin in skips(r, weekday[1], _IN) if weekday else ():
        word = words.WEEKS.at(r.words, begin)
        for (week, last), end in _numbers(r, word[1]) if word else ():
            if weekday and week == last:
                yield Partial(partial(_weekday, week=week, weekday=weekday[0])), end


def _weeks_between(first: int, last: int) -> Partial:
    """From the Monday of one week to the Sunday of another, or of the same."""
    if first == last:
        return Partial(partial(of_week, week=first))
    return Partial(lambda year: joined(of_week(year, first), of_week(year, last)), stretch=True)


def _weekday(year: int, week: int, weekday: int) -> Span | None:
    monday = of_week(year, week)
    if monday is None:
        return None
    return of_date(dt.date.fromisoformat(monday.start) + dt.timedelta(weekday - 1))


def _numbers(r: Reader, at: int) -> Readings[tuple[int, int]]:
    """A small number in figures or as an ordinal, or two: "12-14", "første og andet"."""
    for first, behind in _number(r, at):
        yield (first, first), behind
        to = _TO.at(r.words, behind)
        if to:
            for begin in skips(r, to[1], words.WEEKS):
                for last, end in _number(r, begin):
                    yield (first, last), end


def _number(r: Reader, at: int) -> Iterator[tuple[int, int]]:
    written = r.numbers(at, Kind.NUMBER, Kind.ORDINAL)
    if written:
        yield written[0], at + 1
    told = words.ORDINALS.at(r.words, at)
    if told:
        yield told


def _quarters_and_halves(r: Reader, at: int) -> Readings[Partial]:
    """1. kvartal, 1.-2. kvartal, kvartal 2, Q2, sidste kvartal, 1. halvår."""
    for table, months_each in ((words.QUARTERS, 3), (words.HALVES, 6)):
        most = 12 // months_each
        for (first, last), behind in (*_numbers(r, at), *_last_of(r, at, most)):
            name = table.at(r.words, behind)
            if name and 1 <= first <= last <= most:
                yield _stretch(first, last, months_each), name[1]
    if r.word(at) in ("q", "kvartal"):
        for (first, last), end in _numbers(r, at + 1):
            if 1 <= first <= last <= 4:
                yield _stretch(first, last, 3), end


def _last_of(r: Reader, at: int, number: int) -> Readings[tuple[int, int]]:
    told = words.LAST_OF.at(r.words, at)
    if told:
        yield (number, number), told[1]


def _stretch(first: int, last: int, months_each: int) -> Partial:
    start, end = (first - 1) * months_each + 1, last * months_each
    return Partial(partial(of_months, first=start, last=end), short=True, stretch=first != last)


# --- parts of years, decades, centuries -----------------------------------------------------


def _parts_of_years(r: Reader, at: int) -> Readings[Span]:
    part = _part(r, at)
    if part is None:
        return
    first, last = _MONTHS_OF[part[0]]
    for begin in skips(r, part[1], _DASH):
        for year, end in years(r, begin):
            if year.first == year.last:
                months_of = replace(of_months(year.first, first, last), rough=True)
                yield year.span() if part[0] is Part.WHOLE else months_of, end


def _part(r: Reader, at: int) -> tuple[Part, int] | None:
    """The words for a part; "i" may stand before the short ones."""
    return PARTS.at(r.words, at) or (PARTS.at(r.words, at + 1) if r.word(at) == "i" else None)


def _decades(r: Reader, at: int) -> Readings[Span]:
    part = _part(r, at)
    starts = {*skips(r, at, _BEGINS_DECADE)}
    if part:
        starts = {*skips(r, part[1], _DASH), *skips(r, part[1], _BEGINS_DECADE)}
    for begin in starts:
        for decade, end in _decade(r, begin, begin > at):
            if part is None or part[0] is Part.WHOLE:
                yield Span(f"{decade // 10}X"), end
            else:
                first, last = _YEARS_OF[part[0]]
                yield replace(of_years(decade + first, decade + last), rough=True), end


def _decade(r: Reader, at: int, led: bool) -> Iterator[tuple[int, int]]:
    """The first year of a decade. "90s" alone may be seconds, so something must lead to it."""
    told = words.DECADES.at(r.words, at)
    written = r.numbers(at, Kind.DECADE) or r.numbers(at, Kind.SECONDS)
    if written and written[0] < 100 and r.kind(at) is Kind.SECONDS and not led:
        return
    decade = told[0] if told else words.DECADE_NUMBERS.get(written[0]) if written else None
    if decade is not None and not _is_an_age(r, decade):
        yield decade, at + 1
    elif written and r.is_year(written[0]) and written[0] % 10 == 0 and written[0] != 1900:
        yield written[0], at + 1


def _is_an_age(r: Reader, decade: int) -> bool:
    """Somebody born after the fifties who says "i 50'erne" may mean their own."""
    if r.birth_year is None or decade + 9 >= r.birth_year:
        return False
    return r.birth_year + decade % 100 <= r.today.year


def _centuries(r: Reader, at: int) -> Readings[Span]:
    """1900-tallet, det 20. århundrede."""
    for begin in skips(r, at, SMALL):
        written = r.numbers(begin, Kind.CENTURY)
        if written and r.is_year(written[0]):
            yield Span(f"{written[0] // 100}XX"), begin + 1
        for number, behind in _number(r, begin):
            word = words.CENTURY_WORDS.at(r.words, behind)
            if word and number in words.CENTURIES:
                yield Span(f"{words.CENTURIES[number]}XX"), word[1]
