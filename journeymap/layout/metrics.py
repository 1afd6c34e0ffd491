"""How wide text is, from the bundled font's own advance widths.

Layout never asks the screen: the canvas and the PDF break lines at the same words because both
use these numbers. Kerning is left out, so a drawn line is at most as wide as it was measured.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

_WRAP_CACHE: Final = 2_048
_OTHER_BREAKS: Final = {ord(c): "\n" for c in "\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"}


@dataclass(frozen=True, eq=False, slots=True)
class FontMetrics:
    """Advance widths and heights of one font, in its own units."""

    units_per_em: int
    ascent: int
    descent: int
    default_advance: int
    advances: dict[str, int] = field(repr=False)

    def width(self, text: str, size: float) -> float:
        """The width of a line of text set at `size`, in the unit of `size`."""
        get, default = self.advances.get, self.default_advance
        return sum([get(c, default) for c in text]) * size / self.units_per_em

    def baseline(self, size: float, leading: float) -> float:
        """How far below the top of a line of height `leading` its baseline lies."""
        content = (self.ascent - self.descent) * size / self.units_per_em
        return (leading - content) / 2 + self.ascent * size / self.units_per_em


@lru_cache(maxsize=_WRAP_CACHE)
def wrap(metrics: FontMetrics, text: str, size: float, width: float) -> tuple[str, ...]:
    """Breaks `text` into lines no wider than `width` (unit of `size`); at least one line.

    Breaks at spaces and after hyphens; a word wider than the line is broken where it must. Line
    breaks in the text are kept. Joining the lines gives back every character but the spaces at
    the breaks.
    """
    lines: list[str] = []
    for paragraph in text.translate(_OTHER_BREAKS).split("\n"):
        lines.extend(_wrap_paragraph(metrics, paragraph.expandtabs(4), size, width))
    return tuple(lines)


def _wrap_paragraph(metrics: FontMetrics, text: str, size: float, width: float) -> Iterator[str]:
    room = width * metrics.units_per_em / size
    get, default = metrics.advances.get, metrics.default_advance
    start, used, last_break, used_at_break = 0, 0.0, 0, 0.0
    for index, character in enumerate(text):
        advance = get(character, default)
        if character == " ":
            last_break, used_at_break = index + 1, used + advance
        elif used + advance > room and index > start:
            if last_break > start:
                yield text[start:last_break].rstrip(" ")
                start, used = last_break, used - used_at_break
            if used + advance > room and index > start:
                yield text[start:index]
                start, used = index, 0.0
            last_break, used_at_break = start, 0.0
        used += advance
        if character == "-" and index > start:
            last_break, used_at_break = index + 1, used
    yield text[start:].rstrip(" ")
