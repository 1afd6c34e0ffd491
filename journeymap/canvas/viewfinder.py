"""Keeps the camera of a canvas: glides, fits, follows the scroll bar."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollBar

from journeymap.canvas.camera import MAX_FIT_SCALE, Camera, between, fitting
from journeymap.canvas.motion import Glide
from journeymap.layout.geometry import Box
from journeymap.layout.row import Row

READABLE_SCALE = 0.8
"""Writing never happens smaller than this: the table comes closer first."""
_REVEAL_MARGIN_PX = 120
_FIRST_MARGIN = 40
_SELECTION_SCALE = 1.5
_REST_MS = 120
"""So long after its last step a zoom is over."""


class Viewfinder(QObject):
    """What part of the table is shown. Lengths ending in `_px` are the viewport's pixels.

    `row` gives the notes as they lie, `size_px` the viewport's width and height.
    """

    moved = Signal()
    zoomed = Signal(float)

    def __init__(
        self,
        parent: QObject,
        bar: QScrollBar,
        row: Callable[[], Row],
        size_px: Callable[[], tuple[float, float]],
        *,
        motion: bool,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._row = row
        self._size_px = size_px
        self._camera = self._from = self._goal = Camera(row().style.text_scale)
        self._level = self._camera.y
        """Where the user has laid the table, up and down (`Camera.y`)."""
        self._syncing = False
        self._glide = Glide(self, self._advance, enabled=motion)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.moved)
        bar.valueChanged.connect(self._scrolled)

    @property
    def camera(self) -> Camera:
        """The camera as it is at this moment."""
        return self._camera

    @property
    def full_size(self) -> float:
        """Pixels to a table unit at 100 %, which follow the text size that was chosen."""
        return self._row().style.text_scale

    @property
    def is_zooming(self) -> bool:
        """True until a zoom has come to rest; never where motion is off."""
        return self._rest.isActive()

    def look(self, camera: Camera) -> None:
        """Shows another part of the table at once, never so far off that nothing is seen."""
        self._glide.stop()
        self._become(camera.kept_near(self._row().bounds, *self._size_px()))
        self._level = self._camera.y

    def glide_to(self, camera: Camera) -> None:
        """Shows another part of the table, moving there."""
        self._level = camera.y
        self._from, self._goal = self._camera, camera
        self._glide.start()

    def settle(self) -> None:
        """Ends a glide where it was going, and brings a zoom to rest."""
        self._glide.finish()
        if self.is_zooming:
            self._rest.stop()
            self.moved.emit()

    def first_look(self) -> None:
        """At full size, the start of the row in view, all of it when there is room."""
        width_px, height_px = self._size_px()
        width, height = width_px / self.full_size, height_px / self.full_size
        bounds = self._row().bounds
        y = bounds.center_y - height / 2 if bounds.height < height else -height / 2
        wide = bounds.width > width - _FIRST_MARGIN
        x = bounds.x - _FIRST_MARGIN if wide else bounds.center_x - width / 2
        self._become(Camera(self.full_size, x, y))
        self._level = y

    def fit_all(self) -> None:
        """Shows the whole journey."""
        self.glide_to(
            fitting(self._row().bounds, *self._size_px(), max_scale=MAX_FIT_SCALE * self.full_size)
        )

    def fit(self, box: Box) -> None:
        """Shows one part of the journey, large."""
        self.glide_to(fitting(box, *self._size_px(), max_scale=_SELECTION_SCALE * self.full_size))

    def zoom_by(self, factor: float, around: Box | None) -> None:
        """Closer or farther, around a box on the table or the middle of the window."""
        width, height = self._size_px()
        middle = self._camera.box_to_px(around) if around else Box(0, 0, width, height)
        x_px = min(max(middle.center_x, 0), width)
        y_px = min(max(middle.center_y, 0), height)
        self.look(self._camera.zoomed(factor, x_px, y_px))
        if around is not None:
            self.reveal(around)

    def reveal(self, box: Box) -> None:
        """Moves no more than it takes to show a box.

        Up and down that is counted from where the user has laid the table: what had to make room
        for a tall pile of notes goes back when the room is no longer needed.
        """
        width, height = self._size_px()
        margin = min(_REVEAL_MARGIN_PX, width / 6, height / 6)
        current = self._goal if self._glide.is_running else self._camera
        level = self._level
        target = Camera(current.scale, current.x, level).showing(box, width, height, margin)
        if target != current:
            self.glide_to(target)
        self._level = level

    def come_close(self, box: Box) -> None:
        """Makes sure that a box is shown large enough to write in."""
        self._glide.finish()
        if self._camera.scale < READABLE_SCALE * self.full_size:
            width, height = self._size_px()
            closer = self._camera.zoomed(self.full_size / self._camera.scale, width / 2, height / 2)
            self._become(closer.showing(box, width, height, width / 3))
            self._level = self._camera.y
        self.reveal(box)

    def sync(self) -> None:
        """Tells the scroll bar how long the row is and what part of it is shown."""
        width, _ = self._size_px()
        scale, bounds, margin = self._camera.scale, self._row().bounds, self._row().style.pitch
        start, end = (bounds.x - margin) * scale, (bounds.right + margin) * scale - width
        value = round(self._camera.x * scale)
        self._syncing = True
        if end <= start:
            self._bar.setRange(value, value)
        else:
            self._bar.setRange(min(round(start), value), max(round(end), value))
        self._bar.setPageStep(round(width))
        self._bar.setSingleStep(max(1, round(margin * scale / 3)))
        self._bar.setValue(value)
        self._syncing = False

    def _scrolled(self, value: int) -> None:
        if not self._syncing:
            self._glide.stop()
            x = value / self._camera.scale
            self._become(Camera(self._camera.scale, x, self._camera.y))

    def _advance(self, t: float) -> None:
        self._become(between(self._from, self._goal, t))

    def _become(self, camera: Camera) -> None:
        closer = camera.scale != self._camera.scale
        self._camera = camera
        if closer and self._glide.enabled:
            self._rest.start()
        self.sync()
        self.moved.emit()
        if closer:
            self.zoomed.emit(camera.scale / self.full_size)
