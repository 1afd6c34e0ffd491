"""Which codes are told together: on the same note, and by the same citizen.

Only notes of one valence and codes of one lens. A pair is counted once for each note that carries
both codes (`notes`) and once for each citizen who has both codes on any notes (`together`).

Limits: with few citizens everything goes with everything; read the notes. A pair on one note says
as much about the coder as about the citizen.
"""

from dataclasses import dataclass

from journeymap.aggregate.places import NoteRef, journeys_of
from journeymap.model.journey import Valence


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
