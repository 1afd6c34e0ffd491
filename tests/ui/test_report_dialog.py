"""Ctrl+Shift+R asks what the report is to be like, and makes it so, with keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from pypdfium2 import PdfDocument
from PySide6.QtWidgets import QCheckBox, QDialog
from pytestqt.qtbot import QtBot

from journeymap.storage.resources import sample_folder
from journeymap.ui.report_dialog import ReportDialog, ReportWish
from journeymap.ui.window import MainWindow
from tests.ui.person import (
    Person,
    press,
    presses,
    presses_button,
    said,
    tab_to,
    types_name,
    write,
)
from tests.ui.sets import see_set


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    see_set(window, sample_folder())
    window.preferences.last_folder = str(tmp_path)
    return window


def box(dialog: QDialog, text: str) -> QCheckBox:
    return next(b for b in dialog.findChildren(QCheckBox) if b.text().replace("&", "") == text)


def then(*steps: Callable[[ReportDialog], object]) -> Callable[[object], None]:
    """Answers the dialog with several steps."""

    def reply(dialog: object) -> None:
        assert isinstance(dialog, ReportDialog)
        for step in steps:
            step(dialog)

    return reply


def ticks(text: str) -> Callable[[ReportDialog], object]:
    def step(dialog: ReportDialog) -> None:
        tab_to(box(dialog, text))
        press("Space")

    return step


def makes(opened: MainWindow, person: Person, qtbot: QtBot, *replies: object) -> None:
    with person.answers(*replies):  # type: ignore[arg-type]
        press("Ctrl+Shift+R")
        qtbot.waitUntil(lambda: person.has_answered, timeout=20_000)


def heads(pdf: Path) -> list[str]:
    return [mark.get_title() for mark in PdfDocument(pdf.read_bytes()).get_toc()]


def test_title_and_parts_are_chosen_and_kept(
    opened: MainWindow, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    chosen = then(
        lambda _: write("Rejser i byen"),
        ticks("Hvem borgerne har mødt"),
        presses("Return"),
    )
    makes(opened, person, qtbot, chosen, types_name("a"), presses("Escape"))

    made = PdfDocument((tmp_path / "a.pdf").read_bytes())
    assert made.get_metadata_dict()["Title"] == "Rejser i byen"
    assert "Hvem borgerne har mødt" not in heads(tmp_path / "a.pdf")
    seen: list[ReportWish] = []
    with person.answers(then(lambda d: seen.append(d.wish), presses("Escape"))):
        press("Ctrl+Shift+R")
    assert seen[0].title == "Rejser i byen"


def test_a_page_for_each_unit_lies_beside_the_report(
    opened: MainWindow, person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    chosen = then(ticks("Også én side til hver enhed"), presses("Return"))
    makes(opened, person, qtbot, chosen, types_name("b"), presses("Escape"))

    assert len(PdfDocument((tmp_path / "b-jobcenter.pdf").read_bytes())) == 1
    assert len(PdfDocument((tmp_path / "b.pdf").read_bytes())) > 10


def test_a_logo_is_looked_at_at_once(
    opened: MainWindow, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (40, 20), "navy").save(tmp_path / "god.png")
    (tmp_path / "slem.png").write_bytes(b"nej")
    chosen = iter([tmp_path / "slem.png", tmp_path / "god.png"])
    monkeypatch.setattr(opened.outputs._messages, "choose_file", lambda *_: next(chosen))
    told: list[str] = []
    wishes: list[ReportWish] = []

    def looks(dialog: ReportDialog) -> None:
        told.append(said(dialog))
        wishes.append(dialog.wish)

    choose, drop = presses_button("Vælg logo…"), presses_button("Fjern logo")
    with person.answers(then(choose, looks, choose, looks, drop, looks, presses("Escape"))):
        press("Ctrl+Shift+R")

    assert "Logoet kan ikke læses" in told[0]
    assert "god.png" in told[1]
    assert [wish.logo is not None for wish in wishes] == [False, True, False]
