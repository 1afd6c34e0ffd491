"""Pain points and what works: by code, by group, with whom, where in the journey, what together."""

from collections.abc import Iterator, Sequence
from typing import Final

from journeymap.aggregate.cooccurrence import co_occurrence
from journeymap.aggregate.counts import by_actor, count_codes, cross
from journeymap.aggregate.grouping import count_groups
from journeymap.aggregate.places import NoteRef, journeys_of
from journeymap.aggregate.position import positions
from journeymap.aggregate.sayings import sayings
from journeymap.model.journey import Valence
from journeymap.report.exhibits.counting import (
    citizens,
    listed,
    remarked,
    usual_columns,
    usual_values,
)
from journeymap.report.exhibits.exhibit import Column, Exhibit, Kind, Remark, Row, Spot, Subject
from journeymap.words import Words, key

_CODES: Final = {
    Valence.GOOD: key("exhibit.codes.good"),
    Valence.BAD: key("exhibit.codes.bad"),
}
_GROUPS: Final = {
    Valence.GOOD: key("exhibit.groups.good"),
    Valence.BAD: key("exhibit.groups.bad"),
}
_WITH_WHOM: Final = {
    Valence.GOOD: key("exhibit.with_whom.good"),
    Valence.BAD: key("exhibit.with_whom.bad"),
}
_WHERE: Final = {
    Valence.GOOD: key("exhibit.where.good"),
    Valence.BAD: key("exhibit.where.bad"),
}
_TOGETHER: Final = {
    Valence.GOOD: key("exhibit.together.good"),
    Valence.BAD: key("exhibit.together.bad"),
}
_THIRDS: Final = (key("exhibit.first"), key("exhibit.middle"), key("exhibit.last"))


def codes(subject: Subject, valence: Valence) -> Exhibit:
    """What works, or what hurts, by code of the lens."""
    words, title = subject.names.words, _CODES[valence]
    table = count_codes(subject.journeys, subject.lens, valence)
    return Exhibit(
        title=words(title),
        definition=words("exhibit.codes.definition"),
        journeys=table.journeys,
        names=subject.lens.label(words.language),
        columns=usual_columns(words, valence),
        rows=tuple(
            Row(
                subject.names.code(subject.lens, row.code),
                usual_values(subject, row.notes),
                key=row.code,
            )
            for row in table.rows
        ),
        remarks=tuple(_uncoded(subject, valence, table.uncoded, table.experiences)),
        is_ranked=True,
    )


def _uncoded(subject: Subject, valence: Valence, uncoded: int, notes: int) -> Iterator[Remark]:
    words = subject.names.words
    if uncoded:
        share = words.percent(uncoded / notes)
        coded = sayings(subject.journeys, subject.lens, ()).coded[valence]
        citizens = tuple(part.citizens for part in coded.values())
        yield Remark(words.count("exhibit.uncoded", uncoded, share=share), citizens, counts=True)


def groups(subject: Subject, valence: Valence) -> Exhibit:
    """The groups that people have put together, in the order of citizens touched."""
    words, title = subject.names.words, _GROUPS[valence]
    table = count_groups(subject.journeys, subject.groups)
    ungrouped = table.ungrouped_good if valence is Valence.GOOD else table.ungrouped_bad
    ranked = table.ranked(valence)
    missing = sum(row.missing for row in ranked)
    return Exhibit(
        title=words(title),
        definition=words("exhibit.groups.definition"),
        journeys=table.journeys,
        names=words("exhibit.groups.names"),
        columns=usual_columns(words, valence),
        rows=tuple(
            Row(
                subject.groups[row.index].name or words("exhibit.groups.unnamed"),
                usual_values(subject, row.notes),
                key=subject.groups[row.index].id,
                is_own=not row.notes,
            )
            for row in ranked
        ),
        remarks=(
            *_ungrouped(words, ungrouped),
            *remarked(words, key("exhibit.groups.missing"), missing),
        ),
        is_ranked=True,
    )


def _ungrouped(words: Words, notes: Sequence[NoteRef]) -> Iterator[Remark]:
    if notes:
        text = words.count("exhibit.groups.ungrouped", len(notes))
        yield Remark(text, (journeys_of(notes),), counts=True)


def with_whom(subject: Subject, valence: Valence) -> Exhibit:
    """Actors × codes."""
    words, names, title = subject.names.words, subject.names, _WITH_WHOM[valence]
    matrix = cross(subject.journeys, subject.lens, valence, by_actor)
    order = sorted(range(len(matrix.parts)), key=lambda at: names.actor_place(matrix.parts[at]))
    return Exhibit(
        title=words(title),
        definition=words("exhibit.with_whom.definition"),
        journeys=len(subject.journeys),
        names=words("exhibit.actor"),
        columns=tuple(
            Column(names.code(subject.lens, code), Kind.CITIZENS, valence) for code in matrix.codes
        ),
        rows=tuple(
            Row(
                names.actor(matrix.parts[at]),
                tuple(citizens(words, notes) for notes in matrix.notes[at]),
                names.group_title(names.actor_group(matrix.parts[at])),
                matrix.parts[at] or "",
                is_own=not names.is_known("actor", matrix.parts[at]),
            )
            for at in order
        ),
        totals=tuple(range(len(matrix.codes))),
        is_grid=True,
    )


def where(subject: Subject, valence: Valence) -> Exhibit:
    """In which third of the journey a code's notes lie."""
    words, title = subject.names.words, _WHERE[valence]
    found = positions(subject.journeys, subject.lens, valence)
    return Exhibit(
        title=words(title),
        definition=words("exhibit.where.definition"),
        journeys=found.journeys,
        names=subject.lens.label(words.language),
        columns=(
            Column(words("exhibit.citizens"), Kind.CITIZENS, valence),
            *(Column(words(third), Kind.CITIZENS, valence) for third in _THIRDS),
        ),
        rows=tuple(
            Row(
                subject.names.code(subject.lens, row.code)
                if row.code is not None
                else words("exhibit.no_code"),
                (
                    citizens(words, [note for third in row.thirds for note in third]),
                    *(citizens(words, third) for third in row.thirds),
                ),
                key=row.code or "",
            )
            for row in found.rows
        ),
        within={0: (1, 2, 3)},
    )


def together(subject: Subject, valence: Valence) -> Exhibit:
    """Which codes the same citizens tell of."""
    words, title = subject.names.words, _TOGETHER[valence]
    found = co_occurrence(subject.journeys, subject.lens, valence)
    return Exhibit(
        title=words(title),
        definition=words("exhibit.together.definition"),
        journeys=found.journeys,
        names=subject.lens.label(words.language),
        columns=(
            Column(words("exhibit.citizens"), Kind.CITIZENS, valence),
            Column(words("exhibit.together.one_note"), Kind.CITIZENS, valence),
        ),
        rows=tuple(
            Row(
                words(
                    "exhibit.together.pair",
                    first=subject.names.code(subject.lens, pair.first),
                    second=subject.names.code(subject.lens, pair.second),
                ),
                (
                    listed(
                        words,
                        pair.journeys,
                        (
                            Spot(note.journey_id, note.experience_id)
                            for note in (*pair.first_notes, *pair.second_notes)
                        ),
                    ),
                    citizens(words, pair.notes),
                ),
            )
            for pair in found.rows
        ),
        is_ranked=True,
    )
