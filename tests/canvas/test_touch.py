"""Fingers and a pen on the canvas: the same deeds as with the mouse, with nothing done twice."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QGuiApplication,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.canvas.camera import MAX_SCALE, MIN_SCALE
from journeymap.canvas.view import JourneyView
from journeymap.model.journey import Answer, When
from tests.canvas.conftest import Sit
from tests.canvas.fingers import Fingers
from tests.canvas.person import LEFT, Key, Person
from tests.factories import bad, event, good, journey

FIVE = journey(
    1,
    event("e1", good("g1"), good("g2"), bad("b1")),
    event("e2", bad("b2"), bad("b3")),
    event("e3"),
    event("e4", good("g4"), when=When(text="forår 2019", edtf="2019-21")),
    event("e5"),
)
NOWHERE = QPoint(40, 40)
SCREEN: list[QPointingDevice] = []


@pytest.fixture
def five(sit: Sit) -> Person:
    person = sit(FIVE)
    person.view.look(person.view.camera.panned(60, 0))
    return person


@pytest.fixture
def fingers(five: Person) -> Fingers:
    return touching(five.view)


@pytest.fixture
def quick() -> Iterator[None]:
    """A finger need not be held so long."""
    hints = QGuiApplication.styleHints()
    usual = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(60)
    yield
    hints.setMousePressAndHoldInterval(usual)


def touching(view: JourneyView) -> Fingers:
    if not SCREEN:
        SCREEN.append(QTest.createTouchDevice())
    return Fingers(view, SCREEN[0])


def ids(person: Person) -> list[str]:
    return [event.id for event in person.journey.events]


def asked(person: Person) -> list[tuple[str | None, QPoint]]:
    """The menus that are asked for from now on."""
    menus: list[tuple[str | None, QPoint]] = []
    person.view.menu_asked.connect(lambda note_id, at: menus.append((note_id, at)))
    return menus


# Tapping.


@pytest.mark.parametrize("note_id", ["e1", "g2", "b3", "e5"])
def test_a_tap_selects(five: Person, fingers: Fingers, note_id: str) -> None:
    before = five.view.camera
    fingers.tap(five.where(note_id))
    assert five.selected == note_id
    assert not five.is_writing
    assert five.journey == FIVE
    assert five.view.camera == before


def test_a_tap_beside_the_notes_keeps_the_selection(five: Person, fingers: Fingers) -> None:
    fingers.tap(five.where("e2"))
    fingers.tap(NOWHERE)
    assert five.selected == "e2"
    assert five.journey == FIVE


def test_a_double_tap_writes_and_the_keyboard_has_where_to_write(
    five: Person, fingers: Fingers
) -> None:
    fingers.double_tap(five.where("b2"))
    assert five.is_writing
    assert QApplication.focusWidget() is five.view.editor
    five.type("!")
    assert five.notes[0] == "− Sådan var det for mig den dag!"


def test_a_double_tap_on_the_empty_table_lays_an_event_there(
    five: Person, fingers: Fingers
) -> None:
    fingers.double_tap(five.where("e2") + QPoint(126, -200))
    five.type("Ny")
    assert five.events == ["Møde", "Møde", "Ny", "Møde", "Møde", "Møde"]


def test_two_taps_far_apart_are_two_taps(five: Person, fingers: Fingers) -> None:
    fingers.tap(five.where("e1"))
    fingers.tap(five.where("e3"))
    assert five.selected == "e3"
    assert not five.is_writing


def test_a_tap_on_the_waiting_note_begins_it(sit: Sit) -> None:
    person = sit(journey(1))
    touching(person.view).tap(person.view.viewport().rect().center())
    assert person.is_writing


def test_a_tap_elsewhere_finishes_the_writing(five: Person, fingers: Fingers) -> None:
    five.click("e2")
    five.type("Ny")
    fingers.tap(five.where("e1"))
    assert not five.is_writing
    assert five.selected == "e1"
    assert "Ny" in five.events


def test_a_tap_in_the_open_note_places_the_cursor(five: Person, fingers: Fingers) -> None:
    fingers.double_tap(five.where("e2"))
    words = five.view.editor.geometry()
    fingers.tap(QPoint(words.left() + 5, words.top() + 14))
    assert five.is_writing
    five.type("I ")
    assert five.events[1] == "I Møde"


def test_a_tap_near_a_small_chip_opens_it(five: Person, fingers: Fingers) -> None:
    note = five.view.row.find("e4")
    assert note is not None
    chip = five.view.camera.box_to_px(note.chips[0].box.moved(note.box.x, note.box.y))
    fingers.tap(QPoint(round(chip.center_x), round(chip.y - 7)))
    assert five.view.chips.field.isVisible()
    assert five.view.chips.field.text() == "forår 2019"


def test_a_trembling_finger_taps(five: Person, fingers: Fingers) -> None:
    at = five.where("e3")
    fingers.press(at)
    fingers.slide(at + QPoint(6, 5), steps=3)
    fingers.lift()
    assert five.selected == "e3"
    assert five.journey == FIVE


# Carrying.


def test_a_finger_carries_an_event_in_one_step(five: Person, fingers: Fingers) -> None:
    camera = five.view.camera
    fingers.drag(five.where("e1"), five.where("e1") + QPoint(2 * 252 + 20, 0))
    assert ids(five) == ["e2", "e3", "e1", "e4", "e5"]
    assert five.selected == "e1"
    assert five.view.camera == camera
    assert five.steps == 1
    five.undo()
    assert five.journey == FIVE


def test_a_finger_carries_an_experience_to_another_event(five: Person, fingers: Fingers) -> None:
    fingers.drag(five.where("b1"), five.where("e3") + QPoint(0, 150))
    assert [x.id for x in five.journey.events[2].experiences] == ["b1"]
    assert five.steps == 1


@pytest.mark.parametrize("note_id", ["e3", "b2"])
def test_a_drag_that_ends_where_it_began_is_no_step(
    five: Person, fingers: Fingers, note_id: str
) -> None:
    start = five.where(note_id)
    far = five.where("e5") if note_id != "e3" else five.where("e1")
    fingers.press(start)
    fingers.slide(far, steps=20)
    assert five.journey != FIVE
    fingers.slide(start, steps=20)
    fingers.lift()
    assert five.journey == FIVE
    assert five.steps == 0


@pytest.mark.parametrize("how", ["escape", "second finger", "lost"])
def test_a_carried_note_goes_back(five: Person, fingers: Fingers, how: str) -> None:
    camera = five.view.camera
    fingers.press(five.where("e1"))
    fingers.slide(five.where("e4"))
    assert five.journey != FIVE
    if how == "escape":
        five.press(Key.Key_Escape)
    elif how == "second finger":
        fingers.press(five.where("e2"), 1)
    else:
        fingers.lose()
    assert five.journey == FIVE
    assert not five.view.mouse.is_busy
    if how != "lost":
        fingers.slide(five.where("e5"))
        fingers.lift()
    if how == "second finger":
        fingers.slide(five.where("e3"), 1)
        fingers.lift(1)
    assert five.journey == FIVE
    assert five.view.camera == camera
    assert five.steps == 0
    fingers.tap(five.where("e2"))
    assert five.selected == "e2", "the next touch is a new one"


def test_a_mouse_does_not_carry_what_a_finger_holds(five: Person, fingers: Fingers) -> None:
    fingers.press(five.where("e1"))
    fingers.slide(five.where("e2") + QPoint(40, 0))
    carried = five.journey
    five.drag(NOWHERE, NOWHERE + QPoint(500, 200))
    assert five.journey == carried
    assert five.view.mouse.drag is not None
    fingers.lift()
    assert five.journey == carried
    assert five.steps == 1


def test_a_finger_does_not_disturb_what_the_mouse_holds(five: Person, fingers: Fingers) -> None:
    start = five.take("e1")
    five.carry(start, five.where("e3"))
    carried, camera = five.journey, five.view.camera
    fingers.drag(NOWHERE, NOWHERE + QPoint(300, 0))
    fingers.double_tap(five.where("e5"))
    assert five.journey == carried
    assert five.view.camera == camera
    assert five.view.mouse.drag is not None
    five.drop(five.where("e3"))
    assert five.steps == 1


# Moving the table.


def test_one_finger_on_the_table_moves_it(five: Person, fingers: Fingers) -> None:
    before = five.view.camera
    fingers.drag(NOWHERE, NOWHERE + QPoint(120, 60))
    after = five.view.camera
    assert (before.x - after.x, before.y - after.y) == (120, 60)
    assert five.journey == FIVE


def test_a_note_that_stays_where_it_is_lets_the_table_be_moved(sit: Sit) -> None:
    own = (Answer(prompt="Hvad hjalp?", text="Et møde"),)
    person = sit(journey(1, event("e1", answers=own)))
    before, at = person.view.camera, person.where("e1:answer:0")
    touching(person.view).drag(at, at + QPoint(50, 20))
    assert before.x - person.view.camera.x == pytest.approx(50)
    assert person.steps == 0


def test_moving_the_table_leaves_the_writing_open(five: Person, fingers: Fingers) -> None:
    five.double_click("e2")
    at = five.view.editor.pos()
    fingers.drag(NOWHERE, NOWHERE + QPoint(30, 0))
    assert five.is_writing
    assert five.view.editor.x() == pytest.approx(at.x() + 30, abs=1)


@pytest.mark.parametrize("factor", [1.8, 0.6])
def test_two_fingers_zoom_about_their_middle_and_move_at_once(
    five: Person, fingers: Fingers, factor: float
) -> None:
    middle, new_middle, half = QPoint(600, 400), QPoint(680, 360), QPoint(100, 0)
    view = five.view
    before, under = view.camera, view.camera.to_table(middle.x(), middle.y())
    wide = half * factor
    fingers.pinch(
        [(middle - half, new_middle - wide), (middle + half, new_middle + wide)], steps=12
    )
    assert view.camera.scale == pytest.approx(before.scale * factor, rel=0.01)
    assert view.camera.to_table(new_middle.x(), new_middle.y()) == pytest.approx(under, abs=1.5)
    assert five.journey == FIVE
    assert five.steps == 0


@pytest.mark.parametrize("grows", [True, False])
def test_a_pinch_stops_at_the_limits(five: Person, fingers: Fingers, grows: bool) -> None:
    middle, near, far = QPoint(650, 350), QPoint(15, 0), QPoint(600, 0)
    start, end = (near, far) if grows else (far, near)
    for _ in range(8):
        fingers.pinch([(middle - start, middle - end), (middle + start, middle + end)])
    assert five.view.camera.scale == pytest.approx(MAX_SCALE if grows else MIN_SCALE)


def test_fingers_that_begin_together_make_no_leap(five: Person, fingers: Fingers) -> None:
    before = five.view.camera.scale
    at = QPoint(600, 600)
    fingers.pinch([(at, at - QPoint(6, 0)), (at + QPoint(1, 0), at + QPoint(7, 0))])
    assert five.view.camera.scale == pytest.approx(before)


def test_of_two_fingers_the_one_left_moves_the_table_on(five: Person, fingers: Fingers) -> None:
    fingers.press(QPoint(400, 600), 0)
    fingers.press(QPoint(600, 600), 1)
    fingers.slide(QPoint(650, 600), 1)
    scale = five.view.camera.scale
    fingers.lift(1)
    before = five.view.camera
    fingers.slide(QPoint(430, 610), 0)
    after = five.view.camera
    assert after.scale == scale
    assert (before.x - after.x) * scale == pytest.approx(30)
    assert (before.y - after.y) * scale == pytest.approx(10)
    fingers.lift(0)
    assert not five.view.mouse.is_busy


def test_a_palm_beside_a_pinch_changes_nothing(five: Person, fingers: Fingers) -> None:
    fingers.press(QPoint(400, 600), 0)
    fingers.press(QPoint(600, 600), 1)
    fingers.slide(QPoint(650, 600), 1)
    before = five.view.camera
    fingers.press(QPoint(900, 650), 2)
    fingers.slide(QPoint(1000, 400), 2)
    assert five.view.camera == before
    for finger in range(3):
        fingers.lift(finger)
    assert five.view.camera == before
    assert five.journey == FIVE


@pytest.mark.parametrize("count", [1, 2])
def test_a_table_whose_touch_is_lost_goes_back(five: Person, fingers: Fingers, count: int) -> None:
    before = five.view.camera
    fingers.press(QPoint(700, 600), 0)
    fingers.slide(QPoint(760, 620), 0)
    if count == 2:
        fingers.press(QPoint(1000, 600), 1)
        fingers.slide(QPoint(1100, 650), 1)
    assert five.view.camera != before
    fingers.lose()
    assert five.view.camera == before
    assert not five.view.mouse.is_busy


def test_escape_during_a_pinch_brings_the_table_back(five: Person, fingers: Fingers) -> None:
    before = five.view.camera
    fingers.press(QPoint(400, 600), 0)
    fingers.press(QPoint(600, 600), 1)
    fingers.slide(QPoint(750, 600), 1)
    five.press(Key.Key_Escape)
    assert five.view.camera == before
    fingers.slide(QPoint(850, 600), 1)
    assert five.view.camera == before
    fingers.lift(0)
    fingers.lift(1)


def test_a_table_that_is_pushed_runs_on_and_a_finger_stops_it(five: Person, qtbot: QtBot) -> None:
    view = five.view
    moving = with_motion(view)
    qtbot.addWidget(moving)
    fingers = touching(moving)
    before = moving.camera.x
    fingers.press(QPoint(900, 650))
    for step in range(1, 7):
        fingers.move(QPoint(900 - 30 * step, 650))
        QTest.qWait(8)
    fingers.lift()
    let_go = moving.camera.x
    assert let_go > before
    qtbot.waitUntil(lambda: moving.camera.x > let_go + 20)
    fingers.press(QPoint(500, 650))
    stopped = moving.camera.x
    QTest.qWait(60)
    assert moving.camera.x == stopped
    fingers.lift()
    assert moving.hands.place.note_id is None, "that finger stopped the table and no more"
    moving.detach()


def test_a_finger_that_came_to_rest_pushes_nothing(five: Person, qtbot: QtBot) -> None:
    moving = with_motion(five.view)
    qtbot.addWidget(moving)
    fingers = touching(moving)
    fingers.press(QPoint(900, 650))
    fingers.slide(QPoint(700, 650), steps=6)
    QTest.qWait(150)
    fingers.move(QPoint(699, 650))
    QTest.qWait(150)
    fingers.lift()
    at_rest = moving.camera
    QTest.qWait(80)
    assert moving.camera == at_rest
    moving.detach()


def with_motion(still: JourneyView) -> JourneyView:
    """The same journey on a table that moves."""
    made = JourneyView(
        still.hands.document,
        style=still.row.style,
        captions=still._captions,
        palette=still._palette,
        motion=True,
    )
    made.resize(1366, 700)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.setFocus()
    return made


def test_a_touch_whose_end_never_came_is_not_half_of_a_pinch(
    five: Person, fingers: Fingers
) -> None:
    fingers.press(five.where("e1"))
    fingers.slide(five.where("e4"))
    begin = QTouchEvent(
        QEvent.Type.TouchBegin,
        SCREEN[0],
        Qt.KeyboardModifier.NoModifier,
        [QEventPoint(7, QEventPoint.State.Pressed, QPointF(five.where("e2")), QPointF())],
    )
    QApplication.sendEvent(five.view.viewport(), begin)
    assert five.journey == FIVE
    assert not five.view.mouse.is_busy
    fingers.lose()


# Holding still.


@pytest.mark.usefixtures("quick")
def test_a_finger_held_still_asks_for_the_menu(
    five: Person, fingers: Fingers, qtbot: QtBot
) -> None:
    menus, at = asked(five), five.where("g2")
    fingers.press(at)
    qtbot.waitUntil(lambda: bool(menus))
    assert menus == [("g2", at)]
    assert five.selected == "g2"
    fingers.slide(five.where("e5"))
    fingers.lift()
    assert five.journey == FIVE
    assert len(menus) == 1


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("what", ["lifted", "moved", "second", "lost"])
def test_a_finger_not_held_still_asks_for_nothing(
    five: Person, fingers: Fingers, what: str
) -> None:
    menus = asked(five)
    fingers.press(NOWHERE)
    if what == "lifted":
        fingers.lift()
    elif what == "moved":
        fingers.slide(NOWHERE + QPoint(40, 0))
    elif what == "second":
        fingers.press(NOWHERE + QPoint(200, 0), 1)
    else:
        fingers.lose()
    QTest.qWait(120)
    assert not menus


# Nothing is done twice.


@pytest.mark.parametrize("kind", [QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick])
def test_what_the_system_makes_of_a_touch_is_turned_away(
    five: Person, fingers: Fingers, kind: QEvent.Type
) -> None:
    fingers.tap(five.where("e1"))
    at = QPointF(five.where("e3"))
    echo = QMouseEvent(
        kind,
        at,
        QPointF(five.view.viewport().mapToGlobal(at)),
        LEFT,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
        SCREEN[0],
    )
    QApplication.sendEvent(five.view.viewport(), echo)
    assert five.selected == "e1"
    assert not five.is_writing
    assert not five.view.mouse.is_busy
    five.click("e2")
    assert five.selected == "e2", "a real mouse is heard right after"


# Read-only, and the pen.


def test_in_a_read_only_journey_fingers_only_look(five: Person, fingers: Fingers) -> None:
    five.view.hands.document.read_only = True
    before = five.view.camera
    fingers.tap(five.where("e4"))
    assert five.selected == "e4"
    fingers.double_tap(five.where("e2"))
    fingers.double_tap(NOWHERE)
    assert five.view.camera == before
    fingers.drag(five.where("e1"), five.where("e1") + QPoint(90, 0))
    assert before.x - five.view.camera.x == 90, "what cannot be carried moves the table"
    assert five.journey == FIVE
    assert not five.is_writing


Pen = Callable[[QEvent.Type, QPoint, QPointingDevice.PointerType], QTabletEvent]


@pytest.fixture
def pen(five: Person) -> Pen:
    kinds = QPointingDevice.PointerType

    def send(
        kind: QEvent.Type, at: QPoint, end: QPointingDevice.PointerType = kinds.Pen
    ) -> QTabletEvent:
        device = QPointingDevice(
            "pen", 77, QPointingDevice.DeviceType.Stylus, end, QPointingDevice.Capability.All, 1, 2
        )
        place = QPointF(at)
        down = kind is not QEvent.Type.TabletRelease
        made = QTabletEvent(
            kind,
            device,
            place,
            QPointF(five.view.viewport().mapToGlobal(place)),
            0.5,
            0,
            0,
            0,
            0,
            0,
            Qt.KeyboardModifier.NoModifier,
            LEFT,
            LEFT if down else Qt.MouseButton.NoButton,
        )
        made.ignore()
        QApplication.sendEvent(five.view.viewport(), made)
        return made

    return send


def test_a_pen_is_left_to_be_a_mouse(five: Person, pen: Pen) -> None:
    for kind in (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease):
        made = pen(kind, five.where("e1"), QPointingDevice.PointerType.Pen)
        assert not made.isAccepted(), "Qt makes a mouse event of it"


def test_a_pen_that_comes_down_twice_writes_though_it_trembles(five: Person, pen: Pen) -> None:
    tip = QPointingDevice.PointerType.Pen
    at = five.where("b2")
    for point in (at, at + QPoint(9, 7)):
        pen(QEvent.Type.TabletPress, point, tip)
        pen(QEvent.Type.TabletRelease, point, tip)
    assert five.is_writing
    assert five.selected == "b2"


def test_the_other_end_of_a_pen_takes_nothing_away(five: Person, pen: Pen) -> None:
    end = QPointingDevice.PointerType.Eraser
    assert pen(QEvent.Type.TabletPress, five.where("b2"), end).isAccepted()
    assert pen(QEvent.Type.TabletMove, five.where("e5"), end).isAccepted()
    assert pen(QEvent.Type.TabletRelease, five.where("e5"), end).isAccepted()
    assert five.selected == "b2"
    assert five.journey == FIVE
