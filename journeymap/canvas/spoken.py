"""A time as the citizen said it, read from where they stand: the day of the talk, their birth."""

import datetime as dt

from journeymap.model.journey import Journey, When
from journeymap.model.when import parse_when


def told_on(journey: Journey) -> dt.date:
    """The day "last year" is counted from: that of the interview, today where none is given."""
    return journey.interview.date or dt.datetime.now().astimezone().date()


def when_said(text: str, journey: Journey) -> When | None:
    """The words with what they were understood as; None without words."""
    if not text:
        return None
    return parse_when(text, today=told_on(journey), birth_year=journey.birth_year)
