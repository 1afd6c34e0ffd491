"""How charts are lettered: LOOK's sizes and colours, and numbers as the reader meets them."""

from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.guard import Cell
from journeymap.layout.metrics import FontMetrics
from journeymap.layout.style import TextStyle
from journeymap.report.palette import Tone
from journeymap.report.pen import Ink
from journeymap.report.sentences import Speech

_LABEL: Final = 10.0
_LEADING: Final = 12.5
_SMALL: Final = 9.0
_SMALL_LEADING: Final = 11.5


@dataclass(frozen=True, slots=True)
class Look:
    """The bundled font's metrics by weight, and words.

    For larger words a chart is laid out on less width and shown at a larger scale.
    """

    metrics: dict[str, FontMetrics]
    speech: Speech

    def ink(self, weight: str = "regular", tone: Tone = Tone.INK, *, small: bool = False) -> Ink:
        """What words are written with."""
        size, leading = (_SMALL, _SMALL_LEADING) if small else (_LABEL, _LEADING)
        return Ink(TextStyle(self.metrics[weight], size, leading), tone.value, weight)

    @property
    def label(self) -> Ink:
        """Names."""
        return self.ink()

    @property
    def value(self) -> Ink:
        """Numbers."""
        return self.ink("semibold")

    @property
    def soft(self) -> Ink:
        """Remarks and the names of axes."""
        return self.ink(tone=Tone.SOFT, small=True)

    def number(self, cell: Cell) -> str:
        """ "17", "<5" or ".."."""
        return self.speech.number(cell)
