"""How big a note is: the measures of LOOK, in table units."""

from dataclasses import dataclass
from typing import Final

from journeymap.layout.metrics import FontMetrics

TEXT_SIZES: Final = (100, 115, 130, 150, 200)
"""The text sizes to choose between, in per cent."""

SCREEN_LINES: Final = 9
"""On the table a note grows to this many lines, then fades; the whole text shows on focus."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A font size and the distance between lines, with the metrics to measure with."""

    metrics: FontMetrics
    size: float
    leading: float


@dataclass(frozen=True, slots=True)
class NoteStyle:
    """The measures of one kind of note."""

    width: float
    min_height: float
    head: float
    """Above the text: where the sign and its word stand."""
    foot: float
    padding: float
    text: TextStyle

    @property
    def text_width(self) -> float:
        """How wide a line of text may be."""
        return self.width - 2 * self.padding


@dataclass(frozen=True, slots=True)
class TableStyle:
    """The measures of the whole table."""

    event: NoteStyle
    experience: NoteStyle
    answer: NoteStyle
    chip: TextStyle
    prompt: TextStyle
    chip_padding: float = 8
    chip_height: float = 22
    chip_gap: float = 6
    chips_above: float = 14
    chips_below: float = 11
    chips_inset: float = 12
    gap: float = 36
    stack_gap: float = 14
    stem: float = 34
    max_lines: int | None = SCREEN_LINES
    text_scale: float = 1.0
    """The text size that was chosen: how large a table unit is shown at 100 % and on paper."""

    @property
    def pitch(self) -> float:
        """From the middle of one event to the middle of the next."""
        return self.event.width + self.gap


def table_style(
    fonts: dict[str, FontMetrics],
    *,
    max_lines: int | None = SCREEN_LINES,
    text_scale: float = 1.0,
) -> TableStyle:
    """The measures of LOOK with the bundled font's metrics; `max_lines` None never fades.

    Another `text_scale` leaves them as they are: a note breaks its lines alike at every size.
    """
    regular, semibold = fonts["regular"], fonts["semibold"]
    experience_text = TextStyle(regular, 17, 25)
    return TableStyle(
        event=NoteStyle(216, 92, 13, 13, 16, TextStyle(regular, 18, 26)),
        experience=NoteStyle(202, 76, 39, 17, 16, experience_text),
        answer=NoteStyle(202, 76, 14, 17, 16, experience_text),
        chip=TextStyle(semibold, 13, 18),
        prompt=TextStyle(semibold, 13, 18),
        max_lines=max_lines,
        text_scale=text_scale,
    )
