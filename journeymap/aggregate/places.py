"""Where a number comes from: every row of a table knows its notes, its events or its passages."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol

from journeymap.model.journey import Event, Experience, Journey, Valence


class Placed(Protocol):
    """Anything that lies in one journey."""

    @property
    def journey_id(self) -> str:
        """The journey."""


class NoteRef(NamedTuple):
    """Where a green or red note lies."""

    journey_id: str
    event_id: str
    experience_id: str


class EventRef(NamedTuple):
    """Where an event lies."""

    journey_id: str
    event_id: str


class Passage(NamedTuple):
    """From one event of a journey to a later one."""

    journey_id: str
    from_event_id: str
    to_event_id: str


Keep = Callable[[str], bool]
"""Which actors an analysis looks at; the others count as if no actor had been named."""


def journeys_of(places: Iterable[Placed]) -> int:
    """How many different journeys (citizens) the places lie in."""
    return len({place.journey_id for place in places})


def notes_on(journey: Journey, events: Iterable[Event], valence: Valence) -> tuple[NoteRef, ...]:
    """The notes of one valence on some events, in their order."""
    return tuple(note for event in events for note in _notes_on(journey, event.of(valence), event))


def actor_of(event: Event, keep: Keep | None = None) -> str | None:
    """The actor of an event; None where none was named or `keep` leaves the actor out."""
    actor = event.actor or None
    return actor if actor is None or keep is None or keep(actor) else None


def name_key(name: str | None) -> tuple[bool, str]:
    """Sorts by name; what has none comes last."""
    return name is None, name or ""


def _notes_on(
    journey: Journey, experiences: Iterable[Experience], event: Event
) -> Iterable[NoteRef]:
    return (NoteRef(journey.id, event.id, experience.id) for experience in experiences)
