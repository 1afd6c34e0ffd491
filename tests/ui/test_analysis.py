"""The analysis as an analyst uses it: every number opens its notes, and what leaves is guarded."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from journeymap.canvas.fonts import font
from journeymap.report.exhibits.catalogue import Name
from journeymap.storage.collection import read_collection
from journeymap.ui.analysis.page import AnalysisPage
from journeymap.ui.window import MainWindow
from tests.ui.person import Person, click, press, types_name, write
from tests.ui.sets import see_set

Begin = Callable[[], AnalysisPage]


@pytest.fixture
def folder(samples: Path, tmp_path: Path) -> Path:
    made = tmp_path / "samling"
    shutil.copytree(samples, made)
    return made


@pytest.fixture
def begin(window: MainWindow, folder: Path, qtbot: QtBot) -> Begin:
    """Opens the set and goes to its analysis, by the key for it."""

    def go() -> AnalysisPage:
        if window.files.folder != folder:
            see_set(window, folder)
        press("Ctrl+Shift+A")
        return page_of(window, qtbot)

    return go


def page_of(window: MainWindow, qtbot: QtBot) -> AnalysisPage:
    qtbot.waitUntil(
        lambda: window.of_set.analysis.page is not None and not window.of_set.analysis.is_reading
    )
    assert window.of_set.analysis.page is not None
    return window.of_set.analysis.page


def cell(page: AnalysisPage, label: str, column: str) -> tuple[int, int]:
    rows = page.view.rows
    titles = [
        str(rows.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole))
        for at in range(rows.columnCount())
    ]
    labels = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    return labels.index(label), titles.index(column)


def number(page: AnalysisPage, label: str, column: str) -> str:
    return str(page.view.rows.index(*cell(page, label, column)).data())


def notes_shown(page: AnalysisPage) -> list[str]:
    model = page.notes.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def ticked(button: QToolButton, *labels: str) -> None:
    actions = {action.text(): action for action in button.menu().actions()}
    for label in labels:
        actions[label].trigger()


def button(page: AnalysisPage, title: str) -> QToolButton:
    found = [b for b in page.filters.findChildren(QToolButton) if b.text().startswith(title)]
    assert len(found) == 1
    return found[0]


def test_a_number_opens_its_notes_and_a_note_its_journey(
    window: MainWindow, begin: Begin, qtbot: QtBot
) -> None:
    page = begin()
    page.contents.select(Name.HANDOVERS)
    row = cell(page, "Jobcenter → Psykiatri (regional)", "Noget svært omkring")
    page.view.setFocus()
    page.view.setCurrentIndex(page.view.rows.index(*row))

    assert number(page, "Jobcenter → Psykiatri (regional)", "Noget svært omkring") == "5"
    assert page.notes.count.text() == "5 borgere, 13 noter"
    shown = notes_shown(page)
    assert len(shown) == 13
    assert all(text.startswith("−") for text in shown)

    press("Return", "Down", "Return")

    assert window.workspace is not None
    assert window.desk.document is not None
    note_id = window.workspace.view.hands.place.note_id
    _, note = next(
        pair for pair in window.desk.document.journey.experiences() if pair[1].id == note_id
    )
    assert note.text.split("\n")[0] in shown[1]

    press("Alt+Up")
    again = page_of(window, qtbot)

    assert again.isVisible()
    assert number(again, "Jobcenter → Psykiatri (regional)", "Gange") == "6"


def test_only_the_journeys_chosen_are_counted(begin: Begin, window: MainWindow) -> None:
    page = begin()
    page.contents.select(Name.MUNICIPALITIES)
    before = number(page, "Aarhus", "Borgere")

    ticked(button(page, "Kommune"), "Aarhus")
    assert [number(page, "Aarhus", "Borgere"), page.view.rows.rowCount()] == [before, 1]
    assert button(page, "Kommune").accessibleName() == "Kommune: Aarhus"
    assert any("af 21" in label for label in texts(page))

    click(page.filters.clear)
    assert page.view.rows.rowCount() == 7


def texts(page: AnalysisPage) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in page.findChildren(QLabel)]


def test_a_filter_is_kept_with_the_set(
    begin: Begin, window: MainWindow, folder: Path, person: Person
) -> None:
    page = begin()
    ticked(button(page, "Målgruppe"), "Familier")
    keep = page.filters.saved.menu().actions()[-1]

    def names(_dialog: object) -> None:
        write("Familierne")
        press("Return")

    with person.answers(names):
        keep.trigger()

    (kept,) = read_collection(folder / "set.json").filters
    assert (kept.name, kept.where) == ("Familierne", ("target-group=familier",))

    click(page.filters.clear)
    page.filters.saved.menu().actions()[0].trigger()
    assert button(page, "Målgruppe").accessibleName() == "Målgruppe: Familier"


def test_what_is_copied_hides_small_numbers(begin: Begin, window: MainWindow) -> None:
    page = begin()
    page.contents.select(Name.HANDOVERS)
    assert number(page, "Skole → Familieafdeling", "Borgere") == "4"

    click(page.copy)

    copied = QGuiApplication.clipboard().text().splitlines()
    line = next(row for row in copied if row.startswith("Skole → Familieafdeling"))
    assert line.split("\t")[1] == "<5"
    assert "4" not in line.split("\t")[1:]
    assert any("skjult" in text for text in texts(page))


def test_an_exhibit_is_saved_as_a_spreadsheet_and_its_chart_as_a_picture(
    begin: Begin, window: MainWindow, tmp_path: Path, person: Person
) -> None:
    page = begin()
    page.contents.select(Name.CODES_BAD)
    for name in ("svært.csv", "svært.svg", "svært.png"):
        with person.answers(types_name(str(tmp_path / name)), lambda _dialog: press("Escape")):
            click(page.export)

    text = (tmp_path / "svært.csv").read_bytes().decode("utf-8-sig")
    assert "At blive set, hørt og inddraget;21;100 %" in text
    assert "21 af 21" in (tmp_path / "svært.svg").read_text(encoding="utf-8")
    assert (tmp_path / "svært.png").read_bytes().startswith(b"\x89PNG")


def test_single_citizens_are_shown_in_the_room_and_never_saved(
    begin: Begin, window: MainWindow, tmp_path: Path, person: Person
) -> None:
    page = begin()
    page.contents.select(Name.ALIGNED)
    page.as_chart.setChecked(True)
    assert "vendepunktet" in page.chart.accessibleName()

    def only_csv(dialog: object) -> None:
        from PySide6.QtWidgets import QFileDialog

        assert isinstance(dialog, QFileDialog)
        assert dialog.nameFilters() == ["Regneark (CSV) (*.csv)"]
        press("Escape")

    with person.answers(only_csv):
        click(page.export)


def test_another_lens_and_another_anchor(begin: Begin, window: MainWindow) -> None:
    page = begin()
    page.contents.select(Name.CODES_BAD)
    page.lens.setFocus()
    press("Down", "Return")
    assert page.lens.currentText() != "Det, der betyder noget for borgerne"
    labels = [page.view.rows.index(row, 0).data() for row in range(page.view.rows.rowCount())]
    assert "At blive set, hørt og inddraget" not in labels

    page.contents.select(Name.ALIGNED)
    page.anchor.kind.setFocus()
    press("Home", "Return")
    assert number(page, "Midten", "Borgere") == "21"


def test_the_keys_lead_from_the_set_and_back(begin: Begin, window: MainWindow) -> None:
    page = begin()
    assert page.contents.hasFocus()
    press("Tab")
    press("Escape")

    assert window.of_set.analysis.page is None
    assert window.set_page.isVisible()


@pytest.mark.parametrize("width", [1366, 1920])
def test_numbers_stand_on_one_line_and_beside_their_names(
    window: MainWindow, begin: Begin, qtbot: QtBot, width: int
) -> None:
    window.resize(width, 768)
    page = begin()
    view, rows = page.view, page.view.rows
    qtbot.waitUntil(lambda: view.width() > 100)
    wide = [view.columnWidth(at) for at in range(rows.columnCount())]
    assert sum(wide) <= view.viewport().width()
    assert wide[0] <= 440
    shares = cell(page, rows.index(0, 0).data(), "Andel af alle")[1]
    metrics = QFontMetrics(font(15))
    assert wide[shares] >= 20 + max(
        metrics.horizontalAdvance(rows.index(row, shares).data()) for row in range(rows.rowCount())
    )
