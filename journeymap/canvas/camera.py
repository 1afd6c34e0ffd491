"""What part of the table the window shows. Pure arithmetic: table units in, pixels out."""

from dataclasses import dataclass
from typing import Final

from journeymap.layout.geometry import Box

MIN_SCALE: Final = 0.002
MAX_SCALE: Final = 3.5
"""The largest words are 18 high; Qt draws words of 64 pixels and more twenty times slower."""
ZOOM_STEP: Final = 1.2
"""One notch of the wheel, one press of Ctrl +."""
_FIT_MARGIN_PX: Final = 48
MAX_FIT_SCALE: Final = 1.25


@dataclass(frozen=True, slots=True)
class Camera:
    """`scale` pixels to a table unit; the table point (x, y) lies in the window's upper left."""

    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def to_px(self, x: float, y: float) -> tuple[float, float]:
        """A table point in the window's pixels."""
        return (x - self.x) * self.scale, (y - self.y) * self.scale

    def to_table(self, x_px: float, y_px: float) -> tuple[float, float]:
        """A window's pixel on the table."""
        return x_px / self.scale + self.x, y_px / self.scale + self.y

    def box_to_px(self, box: Box) -> Box:
        """A box on the table in the window's pixels."""
        x_px, y_px = self.to_px(box.x, box.y)
        return Box(x_px, y_px, box.width * self.scale, box.height * self.scale)

    def panned(self, dx_px: float, dy_px: float) -> "Camera":
        """The table moved under the window by so many pixels."""
        return Camera(self.scale, self.x - dx_px / self.scale, self.y - dy_px / self.scale)

    def zoomed(self, factor: float, x_px: float, y_px: float) -> "Camera":
        """Closer or farther with the point under (x_px, y_px) staying where it is."""
        scale = clamp(self.scale * factor, MIN_SCALE, MAX_SCALE)
        x, y = self.to_table(x_px, y_px)
        return Camera(scale, x - x_px / scale, y - y_px / scale)

    def showing(
        self, box: Box, width_px: float, height_px: float, margin_px: float = 24
    ) -> "Camera":
        """The nearest camera at this scale that shows all of `box`, its start if it is too big."""
        x = _nearest(self.x, box.x, box.right, width_px / self.scale, margin_px / self.scale)
        y = _nearest(self.y, box.y, box.bottom, height_px / self.scale, margin_px / self.scale)
        return Camera(self.scale, x, y)

    def kept_near(self, bounds: Box, width_px: float, height_px: float) -> "Camera":
        """This camera, so that some of `bounds` stays within the middle of the window."""
        half_w, half_h = width_px / 2 / self.scale, height_px / 2 / self.scale
        return Camera(
            self.scale,
            clamp(self.x, bounds.x - half_w, bounds.right - half_w),
            clamp(self.y, bounds.y - half_h, bounds.bottom - half_h),
        )


def fitting(
    box: Box, width_px: float, height_px: float, *, max_scale: float = MAX_FIT_SCALE
) -> Camera:
    """The camera that shows all of `box`, centred, no larger than `max_scale`."""
    room_w = max(1.0, width_px - 2 * _FIT_MARGIN_PX)
    room_h = max(1.0, height_px - 2 * _FIT_MARGIN_PX)
    wanted = min(room_w / max(box.width, 1), room_h / max(box.height, 1), max_scale)
    scale = clamp(wanted, MIN_SCALE, MAX_SCALE)
    return Camera(scale, box.center_x - width_px / 2 / scale, box.center_y - height_px / 2 / scale)


def between(start: Camera, end: Camera, t: float) -> Camera:
    """The camera at `t` (0–1) of the way from one to the other."""
    if t == 1:
        return end  # sums of floats do not quite arrive
    return Camera(
        start.scale + (end.scale - start.scale) * t,
        start.x + (end.x - start.x) * t,
        start.y + (end.y - start.y) * t,
    )


def clamp(value: float, low: float, high: float) -> float:
    """`value` within the bounds; the middle of bounds that cross."""
    if low > high:
        return (low + high) / 2
    return max(low, min(value, high))


def _nearest(position: float, start: float, end: float, room: float, margin: float) -> float:
    margin = max(0.0, min(margin, (room - (end - start)) / 2))
    if start - margin < position or end - start > room:
        return start - margin
    return max(position, end + margin - room)
