"""At which event the journeys are laid over each other."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from journeymap.aggregate.alignment import REFERRAL, Anchor, AnchorKind
from journeymap.canvas.fonts import px
from journeymap.report.exhibits.stories import ANCHORS
from journeymap.report.names import Names
from journeymap.ui.analysis.study import Study

_REFERRAL: Final = AnchorKind.WORDS


class AnchorChoice(QWidget):
    """The kind of event, and for a first contact the actor."""

    chosen = Signal(object)

    def __init__(self, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        words = names.words
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(words("analysis.anchor"))
        for kind, title in ANCHORS.items():
            self.kind.addItem(words(title), kind.value)
        self.actor = QComboBox(self)
        self.actor.setAccessibleName(words("exhibit.actor"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for part in (self.kind, self.actor):
            row.addWidget(part)
        row.addStretch(1)
        self.kind.activated.connect(self._choose)
        self.actor.activated.connect(self._choose)

    def show_study(self, study: Study) -> None:
        """Shows the anchor of a study, and the actors its journeys have met."""
        self.kind.setCurrentIndex(self.kind.findData(study.anchor.kind.value))
        self.actor.clear()
        for actor in sorted(filter(None, study.choices("actor")), key=self._names.actor_place):
            self.actor.addItem(self._names.actor(actor), actor)
        self.actor.setCurrentIndex(max(0, self.actor.findData(study.anchor.actor)))
        self.actor.setVisible(study.anchor.kind is AnchorKind.FIRST_CONTACT)

    def _choose(self) -> None:
        kind = AnchorKind(self.kind.currentData())
        actor = self.actor.currentData() if kind is AnchorKind.FIRST_CONTACT else None
        words = REFERRAL if kind is _REFERRAL else ()
        self.chosen.emit(Anchor(kind, actor, words))
