import math
from itertools import product
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.aggregate.paired import median_interval, sign_test, signed_rank

changes = st.lists(st.sampled_from([-1.0, -0.5, -0.25, 0.0, 0.25, 0.5, 1.0]), max_size=9)


@pytest.mark.parametrize(
    ("better", "worse", "p"),
    [(0, 0, 1.0), (1, 0, 1.0), (5, 0, 0.0625), (6, 0, 0.03125), (8, 2, 0.109375), (3, 3, 1.0)],
)
def test_the_sign_test_gives_the_numbers_of_the_tables(better: int, worse: int, p: float) -> None:
    assert sign_test(better, worse).p == pytest.approx(p)
    assert sign_test(worse, better) == sign_test(better, worse)


@given(changes)
def test_the_signed_rank_test_equals_trying_all_signs(values: list[float]) -> None:
    moved = [value for value in values if value]
    sizes = sorted(abs(value) for value in moved)
    ranks = [
        sum(n + 1 for n, size in enumerate(sizes) if size == abs(value)) / sizes.count(abs(value))
        for value in moved
    ]
    total = sum(ranks)
    seen = abs(2 * sum(r for r, v in zip(ranks, moved, strict=True) if v > 0) - total)
    ways = list(product((0, 1), repeat=len(moved)))
    as_far = sum(
        abs(2 * sum(r for r, up in zip(ranks, way, strict=True) if up) - total) >= seen - 1e-9
        for way in ways
    )

    test = signed_rank(values)

    assert (test.n, test.exact) == (len(moved), True)
    assert test.p == pytest.approx(as_far / len(ways))


def test_many_pairs_go_by_the_normal_distribution_and_say_so() -> None:
    values = [(-1) ** (n % 3) * (n + 1) for n in range(50)]
    exact, near = signed_rank(values), signed_rank([*values, 51])

    assert exact.exact
    assert not near.exact
    assert near.p == pytest.approx(exact.p, abs=0.15)
    assert 0 <= signed_rank([1.0] * 2_000).p < 1e-12
    assert sign_test(1_200, 800).p < 1e-12


def test_five_values_are_too_few_for_an_interval() -> None:
    found = median_interval([1, 2, 3, 4, 5])

    assert (found.median, found.low, found.high, found.confidence) == (3, None, None, 0)


def test_the_interval_of_ten_values_is_that_of_the_tables() -> None:
    found = median_interval(range(1, 11))

    assert (found.median, found.low, found.high) == (5.5, 2, 9)
    assert found.confidence == pytest.approx(0.978515625)


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=60))
def test_the_interval_holds_the_median_and_what_it_promises(values: list[int]) -> None:
    found = median_interval(values)

    assert found.median == median(values)
    if found.low is not None and found.high is not None:
        assert found.low <= found.median <= found.high
        assert found.confidence >= 0.95
    else:
        assert len(values) < 6


def test_no_values_have_no_median() -> None:
    with pytest.raises(ValueError, match="no values"):
        median_interval([])
    assert math.isclose(signed_rank([]).p, 1.0)
