"""Line icons in the colour of the text around them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from journeymap.storage.resources import load_icon

ICON_PX = 20
_RATIOS = (1, 2, 3)


@lru_cache(maxsize=128)
def icon(name: str, color: str, disabled: str) -> QIcon:
    """The icon `resources/icons/<name>.svg` with its strokes in `color`."""
    source = load_icon(name)
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(_drawn(source, color, ratio), QIcon.Mode.Normal)
        made.addPixmap(_drawn(source, disabled, ratio), QIcon.Mode.Disabled)
    return made


def _drawn(source: str, color: str, ratio: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", color).encode()))
    picture = QPixmap(QSize(ICON_PX, ICON_PX) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, ICON_PX, ICON_PX))
    painter.end()
    return picture
