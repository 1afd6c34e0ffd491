"""The timeline to lay on the table: strips to cut out and tape together, with what is known."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.layout.cutouts import at_most
from journeymap.layout.geometry import Box
from journeymap.layout.poster import MM
from journeymap.model.journey import Period
from journeymap.report.kit_sheet import CUT, WRITE, KitSheet, cut_around
from journeymap.report.palette import PAPER, TIMELINE, WHITE, Tone
from journeymap.report.pen import Anchor, Ink, Pen, Stroke

_HEIGHT: Final = 42 * MM
_SIDE: Final = 12 * MM
_ABOVE: Final = 20 * MM
_TAB: Final = 14 * MM
_SLOT: Final = 84 * MM
_LINE: Final = 0.76
_INSET: Final = 16.0
_BAR: Final = 9.0
_REACH: Final = 12.0
_NOTE_ROOM: Final = 80 * MM
"""What one yellow note takes of the timeline."""
_MORE_NOTES: Final = 4
_LONGEST: Final = 8
"""A table takes no more strips; there are more only where landmarks need them."""
_LABELS: Final = ((14.0, 2), (12.0, 2), (10.0, 3))
"""Sizes in which a landmark is tried, and how many lines it may then have."""

Slot = Period | None
"""A landmark, or a place to write one."""


@dataclass(frozen=True, slots=True)
class Strip:
    """One strip of the timeline. `first` has its beginning, `last` the arrow to today."""

    slots: tuple[Slot, ...]
    first: bool
    last: bool


def strips_of(
    periods: Sequence[Period], prepared: int, size: tuple[float, float]
) -> tuple[tuple[Strip, ...], ...]:
    """The strips, page by page: as many as `prepared` notes and some more need, pages filled."""
    width, height = size[0] - 2 * _SIDE, size[1] - 2 * _ABOVE
    per_page, per_strip = int(height / _HEIGHT), int((width - _TAB) / _SLOT)
    along = -(-(prepared + _MORE_NOTES) * _NOTE_ROOM // (width - _TAB))
    wanted = max(min(int(along), _LONGEST), -(-len(periods) // per_strip))
    count = -(-wanted // per_page) * per_page
    slots: list[Slot] = [*periods, *[None] * (count * per_strip - len(periods))]
    strips = [
        Strip(tuple(slots[n * per_strip : (n + 1) * per_strip]), n == 0, n == count - 1)
        for n in range(count)
    ]
    return tuple(tuple(strips[n : n + per_page]) for n in range(0, count, per_page))


def draw_strips(pen: Pen, sheet: KitSheet, strips: Sequence[Strip]) -> None:
    """One page of strips, edge to edge."""
    width, height = sheet.size
    top = (height - len(strips) * _HEIGHT) / 2
    boxes = [Box(_SIDE, top + n * _HEIGHT, width - 2 * _SIDE, _HEIGHT) for n in range(len(strips))]
    sheet.caption(pen, _SIDE + 20, width - _SIDE, sheet.words("kit.sheet_timeline"))
    for box, strip in zip(boxes, strips, strict=True):
        with pen.within(box.x, box.y):
            _draw_strip(pen, sheet, strip, box.width)
    cut_around(pen, boxes, _REACH)


def _draw_strip(pen: Pen, sheet: KitSheet, strip: Strip, width: float) -> None:
    y, end = _HEIGHT * _LINE, width - _TAB
    pen.line(
        (_INSET if strip.first else 0, y), (width - _INSET * strip.last, y), Stroke(TIMELINE, 4)
    )
    if strip.last:
        _today(pen, sheet, width - _INSET, y)
    else:
        _tab(pen, sheet, end)
    step = end / len(strip.slots)
    for place, slot in enumerate(strip.slots):
        room = Box(place * step + _INSET, 0, step - 1.6 * _INSET, y)
        if slot is None:
            _blank(pen, sheet, room, is_named=strip.first)
        else:
            _landmark(pen, sheet, room, slot)


def _landmark(pen: Pen, sheet: KitSheet, room: Box, period: Period) -> None:
    """A disc for a day or a year, a bar for a stretch of time; its words above."""
    edge = Stroke(Tone.INK.value, 1.4)
    if period.when and period.when.edtf and "/" in period.when.edtf:
        bar = Box(room.x, room.bottom - _BAR / 2, room.width, _BAR)
        pen.card(bar, _BAR / 2, fill=PAPER, edge=edge)
    else:
        pen.disc((room.x + 6, room.bottom), 6, fill=PAPER, edge=edge)
    time, (label, lines) = sheet.ink(11, Tone.SOFT.value, leading=1.25), _label(sheet, period, room)
    said = at_most(2, period.when.text, time.style, room.width) if period.when else ()
    top = room.bottom - 14 - len(said) * time.style.leading
    pen.text((room.x, time.baseline(top)), said, time)
    top -= len(lines) * label.style.leading + 2
    pen.text((room.x, label.baseline(top)), lines, label)


def _label(sheet: KitSheet, period: Period, room: Box) -> tuple[Ink, tuple[str, ...]]:
    """The words of a landmark as large as they fit."""
    tries = [(sheet.ink(size, weight="semibold", leading=1.2), most) for size, most in _LABELS]
    for ink, most in tries:
        lines = ink.wrapped(period.text, room.width)
        if len(lines) <= most:
            return ink, lines
    return ink, at_most(most, period.text, ink.style, room.width)


def _blank(pen: Pen, sheet: KitSheet, room: Box, *, is_named: bool) -> None:
    pen.disc((room.x + 6, room.bottom), 6, fill=WHITE, edge=Stroke(TIMELINE, 1.6))
    base = room.bottom - 24
    pen.line((room.x, base), (room.right, base), WRITE)
    if is_named:
        pen.text((room.x, base - 26), [sheet.words("kit.landmark")], sheet.ink(9, Tone.SOFT.value))


def _tab(pen: Pen, sheet: KitSheet, left: float) -> None:
    """Where the next strip is taped on."""
    pen.line((left, 8), (left, _HEIGHT - 8), Stroke(CUT.colour, 0.7, (1.2, 3.0), round=True))
    ink = sheet.ink(8, Tone.SOFT.value, anchor=Anchor.MIDDLE)
    pen.text((left + _TAB / 2, 20), [sheet.words("kit.tape")], ink)


def _today(pen: Pen, sheet: KitSheet, x: float, y: float) -> None:
    stroke = Stroke(Tone.SOFT.value, 2.2, round=True)
    for side in (-1, 1):
        pen.line((x - 8, y + side * 8), (x, y), stroke)
    ink = sheet.ink(10.5, Tone.SOFT.value, "semibold", anchor=Anchor.END)
    pen.text((x, y - 16), [sheet.words("kit.today")], ink)
