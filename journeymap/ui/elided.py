"""A line of text that gives way where there is little room."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

_SHORTEST: Final = QSize(76, 56)


class ElidedLabel(QLabel):
    """A line of text that ends in an ellipsis where there is no room for the rest."""

    def minimumSizeHint(self) -> QSize:
        """Gives way to the buttons."""
        return super().minimumSizeHint().boundedTo(_SHORTEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints what fits; the whole text is in the tool tip."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
