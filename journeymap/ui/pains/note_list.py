"""A list of notes that can be selected together and dragged, and takes notes that are dropped."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette
from journeymap.layout.notes import KIND_OF
from journeymap.model.groups import GroupNote
from journeymap.ui.pains.keys import act_of
from journeymap.ui.pains.parcels import NOTES, notes_in, notes_parcel
from journeymap.ui.pains.slips import Slip
from journeymap.ui.slips import BESIDE, MARK, Index, SlipPainter, Slips

_REF: Final = Qt.ItemDataRole.UserRole + 10
_BATCH: Final = 200
_LEAST_PX: Final = 44


@dataclass(frozen=True, slots=True)
class Line:
    """A note in the list; `beside` stands below it, `mark` at its corner."""

    slip: Slip
    beside: str = ""
    mark: str = ""


class _Model(Slips):
    """Notes that can be dragged."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.source = ""
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows other notes."""
        self.lines = tuple(lines)
        self.show_notes([line.slip.told for line in lines])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The note, and what stands beside it."""
        line = self.lines[index.row()]
        if role == _REF:
            return line.slip.ref
        if role == BESIDE:
            return line.beside or None
        if role == MARK:
            return line.mark or None
        said = super().data(index, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(part for part in (line.mark, str(said), line.beside) if part)
        return said

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every note can be taken along."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Notes."""
        return [NOTES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The notes that are dragged."""
        rows = sorted({index.row() for index in indexes})
        return notes_parcel([self.lines[row].slip.ref for row in rows], self.source)


class NoteList(QListView):
    """Notes of one pane. Keys that mean something on the page are left to it."""

    moved = Signal()
    """One has come to another note, with the focus in this list."""
    activated_note = Signal(object)
    """A `Slip` that was clicked twice."""
    dropped = Signal(object, str)
    """Notes (`GroupNote`s) that were dropped here, and the group they come from."""
    menu_asked = Signal(object)
    """Where on the screen the menu of the selected notes is to open."""

    def __init__(self, palette: Palette, parent: QWidget, *, several: bool = True) -> None:
        super().__init__(parent)
        self._palette = palette
        self._model = _Model(self)
        self._empty = ""
        self._is_filling = False
        self.setModel(self._model)
        self.setItemDelegate(SlipPainter(palette, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setMinimumHeight(px(_LEAST_PX))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.doubleClicked.connect(self._activate)

    def show_lines(self, lines: Sequence[Line], *, source: str = "", empty: str = "") -> None:
        """Shows notes; one stays where one was, or at what has come to lie there."""
        row, before = self.currentIndex().row(), self.current_ref()
        self._empty = empty
        self.setAccessibleDescription("" if lines else empty)  # what is painted cannot be heard
        self._model.source = source
        if tuple(lines) == self._model.lines:
            self.viewport().update()
            return
        self._is_filling = True
        self._model.show_lines(lines)
        refs = [line.slip.ref for line in lines]
        place = refs.index(before) if before in refs else max(0, min(row, len(refs) - 1))
        if refs and not (lines[0].mark and not self.hasFocus()):
            self.setCurrentIndex(self._model.index(place, 0))
        self._is_filling = False

    @property
    def lines(self) -> tuple[Line, ...]:
        """The notes shown."""
        return self._model.lines

    def current_ref(self) -> GroupNote | None:
        """The note one is at."""
        index = self.currentIndex()
        return index.data(_REF) if index.isValid() else None

    def current_slip(self) -> Slip | None:
        """The note one is at, whole."""
        index = self.currentIndex()
        return self._model.lines[index.row()].slip if index.isValid() else None

    def selected_refs(self) -> tuple[GroupNote, ...]:
        """The selected notes in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._model.lines[row].slip.ref for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move and select; what the page knows is for the page."""
        if act_of(event) is not None:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do things here."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells where one has come to."""
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid() and not self._is_filling:
            self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """One is at a note at once."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
        elif self.currentIndex().isValid():
            self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the selected notes."""
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and index.isValid():
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(index).center()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_asked.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Notes may come in."""
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere in the list: it has an order of its own."""
        self._welcome(event)

    def _welcome(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(NOTES) and event.source() is not self:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Notes have come in."""
        if event.mimeData().hasFormat(NOTES) and event.source() is not self:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.dropped.emit(*notes_in(event.mimeData()))
        else:
            event.ignore()

    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        """The selected notes go along; they stay here until they have come somewhere."""
        indexes = self.selectedIndexes()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData(indexes))
        drag.setPixmap(self._carried(len(indexes)))
        drag.exec(Qt.DropAction.MoveAction)

    def _carried(self, count: int) -> QPixmap:
        """A small heap of paper with the number of notes."""
        colors = self._palette.notes[KIND_OF[self._model.lines[0].slip.valence]]
        size, ratio = QSize(px(54), px(40)), self.devicePixelRatioF()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors.edge))
        painter.setBrush(QColor(colors.fill))
        slip = QRectF(2, 2, size.width() - 10, size.height() - 10)
        for step in range(min(3, count) - 1, -1, -1):
            painter.drawRoundedRect(slip.translated(step * 3, step * 3), 4, 4)
        painter.setPen(QColor(colors.ink))
        painter.setFont(font(px(15), "semibold"))
        painter.drawText(slip, Qt.AlignmentFlag.AlignCenter, str(count))
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty list says what can be done."""
        super().paintEvent(event)
        if self._model.rowCount() or not self._empty:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self._palette.soft)
        painter.setFont(font(px(15)))
        room = self.viewport().rect().adjusted(px(16), px(20), -px(16), -px(8))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), self._empty)
        painter.end()

    def _activate(self, index: QModelIndex) -> None:
        self.activated_note.emit(self._model.lines[index.row()].slip)
