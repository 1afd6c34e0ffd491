"""A journey as one picture: PNG for a slide, an e-mail, a wall. Painted by the canvas's hands."""

import os

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen

from journeymap.canvas.fonts import font, install_fonts
from journeymap.canvas.note_painter import NotePainter
from journeymap.canvas.palette import PALETTES, Palette, Theme
from journeymap.layout.columns import Captions, shifted
from journeymap.layout.paper import Sheet, Strip, fit_on_one, sheet_height
from journeymap.layout.style import table_style
from journeymap.model.journey import Journey
from journeymap.storage.resources import load_fonts, load_metrics

_WIDTH = 2400
_HEIGHT = 1500
_MARGIN = 72
_TITLE_HEIGHT = 96
_TITLE_PX = 40
_SCALE = 1.6


def render_png(journey: Journey, *, captions: Captions) -> bytes:
    """The whole journey with every word of it, at least 2400 × 1500 pixels.

    Starts Qt without a window where no application runs yet.
    """
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _keep_application(QGuiApplication([]))
    install_fonts({w: load_fonts()[w] for w in ("regular", "semibold", "bold")})
    style = table_style(load_metrics(), max_lines=None)
    sheet = fit_on_one(
        journey,
        style=style,
        captions=captions,
        width=_WIDTH - 2 * _MARGIN,
        height=_HEIGHT - 2 * _MARGIN - _TITLE_HEIGHT,
        scale=_SCALE,
    )
    note_painter = NotePainter(PALETTES[Theme.LIGHT], captions.words, style)
    return _encoded(_painted(journey, sheet, note_painter))


_applications: list[QGuiApplication] = []


def _keep_application(application: QGuiApplication) -> None:
    """Qt's application must outlive every picture, or fonts vanish with it."""
    _applications.append(application)


def _painted(journey: Journey, sheet: Sheet, note_painter: NotePainter) -> QImage:
    palette = note_painter.palette
    height = max(_HEIGHT, round(sheet_height(sheet)) + 2 * _MARGIN + _TITLE_HEIGHT)
    image = QImage(_WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.table))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _title(painter, journey, palette)
    painter.translate(_MARGIN, _MARGIN + _TITLE_HEIGHT)
    painter.scale(sheet.scale, sheet.scale)
    room = (height - 2 * _MARGIN - _TITLE_HEIGHT - sheet_height(sheet)) / sheet.scale
    painter.translate(0, max(0, room / 2))
    for strip in sheet.strips:
        _strip(painter, strip, sheet.scale, note_painter)
    painter.end()
    return image


def _title(painter: QPainter, journey: Journey, palette: Palette) -> None:
    painter.setPen(QColor(palette.ink))
    painter.setFont(font(_TITLE_PX, "semibold"))
    text = f"{journey.code} – {journey.title}" if journey.title else journey.code
    room = QRectF(_MARGIN, _MARGIN - 16, _WIDTH - 2 * _MARGIN, _TITLE_HEIGHT)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
    painter.drawText(room, shown)


def _strip(painter: QPainter, strip: Strip, scale: float, note_painter: NotePainter) -> None:
    palette = note_painter.palette
    reach = _MARGIN / scale
    half = note_painter.style.event.width / 2
    left = strip.xs[0] - half - (0 if strip.first else reach)
    right = strip.xs[-1] + half + (0 if strip.last else reach)
    painter.setPen(QPen(QColor(palette.line), 3))
    painter.drawLine(QPointF(left, strip.line_y), QPointF(right, strip.line_y))
    for x, column in zip(strip.xs, strip.columns, strict=True):
        painter.setPen(QPen(QColor(palette.stem), 2))
        for start, end in column.stems:
            painter.drawLine(QPointF(x, strip.line_y + start), QPointF(x, strip.line_y + end))
        for note in column.notes:
            note_painter.paint(painter, shifted(note, x, strip.line_y))


def _encoded(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())
