"""A chart on the screen, and as a picture. It stays paper in every theme."""

import os
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeymap.canvas.fonts import install_fonts
from journeymap.canvas.painter_pen import PainterPen
from journeymap.canvas.picture import PicturePen, keep_application
from journeymap.report.drawings.drawing import Drawing, on_page
from journeymap.report.palette import WHITE
from journeymap.storage.resources import load_fonts

MARGIN: Final = 12.0
"""White round a drawing, in its own points."""
_DENSITY: Final = 3.0
_LONGEST: Final = 32_000
_WEIGHTS: Final = ("regular", "semibold", "bold")


class _WidgetPen(PainterPen):
    """A pen on a widget that is being painted."""

    def __init__(self, painter: QPainter) -> None:
        super().__init__()
        self._painter = painter


class DrawingView(QWidget):
    """Shows a drawing as large as it was laid out times `scale`; screen readers get its text."""

    def __init__(self, parent: QWidget | None = None, *, scale: float = 1.0) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self._scale = scale
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self._drawing

    def show_drawing(self, drawing: Drawing) -> None:
        """Shows another."""
        self._drawing = drawing
        self.setAccessibleName(drawing.alt)
        self.updateGeometry()
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """The drawing and its margin."""
        if self._drawing is None:
            return QSize(0, 0)
        width, height = self._drawing.width + 2 * MARGIN, self._drawing.height + 2 * MARGIN
        return QSize(round(width * self._scale), round(height * self._scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The drawing on white."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(WHITE))
        pen = _WidgetPen(painter)
        with pen.within(MARGIN * self._scale, MARGIN * self._scale, self._scale):
            self._drawing.draw(pen)
        painter.end()


def drawing_png(drawing: Drawing) -> bytes:
    """A drawing as a PNG, sharp enough for a slide; one that is very long becomes coarser.

    Starts Qt without a window where no application runs yet.
    """
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        keep_application(QGuiApplication([]))
    install_fonts({weight: load_fonts()[weight] for weight in _WEIGHTS})
    longest = max(drawing.width, drawing.height) + 2 * MARGIN
    pen = PicturePen(ground=WHITE, density=min(_DENSITY, _LONGEST / longest))
    on_page(drawing, pen, MARGIN)
    return pen.finish()
