"""What the citizen allows where copies of a journey contradict each other: what all copies allow.

Nobody can know which of them the citizen would stand by, so the narrower consent holds, and a note
that one copy wants kept back is kept back.
"""

from collections.abc import Sequence

from journeymap.model.journey import Consent, Coverage, Event, Journey


def as_all_allow(journeys: Sequence[Journey]) -> Journey:
    """The first of some copies of one journey, with what none of them forbids."""
    first = journeys[0]
    kept_back = {
        note.id
        for journey in journeys[1:]
        for _, note in journey.experiences()
        if not note.shareable
    }
    events = tuple(_event(event, kept_back) for event in first.events)
    consent = _narrowest([journey.consent for journey in journeys])
    if consent == first.consent and events == first.events:
        return first
    return first.replaced(consent=consent, events=events)


def _narrowest(consents: Sequence[Consent]) -> Consent:
    first = consents[0]
    covers = first.covers
    for reach in reversed(Coverage):
        if all(consent.reaches(reach) for consent in consents):
            covers = covers if _farthest(first) is reach else (reach,)
            break
    else:
        covers = ()
    quotes = all(consent.quotes_allowed for consent in consents)
    return first.replaced(covers=covers, quotes_allowed=quotes)


def _farthest(consent: Consent) -> Coverage | None:
    return next((reach for reach in reversed(Coverage) if reach in consent.covers), None)


def _event(event: Event, kept_back: set[str]) -> Event:
    hidden = [note for note in event.experiences if note.shareable and note.id in kept_back]
    if not hidden:
        return event
    notes = (
        note.replaced(shareable=False) if note in hidden else note for note in event.experiences
    )
    return event.replaced(experiences=tuple(notes))
