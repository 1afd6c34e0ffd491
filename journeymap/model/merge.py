"""Many copies of many journeys → the journeys they stand for. Pure: nothing is read or written.

The law: the outcome depends on the copies alone, never on their order, and merging the outcome
again changes nothing.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from journeymap.model.journey import Journey
from journeymap.model.revision import content_hash, revision


@dataclass(frozen=True, slots=True)
class Copy:
    """One readable copy of a journey and where it was found."""

    source: str
    journey: Journey


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of the copies of one journey.

    `kept` holds one copy, or several when they have diverged; of several the first is the one to
    count. `identical` and `replaced` are copies that say nothing the kept ones do not know of.
    """

    id: str
    kept: tuple[Copy, ...]
    identical: tuple[Copy, ...] = ()
    replaced: tuple[Copy, ...] = ()

    @property
    def diverged(self) -> bool:
        """True when copies contradict each other and a person must decide."""
        return len(self.kept) > 1


def merge(copies: Iterable[Copy]) -> tuple[Merged, ...]:
    """Unites copies by journey id; sorted by id.

    Identical copies are kept once, a descendant replaces its ancestors, diverged copies are all
    kept.
    """
    by_id: dict[str, list[Copy]] = defaultdict(list)
    for copy in copies:
        by_id[copy.journey.id].append(copy)
    return tuple(_merge_one(journey_id, by_id[journey_id]) for journey_id in sorted(by_id))


def _merge_one(journey_id: str, copies: list[Copy]) -> Merged:
    groups: dict[str, list[Copy]] = defaultdict(list)
    for copy in sorted(copies, key=lambda copy: copy.source):
        groups[revision(copy.journey)].append(copy)
    ancestors = set(chain.from_iterable(group[0].journey.history for group in groups.values()))
    heads = _one_per_content([group[0] for rev, group in groups.items() if rev not in ancestors])
    replaced = [copy for rev in sorted(groups.keys() & ancestors) for copy in groups[rev]]
    told = {id(copy) for copy in chain(heads, replaced)}
    identical = tuple(copy for copy in chain.from_iterable(groups.values()) if id(copy) not in told)
    return Merged(id=journey_id, kept=heads, identical=identical, replaced=tuple(replaced))


def _one_per_content(copies: list[Copy]) -> tuple[Copy, ...]:
    """Of copies with the same content but other histories, the one with the longest history."""
    best: dict[str, Copy] = {}
    for copy in sorted(copies, key=_seniority, reverse=True):
        best.setdefault(content_hash(copy.journey), copy)
    return tuple(sorted(best.values(), key=_seniority, reverse=True))


def _seniority(copy: Copy) -> tuple[int, tuple[str, ...], str]:
    return len(copy.journey.history), copy.journey.history, revision(copy.journey)
