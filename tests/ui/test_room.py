"""Small screens: nothing of the bar is cut, panels fold and stay folded."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journeymap.model.journey import Journey
from journeymap.storage.journeys import write_journey
from journeymap.storage.resources import sample_folder
from journeymap.ui.actions import Name
from journeymap.ui.preferences import Panels, Preferences
from journeymap.ui.surroundings import surroundings
from journeymap.ui.window import MainWindow
from tests.ui.person import press
from tests.ui.sets import see_set

KOLDING = sample_folder() / "Kolding"
TRAENER = KOLDING / "traener-for-de-smaa.journey.json"
BOLD = sample_folder() / "Aabenraa" / "fra-bold-til-dommer.journey.json"
# The smallest laptop, and the same at 150 %; what is below that at least keeps its buttons.
SIZES = [(1366, 768), (910, 512), (900, 600)]
size = pytest.mark.parametrize("size", SIZES, ids=lambda wh: "×".join(map(str, wh)))


@pytest.fixture
def resized(
    window: MainWindow, preferences: Preferences, each_language: str
) -> Callable[[tuple[int, int]], None]:
    window.dress(replace(surroundings(preferences, each_language), motion=False))

    def resize(to: tuple[int, int]) -> None:
        window.resize(*to)
        QApplication.processEvents()
        assert (window.width(), window.height()) == to, "the window can be that small"

    return resize


def place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def cut(inside: QWidget) -> list[str]:
    """Buttons and labels that are smaller than what stands on them, or outside their parent."""
    kinds = (QAbstractButton, QLabel)
    shown = [w for kind in kinds for w in inside.findChildren(kind) if w.isVisible()]
    return [
        f"{type(w).__name__} {w.accessibleName() or w.text()!r}"
        for w in shown
        if w.objectName() not in ("place", "code") and not (isinstance(w, QLabel) and w.wordWrap())
        and (
            w.width() < w.minimumSizeHint().width()
            or w.width() < w.sizeHint().width()
            or not inside.rect().contains(place(w, inside))
        )
    ]  # fmt: skip


@size
def test_no_button_of_the_bar_is_cut(
    window: MainWindow, resized: Callable[[tuple[int, int]], None], size: tuple[int, int]
) -> None:
    window.open_path(TRAENER)
    press("Ctrl+1", "Home", "Ctrl+0")
    resized(size)
    assert window.workspace is not None
    bar = window.workspace.bar
    assert cut(bar) == []
    shown = (button for button in bar.findChildren(QToolButton) if button.isVisible())
    buttons = sorted((place(button, bar) for button in shown), key=QRect.left)
    assert len(buttons) >= 9
    assert all(left.right() < right.left() for left, right in pairwise(buttons))


def test_the_code_is_whole_where_it_is_a_usual_one(window: MainWindow) -> None:
    window.open_path(TRAENER)
    window.resize(900, 600)
    QApplication.processEvents()
    code = next(label for label in window.findChildren(QLabel) if label.objectName() == "code")
    assert code.text() == "Borger K14" or len(code.text()) <= 10
    assert code.width() >= code.sizeHint().width()


@size
def test_a_long_code_and_many_target_groups_push_no_button_out(
    window: MainWindow,
    resized: Callable[[tuple[int, int]], None],
    size: tuple[int, int],
    sample: Journey,
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.journey.json"
    groups = ("unge", "familier", "psykisk-sygdom", "langtidsledige", "overgang-ung-voksen")
    write_journey(path, sample.replaced(code="Borger Z99 (anden runde)", target_groups=groups))
    window.open_path(path)
    resized(size)
    assert window.workspace is not None
    bar = window.workspace.bar
    buttons = [b for b in bar.findChildren(QToolButton) if b.isVisible()]
    assert all(bar.rect().contains(place(b, bar)) for b in buttons)
    assert all(b.width() >= b.sizeHint().width() for b in buttons)


@size
def test_no_button_of_the_pages_is_cut(
    window: MainWindow, resized: Callable[[tuple[int, int]], None], size: tuple[int, int]
) -> None:
    resized(size)
    for page, count in ((window.start_page, 4), (window.set_page, 9)):
        if page is window.set_page:
            see_set(window, KOLDING)
            QApplication.processEvents()
        buttons = page.findChildren(QPushButton)
        assert len(buttons) == count
        assert cut(page) == []
        assert page.cards.height() >= 176, "a whole row of cards is seen"


@size
def test_target_groups_are_whole_where_the_facts_have_to_be_scrolled(
    window: MainWindow, resized: Callable[[tuple[int, int]], None], size: tuple[int, int]
) -> None:
    window.open_path(BOLD)
    press("Home", "Up")
    resized(size)
    assert window.workspace is not None
    groups = window.workspace.facts.findChild(QPushButton, "several")
    assert groups is not None
    assert "\n" in groups.text()
    assert groups.height() >= groups.sizeHint().height()


@size
def test_no_word_of_the_facts_is_cut_at_the_side(
    window: MainWindow, resized: Callable[[tuple[int, int]], None], size: tuple[int, int]
) -> None:
    window.open_path(BOLD)
    press("Home", "Up")
    resized(size)
    assert window.workspace is not None
    facts = window.workspace.facts
    assert isinstance(facts, QScrollArea)
    inner = facts.widget()
    assert inner is not None
    assert inner.width() <= facts.viewport().width()
    ticks = [tick for tick in inner.findChildren(QCheckBox) if tick.isVisible()]
    assert len(ticks) >= 9
    assert cut(inner) == []


def test_endless_words_do_not_push_the_facts_out_of_sight(
    window: MainWindow, sample: Journey, tmp_path: Path
) -> None:
    event = sample.events[0].replaced(text="Arbejdsmarkedsuddannelse" * 5)
    journey = sample.replaced(events=(event,), target_groups=("enlige fædre med deltidsjob" * 4,))
    write_journey(tmp_path / "a.journey.json", journey)
    window.open_path(tmp_path / "a.journey.json")
    press("Home")
    QApplication.processEvents()
    assert window.workspace is not None
    facts = window.workspace.facts
    inner = facts.widget()
    assert inner is not None
    assert inner.width() <= facts.viewport().width()
    assert cut(inner) == []


def test_a_short_journey_has_room_between_the_panels(window: MainWindow) -> None:
    window.resize(900, 600)
    window.open_path(TRAENER)
    press("Ctrl+1")
    QApplication.processEvents()
    assert window.workspace is not None
    assert window.workspace.view.width() >= 320
    assert window.width() == 900


# Folding.


@pytest.fixture
def another(preferences: Preferences, qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Starts the program again with the same wishes."""
    made: list[MainWindow] = []

    def start() -> MainWindow:
        window = MainWindow(preferences, replace(surroundings(preferences, "da"), motion=False))
        window.show()
        qtbot.waitUntil(window.isActiveWindow)
        made.append(window)
        return window

    yield start
    for window in made:
        window.close()
        window.deleteLater()


