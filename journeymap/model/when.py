"""From spoken words to a `When`: "omkring jul 2021" → 2021-12~.

The words are always kept. What is not understood beyond doubt gets no EDTF: a missing date can be
filled in later, a false one misleads. docs/time-phrases.md tells what is understood and how it is
stored.
"""

import datetime as dt
import re
import unicodedata
from functools import lru_cache
from typing import Final

from journeymap.model.journey import When
from journeymap.model.times.leading import leading
from journeymap.model.times.phrases import read
from journeymap.model.values import MAX_TEXT, clean_line, first_unclean

_MAY_BE_AGE: Final = re.compile(
    r"jeg|år|aar|alder|year|\bage|\bold\b|birthday|\bi\W{1,3}(d|was|turned|became|had)\b",
    re.IGNORECASE,
)
"""Every time told by an age has one of these in it."""


def parse_when(text: str, *, today: dt.date, birth_year: int | None = None) -> When:
    """`text` as it was said, with EDTF where it is understood. Never raises.

    `today` is the day of the interview ("sidste år"), `birth_year` the citizen's ("da jeg var 15").
    """
    said = _line(text)
    composed = unicodedata.normalize("NFC", said)
    return When(text=said, edtf=read(composed, today=today, birth_year=birth_year))


@lru_cache(maxsize=10_000)
def is_told_by_age(text: str) -> bool:
    """Whether a time is understood with a year of birth alone: "da jeg var 15".

    Beside its year such words tell when somebody was born.
    """
    if not _MAY_BE_AGE.search(unicodedata.normalize("NFC", text)):
        return False  # reading it twice costs half a millisecond
    late = dt.date(2100, 1, 1)  # any day, any year of birth
    if parse_when(text, today=late).edtf is not None:
        return False
    return parse_when(text, today=late, birth_year=1950).edtf is not None


def split_leading(
    text: str, *, today: dt.date, birth_year: int | None = None
) -> tuple[When | None, str]:
    """The time a note begins with, and the note without it.

    A time ends with ":", " – " or ","; without one of them it must be a date beyond doubt and
    words must follow. Before a colon a time without a date counts too ("lige efter jul: …"). Where
    the note begins with something else: None and `text` itself. Quick enough for each key press.
    """
    lead = leading(text, today=today, birth_year=birth_year)
    if lead is None:
        return None, text
    return When(text=_line(lead.words), edtf=lead.edtf), lead.rest


def _line(text: str) -> str:
    """`text` stripped, and otherwise changed only where a journey file could not hold it."""
    said = text.strip()
    fits = len(said) <= MAX_TEXT and first_unclean(said, allowed="") is None
    return said if fits else clean_line(said)
