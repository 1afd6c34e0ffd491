"""The same numbers for each target group and municipality: alphabetical, with their n."""

from collections.abc import Sequence
from typing import Final

from journeymap.model.journey import Valence
from journeymap.report import blocks as b
from journeymap.report.material import Breakdown, Grid, Material, Row
from journeymap.report.options import By
from journeymap.report.pages.grids import (
    COUNT_WIDTH,
    NAME_WIDTH,
    cell,
    grid_tables,
    grouped,
    legend,
    note,
    parted,
    remarks,
)
from journeymap.report.sentences import Speech
from journeymap.words import key

_TITLES: Final[dict[By, str]] = {
    "municipality": key("report.breakdown.municipality"),
    "target-group": key("report.breakdown.target_group"),
}
_NAMES: Final[dict[By, str]] = {
    "municipality": key("report.column.municipality"),
    "target-group": key("report.column.target_group"),
}
_FEW: Final = key("report.breakdown.few")
_COVER: Final = key("report.legend.covering_rows")
_GRIDS: Final = {
    Valence.GOOD: key("report.breakdown.good_grid"),
    Valence.BAD: key("report.breakdown.bad_grid"),
}


def breakdowns(material: Material, speech: Speech) -> b.Blocks:
    """Target groups and municipalities; the one that was asked for with its themes."""
    if not material.citizens:
        return ()
    words = speech.words
    return (
        b.Heading(1, words("report.breakdown.title")),
        b.Paragraph(words("report.breakdown.lead"), b.Style.LEAD),
        *(block for part in material.breakdowns for block in _breakdown(part, speech)),
    )


def _breakdown(part: Breakdown, speech: Speech) -> b.Blocks:
    words, title = speech.words, _TITLES[part.by]
    heading = b.Heading(2, words(title))
    if part.is_withheld:
        return (heading, b.Paragraph(words("report.breakdown.withheld")))
    if len(part.rows) == 1 and part.rows[0].label:
        told = words("report.breakdown.only", name=part.rows[0].label)
        return (heading, b.Paragraph(told if part.stated else words("report.breakdown.unknown")))
    rows = parted(part.rows, citizens=True)
    shown = rows.shown
    return (
        heading,
        *((_table(part.by, shown, speech),) if shown else ()),
        *legend(shown, speech),
        *remarks(rows, _FEW, _COVER, speech, summed=True),
        *(note(words("report.breakdown.overlap")) if part.by == "target-group" and shown else ()),
        *(block for grid in part.grids for block in _grid(part.by, grid, speech)),
    )


def _table(by: By, rows: Sequence[Row], speech: Speech) -> b.Table:
    words, name = speech.words, _NAMES[by]
    columns = (
        b.Column(words(name), NAME_WIDTH + 20, b.Align.LEFT),
        b.Column(words("report.column.citizens"), COUNT_WIDTH + 6),
        b.Column(words("report.column.with_good")),
        b.Column(words("report.column.with_bad")),
        b.Column(words("report.column.good_notes")),
        b.Column(words("report.column.bad_notes")),
    )
    lines = grouped(rows, lambda row: tuple(cell(value, speech) for value in row.cells))
    return b.Table(words("report.breakdown.table"), columns, tuple(lines))


def _grid(by: By, grid: Grid, speech: Speech) -> b.Blocks:
    words, title, name = speech.words, _GRIDS[grid.valence], _NAMES[by]
    shown = parted(grid.rows, citizens=True).shown
    if not (shown and grid.columns):
        return ()
    tables = grid_tables(
        grid, shown, words(title), words(name), speech, count=words("report.column.citizens")
    )
    return (b.Space(8), *tables, *legend(shown, speech))
