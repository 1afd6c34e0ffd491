"""The groups of one side as cards, in the order somebody gave them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette
from journeymap.layout.notes import KIND_OF
from journeymap.model.journey import Valence
from journeymap.model.transcript import SIGNS
from journeymap.ui.fields import wrapped
from journeymap.ui.pains.keys import act_of
from journeymap.ui.pains.parcels import GROUP, NOTES, group_in, group_parcel, notes_in
from journeymap.ui.slips import ROOT, Index

_CARD: Final = Qt.ItemDataRole.UserRole
_NAME_PX, _COUNT_PX, _NOTE_PX = 17, 13, 14
_NAME_LINE_PX, _COUNT_LINE_PX, _NOTE_LINE_PX = 22, 20, 19
_PAD, _GAP, _BAND = 12, 8, 5
_MOST_NAME_LINES: Final = 4


@dataclass(frozen=True, slots=True)
class Card:
    """A group as its card shows it: what the notes say, how many citizens, the first notes."""

    group_id: str
    valence: Valence
    name: str
    is_named: bool
    count: str
    notes: tuple[str, ...]


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def show_cards(self, cards: Sequence[Card]) -> None:
        self.beginResetModel()
        self.cards = tuple(cards)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.cards[index.row()]
        if role == _CARD:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{SIGNS[card.valence]} {card.name}, {card.count}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [GROUP]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return group_parcel(self.cards[indexes[0].row()].group_id)


class _CardPainter(QStyledItemDelegate):
    """A statement in larger letters, the citizens behind it, and how the first of them say it."""

    def __init__(self, palette: Palette, parent: "CardList") -> None:
        super().__init__(parent)
        self._view, self._palette = parent, palette

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words."""
        card: Card = index.data(_CARD)
        width = self._view.viewport().width()
        name = len(self._name(card, width)) * px(_NAME_LINE_PX)
        notes = len(card.notes) * px(_NOTE_LINE_PX)
        gap = px(5) if card.notes else 0
        return QSize(width, name + px(_COUNT_LINE_PX) + gap + notes + 2 * px(_PAD) + px(_GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The card."""
        card: Card = index.data(_CARD)
        palette, kind = self._palette, KIND_OF[card.valence]
        colors = palette.notes[kind]
        rect = QRectF(option.rect).adjusted(px(6), px(3), -px(8), -px(_GAP) + px(3))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option, is_target=self._view.target_row == index.row())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.edge))
        band = QRectF(rect.x() + 3, rect.y() + px(9), px(_BAND), rect.height() - 2 * px(9))
        painter.drawRoundedRect(band, 2, 2)
        width = self._view.viewport().width()
        left, top = rect.x() + px(_PAD) + px(_BAND), rect.y() + px(_PAD) - 2
        room = QRectF(left, top, rect.right() - px(8) - left, px(_NAME_LINE_PX))
        painter.setFont(font(px(_NAME_PX), "semibold"))
        painter.setPen(QColor(palette.ink if card.is_named else palette.soft))
        for line in self._name(card, width):
            self._line(painter, line, room)
            room.translate(0, px(_NAME_LINE_PX))
        room.setHeight(px(_COUNT_LINE_PX))
        painter.setFont(font(px(_COUNT_PX)))
        painter.setPen(QColor(palette.soft))
        self._line(painter, card.count, room)
        room = QRectF(left, room.bottom() + px(5), room.width(), px(_NOTE_LINE_PX))
        painter.setFont(font(px(_NOTE_PX)))
        painter.setPen(QColor(palette.ink))
        for line in card.notes:
            self._line(painter, line, room)
            room.translate(0, px(_NOTE_LINE_PX))
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, *, is_target: bool
    ) -> None:
        palette, state = self._palette, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        pen = QPen(QColor(palette.accent if chosen or is_target else palette.hairline))
        pen.setWidthF(2.4 if chosen or is_target else 1.2)
        if is_target and not chosen:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(palette.hover if is_target else palette.field))
        painter.drawRoundedRect(rect, 7, 7)

    def _line(self, painter: QPainter, text: str, room: QRectF) -> None:
        """What fits of a line."""
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(painter.font()).elidedText(text, elide, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _name(self, card: Card, width: int) -> list[str]:
        room = width - px(14) - px(_PAD) - px(_BAND) - px(10)
        lines = wrapped(card.name, px(_NAME_PX) * 1.04, room).split("\n")
        kept = lines[:_MOST_NAME_LINES]
        return kept if len(lines) == len(kept) else [*kept[:-1], f"{kept[-1]} …"]


class CardList(QListView):
    """Cards to choose from, to put in order, and to drop notes on."""

    chosen = Signal(str)
    """The id of the group one has come to."""
    notes_dropped = Signal(object, str, str)
    """Notes, the group they come from, and the group they were dropped on ("" for a new one)."""
    placed = Signal(str, int)
    """A group was dragged to a place among the others."""
    menu_asked = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = palette
        self._model = _Model(self)
        self._empty = ""
        self.target_row = -1
        self._gap_row = -1
        self.setModel(self._model)
        self.setItemDelegate(_CardPainter(palette, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    def show_cards(self, cards: Sequence[Card], chosen: str, empty: str) -> None:
        """Shows groups, one of them chosen; `empty` is said where there are none."""
        self._empty = empty
        with QSignalBlocker(self):
            if tuple(cards) != self._model.cards:
                self._model.show_cards(cards)
            ids = [card.group_id for card in cards]
            if chosen in ids:
                self.setCurrentIndex(self._model.index(ids.index(chosen), 0))
        self.viewport().update()

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards shown."""
        return self._model.cards

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose; what the page knows is for the page."""
        if act_of(event) is not None:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do things here."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells which group was chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self._model.cards[current.row()].group_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the group."""
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and index.isValid():
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(index).center()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_asked.emit(event.globalPos())

    # Dragging.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Notes from other panes, or one of these cards."""
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows where it would come to lie."""
        point = event.position().toPoint()
        if event.mimeData().hasFormat(NOTES):
            self.target_row, self._gap_row = self.indexAt(point).row(), -1
        elif event.mimeData().hasFormat(GROUP):
            self.target_row, self._gap_row = -1, self._gap_at(point)
        else:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It goes elsewhere."""
        self._forget_target()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """On a card, or on the empty table; a card between two others."""
        point, data = event.position().toPoint(), event.mimeData()
        self._forget_target()
        event.setDropAction(Qt.DropAction.MoveAction)
        if data.hasFormat(NOTES):
            event.accept()
            index = self.indexAt(point)
            onto = self._model.cards[index.row()].group_id if index.isValid() else ""
            self.notes_dropped.emit(*notes_in(data), onto)
        elif data.hasFormat(GROUP):
            event.accept()
            self._put_at(group_in(data), self._gap_at(point))
        else:
            event.ignore()

    def _put_at(self, group_id: str, gap: int) -> None:
        ids = [card.group_id for card in self._model.cards]
        if group_id in ids:
            before = ids.index(group_id) < gap
            self.placed.emit(group_id, gap - before)

    def _gap_at(self, point: QPoint) -> int:
        """The place between two cards that is nearest."""
        index = self.indexAt(point)
        if not index.isValid():
            return self._model.rowCount()
        return index.row() + (point.y() > self.visualRect(index).center().y())

    def _forget_target(self) -> None:
        self.target_row = self._gap_row = -1
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards; the line where one would come to lie; a word where there are none."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self._model.rowCount():
            self._paint_empty(painter)
        elif self._gap_row >= 0:
            painter.setPen(QPen(QColor(self._palette.accent), 3))
            last = self._gap_row >= self._model.rowCount()
            row = self.visualRect(self._model.index(self._gap_row - last, 0))
            y = (row.bottom() if last else row.top()) + px(1)
            painter.drawLine(QPointF(px(8), y), QPointF(self.viewport().width() - px(8), y))
        painter.end()

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = self.viewport().rect().adjusted(px(22), px(22), -px(24), -px(20))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.setFont(font(px(16)))
        words = painter.fontMetrics().boundingRect(inside, flags, self._empty)
        box = QRectF(px(8), px(8), self.viewport().width() - px(18), words.height() + px(36))
        painter.setPen(QPen(QColor(self._palette.line), 2, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 7, 7)
        painter.setPen(QColor(self._palette.soft))
        painter.drawText(box.adjusted(px(14), 0, -px(14), 0), flags, self._empty)
