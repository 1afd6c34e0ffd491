"""Tables of guarded numbers, and what is said where a table would show nothing."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.guard import Cell
from journeymap.report import blocks as b
from journeymap.report.material import Grid, Row
from journeymap.report.palette import Tone, tint
from journeymap.report.sentences import TONE, Speech

NAME_WIDTH: Final = 122.0
_TABLE_WIDTH: Final = 481.0
COUNT_WIDTH: Final = 44.0
_ABREAST: Final = 5
"""Themes side by side; more go into a further table."""


def cell(value: Cell, speech: Speech, fill: str | None = None) -> b.TableCell:
    """A number; zeros and hidden numbers stand back."""
    tone = Tone.INK if value.value else Tone.SOFT
    return b.TableCell(speech.number(value), tone, fill)


def grouped(
    rows: Sequence[Row], cells_of: Callable[[Row], tuple[b.TableCell, ...]]
) -> Iterator[b.TableRow]:
    """The rows, with the name of the group before the first row of each."""
    group = ""
    for row in rows:
        if row.group and row.group != group:
            yield b.TableRow((b.TableCell(row.group),))
        group = row.group
        yield b.TableRow((b.TableCell(row.label), *cells_of(row)))


@dataclass(frozen=True, slots=True)
class Parted:
    """The rows that tell something, and the names of those that do not.

    `few` are hidden because their numbers are small, `cover` because a number of theirs covers
    for a small one.
    """

    shown: tuple[Row, ...]
    few: tuple[str, ...]
    cover: tuple[str, ...]
    silent: tuple[str, ...]
    """Both, in the order of the rows."""


def parted(rows: Iterable[Row], *, citizens: bool) -> Parted:
    """Rows to show and rows to name. With `citizens` the first number governs the others."""
    rows = tuple(rows)
    silent = [row for row in rows if not row.tells]
    covers = [any(_covers(cell) for cell in row.cells[: 1 if citizens else None]) for row in silent]
    return Parted(
        shown=tuple(row for row in rows if row.tells),
        few=tuple(row.label for row, cover in zip(silent, covers, strict=True) if not cover),
        cover=tuple(row.label for row, cover in zip(silent, covers, strict=True) if cover),
        silent=tuple(row.label for row in silent),
    )


def named(labels: Sequence[str], speech: Speech) -> str:
    """ "Psykiatri, Skole og 3, der ikke nævnes ved navn": names that are nobody's to read are "".

    How many names there are says nothing of how many citizens stand behind each.
    """
    known = [label for label in labels if label]
    if nameless := len(labels) - len(known):
        known.append(speech.words.count("report.nameless", nameless))
    return speech.words.listed(known)


def _covers(value: Cell) -> bool:
    return value.hidden and not value.small


def remarks(rows: Parted, few: str, cover: str, speech: Speech, *, summed: bool) -> b.Blocks:
    """Names the rows that are not shown; `few` and `cover` are the catalogue keys of why.

    Where the numbers are `summed` to a known total and no row is left to hide, the guard cannot
    promise that they stay unknown. Then nothing is said of which are the small ones.
    """
    words, limit = speech.words, speech.min_cell
    if summed and not rows.shown and len(rows.silent) > 1:
        names = named(rows.silent, speech)
        return note(words("report.legend.none_shown", limit=limit, names=names))
    return (
        *(note(words(few, limit=limit, names=named(rows.few, speech))) if rows.few else ()),
        *(note(words(cover, names=named(rows.cover, speech))) if rows.cover else ()),
    )


def note(text: str) -> b.Blocks:
    """A remark under a table."""
    return (b.Paragraph(text, b.Style.SMALL, Tone.SOFT),)


def legend(rows: Iterable[Row], speech: Speech) -> b.Blocks:
    """What the signs for hidden numbers mean, where there are any."""
    hidden = [value for row in rows for value in row.cells if value.hidden]
    if not hidden:
        return ()
    text = speech.words("report.legend.small", limit=speech.min_cell)
    if any(not value.small for value in hidden):
        text = f"{text} {speech.words('report.legend.cover')}"
    return note(text)


def grid_tables(
    grid: Grid, rows: Sequence[Row], caption: str, name: str, speech: Speech, *, count: str = ""
) -> b.Blocks:
    """The given rows of a grid, in tables of a few themes each.

    `name` heads the names of the rows; with `count` as its header the first number of each row
    is its citizens.
    """
    first = 1 if count else 0
    most = max((c.value or 0 for row in rows for c in row.cells[first:]), default=0)
    theme_width = (_TABLE_WIDTH - NAME_WIDTH - first * COUNT_WIDTH) / _ABREAST
    tables: list[b.Block] = []
    for at in range(0, len(grid.columns), _ABREAST):
        titles = grid.columns[at : at + _ABREAST]
        span = slice(first + at, first + at + len(titles))

        def cells_of(row: Row, span: slice = span) -> tuple[b.TableCell, ...]:
            own = [cell(value, speech) for value in row.cells[:first]]
            return (*own, *(_tinted(value, most, grid, speech) for value in row.cells[span]))

        columns = (
            b.Column(name, NAME_WIDTH, b.Align.LEFT),
            *([b.Column(count, COUNT_WIDTH)] if count else []),
            *(b.Column(title, theme_width, b.Align.CENTRE) for title in titles),
        )
        tables.append(b.Table(caption, columns, tuple(grouped(rows, cells_of))))
    return tuple(tables)


def _tinted(value: Cell, most: int, grid: Grid, speech: Speech) -> b.TableCell:
    fill = tint(TONE[grid.valence], value.value / most) if value.value else None
    return cell(value, speech, fill)
