"""Times and actors written on a note become facts of it, without a dialog."""

import datetime as dt

import pytest

from journeymap.model.journey import Interview, Journey, When
from journeymap.storage.resources import load_vocabulary
from tests.canvas.conftest import Sit
from tests.canvas.person import CTRL, Key, Person
from tests.factories import event, good, journey


@pytest.fixture
def blank(sit: Sit) -> Person:
    return sit(journey(1, interview=Interview(date=dt.date(2024, 3, 12))))


def first(person: Person) -> tuple[str, When | None, str | None]:
    told = person.view.hands.journey.events[0]
    return told.text, told.when, told.actor


def test_a_time_before_a_colon_becomes_the_chip_at_once(blank: Person) -> None:
    blank.type("forår 2019: ")
    assert first(blank) == ("", When(text="forår 2019", edtf="2019-21"), None)
    blank.type("fik brev")
    assert first(blank)[0] == "fik brev"
    assert blank.view.editor.toPlainText() == "fik brev"


def test_a_clear_date_is_taken_when_the_note_is_done(blank: Person) -> None:
    blank.type("i marts 2019 fik jeg brev")
    assert first(blank)[1] is None
    blank.press(Key.Key_Return)
    assert first(blank) == ("fik jeg brev", When(text="i marts 2019", edtf="2019-03"), None)


@pytest.mark.parametrize("text", ["kl. 10.30: møde", "30 timer om ugen: for meget", "§ 85: nej"])
def test_what_is_no_date_stays_as_words(blank: Person, text: str) -> None:
    blank.type(text)
    blank.press(Key.Key_Return)
    assert first(blank) == (text, None, None)


def test_undo_gives_the_words_back_and_they_stay(blank: Person) -> None:
    blank.type("forår 2019: fik brev")
    blank.undo(times=2)
    assert first(blank) == ("forår 2019: ", None, None)
    blank.type("ja")
    blank.press(Key.Key_Return)
    assert first(blank) == ("forår 2019: ja", None, None)
    blank.press(Key.Key_F2)
    blank.type("!")
    blank.press(Key.Key_Escape)
    assert first(blank) == ("forår 2019: ja!", None, None), "what stood as words was meant so"


def test_undoing_everything_leaves_an_empty_table(blank: Person) -> None:
    blank.type("forår 2019: fik brev @jobcenter")
    blank.press(Key.Key_Escape)
    blank.press(Key.Key_Escape)
    assert first(blank)[2] == "jobcenter"
    blank.undo(times=10)
    assert blank.events == []


def test_enter_at_the_end_of_a_mention_takes_the_actor_and_ends_the_note(blank: Person) -> None:
    blank.type("2024: brev fra pensionen @udbetalig danmrk")
    assert blank.view.actors.isVisible()
    blank.press(Key.Key_Return)
    assert not blank.view.actors.isVisible()
    assert not blank.is_writing
    blank.type("2025: opfølgningsmøde @jobcentr")
    blank.press(Key.Key_Return)
    told = blank.view.hands.journey.events
    found = [(e.text, e.when.text if e.when else "", e.actor) for e in told]
    assert found == [
        ("brev fra pensionen", "2024", "udbetaling-danmark"),
        ("opfølgningsmøde", "2025", "jobcenter"),
    ]


def test_the_list_of_actors_opens_and_tab_takes_the_first(blank: Person) -> None:
    blank.type("fik brev @jobc")
    assert blank.view.actors.isVisible()
    blank.press(Key.Key_Tab)
    assert not blank.view.actors.isVisible()
    assert first(blank) == ("fik brev", None, "jobcenter")
    assert blank.is_writing, "the typing goes on"
    blank.type(" i dag")
    assert first(blank)[0] == "fik brev i dag"


def test_arrows_choose_another_actor_and_escape_closes_only_the_list(blank: Person) -> None:
    blank.type("talte @fami")
    shown = [blank.view.actors.item(i).text() for i in range(blank.view.actors.count())]
    assert {"Familieafdeling", "Familie"} <= set(shown)
    blank.press(Key.Key_Down)
    blank.press(Key.Key_Escape)
    assert blank.is_writing
    assert not blank.view.actors.isVisible()
    blank.type("l")
    blank.press(Key.Key_Down, times=shown.index("Familie"))
    blank.press(Key.Key_Tab)
    assert first(blank)[2] is not None


