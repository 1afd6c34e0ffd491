"""The lenses and codes of a set, to walk through and choose from."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette
from journeymap.ui.codebook_texts import Row

_ROLE: Final = Qt.ItemDataRole.UserRole
_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
Chosen = tuple[str, str | None]


class CodebookTree(QTreeWidget):
    """Shows rows and tells what somebody does to the current one; it changes nothing by itself."""

    chosen = Signal()
    moved = Signal(int)
    renamed = Signal()
    removed = Signal()

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = palette
        self._shown: list[Chosen] = []
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setUniformRowHeights(True)
        self.setIndentation(px(18))
        self.currentItemChanged.connect(lambda _now, _before: self.chosen.emit())

    @property
    def at(self) -> Chosen | None:
        """The lens, and the code or None, that is current."""
        item: QTreeWidgetItem | None = self.currentItem()
        return item.data(0, _ROLE) if item is not None else None

    def show_rows(self, rows: Sequence[Row], at: Chosen | None) -> None:
        """Shows lenses with their codes; the same rows keep what is folded and what is current."""
        keys = [(row.lens, row.code) for row in rows]
        if keys != self._shown:
            self._build(rows)
            self._shown = keys
        for row, item in zip(rows, self._items(), strict=True):
            item.setText(0, row.text)
            item.setToolTip(0, row.text)
            color = self._palette.ink if row.is_used else self._palette.soft
            item.setForeground(0, QBrush(QColor(color)))
        self.go_to(at)

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The arrow alone: Qt would mark what lies before the words as well."""
        painter.fillRect(rect, self.palette().window())
        super().drawBranches(painter, rect, index)

    def _build(self, rows: Sequence[Row]) -> None:
        folded = {i.data(0, _ROLE)[0] for i in self._items() if not i.parent() and i.isExpanded()}
        with QSignalBlocker(self):
            self.clear()
            lens: QTreeWidgetItem | None = None
            for row in rows:
                if row.code is None:
                    lens = QTreeWidgetItem(self)
                    lens.setFont(0, font(px(16), "semibold"))
                    lens.setExpanded(row.lens in folded)
                assert lens is not None
                item = lens if row.code is None else QTreeWidgetItem(lens)
                item.setData(0, _ROLE, (row.lens, row.code))

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem | None] = []
        for index in range(self.topLevelItemCount()):
            lens = self.topLevelItem(index)
            assert lens is not None
            found += [lens, *(lens.child(place) for place in range(lens.childCount()))]
        return [item for item in found if item is not None]

    def go_to(self, at: Chosen | None) -> None:
        """Makes a row current, the first where there is no such row."""
        items = self._items()
        item = next((item for item in items if item.data(0, _ROLE) == at), None)
        item = item or next(iter(items), None)
        if item is not None and item is not self.currentItem():
            self.setCurrentItem(item)
        if item is not None and item.parent() is None:
            item.setExpanded(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves a code, F2 renames it, Delete takes it out of use."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _MOVES:
            self.moved.emit(_MOVES[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_F2:
            self.renamed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
