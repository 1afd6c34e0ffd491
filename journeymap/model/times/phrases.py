"""Whole phrases: a time with the words of doubt around it, before and after, from and to."""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from typing import Any, Final

from journeymap.model.edtf import is_edtf
from journeymap.model.times.ages import ages
from journeymap.model.times.amounts import ROUGHLY, Amount, amounts, shifted
from journeymap.model.times.calendar import dated, partials
from journeymap.model.times.days import days_in_figures
from journeymap.model.times.particles import (
    AFTER_IT,
    BEFORE_IT,
    COUNTED,
    FROM,
    HEDGES,
    JOINS,
    NOW,
    ONWARDS,
    PARTS,
    RELATIONS,
    Join,
    Relation,
)
from journeymap.model.times.reader import Reader, Readings, possible, remembered, skips
from journeymap.model.times.relative import relative
from journeymap.model.times.span import (
    ABOUT,
    OPEN,
    Span,
    days,
    joined,
    marked,
    of_date,
    of_month,
    of_year,
    of_years,
    since,
    until,
)
from journeymap.model.times.tokens import Kind, Table, listed, tokens
from journeymap.model.times.words import Unit
from journeymap.model.times.years import full_years, pair_end, years

LATER: Final = Table({1: "efter, senere end, after", -1: "før, inden, before"})
NEXT: Final = Table(
    {
        (Unit.DAY, 1): "dagen efter, the day after",
        (Unit.DAY, -1): "dagen før, dagen inden, aftenen før, the day before",
        (Unit.WEEK, 1): "ugen efter, i ugen efter, the week after",
        (Unit.WEEK, -1): "ugen før, i ugen før, ugen inden, i ugen inden, ugen op til, "
        "i ugen op til, the week before",
        (Unit.MONTH, 1): "måneden efter, i måneden efter, the month after",
        (Unit.MONTH, -1): "måneden før, i måneden før, måneden inden, måneden op til, "
        "the month before",
        (Unit.YEAR, 1): "året efter, i året efter, the year after",
        (Unit.YEAR, -1): "året før, i året før, året inden, the year before",
    }
)
_CLOSE: Final = ("-", "/")
"""They bind so tightly that a word of doubt before the first is about both."""
_YEAR: Final = len("2019")
_DAY: Final = len("2019-03-12")


def readings(r: Reader, at: int = 0) -> Readings[Span]:
    """Each way to read a phrase that begins at `at`, as a span that EDTF can write."""
    marks, begin = before_it(r, at)
    related = ((marked(span, marks), end) for span, end in _related(r, begin))
    later = chain(_later(r, at), _later(r, begin) if begin > at else ())
    times = ((marked(span, marks), end) for span, end in _moments(r, begin))
    for span, end in chain(times, _ranges(r, at), later, related):
        doubt, behind = after_it(r, end)
        said = marked(span, doubt)
        if is_edtf(said.edtf):
            yield said, behind


# --- the words around -----------------------------------------------------------------------


def before_it(r: Reader, at: int) -> tuple[str, int]:
    """The doubt in the words before a time, and where the time begins."""
    return _around(r, at, BEFORE_IT, (RELATIONS, PARTS, FROM))


def after_it(r: Reader, at: int) -> tuple[str, int]:
    """The doubt in the words behind a time, and where they end."""
    return _around(r, at, AFTER_IT, ())


def _around(r: Reader, at: int, fillers: Table[bool], but: Iterable[Table[Any]]) -> tuple[str, int]:
    marks = ""
    while at < len(r.words):
        hedge, filler = HEDGES.at(r.words, at), fillers.at(r.words, at)
        end = max(hedge[1] if hedge else 0, filler[1] if filler else 0)
        if r.kind(at) is Kind.CLOCK:
            end = at + 1
        meant = max((found[1] for table in but if (found := table.at(r.words, at))), default=0)
        if end <= meant or not end:
            break
        if hedge and hedge[1] == end and hedge[0] not in marks:
            marks += hedge[0]
        at = end
    return marks, at


# --- moments --------------------------------------------------------------------------------


@remembered
def _moments(r: Reader, at: int) -> Readings[Span]:
    """A time without any word of doubt; with a year, the age beside it says nothing more."""
    yield from ages(r, at)
    aged = replace(r, undated=True)
    for _, behind in ages(aged, at):
        yield from dated(r, behind)
    for span, end in chain(dated(r, at), relative(r, at)):
        yield span, end
        for _, behind in ages(aged, end):
            yield span, behind


