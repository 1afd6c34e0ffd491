"""Extended Date/Time Format, level 1: what a `when` may hold beside the spoken words.

Source: Library of Congress, EDTF specification (ISO 8601-2). Here is only what a stored value
needs: is it well formed, which years and days does it span, what comes first. Reading Danish
phrases is another matter (`when`).
"""

import datetime as dt
import re
from calendar import monthrange
from functools import lru_cache
from typing import Final

_YEAR: Final = r"-?(?:\d{4}|\d{3}X|\d{2}XX)"
_POINT: Final = re.compile(
    rf"(?P<year>{_YEAR})(?:-(?P<month>0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?P<day>0[1-9]|[12]\d|3[01]|XX))?)?[?~%]?",
    re.ASCII,
)
_OPEN: Final = ("", "..")
_SEASONS_FROM: Final = 21
_WINTER: Final = 24


def is_edtf(text: str) -> bool:
    """True when `text` is a well-formed EDTF level 1 date or interval."""
    parts = text.split("/")
    if len(parts) == 1:
        return _is_point(text)
    if len(parts) != 2 or all(part in _OPEN for part in parts):
        return False
    return all(part in _OPEN or _is_point(part) for part in parts) and _is_forward(*parts)


def _is_forward(start: str, end: str) -> bool:
    """An interval does not end before it begins."""
    first, last = _first_day(start), _last_day(end)
    return first is None or last is None or first <= last


def _is_point(text: str) -> bool:
    match = _POINT.fullmatch(text)
    if match is None:
        return False
    year, month, day = match["year"], match["month"], match["day"]
    if not _is_vague_from_the_end(year, month, day):
        return False
    if day is None:
        return True
    if month.isdigit() and int(month) >= _SEASONS_FROM:
        return False
    if not (year.lstrip("-").isdigit() and month.isdigit() and day.isdigit()):
        return True
    return _exists(abs(int(year)), int(month), int(day))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        dt.date(max(year, 1), month, day)
    except ValueError:
        return False
    return True


def _is_vague_from_the_end(year: str, month: str | None, day: str | None) -> bool:
    """Level 1 leaves digits open from the right only: "201X", "2019-XX", "2019-04-XX"."""
    if "X" in year:
        return month is None
    return month != "XX" or day in {None, "XX"}


def year_span(text: str) -> tuple[int | None, int | None]:
    """The first and the last year `text` may lie in; None where that end is open.

    `text` must be well formed. "2019-21" → (2019, 2019); "201X" → (2010, 2019);
    "2020/.." → (2020, None).
    """
    start, _, end = text.partition("/")
    if "/" not in text:
        end = start
    return _year(start, "0"), _year(end, "9")


def _year(point: str, digit: str) -> int | None:
    match = _POINT.fullmatch(point)
    return int(match["year"].replace("X", digit)) if match else None


def bounds(text: str) -> tuple[dt.date | None, dt.date | None]:
    """The first and the last day `text` may mean; None where that end is open.

    `text` must be well formed. "~" and "?" widen nothing (`is_marked` tells of them). Winter
    may be the one that begins in the year or the one that ends in it, so "2019-24" is from 1
    January 2019 to 29 February 2020. Years outside 1–9999 become the nearest day there is.
    """
    start, _, end = text.partition("/")
    if "/" not in text:
        end = start
    return _first_day(start), _last_day(end)


@lru_cache(maxsize=4096)
def sort_key(text: str) -> tuple[dt.date, dt.date]:
    """Puts dates in order: by where they begin, then the shorter first.

    What is open at the beginning ("../2018") lies just before its end begins. Winter counts from
    December, so that it comes after the autumn of its year. `text` must be well formed.
    """
    start, _, end = text.partition("/")
    last = _last_day(end or start) or dt.date.max
    if start in _OPEN:
        return _first_day(end) or dt.date.min, dt.date.min
    winter = _month(start) == _WINTER
    first = _first_day(start) or dt.date.min
    return (first.replace(month=12) if winter else first), last


def is_marked(text: str) -> bool:
    """True when a date in `text` bears the mark of being approximate or uncertain."""
    return any(mark in text for mark in "?~%")


def _first_day(point: str) -> dt.date | None:
    if point in _OPEN:
        return None
    month = _month(point) or 1
    if month == _WINTER:
        month = 1
    elif month >= _SEASONS_FROM:
        month = 3 * (month - _SEASONS_FROM + 1)
    return _nearest(_year(point, "0"), month, _day(point) or 1)


def _last_day(point: str) -> dt.date | None:
    if point in _OPEN:
        return None
    year, month = _year(point, "9"), _month(point) or 12
    if month == _WINTER:
        year, month = (year or 0) + 1, 2
    elif month >= _SEASONS_FROM:
        month = 3 * (month - _SEASONS_FROM + 1) + 2
    return _nearest(year, month, _day(point) or 31)


def _month(point: str) -> int | None:
    """The month or the season, if it is said."""
    match = _POINT.fullmatch(point)
    return int(match["month"]) if match and (match["month"] or "X").isdigit() else None


def _day(point: str) -> int | None:
    match = _POINT.fullmatch(point)
    return int(match["day"]) if match and (match["day"] or "X").isdigit() else None


def _nearest(year: int | None, month: int, day: int) -> dt.date:
    """The day, or the last of its month, or the nearest one that `datetime.date` knows."""
    if year is None or year < dt.MINYEAR:
        return dt.date.min
    if year > dt.MAXYEAR:
        return dt.date.max
    return dt.date(year, month, min(day, monthrange(year, month)[1]))
