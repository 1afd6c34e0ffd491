"""Opening a set, and looking on until its journeys are there."""

from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from tests.ui.person import PATIENCE_S

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from journeymap.ui.window import MainWindow
    from tests.ui.person import Person


def see_set(window: "MainWindow", folder: Path) -> None:
    """Opens a set and waits until it is read."""
    window.open_path(folder)
    look_on(window)


def look_on(window: "MainWindow") -> None:
    """Waits until the open set is read, as it is each time its page is shown."""
    deadline = monotonic() + PATIENCE_S
    while window.of_set.shown.is_reading:
        assert monotonic() < deadline, "the set is never read"
        QTest.qWait(2)


def settled(window: "MainWindow", person: "Person", qtbot: "QtBot") -> None:
    """Waits until all is answered and done, and the set is shown as it has become."""
    qtbot.waitUntil(lambda: person.has_answered and not window.outputs.is_busy, timeout=20_000)
    look_on(window)
