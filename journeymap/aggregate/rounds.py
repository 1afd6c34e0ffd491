"""Sent round ("sendt rundt"): back to the same actor, how many actors, and at the same time.

A *stay* is a stretch of the row with one and the same actor; events without an actor are passed
over. A *return* is a stay with an actor that had been met before: A … B … A. It is a *loop* when
all actors between are different ones, so that no smaller loop lies in it: A → B → A is the
shortest there is. Two actors are there *at the same time* when the days on which both were surely
in the picture overlap: from the latest day on which the first dated event with the actor can have
begun to the earliest day on which the last can have ended.

Limits: a return can be planned and good (a yearly check); what it was the notes say. "At the same
time" takes for granted that an actor stays in the picture between first and last contact, and
uses no date marked as approximate or uncertain, so it finds fewer than there were.
"""

from dataclasses import dataclass

from journeymap.aggregate.places import EventRef, Passage, journeys_of


@dataclass(frozen=True, slots=True)
class Return:
    """Back to an actor: from the last event of the former stay to the first of the new one.

    `actors` is the whole way, from the actor over those between to the actor again.
    """

    passage: Passage
    actors: tuple[str, ...]

    @property
    def journey_id(self) -> str:
        """The journey."""
        return self.passage.journey_id

    @property
    def actor(self) -> str:
        """To whom the citizen came back."""
        return self.actors[0]

    @property
    def is_loop(self) -> bool:
        """Whether no smaller loop lies in it."""
        return len(set(self.actors)) == len(self.actors) - 1


@dataclass(frozen=True, slots=True)
class Together:
    """Two actors (by name) at the same time, surely for `days` days (at least 1)."""

    journey_id: str
    actors: tuple[str, str]
    days: int
    events: tuple[EventRef, ...]
    """The dated events with either of them."""


@dataclass(frozen=True, slots=True)
class Round:
    """How one citizen was sent round. `actors` in the order they were first met.

    `changes` counts the transitions. `most_at_once` actors surely were there on one day (0 when
    no dates tell). `undated` of the events with an actor could not be used for that.
    """

    journey_id: str
    actors: tuple[str, ...]
    changes: int
    returns: tuple[Return, ...]
    together: tuple[Together, ...]
    most_at_once: int
    undated: int


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """All returns to one actor, or all loops along one way."""

    actors: tuple[str, ...]
    returns: tuple[Return, ...]

    @property
    def journeys(self) -> int:
        """Citizens."""
        return journeys_of(self.returns)

    @property
    def times(self) -> int:
        """Returns."""
        return len(self.returns)


@dataclass(frozen=True, slots=True)
class Rounds:
    """All journeys, sorted as they came; each stands in `rows`, with or without a return.

    `to_actor` are the returns by actor and `loops` those that are loops by their way (A, B, A),
    both ranked by citizens, then times, then names. `median_actors` and `median_returns` are low
    medians over all journeys: half of the citizens have at least that many.
    """

    rows: tuple[Round, ...]
    to_actor: tuple[ReturnRow, ...]
    loops: tuple[ReturnRow, ...]
    median_actors: int
    median_returns: int

    @property
    def journeys(self) -> int:
        """N."""
        return len(self.rows)

    @property
    def with_return(self) -> int:
        """Citizens who came back to somebody at least once."""
        return sum(bool(row.returns) for row in self.rows)

    @property
    def with_together(self) -> int:
        """Citizens with at least two actors at the same time."""
        return sum(bool(row.together) for row in self.rows)
