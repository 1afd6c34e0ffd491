"""The mouse: choosing, writing, carrying notes, moving the table."""

import pytest
from PySide6.QtCore import QPoint, Qt

from journeymap.layout.geometry import Box
from journeymap.model.journey import Answer, Journey
from tests.canvas.conftest import Sit
from tests.canvas.person import CTRL, LEFT, MIDDLE, NONE, RIGHT, SHIFT, Key, Person
from tests.factories import bad, event, good, journey

FIVE = journey(
    1,
    event("e1", good("g1"), good("g2"), bad("b1")),
    event("e2", bad("b2"), bad("b3")),
    event("e3"),
    event("e4", good("g4")),
    event("e5"),
)
NOWHERE = QPoint(40, 20)


@pytest.fixture
def five(sit: Sit) -> Person:
    """Five events, all in view."""
    person = sit(FIVE)
    person.view.look(person.view.camera.panned(60, 0))
    return person


def ids(person: Person) -> list[str]:
    return [event.id for event in person.journey.events]


def owners(person: Person) -> dict[str, list[str]]:
    """The experiences of each event that has some."""
    return {e.id: [x.id for x in e.experiences] for e in person.journey.events if e.experiences}


def beside(person: Person, note_id: str, dx: int, dy: int = 0) -> QPoint:
    """A point so many table units from where a note is taken."""
    scale = person.view.camera.scale
    return person.where(note_id) + QPoint(round(dx * scale), round(dy * scale))


@pytest.mark.parametrize("note_id", ["e1", "g2", "b3", "e5"])
def test_a_click_selects(five: Person, note_id: str) -> None:
    five.click(note_id)
    assert five.selected == note_id
    assert five.journey == FIVE
    assert not five.is_writing


@pytest.mark.parametrize(("note_id", "x_px"), [("e1", 10), ("g2", 10), ("g4", 1350), ("e5", 1350)])
def test_a_click_does_not_move_the_table_under_the_hand(
    five: Person, note_id: str, x_px: int
) -> None:
    view = five.view
    view.look(view.camera.panned(x_px - five.where(note_id).x(), 0))
    before = view.camera
    five.click(QPoint(x_px, five.where(note_id).y()))
    assert five.selected == note_id
    assert view.camera == before


def test_a_click_beside_the_notes_keeps_the_selection(five: Person) -> None:
    five.click("e2")
    five.click(NOWHERE)
    assert five.selected == "e2"
    assert five.journey == FIVE


def test_a_right_click_selects_and_carries_nothing(five: Person) -> None:
    five.drag("e1", beside(five, "e1", 600), RIGHT)
    assert five.selected == "e1"
    assert five.journey == FIVE


def test_a_double_click_on_a_note_writes_on_it(five: Person) -> None:
    five.double_click("b2")
    assert five.is_writing
    five.type("!")
    assert five.notes[0] == "− Sådan var det for mig den dag!"


@pytest.mark.parametrize("at_px", [6, 1360])
def test_a_double_click_on_a_note_at_the_edge_writes_on_that_note(five: Person, at_px: int) -> None:
    view = five.view
    middle = five.where("e3").x()
    view.look(view.camera.panned(at_px - middle, 0))
    five.double_click(QPoint(at_px, five.where("e3").y()))
    assert five.selected == "e3"
    assert five.is_writing
    assert len(five.events) == 5


def test_a_double_click_between_two_events_lays_one_there(five: Person) -> None:
    five.double_click(beside(five, "e2", 126, -300))
    five.type("Ny")
    assert five.events == ["Møde", "Møde", "Ny", "Møde", "Møde", "Møde"]


@pytest.mark.parametrize(("dx", "index"), [(-126, 0), (126, 1)])
def test_a_double_click_beside_the_row_lays_one_at_its_end(sit: Sit, dx: int, index: int) -> None:
    person = sit(journey(1, event("e1")))
    person.double_click(beside(person, "e1", dx, -200))
    person.type("Ny")
    assert person.events.index("Ny") == index


def test_a_double_click_that_is_not_followed_by_words_leaves_nothing(five: Person) -> None:
    five.double_click(beside(five, "e2", 126, -300))
    five.press(Key.Key_Escape)
    assert five.journey == FIVE
    assert five.steps == 0


