"""Before and after a turning point ("vendepunkt"), paired: each citizen against themselves.

The turning point of a journey is the *first* event marked as one; later marks change nothing.
*Before* are the events before it in the row, *after* those behind it; the event itself belongs to
neither, and its notes are shown apart (`at`): the day a coordinator came is often told as a green
note, and would make every "after" better. A journey counts as a pair when there is a green or red
note on both sides. The *share of bad* of a side is red notes ÷ (green + red) notes of that side;
the *change* is the share after less the share before: negative is better.

Limits: the citizen chose the turning point knowing how things went; what comes after was told
later in the talk; nobody was drawn by lot. The numbers describe what was told, not what the turning
point caused. Shares of few notes jump: a side with one note is 0 or 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.aggregate.paired import (
    MedianInterval,
    Test,
    median_interval,
    sign_test,
    signed_rank,
)
from journeymap.aggregate.places import EventRef, NoteRef, notes_on
from journeymap.model.journey import Event, Journey, Valence


@dataclass(frozen=True, slots=True)
class Side:
    """What lies on one side of a turning point."""

    events: int
    good: tuple[NoteRef, ...]
    bad: tuple[NoteRef, ...]

    @property
    def notes(self) -> int:
        """Green and red notes."""
        return len(self.good) + len(self.bad)

    @property
    def share_bad(self) -> float | None:
        """From 0 to 1; None without notes."""
        return len(self.bad) / self.notes if self.notes else None

    @property
    def notes_per_event(self) -> float | None:
        """None without events."""
        return self.notes / self.events if self.events else None


@dataclass(frozen=True, slots=True)
class Turned:
    """One journey around its turning point. `marks` counts the events marked as one."""

    turning_point: EventRef
    before: Side
    at: Side
    after: Side
    marks: int

    @property
    def journey_id(self) -> str:
        """The journey."""
        return self.turning_point.journey_id

    @property
    def change(self) -> float | None:
        """Share of bad after less before; None when a side has no notes."""
        before, after = self.before.share_bad, self.after.share_bad
        return None if before is None or after is None else after - before


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """All journeys around their turning points.

    `pairs` have notes on both sides; `one_sided` have a turning point and lack notes on a side;
    `without` have no turning point. Together they are the `journeys`, N. `better`, `worse` and
    `same` count the pairs. `sign` is the exact sign test on better against worse: it asks only
    who went which way and is the one to print. `ranks` is Wilcoxon's signed-rank test, which also
    weighs how far. `change` is the median change with an interval.
    """

    pairs: tuple[Turned, ...]
    one_sided: tuple[Turned, ...]
    without: int
    journeys: int
    better: int
    worse: int
    same: int
    sign: Test
    ranks: Test
    change: MedianInterval | None
    """None without pairs."""

    @property
    def several_marks(self) -> int:
        """Journeys with more than one mark, of which the first counted."""
        return sum(turned.marks > 1 for turned in (*self.pairs, *self.one_sided))


def before_after(journeys: Sequence[Journey]) -> BeforeAfter:
    """Compares each journey that has a turning point with itself."""
    turned = [one for journey in journeys if (one := _turned(journey)) is not None]
    pairs = tuple(one for one in turned if one.change is not None)
    changes = [one.change for one in pairs if one.change is not None]
    better, worse = sum(c < 0 for c in changes), sum(c > 0 for c in changes)
    return BeforeAfter(
        pairs=pairs,
        one_sided=tuple(one for one in turned if one.change is None),
        without=len(journeys) - len(turned),
        journeys=len(journeys),
        better=better,
        worse=worse,
        same=len(pairs) - better - worse,
        sign=sign_test(better, worse),
        ranks=signed_rank(changes),
        change=median_interval(changes) if changes else None,
    )


def turning_index(journey: Journey) -> int | None:
    """Which event is the turning point: the first of those marked; None without one."""
    return next((n for n, event in enumerate(journey.events) if event.turning_point), None)


def _turned(journey: Journey) -> Turned | None:
    turn = turning_index(journey)
    if turn is None:
        return None
    events = journey.events
    return Turned(
        turning_point=EventRef(journey.id, events[turn].id),
        before=_side(journey, events[:turn]),
        at=_side(journey, events[turn : turn + 1]),
        after=_side(journey, events[turn + 1 :]),
        marks=sum(event.turning_point for event in events),
    )


def _side(journey: Journey, events: Sequence[Event]) -> Side:
    good, bad = (notes_on(journey, events, valence) for valence in Valence)
    return Side(len(events), good, bad)
