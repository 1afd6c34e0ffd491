import datetime as dt

import pytest

from journeymap.model.commands import (
    AddAnswer,
    AddEvent,
    AddExperience,
    Approve,
    ChangeFacts,
    ChangeNote,
    EditText,
    MoveEvent,
    MoveExperience,
    RemoveNote,
    answer_id,
)
from journeymap.model.document import Document, ReadOnly
from journeymap.model.journey import Answer, Coding, Event, Experience, Period, Valence, When
from tests.factories import event, good, journey


@pytest.fixture
def document() -> Document:
    return Document.opened(journey(1, event("a", good("g")), event("b"), event("c")))


def texts(document: Document) -> list[str]:
    return [e.text for e in document.journey.events]


def undone_steps(document: Document) -> int:
    steps = 0
    while document.undo_label is not None:
        document.undo()
        steps += 1
    return steps


def test_writing_a_new_note_is_one_step_called_after_its_beginning(document: Document) -> None:
    document.execute(AddEvent(Event(id="n"), after="c"))
    for text in ("H", "He", "Hej"):
        document.execute(EditText("n", text))
    assert document.undo_label == "command.add_event"
    document.undo()
    assert len(document.journey.events) == 3
    document.redo()
    assert texts(document)[-1] == "Hej"


def test_a_pause_begins_a_new_step(document: Document) -> None:
    document.execute(EditText("a", "Først"))
    document.seal()
    document.execute(EditText("a", "Først kom"))
    document.undo()
    assert texts(document)[0] == "Først"


def test_another_note_begins_a_new_step(document: Document) -> None:
    document.execute(EditText("a", "x"))
    document.execute(EditText("b", "y"))
    assert undone_steps(document) == 2


def test_a_new_note_left_empty_never_was(document: Document) -> None:
    document.execute(AddEvent(Event(id="n"), after="c"))
    document.execute(EditText("n", "H"))
    document.execute(RemoveNote("n", discards=True))
    assert document.undo_label is None
    assert not document.is_modified


def test_a_drag_back_to_where_it_began_is_no_step(document: Document) -> None:
    document.execute(MoveEvent("a", 1))
    document.execute(MoveEvent("a", 2))
    document.execute(MoveEvent("a", 0))
    assert document.undo_label is None
    document.execute(MoveEvent("a", 2))
    assert undone_steps(document) == 1


def test_a_drag_to_nowhere_does_not_reopen_the_step_before_it(document: Document) -> None:
    document.execute(MoveEvent("a", 1))
    document.seal()
    document.execute(MoveEvent("a", 2))
    document.execute(MoveEvent("a", 1))
    document.execute(MoveEvent("a", 0))
    document.undo()
    assert [e.id for e in document.journey.events] == ["b", "a", "c"]


def test_a_command_that_changes_nothing_is_no_step_and_leaves_redo(document: Document) -> None:
    document.execute(EditText("a", "x"))
    document.undo()
    document.execute(EditText("b", "Møde"))
    document.execute(MoveEvent("b", 1))
    assert document.undo_label is None
    assert document.redo_label == "command.edit_text"
    document.redo()
    assert texts(document)[0] == "x"


def test_a_new_step_forgets_what_was_undone(document: Document) -> None:
    document.execute(EditText("a", "x"))
    document.undo()
    document.execute(EditText("b", "y"))
    assert document.redo_label is None


def test_undo_and_redo_of_nothing_do_nothing(document: Document) -> None:
    heard: list[object] = []
    document.subscribe(heard.append)
    document.undo()
    document.redo()
    assert heard == []


def test_a_command_that_fails_changes_nothing(document: Document) -> None:
    before = document.journey
    with pytest.raises(LookupError):
        document.execute(EditText("nobody", "x"))
    assert document.journey is before
    assert document.undo_label is None


def test_a_read_only_document_is_not_changed() -> None:
    document = Document.opened(journey(1, event("a")), read_only=True)
    with pytest.raises(ReadOnly):
        document.execute(EditText("a", "x"))
    assert texts(document) == ["Møde"]


