"""Whom the citizens met. By group and name, never by rank: no unit is put on trial."""

from collections.abc import Sequence
from typing import Final

from journeymap.model.journey import Valence
from journeymap.report import blocks as b
from journeymap.report.material import Grid, Material, Row
from journeymap.report.pages.grids import cell, grid_tables, grouped, legend, note, parted
from journeymap.report.sentences import Speech
from journeymap.words import key

_NUMBER_WIDTH: Final = 92.0
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
    shown, hidden = parted(rows)
    told = words("report.actors.few", limit=speech.min_cell, names=words.listed(hidden))
    rest = note(told) if hidden else ()
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
    shown, hidden = parted(grid.rows)
    told = words("report.actors.few_in_grid", limit=speech.min_cell, names=words.listed(hidden))
    rest = note(told) if hidden else ()
    heading = b.Heading(2, words(name))
    if not grid.rows:
        return ()
    if not shown:
        return (heading, *rest)
    caption = words("report.actors.grid_caption")
    tables = grid_tables(grid, shown, caption, words("report.actors.name"), speech)
    return (heading, *tables, *legend(shown, speech), *rest)
