"""Open data as a workbook: a sheet for each kind of row, the codebook, and how to read it.

Text is written as text, never as a formula; exact days are real dates. The workbook is made in
memory: xlsxwriter would else put what citizens said into files of its own on the disk. The same
rows give the same bytes.
"""

import datetime as dt
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from journeymap.aggregate.opendata import Kind, OpenData, TooManyRows
from journeymap.report.names import Names
from journeymap.report.opendata.columns import Cell, Column, Columns
from journeymap.report.opendata.method import method_facts
from journeymap.report.palette import HAIRLINE, PAPER, Tone
from journeymap.report.xml_text import xml_safe

MOST_ROWS: Final = 1_048_576 - 1
"""In one sheet, under its headings: the format holds no more."""
_EARLIEST: Final = dt.date(1900, 3, 1)
"""Before it Excel's calendar has a day that never was."""
_WRAPPED: Final = 30
"""Columns this wide and wider break their lines."""
_ROWS_A_STEP: Final = 500


def _nothing() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: headings and rows of cells. Of the first `frozen` columns one never loses sight."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Any, ...]
    frozen: int = 1


def build_xlsx(data: OpenData, names: Names, step: Callable[[], object] = _nothing) -> bytes:
    """The file. Raises TooManyRows; `step` is called now and then and may raise to stop."""
    from xlsxwriter import Workbook

    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    made = dt.datetime.combine(data.method.exported_on, dt.time(), dt.UTC)
    book.set_properties(
        {"title": names.words("export.title"), "comments": "journeymap", "created": made}
    )
    looks = _looks(book)
    for sheet in sheets(data, names):
        if len(sheet.rows) > MOST_ROWS:
            raise TooManyRows(sheet.name, len(sheet.rows))
        _write(book.add_worksheet(sheet.name), sheet, looks, step)
    step()
    book.close()
    return buffer.getvalue()


def sheets(data: OpenData, names: Names) -> Iterator[Sheet]:
    """Everything, in the order in which one asks for it."""
    columns, w = Columns(names, data), names.words
    codings = [(note, coded) for note in data.notes for coded in note.codes]
    yield Sheet(w("export.sheet.method"), _method_columns(names), _facts(data, names), 0)
    yield Sheet(w("export.sheet.journeys"), columns.journeys(), data.journeys)
    yield Sheet(w("export.sheet.events"), columns.events(), tuple(data.of_kind(Kind.EVENT)))
    experiences = tuple(data.of_kind(Kind.GOOD, Kind.BAD))
    yield Sheet(w("export.sheet.experiences"), columns.experiences(), experiences)
    yield Sheet(w("export.sheet.answers"), columns.answers(), tuple(data.of_kind(Kind.ANSWER)))
    yield Sheet(w("export.sheet.codes"), columns.codings(), tuple(codings))
    yield Sheet(w("export.sheet.groups"), columns.groups(), data.groups, 0)
    yield Sheet(w("export.sheet.codebook"), columns.codebook(), data.codebook, 0)


def _method_columns(names: Names) -> tuple[Column, ...]:
    w = names.words
    return (
        Column(w("export.column.what"), lambda fact: fact.name, 74),
        Column(w("export.column.value"), lambda fact: fact.value, 60),
    )


def _facts(data: OpenData, names: Names) -> tuple[Any, ...]:
    return tuple(method_facts(data.method, names))


@dataclass(frozen=True, slots=True)
class _Looks:
    """How cells are set."""

    head: Any
    plain: Any
    wrapped: Any
    day: Any


def _looks(book: Any) -> _Looks:
    usual = {"font_name": "Calibri", "font_size": 11, "font_color": Tone.INK.value, "valign": "top"}
    head = {"bold": True, "bg_color": PAPER, "bottom": 1, "bottom_color": HAIRLINE}
    return _Looks(
        head=book.add_format({**usual, **head, "text_wrap": True}),
        plain=book.add_format(usual),
        wrapped=book.add_format({**usual, "text_wrap": True}),
        day=book.add_format({**usual, "num_format": "yyyy-mm-dd", "align": "left"}),
    )


def _write(page: Any, sheet: Sheet, looks: _Looks, step: Callable[[], object]) -> None:
    for number, column in enumerate(sheet.columns):
        page.set_column(number, number, column.width)
        page.write_string(0, number, xml_safe(column.title), looks.head)
    for number, row in enumerate(sheet.rows, start=1):
        if number % _ROWS_A_STEP == 0:
            step()
        for place, column in enumerate(sheet.columns):
            text = looks.wrapped if column.width >= _WRAPPED else looks.plain
            _write_cell(page, (number, place), column.cell(row), text, looks)
    page.freeze_panes(1, sheet.frozen)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _write_cell(page: Any, at: tuple[int, int], cell: Cell, text: Any, looks: _Looks) -> None:
    """A number as a number, a day as a day where Excel knows it, everything else as text."""
    if isinstance(cell, dt.date) and cell >= _EARLIEST:
        page.write_datetime(*at, dt.datetime.combine(cell, dt.time()), looks.day)
    elif isinstance(cell, int) and not isinstance(cell, bool):
        page.write_number(*at, cell, looks.plain)
    elif cell not in {None, ""}:
        said = cell.isoformat() if isinstance(cell, dt.date) else str(cell)
        page.write_string(*at, xml_safe(said), text)
