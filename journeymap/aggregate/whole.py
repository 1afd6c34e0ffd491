"""All that one report counts, once; `whole_entries` then says what of it may be printed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from journeymap.aggregate.counts import (
    CodeTable,
    Matrix,
    PartRow,
    Parts,
    by_actor,
    by_municipality,
    by_target_group,
    count_codes,
    count_parts,
    cross,
)
from journeymap.aggregate.facts import Facts, Tally, facts
from journeymap.aggregate.grouping import GroupTable, count_groups
from journeymap.aggregate.moments import Moments, key_moments
from journeymap.aggregate.needs import Needs, needed_and_given
from journeymap.aggregate.places import journeys_of
from journeymap.aggregate.rounds import Rounds, sent_round
from journeymap.aggregate.sayings import Sayings, sayings
from journeymap.aggregate.topics import (
    Topic,
    TopicCounts,
    Whereabouts,
    count_topic,
    topics,
    whereabouts,
)
from journeymap.aggregate.transitions import Transition, Transitions, count_transitions
from journeymap.aggregate.turning import BeforeAfter, before_after
from journeymap.aggregate.waiting import Waiting, waiting_times
from journeymap.model.groups import Group
from journeymap.model.journey import Journey, Valence
from journeymap.model.vocabulary import Lens

DIVISIONS: Mapping[str, Parts] = {
    "municipality": by_municipality,
    "target-group": by_target_group,
}
"""What the material is broken down by."""
ACTOR = "actor"


@dataclass(frozen=True, slots=True)
class Whole:
    """Everything that is counted, exact. `grids` are the codes by one more division, if wanted."""

    lens: Lens
    facts: Facts
    codes: Mapping[Valence, CodeTable]
    groups: GroupTable
    topics: Mapping[Valence, tuple[Topic, ...]]
    told: Mapping[Valence, tuple[TopicCounts, ...]]
    """Of each topic, in their order."""
    places: Whereabouts
    actors: tuple[PartRow, ...]
    actor_grids: Mapping[Valence, Matrix]
    parts: Mapping[str, tuple[PartRow, ...]]
    grids: Mapping[tuple[str, Valence], Matrix]
    ways: Transitions
    turned: BeforeAfter
    rounds: Rounds
    waits: Waiting
    needs: Needs
    moments: Moments
    sayings: Sayings

    @property
    def journeys(self) -> int:
        """N."""
        return self.facts.journeys

    @property
    def ends_out(self) -> tuple[PartRow, ...]:
        """Of each actor, those whom it passed on to another: citizens, notes around it."""
        return _ends((row.from_actor, row) for row in self.ways.rows)

    @property
    def ends_into(self) -> tuple[PartRow, ...]:
        """Of each actor, those who were passed on to it."""
        return _ends((row.to_actor, row) for row in self.ways.rows)

    @property
    def tallies(self) -> Mapping[str, Tally]:
        """How the citizens came into it: each stands once in each tally."""
        known = self.facts
        return {
            "mode": known.modes,
            "selection": known.selections,
            "relation": known.relations,
            "coverage": known.coverage,
        }


def count_whole(
    journeys: Sequence[Journey],
    lens: Lens,
    *,
    groups: Sequence[Group] = (),
    prompts: Iterable[str] = (),
    by: str | None = None,
) -> Whole:
    """Counts it all. `prompts` ask what was needed; `by` is a division to break codes down by."""
    codes = {valence: count_codes(journeys, lens, valence) for valence in Valence}
    grouped = count_groups(journeys, groups)
    found = {valence: topics(codes[valence], grouped, groups) for valence in Valence}
    places, ways = whereabouts(journeys, lens), count_transitions(journeys)
    return Whole(
        lens=lens,
        facts=facts(journeys, lens),
        codes=codes,
        groups=grouped,
        topics=found,
        told={v: tuple(count_topic(one, places, ways) for one in found[v]) for v in Valence},
        places=places,
        actors=count_parts(journeys, by_actor),
        actor_grids={valence: cross(journeys, lens, valence, by_actor) for valence in Valence},
        parts={name: count_parts(journeys, parts_of) for name, parts_of in DIVISIONS.items()},
        grids={(by, v): cross(journeys, lens, v, DIVISIONS[by]) for v in Valence} if by else {},
        ways=ways,
        turned=before_after(journeys),
        rounds=sent_round(journeys),
        waits=waiting_times(journeys),
        needs=needed_and_given(journeys, prompts),
        moments=key_moments(journeys, lens),
        sayings=sayings(journeys, lens, groups),
    )


def _ends(rows: Iterable[tuple[str, Transition]]) -> tuple[PartRow, ...]:
    gathered: dict[str, list[Transition]] = defaultdict(list)
    for actor, row in rows:
        gathered[actor].append(row)
    return tuple(
        PartRow(
            actor,
            journeys_of(step for row in own for step in row.passages),
            tuple(dict.fromkeys(note for row in own for note in row.good_around)),
            tuple(dict.fromkeys(note for row in own for note in row.bad_around)),
        )
        for actor, own in sorted(gathered.items())
    )
