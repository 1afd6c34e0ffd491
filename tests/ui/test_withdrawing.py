"""A citizen withdraws, in the window: told plainly, asked once, removed, receipt shown."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.model.collection import Collection, Tombstone
from journeymap.storage.backups import backups_of
from journeymap.storage.codec import encode
from journeymap.storage.collection import SET_FILE, read_collection, write_collection
from journeymap.storage.journeys import write_journey
from journeymap.storage.places import backup_folder, recovery_folder
from journeymap.storage.recovery import recovery_files
from journeymap.storage.resources import sample_folder
from journeymap.ui.actions import Name
from journeymap.ui.locks import lock_of
from journeymap.ui.window import MainWindow
from tests.factories import event, journey
from tests.sealing import QuickSeal
from tests.ui.person import Person, Reply, press, presses, presses_button, write
from tests.ui.sets import see_set

ONE = journey(71, event("e1"))
OTHER = journey(72, event("e1"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two journeys, and a second copy of the first."""
    home = tmp_path / "saml"
    (home / "kopi").mkdir(parents=True)
    for name, one in (("a", ONE), ("b", OTHER), ("kopi/a", ONE)):
        write_journey(home / f"{name}.journey.json", one)
    return home


def withdraws(window: MainWindow, person: Person, *replies: Reply) -> None:
    with person.answers(*replies):
        window.actions_by_name[Name.WITHDRAW].trigger()
        QApplication.processEvents()


def left_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_all_copies_in_the_set_go_and_the_others_stay(
    window: MainWindow, person: Person, folder: Path
) -> None:
    see_set(window, folder)
    window.open_path(folder / "a.journey.json")
    press("End")
    write("x")
    press("Escape", "Ctrl+S")
    assert backups_of(backup_folder(), ONE.id)
    write("ikke gemt")
    window.safekeeping.keep_now()
    withdraws(window, person, presses_button("Fjern rejsen"), presses("Escape"))
    assert "2 filer" in person.heard[0]
    assert "kan programmet ikke nå" in person.heard[0]
    receipt = f"withdrawals/{dt.datetime.now().astimezone().date()}-{ONE.id[:8]}.txt"
    assert left_in(folder) == {"b.journey.json", SET_FILE, receipt}
    assert Path(receipt).name in person.heard[1]
    assert read_collection(folder / SET_FILE).withdrawn == {ONE.id}
    assert not backups_of(backup_folder(), ONE.id)
    assert not [left for left in recovery_files(recovery_folder()) if left.journey().id == ONE.id]
    assert window.desk.document is None
    assert [card.code for card in window.set_page.cards.cards()] == [OTHER.code]


@pytest.mark.parametrize("keys", ["Return", "Escape"])
def test_nothing_goes_without_a_plain_yes(
    window: MainWindow, person: Person, folder: Path, keys: str
) -> None:
    before = left_in(folder)
    window.open_path(folder / "a.journey.json")
    withdraws(window, person, presses(keys))
    assert window.desk.document is not None
    press("Alt+Up")
    assert left_in(folder) == before


def test_a_journey_of_no_set_goes_alone_and_its_receipt_lies_beside(
    window: MainWindow, person: Person, folder: Path
) -> None:
    window.open_path(folder / "a.journey.json")
    withdraws(window, person, presses_button("Fjern rejsen"), presses("Escape"))
    assert "1 fil " in person.heard[0]
    (receipt,) = folder.glob("*.txt")
    assert ONE.id in receipt.read_text("utf-8")
    assert left_in(folder) == {"b.journey.json", "kopi/a.journey.json", receipt.name}
    assert str(folder / "a.journey.json") not in window.preferences.recent


def test_opened_by_itself_in_a_subfolder_it_goes_from_the_whole_set(
    window: MainWindow, person: Person, folder: Path
) -> None:
    write_collection(folder / SET_FILE, Collection(name="Foråret"))
    window.open_path(folder / "kopi" / "a.journey.json")
    withdraws(window, person, presses_button("Fjern rejsen"), presses("Escape"))
    assert "2 filer" in person.heard[0]
    assert read_collection(folder / SET_FILE).withdrawn == {ONE.id}
    receipt = f"withdrawals/{dt.datetime.now().astimezone().date()}-{ONE.id[:8]}.txt"
    assert left_in(folder) == {"b.journey.json", SET_FILE, receipt}


def test_a_copy_that_turns_up_again_is_told_and_goes_with_all_that_lies_beside(
    window: MainWindow, person: Person, folder: Path
) -> None:
    """From the part of the set that is open, out of the whole set; what speaks of it is named."""
    stone = Tombstone(journey=ONE.id, withdrawn_on=dt.date(2026, 3, 4))
    write_collection(folder / SET_FILE, Collection(tombstones=(stone,)))
    write_collection(folder / "kopi" / SET_FILE, Collection())
    (folder / "brev.txt").write_text(ONE.code, encoding="utf-8")
    window.open_path(folder / "kopi")
    with person.answers(presses("Return")):
        window.open_path(folder / "kopi" / "a.journey.json")
    assert "Borgeren har trukket sig" in person.heard[0]
    withdraws(window, person, presses_button("Fjern rejsen"), presses("Escape"))
    assert "brev.txt" in person.heard[1]
    assert "brev.txt" in person.heard[2]
    assert not [*folder.rglob("a.journey.json")]


