"""Draws with the standard library: one SVG that any program opens, with text that stays text.

No font travels inside. Each line says how wide it is, so that it keeps to its note in any font.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from journeymap.layout.geometry import Box
from journeymap.report.pen import Anchor, Ink, Part, Point, Stroke
from journeymap.report.xml_text import xml_safe

_FAMILY: Final = (
    "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
)
_WEIGHTS: Final = {"regular": "400", "semibold": "600", "bold": "700"}


class SvgPen:
    """A pen on one picture of one page. `ground` is the colour under all."""

    def __init__(self, *, title: str, language: str, ground: str) -> None:
        self._title, self._language, self._ground = title, language, ground
        self._parts: list[str] = []

    def finish(self) -> bytes:
        """The SVG; the same bytes for the same drawing."""
        return ("\n".join([*self._parts, "</svg>"]) + "\n").encode("utf-8")

    def page(self, width: float, height: float) -> None:
        """Begins the picture."""
        wide, tall = _number(width), _number(height)
        self._parts += [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="{tall}pt"'
            f' viewBox="0 0 {wide} {tall}" xml:lang="{self._language}"'
            f" font-family={quoteattr(_FAMILY)}>",
            f"<title>{_text(self._title)}</title>",
            f'<rect width="{wide}" height="{tall}" fill="{self._ground}"/>',
        ]

    @contextmanager
    def within(self, x: float, y: float, scale: float = 1.0) -> Iterator[None]:
        """What is drawn inside has its origin at (x, y) and is larger by `scale`."""
        larger = f" scale({scale:.5g})" if scale != 1 else ""
        self._parts.append(f'<g transform="translate({_number(x)} {_number(y)}){larger}">')
        yield
        self._parts.append("</g>")

    @contextmanager
    def group(self, title: str) -> Iterator[None]:
        """What is drawn inside is one thing, called `title`."""
        self._parts.append(f"<g><title>{_text(title)}</title>")
        yield
        self._parts.append("</g>")

    @contextmanager
    def part(self, part: Part, *, name: str = "", alt: str = "") -> Iterator[None]:  # noqa: ARG002
        """A picture has no parts."""
        yield

    def line(self, start: Point, end: Point, stroke: Stroke) -> None:
        """A straight line."""
        (x1, y1), (x2, y2) = start, end
        places = _attributes(x1=x1, y1=y1, x2=x2, y2=y2)
        self._parts.append(f"<line{places}{_stroked(stroke)}/>")

    def card(self, box: Box, radius: float, *, fill: str = "", edge: Stroke | None = None) -> None:
        """A rectangle with round corners."""
        places = _attributes(x=box.x, y=box.y, width=box.width, height=box.height, rx=radius)
        self._parts.append(f"<rect{places}{_inks(fill, edge)}/>")

    def disc(
        self, centre: Point, radius: float, *, fill: str = "", edge: Stroke | None = None
    ) -> None:
        """A circle."""
        places = _attributes(cx=centre[0], cy=centre[1], r=radius)
        self._parts.append(f"<circle{places}{_inks(fill, edge)}/>")

    def shape(self, points: Sequence[Point], fill: str) -> None:
        """A filled polygon."""
        places = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
        self._parts.append(f'<polygon points="{places}" fill="{fill}"/>')

    def text(self, place: Point, lines: Sequence[str], ink: Ink) -> None:
        """Lines of text, the baseline of the first at `place`."""
        weight, anchor = _WEIGHTS[ink.weight], f' text-anchor="{ink.anchor}"'
        look = f'font-size="{_number(ink.style.size)}" font-weight="{weight}" fill="{ink.colour}"'
        for number, line in enumerate(lines):
            if line.strip():
                at = _attributes(x=place[0], y=place[1] + number * ink.style.leading)
                wide = f'textLength="{_number(ink.width(line))}" lengthAdjust="spacingAndGlyphs"'
                aside = anchor if ink.anchor is not Anchor.START else ""
                self._parts.append(f"<text{at} {look}{aside} {wide}>{_text(line)}</text>")


def _inks(fill: str, edge: Stroke | None) -> str:
    return f' fill="{fill or "none"}"' + (_stroked(edge) if edge else "")


def _stroked(stroke: Stroke) -> str:
    dash = " ".join(map(_number, stroke.dash))
    return (
        f' stroke="{stroke.colour}" stroke-width="{_number(stroke.width)}"'
        + (f' stroke-dasharray="{dash}"' if dash else "")
        + (' stroke-linecap="round"' if stroke.round else "")
    )


def _attributes(**numbers: float) -> str:
    return "".join(f' {name}="{_number(value)}"' for name, value in numbers.items())


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _text(text: str) -> str:
    """Text from outside; what XML cannot hold becomes a mark."""
    return escape(xml_safe(text))
