"""The right pane: notes in no group yet, and what may say the same."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journeymap.canvas.fonts import px
from journeymap.canvas.plain_line import PlainLine
from journeymap.ui.pains.keys import TAKES
from journeymap.ui.pains.note_list import Line, NoteList
from journeymap.ui.pains.sieve_button import SieveButton
from journeymap.ui.surroundings import Surroundings

_LOOSE_SHARE, _ALIKE_SHARE = 55, 45


class LoosePane(QWidget):
    """Notes to look for, to select together, and to put into groups."""

    searched = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        words = self._words = around.words
        self.setObjectName("notesPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.alike_title = QLabel(self), QLabel(self)
        for label in (self.title, self.alike_title):
            label.setObjectName("panelTitle")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.search = PlainLine(self)
        self.search.setPlaceholderText(words("coding.find"))
        self.search.setAccessibleName(words("coding.find"))
        self.search.setClearButtonEnabled(True)
        self.sieve = SieveButton(words, self)
        self.notes = NoteList(around.palette, self)
        self.alike = NoteList(around.palette, self, several=False)
        self.alike.setToolTip(words("pains.alike_tip", keys=f"1–{len(TAKES)}"))
        self._arrange()
        self.search.textEdited.connect(self.searched)
        self.search.installEventFilter(self)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(6), px(4))
        column.setSpacing(px(6))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, px(8), 0)
        row.addWidget(self.search, 1)
        row.addWidget(self.sieve)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.notes, _LOOSE_SHARE)
        column.addWidget(self.alike_title)
        column.addWidget(self.alike, _ALIKE_SHARE)

    def show_loose(self, title: str, lines: Sequence[Line], empty: str) -> None:
        """Shows the notes in no group."""
        self.title.setText(title)
        self.notes.setAccessibleName(title)
        self.notes.show_lines(lines, empty=empty)

    def show_alike(self, title: str, lines: Sequence[Line]) -> None:
        """Shows up to three notes that may say the same; no title hides them."""
        self.alike_title.setText(title)
        self.alike.setAccessibleName(title)
        for part in (self.alike_title, self.alike):
            part.setVisible(bool(title))
        self.alike.setVisible(bool(lines))
        self.alike.show_lines(lines)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The suggestions take no more than they need, and never the most of the pane."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = range(len(self.alike.lines))
        self.alike.setMaximumHeight(sum(map(self.alike.sizeHintForRow, rows)) + px(4))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the words looked for down to what was found."""
        down = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            watched is self.search
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in down
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.notes.setFocus()
            return True
        return super().eventFilter(watched, event)
