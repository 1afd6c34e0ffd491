"""Ctrl+F: a slim field over the canvas that walks through the notes with the words looked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from journeymap.canvas.fonts import px
from journeymap.canvas.hands import Hands
from journeymap.model.find import find
from journeymap.words import Words

_WIDTH_PX = 300


class FindBar(QWidget):
    """Looks while the user types; Enter goes to the next note, Shift+Enter to the one before."""

    left = Signal()

    def __init__(self, hands: Hands, *, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hands = hands
        self._words = words
        self._found: tuple[str, ...] = ()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(words("find.prompt"))
        self.field.setAccessibleName(words("find.prompt"))
        self.field.setFixedWidth(px(_WIDTH_PX))
        self.count = QLabel(self)
        self.count.setObjectName("caption")
        close = QToolButton(self)
        close.setText("×")
        close.setAccessibleName(words("dialog.close"))
        close.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.addWidget(self.field)
        row.addWidget(self.count, 1)
        row.addWidget(close)
        self.field.textChanged.connect(self._look)
        self.hide()

    def begin(self) -> None:
        """Opens, with what was looked for last, ready to be overwritten."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look(self.field.text())

    def leave(self) -> None:
        """Closes; the note found stays selected."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Shift+Enter and Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._step(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _look(self, query: str) -> None:
        self._found = find(self._hands.journey, query)
        if self._found and self._hands.place.note_id not in self._found:
            self._hands.go_to(self._found[0])
        self._show_count()

    def _step(self, by: int) -> None:
        self._found = find(self._hands.journey, self.field.text())
        if self._found:
            note_id = self._hands.place.note_id
            here = self._found.index(note_id) if note_id in self._found else -by
            self._hands.go_to(self._found[(here + by) % len(self._found)])
        self._show_count()

    def _show_count(self) -> None:
        words, note_id = self._words, self._hands.place.note_id
        if not self.field.text().strip():
            self.count.setText("")
        elif not self._found:
            self.count.setText(words("find.none"))
        else:
            number = self._found.index(note_id) + 1 if note_id in self._found else 1
            self.count.setText(words("find.count", number=number, total=len(self._found)))
