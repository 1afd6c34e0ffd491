"""Birth dates: a date beside the word that says it is one. A year alone is none."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

Span = tuple[int, int]

_MONTHS: Final = (
    r"(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mar(?:ts|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?"
    r"|aug(?:ust)?|"
    r"sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)\b\.?"
)
_ORDINALS: Final = (
    r"(?:første|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte|tolvte|"
    r"(?:tret|fjort|femt|sekst|sytt|att|nitt)ende|(?:enog|toog|treog|fireog|femog|seksog|syvog|"
    r"otteog|niog)?(?:tyvende|tredivte))"
)
_DATE: Final = re.compile(
    rf"(?<![\d.,/-])(?:\d{{1,2}}(?:\.|st|nd|rd|th)?\s?(?:of )?{_MONTHS}(?:,?\s\d{{4}}|\s'?\d\d)?"
    rf"|{_ORDINALS}\s{_MONTHS}(?:\s\d{{4}})?"
    rf"|{_MONTHS}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?"
    r"|\d{1,2}\s?[./-]\s?\d{1,2}(?:\s?[./ -]\s?(?:19|20)?\d\d)?"
    r"|(?:19|20)\d\d-\d\d-\d\d|[0-3]\d[01]\d(?:(?:19|20)?\d\d))(?![\d])",
    re.IGNORECASE,
)
_BIRTH: Final = re.compile(
    r"(?:\b(?:født|fødselsdag(?:en)?|fødselsdato(?:en)?|føds\.?dag|fødd|fødes|fylder|fyldte|"
    r"born|birthday|birth ?date|date of birth|dob|kom til verden|fødselar)\b\.?"
    r"|\bf\.(?:d\.)?(?=\s?\d)"
    r"|\b(?:blev|bliver)\s\d{1,2}(?:\sår)?(?=\s(?:den|d\.)\s))",
    re.IGNORECASE,
)
_REACH: Final = 48
_BACK: Final = 30
_NEAREST: Final = 8
_ENDS: Final = re.compile(r"[!?\n]|(?<=[^\W\d]{3})[.]\s|;")


def birth_dates(text: str) -> Iterator[Span]:
    """The date after "født", "fødselsdag", "f."; or just before "er jeg født"."""
    dates = [match.span() for match in _DATE.finditer(text)]
    first = 0
    for birth in _BIRTH.finditer(text):
        while first < len(dates) and dates[first][1] < birth.start() - _BACK:
            first += 1
        for start, end in islice(dates, first, first + _NEAREST):
            if start > birth.end() + _REACH:
                break
            between = (
                text[birth.end() : start] if start >= birth.end() else text[end : birth.start()]
            )
            if _ENDS.search(between) or (start < birth.start() and not _turns(between)):
                continue
            yield start, end
            break


def _turns(between: str) -> bool:
    """True where the date comes first: "12/3-61 blev jeg født"."""
    words = between.replace(",", " ").split()
    return len(words) <= 4 and (
        "født" in words
        or not words
        or words[0] in {"er", "blev", "hvor", "har", "kom", "was", "is"}
    )
