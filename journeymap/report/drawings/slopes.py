"""Before and after: a line from one number to the other, both numbers at its ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.guard import Cell
from journeymap.report.drawings.drawing import Drawing, Sketch, centred, ended
from journeymap.report.drawings.look import Look
from journeymap.report.palette import HAIRLINE, Tone
from journeymap.report.pen import Ink, Stroke

_HEIGHT: Final = 150.0
_DOT: Final = 5.5
_GAP: Final = 9.0
_SECOND_AXIS: Final = 0.55
_AXIS: Final = 22.0


@dataclass(frozen=True, slots=True)
class Slope:
    """Of the same `total` citizens, how many before and how many after.

    Where either number is hidden no line is drawn; the names and what may be said of the numbers
    stand under the others.
    """

    label: str
    tone: Tone
    before: Cell
    after: Cell
    total: int
    is_share: bool = False
    """Whether the numbers are per cent of all, and are written so."""

    def said(self, cell: Cell, look: Look) -> str:
        """What stands at an end."""
        if self.is_share and cell.value is not None:
            return look.speech.words.percent(cell.value / max(self.total, 1))
        return look.speech.of(cell, self.total)

    @property
    def is_shown(self) -> bool:
        """Whether there is a line to draw."""
        return not (self.before.hidden or self.after.hidden)


def slopes(
    lines: Sequence[Slope], titles: tuple[str, str], *, look: Look, width: float, alt: str
) -> Drawing:
    """The lines between two axes called `titles`, from 0 to all citizens, 0 at the bottom."""
    sketch, top, bottom = Sketch(), _AXIS, _AXIS + _HEIGHT
    shown = [line for line in lines if line.is_shown]
    axes = _axes(shown, titles, width, look)
    for x, title in zip(axes, titles, strict=True):
        sketch.beside(x, _AXIS / 2 - 3, [title], centred(look.value))
        sketch.line((x, top), (x, bottom), Stroke(HAIRLINE, 1))
    for axis, after in zip(axes, (False, True), strict=True):
        room = width - axis - _DOT - _GAP
        end = _side(sketch, shown, after=after, axis=axis, room=room, look=look)
        bottom = max(bottom, end)
    for line in shown:
        start, end = _height(line.before, line.total), _height(line.after, line.total)
        sketch.line((axes[0], start), (axes[1], end), Stroke(line.tone.value, 2.4, round=True))
        sketch.sign((axes[0], start), _DOT, line.tone)
        sketch.sign((axes[1], end), _DOT, line.tone)
    down = _unshown(sketch, [line for line in lines if not line.is_shown], bottom, look, width)
    return sketch.finished(width, down, alt)


def _axes(
    lines: Sequence[Slope], titles: tuple[str, str], width: float, look: Look
) -> tuple[float, float]:
    """Where the two stand: numbers and titles have room, and names the right half."""
    numbers = [line.said(line.before, look) for line in lines]
    widest = max(map(look.value.width, numbers), default=0.0) + _GAP + _DOT
    first, second = (look.value.width(title) / 2 for title in titles)
    left = max(widest, first)
    return left, max(width * _SECOND_AXIS, left + first + second + _GAP)


def _height(cell: Cell, total: int) -> float:
    return _AXIS + _HEIGHT * (1 - (cell.value or 0) / max(total, 1))


def _side(
    sketch: Sketch,
    lines: Sequence[Slope],
    *,
    after: bool,
    axis: float,
    room: float,
    look: Look,
) -> float:
    """The values at one end; at the second with the names. None lies on another.

    Gives where the lowest ends.
    """
    numbers = [line.said(line.after if after else line.before, look) for line in lines]
    column = max(map(look.value.width, numbers), default=0.0) + _GAP
    names = [look.label.wrapped(line.label, room - column) if after else ("",) for line in lines]
    wanted = [_height(line.after if after else line.before, line.total) for line in lines]
    heights = [len(name) * look.label.style.leading for name in names]
    places = spread(wanted, heights, _AXIS - _DOT)
    x = axis + (_GAP + _DOT) * (1 if after else -1)
    for number, name, y in zip(numbers, names, places, strict=True):
        sketch.beside(x, y, [number], look.value if after else ended(look.value))
        if after:
            sketch.beside(x + column, y, name, look.label)
    return max((y + own / 2 for y, own in zip(places, heights, strict=True)), default=0.0)


def spread(wanted: Sequence[float], heights: Sequence[float], least: float = 0) -> list[float]:
    """Middles as near to the `wanted` as they go without the heights overlapping.

    Those that would lie on each other form a block round the middle of what they wanted; none
    begins above `least`.
    """
    order = sorted(range(len(wanted)), key=lambda one: (wanted[one], one))
    blocks: list[tuple[list[int], float, float]] = []
    for one in order:
        members, height = [one], heights[one]
        top = max(least, wanted[one] - height / 2)
        while blocks and blocks[-1][2] + blocks[-1][1] > top:
            before = blocks.pop()[0]
            members = before + members
            height = sum(heights[member] for member in members)
            middle = sum(wanted[member] for member in members) / len(members)
            top = max(least, middle - height / 2)
        blocks.append((members, height, top))
    placed = [0.0] * len(wanted)
    for members, _, top in blocks:
        for member in members:
            placed[member] = top + heights[member] / 2
            top += heights[member]  # noqa: PLW2901 - walks down the block
    return placed


def _unshown(sketch: Sketch, lines: Sequence[Slope], top: float, look: Look, width: float) -> float:
    """What cannot be drawn is said; where it ends."""
    ink: Ink = look.soft
    down = top + (2 * _GAP if lines else _GAP)
    for line in lines:
        before, after = (line.said(cell, look) for cell in (line.before, line.after))
        text = ink.wrapped(f"{line.label}: {before} → {after}", width - 4 * _DOT)
        height = len(text) * ink.style.leading
        sketch.sign((_DOT, down + ink.style.leading / 2), _DOT * 0.8, line.tone)
        sketch.text((3 * _DOT, ink.baseline(down)), text, ink)
        down += height + 2
    return down
