"""Many copies of many journeys → the journeys they stand for. Pure: nothing is read or written.

The law: the outcome depends on the copies alone, never on their order or on how many merges they
came through, and merging the outcome again changes nothing. It holds because a copy is put aside
for one reason only: some copy, met now or remembered in a log, was made from it, or from what it
leaves words out of (`revision.as_shared`). Copies with the
same content and different histories are therefore all kept (they do not count as diverged):
dropping one would forget that a later copy may descend from it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from journeymap.model.collection import MergedFrom, Outcome
from journeymap.model.journey import Journey
from journeymap.model.revision import content_hash, is_shared_of, revision


@dataclass(frozen=True, slots=True)
class Copy:
    """One readable copy of a journey and where it was found."""

    source: str
    journey: Journey


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of the copies of one journey.

    `kept` holds one copy, or several when none of them was made from another; of several the
    first is the one to count. `identical` and `replaced` are copies that say nothing the kept
    ones do not know of. `log` is what a set remembers of it, sorted.
    """

    id: str
    kept: tuple[Copy, ...]
    identical: tuple[Copy, ...] = ()
    replaced: tuple[Copy, ...] = ()
    log: tuple[MergedFrom, ...] = ()

    @property
    def diverged(self) -> bool:
        """True when copies contradict each other and a person must decide."""
        return _differ([copy.journey for copy in self.kept])


def merge(copies: Iterable[Copy], log: Iterable[MergedFrom] = ()) -> tuple[Merged, ...]:
    """Unites copies by journey id; sorted by id.

    Identical copies are kept once, a descendant replaces its ancestors, diverged copies are all
    kept. `log` is what earlier merges remember; journeys it names that have no copy are left out.
    """
    by_id: dict[str, list[Copy]] = defaultdict(list)
    for copy in copies:
        by_id[copy.journey.id].append(copy)
    remembered: dict[str, list[MergedFrom]] = defaultdict(list)
    for entry in log:
        remembered[entry.journey].append(entry)
    return tuple(
        _merge_one(journey_id, by_id[journey_id], remembered[journey_id])
        for journey_id in sorted(by_id)
    )


def _merge_one(journey_id: str, copies: list[Copy], log: list[MergedFrom]) -> Merged:
    groups: dict[str, list[Copy]] = defaultdict(list)
    for copy in sorted(copies, key=lambda copy: copy.source):
        groups[revision(copy.journey)].append(copy)
    ancestors = _ancestors(groups, log)
    heads = [group[0] for rev, group in groups.items() if rev not in ancestors]
    aside = [copy for rev in sorted(groups.keys() & ancestors) for copy in groups[rev]]
    told = {id(copy) for copy in chain(heads, aside)}
    identical = tuple(copy for copy in chain.from_iterable(groups.values()) if id(copy) not in told)
    kept = tuple(sorted(heads, key=_seniority, reverse=True))
    entries = _entries(journey_id, kept, _met(groups, log), ancestors)
    return Merged(journey_id, kept, identical, tuple(aside), entries)


def _ancestors(groups: Mapping[str, list[Copy]], log: list[MergedFrom]) -> set[str]:
    """The revisions that something was made from, or that leave words out of something."""
    known = set(chain.from_iterable(group[0].journey.history for group in groups.values()))
    if len(groups) > 1:
        met = known | groups.keys()
        known |= {rev for rev, group in groups.items() if is_shared_of(group[0].journey, met)}
    aside = {e.revision for e in log if e.outcome in (Outcome.REPLACED, Outcome.EARLIER)}
    # A log alone never makes a journey vanish: its descendant may have been deleted since.
    return known | aside if groups.keys() - known - aside else known


def _met(groups: Mapping[str, list[Copy]], log: list[MergedFrom]) -> set[str]:
    return groups.keys() | {e.revision for e in log if e.outcome is not Outcome.EARLIER}


def _entries(
    journey_id: str, kept: Sequence[Copy], met: set[str], ancestors: set[str]
) -> tuple[MergedFrom, ...]:
    journeys = [copy.journey for copy in kept]
    alive = Outcome.DIVERGED if _differ(journeys) else Outcome.KEPT
    outcomes = dict.fromkeys(map(revision, journeys), alive)
    outcomes |= dict.fromkeys(met & ancestors, Outcome.REPLACED)
    in_kept = set(chain.from_iterable(journey.history for journey in journeys))
    outcomes |= dict.fromkeys(ancestors - met - in_kept, Outcome.EARLIER)
    return tuple(
        MergedFrom(journey=journey_id, revision=rev, outcome=outcome)
        for rev, outcome in sorted(outcomes.items())
    )


def _differ(journeys: Sequence[Journey]) -> bool:
    return len(journeys) > 1 and len(set(map(content_hash, journeys))) > 1


def _seniority(copy: Copy) -> tuple[int, tuple[str, ...], str]:
    return len(copy.journey.history), copy.journey.history, revision(copy.journey)
