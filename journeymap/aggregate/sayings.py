"""Numbers that a report tells in sentences only: notes, events and steps, and whose they are.

They count notes, but point at citizens: "8 good notes and 1 hard one" says of eight citizens that
one had something hard to tell, whatever the tables hide. So each is told here with its citizens,
and with what it leaves of its whole, for the ledger to guard (`whole_entries`).
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from journeymap.aggregate.counts import codes_of
from journeymap.aggregate.quotes import reasons_held_back
from journeymap.model.groups import Group
from journeymap.model.journey import Event, Experience, Journey, Valence
from journeymap.model.vocabulary import Lens

CODED: Final = "coded"
UNCODED: Final = "uncoded"
GROUPED: Final = "grouped"
UNGROUPED: Final = "ungrouped"
DATED: Final = "dated"
IN_WORDS: Final = "in words"
UNDATED: Final = "undated"
MEASURED: Final = "measured"
UNMEASURED: Final = "unmeasured"
FREE: Final = "free"
HELD: Final = ("consent", "reach", "note")
"""Why a note may not be quoted."""


@dataclass(frozen=True, slots=True)
class Part:
    """So many notes, events or steps, and how many citizens' they are."""

    number: int
    citizens: int


Split = Mapping[str, Part]
"""A whole in disjoint parts by name: all of them, also those of which there are none."""


@dataclass(frozen=True, slots=True)
class Sayings:
    """What sentences tell. `coded` and `grouped` of each side; `times` of events, `steps` from one
    event to the next, `quoting` of notes by why they may not be quoted, FREE where they may."""

    coded: Mapping[Valence, Split]
    grouped: Mapping[Valence, Split]
    times: Split
    steps: Split
    quoting: Split


def sayings(journeys: Sequence[Journey], lens: Lens, groups: Iterable[Group]) -> Sayings:
    """Counts what sentences tell of the journeys."""
    notes = [(one, note) for one in journeys for _, note in one.experiences()]
    within = {(note.journey, note.note, one.valence) for one in groups for note in one.notes}
    reasons = reasons_held_back(journeys)
    return Sayings(
        coded={v: _coded(_of(notes, v), lens) for v in Valence},
        grouped={v: _grouped(_of(notes, v), within) for v in Valence},
        times=_split(
            ((_time(event), one.id) for one in journeys for event in one.events),
            DATED,
            IN_WORDS,
            UNDATED,
        ),
        steps=_split(
            ((_step(*pair), one.id) for one in journeys for pair in pairwise(one.events)),
            MEASURED,
            UNMEASURED,
        ),
        quoting=_split(
            ((reasons.get((one.id, note.id), FREE), one.id) for one, note in notes), FREE, *HELD
        ),
    )


_Notes = Sequence[tuple[Journey, Experience]]


def _of(notes: _Notes, valence: Valence) -> _Notes:
    return [(one, note) for one, note in notes if note.valence is valence]


def _coded(notes: _Notes, lens: Lens) -> Split:
    told = ((CODED if codes_of(note, lens) else UNCODED, one.id) for one, note in notes)
    return _split(told, CODED, UNCODED)


def _grouped(notes: _Notes, within: set[tuple[str, str, Valence]]) -> Split:
    told = (
        (GROUPED if (one.id, note.id, note.valence) in within else UNGROUPED, one.id)
        for one, note in notes
    )
    return _split(told, GROUPED, UNGROUPED)


def _time(event: Event) -> str:
    if event.when is None:
        return UNDATED
    return DATED if event.when.edtf else IN_WORDS


def _step(left: Event, reached: Event) -> str:
    return MEASURED if _time(left) == _time(reached) == DATED else UNMEASURED


def _split(told: Iterable[tuple[str, Hashable]], *names: str) -> Split:
    numbers: dict[str, int] = defaultdict(int)
    citizens: dict[str, set[Hashable]] = defaultdict(set)
    for name, citizen in told:
        numbers[name] += 1
        citizens[name].add(citizen)
    return {name: Part(numbers[name], len(citizens[name])) for name in names}