def test_a_copy_that_somebody_else_has_open_is_told_and_nothing_goes(
    window: MainWindow, person: Person, folder: Path
) -> None:
    lock = lock_of(folder / "kopi" / "a.journey.json")
    assert lock.take()
    see_set(window, folder)
    window.open_path(folder / "a.journey.json")
    before = left_in(folder)
    withdraws(window, person, presses_button("Fjern rejsen"), presses("Return"))
    assert "åben hos" in person.heard[1]
    assert left_in(folder) == before
    assert window.desk.document is not None
    lock.release()


def test_what_is_not_saved_and_what_is_invented_cannot_be_withdrawn(
    window: MainWindow, person: Person
) -> None:
    press("Ctrl+N")
    withdraws(window, person, presses("Return"))
    assert "ikke gemt" in person.heard[0]
    assert window.desk.document is not None
    sample = sample_folder() / "Kolding" / "traener-for-de-smaa.journey.json"
    window.open_path(sample)
    withdraws(window, person, presses("Return"))
    assert "opdigtede" in person.heard[1]
    assert sample.exists()


def test_a_journey_chosen_on_the_page_of_its_set_goes_from_there(
    window: MainWindow, person: Person, folder: Path
) -> None:
    see_set(window, folder)
    press("End")
    chosen = window.set_page.cards.current()
    assert chosen is not None
    assert chosen.code == OTHER.code
    assert window.actions_by_name[Name.WITHDRAW].isEnabled()
    withdraws(window, person, presses_button("Fjern rejsen"), presses("Escape"))
    assert OTHER.code in person.heard[0]
    assert "1 fil " in person.heard[0]
    assert read_collection(folder / SET_FILE).withdrawn == {OTHER.id}
    assert {card.code for card in window.set_page.cards.cards()} == {ONE.code}


def test_the_menu_of_a_card_leads_there_by_mouse_and_by_key(
    window: MainWindow, person: Person, qtbot: QtBot, folder: Path
) -> None:
    see_set(window, folder)
    cards = window.set_page.cards
    middle = cards.visualRect(cards.model().index(cards.model().rowCount() - 1, 0)).center()
    how = QContextMenuEvent.Reason
    for reason in (how.Mouse, how.Keyboard):
        event = QContextMenuEvent(reason, middle, cards.viewport().mapToGlobal(middle))
        with person.answers(presses("Down", "Return"), presses("Escape")):
            QApplication.sendEvent(cards.viewport(), event)
            qtbot.waitUntil(lambda: person.has_answered)
        assert f"Skal rejsen for {OTHER.code} fjernes" in person.heard[-1]
        person.heard.clear()
    corner = cards.viewport().rect().bottomRight()
    nowhere = QContextMenuEvent(how.Mouse, corner, cards.viewport().mapToGlobal(corner))
    QApplication.sendEvent(cards.viewport(), nowhere)
    assert QApplication.activePopupWidget() is None


def test_a_locked_one_is_to_be_opened_first(
    window: MainWindow, person: Person, folder: Path
) -> None:
    locked = folder / "c.journey.json"
    locked.write_bytes(QuickSeal("en anden sætning").encrypt(encode(journey(73)), locked))
    before = left_in(folder)
    see_set(window, folder)
    cards = window.set_page.cards
    (row,) = [n for n, card in enumerate(cards.cards()) if card.is_locked]
    cards.setCurrentIndex(cards.model().index(row, 0))
    withdraws(window, person, presses("Return"))
    assert "Åbn rejsen først" in person.heard[0]
    assert left_in(folder) == before


def test_nothing_is_withdrawn_from_the_start_and_the_samples_stay(
    window: MainWindow, person: Person
) -> None:
    assert not window.actions_by_name[Name.WITHDRAW].isEnabled()
    see_set(window, sample_folder())
    withdraws(window, person, presses("Return"))
    assert "opdigtede" in person.heard[0]


def test_a_withdrawn_consent_stands_on_the_card(
    window: MainWindow, person: Person, folder: Path
) -> None:
    consent = OTHER.consent.replaced(withdrawn_on=dt.date(2026, 3, 4))
    write_journey(folder / "b.journey.json", OTHER.replaced(consent=consent))
    see_set(window, folder)
    cards = window.set_page.cards
    model = cards.model()
    told = [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]
    assert [text for text in told if "samtykket er trukket tilbage 4. marts 2026" in text]
    assert [text for text in told if "samtykke: på tværs af kommuner, citater ja" in text]
