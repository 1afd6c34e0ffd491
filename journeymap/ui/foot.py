"""The line at the foot: what is safe, and how much there is."""

import datetime as dt

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from journeymap.canvas.fonts import px
from journeymap.canvas.prompting import Prompting
from journeymap.model.journey import Journey
from journeymap.ui.elided import ElidedLabel
from journeymap.words import Words

_HEIGHT_PX = 34
_GAP_PX = 28


def foot_text(
    journey: Journey,
    *,
    saved_at: dt.datetime | None,
    modified: bool,
    words: Words,
    trouble: str = "",
    protected: bool = False,
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
        *([words("foot.protected")] if protected else []),
        *([trouble] if trouble else []),
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


class Foot(QWidget):
    """Shows one line of text; at the right, quietly, what may be asked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(_HEIGHT_PX))
        self.label = ElidedLabel(self)
        self.approval = ElidedLabel(self)
        self.approval.setObjectName("approval")
        self.prompt = ElidedLabel(self)
        self.prompt.setTextFormat(Qt.TextFormat.PlainText)
        self.prompt.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.prompt.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.label)
        row.addWidget(self.approval)
        row.addStretch(1)
        row.addWidget(self.prompt)

    def minimumSizeHint(self) -> QSize:
        """Never holds the window wide."""
        return QSize(0, px(_HEIGHT_PX))
