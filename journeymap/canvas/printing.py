"""A drawing on a printer: the same drawing as the PDF, with a pen that prints lines and letters."""

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from journeymap.canvas.painter_pen import PainterPen
from journeymap.report.poster_drawing import PosterDrawing

_SIZES = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "A2": QPageSize.PageSizeId.A2,
}


class PrintingFailed(Exception):
    """The printer took no page."""


class PrinterPen(PainterPen):
    """A pen on a printer. A page larger or smaller than its paper is scaled to fit it."""

    def __init__(self, printer: QPrinter) -> None:
        super().__init__()
        self._printer = printer
        self._begun = False

    def finish(self) -> None:
        """The last page is done."""
        if self._begun:
            self._painter.end()

    def page(self, width: float, height: float) -> None:
        """Begins a sheet. Raises PrintingFailed when the printer gives none."""
        begun = self._printer.newPage() if self._begun else self._painter.begin(self._printer)
        if not begun:
            raise PrintingFailed
        self._begun = True
        self._painter.resetTransform()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        scale = min(sheet.width() / width, sheet.height() / height)
        left = (sheet.width() - width * scale) / 2
        top = (sheet.height() - height * scale) / 2
        self._painter.translate(left, top)
        self._painter.scale(scale, scale)


def lay_paper(printer: QPrinter, paper: str) -> None:
    """Asks the printer for paper named in `report.poster.PAPERS`, lying down, edge to edge."""
    size, flat = QPageSize(_SIZES[paper]), QPageLayout.Orientation.Landscape
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, flat, QMarginsF(0, 0, 0, 0)))


def print_drawing(drawing: PosterDrawing, printer: QPrinter) -> None:
    """Prints the pages the printer was asked for, all when none were named.

    Raises PrintingFailed.
    """
    count = len(drawing.poster.pages)
    first = max(1, printer.fromPage())
    last = min(count, printer.toPage() or count)
    pen = PrinterPen(printer)
    try:
        for number in range(first, last + 1):
            drawing.draw_page(pen, number)
    finally:
        pen.finish()
