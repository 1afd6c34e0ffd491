"""The green and red notes of a set as they are grouped, and what is said of a group. No Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from journeymap.aggregate.collect import values_of
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Valence
from journeymap.ui.analysis.study import Study, Told

Code = tuple[str, str]
"""A lens and a code of it."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A note that counts, with what it can be found by.

    `actor` and `municipality` are ids; "" where they were not stated.
    """

    ref: GroupNote
    told: Told
    codes: frozenset[Code]
    actor: str
    municipality: str

    @property
    def valence(self) -> Valence:
        """Good or bad."""
        assert self.told.valence is not None
        return self.told.valence


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which notes are looked for; empty fields let all through."""

    text: str = ""
    code: Code | None = None
    actor: str | None = None
    municipality: str | None = None

    def passes(self, slip: Slip) -> bool:
        """Whether a note is among those looked for: all words of `text` stand in it somewhere."""
        said = f"{slip.told.text} {slip.told.event} {slip.told.code}".casefold()
        return (
            all(word in said for word in self.text.casefold().split())
            and (self.code is None or self.code in slip.codes)
            and (self.actor is None or self.actor == slip.actor)
            and (self.municipality is None or self.municipality == slip.municipality)
        )


@dataclass(frozen=True, slots=True)
class Behind:
    """What lies behind a group: its notes that count, in the order of journeys and rows.

    `gone` are notes that no journey read has any more as a note of the group's kind, `left_out`
    those of journeys that do not count.
    """

    slips: tuple[Slip, ...]
    gone: tuple[GroupNote, ...] = ()
    left_out: tuple[GroupNote, ...] = ()

    @property
    def citizens(self) -> int:
        """How many citizens say it."""
        return len({slip.ref.journey for slip in self.slips})


@dataclass(frozen=True)
class Shelf:
    """All notes of a set; `there` has those of every copy of a journey, counted or not."""

    slips: tuple[Slip, ...] = ()
    journeys: int = 0
    there: frozenset[tuple[str, str, Valence]] = frozenset()
    _places: Mapping[GroupNote, int] = field(default_factory=dict, repr=False)

    def slip(self, ref: GroupNote) -> Slip | None:
        """The note, None where it does not count."""
        place = self._places.get(ref)
        return self.slips[place] if place is not None else None

    @cached_property
    def _sides(self) -> Mapping[Valence, tuple[Slip, ...]]:
        return {side: tuple(s for s in self.slips if s.valence is side) for side in Valence}

    def of_side(self, side: Valence) -> tuple[Slip, ...]:
        """The green or the red ones."""
        return self._sides[side]

    def behind(self, group: Group) -> Behind:
        """What lies behind a group."""
        found, gone, left_out = [], [], []
        for ref in group.notes:
            slip = self.slip(ref)
            if slip is not None and slip.valence is group.valence:
                found.append(self._places[ref])
            elif (ref.journey, ref.note, group.valence) in self.there and slip is None:
                left_out.append(ref)
            else:
                gone.append(ref)
        in_row = tuple(self.slips[place] for place in sorted(found))
        return Behind(in_row, tuple(gone), tuple(left_out))

    def loose(self, groups: Iterable[Group], side: Valence) -> tuple[Slip, ...]:
        """The notes of a side that lie in no group of it."""
        grouped = {ref for group in groups if group.valence is side for ref in group.notes}
        return tuple(slip for slip in self.of_side(side) if slip.ref not in grouped)


def shelf_of(study: Study) -> Shelf:
    """The notes of a study's journeys."""
    slips = tuple(
        Slip(
            ref=GroupNote(journey=journey.id, note=experience.id),
            told=study.told_of(journey, event, experience),
            codes=frozenset((coding.lens, coding.code) for coding in experience.codes),
            actor=event.actor or "",
            municipality=next(iter(values_of("municipality", journey))),
        )
        for journey in study.evidence.journeys
        for event, experience in journey.experiences()
    )
    there = frozenset(
        (copy.journey.id, experience.id, experience.valence)
        for copy in study.gathered.copies
        for _, experience in copy.journey.experiences()
    )
    places = {slip.ref: place for place, slip in enumerate(slips)}
    return Shelf(slips, len(study.evidence.journeys), there, places)


def sifted(slips: Iterable[Slip], sieve: Sieve) -> tuple[Slip, ...]:
    """Those that are looked for."""
    return tuple(filter(sieve.passes, slips))


def codes_on(slips: Iterable[Slip]) -> Mapping[Code, int]:
    """The codes on some notes, and on how many of them each."""
    counted: dict[Code, int] = {}
    for slip in slips:
        for code in slip.codes:
            counted[code] = counted.get(code, 0) + 1
    return counted


def refs_with(slips: Iterable[Slip], code: Code) -> tuple[GroupNote, ...]:
    """The notes that carry a code."""
    return tuple(slip.ref for slip in slips if code in slip.codes)
