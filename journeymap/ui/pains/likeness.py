"""Which notes may say the same as one note, or as the notes of a group. No Qt.

It only suggests: three at a time, and a person decides.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from journeymap.model.groups import GroupNote
from journeymap.ui.pains.slips import Slip

SUGGESTED: Final = 3
_NEAR: Final = 12
"""So many neighbours of each note are known: some of them lie in the group already."""

Nearest = Callable[[Sequence[str], int], tuple[tuple[int, ...], ...]]
"""For each text the places of the texts most like it, as `journeymap.aggregate.similar` has it."""


@dataclass(frozen=True)
class Likeness:
    """The nearest neighbours of the notes of one side."""

    _near: dict[GroupNote, tuple[GroupNote, ...]] = field(default_factory=dict)
    _of: dict[GroupNote, list[tuple[GroupNote, int]]] = field(default_factory=dict)
    """For each note the ones it is a neighbour of, and which one, counted from 0."""

    def to_note(self, ref: GroupNote, but: Collection[GroupNote] = ()) -> tuple[GroupNote, ...]:
        """The notes most like one, the most alike first, but for some."""
        left_out = {ref, *but}
        near = (other for other in self._near.get(ref, ()) if other not in left_out)
        return tuple(near)[:SUGGESTED]

    def to_group(
        self, refs: Iterable[GroupNote], but: Collection[GroupNote] = ()
    ) -> tuple[GroupNote, ...]:
        """The notes most like several: those that are near to many of them, and near them.

        Of equally near ones, by journey and note.
        """
        members = set(refs)
        scores: dict[GroupNote, float] = defaultdict(float)
        for member in members:
            for rank, other in enumerate(self._near.get(member, ())):
                scores[other] += 1 / (1 + rank)
            for other, rank in self._of.get(member, ()):
                scores[other] += 1 / (1 + rank)
        left_out = members | set(but)
        found = ((-score, ref) for ref, score in scores.items() if ref not in left_out)
        ranked = sorted(found, key=lambda pair: (pair[0], pair[1].journey, pair[1].note))
        return tuple(ref for _, ref in ranked[:SUGGESTED])


def likeness_of(slips: Sequence[Slip], nearest: Nearest) -> Likeness:
    """Compares the words of some notes with each other. Takes its time with many notes."""
    refs = [slip.ref for slip in slips]
    found = nearest([slip.told.text for slip in slips], _NEAR)
    near = {
        ref: tuple(refs[place] for place in places) for ref, places in zip(refs, found, strict=True)
    }
    of: dict[GroupNote, list[tuple[GroupNote, int]]] = defaultdict(list)
    for ref, others in near.items():
        for rank, other in enumerate(others):
            of[other].append((ref, rank))
    return Likeness(near, dict(of))
