"""The table keeps its height: what made room for a tall pile goes back when it is gone."""

import pytest
from PySide6.QtCore import QPoint

from tests.canvas.conftest import Sit
from tests.canvas.person import CTRL, Key, Person
from tests.factories import bad, event, journey

FLAT = journey(1, event("e1"), event("e2"), event("e3"))
LONG = "Det var en lang dag, og der skete mere, end jeg kan huske nu. "


@pytest.fixture
def person(sit: Sit) -> Person:
    made = sit(FLAT)
    made.press(Key.Key_Home)
    return made


def test_a_pile_that_grew_and_shrank_again_leaves_the_table_where_it_was(person: Person) -> None:
    level = person.view.camera.y
    for _ in range(4):
        person.press(Key.Key_Down, CTRL)
        person.type(LONG)
        person.press(Key.Key_Escape)
    assert person.view.camera.y > level, "the table made room"
    for _ in range(4):
        person.press(Key.Key_Down, times=6)
        person.press(Key.Key_Delete)
    person.press(Key.Key_Left)
    person.press(Key.Key_Right)
    assert person.journey == FLAT
    assert person.view.camera.y == level


def test_from_the_foot_of_a_pile_the_next_event_lies_where_events_lie(person: Person) -> None:
    level = person.view.camera.y
    for _ in range(4):
        person.press(Key.Key_Down, CTRL)
        person.type(LONG)
    person.press(Key.Key_Return)
    person.type("Så")
    assert person.view.camera.y == level


def test_where_a_hand_has_laid_the_table_it_stays(sit: Sit) -> None:
    pile = tuple(bad(f"b{i}", text=LONG) for i in range(5))
    person = sit(journey(1, event("e1", *pile), event("e2")))
    at = QPoint(900, 60)
    person.drag(at, at + QPoint(0, -90))
    laid = person.view.camera.y
    person.press(Key.Key_Home)
    person.press(Key.Key_Down, times=5)
    assert person.view.camera.y > laid
    person.press(Key.Key_Home)
    assert person.view.camera.y == laid


def test_walking_down_a_pile_shows_each_note(sit: Sit) -> None:
    pile = tuple(bad(f"b{i}", text=LONG) for i in range(6))
    person = sit(journey(1, event("e1", *pile)))
    person.press(Key.Key_Home)
    for _ in range(6):
        person.press(Key.Key_Down)
        note = person.view.selected_note()
        assert note is not None
        box = person.view.camera.box_to_px(note.box)
        assert box.y >= 0
        assert box.bottom <= person.view.viewport().height()
