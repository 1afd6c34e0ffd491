"""Citizens' own words for a report: only what they allow, many voices, each note once."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from journeymap.aggregate.places import NoteRef
from journeymap.model.journey import Coverage, Event, Experience, Journey

SHORT: Final = 20
LONG: Final = 300
"""Characters between which a quote is easiest to read; others come after these."""

_ACROSS: Final = frozenset({Coverage.CROSS_MUNICIPAL, Coverage.PUBLICATION})
_WITHIN: Final = _ACROSS | {Coverage.MUNICIPALITY}
"""Consents that reach a report on several municipalities, and on one. "team" reaches none."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What a citizen said, and who (by pseudonym). `verbatim` is False for a retelling."""

    note: NoteRef
    text: str
    source: str
    verbatim: bool


@dataclass(frozen=True, slots=True)
class Request:
    """Asks for at most `limit` quotes of these notes, none longer than `longest` characters.

    `beside` and `apart` are places of earlier requests: those quoted beside it speak last here,
    those it stands apart from do not speak.
    """

    notes: tuple[NoteRef, ...]
    limit: int
    longest: int | None = None
    beside: tuple[int, ...] = ()
    apart: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Notes with text that may not be quoted, each counted under the first reason that holds.

    `consent`: quotes are not allowed; `reach`: the consent does not reach as far as the
    report, which is at least the municipality, or across them when it covers several; `note`:
    this one note is not to be shared.
    """

    consent: int = 0
    reach: int = 0
    note: int = 0

    @property
    def notes(self) -> int:
        """All notes held back."""
        return self.consent + self.reach + self.note


@dataclass(frozen=True, slots=True)
class Quotable:
    """The notes that may be quoted, and how many may not."""

    quotes: Mapping[NoteRef, Quote] = field(repr=False)
    ranks: Mapping[NoteRef, tuple[int, ...]] = field(repr=False)
    held_back: HeldBack


def quotable(journeys: Sequence[Journey]) -> Quotable:
    """Sorts out what may be quoted in a report on these journeys.

    The first in rank are the citizen's key moments, then their very words, then what they felt
    most strongly, in a length that reads well; at last the order of the journeys.
    """
    reach = _reach(journeys)
    quotes: dict[NoteRef, Quote] = {}
    ranks: dict[NoteRef, tuple[int, ...]] = {}
    held: Counter[str] = Counter()
    for journey in journeys:
        for event, note in journey.experiences():
            if not note.text.strip():
                continue
            if reason := _held_back(journey, note, reach):
                held[reason] += 1
                continue
            ref = NoteRef(journey.id, event.id, note.id)
            quotes[ref] = Quote(ref, note.text.strip(), journey.code, note.verbatim)
            ranks[ref] = (*_rank(event, note), len(ranks))
    return Quotable(quotes, ranks, HeldBack(**held))


def quotable_journeys(journeys: Sequence[Journey]) -> frozenset[str]:
    """The journeys, by id, whose consent lets their words stand in a report on all of these."""
    reach = _reach(journeys)
    return frozenset(journey.id for journey in journeys if not _consent_missing(journey, reach))


def reasons_held_back(journeys: Sequence[Journey]) -> Mapping[tuple[str, str], str]:
    """Of each note with text that may not be quoted, by journey and note, which field of
    `HeldBack` counts it."""
    reach = _reach(journeys)
    return {
        (journey.id, note.id): reason
        for journey in journeys
        for _, note in journey.experiences()
        if note.text.strip() and (reason := _held_back(journey, note, reach))
    }


def choose(available: Quotable, requests: Sequence[Request]) -> tuple[tuple[Quote, ...], ...]:
    """The quotes for each request, in turn. No note and no wording of a citizen comes twice.

    Within a request, and those beside it, each citizen speaks once before anyone speaks again, and
    those who have been quoted least so far in the report speak first.
    """
    spoken: Counter[str] = Counter()
    said: set[tuple[str, str]] = set()
    chosen: list[tuple[Quote, ...]] = []
    for request in requests:
        last = {quote.note.journey_id for place in request.beside for quote in chosen[place]}
        never = {quote.note.journey_id for place in request.apart for quote in chosen[place]}
        voices = _voices(available, request, never)
        first = {one: available.ranks[own[0].note] for one, own in voices.items()}
        order = sorted((one in last, spoken[one], first[one], one) for one in voices)
        quotes = tuple(_answer(voices, [one for *_, one in order], request.limit, said))
        spoken.update(quote.note.journey_id for quote in quotes)
        chosen.append(quotes)
    return tuple(chosen)


def _voices(available: Quotable, request: Request, never: set[str]) -> dict[str, list[Quote]]:
    """By citizen, the best first."""
    voices: dict[str, list[Quote]] = defaultdict(list)
    for ref in sorted(
        set(request.notes) & available.quotes.keys(), key=available.ranks.__getitem__
    ):
        quote = available.quotes[ref]
        fits = request.longest is None or len(quote.text) <= request.longest
        if fits and ref.journey_id not in never:
            voices[ref.journey_id].append(quote)
    return voices


def _answer(
    voices: dict[str, list[Quote]], order: list[str], left: int, said: set[tuple[str, str]]
) -> Iterator[Quote]:
    """At most `left` quotes. Marks as `said` what it yields."""
    while left and any(voices.values()):
        for citizen in order:
            said_now = _next(voices[citizen], said)
            if said_now is None:
                continue
            yield said_now
            left -= 1
            if not left:
                return


def _next(quotes: list[Quote], said: set[tuple[str, str]]) -> Quote | None:
    """Takes the first quote not said yet off the list."""
    while quotes:
        quote = quotes.pop(0)
        words = quote.note.journey_id, quote.text.casefold()
        if words not in said:
            said.add(words)
            return quote
    return None


def _reach(journeys: Sequence[Journey]) -> frozenset[Coverage]:
    return _ACROSS if len({journey.municipality for journey in journeys}) > 1 else _WITHIN


def _held_back(journey: Journey, note: Experience, reach: frozenset[Coverage]) -> str:
    return _consent_missing(journey, reach) or ("" if note.shareable else "note")


def _consent_missing(journey: Journey, reach: frozenset[Coverage]) -> str:
    if not journey.consent.quotes_allowed:
        return "consent"
    return "reach" if reach.isdisjoint(journey.consent.covers) else ""


def _rank(event: Event, note: Experience) -> tuple[int, ...]:
    return (
        not SHORT <= len(note.text) <= LONG,
        not (note.key_moment or event.key_moment),
        not note.verbatim,
        -(note.strength or 0),
    )
