"""Many journeys under each other, laid so that the same event of each stands in one column.

It shows single citizens: for a screen, or a room, where they may be seen; not for publication.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.layout.geometry import Box
from journeymap.report.drawings.drawing import Drawing, Sketch, centred, ended
from journeymap.report.drawings.look import Look
from journeymap.report.palette import EVENT_EDGE, EVENT_FILL, TIMELINE, Tone
from journeymap.report.pen import Stroke

_LABEL_SHARE: Final = 0.2
_MOST_LABEL: Final = 110.0
_ROW: Final = 24.0
_HEAD: Final = 26.0
_WIDEST: Final = 26.0
_EVENT: Final = 3.2
_RADII: Final = (3.0, 3.8, 4.6)
"""Of a disc for one, two, three or more experiences."""
_BEYOND: Final = 20.0
"""Room at each end for how many events lie farther out."""


@dataclass(frozen=True, slots=True)
class Step:
    """An event, `offset` events after the anchor (before it where negative)."""

    offset: int
    good: int = 0
    bad: int = 0


@dataclass(frozen=True, slots=True)
class AlignedJourney:
    """One journey; its anchor is the step with offset 0."""

    label: str
    steps: tuple[Step, ...]


def aligned(
    journeys: Sequence[AlignedJourney],
    anchor: str,
    *,
    reach: int = 12,
    look: Look,
    width: float,
    alt: str,
) -> Drawing:
    """A row for each journey. `anchor` names what they are laid at; of events more than `reach`
    away only the number is told."""
    left = min(_MOST_LABEL, width * _LABEL_SHARE)
    first, last = _ends(journeys, reach)
    room = width - left - 2 * _BEYOND
    pitch = min(_WIDEST, room / (last - first + 1))
    zero = left + _BEYOND + (0.5 - first) * pitch
    sketch, bottom = Sketch(), _HEAD + len(journeys) * _ROW
    sketch.beside(zero, _HEAD / 2 - 3, [anchor], centred(look.value))
    sketch.line((zero, _HEAD - 4), (zero, bottom), Stroke(Tone.ACCENT.value, 1.2))
    for number, journey in enumerate(journeys):
        y = _HEAD + (number + 0.5) * _ROW
        name = look.label.wrapped(journey.label, left)[0]
        sketch.beside(0, y, [name], look.label)
        _row(sketch, journey, y=y, zero=zero, pitch=pitch, reach=reach, look=look)
    return sketch.finished(width, bottom, alt)


def _ends(journeys: Sequence[AlignedJourney], reach: int) -> tuple[int, int]:
    """The outermost offsets that are drawn."""
    offsets = [step.offset for journey in journeys for step in journey.steps]
    inside = [offset for offset in offsets if abs(offset) <= reach]
    return min(inside, default=0), max(inside, default=0)


def _row(
    sketch: Sketch,
    journey: AlignedJourney,
    *,
    y: float,
    zero: float,
    pitch: float,
    reach: int,
    look: Look,
) -> None:
    inside = [step for step in journey.steps if abs(step.offset) <= reach]
    if inside:
        offsets = [step.offset for step in inside]
        first, last = zero + min(offsets) * pitch, zero + max(offsets) * pitch
        sketch.line((first, y), (last, y), Stroke(TIMELINE, 1.6))
        _beyond(sketch, journey, (first, last), y=y, reach=reach, look=look)
    for step in inside:
        x = zero + step.offset * pitch
        square = Box(x - _EVENT, y - _EVENT, 2 * _EVENT, 2 * _EVENT)
        sketch.card(square, 1, fill=EVENT_FILL, edge=Stroke(EVENT_EDGE, 0.8))
        _mark(sketch, (x, y), step.good, Tone.GOOD)
        _mark(sketch, (x, y), step.bad, Tone.BAD)


def _mark(sketch: Sketch, at: tuple[float, float], count: int, tone: Tone) -> None:
    """Green above the event, red below, as on the table."""
    if count:
        radius = _RADII[min(count, len(_RADII)) - 1]
        away = _EVENT + radius - 0.4
        sketch.sign((at[0], at[1] - away if tone is Tone.GOOD else at[1] + away), radius, tone)


def _beyond(
    sketch: Sketch,
    journey: AlignedJourney,
    ends: tuple[float, float],
    *,
    y: float,
    reach: int,
    look: Look,
) -> None:
    before = sum(step.offset < -reach for step in journey.steps)
    after = sum(step.offset > reach for step in journey.steps)
    if before:
        sketch.beside(ends[0] - 7, y, [f"+{before}"], ended(look.soft))
    if after:
        sketch.beside(ends[1] + 7, y, [f"+{after}"], look.soft)
