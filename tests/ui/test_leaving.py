"""Nothing unsaved goes without being asked about, whichever way somebody leaves."""

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from journeymap.model.commands import ChangeFacts
from journeymap.storage.journeys import read_journey
from journeymap.storage.resources import sample_folder
from journeymap.ui.window import MainWindow
from tests.ui.person import (
    Person,
    Reply,
    field_of,
    press,
    presses,
    presses_button,
    tab_to,
    types_name,
    write,
)

OTHER = sample_folder() / "Kolding" / "traener-for-de-smaa.journey.json"

# A way to leave: its key, what is answered before the question about changes.
WAYS: dict[str, tuple[str, tuple[Reply, ...]]] = {
    "new": ("Ctrl+N", ()),
    "open": ("Ctrl+O", (types_name(str(OTHER)),)),
    "open a set": ("Ctrl+Shift+O", (types_name(str(OTHER.parent)),)),
    "back": ("Alt+Up", ()),
    "quit": ("Ctrl+Q", ()),
}
way = pytest.mark.parametrize("way", WAYS)


def foot(window: MainWindow) -> str:
    found = window.findChildren(QLabel)
    return next(label.text() for label in found if label.parentWidget().objectName() == "foot")


def first_words(window: MainWindow) -> list[str]:
    assert window.desk.document is not None
    return [event.text for event in window.desk.document.journey.events]


def has_left(window: MainWindow, way: str) -> bool:
    if way == "quit":
        return not window.isVisible()
    if way == "back":
        return window.desk.document is None
    if way == "open a set":
        return window.files.folder == OTHER.parent and window.desk.document is None
    assert window.desk.document is not None
    opened = window.desk.document.journey
    return not opened.events if way == "new" else opened == read_journey(OTHER)


@pytest.fixture
def unsaved(window: MainWindow) -> MainWindow:
    """A new journey of one event that lies nowhere."""
    press("Ctrl+N")
    write("Jeg fik et brev")
    press("Escape")
    return window


@way
def test_cancel_stays(unsaved: MainWindow, person: Person, way: str) -> None:
    key, before = WAYS[way]
    with person.answers(*before, presses("Escape")):
        press(key)
    assert unsaved.isVisible()
    assert first_words(unsaved) == ["Jeg fik et brev"]
    assert unsaved.isWindowModified()
    press("Ctrl+Z")
    assert first_words(unsaved) == [], "the history stays too"


@way
def test_dont_save_leaves(unsaved: MainWindow, person: Person, way: str, tmp_path: Path) -> None:
    key, before = WAYS[way]
    with person.answers(*before, presses_button("Gem ikke")):
        press(key)
    assert has_left(unsaved, way)
    assert not list(tmp_path.glob("*.journey.json"))


@way
def test_save_asks_where_saves_and_leaves(
    unsaved: MainWindow, person: Person, way: str, tmp_path: Path
) -> None:
    key, before = WAYS[way]
    with person.answers(*before, presses("Return"), types_name("brevet")):
        press(key)
    assert has_left(unsaved, way)
    saved = read_journey(tmp_path / "brevet.journey.json")
    assert [event.text for event in saved.events] == ["Jeg fik et brev"]


@way
def test_to_give_up_choosing_a_place_is_to_stay(
    unsaved: MainWindow, person: Person, way: str
) -> None:
    key, before = WAYS[way]
    with person.answers(*before, presses("Return"), presses("Escape")):
        press(key)
    assert unsaved.isVisible()
    assert first_words(unsaved) == ["Jeg fik et brev"]
    assert unsaved.isWindowModified()


@way
def test_a_save_that_fails_keeps_the_journey_and_says_why(
    unsaved: MainWindow, person: Person, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_paths: object) -> None:
        raise OSError(errno.ENOSPC, "")

    monkeypatch.setattr(os, "replace", full)
    key, before = WAYS[way]
    with person.answers(*before, presses("Return"), types_name("brevet"), presses("Escape")):
        press(key)
    assert "Rejsen blev ikke gemt" in person.heard[-1]
    assert "Der er ikke plads." in person.heard[-1]
    assert first_words(unsaved) == ["Jeg fik et brev"]
    assert unsaved.isWindowModified()
    assert foot(unsaved).startswith("Ændringer er ikke gemt")
    assert not list(tmp_path.glob("*brevet*"))


def test_the_question_names_the_citizens_code(unsaved: MainWindow, person: Person) -> None:
    assert unsaved.desk.document is not None
    with person.answers(presses("Escape")):
        press("Alt+Up")
    assert f"Vil du gemme ændringerne i {unsaved.desk.document.journey.code}?" in person.heard[0]


def test_what_is_saved_is_left_without_a_word(
    unsaved: MainWindow, person: Person, tmp_path: Path
) -> None:
    with person.answers(types_name("brevet")):
        press("Ctrl+S")
    press("Alt+Up")
    assert unsaved.desk.document is None
    assert person.heard == [person.heard[0]], "only the file dialog has asked"


def test_a_journey_without_a_word_is_left_without_a_question(
    window: MainWindow, person: Person
) -> None:
    press("Ctrl+N")
    press("Ctrl+E")
    press("Ctrl+N", "Alt+Up")
    assert window.desk.document is None
    assert person.heard == []


def test_the_second_save_asks_nothing(unsaved: MainWindow, person: Person, tmp_path: Path) -> None:
    with person.answers(types_name("brevet")):
        press("Ctrl+S")
    press("End", "Return")
    write("Så ringede de")
    press("Ctrl+S")
    saved = read_journey(tmp_path / "brevet.journey.json")
    assert [event.text for event in saved.events] == ["Jeg fik et brev", "Så ringede de"]
    assert not unsaved.isWindowModified()


