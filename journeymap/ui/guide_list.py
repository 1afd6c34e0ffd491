"""The prompts of a guide as a list: written in place, moved by key or by hand, ticked."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette
from journeymap.model.guide import Prompt

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_FLAGS: Final = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemIsDragEnabled
)


class _Writing(QStyledItemDelegate):
    """Tells while a prompt is being written in its row."""

    stirred = Signal()

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """The usual line, which tells of each key."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self.stirred)
        return editor


class GuideList(QListWidget):
    """Shows prompts and tells what somebody does to them; it changes nothing by itself."""

    written = Signal(int, str)
    marked = Signal(int, bool)
    moved = Signal(int, int)
    removed = Signal(int)
    pasted = Signal(int, str)
    """Lines that are to come before a number."""
    half_written_stirred = Signal()
    """A prompt is being written."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guideList")
        self.setFont(font(px(16)))
        self.setWordWrap(True)
        self.setSpacing(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setStyleSheet(
            f"QListWidget {{ background: {palette.field}; border: 1px solid {palette.hairline};"
            " border-radius: 6px; padding: 4px; }"
            f"QListWidget:focus {{ border: 2px solid {palette.accent}; padding: 3px; }}"
            "QListWidget::item { padding: 7px 6px; }"
        )
        self.itemChanged.connect(self._tell)
        writing = _Writing(self)
        writing.stirred.connect(self.half_written_stirred)
        self.setItemDelegate(writing)
        self._shown: tuple[Prompt, ...] = ()

    @property
    def half_written(self) -> tuple[int, str]:
        """The row that is being written, and the words in it; −1 for none."""
        line = self.viewport().findChild(QLineEdit)
        if self.state() is not QAbstractItemView.State.EditingState or line is None:
            return -1, ""
        return self.currentRow(), line.text()

    def show_prompts(self, prompts: tuple[Prompt, ...], current: int) -> None:
        """Shows these prompts, one of them current."""
        self._shown = prompts
        with QSignalBlocker(self):
            self.clear()
            for prompt in prompts:
                item = QListWidgetItem(prompt.text, self)
                item.setFlags(_FLAGS)
                ticked = Qt.CheckState.Checked if prompt.is_open else Qt.CheckState.Unchecked
                item.setCheckState(ticked)
        self.setCurrentRow(max(0, min(current, len(prompts) - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves, Delete takes away, Enter writes, Ctrl+V lays lines in."""
        row = self.currentRow()
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # an Enter that ends the writing comes here too
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(row + 1, QGuiApplication.clipboard().text())
        elif row < 0:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _MOVES:
            self.moved.emit(row, row + _MOVES[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(row)
        elif event.key() in _ENTER:
            self.editItem(self.currentItem())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The prompt in the hand is laid where the line shows; the list itself moves nothing."""
        row, to = self.currentRow(), self._row_at(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)  # or Qt would take the old row away
        event.accept()
        if row >= 0:
            self.moved.emit(row, to - 1 if to > row else to)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _row_at(self, event: QDropEvent) -> int:
        """Before which row the hand lets go."""
        where = event.position().toPoint()
        index = self.indexAt(where)
        if not index.isValid():
            return self.count()
        return index.row() + (where.y() > self.visualRect(index).center().y())

    def _tell(self, item: QListWidgetItem) -> None:
        row = self.row(item)
        is_open = item.checkState() is Qt.CheckState.Checked
        if is_open != self._shown[row].is_open:
            self.marked.emit(row, is_open)
        elif item.text() != self._shown[row].text:
            self.written.emit(row, item.text())
