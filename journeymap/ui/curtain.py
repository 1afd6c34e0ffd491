"""What lies over a full screen while nobody is to read it; it goes only on purpose."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from journeymap.words import Words

_GAP_PX: Final = 18


class Curtain(QWidget):
    """Black, and says in large words how the journey comes back. Its button is for the mouse.

    On a screen that is only looked at it says nothing. The keys are the full screen's affair.
    """

    lifted = Signal()

    def __init__(self, words: Words, parent: QWidget, *, speaks: bool) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words("curtain.title"))
        self.setAccessibleDescription(words("curtain.how"))
        self._words, self._speaks = words, speaks
        self._unheard = self._label("curtainUnheard", " ")
        button = QPushButton(words("curtain.lift"), self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a typed space is not to lift it
        button.clicked.connect(self.lifted)
        title, how = (
            self._label("curtainTitle", words("curtain.title")),
            self._label("curtainHow", words("curtain.how")),
        )
        column = QVBoxLayout(self)
        column.setSpacing(_GAP_PX)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(how)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._unheard)
        column.addStretch(1)
        if not speaks:
            for part in (title, how, button):
                part.hide()

    def close_up(self) -> None:
        """Nothing has been typed on it yet; its place is kept, so that nothing moves."""
        self._unheard.setText(" ")

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab leads to nothing that cannot be seen."""
        return False

    def hear_nothing(self) -> None:
        """A key was pressed that does nothing here: says so for as long as the curtain hangs."""
        if self._speaks:
            self._unheard.setText(self._words("curtain.unheard"))

    def _label(self, name: str, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        return label
