"""What may leave a municipality: which journeys, and what of them. The citizens' consent decides.

One rule for packages and open data (`aggregate.opendata`): what a citizen told leaves in words only
where the words may be quoted; elsewhere it leaves that something happened, when and with whom,
whether it was good or hard, and what others say of it in codes.

Nothing here promises anonymity: a story can be recognised by what happened in it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeVar

from journeymap.model.journey import (
    Answer,
    Coverage,
    Event,
    Experience,
    Journey,
    Period,
    When,
)
from journeymap.model.revision import as_shared, only_counted
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

_SOMETHING: Final = "…"
"""Stands for a time that was told in words alone."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A journey that stays, and why."""

    journey: Journey
    reason: Reason


@dataclass(frozen=True, slots=True)
class Shared:
    """What leaves and what stays. `wordless` is how many notes leave without their words: events,
    experiences and answers. Of journeys whose citizens may not be quoted (`unquoted`) all do.

    `originals` are the `journeys` as they lie at home, in the same order.
    """

    originals: tuple[Journey, ...]
    journeys: tuple[Journey, ...]
    left_out: tuple[LeftOut, ...]
    wordless: int

    @property
    def unquoted(self) -> int:
        """How many of the journeys leave without any words."""
        return sum(not one.consent.quotes_allowed for one in self.journeys)


def prepare_to_share(
    journeys: Iterable[Journey], reach: Coverage, *, keep_birth_year: bool = False
) -> Shared:
    """Sorts out and strips journeys for a receiver as far away as `reach`.

    A journey leaves when its consent was not withdrawn and covers `reach`, or something farther;
    of copies that contradict each other each one must say so. The birth year goes unless it is
    kept on purpose, and with it the years of what was told by age. Words that may not be quoted go:
    of a citizen who does not allow it all that was told, of others the notes that are not
    `shareable`. The notes stay, with their place, kind and codes, so that the counts are the same;
    of a spoken time stays what was understood. Titles and landmarks are words alone, and go whole.
    What the citizen did not know and set aside goes too, and so does what was found to be no
    identifier: its marks could be tried against lists of names.

    What leaves out anything is marked as made from its original (`revision.as_shared`); the salt of
    its hashes goes. Of a journey without one the number of earlier versions stays and their hashes
    go, for whoever has the rest could try years and names against them.
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
    less = journey.replaced(set_aside=(), not_identifiers=())
    if not keep_birth_year:
        less = less.replaced(
            events=tuple(map(_ageless, less.events)),
            periods=tuple(map(_ageless, less.periods)),
            birth_year=None,
        )
    if journey.consent.quotes_allowed:
        less = less.replaced(events=tuple(map(_shareable, less.events)))
    else:
        less = less.replaced(
            title="",
            events=tuple(map(_wordless, less.events)),
            answers=tuple(map(_textless, less.answers)),
            periods=(),
        )
    if journey.salt is not None:
        return as_shared(less.replaced(salt=None), journey)
    less = less.replaced(history=only_counted(journey.history))
    return journey if less == journey else less


def _shareable(event: Event) -> Event:
    experiences = tuple(one if one.shareable else _textless(one) for one in event.experiences)
    return event if experiences == event.experiences else event.replaced(experiences=experiences)


def _wordless(event: Event) -> Event:
    return event.replaced(
        text="",
        when=_unspoken(event.when),
        experiences=tuple(map(_textless, event.experiences)),
        answers=tuple(map(_textless, event.answers)),
    )


def _unspoken(when: When | None) -> When | None:
    """What was understood of a time stands for how it was said; else that something was."""
    return when and when.replaced(text=when.edtf or _SOMETHING)


N = TypeVar("N", Experience, Answer)


def _textless(note: N) -> N:
    return note.replaced(text="") if note.text else note


T = TypeVar("T", Event, Period)


def _ageless(dated: T) -> T:
    """Without the year of what was told by age: "da jeg var 15" and 2004 are a year of birth."""
    when = dated.when
    if when is None or when.edtf is None or not is_told_by_age(when.text):
        return dated
    return dated.replaced(when=When(text=when.text, edtf=None))


def _words(journey: Journey) -> int:
    notes: list[Event | Experience | Answer] = [*journey.events, *journey.answers]
    for event in journey.events:
        notes += (*event.experiences, *event.answers)
    return sum(bool(note.text) for note in notes)
