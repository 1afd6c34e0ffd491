"""How long the journeys of a set may be kept, and when to think of it."""

import datetime as dt
from enum import StrEnum
from typing import Final

SOON_DAYS: Final = 30


class End(StrEnum):
    """How near the end is."""

    AHEAD = "ahead"
    SOON = "soon"
    """Within SOON_DAYS, the last day among them."""
    PAST = "past"


def end_of(keep_until: dt.date, today: dt.date) -> End:
    """How near the day is until which something may be kept; that day itself still counts."""
    if today > keep_until:
        return End.PAST
    return End.SOON if (keep_until - today).days <= SOON_DAYS else End.AHEAD
