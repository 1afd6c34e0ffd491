"""A poster: how large its pages are, how many notes stand side by side, where each strip lies.

Points, y growing down. PDF, SVG and PNG draw the same poster, so they show the same strips.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from journeymap.layout.columns import Captions
from journeymap.layout.geometry import Box
from journeymap.layout.paper import Sheet, Strip, fit_on_one, paginate, sheet_height
from journeymap.layout.style import TableStyle
from journeymap.model.journey import Journey

MM: Final = 72 / 25.4
"""Points in a millimetre."""

PAPERS: Final = {
    "A4": (297 * MM, 210 * MM),
    "A3": (420 * MM, 297 * MM),
    "A2": (594 * MM, 420 * MM),
}
"""Paper sizes, lying down."""

_UNITS: Final = {"A4": 1.0, "A3": 1.2, "A2": 1.5}
"""How much larger margins, heading and foot are than on A4: larger paper is read from afar."""
assert _UNITS.keys() == PAPERS.keys()

_SIDE: Final = 22 * MM
_TOP: Final = 13 * MM
_HEAD: Final = 48.0
_FOOT: Final = 32.0
_BOTTOM: Final = 11 * MM
_USUAL_SCALES: Final = (0.62, 0.58, 0.54, 0.5)
"""18 units of text become 11.2 points down to 9: legible at arm's length."""
_PAPER: Final = 1.7
"""So far do notes on pages follow the text size: 18 units become 15 points and more, and there is
still room for the notes on one event above each other."""
_LARGEST: Final = 1.0
_FURNITURE: Final = 1.3
"""Heading, legend and foot follow the text size so far: they stand on one line each."""
_WIDEST_GAP: Final = 3
"""A row with room to spare is spread to at most so many gaps between two events."""
_AIR: Final = 150
"""Table units that strips on one page may move apart."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A page and what stands around the notes. `unit` is what a point of A4's furniture becomes.

    `margin` is the same for the white around it all. `foot_lines` are lines of text at the foot,
    above the legend.
    """

    width: float
    height: float
    unit: float
    margin: float
    foot_lines: int = 0

    @property
    def side(self) -> float:
        """Left and right of the notes."""
        return _SIDE * self.margin

    @property
    def top(self) -> float:
        """Where the heading begins."""
        return _TOP * self.margin

    @property
    def bottom(self) -> float:
        """How far above the edge of the paper the legend stands."""
        return _BOTTOM * self.margin

    @property
    def room(self) -> Box:
        """Where the notes lie."""
        above = self.top + _HEAD * self.unit
        below = self.bottom + (_FOOT + self.foot_lines * FOOT_LEADING) * self.unit
        return Box(self.side, above, self.width - 2 * self.side, self.height - above - below)


