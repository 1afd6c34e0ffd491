"""Holidays and the turns of the school year. To add one, add a row.

A row has its names in Danish and English and a rule: year → `Span`. `across` is the rule for
"2019/20", given the first of the two years; without it the two years together are not understood.
A row whose `rule` is None needs both years: "skoleåret 2018" may be either of two.
"""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from journeymap.model.times.span import (
    Span,
    of_date,
    of_dates,
    of_month,
    of_months,
    of_season,
    of_week,
)
from journeymap.model.times.tokens import Table

Rule = Callable[[int], Span | None]


class Holiday(NamedTuple):
    """One row."""

    names: str
    rule: Rule | None
    across: Rule | None = None


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leaps, left = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - shift + 15) % 30
    quarters, odd = divmod(rest, 4)
    week = (32 + 2 * left + 2 * quarters - moon - odd) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def _day(month: int, day: int) -> Rule:
    return lambda year: of_date(dt.date(year, month, day))


def _days(first: tuple[int, int], last: tuple[int, int]) -> Rule:
    return lambda year: of_dates(dt.date(year, *first), dt.date(year, *last))


def _easter(first: int, last: int | None = None) -> Rule:
    """Days counted from Easter Sunday."""

    def rule(year: int) -> Span:
        sunday = easter(year)
        start = sunday + dt.timedelta(first)
        return of_date(start) if last is None else of_dates(start, sunday + dt.timedelta(last))

    return rule


def _weekday(month: int, number: int, weekday: int) -> Rule:
    """The so-manieth weekday (1 Monday … 7 Sunday) of a month."""

    def rule(year: int) -> Span:
        first = dt.date(year, month, 1)
        return of_date(first + dt.timedelta((weekday - first.isoweekday()) % 7 + 7 * (number - 1)))

    return rule


def _advent(number: int) -> Rule:
    def rule(year: int) -> Span:
        fourth = dt.date(year, 12, 25) - dt.timedelta(dt.date(year, 12, 25).isoweekday())
        return of_date(fourth - dt.timedelta(weeks=4 - number))

    return rule


def _heart(span: Span, first: tuple[int, int], last: tuple[int, int], soft: bool = False) -> Span:
    year = int(span.start[:4])
    return Span(span.start, soft=soft, heart=(dt.date(year, *first), dt.date(year, *last)))


def _christmas(year: int) -> Span:
    """Its month: who says "i julen" may mean any of its days."""
    return _heart(of_month(year, 12), (12, 24), (12, 26))


def _new_year(year: int) -> Span:
    """The year's beginning, roughly: New Year's Eve before it may be meant too."""
    return _heart(of_month(year, 1), (1, 1), (1, 1), soft=True)


def _turn(year: int) -> Span:
    return of_dates(dt.date(year, 12, 31), dt.date(year + 1, 1, 1))


def _christmas_break(year: int) -> Span:
    return Span(
        f"{year}-12", f"{year + 1}-01", heart=(dt.date(year, 12, 22), dt.date(year + 1, 1, 2))
    )


def _summer_break(year: int) -> Span:
    return _heart(of_season(year, 22), (6, 27), (8, 9))


def _winter_break(year: int) -> Span:
    """Week 7 or 8, which the municipality decides; both are always in February."""
    return _heart(of_month(year, 2), (2, 10), (2, 20))


def _school_year(year: int) -> Span:
    return Span(f"{year}-08", f"{year + 1}-06")


