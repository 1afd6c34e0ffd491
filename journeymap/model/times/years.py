"""Which year: in figures, in words, as "2019/20", or told from today."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from journeymap.model.times.amounts import agos
from journeymap.model.times.particles import SMALL_YEAR
from journeymap.model.times.reader import Reader, Readings, skips
from journeymap.model.times.span import ABOUT, Span, marked, of_year, of_years
from journeymap.model.times.tokens import Kind, Table
from journeymap.model.times.words import CARDINALS, YEAR_WORDS, Unit

FROM_TODAY: Final = Table(
    {
        -2: "i forfjor, the year before last",
        -1: "sidste år, forrige år, i fjor, last year",
        0: "i år, dette år, this year",
    }
)
_BETWEEN: Final = ("-", "/")
_SPOKEN_FROM: Final = 10
"""Below it the century is followed by "og": "tyve ti" is 2010, "tyve tre" no year."""


class Year(NamedTuple):
    """One year, or two that follow each other ("2019/20")."""

    first: int
    last: int
    mark: str = ""

    def span(self) -> Span:
        """The whole of it."""
        whole = of_year(self.first) if self.first == self.last else of_years(self.first, self.last)
        return marked(whole, self.mark)


def years(r: Reader, at: int, *, short: bool = False, paired: bool = False) -> Readings[Year]:
    """Each way to read a year.

    `short`: two bare figures are one too ("foråret 19"); `paired`: "18/19" is two and no fraction.
    """
    for begin in skips(r, at, SMALL_YEAR):
        for first, end in _single(r, begin, short):
            yield Year(first, first), end
        for (first, last), end in _pairs(r, begin, paired):
            yield Year(first, last), end
        yield from _from_today(r, begin)


def full_years(r: Reader, at: int) -> Iterator[tuple[int, int]]:
    """A year in four figures."""
    number = r.numbers(at, Kind.NUMBER)
    if number and len(r.word(at)) == 4 and r.is_year(number[0]):
        yield number[0], at + 1


def _single(r: Reader, at: int, short: bool) -> Iterator[tuple[int, int]]:
    yield from full_years(r, at)
    bare = short and r.kind(at) is Kind.NUMBER and len(r.word(at)) == 2
    if bare or r.kind(at) is Kind.SHORT_YEAR:
        year = r.short_year(r.numbers(at, Kind.NUMBER, Kind.SHORT_YEAR)[0])
        if year is not None:
            yield year, at + 1
    century = YEAR_WORDS.at(r.words, at)
    if century:
        rest = CARDINALS.get(r.word(century[1]))
        linked = r.word(century[1] - 1) in ("og", "and")
        if rest is not None and (linked or rest >= _SPOKEN_FROM) and r.is_year(century[0] + rest):
            yield century[0] + rest, century[1] + 1


def _pairs(r: Reader, at: int, short: bool) -> Iterator[tuple[tuple[int, int], int]]:
    """Two years that follow each other: 2019/20, 2019-2020, 19/20."""
    written = r.numbers(at, Kind.PAIR)
    if written:
        last = pair_end(*written)
        if r.is_year(last) and last == written[0] + 1:
            yield (written[0], last), at + 1
    two = r.numbers(at, Kind.DAY_MONTH) if short else ()
    if two and "/" in r.word(at) and two[1] == (two[0] + 1) % 100:
        first = r.short_year(two[0])
        if first is not None:
            yield (first, first + 1), at + 1
    if r.word(at + 1) in _BETWEEN:
        for first, _ in full_years(r, at):
            for last, end in full_years(r, at + 2):
                if last == first + 1:
                    yield (first, last), end


def pair_end(first: int, figures: int) -> int:
    """The second year of "2019/20"; before the first if the figures go backwards."""
    last = first // 100 * 100 + figures
    return last + 100 if figures == 0 and first % 100 == 99 else last


def _from_today(r: Reader, at: int) -> Readings[Year]:
    told = FROM_TODAY.at(r.words, at)
    if told:
        year = r.today.year + told[0]
        yield Year(year, year), told[1]
    for (amount, more), end in agos(r, at):
        exact = amount.low == amount.high and amount.low % 1 == 0 and not more
        year = r.today.year - int(amount.low)
        if exact and amount.unit is Unit.YEAR and r.is_year(year):
            yield Year(year, year, ABOUT), end
