"""What is thrown away goes: workspaces, canvases, menus and what they heard of."""

import gc
import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.model.commands import ChangeFacts
from journeymap.model.document import Document
from journeymap.model.journey import Journey
from journeymap.storage.resources import sample_folder
from journeymap.ui.files import Files
from journeymap.ui.preferences import Preferences
from journeymap.ui.surroundings import surroundings
from journeymap.ui.window import MainWindow
from tests.ui.person import Person, press, presses, write
from tests.ui.sets import see_set

TRAENER = sample_folder() / "Kolding" / "traener-for-de-smaa.journey.json"


@pytest.fixture(autouse=True)
def _only_what_is_new() -> Iterator[None]:
    """Looking through all that a long test run has gathered takes its time."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def throw_away() -> None:
    """Lets Qt and Python delete what nobody wants any more."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()


def alive(objects: list["weakref.ref[QObject]"]) -> list[QObject]:
    """What somebody still holds, even if Qt has deleted its half of it."""
    return [thing for reference in objects if (thing := reference()) is not None]


def parts_of(window: MainWindow) -> list["weakref.ref[QObject]"]:
    space = window.workspace
    assert space is not None
    parts = (space, space.view, space.view.editor, space.outline, space.facts, space.bar)
    return [weakref.ref(part) for part in parts]


def census(window: MainWindow) -> Counter[str]:
    """How many of each kind of object hang on the window."""
    return Counter(type(child).__name__ for child in window.findChildren(QObject))


@pytest.fixture
def dress(window: MainWindow, preferences: Preferences) -> Callable[[str], None]:
    def dress_in(language: str) -> None:
        window.dress(replace(surroundings(preferences, language), motion=False))

    return dress_in


def test_twenty_journeys_opened_and_put_away_leave_nothing(window: MainWindow) -> None:
    window.open_path(TRAENER)
    press("Home", "Alt+Up")
    throw_away()
    before = census(window)
    seen = []
    for _ in range(20):
        window.open_path(TRAENER)
        press("Home", "Right", "Up")
        seen += parts_of(window)
        press("Alt+Up")
    throw_away()
    assert alive(seen) == []
    assert census(window) == before


def test_coding_again_and_again_leaves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.preferences.initials = "KL"
    see_set(window, TRAENER.parent)

    def code() -> "weakref.ref[QObject]":
        press("Ctrl+Shift+K")
        qtbot.waitUntil(
            lambda: window.of_set.coding.page is not None and not window.of_set.coding.is_reading
        )
        assert window.of_set.coding.page is not None
        page = weakref.ref(window.of_set.coding.page)
        press("1", "Return", "L", "Escape")
        return page

    code()
    throw_away()
    before = census(window)
    seen = [code() for _ in range(5)]
    throw_away()
    assert alive(seen) == []
    assert census(window) == before


def test_twenty_new_journeys_one_after_the_other_leave_one(
    window: MainWindow, person: Person
) -> None:
    seen = []
    for _ in range(20):
        press("Ctrl+N")
        seen += parts_of(window)
    throw_away()
    assert len(alive(seen)) == len(parts_of(window))


def test_ten_new_dresses_leave_one(window: MainWindow, dress: Callable[[str], None]) -> None:
    window.open_path(TRAENER)
    press("Home", "Right")
    dress("en")
    throw_away()
    before, seen, files = census(window), [], []
    for number in range(10):
        seen += parts_of(window)
        files.append(weakref.ref(window.files))
        dress(("da", "en")[number % 2])
    throw_away()
    assert alive(seen) == []
    assert alive(files) == []
    assert census(window) == before


def test_the_document_forgets_who_has_gone(
    window: MainWindow, dress: Callable[[str], None], sample: Journey
) -> None:
    """A document keeps alive what it tells; the same document shown anew must not gather them."""
    window.desk.document = document = Document.opened(sample)
    seen = []
    for number in range(10):
        window.show_what_is_open()
        seen += parts_of(window)
        dress(("da", "en")[number % 2])
    window.desk.clear()
    window.show_what_is_open()
    throw_away()
    assert alive(seen) == []
    document.execute(ChangeFacts("title", "Nu hører ingen efter"))


def test_a_document_put_away_while_a_note_is_written_is_forgotten(
    window: MainWindow, person: Person
) -> None:
    press("Ctrl+N")
    write("Halv")
    assert window.desk.document is not None
    document = weakref.ref(window.desk.document)
    with person.answers(presses("Alt+I")):
        press("Alt+Up")
    throw_away()
    assert document() is None


def test_full_screens_opened_ten_times_leave_nothing(window: MainWindow) -> None:
    window.open_path(TRAENER)
    throw_away()
    before, seen = census(window), []
    for _ in range(10):
        for key in ("F5", "F11"):
            press(key, "Right", "F9", "Right", "F9")
            shown = window.talk.reading or window.talk.conversation
            assert shown is not None
            seen += [weakref.ref(shown), weakref.ref(shown.view), weakref.ref(shown.view.editor)]
            del shown
        press("F11")
    window.activateWindow()
    throw_away()
    assert alive(seen) == []
    assert census(window) == before


def test_dialogs_opened_ten_times_leave_nothing(window: MainWindow, person: Person) -> None:
    def open_each() -> None:
        for key in ("F1", "Ctrl+O", "Ctrl+S", "Alt+Up"):
            with person.answers(presses("Escape")):
                press(key)
        with person.answers(presses("Escape")):
            window.open_path(Path("findes ikke"))

    press("Ctrl+N")
    write("Brev")
    open_each()
    throw_away()
    before = census(window)
    for _ in range(10):
        open_each()
    throw_away()
    assert census(window) == before


@pytest.mark.usefixtures("painted")
def test_a_window_that_is_closed_goes_with_all_it_holds(preferences: Preferences) -> None:
    made = MainWindow(preferences, replace(surroundings(preferences, "da"), motion=False))
    made.show()
    made.open_path(TRAENER)
    seen = [*parts_of(made), weakref.ref(made), weakref.ref(made.files)]
    made.close()
    made.deleteLater()
    del made
    throw_away()
    assert alive(seen) == []


def test_the_files_of_a_window_hear_nothing_after_a_new_dress(
    window: MainWindow, dress: Callable[[str], None]
) -> None:
    old = window.files
    dress("en")
    assert window.files is not old
    assert isinstance(window.files, Files)
    press("Ctrl+N")
    assert window.windowTitle().endswith("not saved[*]")
