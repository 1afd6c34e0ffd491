"""A set ("samling"): a folder of journeys that belong together, and what was merged into it."""

from enum import StrEnum

from journeymap.model.journey import JourneyId, ShortHash
from journeymap.model.values import Line, Row, Value


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
    merged_from: Row[MergedFrom] = ()
