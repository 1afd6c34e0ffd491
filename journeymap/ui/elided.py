"""A line of text that gives way: what does not fit is in its tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from journeymap.canvas.fonts import px

_SHORTEST_PX = 76
_FEWEST = 3


class ElidedLabel(QLabel):
    """A line of text that ends in an ellipsis where there is no room for the rest."""

    def setText(self, text: str) -> None:
        """Shows a text; the tool tip has the whole of it."""
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        """Gives way to what stands beside it."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), px(_SHORTEST_PX)), hint.height())

    @property
    def is_readable(self) -> bool:
        """False where there is no room for more than a letter or two."""
        wide = self.fontMetrics().horizontalAdvance
        fewest = min(wide(self.text()), wide(f"{self.text()[:_FEWEST]}…"))
        return fewest <= self.contentsRect().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints what fits, if that is enough to read."""
        if not self.is_readable:
            return
        painter = QPainter(self)
        room = self.contentsRect()
        elide = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), elide, room.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | self.alignment(), shown)
        painter.end()
