"""What a reader must be warned of beside a number."""

from enum import StrEnum


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
