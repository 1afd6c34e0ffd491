"""A journey that may only be read: it can be walked, and nothing changes it."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint

from journeymap.canvas.keys import KEYS
from journeymap.model.journey import Answer, Journey
from tests.canvas.conftest import Sit
from tests.canvas.person import LEFT, MIDDLE, RIGHT, Key, Person
from tests.factories import bad, event, good, journey

KEPT = journey(
    1,
    event("e1", good("g1"), bad("b1")),
    event("e2", answers=(Answer(prompt="Hvad hjalp?", text="Et møde"),)),
    event("e3"),
)
Deed = Callable[[Person], None]


@pytest.fixture
def reader(sit: Sit) -> Person:
    """Somebody who opened a journey made by a newer program."""
    person = sit(KEPT)
    person.view.hands.document.read_only = True
    person.press(Key.Key_Home)
    return person


def test_no_key_changes_anything(reader: Person) -> None:
    for keys in KEYS.values():
        for combination in keys:
            for note_id in ("e1", "g1", "b1", "e2:answer:0", None):
                reader.view.hands.go_to(note_id)
                reader.press(combination.key(), combination.keyboardModifiers())
                assert reader.journey is KEPT
                assert not reader.is_writing
                assert not reader.is_waiting


def test_no_letter_begins_a_note(reader: Person) -> None:
    reader.type("Aæ1")
    reader.compose("é", preedit="´")
    reader.paste("tekst")
    assert reader.journey is KEPT
    assert not reader.is_writing


@pytest.mark.parametrize(
    "deed",
    [
        lambda p: p.double_click("e2"),
        lambda p: p.double_click(QPoint(300, 30)),
        lambda p: p.drag("e1", "e3"),
        lambda p: p.drag("b1", "e3"),
        lambda p: p.drag("e2", "e1", RIGHT),
        lambda p: p.click("e2", RIGHT),
    ],
)
def test_no_mouse_changes_anything(reader: Person, deed: Deed) -> None:
    deed(reader)
    assert reader.journey is KEPT
    assert not reader.is_writing


def test_it_can_be_walked_and_looked_at(reader: Person) -> None:
    reader.press(Key.Key_Right)
    reader.press(Key.Key_Left)
    reader.press(Key.Key_Down)
    assert reader.selected == "b1"
    reader.click("e3")
    assert reader.selected == "e3"
    before = reader.view.camera
    reader.drag(QPoint(30, 30), QPoint(60, 70), MIDDLE)
    reader.drag(QPoint(30, 30), QPoint(60, 70), LEFT)
    assert reader.view.camera != before


def test_an_empty_one_invites_to_nothing(sit: Sit) -> None:
    of: Journey = journey(1)
    person = sit(of)
    person.view.hands.document.read_only = True
    person.type("x")
    person.click(person.view.viewport().rect().center())
    person.double_click(person.view.viewport().rect().center())
    assert person.journey is of
    assert not person.is_writing


def test_many_random_keys_change_nothing(reader: Person) -> None:
    chance = random.Random(5)
    keys = [combination for keys in KEYS.values() for combination in keys]
    for _ in range(300):
        combination = chance.choice(keys)
        reader.press(combination.key(), combination.keyboardModifiers())
    assert reader.journey is KEPT
