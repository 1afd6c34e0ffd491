"""One text size for all there is to read: chosen live, remembered, and nothing is lost by it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from journeymap.app import Program
from journeymap.layout.style import TEXT_SIZES
from journeymap.storage.resources import sample_folder
from journeymap.ui.actions import Name
from journeymap.ui.keycard import KeyCard
from journeymap.ui.preferences import Panels, Preferences
from journeymap.ui.text_size import SIZE_OF
from journeymap.ui.window import MainWindow
from tests.ui.person import press, write

TRAENER = sample_folder() / "Kolding" / "traener-for-de-smaa.journey.json"


@pytest.fixture
def window(painted: QApplication, preferences: Preferences, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of the whole program, so that wishes come true."""
    program = Program(painted, preferences, "da")
    program.window.resize(1366, 768)
    program.window.show()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield program.window
    program.window.desk.clear()
    program.window.close()
    shiboken6.delete(program.window)
    shiboken6.delete(program)


def height(widget: QWidget) -> int:
    """How large the words on a widget are."""
    widget.ensurePolished()
    return widget.font().pixelSize()


def letters(window: MainWindow) -> dict[str, float]:
    """How large the words are in each part of the window that shows a journey."""
    assert window.workspace is not None
    named = {label.objectName(): label for label in window.findChildren(QLabel)}
    field = next(f for f in window.findChildren(QLineEdit) if f.isVisible())
    button = next(b for b in window.workspace.bar.findChildren(QToolButton) if b.text())
    shown = {"code": named["code"], "caption": named["caption"], "field": field, "button": button}
    shown |= {"outline": window.workspace.outline}
    sizes = {name: float(height(widget)) for name, widget in shown.items()}
    style = window.workspace.view.row.style
    return sizes | {"note": style.event.text.size * window.workspace.view.camera.scale}


@pytest.mark.parametrize("size", TEXT_SIZES[1:])
def test_everything_to_read_grows_alike(
    window: MainWindow, preferences: Preferences, size: int
) -> None:
    preferences.panels = Panels(outline=True, facts=True)
    window.open_path(TRAENER)
    press("Home")
    before = letters(window)
    action = next(name for name, chosen in SIZE_OF.items() if chosen == size)
    window.actions_by_name[action].trigger()
    QApplication.processEvents()
    after = letters(window)
    for part, small in before.items():
        assert after[part] / small == pytest.approx(size / 100, rel=0.06), part
    assert window.actions_by_name[action].isChecked()
    assert not window.actions_by_name[Name.TEXT_100].isChecked()


def test_the_keys_go_from_size_to_size_and_stop_at_the_ends(
    window: MainWindow, preferences: Preferences
) -> None:
    seen = []
    for _ in range(len(TEXT_SIZES) + 1):
        press("Alt++")
        seen.append(preferences.text_size)
    assert seen == [*TEXT_SIZES[1:], TEXT_SIZES[-1], TEXT_SIZES[-1]]
    for _ in range(len(TEXT_SIZES) + 1):
        press("Alt+-")
    assert preferences.text_size == TEXT_SIZES[0]


def test_a_new_size_loses_no_letter_of_what_is_being_written(window: MainWindow) -> None:
    press("Ctrl+N")
    write("Så ringede")
    press("Alt++")
    write("Næste")
    assert window.desk.document is not None
    told = [event.text for event in window.desk.document.journey.events]
    assert "Så ringede" in "".join(told)
    assert "Næste" in "".join(told)


def test_a_new_size_is_no_change_of_the_journey_and_keeps_its_place(window: MainWindow) -> None:
    window.open_path(TRAENER)
    press("Home", "Right")
    assert window.workspace is not None
    place = window.workspace.view.hands.place
    zoom = window.workspace.view.zoom
    press("Alt++", "Alt++")
    assert window.workspace.view.hands.place == place
    assert window.workspace.view.zoom == pytest.approx(zoom)
    assert not window.isWindowModified()
    note = window.workspace.view.selected_note()
    assert note is not None
    box = window.workspace.view.camera.box_to_px(note.box)
    assert box.right > 0
    assert box.x < window.workspace.view.viewport().width(), "the note is still in view"


@pytest.mark.parametrize("by_time", [False, True])
def test_the_selected_note_stays_in_sight(window: MainWindow, qtbot: QtBot, by_time: bool) -> None:
    window.open_path(TRAENER)
    press("Home", "Right", "Right")
    if by_time:
        press("Ctrl+Shift+L", "Ctrl+Shift+F")
    for name in (Name.TEXT_150, Name.TEXT_200, Name.TEXT_100, Name.ENGLISH, Name.THEME_DARK):
        window.actions_by_name[name].trigger()
        assert window.workspace is not None
        view = window.workspace.view
        qtbot.waitUntil(lambda view=view: view.viewport().width() > 400)
        view.viewfinder.settle()
        note = view.selected_note()
        assert note is not None
        box = view.camera.box_to_px(note.box)
        assert 0 <= box.x <= box.right <= view.viewport().width(), name
        assert 0 <= box.center_y <= view.viewport().height(), name


