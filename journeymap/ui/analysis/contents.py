"""The exhibits as a list of contents."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from journeymap.canvas.fonts import font, px
from journeymap.report.exhibits.catalogue import CHAPTERS, Name
from journeymap.report.exhibits.titles import TITLES
from journeymap.ui.outline import WrappingDelegate
from journeymap.ui.outline_rows import SHOWN
from journeymap.words import Words

_NAME: Final = Qt.ItemDataRole.UserRole + 10


class Contents(QTreeView):
    """Chapters with their exhibits."""

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("contents")
        self.setAccessibleName(words("analysis.contents"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(px(8))
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(WrappingDelegate(self))
        self._model = QStandardItemModel(self)
        self._places: dict[Name, QModelIndex] = {}
        for chapter, names in CHAPTERS:
            self._model.appendRow(self._chapter(words, chapter, names))
        self.setModel(self._model)
        self.expandAll()
        self.selectionModel().currentChanged.connect(self._moved)

    def _chapter(self, words: Words, chapter: str, names: tuple[Name, ...]) -> QStandardItem:
        head = QStandardItem(words(chapter))
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFont(font(px(13), "semibold"))
        head.setData(words(chapter), SHOWN)
        for name in names:
            title = TITLES[name]
            item = QStandardItem(words(title))
            item.setFont(font(px(15)))
            item.setToolTip(words(title))
            item.setData(name.value, _NAME)
            item.setData(words(title), SHOWN)
            head.appendRow(item)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def drawBranches(
        self, painter: QPainter, rect: QRect, _index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Nothing before a title: Qt would mark half of it with the row."""
        painter.fillRect(rect, self.palette().window())

    def select(self, name: Name) -> None:
        """Makes an exhibit the current one."""
        for row in range(self._model.rowCount()):
            head = self._model.item(row)
            for inner in range(head.rowCount()):
                if head.child(inner).data(_NAME) == name.value:
                    self.setCurrentIndex(head.child(inner).index())

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        name = current.data(_NAME)
        if name is not None:
            self.chosen.emit(Name(name))
