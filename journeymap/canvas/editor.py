"""The one editor: it lies over the note that is being written and looks like its words."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from journeymap.canvas.fonts import font
from journeymap.canvas.keys import WHILE_WRITING, Act, act_of
from journeymap.model.values import MAX_TEXT, clean_text

_CHROME_SHORTCUTS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class NoteEditor(QPlainTextEdit):
    """Writes on one note at a time; every keystroke is reported at once.

    Undo belongs to the document, so the editor has none of its own. A child of the view, not of
    its viewport, which would scroll it away.
    """

    written = Signal(str)
    act = Signal(Act)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.note_id: str | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(0, 0, 0, 0)
        self.viewport().setAutoFillBackground(False)
        self.textChanged.connect(self._report)
        self.hide()

    @property
    def is_writing(self) -> bool:
        """True while a note is open for writing."""
        return self.note_id is not None

    def open(self, note_id: str, text: str, name: str) -> None:
        """Takes up a note's words, the cursor at their end; `name` is read to the blind."""
        self.note_id = note_id
        self.setAccessibleName(name)
        self._show_text(text)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_note(self) -> None:
        """Lets go of the note."""
        self.note_id = None
        self.hide()

    def follow(self, text: str) -> None:
        """Shows the note's words when they were changed elsewhere, as by undo."""
        if text != self.toPlainText():
            self._show_text(text)

    def lie_over(self, rect: QRect, size_px: float, ink: str) -> None:
        """Covers the note's words in the size the note is painted."""
        self.setFont(font(size_px))
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.Text, QColor(ink))
        colors.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(colors)
        self.setCursorWidth(max(2, round(size_px / 9)))
        self.setGeometry(rect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the canvas that also hold while writing; the rest is typing."""
        act = act_of(event)
        if act in WHILE_WRITING:
            self.act.emit(act)
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the window: the document has one history."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if any(event.matches(sequence) for sequence in _CHROME_SHORTCUTS):
                event.ignore()
                return False
            if act_of(event) in WHILE_WRITING:
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Writing ends when the user goes elsewhere in the window, not when a menu opens."""
        super().focusOutEvent(event)
        stays = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in stays and self.is_writing:
            self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes as plain, clean text."""
        if source.hasText():
            room = MAX_TEXT - len(self.toPlainText())
            self.insertPlainText(clean_text(source.text())[: max(0, room)])

    def _show_text(self, text: str) -> None:
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def _report(self) -> None:
        if self.note_id is not None:
            self.written.emit(self.toPlainText())
