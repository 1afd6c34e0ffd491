"""Boxes and points on the table. Lengths are table units: one pixel at 100 % zoom; y grows down."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    @property
    def center_x(self) -> float:
        """The x of the middle."""
        return self.x + self.width / 2

    @property
    def center_y(self) -> float:
        """The y of the middle."""
        return self.y + self.height / 2

    def contains(self, x: float, y: float) -> bool:
        """True when the point lies in the box or on its edge."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def moved(self, dx: float, dy: float) -> "Box":
        """The box elsewhere."""
        return Box(self.x + dx, self.y + dy, self.width, self.height)

    def grown(self, margin: float) -> "Box":
        """The box with a margin on each side."""
        return Box(
            self.x - margin, self.y - margin, self.width + 2 * margin, self.height + 2 * margin
        )


def around(boxes: list[Box]) -> Box:
    """The smallest box that holds all of `boxes` (at least one)."""
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return Box(left, top, right - left, bottom - top)
