"""The outline: the journey as a list, for those who read it with the keyboard or by ear.

A real tree, because painted notes are invisible to screen readers. It hears of the same changes as
the canvas and selects the same note.
"""

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTableModelChangeEvent,
    QKeyEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from journeymap.canvas.fonts import font, px
from journeymap.canvas.keys import Act, act_of
from journeymap.canvas.palette import Palette
from journeymap.layout.columns import Captions
from journeymap.model.changes import Changes
from journeymap.model.document import Document
from journeymap.ui.outline_rows import LANDMARK, NOTE_ID, SHOWN, Index, OutlineRows

_ROW_PADDING_PX = 12
_NARROWEST_PX = 60
_ENDLESS_PX = 100_000
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_DONE_HERE = frozenset({Act.EDIT, Act.DELETE, Act.SET_ASIDE, Act.MOVE_LEFT, Act.MOVE_RIGHT})


class Outline(QTreeView):
    """Events with their experiences and answers beneath them; journey answers come last."""

    chosen = Signal(str)
    act = Signal(Act)
    landmark = Signal(int)
    """A landmark is to be written on: its number among the journey's periods."""

    def __init__(
        self, document: Document, *, captions: Captions, palette: Palette, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self._document = document
        self._rows = OutlineRows(document.journey, captions=captions, palette=palette, parent=self)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        # By rows: to scroll by pixels, Qt would have to know how high all the rows above are.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setIndentation(18)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(WrappingDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(captions.words("outline.name"))
        self.setFont(font(px(15)))
        self.setModel(self._rows)
        self.expandAll()
        document.subscribe(self.apply)

    def detach(self) -> None:
        """Stops hearing of the document."""
        self._document.unsubscribe(self.apply)

    def apply(self, _changes: Changes) -> None:
        """Follows a step, without saying which note Qt selects meanwhile."""
        with QSignalBlocker(self):
            self._rows.follow(self._document.journey)

    def show_remarks(self, remarks: dict[str, str]) -> None:
        """Shows what there is to say beside events, by their ids, as the canvas draws it."""
        with QSignalBlocker(self):
            self._rows.remark(remarks)

    def select(self, note_id: str | None) -> None:
        """Shows which note is selected, without saying so to others."""
        with QSignalBlocker(self):
            index = self._rows.index_of(note_id) if note_id is not None else QModelIndex()
            self.setCurrentIndex(index)
            if index.isValid() and self.isVisible():
                self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What can be done to a note on the canvas by key can be done to it here."""
        act = Act.EDIT if event.key() in _OPENS else act_of(event)
        rank = self.currentIndex().data(LANDMARK)
        if rank is not None and act in _DONE_HERE:
            if act is Act.EDIT:
                self.landmark.emit(rank)
            return
        if act in _DONE_HERE:
            self.act.emit(act)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """A row that is gone to is chosen."""
        super().currentChanged(current, previous)
        note_id = current.data(NOTE_ID) if current.isValid() else None
        if note_id is not None:
            self.chosen.emit(note_id)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """What comes below an event is seen."""
        super().rowsInserted(parent, start, end)
        if parent.isValid():
            self.expand(parent)

    def doItemsLayout(self) -> None:
        """What Qt keeps for screen readers of which row stands where is of before the layout."""
        super().doItemsLayout()
        if QAccessible.isActive():
            moved = QAccessibleTableModelChangeEvent.ModelChangeType.ModelReset
            QAccessible.updateAccessibility(QAccessibleTableModelChangeEvent(self, moved))

    # Three times Qt would measure rows that nobody sees: words that break make each as high as it
    # is, and with 10,000 of them that takes a second.

    def visualRect(self, index: Index) -> QRect:
        """Where a row lies; nowhere, for one that is scrolled out of view."""
        return super().visualRect(index) if self._is_in_view(index) else QRect()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What is painted anew when it is selected, or no more."""
        region = QRegion()
        for rect in map(self.visualRect, selection.indexes()):
            region += QRect(0, rect.y(), self.viewport().width(), rect.height())
        return region

    def verticalOffset(self) -> int:
        """How far is scrolled, in rows: a plain ground and a single choice ask for no pixels."""
        return self.verticalScrollBar().value()

    def _is_in_view(self, index: Index) -> bool:
        first = self.indexAt(QPoint(0, 0))
        last = self.indexAt(QPoint(0, self.viewport().height() - 1))
        if not index.isValid() or not first.isValid():
            return False
        below_first = _position(first) <= _position(index)
        return below_first and (not last.isValid() or _position(index) <= _position(last))


def _position(index: Index) -> tuple[int, int]:
    """What comes first in the tree is less."""
    parent = index.parent()
    return (parent.row(), index.row()) if parent.isValid() else (index.row(), -1)


class WrappingDelegate(QStyledItemDelegate):
    """Makes each row tall enough for all its words; a tree does not ask for that by itself."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """An event is painted with its number."""
        super().initStyleOption(option, index)
        option.text = self.displayText(index.data(SHOWN), option.locale)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words are at the width there is."""
        self.initStyleOption(option, index)
        depth = 1 if index.parent().isValid() else 0
        width = self._tree.viewport().width() - depth * self._tree.indentation() - _ROW_PADDING_PX
        room = QRect(0, 0, max(width, _NARROWEST_PX), _ENDLESS_PX)
        words = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, option.text)
        return QSize(width, words.height() + _ROW_PADDING_PX)
