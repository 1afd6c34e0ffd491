"""A set ("samling"): a folder of journeys that belong together, and what was merged into it."""

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import Field

from journeymap.model.codebook import Codebook
from journeymap.model.grouping import without_journeys
from journeymap.model.groups import MAX_GROUPS, Group, SavedFilter
from journeymap.model.guide import Guide, guide_as_text
from journeymap.model.journey import JourneyId, ShortHash
from journeymap.model.values import Line, Row, Value

MAX_GUIDES: Final = 100
"""From merged sets, in one set."""
MAX_FILTERS: Final = 200
MAX_ALIASES: Final = 10_000


class Outcome(StrEnum):
    """What became of one revision of a journey when copies were merged."""

    KEPT = "kept"
    DIVERGED = "diverged"
    """Kept beside others that contradict it."""
    REPLACED = "replaced"
    """A descendant of it is kept."""
    EARLIER = "earlier"
    """Never met itself; known from the history of a copy that was replaced."""


class MergedFrom(Value):
    """One revision in the merge log. Neither paths nor times: the log depends on copies alone."""

    journey: JourneyId
    revision: ShortHash
    outcome: Outcome


class Tombstone(Value):
    """A citizen withdrew: the journey is gone from the set, and stays away when sets are merged."""

    journey: JourneyId
    withdrawn_on: dt.date


class ActorAlias(Value):
    """What one municipality calls an actor: the name as it stands in journeys, and whom it means.

    `actor` is the id of an actor of the vocabulary, or the name of an own one.
    """

    name: Line
    actor: Line


class Collection(Value):
    """What a set knows beside its journeys."""

    name: Line = ""
    guide: Guide | None = None
    """The guide somebody chose for the set; None while nobody has."""
    other_guides: Annotated[Row[Guide], Field(max_length=MAX_GUIDES)] = ()
    """What merged sets brought along, and lists of its own another was chosen for; sorted, none
    of them twice."""
    merged_from: Row[MergedFrom] = ()
    tombstones: Row[Tombstone] = ()
    codebook: Codebook = Codebook()
    groups: Annotated[Row[Group], Field(max_length=MAX_GROUPS)] = ()
    """Pain points and what works, in the order a person gave them."""
    actor_aliases: Annotated[Row[ActorAlias], Field(max_length=MAX_ALIASES)] = ()
    filters: Annotated[Row[SavedFilter], Field(max_length=MAX_FILTERS)] = ()
    keep_until: dt.date | None = None
    """The last day its journeys may be kept; None while nobody has said."""

    @property
    def withdrawn(self) -> frozenset[str]:
        """The ids of journeys that were withdrawn."""
        return frozenset(stone.journey for stone in self.tombstones)

    @property
    def guide_in_use(self) -> Guide | None:
        """The guide of its journeys: the chosen one, else the only one there is, else None."""
        if self.guide is None and len(self.other_guides) == 1:
            return self.other_guides[0]
        return self.guide

    def with_guide(self, guide: Guide, beside: Iterable[Guide] | None = None) -> Self:
        """The set with another guide chosen for it; the others lie `beside` it.

        Without `beside` all that are there stay, and a list of its own goes among them.
        """
        if beside is None:
            chosen = (self.guide,) if self.guide is not None and self.guide.is_own else ()
            beside = (*chosen, *self.other_guides)
        others = {guide_as_text(other): other for other in beside if other != guide}
        return self.replaced(
            guide=guide, other_guides=tuple(others[text] for text in sorted(others))
        )


def guides_beside(chosen: Guide | None, sets: Iterable[Collection]) -> tuple[Guide, ...]:
    """All guides of some sets but the `chosen` one, sorted, each once."""
    found = {
        guide_as_text(guide): guide
        for one in sets
        for guide in (one.guide, *one.other_guides)
        if guide is not None and guide != chosen
    }
    return tuple(found[text] for text in sorted(found))


def earliest_end(sets: Iterable[Collection]) -> dt.date | None:
    """The day until which all of some sets may be kept: the earliest that any of them names."""
    return min((one.keep_until for one in sets if one.keep_until is not None), default=None)


def with_tombstones(collection: Collection, others: Iterable[Tombstone]) -> Collection:
    """The set with the tombstones of others too: one for each journey, the earliest, sorted.

    The merge log and the groups forget these journeys.
    """
    first: dict[str, Tombstone] = {}
    for stone in (*collection.tombstones, *others):
        known = first.get(stone.journey)
        if known is None or stone.withdrawn_on < known.withdrawn_on:
            first[stone.journey] = stone
    stones = tuple(first[journey_id] for journey_id in sorted(first))
    log = tuple(entry for entry in collection.merged_from if entry.journey not in first)
    groups = without_journeys(collection.groups, first)
    return collection.replaced(tombstones=stones, merged_from=log, groups=groups)