def open_panels(window: MainWindow) -> tuple[bool, bool]:
    assert window.workspace is not None
    return window.workspace.outline.isVisible(), window.workspace.facts.isVisible()


def test_panels_fold_and_stay_folded(window: MainWindow, another: Callable[[], MainWindow]) -> None:
    window.open_path(TRAENER)
    assert open_panels(window) == (False, True), "on a small screen the outline is folded"
    press("Ctrl+1", "Ctrl+2")
    assert open_panels(window) == (True, False)
    window.open_path(KOLDING / "ham-der-skrev-foer-proeven.journey.json")
    assert open_panels(window) == (True, False)
    window.close()

    again = another()
    again.open_path(TRAENER)
    assert open_panels(again) == (True, False)
    assert again.actions_by_name[Name.OUTLINE].isChecked()
    assert not again.actions_by_name[Name.FACTS].isChecked()
    press("Ctrl+1")
    assert open_panels(again) == (False, False)
    press("Alt+Up")
    again.open_path(TRAENER)
    assert open_panels(again) == (False, False), "both folded is a wish too"


def test_a_wide_window_opens_both_panels_at_first(window: MainWindow) -> None:
    window.resize(1920, 1000)
    QApplication.processEvents()
    window.open_path(TRAENER)
    assert open_panels(window) == (True, True)
    assert window.preferences.panels is None, "nobody has wished for anything"


def test_folding_a_panel_that_has_the_focus_gives_it_back_to_the_table(
    window: MainWindow,
) -> None:
    window.open_path(TRAENER)
    press("Ctrl+1", "Home")
    assert window.workspace is not None
    window.workspace.outline.setFocus()
    press("Ctrl+1")
    assert window.workspace.view.hasFocus()
    press("Right")
    assert window.workspace.view.hands.place.note_id is not None


def test_the_bar_button_folds_too_and_says_so(window: MainWindow) -> None:
    window.open_path(TRAENER)
    assert window.workspace is not None
    buttons = window.workspace.bar.findChildren(QToolButton)
    facts = next(b for b in buttons if b.accessibleName() == "Oplysninger")
    assert facts.isChecked()
    facts.click()
    assert not facts.isChecked()
    assert open_panels(window) == (False, False)
    assert window.preferences.panels == Panels(outline=False, facts=False)
    press("Ctrl+2")
    assert facts.isChecked()


def test_the_window_comes_back_where_it_was(
    window: MainWindow, another: Callable[[], MainWindow]
) -> None:
    window.resize(1111, 666)
    QApplication.processEvents()
    window.close()
    assert another().height() == 666  # Qt keeps the width on the screen, and this one is narrow
