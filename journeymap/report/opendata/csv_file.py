"""Open data as CSV: UTF-8 with BOM and semicolons, as Danish spreadsheets want it; one row a note.

A cell that a spreadsheet would take for a formula begins with an apostrophe; so does one that
began with an apostrophe before such a sign, so that `unguarded` gives back what was there.
"""

import csv
import datetime as dt
import io
import re
from collections.abc import Callable
from typing import Final

from journeymap.aggregate.opendata import OpenData
from journeymap.report.names import Names
from journeymap.report.opendata.columns import Cell, Columns

_FORMULA: Final = re.compile(
    "'*[=+\\-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
    "\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}]"
)
"""Owasp's list of what begins a formula, with any apostrophes before it."""


_ROWS_A_STEP: Final = 500


def build_csv(data: OpenData, names: Names, step: Callable[[], object] = lambda: None) -> bytes:
    """The file. `step` is called now and then and may raise to stop."""
    columns = Columns(names, data).whole()
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow([guarded(column.title) for column in columns])
    for number, note in enumerate(data.notes):
        if number % _ROWS_A_STEP == 0:
            step()
        writer.writerow([guarded(_text(column.cell(note))) for column in columns])
    return buffer.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """A text as a spreadsheet will show it, whatever it begins with."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """What stood in a cell before it was guarded."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _text(cell: Cell) -> str:
    if isinstance(cell, dt.date):
        return cell.isoformat()
    return "" if cell is None else str(cell)
