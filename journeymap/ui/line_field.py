"""The field of the transcription: one line at a time, taken with Enter."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from journeymap.canvas.keys import Act, act_of
from journeymap.canvas.palette import Palette
from journeymap.model.journey import Valence
from journeymap.model.transcript import SIGNS
from journeymap.ui.paste_field import PasteField, files_in

_SIGNS: Final = {
    Act.ADD_GOOD: SIGNS[Valence.GOOD],
    Act.ADD_BAD: SIGNS[Valence.BAD],
    Act.ADD_ANSWER: "?",
}
"""What the keys of the canvas set before the line."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOVES: Final = {
    Qt.Key.Key_Up: QTextCursor.MoveOperation.Up,
    Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
}


class LineField(PasteField):
    """Enter takes the line, Shift+Enter breaks it; ↑ and ↓ leave it at its first and last row."""

    entered = Signal()
    stepped = Signal(int)
    left = Signal()
    many = Signal(str)
    """Several lines were pasted; nothing of them stands in the field."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(palette, parent)
        self.setAcceptDrops(False)  # a file dropped here is for the window to open

    def show_line(self, text: str) -> None:
        """Puts a line into the field, the cursor at its end."""
        self.setPlainText("")
        self.insertPlainText(text.replace("\n", "\u2028"))
        self.document().clearUndoRedoStacks()

    def event(self, event: QEvent) -> bool:
        """Keys of the canvas that also mean something here; undo where there is typing to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard, document = QKeySequence.StandardKey, self.document()
            undo = event.matches(standard.Undo) and not document.isUndoAvailable()
            redo = event.matches(standard.Redo) and not document.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
            if act_of(event) in _SIGNS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Escape, arrows over the edge, and the keys that set a sign."""
        act = act_of(event)
        if act in _SIGNS:
            self._set_sign(_SIGNS[act])
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ARROWS and not event.modifiers() and self._at_edge(event.key()):
            self.stepped.emit(_ARROWS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Many lines are looked at before they are taken; one goes where the cursor is."""
        if files_in(source):
            return
        lines = source.text().strip().splitlines()
        if len(lines) > 1:
            self.many.emit(source.text())
        else:
            super().insertFromMimeData(source)

    def _at_edge(self, key: int) -> bool:
        return not self.textCursor().movePosition(_MOVES[Qt.Key(key)])

    def _set_sign(self, sign: str) -> None:
        """Puts a sign before the line, in place of one that stands there."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        text = self.toPlainText()
        cursor.setPosition(0)
        known = text[:1] in {*_SIGNS.values(), "-", "–", "—"} and text[:1]
        length = len(text) - len(text[1:].lstrip(" ")) if known else 0
        cursor.setPosition(length, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"{sign} ")
        cursor.endEditBlock()
