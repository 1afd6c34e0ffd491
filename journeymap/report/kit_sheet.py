"""What all sheets of a kit share: how words are set, fields to fill in, lines to cut along."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from journeymap.layout.geometry import Box
from journeymap.layout.metrics import FontMetrics
from journeymap.layout.notes import shortened
from journeymap.layout.poster import MM, PAPERS
from journeymap.layout.style import TextStyle
from journeymap.report.palette import Tone
from journeymap.report.pen import Anchor, Ink, Part, Pen, Point, Stroke
from journeymap.words import Words

MARGIN: Final = 20 * MM
CUT: Final = Stroke("#8A8478", 0.7, (4.0, 3.2))
WRITE: Final = Stroke("#8A8478", 0.9, (0.01, 2.8), round=True)
"""A dotted line to write on."""
_CAPTION: Final = 12 * MM
_FOOT: Final = 9 * MM


@dataclass(frozen=True)
class KitSheet:
    """Sets words on the sheets of one kit. `code` and `contact` are "" where not known."""

    words: Words
    metrics: dict[str, FontMetrics]
    paper: str
    code: str
    contact: str

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper."""
        return PAPERS[self.paper]

    @property
    def enlarged(self) -> float:
        """How much larger than A4 a page is that is only to be read."""
        return self.size[0] / PAPERS["A4"][0]

    def ink(
        self,
        size: float,
        colour: str = Tone.INK,
        weight: str = "regular",
        *,
        anchor: Anchor = Anchor.START,
        leading: float = 1.36,
    ) -> Ink:
        """How words are set in `size` points; `leading` in sizes."""
        return Ink(TextStyle(self.metrics[weight], size, size * leading), colour, weight, anchor)

    def block(self, pen: Pen, place: Point, width: float, text: str, ink: Ink) -> float:
        """Text in lines of `width` from `place` downwards; where it ends."""
        lines = ink.wrapped(text, width)
        pen.text((place[0], ink.baseline(place[1])), lines, ink)
        return place[1] + len(lines) * ink.style.leading

    def heading(self, pen: Pen, place: Point, width: float, text: str) -> float:
        """What a part of a page is called; where it ends."""
        with pen.part(Part.HEADING):
            return self.block(pen, place, width, text, self.ink(11, Tone.ACCENT, "semibold"))

    def title(self, pen: Pen, text: str) -> None:
        """What a page that is to be read is called."""
        with pen.part(Part.TITLE):
            pen.text((MARGIN, 62), [text], self.ink(28, weight="bold"))

    def caption(self, pen: Pen, left: float, right: float, text: str) -> None:
        """What a sheet of things to cut out is, and that it must not be printed smaller."""
        name = self.ink(10.5, Tone.INK, "semibold")
        hint = self.ink(9, Tone.SOFT, anchor=Anchor.END)
        with pen.part(Part.TITLE):
            pen.text((left, _CAPTION), [text], name)
        pen.text((right, _CAPTION), [self.words("kit.true_size")], hint)

    def foot(self, pen: Pen, number: int, total: int) -> None:
        """Whose kit it is, and which page."""
        (width, height), left = self.size, MARGIN
        name = self.words("kit.title")
        base, ink = height - _FOOT, self.ink(8.5, Tone.SOFT)
        whose = f"{name}  ·  {self.code}" if self.code else name
        pen.text((left, base), [shortened(whose, ink.style, width / 2)], ink)
        page = self.words("poster.page", number=number, total=total)
        at_end = self.ink(8.5, Tone.SOFT, anchor=Anchor.END)
        pen.text((width - left, base), [page], at_end)

    def field(self, pen: Pen, place: Point, right: float, name: str, value: str = "") -> None:
        """A name, and what is known or a line to write on up to `right`; `place` is on the base."""
        x, base = place
        label = self.ink(9, Tone.SOFT)
        pen.text(place, [name], label)
        x += label.width(name) + 5
        if value:
            ink = self.ink(11, Tone.INK, "semibold")
            pen.text((x, base), [shortened(value, ink.style, right - x)], ink)
        else:
            pen.line((x, base + 1.5), (right, base + 1.5), WRITE)


def cut_around(pen: Pen, places: Iterable[Box], reach: float) -> None:
    """Dashed lines along all edges of boxes, `reach` beyond them, with scissors at the ends."""
    boxes = tuple(places)
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    for x in sorted({round(edge, 3) for box in boxes for edge in (box.x, box.right)}):
        pen.line((x, top - reach), (x, bottom + reach), CUT)
    for y in sorted({round(edge, 3) for box in boxes for edge in (box.y, box.bottom)}):
        pen.line((left - reach, y), (right + reach, y), CUT)
    draw_scissors(lambda along, across: (left - reach - 1 + along, top + across), pen)
    draw_scissors(lambda along, across: (left + across, top - reach - 1 + along), pen)


def draw_scissors(turn: Callable[[float, float], Point], pen: Pen) -> None:
    """Scissors that cut along a line; `turn` gives the place of (along, across)."""
    stroke = Stroke(Tone.SOFT, 0.9, round=True)
    for side in (-1, 1):
        pen.disc(turn(-11, 2.7 * side), 1.9, edge=stroke)
        pen.line(turn(-9.4, 1.7 * side), turn(0, -2.4 * side), stroke)
