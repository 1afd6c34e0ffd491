"""One pasted line, or one row of a table, read as an event that somebody may have prepared."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from journeymap.model.capture import take_mention
from journeymap.model.headings import Looks, Meaning, meanings_of
from journeymap.model.journey import Source, Valence, When
from journeymap.model.pasted import Record
from journeymap.model.values import MAX_TEXT, clean_line
from journeymap.model.vocabulary import Vocabulary
from journeymap.model.when import parse_when, split_leading
from journeymap.words import key

TOO_LONG: Final = key("prepare.problem.too_long")
ONLY_TIME: Final = key("prepare.problem.only_time")
NO_WORDS: Final = key("prepare.problem.no_words")

_LONGEST_TIME: Final = 60
_LONGEST_PHRASE: Final = 200
_LEAD: Final = 300
"""Characters of a line in which a time is looked for."""
_LONGEST_LABEL: Final = 40
_LIST: Final = 3
_FILLING: Final = " \t\n:;,.–—-"
_BULLETS: Final = "•·▪◦‣○●■□➢✓-–—*+> \t"
_BULLET: Final = re.compile(r"(?:[•·▪◦‣○●■□➢✓]|[-–—*+>](?=\s))\s*")
_NUMBER: Final = re.compile(
    r"(?:\(?(?P<round>\d{1,3})\)|(?P<plain>\d{1,3})\.)\s+(?P<rest>\S.*)", re.DOTALL
)
_CLOCK: Final = re.compile(
    r"[T ,]+(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?",
    re.IGNORECASE,
)
_MIDNIGHT: Final = re.compile(r"[T ]00[.:]00(?:[.:]00(?:[.,]0+)?)?Z?")
"""What programs write after a day when they know no hour."""
_STAMP: Final = re.compile(
    r"(?P<when>\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[T ]+\d{1,2}[.:]\d{2}(?::\d{2})?)[\s,:;–-]+(?=\S)"
)
"""A day and an hour before words, as programs write them."""
_YEAR: Final = re.compile(
    r"(?P<when>(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)\d\d)?)\s+(?=[^\W\d_])"
    r"(?!(?:kr|kroner|timer|dage|gange|personer|borgere|meter|km)\b|Frederiksberg|København)",
    re.IGNORECASE,
)
"""A year before words; neither an amount nor a postal code."""
_DIGITS: Final = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)")
_CALENDAR: Final = frozenset(
    re.findall(
        r"\w+",
        "d den i the of januar jan februar feb marts mar april apr maj juni jun juli august aug "
        "september sep sept oktober okt november nov december dec january february march may june "
        "july october oct mandag tirsdag onsdag torsdag fredag lørdag søndag monday tuesday "
        "wednesday thursday friday saturday sunday uge week forår sommer efterår vinter spring "
        "summer autumn winter",
    )
)
"""Words that say when and not what."""
_STRETCH: Final = {
    "da": ("fra {start} til {end}", "fra {start}", "til {end}"),
    "en": ("from {start} to {end}", "from {start}", "until {end}"),
}
"""How a beginning and an end are said as one time; Danish where a language is not known."""


@dataclass(frozen=True, slots=True)
class PreparedRow:
    """What became of a line: an event, or a `problem` (a catalogue key) that says why not.

    With a `valence` it is an experience, with a `prompt` an answer, of the event above it.
    `line` is where it stands in the pasted text, from 1; `count` how many rows it speaks for.
    """

    line: int
    text: str = ""
    when: When | None = None
    actor: str | None = None
    channel: str | None = None
    problem: str | None = None
    count: int = 1
    source: Source = Source.PREPARED
    valence: Valence | None = None
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the lines of one text are written, which a single line does not tell."""

    is_numbered: bool = False
    has_years_first: bool = False


