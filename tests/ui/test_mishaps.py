"""A mistake in the program: the window lives on, what was told is safe, one dialog says so."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.storage.errors import Problem, WriteError
from journeymap.storage.places import recovery_folder
from journeymap.storage.recovery import RecoveryFile, recovery_files
from journeymap.ui.mishaps import Mishaps
from journeymap.ui.window import MainWindow
from tests.ui.person import Person, press, presses, presses_button, write

SECRET = "Kirsebærvej og alt det andet"


@pytest.fixture(autouse=True)
def _caught(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", Mishaps(window).catch)
    press("Ctrl+N")
    write(SECRET)


def goes_wrong() -> None:
    raise RuntimeError(SECRET)


def wrong(window: MainWindow, times: int = 1) -> None:
    """A slot raises, as a painting that fails does at every frame."""
    for _ in range(times):
        QTimer.singleShot(0, window, goes_wrong)
    QApplication.processEvents()


def told_on_disk() -> list[str]:
    found = recovery_files(recovery_folder())
    return [event.text for left in found for event in left.journey().events]


def test_the_window_lives_on_and_what_was_told_is_safe(
    window: MainWindow, person: Person, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    QApplication.clipboard().clear()

    def copies(dialog: object) -> None:
        assert told_on_disk() == [SECRET], "before anybody is told"
        presses_button("Kopiér beskrivelsen")(dialog)  # type: ignore[arg-type]
        press("Escape")

    with person.answers(copies):
        wrong(window, times=5)
        qtbot.waitUntil(lambda: person.has_answered)
    assert len(person.heard) == 1, "one dialog, however often"
    assert "er sikret" in person.heard[0]
    report = QApplication.clipboard().text()
    assert "RuntimeError" in report
    assert "goes_wrong" in report
    said = report + person.heard[0] + capsys.readouterr().err
    assert SECRET not in said
    assert str(Path.home()) not in said
    write(", og videre")
    press("Escape")
    assert window.desk.document is not None
    assert window.desk.document.journey.events[0].text == f"{SECRET}, og videre"
    with person.answers(presses("Escape")):  # the next one is told again
        wrong(window)
        qtbot.waitUntil(lambda: person.has_answered)


def test_what_could_not_be_kept_is_not_called_safe(
    window: MainWindow, person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: RecoveryFile, *_what: object) -> None:
        raise WriteError(self.path, Problem("problem.disk_full"))

    monkeypatch.setattr(RecoveryFile, "write", full)
    with person.answers(presses("Escape")):
        wrong(window)
        qtbot.waitUntil(lambda: person.has_answered)
    assert "kunne ikke sikres" in person.heard[0]


def test_a_mistake_in_the_keeping_itself_is_told_and_the_next_time_it_is_kept(
    window: MainWindow,
    person: Person,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(window.safekeeping, "keep_now", goes_wrong)
        with person.answers(presses("Escape")):
            wrong(window)
            qtbot.waitUntil(lambda: person.has_answered)
    assert "kunne ikke sikres" in person.heard[0]
    assert SECRET not in capsys.readouterr().err
    with person.answers(presses("Escape")):
        wrong(window)
        qtbot.waitUntil(lambda: person.has_answered)
    assert told_on_disk() == [SECRET]


def test_a_mistake_while_closing_leaves_the_window_there(
    window: MainWindow, person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch, person.answers(presses("Escape")):
        patch.setattr(window.files, "may_leave", goes_wrong)
        QTimer.singleShot(0, window.close)
        qtbot.waitUntil(lambda: bool(person.heard))
        qtbot.waitUntil(lambda: person.has_answered)
    assert window.isVisible()
