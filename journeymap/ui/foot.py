"""The line at the foot: what is safe, and how much there is."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

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
    return "   ·   ".join(parts)


class Foot(QWidget):
    """Shows one line of text; at the right, quietly, what may be asked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT_PX)
        self.label = QLabel(self)
        self.prompt = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.prompt)
