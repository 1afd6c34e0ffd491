"""What a page of a set says above everything: a quiet notice, and how far it has been read."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.ui.work import SHOW_AFTER_MS
from journeymap.words import Words

_GAP_PX: Final = 10
_MARGIN_PX: Final = 20
_ABOVE_PX: Final = 4


def announce(widget: QWidget, text: str) -> None:
    """Says something to a screen reader."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class ReadingLine(QWidget):
    """How far a set has been read, and a way to stop; shown where it takes longer than a blink."""

    stopped = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("readingLine")
        self._words = words
        self.told = QLabel(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words("reading.title"))
        self.stop = QPushButton(words("dialog.cancel"), self)
        self.stop.setAutoDefault(True)  # Enter presses it, as the space bar does
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(_ABOVE_PX), 0, px(_ABOVE_PX))
        row.setSpacing(px(_GAP_PX))
        row.addWidget(self.told)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._appear)
        self.hide()

    def begin(self) -> None:
        """A set is being read from now on."""
        self.told.setText(self._words("reading.title"))
        self.progress.setRange(0, 0)
        if self.isHidden():
            self._soon.start(SHOW_AFTER_MS)

    def show_progress(self, done: int, total: int) -> None:
        """How much of the set is read."""
        words = self._words
        counted = words.number(done), words.number(total)
        self.told.setText(words("reading.progress", done=counted[0], total=counted[1]))
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def end(self) -> None:
        """It is read, or nobody waits for it."""
        self._soon.stop()
        self.hide()

    def _appear(self) -> None:
        self.show()
        announce(self, self.told.text())


class RoomLine(QWidget):
    """A notice with something to do about it, above how far the set has been read."""

    asked = Signal()
    """The button beside the notice was pressed."""

    def __init__(self, words: Words, margin_px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = QLabel(self)
        self.notice.setObjectName("notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.asked)
        self.reading = ReadingLine(words, self)
        row = QHBoxLayout()
        row.setSpacing(px(_GAP_PX))
        row.addWidget(self.notice, 1)
        row.addWidget(self.button)
        row.setContentsMargins(margin_px, 0, margin_px, 0)
        below = QHBoxLayout()
        below.setContentsMargins(px(_MARGIN_PX), 0, px(_MARGIN_PX), 0)
        below.addWidget(self.reading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.notice.hide()
        self.button.hide()

    def show_notice(self, text: str, button: str = "") -> None:
        """Quiet words above everything; "" takes them away."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        self.button.setText(button)
        self.button.setVisible(bool(text and button))
        if text:
            announce(self, text)
