"""The notes behind a number, as paper: what the citizens said, and where it can be opened."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QVBoxLayout, QWidget

from journeymap.canvas.fonts import px
from journeymap.canvas.palette import Palette
from journeymap.ui.analysis.study import Told
from journeymap.ui.slips import TOLD, SlipPainter, Slips
from journeymap.words import Words


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
            self.opened.emit(index.data(TOLD))


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
        self._notes = Slips(self)
        self.list.setModel(self._notes)
        self.list.setItemDelegate(SlipPainter(palette, self.list))
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
