"""What a sheet of paper is drawn with. It is drawn once; PDF, SVG and PNG are pens that do it.

Lengths are points, y grows down.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from journeymap.layout.geometry import Box
from journeymap.layout.metrics import wrap
from journeymap.layout.style import TextStyle

Point = tuple[float, float]


class Anchor(StrEnum):
    """Which part of a line of text stands at its place."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Part(StrEnum):
    """What something on a sheet is to those who hear it read."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    SECTION = "section"
    LIST = "list"
    ITEM = "item"
    TABLE = "table"
    ROW = "row"
    COLUMN_HEAD = "column head"
    ROW_HEAD = "row head"
    CELL = "cell"
    PICTURE = "picture"
    FURNITURE = "furniture"
    """What stands on each page, such as its number; nobody wants to hear it again."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How words are set: size and leading, colour, weight ("regular", "semibold", "bold")."""

    style: TextStyle
    colour: str
    weight: str = "regular"
    anchor: Anchor = Anchor.START

    def width(self, text: str) -> float:
        """How wide a line of text becomes."""
        return self.style.metrics.width(text, self.style.size)

    def wrapped(self, text: str, width: float) -> tuple[str, ...]:
        """`text` in lines that are no wider than `width`."""
        return wrap(self.style.metrics, text, self.style.size, width)

    def baseline(self, top: float) -> float:
        """Where the baseline of a line lies that begins at `top`."""
        return top + self.style.metrics.baseline(self.style.size, self.style.leading)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line's colour and width; `dash` are the lengths of dashes and gaps."""

    colour: str
    width: float
    dash: tuple[float, ...] = ()
    round: bool = False


class Strokes(Protocol):
    """Draws lines, shapes and words."""

    def line(self, start: Point, end: Point, stroke: Stroke) -> None:
        """A straight line."""

    def card(self, box: Box, radius: float, *, fill: str = "", edge: Stroke | None = None) -> None:
        """A rectangle with round corners."""

    def disc(
        self, centre: Point, radius: float, *, fill: str = "", edge: Stroke | None = None
    ) -> None:
        """A circle."""

    def shape(self, points: Sequence[Point], fill: str) -> None:
        """A filled polygon."""

    def text(self, place: Point, lines: Sequence[str], ink: Ink) -> None:
        """Lines of text, the baseline of the first at `place`."""


class Pen(Strokes, Protocol):
    """Draws on the page that was begun last.

    Words that are drawn outside any `part` of text are a paragraph; lines and shapes say nothing
    unless they are inside a picture.
    """

    def page(self, width: float, height: float) -> None:
        """Begins a page."""

    def within(self, x: float, y: float, scale: float = 1.0) -> AbstractContextManager[None]:
        """What is drawn inside has its origin at (x, y) and is larger by `scale`."""

    def group(self, title: str) -> AbstractContextManager[None]:
        """What is drawn inside is one thing, called `title`."""

    def part(self, part: Part, *, name: str = "", alt: str = "") -> AbstractContextManager[None]:
        """What is drawn inside is one part of the sheet, and of the part around it.

        Where a part with this `name` was begun before, it goes on. `alt` says what a picture
        shows.
        """
