"""What a time phrase means: one EDTF point, or two with everything between them."""

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass, replace
from typing import Final

from journeymap.model.edtf import bounds, is_edtf, sort_key

OPEN: Final = ".."
ABOUT: Final = "~"
PERHAPS: Final = "?"
BOTH: Final = "%"
_MARKS: Final = ABOUT + PERHAPS + BOTH
_DAY: Final = len("2019-03-12")
_MONTH: Final = len("2019-03")

Days = tuple[dt.date, dt.date]


@dataclass(frozen=True, slots=True)
class Span:
    """An EDTF point (`end` empty) or an interval.

    `soft`: the words themselves are rough, so that the point is written with "~" when it stands
    alone. `rough`: nobody knows where it begins and ends ("slutningen af 2019"). `heart`: the
    days meant where EDTF has no word for them (Christmas is stored as its month); "just before"
    and "just after" are counted from there.
    """

    start: str
    end: str = ""
    soft: bool = False
    rough: bool = False
    heart: Days | None = None

    @property
    def edtf(self) -> str:
        """As it is stored."""
        start = _marked(self.start, ABOUT) if self.soft else self.start
        return f"{start}/{self.end}" if self.end else start

    @property
    def last(self) -> str:
        """The point it ends with."""
        return self.end or self.start

    @property
    def plain(self) -> str:
        """The first point without its mark: "2019", "199X", "2019-03"."""
        return self.start.rstrip(_MARKS)


def of_year(year: int) -> Span:
    """A whole year."""
    return Span(f"{year:04d}")


def of_years(first: int, last: int) -> Span:
    """From one year to another."""
    return Span(f"{first:04d}", f"{last:04d}")


def of_month(year: int, month: int) -> Span:
    """A whole month."""
    return Span(f"{year:04d}-{month:02d}")


def of_months(year: int, first: int, last: int) -> Span:
    """From one month of a year to another."""
    return Span(f"{year:04d}-{first:02d}", f"{year:04d}-{last:02d}")


def of_season(year: int, code: int) -> Span:
    """A season: 21 spring … 24 winter, the winter that begins in `year`."""
    return Span(f"{year:04d}-{code}")


def of_day(year: int, month: int, day: int) -> Span | None:
    """One day; None where the calendar has no such day."""
    span = Span(f"{year:04d}-{month:02d}-{day:02d}")
    return span if is_edtf(span.start) else None


def of_date(day: dt.date) -> Span:
    """One day."""
    return Span(day.isoformat())


def of_dates(first: dt.date, last: dt.date) -> Span:
    """From one day to another, both counted."""
    return Span(first.isoformat(), last.isoformat())


def of_week(year: int, week: int) -> Span | None:
    """An ISO week, Monday to Sunday; None where the year has no such week."""
    try:
        monday = dt.date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
    return of_dates(monday, monday + dt.timedelta(days=6))


def joined(first: Span | None, last: Span | None) -> Span | None:
    """From the beginning of one to the end of the other; None where they lie the wrong way."""
    if first is None or last is None or OPEN in (first.start, first.end, last.start, last.end):
        return None
    if sort_key(first.start) > sort_key(last.start) or first.start == last.last:
        return None
    if sort_key(first.last) > sort_key(last.last):
        return None
    return Span(first.start, last.last)


def until(point: str) -> Span:
    """Open at the beginning."""
    return Span(OPEN, point)


def since(point: str) -> Span:
    """Open at the end."""
    return Span(point, OPEN)


def days(span: Span) -> Days | None:
    """The first and the last day meant; None where an end is open."""
    if span.heart:
        return span.heart
    first, last = bounds(span.edtf)
    return (first, last) if first and last else None


def marked(span: Span, marks: str) -> Span:
    """`span` with the doubt of the words around it: any of "~" and "?", perhaps none."""
    if ABOUT in marks:
        span = _rounded(span)
    for mark in marks:
        end = _marked(span.end, mark) if span.end else ""
        span = replace(span, start=_marked(span.start, mark), end=end)
    return span


def _rounded(span: Span) -> Span:
    """Days that are meant roughly become their month: "around Easter 2019" is "2019-04~"."""
    start, end = span.plain, span.end.rstrip(_MARKS)
    if not len(start) == len(end) == _DAY:
        return span
    first, last = start[:_MONTH], end[:_MONTH]
    return replace(span, start=first, end="" if first == last else last)


def _marked(point: str, mark: str) -> str:
    if point == OPEN or point.endswith((mark, BOTH)):
        return point
    return point[:-1] + BOTH if point.endswith((ABOUT, PERHAPS)) else point + mark


def month_end(year: int, month: int) -> dt.date:
    """The last day of a month."""
    return dt.date(year, month, monthrange(year, month)[1])


def months_before(day: dt.date, months: int) -> dt.date:
    """The same day some months earlier (later where negative), or the last day of that month.

    Raises ValueError outside the years of `datetime.date`.
    """
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        raise ValueError(year)
    return min(month_end(year, month + 1), dt.date(year, month + 1, 1) + dt.timedelta(day.day - 1))
