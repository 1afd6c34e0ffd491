"""A time that stands first on a note: "forår 2019: fik brev"."""

import datetime as dt
import re
from dataclasses import replace
from typing import Final, NamedTuple

from journeymap.model.times.amounts import amounts
from journeymap.model.times.particles import A_DAY, COUNTED, JOINS
from journeymap.model.times.phrases import LONGEST, before_it, reader, readings
from journeymap.model.times.reader import FIRST_YEAR, Reader, Readings
from journeymap.model.times.tokens import Kind, Table, even, listed
from journeymap.model.times.words import ORDINALS, UNITS, WEEKDAYS
from journeymap.model.times.years import full_years

COLON: Final = re.compile(r"\s*:(?![0-9])\s*")
PAUSE: Final = re.compile(r"(?:\s*,\s+|\s+-\s+)(?=[^\s0-9])")
GAP: Final = re.compile(r"\.?\s+(?=[^\W\d_])")

MOST_WORDS: Final = 16
"""A time is said in fewer; so a long note costs no more than a short one."""
CLEAR: Final = Table(
    {
        True: "sidste år, i fjor, i går, i forgårs, for, da jeg, dengang jeg, som, mens jeg, "
        "last year, yesterday, when i",
    }
)
"""What tells a time without a year in figures."""
NOT_FIRST: Final = frozenset(listed("det så og altså it til senest by until"))
"""With these a note begins as a sentence, not with a time."""
NOT_BEHIND_CLEAR: Final = frozenset(listed("af i på med hos ved som hvor da of in at with"))
"""With these "sidste år" goes on: "sidste år på skolen" is no year."""
VAGUE: Final = Table(
    {
        True: "dagen efter, dagen før, dagen derpå, morgenen efter, aftenen før, natten efter, "
        "ugen efter, ugen før, måneden efter, måneden før, året efter, året før, sommeren efter, "
        "vinteren efter, foråret efter, efteråret efter, samme dag, samme aften, samme nat, "
        "samme uge, samme måned, samme år, samme forår, samme sommer, samme efterår, samme vinter, "
        "næste dag, den næste dag, næste morgen, næste måned, senere, lidt senere, kort efter, "
        "kort tid efter, lidt efter, noget tid efter, nogen tid efter, bagefter, derefter, "
        "dengang, for længe siden, for mange år siden, for nogle år siden, for flere år siden, "
        "for nylig, for nyligt, for lidt siden, som barn, i barndommen, som teenager, som ung, "
        "the day after, the next day, the day before, the same day, the week after, later, "
        "a little later, soon after, afterwards, recently, long ago, a long time ago, as a child, "
        f"{A_DAY}",
    }
)
LATER: Final = Table(
    {True: "senere, efter, før, forinden, derefter, later, after, before, earlier"}
)
IN_CLASS: Final = Table({True: "da jeg gik i, i, when i was in"})
CLASS: Final = Table({True: "klasse, kl, grade"})


class Lead(NamedTuple):
    """The words of a time, its EDTF if there is one, and what stands behind them."""

    words: str
    edtf: str | None
    rest: str


def leading(text: str, *, today: dt.date, birth_year: int | None) -> Lead | None:
    """The time that `text` begins with; None where it begins with something else."""
    r = reader(text[:LONGEST], today=today, birth_year=birth_year, most=MOST_WORDS)
    span, end = max(readings(r), key=lambda reading: reading[1], default=(None, 0))
    if span is not None:
        ends = (COLON, PAUSE, GAP) if _is_clear(r, end) else (COLON, PAUSE)
        after = _after(text, r, end, *ends)
        if after:
            return _lead(text, r, end, span.edtf, after)
    end = max((end for _, end in _vague(r)), default=0) if ":" in text else 0
    after = _after(text, r, end, COLON)
    return _lead(text, r, end, None, after) if after else None


def _lead(text: str, r: Reader, end: int, edtf: str | None, after: re.Match[str]) -> Lead:
    last = r.tokens[end - 1]
    words_said = text[: last.end].strip()
    if last.kind is Kind.NUMBER:
        words_said = words_said.rstrip(".")
    return Lead(words_said, edtf, text[after.end() :].strip())


def _after(text: str, r: Reader, end: int, *patterns: re.Pattern[str]) -> re.Match[str] | None:
    """What ends the time: a colon, a pause, or just a space."""
    if not end:
        return None
    rest, place = even(text), r.tokens[end - 1].end
    return next((found for pattern in patterns if (found := pattern.match(rest, place))), None)


def _is_clear(r: Reader, end: int) -> bool:
    """Whether the words are a date beyond doubt though nothing ends them."""
    behind, last = r.word(end), r.tokens[end - 1]
    if r.word(0) in NOT_FIRST or behind in COUNTED:
        return False
    if UNITS.at(r.words, end) or JOINS.at(r.words, end):
        return False
    if CLEAR.at(r.words, 0):
        return behind not in NOT_BEHIND_CLEAR
    if any(full_years(r, 0)) or (last.kind is Kind.NUMBER and len(last.word) < 4):
        return False
    said = r.tokens[:end]
    in_words = any(token.kind in (Kind.WORD, Kind.DATE) for token in said)
    return in_words and any(max(token.numbers, default=0) >= FIRST_YEAR for token in said)


def _vague(r: Reader) -> Readings[None]:
    """Words that are about time though they give no date."""
    for _, end in readings(replace(r, undated=True)):
        yield None, end
    for begin in {0, before_it(r, 0)[1]}:
        vague = VAGUE.at(r.words, begin)
        if vague:
            yield None, vague[1]
        weekday = WEEKDAYS.at(r.words, begin)
        if weekday and r.word(begin).endswith(("dag", "day")):
            yield None, weekday[1]
        for _, behind in amounts(r, begin):
            later = LATER.at(r.words, behind)
            if later:
                yield None, later[1]
        yield from _in_class(r, begin)


def _in_class(r: Reader, at: int) -> Readings[None]:
    """Da jeg gik i 7. klasse."""
    said = IN_CLASS.at(r.words, at)
    number = said and (r.numbers(said[1], Kind.ORDINAL) or ORDINALS.at(r.words, said[1]))
    named = CLASS.at(r.words, said[1] + 1) if said and number else None
    if named:
        yield None, named[1]
