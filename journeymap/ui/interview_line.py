"""The quiet lines of the facts panel that sum up how the journey was told and what was agreed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from journeymap.canvas.fonts import font, px
from journeymap.model.journey import Consent, Interview, Journey
from journeymap.ui.fields import wrapped
from journeymap.ui.interview_form import summed_up
from journeymap.words import Words

_TEXT_PX = 15
_WIDTH_PX = 232


class InterviewLine(QWidget):
    """What is known, and a button to the rest; also for a journey to look at only."""

    asked = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[Interview, Consent] | None = None
        title = QLabel(words("interview.title"), self)
        title.setObjectName("panelTitle")
        self._summary = QLabel(self)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setFont(font(px(_TEXT_PX)))
        button = QPushButton(words("interview.open"), self)
        button.setAccessibleName(words("interview.title"))
        button.clicked.connect(self.asked)
        self.button = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._summary)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_facts(self, journey: Journey) -> None:
        """Shows a journey's; asked at each key press, so what is shown already stays."""
        facts = journey.interview, journey.consent
        if facts == self._shown:
            return
        self._shown = facts
        text = summed_up(journey, self._words)
        self._summary.setText(wrapped(text, px(_TEXT_PX), px(_WIDTH_PX)))
        self.button.setAccessibleDescription(text)
