"""Line icons in the colour of the text around them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from journeymap.canvas.fonts import px
from journeymap.storage.resources import load_icon

ICON_PX = 20
_RATIOS = (1, 2, 3)


def icon(name: str, color: str, disabled: str) -> QIcon:
    """The icon `resources/icons/<name>.svg` with its strokes in `color`, as large as the text."""
    return _icon(name, color, disabled, px(ICON_PX))


@lru_cache(maxsize=128)
def _icon(name: str, color: str, disabled: str, size: int) -> QIcon:
    source = load_icon(name)
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(_drawn(source, color, size, ratio), QIcon.Mode.Normal)
        made.addPixmap(_drawn(source, disabled, size, ratio), QIcon.Mode.Disabled)
    return made


def _drawn(source: str, color: str, size: int, ratio: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
