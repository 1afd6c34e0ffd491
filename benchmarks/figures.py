"""What a benchmark finds: figures beside their floors, as a table and as JSON."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any, Final

_FOR_P99: Final = 100
"""A 99th percentile of fewer samples is only their maximum."""
_COLUMNS: Final = ("", "samples", "median", "p99", "max", "floor", "ratio", "bound")


@dataclass(frozen=True, slots=True)
class Figure:
    """What one case came to, in `unit`.

    `floor` is the median of the least the same work could cost, `ratio` how many times that this
    took. `bound` is what the figure must not exceed: the p99 where there is one, else the median.
    """

    benchmark: str
    case: str
    unit: str
    samples: int
    median: float
    p99: float | None
    maximum: float
    floor: float | None = None
    bound: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the floor the median is."""
        return self.median / self.floor if self.floor else None

    @property
    def holds(self) -> bool | None:
        """Whether the bound is kept; None without a bound."""
        if self.bound is None:
            return None
        return (self.median if self.p99 is None else self.p99) <= self.bound

    def as_json(self) -> dict[str, Any]:
        """The fields with the ratio."""
        return {**asdict(self), "ratio": self.ratio}


def figure(
    benchmark: str,
    case: str,
    unit: str,
    samples: Sequence[float],
    *,
    floor: Sequence[float] = (),
    bound: float | None = None,
) -> Figure:
    """Sums up at least one sample beside the samples of the floor, all in `unit`."""
    return Figure(
        benchmark,
        case,
        unit,
        len(samples),
        median(samples),
        percentile(samples, 99) if len(samples) >= _FOR_P99 else None,
        max(samples),
        median(floor) if floor else None,
        bound,
    )


def quietest(found: Sequence[Figure]) -> Figure:
    """Of several rounds of one case the one that counts: others can only make it slower."""
    return min(found, key=lambda one: one.median if one.p99 is None else one.p99)


def percentile(samples: Sequence[float], percent: int) -> float:
    """The smallest sample that so many percent of the samples do not exceed."""
    ordered = sorted(samples)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]


def table(figures: Sequence[Figure], *, verdicts: bool) -> str:
    """The figures in columns; with `verdicts`, whether each bound is kept."""
    rows = [_COLUMNS, *(_row(one, verdicts) for one in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    return "\n".join(_line(row, widths) for row in rows)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = (
        cell.rjust(width) if column else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join((first, *rest)).rstrip()


def _row(one: Figure, verdicts: bool) -> tuple[str, ...]:
    bound = "" if one.bound is None else f"{one.bound:g} {one.unit}"
    if verdicts and one.bound is not None:
        bound += " PASS" if one.holds else " FAIL"
    return (
        f"{one.benchmark}: {one.case}",
        str(one.samples),
        f"{_number(one.median)} {one.unit}",
        _number(one.p99),
        _number(one.maximum),
        _number(one.floor),
        "" if one.ratio is None else f"{one.ratio:.1f}x",
        bound,
    )


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def append(path: Path, run: dict[str, Any]) -> None:
    """Adds a run to the runs in a JSON file; a file that is no list of runs begins anew."""
    try:
        runs = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        runs = []
    if not isinstance(runs, list):
        runs = []
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([*runs, run], indent=1) + "\n", encoding="utf-8")
