"""Everything the pages print: guarded, named and in order. Pages count nothing themselves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final

from journeymap.aggregate.collect import Evidence
from journeymap.aggregate.facts import Facts
from journeymap.aggregate.guard import Cell
from journeymap.aggregate.intervals import Interval
from journeymap.aggregate.ledger import Ledger, Protected
from journeymap.aggregate.quotes import Quotable, Quote
from journeymap.aggregate.waiting import Days
from journeymap.aggregate.whole import Whole
from journeymap.model.journey import Valence
from journeymap.model.vocabulary import Lens
from journeymap.report.options import By, ReportOptions, Section
from journeymap.words import key


@dataclass(frozen=True, slots=True)
class Row:
    """A named row of guarded numbers; `group` names the rows it stands among, "" for none.

    `key` is the id of what the row is about, "" where nothing refers to it.
    """

    label: str
    cells: tuple[Cell, ...]
    group: str = ""
    key: str = ""

    @property
    def tells(self) -> bool:
        """Whether any number over 0 may be shown."""
        return any(cell.value for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Finding:
    """One pain point, or one thing that works: a group that people put together, or a code.

    `share` is the interval of the share of citizens, None where the number is hidden. `thirds` are
    citizens by the third of their journey, none without notes. `actors`, `ways` (hand-overs) and
    `codes` are those the notes most often concern, each with its citizens; only shown numbers, and
    `codes` only of a group.
    """

    code: str
    """The code, "" of a group."""
    label: str
    said: str
    """What it means, in a sentence; "" where nobody wrote one."""
    valence: Valence
    citizens: Cell
    mentions: Cell
    share: Interval | None
    opposite: Cell | None
    """Citizens with the other valence on the same code; None where there are none."""
    thirds: tuple[Cell, ...]
    actors: tuple[Row, ...]
    ways: tuple[Row, ...]
    codes: tuple[Row, ...]
    quotes: tuple[Quote, ...]
    against: tuple[Quote, ...] = ()
    """At most one voice that says the opposite."""
    group: str = ""
    """The id of the group, "" of a code."""


@dataclass(frozen=True, slots=True)
class Side:
    """What works, or what hurts. `untouched` are the codes nobody tells of.

    `is_grouped` says that the findings are groups, not codes; `ungrouped` notes lie in none.
    `coded` and `uncoded` are notes with and without a code of the lens.
    """

    valence: Valence
    touched: Cell
    notes: Cell
    coded: Cell
    uncoded: Cell
    is_grouped: bool
    ungrouped: Cell
    findings: tuple[Finding, ...]
    untouched: tuple[str, ...]

    opening: tuple[Quote, ...]
    """At most one short quote, for the summary; none where citizens are few."""

    @property
    def is_hardly_coded(self) -> bool:
        """True when so few notes have a code that their number would point at citizens."""
        return self.coded.small and not self.notes.hidden


@dataclass(frozen=True, slots=True)
class BothWays:
    """A theme from both sides."""

    code: str
    label: str
    good: Cell
    bad: Cell
    both: Cell
    """Citizens who have told of both."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of citizens touched, one number for each of `codes`, which are called `columns`."""

    valence: Valence
    codes: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A division of the material.

    The cells of `rows`: citizens, those with something good, those with something hard, good
    notes, hard notes. `grids` are the themes by the same division, with the citizens of the row
    as the first number; empty when they were not asked for.
    """

    by: By
    stated: bool
    """Whether any journey states where it belongs."""
    rows: tuple[Row, ...]
    grids: tuple[Grid, ...]
    is_withheld: bool = False
    """Whether its numbers could be worked out whatever is hidden: then there are no rows."""


@dataclass(frozen=True, slots=True)
class Handovers:
    """From one actor to the next.

    `ways` are single hand-overs (citizens, good around, hard around, times), `ends` each actor
    (citizens passed on to it, good, hard; citizens it passed on, good, hard).
    """

    with_any: Cell
    ways: tuple[Row, ...]
    ends: tuple[Row, ...]
    more: int
    """Hand-overs that could be shown and are not, since there are so many."""
    few: int
    """Hand-overs of which no number may be shown."""


@dataclass(frozen=True, slots=True)
class Turning:
    """Before and after the turning point.

    `before` and `after` are the mean of the citizens' own shares of hard notes, None where the
    number of citizens is hidden. `ways` tell which way it went, by key ("better" …). `p` is that of
    the sign test.
    """

    pairs: Cell
    before: float | None
    after: float | None
    ways: tuple[tuple[str, Cell, Interval | None], ...]
    p: float | None


@dataclass(frozen=True, slots=True)
class Rounds:
    """Sent round, and waiting. Cells of `returns`: citizens, times; of `waits`: citizens."""

    with_return: Cell
    returns: tuple[Row, ...]
    together: Cell
    median_actors: int
    with_wait: Cell
    waits: tuple[tuple[Row, Days], ...]
    longest: Days | None
    undated: Cell
    pairs: int


@dataclass(frozen=True, slots=True)
class Needed:
    """What citizens say they needed: how many said so, whom they had met, some in their words."""

    answered: Cell
    given: tuple[Row, ...]
    said: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class KeyMoments:
    """What citizens find most important. Cells of `rows`: citizens, good, hard."""

    with_any: Cell
    good: Cell
    bad: Cell
    rows: tuple[Row, ...]
    good_quotes: tuple[Quote, ...]
    bad_quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Numbers that stand in sentences only: notes, events, and journeys that are not counted.

    `held` are notes that may not be quoted, by why ("consent", "reach", "note"), `held_back` all of
    them. `undated` and `in_words` are events; `period` the years of those with a date, None where
    they are of few citizens. `withdrawn` and `filtered_out` are journeys, `missing_notes` notes of
    groups.
    """

    experiences: Cell
    uncoded: Cell
    held: Mapping[str, Cell]
    held_back: Cell
    undated: Cell
    in_words: Cell
    period: tuple[int, int] | None
    withdrawn: Cell
    filtered_out: Cell
    missing_notes: Cell


