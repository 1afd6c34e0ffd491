"""F1: the keys, on one card."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from journeymap.ui.actions import SPECS, Name, shortcut_text
from journeymap.ui.fitting import fit_on_screen, scrolled
from journeymap.words import Words, key

_HAND_KEYS: Final = (
    (key("keycard.type"), key("keycard.type_does")),
    (key("keycard.enter"), key("keycard.enter_does")),
    (key("keycard.actor"), key("keycard.actor_does")),
    (key("keycard.actor_enter"), key("keycard.actor_enter_does")),
    (key("keycard.newline"), key("keycard.newline_does")),
    (key("keycard.escape"), key("keycard.escape_does")),
    (key("keycard.arrows"), key("keycard.arrows_does")),
    (key("keycard.blank"), key("keycard.blank_does")),
    (key("keycard.menu"), key("keycard.menu_does")),
)
_ACTIONS: Final = (
    Name.ADD_EVENT,
    Name.ADD_GOOD,
    Name.ADD_BAD,
    Name.ADD_ANSWER,
    Name.EDIT,
    Name.EDIT_TIME,
    Name.EDIT_ACTOR,
    Name.DELETE,
    Name.SET_ASIDE,
    Name.DUPLICATE,
    Name.MOVE_LEFT,
    Name.MOVE_RIGHT,
    Name.KEY_MOMENT,
    Name.STRENGTH_1,
    Name.STRENGTH_2,
    Name.STRENGTH_3,
    Name.NO_STRENGTH,
    Name.UNDO,
    Name.REDO,
    Name.SEE_IDENTIFIER,
    Name.CHECK_NAMES,
    Name.FIND,
    Name.PREPARE,
    Name.GUIDE,
    Name.TRANSCRIBE,
    Name.INTERVIEW,
    Name.CONVERSATION,
    Name.SECOND_SCREEN,
    Name.READ_BACK,
    Name.NEXT_PROMPT,
    Name.BY_TIME,
    Name.FEELINGS,
    Name.LANDMARKS,
    Name.SAVE,
    Name.OPEN,
    Name.NEW,
    Name.POSTER,
    Name.REPORT,
    Name.ZOOM_IN,
    Name.ZOOM_OUT,
    Name.FIT_ALL,
    Name.FIT_SELECTION,
    Name.TEXT_LARGER,
    Name.TEXT_SMALLER,
    Name.OUTLINE,
    Name.FACTS,
    Name.START,
)
_TALLEST: Final = 16
"""Rows that a column has at most."""
_BESIDE_PX: Final = 128
"""Margins, the scroll bar, and what stays free around the card."""


class KeyCard(QDialog):
    """Columns of keys and what they do, as tall as each other; fewer where the screen is narrow."""

    def __init__(
        self, words: Words, parent: QWidget, rows: list[tuple[str, str]] | None = None
    ) -> None:
        """Shows the keys of the working window, or other `rows` of keys and what they do."""
        super().__init__(parent)
        self.setWindowTitle(words("keycard.title"))
        rows = _rows(words) if rows is None else rows
        screen = self.screen().availableSize().width()
        room = min(parent.window().width(), screen) - _BESIDE_PX
        columns = -(-len(rows) // _TALLEST)
        card = _card(rows, columns, self)
        while columns > 1 and card.sizeHint().width() > room:
            card.deleteLater()
            card.hide()
            columns -= 1
            card = _card(rows, columns, self)
        buttons = QDialogButtonBox(self)
        buttons.addButton(words("dialog.close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(20)
        layout.addWidget(scrolled(card, words("keycard.title"), self))
        layout.addWidget(buttons)
        fit_on_screen(self)


def _card(rows: list[tuple[str, str]], columns: int, parent: QWidget) -> QWidget:
    card = QWidget(parent)
    per_column = -(-len(rows) // columns)
    grid = QGridLayout(card)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(9)
    for index, (keys, does) in enumerate(rows):
        column, row = index // per_column * 3, index % per_column
        cap = QLabel(keys, card)
        cap.setObjectName("keycap")
        cap.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(cap, row, column)
        grid.addWidget(QLabel(does, card), row, column + 1)
        grid.setColumnMinimumWidth(column + 2, 24)
    return card


def _rows(words: Words) -> list[tuple[str, str]]:
    rows = [(words(keys), words(does)) for keys, does in _HAND_KEYS]
    for name in _ACTIONS:
        spec = SPECS[name]
        rows.append((shortcut_text(spec), words(spec.text).replace("&", "").rstrip("…")))
    return rows