def test_what_is_saved_while_a_note_is_written_is_the_last_letter_too(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    press("Ctrl+N")
    write("Jeg fik et bre")
    with person.answers(types_name("brevet")):
        press("Ctrl+S")
    write("v")
    assert window.isWindowModified()
    press("Ctrl+S")
    saved = read_journey(tmp_path / "brevet.journey.json")
    assert [event.text for event in saved.events] == ["Jeg fik et brev"]


def test_title_and_foot_say_file_and_whether_it_is_saved(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    press("Ctrl+N")
    assert window.desk.document is not None
    code = window.desk.document.journey.code
    assert window.windowTitle() == f"{code} – ikke gemt[*]"
    assert not window.isWindowModified()
    assert foot(window).startswith("Ikke gemt endnu")
    write("Brev")
    assert window.isWindowModified()
    assert foot(window).startswith("Ændringer er ikke gemt")
    assert "1 begivenhed " in foot(window) + " "
    with person.answers(types_name("brevet")):
        press("Ctrl+S")
    assert window.windowTitle() == f"{code} – brevet.journey.json[*]"
    assert not window.isWindowModified()
    assert foot(window).startswith("Gemt kl. ")
    press("Ctrl+Z")
    assert window.isWindowModified()
    press("Ctrl+Y")
    assert not window.isWindowModified(), "back at what lies on disk"
    press("Alt+Up")
    assert window.windowTitle() == "journeymap"


def test_save_as_leaves_the_old_file_as_it_was(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    old = tmp_path / "gammel.journey.json"
    old.write_bytes(OTHER.read_bytes())
    window.open_path(old)
    press("End", "Return")
    write("Det nye")
    with person.answers(types_name("ny")):
        press("Ctrl+Shift+S")
    assert old.read_bytes() == OTHER.read_bytes()
    assert read_journey(tmp_path / "ny.journey.json").events[-1].text == "Det nye"
    assert "ny.journey.json" in window.windowTitle()
    write(" – og mere")
    press("Ctrl+S")
    assert old.read_bytes() == OTHER.read_bytes()
    assert read_journey(tmp_path / "ny.journey.json").events[-1].text == "Det nye – og mere"


@pytest.mark.parametrize("typed", ["brevet", "brevet.journey.json"])
def test_an_existing_file_is_kept_unless_replaced_on_purpose(
    unsaved: MainWindow, person: Person, tmp_path: Path, typed: str
) -> None:
    there = tmp_path / "brevet.journey.json"
    there.write_bytes(OTHER.read_bytes())

    def types_and_thinks_again(dialog: object) -> None:
        types_name(typed)(dialog)  # type: ignore[arg-type]
        if typed.endswith(".json"):  # then the file dialog itself has asked, and is still open
            press("Escape")

    with person.answers(types_and_thinks_again, presses("Escape")):
        press("Ctrl+S")
    assert "brevet.journey.json" in person.heard[1]
    assert there.read_bytes() == OTHER.read_bytes()
    assert unsaved.isWindowModified()

    yes = "Erstat" if typed == "brevet" else "Yes"
    with person.answers(types_name(typed), presses_button(yes)):
        press("Ctrl+S")
    assert [event.text for event in read_journey(there).events] == ["Jeg fik et brev"]
    assert not unsaved.isWindowModified()


def test_a_folder_that_is_not_there_is_said_and_nothing_is_lost(
    unsaved: MainWindow, person: Person, tmp_path: Path
) -> None:
    with person.answers(types_name(str(tmp_path / "findes ikke" / "brevet")), presses("Escape")):
        press("Ctrl+S")
    assert "Mappen findes ikke." in person.heard[1]
    assert first_words(unsaved) == ["Jeg fik et brev"]
    assert unsaved.isWindowModified()
    assert unsaved.windowTitle().endswith("ikke gemt[*]")


def test_a_code_no_file_can_be_called_still_has_a_name_to_propose(
    unsaved: MainWindow, person: Person, tmp_path: Path
) -> None:
    assert unsaved.desk.document is not None
    unsaved.desk.document.execute(ChangeFacts("code", "A/3: <b>?"))
    with person.answers(presses("Return")):
        press("Ctrl+S")
    assert read_journey(tmp_path / "A-3- -b--.journey.json").code == "A/3: <b>?"


def test_a_suffix_in_capitals_is_one(unsaved: MainWindow, person: Person, tmp_path: Path) -> None:
    with person.answers(types_name("BREV.JOURNEY.JSON")):
        press("Ctrl+S")
    assert [path.name for path in tmp_path.glob("[!.]*.J*")] == ["BREV.JOURNEY.JSON"]


def test_the_answers_have_keys_of_their_own(unsaved: MainWindow, person: Person) -> None:
    with person.answers(presses("Alt+A")):
        press("Alt+Up")
    assert first_words(unsaved) == ["Jeg fik et brev"]
    with person.answers(presses("Alt+I")):
        press("Alt+Up")
    assert unsaved.desk.document is None


def test_the_window_with_its_cross_asks_too(unsaved: MainWindow, person: Person) -> None:
    with person.answers(presses("Escape")):
        unsaved.close()
    assert unsaved.isVisible()


def test_a_half_written_fact_is_asked_about_too(window: MainWindow, person: Person) -> None:
    press("Ctrl+N")
    tab_to(field_of(window, "Overskrift"))
    write("Fra bold til dommer")
    with person.answers(presses("Escape")):
        press("Ctrl+N")
    assert window.desk.document is not None
    assert window.desk.document.journey.title == "Fra bold til dommer"
