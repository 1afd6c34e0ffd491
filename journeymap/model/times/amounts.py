"""How much time: "to år", "et par måneder", "halvandet år" – and how long ago that is."""

import datetime as dt
from typing import Final, NamedTuple

from journeymap.model.times.reader import FIRST_YEAR, Reader, Readings, skips
from journeymap.model.times.span import (
    ABOUT,
    Span,
    joined,
    marked,
    months_before,
    of_date,
    of_dates,
    of_month,
    of_year,
    until,
)
from journeymap.model.times.tokens import Kind, Table
from journeymap.model.times.words import CARDINALS, UNITS, UNITS_OR_SO, Unit

FRACTIONS: Final = Table(
    {
        20.0: "en snes, a score",
        10.0: "en halv snes, en halv snes stykker",
        2.0: "et par, a couple of",
        1.5: "halvandet, halvanden, one and a half",
        0.5: "et halvt, en halv, ½, half a, half an",
    }
)
AND_A_HALF: Final = Table({True: "½, og et halvt, og en halv, et halvt, en halv, and a half"})
TO: Final = Table({True: "-, til, eller, to, or"})
ROUGHLY: Final = Table(
    {
        True: "ca, cirka, circa, omkring, omtrent, sådan cirka, vel, nok, vist, godt, godt og vel, "
        "knap, knapt, små, næsten, snart, nu, about, around, roughly, nearly, almost, some",
    }
)
MORE_THAN: Final = Table({True: "over, mere end, mindst, more than, at least"})
SIZE: Final = Table({True: "godt, lille, knap, helt, good"})
AGO_BEGINS: Final = Table({True: "for, det er, it is, it's"})
AGO_ENDS: Final = Table({True: "siden, ago, back"})
MOST: Final = 1000


class Amount(NamedTuple):
    """So much of a unit; `high` differs for "2-3 år"."""

    low: float
    high: float
    unit: Unit


class Ago(NamedTuple):
    """So much before today; `more` where it is at least that."""

    amount: Amount
    more: bool


def count(r: Reader, at: int) -> Readings[float]:
    """A number in figures or words, or a fraction."""
    fraction = FRACTIONS.at(r.words, at)
    if fraction:
        yield fraction
    number: float | None = CARDINALS.get(r.word(at))
    if r.kind(at) is Kind.NUMBER:
        number = r.numbers(at, Kind.NUMBER)[0]
    elif r.kind(at) is Kind.DECIMAL or (r.kind(at) is Kind.DAY_MONTH and "." in r.word(at)):
        number = float(r.word(at).replace(",", "."))
    if number is not None and number < MOST:
        half = AND_A_HALF.at(r.words, at + 1)
        if half:
            yield number + 0.5, half[1]
        yield number, at + 1


def amounts(r: Reader, at: int) -> Readings[Amount]:
    """A number, or two, and a unit."""
    for low, behind in count(r, at):
        highs = [(low, behind)]
        to = TO.at(r.words, behind)
        if to:
            highs += [(high, end) for high, end in count(r, to[1]) if high > low]
        for high, end in highs:
            for size in skips(r, end, SIZE):
                unit = UNITS_OR_SO.at(r.words, size) or UNITS.at(r.words, size)
                if unit:
                    yield Amount(low, high, unit[0]), unit[1]
                    half = AND_A_HALF.at(r.words, unit[1])
                    if half and low == high:
                        yield Amount(low + 0.5, high + 0.5, unit[0]), half[1]


def agos(r: Reader, at: int) -> Readings[Ago]:
    """An amount said to lie behind: "for to år siden", "two years ago"."""
    for begin in skips(r, at, AGO_BEGINS):
        for rough in skips(r, begin, ROUGHLY):
            for least in skips(r, rough, MORE_THAN):
                for amount, behind in amounts(r, least):
                    end = AGO_ENDS.at(r.words, behind)
                    if end:
                        yield Ago(amount, least > rough), end[1]


def long_ago(r: Reader, at: int) -> Readings[Span]:
    """The time that lies so far back."""
    for (amount, more), end in agos(r, at):
        near = _back(r.today, amount.low, amount.unit)
        far = near
        if amount.high > amount.low:
            far = joined(_back(r.today, amount.high, amount.unit), near)
        if far:
            yield (until(far.start) if more else far), end


def _back(today: dt.date, number: float, unit: Unit) -> Span | None:
    try:
        span = _before(today, number, unit)
    except (OverflowError, ValueError):
        return None
    return span if int(span.start[:4]) >= FIRST_YEAR else None


def _before(today: dt.date, number: float, unit: Unit) -> Span:
    if unit is Unit.YEAR and number % 1 == 0:
        return marked(of_year(today.year - int(number)), ABOUT)
    if unit in (Unit.YEAR, Unit.MONTH) and number * 12 % 1 == 0:
        day = months_before(today, round(number * (12 if unit is Unit.YEAR else 1)))
        return marked(of_month(day.year, day.month), ABOUT)
    number_of_days = round(number * (7 if unit is Unit.WEEK else 1))
    day = today - dt.timedelta(number_of_days)
    if number_of_days < 7 and unit is Unit.DAY:
        return of_date(day)
    return of_dates(day - dt.timedelta(3), day + dt.timedelta(3))


def shifted(span_day: dt.date, amount: Amount, sign: int) -> Span | None:
    """The month (or the year) that lies an amount after (`sign` 1) or before (-1) a day."""
    months = amount.low * {Unit.YEAR: 12, Unit.MONTH: 1}.get(amount.unit, 0)
    span_days = amount.low * {Unit.WEEK: 7, Unit.DAY: 1}.get(amount.unit, 0)
    try:
        day = months_before(span_day, -sign * round(months)) + dt.timedelta(sign * span_days)
    except (OverflowError, ValueError):
        return None
    if amount.unit is Unit.DAY and amount.low < 7:
        return marked(of_date(day), ABOUT)
    return marked(of_month(day.year, day.month), ABOUT)
