"""Which codes are told together: on the same note, and by the same citizen.

Only notes of one valence and codes of one lens. A pair is counted once for each note that carries
both codes (`notes`) and once for each citizen who has both codes on any notes (`together`).

Limits: with few citizens everything goes with everything; read the notes. A pair on one note says
as much about the coder as about the citizen.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from journeymap.aggregate.counts import codebook_order, codes_of, told
from journeymap.aggregate.places import NoteRef, journeys_of
from journeymap.model.journey import Journey, Valence
from journeymap.model.vocabulary import Lens


@dataclass(frozen=True, slots=True)
class CodePair:
    """Two codes, the first before the second in the codebook.

    `notes` carry both. `together` are the journeys with both, by id; `either` counts the journeys
    with at least one of the two. `first_notes` and `second_notes` are the notes of each code in the
    journeys with both.
    """

    first: str
    second: str
    notes: tuple[NoteRef, ...]
    together: tuple[str, ...]
    either: int
    first_notes: tuple[NoteRef, ...]
    second_notes: tuple[NoteRef, ...]

    @property
    def journeys(self) -> int:
        """Citizens who told of both."""
        return len(self.together)

    @property
    def on_one_note(self) -> int:
        """Citizens with both on one note."""
        return journeys_of(self.notes)

    @property
    def overlap(self) -> float:
        """Of the citizens with either, the share with both (Jaccard), from 0 to 1."""
        return self.journeys / self.either if self.either else 0.0


@dataclass(frozen=True, slots=True)
class CoOccurrence:
    """All pairs that at least one citizen told of.

    Ranked by citizens, then citizens with both on one note, then the codebook. `codes` in the order
    of the codebook: both sides of the matrix. `journeys` is N.
    """

    lens: str
    valence: Valence
    codes: tuple[str, ...]
    rows: tuple[CodePair, ...]
    journeys: int


def co_occurrence(journeys: Sequence[Journey], lens: Lens, valence: Valence) -> CoOccurrence:
    """All pairs of codes of the lens."""
    notes: dict[tuple[str, str], list[NoteRef]] = defaultdict(list)
    carried: dict[str, dict[str, list[NoteRef]]] = defaultdict(lambda: defaultdict(list))
    for journey in journeys:
        for note, experience in told(journey, journey.events, valence):
            codes = codes_of(experience, lens)
            for code in codes:
                carried[code][journey.id].append(note)
            for pair in combinations(sorted(codes), 2):
                notes[pair].append(note)
    place = codebook_order(lens, carried)
    order = sorted(place, key=place.__getitem__)
    pairs = (
        _pair(one, other, carried[one], carried[other], notes.get(_sorted(one, other), ()))
        for one, other in combinations(order, 2)
    )
    rows = sorted(
        (pair for pair in pairs if pair.together),
        key=lambda p: (-p.journeys, -p.on_one_note, place[p.first], place[p.second]),
    )
    return CoOccurrence(lens.id, valence, tuple(order), tuple(rows), len(journeys))


def _sorted(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _pair(
    first: str,
    second: str,
    of_first: Mapping[str, Sequence[NoteRef]],
    of_second: Mapping[str, Sequence[NoteRef]],
    notes: Sequence[NoteRef],
) -> CodePair:
    together = tuple(sorted(of_first.keys() & of_second.keys()))
    return CodePair(
        first=first,
        second=second,
        notes=tuple(notes),
        together=together,
        either=len(of_first.keys() | of_second.keys()),
        first_notes=tuple(note for journey_id in together for note in of_first[journey_id]),
        second_notes=tuple(note for journey_id in together for note in of_second[journey_id]),
    )
