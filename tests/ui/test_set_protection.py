"""A set under one passphrase, in the window: asked for once, held while the set is open."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.storage import sealed, sealed_sets
from journeymap.storage.collection import SET_FILE
from journeymap.storage.journeys import is_protected, read_journey, write_journey
from journeymap.storage.places import backup_folder, recovery_folder
from journeymap.storage.resources import sample_folder
from journeymap.storage.sealed import has_passphrase, take_along
from journeymap.storage.sealed_sets import protect_set, protected_files, set_files
from journeymap.ui import set_protection
from journeymap.ui.actions import Name
from journeymap.ui.window import MainWindow
from tests.factories import event, journey
from tests.sealing import PASSPHRASE, SECRET, QuickSeal, in_clear, open_quickly
from tests.ui.person import (
    Asking,
    Person,
    Reply,
    field_of,
    press,
    presses,
    presses_button,
    types_name,
    write,
)

ONE = journey(1, event("e1").replaced(text=SECRET))


@pytest.fixture(autouse=True)
def _quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setenv("JOURNEYMAP_DATA", str(tmp_path / "data"))
    open_quickly(monkeypatch)
    monkeypatch.setattr(sealed, "Seal", QuickSeal)
    monkeypatch.setattr(set_protection, "Seal", QuickSeal, raising=False)
    monkeypatch.setattr(sealed_sets, "open_beside", lambda _data, _path: None)
    yield
    take_along(None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "saml"
    home.mkdir()
    write_journey(home / "a.journey.json", ONE)
    write_journey(home / "b.journey.json", journey(2, event("e1")))
    return home


@pytest.fixture
def protected(folder: Path) -> Path:
    protect_set(folder, QuickSeal(PASSPHRASE))
    return folder


def types_new(dialog: Asking) -> None:
    for name in ("Adgangssætning", "Den samme en gang til"):
        field_of(dialog, name).setFocus()
        write(PASSPHRASE)
    press("Return")


def types(text: str) -> Reply:
    def reply(_dialog: Asking) -> None:
        write(text)
        press("Return")

    return reply


def does(window: MainWindow, person: Person, qtbot: QtBot, name: Name, *replies: Reply) -> None:
    with person.answers(*replies):
        window.actions_by_name[name].trigger()
        settled(window, person, qtbot)


def settled(window: MainWindow, person: Person, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: person.has_answered and not window.work.is_busy, timeout=20_000)
    QApplication.processEvents()


def unlocks(window: MainWindow, person: Person, qtbot: QtBot, folder: Path) -> None:
    with person.answers(types(PASSPHRASE)):
        window.open_path(folder)
        settled(window, person, qtbot)


def codes(window: MainWindow) -> list[str]:
    return [card.code for card in window.set_page.cards.cards() if not card.is_locked]


def test_protecting_puts_every_file_under_the_passphrase_and_the_set_stays_open(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    window.open_path(folder)
    does(window, person, qtbot, Name.PROTECT_SET, types_new)
    assert "ingen nulstilling" in person.heard[0]
    assert "2 filer" in person.heard[0]
    assert protected_files(folder) == set_files(folder)
    assert in_clear(folder) == []
    assert codes(window) == ["Borger T1", "Borger T2"]
    press("Alt+Up")
    assert not has_passphrase()


def test_opening_asks_once_and_every_journey_opens(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path
) -> None:
    unlocks(window, person, qtbot, protected)
    assert codes(window) == ["Borger T1", "Borger T2"]
    press("Return")
    assert window.desk.document is not None
    press("Alt+Up", "Right", "Return")
    assert window.desk.document is not None
    assert window.desk.document.journey.code == "Borger T2"


def test_a_wrong_passphrase_is_said_and_giving_up_leaves_things_as_they_were(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path
) -> None:
    with person.answers(types("en ganske anden"), presses("Escape")):
        window.open_path(protected)
        settled(window, person, qtbot)
    assert "saml passer ikke" in person.heard[1]
    assert window.files.folder is None
    assert not has_passphrase()


def test_what_is_written_in_a_protected_set_is_protected_in_every_place(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path, tmp_path: Path
) -> None:
    unlocks(window, person, qtbot, protected)
    press("Ctrl+N")
    write(SECRET)
    press("Escape")
    window.safekeeping.keep_now()
    assert any(recovery_folder().iterdir())
    assert in_clear(recovery_folder()) == []
    new = protected / "ny.journey.json"
    with person.answers(types_name(str(new))):
        press("Ctrl+S")
    assert is_protected(new)
    press("Alt+Up")
    press("Return")
    press("End")
    write("mere")
    press("Escape", "Ctrl+S")
    window.safekeeping.settle()
    assert any(backup_folder().rglob("*.json"))
    assert in_clear(tmp_path) == []


def test_a_set_half_protected_opens_and_the_rest_is_offered(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path
) -> None:
    write_journey(protected / "c.journey.json", journey(3))
    with person.answers(types(PASSPHRASE), presses_button("Beskyt resten")):
        window.open_path(protected)
        settled(window, person, qtbot)
    assert "1 fil i samlingen er ikke beskyttet endnu" in person.heard[1]
    assert codes(window) == ["Borger T1", "Borger T2", "Borger T3"]
    assert protected_files(protected) == set_files(protected)


def test_the_protection_is_taken_off_only_after_a_yes(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path
) -> None:
    unlocks(window, person, qtbot, protected)
    does(window, person, qtbot, Name.UNPROTECT_SET, presses("Escape"))
    assert protected_files(protected) == set_files(protected)
    does(window, person, qtbot, Name.UNPROTECT_SET, presses_button("Fjern beskyttelsen"))
    assert protected_files(protected) == ()
    assert read_journey(protected / "a.journey.json") == ONE
    assert not has_passphrase()
    assert codes(window) == ["Borger T1", "Borger T2"]


def test_a_journey_with_another_passphrase_is_locked_among_the_others(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path
) -> None:
    path = protected / "egen.journey.json"
    write_journey(path, journey(4), QuickSeal("en ganske anden sætning"))
    unlocks(window, person, qtbot, protected)
    assert codes(window) == ["Borger T1", "Borger T2"]
    with person.answers(types("en ganske anden sætning")):
        window.open_path(path)
    assert window.desk.path == path


def test_a_damaged_set_file_is_named(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path
) -> None:
    own = protected / SET_FILE
    own.write_bytes(b"age-encryption.org/v1\n-> scrypt brudt\n")
    with person.answers(types(PASSPHRASE), presses("Return")):
        window.open_path(protected)
        settled(window, person, qtbot)
    assert SET_FILE in person.heard[1]


def test_the_samples_cannot_be_protected(window: MainWindow, person: Person, qtbot: QtBot) -> None:
    window.open_path(sample_folder())
    does(window, person, qtbot, Name.PROTECT_SET, presses("Return"))
    assert "opdigtede" in person.heard[0]
