"""Waiting time: how long it took from one event to the next, as far as the dates tell.

Measured are neighbours in the row of which both are dated. A date is rarely a day: "marts 2021" is
31 of them. So a wait is two numbers of days, the fewest and the most it can have been, from the end
of the first event (an interval ends at its end) to the beginning of the next. Events that overlap
give 0. Where a date is open ("2020/..") the most is unknown (None).

Not measured and counted instead: pairs of which one is undated (`undated`), and pairs told against
time, of which the second surely began before the first (`backwards`).

Limits: time between two events is not always waiting; whether it was, the notes say. A date marked
approximate or uncertain counts as it stands, and the wait is marked `approximate`: its true value
may lie outside.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from journeymap.aggregate.dates import Dated, dated
from journeymap.aggregate.places import Keep, Passage, actor_of, journeys_of, name_key
from journeymap.model.journey import Journey


@dataclass(frozen=True, slots=True)
class Days:
    """At least `low` and at most `high` days; None where there is no most."""

    low: float
    high: float | None


@dataclass(frozen=True, slots=True)
class Wait:
    """One measured pair of events. Actors are None where none was named."""

    passage: Passage
    from_actor: str | None
    to_actor: str | None
    days: Days
    approximate: bool

    @property
    def journey_id(self) -> str:
        """The journey."""
        return self.passage.journey_id


@dataclass(frozen=True, slots=True)
class WaitRow:
    """The waits from one actor to another (or the same), longest first."""

    from_actor: str | None
    to_actor: str | None
    waits: tuple[Wait, ...]
    median: Days

    @property
    def journeys(self) -> int:
        """Citizens."""
        return journeys_of(self.waits)

    @property
    def times(self) -> int:
        """Waits."""
        return len(self.waits)


@dataclass(frozen=True, slots=True)
class Waiting:
    """All waits, the longest first: by the fewest days, then the most.

    `pairs` are all neighbours in all rows: the waits, `undated` and `backwards` together.
    `median` is the median of all waits, `median_longest` that of each citizen's longest wait, in
    which everybody counts once; both have bounds, and are None without a wait. `rows` by pair of
    actors, ranked by citizens, then times, then names. `journeys` is N.
    """

    waits: tuple[Wait, ...]
    rows: tuple[WaitRow, ...]
    journeys: int
    pairs: int
    undated: int
    backwards: int
    median: Days | None
    median_longest: Days | None

    @property
    def with_wait(self) -> int:
        """Citizens with at least one pair that could be measured."""
        return journeys_of(self.waits)

    @property
    def approximate(self) -> int:
        """Waits that rest on a date marked approximate or uncertain."""
        return sum(wait.approximate for wait in self.waits)


def waiting_times(journeys: Sequence[Journey], keep: Keep | None = None) -> Waiting:
    """All waits. `keep` only decides which actors are named."""
    waits: list[Wait] = []
    pairs = undated = 0
    for journey in journeys:
        neighbours = list(pairwise((event, dated(event)) for event in journey.events))
        pairs += len(neighbours)
        for (left, begun), (reached, ended) in neighbours:
            if begun is None or ended is None:
                undated += 1
            elif (days := _between(begun, ended)) is not None:
                waits.append(
                    Wait(
                        passage=Passage(journey.id, left.id, reached.id),
                        from_actor=actor_of(left, keep),
                        to_actor=actor_of(reached, keep),
                        days=days,
                        approximate=begun.marked or ended.marked,
                    )
                )
    waits.sort(key=_longest_first)
    return Waiting(
        waits=tuple(waits),
        rows=_rows(waits),
        journeys=len(journeys),
        pairs=pairs,
        undated=undated,
        backwards=pairs - undated - len(waits),
        median=_median(waits) if waits else None,
        median_longest=_median_longest(waits) if waits else None,
    )


def _between(left: Dated, reached: Dated) -> Days | None:
    """None when the second surely began before the first."""
    begins, latest = reached.begins
    if latest is not None and left.begins[0] is not None and latest < left.begins[0]:
        return None
    earliest_end, latest_end = left.ends
    low = 0 if begins is None or latest_end is None else max(0, begins - latest_end)
    if latest is None or earliest_end is None:
        return Days(low, None)
    return Days(low, max(0, latest - earliest_end))


def _rows(waits: Sequence[Wait]) -> tuple[WaitRow, ...]:
    found: dict[tuple[str | None, str | None], list[Wait]] = defaultdict(list)
    for wait in waits:
        found[wait.from_actor, wait.to_actor].append(wait)
    rows = (WaitRow(*pair, tuple(its), _median(its)) for pair, its in found.items())
    return tuple(sorted(rows, key=_rank))


def _rank(row: WaitRow) -> tuple[int, int, tuple[bool, str], tuple[bool, str]]:
    return -row.journeys, -row.times, name_key(row.from_actor), name_key(row.to_actor)


def _median(waits: Sequence[Wait]) -> Days:
    """The median of the fewest days and of the most: the true one lies between."""
    return _middle([(wait.days.low, _most(wait)) for wait in waits])


def _median_longest(waits: Sequence[Wait]) -> Days:
    """Each citizen once. The longest wait lasted at least the largest low, at most the largest
    high, whichever of the waits it was."""
    longest: dict[str, tuple[float, float]] = defaultdict(lambda: (0.0, 0.0))
    for wait in waits:
        low, high = longest[wait.journey_id]
        longest[wait.journey_id] = max(low, wait.days.low), max(high, _most(wait))
    return _middle(list(longest.values()))


def _middle(spans: Sequence[tuple[float, float]]) -> Days:
    low, high = (median(side) for side in zip(*spans, strict=True))
    return Days(low, None if math.isinf(high) else high)


def _most(wait: Wait) -> float:
    return math.inf if wait.days.high is None else wait.days.high


def _longest_first(wait: Wait) -> tuple[float, float, Passage]:
    return -wait.days.low, -_most(wait), wait.passage
