"""How long a frame of the canvas takes with 10,000 notes at 1920×1080."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from benchmarks.figures import Figure, figure, quietest
from benchmarks.journeys import journey_of
from benchmarks.windows import Blank, frames_ms, program, settle, view_of
from journeymap.canvas.camera import MAX_SCALE, Camera, fitting
from journeymap.canvas.view import JourneyView

NOTES: Final = 10_000
FRAMES: Final = 300
ROUNDS: Final = 3
"""Of so many rounds the quietest counts: other programs can only make frames longer."""
BOUND_MS: Final = 16.7
"""One sixtieth of a second."""
_STEP_PX: Final = 40
_FLING_PX: Final = 400

Steps = list[Callable[[], object]]


def run(notes: int = NOTES, frames: int = FRAMES, rounds: int = ROUNDS) -> list[Figure]:
    """Pans, zooms and shows the whole map; the floor is a blank frame of the same size."""
    figures = []
    with program():
        view, blank = view_of(journey_of(notes)), Blank()
        blank.show()
        settle()
        for case, steps in _cases(view, frames):
            found = []
            for _ in range(rounds):
                floor = frames_ms(blank, [_nothing] * len(steps))
                samples = frames_ms(view.viewport(), steps)
                found.append(figure("canvas", case, "ms", samples, floor=floor, bound=BOUND_MS))
            figures.append(quietest(found))
        view.detach()
        view.close()
        blank.close()
    return figures


def _nothing() -> None:
    """What a blank frame needs to be prepared."""


def _cases(view: JourneyView, frames: int) -> Iterator[tuple[str, Steps]]:
    """The movements, each as one step for each frame; a zoom goes away and comes back."""
    whole = fitting(view.row.bounds, view.viewport().width(), view.viewport().height())
    yield "panning at 100 %", _pan(view, 1.0, _STEP_PX, frames)
    yield "panning at 40 %", _pan(view, 0.4, _STEP_PX, frames)
    yield "flinging at 40 %", _pan(view, 0.4, _FLING_PX, frames)
    yield "zooming, 100 % to whole map", _zoom(view, 1.0, whole.scale, frames)
    yield "zooming, 100 to 36 %", _zoom(view, 1.0, 0.36, frames)
    yield f"zooming, {MAX_SCALE * 100:.0f} to 100 %", _zoom(view, MAX_SCALE, 1.0, frames)
    yield "coming to rest after a zoom", _rests(view, frames)
    yield "whole map in view", [partial(view.look, whole)] * frames


def _pan(view: JourneyView, scale: float, step_px: int, frames: int) -> Steps:
    """Along the row from its start, so many pixels a frame."""
    y = -view.viewport().height() / 2 / scale
    cameras = (Camera(scale, frame * step_px / scale, y) for frame in range(frames))
    return [partial(view.look, camera) for camera in cameras]


def _zoom(view: JourneyView, near: float, far: float, frames: int) -> Steps:
    """Around the middle of the row, each frame as much smaller as the last, then back."""
    away = [near * (far / near) ** (frame / (frames - 1)) for frame in range(frames)]
    return [partial(view.look, _around_middle(view, scale)) for scale in away + away[::-1]]


def _rests(view: JourneyView, frames: int) -> Steps:
    """Sharp frames at ever other zooms: what is painted when a zoom is over."""
    zooms = _zoom(view, 1.0, 0.36, frames // 2)
    return [partial(_come_to_rest, view, look) for look in zooms]


def _come_to_rest(view: JourneyView, look: Callable[[], object]) -> None:
    look()
    view.viewfinder.settle()


def _around_middle(view: JourneyView, scale: float) -> Camera:
    width, height = view.viewport().width(), view.viewport().height()
    return Camera(scale, view.row.bounds.center_x - width / 2 / scale, -height / 2 / scale)