def _ends(r: Reader, at: int) -> Readings[Span]:
    """A moment at one end of a stretch, with the doubt before it."""
    marks, begin = before_it(r, at)
    for span, end in _moments(r, begin):
        yield marked(span, marks), end


# --- before and after -----------------------------------------------------------------------


def _related(r: Reader, at: int) -> Readings[Span]:
    relation, part = RELATIONS.at(r.words, at), PARTS.at(r.words, at)
    if relation and not (part and part[1] > relation[1]):
        for span, end in _ends(r, relation[1]):
            yield from possible(_relate(relation[0], span), end)


def _relate(relation: Relation, span: Span) -> Span | None:
    if OPEN in (span.start, span.end):
        return None
    if relation in (Relation.JUST_BEFORE, Relation.JUST_AFTER) and len(span.plain) > _YEAR:
        return _beside(span, after=relation is Relation.JUST_AFTER)
    if relation in (Relation.BEFORE, Relation.JUST_BEFORE):
        return until(span.last if span.rough else span.start)
    if relation is Relation.UNTIL:
        return until(span.last)
    return since(span.start if relation is Relation.SINCE or span.rough else span.last)


def _beside(span: Span, *, after: bool) -> Span | None:
    """The month in which lies the day right before or right after."""
    meant = days(span)
    if meant is None or _is_winter(span):
        return None
    day = meant[1] if after else meant[0]
    beside = day + dt.timedelta(1 if after else -1)
    return marked(of_month(beside.year, beside.month), ABOUT)


def _is_winter(span: Span) -> bool:
    """Which winter somebody means by its year is not sure enough to count from."""
    return span.plain.endswith("-24") and len(span.plain) < _DAY


def _later(r: Reader, at: int) -> Readings[Span]:
    """To måneder efter påske 2019; dagen efter 12. marts 2019."""
    one = NEXT.at(r.words, at)
    for span, end in _moments(r, one[1]) if one else ():
        if one:
            yield from possible(_next(span, *one[0]), end)
    for begin in skips(r, at, ROUGHLY):
        for amount, behind in amounts(r, begin):
            later = LATER.at(r.words, behind)
            if later and amount.low == amount.high:
                for span, end in _ends(r, later[1]):
                    yield from possible(_offset(span, amount, later[0]), end)


def _next(span: Span, unit: Unit, sign: int) -> Span | None:
    """The day, month or year right beside one; a week only in its month."""
    said = len(span.plain), unit
    if said == (_DAY, Unit.YEAR) or (span.end and unit in (Unit.DAY, Unit.YEAR)):
        return None
    if said == (_DAY, Unit.DAY):
        return of_date(dt.date.fromisoformat(span.plain) + dt.timedelta(sign))
    if said == (_YEAR, Unit.YEAR) and span.plain.isdigit():
        return of_year(int(span.plain) + sign)
    return None if unit is Unit.DAY else _offset(span, Amount(1, 1, unit), sign)


def _offset(span: Span, amount: Amount, sign: int) -> Span | None:
    meant = days(span)
    if meant is None or _is_winter(span):
        return None
    if len(span.plain) == _YEAR:
        if amount.unit is not Unit.YEAR or amount.low % 1 or span.end:
            return None
        return marked(of_year(meant[0].year + sign * int(amount.low)), ABOUT)
    return shifted(meant[1] if sign > 0 else meant[0], amount, sign)


# --- from and to ----------------------------------------------------------------------------


def _ranges(r: Reader, at: int) -> Readings[Span]:
    doubt, begin = before_it(r, at)
    said = FROM.at(r.words, begin)
    if said:
        for span, end in chain(_stretches(r, said[1]), _stretch_of(r, said[1], said[0])):
            yield marked(span, doubt), end
    else:
        yield from _stretch_of(r, at)


def _stretches(r: Reader, at: int) -> Readings[Span]:
    """Behind "fra": "marts til maj 2019", "1/3 til 1/4 2019", "2018-19"."""
    for time, behind in partials(r, at):
        for year, end in years(r, behind, short=time.short, paired=True) if time.stretch else ():
            yield from possible(time.at(year), end)
    for span, end in days_in_figures(r, at):
        yield from possible(span if span.end else None, end)
    written = r.numbers(at, Kind.PAIR)
    if written and r.is_year(pair_end(*written)) and pair_end(*written) > written[0]:
        yield of_years(written[0], pair_end(*written)), at + 1


