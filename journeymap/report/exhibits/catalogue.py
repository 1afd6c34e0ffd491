"""All exhibits, in the order an analyst goes through them: what works before what hurts."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Final

from journeymap.model.journey import Valence
from journeymap.report.exhibits import parts, stories, themes, ways
from journeymap.report.exhibits.exhibit import Exhibit, Subject
from journeymap.words import key


class Name(StrEnum):
    """The exhibits."""

    CODES_GOOD = "codes-good"
    CODES_BAD = "codes-bad"
    GROUPS_GOOD = "groups-good"
    GROUPS_BAD = "groups-bad"
    WHERE_GOOD = "where-good"
    WHERE_BAD = "where-bad"
    WITH_WHOM_GOOD = "with-whom-good"
    WITH_WHOM_BAD = "with-whom-bad"
    TOGETHER_GOOD = "together-good"
    TOGETHER_BAD = "together-bad"
    ACTORS = "actors"
    HANDOVERS = "handovers"
    HANDOVER_GRID = "handover-grid"
    RETURNS = "returns"
    LOOPS = "loops"
    WAITS = "waits"
    TURNED = "turned"
    ALIGNED = "aligned"
    NEEDS = "needs"
    MOMENTS = "moments"
    MUNICIPALITIES = "municipalities"
    TARGET_GROUPS = "target-groups"
    AGES = "ages"
    CHANNELS = "channels"
    YEARS = "years"


BUILDERS: Final[dict[Name, Callable[[Subject], Exhibit]]] = {
    Name.CODES_GOOD: partial(themes.codes, valence=Valence.GOOD),
    Name.CODES_BAD: partial(themes.codes, valence=Valence.BAD),
    Name.GROUPS_GOOD: partial(themes.groups, valence=Valence.GOOD),
    Name.GROUPS_BAD: partial(themes.groups, valence=Valence.BAD),
    Name.WHERE_GOOD: partial(themes.where, valence=Valence.GOOD),
    Name.WHERE_BAD: partial(themes.where, valence=Valence.BAD),
    Name.WITH_WHOM_GOOD: partial(themes.with_whom, valence=Valence.GOOD),
    Name.WITH_WHOM_BAD: partial(themes.with_whom, valence=Valence.BAD),
    Name.TOGETHER_GOOD: partial(themes.together, valence=Valence.GOOD),
    Name.TOGETHER_BAD: partial(themes.together, valence=Valence.BAD),
    Name.ACTORS: partial(parts.parts, division=parts.ACTORS),
    Name.HANDOVERS: ways.handovers,
    Name.HANDOVER_GRID: ways.handover_grid,
    Name.RETURNS: ways.returns,
    Name.LOOPS: ways.loops,
    Name.WAITS: ways.waits,
    Name.TURNED: stories.turned,
    Name.ALIGNED: stories.aligned,
    Name.NEEDS: stories.needs,
    Name.MOMENTS: stories.moments,
    Name.MUNICIPALITIES: partial(parts.parts, division=parts.MUNICIPALITIES),
    Name.TARGET_GROUPS: partial(parts.parts, division=parts.TARGET_GROUPS),
    Name.AGES: partial(parts.parts, division=parts.AGES),
    Name.CHANNELS: partial(parts.parts, division=parts.CHANNELS),
    Name.YEARS: partial(parts.parts, division=parts.YEARS),
}
assert set(BUILDERS) == set(Name)

CHAPTERS: Final[tuple[tuple[str, tuple[Name, ...]], ...]] = (
    (
        key("exhibit.chapter.themes"),
        (
            Name.CODES_GOOD,
            Name.CODES_BAD,
            Name.GROUPS_GOOD,
            Name.GROUPS_BAD,
            Name.WHERE_GOOD,
            Name.WHERE_BAD,
            Name.TOGETHER_GOOD,
            Name.TOGETHER_BAD,
        ),
    ),
    (
        key("exhibit.chapter.actors"),
        (Name.ACTORS, Name.WITH_WHOM_GOOD, Name.WITH_WHOM_BAD, Name.CHANNELS),
    ),
    (
        key("exhibit.chapter.ways"),
        (Name.HANDOVERS, Name.HANDOVER_GRID, Name.RETURNS, Name.LOOPS, Name.WAITS),
    ),
    (
        key("exhibit.chapter.stories"),
        (Name.TURNED, Name.ALIGNED, Name.NEEDS, Name.MOMENTS),
    ),
    (
        key("exhibit.chapter.parts"),
        (Name.MUNICIPALITIES, Name.TARGET_GROUPS, Name.AGES, Name.YEARS),
    ),
)
"""Under which heading each exhibit stands."""
assert sorted(name for _, names in CHAPTERS for name in names) == sorted(Name)


def build(name: Name, subject: Subject) -> Exhibit:
    """One exhibit of the journeys."""
    return BUILDERS[name](subject)
