"""Evidence → the material of a report: counts, guards, names and puts in order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.collect import Evidence
from journeymap.aggregate.counts import (
    Parts,
    by_actor,
    by_municipality,
    by_target_group,
    count_parts,
    cross,
)
from journeymap.aggregate.facts import Facts, Tally, facts
from journeymap.aggregate.guard import Cell, guard, guard_table
from journeymap.aggregate.quotes import quotable
from journeymap.model.journey import Journey, Valence
from journeymap.model.vocabulary import Lens, Vocabulary
from journeymap.report.material import Breakdown, Grid, Material, Row
from journeymap.report.names import Names
from journeymap.report.options import BREAKDOWNS, By, ReportOptions, UnknownLens
from journeymap.report.ordering import collation_key
from journeymap.report.ranking import rank
from journeymap.words import Words

_PARTS: Final[dict[By, Parts]] = {
    "municipality": by_municipality,
    "target-group": by_target_group,
}
_PUBLIC: Final = {"municipal", "regional", "state"}


@dataclass(frozen=True, slots=True)
class _Source:
    """What every step of the gathering needs."""

    journeys: Sequence[Journey]
    lens: Lens
    min_cell: int
    names: Names


def gather(
    evidence: Evidence, options: ReportOptions, words: Words, vocabulary: Vocabulary
) -> Material:
    """The material of a report. Raises UnknownLens."""
    lens = vocabulary.lens(options.lens)
    if lens is None:
        raise UnknownLens(options.lens)
    names = Names(words, vocabulary)
    source = _Source(evidence.journeys, lens, options.min_cell, names)
    known = facts(evidence.journeys, lens)
    available = quotable(evidence.journeys)
    grids = {valence: _actor_grid(source, valence) for valence in Valence}
    ranking = rank(
        source.journeys, lens, source.min_cell, names=names, available=available, grids=grids
    )
    actors = _actors(source)
    breakdowns = {by: _breakdown(source, by, fully=by == options.by) for by in BREAKDOWNS}
    return Material(
        options=options,
        lens=lens,
        title=options.title or words("report.title"),
        evidence=evidence,
        facts=known,
        municipalities=names.municipalities(known.municipalities),
        without_municipality=_nowhere(known, breakdowns["municipality"]),
        good=ranking.good,
        bad=ranking.bad,
        both_ways=ranking.both_ways,
        actors=actors,
        actor_grids=tuple(grids.values()),
        busiest=_busiest(actors, names),
        breakdowns=tuple(breakdowns.values()),
        modes=_tally(source, known.modes, names.mode),
        selections=_tally(source, known.selections, names.stated),
        relations=_tally(source, known.relations, names.stated, pooled=words("report.other")),
        coverage=_tally(source, known.coverage, names.coverage),
        quotes_allowed=guard(known.quotes_allowed, source.min_cell),
        approved=guard(known.approved, source.min_cell),
        held_back=available.held_back,
        chosen=tuple(names.condition(condition) for condition in evidence.where),
    )


def _actors(source: _Source) -> tuple[Row, ...]:
    """By group, then name. Citizens overlap between actors: there is no total."""
    names = source.names
    rows = sorted(
        count_parts(source.journeys, by_actor), key=lambda row: names.actor_place(row.part)
    )
    numbers = [(row.journeys, row.with_good, row.with_bad) for row in rows]
    cells = guard_table(numbers, min_cell=source.min_cell, governed_by={1: 0, 2: 0})
    return tuple(
        Row(names.actor(row.part), own, _group(names, row.part))
        for row, own in zip(rows, cells, strict=True)
    )


def _group(names: Names, actor: str | None) -> str:
    return names.group_title(names.actor_group(actor))


def _busiest(actors: Sequence[Row], names: Names) -> Row | None:
    """Only public ones: family and friends are met in nearly every journey."""
    public = {names.group_title(group) for group in _PUBLIC}
    met = [row for row in actors if row.group in public and row.cells[0].value]
    return max(met, key=lambda row: row.cells[0].value or 0, default=None)


def _actor_grid(source: _Source, valence: Valence) -> Grid:
    """Actors × themes. The totals of the themes are printed elsewhere, hence column totals."""
    names = source.names
    matrix = cross(source.journeys, source.lens, valence, by_actor)
    order = sorted(range(len(matrix.parts)), key=lambda row: names.actor_place(matrix.parts[row]))
    numbers = [matrix.journeys[row] for row in order]
    cells = guard_table(numbers, min_cell=source.min_cell, column_totals=range(len(matrix.codes)))
    return Grid(
        valence=valence,
        codes=matrix.codes,
        columns=tuple(names.code(source.lens, code) for code in matrix.codes),
        rows=tuple(
            Row(names.actor(matrix.parts[row]), own, _group(names, matrix.parts[row]))
            for row, own in zip(order, cells, strict=True)
        ),
    )


def _breakdown(source: _Source, by: By, *, fully: bool) -> Breakdown:
    """Alphabetical, never a league table. Where a number of citizens is hidden, so is its row."""
    names = source.names
    rows = sorted(
        count_parts(source.journeys, _PARTS[by]),
        key=lambda row: (row.part is None, collation_key(names.part(by, row.part), names.language)),
    )
    numbers = [(r.journeys, r.with_good, r.with_bad, len(r.good), len(r.bad)) for r in rows]
    cells = guard_table(
        numbers,
        min_cell=source.min_cell,
        column_totals=range(5) if len(rows) > 1 else (),
        governed_by={1: 0, 2: 0, 3: 1, 4: 2},
    )
    members = {row.part: row.journeys for row in rows}
    return Breakdown(
        by=by,
        stated=any(row.part is not None for row in rows),
        rows=tuple(
            Row(names.part(by, row.part), own) for row, own in zip(rows, cells, strict=True)
        ),
        grids=tuple(_part_grid(source, by, members, v) for v in Valence) if fully else (),
    )


def _nowhere(known: Facts, municipalities: Breakdown) -> Cell:
    """As the breakdown tells it, where the journeys without a municipality stand last."""
    if not (known.without_municipality and municipalities.stated):
        return Cell(known.without_municipality)
    return municipalities.rows[-1].cells[0]


def _part_grid(source: _Source, by: By, members: dict[str | None, int], valence: Valence) -> Grid:
    """Parts × themes over the same rows as the breakdown, so that both hide the same rows."""
    names = source.names
    matrix = cross(source.journeys, source.lens, valence, _PARTS[by])
    told = dict(zip(matrix.parts, matrix.journeys, strict=True))
    none = (0,) * len(matrix.codes)
    numbers = [(n, *told.get(part, none)) for part, n in members.items()]
    columns = range(len(matrix.codes) + 1)
    cells = guard_table(
        numbers,
        min_cell=source.min_cell,
        column_totals=columns if len(members) > 1 else (),
        governed_by=dict.fromkeys(columns[1:], 0),
    )
    return Grid(
        valence=valence,
        codes=matrix.codes,
        columns=tuple(names.code(source.lens, code) for code in matrix.codes),
        rows=tuple(
            Row(names.part(by, part), own) for part, own in zip(members, cells, strict=True)
        ),
    )


def _tally(
    source: _Source, tally: Tally, name: Callable[[str], str], *, pooled: str = ""
) -> tuple[Row, ...]:
    """Shown numbers first, the largest in front; the hidden ones by name.

    With `pooled` the texts of hidden numbers are told as one: what a single interviewer wrote
    may point at a citizen as much as a number does.
    """
    cells = guard_table(
        [(n,) for _, n in tally],
        min_cell=source.min_cell,
        column_totals=(0,) if len(tally) > 1 else (),
    )
    rows = [Row(name(text), own) for (text, _), own in zip(tally, cells, strict=True)]
    shown = [row for row in rows if not row.cells[0].hidden]
    shown.sort(key=lambda row: (-(row.cells[0].value or 0), row.label))
    lost = sum(n for (_, n), own in zip(tally, cells, strict=True) if own[0].hidden)
    hidden = [row for row in rows if row.cells[0].hidden]
    hidden.sort(key=lambda row: collation_key(row.label, source.names.language))
    if pooled and len(hidden) > 1:
        # Their sum is what the shown numbers leave of all: it tells nothing new.
        hidden = [Row(pooled, (guard(lost, source.min_cell),))]
    return (*shown, *hidden)
