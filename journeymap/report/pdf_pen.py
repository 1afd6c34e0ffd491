"""Draws with reportlab: the pages of a PDF in the bundled font, and the tree they are read by."""

import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from journeymap.layout.geometry import Box
from journeymap.report.archive import archived
from journeymap.report.canvas_pen import REACH, CanvasPen
from journeymap.report.fonts import register
from journeymap.report.metadata import LANGUAGE_TAGS, PROGRAM, About
from journeymap.report.pen import Ink, Part, Point, Stroke
from journeymap.report.spacing import slim_space
from journeymap.report.structure import Element, Structure, Value
from journeymap.report.tagging import TaggedCanvas

_MADE: Final = "2000-01-01T00:00:00Z"
"""Which day a sheet was made is nobody's business, and the same drawing is the same file."""

_ROLES: Final = {
    Part.TITLE: "H1",
    Part.HEADING: "H2",
    Part.PARAGRAPH: "P",
    Part.SECTION: "Sect",
    Part.LIST: "L",
    Part.ITEM: "LI",
    Part.TABLE: "Table",
    Part.ROW: "TR",
    Part.COLUMN_HEAD: "TH",
    Part.ROW_HEAD: "TH",
    Part.CELL: "TD",
    Part.PICTURE: "Figure",
    Part.FURNITURE: "Artifact",
}
assert set(_ROLES) == set(Part)
_ATTRIBUTES: Final[dict[Part, dict[str, Value]]] = {
    Part.COLUMN_HEAD: {"Scope": "Column"},
    Part.ROW_HEAD: {"Scope": "Row"},
    Part.PICTURE: {"Placement": "Block"},
}
_HOLDING_WORDS: Final = {"H1", "H2", "P", "TH", "TD", "Figure"}
"""Words inside any other element are a paragraph of it."""
_LONG_WORD: Final = 12


class PdfPen(CanvasPen):
    """A pen on a PDF of its own, which can be read without being seen."""

    def __init__(self, *, title: str, language: str, fonts: Mapping[str, bytes]) -> None:
        face = register(fonts)
        self._buffer = io.BytesIO()
        self._structure = Structure()
        self._into, self._named = self._structure.document, dict[str, Element]()
        self._about = About(
            face.visible(title), "", LANGUAGE_TAGS[language], PROGRAM, created=_MADE
        )
        canvas: Any = TaggedCanvas(
            self._buffer,
            structure=self._structure,
            invariant=1,
            pageCompression=1,
            lang=LANGUAGE_TAGS[language],
            initialFontName=face.regular,
        )
        canvas.setTitle(self._about.title)
        canvas.setAuthor("")
        canvas.setSubject("")
        canvas.setCreator(PROGRAM)
        canvas.setProducer(PROGRAM)
        super().__init__(canvas, face)
        self._pages = 0
        self._reached: list[Point] = []

    def finish(self) -> bytes:
        """The PDF; the same bytes for the same drawing."""
        self._canvas.showPage()
        self._canvas.save()
        return archived(self._buffer.getvalue(), self._structure, self._about)

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

    @contextmanager
    def part(self, part: Part, *, name: str = "", alt: str = "") -> Iterator[None]:
        """What is drawn inside is an element of the tree, or an artifact."""
        if part is Part.FURNITURE:
            with self._canvas.artifact("Footer"):
                yield
            return
        around, self._into = self._into, self._element(part, name, alt)
        if part is Part.PICTURE:
            self._reached = []
            with self._canvas.tagged(self._into):
                yield
            self._into.attributes["BBox"] = _bounds(self._reached)
        else:
            yield
        self._into = around

    def _reaches(self, *points: Point) -> None:
        """Notes how far a picture reaches on its page."""
        if self._into.role == "Figure":
            self._reached += [self._canvas.absolutePosition(x, -y) for x, y in points]

    def _element(self, part: Part, name: str, alt: str) -> Element:
        if name in self._named:
            return self._named[name]
        attributes = dict(_ATTRIBUTES.get(part, {}))
        element = self._into.add(_ROLES[part], alt=alt, attributes=attributes)
        if part is Part.ITEM:
            element = element.add("LBody")
        if name:
            self._named[name] = element
        return element

    def line(self, start: Point, end: Point, stroke: Stroke) -> None:
        """A straight line."""
        self._reaches(start, end)
        with self._canvas.artifact():
            super().line(start, end, stroke)

    def card(self, box: Box, radius: float, *, fill: str = "", edge: Stroke | None = None) -> None:
        """A rectangle with round corners."""
        self._reaches((box.x, box.y), (box.right, box.bottom))
        with self._canvas.artifact():
            super().card(box, radius, fill=fill, edge=edge)

    def disc(
        self, centre: Point, radius: float, *, fill: str = "", edge: Stroke | None = None
    ) -> None:
        """A circle."""
        x, y = centre
        self._reaches((x - radius, y - radius), (x + radius, y + radius))
        with self._canvas.artifact():
            super().disc(centre, radius, fill=fill, edge=edge)

    def shape(self, points: Sequence[Point], fill: str) -> None:
        """A filled polygon."""
        self._reaches(*points)
        with self._canvas.artifact():
            super().shape(points, fill)

    def text(self, place: Point, lines: Sequence[str], ink: Ink) -> None:
        """Lines of text, the baseline of the first at `place`."""
        shown = [self._face.visible(line) for line in lines]
        if not any(line.strip() for line in shown):
            return
        with self._canvas.tagged(self._holder()):
            self._canvas.setFillColor(ink.colour)
            for number, line in enumerate(shown):
                y = place[1] + number * ink.style.leading
                ends = slim_space if _breaks_at_space(shown, number, ink) else None
                left = place[0] - REACH[ink.anchor] * ink.width(line)
                self._reaches((left, y), (left + ink.width(line), y - ink.style.size))
                self._line((place[0], -y), line, ink, ends)

    def _holder(self) -> Element:
        """The element to which words belong that are drawn now."""
        return self._into if self._into.role in _HOLDING_WORDS else self._into.add("P")


def _bounds(points: Sequence[Point]) -> tuple[float, float, float, float]:
    """The box round points: left, bottom, right, top."""
    across, up = [x for x, _ in points], [y for _, y in points]
    return min(across), min(up), max(across), max(up)


def _breaks_at_space(lines: Sequence[str], number: int, ink: Ink) -> bool:
    """Whether a line ends at a space: not after a hyphen, and not inside a word too long for it."""
    line, following = lines[number], lines[number + 1 : number + 2]
    if not following or (line.endswith("-") and not line.endswith(" -")):
        return False
    if " " in line or len(line) < _LONG_WORD:
        return True
    widest = max(ink.width(other) for other in lines)
    return ink.width(line + following[0][:1]) <= widest
