"""What a reader must be warned of beside a number."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from journeymap.aggregate.intervals import wilson


class Caution(StrEnum):
    """Why a number rests on little."""

    VERY_FEW = "very-few"
    """Fewer than 5 citizens stand behind the share: read the notes, not the number."""
    FEW = "few"
    """Fewer than 10."""
    WIDE = "wide"
    """The 95 % interval is wider than 40 percentage points."""
    UNDATED = "undated"
    """More than half of what was to be measured has no date."""
    UNCODED = "uncoded"
    """More than a fifth of the notes carry no code."""


VERY_FEW: Final = 5
FEW: Final = 10
WIDE: Final = 0.4
"""The width of an interval, as a share."""


def cautions(part: int, whole: int) -> tuple[Caution, ...]:
    """What to say beside `part` of `whole` citizens. Raises ValueError when it is no part."""
    interval = wilson(part, whole)
    return tuple(_cautions(whole, interval.high - interval.low))


def missing(without: int, whole: int, caution: Caution) -> tuple[Caution, ...]:
    """`caution` (UNDATED or UNCODED) where too much of the whole lacks what is measured."""
    limit = _MOST_MISSING[caution]
    return (caution,) if whole and without / whole > limit else ()


_MOST_MISSING: Final = {Caution.UNDATED: 0.5, Caution.UNCODED: 0.2}


def _cautions(whole: int, width: float) -> Iterator[Caution]:
    if whole < VERY_FEW:
        yield Caution.VERY_FEW
    elif whole < FEW:
        yield Caution.FEW
    if width > WIDE:
        yield Caution.WIDE
