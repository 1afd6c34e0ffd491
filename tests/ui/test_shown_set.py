"""A set is read beside the window: it can be left and used meanwhile, and is read anew."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.journeys import Watch, read_journey, write_journey
from journeymap.ui import shown_set
from journeymap.ui.set_cards import SetCards, set_cards
from journeymap.ui.window import MainWindow
from tests.factories import journey
from tests.ui.person import press, said
from tests.ui.sets import look_on, see_set

PATIENCE_S = 10


class Drive:
    """A slow drive: reading stops at the first file until the rest may come."""

    def __init__(self) -> None:
        self.may_come = threading.Event()

    def read(self, folder: Path, vocabulary: Vocabulary, watch: Watch) -> SetCards:
        while not self.may_come.wait(0.005):
            watch(1, 3000)
        return set_cards(folder, vocabulary, watch)


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    made = tmp_path / "samling"
    shutil.copytree(samples / "Kolding", made)
    return made


@pytest.fixture
def drive(monkeypatch: pytest.MonkeyPatch) -> Iterator[Drive]:
    made = Drive()
    monkeypatch.setattr(shown_set, "set_cards", made.read)
    yield made
    made.may_come.set()


def come_back(window: MainWindow) -> None:
    """As when one was in another program's window."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))


def names(window: MainWindow) -> set[str]:
    return {card.path.name for card in window.set_page.cards.cards()}


def test_the_window_is_there_at_once_and_says_how_far_it_has_come(
    window: MainWindow, folder: Path, drive: Drive, qtbot: QtBot
) -> None:
    window.open_path(folder)
    page = window.set_page
    assert page.isVisible()
    assert window.windowTitle() == "samling"
    assert not page.reading.isVisible(), "nothing flickers where it takes no longer than a blink"
    qtbot.waitUntil(page.reading.isVisible, timeout=3_000)
    qtbot.waitUntil(lambda: "Læser 1 af 3.000 rejser" in said(page))
    drive.may_come.set()
    look_on(window)
    assert not page.reading.isVisible()
    assert page.lead.text().startswith("3 rejser fra 1 kommune.")
    assert page.cards.hasFocus(), "the keys are where they are in a set that was read at once"


def test_who_will_not_wait_is_back_at_the_start(
    window: MainWindow, folder: Path, drive: Drive, qtbot: QtBot
) -> None:
    window.open_path(folder)
    qtbot.waitUntil(window.set_page.reading.isVisible, timeout=3_000)
    window.set_page.reading.stop.click()
    assert window.start_page.isVisible()
    assert window.files.folder is None
    drive.may_come.set()
    see_set(window, folder)
    assert len(names(window)) == 3


def test_a_new_journey_gets_a_free_code_though_the_set_is_not_read_yet(
    window: MainWindow, folder: Path, drive: Drive
) -> None:
    taken = {read_journey(path).code for path in folder.glob("*.journey.json")}
    window.open_path(folder)
    drive.may_come.set()
    press("Ctrl+N")
    assert window.desk.document is not None
    assert window.desk.document.journey.code not in taken


def test_another_set_opened_meanwhile_is_the_one_that_is_shown(
    window: MainWindow, folder: Path, samples: Path, drive: Drive
) -> None:
    window.open_path(folder)
    window.open_path(samples / "Herlev")
    drive.may_come.set()
    look_on(window)
    assert window.windowTitle() == "Herlev"
    assert names(window) == {path.name for path in (samples / "Herlev").glob("*.journey.json")}


def test_a_window_closed_while_it_reads_closes(
    window: MainWindow, folder: Path, drive: Drive
) -> None:
    window.open_path(folder)
    window.close()
    assert not window.isVisible()


def test_what_others_lay_in_the_set_is_there_when_one_comes_back(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    see_set(window, folder)
    press("Right")
    here = window.set_page.cards.currentIndex().data()
    write_journey(folder / "ny.journey.json", journey(41))
    come_back(window)
    qtbot.waitUntil(lambda: "ny.journey.json" in names(window))
    assert window.set_page.cards.currentIndex().data() == here, "the keys stay where they are"
    assert window.set_page.lead.text().startswith("4 rejser")


def test_back_from_a_journey_one_is_at_its_card(window: MainWindow, folder: Path) -> None:
    see_set(window, folder)
    press("Right", "Return")
    path = window.desk.path
    press("Alt+Up")
    cards = window.set_page.cards
    assert len(cards.cards()) == 3, "what is known is shown at once"
    assert cards.cards()[cards.currentIndex().row()].path == path


def test_what_has_gone_is_not_shown_even_for_a_moment(window: MainWindow, folder: Path) -> None:
    see_set(window, folder)
    press("Right", "Return")
    gone = next(path for path in folder.glob("*.journey.json") if path != window.desk.path)
    gone.unlink()
    press("Alt+Up")
    assert gone.name not in names(window)
