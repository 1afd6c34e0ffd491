"""What the analyst sees: every number opens its notes, and nothing small leaves the room."""

from functools import cache

import pytest

from journeymap.aggregate.collect import collect
from journeymap.aggregate.needs import needs_prompts
from journeymap.errands import gather
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Journey, Valence
from journeymap.report.exhibits.catalogue import Name, build
from journeymap.report.exhibits.exhibit import Exhibit, Kind, Subject
from journeymap.report.exhibits.release import released
from journeymap.report.names import Names
from journeymap.report.sentences import Speech
from journeymap.storage.resources import (
    load_guides,
    load_vocabulary,
    load_words,
    sample_folder,
)

LANGUAGES = ("da", "en")


@cache
def samples() -> tuple[Journey, ...]:
    return collect(gather([sample_folder()]).copies).journeys


@cache
def exhibit(name: Name, language: str) -> Exhibit:
    vocabulary = load_vocabulary()
    lens = vocabulary.lens("themes")
    assert lens is not None
    journeys = samples()
    return build(
        name,
        Subject(
            journeys,
            lens,
            Names(load_words(language), vocabulary),
            groups=(group_of(journeys[:6], Valence.BAD), group_of(journeys[:3], Valence.GOOD)),
            needs_prompts=needs_prompts(load_guides()),
        ),
    )


def group_of(journeys: tuple[Journey, ...], valence: Valence) -> Group:
    notes = tuple(
        GroupNote(journey=journey.id, note=note.id)
        for journey in journeys
        for _, note in journey.experiences()
        if note.valence is valence
    )
    return Group(id=valence.value, valence=valence, name=f"En gruppe {valence}", notes=notes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", Name)
def test_every_exhibit_says_what_it_counts(name: Name, language: str) -> None:
    found = exhibit(name, language)

    assert found.title
    assert found.definition
    assert found.journeys == len(samples())
    assert found.rows
    assert all(len(row.values) == len(found.columns) for row in found.rows)


@pytest.mark.parametrize("name", Name)
def test_a_number_of_citizens_opens_notes_of_as_many_citizens(name: Name) -> None:
    found = exhibit(name, "da")

    for row in found.rows:
        for column, value in zip(found.columns, row.values, strict=True):
            if column.kind is Kind.CITIZENS:
                assert value.number == len({spot.journey_id for spot in value.spots}), row.label


@pytest.mark.parametrize("name", Name)
def test_every_number_opens_notes_that_are_there(name: Name) -> None:
    there = {
        (journey.id, note)
        for journey in samples()
        for event in journey.events
        for note in ("", event.id, *(experience.id for experience in event.experiences))
    }
    opened = {spot for row in exhibit(name, "da").rows for v in row.values for spot in v.spots}

    assert opened <= there


@pytest.mark.parametrize("name", Name)
def test_nothing_small_leaves_the_room(name: Name) -> None:
    inside = exhibit(name, "da")
    outside = released(inside, Speech(load_words("da"), 5))

    for row in outside.rows:
        for column, value in zip(outside.columns, row.values, strict=True):
            assert not value.spots
            if column.kind is Kind.CITIZENS:
                assert value.number is None or value.number == 0 or value.number >= 5
            if column.kind is Kind.WORDS:
                assert value.text == ""
    assert set(outside.remarks) <= set(inside.remarks)


def test_a_share_is_hidden_where_its_citizens_are() -> None:
    outside = released(exhibit(Name.RETURNS, "da"), Speech(load_words("da"), 5))
    hidden = [row for row in outside.rows if row.values[0].number is None]

    assert hidden
    assert all("%" not in value.text for row in hidden for value in row.values)


def test_how_few_went_the_other_way_cannot_be_worked_out() -> None:
    """17 of 18 citizens tell of less that is hard: then 1 does not."""
    outside = released(exhibit(Name.TURNED, "da"), Speech(load_words("da"), 5))
    shown = [row.values[0].number for row in outside.rows]

    assert shown.count(None) >= 2
    assert not any("Fortegnstest" in remark.text for remark in outside.remarks)
