"""Laws of the model that a review once found broken."""

import datetime as dt

import pytest
from pydantic import ValidationError

from journeymap.model import journey as fields
from journeymap.model.commands import (
    AddExperience,
    EditText,
    MoveEvent,
    RemoveNote,
)
from journeymap.model.document import Document
from journeymap.model.edtf import is_edtf
from journeymap.model.journey import Journey
from journeymap.model.revision import revision
from tests.factories import event, good, journey, journey_id

APPROVED = journey(1, event("e1"), event("e2"), approval=dt.date(2024, 3, 12))


def test_a_drag_that_ends_where_it_began_keeps_the_approval() -> None:
    document = Document(APPROVED)
    document.execute(MoveEvent("e1", 1))
    assert document.journey.approval is None
    document.execute(MoveEvent("e1", 0))
    assert document.journey == APPROVED
    assert not document.is_modified
    assert document.undo_label is None


def test_a_letter_typed_and_erased_keeps_the_approval() -> None:
    document = Document(APPROVED)
    document.execute(EditText("e1", "Mødet"))
    document.execute(EditText("e1", "Møde"))
    assert document.journey == APPROVED


def test_an_empty_note_that_never_was_keeps_the_approval() -> None:
    document = Document(APPROVED)
    document.execute(AddExperience("e1", good("new", text="")))
    document.execute(RemoveNote("new", discards=True))
    assert document.journey == APPROVED


def test_a_change_in_a_step_of_its_own_takes_the_approval_back() -> None:
    document = Document(APPROVED)
    document.execute(EditText("e1", "noget andet"))
    document.seal()
    document.execute(EditText("e1", "Møde"))
    assert document.journey.approval is None
    document.undo()
    document.undo()
    assert document.journey == APPROVED


def test_a_field_that_comes_later_changes_no_older_revision() -> None:
    class Later(Journey):
        mood: str = ""

    values = {name: getattr(APPROVED, name) for name in fields.Journey.model_fields}
    assert revision(Later(**values)) == revision(APPROVED)
    assert revision(Later(**values, mood="glad")) != revision(APPROVED)


def test_no_note_has_the_name_of_the_journey() -> None:
    with pytest.raises(ValidationError, match="duplicate id"):
        journey(1, event(journey_id(1)))


@pytest.mark.parametrize("text", ["2019-XX-12", "201X-03", "201X-03-04", "2020/2019", "20XX-XX"])
def test_what_is_not_level_1_or_runs_backwards_is_refused(text: str) -> None:
    assert not is_edtf(text)


@pytest.mark.parametrize("text", ["2019-XX", "2019-04-XX", "2019-XX-XX", "201X", "2019/2019-04"])
def test_what_is_level_1_is_taken(text: str) -> None:
    assert is_edtf(text)