HOLIDAYS: Final = (
    Holiday("jul, julen, juletid, juletiden, julemåneden, christmas, xmas", _christmas),
    Holiday("juledagene, juledage", _days((12, 24), (12, 26))),
    Holiday("lille juleaften, lillejuleaften, lillejuleaftensdag", _day(12, 23)),
    Holiday("juleaften, juleaftensdag, christmas eve", _day(12, 24)),
    Holiday("juledag, 1. juledag, første juledag, christmas day", _day(12, 25)),
    Holiday("2. juledag, anden juledag, boxing day", _day(12, 26)),
    Holiday(
        "mellem jul og nytår, mellemdagene, romjulen, between christmas and new year",
        _days((12, 26), (12, 31)),
    ),
    Holiday("jul og nytår, jul/nytår, christmas and new year", _days((12, 24), (12, 31))),
    Holiday(
        "juleferie, juleferien, christmas holiday, christmas holidays, christmas break",
        _christmas_break,
        _christmas_break,
    ),
    Holiday("nytår, nytåret, new year, new year's", _new_year, _turn),
    Holiday("nytårsaften, nytårsaftensdag, new year's eve", _day(12, 31)),
    Holiday("nytårsdag, new year's day", _day(1, 1)),
    Holiday("årsskifte, årsskiftet, the turn of the year", None, _turn),
    Holiday("helligtrekonger, hellig tre konger, epiphany", _day(1, 6)),
    Holiday("kyndelmisse", _day(2, 2)),
    Holiday("valentinsdag, valentine's day", _day(2, 14)),
    Holiday("fastelavn, fastelavnssøndag, shrovetide", _easter(-49)),
    Holiday("fastelavnsmandag", _easter(-48)),
    Holiday("palmesøndag, palm sunday", _easter(-7)),
    Holiday("skærtorsdag, maundy thursday", _easter(-3)),
    Holiday("langfredag, good friday", _easter(-2)),
    Holiday("påskelørdag, påskeaften, holy saturday", _easter(-1)),
    Holiday("påskedag, påskesøndag, 1. påskedag, første påskedag, easter sunday", _easter(0)),
    Holiday("2. påskedag, anden påskedag, easter monday", _easter(1)),
    Holiday("påske, påsken, påskedagene, påsketid, easter, easter weekend", _easter(-3, 1)),
    Holiday("påskeugen, den stille uge", _easter(-6, 0)),
    Holiday("påskeferie, påskeferien, easter holiday, easter holidays", _easter(-8, 1)),
    Holiday("store bededag, st. bededag", _easter(26)),
    Holiday("kristi himmelfartsdag, kristi himmelfart, ascension day", _easter(39)),
    Holiday("pinse, pinsen, pinseferien, whitsun, pentecost", _easter(49, 50)),
    Holiday("pinsedag, pinsesøndag, 1. pinsedag, første pinsedag, whit sunday", _easter(49)),
    Holiday("pinselørdag, pinseaften", _easter(48)),
    Holiday("2. pinsedag, anden pinsedag, whit monday", _easter(50)),
    Holiday("mors dag", _weekday(5, 2, 7)),
    Holiday("grundlovsdag, fars dag, constitution day", _day(6, 5)),
    Holiday("sankt hans, sankthans, skt. hans, sct. hans, st. hans", _day(6, 23)),
    Holiday(
        "sankt hans aften, sankthansaften, skt. hans aften, sct. hans aften, sankt hans-aften",
        _day(6, 23),
    ),
    Holiday("sankt hans dag, sankthansdag, skt. hans dag", _day(6, 24)),
    Holiday("mortensaften, morten bisp", _day(11, 10)),
    Holiday("halloween", _day(10, 31)),
    Holiday("luciadag, lucia", _day(12, 13)),
    Holiday("1. søndag i advent, første søndag i advent", _advent(1)),
    Holiday("2. søndag i advent, anden søndag i advent", _advent(2)),
    Holiday("3. søndag i advent, tredje søndag i advent", _advent(3)),
    Holiday("4. søndag i advent, fjerde søndag i advent", _advent(4)),
    Holiday(
        "sommerferie, sommerferien, skolernes sommerferie, summer holiday, summer holidays, "
        "summer vacation, summer break",
        _summer_break,
    ),
    Holiday("vinterferie, vinterferien, winter holiday, winter holidays", _winter_break),
    Holiday(
        "efterårsferie, efterårsferien, kartoffelferie, kartoffelferien, autumn holiday, "
        "autumn holidays, autumn break",
        lambda year: of_week(year, 42),
    ),
    Holiday("skolestart, skolestarten, skoleårets start", partial(of_month, month=8)),
    Holiday(
        "skoleår, skoleåret, studieår, studieåret, school year, academic year", None, _school_year
    ),
    Holiday(
        "forårssemester, forårssemesteret, spring semester",
        partial(of_months, first=2, last=6),
    ),
    Holiday(
        "efterårssemester, efterårssemesteret, autumn semester, fall semester",
        partial(of_months, first=8, last=12),
    ),
    Holiday("sommerhalvår, sommerhalvåret", partial(of_months, first=4, last=9)),
    Holiday(
        "vinterhalvår, vinterhalvåret",
        None,
        lambda year: Span(f"{year}-10", f"{year + 1}-03"),
    ),
    Holiday("spring term", partial(of_months, first=1, last=6)),
    Holiday("autumn term", partial(of_months, first=8, last=12)),
)
NAMES: Final = Table({holiday: holiday.names for holiday in HOLIDAYS})
