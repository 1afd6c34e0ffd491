"""What a reader must know of open data before counting in it: the method sheet."""

from collections.abc import Iterator
from dataclasses import dataclass

from journeymap.aggregate.collect import Condition
from journeymap.aggregate.opendata import Method
from journeymap.report.names import Names
from journeymap.report.opendata.columns import Cell
from journeymap.report.sentences import sentence


@dataclass(frozen=True, slots=True)
class Fact:
    """What is told, and how it is. A warning has no number and stands alone."""

    name: str
    value: Cell = ""


def method_facts(method: Method, names: Names) -> Iterator[Fact]:
    """From what leaves and how far, over what is not there, to the files nobody could read."""
    w = names.words
    yield Fact(w("export.method.exported_on"), method.exported_on)
    yield Fact(w("export.method.reach"), sentence(names.coverage(method.reach)))
    texts = w("export.method.every") if method.all_texts else w("export.method.quotable")
    yield Fact(w("export.method.texts"), texts)
    for key, values in method.where:
        yield Fact(w("export.method.where"), names.condition(Condition(key, values)))
    yield from _inside(method, names)
    yield from _outside(method, names)
    yield Fact(w("export.method.single_citizens"))
    yield Fact(w("export.method.spoken"))
    yield Fact(w("export.method.no_limit"))
    for number, why in method.unreadable:
        yield Fact(w("export.method.unreadable_file", number=number), why)


def _inside(method: Method, names: Names) -> Iterator[Fact]:
    w = names.words
    yield Fact(w("export.method.journeys"), method.journeys)
    yield Fact(w("export.method.events"), method.events)
    yield Fact(w("export.method.undated"), method.undated)
    yield Fact(w("export.method.good"), method.good)
    yield Fact(w("export.method.bad"), method.bad)
    yield Fact(w("export.method.uncoded"), method.uncoded)
    yield Fact(w("export.method.answers"), method.answers)
    yield Fact(w("export.method.set_aside"), method.set_aside)


def _outside(method: Method, names: Names) -> Iterator[Fact]:
    w = names.words
    yield Fact(w("export.method.withheld"), method.withheld)
    if method.all_texts:
        yield Fact(w("export.method.without_leave"), method.without_leave)
    yield Fact(w("export.method.not_covered"), method.not_covered)
    yield Fact(w("export.method.withdrawn"), method.withdrawn)
    yield Fact(w("export.method.filtered_out"), method.filtered_out)
    yield Fact(w("export.method.diverged"), method.diverged)
    yield Fact(w("export.method.unreadable"), len(method.unreadable))
