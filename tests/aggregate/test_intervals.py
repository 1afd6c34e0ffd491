import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.aggregate.intervals import wilson


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [
        # Computed by hand from the formula; the first two are in Newcombe (1998), table I.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (29, 29, 0.8830, 1.0),
    ],
)
def test_known_values(part: int, whole: int, low: float, high: float) -> None:
    found = wilson(part, whole)

    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(0, 500), st.integers(0, 500))
def test_the_share_lies_inside(part: int, more: int) -> None:
    whole = part + more
    found = wilson(part, whole)

    assert 0 <= found.low <= found.high <= 1
    if whole:
        assert found.low <= part / whole <= found.high


def test_nothing_is_known_of_nobody() -> None:
    assert (wilson(0, 0).low, wilson(0, 0).high) == (0, 1)


@pytest.mark.parametrize(("part", "whole"), [(3, 2), (-1, 2)])
def test_no_part_of_the_whole(part: int, whole: int) -> None:
    with pytest.raises(ValueError, match="no part"):
        wilson(part, whole)
