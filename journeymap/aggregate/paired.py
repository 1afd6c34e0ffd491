"""Tests and intervals for few paired numbers, exact wherever that is said."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from statistics import median
from typing import Final


@dataclass(frozen=True, slots=True)
class Test:
    """A two-sided test that nothing changed. `n` pairs carry it: those without a change do not.

    `exact` is False where the normal distribution stood in for the exact one. With n = 0, p is 1.
    """

    __test__ = False  # not one of pytest's

    n: int
    p: float
    exact: bool = True


@dataclass(frozen=True, slots=True)
class MedianInterval:
    """A median and two of the values that enclose the true one with at least `confidence`.

    `low` and `high` are None where there are too few values for any interval of the confidence
    asked for (fewer than 6 for 95 %); `confidence` is what is attained, 0 without an interval.
    """

    median: float
    low: float | None
    high: float | None
    confidence: float
    n: int


EXACT_UP_TO: Final = 50
"""Pairs for which the signed-rank test counts every way the signs could have fallen."""


def sign_test(better: int, worse: int) -> Test:
    """How likely a split at least this uneven is when both ways are equally likely. Exact.

    Two-sided, of pairs without ties. Source: W. J. Conover, "Practical Nonparametric Statistics",
    3rd ed. (1999), section 3.4.
    """
    n = better + worse
    least = next(islice(_tails(n), min(better, worse), None))
    return Test(n, min(1.0, 2 * least / (1 << n)))


def signed_rank(changes: Sequence[float]) -> Test:
    """Wilcoxon's signed-rank test: zeros are left out, ties share their mean rank.

    Up to 50 pairs exact over all 2^n ways to set the signs, ties and all; beyond that by the normal
    distribution with corrections for ties and continuity. Source: F. Wilcoxon, "Individual
    comparisons by ranking methods", Biometrics Bulletin 1 (1945), 80; Conover, section 5.7.
    """
    moved = [change for change in changes if change]
    n = len(moved)
    if not n:
        return Test(0, 1.0)
    ranks = _doubled_ranks([abs(change) for change in moved])
    up = sum(rank for rank, change in zip(ranks, moved, strict=True) if change > 0)
    least = min(up, sum(ranks) - up)
    if n > EXACT_UP_TO:
        return Test(n, _by_normal(ranks, least), exact=False)
    return Test(n, min(1.0, 2 * sum(_ways(ranks)[: least + 1]) / (1 << n)))


def median_interval(values: Sequence[float], confidence: float = 0.95) -> MedianInterval:
    """The median and the closest pair of values that encloses the true one often enough.

    It takes for granted only that the values are independent. Raises ValueError without values.
    Source: Conover, section 3.2 (interval for a quantile by order statistics).
    """
    ordered = sorted(values)
    n = len(ordered)
    if not n:
        raise ValueError("no values, no median")
    outside, beyond = 0, 0
    for ways in _tails(n):
        if 2 * ways > (1 - confidence) * (1 << n):
            break
        outside, beyond = outside + 1, ways
    if not outside:
        return MedianInterval(median(ordered), None, None, 0.0, n)
    attained = 1 - 2 * beyond / (1 << n)
    return MedianInterval(median(ordered), ordered[outside - 1], ordered[-outside], attained, n)


def _tails(n: int) -> Iterator[int]:
    """In how many of all 2^n throws of `n` coins there are at most 0, 1, 2 … heads."""
    ways, total = 1, 0
    for heads in range(n + 1):
        total += ways
        yield total
        ways = ways * (n - heads) // (heads + 1)


def _doubled_ranks(sizes: Sequence[float]) -> list[int]:
    """Twice the rank of each, from 2; equal ones (but for rounding) share the mean of theirs."""
    order = sorted(range(len(sizes)), key=lambda i: sizes[i])
    ranks = [0] * len(sizes)
    start = 0
    while start < len(order):
        end = start
        while end < len(order) and math.isclose(sizes[order[end]], sizes[order[start]]):
            end += 1
        for i in order[start:end]:
            ranks[i] = start + 1 + end
        start = end
    return ranks


def _ways(ranks: Sequence[int]) -> list[int]:
    """In how many of all ways to choose some of the ranks they add up to 0, 1, 2 …"""
    ways = [1]
    for rank in ranks:
        longer = ways + [0] * rank
        for total, count in enumerate(ways):
            longer[total + rank] += count
        ways = longer
    return ways


def _by_normal(doubled: Sequence[int], least: int) -> float:
    mean = sum(doubled) / 2
    spread = math.sqrt(sum(rank * rank for rank in doubled)) / 2
    return math.erfc(max(0.0, (mean - least - 1) / spread) / math.sqrt(2))
