"""A journey under a passphrase: what a person does and sees, and that nothing lies in clear."""

import gc
import tempfile
import weakref
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journeymap.storage.backups import backups_of
from journeymap.storage.journeys import is_protected, read_journey, write_journey
from journeymap.storage.recovery import recovery_files
from journeymap.ui import desk, protection
from journeymap.ui.actions import Name
from journeymap.ui.window import MainWindow
from tests.sealing import PASSPHRASE, SECRET, KnownSeal, in_clear, sealed, spare_time, told
from tests.ui.person import (
    Asking,
    Person,
    Reply,
    button_of,
    field_of,
    press,
    presses,
    presses_button,
    types_name,
    write,
)
from tests.ui.sets import see_set
from tests.ui.test_safekeeping import fall


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNEYMAP_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "data"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    spare_time(monkeypatch)
    monkeypatch.setattr(desk, "Seal", KnownSeal)
    monkeypatch.setattr(protection, "Seal", KnownSeal)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A protected journey."""
    path = tmp_path / "a.journey.json"
    path.write_bytes(sealed())
    return path


def types(text: str) -> Reply:
    """Types the passphrase and Enter."""

    def reply(_dialog: Asking) -> None:
        write(text)
        press("Return")

    return reply


def types_twice(first: str, second: str) -> Reply:
    """Types a new passphrase and the same once more, and Enter."""

    def reply(dialog: Asking) -> None:
        write(first)
        press("Tab")
        write(second)
        press("Return")
        if dialog.isVisible():
            press("Escape")

    return reply


def trigger(window: MainWindow, name: Name) -> None:
    assert window.actions_by_name[name].isEnabled()
    window.actions_by_name[name].trigger()


def texts(window: MainWindow) -> list[str]:
    assert window.desk.document is not None
    return [event.text for event in window.desk.document.journey.events]


def test_a_journey_is_protected_with_all_that_lies_beside_it(
    window: MainWindow, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.journey.json"
    write_journey(path, told())
    window.open_path(path)
    press("End", "Return")
    write("Et brev")
    press("Ctrl+S")
    assert len(in_clear(tmp_path)) > 1, "the file and a version before it lie in clear"
    with person.answers(types_twice(PASSPHRASE, PASSPHRASE)):
        trigger(window, Name.PROTECT)
    assert "ingen nulstilling" in person.heard[0]
    window.safekeeping.settle()
    assert in_clear(tmp_path) == []
    assert [event.text for event in read_journey(path, PASSPHRASE).events] == [SECRET, "Et brev"]
    assert not window.isWindowModified()
    assert window.workspace is not None
    assert "Beskyttet" in window.workspace._foot.label.text()
    assert window.desk.document is not None
    assert window.desk.backups is not None
    kept = backups_of(window.desk.backups.folder, window.desk.document.journey.id)
    assert read_journey(kept[0].path, PASSPHRASE) == told()


@pytest.mark.parametrize("second", ["rød cykel på en gard", ""])
def test_a_passphrase_is_only_taken_when_typed_twice(
    window: MainWindow, person: Person, tmp_path: Path, second: str
) -> None:
    path = tmp_path / "a.journey.json"
    write_journey(path, told())
    before = path.read_bytes()
    window.open_path(path)
    with person.answers(types_twice(PASSPHRASE, second)):
        trigger(window, Name.PROTECT)
    assert path.read_bytes() == before
    assert window.desk.seal is None


def test_the_hint_says_how_strong_it_is(window: MainWindow, person: Person, tmp_path: Path) -> None:
    heard = []

    def reply(dialog: Asking) -> None:
        field = field_of(dialog, "Adgangssætning")
        assert isinstance(field, QLineEdit)
        assert field.echoMode() is QLineEdit.EchoMode.Password
        for text in ("sommer", "aaaaaaaaaaaaaaaa", "sommerhuset12", PASSPHRASE):
            press("Ctrl+A")
            write(text)
            heard.append(field.accessibleDescription())
            assert not button_of(dialog, "Beskyt").isEnabled(), "it was typed once only"
        press("Escape")

    write_journey(tmp_path / "a.journey.json", told())
    window.open_path(tmp_path / "a.journey.json")
    with person.answers(reply):
        trigger(window, Name.PROTECT)
    assert [text.partition(".")[0] for text in heard] == [
        "For let at gætte",
        "For let at gætte",
        "Kan bruges",
        "Godt valgt, hvis ordene ikke hører sammen",
    ]


def test_opening_asks_until_the_passphrase_fits(
    window: MainWindow, person: Person, path: Path
) -> None:
    with person.answers(types("sommerhuset12"), types(PASSPHRASE)):
        window.open_path(path)
    assert "a.journey.json" in person.heard[0]
    assert "passer ikke" in person.heard[1]
    assert "ikke rørt" in person.heard[1]
    assert texts(window) == [SECRET]
    assert path.read_bytes() == sealed()


def test_giving_up_leaves_what_was_open(
    window: MainWindow, person: Person, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "b.journey.json"
    write_journey(other, told())
    window.open_path(other)
    document = window.desk.document
    with person.answers(types("sommerhuset12"), presses("Escape")):
        window.open_path(path)
    assert window.desk.document is document
    assert window.desk.path == other
    assert window.desk.seal is None


def test_a_damaged_file_says_so_and_is_not_asked_for_again(
    window: MainWindow, person: Person, path: Path
) -> None:
    path.write_bytes(sealed()[:-5])
    with person.answers(types(PASSPHRASE), presses("Return")):
        window.open_path(path)
    assert "beskadiget" in person.heard[1]
    assert window.desk.document is None
    assert path.read_bytes() == sealed()[:-5]


def test_saving_goes_on_beside_the_typing(
    window: MainWindow, person: Person, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    with person.answers(types(PASSPHRASE)):
        window.open_path(path)
    press("End", "Return")
    write("Så")
    press("Ctrl+S")
    assert path.read_bytes() == sealed(), "it is not encrypted yet, and nobody waits for it"
    write(" ringede")
    press("Ctrl+S")
    write(" de")
    qtbot.waitUntil(lambda: path.read_bytes() != sealed(), timeout=10_000)
    qtbot.waitUntil(lambda: bool(list(recovery_files(tmp_path / "data" / "recovery"))))
    window.safekeeping.settle()
    saved = [event.text for event in read_journey(path, PASSPHRASE).events]
    assert saved == [SECRET, "Så ringede de"]
    assert not window.isWindowModified()
    assert in_clear(tmp_path) == []


def test_a_journey_put_away_while_it_is_saved_is_not_mixed_with_the_next(
    window: MainWindow, person: Person, path: Path, tmp_path: Path
) -> None:
    """Twice Ctrl+S, the second while the first is being encrypted, and then another citizen."""
    with person.answers(types(PASSPHRASE)):
        window.open_path(path)
    press("End", "Return")
    write("Så ringede de")
    press("Ctrl+S", "Ctrl+S", "Ctrl+N")
    assert window.desk.document is not None
    assert window.desk.path is None, "the new journey lies nowhere yet"
    write("En helt anden borger")
    window.safekeeping.autosave()
    window.safekeeping.settle()
    saved = [event.text for event in read_journey(path, PASSPHRASE).events]
    assert saved == [SECRET, "Så ringede de"]
    assert "En helt anden borger" not in in_clear(tmp_path)
    with person.answers(presses_button("Gem ikke")):
        press("Alt+Up")


def test_autosave_and_recovery_hold_nothing_in_clear(
    window: MainWindow, person: Person, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    with person.answers(types(PASSPHRASE)):
        window.open_path(path)
    press("End", "Return")
    write(SECRET)
    kept = tmp_path / "data" / "recovery"
    qtbot.waitUntil(lambda: bool(list(recovery_files(kept))), timeout=10_000)
    window.safekeeping.autosave()
    for _ in range(200):  # while it is being encrypted and written, too
        assert in_clear(tmp_path) == []
        QApplication.processEvents()
        if not window.isWindowModified():
            break
        qtbot.wait(20)
    assert texts(window) == [SECRET, SECRET]
    assert not window.isWindowModified()
    assert len(read_journey(path, PASSPHRASE).events) == 2
    press("Alt+Up")
    assert in_clear(tmp_path) == []
    assert list(kept.iterdir()) == []


def test_after_a_fall_the_passphrase_brings_it_back(
    window: MainWindow, person: Person, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    with person.answers(types(PASSPHRASE)):
        window.open_path(path)
    press("End", "Return")
    write("Så ringede de")
    kept = tmp_path / "data" / "recovery"
    qtbot.waitUntil(lambda: bool(list(recovery_files(kept))), timeout=10_000)
    window.safekeeping.keep_now()
    fall(window)
    assert in_clear(tmp_path) == []

    with person.answers(types("sommerhuset12"), presses("Escape")):
        window.files.offer_what_was_left()
    assert window.desk.document is None
    assert len(list(recovery_files(kept))) == 1, "given up for now, and still there"

    with person.answers(types(PASSPHRASE), presses("Return")):
        window.files.offer_what_was_left()
    assert texts(window) == [SECRET, "Så ringede de"]
    assert window.isWindowModified()
    assert window.desk.path == path
    window.safekeeping.keep_now()
    assert in_clear(tmp_path) == []
    press("Alt+Up")
    assert is_protected(path)
    assert len(read_journey(path, PASSPHRASE).events) == 2
    assert list(kept.iterdir()) == []


def test_saved_under_another_name_it_stays_protected(
    window: MainWindow, person: Person, path: Path, tmp_path: Path
) -> None:
    with person.answers(types(PASSPHRASE), types_name("ny")):
        window.open_path(path)
        press("Ctrl+Shift+S")
    assert window.desk.path == tmp_path / "ny.journey.json"
    assert read_journey(tmp_path / "ny.journey.json", PASSPHRASE) == told()
    assert in_clear(tmp_path) == []


def test_protection_goes_only_when_it_is_confirmed(
    window: MainWindow, person: Person, path: Path
) -> None:
    write_before = not window.actions_by_name[Name.UNPROTECT].isEnabled()
    assert write_before, "there is nothing to take off yet"
    with person.answers(types(PASSPHRASE), presses("Escape")):
        window.open_path(path)
        trigger(window, Name.UNPROTECT)
    assert "alle med adgang" in person.heard[1]
    assert path.read_bytes() == sealed()
    with person.answers(presses("Return")):
        trigger(window, Name.UNPROTECT)
    assert read_journey(path) == told()
    assert not window.actions_by_name[Name.UNPROTECT].isEnabled()


def test_the_cards_show_a_lock_and_nothing_of_it(
    window: MainWindow, person: Person, path: Path
) -> None:
    see_set(window, path.parent)
    (card,) = window.set_page.cards.cards()
    assert card.is_locked
    assert (card.code, card.problem) == ("a", "Låst med en adgangssætning.")
    assert (card.title, card.place, card.pattern) == ("", "", ())
    assert not window.set_page.notice.isVisible(), "it is not a file with a fault"
    with person.answers(types(PASSPHRASE)):
        press("Return")
    assert texts(window) == [SECRET]
    press("Alt+Up", "Alt+Up")
    assert [card.is_locked for card in window.start_page.cards.cards() if card.path == path] == [
        True
    ]


def test_closing_forgets_the_passphrase(window: MainWindow, person: Person, path: Path) -> None:
    with person.answers(types(PASSPHRASE)):
        window.open_path(path)
    assert window.desk.seal is not None
    seal = weakref.ref(window.desk.seal)
    press("Alt+Up")
    gc.collect()
    assert seal() is None
    with person.answers(presses("Escape")):
        window.open_path(path)
    assert window.desk.document is None
