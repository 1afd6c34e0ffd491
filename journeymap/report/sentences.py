"""Numbers as the reader meets them: "17 af 21 borgere", "<5", "mellem 6 og 9 ud af 10"."""

import math
from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.guard import Cell
from journeymap.aggregate.intervals import Interval
from journeymap.aggregate.quotes import Quote
from journeymap.model.journey import Valence
from journeymap.report import blocks as b
from journeymap.report.palette import Tone
from journeymap.words import Words

COVERED: Final = ".."
"""A number hidden to cover a small one: the sign Danish official statistics use for discretion."""

TONE: Final = {Valence.GOOD: Tone.GOOD, Valence.BAD: Tone.BAD}
_ROUNDING: Final = 1e-9


def sentence(text: str) -> str:
    """`text` with a capital first letter."""
    return text[:1].upper() + text[1:]


@dataclass(frozen=True, slots=True)
class Speech:
    """Words and the limit under which numbers are hidden."""

    words: Words
    min_cell: int

    def number(self, cell: Cell) -> str:
        """ "17", "<5", "mindst 17" or ".."."""
        if cell.value is not None:
            return self.words.number(cell.value)
        if cell.at_least is not None:
            return self.words("report.at_least", number=self.words.number(cell.at_least))
        return f"<{self.min_cell}" if cell.small else COVERED

    def of(self, cell: Cell, total: int) -> str:
        """ "17 af 21", "<5 af 21"; only "<5" where the total is as small."""
        if cell.small and total < self.min_cell:
            return self.number(cell)
        return self.words("report.of", part=self.number(cell), total=self.words.number(total))

    def citizens_of(self, cell: Cell, total: int) -> str:
        """ "17 af 21 borgere"."""
        if cell.small and total < self.min_cell:
            return self.words("report.under", limit=self.min_cell)
        return self.words.count("report.citizens_of", total, part=self.number(cell))

    def citizens(self, cell: Cell) -> str:
        """ "17 borgere", "under 5 borgere"; of a number that only covers, that it is hidden."""
        if cell.value is not None:
            return self.words.count("report.citizens", cell.value)
        if cell.small:
            return self.words("report.under", limit=self.min_cell)
        return self.words("report.citizens_hidden")

    def mentions(self, cell: Cell) -> str:
        """ "34 omtaler"."""
        if cell.value is None:
            return self.words("report.mentions_hidden")
        return self.words.count("report.mentions", cell.value)

    def share(self, part: int, whole: int) -> str:
        """ "12 %"; "–" of nothing."""
        return self.words.percent(part / whole) if whole else "–"

    def in_tenths(self, interval: Interval) -> str:
        """ "mellem 6 og 9 ud af 10": the interval rounded outwards."""
        low = math.floor(interval.low * 10 + _ROUNDING)
        high = math.ceil(interval.high * 10 - _ROUNDING)
        if low == 0 and high == 10:
            return self.words("report.tenths.anything")
        if low == 0:
            return self.words("report.tenths.at_most", high=high)
        if high == 10:
            return self.words("report.tenths.at_least", low=low)
        return self.words("report.tenths.between", low=low, high=high)

    def in_percent(self, interval: Interval) -> str:
        """ "60–92 %"."""
        low = self.words.number(math.floor(interval.low * 100 + _ROUNDING))
        high = self.words.percent(math.ceil(interval.high * 100 - _ROUNDING) / 100)
        return f"{low}–{high}"

    def quote(self, quote: Quote, tone: Tone) -> b.Quote:
        """The citizen's words in quotation marks; a retelling without, and it says so."""
        journey = quote.note.journey_id
        if not quote.verbatim:
            source = self.words("report.retold", source=quote.source)
            return b.Quote(quote.text, source, tone, journey=journey)
        marks = self.words("report.quote_open"), self.words("report.quote_close")
        return b.Quote(quote.text, quote.source, tone, marks, journey=journey)
