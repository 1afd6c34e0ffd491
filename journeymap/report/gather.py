"""Evidence → the material of a report: counts once, guards all numbers together, names them."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from journeymap.aggregate.collect import Evidence
from journeymap.aggregate.counts import Matrix
from journeymap.aggregate.entries import cell_key, mentions_key, part_key
from journeymap.aggregate.guard import Cell, guard
from journeymap.aggregate.ledger import Key, Protected
from journeymap.aggregate.quotes import quotable
from journeymap.aggregate.whole import ACTOR, count_whole
from journeymap.aggregate.whole_entries import any_key, protected, tally_key
from journeymap.model.journey import Valence
from journeymap.model.vocabulary import Vocabulary
from journeymap.report.gather_stories import Source, handovers, moments, needed, rounds, turning
from journeymap.report.gather_told import told
from journeymap.report.material import Breakdown, Grid, Material, Row
from journeymap.report.names import Names
from journeymap.report.options import BREAKDOWNS, PUBLIC_GROUPS, By, ReportOptions, UnknownLens
from journeymap.report.ordering import collation_key
from journeymap.report.ranking import rank
from journeymap.words import Words

_HIDDEN: Final = Cell(None)


def gather(
    evidence: Evidence,
    options: ReportOptions,
    words: Words,
    vocabulary: Vocabulary,
    *,
    prompts: Iterable[str] = (),
    step: Callable[[], object] = lambda: None,
) -> Material:
    """The material of a report. Raises UnknownLens.

    `prompts` are the questions that ask what was needed. `step` is called now and then, and may
    raise to stop the work.
    """
    lens = vocabulary.lens(options.lens)
    if lens is None:
        raise UnknownLens(options.lens)
    names = Names(words, vocabulary)
    step()
    whole = count_whole(
        evidence.journeys, lens, groups=evidence.groups, prompts=prompts, by=options.by
    )
    step()
    ledger, safe = protected(whole, options.min_cell)
    step()
    source = Source(evidence.journeys, whole, safe, options.min_cell, names)
    available = quotable(evidence.journeys)
    ranking = rank(whole, safe, names, available)
    actors = _actors(source)
    breakdowns = {by: _breakdown(source, by) for by in BREAKDOWNS}
    step()
    return Material(
        options=options,
        lens=lens,
        title=options.title or words("report.title"),
        evidence=evidence,
        whole=whole,
        ledger=ledger,
        numbers=safe,
        available=available,
        municipalities=names.municipalities(whole.facts.municipalities),
        without_municipality=_nowhere(source),
        good=ranking.good,
        bad=ranking.bad,
        themes=ranking.themes,
        actors=actors,
        actor_grids=tuple(_actor_grid(source, valence) for valence in Valence),
        busiest=_busiest(actors, names),
        handovers=handovers(source),
        turning=turning(source),
        rounds=rounds(source),
        needed=needed(source),
        moments=moments(source, ranking.moments),
        breakdowns=tuple(breakdowns.values()),
        modes=_tally(source, "mode", names.mode),
        selections=_tally(source, "selection", names.stated, pooled=words("report.other")),
        relations=_tally(source, "relation", names.stated, pooled=words("report.other")),
        coverage=_tally(source, "coverage", names.coverage),
        quotes_allowed=safe[any_key("quotes")],
        approved=safe[any_key("approved")],
        told=told(evidence, source),
        chosen=tuple(names.condition(condition) for condition in evidence.where),
    )


def _actors(source: Source) -> tuple[Row, ...]:
    """By group, then name. Citizens overlap between actors: there is no total."""
    names, safe = source.names, source.safe
    rows = sorted(source.whole.actors, key=lambda row: names.actor_place(row.part))
    return tuple(
        Row(
            source.label_of("actor", row.part),
            (safe[part_key(ACTOR, row.part)], *_sides(safe, ACTOR, row.part)),
            names.group_of(row.part),
            row.part or "",
        )
        for row in rows
    )


def _sides(safe: Protected, what: str, part: str | None) -> Sequence[Cell]:
    return [safe[part_key(what, part, valence)] for valence in Valence]


def _busiest(actors: Sequence[Row], names: Names) -> Row | None:
    """Only public ones: family and friends are met in nearly every journey."""
    met = [row for row in actors if is_public(names, row.key) and row.cells[0].value]
    return max(met, key=lambda row: row.cells[0].value or 0, default=None)


def is_public(names: Names, actor: str) -> bool:
    """Whether an actor is a unit of the public sector."""
    return names.actor_group(actor) in PUBLIC_GROUPS


def _actor_grid(source: Source, valence: Valence) -> Grid:
    """Actors × themes."""
    names, matrix = source.names, source.whole.actor_grids[valence]
    order = sorted(matrix.parts, key=names.actor_place)
    return Grid(
        valence=valence,
        codes=matrix.codes,
        columns=_columns(source, matrix),
        rows=tuple(
            Row(
                source.label_of("actor", part),
                _of_codes(source, ACTOR, part, matrix),
                names.group_of(part),
                part or "",
            )
            for part in order
        ),
    )


def _columns(source: Source, matrix: Matrix) -> tuple[str, ...]:
    return tuple(source.names.code(source.whole.lens, code) for code in matrix.codes)


def _of_codes(source: Source, what: str, part: str | None, matrix: Matrix) -> tuple[Cell, ...]:
    lens = source.whole.lens.id
    keys = (cell_key(what, part, lens, code, matrix.valence) for code in matrix.codes)
    return tuple(source.safe.cells.get(key, Cell(0)) for key in keys)


def _breakdown(source: Source, by: By) -> Breakdown:
    """Alphabetical, never a league table. Where a number of citizens is hidden, so is its row."""
    names, safe = source.names, source.safe
    rows = sorted(
        source.whole.parts[by],
        key=lambda row: (row.part is None, collation_key(names.part(by, row.part), names.language)),
    )
    parts = [row.part for row in rows]
    withheld = _is_exposed(source, by)
    return Breakdown(
        by=by,
        stated=any(part is not None for part in parts),
        rows=()
        if withheld
        else tuple(
            Row(
                source.label_of(by, part),
                (
                    safe[part_key(by, part)],
                    *_sides(safe, by, part),
                    *(safe[mentions_key(by, part, valence)] for valence in Valence),
                ),
            )
            for part in parts
        ),
        grids=()
        if withheld
        else tuple(
            _part_grid(source, by, parts, valence)
            for valence in Valence
            if (by, valence) in source.whole.grids
        ),
        is_withheld=withheld,
    )


def _is_exposed(source: Source, what: str) -> bool:
    """Whether a hidden number of a table could be worked out all the same."""
    return any(key[1] == what for key in source.safe.exposed if isinstance(key, tuple))


def _nowhere(source: Source) -> Cell:
    """As the breakdown tells it, where the journeys without a municipality stand last."""
    without = source.whole.facts.without_municipality
    if not (without and source.whole.facts.municipalities):
        return Cell(without)
    return _HIDDEN if _is_exposed(source, "municipality") else source.safe[_NOWHERE]


_NOWHERE: Final[Key] = part_key("municipality", None)


def _part_grid(source: Source, by: By, parts: Iterable[str | None], valence: Valence) -> Grid:
    """Parts × themes over the same rows as the breakdown, so that both hide the same rows."""
    matrix, safe = source.whole.grids[by, valence], source.safe
    return Grid(
        valence=valence,
        codes=matrix.codes,
        columns=_columns(source, matrix),
        rows=tuple(
            Row(
                source.label_of(by, part),
                (safe[part_key(by, part)], *_in_part(source, by, part, matrix)),
            )
            for part in parts
        ),
    )


def _in_part(source: Source, by: By, part: str | None, matrix: Matrix) -> tuple[Cell, ...]:
    """A part that tells of no code stands in no cell: hidden where its citizens are, else 0."""
    if part in matrix.parts:
        return _of_codes(source, by, part, matrix)
    hidden = source.safe[part_key(by, part)].hidden
    return ((_HIDDEN if hidden else Cell(0)),) * len(matrix.codes)


def _tally(
    source: Source, what: str, name: Callable[[str], str], *, pooled: str = ""
) -> tuple[Row, ...]:
    """Shown numbers first, the largest in front; the hidden ones by name.

    With `pooled` the texts of hidden numbers are told as one: what somebody wrote of few may point
    at a citizen as much as a number does.
    """
    if _is_exposed(source, what):
        return ()
    tally = source.whole.tallies[what]
    rows = [Row(name(text), (source.safe[tally_key(what, text)],)) for text, _ in tally]
    seen = [row for row in rows if not row.cells[0].hidden]
    seen.sort(key=lambda row: (-(row.cells[0].value or 0), row.label))
    lost = sum(n for (_, n), row in zip(tally, rows, strict=True) if row.cells[0].hidden)
    hidden = [row for row in rows if row.cells[0].hidden]
    hidden.sort(key=lambda row: collation_key(row.label, source.names.language))
    if pooled and hidden:
        # Their sum is what the shown numbers leave of all: it tells nothing new.
        hidden = [Row(pooled, (guard(lost, source.min_cell),))]
    return (*seen, *hidden)
