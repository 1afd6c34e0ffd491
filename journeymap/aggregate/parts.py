"""More ways to take a journey apart, for `count_parts` and `cross` of `counts`.

None always stands for what was not stated. Where a journey may stand in several parts (all but
`by_age_band`), the citizens of the parts do not add up to all.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from journeymap.aggregate.turning import turning_index
from journeymap.model.edtf import year_span
from journeymap.model.journey import Event, Journey

BEFORE = "before"
AT = "at"
AFTER = "after"


def by_channel(journey: Journey) -> Iterable[tuple[str | None, Sequence[Event]]]:
    """The events of each channel: meeting, letter, telephone …"""
    return _grouped(journey.events, [event.channel or None for event in journey.events])


def by_year(journey: Journey) -> Iterable[tuple[str | None, Sequence[Event]]]:
    """The events of each year ("2021"); None where a date is missing or spans several years."""
    return _grouped(journey.events, [_year(event) for event in journey.events])


def by_age_band(journey: Journey) -> Iterable[tuple[str | None, Sequence[Event]]]:
    """The whole journey, in its one age band."""
    return ((journey.age_band or None, journey.events),)


def by_turn(journey: Journey) -> Iterable[tuple[str | None, Sequence[Event]]]:
    """The events before, at and after the (first) turning point; None in a journey without one."""
    turn = turning_index(journey)
    if turn is None:
        return ((None, journey.events),)
    sides = [BEFORE] * turn + [AT] + [AFTER] * (len(journey.events) - turn - 1)
    return _grouped(journey.events, sides)


def _grouped(
    events: Sequence[Event], parts: Sequence[str | None]
) -> Iterable[tuple[str | None, Sequence[Event]]]:
    found: dict[str | None, list[Event]] = defaultdict(list)
    for event, part in zip(events, parts, strict=True):
        found[part].append(event)
    return found.items()


def _year(event: Event) -> str | None:
    edtf = event.when.edtf if event.when is not None else None
    first, last = year_span(edtf) if edtf else (None, None)
    return None if first is None or first != last else f"{first:04d}"
