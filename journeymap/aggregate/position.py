"""Where in the journey a code's notes lie: in the first, the middle or the last third.

An event number i (from 0) of n lies at (i + ½) ÷ n of the row; the third is where that falls. A
journey of one event lies in the middle.

Limits: a place in the row is a share of what was told, not of time.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from journeymap.aggregate.counts import codebook_order, codes_of, told
from journeymap.aggregate.places import NoteRef, journeys_of
from journeymap.model.journey import Journey, Valence
from journeymap.model.vocabulary import Lens


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


def positions(journeys: Sequence[Journey], lens: Lens, valence: Valence) -> Positions:
    """Where the notes of each code lie."""
    thirds: dict[str | None, _Thirds] = defaultdict(lambda: ([], [], []))
    places: dict[str | None, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for journey in journeys:
        for number, event in enumerate(journey.events):
            for note, experience in told(journey, (event,), valence):
                for code in codes_of(experience, lens) or (None,):
                    thirds[code][third_of(number, len(journey.events))].append(note)
                    places[code][journey.id].append((number + 0.5) / len(journey.events))
    place = codebook_order(lens, {code: None for code in thirds if code is not None})
    order = [*sorted(place, key=place.__getitem__), *([None] if None in thirds else [])]
    return Positions(
        lens=lens.id,
        valence=valence,
        rows=tuple(_row(code, thirds[code], places[code].values()) for code in order),
        journeys=len(journeys),
    )


def third_of(number: int, length: int) -> int:
    """0, 1 or 2: the third of a row of `length` events in which event `number` (from 0) lies."""
    return (3 * (2 * number + 1)) // (2 * length)


_Thirds = tuple[list[NoteRef], list[NoteRef], list[NoteRef]]


def _row(code: str | None, thirds: _Thirds, places: Iterable[Sequence[float]]) -> PositionRow:
    first, middle, last = map(tuple, thirds)
    return PositionRow(code, (first, middle, last), median(map(median, places)))
