"""The mark between two events is seen, can be hit, and moves nothing; two keys and their text."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.canvas.conftest import Sit
from tests.canvas.person import SHIFT, Key, Person
from tests.factories import event, journey


@pytest.fixture
def person(sit: Sit) -> Person:
    made = sit(journey(1, event("e1"), event("e2"), event("e3")))
    made.press(Key.Key_Home)
    return made


def between(person: Person) -> QPoint:
    """The middle of the gap after the first event."""
    note = person.view.row.find("e1")
    assert note is not None
    box = person.view.camera.box_to_px(note.box)
    return QPoint(round(box.right + 18), round(box.center_y))


def test_between_two_events_the_mark_is_seen_and_nothing_moves(person: Person) -> None:
    row, at = person.view.row, between(person)
    before = person.view.viewport().grab().toImage()
    person.press(Key.Key_Return)
    after = person.view.viewport().grab().toImage()
    assert person.view.row is row
    accent = QColor("#2B5C8A")
    gap = range(at.x() - 13, at.x() + 14)
    assert sum(after.pixelColor(x, at.y() + 4) == accent for x in gap) >= 18, "a disc"
    assert all(after.pixelColor(at.x(), at.y() + dy) == accent for dy in (-60, -30, 30, 60))
    assert not any(before.pixelColor(x, at.y() + 4) == accent for x in gap)


def test_a_click_on_the_mark_begins_the_event_there(person: Person) -> None:
    person.press(Key.Key_Return)
    person.click(between(person) + QPoint(10, 8))
    person.type("Ny")
    assert person.events == ["Møde", "Ny", "Møde", "Møde"]


def strike(person: Person, key: Key, text: str, scan_code: int) -> None:
    """A key with the place on the keyboard that the system tells."""
    kind = QEvent.Type.KeyPress
    pressed = QKeyEvent(kind, key, SHIFT, scan_code, 0, 0, text)
    focus = QApplication.focusWidget()
    assert focus is not None
    QApplication.sendEvent(focus, pressed)


@pytest.mark.parametrize("scan_code", [0, 1, 2, 10])
def test_shift_and_one_shows_all(person: Person, scan_code: int) -> None:
    before = person.view.camera
    strike(person, Key.Key_Exclam, "!", scan_code)
    assert person.view.camera != before
    assert not person.is_writing


@pytest.mark.parametrize("scan_code", [3, 11])
def test_shift_and_two_shows_the_selection(person: Person, scan_code: int) -> None:
    before = person.view.camera
    strike(person, Key.Key_QuoteDbl, '"', scan_code)
    assert person.view.camera != before
    assert not person.is_writing


@pytest.mark.parametrize(("key", "text"), [(Key.Key_QuoteDbl, '"'), (Key.Key_At, "@")])
def test_the_same_character_on_another_key_begins_an_event(
    person: Person, key: Key, text: str
) -> None:
    strike(person, key, text, 48)
    assert person.is_writing
    assert person.events[1] == text
