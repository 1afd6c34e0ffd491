"""Tests and intervals for few paired numbers, exact wherever that is said."""

from dataclasses import dataclass


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
