"""Open data as CSV: UTF-8 with BOM and semicolons, as Danish spreadsheets want it; one row a note.

Cells that a spreadsheet would take for a formula are guarded (`journeymap.model.cells`).
"""

import csv
import datetime as dt
import io
from collections.abc import Callable
from typing import Final

from journeymap.aggregate.opendata import OpenData
from journeymap.model.cells import guarded
from journeymap.report.names import Names
from journeymap.report.opendata.columns import Cell, Columns

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


def _text(cell: Cell) -> str:
    if isinstance(cell, dt.date):
        return cell.isoformat()
    return "" if cell is None else str(cell)
