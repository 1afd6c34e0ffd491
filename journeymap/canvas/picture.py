"""A journey as one picture: PNG for a slide, an e-mail, a wall. The poster drawn with Qt's pen."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import sqrt
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QImage, QPainter, QPen, QPolygonF

from journeymap.canvas.fonts import font, install_fonts
from journeymap.canvas.palette import PALETTES, Theme
from journeymap.layout.columns import Captions
from journeymap.layout.geometry import Box
from journeymap.layout.poster import Poster
from journeymap.model.journey import Journey
from journeymap.report.pen import Anchor, Ink, Point, Stroke
from journeymap.report.poster_drawing import drawing_of
from journeymap.report.poster_frame import CitizenCopy
from journeymap.storage.resources import load_fonts, load_metrics

_WIDTH: Final = 2400
"""Pixels a picture is wide at least …"""
_TEXT_PX: Final = 15
"""… and it is larger where the words on notes would be smaller than this."""
_MOST_PIXELS: Final = 60_000_000
_LONGEST: Final = 32_000
"""Qt paints no longer pictures."""
_FONT_PX: Final = 100
"""Fonts have whole pixels: text is set in this size and scaled."""


def render_png(
    journey: Journey,
    *,
    captions: Captions,
    paper: str = "A4",
    copy: CitizenCopy | None = None,
    text_scale: float = 1.0,
) -> bytes:
    """The whole journey with every word of it, in the shape of `paper`.

    Starts Qt without a window where no application runs yet.
    """
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _keep_application(QGuiApplication([]))
    install_fonts({w: load_fonts()[w] for w in ("regular", "semibold", "bold")})
    drawing = drawing_of(
        journey,
        paper=paper,
        one_page=True,
        captions=captions,
        metrics=load_metrics(),
        copy=copy,
        text_scale=text_scale,
    )
    text = drawing.style.event.text.size * drawing.poster.pages[0].scale
    pen = QtPen(ground=PALETTES[Theme.LIGHT].table, density=_density(drawing.poster, text))
    drawing.draw(pen)
    return pen.finish()


_applications: list[QGuiApplication] = []


def _keep_application(application: QGuiApplication) -> None:
    """Qt's application must outlive every picture, or fonts vanish with it."""
    _applications.append(application)


def _density(poster: Poster, text: float) -> float:
    """Pixels in a point: enough for the words, and no more than a computer can show."""
    width, height = poster.frame.width, poster.frame.height
    wanted = max(_WIDTH / width, _TEXT_PX / text)
    return min(wanted, sqrt(_MOST_PIXELS / (width * height)), _LONGEST / max(width, height))


class QtPen:
    """A pen on one picture of one page. `density` are the pixels in a point."""

    def __init__(self, *, ground: str, density: float) -> None:
        self._ground, self._density = ground, density
        self._image = QImage()
        self._painter = QPainter()

    def finish(self) -> bytes:
        """The PNG."""
        self._painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._image.save(buffer, "PNG")  # type: ignore[call-overload]
        buffer.close()
        return bytes(data.data())

    def page(self, width: float, height: float) -> None:
        """Begins the picture."""
        wide, tall = round(width * self._density), round(height * self._density)
        self._image = QImage(wide, tall, QImage.Format.Format_RGB32)
        self._image.fill(QColor(self._ground))
        self._painter.begin(self._image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.scale(self._density, self._density)

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
        self._painter.setFont(font(_FONT_PX, ink.weight))
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


def _pen(stroke: Stroke) -> QPen:
    cap = Qt.PenCapStyle.RoundCap if stroke.round else Qt.PenCapStyle.FlatCap
    pen = QPen(QColor(stroke.colour), stroke.width, Qt.PenStyle.SolidLine, cap)
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen
