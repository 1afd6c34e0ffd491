"""Ctrl+P: what goes on which paper, printed or saved, with keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QLabel, QRadioButton

from journeymap.canvas.printing import lay_paper
from journeymap.storage.resources import sample_folder
from journeymap.ui.actions import Name
from journeymap.ui.print_dialog import PrintDialog
from journeymap.ui.window import MainWindow
from tests.report.reading import pages, words_of
from tests.ui.person import (
    Person,
    button_of,
    field_of,
    press,
    presses,
    presses_button,
    said,
    tab_to,
    types_name,
    write,
)

Asked = list[tuple[str, str, int]]


@pytest.fixture
def opened(window: MainWindow) -> MainWindow:
    window.open_path(sample_folder() / "Kolding" / "traener-for-de-smaa.journey.json")
    return window


@pytest.fixture
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("journeymap.ui.printers.has_printer", lambda: False)


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Asked:
    """A printer that prints into `printed.pdf`; tells what it was asked for."""
    asked: Asked = []

    def choose(name: str, paper: str, count: int, _parent: object) -> QPrinter:
        asked.append((name, paper, count))
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made.setOutputFileName(str(tmp_path / "printed.pdf"))
        lay_paper(made, paper)
        return made

    monkeypatch.setattr("journeymap.ui.printers.has_printer", lambda: True)
    monkeypatch.setattr("journeymap.ui.printers.ask_printer", choose)
    return asked


def then(*steps: Callable[[QDialog], object]) -> Callable[[object], None]:
    """Answers a dialog with several steps."""

    def reply(dialog: object) -> None:
        assert isinstance(dialog, PrintDialog)
        for step in steps:
            step(dialog)

    return reply


def test_the_pages_of_the_poster_are_printed(
    opened: MainWindow, person: Person, printer: Asked, tmp_path: Path
) -> None:
    with person.answers(presses("Return")):
        press("Ctrl+P")
    printed = pages((tmp_path / "printed.pdf").read_bytes())
    assert opened.desk.document is not None
    code = opened.desk.document.journey.code
    assert printer == [(code, "A4", len(printed))]
    assert f"Side 1 af {len(printed)}, A4" in person.heard[0]
    assert "ingen printer" not in person.heard[0]


def test_one_page_of_large_paper_is_chosen_with_keys(
    opened: MainWindow, person: Person, printer: Asked
) -> None:
    def chooses(dialog: QDialog) -> None:
        press("Down")
        tab_to(field_of(dialog, "Papir"))
        press("Down", "Down")
        assert "1 side A2" in said(dialog)
        press("Return")

    with person.answers(then(chooses)):
        press("Ctrl+P")
    assert [(paper, count) for _, paper, count in printer] == [("A2", 1)]


def test_the_citizens_copy_is_printed_with_whom_to_contact(
    opened: MainWindow, person: Person, printer: Asked, tmp_path: Path
) -> None:
    def tells(dialog: QDialog) -> None:
        tab_to(field_of(dialog, "Hvem borgeren kan kontakte"))
        write("Team Syd, tlf. 12 34")
        presses_button("Udskriv…")(dialog)

    with person.answers(then(tells)):
        opened.actions_by_name[Name.CITIZEN_COPY].trigger()
    printed = words_of((tmp_path / "printed.pdf").read_bytes())
    assert "Team Syd, tlf. 12 34" in printed
    assert "Din egen fortælling" in printed
    assert opened.desk.document is not None
    assert opened.desk.document.journey.title not in printed

    def remembers(dialog: QDialog) -> None:
        assert field_of(dialog, "Hvem borgeren kan kontakte").text() == "Team Syd, tlf. 12 34"  # type: ignore[attr-defined]
        press("Escape")

    with person.answers(then(remembers)):
        opened.actions_by_name[Name.CITIZEN_COPY].trigger()


@pytest.mark.usefixtures("no_printer")
def test_without_a_printer_it_says_so_and_saves(
    opened: MainWindow, person: Person, tmp_path: Path
) -> None:
    def looks(dialog: QDialog) -> None:
        assert not button_of(dialog, "Udskriv…").isEnabled()
        press("Return")

    out = tmp_path / "plakat.pdf"
    with person.answers(then(looks), types_name(str(out)), presses("Escape")):
        press("Ctrl+P")
    assert "Der er ingen printer på denne computer. Gem som PDF" in person.heard[0]
    assert out.read_bytes().startswith(b"%PDF-")


@pytest.mark.usefixtures("no_printer")
def test_what_is_chosen_is_what_is_saved(
    opened: MainWindow, person: Person, tmp_path: Path
) -> None:
    def one_page(_dialog: QDialog) -> None:
        press("Down", "Return")

    out = tmp_path / "plakat.pdf"
    with person.answers(then(one_page), types_name(str(out)), presses("Escape")):
        press("Ctrl+P")
    assert len(pages(out.read_bytes())) == 1


@pytest.mark.usefixtures("no_printer")
def test_the_first_page_is_seen_and_changes_with_what_is_chosen(
    opened: MainWindow, person: Person
) -> None:
    def looks(dialog: QDialog) -> None:
        picture = next(x for x in dialog.findChildren(QLabel) if not x.pixmap().isNull())
        before = picture.pixmap().toImage()
        assert before.width() > 300
        assert len({before.pixel(x, before.height() // 2) for x in range(before.width())}) > 3
        press("Down")
        assert picture.pixmap().toImage() != before
        assert picture.accessibleName().startswith("Den første side: 1 side A4")
        press("Up")
        assert picture.pixmap().toImage() == before
        press("Escape")

    with person.answers(then(looks)):
        press("Ctrl+P")


@pytest.mark.usefixtures("no_printer")
def test_nothing_is_cut_off_and_the_choices_are_read_aloud(
    opened: MainWindow, person: Person
) -> None:
    def looks(dialog: QDialog) -> None:
        assert dialog.width() <= 1366
        assert dialog.height() <= 768
        for box in dialog.findChildren(QRadioButton):
            assert box.width() >= box.sizeHint().width()
            assert box.accessibleDescription()
        for label in dialog.findChildren(QLabel):
            if label.isVisible() and label.text():
                needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
                assert label.height() >= needed, label.text()
                if not label.wordWrap():
                    assert label.width() >= label.sizeHint().width(), label.text()
        press("Escape")

    with person.answers(then(looks), then(looks)):
        press("Ctrl+P")
        opened.actions_by_name[Name.CITIZEN_COPY].trigger()
