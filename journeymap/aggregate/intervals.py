"""How sure a share is."""

import math
from dataclasses import dataclass
from typing import Final

Z_95: Final = 1.959963984540054
"""The 97.5 % quantile of the standard normal distribution."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Two shares between 0 and 1."""

    low: float
    high: float


def wilson(part: int, whole: int, z: float = Z_95) -> Interval:
    """The Wilson score interval of the share `part` of `whole` (95 % unless told otherwise).

    It holds for small numbers and near 0 and 1, where the usual formula fails. (0, 1) for an
    empty whole. Raises ValueError when `part` is no part of `whole`. Source: E. B. Wilson,
    "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209.
    """
    if not 0 <= part <= whole:
        raise ValueError(f"{part} is no part of {whole}")
    if whole == 0:
        return Interval(0.0, 1.0)
    share = part / whole
    scale = 1 + z * z / whole
    middle = (share + z * z / (2 * whole)) / scale
    reach = z * math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole)) / scale
    # At the ends the formula gives 0 and 1 but for rounding.
    low = 0.0 if part == 0 else max(0.0, middle - reach)
    high = 1.0 if part == whole else min(1.0, middle + reach)
    return Interval(low, high)
