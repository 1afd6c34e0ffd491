"""Asks for a passphrase: the one that opens a journey, or a new one, twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.storage.sealed import SHORTEST
from journeymap.ui.fitting import fit_on_screen, scrolled
from journeymap.words import Words

_WIDTH_PX: Final = 480
_LONG: Final = 20
_MANY_WORDS: Final = 4
_FEW_LETTERS: Final = 6
"""So few different characters are soon tried out, however often they are repeated."""


@contextmanager
def waiting() -> Iterator[None]:
    """The pointer says that something takes a moment."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


def is_long_enough(passphrase: str) -> bool:
    """True for what may protect a journey."""
    return len(passphrase) >= SHORTEST and len(set(passphrase.casefold())) >= _FEW_LETTERS


def strength_hint(passphrase: str, words: Words) -> str:
    """What to say of a passphrase while it is being thought up."""
    if not passphrase:
        return words("protect.hint")
    if not is_long_enough(passphrase):
        return words("protect.weak", shortest=SHORTEST)
    if len(passphrase.split()) >= _MANY_WORDS and len(passphrase) >= _LONG:
        return words("protect.strong")
    return words("protect.fair")


class PassphraseDialog(QDialog):
    """Asks for one passphrase, or with `is_new` for a new one that is typed twice."""

    def __init__(
        self, words: Words, title: str, text: str, *, accept: str, is_new: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(title)
        self._field = self._hidden_field(words("protect.field"))
        self._again = self._hidden_field(words("protect.again")) if is_new else None
        self._hint = self._label(words("protect.weak", shortest=SHORTEST))
        self._shown = QCheckBox(words("protect.show"), self)
        self._shown.toggled.connect(self._show_letters)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 6)
        column.setSpacing(10)
        column.addWidget(self._label(text))
        for field in self._fields:
            name = self._label(field.accessibleName())
            name.setBuddy(field)
            column.addWidget(name)
            column.addWidget(field)
        column.addWidget(self._hint)
        column.addWidget(self._shown)
        area = scrolled(body, "", self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = self._buttons(accept)
        buttons.setContentsMargins(24, 6, 24, 20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
        fit_on_screen(self)
        self._field.setFocus()
        self._changed()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._field.text()

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self._field,) if self._again is None else (self._field, self._again)

    def _hidden_field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.textChanged.connect(self._changed)
        return field

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.ensurePolished()
        # Qt makes a dialog as high as wrapped words would be if they were wider than they are.
        label.setMinimumWidth(px(_WIDTH_PX))
        label.setMinimumHeight(label.heightForWidth(px(_WIDTH_PX)))
        return label

    def _buttons(self, accept: str) -> QDialogButtonBox:
        box, role = QDialogButtonBox(self), QDialogButtonBox.ButtonRole
        self._accept: QPushButton = box.addButton(accept, role.AcceptRole)
        box.addButton(self._words("dialog.cancel"), role.RejectRole)
        self._accept.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in self._fields:
            field.setEchoMode(mode)

    def _changed(self) -> None:
        text = self._field.text()
        if self._again is None:
            self._hint.hide()
            self._accept.setEnabled(bool(text))
            return
        same = self._again.text() == text
        differs = bool(self._again.text()) and not same
        hint = self._words("protect.differ") if differs else strength_hint(text, self._words)
        self._hint.setText(hint)
        self._field.setAccessibleDescription(hint)
        self._accept.setEnabled(same and is_long_enough(text))
