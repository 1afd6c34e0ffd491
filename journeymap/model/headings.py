"""What the columns of a table mean: by the words over them or, failing that, by what they hold.

To teach the program a heading, add it to a row of HEADINGS.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Meaning(StrEnum):
    """What a column says of an event."""

    WHEN = "when"
    FROM = "from"
    TO = "to"
    TEXT = "text"
    ACTOR = "actor"
    CHANNEL = "channel"
    UNUSED = "unused"


SEVERAL: Final = frozenset({Meaning.TEXT, Meaning.UNUSED})
"""What more than one column may mean; of the others there is one each."""

HEADINGS: Final = {
    Meaning.WHEN: "dato datoer dag tid tidspunkt tidsrum hvornår måned år årstal periode "
    "mødedato hændelsesdato date dates day time when month year period",
    Meaning.FROM: "fra start startdato startet begyndt begynder begyndelse påbegyndt "
    "from begin begins began started",
    Meaning.TO: "til slut slutdato sluttet ophør ophørt afslut afsluttet stop "
    "to until end ended ends finished",
    Meaning.TEXT: "begivenhed begivenheder hændelse hændelser indsats indsatser tekst beskrivelse "
    "aktivitet aktiviteter handling foranstaltning ydelse tilbud forløb emne titel overskrift "
    "indhold notat note noter bemærkning bemærkninger kommentar afgørelse hvad "
    "event events text description activity measure measures service subject title content "
    "notes remark remarks comment decision what",
    Meaning.ACTOR: "aktør aktører enhed afdeling hvem myndighed forvaltning instans organisation "
    "kontor team sted afsender institution actor actors unit department office organization "
    "agency authority who sender place",
    Meaning.CHANNEL: "kanal type form kontaktform kontakttype mødeform måde channel kind mode",
}
assert HEADINGS.keys() == set(Meaning) - {Meaning.UNUSED}

_BY_WORD: Final = {word: meaning for meaning, row in HEADINGS.items() for word in row.split()}
_WORD: Final = re.compile(r"[^\W\d_]+")
_BRACKETS: Final = re.compile(r"\([^)]*\)")
_LONGEST_HEADING: Final = 40
_WORDS_OF_HEADING: Final = 3
_ENDS: Final = frozenset({Meaning.FROM, Meaning.TO})
_TIMES: Final = _ENDS | {Meaning.WHEN}
_VAGUE: Final = frozenset({"type", "form", "kind", "mode"})
"""Headings of channels that may as well stand over other words."""
_BEGINNINGS: Final = ("start", "fra", "begynd")
_ENDINGS: Final = ("slut", "til", "ophør", "stop", "afslut")


def meaning_of(heading: str, *, whole: bool = False) -> Meaning | None:
    """What a heading names, None for one that is not known: "Dato for møde" → WHEN.

    `whole`: it must be a word of the table and nothing else.
    """
    if whole:
        return _BY_WORD.get(heading.casefold().strip(" :*."))
    words = _WORD.findall(_BRACKETS.sub("", heading).casefold())
    found = [meaning for word in words if (meaning := _of_word(word))]
    end = next((meaning for meaning in found if meaning in _ENDS), None)
    if end and Meaning.WHEN in found:  # "fra dato", "slut tid"
        return end
    return found[0] if found else None


def _of_word(word: str) -> Meaning | None:
    if word in _BY_WORD:
        return _BY_WORD[word]
    if not word.endswith(("dato", "tidspunkt")):
        return None
    if word.startswith(_BEGINNINGS):
        return Meaning.FROM
    return Meaning.TO if word.startswith(_ENDINGS) else Meaning.WHEN


def heading_score(cells: Sequence[str], is_time: Callable[[str], bool]) -> int:
    """How many cells of a row are known headings; 0 where the row holds anything else.

    A heading of several words counts beside one of the table, or beside one for the time.
    """
    named = [cell for cell in cells if cell]
    if any(len(cell) > _LONGEST_HEADING or is_time(cell) for cell in named):
        return 0
    exact = any(meaning_of(cell, whole=True) for cell in named)
    short = (cell for cell in named if len(_WORD.findall(cell)) <= _WORDS_OF_HEADING)
    known = [meaning for cell in short if (meaning := meaning_of(cell))]
    return len(known) if exact or Meaning.WHEN in known else 0


# --- by what they hold -----------------------------------------------------------------------

_MOSTLY: Final = 0.6
_CLOCK: Final = re.compile(r"(?:kl\.? ?)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Contents:
    """What the cells of one column look like, each a share of those that hold something."""

    times: float = 0
    actors: float = 0
    channels: float = 0
    words: float = 0
    length: float = 0
    """Characters, on average."""


@dataclass(frozen=True, slots=True)
class Looks:
    """Tells what a single cell looks like."""

    is_time: Callable[[str], bool]
    is_actor: Callable[[str], bool]
    is_channel: Callable[[str], bool]

    def contents(self, cells: Sequence[str]) -> Contents:
        """What the cells of a column look like together."""
        filled = [cell for cell in cells if cell]
        if not filled:
            return Contents()
        tests = (self.is_time, self.is_actor, self.is_channel, _has_words, len)
        return Contents(*(sum(map(test, filled)) / len(filled) for test in tests))


def _has_words(cell: str) -> bool:
    """Whether a cell says something: it is no number, amount, case number or clock."""
    letters = sum(map(str.isalpha, cell))
    return letters >= 2 and letters > sum(map(str.isdigit, cell)) and not _CLOCK.fullmatch(cell)


def meanings_of(headings: Sequence[str], columns: Sequence[Contents]) -> tuple[Meaning, ...]:
    """What each column means. `headings` is empty for a table without any."""
    given: dict[int, Meaning] = {}
    for index, (heading, holds) in enumerate(zip(headings, columns, strict=False)):
        meaning = _believed(heading, holds)
        if meaning is not None and _is_free(meaning, given):
            given[index] = meaning
    _look_for_times(given, columns, is_named=bool(headings))
    _look_for(Meaning.ACTOR, given, [holds.actors for holds in columns])
    _look_for(Meaning.CHANNEL, given, [holds.channels for holds in columns])
    if Meaning.TEXT not in given.values():
        given |= dict.fromkeys(_texts(given, columns, is_named=bool(headings)), Meaning.TEXT)
    return tuple(given.get(index, Meaning.UNUSED) for index in range(len(columns)))


def _believed(heading: str, holds: Contents) -> Meaning | None:
    """A heading taken at its word, where the cells do not say otherwise."""
    meaning = meaning_of(heading)
    if meaning in _TIMES and holds.length and not holds.times:
        if meaning is Meaning.FROM and holds.words >= _MOSTLY:
            return Meaning.ACTOR  # whom a letter is from
        return meaning if meaning is Meaning.WHEN and holds.words >= _MOSTLY else None
    if meaning is Meaning.CHANNEL and holds.length and holds.channels < _MOSTLY:
        words = set(_WORD.findall(heading.casefold()))
        return Meaning.TEXT if words & _VAGUE else meaning
    return meaning


def _is_free(meaning: Meaning, given: Mapping[int, Meaning]) -> bool:
    """Whether a column may still get this meaning."""
    return not _rivals(meaning) & set(given.values())


def _look_for_times(
    given: dict[int, Meaning], columns: Sequence[Contents], *, is_named: bool
) -> None:
    """The first column of times; two of them, without headings, are a beginning and an end."""
    found = [i for i, holds in enumerate(columns) if i not in given and holds.times >= _MOSTLY]
    if not found or set(given.values()) & _TIMES:
        return
    if len(found) == 1 or is_named:
        given[found[0]] = Meaning.WHEN
    else:
        given |= {found[0]: Meaning.FROM, found[1]: Meaning.TO}


def _look_for(meaning: Meaning, given: dict[int, Meaning], shares: Sequence[float]) -> None:
    """Gives a meaning to the column that looks most like it, if one does and none has it."""
    found = [i for i, share in enumerate(shares) if i not in given and share >= _MOSTLY]
    if found and _is_free(meaning, given):
        given[max(found, key=lambda index: shares[index])] = meaning


def _texts(
    given: Mapping[int, Meaning], columns: Sequence[Contents], *, is_named: bool
) -> list[int]:
    """The columns that say what happened, when no heading does.

    Without headings they are all columns of words, so that nothing said is lost.
    """
    lengths = {i: holds.length for i, holds in enumerate(columns) if holds.length}
    words = [i for i in lengths if i not in given and columns[i].words >= _MOSTLY]
    if words and not is_named:
        return words
    spare = [i for meaning in _SPARE for i in lengths if given.get(i) is meaning]
    unused = [i for i in lengths if i not in given]
    longest = sorted(words or unused, key=lambda index: -lengths[index])
    return (longest[:1] if words else []) or spare[:1] or longest[:1]


_SPARE: Final = (Meaning.CHANNEL, Meaning.ACTOR)
"""What says the most of an event when there is no text: "Møde", "Jobcenter"."""


def changed(meanings: Sequence[Meaning], index: int, meaning: Meaning) -> tuple[Meaning, ...]:
    """The meanings after somebody gave one column another: who had it before is unused."""
    others = (Meaning.UNUSED if old in _rivals(meaning) else old for old in meanings)
    return tuple(meaning if i == index else old for i, old in enumerate(others))


def _rivals(meaning: Meaning) -> frozenset[Meaning]:
    """What no other column may mean beside this."""
    if meaning in SEVERAL:
        return frozenset()
    if meaning is Meaning.WHEN:
        return _TIMES
    return frozenset({meaning, Meaning.WHEN}) if meaning in _ENDS else frozenset({meaning})
