"""Extended Date/Time Format, level 1: what a `when` may hold beside the spoken words.

Source: Library of Congress, EDTF specification (ISO 8601-2). Here is only what a stored value
needs: is it well formed, and which years does it span. Reading Danish phrases is another matter.
"""

import datetime as dt
import re
from typing import Final

_YEAR: Final = r"-?(?:\d{4}|\d{3}X|\d{2}XX)"
_POINT: Final = re.compile(
    rf"(?P<year>{_YEAR})(?:-(?P<month>0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?P<day>0[1-9]|[12]\d|3[01]|XX))?)?[?~%]?",
    re.ASCII,
)
_OPEN: Final = ("", "..")
_SEASONS_FROM: Final = 21


def is_edtf(text: str) -> bool:
    """True when `text` is a well-formed EDTF level 1 date or interval."""
    parts = text.split("/")
    if len(parts) == 1:
        return _is_point(text)
    if len(parts) != 2 or all(part in _OPEN for part in parts):
        return False
    return all(part in _OPEN or _is_point(part) for part in parts)


def _is_point(text: str) -> bool:
    match = _POINT.fullmatch(text)
    if match is None:
        return False
    year, month, day = match["year"], match["month"], match["day"]
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