def test_a_click_on_the_waiting_note_begins_it(sit: Sit) -> None:
    person = sit(journey(1))
    person.click(person.view.viewport().rect().center())
    assert person.is_writing
    person.type("Først")
    assert person.events == ["Først"]


def test_a_click_elsewhere_finishes_the_writing(five: Person) -> None:
    five.click("e2")
    five.type("Ny")
    five.click("e1")
    assert not five.is_writing
    assert five.selected == "e1"
    assert "Ny" in five.events


def test_a_click_reaches_the_note_it_was_aimed_at_though_an_empty_one_vanishes(
    five: Person,
) -> None:
    five.click("e1")
    five.press(Key.Key_E, CTRL)
    assert len(five.events) == 6
    five.click("e3")
    assert five.journey == FIVE
    assert five.selected == "e3"


def test_a_click_into_the_open_note_places_the_cursor(five: Person) -> None:
    five.click("e2")
    five.press(Key.Key_F2)
    words = five.view.editor.geometry()
    five.click(QPoint(words.left() + 4, words.top() + 14))
    assert five.is_writing
    five.type("I ")
    assert five.events[1] == "I Møde"


# Carrying notes.


def test_an_event_is_carried_along_the_row_with_all_that_hangs_on_it(five: Person) -> None:
    five.drag("e1", beside(five, "e1", 2 * 252 + 20))
    assert ids(five) == ["e2", "e3", "e1", "e4", "e5"]
    assert owners(five)["e1"] == ["g1", "g2", "b1"]
    assert five.selected == "e1"
    assert five.steps == 1
    five.undo()
    assert five.journey == FIVE


def test_an_event_is_carried_back_along_the_row(five: Person) -> None:
    five.drag("e5", "e1", steps=20)
    assert ids(five) == ["e5", "e1", "e2", "e3", "e4"]


@pytest.mark.parametrize("steps", [1, 3, 40])
def test_an_experience_is_carried_to_another_event(five: Person, steps: int) -> None:
    five.drag("b1", five.where("e3") + QPoint(0, 150), steps=steps)
    assert owners(five) == {
        "e1": ["g1", "g2"],
        "e2": ["b2", "b3"],
        "e3": ["b1"],
        "e4": ["g4"],
    }
    assert five.selected == "b1"
    assert five.steps == 1
    five.undo()
    assert five.journey == FIVE
    five.redo()
    assert owners(five)["e3"] == ["b1"]


def test_a_carried_experience_keeps_its_sign_wherever_it_is_dropped(five: Person) -> None:
    five.drag("g1", five.where("e3") + QPoint(0, 250))
    assert [five.journey.events[2].experiences[0].valence] == ["good"]


def test_experiences_change_places_on_their_event(five: Person) -> None:
    five.drag("b2", beside(five, "b3", 0, 40))
    assert owners(five)["e2"] == ["b3", "b2"]
    assert five.steps == 1
    five.drag("g1", beside(five, "g2", 0, -40))
    assert owners(five)["e1"] == ["g2", "g1", "b1"]


def test_a_small_tremble_carries_nothing(five: Person) -> None:
    start = five.take("e1")
    five.carry(start, start + QPoint(3, 2), steps=3)
    assert not five.view.mouse.is_busy
    five.drop(start + QPoint(3, 2))
    assert five.journey == FIVE


@pytest.mark.parametrize("note_id", ["e3", "b2", "g1"])
def test_a_drag_to_nowhere_is_no_step(five: Person, note_id: str) -> None:
    far = five.where("e5") if note_id != "e3" else five.where("e1")
    start = five.take(note_id)
    five.carry(start, far, steps=30)
    assert five.journey != FIVE
    five.carry(far, start, steps=30)
    five.drop(start)
    assert five.journey == FIVE
    assert five.steps == 0


