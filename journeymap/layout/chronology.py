"""When what was told happened: the arrangement by time, the empty stretches, what is told astray.

Nothing is ever reordered in the journey itself: this is only how its row may be shown. Days are
ordinals (`date.toordinal`), so that an open end can lie before the first and after the last day.

An event comes before another only where the dates say so beyond doubt: one that may lie anywhere
in 2019 stays where it was told among those of 2019. What lasts counts from where it began, and
an event without a date stays behind the one it was told after.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import heapify, heappop, heappush
from math import log1p
from typing import Final

from journeymap.model.edtf import bounds, is_marked, sort_key
from journeymap.model.journey import Event, When

YEAR_DAYS: Final = 365.25
LONG_YEARS: Final = 2
"""A stretch without notes of so many whole years or more is pointed out."""
_STRETCH: Final = 0.55
"""How much of a note's pitch the logarithm of the elapsed years adds: 1 year .4, 20 years 1.7."""
_LEAST_SLACK: Final = 30
"""Days that "about" a day may be off; otherwise as many as the time spoken of is long."""
_NEVER: Final = dt.date.min.toordinal() - 1
_ALWAYS: Final = dt.date.max.toordinal() + 1


@dataclass(frozen=True, slots=True)
class Span:
    """The days a time may mean.

    It began between `begins` and `begun`, best put at `best`; `ends` is the last day it is known
    to have gone on to. Everything it may mean, when "about" is taken at its word, lies from
    `earliest` to `latest`.
    """

    begins: int
    begun: int
    best: int
    ends: int
    earliest: int
    latest: int


def span_of(when: When | None) -> Span | None:
    """The days of a time; None where it has none."""
    return _span(when.edtf) if when is not None and when.edtf is not None else None


@lru_cache(maxsize=4096)
def _span(edtf: str) -> Span:
    first, last = bounds(edtf)
    start = edtf.partition("/")[0]
    begun = last if "/" not in edtf or first is None else bounds(start)[1]
    begins, latest = _day(first, _NEVER), _day(last, _ALWAYS)
    begun_day = _day(begun, latest)
    ends = begun_day if last is None else latest
    slack = 0
    if is_marked(edtf):
        known = begins if first is not None else sort_key(edtf)[0].toordinal()
        slack = max(_LEAST_SLACK, begun_day - known + 1)
    best = min(max(begins, sort_key(edtf)[0].toordinal()), begun_day)
    return Span(begins, begun_day, best, ends, begins - slack, latest + slack)


def _day(day: dt.date | None, otherwise: int) -> int:
    return day.toordinal() if day is not None else otherwise


@dataclass(frozen=True, slots=True)
class Gap:
    """A long stretch about which nothing was told: so many whole years before the event `until`."""

    until: str
    years: int


@dataclass(frozen=True, slots=True)
class Astray:
    """Where told order and dates disagree beyond doubt.

    The event was told after the event `other` but is dated before it; with `ahead`, it was told
    before it but is dated after it.
    """

    other: str
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Chronology:
    """What the dates of a row of events say.

    `order[i]` is the index of the event shown at place i of the arrangement by time, `days[i]`
    the day it lies at there (None without a date) and `stretch[i]` the room before it beyond a
    note's, in pitches. `told_days` are the days of the events in told order, None for those that
    lie astray of the rest. `gaps` are named by the event before them.
    """

    order: tuple[int, ...]
    days: tuple[int | None, ...]
    stretch: tuple[float, ...]
    told_days: tuple[int | None, ...]
    gaps: Mapping[str, Gap]
    astray: Mapping[str, Astray]


class Chronicler:
    """Makes chronologies, and none anew while neither events nor their times have changed."""

    def __init__(self) -> None:
        self._row: tuple[Event, ...] = ()
        self._ids: list[str] = []
        self._whens: list[When | None] = []
        self._made = chronology(())
        self.whens: Mapping[str, When | None] = {}
        """When each event was, by its id."""

    def of(self, events: tuple[Event, ...]) -> Chronology:
        """The chronology of a row; the same object as before where nothing it tells differs."""
        if events is self._row:
            return self._made
        self._row = events
        ids, whens = [event.id for event in events], [event.when for event in events]
        if whens != self._whens or ids != self._ids:
            self._ids, self._whens, self._made = ids, whens, chronology(events)
            self.whens = dict(zip(ids, whens, strict=True))
        return self._made


def chronology(events: Sequence[Event]) -> Chronology:
    """What the dates of a row of events say."""
    spans = [span_of(event.when) for event in events]
    order = _by_time(spans)
    days = _days([spans[index] for index in order])
    told = _in_step(spans)
    return Chronology(
        order=tuple(order),
        days=tuple(days),
        stretch=tuple(_stretches(days)),
        told_days=tuple(
            span.best if span is not None and index in told else None
            for index, span in enumerate(spans)
        ),
        gaps=_gaps(events, spans, order),
        astray=_astray(events, spans, told),
    )


