"""The same numbers for each part of the material: actors, channels, places, groups, years."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.counts import (
    Parts,
    by_actor,
    by_municipality,
    by_target_group,
    count_parts,
)
from journeymap.aggregate.parts import by_age_band, by_channel, by_year
from journeymap.model.journey import Valence
from journeymap.report.exhibits.counting import citizens, counted, listed
from journeymap.report.exhibits.exhibit import Column, Exhibit, Kind, Row, Spot, Subject
from journeymap.report.ordering import collation_key
from journeymap.words import key


@dataclass(frozen=True, slots=True)
class Division:
    """One way to divide the material. `adds_up`: each citizen stands in one part only."""

    parts_of: Parts
    title: str
    names: str
    adds_up: bool = False


ACTORS: Final = Division(by_actor, key("exhibit.parts.actors"), key("exhibit.actor"))
CHANNELS: Final = Division(by_channel, key("exhibit.parts.channels"), key("exhibit.channel"))
MUNICIPALITIES: Final = Division(
    by_municipality,
    key("exhibit.parts.municipalities"),
    key("exhibit.municipality"),
    adds_up=True,
)
TARGET_GROUPS: Final = Division(
    by_target_group, key("exhibit.parts.target_groups"), key("exhibit.target_group")
)
YEARS: Final = Division(by_year, key("exhibit.parts.years"), key("exhibit.year"))
AGES: Final = Division(by_age_band, key("exhibit.parts.ages"), key("exhibit.age"), adds_up=True)


def parts(subject: Subject, division: Division) -> Exhibit:
    """By name, never by rank: no unit and no place is put on trial."""
    words, title, names = subject.names.words, division.title, division.names
    openings = _openings(subject, division)
    rows = [
        Row(
            _name(subject, division, row.part),
            (
                listed(words, row.journeys, openings[row.part]),
                citizens(words, row.good),
                citizens(words, row.bad),
                counted(words, len(row.good), row.good),
                counted(words, len(row.bad), row.bad),
            ),
            _group(subject, division, row.part),
            row.part or "",
            is_own=_is_own(subject, division, row.part),
        )
        for row in count_parts(subject.journeys, division.parts_of)
    ]
    rows.sort(key=lambda row: _place(subject, division, row))
    return Exhibit(
        title=words(title),
        definition=words("exhibit.parts.definition"),
        journeys=len(subject.journeys),
        names=words(names),
        columns=(
            Column(words("exhibit.citizens")),
            Column(words("exhibit.with_good"), Kind.CITIZENS, Valence.GOOD),
            Column(words("exhibit.with_bad"), Kind.CITIZENS, Valence.BAD),
            Column(words("exhibit.good_notes"), Kind.NUMBER, Valence.GOOD),
            Column(words("exhibit.bad_notes"), Kind.NUMBER, Valence.BAD),
        ),
        rows=tuple(rows),
        totals=(0, 1, 2) if division.adds_up and len(rows) > 1 else (),
        governed_by={3: 1, 4: 2},
    )


def _openings(subject: Subject, division: Division) -> dict[str | None, list[Spot]]:
    """Of each part, the first event of each journey in it."""
    spots: dict[str | None, list[Spot]] = defaultdict(list)
    for journey in subject.journeys:
        for part, events in division.parts_of(journey):
            spots[part] += [Spot(journey.id, event.id) for event in events[:1]]
    return spots


def _name(subject: Subject, division: Division, part: str | None) -> str:
    names, words = subject.names, subject.names.words
    if division is ACTORS:
        return names.actor(part)
    if part is None:
        return words("report.not_stated")
    if division is CHANNELS:
        return names.vocabulary.channel_label(part, words.language)
    if division is MUNICIPALITIES:
        return names.part("municipality", part)
    if division is TARGET_GROUPS:
        return names.part("target-group", part)
    return part


def _is_own(subject: Subject, division: Division, part: str | None) -> bool:
    """Whether a part is called as somebody wrote it."""
    names = subject.names
    if division is ACTORS:
        return not names.is_known("actor", part)
    if division is TARGET_GROUPS:
        return not names.is_known("target-group", part)
    if division is CHANNELS:
        return part not in (None, *(term.id for term in names.vocabulary.channels))
    return division is AGES and part is not None


def _group(subject: Subject, division: Division, part: str | None) -> str:
    names = subject.names
    return names.group_title(names.actor_group(part)) if division is ACTORS else ""


def _place(subject: Subject, division: Division, row: Row) -> tuple[object, ...]:
    if division is ACTORS:
        return subject.names.actor_place(row.key or None)
    return not row.key, collation_key(row.label, subject.names.language)
