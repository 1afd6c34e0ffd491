"""Bars, drawn with lines and shapes: values at their ends, no grid, a sign on each."""

from collections.abc import Sequence
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from journeymap.report.blocks import Bar, BarGroup
from journeymap.report.canvas_pen import CanvasPen
from journeymap.report.drawings.drawing import Drawing
from journeymap.report.flowables import draw_sign
from journeymap.report.logo import Logo
from journeymap.report.palette import PAPER, Tone
from journeymap.report.styles import StyleSheet

_LABEL_WIDTH: Final = 178.0
_LABEL_SHARE: Final = 0.52
_GUTTER: Final = 14.0
_SIZE: Final = 10.0
_LEADING: Final = 12.5
_BAR: Final = 13.0
_BAR_GAP: Final = 4.0
_GROUP_GAP: Final = 11.0
_VALUE_GAP: Final = 7.0
_LOGO_WIDE: Final = 150.0
_LOGO_HIGH: Final = 48.0
_TALLEST: Final = 660.0
"""Points of an A4 page, less its margins and a heading."""


class Bars(Flowable):
    """Groups of horizontal bars on one scale from 0 to `full`; breaks between groups."""

    def __init__(self, groups: Sequence[BarGroup], full: int, sheet: StyleSheet) -> None:
        super().__init__()
        self._groups, self._full, self._face = tuple(groups), max(full, 1), sheet.face
        self._sheet, self._size, self._leading = sheet, sheet.narrow(_SIZE), sheet.narrow(_LEADING)
        self._labels: list[list[str]] = []
        self._label_width = _LABEL_WIDTH
        self.spaceBefore, self.spaceAfter = 6, 12

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as it may be; labels wrap."""
        self._label_width = self._wanted_label(width)
        self._labels = [self._wrapped(group.label) for group in self._groups]
        heights = self._heights()
        self.width = width
        self.height = sum(heights) + _GROUP_GAP * max(0, len(heights) - 1)
        return self.width, self.height

    def _wrapped(self, label: str) -> list[str]:
        text = self._face.visible(label)
        lines: list[str] = simpleSplit(text, self._face.regular, self._size, self._label_width)
        return lines

    def _wanted_label(self, width: float) -> float:
        """Long labels get more of the width, so that few of them break."""
        texts = (self._face.visible(group.label) for group in self._groups)
        widest = max((stringWidth(t, self._face.regular, self._size) for t in texts), default=0.0)
        return min(max(_LABEL_WIDTH, widest + 1), width * _LABEL_SHARE)

    def _heights(self) -> list[float]:
        pairs = zip(self._groups, self._labels, strict=True)
        return [
            max(len(label) * self._leading, len(group.bars) * (_BAR + _BAR_GAP) - _BAR_GAP)
            for group, label in pairs
        ]

    def split(self, width: float, height: float) -> list[Any]:
        """As many groups as fit, then the others."""
        self.wrap(width, height)
        fitting, used = 0, 0.0
        for own in self._heights():
            used += own + (_GROUP_GAP if fitting else 0)
            if used > height:
                break
            fitting += 1
        if not 0 < fitting < len(self._groups):
            return []
        halves = self._groups[:fitting], self._groups[fitting:]
        return [Bars(half, self._full, self._sheet) for half in halves]

    def draw(self) -> None:
        """From the top, label and bars of each group centred on one line."""
        top = self.height
        for group, label, own in zip(self._groups, self._labels, self._heights(), strict=True):
            self._draw_label(label, top - (own - len(label) * self._leading) / 2)
            bars = len(group.bars) * (_BAR + _BAR_GAP) - _BAR_GAP
            for place, bar in enumerate(group.bars):
                self._draw_bar(bar, top - (own - bars) / 2 - place * (_BAR + _BAR_GAP) - _BAR / 2)
            top -= own + _GROUP_GAP

    def _draw_label(self, lines: Sequence[str], top: float) -> None:
        self.canv.setFillColor(HexColor(Tone.INK.value))
        self.canv.setFont(self._face.regular, self._size)
        for number, line in enumerate(lines):
            self.canv.drawString(0, top - number * self._leading - self._size * 0.92, line)

    def _draw_bar(self, bar: Bar, middle: float) -> None:
        left = self._label_width + _GUTTER
        room = self.width - left - _VALUE_GAP - self._value_room()
        radius = _BAR / 2
        if bar.value is None:
            end = left + _BAR
        else:
            end = left + max(_BAR, room * bar.value / self._full)
            self._block(left, left + room, middle, PAPER)
            self._block(left, end, middle, bar.tone.value)
        draw_sign(self.canv, left + radius, middle, radius, bar.tone)
        self.canv.setFillColor(HexColor(Tone.INK.value))
        self.canv.setFont(self._face.semibold, self._size)
        self.canv.drawString(
            end + _VALUE_GAP, middle - self._size * 0.33, self._face.visible(bar.text)
        )

    def _block(self, left: float, right: float, middle: float, colour: str) -> None:
        self.canv.setFillColor(HexColor(colour))
        self.canv.roundRect(left, middle - _BAR / 2, right - left, _BAR, _BAR / 2, stroke=0, fill=1)

    def _value_room(self) -> float:
        texts = [bar.text for group in self._groups for bar in group.bars]
        return max(stringWidth(text, self._face.semibold, self._size) for text in texts)


class Drawn(Flowable):
    """A drawing on a page, whole; `alt` says what it shows.

    At `scale` its words are larger: lay it out on as much less width. One that is wider than its
    column, or taller than a page, shrinks.
    """

    def __init__(
        self, drawing: Drawing, sheet: StyleSheet, scale: float = 1.0, tallest: float = _TALLEST
    ) -> None:
        super().__init__()
        self._wanted, self._tallest = scale, tallest
        self.alt, self._drawing, self._face = drawing.alt, drawing, sheet.face
        self.width, self.height, self._scale = drawing.width * scale, drawing.height * scale, scale
        self.spaceBefore, self.spaceAfter = 6, 12

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Its own size, or what fits."""
        whole = self._drawing
        fitting = width / max(whole.width, 1), self._tallest / max(whole.height, 1)
        self._scale = min(self._wanted, *fitting)
        self.width, self.height = whole.width * self._scale, whole.height * self._scale
        return self.width, self.height

    def draw(self) -> None:
        """From its upper left corner."""
        self.canv.saveState()
        self.canv.translate(0, self.height)
        self.canv.scale(self._scale, self._scale)
        self._drawing.draw(CanvasPen(self.canv, self._face))
        self.canv.restoreState()


class Badge(Flowable):
    """A logo at the right, no larger than a mark of who sends a report should be."""

    def __init__(self, logo: Logo) -> None:
        super().__init__()
        self._logo = logo
        fitting = min(_LOGO_WIDE / logo.width, _LOGO_HIGH / logo.height)
        self.width, self.height = logo.width * fitting, logo.height * fitting
        self.hAlign = "RIGHT"
        self.spaceAfter = 10

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Its own size."""
        return self.width, self.height

    def draw(self) -> None:
        """The picture."""
        from PIL import Image

        size = self._logo.width, self._logo.height
        picture = Image.frombytes("RGB", size, self._logo.colours)
        self.canv.drawInlineImage(picture, 0, 0, self.width, self.height)
