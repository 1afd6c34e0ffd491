"""Setting aside: what was prepared and not recognised leaves the story, and can come back."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from journeymap.model.document import Document
from journeymap.model.find import find
from journeymap.model.journey import Event, Journey, Source, When
from journeymap.storage.journeys import read_journey
from journeymap.ui.actions import Name
from journeymap.ui.window import MainWindow
from tests.factories import bad, journey
from tests.ui.person import Person, click, press, presses, tab_to, types_name


def prepared(note_id: str, text: str, year: int | None = None, *notes: object) -> Event:
    when = When(text=f"i {year}", edtf=str(year)) if year else None
    return Event(id=note_id, text=text, when=when, source=Source.PREPARED, experiences=notes)


TOLD = Event(id="told", text="Jeg flyttede hjemmefra")
STORY = journey(
    1,
    prepared("e1", "Aktivering", 2018),
    prepared("e2", "Mentor", 2019, bad("b1", text="Kom aldrig")),
    TOLD,
    prepared("e3", "Praktik", 2021),
)


@pytest.fixture
def open_story(window: MainWindow) -> MainWindow:
    """The window on a story with three prepared notes, the outline open beside it."""
    show(window, STORY)
    return window


def show(window: MainWindow, story: Journey, *, read_only: bool = False) -> None:
    window.desk.document = Document.opened(story, read_only=read_only)
    window.show_what_is_open()
    if not window.actions_by_name[Name.OUTLINE].isChecked():
        press("Ctrl+1")
    assert window.workspace is not None
    window.workspace.view.setFocus()


def story(window: MainWindow) -> Journey:
    assert window.desk.document is not None
    return window.desk.document.journey


def row(window: MainWindow) -> list[str]:
    return [event.id for event in story(window).events]


def foot(window: MainWindow) -> str:
    assert window.workspace is not None
    return " ".join(label.text() for label in window.workspace.findChildren(QLabel))


def test_a_prepared_note_is_set_aside_with_a_key_and_undone(open_story: MainWindow) -> None:
    press("Home", "Right", "Alt+Down")
    assert row(open_story) == ["e1", "told", "e3"]
    assert [event.text for event in story(open_story).set_aside] == ["Mentor"]
    assert story(open_story).set_aside[0].experiences, "what hangs on it goes with it"
    assert open_story.workspace is not None
    assert open_story.workspace.view.hands.place.note_id == "told", "the next note is at hand"
    assert "1 lagt til side" in foot(open_story)
    assert "3 begivenheder" in foot(open_story)
    assert open_story.actions_by_name[Name.UNDO].text() == "&Fortryd læg til side"
    press("Ctrl+Z")
    assert story(open_story) == STORY
    assert "lagt til side" not in foot(open_story)


def test_what_is_set_aside_is_no_part_of_the_story(open_story: MainWindow) -> None:
    press("Home", "Right", "Alt+Down")
    assert find(story(open_story), "Kom aldrig") == ()
    assert open_story.workspace is not None
    assert open_story.workspace.view.row.find("e2") is None
    assert open_story.workspace.view.row.find("b1") is None


def test_told_notes_stay_and_the_menu_says_why(open_story: MainWindow) -> None:
    press("Home", "Right", "Right")
    action = open_story.actions_by_name[Name.SET_ASIDE]
    assert not action.isEnabled()
    assert action.text().replace("&", "").startswith("Læg til side (kun forberedte sedler)")
    press("Alt+Down")
    assert story(open_story) == STORY
    press("Right")
    assert action.isEnabled()
    assert "kun" not in action.text()


def test_the_event_of_a_selected_experience_is_set_aside(open_story: MainWindow) -> None:
    press("Home", "Right", "Down")
    assert open_story.workspace is not None
    assert open_story.workspace.view.hands.place.note_id == "b1"
    press("Alt+Down")
    assert row(open_story) == ["e1", "told", "e3"]


def test_the_list_unfolds_and_gives_a_note_back_where_it_lay(open_story: MainWindow) -> None:
    assert open_story.workspace is not None
    aside = open_story.workspace.aside
    assert not aside.isVisible()
    press("Home", "Right", "Alt+Down", "Home", "Alt+Down")
    assert aside.title.text() == "Lagt til side (2)"
    assert not aside.list.isVisible(), "it is quiet until somebody asks"
    tab_to(aside.title)
    press("Space")
    shown = [aside.list.item(n).text() for n in range(aside.list.count())]
    assert shown == ["Mentor\ni 2019", "Aktivering\ni 2018"]
    tab_to(aside.list)
    press("Home", "Return")
    assert row(open_story) == ["e2", "told", "e3"], "nothing of what lay left of it is there"
    assert open_story.workspace.view.hands.place.note_id == "e2"
    tab_to(aside.back)
    press("Space")
    assert row(open_story) == ["e1", "e2", "told", "e3"]
    assert story(open_story) == STORY
    assert not aside.isVisible()


def test_without_its_neighbours_a_note_goes_where_its_date_belongs(window: MainWindow) -> None:
    events = tuple(event for event in STORY.events if event.id != "e2")
    show(window, STORY.replaced(events=events, set_aside=(STORY.events[1],)))
    assert window.workspace is not None
    aside = window.workspace.aside
    click(aside.title)
    click(aside.back)
    assert row(window) == ["e1", "e2", "told", "e3"]
    press("Ctrl+Z")
    assert row(window) == ["e1", "told", "e3"]


def test_what_was_told_meanwhile_takes_the_approval_away(window: MainWindow) -> None:
    show(window, STORY.replaced(approval=dt.date(2024, 5, 1)))
    press("Home", "Alt+Down")
    assert story(window).approval is None
    press("Ctrl+Z")
    assert story(window).approval == dt.date(2024, 5, 1)


def test_a_journey_to_look_at_only_sets_nothing_aside_and_gives_nothing_back(
    window: MainWindow,
) -> None:
    seen = STORY.replaced(events=STORY.events[1:], set_aside=STORY.events[:1])
    show(window, seen, read_only=True)
    press("Home", "Alt+Down")
    assert window.workspace is not None
    aside = window.workspace.aside
    click(aside.title)
    assert not aside.back.isEnabled()
    tab_to(aside.list)
    press("Return")
    assert story(window) == seen


def test_the_conversation_shows_nothing_of_it_and_can_set_aside(open_story: MainWindow) -> None:
    press("Home", "F11")
    talk = open_story.talk.conversation
    assert talk is not None
    QTest.keyClick(talk.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    assert row(open_story) == ["e2", "told", "e3"]
    words = " ".join(label.text() for label in talk.findChildren(QLabel))
    assert "lagt til side" not in words.lower()
    talk.leave()


def test_it_lies_in_the_file(open_story: MainWindow, person: Person, tmp_path: Path) -> None:
    press("Home", "Alt+Down")
    with person.answers(types_name(str(tmp_path / "a.journey.json"))):
        press("Ctrl+S")
    saved = read_journey(tmp_path / "a.journey.json")
    assert [event.text for event in saved.set_aside] == ["Aktivering"]
    assert [event.id for event in saved.events] == ["e2", "told", "e3"]


def test_the_outline_sets_aside_too(open_story: MainWindow) -> None:
    assert open_story.workspace is not None
    press("Home")
    tab_to(open_story.workspace.outline)
    press("Alt+Down")
    assert row(open_story) == ["e2", "told", "e3"]


def test_the_keys_say_how(open_story: MainWindow, person: Person) -> None:
    with person.answers(presses("Escape")):
        press("F1")
    assert "Alt+Down" in person.heard[0]
    assert "Læg til side" in person.heard[0]