@dataclass(frozen=True)
class Reading:
    """Reads cells and lines. `today` and `birth_year` are for "sidste år" and "da jeg var 15"."""

    today: dt.date
    vocabulary: Vocabulary
    language: str
    birth_year: int | None = None

    @cached_property
    def looks(self) -> Looks:
        """Tells what cells look like; remembers, for dates and actors come again."""
        remember = lru_cache(maxsize=4096)
        return Looks(
            is_time=remember(self._is_time),
            is_actor=remember(self._is_actor),
            is_channel=remember(lambda cell: self._channel(cell) is not None),
        )

    def line(self, record: Record, manner: Manner = Manner()) -> PreparedRow:
        """Reads a line: "marts 2019: indlagt", "2018;Jobcenter;Aktivering", "- Praktik (2020)"."""
        said = "\n".join(cell for cell in record.cells if cell)
        if len(said) > MAX_TEXT:
            return refused(record, TOO_LONG)
        text = self.without_bullet(said, is_numbered=manner.is_numbered)
        for separator in "\t;":
            cells = tuple(cell.strip() for cell in text.split(separator))
            meanings = meanings_of((), [self.looks.contents([cell]) for cell in cells])
            if Meaning.TEXT in meanings and {Meaning.WHEN, Meaning.FROM} & set(meanings):
                return self.row(Record(record.line, cells), meanings)
        when, text = self._split(text, has_years_first=manner.has_years_first)
        return self._finished(record, text, when)

    def row(self, record: Record, meanings: Sequence[Meaning]) -> PreparedRow:
        """Reads a row of a table whose columns mean this; cells beyond them say more of it."""
        if any(len(cell) > MAX_TEXT for cell in record.cells):
            return refused(record, TOO_LONG)
        by_meaning: dict[Meaning, list[str]] = {meaning: [] for meaning in Meaning}
        extra = [Meaning.TEXT] * (len(record.cells) - len(meanings))
        for meaning, cell in zip([*meanings, *extra], record.cells, strict=False):
            by_meaning[meaning] += [cell] if cell else []
        said = {meaning: "\n".join(cells) for meaning, cells in by_meaning.items()}
        text, actor, channel = said[Meaning.TEXT], said[Meaning.ACTOR], said[Meaning.CHANNEL]
        if not text:  # "Møde" at "Jobcenter" is something that happened, too
            text, channel = channel or actor, ""
        when = self._when(said[Meaning.WHEN]) or self._stretch(said[Meaning.FROM], said[Meaning.TO])
        if not set(meanings) & {Meaning.WHEN, Meaning.FROM, Meaning.TO}:
            when, text = self._split(text)
        return self._finished(record, text, when, actor, channel)

    def _finished(
        self,
        record: Record,
        text: str,
        when: When | None,
        actor: str = "",
        channel: str = "",
    ) -> PreparedRow:
        if len(text) > MAX_TEXT:
            return refused(record, TOO_LONG)
        if not any(map(str.isalnum, text)):
            return refused(record, ONLY_TIME if when else NO_WORDS)
        who = self.vocabulary.actor_id(clean_line(actor)) or None
        if who is None:
            text, who = self._named(text)
        kind = clean_line(channel)
        return PreparedRow(
            record.line,
            text=text,
            when=when,
            actor=who,
            channel=(self._channel(kind) or kind) or None,
        )

    # --- times ---------------------------------------------------------------------------------

    def _is_time(self, cell: str) -> bool:
        return len(cell) <= _LONGEST_TIME and self._parsed(cell).edtf is not None

    def _when(self, cell: str) -> When | None:
        """The time a cell tells; an hour after the day is kept in the words."""
        said = clean_line(_MIDNIGHT.sub("", cell))
        if not said or len(said) > _LONGEST_PHRASE:
            return When(text=said) if said else None
        return self._parsed(said)

    def _parsed(self, said: str) -> When:
        line = clean_line(said)
        edtf = self._edtf(line)
        day, clock = _without_clock(line)
        digits = _DIGITS.fullmatch(line)
        if edtf is None and clock:
            edtf = self._edtf(day)
        elif edtf is None and digits:
            edtf = self._edtf("-".join(digits.groups()))
        return When(text=line, edtf=edtf)

    def _edtf(self, said: str) -> str | None:
        return _read_time(said, self.today, self.birth_year)

    def _stretch(self, start: str, end: str) -> When | None:
        """From the time in one cell to the time in another; either may be missing."""
        first, last = self._when(start), self._when(end)
        if first == last or (first is None and last is None):
            return first
        both, since, until = _STRETCH.get(self.language, _STRETCH["da"])
        pattern = both if first and last else since if first else until
        ends = {
            "start": first and _without_clock(first.text)[0],
            "end": last and _without_clock(last.text)[0],
        }
        return self._when(pattern.format(**ends))

    def _split(self, text: str, *, has_years_first: bool = False) -> tuple[When | None, str]:
        """The time a line begins with, or ends with in brackets or after a comma."""
        when, rest = self._leading(text)
        if when is not None:
            return when, rest.lstrip(_FILLING)
        for pattern in (_STAMP, _YEAR) if has_years_first else (_STAMP,):
            match = pattern.match(text)
            if match and self.looks.is_time(match["when"]):
                return self._when(match["when"]), text[match.end() :]
        head, line_break, below = text.partition("\n")
        before, said = _at_the_end(head)
        if said and self.looks.is_time(said):
            return self._when(said), before + line_break + below
        return self._only_time(text)

    def _leading(self, text: str) -> tuple[When | None, str]:
        head = text[:_LEAD].rstrip()
        when, rest = _read_leading(head, self.today, self.birth_year)
        return when, text[len(head) - len(rest) :] if when else text

    def _only_time(self, text: str) -> tuple[When | None, str]:
        """ "Marts 2019" is a time and says nothing; "Jul 2019" may be what happened."""
        if not self.looks.is_time(text):
            return None, text
        words = re.findall(r"[^\W\d_]+", text.casefold())
        return self._parsed(text), "" if _CALENDAR.issuperset(words) else text

    # --- who and how ---------------------------------------------------------------------------

    def _is_actor(self, cell: str) -> bool:
        """A known name, alone or with a word or two behind it: "Jobcenter Aabenraa"."""
        words = cell.split()
        names = (" ".join(words[:count]) for count in range(len(words), 0, -1))
        return len(words) <= 3 and any(self._known(name) for name in names)

    def _known(self, name: str) -> str | None:
        """The id of an actor of this name or alias."""
        actor = self.vocabulary.actor_id(name)
        return actor if any(known.id == actor for known in self.vocabulary.actors) else None

    def _channel(self, cell: str) -> str | None:
        """The id of a channel of this name, or of a part of it: "sms" of "sms/mail"."""
        return self._channels.get(cell.strip().casefold())

    @cached_property
    def _channels(self) -> dict[str, str]:
        names = ((t, name) for t in self.vocabulary.channels for name in (t.id, *t.labels.values()))
        return {
            part.casefold(): term.id for term, name in names for part in (name, *name.split("/"))
        }

    def _named(self, text: str) -> tuple[str, str | None]:
        """The actor of "@skolen ringede" or "Skole: forældremøde", and the text without it.

        A name that says more than the actor's own ("Skadestuen: …") stays in the text.
        """
        named = take_mention(text, self.vocabulary, self.language)
        if named is not None and any(map(str.isalnum, named.text)):
            return named.text, clean_line(named.actor)
        label, colon, _ = text[: _LONGEST_LABEL + 1].partition(":")
        actor = self._known(label.strip()) if colon else None
        if actor is None or not any(map(str.isalnum, text[len(label) + 1 :])):
            return text, None
        labels = (self.vocabulary.actor_label(actor, language) for language in _STRETCH)
        if label.strip().casefold() in map(str.casefold, labels):
            text = text[len(label) + 1 :].lstrip(_FILLING)
        return text, actor

    # --- bullets and numbers -------------------------------------------------------------------

    def without_bullet(self, text: str, *, is_numbered: bool) -> str:
        """A line without the sign or the number of a list before it."""
        bullet = _BULLET.match(text)
        if bullet and bullet.end() < len(text):
            text = text[bullet.end() :]
        number = _NUMBER.fullmatch(text)
        if number is None or self._begins_with_time(text):
            return text
        first = number["rest"][0]
        counts = is_numbered or number["round"] or first.isupper() or first.isdigit()
        return number["rest"] if counts else text  # "2. samtale med jobcentret" is no list

    def _begins_with_time(self, text: str) -> bool:
        """ "1. marts 2019" begins with a day and not with the first item of a list."""
        when, _ = self._leading(text)
        return when is not None


