"""What holds for every test. The first lines must stay first."""

import os

# No test may need a screen, nor open a window on one. Qt reads this when the application is made,
# so it is set before anything here imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Recovery files and backups of the tests have nothing to do among those of whoever runs them.

import datetime as dt
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.journeys import read_journey
from journeymap.storage.resources import load_vocabulary, load_words, sample_folder
from journeymap.words import LANGUAGES, Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from journeymap.canvas.view import JourneyView
    from journeymap.ui.preferences import Preferences
    from journeymap.ui.window import MainWindow

os.environ["JOURNEYMAP_DATA"] = tempfile.mkdtemp(prefix="journeymap-tests-")

# Tests run beside each other on all cores, so what one example takes by the clock says little.
hypothesis.settings.register_profile("beside_others", deadline=dt.timedelta(seconds=2))
hypothesis.settings.load_profile("beside_others")

MakeView = Callable[[Journey], "JourneyView"]


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp: "QApplication") -> None:
    """Before anything makes a smaller one: pictures need less of Qt than windows do."""


@pytest.fixture
def words() -> Words:
    """Danish, the program's first language."""
    return load_words("da")


@pytest.fixture(params=LANGUAGES)
def each_language(request: pytest.FixtureRequest) -> str:
    """Runs a test once in each language."""
    return str(request.param)


@pytest.fixture
def vocabulary() -> Vocabulary:
    """The vocabularies the program ships."""
    return load_vocabulary()


@pytest.fixture
def samples() -> Path:
    """The folder of sample journeys."""
    return sample_folder()


@pytest.fixture
def sample(samples: Path) -> Journey:
    """The first journey a new user sees: 26 events, all kinds of notes."""
    return read_journey(samples / "Aabenraa" / "fra-bold-til-dommer.journey.json")


@pytest.fixture
def painted(qapp: "QApplication") -> "QApplication":
    """An application with the bundled font and the light theme, as `journeymap.app` makes it."""
    from journeymap.canvas.fonts import install_fonts
    from journeymap.canvas.palette import PALETTES, Theme
    from journeymap.storage.resources import load_fonts
    from journeymap.ui.theme import dress

    install_fonts({weight: load_fonts()[weight] for weight in ("regular", "semibold", "bold")})
    dress(qapp, PALETTES[Theme.LIGHT])
    return qapp


@pytest.fixture
def make_view(painted: "QApplication", qtbot: "QtBot", words: Words) -> Iterator[MakeView]:
    """Opens a canvas on a journey: 1366 × 700, active, without motion."""
    from journeymap.canvas.palette import PALETTES, Theme
    from journeymap.canvas.view import JourneyView
    from journeymap.layout.columns import Captions
    from journeymap.layout.style import table_style
    from journeymap.model.document import Document
    from journeymap.storage.resources import load_metrics

    views: list[JourneyView] = []

    def make(journey: Journey) -> JourneyView:
        view = JourneyView(
            Document(journey),
            style=table_style(load_metrics()),
            captions=Captions(words, load_vocabulary()),
            palette=PALETTES[Theme.LIGHT],
            motion=False,
        )
        view.resize(1366, 700)
        qtbot.addWidget(view)
        view.show()
        qtbot.waitUntil(view.isActiveWindow)
        view.setFocus()
        views.append(view)
        return view

    yield make
    for view in views:
        view.detach()


@pytest.fixture
def preferences(tmp_path: Path) -> "Preferences":
    """Wishes that are forgotten with the test."""
    from PySide6.QtCore import QSettings

    from journeymap.ui.preferences import Preferences

    made = Preferences(QSettings(str(tmp_path / "wishes.ini"), QSettings.Format.IniFormat))
    made.last_folder = str(tmp_path)
    return made


@pytest.fixture
def window(
    painted: "QApplication", qtbot: "QtBot", preferences: "Preferences"
) -> Iterator["MainWindow"]:
    """The main window in Danish, shown and active, nothing open; motion is off."""
    from dataclasses import replace

    from journeymap.ui.surroundings import surroundings
    from journeymap.ui.window import MainWindow

    made = MainWindow(preferences, replace(surroundings(preferences, "da"), motion=False))
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.desk.clear()
    made.show_what_is_open()
    made.close()
    made.deleteLater()
