"""Key moments and strength from the keyboard, in the ordinary working view."""

import pytest

from journeymap.model.journey import Answer
from tests.canvas.conftest import Sit
from tests.canvas.person import ALT, CTRL, Key, Person
from tests.factories import bad, event, good, journey

TWO = journey(
    1,
    event("e1", good("g1"), bad("b1")),
    event("e2", answers=(Answer(prompt="Hvad hjalp?", text="Ro"),)),
)


@pytest.fixture
def two(sit: Sit) -> Person:
    """A table with two events; the talk is at the first."""
    person = sit(TWO)
    person.press(Key.Key_Home)
    return person


def test_alt_k_makes_a_key_moment_and_takes_it_back(two: Person) -> None:
    two.press(Key.Key_K, ALT)
    assert two.journey.events[0].key_moment
    two.press(Key.Key_Up)
    two.press(Key.Key_K, ALT)
    assert two.journey.events[0].experiences[0].key_moment
    two.press(Key.Key_K, ALT)
    assert not two.journey.events[0].experiences[0].key_moment
    assert two.steps == 3


def test_alt_and_a_digit_say_how_much_an_experience_mattered(two: Person) -> None:
    two.press(Key.Key_Down)
    for key, strength in ((Key.Key_1, 1), (Key.Key_2, 2), (Key.Key_3, 3), (Key.Key_0, None)):
        two.press(key, ALT)
        assert two.journey.events[0].experiences[1].strength == strength
    assert two.steps == 4
    two.undo()
    assert two.journey.events[0].experiences[1].strength == 3


def test_the_same_strength_again_is_no_step(two: Person) -> None:
    two.press(Key.Key_Up)
    two.press(Key.Key_2, ALT)
    two.press(Key.Key_2, ALT)
    assert two.steps == 1


def test_what_cannot_have_a_mark_gets_none(two: Person) -> None:
    two.press(Key.Key_2, ALT)
    two.press(Key.Key_Right)
    two.press(Key.Key_Down)
    assert two.selected == "e2:answer:0"
    two.press(Key.Key_K, ALT)
    two.press(Key.Key_1, ALT)
    assert two.journey is TWO


def test_a_note_is_marked_while_it_is_being_written(two: Person) -> None:
    two.press(Key.Key_Up, CTRL)
    two.type("Han lyttede")
    two.press(Key.Key_3, ALT)
    two.press(Key.Key_K, ALT)
    two.type(" altid")
    assert two.is_writing
    two.press(Key.Key_Escape)
    note = two.current.experiences[-1]
    assert (note.text, note.strength, note.key_moment) == ("Han lyttede altid", 3, True)
