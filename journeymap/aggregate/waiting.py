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

from dataclasses import dataclass

from journeymap.aggregate.places import Passage, journeys_of


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