def _by_time(spans: Sequence[Span | None]) -> list[int]:
    """The indices by time: each dated event leads those without a date that were told after it.

    Of the leaders that none left is certainly before, the first told is always next.
    """
    groups: list[list[int]] = []
    leaders: list[Span] = []
    order: list[int] = []
    for index, span in enumerate(spans):
        if span is not None:
            leaders.append(span)
            groups.append([index])
        elif groups:
            groups[-1].append(index)
        else:
            order.append(index)
    for group in _certain_order(leaders):
        order.extend(groups[group])
    return order


def _certain_order(spans: Sequence[Span]) -> list[int]:
    by_begin = sorted(range(len(spans)), key=lambda index: spans[index].begins)
    left = [(span.begun, index) for index, span in enumerate(spans)]
    heapify(left)
    ready: list[int] = []
    order: list[int] = []
    taken = [False] * len(spans)
    cursor = 0
    while left:
        limit, index = left[0]
        if taken[index]:
            heappop(left)
            continue
        while cursor < len(by_begin) and spans[by_begin[cursor]].begins <= limit:
            heappush(ready, by_begin[cursor])
            cursor += 1
        index = heappop(ready)
        taken[index] = True
        order.append(index)
    return order


def _days(spans: Sequence[Span | None]) -> list[int | None]:
    """A day for each of the events in order of time: never going back, each within its span."""
    limits: list[int] = []
    limit = _ALWAYS
    for span in reversed(spans):
        limit = min(limit, span.begun) if span is not None else limit
        limits.append(limit)
    days: list[int | None] = []
    now = _NEVER
    for span, limit in zip(spans, reversed(limits), strict=True):
        if span is not None:
            now = max(now, min(span.best, limit))
        days.append(now if span is not None else None)
    return days


def _stretches(days: Sequence[int | None]) -> list[float]:
    """Always more for a longer time, so that the eye can compare; never so much that it is lost."""
    stretches, now = [], None
    for day in days:
        elapsed = day - now if day is not None and now is not None else 0
        stretches.append(_STRETCH * log1p(elapsed / YEAR_DAYS))
        now = day if day is not None else now
    return stretches


def _in_step(spans: Sequence[Span | None]) -> frozenset[int]:
    """The indices of the most events whose told order and dates agree: the longest ascent.

    Found from the end of the row, so that of two ways as long what was told first counts.
    """
    lows: list[int] = []
    holders: list[int] = []
    after: dict[int, int | None] = {}
    for index in reversed(range(len(spans))):
        span = spans[index]
        if span is None:
            continue
        place = bisect_right(lows, -span.best)
        after[index] = holders[place - 1] if place else None
        lows[place : place + 1], holders[place : place + 1] = [-span.best], [index]
    found = set()
    step = holders[-1] if holders else None
    while step is not None:
        found.add(step)
        step = after[step]
    return frozenset(found)


def _gaps(
    events: Sequence[Event], spans: Sequence[Span | None], order: Sequence[int]
) -> dict[str, Gap]:
    """Only between neighbours in time: a note without a date between them may lie anywhere."""
    gaps: dict[str, Gap] = {}
    covered: int | None = None
    former: int | None = None
    for index in order:
        span = spans[index]
        if span is not None:
            if covered is not None and former is not None and spans[former] is not None:
                years = int((span.earliest - covered) / YEAR_DAYS)
                if years >= LONG_YEARS:
                    gaps[events[former].id] = Gap(events[index].id, years)
            slack = span.begins - span.earliest
            covered = max(covered if covered is not None else _NEVER, span.ends + slack)
        former = index
    return gaps


def _astray(
    events: Sequence[Event], spans: Sequence[Span | None], told: frozenset[int]
) -> dict[str, Astray]:
    """Among those out of step, the events of which no reading agrees with where they were told."""
    dated = [(index, span) for index, span in enumerate(spans) if span is not None]
    behind = {index: Astray(events[other].id) for index, other in _too_late(dated)}
    ahead = {index: Astray(events[other].id, ahead=True) for index, other in _too_early(dated)}
    return {
        events[index].id: astray for index, astray in (ahead | behind).items() if index not in told
    }


def _too_late(dated: Sequence[tuple[int, Span]]) -> Iterator[tuple[int, int]]:
    """What was told after something dated later, each with the latest of those."""
    latest: tuple[int, Span] | None = None
    for index, span in dated:
        if latest is not None and span.latest < latest[1].earliest:
            yield index, latest[0]
        if latest is None or span.earliest > latest[1].earliest:
            latest = index, span


def _too_early(dated: Sequence[tuple[int, Span]]) -> Iterator[tuple[int, int]]:
    """What was told before something dated earlier, each with the earliest of those."""
    earliest: tuple[int, Span] | None = None
    for index, span in reversed(dated):
        if earliest is not None and earliest[1].latest < span.earliest:
            yield index, earliest[0]
        if earliest is None or span.latest < earliest[1].latest:
            earliest = index, span
