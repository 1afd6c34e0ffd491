"""How the journeys came about: what the method section of a report must tell."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median_low

from journeymap.model.edtf import year_span
from journeymap.model.journey import Coverage, Event, Journey, Mode, Valence
from journeymap.model.vocabulary import Lens

Tally = tuple[tuple[str, int], ...]
"""How many journeys state each text, by name; "" for those that state nothing."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Numbers about the material itself; they count journeys unless the name says otherwise."""

    journeys: int
    municipalities: tuple[str, ...]
    """The codes of the municipalities, sorted."""
    without_municipality: int
    modes: Tally
    selections: Tally
    relations: Tally
    interviewed: tuple[dt.date, dt.date] | None
    """The first and the last interview; None when none is dated."""
    period: tuple[int, int] | None
    """The first and the last year that dated events may lie in; open ends are left out."""
    events: int
    events_undated: int
    """Events with no time at all."""
    events_in_words: int
    """Events whose time is known in the citizen's words only, not as a date."""
    good: int
    bad: int
    uncoded: int
    """Green and red notes without a code of the lens."""
    coverage: Tally
    """How far each consent reaches at most; "" where it does not say."""
    quotes_allowed: int
    approved: int
    """Journeys that the citizen has read back and approved."""
    actors_met: int
    """Half of the journeys have met at least this many different actors (low median)."""

    @property
    def experiences(self) -> int:
        """Green and red notes together."""
        return self.good + self.bad


def facts(journeys: Sequence[Journey], lens: Lens) -> Facts:
    """The facts of the journeys, seen through one lens."""
    events = [event for journey in journeys for event in journey.events]
    notes = [note for event in events for note in event.experiences]
    good = sum(note.valence is Valence.GOOD for note in notes)
    return Facts(
        journeys=len(journeys),
        municipalities=tuple(sorted({j.municipality for j in journeys if j.municipality})),
        without_municipality=sum(j.municipality is None for j in journeys),
        modes=_modes(journeys),
        selections=_tally(j.interview.selection for j in journeys),
        relations=_tally(j.interview.relation for j in journeys),
        interviewed=_interviewed(journeys),
        period=_period(events),
        events=len(events),
        events_undated=sum(event.when is None for event in events),
        events_in_words=sum(event.when is not None and not event.when.edtf for event in events),
        good=good,
        bad=len(notes) - good,
        uncoded=sum(all(code.lens != lens.id for code in note.codes) for note in notes),
        coverage=_coverage(journeys),
        quotes_allowed=sum(j.consent.quotes_allowed for j in journeys),
        approved=sum(j.approval is not None for j in journeys),
        actors_met=_actors_met(journeys),
    )


def _tally(texts: Iterable[str]) -> Tally:
    return tuple(sorted(Counter(text.strip() for text in texts).items()))


def _modes(journeys: Iterable[Journey]) -> Tally:
    found = Counter(j.interview.mode for j in journeys)
    known = [(mode.value, found[mode]) for mode in Mode if found[mode]]
    return (*known, ("", found[None])) if found[None] else tuple(known)


def _coverage(journeys: Iterable[Journey]) -> Tally:
    reach = Counter(_farthest(journey) for journey in journeys)
    return tuple((name, reach[name]) for name in (*Coverage, "") if reach[name])


def _farthest(journey: Journey) -> str:
    covers = journey.consent.covers
    return next((reach.value for reach in reversed(Coverage) if reach in covers), "")


def _interviewed(journeys: Iterable[Journey]) -> tuple[dt.date, dt.date] | None:
    days = [j.interview.date for j in journeys if j.interview.date is not None]
    return (min(days), max(days)) if days else None


def _period(events: Iterable[Event]) -> tuple[int, int] | None:
    years: list[int] = []
    for event in events:
        if event.when is not None and event.when.edtf:
            years.extend(year for year in year_span(event.when.edtf) if year is not None)
    return (min(years), max(years)) if years else None


def _actors_met(journeys: Sequence[Journey]) -> int:
    met = [len({event.actor for event in j.events if event.actor}) for j in journeys]
    return median_low(met) if met else 0
