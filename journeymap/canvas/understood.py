"""What the program understood of a time, in words: "2019-21" → "forår 2019"."""

import datetime as dt
import re
from typing import Final

from journeymap.model.edtf import bounds
from journeymap.words import Words, key

_POINT: Final = re.compile(
    r"(?P<year>-?[\dX]{4})(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?[-X]*(?P<mark>[?~%]?)"
)
_SEASONS: Final = {
    21: key("prepare.time.spring"),
    22: key("prepare.time.summer"),
    23: key("prepare.time.autumn"),
    24: key("prepare.time.winter"),
}
_MARKS: Final = {
    "~": key("prepare.time.around"),
    "%": key("prepare.time.around"),
    "?": key("prepare.time.perhaps"),
}
_OPEN: Final = ("", "..")
_SEASON: Final = re.compile(r"\d{4}-2[123]")
"""Winter is left out: it may be the one that begins in the year or the one that ends in it."""


def understood(edtf: str, words: Words) -> str:
    """A well-formed EDTF time as somebody would say it, no more exactly than it is."""
    start, slash, end = edtf.partition("/")
    if not slash:
        return _point(start, words)
    if end in _OPEN:
        return words("prepare.time.since", time=_point(start, words))
    if start in _OPEN:
        return words("prepare.time.until", time=_point(end, words))
    return words("prepare.time.between", start=_point(start, words), end=_point(end, words))


def meant(edtf: str, words: Words) -> str:
    """As `understood`, but a season by its months: "2019-21" → "marts–maj 2019"."""
    first, last = bounds(edtf) if _SEASON.fullmatch(edtf) else (None, None)
    if first is None or last is None:
        return understood(edtf, words)
    beginning, end = _month_of(first, words), _month_of(last, words)
    return f"{beginning.rpartition(' ')[0]}–{end}"


def _point(point: str, words: Words) -> str:
    match = _POINT.fullmatch(point)
    if match is None:
        return point
    said = _plain(match["year"], int(match["month"] or 0), int(match["day"] or 0), words)
    mark = _MARKS.get(match["mark"])
    return words(mark, time=said) if mark else said


def _plain(year: str, month: int, day: int, words: Words) -> str:
    if year.endswith("XX"):
        return words("prepare.time.century", year=year.replace("X", "0"))
    if year.endswith("X"):
        return words("prepare.time.decade", year=year.replace("X", "0"))
    if not month or year.startswith("-"):
        return year
    if month in _SEASONS:
        season = _SEASONS[month]
        return words(season, year=year)
    date = dt.date(int(year), month, day or 1)
    return words.date(date) if day else _month_of(date, words)


def _month_of(date: dt.date, words: Words) -> str:
    return words.date(date).partition(" ")[2]  # "1. marts 2019" without its day
