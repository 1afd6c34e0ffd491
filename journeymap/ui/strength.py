"""How much an experience mattered, 1–3, as a small row of choices; the same word everywhere."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from journeymap.layout.notes import STRONGEST
from journeymap.words import Words, key

_WORDS: Final = {1: key("strength.1"), 2: key("strength.2"), 3: key("strength.3")}
assert set(_WORDS) == set(range(1, STRONGEST + 1))


def strength_word(strength: int, words: Words) -> str:
    """ "lidt", "noget", "meget"."""
    name = _WORDS[strength]
    return words(name)


class StrengthChoice(QWidget):
    """One of three, or none: the one that is chosen is taken back by choosing it again.

    `chosen` gives the strength, or None.
    """

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        question = words("strength.question")
        self.setAccessibleName(question)
        self._strength: int | None = None
        self._buttons: dict[int, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for strength in _WORDS:
            word = strength_word(strength, words)
            button = QToolButton(self)
            button.setText(word)
            button.setToolTip(f"Alt+{strength}")
            button.setCheckable(True)
            button.setProperty("choice", True)
            button.setAccessibleName(f"{question} {word}")
            # Not by click: who chooses with the mouse goes on where they were.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._clicked)
            row.addWidget(button)
            self._buttons[strength] = button
        row.addStretch(1)

    def show_strength(self, strength: int | None) -> None:
        """Shows a value without reporting it."""
        self._strength = strength
        for value, button in self._buttons.items():
            with QSignalBlocker(button):
                button.setChecked(value == strength)

    def _clicked(self) -> None:
        chosen = next(value for value, button in self._buttons.items() if button is self.sender())
        self.chosen.emit(None if chosen == self._strength else chosen)
