"""The line at the foot: what is safe, and how much there is."""

import datetime as dt

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from journeymap.canvas.prompting import Prompting
from journeymap.model.journey import Journey
from journeymap.words import Words

_HEIGHT_PX = 34


def foot_text(
    journey: Journey, *, saved_at: dt.datetime | None, modified: bool, words: Words
) -> str:
    """ "Gemt kl. 10.42 · 6 begivenheder · 10 oplevelser · 4 uden dato"."""
    if modified:
        state = words("foot.unsaved")
    elif saved_at is None:
        state = words("foot.never_saved")
    elif saved_at.date() == dt.datetime.now(saved_at.tzinfo).date():
        state = words("foot.saved_at", time=words.clock(saved_at))
    else:
        state = words("foot.saved_on", date=words.date(saved_at.date()))
    parts = [
        state,
        words.count("foot.events", len(journey.events)),
        words.count("foot.experiences", len(journey.numbers) - len(journey.events)),
    ]
    if journey.undated:
        parts.append(words.count("foot.undated", journey.undated))
    if journey.set_aside:
        parts.append(words.count("foot.set_aside", len(journey.set_aside)))
    return "   ·   ".join(parts)


def prompt_line(prompting: Prompting, words: Words) -> str:
    """What may be asked, and quietly whether it has been answered."""
    text = prompting.text
    return words("guide.answered", prompt=text) if prompting.is_answered else text


class _Prompt(QLabel):
    """One line that gives way: what there is no room for is cut, and told by hovering."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Next to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """The whole line, when somebody hovers over one that is cut."""
        if event.type() == QEvent.Type.ToolTip:
            is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
            self.setToolTip(self.text() if is_cut else "")
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of the line as there is room for."""
        cut = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), cut, self.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), middle, shown)
        painter.end()


class Foot(QWidget):
    """Shows one line of text; at the right, quietly, what may be asked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT_PX)
        self.label = QLabel(self)
        self.prompt = _Prompt(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self.label, 1)
        row.addSpacing(28)
        row.addWidget(self.prompt)
