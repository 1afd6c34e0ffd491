"""What the fields of the interview dialog mean: words on a line and back again, or why not.

Pure: no widgets. A problem is a catalogue key that says kindly what is wanted.
"""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final

from journeymap.canvas.spoken import understood_now
from journeymap.model.commands import ChangeFacts, Command, Together
from journeymap.model.journey import Consent, Coverage, Interview, Journey, Mode
from journeymap.model.when import parse_when
from journeymap.words import Words, key

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_MINUTES: Final = re.compile(r"(\d{1,5})(?: ?(?:m|min|minut|minutter|minutes?)\.?)?", re.IGNORECASE)
_YEAR: Final = re.compile(r"\d{4}")
MOST_MINUTES: Final = 1440
YEARS: Final = range(1890, 2101)
LONGEST: Final = 200
"""Characters of a line: these are circumstances, not stories."""

NO_DAY: Final = key("interview.problem.day")
NO_MINUTES: Final = key("interview.problem.minutes")
NO_YEAR: Final = key("interview.problem.year")

MODES: Final = {
    Mode.FACE_TO_FACE: key("report.mode.face_to_face"),
    Mode.TELEPHONE: key("report.mode.telephone"),
    Mode.VIDEO: key("report.mode.video"),
    Mode.TRANSCRIBED: key("report.mode.transcribed"),
}
assert set(MODES) == set(Mode)

REACHES: Final = {
    Coverage.TEAM: key("interview.reach.team"),
    Coverage.MUNICIPALITY: key("interview.reach.municipality"),
    Coverage.CROSS_MUNICIPAL: key("interview.reach.cross_municipal"),
    Coverage.PUBLICATION: key("interview.reach.publication"),
}
"""What a citizen says yes to, in plain words."""
assert set(REACHES) == set(Coverage)
_SHORT_REACHES: Final = {
    Coverage.TEAM: key("interview.short.team"),
    Coverage.MUNICIPALITY: key("interview.short.municipality"),
    Coverage.CROSS_MUNICIPAL: key("interview.short.cross_municipal"),
    Coverage.PUBLICATION: key("interview.short.publication"),
}
assert set(_SHORT_REACHES) == set(Coverage)
_LABEL: Final = key("command.interview")


class Problem(Exception):
    """What stands in a field cannot be used; `text`, a catalogue key, says what is wanted."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


def day_of(text: str, today: dt.date) -> dt.date | None:
    """A whole day, "12.3.2026" or "i går"; None for an empty field. Raises Problem."""
    if not text:
        return None
    edtf = parse_when(text, today=today).edtf
    if edtf is None or not _DAY.fullmatch(edtf):
        raise Problem(NO_DAY)
    return dt.date.fromisoformat(edtf)


def minutes_of(text: str) -> int | None:
    """ "45" or "45 min."; None for an empty field. Raises Problem."""
    if not text:
        return None
    match = _MINUTES.fullmatch(text)
    if match is None or int(match[1]) > MOST_MINUTES:
        raise Problem(NO_MINUTES)
    return int(match[1])


def year_of(text: str) -> int | None:
    """A year of birth; None for an empty field. Raises Problem."""
    if not text:
        return None
    if not _YEAR.fullmatch(text) or int(text) not in YEARS:
        raise Problem(NO_YEAR)
    return int(text)


@dataclass(frozen=True, slots=True)
class Entered:
    """What the dialog comes to."""

    interview: Interview
    consent: Consent
    unit: str
    age_band: str | None
    birth_year: int | None

    def command(self, journey: Journey) -> Together | None:
        """The one step that makes a journey say this; None where it does already.

        With a year of birth "da jeg var 15" becomes a date, also where it was told before.
        """
        facts = {
            "interview": self.interview,
            "consent": self.consent,
            "unit": self.unit,
            "age_band": self.age_band,
            "birth_year": self.birth_year,
        }
        changes: list[Command] = [
            ChangeFacts(name, value)
            for name, value in facts.items()
            if value != getattr(journey, name)
        ]
        if self.birth_year != journey.birth_year and self.birth_year is not None:
            known = journey.replaced(birth_year=self.birth_year, interview=self.interview)
            changes.extend(understood_now(journey, known))
        return Together(tuple(changes), _LABEL) if changes else None


def summed_up(journey: Journey, words: Words) -> str:
    """ "Interview 12. marts 2026 · ansigt til ansigt · samtykke: hele kommunen, citater ja"."""
    interview, consent = journey.interview, journey.consent
    parts = []
    if interview.date is not None:
        parts.append(words("interview.held_on", date=words.date(interview.date)))
    if interview.mode is not None:
        mode = MODES[interview.mode]
        parts.append(words(mode))
    if consent != Consent():
        parts.append(consent_told(consent, words))
    return " · ".join(parts) if parts else words("interview.nothing_yet")


def consent_told(consent: Consent, words: Words) -> str:
    """ "samtykke: hele kommunen, citater ja": how far it reaches, that it was taken back, none."""
    if consent.withdrawn_on is not None:
        return words("interview.withdrawn", date=words.date(consent.withdrawn_on))
    if consent == Consent():
        return words("interview.no_consent")
    return words("interview.consent_is", what=_allowed(consent, words))


def _allowed(consent: Consent, words: Words) -> str:
    """How far a consent reaches, by its widest reach, and whether it lets anybody quote."""
    reached = [reach for reach in Coverage if reach in consent.covers]
    quotes = (
        words("interview.quotes_yes") if consent.quotes_allowed else words("interview.quotes_no")
    )
    if not reached:
        return f"{words('interview.no_reach')}, {quotes}"
    widest = _SHORT_REACHES[reached[-1]]
    return f"{words(widest)}, {quotes}"