@lru_cache(maxsize=4096)
def _read_time(said: str, today: dt.date, birth_year: int | None) -> str | None:
    """Remembered: all the lines are read anew at each pause in the writing of one."""
    return parse_when(said, today=today, birth_year=birth_year).edtf


@lru_cache(maxsize=4096)
def _read_leading(head: str, today: dt.date, birth_year: int | None) -> tuple[When | None, str]:
    return split_leading(head, today=today, birth_year=birth_year)


def manner_of(lines: Sequence[str]) -> Manner:
    """How the lines of one text are written."""
    years = sum(_YEAR.match(line.lstrip(_BULLETS)) is not None for line in lines)
    return Manner(is_numbered=_is_numbered(lines), has_years_first=years > 1)


def _is_numbered(lines: Sequence[str]) -> bool:
    """Whether all lines are the items of one list, 1, 2, 3 …

    "1. samtale", "2. samtale", "3. samtale" are no list: they would lose what tells them apart.
    """
    numbers = [_NUMBER.fullmatch(line) for line in lines]
    if len(lines) < _LIST:
        return False
    found = [number for number in numbers if number]
    rising = [int(number["round"] or number["plain"]) for number in found]
    first_words = {number["rest"].split()[0] for number in found}
    return rising == list(range(1, len(lines) + 1)) and len(first_words) > 1


def refused(record: Record, problem: str) -> PreparedRow:
    """A row that makes no event; its words stay, so that it can be found again."""
    return PreparedRow(record.line, text=record.said, problem=problem)


def _without_clock(said: str) -> tuple[str, str]:
    """A day, and the hour that stands behind it."""
    found = _CLOCK.search(said)
    if found is None or found.end() != len(said):
        return said, ""
    return said[: found.start()], found.group()


def _at_the_end(line: str) -> tuple[str, str]:
    """What a line says, and what it ends with in brackets or after a comma.

    Not after a dash: "praktik marts – juni 2019" is no event of June.
    """
    bare = line.rstrip(" .")
    if bare.endswith(")"):
        before, _, said = bare[:-1].rpartition("(")
    else:
        before, _, said = bare.rpartition(", ")
        if before[-1:].isdigit():  # "Met on March 3, 2019"
            return line, ""
    before = before.rstrip(_FILLING)
    if not any(map(str.isalpha, before)):
        return line, ""
    return before, said.strip()
