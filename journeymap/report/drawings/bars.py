"""Bars: citizens touched, the value at the end of each, a sign at its beginning, no grid."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.guard import Cell
from journeymap.layout.geometry import Box
from journeymap.report.drawings.drawing import Drawing, Sketch, ended
from journeymap.report.drawings.look import Look
from journeymap.report.palette import PAPER, Tone
from journeymap.report.pen import Point

_LABEL_SHARE: Final = 0.37
_MOST_LABEL: Final = 178.0
_GUTTER: Final = 14.0
_BAR: Final = 13.0
_BAR_GAP: Final = 4.0
_ROW_GAP: Final = 11.0
_VALUE_GAP: Final = 7.0


@dataclass(frozen=True, slots=True)
class Bar:
    """Citizens of `total`. A hidden number draws no bar, only its sign and "<5".

    `text` stands at its end, by default "17 af 23"; `remark` stands in soft ink at the right, an
    interval for example. A total of 0 is one that the reader does not need.
    """

    tone: Tone
    cell: Cell
    total: int = 0
    text: str = ""
    remark: str = ""

    def said(self, look: Look) -> str:
        """What stands at its end."""
        if self.text:
            return self.text
        return look.speech.of(self.cell, self.total) if self.total else look.number(self.cell)


@dataclass(frozen=True, slots=True)
class BarRow:
    """One or several bars beside one label."""

    label: str
    bars: tuple[Bar, ...]


def bars(rows: Sequence[BarRow], full: int, *, look: Look, width: float, alt: str) -> Drawing:
    """Rows of bars under each other on one scale, on which `full` citizens fill the width."""
    sketch, top = Sketch(), 0.0
    left = min(_MOST_LABEL, width * _LABEL_SHARE)
    room = _room(rows, width - left - _GUTTER, look)
    for row, (label, height) in zip(rows, _measured(rows, left, look), strict=True):
        middle = top + height / 2
        sketch.beside(0, middle, label, look.label)
        first = middle - _bars_height(row) / 2 + _BAR / 2
        for place, bar in enumerate(row.bars):
            y = first + place * (_BAR + _BAR_GAP)
            at = left + _GUTTER, y
            _draw(sketch, bar, at, unit=room / max(full, 1), room=room, right=width, look=look)
        top += height + _ROW_GAP
    return sketch.finished(width, max(0.0, top - _ROW_GAP), alt)


def _measured(
    rows: Sequence[BarRow], width: float, look: Look
) -> Iterator[tuple[tuple[str, ...], float]]:
    """Of each row, the lines of its label and its height."""
    ink = look.label
    for row in rows:
        lines = ink.wrapped(row.label, width)
        yield lines, max(len(lines) * ink.style.leading, _bars_height(row))


def _bars_height(row: BarRow) -> float:
    return len(row.bars) * (_BAR + _BAR_GAP) - _BAR_GAP


def _room(rows: Sequence[BarRow], width: float, look: Look) -> float:
    """How long a full bar is: what the values at the ends and the column of remarks leave."""
    every = [bar for row in rows for bar in row.bars]
    value = max((look.value.width(bar.said(look)) for bar in every), default=0.0)
    remark = max((look.soft.width(bar.remark) for bar in every), default=0.0)
    return max(_BAR, width - value - _VALUE_GAP - (remark + 2 * _VALUE_GAP if remark else 0))


def _draw(
    sketch: Sketch, bar: Bar, at: Point, *, unit: float, room: float, right: float, look: Look
) -> None:
    (x, y), radius = at, _BAR / 2
    end = x + _BAR
    if bar.cell.value is not None:
        end = x + max(_BAR, unit * bar.cell.value)
        sketch.card(Box(x, y - radius, room, _BAR), radius, fill=PAPER)
        sketch.card(Box(x, y - radius, end - x, _BAR), radius, fill=bar.tone.value)
    sketch.sign((x + radius, y), radius, bar.tone)
    sketch.beside(end + _VALUE_GAP, y, [bar.said(look)], look.value)
    if bar.remark:
        sketch.beside(right, y, [bar.remark], ended(look.soft))
