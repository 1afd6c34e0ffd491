"""The chart of an exhibit, drawn as wide as there is room for it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from journeymap.canvas.drawing_view import MARGIN, DrawingView
from journeymap.report.drawings.look import Look
from journeymap.report.exhibits.catalogue import Name
from journeymap.report.exhibits.charts import draw
from journeymap.report.sentences import Speech
from journeymap.storage.resources import load_metrics
from journeymap.ui.analysis.study import Study
from journeymap.ui.surroundings import Surroundings

SCALE: Final = 1.5
"""Pixels for a point of a drawing: words of 10 points are read as well as the table's."""
_EVERYTHING: Final = 0


class ChartPane(QScrollArea):
    """Exact numbers: who sits here may see them, as in the table."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._scale = SCALE * around.text_scale
        self._shown: tuple[Name, Study] | None = None
        self.drawing = DrawingView(self, scale=self._scale)
        self.setWidget(self.drawing)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_chart(self, name: Name, study: Study) -> None:
        """Draws the chart of an exhibit that has one."""
        self._shown = name, study
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, a wider chart."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._shown is None:
            return
        name, study = self._shown
        look = Look(load_metrics(), Speech(self._around.words, _EVERYTHING))
        width = self.viewport().width() / self._scale - 2 * MARGIN
        drawing = draw(name, study.exhibit(name), study.subject, look, max(_NARROWEST, width))
        self.setAccessibleName(drawing.alt)
        self.drawing.show_drawing(drawing)


_NARROWEST: Final = 300.0
