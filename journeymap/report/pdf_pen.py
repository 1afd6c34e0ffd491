"""Draws with reportlab: the pages of a PDF in the bundled font."""

import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from reportlab.pdfgen.canvas import Canvas

from journeymap.layout.geometry import Box
from journeymap.report.fonts import Typeface, register
from journeymap.report.pen import Anchor, Ink, Point, Stroke

_LANGUAGES: Final = {"da": "da-DK", "en": "en-GB"}


class CanvasPen:
    """Draws on a canvas of reportlab's, at its origin. Its y grows up, so each y is turned round.

    Who inherits may begin pages; on the page of a flowable there is none to begin.
    """

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
        self._canvas.setFont(self._fonts[ink.weight], ink.style.size)
        self._canvas.setFillColor(ink.colour)
        draw = {
            Anchor.START: self._canvas.drawString,
            Anchor.MIDDLE: self._canvas.drawCentredString,
            Anchor.END: self._canvas.drawRightString,
        }[ink.anchor]
        for number, line in enumerate(lines):
            draw(place[0], -(place[1] + number * ink.style.leading), self._face.visible(line))

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


class PdfPen(CanvasPen):
    """A pen on a PDF of its own."""

    def __init__(self, *, title: str, language: str, fonts: Mapping[str, bytes]) -> None:
        face = register(fonts)
        self._buffer = io.BytesIO()
        make: Any = Canvas
        canvas = make(
            self._buffer,
            invariant=1,
            pageCompression=1,
            lang=_LANGUAGES[language],
            initialFontName=face.regular,
        )
        canvas.setTitle(face.visible(title))
        canvas.setAuthor("")
        canvas.setSubject("")
        canvas.setCreator("journeymap")
        canvas.setProducer("journeymap")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        super().__init__(canvas, face)
        self._pages = 0

    def finish(self) -> bytes:
        """The PDF; the same bytes for the same drawing."""
        self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue()

    def page(self, width: float, height: float) -> None:
        """Begins a page."""
        if self._pages:
            self._canvas.showPage()
        self._pages += 1
        self._canvas.setPageSize((width, height))
        self._canvas.translate(0, height)

    @contextmanager
    def within(self, x: float, y: float, scale: float = 1.0) -> Iterator[None]:
        """What is drawn inside has its origin at (x, y) and is larger by `scale`."""
        self._canvas.saveState()
        self._canvas.translate(x, -y)
        self._canvas.scale(scale, scale)
        yield
        self._canvas.restoreState()

    @contextmanager
    def group(self, title: str) -> Iterator[None]:  # noqa: ARG002
        """A PDF names no groups."""
        yield
