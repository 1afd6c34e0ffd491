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

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from statistics import median_low
from typing import NamedTuple

from journeymap.aggregate.dates import dated
from journeymap.aggregate.places import EventRef, Keep, Passage, actor_of, journeys_of
from journeymap.model.journey import Journey


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


def sent_round(journeys: Sequence[Journey], keep: Keep | None = None) -> Rounds:
    """How each citizen was sent round; with `keep`, only among the actors it lets through."""
    rows = tuple(_round(journey, keep) for journey in journeys)
    returns = [back for row in rows for back in row.returns]
    loops = [back for back in returns if back.is_loop]
    return Rounds(
        rows=rows,
        to_actor=_ranked(((back.actor,), back) for back in returns),
        loops=_ranked((back.actors, back) for back in loops),
        median_actors=median_low([len(row.actors) for row in rows]) if rows else 0,
        median_returns=median_low([len(row.returns) for row in rows]) if rows else 0,
    )


def _ranked(found: Iterable[tuple[tuple[str, ...], Return]]) -> tuple[ReturnRow, ...]:
    gathered: dict[tuple[str, ...], list[Return]] = defaultdict(list)
    for actors, back in found:
        gathered[actors].append(back)
    rows = (ReturnRow(actors, tuple(returns)) for actors, returns in gathered.items())
    return tuple(sorted(rows, key=lambda row: (-row.journeys, -row.times, row.actors)))


def _round(journey: Journey, keep: Keep | None) -> Round:
    stays = _stays(journey, keep)
    spans, undated = _spans(journey, keep)
    return Round(
        journey_id=journey.id,
        actors=tuple(dict.fromkeys(stay.actor for stay in stays)),
        changes=max(0, len(stays) - 1),
        returns=tuple(_returns(journey, stays)),
        together=tuple(_together(journey, spans)),
        most_at_once=_most_at_once(spans.values()),
        undated=undated,
    )


class _Stay(NamedTuple):
    """The first and the last event of a stretch with one actor, by id."""

    actor: str
    first: str
    last: str


def _stays(journey: Journey, keep: Keep | None) -> list[_Stay]:
    stays: list[_Stay] = []
    for event in journey.events:
        actor = actor_of(event, keep)
        if actor is None:
            continue
        if stays and stays[-1].actor == actor:
            stays[-1] = stays[-1]._replace(last=event.id)
        else:
            stays.append(_Stay(actor, event.id, event.id))
    return stays


def _returns(journey: Journey, stays: Sequence[_Stay]) -> Iterator[Return]:
    latest: dict[str, int] = {}
    for now, stay in enumerate(stays):
        if stay.actor in latest:
            former = latest[stay.actor]
            way = tuple(one.actor for one in stays[former : now + 1])
            yield Return(Passage(journey.id, stays[former].last, stay.first), way)
        latest[stay.actor] = now


@dataclass(slots=True)
class _Span:
    """The days on which an actor surely was in the picture; none where `end` < `start`."""

    start: float = math.inf
    end: float = -math.inf
    events: list[EventRef] = field(default_factory=list)


def _spans(journey: Journey, keep: Keep | None) -> tuple[dict[str, _Span], int]:
    """By actor; and how many events with an actor no date helps to place."""
    spans: dict[str, _Span] = defaultdict(_Span)
    undated = 0
    for event in journey.events:
        actor = actor_of(event, keep)
        if actor is None:
            continue
        date = dated(event)
        if date is None or date.marked:
            undated += 1
            continue
        span = spans[actor]
        span.events.append(EventRef(journey.id, event.id))
        if date.begins[1] is not None:
            span.start = min(span.start, date.begins[1])
        if date.ends[0] is not None:
            span.end = max(span.end, date.ends[0])
    return {actor: span for actor, span in spans.items() if span.start <= span.end}, undated


def _together(journey: Journey, spans: Mapping[str, _Span]) -> Iterator[Together]:
    for one, other in combinations(sorted(spans), 2):
        a, b = spans[one], spans[other]
        days = min(a.end, b.end) - max(a.start, b.start) + 1
        if days >= 1:
            row = dict.fromkeys((*a.events, *b.events))
            place = {event.id: n for n, event in enumerate(journey.events)}
            events = tuple(sorted(row, key=lambda ref: place[ref.event_id]))
            yield Together(journey.id, (one, other), int(days), events)


def _most_at_once(spans: Iterable[_Span]) -> int:
    """Most are there on a day when one of them begins."""
    known = list(spans)
    return max((sum(s.start <= day.start <= s.end for s in known) for day in known), default=0)
