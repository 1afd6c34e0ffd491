"""Times told by the citizen's own age; they need the year of birth.

Somebody is fifteen in two calendar years: "da jeg var 15" goes from birth year + 15 to birth
year + 16. Turning fifteen lies in one.
"""

from collections.abc import Iterator
from typing import Final

from journeymap.model.times.particles import HEDGES
from journeymap.model.times.reader import Reader, Readings, remembered, skips
from journeymap.model.times.span import ABOUT, Span, marked, of_year, of_years
from journeymap.model.times.tokens import Kind, Table
from journeymap.model.times.words import CARDINALS

OLDEST: Final = 110
MADE_UP_BIRTH: Final = 1990

WHEN: Final = Table(
    {
        True: "da, dengang, den gang, mens, det år, det år da, det år hvor, i det år hvor, året, "
        "året hvor, i året hvor, when, while, the year",
    }
)
I_WAS: Final = Table(
    {
        True: "jeg var, jeg nu var, jeg kun var, jeg bare var, jeg var en, var jeg, i was, "
        "i was only, i was just"
    }
)
I_TURNED: Final = Table(
    {
        True: "jeg fyldte, fyldte jeg, jeg blev, jeg var fyldt, jeg lige var fyldt, "
        "jeg var blevet, jeg lige var blevet, jeg lige havde fyldt, jeg rundede, "
        "i turned, i became, "
        "i had just turned, i'd just turned",
    }
)
BETWEEN: Final = Table({True: "mellem, imellem, fra, between, from"})
TO: Final = Table({True: "-, /, til, og, eller, til jeg var, to, and, or"})
OLD: Final = Table({True: "år, år gammel, years, years old"})
AS: Final = Table({True: "som, som en, as a, as an, aged, at age, at the age of, i en alder af"})
ADJECTIVE: Final = Table(
    {True: "årig, - årig, årige, - årige, - year - old, year old, år gammel, years old"}
)
AROUND: Final = Table({True: "i, omkring, i omkring"})
THE_AGE: Final = Table(
    {
        True: "års alderen, - års alderen, års - alderen, - års - alderen, årsalderen, "
        "- årsalderen",
    }
)
ON_MY: Final = Table({True: "på min, ved min, min, on my, my, the day of my"})
BIRTHDAY: Final = Table(
    {True: "års fødselsdag, - års fødselsdag, årsfødselsdag, - årsfødselsdag, birthday"}
)


@remembered
def ages(r: Reader, at: int) -> Readings[Span]:
    """Each way to read a time told by an age; none where the year of birth is unknown."""
    birth = MADE_UP_BIRTH if r.undated else r.birth_year
    if birth is None:
        return
    for first, last, rough, end in (*_being(r, at), *_as_adjective(r, at), *_alderen(r, at)):
        yield from _past(r, marked(of_years(birth + first, birth + last + 1), rough), end)
    for age, end in (*_turning(r, at), *_birthday(r, at)):
        yield from _past(r, of_year(birth + age), end)


_Age = tuple[int, int, str, int]


def _past(r: Reader, span: Span, end: int) -> Readings[Span]:
    """A year to come is no memory: who is fourteen this year was so until today."""
    if int(span.start[:4]) > r.today.year:
        return
    if span.end and int(span.end[:4]) > r.today.year:
        span = (
            Span(span.start)
            if int(span.start[:4]) == r.today.year
            else Span(span.start, f"{r.today.year}{span.end[4:]}")
        )
    yield span, end


def _age(r: Reader, at: int) -> Iterator[tuple[int, int]]:
    number = r.numbers(at, Kind.NUMBER)
    age = number[0] if number else CARDINALS.get(r.word(at))
    if age is not None and age <= OLDEST:
        yield age, at + 1


def _being(r: Reader, at: int) -> Iterator[_Age]:
    """Da jeg var 15, da jeg var mellem 12 og 15, jeg var vist 15-16 år."""
    for begin in skips(r, at, WHEN):
        said = I_WAS.at(r.words, begin)
        for doubt, inner in _doubt(r, said[1]) if said else ():
            for start in skips(r, inner, BETWEEN):
                for first, last, behind in _one_or_two(r, start):
                    for end in skips(r, behind, OLD):
                        yield first, last, doubt, end


def _doubt(r: Reader, at: int) -> Iterator[tuple[str, int]]:
    hedge = HEDGES.at(r.words, at)
    if hedge:
        yield hedge
    yield "", at


def _one_or_two(r: Reader, at: int) -> Iterator[tuple[int, int, int]]:
    for first, behind in _age(r, at):
        to = TO.at(r.words, behind)
        for last, end in _age(r, to[1]) if to else ():
            if last > first:
                yield first, last, end
        yield first, first, behind


def _as_adjective(r: Reader, at: int) -> Iterator[_Age]:
    """Som 15-årig, som cirka femtenårig, i en alder af 15, aged 15."""
    said = AS.at(r.words, at)
    for doubt, begin in _doubt(r, said[1]) if said else ():
        for first, last, behind in _one_or_two(r, begin):
            adjective = ADJECTIVE.at(r.words, behind)
            if adjective:
                yield first, last, doubt, adjective[1]
            elif said and r.word(said[1] - 1) in ("aged", "age", "of", "af"):
                for end in skips(r, behind, OLD):
                    yield first, last, doubt, end
        stem = CARDINALS.get(r.word(begin).removesuffix("e").removesuffix("aarig"))
        if stem is not None and "aarig" in r.word(begin):
            yield stem, stem, doubt, begin + 1


def _alderen(r: Reader, at: int) -> Iterator[_Age]:
    """I 15-års alderen, i tyveårsalderen: thereabouts."""
    for begin in skips(r, at, AROUND):
        for first, last, behind in _one_or_two(r, begin):
            said = THE_AGE.at(r.words, behind)
            if said:
                yield first, last, ABOUT, said[1]
        stem = CARDINALS.get(r.word(begin).removesuffix("aarsalderen"))
        if stem is not None and r.word(begin).endswith("alderen"):
            yield stem, stem, ABOUT, begin + 1


def _turning(r: Reader, at: int) -> Iterator[tuple[int, int]]:
    for begin in skips(r, at, WHEN):
        said = I_TURNED.at(r.words, begin)
        for age, behind in _age(r, said[1]) if said else ():
            for end in skips(r, behind, OLD):
                yield age, end


def _birthday(r: Reader, at: int) -> Iterator[tuple[int, int]]:
    said = ON_MY.at(r.words, at)
    if said is None:
        return
    number = r.numbers(said[1], Kind.ORDINAL)
    for age, behind in (*_age(r, said[1]), *(((number[0], said[1] + 1),) if number else ())):
        birthday = BIRTHDAY.at(r.words, behind)
        if birthday:
            yield age, birthday[1]