@pytest.mark.parametrize("note_id", ["e1", "b3", "g2"])
def test_escape_puts_a_carried_note_back(five: Person, note_id: str) -> None:
    five.take(note_id)
    five.carry(five.where(note_id), five.where("e4"))
    assert five.journey != FIVE
    five.press(Key.Key_Escape)
    assert five.journey == FIVE
    assert not five.view.mouse.is_busy
    five.carry(five.where("e4"), five.where("e5"))
    five.drop(five.where("e5"))
    assert five.journey == FIVE
    assert five.steps == 0


def test_escape_during_a_drag_keeps_the_steps_before_it(five: Person) -> None:
    five.drag("e1", beside(five, "e1", 280))
    moved = five.journey
    five.take("e1")
    five.carry(five.where("e1"), five.where("e5"))
    five.press(Key.Key_Escape)
    assert five.journey == moved
    assert five.steps == 1
    five.undo()
    assert five.journey == FIVE


def test_two_drags_are_two_steps(five: Person) -> None:
    five.drag("e1", beside(five, "e1", 280))
    five.drag("e1", beside(five, "e1", 280))
    assert ids(five) == ["e2", "e3", "e1", "e4", "e5"]
    assert five.steps == 2


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_Delete, NONE),
        (Key.Key_Z, CTRL),
        (Key.Key_D, CTRL),
        (Key.Key_G, CTRL),
        (Key.Key_E, CTRL),
        (Key.Key_X, NONE),
        (Key.Key_F2, NONE),
        (Key.Key_Return, NONE),
        (Key.Key_Right, NONE),
    ],
)
def test_keys_do_not_take_the_note_out_of_the_hand(
    five: Person, key: Key, modifiers: Qt.KeyboardModifier
) -> None:
    """One gesture at a time: what else changes the journey waits until it is over."""
    five.click("e5")
    five.type("Nyeste")
    five.press(Key.Key_Escape)
    before, newest = ids(five), ids(five)[-1]
    five.click("e4")
    five.take(newest)
    five.carry(five.where(newest), five.where("e3"))
    five.press(key, modifiers)
    assert sorted(ids(five)) == sorted(before)
    five.carry(five.where("e3"), five.where("e2"))
    five.drop(five.where("e2"))
    assert sorted(ids(five)) == sorted(before)
    assert not five.is_writing
    assert five.selected == newest


def test_undo_waits_until_the_hand_is_empty(five: Person) -> None:
    five.click("e5")
    five.type("Ny")
    five.press(Key.Key_Escape)
    newest = ids(five)[-1]
    start = five.take(newest)
    five.carry(start, five.where("e4"))
    carried = ids(five)
    five.undo(times=3)
    five.redo()
    assert ids(five) == carried
    five.carry(five.where("e4"), five.where("e3"))
    five.drop(five.where("e3"))
    five.undo(times=2)
    assert five.journey == FIVE


def test_another_button_does_not_end_or_change_what_the_hand_does(five: Person) -> None:
    start = five.take("e1")
    five.carry(start, five.where("e3"))
    camera = five.view.camera
    for button in (MIDDLE, RIGHT):
        point = five.take(five.where("e3"), button)
        five.carry(point, point + QPoint(5, 5), steps=2)
        five.drop(point, button)
    assert five.view.mouse.drag is not None
    assert five.view.camera == camera
    five.carry(five.where("e3"), five.where("e4"))
    five.drop(five.where("e4"))
    assert five.steps == 1


def test_answers_stay_where_they_are(sit: Sit) -> None:
    own = (Answer(prompt="Hvad hjalp?", text="Et møde"),)
    of = journey(1, event("e1", answers=own), event("e2"), event("e3"), answers=own)
    person = sit(of)
    for note in list(person.view.row.notes()):
        if note.kind == "answer":
            person.drag(note.id, person.where("e2") + QPoint(0, 200))
    assert person.journey == of


def test_the_carried_note_stays_under_the_mouse(five: Person) -> None:
    five.view.look(five.view.camera.panned(10 - five.where("e1").x(), 0))
    start = five.take(QPoint(12, five.where("e1").y()))
    five.carry(start, QPoint(700, 300))
    drag = five.view.mouse.drag
    assert drag is not None
    note = five.view.row.find("e1")
    assert note is not None
    x, y = five.view.camera.to_table(700, 300)
    assert Box(*drag.position, note.box.width, note.box.height).contains(x, y)
    five.drop(QPoint(700, 300))


