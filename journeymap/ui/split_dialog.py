"""Asks what a code is split into: one name on each line."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.model.values import clean_line
from journeymap.ui.fitting import fit_on_screen
from journeymap.words import Words

_WIDTH_PX: Final = 460
_HEIGHT_PX: Final = 130
_FEWEST: Final = 2


class SplitDialog(QDialog):
    """`names` are those of the new codes, at least two once it is accepted."""

    def __init__(self, words: Words, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(words("codebook.split_title"))
        text = QLabel(words("codebook.split_text", label=label), self)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setMinimumWidth(px(_WIDTH_PX))
        text.ensurePolished()
        text.setMinimumHeight(text.heightForWidth(px(_WIDTH_PX)))
        self.field = QPlainTextEdit(self)
        self.field.setObjectName("codeText")
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(words("codebook.split_names"))
        self.field.setMinimumHeight(px(_HEIGHT_PX))
        buttons, role = QDialogButtonBox(self), QDialogButtonBox.ButtonRole
        self._accept = buttons.addButton(words("codebook.split_do"), role.AcceptRole)
        buttons.addButton(words("dialog.cancel"), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(text)
        column.addWidget(self.field, 1)
        column.addWidget(buttons)
        self.field.textChanged.connect(self._look)
        self._look()
        fit_on_screen(self)
        self.field.setFocus()

    @property
    def names(self) -> list[str]:
        """The names that were written, each once."""
        lines = map(clean_line, self.field.toPlainText().split("\n"))
        return list(dict.fromkeys(line for line in lines if line))

    def _look(self) -> None:
        self._accept.setEnabled(len(self.names) >= _FEWEST)
