"""Draws on a canvas of reportlab: what a sheet of its own and a chart on a page share."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from reportlab.pdfbase.pdfmetrics import stringWidth

from journeymap.layout.geometry import Box
from journeymap.report.fonts import Typeface
from journeymap.report.pen import Anchor, Ink, Point, Stroke

REACH: Final = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
"""How much of a line of text lies left of its place."""


class CanvasPen:
    """Draws round the origin of the canvas. Its y grows up, so each y is turned round."""

    def __init__(self, canvas: Any, face: Typeface) -> None:
        self._canvas, self._face = canvas, face
        self._fonts = {"regular": face.regular, "semibold": face.semibold, "bold": face.bold}

    def line(self, start: Point, end: Point, stroke: Stroke) -> None:
        """A straight line."""
        self._stroke(stroke)
        self._canvas.line(start[0], -start[1], end[0], -end[1])

    def card(self, box: Box, radius: float, *, fill: str = "", edge: Stroke | None = None) -> None:
        """A rectangle with round corners."""
        inks = self._inks(fill, edge)
        self._canvas.roundRect(box.x, -box.bottom, box.width, box.height, radius, **inks)

    def disc(
        self, centre: Point, radius: float, *, fill: str = "", edge: Stroke | None = None
    ) -> None:
        """A circle."""
        self._canvas.circle(centre[0], -centre[1], radius, **self._inks(fill, edge))

    def shape(self, points: Sequence[Point], fill: str) -> None:
        """A filled polygon."""
        path = self._canvas.beginPath()
        path.moveTo(points[0][0], -points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, -y)
        path.close()
        self._canvas.drawPath(path, **self._inks(fill, None))

    def text(self, place: Point, lines: Sequence[str], ink: Ink) -> None:
        """Lines of text, the baseline of the first at `place`."""
        self._canvas.setFillColor(ink.colour)
        for number, line in enumerate(lines):
            y = place[1] + number * ink.style.leading
            self._line((place[0], -y), self._face.visible(line), ink)

    def _line(
        self, place: Point, text: str, ink: Ink, ending: Callable[[Any], None] | None = None
    ) -> None:
        name, size = self._fonts[ink.weight], ink.style.size
        reach = REACH[ink.anchor]
        left = place[0] - (reach * stringWidth(text, name, size) if reach else 0.0)
        line = self._canvas.beginText(left, place[1])
        line.setFont(name, size)
        line.textOut(text)
        if ending:
            ending(line)
        self._canvas.drawText(line)

    def _inks(self, fill: str, edge: Stroke | None) -> dict[str, int]:
        if fill:
            self._canvas.setFillColor(fill)
        if edge:
            self._stroke(edge)
        return {"stroke": int(edge is not None), "fill": int(bool(fill))}

    def _stroke(self, stroke: Stroke) -> None:
        self._canvas.setStrokeColor(stroke.colour)
        self._canvas.setLineWidth(stroke.width)
        self._canvas.setLineCap(int(stroke.round))
        self._canvas.setDash(list(stroke.dash))
