"""Rows of open data: what leaves, what stays, and that the numbers are those of the journeys."""

import dataclasses
import datetime as dt
import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.aggregate.opendata import Kind, OpenData
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Consent, Coverage, Journey, Valence, When
from tests.factories import bad, event, journey, journey_id, journeys
from tests.report.opendata.exports import everything, group, rows

FORTY = journeys(40)


def as_text(data: OpenData) -> str:
    return json.dumps(dataclasses.asdict(data), default=str, ensure_ascii=False)


def test_one_row_for_each_note_of_the_story() -> None:
    data = rows(FORTY, all_texts=True)
    assert len(data.notes) == sum(
        len(one.events) + sum(1 for _ in one.experiences()) for one in FORTY
    )
    assert data.method.bad == sum(len(e.of(Valence.BAD)) for one in FORTY for e in one.events)
    assert len({(row.journey, row.note) for row in data.notes}) == len(data.notes)


def test_a_row_says_what_must_be_known_to_read_it_alone() -> None:
    data = rows(everything(), groups=(group(),))
    row = next(one for one in data.notes if one.note == "x1" and one.text is not None)
    assert (row.journey_code, row.municipality, row.municipality_name) == (
        "Borger T1",
        "0580",
        "Aabenraa",
    )
    assert (row.event_number, row.event_text, row.actor_name, row.actor_group) == (
        1,
        "Møde",
        "Jobcenter",
        "Kommune",
    )
    assert row.day == row.first_day == row.last_day == dt.date(2019, 3, 12)
    assert [(code.lens, code.label, code.by) for code in row.codes] == [
        ("themes", "At blive set, hørt og inddraget", ""),
        ("barrier", "It", ""),
        ("themes", "egen", ""),
    ]
    assert row.groups == ("g1",)
    assert (data.groups[0].citizens, data.groups[0].notes) == (2, 2)


@pytest.mark.parametrize(
    ("wanted", "by"),
    [
        ({"reach": Coverage.MUNICIPALITY}, "AB"),
        ({"reach": Coverage.CROSS_MUNICIPAL}, ""),
        ({"all_texts": True}, "AB"),
    ],
)
def test_the_initials_of_who_coded_stay_in_the_municipality(
    wanted: dict[str, Any], by: str
) -> None:
    own = next(
        code
        for note in rows(everything(), **wanted).notes
        for code in note.codes
        if code.label == "egen"
    )
    assert own.by == by


def test_a_time_that_is_not_one_day_has_bounds_and_no_date() -> None:
    data = rows(everything())
    vague, undated = (one for one in data.notes if one.note in {"e2", "e3"})
    assert (vague.first_day, vague.last_day) == (dt.date(2019, 1, 1), dt.date(2019, 12, 31))
    assert vague.day is None
    assert vague.uncertain
    assert (undated.when_spoken, undated.when_edtf, undated.first_day) == ("senere", "", None)


def test_an_age_and_its_year_do_not_leave_together() -> None:
    """They are a year of birth."""
    told = (When(text="da jeg var 15", edtf="1976"), When(text="i 1976", edtf="1976"))
    events = [event(f"e{n}", when=when) for n, when in enumerate(told)]
    one = journey(1, *events, consent=everything()[0].consent)
    data = rows([one])
    found = [(row.when_spoken, row.when_edtf) for row in data.notes]
    assert found == [(None, "1976"), ("i 1976", "1976")]


def test_words_leave_only_with_leave() -> None:
    data = rows(everything())
    said = {(one.journey_code, one.note): one.text for one in data.notes}
    assert said["Borger T1", "x2"] is None, "not shareable"
    assert said["Borger T2", "x1"] is None, "no quotes"
    assert said["Borger T2", "e1"] is None, "no quotes, events neither"
    assert data.method.withheld == 3
    assert not any(word in as_text(data) for word in ("Det gik", "Sig det ikke", "1999", "abab"))


