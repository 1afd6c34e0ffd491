"""The last page of the read-back: what mattered most, and whether it is the citizen's story."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from journeymap.canvas.marks import key_moments
from journeymap.canvas.note_painter import NotePainter
from journeymap.layout.notes import NoteBox
from journeymap.layout.row import Row
from journeymap.model.journey import Journey
from journeymap.words import Words

_MARGIN_PX: Final = 60
_SPACING_PX: Final = 22
_MARGIN_SHARE: Final = 1 / 13
_SPACING_SHARE: Final = 1 / 36
"""Of its height, where that is little: the words come before the air around them."""
_EDGE_PX: Final = 24
"""Room for the shadows of the notes at the edges."""
_MAX_SCALE: Final = 1.5
_ROOM_PX: Final = QSize(900, 260)
_BACK: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace})


class Moments(QWidget):
    """Notes side by side, as large as there is room for, and painted as on the table."""

    def __init__(self, note_painter: NotePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._painter = note_painter
        self._notes: tuple[NoteBox, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Room for a few notes."""
        return _ROOM_PX

    def show_notes(self, notes: tuple[NoteBox, ...]) -> None:
        """Shows these notes."""
        self._notes = notes
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the notes in rows, in the middle."""
        if not self._notes:
            return
        arranged = (self._in_rows_of(count) for count in range(1, len(self._notes) + 1))
        scale, rows = max(arranged, key=lambda found: found[0])
        gap = self._painter.style.gap
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(scale, scale)
        y = -_height(rows, gap) / 2
        for row in rows:
            x = -_width(row, gap) / 2
            for note in row:
                self._painter.paint(painter, note.at(x, y))
                x += note.box.width + gap
            y += _height([row], gap) + gap
        painter.end()

    def _in_rows_of(self, count: int) -> tuple[float, list[tuple[NoteBox, ...]]]:
        """The notes in rows of so many, and how large they can be."""
        rows = [self._notes[i : i + count] for i in range(0, len(self._notes), count)]
        gap = self._painter.style.gap
        wide = (self.width() - _EDGE_PX) / max(_width(row, gap) for row in rows)
        return min(wide, (self.height() - _EDGE_PX) / _height(rows, gap), _MAX_SCALE), rows


class Closing(QWidget):
    """Asks the citizen; reports what they answer, and when they want to look back.

    The focus is on the page and on neither button: a key held down a little too long approves
    nothing.
    """

    approved = Signal()
    left = Signal()
    turned_back = Signal()

    def __init__(self, words: Words, note_painter: NotePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setObjectName("closing")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.question = _label("question", self)
        self.lead = _label("lead", self)
        self.moments = Moments(note_painter, self)
        self.approve = _button(words("read_back.approve"), self)
        self.approve.setProperty("primary", True)
        self.not_yet = _button(words("read_back.not_yet"), self)
        self.finish = _button(words("read_back.finish"), self)
        self.hint = _label("stepHint", self)
        self.approve.clicked.connect(self.approved)
        self.not_yet.clicked.connect(self.left)
        self.finish.clicked.connect(self.left)
        self._arrange()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(_SPACING_PX)
        buttons.addStretch(1)
        for button in (self.approve, self.not_yet, self.finish):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        self._column = column
        column.addWidget(self.lead)
        column.addWidget(self.moments, 1)
        column.addWidget(self.question)
        column.addLayout(buttons)
        column.addWidget(self.hint)
        self._air()

    def _air(self) -> None:
        """Room around the words, less of it on a low screen."""
        margin = min(_MARGIN_PX, round(self.height() * _MARGIN_SHARE))
        self._column.setContentsMargins(margin, margin, margin, margin // 2)
        self._column.setSpacing(min(_SPACING_PX, round(self.height() * _SPACING_SHARE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another screen has other room to give."""
        super().resizeEvent(event)
        self._air()

    def show_journey(self, journey: Journey, row: Row, *, read_only: bool) -> None:
        """Shows the key moments, and the question or its answer."""
        words = self._words
        found = (row.find(note_id) for note_id in key_moments(journey))
        notes = tuple(note for note in found if note is not None)
        self.moments.show_notes(notes)
        lead = words("read_back.moments") if notes else words("read_back.no_moments")
        self.lead.setText(lead)
        told = [" ".join(note.lines) for note in notes]
        self.moments.setAccessibleName(". ".join([lead, *told]))
        asks = journey.approval is None and not read_only
        self.question.setText(self._question(journey, asks=asks))
        self.setAccessibleName(self.question.text())
        self.approve.setVisible(asks)
        self.not_yet.setVisible(asks)
        self.finish.setVisible(not asks)
        self.hint.setText(words("read_back.end_hint"))

    def _question(self, journey: Journey, *, asks: bool) -> str:
        words = self._words
        if asks:
            return words("read_back.question")
        if journey.approval is not None:
            given = words("approval.given", date=words.date(journey.approval))
            return f"{words('read_back.thanks')}\n{given}"
        return words("read_back.cannot_approve")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Back to the story, or out of the read-back."""
        if event.key() in _BACK:
            self.turned_back.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _width(row: Sequence[NoteBox], gap: float) -> float:
    return sum(note.box.width + gap for note in row) - gap


def _height(rows: Sequence[Sequence[NoteBox]], gap: float) -> float:
    return sum(max(note.box.height for note in row) + gap for row in rows) - gap


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label


def _button(text: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setAutoDefault(True)  # Enter presses the button that has the focus
    return button