@dataclass(frozen=True, slots=True)
class Withheld:
    """How many numbers of a part of the report are hidden: small ones, and others to cover."""

    title: str
    small: int
    covers: int


@dataclass(frozen=True, slots=True)
class Material:
    """What a report prints."""

    options: ReportOptions
    lens: Lens
    title: str
    evidence: Evidence
    whole: Whole
    ledger: Ledger
    numbers: Protected
    available: Quotable
    municipalities: tuple[str, ...]
    """Names, in alphabetical order."""
    without_municipality: Cell
    """The journeys that belong nowhere: the very number of the breakdown by municipality."""
    good: Side
    bad: Side
    themes: tuple[BothWays, ...]
    actors: tuple[Row, ...]
    """Cells: citizens who met the actor, those with something good, those with something hard."""
    actor_grids: tuple[Grid, ...]
    busiest: Row | None
    """The public actor that most citizens have met; None where no number may be shown."""
    handovers: Handovers
    turning: Turning
    rounds: Rounds
    needed: Needed
    moments: KeyMoments
    breakdowns: tuple[Breakdown, ...]
    modes: tuple[Row, ...]
    selections: tuple[Row, ...]
    relations: tuple[Row, ...]
    coverage: tuple[Row, ...]
    quotes_allowed: Cell
    approved: Cell
    told: Told
    chosen: tuple[str, ...]
    """What the report was limited to, in words."""

    @property
    def facts(self) -> Facts:
        """About the journeys themselves."""
        return self.whole.facts

    @property
    def citizens(self) -> int:
        """N, which is always shown."""
        return len(self.evidence.journeys)

    @property
    def tables(self) -> tuple[tuple[str, tuple[Cell, ...]], ...]:
        """The numbers of each part of the report, under the catalogue key of its name."""
        wanted = self.options.sections
        return tuple(
            (title, tuple(cells))
            for section, title, cells in _tables(self)
            if section is None or section in wanted
        )

    @property
    def withheld(self) -> tuple[Withheld, ...]:
        """The parts in which a number is hidden."""
        counted = (
            Withheld(
                title, sum(c.small for c in cells), sum(c.hidden and not c.small for c in cells)
            )
            for title, cells in self.tables
        )
        return tuple(one for one in counted if one.small or one.covers)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The names, as catalogue keys, of tables whose numbers could be worked out if printed."""
        wanted = self.breakdowns if Section.BREAKDOWNS in self.options.sections else ()
        return tuple(_BREAKDOWNS[part.by] for part in wanted if part.is_withheld)

    @property
    def hidden(self) -> int:
        """How many numbers of the printed tables are hidden."""
        return sum(one.small + one.covers for one in self.withheld)


_GOOD: Final = key("report.good.title")
_BAD: Final = key("report.bad.title")


def _tables(material: Material) -> Iterable[tuple[Section | None, str, Iterable[Cell]]]:
    """None for what is always there."""
    yield Section.WORKS, _GOOD, _of_side(material.good)
    yield Section.PAINS, _BAD, _of_side(material.bad)
    yield Section.THEMES, key("report.themes.title"), _of_themes(material)
    grids = (row for grid in material.actor_grids for row in grid.rows)
    yield Section.ACTORS, key("report.actors.title"), _of_rows(material.actors, grids)
    ways, rounds = material.handovers, material.rounds
    told = (ways.with_any, *_of_rows(ways.ways, ways.ends))
    yield Section.HANDOVERS, key("report.handovers.title"), told
    turned = material.turning
    told = (turned.pairs, *(cell for _, cell, _ in turned.ways))
    yield Section.TURNING, key("report.turning.title"), told
    waits = (row for row, _ in rounds.waits)
    told = (rounds.with_return, rounds.together, rounds.with_wait)
    told = (*told, *_of_rows(rounds.returns, waits))
    yield Section.ROUNDS, key("report.rounds.title"), told
    needed, found = material.needed, material.moments
    told = (needed.answered, *_of_rows(needed.given))
    yield Section.NEEDED, key("report.needed.title"), told
    told = (found.with_any, found.good, found.bad, *_of_rows(found.rows))
    yield Section.MOMENTS, key("report.moments.title"), told
    for part in material.breakdowns:
        inner = (row for grid in part.grids for row in grid.rows)
        yield Section.BREAKDOWNS, _BREAKDOWNS[part.by], _of_rows(part.rows, inner)
    tallies = (material.modes, material.selections, material.relations, material.coverage)
    told = (*_of_rows(*tallies), material.quotes_allowed, material.approved)
    yield None, key("report.method.title"), told


def _of_themes(material: Material) -> Iterable[Cell]:
    """What is not counted with the findings already."""
    for theme in material.themes:
        yield theme.both
        for side, cell in ((material.good, theme.good), (material.bad, theme.bad)):
            if side.is_grouped:
                yield cell


_BREAKDOWNS: Final[dict[By, str]] = {
    "municipality": key("report.breakdown.municipality"),
    "target-group": key("report.breakdown.target_group"),
}


def _of_side(side: Side) -> Iterable[Cell]:
    yield side.touched
    for finding in side.findings:
        yield from (finding.citizens, finding.mentions, *finding.thirds)
        yield from _of_rows(finding.actors, finding.ways, finding.codes)


def _of_rows(*tables: Iterable[Row]) -> Iterable[Cell]:
    return (cell for row in chain.from_iterable(tables) for cell in row.cells)
