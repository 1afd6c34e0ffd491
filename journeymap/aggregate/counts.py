"""How many citizens, and how many of their notes: by code, by part of the material, by both.

Everywhere: *journeys* is the number of different journeys (citizens) with at least one such note,
*mentions* the number of notes. Every row knows its notes.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from journeymap.aggregate.places import NoteRef, journeys_of, name_key
from journeymap.model.journey import Event, Experience, Journey, Valence
from journeymap.model.vocabulary import Lens


@dataclass(frozen=True, slots=True)
class CodeRow:
    """The notes of one valence that carry one code, in the order of journeys and rows.

    A note with two codes stands in the rows of both.
    """

    code: str
    notes: tuple[NoteRef, ...]

    @property
    def journeys(self) -> int:
        """Citizens touched: journeys with at least one of the notes."""
        return journeys_of(self.notes)

    @property
    def mentions(self) -> int:
        """The notes."""
        return len(self.notes)


@dataclass(frozen=True, slots=True)
class CodeTable:
    """All codes of a lens that notes of one valence carry.

    Ranked by journeys touched, then mentions, then the order of the codebook (codes that the lens
    does not know come last, by name). `journeys` is N: all journeys, also those without a note.
    `touched` journeys have at least one note of the valence, coded or not. `experiences` are all
    notes of the valence, `uncoded` those of them that carry no code of this lens.
    """

    lens: str
    valence: Valence
    rows: tuple[CodeRow, ...]
    journeys: int
    touched: int
    experiences: int
    uncoded: int


@dataclass(frozen=True, slots=True)
class PartRow:
    """What was told in one part of the material: one actor, municipality or target group.

    `part` is None where none was stated. `journeys` belong to the part or met the actor, with or
    without a green or red note.
    """

    part: str | None
    journeys: int
    good: tuple[NoteRef, ...]
    bad: tuple[NoteRef, ...]

    @property
    def with_good(self) -> int:
        """Journeys with something that worked well in this part."""
        return journeys_of(self.good)

    @property
    def with_bad(self) -> int:
        """Journeys with something that was hard in this part."""
        return journeys_of(self.bad)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Parts × codes, for one valence: `notes[row][column]` are the notes of the part and code.

    Only parts and codes with at least one such note; parts by name, those not stated last; codes
    in the order of the codebook.
    """

    valence: Valence
    parts: tuple[str | None, ...]
    codes: tuple[str, ...]
    notes: tuple[tuple[tuple[NoteRef, ...], ...], ...]

    @property
    def journeys(self) -> tuple[tuple[int, ...], ...]:
        """The journeys touched in each cell. They add up to neither rows nor columns:
        a citizen may stand in several cells."""
        return tuple(tuple(journeys_of(cell) for cell in row) for row in self.notes)


Parts = Callable[[Journey], Iterable[tuple[str | None, Sequence[Event]]]]
"""Takes a journey apart: each part it belongs to, with the events that lie in that part."""


def by_actor(journey: Journey) -> Iterable[tuple[str | None, Sequence[Event]]]:
    """The events with each actor; None for events without one."""
    met: dict[str | None, list[Event]] = defaultdict(list)
    for event in journey.events:
        met[event.actor or None].append(event)
    return met.items()


def by_municipality(journey: Journey) -> Iterable[tuple[str | None, Sequence[Event]]]:
    """The whole journey, in its one municipality."""
    return ((journey.municipality, journey.events),)


def by_target_group(journey: Journey) -> Iterable[tuple[str | None, Sequence[Event]]]:
    """The whole journey, once in each of its target groups."""
    groups: Sequence[str | None] = tuple(dict.fromkeys(journey.target_groups)) or (None,)
    return ((group, journey.events) for group in groups)


def count_codes(journeys: Sequence[Journey], lens: Lens, valence: Valence) -> CodeTable:
    """Pain points (bad) or what works (good) by code of a lens."""
    notes: dict[str, list[NoteRef]] = defaultdict(list)
    every: list[NoteRef] = []
    uncoded = 0
    for journey in journeys:
        for note, experience in told(journey, journey.events, valence):
            codes = codes_of(experience, lens)
            every.append(note)
            uncoded += not codes
            for code in codes:
                notes[code].append(note)
    place = codebook_order(lens, notes)
    rows = [CodeRow(code, tuple(notes[code])) for code in notes]
    return CodeTable(
        lens=lens.id,
        valence=valence,
        rows=tuple(sorted(rows, key=lambda row: (-row.journeys, -row.mentions, place[row.code]))),
        journeys=len(journeys),
        touched=journeys_of(every),
        experiences=len(every),
        uncoded=uncoded,
    )


def count_parts(journeys: Sequence[Journey], parts_of: Parts) -> tuple[PartRow, ...]:
    """One row for each part, by name; the part that was not stated last."""
    members: dict[str | None, int] = defaultdict(int)
    good: dict[str | None, list[NoteRef]] = defaultdict(list)
    bad: dict[str | None, list[NoteRef]] = defaultdict(list)
    for journey in journeys:
        for part, events in parts_of(journey):
            members[part] += 1
            good[part].extend(note for note, _ in told(journey, events, Valence.GOOD))
            bad[part].extend(note for note, _ in told(journey, events, Valence.BAD))
    return tuple(
        PartRow(part, members[part], tuple(good[part]), tuple(bad[part]))
        for part in sorted(members, key=name_key)
    )


def cross(journeys: Sequence[Journey], lens: Lens, valence: Valence, parts_of: Parts) -> Matrix:
    """Parts × codes: where in the material each code was told of."""
    notes: dict[tuple[str | None, str], list[NoteRef]] = defaultdict(list)
    for journey in journeys:
        for part, events in parts_of(journey):
            for note, experience in told(journey, events, valence):
                for code in codes_of(experience, lens):
                    notes[part, code].append(note)
    place = codebook_order(lens, {code: () for _, code in notes})
    parts = tuple(sorted({part for part, _ in notes}, key=name_key))
    codes = tuple(sorted(place, key=lambda code: place[code])) if notes else ()
    return Matrix(
        valence=valence,
        parts=parts,
        codes=codes,
        notes=tuple(tuple(tuple(notes[part, code]) for code in codes) for part in parts),
    )


def both_ways(good: CodeRow, bad: CodeRow) -> int:
    """Journeys with a green and a red note on the same code."""
    return len({note.journey_id for note in good.notes} & {note.journey_id for note in bad.notes})


def told(
    journey: Journey, events: Iterable[Event], valence: Valence
) -> Iterator[tuple[NoteRef, Experience]]:
    """The notes of one valence on some events of the journey, in their order."""
    for event in events:
        for experience in event.of(valence):
            yield NoteRef(journey.id, event.id, experience.id), experience


def codes_of(experience: Experience, lens: Lens) -> tuple[str, ...]:
    """The codes of the lens on a note; a code that two people put there stands once."""
    return tuple(dict.fromkeys(c.code for c in experience.codes if c.lens == lens.id))


def codebook_order(lens: Lens, used: Mapping[str, object]) -> dict[str, int]:
    """The place of each code that is used: as in the codebook, unknown ones behind, by name."""
    known = [code.id for code in lens.codes if code.id in used]
    return {code: place for place, code in enumerate([*known, *sorted(used.keys() - set(known))])}
