"""Makes journeys for tests: small by hand, or many, always the same for the same numbers."""

import datetime as dt
import random
import uuid
from collections.abc import Iterable, Sequence
from typing import Any, Final

from journeymap.model.journey import (
    Coding,
    Consent,
    Coverage,
    Event,
    Experience,
    Interview,
    Journey,
    Mode,
    Source,
    Valence,
    When,
)
from journeymap.model.merge import Copy

MUNICIPALITIES: Final = ("0580", "0751", "0621", "0773", "0813", "0163", "0165", "0461")
THEMES: Final = ("heard", "red-thread", "steady-relation", "own-strengths", "other-ways")
ACTORS: Final = (
    "jobcenter",
    "skole",
    "psykiatri",
    "koordinator",
    "familieafdeling",
    "familie",
    None,
)
GROUPS: Final = ("unge", "familier", "psykisk-sygdom", "langtidsledige", "aeldre")
OPEN_CONSENT: Final = Consent(
    basis="samtykke",
    date=dt.date(2024, 1, 15),
    covers=(Coverage.TEAM, Coverage.MUNICIPALITY, Coverage.CROSS_MUNICIPAL),
    quotes_allowed=True,
)

_GOOD: Final = (
    "Hun ringede tilbage samme dag, som hun havde lovet",
    "Jeg fik lov at sige nej, og det var i orden",
    "For første gang hang det hele sammen",
    "De kender mig, når jeg ringer",
    "Vi lavede én plan, og jeg fik selv en kopi",
)
_BAD: Final = (
    "Jeg skulle fortælle det hele forfra igen",
    "Brevet kom tre uger efter fristen",
    "Der sad fem mennesker, og ingen spurgte mig",
    "De to kontorer sagde hver sit om det samme",
    "Jeg gik derfra og vidste mindre end før",
)


def journey_id(number: int) -> str:
    """The id of journey `number`."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"journey {number}"))


def experience(
    note_id: str,
    valence: Valence,
    *codes: str,
    text: str = "Sådan var det for mig den dag",
    **fields: Any,
) -> Experience:
    """A green or red note; codes as "themes/heard"."""
    codings = tuple(Coding(lens=lens, code=code) for lens, code in (c.split("/") for c in codes))
    return Experience(id=note_id, valence=valence, text=text, codes=codings, **fields)


def good(note_id: str, *codes: str, **fields: Any) -> Experience:
    """A green note."""
    return experience(note_id, Valence.GOOD, *codes, **fields)


def bad(note_id: str, *codes: str, **fields: Any) -> Experience:
    """A red note."""
    return experience(note_id, Valence.BAD, *codes, **fields)


def event(note_id: str, *experiences: Experience, **fields: Any) -> Event:
    """A yellow note with its green and red ones."""
    return Event(id=note_id, text="Møde", experiences=experiences, **fields)


def journey(number: int, *events: Event, **fields: Any) -> Journey:
    """A journey of one citizen ("Borger T7"), with open consent unless told otherwise."""
    values = {"municipality": "0580", "consent": OPEN_CONSENT, **fields}
    return Journey(id=journey_id(number), code=f"Borger T{number}", events=events, **values)


def journeys(count: int, *, seed: int = 1) -> tuple[Journey, ...]:
    """Varied journeys of some 8 events each, the same for the same numbers."""
    return tuple(_made_up(number, random.Random(f"{seed}/{number}")) for number in range(count))


def copies(of: Iterable[Journey]) -> tuple[Copy, ...]:
    """One copy of each journey, as if each lay in a file of its own."""
    return tuple(Copy(f"{number}.journey.json", one) for number, one in enumerate(of))


def _made_up(number: int, chance: random.Random) -> Journey:
    events = [_event(number, place, chance) for place in range(chance.randint(3, 13))]
    day = dt.date(2023, 3, 1) + dt.timedelta(days=chance.randint(0, 300))
    return Journey(
        id=journey_id(number),
        code=f"Borger {chance.choice('ABCDE')}{number}",
        municipality=chance.choice(MUNICIPALITIES),
        unit="Ungeindsatsen",
        target_groups=tuple(chance.sample(GROUPS, chance.randint(0, 2))),
        interview=Interview(
            date=day,
            mode=chance.choice((*Mode, Mode.FACE_TO_FACE, Mode.FACE_TO_FACE)),
            relation=chance.choice(("Ingen del i sagen", "Kender borgeren i forvejen", "")),
            selection=chance.choice(("Meldte sig selv", "Tilbudt af kontaktperson", "Udtrukket")),
        ),
        consent=_consent(chance),
        events=tuple(events),
    )


def _consent(chance: random.Random) -> Consent:
    covers = tuple(Coverage)[: chance.randint(1, 4)]
    return Consent(basis="samtykke", covers=covers, quotes_allowed=chance.random() < 0.8)


def _event(number: int, place: int, chance: random.Random) -> Event:
    notes = [_note(number, place, inner, chance) for inner in range(chance.randint(0, 3))]
    year = 2012 + place
    return Event(
        id=f"e{place}",
        text=f"Begivenhed nummer {place + 1}",
        when=chance.choice((None, When(text=f"i {year}", edtf=str(year)), When(text="senere"))),
        actor=chance.choice(ACTORS),
        source=chance.choice(tuple(Source)),
        key_moment=chance.random() < 0.1,
        experiences=tuple(notes),
    )


def _note(number: int, place: int, inner: int, chance: random.Random) -> Experience:
    valence = chance.choice(tuple(Valence))
    wording: Sequence[str] = _GOOD if valence is Valence.GOOD else _BAD
    codes = chance.sample(THEMES, chance.choice((0, 1, 1, 1, 2)))
    return experience(
        f"x{place}.{inner}",
        valence,
        *(f"themes/{code}" for code in codes),
        text=f"{chance.choice(wording)} ({number}.{place}.{inner})",
        verbatim=chance.random() < 0.7,
        shareable=chance.random() < 0.9,
        key_moment=chance.random() < 0.1,
    )
