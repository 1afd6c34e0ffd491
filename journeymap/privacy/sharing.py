"""What may leave a municipality: which journeys, and what of them. The citizens' consent decides.

Nothing here promises anonymity: a story can be recognised by what happened in it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from journeymap.model.journey import Coverage, Event, Experience, Journey, Period, When
from journeymap.model.revision import only_counted
from journeymap.model.when import is_told_by_age
from journeymap.words import key


class Reason(StrEnum):
    """Why a journey stays at home."""

    WITHDRAWN = "withdrawn"
    NOT_COVERED = "not-covered"


REASON_LABELS: Final = {
    Reason.WITHDRAWN: key("pack.withdrawn"),
    Reason.NOT_COVERED: key("pack.not_covered"),
}
assert set(REASON_LABELS) == set(Reason)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A journey that stays, and why."""

    journey: Journey
    reason: Reason


@dataclass(frozen=True, slots=True)
class Shared:
    """What leaves and what stays. `wordless` is how many notes leave without their words.

    `originals` are the `journeys` as they lie at home, in the same order.
    """

    originals: tuple[Journey, ...]
    journeys: tuple[Journey, ...]
    left_out: tuple[LeftOut, ...]
    wordless: int


def prepare_to_share(
    journeys: Iterable[Journey], reach: Coverage, *, keep_birth_year: bool = False
) -> Shared:
    """Sorts out and strips journeys for a receiver as far away as `reach`.

    A journey leaves when its consent was not withdrawn and covers `reach`, or something farther;
    of copies that contradict each other each one must say so. The birth year goes unless it is
    kept on purpose, and with it the years of what was told by age. Words the citizen does not
    allow to be quoted go (`verbatim` notes without the consent to quote, notes that are not
    `shareable`); the note stays, with its place, kind and codes, so that the counts are the same.
    What the citizen did not know and set aside goes too, and so does what was found to be no
    identifier: its marks could be tried against lists of names. Of earlier versions their number
    stays and their hashes go, for whoever has the rest could try years and names against them.
    """
    originals: list[Journey] = []
    leaving: list[Journey] = []
    staying: list[LeftOut] = []
    wordless = 0
    found = tuple(journeys)
    reasons = _reasons_to_stay(found, reach)
    for journey in found:
        reason = reasons.get(journey.id)
        if reason is not None:
            staying.append(LeftOut(journey, reason))
            continue
        stripped = _stripped(journey, keep_birth_year=keep_birth_year)
        wordless += _words(journey) - _words(stripped)
        originals.append(journey)
        leaving.append(stripped)
    return Shared(tuple(originals), tuple(leaving), tuple(staying), wordless)


def _reasons_to_stay(journeys: tuple[Journey, ...], reach: Coverage) -> dict[str, Reason]:
    """By id why journeys stay: what holds for one copy of a citizen's holds for all of them."""
    found: dict[str, Reason] = {}
    for journey in journeys:
        reason = _reason_to_stay(journey, reach)
        if reason is not None and found.get(journey.id) is not Reason.WITHDRAWN:
            found[journey.id] = reason
    return found


def _reason_to_stay(journey: Journey, reach: Coverage) -> Reason | None:
    if journey.consent.withdrawn_on is not None:
        return Reason.WITHDRAWN
    return None if journey.consent.reaches(reach) else Reason.NOT_COVERED


def _stripped(journey: Journey, *, keep_birth_year: bool) -> Journey:
    quotes = journey.consent.quotes_allowed
    events = tuple(_event(event, quotes=quotes) for event in journey.events)
    periods, birth_year = journey.periods, journey.birth_year
    if not keep_birth_year:
        events, periods = tuple(map(_ageless, events)), tuple(map(_ageless, periods))
        birth_year = None
    stripped = journey.replaced(
        events=events,
        periods=periods,
        birth_year=birth_year,
        set_aside=(),
        not_identifiers=(),
        history=only_counted(journey.history),
    )
    return journey if stripped == journey else stripped


def _event(event: Event, *, quotes: bool) -> Event:
    experiences = tuple(_experience(one, quotes=quotes) for one in event.experiences)
    return event if experiences == event.experiences else event.replaced(experiences=experiences)


def _experience(one: Experience, *, quotes: bool) -> Experience:
    if one.shareable and (quotes or not one.verbatim):
        return one
    return one.replaced(text="") if one.text else one


T = TypeVar("T", Event, Period)


def _ageless(dated: T) -> T:
    """Without the year of what was told by age: "da jeg var 15" and 2004 are a year of birth."""
    when = dated.when
    if when is None or when.edtf is None or not is_told_by_age(when.text):
        return dated
    return dated.replaced(when=When(text=when.text, edtf=None))


def _words(journey: Journey) -> int:
    return sum(bool(one.text) for _, one in journey.experiences())
