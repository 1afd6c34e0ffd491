"""Names and numbers in a note: quiet dots while writing, and a list before sharing."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from journeymap.canvas.view import JourneyView
from journeymap.model.commands import ChangeFacts
from journeymap.model.journey import Interview
from journeymap.storage.backups import Retention, back_up, backups_of, remove_backups
from journeymap.storage.journeys import write_journey
from journeymap.storage.places import backup_folder
from journeymap.ui.window import MainWindow
from tests.factories import event, good, journey, journey_id
from tests.ui.person import (
    Person,
    Reply,
    button_of,
    choose,
    press,
    presses,
    presses_button,
    said,
    write,
)

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
    remove_backups(backup_folder(), TOLD.id)  # of another test
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


# What was replaced stands in earlier versions.


def earlier_of(window: MainWindow) -> list[Path]:
    return [one.path for one in backups_of(backup_folder(), TOLD.id)]


def replaces_all(dialog: QDialog | QMenu) -> None:
    (replace,) = [b for b in dialog.findChildren(QPushButton) if b.text().startswith("Erstat")]
    while rows_of(dialog):
        replace.click()


def removes(dialog: QDialog | QMenu, person: Person, answer: Reply) -> None:
    with person.answers(answer):
        button_of(dialog, "Fjern tidligere udgaver…").click()


@pytest.fixture
def saved_before(window: MainWindow, told: JourneyView) -> JourneyView:
    """The journey has been changed and saved, so there is an earlier version; others have too."""
    told.hands.execute(ChangeFacts("title", "Ny titel"))
    assert window.files.save()
    back_up(
        backup_folder(), journey_id(7), b"{}", now=dt.datetime.now().astimezone(), keep=Retention()
    )
    assert len(earlier_of(window)) == 1
    return told


def test_earlier_versions_go_once_the_journey_is_saved_without_the_names(
    window: MainWindow, saved_before: JourneyView, person: Person
) -> None:
    heard: list[str] = []

    def replaces(dialog: QDialog | QMenu) -> None:
        replaces_all(dialog)
        assert "står stadig i de tidligere udgaver" in said(dialog)
        removes(dialog, person, presses_button("Fjern dem"))
        heard.append(said(dialog))
        press("Escape")

    with person.answers(replaces):
        press("Ctrl+Shift+N")
    assert "er fjernet, og rejsen er gemt" in heard[0]
    assert earlier_of(window) == []
    assert backups_of(backup_folder(), journey_id(7)), "those of others stay"
    path = window.desk.path
    assert path is not None
    assert "Mette Hansen" not in path.read_text("utf-8")
    assert not saved_before.hands.document.is_modified


def test_they_stay_when_one_thinks_again(
    window: MainWindow, saved_before: JourneyView, person: Person
) -> None:
    def thinks_again(dialog: QDialog | QMenu) -> None:
        replaces_all(dialog)
        removes(dialog, person, presses("Return"))
        press("Escape")

    with person.answers(thinks_again):
        press("Ctrl+Shift+N")
    assert len(earlier_of(window)) == 1
    assert saved_before.hands.document.is_modified, "nothing was saved either"


def test_what_lies_in_the_file_does_not_become_an_earlier_version_after_all(
    window: MainWindow, told: JourneyView, person: Person
) -> None:
    """There is none yet, but the save would make one, with the names in it."""

    def tries(dialog: QDialog | QMenu) -> None:
        replaces_all(dialog)
        removes(dialog, person, presses_button("Fjern dem"))
        press("Escape")

    assert earlier_of(window) == []
    with person.answers(tries):
        press("Ctrl+Shift+N")
    assert earlier_of(window) == []


def test_they_stay_when_the_journey_cannot_be_saved(
    window: MainWindow,
    saved_before: JourneyView,
    person: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(window.files, "save_now", lambda: False)

    def tries(dialog: QDialog | QMenu) -> None:
        replaces_all(dialog)
        removes(dialog, person, presses_button("Fjern dem"))
        assert "står stadig i de tidligere udgaver" in said(dialog)
        press("Escape")

    with person.answers(tries):
        press("Ctrl+Shift+N")
    assert len(earlier_of(window)) == 1


def test_a_journey_that_lies_nowhere_has_none_to_offer(view: JourneyView, person: Person) -> None:
    write(CALLED)
    press("Escape")

    def looks(dialog: QDialog | QMenu) -> None:
        replaces_all(dialog)
        assert "tidligere udgaver" not in said(dialog)
        press("Escape")

    with person.answers(looks):
        press("Ctrl+Shift+N")
