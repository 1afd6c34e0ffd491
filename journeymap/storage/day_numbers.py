"""Numbers in a workbook that are days: a sheet holds 43536 and shows 12-03-2019.

What a number is, only its format says. Source: ECMA-376 part 1, 18.8.30 and 18.17.4.
"""

import datetime as dt
import re
from typing import Final

_DAY, _MONTH, _CLOCK = "dd-mm-yyyy", "mm-yyyy", "hh:mm"
KNOWN_FORMATS: Final = {
    **dict.fromkeys((14, 15, 16, *range(27, 32), 36, *range(50, 59)), _DAY),
    17: _MONTH,
    **dict.fromkeys((*range(18, 22), *range(32, 36), *range(45, 48)), _CLOCK),
    22: f"{_DAY} {_CLOCK}",
}
"""The formats that a workbook only names by their numbers."""

_NO_LETTERS: Final = re.compile(
    r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|;.*|general', re.IGNORECASE
)
"""What in a format stands for itself, is a colour, or is for negative numbers."""
_LAST_DAY: Final = 2_958_465  # 31-12-9999, counted from 1900
_LAST_DAY_1904: Final = _LAST_DAY - 1_462
_MISSING_DAY: Final = 60  # 29-02-1900, which Excel believes in


def number_said(value: float, code: str, *, from_1904: bool = False) -> str:
    """A number as a sheet shows it in the format `code`: as a day where that says so.

    Days are written 12-03-2019, months 2019-03, years 2019, with the clock where it is shown.
    """
    letters = set(_NO_LETTERS.sub("", code).casefold())
    has_clock = bool(letters & set("hs"))
    has_date = bool(letters & set("dy")) or ("m" in letters and not has_clock)
    plain = f"{value:.15g}"
    if not (has_clock or has_date) or not 0 <= value <= (
        _LAST_DAY_1904 if from_1904 else _LAST_DAY
    ):
        return plain
    clock = _clock(value) if has_clock else ""
    if not has_date or (value < 1 and not from_1904):
        return clock or plain
    return _date(_day(int(value), from_1904=from_1904), letters, clock if value % 1 else "")


def _date(day: dt.date, letters: set[str], clock: str) -> str:
    year = f"{day.year:04d}"
    if "d" in letters:
        return f"{day:%d-%m}-{year} {clock}".rstrip()
    return f"{year}-{day:%m}" if "m" in letters else year


def _day(number: int, *, from_1904: bool) -> dt.date:
    first = dt.date(1904, 1, 1) if from_1904 else dt.date(1899, 12, 31)
    if not from_1904 and number >= _MISSING_DAY:
        number -= 1
    return first + dt.timedelta(days=number)


def _clock(value: float) -> str:
    minutes = min(int(value % 1 * 24 * 60 + 1 / 120), 24 * 60 - 1)  # within half a second
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
