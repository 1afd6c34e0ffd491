"""Notes of many journeys in a list: slips of paper, with whose they are."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import NoteColors, Palette
from journeymap.layout.notes import KIND_OF, NoteKind
from journeymap.model.transcript import SIGNS
from journeymap.ui.analysis.study import Told
from journeymap.ui.fields import wrapped

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
TOLD: Final = Qt.ItemDataRole.UserRole
BESIDE: Final = Qt.ItemDataRole.UserRole + 1
"""A further small line on a slip, where there is one."""
MARK: Final = Qt.ItemDataRole.UserRole + 2
"""The key that takes a slip, shown at its corner, where there is one."""
_TEXT_PX, _SMALL_PX = 15, 13
_LINE_PX, _SMALL_LINE_PX = 21, 17
_PAD, _GAP = 12, 8
_MARK_PX = 20
_LONGEST = 600
_SCROLL_BAR: Final = QStyle.PixelMetric.PM_ScrollBarExtent
_WIDEST_PX = 380


class Slips(QAbstractListModel):
    """Notes one after the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._notes: tuple[Told, ...] = ()

    def show_notes(self, notes: Sequence[Told]) -> None:
        """Shows other notes."""
        self.beginResetModel()
        self._notes = tuple(notes)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The note itself, and its words for a screen reader."""
        note = self._notes[index.row()]
        if role == TOLD:
            return note
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            sign = f"{SIGNS[note.valence]} " if note.valence else ""
            return f"{sign}{note.text} ({source_of(note)})"
        return None


def source_of(note: Told) -> str:
    """ "Borger A3 · forår 2019 · Jobcenter"."""
    return " · ".join(part for part in (note.code, note.when, note.actor) if part)


class SlipPainter(QStyledItemDelegate):
    """A note as a slip of paper, the event it hangs on below."""

    def __init__(self, palette: Palette, parent: QListView) -> None:
        super().__init__(parent)
        self._view, self._palette = parent, palette

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words."""
        width = self._wide()
        lines, small = self._said(index, width), self._small(index, width)
        height = len(lines) * px(_LINE_PX) + len(small) * px(_SMALL_LINE_PX)
        return QSize(width, height + 2 * px(_PAD) + px(_GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paper, words, and who said it."""
        note: Told = index.data(TOLD)
        rect = QRectF(option.rect).adjusted(px(4), px(2), -px(6), -px(_GAP) + 2)
        kind = KIND_OF[note.valence] if note.valence else NoteKind.EVENT
        colors = self._palette.notes[kind]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._edge(option, colors))
        painter.setBrush(QColor(colors.fill))
        painter.drawRoundedRect(rect, 5, 5)
        width = self._wide()
        top, left = rect.y() + px(_PAD), rect.x() + px(_PAD)
        painter.setPen(QColor(colors.ink))
        painter.setFont(font(px(_TEXT_PX)))
        room = QRectF(left, top, rect.right() - left, px(_LINE_PX))
        for line in self._said(index, width):
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)
            room.translate(0, px(_LINE_PX))
        painter.setPen(QColor(self._palette.on_paper))
        painter.setFont(font(px(_SMALL_PX)))
        room.setHeight(px(_SMALL_LINE_PX))
        for line in self._small(index, width):
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)
            room.translate(0, px(_SMALL_LINE_PX))
        self._paint_mark(painter, rect, index.data(MARK))
        painter.restore()

    def _wide(self) -> int:
        """A slip is as wide as the list; a wide list has several side by side."""
        width = self._view.viewport().width()
        if not self._view.isWrapping():
            return width
        bar = self._view.verticalScrollBar()
        extent = self._view.style().pixelMetric(_SCROLL_BAR, None, bar)
        # Qt keeps the room of a scroll bar free in a list that wraps, whether or not it is there.
        room = self._view.maximumViewportSize().width() - max(extent, bar.sizeHint().width()) - 2
        return room // max(1, room // px(_WIDEST_PX))

    def _edge(self, option: QStyleOptionViewItem, colors: NoteColors) -> QPen:
        """A ring around what is selected: quiet while the keys are elsewhere."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if chosen:
            has_keys = self._view.hasFocus()
            ring = self._palette.accent if has_keys else self._palette.soft
            return QPen(QColor(ring), max(2.4, colors.edge_width + 1))
        if here:
            return QPen(QColor(self._palette.accent), 2, Qt.PenStyle.DashLine)
        return QPen(QColor(colors.edge), colors.edge_width)

    def _paint_mark(self, painter: QPainter, rect: QRectF, mark: object) -> None:
        """The key that takes this slip, as a small key cap."""
        if not isinstance(mark, str):
            return
        size = px(_MARK_PX)
        cap = QRectF(rect.right() - size - px(8), rect.y() + px(8), size, size)
        painter.setPen(QPen(QColor(self._palette.on_paper), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(font(px(_SMALL_PX), "semibold"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, mark)

    def _said(self, index: Index, width: int) -> tuple[str, ...]:
        note: Told = index.data(TOLD)
        sign = f"{SIGNS[note.valence]}  " if note.valence else ""
        room = self._room(width) - (px(_MARK_PX + 8) if index.data(MARK) else 0)
        return _lines(sign + _shortened(note.text), _TEXT_PX, room)

    def _small(self, index: Index, width: int) -> list[str]:
        note: Told = index.data(TOLD)
        room, beside = self._room(width), index.data(BESIDE)
        told = [_shortened(note.event), source_of(note), beside if isinstance(beside, str) else ""]
        return [line for text in told if text for line in _lines(text, _SMALL_PX, room)]

    def _room(self, width: int) -> int:
        return width - px(10) - 2 * px(_PAD)


@lru_cache(maxsize=8192)
def _wrapped(text: str, size_px: int, room: int) -> tuple[str, ...]:
    return tuple(wrapped(text, size_px, room).split("\n"))


def _lines(text: str, size_px: int, room: int) -> tuple[str, ...]:
    """Words on as many lines as they need at the text size chosen."""
    return _wrapped(text, px(size_px), room)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
