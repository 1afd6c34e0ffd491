"""A table of numbers in which the larger ones are darker; the numbers stand in it, so that no
colour is needed to read it. Hidden numbers say "<5" on white."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from journeymap.aggregate.guard import Cell
from journeymap.layout.geometry import Box
from journeymap.layout.style import TextStyle
from journeymap.report.drawings.drawing import Drawing, Sketch, centred
from journeymap.report.drawings.look import Look
from journeymap.report.palette import HAIRLINE, Tone, tint
from journeymap.report.pen import Ink, Stroke

_LABEL_SHARE: Final = 0.3
_MOST_LABEL: Final = 150.0
_MOST_CELL: Final = 84.0
_LOWEST_CELL: Final = 22.0
_PADDING: Final = 4.0
_GUTTER: Final = 10.0
_SMALLEST: Final = 0.8
"""Of the ordinary size: 7.2 points."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows × columns of citizens. Each row is its name and one number for each column.

    The darkest is `most`, by default the highest number shown. `tone` is GOOD, BAD, or ACCENT for
    what is neither.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    tone: Tone
    most: int = 0
    corner: str = ""
    """What the rows are."""

    @property
    def darkest(self) -> int:
        """The number that is shaded most."""
        shown = (cell.value or 0 for _, cells in self.rows for cell in cells)
        return max(self.most or max(shown, default=0), 1)


def matrix(table: Matrix, *, look: Look, width: float, alt: str) -> Drawing:
    """The table on `width` points; names of columns stand over them and wrap."""
    left = min(_MOST_LABEL, width * _LABEL_SHARE)
    cell = min(_MOST_CELL, (width - left - _GUTTER) / max(1, len(table.columns)))
    sketch, x = Sketch(), left + _GUTTER
    top = _heads(sketch, table, x=x, cell=cell, left=left, look=look)
    for name, cells in table.rows:
        lines = look.label.wrapped(name, left)
        height = max(_LOWEST_CELL, len(lines) * look.label.style.leading + 2 * _PADDING)
        sketch.line((0, top), (x + cell * len(table.columns), top), Stroke(HAIRLINE, 0.6))
        sketch.beside(0, top + height / 2, lines, look.label)
        for number, value in enumerate(cells):
            box = Box(x + number * cell, top, cell, height)
            _cell(sketch, value, box, table, look)
        top += height
    return sketch.finished(width, top, alt)


def _heads(
    sketch: Sketch, table: Matrix, *, x: float, cell: float, left: float, look: Look
) -> float:
    """Names over the columns, standing on one line; where the rows begin."""
    ink = _fitting(look.soft, table.columns, cell - _PADDING)
    heads = [ink.wrapped(name, cell - _PADDING) for name in table.columns]
    corner = ink.wrapped(table.corner, left) if table.corner else ()
    bottom = max((len(head) for head in (*heads, corner)), default=0) * ink.style.leading + _PADDING
    for number, head in enumerate(heads):
        _standing(sketch, x + (number + 0.5) * cell, bottom, head, centred(ink))
    if corner:
        _standing(sketch, 0, bottom, corner, ink)
    return bottom


def _fitting(ink: Ink, names: Sequence[str], width: float) -> Ink:
    """The ink, smaller where a word would not fit on a line, but never too small to read."""
    widest = max((ink.width(word) for name in names for word in name.split()), default=0.0)
    share = max(_SMALLEST, min(1.0, width / max(widest, 1)))
    style = ink.style
    smaller = TextStyle(style.metrics, style.size * share, style.leading * share)
    return replace(ink, style=smaller)


def _standing(sketch: Sketch, x: float, bottom: float, lines: Sequence[str], ink: Ink) -> None:
    top = bottom - _PADDING - len(lines) * ink.style.leading
    sketch.text((x, ink.baseline(top)), lines, ink)


def _cell(sketch: Sketch, value: Cell, box: Box, table: Matrix, look: Look) -> None:
    if value.value:
        fill = tint(table.tone, value.value / table.darkest)
        sketch.card(box.grown(-0.8), 2, fill=fill)
    ink = look.value if value.value else look.ink(tone=Tone.SOFT)
    sketch.beside(box.center_x, box.center_y, [look.number(value)], centred(ink))
