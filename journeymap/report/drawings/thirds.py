"""Where in the journeys a finding lies: beginning, middle, end, each with its citizens."""

from collections.abc import Sequence
from typing import Final

from journeymap.aggregate.guard import Cell
from journeymap.layout.geometry import Box
from journeymap.report.drawings.drawing import Drawing, Sketch, centred
from journeymap.report.drawings.look import Look
from journeymap.report.palette import HAIRLINE, PAPER, Tone, tint
from journeymap.report.pen import Stroke

_GAP: Final = 3.0
_HEIGHT: Final = 22.0
_FOOT: Final = 14.0
_RADIUS: Final = 4.0


def thirds(
    cells: Sequence[Cell],
    names: Sequence[str],
    tone: Tone,
    *,
    look: Look,
    width: float,
    alt: str,
) -> Drawing:
    """A block for each third on `width` points, the stronger the more citizens; `names` below."""
    sketch, most = Sketch(), max((cell.value or 0 for cell in cells), default=0)
    each = (width - _GAP * (len(cells) - 1)) / max(len(cells), 1)
    for place, (cell, name) in enumerate(zip(cells, names, strict=True)):
        left = place * (each + _GAP)
        fill = tint(tone, cell.value / most) if cell.value else PAPER
        edge = Stroke(HAIRLINE, 0.8)
        sketch.card(Box(left, 0, each, _HEIGHT), _RADIUS, fill=fill, edge=edge)
        middle = left + each / 2
        sketch.beside(middle, _HEIGHT / 2, [look.number(cell)], centred(look.value))
        sketch.beside(middle, _HEIGHT + _FOOT / 2 + 1, [name], centred(look.soft))
    return sketch.finished(width, _HEIGHT + _FOOT, alt)
