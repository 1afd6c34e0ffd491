"""Whom the citizens met. By group and name, never by rank: no unit is put on trial."""

from collections.abc import Sequence
from typing import Final

from journeymap.model.journey import Valence
from journeymap.report import blocks as b
from journeymap.report.material import Grid, Material, Row
from journeymap.report.pages.grids import cell, grid_tables, grouped, legend, parted, remarks
from journeymap.report.sentences import Speech
from journeymap.words import key

_NUMBER_WIDTH: Final = 92.0
_FEW: Final = key("report.actors.few")
_COVER: Final = key("report.legend.covering_rows")
_FEW_IN_GRID: Final = key("report.actors.few_in_grid")
_COVER_IN_GRID: Final = key("report.actors.cover_in_grid")
_CAPTIONS: Final = {
    Valence.GOOD: key("report.actors.good_grid"),
    Valence.BAD: key("report.actors.bad_grid"),
}


def actors(material: Material, speech: Speech) -> b.Blocks:
    """The actors, then theme × actor for what works and for what hurts."""
    if not material.actors:
        return ()
    words = speech.words
    return (
        b.Heading(1, words("report.actors.title")),
        b.Paragraph(words("report.actors.lead"), b.Style.LEAD),
        *_table(material.actors, speech),
        *(block for grid in material.actor_grids for block in _grid(grid, speech)),
    )


def _table(rows: Sequence[Row], speech: Speech) -> b.Blocks:
    words = speech.words
    parts = parted(rows, citizens=True)
    shown, rest = parts.shown, remarks(parts, _FEW, _COVER, speech, summed=False)
    if not shown:
        return rest
    columns = (
        b.Column(words("report.actors.name"), 0, b.Align.LEFT),
        b.Column(words("report.column.citizens"), _NUMBER_WIDTH),
        b.Column(words("report.column.with_good"), _NUMBER_WIDTH),
        b.Column(words("report.column.with_bad"), _NUMBER_WIDTH),
    )
    lines = grouped(shown, lambda row: tuple(cell(value, speech) for value in row.cells))
    table = b.Table(words("report.actors.table"), columns, tuple(lines))
    return (table, *legend(shown, speech), *rest)


def _grid(grid: Grid, speech: Speech) -> b.Blocks:
    words, name = speech.words, _CAPTIONS[grid.valence]
    parts = parted(grid.rows, citizens=False)
    shown, rest = parts.shown, remarks(parts, _FEW_IN_GRID, _COVER_IN_GRID, speech, summed=True)
    heading = b.Heading(2, words(name))
    if not grid.rows:
        return ()
    if not shown:
        return (heading, *rest)
    caption = words("report.actors.grid_caption")
    tables = grid_tables(grid, shown, caption, words("report.actors.name"), speech)
    return (heading, *tables, *legend(shown, speech), *rest)
