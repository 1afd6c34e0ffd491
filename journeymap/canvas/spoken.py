"""A time as the citizen said it, read from where they stand: the day of the talk, their birth."""

import datetime as dt

from journeymap.model.commands import ChangeNote
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


def understood_now(before: Journey, after: Journey) -> tuple[ChangeNote, ...]:
    """Times of `before` that were only words, and that what `after` knows makes dates of.

    "Da jeg var 15" is none until the year of birth is known. What was understood stays as it is.
    """
    found = []
    for event in before.events:
        if event.when is not None and event.when.edtf is None:
            when = when_said(event.when.text, after)
            if when is not None and when.edtf is not None:
                found.append(ChangeNote(event.id, "when", when))
    return tuple(found)
