"""A few quiet words at the foot of the table that go away by themselves."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractScrollArea, QLabel

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette

_SHOWN_MS: Final = 6000
_TEXT_PX: Final = 15
_ABOVE_FOOT_PX: Final = 16


class Notice(QLabel):
    """Lies over the table, takes no mouse and no focus, and is read aloud."""

    def __init__(self, table: QAbstractScrollArea, palette: Palette) -> None:
        super().__init__(table.viewport())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.setObjectName("notice")
        self.setFont(font(px(_TEXT_PX)))
        self.setStyleSheet(
            f"#notice {{ background: {palette.chrome}; color: {palette.ink};"
            f" border: 1px solid {palette.line}; border-radius: 6px; padding: 8px 14px; }}"
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        table.viewport().installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Shows the words for some seconds."""
        self.setText(text)
        self._lie()
        self.show()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stays at the foot when the table changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._lie()
        return False

    def _lie(self) -> None:
        table = self.parentWidget()
        if table is None:
            return
        most = max(200, table.width() - 80)
        single = self.fontMetrics().horizontalAdvance(self.text()) + 40
        width = min(most, single)
        height = self.heightForWidth(width)
        y = table.height() - height - _ABOVE_FOOT_PX
        self.setGeometry((table.width() - width) // 2, y, width, height)
