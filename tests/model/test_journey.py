"""What a journey may hold, and that it cannot be changed behind its back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from journeymap.model.commands import RemoveNote
from journeymap.model.document import Document
from journeymap.model.journey import (
    MAX_NOTES,
    Event,
    Experience,
    Journey,
    Valence,
    When,
    new_id,
)
from journeymap.model.values import MAX_TEXT, clean_line, clean_text, first_unclean
from tests.factories import event, good, journey, journey_id


def test_a_value_cannot_be_changed_in_place() -> None:
    one = journey(1, event("a"))
    with pytest.raises(ValidationError):
        one.title = "x"
    with pytest.raises(TypeError):
        one.events[0] = event("b")  # type: ignore[index]


def test_replaced_validates_and_shares_what_did_not_change() -> None:
    one = journey(1, event("a"), event("b"))
    other = one.replaced(title="x")
    assert all(new is old for new, old in zip(other.events, one.events, strict=True))
    with pytest.raises(ValidationError):
        one.replaced(title=3)
    with pytest.raises(ValidationError):
        one.replaced(colour="green")


@pytest.mark.parametrize("ids", [("a", "a", "b"), ("a", "b", "a"), ("a", "b", "b")])
def test_no_two_notes_share_an_id(ids: tuple[str, str, str]) -> None:
    first, second, third = ids
    with pytest.raises(ValidationError, match="duplicate id"):
        journey(1, event(first, good(second)), event(third))


def test_one_event_in_place_of_another_shares_the_rest_and_cannot_break_the_row() -> None:
    one = journey(1, event("a", good("g")), event("b"))
    written = one.with_event(0, one.events[0].replaced(text="x"))
    assert written == one.replaced(events=(one.events[0].replaced(text="x"), one.events[1]))
    assert written.events[1] is one.events[1]
    assert written.find("g") == (0, 0)
    assert one.with_event(1, event("b", good("h"))).find("h") == (1, 0)
    for twice in (event("a"), event("b", good("g")), event("b", good("h"), good("h"))):
        with pytest.raises(ValidationError, match="duplicate id"):
            one.with_event(1, twice)


def test_a_time_that_is_understood_is_counted() -> None:
    one = journey(1, event("a"), event("b"))
    assert one.undated == 2
    dated = one.with_event(0, one.events[0].replaced(when=When(text="i 2019", edtf="2019")))
    assert dated.undated == 1
    vague = dated.with_event(0, one.events[0].replaced(when=When(text="engang")))
    assert vague.undated == 2
    assert vague.with_event(1, one.events[1].replaced(text="x")).undated == 2


def test_journeys_left_behind_do_not_keep_where_their_notes_lay() -> None:
    document = Document(journey(1, event("a"), event("b")))
    before = document.journey
    assert before.find("b") == (1, None)
    document.execute(RemoveNote("a"))
    assert "numbers" not in vars(before), "hundreds of them in the history of a long journey"
    assert document.journey.find("b") == (0, None)
    document.undo()
    assert document.journey.find("b") == (1, None)


def test_there_is_a_limit_to_notes() -> None:
    notes = tuple(
        Event(
            id=f"e{e}",
            experiences=tuple(
                Experience(id=f"x{e}.{x}", valence=Valence.GOOD) for x in range(MAX_NOTES // 10)
            ),
        )
        for e in range(10)
    )
    with pytest.raises(ValidationError, match="more than 200000 notes"):
        journey(1, *notes)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("id", "not-a-uuid"),
        ("id", journey_id(1).upper()),
        ("municipality", "580"),
        ("municipality", "٠٥٨٠"),
        ("birth_year", 1500),
        ("title", "to\nlinjer"),
        ("history", ("xyz",)),
        ("events", [event("a")]),
    ],
)
def test_facts_that_are_refused(name: str, value: object) -> None:
    with pytest.raises(ValidationError):
        journey(1).replaced(**{name: value})


@given(st.text())
def test_cleaned_text_is_always_accepted(text: str) -> None:
    assert first_unclean(clean_text(text)) is None
    Event(id="a", text=clean_text(text))
    Journey(id=new_id(), code=clean_line(text))


def test_cleaning_keeps_what_was_meant() -> None:
    assert clean_text("Æblegrød\r\ntil\u2029to\t\x07🙂") == "Æblegrød\ntil\nto\t🙂"
    assert clean_line(" to \n linjer ") == "to linjer"
    assert clean_text("x" * (MAX_TEXT + 5)) == "x" * MAX_TEXT
