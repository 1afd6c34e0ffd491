"""What all rooms of a set do alike: they are read beside the window, left, and looked at anew."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.storage.coding import CodesFile
from journeymap.storage.errors import Problem, WriteError
from journeymap.storage.journeys import find_journey_files, read_journey, write_journey
from journeymap.ui.analysis import room as analysis_room
from journeymap.ui.coding_page import CodingPage
from journeymap.ui.pains import room as pains_room
from journeymap.ui.window import MainWindow
from journeymap.words import key
from tests.factories import bad, event, journey
from tests.ui.person import Person, press, said
from tests.ui.sets import see_set


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    made = tmp_path / "samling"
    shutil.copytree(samples / "Kolding", made)
    return made


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """Two journeys of three notes, none of them coded."""
    for number in (1, 2):
        notes = [bad(f"b{number}{n}", text=f"Ventede {n} gange") for n in range(3)]
        told = journey(number, event(f"e{number}", *notes))
        write_journey(tmp_path / f"{number}.journey.json", told)
    return tmp_path


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Analysis and pain points read nothing until this is set."""
    may_come, gather = threading.Event(), analysis_room.gather

    def waits(paths: list[Path], watch: Callable[[int, int], object]) -> Any:
        while not may_come.wait(0.005):
            watch(1, 3000)
        return gather(paths, watch)

    for module in (analysis_room, pains_room):
        monkeypatch.setattr(module, "gather", waits)
    yield may_come
    may_come.set()


@pytest.fixture
def page(person: Person, window: MainWindow, bare: Path, qtbot: QtBot) -> CodingPage:
    """Notes being coded."""
    window.preferences.initials = "KL"
    see_set(window, bare)
    press("Ctrl+Shift+K")
    room = window.of_set.coding
    qtbot.waitUntil(lambda: room.page is not None and not room.is_reading)
    assert room.page is not None
    return room.page


@pytest.fixture
def stuck(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Nothing can be saved until this is undone."""

    def fails(file: CodesFile, _changes: object) -> None:
        raise WriteError(file.path, Problem(key("problem.not_written")))

    monkeypatch.setattr(CodesFile, "save", fails)
    return monkeypatch


def come_back(window: MainWindow) -> None:
    """As when one was in another program's window."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))


def lay_another(folder: Path) -> None:
    write_journey(folder / "ny.journey.json", journey(41, event("e1", bad("b1", text="Ventede"))))


def test_what_others_lay_in_the_set_comes_among_the_notes(
    page: CodingPage, window: MainWindow, bare: Path, qtbot: QtBot
) -> None:
    press("Return", "Return")
    before, notes = page.standing.at, page.standing.total
    lay_another(bare)
    come_back(window)
    qtbot.waitUntil(lambda: page.standing.total == notes + 1)
    assert page.standing.at == before, "one is where one was"
    assert window.of_set.coding.page is page


def test_codes_that_are_not_saved_yet_outlive_the_changes_of_others(
    page: CodingPage,
    window: MainWindow,
    bare: Path,
    qtbot: QtBot,
    stuck: pytest.MonkeyPatch,
) -> None:
    press("1")
    notes = page.standing.total
    assert page.codes.rows[0].tick.isChecked()
    lay_another(bare)
    come_back(window)
    qtbot.waitUntil(lambda: page.standing.total == notes + 1)
    assert page.codes.rows[0].tick.isChecked()
    stuck.undo()
    press("Escape")
    assert window.set_page.isVisible()
    assert codes_by(bare, "KL") == 1


def test_codes_wait_for_a_journey_that_cannot_be_read_for_a_moment(
    page: CodingPage,
    window: MainWindow,
    bare: Path,
    qtbot: QtBot,
    stuck: pytest.MonkeyPatch,
) -> None:
    press("1")
    whole = {path: path.read_bytes() for path in find_journey_files([bare])}
    for path in whole:
        path.write_bytes(b"{")
    with qtbot.waitSignal(window.of_set.coding._reading.done):
        come_back(window)
    assert page.codes.rows[0].tick.isChecked()
    for path, data in whole.items():
        path.write_bytes(data)
    stuck.undo()
    press("Escape")
    assert codes_by(bare, "KL") == 1


def codes_by(folder: Path, initials: str) -> int:
    found = (read_journey(path).experiences() for path in find_journey_files([folder]))
    notes = (note for journeys in found for _, note in journeys)
    return sum(code.by == initials for note in notes for code in note.codes)


def test_who_will_not_wait_is_back_at_the_set(
    window: MainWindow, folder: Path, slow: threading.Event, qtbot: QtBot
) -> None:
    see_set(window, folder)
    press("Ctrl+Shift+A")
    page = window.of_set.analysis.page
    assert page is not None
    line = page.line.reading
    qtbot.waitUntil(line.isVisible, timeout=3_000)
    qtbot.waitUntil(lambda: "Læser 1 af 3.000 rejser" in said(page))
    line.stop.click()
    assert window.set_page.isVisible()
    assert not slow.is_set()


def test_a_room_closed_while_it_reads_is_no_error(
    window: MainWindow, folder: Path, slow: threading.Event, qtbot: QtBot
) -> None:
    see_set(window, folder)
    press("Ctrl+Shift+A", "Alt+Up")
    assert window.set_page.isVisible()
    slow.set()
    press("Ctrl+Shift+A")
    room = window.of_set.analysis
    qtbot.waitUntil(lambda: room.page is not None and not room.is_reading)
    assert room.page is not None
    assert room.page.view.rows.rowCount()


def test_reading_an_analysis_once_more_can_be_left_off_and_what_was_shown_stays(
    window: MainWindow, folder: Path, slow: threading.Event, qtbot: QtBot
) -> None:
    slow.set()
    see_set(window, folder)
    press("Ctrl+Shift+A")
    room = window.of_set.analysis
    qtbot.waitUntil(lambda: room.page is not None and not room.is_reading)
    page = room.page
    assert page is not None
    rows = page.view.rows.rowCount()
    slow.clear()
    lay_another(folder)
    come_back(window)
    qtbot.waitUntil(lambda: room.is_reading)
    page.line.reading.stop.click()
    assert room.page is page
    assert page.view.rows.rowCount() == rows


def test_an_analysis_read_once_more_stays_at_its_number(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    see_set(window, folder)
    press("Ctrl+Shift+A")
    room = window.of_set.analysis
    qtbot.waitUntil(lambda: room.page is not None and not room.is_reading)
    assert room.page is not None
    view, counted = room.page.view, said(room.page)
    view.setFocus()
    press("Down", "Right")
    here = view.currentIndex().siblingAtColumn(0).data(), view.currentIndex().column()
    assert here[1] == 2
    lay_another(folder)
    come_back(window)
    qtbot.waitUntil(lambda: room.page is not None and said(room.page) != counted)
    assert here == (view.currentIndex().siblingAtColumn(0).data(), view.currentIndex().column())
    assert view.hasFocus()


def test_nobody_is_told_that_all_is_done_before_it_is_read(
    window: MainWindow, folder: Path, slow: threading.Event, qtbot: QtBot
) -> None:
    see_set(window, folder)
    press("Ctrl+Shift+B")
    room = window.of_set.pains
    assert room.page is not None
    assert "Ikke samlet endnu · …" in said(room.page)
    slow.set()
    qtbot.waitUntil(lambda: room.page is not None and not room.is_reading)
    assert "· …" not in said(room.page)
