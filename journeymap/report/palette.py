"""The colours of the report (LOOK.md). Green and red always come with a sign, + or −."""

from enum import StrEnum
from typing import Final

PAPER: Final = "#F4F1EA"
HAIRLINE: Final = "#E4DFD3"
TIMELINE: Final = "#CFC7B6"
EVENT_FILL: Final = "#FFF3B8"
EVENT_EDGE: Final = "#E8D57A"
WHITE: Final = "#FFFFFF"


class Tone(StrEnum):
    """What a text or a mark says by its colour; the value is the colour."""

    INK = "#2A2824"
    SOFT = "#6F6A60"
    ACCENT = "#2B5C8A"
    GOOD = "#2D763D"
    BAD = "#B23A2B"


LIGHT: Final = {Tone.GOOD: "#DDF0D8", Tone.BAD: "#FBE0DA"}
EDGE: Final = {Tone.GOOD: "#9CCB97", Tone.BAD: "#E3A396", Tone.ACCENT: "#A7BFD7"}


def tint(tone: Tone, share: float) -> str:
    """A shade of GOOD, BAD or ACCENT light enough for ink on top; `share` from 0 (white) to 1."""
    strength = 0.12 + 0.88 * min(max(share, 0.0), 1.0)
    full, white = _channels(EDGE[tone]), _channels(WHITE)
    mixed = (round(w + (f - w) * strength) for f, w in zip(full, white, strict=True))
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))
