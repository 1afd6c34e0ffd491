"""When to think of the end of a set: not before, not too late, the same from every side."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.collection import Collection, earliest_end
from journeymap.model.retention import End, end_of

DAY = dt.date(2027, 12, 31)


def test_the_last_day_itself_is_not_past() -> None:
    assert end_of(DAY, DAY) is End.SOON
    assert end_of(DAY, DAY + dt.timedelta(1)) is End.PAST
    assert end_of(DAY, DAY - dt.timedelta(30)) is End.SOON
    assert end_of(DAY, DAY - dt.timedelta(31)) is End.AHEAD


@given(st.lists(st.none() | st.dates(), max_size=5))
def test_of_several_sets_the_earliest_day_holds_in_any_order_and_grouping(
    days: list[dt.date | None],
) -> None:
    sets = [Collection(keep_until=day) for day in days]
    said = [day for day in days if day is not None]
    whole = earliest_end(sets)
    assert whole == (min(said) if said else None)
    assert earliest_end(reversed(sets)) == whole
    half = len(sets) // 2
    parts = [Collection(keep_until=earliest_end(part)) for part in (sets[:half], sets[half:])]
    assert earliest_end(parts) == whole
