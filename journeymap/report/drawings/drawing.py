"""A chart once it is laid out: marks on a sheet, the same for PDF, SVG, PNG and screen.

Lengths are points, y grows down.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteKind
from journeymap.report.note_drawing import draw_sign
from journeymap.report.palette import Tone
from journeymap.report.pen import Anchor, Ink, Part, Pen, Point, Stroke, Strokes
from journeymap.report.svg_pen import SvgPen

_SIGNS: Final = {Tone.GOOD: NoteKind.GOOD, Tone.BAD: NoteKind.BAD}


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    start: Point
    end: Point
    stroke: Stroke

    def draw(self, pen: Strokes) -> None:
        """With a pen."""
        pen.line(self.start, self.end, self.stroke)


@dataclass(frozen=True, slots=True)
class Card:
    """A rectangle with round corners."""

    box: Box
    radius: float
    fill: str = ""
    edge: Stroke | None = None

    def draw(self, pen: Strokes) -> None:
        """With a pen."""
        pen.card(self.box, self.radius, fill=self.fill, edge=self.edge)


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle."""

    centre: Point
    radius: float
    fill: str = ""
    edge: Stroke | None = None

    def draw(self, pen: Strokes) -> None:
        """With a pen."""
        pen.disc(self.centre, self.radius, fill=self.fill, edge=self.edge)


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled polygon."""

    points: tuple[Point, ...]
    fill: str

    def draw(self, pen: Strokes) -> None:
        """With a pen."""
        pen.shape(self.points, self.fill)


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of text, the baseline of the first at `place`."""

    place: Point
    lines: tuple[str, ...]
    ink: Ink

    def draw(self, pen: Strokes) -> None:
        """With a pen."""
        pen.text(self.place, self.lines, self.ink)

    @property
    def box(self) -> Box:
        """What the words cover."""
        ink = self.ink
        width = max(ink.width(line) for line in self.lines)
        before = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[ink.anchor]
        top = self.place[1] - ink.baseline(0)
        height = ink.style.leading * len(self.lines)
        return Box(self.place[0] - before, top, width, height)


Mark = Line | Card | Disc | Shape | Text


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart. `alt` says in words what it shows, for those who cannot see it."""

    width: float
    height: float
    alt: str
    marks: tuple[Mark, ...]

    def draw(self, pen: Strokes) -> None:
        """On the page that a pen has begun, its upper left corner at the origin."""
        for mark in self.marks:
            mark.draw(pen)

    @property
    def texts(self) -> tuple[Text, ...]:
        """The words in it."""
        return tuple(mark for mark in self.marks if isinstance(mark, Text))


@dataclass(frozen=True)
class Sketch:
    """Gathers marks; draws like a pen."""

    marks: list[Mark] = field(default_factory=list)

    def finished(self, width: float, height: float, alt: str) -> Drawing:
        """The drawing."""
        return Drawing(width, height, alt, tuple(self.marks))

    def line(self, start: Point, end: Point, stroke: Stroke) -> None:
        """A straight line."""
        self.marks.append(Line(start, end, stroke))

    def card(self, box: Box, radius: float, *, fill: str = "", edge: Stroke | None = None) -> None:
        """A rectangle with round corners."""
        self.marks.append(Card(box, radius, fill, edge))

    def disc(
        self, centre: Point, radius: float, *, fill: str = "", edge: Stroke | None = None
    ) -> None:
        """A circle."""
        self.marks.append(Disc(centre, radius, fill, edge))

    def shape(self, points: Sequence[Point], fill: str) -> None:
        """A filled polygon."""
        self.marks.append(Shape(tuple(points), fill))

    def text(self, place: Point, lines: Sequence[str], ink: Ink) -> None:
        """Lines of text, the baseline of the first at `place`."""
        self.marks.append(Text(place, tuple(lines), ink))

    def beside(self, x: float, middle: float, lines: Sequence[str], ink: Ink) -> None:
        """Lines of text whose middle is at `middle`."""
        top = middle - ink.style.leading * len(lines) / 2
        self.text((x, ink.baseline(top)), lines, ink)

    def sign(self, centre: Point, radius: float, tone: Tone) -> None:
        """The disc with a white + or −; nothing for a tone that is neither."""
        if tone in _SIGNS:
            draw_sign(self, _SIGNS[tone], centre, radius)


def ended(ink: Ink) -> Ink:
    """The same, ending at its place."""
    return replace(ink, anchor=Anchor.END)


def centred(ink: Ink) -> Ink:
    """The same, its middle at its place."""
    return replace(ink, anchor=Anchor.MIDDLE)


def on_page(drawing: Drawing, pen: Pen, margin: float = 0) -> None:
    """A page of its own that holds a drawing and a margin round it."""
    pen.page(drawing.width + 2 * margin, drawing.height + 2 * margin)
    with pen.within(margin, margin), pen.part(Part.PICTURE, alt=drawing.alt):
        drawing.draw(pen)


def as_svg(drawing: Drawing, *, language: str, ground: str, margin: float = 12) -> bytes:
    """A drawing as an SVG that says what it shows."""
    pen = SvgPen(title=drawing.alt, language=language, ground=ground)
    on_page(drawing, pen, margin)
    return pen.finish()
