"""Writing at the speed of talk: no dialogs, no mouse."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from journeymap.model.journey import Valence
from journeymap.model.values import MAX_TEXT
from tests.canvas.conftest import Sit
from tests.canvas.person import ALT, CTRL, SHIFT, Key, Person
from tests.factories import bad, event, good, journey

THREE = journey(1, event("e1", good("g1")), event("e2", bad("b1")), event("e3"))


@pytest.fixture
def blank(sit: Sit) -> Person:
    """An empty table."""
    return sit(journey(1))


@pytest.fixture
def three(sit: Sit) -> Person:
    """A table with three events; the talk is at the second."""
    person = sit(THREE)
    person.press(Key.Key_Home)
    person.press(Key.Key_Right)
    assert person.selected == "e2"
    return person


def test_typing_begins_an_event_with_that_letter(blank: Person) -> None:
    blank.type("F")
    assert blank.events == ["F"]
    assert blank.is_writing
    blank.type("ik et brev")
    assert blank.events == ["Fik et brev"]


def test_every_keystroke_is_in_the_document_at_once(blank: Person) -> None:
    for number in range(1, 9):
        blank.type("Fik brev"[number - 1])
        assert blank.events == ["Fik brev"[:number]]
        assert blank.view.editor.toPlainText() == "Fik brev"[:number]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
def test_enter_and_tab_finish_and_wait_for_the_next_event(blank: Person, key: Key) -> None:
    blank.type("Skole")
    blank.press(key)
    assert not blank.is_writing
    assert blank.is_waiting
    assert blank.events == ["Skole"]
    blank.type("Flyttede")
    blank.press(key)
    blank.type("Job")
    assert blank.events == ["Skole", "Flyttede", "Job"]


def test_an_event_typed_in_the_middle_comes_after_the_current_one(three: Person) -> None:
    three.type("Ny")
    assert three.events == ["Møde", "Møde", "Ny", "Møde"]
    three.press(Key.Key_Return)
    three.type("Og en til")
    assert three.events == ["Møde", "Møde", "Ny", "Og en til", "Møde"]


def test_typing_on_an_experience_begins_an_event_after_its_own(three: Person) -> None:
    three.press(Key.Key_Down)
    assert three.selected == "b1"
    three.type("Ny")
    assert three.events[2] == "Ny"


def test_shift_enter_is_a_new_line(blank: Person) -> None:
    blank.type("Første\nanden")
    assert blank.events == ["Første\nanden"]
    assert blank.is_writing


def test_escape_finishes_and_stays(blank: Person) -> None:
    blank.type("Skole")
    blank.press(Key.Key_Escape)
    assert not blank.is_writing
    assert not blank.is_waiting
    assert blank.selected == blank.journey.events[0].id
    assert QApplication.focusWidget() is blank.view


def test_escape_calls_off_the_note_that_waits(blank: Person) -> None:
    blank.type("Skole")
    blank.press(Key.Key_Return)
    blank.press(Key.Key_Escape)
    assert not blank.is_waiting
    assert blank.events == ["Skole"]


@pytest.mark.parametrize(
    ("key", "valence"),
    [
        (Key.Key_Up, Valence.GOOD),
        (Key.Key_G, Valence.GOOD),
        (Key.Key_Down, Valence.BAD),
        (Key.Key_R, Valence.BAD),
    ],
)
def test_a_key_adds_what_worked_and_what_did_not(three: Person, key: Key, valence: Valence) -> None:
    three.press(key, CTRL)
    assert three.is_writing
    three.type("Sådan")
    (_, new) = three.current.experiences
    assert (new.valence, new.text) == (valence, "Sådan")


def test_green_and_red_are_added_while_writing_too(blank: Person) -> None:
    blank.type("Møde")
    blank.press(Key.Key_Up, CTRL)
    blank.type("De lyttede")
    blank.press(Key.Key_R, CTRL)
    blank.type("Det var sent")
    blank.press(Key.Key_G, CTRL)
    blank.type("Kaffen")
    assert blank.events == ["Møde"]
    assert blank.notes == ["+ De lyttede", "− Det var sent", "+ Kaffen"]
    blank.press(Key.Key_Return)
    blank.type("Næste")
    assert blank.events == ["Møde", "Næste"]
    assert blank.notes == []


def test_ctrl_e_adds_an_empty_event_while_writing(blank: Person) -> None:
    blank.type("Møde")
    blank.press(Key.Key_E, CTRL)
    assert blank.events == ["Møde", ""]
    blank.type("Nyt")
    assert blank.events == ["Møde", "Nyt"]


@pytest.mark.parametrize("key", [Key.Key_E, Key.Key_G, Key.Key_R])
@pytest.mark.parametrize("end", [Key.Key_Escape, Key.Key_Return])
def test_a_new_note_left_empty_was_never_there(three: Person, key: Key, end: Key) -> None:
    three.press(key, CTRL)
    assert three.is_writing
    three.press(end)
    assert three.journey == THREE
    assert three.view.hands.document.undo_label is None
    assert three.selected == "e2"


def test_a_new_note_left_with_spaces_was_never_there(three: Person) -> None:
    three.press(Key.Key_G, CTRL)
    three.type("   ")
    three.press(Key.Key_Escape)
    assert three.journey == THREE
    assert three.steps == 0


def test_a_new_note_whose_words_were_taken_back_was_never_there(three: Person) -> None:
    three.type("ab")
    three.press(Key.Key_Backspace, times=2)
    three.press(Key.Key_Escape)
    assert three.journey == THREE
    assert three.steps == 0


def test_green_on_an_empty_table_does_nothing(blank: Person) -> None:
    blank.press(Key.Key_G, CTRL)
    assert blank.journey == journey(1)
    assert not blank.is_writing
    blank.type("Så")
    assert blank.events == ["Så"]


def test_f2_edits_the_selected_note_at_its_end(three: Person) -> None:
    three.press(Key.Key_F2)
    assert three.is_writing
    three.type(" igen")
    assert three.events == ["Møde", "Møde igen", "Møde"]


def test_f2_on_an_experience_edits_it(three: Person) -> None:
    three.press(Key.Key_Down)
    three.press(Key.Key_F2)
    three.press(Key.Key_A, CTRL)
    three.type("Bedre")
    assert three.notes == ["− Bedre"]


def test_a_note_may_be_emptied_while_it_is_rewritten(three: Person) -> None:
    three.press(Key.Key_F2)
    three.press(Key.Key_A, CTRL)
    three.press(Key.Key_Delete)
    assert three.is_writing
    assert three.events == ["Møde", "", "Møde"]
    three.type("Nyt")
    three.press(Key.Key_Escape)
    assert three.events == ["Møde", "Nyt", "Møde"]


def test_an_emptied_event_with_notes_on_it_stays(three: Person) -> None:
    three.press(Key.Key_F2)
    three.press(Key.Key_A, CTRL)
    three.press(Key.Key_Delete)
    three.press(Key.Key_Escape)
    assert len(three.journey.events) == 3
    assert three.notes == ["− Sådan var det for mig den dag"]


def test_keys_within_the_text_move_the_cursor_not_the_selection(three: Person) -> None:
    three.press(Key.Key_F2)
    three.press(Key.Key_Home)
    three.type("1. ")
    three.press(Key.Key_Right, times=2)
    three.type("-")
    assert three.events[1] == "1. Mø-de"
    assert three.selected == "e2"


@pytest.mark.parametrize(
    "letter", ["æ", "Ø", "å", "é", "ß", "€", "Я", "漢", "1", "?", "\N{WHITE SMILING FACE}"]
)
def test_any_letter_begins_an_event(blank: Person, letter: str) -> None:
    blank.type(letter)
    blank.type(letter)
    assert blank.events == [letter * 2]


def test_an_emoji_begins_an_event_and_can_be_rubbed_out(blank: Person) -> None:
    blank.type("😀")
    blank.type("👍a")
    assert blank.events == ["😀👍a"]
    blank.press(Key.Key_Backspace, times=2)
    assert blank.events == ["😀"]
    assert blank.view.editor.toPlainText() == "😀"


@pytest.mark.parametrize("letter", "@£${[]}€|")
def test_altgr_types_on_a_danish_keyboard(blank: Person, letter: str) -> None:
    """Windows sends AltGr as Ctrl+Alt, others as no modifier at all."""
    blank.type(letter, CTRL | ALT)
    blank.type("jobcenter")
    blank.type(letter, CTRL | ALT)
    assert blank.events == [f"{letter}jobcenter{letter}"]
    blank.press(Key.Key_Return)
    blank.type(letter)
    assert blank.events[1:] == [letter]


def test_shift_types_capitals(blank: Person) -> None:
    blank.type("Å", SHIFT)
    blank.type("rhus", SHIFT)
    assert blank.events == ["Århus"]


@pytest.mark.parametrize("modifiers", [CTRL, ALT, CTRL | SHIFT])
def test_shortcuts_of_others_are_not_typed(three: Person, modifiers: Qt.KeyboardModifier) -> None:
    three.type("q", modifiers)
    assert three.journey == THREE
    assert not three.is_writing


def test_a_letter_of_several_keys_begins_an_event(blank: Person) -> None:
    blank.compose("é", preedit="´")
    assert blank.events == ["é"]
    assert blank.is_writing
    blank.compose("ñ", preedit="~")
    blank.type("a")
    assert blank.events == ["éña"]


def test_what_is_still_being_made_is_not_a_letter(blank: Person) -> None:
    blank.compose("", preedit="´")
    assert blank.events == []


def test_pasting_much_keeps_what_a_note_may_hold_and_nothing_that_it_may_not(
    blank: Person,
) -> None:
    blank.type("x")
    blank.paste("a\x00b\x07c\x1b\u2029d\r\ne\x7f" + "Æblegrød " * 2_300)
    (text,) = blank.events
    assert len(text) == MAX_TEXT
    assert text.startswith("xabc\nd\neÆblegrød Æble")
    assert blank.view.editor.toPlainText() == text
    assert blank.view.notice.isVisible(), "what has no room goes nowhere unsaid"
    assert "ligger det hele stadig i udklipsholderen" in blank.view.notice.text()
    blank.press(Key.Key_Escape)
    assert blank.events == [text]


def test_what_is_pasted_on_the_table_is_cut_no_less_aloud(blank: Person) -> None:
    QGuiApplication.clipboard().setText("ord " * 100)
    blank.press(Key.Key_V, CTRL)
    assert not blank.view.notice.isVisible()
    blank.press(Key.Key_Escape)
    QGuiApplication.clipboard().setText("ord " * 3_000)
    blank.press(Key.Key_V, CTRL)
    assert blank.view.notice.isVisible()


def test_a_full_note_takes_no_more_and_shows_what_it_holds(blank: Person) -> None:
    blank.type("x")
    blank.paste("Æblegrød " * 2_300)
    (full,) = blank.events
    blank.view.notice.hide()
    blank.type("yz")
    assert blank.view.notice.isVisible()
    assert blank.events == [full]
    assert blank.view.editor.toPlainText() == full
    blank.press(Key.Key_Home, CTRL)
    blank.type("y")
    assert blank.view.editor.toPlainText() == blank.events[0]
    assert len(blank.events[0]) == MAX_TEXT


def test_pasting_over_a_full_note_replaces_it(blank: Person) -> None:
    blank.type("x")
    blank.paste("Æblegrød " * 2_300)
    blank.press(Key.Key_A, CTRL)
    blank.paste("Kort")
    assert blank.events == ["Kort"]


def test_pasting_takes_no_dress_along(blank: Person) -> None:
    dressed = QMimeData()
    dressed.setHtml("<h1>Stor</h1><img src='x.png'>")
    dressed.setText("Stor & <b>fed</b>")
    blank.type("x")
    QGuiApplication.clipboard().setMimeData(dressed)
    blank.press(Key.Key_V, CTRL)
    QGuiApplication.clipboard().clear()  # kept until Qt ends, it would outlive Python's half of it
    assert blank.events == ["xStor & <b>fed</b>"]


def test_delete_takes_the_note_and_goes_to_its_neighbour(three: Person) -> None:
    three.press(Key.Key_Down)
    three.press(Key.Key_Delete)
    assert three.notes == []
    assert three.selected == "e2"
    three.press(Key.Key_Delete)
    assert [event.id for event in three.journey.events] == ["e1", "e3"]
    assert three.selected == "e3"
    three.press(Key.Key_Delete)
    three.press(Key.Key_Delete)
    assert three.journey.events == ()
    assert three.is_waiting
    three.type("Forfra")
    assert three.events == ["Forfra"]


def test_ctrl_d_lays_a_copy_after_the_note(three: Person) -> None:
    three.press(Key.Key_D, CTRL)
    first, two, copy, last = three.journey.events
    assert (first.id, two.id, last.id) == ("e1", "e2", "e3")
    assert three.selected == copy.id
    assert (copy.text, copy.experiences[0].text) == (two.text, two.experiences[0].text)
    assert copy.experiences[0].id != "b1"


def test_ctrl_d_while_writing_copies_what_was_written(blank: Person) -> None:
    blank.type("Til møde")
    blank.press(Key.Key_D, CTRL)
    assert blank.events == ["Til møde"] * 2


def test_alt_and_arrows_move_the_event_and_stop_at_the_ends(three: Person) -> None:
    def ids() -> list[str]:
        return [event.id for event in three.journey.events]

    three.press(Key.Key_Right, ALT)
    assert ids() == ["e1", "e3", "e2"]
    three.press(Key.Key_Right, ALT)
    assert ids() == ["e1", "e3", "e2"]
    three.press(Key.Key_Left, ALT, times=5)
    assert ids() == ["e2", "e1", "e3"]
    assert three.selected == "e2"
    three.press(Key.Key_Down)
    three.press(Key.Key_Right, ALT)
    assert ids() == ["e1", "e2", "e3"]
    assert three.selected == "b1"


def test_arrows_home_and_end_walk_the_notes(three: Person) -> None:
    walked = []
    for key in (Key.Key_Home, Key.Key_Up, Key.Key_Right, Key.Key_Down, Key.Key_End, Key.Key_Left):
        three.press(key)
        walked.append(three.selected)
    assert walked == ["e1", "g1", "e2", "b1", "e3", "e2"]
    assert three.journey == THREE


def test_a_session_by_keyboard_alone(blank: Person) -> None:
    """Ten events and twelve experiences, and every one of them taken back and made again."""
    for number in range(10):
        blank.type(f"Begivenhed {number}")
        if number < 6:
            blank.press(Key.Key_Up, CTRL)
            blank.type(f"Godt {number}")
            blank.press(Key.Key_Down, CTRL)
            blank.type(f"Svært {number}")
        blank.press(Key.Key_Return)
    assert blank.events == [f"Begivenhed {number}" for number in range(10)]
    said = [experience.text for _, experience in blank.journey.experiences()]
    assert said == [f"{word} {number}" for number in range(6) for word in ("Godt", "Svært")]
    told = blank.journey
    blank.undo(times=22)
    assert blank.journey == journey(1)
    blank.redo(times=22)
    assert blank.journey == told
