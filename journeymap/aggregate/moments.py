"""Key moments ("vigtige øjeblikke"): what citizens themselves find most important.

A moment is an event or a green or red note marked as one. A marked event has no valence of its
own; its notes are not moments unless they are marked too.

Limits: the program suggests two or three for each citizen but holds nobody to it; count citizens.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from journeymap.aggregate.counts import codebook_order, codes_of
from journeymap.aggregate.places import actor_of, journeys_of
from journeymap.model.journey import Journey, Valence
from journeymap.model.vocabulary import Lens


@dataclass(frozen=True, slots=True)
class Moment:
    """One key moment. `experience_id` and `valence` are None for an event.

    `codes` are those of the lens on the note, none for an event.
    """

    journey_id: str
    event_id: str
    experience_id: str | None
    valence: Valence | None
    actor: str | None
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MomentRow:
    """The moments with one actor or code; `name` is None for those without."""

    name: str | None
    moments: tuple[Moment, ...]

    @property
    def journeys(self) -> int:
        """Citizens."""
        return journeys_of(self.moments)

    @property
    def mentions(self) -> int:
        """Moments."""
        return len(self.moments)

    def of(self, valence: Valence | None) -> tuple[Moment, ...]:
        """The green or the red ones; None for the events."""
        return tuple(moment for moment in self.moments if moment.valence is valence)


@dataclass(frozen=True, slots=True)
class Moments:
    """All key moments, in the order of journeys and rows; an event before its notes.

    `by_actor` and `by_code` are ranked by citizens, then moments, then name (codes: the codebook);
    those without come last. A note with two codes stands in both rows. `journeys` is N.
    """

    moments: tuple[Moment, ...]
    by_actor: tuple[MomentRow, ...]
    by_code: tuple[MomentRow, ...]
    journeys: int

    @property
    def with_any(self) -> int:
        """Citizens who marked at least one."""
        return journeys_of(self.moments)

    def of(self, valence: Valence | None) -> tuple[Moment, ...]:
        """The green or the red ones; None for the events."""
        return tuple(moment for moment in self.moments if moment.valence is valence)


def key_moments(journeys: Sequence[Journey], lens: Lens) -> Moments:
    """All moments, and by actor and by code of the lens."""
    moments = tuple(moment for journey in journeys for moment in _moments(journey, lens))
    on_notes = [moment for moment in moments if moment.experience_id is not None]
    place = codebook_order(lens, {code: None for moment in on_notes for code in moment.codes})
    by_code = _rows((code, m) for m in on_notes for code in m.codes or (None,))
    return Moments(
        moments=moments,
        by_actor=tuple(sorted(_rows((m.actor, m) for m in moments), key=_rank)),
        by_code=tuple(sorted(by_code, key=lambda row: _rank(row, place))),
        journeys=len(journeys),
    )


def _moments(journey: Journey, lens: Lens) -> Iterator[Moment]:
    for event in journey.events:
        actor = actor_of(event)
        if event.key_moment:
            yield Moment(journey.id, event.id, None, None, actor, ())
        for note in event.experiences:
            if note.key_moment:
                codes = codes_of(note, lens)
                yield Moment(journey.id, event.id, note.id, note.valence, actor, codes)


def _rows(found: Iterable[tuple[str | None, Moment]]) -> list[MomentRow]:
    gathered: dict[str | None, list[Moment]] = defaultdict(list)
    for name, moment in found:
        gathered[name].append(moment)
    return [MomentRow(name, tuple(moments)) for name, moments in gathered.items()]


def _rank(
    row: MomentRow, place: Mapping[str, int] | None = None
) -> tuple[bool, int, int, int, str]:
    name = row.name or ""
    nth = place.get(name, 0) if place else 0
    return row.name is None, -row.journeys, -row.mentions, nth, name
