"""Asks for a passphrase: the one that opens a journey, or a new one, twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.storage.passphrases import propose_passphrase
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


class PassphraseFields(QWidget):
    """Where one passphrase is typed, or with `is_new` a new one twice, or one is proposed."""

    changed = Signal()

    def __init__(
        self, words: Words, *, is_new: bool, parent: QWidget, width_px: int = _WIDTH_PX
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._width_px = width_px
        self._field = self._hidden_field(words("protect.field"))
        self._again = self._hidden_field(words("protect.again")) if is_new else None
        self._hint = told(words("protect.weak", shortest=SHORTEST), self, width_px)
        self._shown = QCheckBox(words("protect.show"), self)
        self._shown.toggled.connect(self._show_letters)
        self._arrange()
        self.setFocusProxy(self._field)
        self._changed()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._field.text()

    @property
    def is_fit(self) -> bool:
        """True for one that can be used: a new one is long enough, and the same both times."""
        text = self._field.text()
        if self._again is None:
            return bool(text)
        return self._again.text() == text and is_long_enough(text)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for field in self._fields:
            name = told(field.accessibleName(), self, self._width_px)
            name.setBuddy(field)
            column.addWidget(name)
            column.addWidget(field)
        column.addWidget(self._hint)
        below = QHBoxLayout()
        below.addWidget(self._shown)
        below.addStretch(1)
        if self._again is not None:
            propose = QPushButton(self._words("protect.propose"), self)
            propose.setAutoDefault(False)
            propose.clicked.connect(self._propose)
            below.addWidget(propose)
        column.addLayout(below)

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self._field,) if self._again is None else (self._field, self._again)

    def _hidden_field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        field.textChanged.connect(self._changed)
        return field

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in self._fields:
            field.setEchoMode(mode)

    def fill(self, passphrase: str) -> None:
        """Puts a passphrase where it would be typed."""
        for field in self._fields:
            field.setText(passphrase)
            field.setCursorPosition(0)

    def _propose(self) -> None:
        """One drawn by lot, in sight so that it can be written down."""
        self.fill(propose_passphrase())
        self._shown.setChecked(True)

    def _changed(self) -> None:
        text = self._field.text()
        if self._again is None:
            self._hint.hide()
        else:
            differs = bool(self._again.text()) and self._again.text() != text
            hint = self._words("protect.differ") if differs else strength_hint(text, self._words)
            self._hint.setText(hint)
            self._field.setAccessibleDescription(hint)
        self.changed.emit()


class PassphraseDialog(QDialog):
    """Asks for one passphrase, or with `is_new` for a new one that is typed twice."""

    def __init__(
        self, words: Words, title: str, text: str, *, accept: str, is_new: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        body = QWidget(self)
        self._fields = PassphraseFields(words, is_new=is_new, parent=body)
        self._fields.changed.connect(self._changed)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 6)
        column.setSpacing(10)
        column.addWidget(told(text, self))
        column.addWidget(self._fields)
        column.addStretch(1)
        area = scrolled(body, "", self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = self._buttons(accept, words)
        buttons.setContentsMargins(24, 6, 24, 20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addWidget(buttons)
        fit_on_screen(self)
        self._fields.setFocus()
        self._changed()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._fields.passphrase

    def _buttons(self, accept: str, words: Words) -> QDialogButtonBox:
        box, role = QDialogButtonBox(self), QDialogButtonBox.ButtonRole
        self._accept: QPushButton = box.addButton(accept, role.AcceptRole)
        box.addButton(words("dialog.cancel"), role.RejectRole)
        self._accept.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _changed(self) -> None:
        self._accept.setEnabled(self._fields.is_fit)


def told(text: str, parent: QWidget, width_px: int = _WIDTH_PX) -> QLabel:
    """Words of several lines, as wide as the fields."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.ensurePolished()
    # Qt makes a dialog as high as wrapped words would be if they were wider than they are.
    label.setMinimumWidth(px(width_px))
    label.setMinimumHeight(label.heightForWidth(px(width_px)))
    return label
