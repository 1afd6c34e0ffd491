"""The program as it is put together: fonts, Qt's own words, wishes that come true."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journeymap.app import Program
from journeymap.canvas.palette import PALETTES, Theme
from journeymap.storage.resources import sample_folder
from journeymap.ui.actions import Name
from journeymap.ui.preferences import Preferences
from tests.ui.person import Person, press, presses, types_name, write

TRAENER = sample_folder() / "Kolding" / "traener-for-de-smaa.journey.json"


@pytest.fixture
def program(
    painted: QApplication, preferences: Preferences, qtbot: QtBot, each_language: str
) -> Iterator[Program]:
    """The whole program, on a system of this language; nothing is wished for."""
    made = Program(painted, preferences, each_language)
    made.window.show()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.window.desk.clear()
    made.window.close()
    shiboken6.delete(made.window)
    shiboken6.delete(made)  # and with it its translator leaves the application


def buttons_and_labels(dialog: QWidget) -> set[str]:
    kinds = (QAbstractButton, QLabel)
    widgets = [w for kind in kinds for w in dialog.findChildren(kind)]
    return {w.text().replace("&", "") for w in widgets if w.isVisible() and w.text()}


def words_of_open(person: Person) -> set[str]:
    seen: set[str] = set()

    def reads(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        seen.update(buttons_and_labels(dialog))
        press("Escape")

    with person.answers(reads):
        press("Ctrl+O")
    return seen


DANISH = {"Åbn", "Annuller", "Mappe:", "Filnavn:", "Filtype:"}
ENGLISH = {"Open", "Cancel", "Folder:", "File name:", "File type:"}


def test_qts_own_buttons_speak_the_language(
    program: Program, person: Person, each_language: str
) -> None:
    expected, other = (DANISH, ENGLISH) if each_language == "da" else (ENGLISH, DANISH)
    seen = words_of_open(person)
    assert seen == expected
    assert not seen & other


def test_qts_own_buttons_follow_a_switch_both_ways(
    program: Program, person: Person, each_language: str
) -> None:
    actions = {"da": Name.DANISH, "en": Name.ENGLISH}
    for language in ("en", "da", "en", "da"):
        program.window.actions_by_name[actions[language]].trigger()
        QApplication.processEvents()
        expected = DANISH if language == "da" else ENGLISH
        assert expected <= words_of_open(person)


def test_the_question_before_replacing_a_file_speaks_the_language(
    program: Program, person: Person, each_language: str, tmp_path: Path
) -> None:
    (tmp_path / "der.journey.json").touch()
    press("Ctrl+N")
    seen: set[str] = set()

    def reads(box: QWidget) -> None:
        seen.update(buttons_and_labels(box))
        press("Escape")

    def types(dialog: QWidget) -> None:
        types_name("der.journey.json")(dialog)  # type: ignore[arg-type]
        press("Escape")

    with person.answers(types, reads):
        press("Ctrl+S")
    assert ({"Ja", "Nej"} if each_language == "da" else {"Yes", "No"}) <= seen
    assert (tmp_path / "der.journey.json").read_bytes() == b""


def test_the_menu_of_a_text_field_speaks_the_language(program: Program, each_language: str) -> None:
    said = QApplication.translate("QLineEdit", "&Copy").replace("&", "")
    assert said == ("Kopiér" if each_language == "da" else "Copy")


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.CONTRAST, Theme.LIGHT])
def test_a_theme_is_put_on_everything_at_once(
    program: Program, painted: QApplication, theme: Theme
) -> None:
    program.window.open_path(TRAENER)
    program.window.actions_by_name[Name(f"theme_{theme.value}")].trigger()
    QApplication.processEvents()
    colors = PALETTES[theme]
    assert painted.palette().window().color().name() == colors.chrome.lower()
    assert program.window.workspace is not None
    view = program.window.workspace.view
    assert view.viewport().grab().toImage().pixelColor(2, 2).name() == colors.table.lower()
    bar = program.window.workspace.bar
    assert bar.grab().toImage().pixelColor(3, 3).name() == colors.chrome.lower()


def test_many_switches_leave_one_translator(
    program: Program, painted: QApplication, each_language: str
) -> None:
    for name in (Name.DANISH, Name.ENGLISH) * 5:
        program.window.actions_by_name[name].trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(program.findChildren(QTranslator)) <= 1


def test_a_journey_goes_through_a_switch_of_everything(
    program: Program, person: Person, each_language: str, tmp_path: Path
) -> None:
    press("Ctrl+N")
    write("Brev")
    for name in (Name.ENGLISH, Name.THEME_DARK, Name.DANISH, Name.THEME_CONTRAST):
        program.window.actions_by_name[name].trigger()
        QApplication.processEvents()
        assert program.window.isWindowModified()
    with person.answers(types_name("brev")):
        press("Ctrl+S")
    assert (tmp_path / "brev.journey.json").is_file()
    press("Alt+Up")
    with person.answers(presses("Escape")):
        press("F1")
    assert person.heard[-1].startswith("Taster")
