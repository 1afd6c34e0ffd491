"""What is stored and makes no sense is as good as absent."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.canvas.palette import Theme
from journeymap.ui.preferences import MAX_RECENT, Panels, Preferences
from journeymap.ui.surroundings import surroundings
from journeymap.ui.window import MainWindow
from tests.ui.person import Person, press, presses

KEYS = ("language", "theme", "recent", "panels", "geometry", "last_folder", "guide")
NONSENSE = ["", "false", "klingon", "foo", 42, -1.5, True, ["x", "y"], [], [1, 2], QByteArray(b"x")]


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat)


def stored_again(settings: QSettings) -> Preferences:
    """What another start of the program finds: everything has been text in between."""
    settings.sync()
    return Preferences(QSettings(settings.fileName(), QSettings.Format.IniFormat))


def test_at_first_nothing_is_wished_for(settings: QSettings) -> None:
    wishes = Preferences(settings)
    assert (wishes.language, wishes.theme, wishes.recent) == (None, None, ())
    assert (wishes.panels, wishes.geometry, wishes.last_folder) == (None, None, "")


@pytest.mark.parametrize("value", NONSENSE, ids=repr)
def test_nonsense_is_as_good_as_absent(settings: QSettings, value: object) -> None:
    for key in KEYS:
        settings.setValue(key, value)
    for wishes in (Preferences(settings), stored_again(settings)):
        assert wishes.language is None
        assert wishes.theme is None
        assert wishes.panels is None
        assert all(isinstance(path, str) and path for path in wishes.recent)
        assert isinstance(wishes.last_folder, str)


@pytest.fixture
def start(painted: QApplication, qtbot: QtBot) -> Iterator[Callable[[Preferences], MainWindow]]:
    """Starts the window with some wishes."""
    made: list[MainWindow] = []

    def start_with(wishes: Preferences) -> MainWindow:
        made.append(MainWindow(wishes, surroundings(wishes, "da")))
        made[0].show()
        qtbot.waitUntil(made[0].isActiveWindow)
        return made[0]

    yield start_with
    for window in made:
        window.desk.clear()
        window.close()
        window.deleteLater()


@pytest.mark.parametrize("value", NONSENSE, ids=repr)
def test_the_program_starts_and_works_with_nonsense(
    settings: QSettings,
    person: Person,
    value: object,
    start: Callable[[Preferences], MainWindow],
) -> None:
    for key in KEYS:
        settings.setValue(key, value)
    window = start(stored_again(settings))
    assert window.start_page.isVisible()
    with person.answers(presses("Escape")):
        press("Ctrl+O")
    press("Ctrl+N")
    assert window.workspace is not None
    assert window.workspace.facts.isVisible()
    press("Alt+Up")
    assert window.start_page.isVisible()


@pytest.mark.parametrize("language", ["da", "en", None])
@pytest.mark.parametrize("theme", [*Theme, None])
def test_wishes_come_back(settings: QSettings, language: str | None, theme: Theme | None) -> None:
    wishes = Preferences(settings)
    wishes.language, wishes.theme = language, theme
    again = stored_again(settings)
    assert (again.language, again.theme) == (language, theme)


@pytest.mark.parametrize("outline", [True, False])
@pytest.mark.parametrize("facts", [True, False])
def test_panels_come_back(settings: QSettings, outline: bool, facts: bool) -> None:
    Preferences(settings).panels = Panels(outline, facts)
    assert stored_again(settings).panels == Panels(outline, facts)


@pytest.mark.parametrize("count", [0, 1, 2, MAX_RECENT, MAX_RECENT + 3])
def test_recent_paths_come_back_newest_first_and_not_too_many(
    settings: QSettings, count: int
) -> None:
    wishes = Preferences(settings)
    paths = [f"/tmp/Årsag, {number}; æ.journey.json" for number in range(count)]
    for path in paths:
        wishes.remember(path)
    newest = tuple(reversed(paths))[:MAX_RECENT]
    assert stored_again(settings).recent == newest
    if newest:
        wishes.forget(newest[0])
        assert stored_again(settings).recent == newest[1:]


def test_a_path_given_from_where_one_stands_is_found_from_anywhere(
    window: MainWindow, samples: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(samples)
    window.open_path(Path("Kolding") / "traener-for-de-smaa.journey.json")
    monkeypatch.chdir(tmp_path)
    press("Alt+Up")
    assert [card.place for card in window.start_page.cards.cards()] == ["Kolding"]
