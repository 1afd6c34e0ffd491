"""The workbook says the same as the rows, to every program that reads it."""

import csv
import datetime as dt
import io
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from journeymap.aggregate.collect import collect
from journeymap.aggregate.opendata import Choice, TooManyRows, open_data
from journeymap.report.opendata import xlsx_file
from journeymap.report.opendata.columns import Cell
from journeymap.report.opendata.xlsx_file import build_xlsx, sheets
from journeymap.storage.resources import load_vocabulary
from tests.factories import copies, event, journey, journeys
from tests.report.opendata.exports import DAY, everything, group, names, rows

SOFFICE = shutil.which("soffice")
AS_CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1"


def opened(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def plain(cell: Any) -> Cell:
    """What a reader makes of a cell, as it was in the row."""
    if isinstance(cell, dt.datetime):
        return cell.date()
    return None if cell == "" else cell


def test_every_cell_is_read_back_as_it_was() -> None:
    data = rows((*everything(), *journeys(12)[3:]), groups=(group(),))
    book = opened(build_xlsx(data, names()))
    wanted = list(sheets(data, names()))
    assert book.sheetnames == [sheet.name for sheet in wanted]
    for sheet in wanted:
        page = book[sheet.name]
        assert page.max_row == len(sheet.rows) + 1
        for number, row in enumerate(sheet.rows, start=2):
            for place, column in enumerate(sheet.columns, start=1):
                cell = page.cell(number, place)
                assert plain(cell.value) == plain(column.cell(row)), (sheet.name, column.title)
                assert cell.data_type != "f", "a formula"


def test_days_are_days_and_numbers_are_numbers() -> None:
    book = opened(build_xlsx(rows(everything()), names()))
    page = book["Begivenheder"]
    heads = {cell.value: cell.column for cell in page[1]}
    cell = page.cell(2, heads["Dato"])
    assert cell.is_date
    assert cell.value.date() == dt.date(2019, 3, 12)
    assert page.cell(2, heads["Begivenhed nr."]).value == 1
    assert page.cell(2, heads["Kommunekode"]).value == "0580"
    assert page.freeze_panes == "B2"
    assert page.auto_filter.ref.startswith("A1:")


def test_a_day_before_the_calendar_of_excel_is_text() -> None:
    from journeymap.model.journey import When

    old = journey(1, event("e1", when=When(text="i 1890", edtf="1890")))
    page = opened(build_xlsx(rows([old]), names()))["Begivenheder"]
    heads = {cell.value: cell.column for cell in page[1]}
    assert page.cell(2, heads["Tidligst"]).value == "1890-01-01"


def test_it_names_nobody_and_no_place_on_the_disk() -> None:
    data = build_xlsx(rows(everything()), names())
    properties = opened(data).properties
    assert properties.creator in {None, ""}
    assert properties.lastModifiedBy in {None, ""}
    assert properties.title == "Borgerrejser: data"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            assert str(Path.home()).encode() not in archive.read(name)


def test_nothing_said_touches_the_disk_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: Any, **_more: Any) -> Any:
        raise AssertionError("a temporary file")

    for maker in ("mkstemp", "mkdtemp", "TemporaryFile", "NamedTemporaryFile"):
        monkeypatch.setattr(tempfile, maker, refuse)
    assert build_xlsx(rows(everything()), names()).startswith(b"PK")


def test_the_same_rows_are_the_same_bytes() -> None:
    data = rows(everything(), groups=(group(),))
    assert build_xlsx(data, names()) == build_xlsx(data, names())


def test_the_method_tells_what_is_not_there() -> None:
    data = open_data(
        collect(copies(everything()), unreadable=[("x.journey.json", "Er ikke JSON.")]),
        Choice(DAY),
        vocabulary=load_vocabulary(),
        language="da",
    )
    page = opened(build_xlsx(data, names()))["Metode"]
    told = {row[0].value: row[1].value for row in page.iter_rows(min_row=2)}
    assert told["Rejser (borgere)"] == 2
    assert told["Sedler, hvis tekst er tilbageholdt"] == 3
    assert told["Filer, der ikke kunne læses"] == 1
    assert told["Fil 1, der ikke kunne læses"] == "Er ikke JSON."
    assert told["Hvor langt det går"] == "På tværs af kommuner"


def test_more_rows_than_a_sheet_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 3)
    with pytest.raises(TooManyRows) as refused:
        build_xlsx(rows(everything()), names())
    assert refused.value.sheet


@pytest.mark.parametrize("language", ["da", "en"])
def test_names_of_sheets_are_ones_that_excel_takes(language: str) -> None:
    for sheet in sheets(rows(everything()), names(language)):
        assert len(sheet.name) <= 31
        assert not set(sheet.name) & set("[]:*?/\\")


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_same(tmp_path: Path) -> None:
    data = rows(everything(), groups=(group(),))
    (tmp_path / "a.xlsx").write_bytes(build_xlsx(data, names()))
    subprocess.run(
        [
            str(SOFFICE),
            "--headless",
            f"-env:UserInstallation={(tmp_path / 'home').as_uri()}",
            "--convert-to",
            AS_CSV,
            "--outdir",
            str(tmp_path),
            str(tmp_path / "a.xlsx"),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    for sheet in sheets(data, names()):
        text = (tmp_path / f"a-{sheet.name}.csv").read_text("utf-8-sig")
        found = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
        assert found[0] == [column.title for column in sheet.columns]
        for row, cells in zip(sheet.rows, found[1:], strict=True):
            said = [column.cell(row) for column in sheet.columns]
            assert cells == ["" if cell is None else str(cell) for cell in said], sheet.name