def test_a_journey_whose_consent_does_not_reach_is_not_there() -> None:
    near = journey(3, event("e1"), consent=Consent(covers=(Coverage.MUNICIPALITY,)))
    data = rows((*everything(), near))
    assert near.id not in as_text(data)
    assert (data.method.journeys, data.method.not_covered) == (2, 1)
    at_home = rows((*everything(), near), reach=Coverage.MUNICIPALITY)
    assert (at_home.method.journeys, at_home.method.not_covered) == (3, 0)


def test_all_texts_are_for_inside_and_say_which_may_go_on() -> None:
    data = rows(everything(), all_texts=True)
    assert "Sig det ikke" in as_text(data)
    assert data.method.withheld == 0
    assert data.method.without_leave == 3
    aside = [one for one in data.notes if one.set_aside]
    assert [one.note for one in aside] == ["e9", "x9"]
    assert data.method.set_aside == 2
    assert data.method.bad == 2, "what was set aside is no part of the story"
    assert not any(word in as_text(data) for word in ("1999", "abab"))


@pytest.mark.parametrize("all_texts", [False, True])
def test_a_withdrawn_journey_never_leaves(all_texts: bool) -> None:
    gone = everything()[0]
    gone = gone.replaced(consent=gone.consent.replaced(withdrawn_on=dt.date(2024, 1, 1)))
    data = rows([gone, everything()[1]], all_texts=all_texts)
    assert gone.id not in as_text(data)
    assert data.method.withdrawn == 1


def test_a_lens_can_be_chosen() -> None:
    data = rows(everything(), lenses=("barrier",))
    assert {code.lens for note in data.notes for code in note.codes} == {"barrier"}
    assert {row.lens for row in data.codebook} == {"barrier"}


def test_a_code_that_no_lens_knows_is_in_the_codebook() -> None:
    row = next(one for one in rows(everything()).codebook if one.code == "egen")
    assert (row.lens, row.label, row.citizens, row.notes) == ("themes", "egen", 1, 1)


@given(st.randoms(use_true_random=False))
def test_the_order_of_the_journeys_changes_nothing(chance: random.Random) -> None:
    mixed = list(FORTY[:12])
    chance.shuffle(mixed)
    assert rows(mixed) == rows(FORTY[:12])


@given(st.integers(0, 12))
def test_two_halves_hold_what_the_whole_holds(cut: int) -> None:
    def notes(of: tuple[Journey, ...]) -> set[tuple[str, str]]:
        return {(row.journey, row.note) for row in rows(of).notes}

    assert notes(FORTY[:cut]) | notes(FORTY[cut:12]) == notes(FORTY[:12])


def test_nothing_withheld_is_in_the_text_of_another_row() -> None:
    """An event's words stand on the rows of its notes too."""
    silent = Consent(covers=(Coverage.PUBLICATION,), quotes_allowed=False)
    one = journey(1, event("e1", bad("x1")), consent=silent)
    assert {row.event_text for row in rows([one]).notes} == {None}
    assert {row.kind for row in rows([one]).of_kind(Kind.BAD)} == {Kind.BAD}


def test_a_group_of_which_no_note_leaves_stays_at_home() -> None:
    """Its name may be the words of one whose consent does not reach so far."""
    open_one = journey(1, event("e", bad("b")))
    closed = journey(2, event("e", bad("b")), consent=Consent(quotes_allowed=False))
    both, hers = (
        Group(
            id=name,
            valence=Valence.BAD,
            name=f"Ord for {name}",
            description=f"Mere om {name}",
            notes=tuple(GroupNote(journey=journey_id(n), note="b") for n in numbers),
        )
        for name, numbers in (("begge", (1, 2)), ("hende", (2,)))
    )

    data = rows([open_one, closed], groups=(both, hers), reach=Coverage.CROSS_MUNICIPAL)

    assert [group.name for group in data.groups] == ["Ord for begge"]
    assert "hende" not in as_text(data)


def test_names_of_files_that_could_not_be_read_stay_at_home() -> None:
    found = rows(
        [journey(1)],
        unreadable=(("Mette Hansen 120361-1234.journey.json", "Tom"), ("a.json", "Er ikke JSON")),
    )

    assert found.method.unreadable == (("1", "Er ikke JSON"), ("2", "Tom"))
    assert "Mette" not in as_text(found)
