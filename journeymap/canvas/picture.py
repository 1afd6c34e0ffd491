"""A journey as one picture: PNG for a slide, an e-mail, a wall. The poster drawn with Qt's pen."""

import os
from math import sqrt
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from journeymap.canvas.fonts import install_fonts
from journeymap.canvas.painter_pen import PainterPen
from journeymap.canvas.palette import PALETTES, Theme
from journeymap.layout.columns import Captions
from journeymap.layout.poster import Poster
from journeymap.model.journey import Journey
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
        keep_application(QGuiApplication([]))
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
    pen = PicturePen(ground=PALETTES[Theme.LIGHT].table, density=_density(drawing.poster, text))
    drawing.draw(pen)
    return pen.finish()


_applications: list[QGuiApplication] = []


def keep_application(application: QGuiApplication) -> None:
    """Qt's application must outlive every picture, or fonts vanish with it."""
    _applications.append(application)


def _density(poster: Poster, text: float) -> float:
    """Pixels in a point: enough for the words, and no more than a computer can show."""
    width, height = poster.frame.width, poster.frame.height
    wanted = max(_WIDTH / width, _TEXT_PX / text)
    return min(wanted, sqrt(_MOST_PIXELS / (width * height)), _LONGEST / max(width, height))


class PicturePen(PainterPen):
    """A pen on one picture of one page. `density` are the pixels in a point."""

    def __init__(self, *, ground: str, density: float) -> None:
        super().__init__()
        self._ground, self._density = ground, density
        self._image = QImage()

    @property
    def image(self) -> QImage:
        """The picture; nothing can be drawn after."""
        self._painter.end()
        return self._image

    def finish(self) -> bytes:
        """The PNG."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image.save(buffer, "PNG")  # type: ignore[call-overload]
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
