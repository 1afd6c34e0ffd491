"""Days of a month, in words and in figures."""

from collections.abc import Iterator
from typing import Final

from journeymap.model.times import words
from journeymap.model.times.partial import Partial
from journeymap.model.times.reader import Reader, Readings, skips
from journeymap.model.times.span import Span, joined, of_day
from journeymap.model.times.tokens import Kind, Table

_THE: Final = Table({True: "den, d, the"})
_OF: Final = Table({True: "i, of"})
_TO: Final = Table({True: "-, /, til, til den, og, eller, to, and, or, til og med"})

Days = tuple[int, int]


def months(r: Reader, at: int) -> Iterator[tuple[int, int]]:
    """The name of a month; "jul" only with a full stop or behind a day."""
    told = words.MONTHS.at(r.words, at)
    if told:
        yield told
    elif r.word(at) == "jul" and (r.tokens[at].dotted or _is_day(r, at - 1)):
        yield 7, at + 1


def _is_day(r: Reader, at: int) -> bool:
    number = r.numbers(at, Kind.NUMBER, Kind.ORDINAL) if at >= 0 else ()
    return bool(number) and number[0] <= 31


def day_partials(r: Reader, at: int) -> Readings[Partial]:
    """One day or some days of a month: "mandag den 12. marts", "12.-14. marts", "March 12"."""
    for lead in _leads(r, at):
        for days, behind in _days(r, lead):
            yield from _in_month(r, behind, days)
        for month, behind in months(r, lead):
            for begin in skips(r, behind, _THE):
                for days, end in _days(r, begin):
                    yield _of(month, days), end
        written = r.numbers(lead, Kind.DAY_MONTH)
        if written and lead > at and written[1] <= 12:
            yield _of(written[1], (written[0], written[0])), lead + 1


def _leads(r: Reader, at: int) -> Iterator[int]:
    """Where the figures may begin behind "mandag", "den" or both."""
    for weekday in skips(r, at, words.WEEKDAYS):
        yield from skips(r, weekday, _THE)


def _days(r: Reader, at: int) -> Readings[Days]:
    for first, behind in _day(r, at):
        yield (first, first), behind
        to = _TO.at(r.words, behind)
        if to:
            for begin in _leads(r, to[1]):
                for last, end in _day(r, begin):
                    yield (first, last), end


def _day(r: Reader, at: int) -> Iterator[tuple[int, int]]:
    number = r.numbers(at, Kind.NUMBER, Kind.ORDINAL)
    if number and 1 <= number[0] <= 31:
        yield number[0], at + 1
    told = words.ORDINALS.at(r.words, at)
    if told:
        yield told


def _in_month(r: Reader, at: int, days: Days) -> Readings[Partial]:
    for begin in skips(r, at, _OF):
        for month, end in months(r, begin):
            yield _of(month, days, short=True), end
        for month, end in _month_number(r, begin) if begin > at else ():
            yield _of(month, days), end


def _month_number(r: Reader, at: int) -> Iterator[tuple[int, int]]:
    """Den 12. i 5., den tolvte i femte."""
    if r.kind(at) is not Kind.NUMBER:
        yield from ((month, end) for month, end in _day(r, at) if month <= 12)


def _of(month: int, days: Days, *, short: bool = False) -> Partial:
    first, last = days

    def of(year: int) -> Span | None:
        start = of_day(year, month, first)
        return start if first == last else joined(start, of_day(year, month, last))

    return Partial(of, short=short, stretch=first != last)


def days_in_figures(r: Reader, at: int) -> Readings[Span]:
    """A day with its year: "12/3 2019", "12.-14.3.2019", "12/3-14/3 2019"."""
    for lead in _leads(r, at):
        written = _written(r, lead)
        if written:
            yield written, lead + 1
        yield from _to_figures(r, lead)


def _to_figures(r: Reader, at: int) -> Readings[Span]:
    """A day without year or month, to a day that has them."""
    day, day_month = r.numbers(at, Kind.NUMBER, Kind.ORDINAL), r.numbers(at, Kind.DAY_MONTH)
    to = _TO.at(r.words, at + 1) if day or day_month else None
    for lead in _leads(r, to[1]) if to else ():
        last = _written(r, lead)
        if last:
            year, month, _ = map(int, last.start.split("-"))
            first = of_day(year, *reversed(day_month)) if day_month else of_day(year, month, day[0])
            whole = joined(first, last)
            if whole:
                yield whole, lead + 1


def _written(r: Reader, at: int) -> Span | None:
    numbers = r.numbers(at, Kind.DATE)
    if not numbers:
        return None
    year, month, day = numbers if numbers[0] > 31 else reversed(numbers)
    full = r.short_year(year) if year < 100 else year
    return of_day(full, month, day) if full is not None and r.is_year(full) else None
