"""The words of one code or lens, Danish and English beside each other, to be changed in place."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from journeymap.canvas.fonts import px
from journeymap.model.codebook import Help, Label
from journeymap.model.values import clean_line, clean_text
from journeymap.ui.beside import Beside
from journeymap.ui.fields import Line, captioned
from journeymap.words import Words, key

LANGUAGES: Final = ("da", "en")
_CAPTIONS: Final = {
    "da": (key("codebook.name_da"), key("codebook.help_da")),
    "en": (key("codebook.name_en"), key("codebook.help_en")),
}
assert set(_CAPTIONS) == set(LANGUAGES)
_HELP_PX: Final = (64, 132)
_COLUMN_PX: Final = 190
_GAP_PX: Final = 12


class _HelpField(QPlainTextEdit):
    """When a code is to be used; reported when one is done with it."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("codeText")
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """A few lines, where the window has room for them."""
        return QSize(px(_COLUMN_PX), px(_HELP_PX[1]))

    def minimumSizeHint(self) -> QSize:
        """Two lines at least."""
        return QSize(0, px(_HELP_PX[0]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begins at the first word, whatever the width it was filled at."""
        super().resizeEvent(event)
        if not self.hasFocus():
            self.verticalScrollBar().setValue(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written counts when the field is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class CodebookFields(Beside):
    """Names and help; tells when one of them was changed by hand."""

    stirred = Signal()
    """Something is being written."""
    renamed = Signal()
    explained = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent, gap_px=_GAP_PX)
        self._words = words
        self.names = {language: Line(self) for language in LANGUAGES}
        self.helps = {language: _HelpField(self) for language in LANGUAGES}
        danish, english = (self._column(language) for language in LANGUAGES)
        self.hold(danish, english)

    def _column(self, language: str) -> QWidget:
        name, text = self.names[language], self.helps[language]
        named, helped = map(self._words, _CAPTIONS[language])
        column = QWidget(self)
        column.setMinimumWidth(px(_COLUMN_PX))
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(captioned(named, name, column))
        rows.addWidget(captioned(helped, text, column), 1)
        name.entered.connect(self.renamed)
        text.left.connect(self.explained)
        name.textEdited.connect(self.stirred)
        text.textChanged.connect(self.stirred)
        return column

    def show_words(self, name: Label, text: Help, *, may_write: bool) -> None:
        """Shows other words; what stood half written is dropped."""
        for language in LANGUAGES:
            self.names[language].drop()
            self.names[language].show_text(getattr(name, language))
            self.helps[language].setPlainText(getattr(text, language))
            self.names[language].setEnabled(may_write)
            self.helps[language].setEnabled(may_write)

    @property
    def name(self) -> Label:
        """The name as it stands."""
        return Label(**{lang: clean_line(field.text()) for lang, field in self.names.items()})

    @property
    def text(self) -> Help:
        """The help as it stands."""
        texts = {lang: clean_text(field.toPlainText()) for lang, field in self.helps.items()}
        return Help(**texts)

    def begin_name(self, language: str) -> None:
        """Puts the keys on a name, so that the next letter replaces it."""
        self.names[language].setFocus()
        self.names[language].selectAll()
