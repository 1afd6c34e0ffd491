"""Journeys as long as one likes, in the words of the sample journeys; all invented."""

from functools import cache
from itertools import islice
from typing import Final, NamedTuple

from journeymap.model.journey import Event, Experience, Journey, Valence
from journeymap.storage.journeys import read_journeys
from journeymap.storage.resources import sample_folder

_JOURNEY_ID: Final = "00000000-0000-4000-8000-000000000000"


class _Wording(NamedTuple):
    """Notes to learn from: how long people's words are, when they have dates and actors."""

    events: tuple[Event, ...]
    good: tuple[Experience, ...]
    bad: tuple[Experience, ...]


@cache
def _wording() -> _Wording:
    journeys = [
        found.journey for found in read_journeys([sample_folder()]) if hasattr(found, "journey")
    ]
    events = tuple(event for journey in journeys for event in journey.events)
    return _Wording(
        events,
        tuple(note for event in events for note in event.of(Valence.GOOD)),
        tuple(note for event in events for note in event.of(Valence.BAD)),
    )


def journey_of(notes: int) -> Journey:
    """A journey of exactly so many notes, a third of them events, each with a green and a red one.

    No two notes have the same words, so that nothing is cheaper than it would be in earnest.
    """
    events = tuple(_event(number, min(3, notes - 3 * number)) for number in range(-(-notes // 3)))
    return Journey(id=_JOURNEY_ID, code="Borger X1", events=events)


def _event(number: int, notes: int) -> Event:
    """Event `number` of the row with its experiences: so many notes in all."""
    wording = _wording()
    pattern = wording.events[number % len(wording.events)]
    kinds = (("g", wording.good), ("b", wording.bad))
    experiences = tuple(_experience(f"{kind}{number}", number, of) for kind, of in kinds)
    return pattern.replaced(
        id=f"e{number}",
        text=_unlike(pattern.text, number),
        experiences=tuple(islice(experiences, notes - 1)),
        answers=(),
    )


def _experience(note_id: str, number: int, wording: tuple[Experience, ...]) -> Experience:
    pattern = wording[number % len(wording)]
    return pattern.replaced(id=note_id, text=_unlike(pattern.text, number))


def _unlike(text: str, number: int) -> str:
    return f"{text} ({number + 1})"