def test_an_actor_written_out_is_taken_when_the_note_is_done(blank: Person) -> None:
    blank.type("kaffe på ro @Værestedet")
    blank.press(Key.Key_Escape)
    blank.press(Key.Key_Return)
    assert first(blank) == ("kaffe på ro", None, "Værestedet")


def test_experiences_are_words_alone(sit: Sit) -> None:
    person = sit(journey(1, event("e1")))
    person.press(Key.Key_Up, CTRL)
    person.type("2019: @jobcenter var der")
    assert not person.view.actors.isVisible()
    person.press(Key.Key_Escape)
    (note,) = person.view.hands.journey.events[0].experiences
    assert note.text == "2019: @jobcenter var der"


def test_answers_belong_to_the_event_or_the_journey(sit: Sit) -> None:
    person = sit(journey(1, event("e1", good("g"))))
    person.press(Key.Key_Home)
    person.press(Key.Key_B, CTRL)
    person.type("At nogen lytter")
    person.press(Key.Key_Escape)
    (answer,) = person.view.hands.journey.events[0].answers
    assert answer.text == "At nogen lytter"
    person.press(Key.Key_B, CTRL)
    person.press(Key.Key_Escape)
    assert len(person.view.hands.journey.events[0].answers) == 1, "an empty answer never was"
    alone = sit(journey(2))
    alone.press(Key.Key_B, CTRL)
    alone.type("Ro")
    alone.press(Key.Key_Escape)
    assert [a.text for a in alone.view.hands.journey.answers] == ["Ro"]


def test_an_interview_at_talking_speed(sit: Sit) -> None:
    """Forty minutes: 28 events, 48 experiences, dates, actors, jumps back and corrections."""
    person = sit(Journey(id=journey(1).id, code="Borger T1"))
    strokes, notes, letters = 0, 0, 0

    def key(which: Key, *modifiers: object, times: int = 1) -> None:
        nonlocal strokes
        strokes += times
        person.press(which, *modifiers, times=times)  # type: ignore[arg-type]

    def say(text: str) -> None:
        nonlocal strokes, letters, notes
        strokes += len(text)
        letters += len(text)
        notes += 1
        person.type(text)

    for number in range(28):
        say(f"{2000 + number % 20}: møde nummer {number + 1}" if number % 3 else f"Møde {number}")
        for rank in range(2 if number % 3 else 1):
            key(Key.Key_Up if (number + rank) % 2 else Key.Key_Down, CTRL)
            say("Det husker jeg tydeligt")
        if number % 9 == 8:
            key(Key.Key_Escape)
            key(Key.Key_Home)
            key(Key.Key_Right)
            key(Key.Key_Down, CTRL)
            say("Det glemte jeg at sige")
            key(Key.Key_Escape)
            key(Key.Key_End)
        key(Key.Key_Return)
    told = person.view.hands.journey
    experiences = sum(len(e.experiences) for e in told.events)
    assert len(told.events) == 28
    assert experiences >= 45
    assert notes == len(told.events) + experiences
    assert sum(e.when is not None for e in told.events) == 18
    assert (strokes - letters) / notes <= 2


@pytest.mark.parametrize("typed", ["kommune", "lærer", "børn", "speciallæge", "Udlejer"])
def test_enter_takes_what_was_written_where_the_list_is_only_alike(
    blank: Person, typed: str
) -> None:
    blank.type(f"fik nej @{typed}")
    assert blank.view.actors.isVisible()
    assert blank.view.actors.currentRow() == -1, "nothing is marked that Enter would not take"
    blank.press(Key.Key_Return)
    assert blank.events == ["fik nej"]
    assert blank.journey.events[0].actor == typed


@pytest.mark.parametrize("keys", [(Key.Key_Tab,), (Key.Key_Down, Key.Key_Return)])
def test_what_is_only_alike_is_taken_with_tab_or_when_it_is_chosen(
    blank: Person, keys: tuple[Key, ...]
) -> None:
    blank.type("fik nej @kommune")
    first = blank.view.actors.item(0).text()
    for key in keys:
        blank.press(key)
    assert blank.view.row.columns, "the note is still there"
    chosen = blank.journey.events[0].actor
    assert chosen == load_vocabulary().actor_id(first)


def test_a_mark_alone_is_nobody(blank: Person) -> None:
    blank.type("fik nej @")
    blank.press(Key.Key_Return)
    assert blank.journey.events[0].actor is None
    assert blank.events == ["fik nej @"]
