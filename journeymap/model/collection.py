"""A set ("samling"): a folder of journeys that belong together, and what was merged into it."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import Field

from journeymap.model.guide import Guide, guide_as_text
from journeymap.model.journey import JourneyId, ShortHash
from journeymap.model.values import Line, Row, Value

MAX_GUIDES: Final = 100
"""From merged sets, in one set."""


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


class Collection(Value):
    """What a set knows beside its journeys."""

    name: Line = ""
    guide: Guide | None = None
    """The guide somebody chose for the set; None while nobody has."""
    other_guides: Annotated[Row[Guide], Field(max_length=MAX_GUIDES)] = ()
    """What merged sets brought along and nobody has chosen here; sorted, none of them twice."""
    merged_from: Row[MergedFrom] = ()

    @property
    def guide_in_use(self) -> Guide | None:
        """The guide of its journeys: the chosen one, else the only one there is, else None."""
        if self.guide is None and len(self.other_guides) == 1:
            return self.other_guides[0]
        return self.guide

    def with_guide(self, guide: Guide) -> Self:
        """The set with another guide chosen for it."""
        others = tuple(other for other in self.other_guides if other != guide)
        return self.replaced(guide=guide, other_guides=others)


def guides_beside(chosen: Guide | None, sets: Iterable[Collection]) -> tuple[Guide, ...]:
    """All guides of some sets but the `chosen` one, sorted, each once."""
    found = {
        guide_as_text(guide): guide
        for one in sets
        for guide in (one.guide, *one.other_guides)
        if guide is not None and guide != chosen
    }
    return tuple(found[text] for text in sorted(found))
