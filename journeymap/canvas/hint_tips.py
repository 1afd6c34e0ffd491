"""Says a hint in words when the mouse rests on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from journeymap.canvas.hint_painter import mark_box
from journeymap.canvas.remarks import astray_words, gap_words
from journeymap.words import Words

if TYPE_CHECKING:
    from journeymap.canvas.view import JourneyView


class HintTips(QObject):
    """Hears of tool tips on the table of a view."""

    def __init__(self, view: "JourneyView", words: Words) -> None:
        super().__init__(view)
        self._view = view
        self._words = words
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Answers for a hint; what else there is to say of the table goes its way."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        told = self.told_at(event.pos())
        if told:
            QToolTip.showText(event.globalPos(), told, self._view.viewport())
        return bool(told)

    def told_at(self, position: QPoint) -> str:
        """The hint at a pixel of the table, in words; empty for none."""
        view = self._view
        if not view.showing.hints:
            return ""
        x, y = view.camera.to_table(position.x(), position.y())
        row, chronology = view.row, view.chronology
        for index in row.between(x, x):
            owner = row.columns[index].owner
            if owner in chronology.astray and mark_box(row, index).contains(x, y):
                return astray_words(view.hands.journey, chronology, self._words).get(owner, "")
            gap = chronology.gaps.get(owner)
            if gap is None or index + 1 >= row.events or row.columns[index + 1].owner != gap.until:
                continue
            half = row.style.event.width / 2
            if row.xs[index] + half < x < row.xs[index + 1] - half and abs(y) < half / 2:
                return gap_words(gap.years, self._words)
        return ""
