"""Two lanes beside the table, above and below it, that follow the row as it is moved and zoomed.

A lane takes room only while it has something to show. What it paints is also there in words: as
its description, as tool tips, and in the outline.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette
from journeymap.words import Words

if TYPE_CHECKING:
    from journeymap.canvas.view import JourneyView

_TEXT_PX: Final = 14
_LARGE_PX: Final = 19
PAD_PX: Final = 8


class Lane(QWidget):
    """A strip as wide as the table. What lies at x in the row lies over or under it here."""

    chosen = Signal(int)
    """Something in the lane was clicked: its number."""

    def __init__(self, view: "JourneyView", palette: Palette, words: Words) -> None:
        super().__init__(view)
        self.table = view
        self.colors = palette
        self.words = words
        self.height_px = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def follow(self) -> int:
        """Takes in the journey as it stands; gives the height the lane needs, 0 for none."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Paints what can be seen."""
        raise NotImplementedError

    def told_at(self, position: QPoint) -> str:
        """What lies under a point, in words; empty for nothing."""
        raise NotImplementedError

    @property
    def text_px(self) -> int:
        """The size of its words."""
        return px(_LARGE_PX if self.table.showing.large else _TEXT_PX)

    def face(self, weight: str = "regular") -> QFont:
        """The font of its words."""
        return font(self.text_px, weight)

    def x_px(self, x: float) -> float:
        """A table x in the lane's pixels."""
        return self.table.camera.to_px(x, 0)[0]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the ground and what can be seen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.colors.chrome))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tells in words what lies under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.told_at(event.pos()), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The table hears nothing of it."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The table hears nothing of it."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The table hears nothing of it."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The table hears nothing of it."""
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a note is not asked for here."""
        event.accept()

    def gutter(self, painter: QPainter, width_px: float) -> None:
        """Covers the left end, where what always stands there is written."""
        painter.fillRect(QRectF(0, 0, width_px, self.height()), QColor(self.colors.chrome))


class Lanes(QObject):
    """Lays one lane over and one under the table, and keeps both in step with it."""

    def __init__(self, view: "JourneyView", above: Lane, below: Lane) -> None:
        super().__init__(view)
        self._view = view
        self.above, self.below = above, below

    def follow(self) -> None:
        """The journey, the row or the way of showing has changed."""
        before = self.above.height_px, self.below.height_px
        for lane in (self.above, self.below):
            lane.height_px = lane.follow()
            lane.setVisible(lane.height_px > 0)
        if before != (self.above.height_px, self.below.height_px):
            self._view.setViewportMargins(0, self.above.height_px, 0, self.below.height_px)
            self.lie()
        self.update()

    def lie(self) -> None:
        """Lies along the table's edges."""
        table = self._view.viewport().geometry()
        left, width, above, below = table.x(), table.width(), self.above, self.below
        above.setGeometry(QRect(left, table.y() - above.height_px, width, above.height_px))
        below.setGeometry(QRect(left, table.bottom() + 1, width, below.height_px))

    def update(self) -> None:
        """Paints again: the table has moved."""
        self.above.update()
        self.below.update()