def test_whoever_left_hears_no_more(document: Document) -> None:
    heard: list[object] = []
    document.subscribe(heard.append)
    document.execute(EditText("a", "x"))
    document.unsubscribe(heard.append)
    document.execute(EditText("a", "xy"))
    assert len(heard) == 1


# --- the citizen's approval -----------------------------------------------------------------


@pytest.fixture
def approved(document: Document) -> Document:
    day = journey(1).consent.date
    document.execute(ChangeFacts("approval", day))
    document.seal()
    assert document.journey.approval == day
    return document


@pytest.mark.parametrize(
    "command",
    [
        EditText("a", "Noget andet"),
        EditText("g", "Noget andet"),
        AddEvent(Event(id="n")),
        AddExperience("b", Experience(id="n", valence=Valence.BAD)),
        RemoveNote("g"),
        MoveEvent("a", 2),
        ChangeNote("a", "turning_point", True),
        ChangeNote("a", "when", When(text="i foråret")),
        ChangeNote("a", "actor", "jobcenter"),
        ChangeNote("a", "channel", "brev"),
        ChangeNote("a", "key_moment", True),
        ChangeNote("g", "valence", Valence.BAD),
        ChangeNote("g", "strength", 2),
        ChangeNote("g", "key_moment", True),
        ChangeNote("g", "verbatim", True),
        MoveExperience("g", "b", 0),
        AddAnswer(answer_id("a", 0), Answer(prompt="Hvad?", text="Ro")),
        AddAnswer(answer_id(journey(1).id, 0), Answer(prompt="Hvad?", text="Ro")),
        ChangeFacts("periods", (Period(text="På efterskole"),)),
    ],
)
def test_a_change_of_what_was_said_takes_the_approval_back(
    approved: Document, command: AddEvent
) -> None:
    day = approved.journey.approval
    approved.execute(command)
    assert approved.journey.approval is None
    approved.undo()
    assert approved.journey.approval == day


@pytest.mark.parametrize(
    "command",
    [
        ChangeNote("g", "codes", (Coding(lens="themes", code="heard", by="MH"),)),
        ChangeNote("g", "shareable", False),
        ChangeFacts("unit", "Ungeenheden"),
        ChangeFacts("title", "En rejse"),
        MoveEvent("a", 0),
    ],
)
def test_the_analysts_work_leaves_the_approval(approved: Document, command: ChangeNote) -> None:
    approved.execute(command)
    assert approved.journey.approval is not None


def test_the_citizen_approves_in_a_step_of_its_own(document: Document) -> None:
    before, day = document.journey, dt.date(2026, 11, 20)
    document.execute(EditText("a", "Noget andet"))
    document.execute(Approve(day))
    assert document.journey.approval == day
    assert document.undo_label == "command.approve"
    document.execute(EditText("a", "Noget helt andet"))
    assert document.journey.approval is None
    document.undo()
    assert document.journey.approval == day
    document.undo()
    assert document.journey.approval is None
    document.undo()
    assert document.journey == before


# --- saving ---------------------------------------------------------------------------------


def test_what_is_saved_again_without_a_change_is_the_same(document: Document) -> None:
    assert document.to_save() == document.journey
    document.execute(EditText("a", "x"))
    document.undo()
    assert not document.is_modified


def test_a_change_during_the_saving_is_still_to_be_saved(document: Document) -> None:
    document.execute(EditText("a", "x"))
    written = document.to_save()
    document.execute(EditText("a", "xy"))
    document.mark_saved(written)
    assert document.is_modified
    assert document.to_save().history[-2:] == (*written.history, document.to_save().history[-1])


def test_saving_ends_the_step(document: Document) -> None:
    document.execute(EditText("a", "x"))
    document.mark_saved(document.to_save())
    document.execute(EditText("a", "xy"))
    document.undo()
    assert texts(document)[0] == "x"
    assert not document.is_modified


def test_a_new_document_begins_without_a_past() -> None:
    document = Document(journey(1, history=("0123456789abcdef",)))
    assert document.to_save().history == ()