# Moving the table.


def test_dragging_the_table_pans_it(five: Person) -> None:
    before = five.view.camera
    five.drag(NOWHERE, NOWHERE + QPoint(120, 60))
    after = five.view.camera
    assert (before.x - after.x, before.y - after.y) == (120, 60)
    assert five.journey == FIVE


@pytest.mark.parametrize("how", ["space", "middle"])
def test_space_or_the_middle_button_pan_even_over_a_note(five: Person, how: str) -> None:
    before = five.view.camera
    at = five.where("e3")
    if how == "space":
        five.hold(Key.Key_Space)
    five.drag(at, at + QPoint(-90, 30), LEFT if how == "space" else MIDDLE)
    after = five.view.camera
    assert (before.x - after.x, before.y - after.y) == (-90, 30)
    assert five.journey == FIVE
    assert five.selected is None
    if how == "space":
        five.let_go(Key.Key_Space)
        five.click("e3")
        assert five.selected == "e3"


def test_escape_during_a_pan_brings_the_table_back(five: Person) -> None:
    before = five.view.camera
    five.take(NOWHERE)
    five.carry(NOWHERE, NOWHERE + QPoint(120, 60))
    five.press(Key.Key_Escape)
    assert five.view.camera == before
    five.drop(NOWHERE)


@pytest.mark.parametrize("notches", [1, -1, 3, -2.5])
def test_ctrl_and_wheel_zoom_at_the_mouse(five: Person, notches: float) -> None:
    at = QPoint(900, 260)
    before = five.view.camera
    five.wheel(at, notches, CTRL)
    after = five.view.camera
    assert (after.scale > before.scale) == (notches > 0)
    assert five.view.camera.to_table(at.x(), at.y()) == pytest.approx(before.to_table(900, 260))


def test_ctrl_and_wheel_over_the_open_editor_zoom_the_table(five: Person) -> None:
    five.click("e3")
    five.press(Key.Key_F2)
    at = five.view.editor.geometry().center()
    before = five.view.camera
    five.wheel(at, 1, CTRL)
    after = five.view.camera
    assert after.scale == pytest.approx(before.scale * 1.2)
    assert after.to_table(at.x(), at.y()) == pytest.approx(before.to_table(at.x(), at.y()))
    assert five.is_writing


def test_the_wheel_goes_along_the_row_and_with_shift_across_it(five: Person) -> None:
    before = five.view.camera
    five.wheel(QPoint(900, 260), -1)
    along = five.view.camera
    assert along.x > before.x
    assert along.y == before.y
    five.wheel(QPoint(900, 260), -1, SHIFT)
    assert five.view.camera.y > along.y
    assert five.view.camera.x == along.x
    assert five.view.camera.scale == before.scale


def test_nothing_pans_the_journey_out_of_sight(five: Person) -> None:
    for step in (QPoint(9000, 0), QPoint(-9000, 0), QPoint(0, 9000), QPoint(0, -9000)):
        for _ in range(3):
            five.drag(NOWHERE, NOWHERE + step)
        view = five.view
        seen = view.camera.box_to_px(view.row.bounds)
        assert seen.right > 0
        assert seen.x < view.viewport().width()
        assert seen.bottom > 0
        assert seen.y < view.viewport().height()


def test_the_scroll_bar_and_the_table_move_together(five: Person) -> None:
    five.press(Key.Key_Plus, CTRL)
    bar = five.view.horizontalScrollBar()
    bar.setValue(bar.minimum())
    start = five.view.camera.x
    bar.setValue(bar.maximum())
    assert five.view.camera.x > start
    five.wheel(QPoint(900, 260), 1)
    assert bar.value() == round(five.view.camera.x * five.view.camera.scale)


def test_a_journey_without_notes_can_be_poked(sit: Sit) -> None:
    of: Journey = journey(1)
    person = sit(of)
    person.drag(NOWHERE, QPoint(300, 300))
    person.drag(NOWHERE, QPoint(300, 300), MIDDLE)
    person.wheel(NOWHERE, 3, CTRL)
    person.click(NOWHERE, RIGHT)
    assert person.journey == of
