"""What exhibits are called before they are counted: the list of contents."""

from typing import Final

from journeymap.report.exhibits.catalogue import Name
from journeymap.words import key

TITLES: Final[dict[Name, str]] = {
    Name.CODES_GOOD: key("exhibit.codes.good"),
    Name.CODES_BAD: key("exhibit.codes.bad"),
    Name.GROUPS_GOOD: key("exhibit.groups.good"),
    Name.GROUPS_BAD: key("exhibit.groups.bad"),
    Name.WHERE_GOOD: key("exhibit.where.good"),
    Name.WHERE_BAD: key("exhibit.where.bad"),
    Name.WITH_WHOM_GOOD: key("exhibit.with_whom.good"),
    Name.WITH_WHOM_BAD: key("exhibit.with_whom.bad"),
    Name.TOGETHER_GOOD: key("exhibit.together.good"),
    Name.TOGETHER_BAD: key("exhibit.together.bad"),
    Name.ACTORS: key("exhibit.parts.actors"),
    Name.HANDOVERS: key("exhibit.handovers.title"),
    Name.HANDOVER_GRID: key("exhibit.handovers.grid_title"),
    Name.RETURNS: key("exhibit.returns.title"),
    Name.LOOPS: key("exhibit.loops.title"),
    Name.WAITS: key("exhibit.waits.title"),
    Name.TURNED: key("exhibit.turned.title"),
    Name.ALIGNED: key("exhibit.aligned.name"),
    Name.NEEDS: key("exhibit.needs.title"),
    Name.MOMENTS: key("exhibit.moments.title"),
    Name.MUNICIPALITIES: key("exhibit.parts.municipalities"),
    Name.TARGET_GROUPS: key("exhibit.parts.target_groups"),
    Name.AGES: key("exhibit.parts.ages"),
    Name.CHANNELS: key("exhibit.parts.channels"),
    Name.YEARS: key("exhibit.parts.years"),
}
assert set(TITLES) == set(Name)