def _stretch_of(r: Reader, at: int, announced: Join | None = None) -> Readings[Span]:
    """One time and another; `announced` by "fra" or "mellem"."""
    marks, begin = before_it(r, at)
    for span, end in _moments(r, begin):
        doubt, behind = after_it(r, end)
        first = marked(marked(span, marks), doubt)
        onwards = ONWARDS.at(r.words, behind)
        if onwards:
            yield since(first.start), onwards[1]
        join = JOINS.at(r.words, _past_years(r, behind))
        if join is None or announced is Join.STRETCH is not join[0]:
            continue
        now = NOW.at(r.words, join[1])
        if now and join[0] is Join.STRETCH:
            yield since(first.start), now[1]
        close = join[0] is Join.PAIR or r.word(behind) in _CLOSE
        shared = marks if close else marks.replace(ABOUT, "")
        for last, after in _lasts(r, first, join, announced):
            yield from possible(joined(first, marked(last, shared)), after)


def _past_years(r: Reader, at: int) -> int:
    """Where a list of years goes on with its last: "2017, 2018 og 2019"."""
    while any(full_years(r, at)):
        at += 1
    return at


def _lasts(
    r: Reader, first: Span, join: tuple[Join, int], announced: Join | None
) -> Readings[Span]:
    """The second time of a stretch, which may borrow from the first what it does not say."""
    one_of = join[0] is Join.PAIR and announced is None
    close = r.word(join[1] - 1) in _CLOSE
    for span, end in _ends(r, join[1]):
        bare = len(span.plain) == _YEAR < len(first.plain) and not span.end
        if bare and one_of and not first.end:
            yield from possible(_moved(first, span), end)
        elif not (bare and close):
            yield span, end
    if len(first.plain) == _YEAR:
        yield from _two_figures(r, first, join[1])
    elif first.plain[:_YEAR].isdigit():
        for time, end in partials(r, join[1]):
            yield from possible(time.of(int(first.plain[:_YEAR])), end)


def _moved(first: Span, year: Span) -> Span | None:
    """Sommeren 2018 eller 2019: the second summer."""
    point = year.plain + first.plain[_YEAR:]
    return Span(point) if is_edtf(point) else None


def _two_figures(r: Reader, first: Span, at: int) -> Readings[Span]:
    """2018 eller 19."""
    figures = r.numbers(at, Kind.NUMBER)
    if figures and len(r.word(at)) == 2 and first.plain.isdigit():
        last = pair_end(int(first.plain), figures[0])
        if last > int(first.plain) and r.is_year(last):
            yield of_year(last), at + 1


# --- the whole ------------------------------------------------------------------------------

REMARK: Final = re.compile(
    r"\s*\([^()0-9]*\)$|,?\s+(?:lige\s+)?(?:da|dengang|mens|hvor|when|while|where)\s[^0-9]*$",
    re.IGNORECASE,
)
NOT: Final = COUNTED | frozenset(listed("ikke aldrig måske vist nok not never maybe"))
"""A remark with one of these may take back what was said, or make a year a number."""
YEAR: Final = re.compile(r"[0-9]{4}")
LONGEST: Final = 160
"""Characters; who says more than this says more than a time."""


def reader(text: str, *, today: dt.date, birth_year: int | None, most: int | None = None) -> Reader:
    """`text`, or its first words, made ready to be read."""
    said = tokens(text)[:most]
    return Reader(said, tuple(token.word for token in said), today, birth_year)


def read(text: str, *, today: dt.date, birth_year: int | None = None) -> str | None:
    """The EDTF of a phrase that is a time from its first word to its last; else None.

    A remark behind it does not count: "2019 (coronaåret)", "sommeren 2018, hvor jeg flyttede".
    """
    if len(text) > LONGEST:
        return None
    text = text.rstrip(" .:")
    span = _whole(reader(text, today=today, birth_year=birth_year))
    if span is None:
        remark = REMARK.search(text)
        if remark is None or NOT.intersection(listed(remark[0])) or not YEAR.search(text):
            return None
        span = _whole(reader(text[: remark.start()], today=today, birth_year=birth_year))
    return span.edtf if span else None


def _whole(r: Reader) -> Span | None:
    """The first reading that leaves no word out."""
    return next((span for span, end in readings(r) if end == len(r.words)), None)
