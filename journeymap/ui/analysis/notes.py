"""The notes behind a number, as paper: what the citizens said, and where it can be opened."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette
from journeymap.layout.notes import KIND_OF, NoteKind
from journeymap.model.transcript import SIGNS
from journeymap.ui.analysis.study import Told
from journeymap.ui.fields import wrapped
from journeymap.words import Words

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TOLD: Final = Qt.ItemDataRole.UserRole
_TEXT_PX, _SMALL_PX = 15, 13
_PAD, _GAP = 12, 8
_LONGEST = 600


class _Notes(QAbstractListModel):
    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._notes: tuple[Told, ...] = ()

    def show_notes(self, notes: Sequence[Told]) -> None:
        """Shows other notes."""
        self.beginResetModel()
        self._notes = tuple(notes)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The note itself, and its words for a screen reader."""
        note = self._notes[index.row()]
        if role == _TOLD:
            return note
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            sign = f"{SIGNS[note.valence]} " if note.valence else ""
            return f"{sign}{note.text} ({source_of(note)})"
        return None


def source_of(note: Told) -> str:
    """ "Borger A3 · forår 2019 · Jobcenter"."""
    return " · ".join(part for part in (note.code, note.when, note.actor) if part)


class _NotePainter(QStyledItemDelegate):
    """A note as a slip of paper, the event it hangs on below."""

    def __init__(self, palette: Palette, parent: QListView) -> None:
        super().__init__(parent)
        self._view, self._palette = parent, palette

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as its words."""
        note: Told = index.data(_TOLD)
        width = self._view.viewport().width()
        lines = self._said(note, width).count("\n") + 1
        small = len(self._small(note, width))
        height = lines * px(20) + small * px(17) + 2 * px(_PAD) + px(_GAP)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paper, words, and who said it."""
        note: Told = index.data(_TOLD)
        rect = QRectF(option.rect).adjusted(px(4), px(2), -px(6), -px(_GAP) + 2)
        kind = KIND_OF[note.valence] if note.valence else NoteKind.EVENT
        colors = self._palette.notes[kind]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._palette.accent if chosen else colors.edge
        painter.setPen(QPen(QColor(edge), 2.4 if chosen else colors.edge_width))
        painter.setBrush(QColor(colors.fill))
        painter.drawRoundedRect(rect, 5, 5)
        painter.setPen(QColor(colors.ink))
        painter.setFont(font(px(_TEXT_PX)))
        width = self._view.viewport().width()
        said = self._said(note, width)
        top = rect.y() + px(_PAD)
        height = (said.count("\n") + 1) * px(20)
        left = rect.x() + px(_PAD)
        painter.drawText(QRectF(left, top, rect.width(), height), 0, said)
        painter.setPen(QColor(self._palette.on_paper))
        painter.setFont(font(px(_SMALL_PX)))
        for number, line in enumerate(self._small(note, width)):
            place = QRectF(left, top + height + number * px(17), rect.width(), px(17))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
        painter.restore()

    def _said(self, note: Told, width: int) -> str:
        sign = f"{SIGNS[note.valence]}  " if note.valence else ""
        return wrapped(sign + _shortened(note.text), _TEXT_PX, self._room(width))

    def _small(self, note: Told, width: int) -> list[str]:
        room = self._room(width)
        told = [wrapped(_shortened(note.event), _SMALL_PX, room)] if note.event else []
        return "\n".join([*told, wrapped(source_of(note), _SMALL_PX, room)]).split("\n")

    def _room(self, width: int) -> int:
        return width - px(10) - 2 * px(_PAD)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


class _NoteList(QListView):
    opened = Signal(object)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the journey at the note, Escape goes back to the number."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(_TOLD))


class NotesPanel(QWidget):
    """What was chosen, and its notes."""

    opened = Signal(object)
    """A note (`Told`) whose journey is to be opened there."""
    left = Signal()

    def __init__(self, words: Words, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notesPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = words
        self.title = QLabel(self)
        self.title.setObjectName("told")
        self.count = QLabel(self)
        self.count.setObjectName("caption")
        for label in (self.title, self.count):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.list = _NoteList(self)
        self.list.setAccessibleName(words("analysis.notes"))
        self._notes = _Notes(words, self)
        self.list.setModel(self._notes)
        self.list.setItemDelegate(_NotePainter(palette, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setToolTip(words("analysis.open_here"))
        self.list.doubleClicked.connect(self.list._open)
        self.list.opened.connect(self.opened)
        self.list.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(14), px(6), 0)
        column.setSpacing(px(6))
        for part in (self.title, self.count):
            column.addWidget(part)
        column.addWidget(self.list, 1)

    def show_notes(self, title: str, notes: Sequence[Told]) -> None:
        """Shows the notes behind a number; `title` says which."""
        words = self._words
        self.title.setText(title)
        citizens = len({note.journey_id for note in notes})
        self.count.setText(
            words(
                "analysis.behind",
                citizens=words.count("report.citizens", citizens),
                notes=words.count("analysis.notes_count", len(notes)),
            )
            if notes
            else words("analysis.no_notes")
        )
        self._notes.show_notes(notes)
        if notes:
            self.list.setCurrentIndex(self._notes.index(0, 0))
        self.list.scrollToTop()

    def take_focus(self) -> None:
        """Puts the keys on the notes."""
        self.list.setFocus()
