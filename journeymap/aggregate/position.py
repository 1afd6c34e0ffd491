"""Where in the journey a code's notes lie: in the first, the middle or the last third.

An event number i (from 0) of n lies at (i + ½) ÷ n of the row; the third is where that falls. A
journey of one event lies in the middle.

Limits: a place in the row is a share of what was told, not of time.
"""

from dataclasses import dataclass

from journeymap.aggregate.places import NoteRef, journeys_of
from journeymap.model.journey import Valence


@dataclass(frozen=True, slots=True)
class PositionRow:
    """The notes of one code (None: notes without a code of the lens), by third.

    `median` is the median place of the citizens, each at the median of their notes: 0 is the
    beginning and 1 the end.
    """

    code: str | None
    thirds: tuple[tuple[NoteRef, ...], tuple[NoteRef, ...], tuple[NoteRef, ...]]
    median: float

    @property
    def citizens(self) -> tuple[int, int, int]:
        """Citizens with such a note in each third; one may stand in several."""
        first, middle, last = (journeys_of(third) for third in self.thirds)
        return first, middle, last

    @property
    def journeys(self) -> int:
        """Citizens with such a note anywhere."""
        return journeys_of(note for third in self.thirds for note in third)

    @property
    def mentions(self) -> int:
        """Notes."""
        return sum(map(len, self.thirds))


@dataclass(frozen=True, slots=True)
class Positions:
    """One row for each code that is told of, in the order of the codebook; those without last.

    `journeys` is N.
    """

    lens: str
    valence: Valence
    rows: tuple[PositionRow, ...]
    journeys: int
