"""Everything the pages print: guarded, named and in order. Pages count nothing themselves."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from journeymap.aggregate.collect import Evidence
from journeymap.aggregate.facts import Facts
from journeymap.aggregate.guard import Cell
from journeymap.aggregate.intervals import Interval
from journeymap.aggregate.quotes import HeldBack, Quote
from journeymap.model.journey import Valence
from journeymap.model.vocabulary import Lens
from journeymap.report.options import By, ReportOptions


@dataclass(frozen=True, slots=True)
class Row:
    """A named row of guarded numbers; `group` names the rows it stands among, "" for none."""

    label: str
    cells: tuple[Cell, ...]
    group: str = ""

    @property
    def tells(self) -> bool:
        """Whether any number over 0 may be shown."""
        return any(cell.value for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Finding:
    """One pain point, or one thing that works.

    `share` is the interval of the share of citizens, None where the number is hidden. `actors`
    are those the stories most often concern, each with its citizens; only shown numbers.
    """

    code: str
    label: str
    valence: Valence
    citizens: Cell
    mentions: Cell
    share: Interval | None
    opposite: Cell | None
    """Citizens with the other valence on the same code; None where there are none."""
    actors: tuple[Row, ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """What works, or what hurts. `untouched` are the codes nobody tells of."""

    valence: Valence
    touched: Cell
    notes: int
    uncoded: int
    findings: tuple[Finding, ...]
    untouched: tuple[str, ...]

    def hardly_coded(self, min_cell: int) -> bool:
        """True when so few notes have a code that their number would point at citizens."""
        return 0 < self.notes - self.uncoded < min_cell

    opening: tuple[Quote, ...]
    """At most one short quote, for the summary; none where citizens are few."""


@dataclass(frozen=True, slots=True)
class BothWays:
    """A theme that is both green and red, and a voice for each side (or for none)."""

    label: str
    good: Cell
    bad: Cell
    both: Cell
    """Citizens who have told of both."""
    good_quotes: tuple[Quote, ...]
    bad_quotes: tuple[Quote, ...]


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


@dataclass(frozen=True, slots=True)
class Material:
    """What a report prints."""

    options: ReportOptions
    lens: Lens
    title: str
    evidence: Evidence
    facts: Facts
    municipalities: tuple[str, ...]
    """Names, in alphabetical order."""
    without_municipality: Cell
    """The journeys that belong nowhere: the very number of the breakdown by municipality."""
    good: Side
    bad: Side
    both_ways: tuple[BothWays, ...]
    actors: tuple[Row, ...]
    """Cells: citizens who met the actor, those with something good, those with something hard."""
    actor_grids: tuple[Grid, ...]
    busiest: Row | None
    """The public actor that most citizens have met; None where no number may be shown."""
    breakdowns: tuple[Breakdown, ...]
    modes: tuple[Row, ...]
    selections: tuple[Row, ...]
    relations: tuple[Row, ...]
    coverage: tuple[Row, ...]
    quotes_allowed: Cell
    approved: Cell
    held_back: HeldBack
    chosen: tuple[str, ...]
    """What the report was limited to, in words."""

    @property
    def citizens(self) -> int:
        """N, which is always shown."""
        return len(self.evidence.journeys)

    @property
    def hidden(self) -> int:
        """How many numbers of the printed tables are hidden."""
        return sum(cell.hidden for cell in self._cells())

    def _cells(self) -> Iterable[Cell]:
        for side in (self.good, self.bad):
            yield side.touched
            for finding in side.findings:
                yield from (finding.citizens, finding.mentions)
        for theme in self.both_ways:
            yield theme.both
        grids = [*self.actor_grids, *(g for part in self.breakdowns for g in part.grids)]
        tables = [self.actors, *(part.rows for part in self.breakdowns), *(g.rows for g in grids)]
        tallies = [self.modes, self.selections, self.relations, self.coverage]
        for row in chain.from_iterable([*tables, *tallies]):
            yield from row.cells
        yield from (self.quotes_allowed, self.approved)
