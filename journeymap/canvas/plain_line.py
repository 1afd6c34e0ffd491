"""One line of plain text that shares undo with the journey."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class PlainLine(QLineEdit):
    """Takes back its own writing; with none left, undo and redo belong to the journey's history."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)  # a file dropped here is for the window to open

    def event(self, event: QEvent) -> bool:
        """Leaves the keys to the window when there is nothing to take back here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            undo = event.matches(standard.Undo) and not self.isUndoAvailable()
            redo = event.matches(standard.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)
