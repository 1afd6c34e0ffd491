"""Of an event's time, the days on which it can have begun and ended."""

import datetime as dt
from dataclasses import dataclass

from journeymap.model.edtf import bounds, is_marked
from journeymap.model.journey import Event


@dataclass(frozen=True, slots=True)
class Dated:
    """The first and last day on which something can have begun, and can have ended.

    As ordinals (`datetime.date.toordinal`); None where open. Only an interval with two ends tells
    of a beginning and an end. Anything else happened at some time within: "2021" on any of 365
    days, "2020/.." ("efter 2020") at any time from then on; both pairs are equal then.
    `marked` dates are approximate or uncertain: the days may lie outside.
    """

    begins: tuple[int | None, int | None]
    ends: tuple[int | None, int | None]
    marked: bool


def dated(event: Event) -> Dated | None:
    """None where the event has no date that was understood."""
    edtf = event.when.edtf if event.when is not None else None
    return _read(edtf) if edtf else None


def _read(edtf: str) -> Dated:
    marked = is_marked(edtf)
    start, _, end = edtf.partition("/")
    if not start.strip(".") or not end.strip("."):
        span = _days(*bounds(edtf))
        return Dated(span, span, marked)
    first, latest_begin = _days(*bounds(start))
    earliest_end, last = _days(*bounds(end))
    # "2019/2019-06": it does not end before it begins.
    return Dated((first, _least(latest_begin, last)), (_most(first, earliest_end), last), marked)


def _least(one: int | None, other: int | None) -> int | None:
    return min(one, other) if one is not None and other is not None else None


def _most(one: int | None, other: int | None) -> int | None:
    return max(one, other) if one is not None and other is not None else None


def _days(first: dt.date | None, last: dt.date | None) -> tuple[int | None, int | None]:
    return _ordinal(first), _ordinal(last)


def _ordinal(day: dt.date | None) -> int | None:
    return None if day is None else day.toordinal()
