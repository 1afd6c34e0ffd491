"""The menu of a note: what makes sense there, in the words and with the keys of the main menu."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from journeymap.canvas.hands import Place
from journeymap.canvas.view import JourneyView
from journeymap.model.journey import Answer
from journeymap.storage.journeys import write_journey
from journeymap.storage.resources import load_vocabulary, load_words
from journeymap.ui.actions import SPECS, Name
from journeymap.ui.conversation import Conversation
from journeymap.ui.preferences import Panels
from journeymap.ui.window import MainWindow
from journeymap.words import LANGUAGES
from tests.factories import bad, event, good, journey
from tests.ui.person import Person, choose, press, write

THREE = journey(
    1,
    event("e1", good("g1"), bad("b1"), answers=(Answer(prompt="Hvad hjalp?", text="Et møde"),)),
    event("e2"),
    event("e3"),
)
EMPTY = QPoint(60, 60)


@pytest.fixture
def view(window: MainWindow, person: Person, tmp_path: Path) -> JourneyView:
    """Three events in the working window."""
    path = tmp_path / "three.journey.json"
    write_journey(path, THREE)
    window.open_path(path)
    assert window.workspace is not None
    QApplication.processEvents()
    return window.workspace.view


def sit_down(view: JourneyView) -> None:
    """The offscreen platform gives no window the focus back when a menu has closed."""
    view.activateWindow()
    view.setFocus()
    QApplication.processEvents()


def ask(view: JourneyView, at: str | QPoint) -> QMenu:
    """Presses the right button on a note, or on the table."""
    sit_down(view)
    point = at
    if isinstance(at, str):
        note = view.row.find(at)
        assert note is not None
        x, y = view.camera.to_px(note.box.center_x, note.box.y + 15)
        point = QPoint(round(x), round(y))
    assert isinstance(point, QPoint)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, point
    )
    everywhere = view.viewport().mapToGlobal(point)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, everywhere)
    QApplication.sendEvent(view.viewport(), asked)
    return shown()


def shown() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def names(menu: QMenu) -> list[str]:
    return [action.objectName() for action in menu.actions() if not action.isSeparator()]


def pick(menu: QMenu, name: Name) -> None:
    choose(next(action for action in menu.actions() if action.objectName() == name))
    QApplication.processEvents()


def ids(view: JourneyView) -> list[str]:
    return [event.id for event in view.hands.journey.events]


def test_each_kind_of_note_has_what_makes_sense_there(view: JourneyView) -> None:
    on_event = names(ask(view, "e2"))
    assert {"edit", "edit_time", "edit_actor", "turning_point", "delete"} <= set(on_event)
    assert {"add_good", "add_bad", "add_answer", "duplicate", "move_left"} <= set(on_event)
    press("Escape")
    on_good = names(ask(view, "g1"))
    assert {"edit", "key_moment", "add_good", "add_bad", "duplicate", "delete"} == set(on_good)
    press("Escape")
    assert names(ask(view, "e1:answer:0")) == ["edit", "delete"]
    assert view.hands.place.note_id == "e1:answer:0"


def test_words_and_keys_are_those_of_the_main_menu(view: JourneyView, window: MainWindow) -> None:
    for action in ask(view, "e2").actions():
        if action.isSeparator() or not action.objectName():
            continue
        same = window.actions_by_name[Name(action.objectName())]
        text, _, keys = action.text().partition("\t")
        assert text == same.text().partition("\t")[0]
        native = QKeySequence.SequenceFormat.NativeText
        others = same.shortcut().toString(native) or same.text().partition("\t")[2]
        assert keys == others


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_items_have_the_same_underlined_letter(language: str) -> None:
    words = load_words(language)
    menu = ("event_here", "paste_here", "fit_all")
    letters = [_letter(words(f"action.{name}")) for name in menu]
    assert len(set(letters)) == len(letters)


def _letter(text: str) -> str:
    return text[text.index("&") + 1].casefold()


def test_a_deed_is_done_to_the_note_under_the_mouse(view: JourneyView) -> None:
    view.hands.go_to("e1")
    pick(ask(view, "e3"), Name.ADD_BAD)
    assert view.is_writing
    write("For langt")
    press("Escape")
    assert [x.text for x in view.hands.journey.events[2].experiences] == ["For langt"]


def test_a_note_is_moved_copied_and_deleted(view: JourneyView) -> None:
    pick(ask(view, "e3"), Name.MOVE_LEFT)
    assert ids(view) == ["e1", "e3", "e2"]
    pick(ask(view, "e3"), Name.DUPLICATE)
    assert len(ids(view)) == 4
    pick(ask(view, "e1"), Name.DELETE)
    assert "e1" not in ids(view)
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert view.hands.journey.events == THREE.events


def test_the_ends_of_the_row_cannot_be_passed(view: JourneyView) -> None:
    for note_id, name in (("e1", Name.MOVE_LEFT), ("e3", Name.MOVE_RIGHT)):
        enabled = {
            action.objectName(): action.isEnabled() for action in ask(view, note_id).actions()
        }
        assert [n for n in ("move_left", "move_right") if not enabled[n]] == [name]
        press("Escape")


def test_a_turning_point_is_ticked_and_unticked(view: JourneyView, window: MainWindow) -> None:
    for expected in (True, False):
        menu = ask(view, "e2")
        tick = next(a for a in menu.actions() if a.objectName() == Name.TURNING_POINT)
        assert tick.isChecked() is not expected
        pick(menu, Name.TURNING_POINT)
        assert view.hands.journey.events[1].turning_point is expected
        assert window.actions_by_name[Name.TURNING_POINT].isChecked() is expected


@pytest.mark.parametrize("note_id", ["e1", "g1"])
def test_a_key_moment_is_ticked_and_unticked(view: JourneyView, note_id: str) -> None:
    for expected in (True, False):
        menu = ask(view, note_id)
        tick = next(a for a in menu.actions() if a.objectName() == Name.KEY_MOMENT)
        assert tick.isChecked() is not expected
        pick(menu, Name.KEY_MOMENT)
        note = view.row.find(note_id)
        assert note is not None
        assert note.key_moment is expected
    press("Ctrl+Z", "Ctrl+Z")
    assert view.hands.journey.events == THREE.events


def test_a_time_is_corrected_from_the_menu(view: JourneyView) -> None:
    pick(ask(view, "e2"), Name.EDIT_TIME)
    assert view.chips.field.hasFocus()
    write("maj 2020")
    press("Return")
    when = view.hands.journey.events[1].when
    assert when is not None
    assert when.edtf == "2020-05"


@pytest.mark.parametrize("keys", ["Menu", "Shift+F10"])
def test_keys_open_the_menu_of_the_selected_note(view: JourneyView, keys: str) -> None:
    sit_down(view)
    view.hands.go_to("g1")
    press(keys)
    assert "edit" in names(shown())
    assert "edit_time" not in names(shown())
    press("Escape")
    assert view.hands.place == Place("g1")


def test_on_the_empty_table_an_event_is_laid_where_the_menu_was_asked_for(
    view: JourneyView,
) -> None:
    note = view.row.find("e2")
    assert note is not None
    x, _ = view.camera.to_px(note.box.right + 18, 0)
    menu = ask(view, QPoint(round(x), 60))
    assert menu.actions()[0].text() == "Ny begivenhed h&er"
    choose(menu.actions()[0])
    QApplication.processEvents()
    view.activateWindow()
    write("Midt imellem")
    press("Escape")
    assert view.hands.journey.events[2].text == "Midt imellem"


def test_what_was_copied_is_pasted_there_and_with_the_key(view: JourneyView) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("")
    menu = ask(view, EMPTY)
    assert not menu.actions()[1].isEnabled(), "nothing was copied"
    press("Escape")
    clipboard.setText("  Fra et brev\n")
    choose(ask(view, EMPTY).actions()[1])
    QApplication.processEvents()
    press("Escape")
    assert view.hands.journey.events[0].text == "Fra et brev"
    sit_down(view)
    press("End", "Ctrl+V")
    assert view.is_writing
    press("Escape")
    assert view.hands.journey.events[-1].text == "Fra et brev"


def test_read_only_what_reads_is_left(view: JourneyView) -> None:
    view.hands.document.read_only = True
    assert names(ask(view, "e1")) == ["fit_selection", "fit_all"]
    press("Escape")
    assert names(ask(view, EMPTY)) == ["fit_all"]
    before = view.camera
    pick(shown(), Name.FIT_ALL)
    assert view.camera != before


def test_asked_twice_it_opens_once(view: JourneyView) -> None:
    menu = ask(view, "e2")
    view.ask_for_menu(QPoint(200, 200))
    assert shown() is menu


def test_while_a_note_is_in_the_hand_there_is_no_menu(view: JourneyView) -> None:
    note = view.row.find("e1")
    assert note is not None
    start = QPoint(*(round(c) for c in view.camera.to_px(note.box.center_x, note.box.center_y)))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(30, 0))
    QTest.mouseMove(view.viewport(), start + QPoint(60, 0))
    press("Shift+F10")
    assert QApplication.activePopupWidget() is None
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start)


def test_its_items_are_large_enough_for_a_finger(view: JourneyView, window: MainWindow) -> None:
    menu = ask(view, "e2")
    for action in menu.actions():
        assert action.isSeparator() or menu.actionGeometry(action).height() >= 40
    press("Escape")
    assert window.workspace is not None
    for button in window.workspace.bar.findChildren(QToolButton):
        if button.isVisible():
            assert button.height() >= 40
            assert button.width() >= 36


# In front of the citizen.


@pytest.fixture
def talk(window: MainWindow, samples: Path, person: Person) -> Iterator[Conversation]:
    window.open_path(samples / "Aabenraa" / "fra-bold-til-dommer.journey.json")
    window.actions_by_name["conversation"].trigger()
    QApplication.processEvents()
    made = window.talk.conversation
    assert made is not None
    yield made
    window.talk.close()


def test_in_the_conversation_no_theme_is_named(talk: Conversation) -> None:
    experience = next(x for e in talk.view.hands.journey.events for x in e.experiences)
    lens = load_vocabulary().lens("themes")
    assert lens is not None
    for note_id in (experience.id, talk.view.hands.journey.events[0].id):
        sit_down(talk.view)
        talk.view.hands.go_to(note_id)
        press("Menu")
        said = " ".join(action.text() for action in shown().actions())
        assert "Skriv på sedlen" in said.replace("&", "")
        assert not [code.id for code in lens.codes if code.label("da") in said]
        english = load_words("en")(SPECS[Name.DELETE].text)
        assert english not in said
        press("Escape")


def test_in_the_conversation_chips_are_corrected_too(talk: Conversation) -> None:
    view = talk.view
    sit_down(view)
    view.hands.go_to(view.hands.journey.events[1].id)
    press("Ctrl+T")
    write("maj 2011")
    press("Ctrl+K")
    write("Skole")
    press("Return")
    told = view.hands.journey.events[1]
    assert told.when is not None
    assert (told.when.edtf, told.actor) == ("2011-05", "skole")


def test_saving_takes_what_stands_in_the_field(
    window: MainWindow, samples: Path, tmp_path: Path, person: Person
) -> None:
    copy = tmp_path / "a.journey.json"
    source = samples / "Aabenraa" / "fra-bold-til-dommer.journey.json"
    copy.write_bytes(source.read_bytes())
    window.open_path(copy)
    assert window.workspace is not None
    view = window.workspace.view
    view.hands.go_to(view.hands.journey.events[1].id)
    press("Ctrl+T")
    write("maj 2011")
    press("Ctrl+S")
    assert "maj 2011" in copy.read_text(encoding="utf-8")


@pytest.mark.parametrize("panel", ["outline", "facts"])
def test_a_finger_scrolls_the_panels(
    window: MainWindow, samples: Path, person: Person, qtbot: QtBot, panel: str
) -> None:
    window.resize(700, 500)  # all of it is on the screen, where alone there are touches
    window.open_path(samples / "Aabenraa" / "fra-bold-til-dommer.journey.json")
    assert window.workspace is not None
    window.workspace.show_panels(Panels(panel == "outline", panel == "facts"))
    view = window.workspace.view
    view.hands.go_to(view.hands.journey.events[0].id)
    area = window.workspace.outline if panel == "outline" else window.workspace.facts
    bar, pane, screen = area.verticalScrollBar(), area.viewport(), QTest.createTouchDevice()
    qtbot.waitUntil(lambda: bar.maximum() > 30)
    start = QPoint(8, pane.height() // 2)
    QTest.touchEvent(pane, screen).press(0, start, pane).commit()
    for step in range(1, 9):
        QTest.qWait(12)
        at = start - QPoint(0, 14 * step)
        QTest.touchEvent(pane, screen).move(0, at, pane).commit()
    QTest.touchEvent(pane, screen).release(0, at, pane).commit()
    assert bar.value() > 0
