"""What works and what hurts, ranked, with the actors they concern and the citizens' voices."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from journeymap.aggregate.counts import CodeRow, CodeTable, both_ways, count_codes
from journeymap.aggregate.guard import Cell, guard, guard_table
from journeymap.aggregate.intervals import wilson
from journeymap.aggregate.quotes import Quotable, Quote, Request, choose
from journeymap.model.journey import Journey, Valence
from journeymap.model.vocabulary import Lens
from journeymap.report.material import BothWays, Finding, Grid, Row, Side
from journeymap.report.names import Names
from journeymap.report.options import FEW

QUOTES: Final = 3
"""Voices under each finding."""
ACTORS: Final = 3
"""Actors named under each finding."""
_OPENING: Final = 110
_PAIRED: Final = 200
"""The longest quote for the summary, and for two voices side by side, in characters."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """Both sides and what they share."""

    good: Side
    bad: Side
    both_ways: tuple[BothWays, ...]


@dataclass(frozen=True, slots=True)
class _Theme:
    """A code seen from both sides."""

    good: CodeRow
    bad: CodeRow
    both: Cell


def rank(
    journeys: Sequence[Journey],
    lens: Lens,
    min_cell: int,
    *,
    names: Names,
    available: Quotable,
    grids: Mapping[Valence, Grid],
) -> Ranking:
    """Counts and guards both sides, and gives each quote its one place."""
    tables = {valence: count_codes(journeys, lens, valence) for valence in Valence}
    sides = {v: _side(table, lens, min_cell, names, grids[v]) for v, table in tables.items()}
    themes = _themes(tables, min_cell)
    voices = _Voices(available, tables, sides, themes)
    good, bad = _facing(*(voices.give_to(sides[valence]) for valence in Valence))
    pairs = tuple(
        voices.pair(code, _both(code, theme, good, bad)) for code, theme in themes.items()
    )
    return Ranking(good, bad, pairs)


def _side(table: CodeTable, lens: Lens, min_cell: int, names: Names, grid: Grid) -> Side:
    numbers = [(row.journeys, row.mentions) for row in table.rows]
    # Citizens overlap between codes; mentions do so little that their sum gives a hint.
    cells = guard_table(numbers, min_cell=min_cell, column_totals=(1,), governed_by={1: 0})
    found = [
        _finding(
            table,
            row,
            pair,
            names.code(lens, row.code),
            _most_told_of(grid, row.code, names.actor(None)),
        )
        for row, pair in zip(table.rows, cells, strict=True)
    ]
    touched = {row.code for row in table.rows}
    place = {code.id: number for number, code in enumerate(lens.codes)}
    # The order among hidden numbers would tell of them: the codebook's order says nothing.
    hidden = [finding for finding in found if finding.citizens.hidden]
    hidden.sort(key=lambda finding: (place.get(finding.code, len(place)), finding.code))
    shown = [finding for finding in found if not finding.citizens.hidden]
    return Side(
        valence=table.valence,
        touched=guard(table.touched, min_cell),
        notes=table.experiences,
        uncoded=table.uncoded,
        findings=(*shown, *hidden),
        untouched=tuple(names.code(lens, c.id) for c in lens.codes if c.id not in touched),
        opening=(),
    )


def _finding(
    table: CodeTable, row: CodeRow, cells: tuple[Cell, ...], label: str, actors: Sequence[Row]
) -> Finding:
    citizens, mentions = cells
    return Finding(
        code=row.code,
        label=label,
        valence=table.valence,
        citizens=citizens,
        mentions=mentions,
        share=None if citizens.value is None else wilson(citizens.value, table.journeys),
        opposite=None,
        actors=tuple(actors),
        quotes=(),
    )


def _most_told_of(grid: Grid, code: str, nobody: str) -> tuple[Row, ...]:
    """The same guarded numbers as the table of actors shows, without the row of `nobody`."""
    column = grid.codes.index(code)
    told = [Row(row.label, (row.cells[column],), row.group) for row in grid.rows]
    told = [row for row in told if row.tells and row.label != nobody]
    told.sort(key=lambda row: -(row.cells[0].value or 0))
    return tuple(told[:ACTORS])


def _facing(good: Side, bad: Side) -> tuple[Side, Side]:
    """Each finding knows how many citizens tell the opposite."""
    told = {side.valence: {f.code: f.citizens for f in side.findings} for side in (good, bad)}

    def faced(side: Side, other: Valence) -> Side:
        findings = (replace(f, opposite=told[other].get(f.code)) for f in side.findings)
        return replace(side, findings=tuple(findings))

    return faced(good, Valence.BAD), faced(bad, Valence.GOOD)


def _themes(tables: Mapping[Valence, CodeTable], min_cell: int) -> dict[str, _Theme]:
    bad = {row.code: row for row in tables[Valence.BAD].rows}
    return {
        row.code: _Theme(row, bad[row.code], guard(both_ways(row, bad[row.code]), min_cell))
        for row in tables[Valence.GOOD].rows
        if row.code in bad
    }


def _both(code: str, theme: _Theme, good: Side, bad: Side) -> BothWays:
    on_good = next(finding for finding in good.findings if finding.code == code)
    on_bad = next(finding for finding in bad.findings if finding.code == code)
    return BothWays(on_good.label, on_good.citizens, on_bad.citizens, theme.both, (), ())


class _Voices:
    """Gives each quote to one place: the summary, a finding, or two sides of a theme."""

    def __init__(
        self,
        available: Quotable,
        tables: Mapping[Valence, CodeTable],
        sides: Mapping[Valence, Side],
        themes: Mapping[str, _Theme],
    ) -> None:
        rows = {(v, row.code): row for v, table in tables.items() for row in table.rows}
        found = [finding for v in Valence for finding in sides[v].findings]
        shown = {(f.valence, f.code): not f.citizens.hidden for f in found}
        asked: dict[tuple[str, Valence, str], Request] = {}
        for valence in Valence:
            notes = chain.from_iterable(row.notes for row in tables[valence].rows)
            if tables[valence].journeys >= FEW:
                asked["opening", valence, ""] = Request(tuple(notes), 1, _OPENING)
        for place, row in rows.items():
            asked["first", *place] = Request(row.notes, 1)
        for code in themes:
            # Two voices on a hidden number would tell that it is more than one.
            if all(shown[valence, code] for valence in Valence):
                for valence in Valence:
                    asked["pair", valence, code] = Request(rows[valence, code].notes, 1, _PAIRED)
        for place, row in rows.items():
            if shown[place]:
                asked["more", *place] = Request(row.notes, QUOTES - 1)
        answers = choose(available, list(asked.values()))
        self._given = dict(zip(asked, answers, strict=True))

    def give_to(self, side: Side) -> Side:
        """The side with its quotes."""
        valence = side.valence
        findings = tuple(
            replace(finding, quotes=self._of_finding(valence, finding.code))
            for finding in side.findings
        )
        return replace(side, findings=findings, opening=self._get("opening", valence, ""))

    def pair(self, code: str, theme: BothWays) -> BothWays:
        """The theme with a voice for each side; one voice alone is no pair."""
        good, bad = (self._get("pair", valence, code) for valence in Valence)
        if not (good and bad):
            return theme
        return replace(theme, good_quotes=good, bad_quotes=bad)

    def _of_finding(self, valence: Valence, code: str) -> tuple[Quote, ...]:
        pair = [self._get("pair", side, code) for side in Valence]
        lonely = () if all(pair) else self._get("pair", valence, code)
        quotes = (*self._get("first", valence, code), *lonely, *self._get("more", valence, code))
        return quotes[:QUOTES]

    def _get(self, use: str, valence: Valence, code: str) -> tuple[Quote, ...]:
        return self._given.get((use, valence, code), ())
