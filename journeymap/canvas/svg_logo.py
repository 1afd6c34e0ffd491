"""A logo drawn as SVG → a picture of it. Nothing outside the file is read for it."""

import os
import re
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from journeymap.canvas.picture import keep_application
from journeymap.report.logo import MAX_BYTES, BadLogo
from journeymap.words import key

_SIDE: Final = 1_200
_LEAST: Final = 1.0
_OUTSIDE: Final = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<image\b|@import|<foreignObject\b", re.IGNORECASE
)


def svg_as_png(data: bytes) -> bytes:
    """A drawing as a PNG on a clear ground, its longer side 1,200 pixels. Raises BadLogo."""
    if len(data) > MAX_BYTES:
        raise BadLogo(key("logo.too_large"), limit=MAX_BYTES // 1_000_000)
    if b"<svg" not in data or _OUTSIDE.search(data):
        raise BadLogo(key("logo.no_picture"))
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        keep_application(QGuiApplication([]))
    renderer = QSvgRenderer(data)
    size = renderer.viewBoxF().size() if renderer.isValid() else None
    if size is None or min(size.width(), size.height()) < _LEAST:
        raise BadLogo(key("logo.no_picture"))
    fitting = _SIDE / max(size.width(), size.height())
    picture = QImage(
        max(1, round(size.width() * fitting)),
        max(1, round(size.height() * fitting)),
        QImage.Format.Format_ARGB32,
    )
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    png = QByteArray()
    buffer = QBuffer(png)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(png.data())
