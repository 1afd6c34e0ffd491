import pytest
from pydantic import ValidationError

from journeymap.model.commands import (
    EVENT_FIELDS,
    EXPERIENCE_FIELDS,
    JOURNEY_FIELDS,
    AddEvent,
    AddExperience,
    ChangeFacts,
    ChangeNote,
    Command,
    EditText,
    MoveEvent,
    MoveExperience,
    RemoveNote,
    answer_id,
    duplicate,
)
from journeymap.model.journey import (
    Answer,
    Event,
    Experience,
    Journey,
    UnknownNote,
    Valence,
    When,
)
from tests.factories import bad, event, good, journey


@pytest.fixture
def three() -> Journey:
    """Events a (green g, red r), b, c with an answer."""
    return journey(
        1,
        event("a", good("g"), bad("r")),
        event("b"),
        event("c", answers=(Answer(prompt="Hvad var vigtigt?", text="Ro"),)),
    )


def row(journey: Journey) -> str:
    """ "a(gr) b c" """
    return " ".join(
        e.id + (f"({''.join(x.id for x in e.experiences)})" if e.experiences else "")
        for e in journey.events
    )


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (AddEvent(Event(id="n")), "n a(gr) b c"),
        (AddEvent(Event(id="n"), after="a"), "a(gr) n b c"),
        (AddEvent(Event(id="n"), after="c"), "a(gr) b c n"),
        (AddExperience("a", good("n")), "a(grn) b c"),
        (AddExperience("a", good("n"), 0), "a(ngr) b c"),
        (AddExperience("b", good("n")), "a(gr) b(n) c"),
        (RemoveNote("g"), "a(r) b c"),
        (RemoveNote("a"), "b c"),
        (MoveEvent("a", 1), "b a(gr) c"),
        (MoveEvent("a", 99), "b c a(gr)"),
        (MoveEvent("c", -5), "c a(gr) b"),
        (MoveEvent("b", 1), "a(gr) b c"),
        (MoveExperience("g", "a", 1), "a(rg) b c"),
        (MoveExperience("g", "a", 0), "a(gr) b c"),
        (MoveExperience("g", "b", 0), "a(r) b(g) c"),
        (MoveExperience("r", "c", 7), "a(g) b c(r)"),
    ],
)
def test_where_notes_come_to_lie(three: Journey, command: Command, expected: str) -> None:
    assert row(command.apply(three)) == expected


@pytest.mark.parametrize(
    "command",
    [
        AddEvent(Event(id="n"), after="g"),
        AddExperience("nobody", good("n")),
        AddExperience("g", good("n")),
        RemoveNote("nobody"),
        RemoveNote(answer_id("c", 1)),
        RemoveNote(answer_id("nobody", 0)),
        EditText("nobody", "x"),
        MoveEvent("g", 0),
        MoveExperience("a", "b", 0),
        MoveExperience("g", "nobody", 0),
        ChangeNote("nobody", "actor", "skole"),
    ],
)
def test_a_note_that_is_not_there_is_named(three: Journey, command: Command) -> None:
    with pytest.raises(UnknownNote):
        command.apply(three)


def test_a_note_is_written_on(three: Journey) -> None:
    changed = EditText("r", "De glemte mig").apply(EditText("a", "Første møde").apply(three))
    assert changed.events[0].text == "Første møde"
    assert changed.events[0].experiences[1].text == "De glemte mig"
    assert changed.events[0].experiences[0] == three.events[0].experiences[0]


def test_answers_are_written_on_and_removed_by_their_place(three: Journey) -> None:
    name = answer_id("c", 0)
    assert EditText(name, "Fred").apply(three).events[2].answers[0].text == "Fred"
    assert RemoveNote(name).apply(three).events[2].answers == ()


def test_answers_to_the_whole_journey(three: Journey) -> None:
    with_answer = ChangeFacts("title", "x").apply(three).replaced(answers=(Answer(prompt="?"),))
    name = answer_id(with_answer.id, 0)
    assert EditText(name, "En ven").apply(with_answer).answers[0].text == "En ven"
    assert RemoveNote(name).apply(with_answer).answers == ()


@pytest.mark.parametrize("name", sorted(JOURNEY_FIELDS))
def test_every_fact_can_be_changed(three: Journey, name: str) -> None:
    other = journey(2, title="x").replaced(code="Borger Z9")
    value = getattr(other, name)
    assert getattr(ChangeFacts(name, value).apply(three), name) == value


@pytest.mark.parametrize("name", ["id", "history", "events", "nonsense"])
def test_what_is_no_fact_is_not_changed(three: Journey, name: str) -> None:
    with pytest.raises(ValueError, match=name):
        ChangeFacts(name, ()).apply(three)


@pytest.mark.parametrize(
    ("note", "name"),
    [("a", "valence"), ("g", "turning_point"), ("a", "id"), ("g", "text"), ("a", "experiences")],
)
def test_what_is_no_field_of_a_note_is_not_changed(three: Journey, note: str, name: str) -> None:
    with pytest.raises(ValueError, match=name):
        ChangeNote(note, name, None).apply(three)


def test_the_tables_of_fields_name_fields() -> None:
    assert EVENT_FIELDS.issubset(Event.model_fields)
    assert EXPERIENCE_FIELDS.issubset(Experience.model_fields)


def test_a_value_of_the_wrong_kind_is_refused(three: Journey) -> None:
    with pytest.raises(ValidationError):
        ChangeNote("a", "turning_point", "yes").apply(three)
    with pytest.raises(ValidationError):
        ChangeFacts("municipality", "Aabenraa").apply(three)


def test_a_refused_value_is_not_repeated_in_the_message(three: Journey) -> None:
    with pytest.raises(ValidationError) as caught:
        EditText("a", "Hemmeligt\x07").apply(three)
    assert "Hemmeligt" not in str(caught.value)


def test_a_duplicate_lies_beside_the_original_with_ids_of_its_own(three: Journey) -> None:
    doubled = duplicate(three, "a").apply(three)
    first, second = doubled.events[:2]
    assert second.text == first.text
    assert [x.text for x in second.experiences] == [x.text for x in first.experiences]
    assert not {second.id, *(x.id for x in second.experiences)} & {"a", "g", "r"}
    doubled = duplicate(three, "g").apply(three)
    assert [x.valence for x in doubled.events[0].experiences] == [
        Valence.GOOD,
        Valence.GOOD,
        Valence.BAD,
    ]


def test_commands_of_one_gesture_share_a_key_and_others_do_not() -> None:
    note = Event(id="n")
    typing = [AddEvent(note), EditText("n", "H"), EditText("n", "Hej")]
    assert len({command.merge_key for command in typing}) == 1
    assert RemoveNote("n", discards=True).merge_key == EditText("n", "").merge_key
    assert RemoveNote("n").merge_key is None
    assert MoveEvent("n", 1).merge_key != EditText("n", "").merge_key
    actor, when = ChangeNote("n", "actor", "x"), ChangeNote("n", "when", When(text="x"))
    assert actor.merge_key != when.merge_key
