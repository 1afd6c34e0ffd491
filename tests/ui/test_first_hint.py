"""Three lines on the first empty journey ever: gone at the first key, and never back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from journeymap.model.document import Document
from journeymap.storage.resources import sample_folder
from journeymap.ui.first_hint import FirstHint
from journeymap.ui.preferences import Preferences
from journeymap.ui.surroundings import surroundings
from journeymap.ui.window import MainWindow
from tests.factories import journey
from tests.ui.person import heard_of, press, write


def hint(root: QWidget) -> FirstHint | None:
    return next((shown for shown in root.findChildren(FirstHint) if shown.isVisible()), None)


def test_the_first_empty_journey_says_how_to_work(window: MainWindow) -> None:
    assert hint(window) is None
    press("Ctrl+N")
    shown = hint(window)
    assert shown is not None
    said = shown.text().split("\n")
    assert len(said) == 3
    for keys in ("Ctrl+↑", "Ctrl+↓", "F11", "F1 "):
        assert keys in shown.text()
    view = window.workspace.view  # type: ignore[union-attr]
    assert view.rect().contains(shown.geometry())
    slot = view.camera.box_to_px(view._slot())
    assert shown.y() > slot.bottom
    assert abs(shown.geometry().center().x() - (slot.x + slot.width / 2)) < 2


def test_it_is_read_with_the_canvas_until_it_goes(window: MainWindow) -> None:
    press("Ctrl+N")
    view = window.workspace.view  # type: ignore[union-attr]
    shown = hint(window)
    assert shown is not None
    assert shown.text() in heard_of(view)[0][2]
    assert heard_of(shown)[0][1] == shown.text()
    write("B")
    assert "Ctrl+↑" not in heard_of(view)[0][2]
    assert "Gule sedler i en række" in heard_of(view)[0][2]


@pytest.mark.parametrize("key", ["B", "F2", "Right", "Escape", "Ctrl+E", "Ctrl+Shift+T"])
def test_the_first_key_takes_it_away_for_good(window: MainWindow, key: str) -> None:
    press("Ctrl+N")
    press(key)
    assert hint(window) is None
    window.desk.document = Document(journey(2))
    window.show_what_is_open()
    assert hint(window) is None


def test_the_first_key_does_what_it_does(window: MainWindow) -> None:
    press("Ctrl+N")
    write("Brev")
    assert window.desk.document is not None
    assert [e.text for e in window.desk.document.journey.events] == ["Brev"]


def test_it_is_not_shown_again_in_another_journey_or_another_day(
    window: MainWindow, tmp_path: Path
) -> None:
    press("Ctrl+N")
    assert hint(window) is not None
    window.desk.document = Document(journey(2))
    window.show_what_is_open()
    assert hint(window) is None
    stored = QSettings(str(tmp_path / "wishes.ini"), QSettings.Format.IniFormat)
    window.preferences._settings.sync()
    stored.sync()
    assert Preferences(stored).hint


def test_it_speaks_the_other_language_when_that_is_chosen_first(window: MainWindow) -> None:
    press("Ctrl+N")
    window.preferences.language = "en"
    window.dress(surroundings(window.preferences, "da"))
    QApplication.processEvents()
    shown = hint(window)
    assert shown is not None
    assert shown.text().startswith("Just type")
    window.workspace.view.hands.add_event("x")  # type: ignore[union-attr]
    assert hint(window) is None


@pytest.mark.parametrize("kind", ["read-only", "told"])
def test_it_is_not_in_the_way_of_other_journeys(window: MainWindow, kind: str) -> None:
    if kind == "read-only":
        window.desk.document = Document(journey(1), read_only=True)
        window.show_what_is_open()
    else:
        window.open_path(sample_folder() / "Kolding" / "traener-for-de-smaa.journey.json")
    assert hint(window) is None
    assert window.preferences.hint == ""


def test_it_is_never_before_the_citizen(window: MainWindow) -> None:
    press("Ctrl+N", "F11")
    conversation = window.talk.conversation
    assert conversation is not None
    assert not conversation.findChildren(FirstHint)
    assert not [x for x in conversation.findChildren(QLabel) if "Ctrl" in x.text()]
    press("F11")
    assert hint(window) is None
