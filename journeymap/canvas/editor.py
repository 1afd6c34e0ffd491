"""The one editor: it lies over the note that is being written and looks like its words."""

from collections.abc import Callable
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from journeymap.canvas.fonts import font
from journeymap.canvas.keys import WHILE_WRITING, Act, act_of
from journeymap.layout.geometry import Box
from journeymap.layout.style import TextStyle
from journeymap.model.values import MAX_TEXT, clean_text

_ROOM_PX: Final = 4
"""Around the words, within the editor: the cursor stands in it after a full line."""
_BASELINE: Final = 0.8
"""Where Qt puts the baseline in a line of fixed height (QTextDocumentLayout)."""
_CHROME_SHORTCUTS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class NoteEditor(QTextEdit):
    """Writes plain text on one note at a time; every keystroke is reported at once.

    Its lines break and lie where layout puts them, which those of QPlainTextEdit cannot. Undo
    belongs to the document, so the editor has none of its own. A child of the view, not of its
    viewport, which would scroll it away.
    """

    written = Signal(str)
    act = Signal(Act)
    left = Signal()
    turned = Signal(QWheelEvent)
    full = Signal()
    """What was pasted or typed had no room in the note, and is not in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.note_id: str | None = None
        self.first_taker: Callable[[QKeyEvent], bool] | None = None
        """Asked first about each key: the list of actors, while it is open."""
        self._leading_px = 0.0
        self._ink = ""
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)  # a file dropped here is for the window to open
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self.document().setDocumentMargin(_ROOM_PX)
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

    def lie_over(self, box: Box, style: TextStyle, scale: float, ink: str) -> None:
        """Covers the note's words, which stand in `box` (pixels), at the table's scale."""
        width = ceil(box.width)
        self._use_ink(ink)
        self.setFont(_face(style.size * scale, width / box.width))
        self._set_leading(style.leading * scale)
        self.setCursorWidth(max(2, round(style.size * scale / 9)))
        lift = style.metrics.baseline(style.size, style.leading) - _BASELINE * style.leading
        # A line to spare: were one more needed than layout made, the first would scroll away.
        height = ceil(box.height + style.leading * scale)
        rect = QRect(round(box.x), round(box.y + lift * scale), width, height)
        self.setGeometry(rect.adjusted(-_ROOM_PX, -_ROOM_PX, _ROOM_PX, _ROOM_PX))

    def _use_ink(self, ink: str) -> None:
        """Words stand on paper in every theme. A palette would not do: the window's sheet wins."""
        if ink != self._ink:
            self._ink = ink
            self.setStyleSheet(f"color: {ink}; background: transparent;")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the canvas that also hold while writing; the rest is typing."""
        if self.first_taker is not None and self.first_taker(event):
            return
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
        reason = Qt.FocusReason
        stays = (reason.PopupFocusReason, reason.MenuBarFocusReason, reason.ActiveWindowFocusReason)
        if event.reason() not in stays and self.is_writing:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel is the table's, unless there is more text than is shown."""
        zooms = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.verticalScrollBar().maximum() and not zooms:
            super().wheelEvent(event)
        else:
            self.turned.emit(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes as plain, clean text, as much as the note still holds."""
        if source.hasText():
            replaced = len(self.textCursor().selectedText())
            room = max(0, MAX_TEXT - len(self.toPlainText()) + replaced)
            self.insertPlainText(clean_text(source.text())[:room])
            if has_no_room(source.text(), room):
                self.full.emit()

    def _show_text(self, text: str) -> None:
        self.blockSignals(True)
        self.setPlainText(text)
        self._space_lines()
        self.blockSignals(False)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def _set_leading(self, leading_px: float) -> None:
        if leading_px != self._leading_px:
            self._leading_px = leading_px
            self.blockSignals(True)
            self._space_lines()
            self.blockSignals(False)

    def _space_lines(self) -> None:
        lines = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight
        lines.setLineHeight(self._leading_px, fixed.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(lines)

    def _report(self) -> None:
        if self.note_id is not None:
            self._refuse_what_has_no_room()
            self.written.emit(self.toPlainText())

    def _refuse_what_has_no_room(self) -> None:
        """A note is full at MAX_TEXT: what was typed beyond does not appear."""
        if len(self.toPlainText()) <= MAX_TEXT:
            return
        self.blockSignals(True)
        cursor = self.textCursor()
        while len(self.toPlainText()) > MAX_TEXT:
            cursor.deletePreviousChar()
        self.blockSignals(False)
        self.full.emit()


def has_no_room(text: str, room: int) -> bool:
    """True when a note with room for so many characters cannot take all of a text."""
    return len(text.strip().replace("\r\n", "\n")) > room


def _face(size_px: float, stretch: float) -> QFont:
    """The font whose lines are exactly as wide as layout measured, times `stretch`.

    Qt knows whole pixels only, so the letters' spacing makes up for the rest.
    """
    face = font(size_px)
    face.setKerning(False)
    spacing = 100 * stretch * size_px / face.pixelSize()
    face.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
    return face
