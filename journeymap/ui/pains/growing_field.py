"""A field that grows with what is written in it, up to some lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from journeymap.canvas.fonts import px

_AROUND_PX = 18


class GrowingField(QPlainTextEdit):
    """Words on as many lines as they need; Tab leaves it."""

    left = Signal()
    """What was written is a step of its own."""

    def __init__(self, parent: QWidget, *, most_lines: int) -> None:
        super().__init__(parent)
        self.most_lines = most_lines
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # what is dropped here is for the pane below, or the window
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.fit)

    def fit(self) -> None:
        """Takes the height its words need."""
        lines = max(1, min(self.most_lines, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + px(_AROUND_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        self.fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that one has stopped writing."""
        super().focusOutEvent(event)
        self.left.emit()


class Statement(GrowingField):
    """One sentence in larger letters; Enter ends it."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the writing, and means nothing more."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)
