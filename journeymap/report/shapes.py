"""The shapes of page a report can have: paper to read alone, slides to show in a room."""

from dataclasses import dataclass
from typing import Final, Literal

Shape = Literal["a4", "slides"]

_MM: Final = 72 / 25.4
_FOOT: Final = 26.0


@dataclass(frozen=True, slots=True)
class PageShape:
    """A page of `wide` × `high` points, on which everything is set `zoom` times as large.

    So the same blocks with the same measures fill a sheet that is read from afar; all other
    lengths here are before the enlargement.
    """

    wide: float
    high: float
    margin: float
    zoom: float = 1.0
    is_shown: bool = False
    """Whether it is looked at together, from afar."""

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.wide / self.zoom - 2 * self.margin

    @property
    def height(self) -> float:
        """Between the upper margin and the foot."""
        return self.high / self.zoom - 2 * self.margin - _FOOT

    @property
    def bottom(self) -> float:
        """Where the text ends, above the foot."""
        return self.margin + _FOOT


A4: Final = PageShape(210 * _MM, 297 * _MM, 20 * _MM)
SLIDES: Final = PageShape(960, 540, 30, zoom=1.6, is_shown=True)
"""16:9, 338.7 × 190.5 mm; running text in 17 points."""

SHAPES: Final[dict[Shape, PageShape]] = {"a4": A4, "slides": SLIDES}
