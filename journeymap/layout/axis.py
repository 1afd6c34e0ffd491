"""Where days lie along a row, and the periods of a journey over the events they cover.

Between two dated events a day lies where it is due in proportion; before the first and after the
last there is nothing to go by, and it lies at that end.
"""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf

from journeymap.layout.chronology import span_of
from journeymap.layout.row import Row
from journeymap.model.journey import Period

_MOST_YEARS = 400


@dataclass(frozen=True, slots=True)
class Axis:
    """Days (ordinals, never falling) and the x they lie at (rising). `reach` is half a note."""

    days: tuple[int, ...]
    xs: tuple[float, ...]
    reach: float

    def first_x(self, day: float) -> float:
        """Where a day lies, or begins: left of all that is dated to it."""
        place = bisect_left(self.days, day)
        return self._between(place, day)

    def last_x(self, day: float) -> float:
        """Where a day ends: right of all that is dated to it."""
        place = bisect_right(self.days, day)
        if place and self.days[place - 1] == day:
            return self.xs[place - 1]
        return self._between(place, day)

    def covering(self, first: float, last: float) -> tuple[float, float]:
        """From where to where a stretch of days lies: over whole notes, and over no others."""
        start, stop = bisect_left(self.days, first), bisect_right(self.days, last)
        left, right = self.first_x(first), self.last_x(last)
        if start < stop:
            left, right = (
                min(left, self.xs[start] - self.reach),
                max(right, self.xs[stop - 1] + self.reach),
            )
        if start > 0:
            left = max(left, self.xs[start - 1] + self.reach)
        if stop < len(self.xs):
            right = min(right, self.xs[stop] - self.reach)
        return left, max(left, right)

    def _between(self, place: int, day: float) -> float:
        if place == 0 or place == len(self.days):
            at_end = place == len(self.days)
            beyond = self.days[-1] < day if at_end else day < self.days[0]
            sign = 1 if at_end else -1
            return self.xs[-1 if at_end else 0] + (sign * self.reach if beyond else 0.0)
        share = (day - self.days[place - 1]) / (self.days[place] - self.days[place - 1])
        return self.xs[place - 1] + share * (self.xs[place] - self.xs[place - 1])

    def years(self) -> Iterator[tuple[int, float]]:
        """The years between the first and the last day, each with where it begins."""
        first, last = (dt.date.fromordinal(self.days[end]).year for end in (0, -1))
        step = max(1, (last - first) // _MOST_YEARS)
        for year in range(first, last + 1, step):
            begins = dt.date(year, 1, 1).toordinal()
            yield year, self.first_x(begins) if begins >= self.days[0] else self.xs[0]


def axis_of(row: Row, days: Sequence[int | None]) -> Axis | None:
    """The axis of a row whose events, from left to right, lie at `days`; None without any."""
    known = [(day, x) for day, x in zip(days, row.xs, strict=False) if day is not None]
    if not known:
        return None
    reach = row.style.event.width / 2
    return Axis(tuple([day for day, _ in known]), tuple([x for _, x in known]), reach)


@dataclass(frozen=True, slots=True)
class Band:
    """A period over the row: `rank` in the journey, from `left` to `right`, on line `line`.

    `lasting` is a stretch of time, else something that happened once; `loose` where the words
    leave open when. `room` is where the next one on its line begins.
    """

    rank: int
    left: float
    right: float
    line: int
    lasting: bool
    loose: bool
    room: float


@dataclass(frozen=True, slots=True)
class Bands:
    """The periods that can be placed, from left to right, and the ranks of those that cannot."""

    placed: tuple[Band, ...]
    unplaced: tuple[int, ...]

    @property
    def lines(self) -> int:
        """How many lines the placed ones take."""
        return max((band.line + 1 for band in self.placed), default=0)


def bands_of(
    periods: Sequence[Period], axis: Axis | None, widths: Sequence[float], most_lines: int
) -> Bands:
    """Lays periods over a row, beside each other where there is room for their words.

    `widths` are those of their words, in table units.
    """
    found: list[tuple[float, float, int, bool, bool]] = []
    unplaced: list[int] = []
    for rank, period in enumerate(periods):
        span = span_of(period.when)
        if span is None or axis is None or period.when is None or period.when.edtf is None:
            unplaced.append(rank)
            continue
        lasting = "/" in period.when.edtf
        left, right = axis.first_x(span.begins), axis.last_x(span.begun)
        if lasting:
            left, right = axis.covering(span.begins, span.latest)
        loose = not period.when.edtf.replace("-", "").isdigit()
        found.append((left, max(left, right), rank, lasting, loose and not lasting))
    ends: list[float] = []
    placed: list[Band] = []
    for left, right, rank, lasting, loose in sorted(found):
        end = max(right, left + widths[rank])
        line = next((number for number, taken in enumerate(ends) if taken <= left), len(ends))
        if line >= most_lines:
            line = min(range(most_lines), key=ends.__getitem__)
        ends[line : line + 1] = [max(end, ends[line]) if line < len(ends) else end]
        placed.append(Band(rank, left, right, line, lasting, loose, inf))
    return Bands(_with_room(placed), tuple(unplaced))


def _with_room(bands: Sequence[Band]) -> tuple[Band, ...]:
    next_left: dict[int, float] = {}
    found = []
    for band in reversed(bands):
        found.append(replace(band, room=next_left.get(band.line, inf)))
        next_left[band.line] = band.left
    return tuple(reversed(found))
