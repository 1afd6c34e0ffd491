"""A pen that paints with Qt: what picture, printer and preview have in common."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from journeymap.canvas.fonts import font
from journeymap.layout.geometry import Box
from journeymap.report.pen import Anchor, Ink, Part, Point, Stroke

_FONT_PX: Final = 100
"""Fonts have whole pixels: text is set in this size and scaled."""
_NO_LIGATURES: Final = ("liga", "clig", "dlig", "calt")


class PainterPen:
    """Draws with a painter; who inherits says what a page is (`journeymap.report.pen.Pen`)."""

    def __init__(self) -> None:
        self._painter = QPainter()

    def page(self, width: float, height: float) -> None:
        """Begins a page of this size in points."""
        raise NotImplementedError

    @contextmanager
    def within(self, x: float, y: float, scale: float = 1.0) -> Iterator[None]:
        """What is drawn inside has its origin at (x, y) and is larger by `scale`."""
        self._painter.save()
        self._painter.translate(x, y)
        self._painter.scale(scale, scale)
        yield
        self._painter.restore()

    @contextmanager
    def group(self, title: str) -> Iterator[None]:
        """A picture names no groups."""
        yield

    @contextmanager
    def part(self, part: Part, *, name: str = "", alt: str = "") -> Iterator[None]:
        """A picture has no parts."""
        yield

    def line(self, start: Point, end: Point, stroke: Stroke) -> None:
        """A straight line."""
        self._painter.setPen(_pen(stroke))
        self._painter.drawLine(QPointF(*start), QPointF(*end))

    def card(self, box: Box, radius: float, *, fill: str = "", edge: Stroke | None = None) -> None:
        """A rectangle with round corners."""
        self._inks(fill, edge)
        rect = QRectF(box.x, box.y, box.width, box.height)
        self._painter.drawRoundedRect(rect, radius, radius)

    def disc(
        self, centre: Point, radius: float, *, fill: str = "", edge: Stroke | None = None
    ) -> None:
        """A circle."""
        self._inks(fill, edge)
        self._painter.drawEllipse(QPointF(*centre), radius, radius)

    def shape(self, points: Sequence[Point], fill: str) -> None:
        """A filled polygon."""
        self._inks(fill, None)
        self._painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))

    def text(self, place: Point, lines: Sequence[str], ink: Ink) -> None:
        """Lines of text, the baseline of the first at `place`."""
        self._painter.setPen(QColor(ink.colour))
        self._painter.setFont(_face(ink.weight))
        for number, line in enumerate(lines):
            left = place[0] - ink.width(line) * _BEFORE[ink.anchor]
            scale = ink.style.size / _FONT_PX
            with self.within(left, place[1] + number * ink.style.leading, scale):
                self._painter.drawText(QPointF(0, 0), line)

    def _inks(self, fill: str, edge: Stroke | None) -> None:
        self._painter.setBrush(QColor(fill) if fill else QBrush(Qt.BrushStyle.NoBrush))
        self._painter.setPen(_pen(edge) if edge else QPen(Qt.PenStyle.NoPen))


_BEFORE: Final = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
"""How much of a line of text stands before its place."""
assert set(_BEFORE) == set(Anchor)


def _face(weight: str) -> QFont:
    """The font without kerning and ligatures, as wide as layout says and as the PDF sets it.

    A printed PDF also keeps its words: Qt writes a ligature as a letter that is none.
    """
    face = font(_FONT_PX, weight)
    face.setKerning(False)
    for feature in _NO_LIGATURES:
        face.setFeature(QFont.Tag(feature), 0)
    return face


def _pen(stroke: Stroke) -> QPen:
    cap = Qt.PenCapStyle.RoundCap if stroke.round else Qt.PenCapStyle.FlatCap
    pen = QPen(QColor(stroke.colour), stroke.width, Qt.PenStyle.SolidLine, cap)
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen
