"""Names and numbers in a note: quiet dots while writing, and a list before sharing."""

from pathlib import Path

import pytest
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from journeymap.canvas.view import JourneyView
from journeymap.model.journey import Interview
from journeymap.storage.journeys import write_journey
from journeymap.ui.window import MainWindow
from tests.factories import event, good, journey
from tests.ui.person import Person, choose, press, presses, presses_button, said, write

CALLED = "Jeg ringede til min sagsbehandler Mette Hansen i går"
WITHOUT = "Jeg ringede til min sagsbehandler i går"


@pytest.fixture
def view(window: MainWindow, person: Person) -> JourneyView:
    """An empty journey that somebody has begun to write in."""
    press("Ctrl+N")
    assert window.workspace is not None
    return window.workspace.view


def marked(view: JourneyView) -> list[str]:
    """The words that stand on dots."""
    return [one.cursor.selectedText() for one in view.editor.extraSelections()]


def asked_about(view: JourneyView) -> QMenu:
    """The menu of the marked words."""
    view.activateWindow()
    (menu,) = [m for m in view.findChildren(QMenu, "suspicionMenu") if m.isVisible()]
    return menu


def open_suspicion(view: JourneyView, keys: str = "Ctrl+.") -> QMenu:
    press(keys)
    return asked_about(view)


def test_dots_come_when_the_hands_rest_and_go_with_the_note(
    view: JourneyView, qtbot: QtBot
) -> None:
    write(CALLED)
    assert marked(view) == []
    qtbot.waitUntil(lambda: marked(view) == ["Mette Hansen"])
    press("Escape")
    assert marked(view) == []


@pytest.mark.parametrize("keys", ["Ctrl+.", "Alt+Return"])
def test_the_role_takes_the_place_of_the_name_and_undo_brings_it_back(
    view: JourneyView, keys: str
) -> None:
    write(CALLED)
    menu = open_suspicion(view, keys)
    assert menu.actions()[0].text() == "Erstat med ”min sagsbehandler”"
    choose(menu.actions()[0])
    assert view.editor.toPlainText() == WITHOUT
    view.activateWindow()
    press("Ctrl+Z")
    assert view.hands.journey.events[0].text == CALLED
    press("Ctrl+Y")
    assert view.hands.journey.events[0].text == WITHOUT


def test_what_is_no_person_is_remembered_until_it_is_undone(
    view: JourneyView, qtbot: QtBot
) -> None:
    write(CALLED)
    menu = open_suspicion(view)
    assert menu.actions()[1].text() == "Ikke en person"
    choose(menu.actions()[1])
    assert marked(view) == []
    assert view.hands.journey.not_identifiers
    assert view.editor.toPlainText() == CALLED
    view.activateWindow()
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: marked(view) == ["Mette Hansen"])


def test_the_right_button_on_the_marked_words(view: JourneyView, qtbot: QtBot) -> None:
    write(CALLED)
    qtbot.waitUntil(lambda: bool(marked(view)))
    cursor = QTextCursor(view.editor.document())
    cursor.setPosition(CALLED.index("Hansen"))
    at = view.editor.cursorRect(cursor).center()
    viewport = view.editor.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    choose(asked_about(view).actions()[0])
    assert view.hands.journey.events[0].text == WITHOUT


def test_in_a_long_note_what_is_near_the_cursor_is_marked_where_it_stands(
    view: JourneyView, qtbot: QtBot
) -> None:
    write("a")
    view.editor.insertPlainText(" Det gik godt." * 300 + " " + CALLED)
    qtbot.waitUntil(lambda: marked(view) == ["Mette Hansen"])
    choose(open_suspicion(view).actions()[0])
    assert view.hands.journey.events[0].text.endswith(" Det gik godt. " + WITHOUT)


def test_words_without_names_say_so_quietly(view: JourneyView) -> None:
    write("Det gik godt")
    press("Ctrl+.")
    assert not view.findChildren(QMenu, "suspicionMenu")
    assert view.notice.isVisible()
    assert view.is_writing


def test_the_citizen_sees_no_marks(window: MainWindow, view: JourneyView, qtbot: QtBot) -> None:
    write("Det gik godt")
    press("Escape", "F11")
    shown = window.talk.conversation
    assert shown is not None
    qtbot.waitUntil(shown.isActiveWindow)
    press("Home", "F2")
    write(f" {CALLED}")
    qtbot.wait(450)  # longer than hands rest before the working view marks
    assert shown.view.editor.extraSelections() == []
    press("Escape", "Escape")


# The list.

TOLD = journey(
    1,
    event("e1", good("g1", text="Min ven Ali Demir kom")).replaced(text=CALLED),
    event("e2").replaced(text="Ring på 22 33 44 55, sagde de"),
    interview=Interview(place="hos Karen Holm"),
)


@pytest.fixture
def told(window: MainWindow, person: Person, tmp_path: Path) -> JourneyView:
    """A journey with names in two kinds of notes and in a fact."""
    path = tmp_path / "told.journey.json"
    write_journey(path, TOLD)
    window.open_path(path)
    assert window.workspace is not None
    QApplication.processEvents()
    return window.workspace.view


def rows_of(dialog: QDialog | QMenu) -> list[str]:
    (rows,) = dialog.findChildren(QListWidget)
    return [rows.item(row).text() for row in range(rows.count())]


def test_the_list_names_kind_words_and_place_and_promises_nothing(
    told: JourneyView, person: Person
) -> None:
    seen: list[str] = []

    def reads(dialog: QDialog | QMenu) -> None:
        seen.extend(rows_of(dialog))
        press("Escape")

    with person.answers(reads):
        press("Ctrl+Shift+N")
    assert len(seen) == 4
    assert seen[0].startswith("Måske et navn: Karen Holm")
    assert seen[0].endswith("samtale og samtykke")
    assert "begivenhed 1" in seen[1]
    assert "oplevelse på begivenhed 1" in seen[2]
    assert "begivenhed 2" in seen[3]
    assert "22 33 44 55" in seen[3]
    assert "finder aldrig alt" in person.heard[0]
    assert "4 steder" in person.heard[0]


def test_enter_goes_to_the_note(told: JourneyView, person: Person) -> None:
    with person.answers(presses("Down", "Down", "Return")):
        press("Ctrl+Shift+N")
    assert told.hands.place.note_id == "g1"
    assert told.window().focusWidget() is told


def test_replacing_goes_through_the_list_and_undo_takes_each_back(
    told: JourneyView, person: Person
) -> None:
    with person.answers(goes_through):
        press("Ctrl+Shift+N")
    now = told.hands.journey
    assert now.interview.place == "hos [navn]"
    assert now.events[0].text == WITHOUT
    press("Ctrl+Z")
    assert told.hands.journey.events[0].text == CALLED
    press("Ctrl+Z")
    assert told.hands.journey.events == TOLD.events
    assert told.hands.journey.interview == TOLD.interview


def goes_through(dialog: QDialog | QMenu) -> None:
    presses_button("Erstat med ”[navn]”")(dialog)
    presses_button("Erstat med ”min sagsbehandler”")(dialog)
    assert "2 steder" in said(dialog)
    press("Ctrl+Z")
    assert "3 steder" in said(dialog)
    press("Ctrl+Y")
    assert "2 steder" in said(dialog)
    press("Escape")


def test_what_is_no_person_leaves_the_list(told: JourneyView, person: Person) -> None:
    def dismisses(dialog: QDialog | QMenu) -> None:
        presses_button("Ikke en person")(dialog)
        assert len(rows_of(dialog)) == 3
        press("Escape")

    with person.answers(dismisses):
        press("Ctrl+Shift+N")
    assert told.hands.journey.interview.place == "hos Karen Holm"
    assert told.hands.journey.not_identifiers


def test_before_printing_one_line_says_so_and_leads_to_the_list(
    told: JourneyView, person: Person
) -> None:
    with person.answers(presses_button("Se dem…"), presses("Escape")):
        press("Ctrl+P")
    assert "4 steder" in person.heard[0]
    assert person.heard[1].startswith("Navne og numre")


def test_printing_says_nothing_where_nothing_was_found(view: JourneyView, person: Person) -> None:
    write("Det gik godt")
    with person.answers(presses("Escape")):
        press("Ctrl+P")
    assert "ligner" not in person.heard[0]
