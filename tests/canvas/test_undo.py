"""Undo and redo: everything, in steps as a person thinks of them, also while writing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeymap.canvas import writing
from tests.canvas.conftest import Sit
from tests.canvas.person import ALT, CTRL, NONE, Key, Person
from tests.factories import bad, event, good, journey

THREE = journey(1, event("e1", good("g1")), event("e2", bad("b1")), event("e3"))


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seconds = 100.0
        monkeypatch.setattr(writing, "monotonic", lambda: self.seconds)

    def wait(self, seconds: float) -> None:
        self.seconds += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


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
    return person


def test_a_note_written_in_one_go_is_one_step(blank: Person, clock: Clock) -> None:
    blank.type("Fik et brev")
    blank.press(Key.Key_Escape)
    assert blank.steps == 1
    blank.undo()
    assert blank.journey == journey(1)
    assert blank.is_waiting
    blank.redo()
    assert blank.events == ["Fik et brev"]


def test_a_pause_begins_a_new_step(blank: Person, clock: Clock) -> None:
    blank.type("Fik")
    clock.wait(1.5)
    blank.type(" et")
    clock.wait(0.9)
    blank.type(" brev")
    clock.wait(30)
    blank.type(" til")
    shown = []
    for _ in range(3):
        shown.append(blank.events)
        blank.undo()
    assert shown == [["Fik et brev til"], ["Fik et brev"], ["Fik"]]
    assert blank.events == []


def test_undo_while_writing_shows_the_words_as_they_are_then(blank: Person, clock: Clock) -> None:
    blank.type("Fik")
    clock.wait(2)
    blank.type(" brev")
    blank.undo()
    assert blank.is_writing
    assert blank.view.editor.toPlainText() == "Fik"
    assert blank.events == ["Fik"]
    blank.redo()
    assert blank.view.editor.toPlainText() == "Fik brev"
    blank.type(" til")
    assert blank.events == ["Fik brev til"]


def test_typing_after_an_undo_is_a_step_of_its_own(blank: Person, clock: Clock) -> None:
    blank.type("Fik")
    clock.wait(2)
    blank.type(" brev")
    blank.undo()
    blank.type(" besked")
    assert blank.events == ["Fik besked"]
    assert blank.view.hands.document.redo_label is None
    blank.undo()
    assert blank.events == ["Fik"]


def test_undoing_a_note_while_it_is_written_takes_it_away(three: Person) -> None:
    told: list[bool] = []
    three.view.writing_changed.connect(told.append)
    three.type("Ny")
    assert three.is_writing
    three.undo()
    assert three.journey == THREE
    assert not three.is_writing
    assert told == [True, False]
    assert QApplication.focusWidget() is three.view
    three.type("Igen")
    assert three.events == ["Møde", "Møde", "Igen", "Møde"]


def test_undoing_a_green_note_while_it_is_written_goes_back_to_its_event(three: Person) -> None:
    three.press(Key.Key_G, CTRL)
    three.type("Kaffe")
    three.undo()
    assert three.journey == THREE
    assert three.selected == "e2"
    assert not three.is_writing


@pytest.mark.parametrize("add", ["type", "duplicate"])
def test_undo_of_a_new_note_stays_where_it_lay(three: Person, add: str) -> None:
    if add == "type":
        three.type("Ny")
        three.press(Key.Key_Escape)
    else:
        three.press(Key.Key_D, CTRL)
    three.undo()
    assert three.journey == THREE
    assert three.selected == "e2"


def test_what_is_typed_after_undo_and_redo_of_the_first_event_comes_after_it(
    blank: Person,
) -> None:
    blank.type("Første")
    blank.press(Key.Key_Escape)
    blank.undo()
    blank.redo()
    blank.type("Anden")
    assert blank.events == ["Første", "Anden"]


def test_what_is_typed_after_undoing_the_removal_of_all_comes_after_it(sit: Sit) -> None:
    person = sit(journey(1, event("e1")))
    person.press(Key.Key_Home)
    person.press(Key.Key_Delete)
    assert person.events == []
    person.undo()
    person.type("Ny")
    assert person.events == ["Møde", "Ny"]


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_Delete, NONE),
        (Key.Key_D, CTRL),
        (Key.Key_Left, ALT),
        (Key.Key_Right, ALT),
    ],
)
def test_each_act_is_one_step_and_comes_back_whole(
    three: Person, key: Key, modifiers: Qt.KeyboardModifier
) -> None:
    three.press(key, modifiers)
    changed = three.journey
    assert changed != THREE
    assert three.steps == 1
    three.undo()
    assert three.journey == THREE
    three.redo()
    assert three.journey == changed


def test_moving_twice_is_two_steps(three: Person) -> None:
    three.press(Key.Key_Right, ALT)
    three.press(Key.Key_Left, ALT, times=2)
    assert three.steps == 3


def test_undo_and_redo_at_their_ends_do_nothing(three: Person) -> None:
    three.undo(times=3)
    three.redo(times=3)
    assert three.journey == THREE
    assert three.selected == "e2"


def test_undo_of_another_note_leaves_the_one_that_is_written(three: Person) -> None:
    three.press(Key.Key_Delete)
    three.press(Key.Key_F2)
    assert three.is_writing
    three.undo()
    assert three.journey == THREE
    assert three.is_writing
    three.type("!")
    assert three.events == ["Møde", "Møde", "Møde!"]


def test_a_note_emptied_by_hand_and_left_comes_back_in_one_step(three: Person) -> None:
    three.press(Key.Key_End)
    three.press(Key.Key_F2)
    three.press(Key.Key_A, CTRL)
    three.press(Key.Key_Backspace)
    three.press(Key.Key_Escape)
    assert len(three.journey.events) == 2
    three.undo()
    assert three.journey == THREE
