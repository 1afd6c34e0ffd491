"""Hand-overs: from one actor to the next.

A *transition* A → B ("overgang") is a step from an event with actor A to the next event of the row
that has an actor, where that is another one, B. Events without an actor are passed over: what
happened at home between the job centre and the hospital does not undo that the citizen went from
the one to the other. How many times something lay between is counted apart (`over_others`).

Limits: the row is in the order told, which is nearly always that of time; a step says that B came
after A, not that A sent the citizen to B. Actors are told apart by their id; a name that is not in
the vocabulary is an actor of its own.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from journeymap.aggregate.places import Keep, NoteRef, Passage, actor_of, journeys_of, notes_on
from journeymap.model.journey import Journey, Valence


@dataclass(frozen=True, slots=True)
class Transition:
    """All steps from one actor to another, in the order of journeys and rows.

    `good_at` and `bad_at` are the notes on the event of arrival, the first with `to_actor`.
    `good_around` and `bad_around` are the notes on the event left, on those passed over and on the
    event of arrival, each once. A note may lie around two transitions (arriving and leaving).
    `over_others` of the `passages` pass over at least one event without an actor.
    """

    from_actor: str
    to_actor: str
    passages: tuple[Passage, ...]
    good_at: tuple[NoteRef, ...]
    bad_at: tuple[NoteRef, ...]
    good_around: tuple[NoteRef, ...]
    bad_around: tuple[NoteRef, ...]
    over_others: int

    @property
    def journeys(self) -> int:
        """Citizens who went this way at least once."""
        return journeys_of(self.passages)

    @property
    def times(self) -> int:
        """How many times the way was gone."""
        return len(self.passages)

    @property
    def with_bad_at(self) -> int:
        """Citizens with a red note at the arrival."""
        return journeys_of(self.bad_at)

    @property
    def with_good_at(self) -> int:
        """Citizens with a green note at the arrival."""
        return journeys_of(self.good_at)

    @property
    def with_bad_around(self) -> int:
        """Citizens with a red note around it."""
        return journeys_of(self.bad_around)

    @property
    def with_good_around(self) -> int:
        """Citizens with a green note around it."""
        return journeys_of(self.good_around)


@dataclass(frozen=True, slots=True)
class Transitions:
    """All transitions of some journeys.

    `rows` are ranked by citizens with a red note around, then citizens, then times, then names.
    `journeys` is N; `with_any` of them have at least one transition. `events` are all events,
    `without_actor` those of them that were passed over. `actors` are those that stand in a row, by
    name: the order of both sides of the matrix.
    """

    rows: tuple[Transition, ...]
    actors: tuple[str, ...]
    journeys: int
    with_any: int
    events: int
    without_actor: int

    @property
    def times(self) -> int:
        """All steps."""
        return sum(row.times for row in self.rows)

    def between(self, from_actor: str, to_actor: str) -> Transition | None:
        """The cell of the actor × actor matrix; None where nobody went."""
        wanted = from_actor, to_actor
        return next((r for r in self.rows if (r.from_actor, r.to_actor) == wanted), None)

    @property
    def matrix(self) -> tuple[tuple[Transition | None, ...], ...]:
        """From (rows) × to (columns), both in the order of `actors`; the diagonal is empty."""
        found = {(row.from_actor, row.to_actor): row for row in self.rows}
        return tuple(tuple(found.get((a, b)) for b in self.actors) for a in self.actors)


def steps_of(journey: Journey, keep: Keep | None = None) -> Iterator[tuple[int, int]]:
    """The indices of each two events with an actor that follow each other, same actor or not."""
    known = [n for n, event in enumerate(journey.events) if actor_of(event, keep) is not None]
    return pairwise(known)


def count_transitions(journeys: Sequence[Journey], keep: Keep | None = None) -> Transitions:
    """All hand-overs; with `keep`, only between the actors it lets through."""
    found: dict[tuple[str, str], _Gathered] = defaultdict(_Gathered)
    going: set[str] = set()
    without = 0
    for journey in journeys:
        actors = [actor_of(event, keep) for event in journey.events]
        without += actors.count(None)
        for left, reached in steps_of(journey, keep):
            a, b = actors[left], actors[reached]
            if a is not None and b is not None and a != b:
                found[a, b].add(journey, left, reached)
                going.add(journey.id)
    rows = (gathered.row(*pair) for pair, gathered in found.items())
    return Transitions(
        rows=tuple(sorted(rows, key=_rank)),
        actors=tuple(sorted({actor for pair in found for actor in pair})),
        journeys=len(journeys),
        with_any=len(going),
        events=sum(len(journey.events) for journey in journeys),
        without_actor=without,
    )


def _rank(row: Transition) -> tuple[int, int, int, str, str]:
    return -row.with_bad_around, -row.journeys, -row.times, row.from_actor, row.to_actor


class _Gathered:
    """One row in the making."""

    def __init__(self) -> None:
        self.passages: list[Passage] = []
        self.over_others = 0
        self.at: dict[Valence, list[NoteRef]] = {valence: [] for valence in Valence}
        # A dict keeps the order and each note once: A → B → A → B goes twice through the middle.
        self.around: dict[Valence, dict[NoteRef, None]] = {valence: {} for valence in Valence}

    def add(self, journey: Journey, left: int, reached: int) -> None:
        """A step from one event of the journey to another, by index."""
        events = journey.events[left : reached + 1]
        self.passages.append(Passage(journey.id, events[0].id, events[-1].id))
        self.over_others += len(events) > 2
        for valence in Valence:
            self.at[valence].extend(notes_on(journey, events[-1:], valence))
            self.around[valence].update(dict.fromkeys(notes_on(journey, events, valence)))

    def row(self, from_actor: str, to_actor: str) -> Transition:
        """The finished row."""
        return Transition(
            from_actor=from_actor,
            to_actor=to_actor,
            passages=tuple(self.passages),
            good_at=tuple(self.at[Valence.GOOD]),
            bad_at=tuple(self.at[Valence.BAD]),
            good_around=tuple(self.around[Valence.GOOD]),
            bad_around=tuple(self.around[Valence.BAD]),
            over_others=self.over_others,
        )
