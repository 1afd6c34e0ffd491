"""Where lines are pasted or written; a file that comes along is offered instead."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from journeymap.canvas.palette import Palette
from journeymap.storage.tables import MAX_TABLE_BYTES

MAX_CHARACTERS: Final = MAX_TABLE_BYTES
"""In the field: as much as the largest file may bring."""


class PasteField(QPlainTextEdit):
    """Plain text of any number of lines. Tab goes on to the next field."""

    offered = Signal(list)
    too_much = Signal()

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {palette.field}; border: 1px solid {palette.hairline};"
            " border-radius: 6px; padding: 5px;"
            f" selection-background-color: {palette.accent};"
            f" selection-color: {palette.on_accent}; }}"
            f"QPlainTextEdit:focus {{ border: 2px solid {palette.accent}; padding: 4px; }}"
        )

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files too, and text."""
        return bool(files_in(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Offers files; takes plain text as far as there is room."""
        files = files_in(source)
        if files:
            self.offered.emit(files)
        elif len(source.text()) + self.document().characterCount() > MAX_CHARACTERS:
            self.too_much.emit()
        else:
            super().insertFromMimeData(source)

    def replace_all(self, text: str) -> None:
        """Puts another text in place of what stands there; undo brings that back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to_line(self, line: int) -> None:
        """Selects a line, counted from 1."""
        lines = self.toPlainText().split("\n")
        cursor = self.textCursor()
        cursor.setPosition(_units("".join(f"{before}\n" for before in lines[: line - 1])))
        length = _units(lines[line - 1]) if line <= len(lines) else 0
        cursor.setPosition(cursor.position() + length, cursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _units(text: str) -> int:
    """Characters as Qt counts them: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def files_in(data: QMimeData) -> list[Path]:
    """The files that are dragged or copied, if any are."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