def test_at_every_size_100_per_cent_is_full_size_and_lines_break_alike(window: MainWindow) -> None:
    window.open_path(TRAENER)
    assert window.workspace is not None
    lines = [note.lines for note in window.workspace.view.row.notes()]
    press("Alt++", "Alt++", "Ctrl++", "Ctrl+0")
    assert window.workspace.view.zoom == pytest.approx(1)
    assert window.workspace.view.camera.scale == pytest.approx(1.3)
    assert [note.lines for note in window.workspace.view.row.notes()] == lines


def test_the_size_is_remembered(window: MainWindow, tmp_path: Path) -> None:
    press("Alt++", "Alt++")
    again = Preferences(QSettings(str(tmp_path / "wishes.ini"), QSettings.Format.IniFormat))
    assert again.text_size == 130


def test_the_conversation_is_read_from_farther_still(window: MainWindow, qtbot: QtBot) -> None:
    window.open_path(TRAENER)
    scales = []
    for key in ("Alt+-", "Alt++"):
        press(key, "F11")
        shown = window.talk.conversation
        assert shown is not None
        qtbot.waitUntil(shown.isVisible)
        scales.append(shown.view.camera.scale)
        shown.close()
        QApplication.processEvents()
        window.activateWindow()
    assert scales[1] == pytest.approx(1.15 * scales[0])


def test_dialogs_have_the_size_too(window: MainWindow) -> None:
    heights = []
    for key in ("Alt+-", "Alt++"):
        press(key)
        card = KeyCard(window.around.words, window)
        heights.append(height(card.findChildren(QLabel)[0]))
        card.deleteLater()
    assert heights[1] > heights[0]


# Panels give way.


@pytest.fixture
def opened(window: MainWindow, preferences: Preferences) -> Callable[[int], tuple[bool, bool]]:
    """Both panels wished for; makes the window so wide and tells which are open."""
    preferences.panels = Panels(outline=True, facts=True)
    window.open_path(TRAENER)

    def resize(width: int) -> tuple[bool, bool]:
        window.resize(width, 700)
        QApplication.processEvents()
        assert window.width() == width
        return open_panels(window)

    return resize


def open_panels(window: MainWindow) -> tuple[bool, bool]:
    assert window.workspace is not None
    return window.workspace.outline.isVisible(), window.workspace.facts.isVisible()


def test_panels_without_room_fold_and_come_back(
    window: MainWindow, opened: Callable[[int], tuple[bool, bool]]
) -> None:
    assert opened(1366) == (True, True)
    assert opened(760) == (False, True)
    assert not window.actions_by_name[Name.OUTLINE].isChecked(), "the menu says what is seen"
    assert opened(500) == (False, False)
    assert opened(1366) == (True, True)


def test_the_panel_asked_for_last_comes_first(
    window: MainWindow, opened: Callable[[int], tuple[bool, bool]]
) -> None:
    opened(760)
    press("Ctrl+1")
    assert open_panels(window) == (True, False)
    press("Ctrl+2")
    assert open_panels(window) == (False, True)


def test_a_panel_asked_for_has_the_whole_window_where_there_is_no_other_way(
    window: MainWindow, opened: Callable[[int], tuple[bool, bool]]
) -> None:
    opened(500)
    press("Ctrl+2")
    assert window.workspace is not None
    assert open_panels(window) == (False, True)
    assert not window.workspace.view.isVisible()
    press("Ctrl+2")
    assert open_panels(window) == (False, False)
    assert window.workspace.view.isVisible()


@pytest.mark.parametrize("room", [(1366, 768), (1280, 720)])
@pytest.mark.parametrize("language", ["da", "en"])
def test_the_way_into_the_talk_is_there_at_every_size_of_text(
    window: MainWindow, preferences: Preferences, room: tuple[int, int], language: str
) -> None:
    window.resize(*room)
    window.open_path(TRAENER)
    preferences.language = language
    for size in (100, 130, 200):
        action = next(name for name, chosen in SIZE_OF.items() if chosen == size)
        window.actions_by_name[action].trigger()
        QApplication.processEvents()
        assert window.workspace is not None
        talk = conversation_button(window)
        assert talk.isVisible(), size
        assert talk.width() >= talk.sizeHint().width(), "its words are not cut"
        assert window.workspace.bar.rect().contains(talk.geometry())


def test_the_way_into_the_talk_folds_away_last(window: MainWindow) -> None:
    window.open_path(TRAENER)
    assert window.workspace is not None
    bar = window.workspace.bar
    for width in range(1366, 500, -20):
        bar.resize(width, bar.height())
        QApplication.processEvents()
        others = [b for b in bar.findChildren(QToolButton) if b.isVisible() and b.text() == ""]
        assert conversation_button(window).isVisible() or len(others) == 1, "only the menu is left"


def conversation_button(window: MainWindow) -> QToolButton:
    assert window.workspace is not None
    buttons = window.workspace.bar.findChildren(QToolButton)
    return next(button for button in buttons if button.property("talk"))