FOOT_LEADING: Final = 15.0
"""From line to line at the foot of a page, on A4."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A strip in its place, in table units from the upper left of the room.

    The first `events` of its columns lie on the timeline, the others are answers about the whole
    journey. `begun` and `goes_on` tell whether the timeline comes from and goes to another strip.
    """

    strip: Strip
    events: int
    begun: bool
    goes_on: bool


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a poster; `covers` are the first and the last event on it, None without any."""

    stretches: tuple[Stretch, ...]
    scale: float
    covers: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Poster:
    """All pages of a journey; at least one."""

    frame: Frame
    pages: tuple[Page, ...]


def frame_of(paper: str, *, foot_lines: int = 0, text_scale: float = 1.0) -> Frame:
    """The frame of a paper in PAPERS."""
    margin = _UNITS[paper]
    return Frame(*PAPERS[paper], margin * min(text_scale, _FURNITURE), margin, foot_lines)


def lay_out(
    journey: Journey, *, frame: Frame, one_page: bool, style: TableStyle, captions: Captions
) -> Poster:
    """The poster of a journey: on as few pages as can be read, or on one, which may grow."""
    sheets = _sheets(journey, frame.room, style, captions, one_page=one_page)
    missing = max(sheet_height(sheet) for sheet in sheets) - frame.room.height
    frame = replace(frame, height=frame.height + max(0.0, missing))
    spread = [_spread(sheet, _widest(sheets), frame.room.width, style) for sheet in sheets]
    levelled = _levelled(spread, frame.room.height)
    aired = [_aired(sheet, frame.room.height) for sheet in levelled]
    return Poster(frame, tuple(_pages(aired, journey)))


def _sheets(
    journey: Journey, room: Box, style: TableStyle, captions: Captions, *, one_page: bool
) -> Sequence[Sheet]:
    def paged(scale: float) -> Sequence[Sheet]:
        return paginate(
            journey,
            style=style,
            captions=captions,
            width=room.width,
            height=room.height,
            scale=scale,
        )

    sheets = [] if one_page else _fewest(paged, room.width, style)
    if len(sheets) > 1:
        return sheets
    whole = fit_on_one(
        journey,
        style=style,
        captions=captions,
        width=room.width,
        height=room.height,
        scale=_LARGEST * style.text_scale,
    )
    return [whole]


def _fewest(
    paged: Callable[[float], Sequence[Sheet]], width: float, style: TableStyle
) -> Sequence[Sheet]:
    """As few pages as can be read; at a larger text size never smaller than that much larger."""
    usual = min(map(paged, _scales(width, style, _USUAL_SCALES)), key=len)
    grown = min(style.text_scale, _PAPER)
    if grown == 1 or not usual:
        return usual
    least, most = usual[0].scale * grown, max(_USUAL_SCALES) * grown
    wanted = [max(least, scale * grown) for scale in _USUAL_SCALES]
    return min(map(paged, _scales(width, style, (*wanted, most))), key=len)


def _scales(width: float, style: TableStyle, usual: Sequence[float]) -> list[float]:
    """The scales worth trying, largest first: the usual ones and those that use the whole width."""
    least, most = min(usual), max(usual)
    exact = [width / (n * style.pitch - style.gap) for n in range(1, 100)]
    return sorted({*usual, *(s for s in exact if least <= s <= most)}, reverse=True)


def _widest(sheets: Sequence[Sheet]) -> int:
    return max((len(strip.xs) for sheet in sheets for strip in sheet.strips), default=1)


def _spread(sheet: Sheet, columns: int, width: float, style: TableStyle) -> Sheet:
    """The events moved apart until `columns` of them fill the width, or in the middle of it."""
    room, event = width / sheet.scale, style.event.width
    spare = (room - columns * event) / max(1, columns - 1)
    gap = min(max(spare, style.gap), style.gap * _WIDEST_GAP)
    left = max(0.0, (room - columns * event - (columns - 1) * gap) / 2)
    xs = [left + event / 2 + place * (event + gap) for place in range(columns)]
    strips = [replace(strip, xs=tuple(xs[: len(strip.xs)])) for strip in sheet.strips]
    return replace(sheet, strips=tuple(strips))


def _levelled(sheets: Sequence[Sheet], height: float) -> list[Sheet]:
    """The first timeline of each page at one height, so that pages can be laid side by side.

    Where the notes of a page leave no room for that, it is as near to it as they allow.
    """
    reach = [_reach(sheet, height) for sheet in sheets if sheet.strips]
    if not reach:
        return list(sheets)
    highest, lowest = max(low for low, _ in reach), min(high for _, high in reach)
    most = max(len(sheet.strips) for sheet in sheets)
    level = highest + max(0.0, lowest - highest) / (most + 1)
    return [_at_level(sheet, level, height) for sheet in sheets]


def _aired(sheet: Sheet, height: float) -> Sheet:
    """The further strips of a page moved down where it has room."""
    if len(sheet.strips) < 2:
        return sheet
    spare = (height - sheet_height(sheet)) / sheet.scale
    air = max(0.0, min(_AIR, spare / len(sheet.strips)))
    strips = [_down(strip, place * air) for place, strip in enumerate(sheet.strips)]
    return replace(sheet, strips=tuple(strips))


def _reach(sheet: Sheet, height: float) -> tuple[float, float]:
    """Between which heights, in points, the first timeline of a page can lie."""
    line = sheet.strips[0].line_y * sheet.scale
    return line, line + max(0.0, height - sheet_height(sheet))


def _at_level(sheet: Sheet, level: float, height: float) -> Sheet:
    if not sheet.strips:
        return sheet
    low, high = _reach(sheet, height)
    down = (min(max(level, low), high) - low) / sheet.scale
    return replace(sheet, strips=tuple(_down(strip, down) for strip in sheet.strips))


def _down(strip: Strip, distance: float) -> Strip:
    return replace(strip, line_y=strip.line_y + distance)


def _pages(sheets: Sequence[Sheet], journey: Journey) -> list[Page]:
    places = {event.id: place for place, event in enumerate(journey.events)}
    strips = [strip for sheet in sheets for strip in sheet.strips]
    counts = [sum(column.owner in places for column in strip.columns) for strip in strips]
    ends = max((n for n, count in enumerate(counts) if count), default=-1)
    stretches = [
        Stretch(strip, count, begun=0 < n <= ends, goes_on=n < ends)
        for n, (strip, count) in enumerate(zip(strips, counts, strict=True))
    ]
    pages: list[Page] = []
    for sheet in sheets:
        own, stretches = stretches[: len(sheet.strips)], stretches[len(sheet.strips) :]
        pages.append(Page(tuple(own), sheet.scale, _covers(own, places)))
    return pages or [Page((), _LARGEST, None)]


def _covers(stretches: Sequence[Stretch], places: dict[str, int]) -> tuple[int, int] | None:
    found = [
        places[column.owner]
        for stretch in stretches
        for column in stretch.strip.columns[: stretch.events]
    ]
    return (min(found), max(found)) if found else None
