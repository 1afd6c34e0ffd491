"""A drop-down that shows what it is."""

from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from journeymap.canvas.palette import Palette

_ARROW_PX: Final = 4
_ARROW_FROM_EDGE_PX: Final = 14


class ArrowBox(QComboBox):
    """A drop-down with an arrow; the wheel never changes it by accident."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._ink = palette.soft

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet leaves out the arrow that tells what this is."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._ink), 1.6))
        tip = QPointF(self.width() - _ARROW_FROM_EDGE_PX, self.height() / 2 + _ARROW_PX / 2)
        for side in (-_ARROW_PX, _ARROW_PX):
            painter.drawLine(tip, tip + QPointF(side, -_ARROW_PX))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls what is around it."""
        event.ignore()
