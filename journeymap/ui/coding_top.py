"""What stands around the note while one codes: the bar above, and whose note it is."""

from typing import Final

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from journeymap.canvas.fonts import px
from journeymap.model.coding import Noted, Standing
from journeymap.model.vocabulary import Vocabulary
from journeymap.ui.coding_sift import LensBar
from journeymap.ui.elided import ElidedLabel
from journeymap.ui.icons import icon
from journeymap.ui.surroundings import Surroundings
from journeymap.words import Words

MAX_INITIALS: Final = 20
_INITIALS_PX: Final = 84
_INITIALS: Final = QRegularExpression(r"([^\W\d_].*)?")
"""Begins with a letter."""


class CodingTop(QWidget):
    """The way back, the lenses, the codebook, and who codes."""

    def __init__(self, around: Surroundings, by: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("codingTop")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        words, palette = around.words, around.palette
        self.back = QToolButton(self)
        self.back.setIcon(icon("back", palette.ink, palette.soft))
        self.back.setToolTip(words("coding.back"))
        self.back.setAccessibleName(words("coding.back"))
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lenses = LensBar(words, self)
        self.book = QToolButton(self)
        self.book.setText(words("coding.codebook"))
        self.book.setProperty("lens", True)
        self.book.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.initials = QLineEdit(by, self)
        self.initials.setMaxLength(MAX_INITIALS)
        # The first key of a newcomer is the number of a code: it is no name.
        self.initials.setValidator(QRegularExpressionValidator(_INITIALS, self))
        self.initials.setFixedWidth(px(_INITIALS_PX))
        self.initials.setPlaceholderText(words("coding.initials"))
        self.initials.setAccessibleName(words("coding.who"))
        self.initials.setToolTip(words("coding.who_tip"))
        self._arrange(words)

    def _arrange(self, words: Words) -> None:
        who = ElidedLabel(self)
        who.setText(words("coding.who"))
        who.setMinimumWidth(1)  # the field beside it says so too
        who.setObjectName("caption")
        who.setBuddy(self.initials)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 20, 4)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.lenses, 1)
        for part in (self.book, who, self.initials):
            row.addWidget(part)


class CodingLine(QWidget):
    """Whose note it is, and how far one has come."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("codingLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = words
        self.journey = QToolButton(self)
        self.journey.setObjectName("codedJourney")
        self.journey.setProperty("talk", True)
        self.journey.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.place, self.count = ElidedLabel(self), ElidedLabel(self)
        for label in (self.place, self.count):
            label.setObjectName("place")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 20, 6)
        row.setSpacing(2)
        row.addWidget(self.journey)
        row.addWidget(self.place, 1)
        row.addSpacing(16)
        row.addWidget(self.count)

    def show_note(self, note: Noted | None, vocabulary: Vocabulary) -> None:
        """Whose it is, and from where; nothing where there is no note."""
        self.journey.setVisible(note is not None)
        self.place.setVisible(note is not None)
        if note is None:
            return
        told = self._words("coding.open_journey")
        self.journey.setText(note.voice.code)
        self.journey.setToolTip(told)
        self.journey.setAccessibleName(f"{note.voice.code}. {told}")
        place = note.voice.municipality
        label = vocabulary.municipality_label(place) if place else ""
        self.place.setText(f"·  {label}" if label else "")

    def show_standing(self, standing: Standing, empty: str) -> None:
        """How far one has come, of how many; `empty` says why there is no note, where none is."""
        words = self._words
        if not standing.total:
            self.count.setText(empty)
        else:
            number, total = words.number(standing.at), words.number(standing.total)
            place = words("coding.place", number=number, total=total)
            left = words.count("coding.uncoded", standing.uncoded)
            self.count.setText(f"{place}   ·   {left}")
