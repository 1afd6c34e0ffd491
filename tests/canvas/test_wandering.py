"""Somebody who presses anything at any time: nothing breaks, and undo leads back to the start."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint

from journeymap.canvas import writing
from journeymap.canvas.keys import KEYS
from journeymap.model.journey import Answer, Journey
from journeymap.storage.codec import decode, encode
from tests.canvas.conftest import Sit
from tests.canvas.person import CTRL, LEFT, MIDDLE, NONE, RIGHT, SHIFT, Key, Person
from tests.factories import bad, event, good, journey

START = journey(
    1,
    event("e1", good("g1"), bad("b1"), bad("b2")),
    event("e2", answers=(Answer(prompt="Hvad hjalp?", text="Et møde"),)),
    event("e3", good("g3")).replaced(text="Så kom der et brev. " * 30),
    answers=(Answer(prompt="Hvad ellers?", text="Intet"),),
)
_COMBINATIONS = [combination for keys in KEYS.values() for combination in keys]
_TEXT = "aæø Å1!?\n😀-é@"


class Wanderer:
    """Does things at random, the same for the same seed."""

    def __init__(self, person: Person, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.person = person
        self.chance = random.Random(seed)
        self.seconds = 0.0
        monkeypatch.setattr(writing, "monotonic", lambda: self.seconds)
        self._deeds: dict[Callable[[], None], int] = {
            self.key: 50,
            self.letters: 18,
            self.cursor: 8,
            self.history: 12,
            self.click: 8,
            self.double_click: 3,
            self.drag: 6,
            self.half_a_drag: 3,
            self.release: 4,
            self.wheel: 4,
            self.compose: 2,
            self.wait: 3,
        }

    def go(self, count: int) -> None:
        deeds = self.chance.choices([*self._deeds], [*self._deeds.values()], k=count)
        for deed in deeds:
            deed()
            self.check()

    def check(self) -> None:
        view = self.person.view
        place, ids = view.hands.place, {note.id for note in view.row.notes()}
        assert place.note_id is None or place.note_id in ids
        assert place.ready or place.note_id is not None or view.row.events or not ids
        if view.is_writing:
            assert view.editor.note_id == place.note_id
            assert view.editor.toPlainText() == view.hands.text_of(place.note_id or "")

    def key(self) -> None:
        combination = self.chance.choice(_COMBINATIONS)
        self.person.press(combination.key(), combination.keyboardModifiers())

    def letters(self) -> None:
        self.person.type("".join(self.chance.choices(_TEXT, k=self.chance.randint(1, 4))))

    def cursor(self) -> None:
        keys = (Key.Key_Left, Key.Key_Home, Key.Key_Backspace, Key.Key_Delete, Key.Key_PageUp)
        self.person.press(self.chance.choice(keys), self.chance.choice((NONE, SHIFT, CTRL)))

    def history(self) -> None:
        self.chance.choice((self.person.undo, self.person.undo, self.person.redo))()

    def spot(self) -> QPoint:
        size = self.person.view.viewport().size()
        notes = list(self.person.view.row.notes())
        if notes and self.chance.random() < 0.7:
            return self.person.where(self.chance.choice(notes).id)
        return QPoint(self.chance.randint(0, size.width()), self.chance.randint(0, size.height()))

    def click(self) -> None:
        button = LEFT if self.person.is_writing else self.chance.choice((LEFT, LEFT, RIGHT))
        self.person.click(self.spot(), button)

    def double_click(self) -> None:
        self.person.double_click(self.spot())

    def drag(self) -> None:
        button = self.chance.choice((LEFT, LEFT, LEFT, MIDDLE, RIGHT))
        self.person.drag(self.spot(), self.spot(), button, steps=5)

    def half_a_drag(self) -> None:
        """Keys will come while the mouse holds something, or after it let go outside."""
        start = self.person.take(self.spot())
        self.person.carry(start, self.spot(), steps=4)

    def release(self) -> None:
        self.person.drop(self.spot())

    def wheel(self) -> None:
        modifiers = self.chance.choice((NONE, CTRL, SHIFT))
        self.person.wheel(self.spot(), self.chance.choice((-2, -1, 1, 2)), modifiers)

    def compose(self) -> None:
        self.person.compose(self.chance.choice("éñ"), preedit="´")

    def wait(self) -> None:
        self.seconds += 2


@pytest.mark.parametrize("of", [START, journey(1)], ids=["some notes", "empty"])
@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_breaks_and_undo_leads_back_to_the_start(
    sit: Sit, of: Journey, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = sit(of)
    wanderer = Wanderer(person, seed, monkeypatch)
    wanderer.go(600)
    person.drop(QPoint(5, 5))
    person.press(Key.Key_Escape, times=3)
    document = person.view.hands.document
    assert decode(encode(document.journey), "x.journey.json") == document.journey
    told = document.journey
    count = 0
    while document.undo_label is not None:
        person.view.hands.undo()
        count += 1
    assert document.journey == of
    assert count > 20
    for _ in range(count):
        person.view.hands.redo()
    assert document.journey == told
