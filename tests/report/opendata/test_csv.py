"""The CSV says the same as the rows, and acts in no spreadsheet."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.cells import guarded, unguarded
from journeymap.model.journey import Coverage
from journeymap.report.opendata.columns import Columns
from journeymap.report.opendata.csv_file import build_csv
from tests.factories import journeys
from tests.report.opendata.exports import NASTY, everything, group, names, rows


def read(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf"), "Danish Excel wants the mark"
    text = io.StringIO(data.decode("utf-8-sig"), newline="")
    return [
        {name: unguarded(cell) for name, cell in row.items()}
        for row in csv.DictReader(text, delimiter=";", strict=True)
    ]


def test_it_comes_back_as_it_was() -> None:
    data = rows(everything(), groups=(group(),), reach=Coverage.MUNICIPALITY)
    found = read(build_csv(data, names()))
    assert len(found) == len(data.notes)
    row = next(one for one in found if one["Sedlens id"] == "x1" and one["Borger"] == "Borger T1")
    assert row["Tekst"] == NASTY
    assert row["Dato"] == "2019-03-12"
    assert row["Hvor meget det fyldte"] == "3"
    assert row["Vendepunkt"] == "ja"
    assert row["Målgrupper"] == "Unge 15–29 år | noget eget"
    themes = "Linse: Det, der betyder noget for borgerne"
    assert row[themes] == "At blive set, hørt og inddraget | egen"
    assert row[f"{themes} – kodet af"] == " | AB"
    assert row["Borgerpains og det, der virker"] == "Forfra igen"


def test_every_cell_comes_back() -> None:
    data = rows(journeys(30))
    columns = Columns(names("en"), data).whole()
    for note, row in zip(data.notes, read(build_csv(data, names("en"))), strict=True):
        for column in columns:
            cell = column.cell(note)
            assert row[column.title] == ("" if cell is None else str(cell))


def test_what_is_withheld_says_so() -> None:
    found = read(build_csv(rows(everything()), names()))
    assert [row["Tekst"] for row in found if row["Borger"] == "Borger T2"] == ["tilbageholdt"] * 2


@pytest.mark.parametrize("text", ["=1+1", "+45 1", "-2", "@a", "\ta", "\na", "＝1", "'=1", "''+"])
def test_no_cell_begins_a_formula(text: str) -> None:
    assert guarded(text).startswith("'")
    assert unguarded(guarded(text)) == text


@given(st.text(alphabet="'=+-@\t\na æ"))
def test_a_guard_can_be_taken_away(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in tuple("=+-@\t\n")


def test_headings_are_different() -> None:
    data = rows(everything(), groups=(group(),))
    for language in ("da", "en"):
        titles = [column.title for column in Columns(names(language), data).whole()]
        assert len(set(titles)) == len(titles)
