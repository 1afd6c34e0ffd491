"""What a finding of a report is about: the notes of a group that people put together, or of a code.

Of each topic it is told where in the journeys its notes lie, which actors and hand-overs they
concern, how they were coded, and who tells the opposite. Counts are citizens. What is defined in
`position` (thirds), `transitions` (a note lies *around* a hand-over) and `grouping` holds here too.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from journeymap.aggregate.counts import CodeTable, codes_of
from journeymap.aggregate.grouping import GroupTable
from journeymap.aggregate.places import NoteRef, actor_of, journeys_of
from journeymap.aggregate.position import third_of
from journeymap.aggregate.transitions import Transitions
from journeymap.model.groups import Group
from journeymap.model.journey import Journey, Valence
from journeymap.model.vocabulary import Lens

Name = TypeVar("Name", bound=Hashable)

Way = tuple[str, str]
"""From one actor to another."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Notes of one valence that say the same. `group` is None for those of a `code`."""

    valence: Valence
    notes: tuple[NoteRef, ...]
    code: str = ""
    group: Group | None = None

    @property
    def journeys(self) -> int:
        """Citizens touched."""
        return journeys_of(self.notes)

    @property
    def mentions(self) -> int:
        """Notes."""
        return len(self.notes)

    @property
    def name(self) -> tuple[str, str]:
        """What tells it from the others of its valence."""
        return ("group", self.group.id) if self.group else ("code", self.code)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Of each note of the journeys: the third of its row, its actor, its codes in a lens."""

    thirds: Mapping[NoteRef, int] = field(repr=False)
    actors: Mapping[NoteRef, str] = field(repr=False)
    codes: Mapping[NoteRef, tuple[str, ...]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class TopicCounts:
    """Citizens by what they tell of a topic; in each the most first, then by name."""

    thirds: tuple[int, int, int]
    actors: tuple[tuple[str, int], ...]
    ways: tuple[tuple[Way, int], ...]
    codes: tuple[tuple[str, int], ...]


def topics(codes: CodeTable, table: GroupTable, groups: Sequence[Group]) -> tuple[Topic, ...]:
    """The groups of the valence, or, where there are none, its codes; by citizens, then mentions.

    A group without notes is a topic too.
    """
    ranked = table.ranked(codes.valence)
    if ranked:
        return tuple(Topic(row.valence, row.notes, group=groups[row.index]) for row in ranked)
    return tuple(Topic(codes.valence, row.notes, row.code) for row in codes.rows)


def whereabouts(journeys: Sequence[Journey], lens: Lens) -> Whereabouts:
    """Where every note lies."""
    thirds: dict[NoteRef, int] = {}
    actors: dict[NoteRef, str] = {}
    codes: dict[NoteRef, tuple[str, ...]] = {}
    for journey in journeys:
        for number, event in enumerate(journey.events):
            actor = actor_of(event)
            for note in event.experiences:
                ref = NoteRef(journey.id, event.id, note.id)
                thirds[ref] = third_of(number, len(journey.events))
                codes[ref] = codes_of(note, lens)
                if actor is not None:
                    actors[ref] = actor
    return Whereabouts(thirds, actors, codes)


def count_topic(topic: Topic, places: Whereabouts, ways: Transitions) -> TopicCounts:
    """What is told of one topic."""
    thirds = _citizens((places.thirds[note], note) for note in topic.notes)
    own = set(topic.notes)
    around = {
        (row.from_actor, row.to_actor): own.intersection(
            row.good_around if topic.valence is Valence.GOOD else row.bad_around
        )
        for row in ways.rows
    }
    return TopicCounts(
        thirds=(thirds.get(0, 0), thirds.get(1, 0), thirds.get(2, 0)),
        actors=_ranked((places.actors[n], n) for n in topic.notes if n in places.actors),
        ways=_ranked((way, note) for way, notes in around.items() for note in notes),
        codes=_ranked((code, note) for note in topic.notes for code in places.codes[note]),
    )


def opposite(topic: Topic, others: Sequence[Topic], places: Whereabouts) -> Topic | None:
    """Where somebody tells the opposite: of the other valence, on what the topic mostly is about.

    That is the same code; for a group, the code most of its citizens have there, and of the other
    groups the one where most have it: only its notes with that code. None where nobody does.
    """
    counted = _ranked((c, note) for note in topic.notes for c in places.codes[note])
    code = topic.code or (counted[0][0] if counted else "")
    found = [
        Topic(other.valence, notes, other.code, other.group)
        for other in others
        if code and (notes := tuple(n for n in other.notes if code in places.codes[n]))
    ]
    if not topic.group:
        found = [other for other in found if other.code == code]
    return max(found, key=lambda one: (one.journeys, one.mentions), default=None)


def _citizens(found: Iterable[tuple[Name, NoteRef]]) -> dict[Name, int]:
    gathered: dict[Name, set[str]] = defaultdict(set)
    for name, note in found:
        gathered[name].add(note.journey_id)
    return {name: len(citizens) for name, citizens in gathered.items()}


def _ranked(
    found: Iterable[tuple[Name, NoteRef]],
) -> tuple[tuple[Name, int], ...]:
    counted = _citizens(found)
    return tuple(sorted(counted.items(), key=lambda one: (-one[1], str(one[0]))))
