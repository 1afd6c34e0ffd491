"""A set under one passphrase, in the window: asked for once, held while the set is open."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journeymap.storage import recovery, sealed, sealed_sets
from journeymap.storage.backups import backups_of
from journeymap.storage.codec import encode
from journeymap.storage.collection import SET_FILE
from journeymap.storage.journeys import is_protected, read_journey, write_journey
from journeymap.storage.places import backup_folder, recovery_folder
from journeymap.storage.resources import sample_folder
from journeymap.storage.sealed import has_passphrase, take_along
from journeymap.storage.sealed_sets import protect_set, protected_files, set_files
from journeymap.ui import protection, set_protection
from journeymap.ui.actions import Name
from journeymap.ui.locks import lock_of
from journeymap.ui.window import MainWindow
from tests.factories import bad, event, journey
from tests.sealing import PASSPHRASE, SECRET, QuickSeal, in_clear, open_quickly
from tests.ui.person import (
    Asking,
    Person,
    Reply,
    field_of,
    press,
    presses,
    presses_button,
    said,
    types_name,
    write,
)
from tests.ui.sets import see_set, settled
from tests.ui.test_safekeeping import fall

ONE = journey(1, event("e1").replaced(text=SECRET))


@pytest.fixture(autouse=True)
def _quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setenv("JOURNEYMAP_DATA", str(tmp_path / "data"))
    open_quickly(monkeypatch)
    monkeypatch.setattr(sealed, "Seal", QuickSeal)
    for module in (set_protection, protection, recovery):
        monkeypatch.setattr(module, "Seal", QuickSeal)
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


def unlocks(window: MainWindow, person: Person, qtbot: QtBot, folder: Path) -> None:
    with person.answers(types(PASSPHRASE)):
        see_set(window, folder)
        settled(window, person, qtbot)


def codes(window: MainWindow) -> list[str]:
    return [card.code for card in window.set_page.cards.cards() if not card.is_locked]


def test_protecting_puts_every_file_under_the_passphrase_and_the_set_stays_open(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    see_set(window, folder)
    does(window, person, qtbot, Name.PROTECT_SET, types_new, presses("Return"))
    assert "ingen nulstilling" in person.heard[0]
    assert "2 filer" in person.heard[0]
    assert f"2 rejser er krypteret i {folder}." in person.heard[1]
    assert "Husk adgangssætningen" in person.heard[1]
    assert "Kopier fra før er ikke krypteret" in person.heard[1]
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
    rest = presses_button("Beskyt resten")
    with person.answers(types(PASSPHRASE), rest, presses("Return")):
        window.open_path(protected)
        settled(window, person, qtbot)
    assert "1 fil i samlingen er ikke beskyttet endnu" in person.heard[1]
    assert "3 rejser er krypteret" in person.heard[2]
    assert codes(window) == ["Borger T1", "Borger T2", "Borger T3"]
    assert protected_files(protected) == set_files(protected)


def test_the_protection_is_taken_off_only_after_a_yes(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path
) -> None:
    unlocks(window, person, qtbot, protected)
    does(window, person, qtbot, Name.UNPROTECT_SET, presses("Escape"))
    assert protected_files(protected) == set_files(protected)
    yes = presses_button("Fjern beskyttelsen")
    does(window, person, qtbot, Name.UNPROTECT_SET, yes, presses("Return"))
    assert f"2 rejser i {protected} kan nu læses" in person.heard[-1]
    assert "stadig låst" not in person.heard[-1]
    assert protected_files(protected) == ()
    assert read_journey(protected / "a.journey.json") == ONE
    assert not has_passphrase()
    assert codes(window) == ["Borger T1", "Borger T2"]


def test_what_stays_locked_when_the_protection_is_taken_off_is_told(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path
) -> None:
    other = QuickSeal("en ganske anden sætning")
    write_journey(protected / "egen.journey.json", journey(4), other)
    unlocks(window, person, qtbot, protected)
    yes = presses_button("Fjern beskyttelsen")
    does(window, person, qtbot, Name.UNPROTECT_SET, yes, presses("Return"))
    assert "2 rejser i" in person.heard[-1]
    assert "1 rejse har sin egen adgangssætning og er stadig låst" in person.heard[-1]


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


def test_a_damaged_journey_is_named_and_the_others_open(
    window: MainWindow,
    person: Person,
    qtbot: QtBot,
    protected: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def open_beside(data: bytes, path: Path) -> None:
        sealed.opened(data, path)

    monkeypatch.setattr(sealed_sets, "open_beside", open_beside)
    (protected / "a.journey.json").write_bytes(b"age-encryption.org/v1\n-> scrypt brudt\n")
    unlocks(window, person, qtbot, protected)
    assert codes(window) == ["Borger T2"]
    assert "a.journey.json" in said(window.set_page)


def test_the_samples_cannot_be_protected(window: MainWindow, person: Person, qtbot: QtBot) -> None:
    see_set(window, sample_folder())
    does(window, person, qtbot, Name.PROTECT_SET, presses("Return"))
    assert "opdigtede" in person.heard[0]


def test_while_somebody_has_a_journey_open_the_protection_stays_as_it_is(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    """What they save would be refused, or lie in clear among the rest."""
    lock = lock_of(folder / "b.journey.json")
    assert lock.take()
    see_set(window, folder)
    does(window, person, qtbot, Name.PROTECT_SET, types_new, presses("Return"))
    assert "b.journey.json: Rejsen er åben hos" in person.heard[1]
    assert protected_files(folder) == ()
    assert not (folder / SET_FILE).exists()
    assert not has_passphrase(), "new journeys of a set in clear are in clear"
    lock.release()
    does(window, person, qtbot, Name.PROTECT_SET, types_new, presses("Return"))
    assert lock.take()
    does(
        window,
        person,
        qtbot,
        Name.UNPROTECT_SET,
        presses_button("Fjern beskyttelsen"),
        presses("Return"),
    )
    assert "b.journey.json: Rejsen er åben hos" in person.heard[-1]
    assert protected_files(folder) == set_files(folder)
    assert [path.name for path in folder.glob(".*.lock")] == [".b.journey.json.lock"]
    lock.release()


def test_taking_the_protection_off_is_offered_where_there_is_one(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    see_set(window, folder)
    assert not window.actions_by_name[Name.UNPROTECT_SET].isEnabled()
    does(window, person, qtbot, Name.PROTECT_SET, types_new, presses("Return"))
    assert window.actions_by_name[Name.UNPROTECT_SET].isEnabled()
    press("Return")
    assert not window.actions_by_name[Name.UNPROTECT_SET].isEnabled()


def test_saved_from_outside_into_a_protected_set_it_comes_under_its_passphrase(
    window: MainWindow, person: Person, protected: Path, tmp_path: Path
) -> None:
    press("Ctrl+N")
    write(SECRET)
    press("Escape")
    new = protected / "Kolding" / "ny.journey.json"
    new.parent.mkdir()
    with person.answers(types_name(str(new)), presses("Escape")):
        press("Ctrl+S")
    assert not new.exists()
    assert window.desk.document is not None
    assert window.desk.document.is_modified
    with person.answers(types_name(str(new)), types("en ganske anden"), types(PASSPHRASE)):
        press("Ctrl+S")
    assert "saml passer ikke" in person.heard[-1]
    assert read_journey(new, PASSPHRASE).events[0].text == SECRET
    write("mere")
    press("Escape")
    window.safekeeping.keep_now()
    window.safekeeping.autosave()
    window.safekeeping.settle()
    assert in_clear(tmp_path) == []


def test_notes_of_a_protected_set_are_coded_under_its_passphrase(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    note = bad("n1").replaced(text=SECRET)
    write_journey(folder / "a.journey.json", journey(1, event("e1", note)))
    write_journey(folder / "egen.journey.json", journey(4), QuickSeal("en ganske anden sætning"))
    protect_set(folder, QuickSeal(PASSPHRASE))
    window.preferences.initials = "KL"
    unlocks(window, person, qtbot, folder)
    press("Ctrl+Shift+K")
    qtbot.waitUntil(
        lambda: window.of_set.coding.page is not None and not window.of_set.coding.is_reading
    )
    assert window.of_set.coding.page is not None
    assert "1 rejse er beskyttet" in window.of_set.coding.page.notice.text()
    press("1", "Escape")
    saved = read_journey(folder / "a.journey.json", PASSPHRASE)
    assert [code.by for code in saved.events[0].experiences[0].codes] == ["KL"]
    assert in_clear(folder) == []
    assert backups_of(backup_folder(), ONE.id)
    assert in_clear(backup_folder()) == []


def test_after_a_fall_a_journey_of_a_protected_set_comes_back_under_its_passphrase(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path, tmp_path: Path
) -> None:
    unlocks(window, person, qtbot, protected)
    press("Return", "End")
    write(SECRET)
    window.safekeeping.keep_now()
    window.files.folder = None
    fall(window)
    assert not has_passphrase()
    assert in_clear(tmp_path) == []
    with person.answers(types(PASSPHRASE), presses_button("Hent frem")):
        window.files.offer_what_was_left()
    assert "a.journey.json" in person.heard[1]
    assert window.desk.path == protected / "a.journey.json"
    press("Ctrl+S")
    window.safekeeping.settle()
    assert SECRET in read_journey(window.desk.path, PASSPHRASE).events[-1].text
    assert in_clear(tmp_path) == []


def test_what_a_fall_left_in_clear_is_protected_when_the_set_is_opened(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path
) -> None:
    """Somebody else may have protected the set since."""
    left = recovery.RecoveryFile(recovery_folder())
    left.prepare()
    left.write(encode(ONE), recovery.Origin(protected / "a.journey.json", None))
    unlocks(window, person, qtbot, protected)
    assert left.is_protected
    assert in_clear(recovery_folder()) == []
    assert left.journey(left.unlock(PASSPHRASE)) == ONE


def test_staying_where_one_is_lets_go_of_the_passphrase(
    window: MainWindow, person: Person, qtbot: QtBot, protected: Path
) -> None:
    press("Ctrl+N")
    write("noget")
    with person.answers(types(PASSPHRASE), presses_button("Annuller")):
        window.open_path(protected)
        settled(window, person, qtbot)
    assert window.files.folder is None
    assert not has_passphrase()
