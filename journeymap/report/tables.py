"""Tables with hairlines, headers repeated on each page, cells that wrap."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph as ReportlabParagraph
from reportlab.platypus import Table as ReportlabTable

from journeymap.report.blocks import Align, Column, Table, TableCell, TableRow
from journeymap.report.palette import HAIRLINE, WHITE, Tone
from journeymap.report.styles import StyleSheet

_PADDING: Final = 4
_SIDE_PADDING: Final = 3.5
_HAIR: Final = 0.6
_LEAST_HEADER: Final = 6.5


def table_flowable(table: Table, width: float, sheet: StyleSheet) -> Any:
    """The rows under their headers; the caption is set by the caller."""
    widths = _widths(table.columns, width)
    header = [_header(sheet, *pair) for pair in zip(table.columns, widths, strict=True)]
    rows = [_row(sheet, table.columns, row) for row in table.rows]
    flowable = ReportlabTable(
        [header, *rows],
        colWidths=widths,
        repeatRows=1,
        style=list(_commands(table.columns, table.rows, sheet)),
    )
    flowable.spaceBefore, flowable.spaceAfter = 2, 10
    flowable.hAlign = "LEFT"
    return flowable


def _widths(columns: Sequence[Column], width: float) -> list[float]:
    open_columns = sum(not column.width for column in columns)
    share = (width - sum(column.width for column in columns)) / max(1, open_columns)
    return [column.width or share for column in columns]


def _header(sheet: StyleSheet, column: Column, width: float) -> Any:
    """Danish has long words: a header is set smaller rather than broken inside a word."""
    style = sheet.header(column.align)
    longest = max(column.title.split() or [""], key=len)
    own = stringWidth(longest, style.fontName, style.fontSize)
    room = width - 2 * _SIDE_PADDING
    size = max(_LEAST_HEADER, style.fontSize * min(1.0, room / max(own, 1.0)))
    return ReportlabParagraph(sheet.markup(column.title), sheet.header(column.align, size))


def _row(sheet: StyleSheet, columns: Sequence[Column], row: TableRow) -> list[Any]:
    if len(row.cells) == 1:
        only = row.cells[0]
        return [
            _cell(sheet, columns[0], only.text, Tone.SOFT, header=True),
            *[""] * (len(columns) - 1),
        ]
    pairs = zip(columns, row.cells, strict=True)
    return [_cell(sheet, column, cell.text, cell.tone, header=False) for column, cell in pairs]


def _cell(sheet: StyleSheet, column: Column, text: str, tone: Tone, *, header: bool) -> Any:
    style = sheet.header(column.align) if header else sheet.cell(column.align, tone)
    return ReportlabParagraph(sheet.markup(text), style)


def _commands(
    columns: Sequence[Column], rows: Sequence[TableRow], sheet: StyleSheet
) -> Iterator[tuple[Any, ...]]:
    yield "FONT", (0, 0), (-1, -1), sheet.face.regular, 8
    yield "VALIGN", (0, 0), (-1, 0), "BOTTOM"
    yield "VALIGN", (0, 1), (-1, -1), "MIDDLE"
    yield "TOPPADDING", (0, 0), (-1, -1), _PADDING
    yield "BOTTOMPADDING", (0, 0), (-1, -1), _PADDING
    yield "LEFTPADDING", (0, 0), (0, -1), 0
    yield "LEFTPADDING", (1, 0), (-1, -1), _SIDE_PADDING
    yield "RIGHTPADDING", (1, 0), (-1, -1), _SIDE_PADDING
    # A header never stands at the foot of a page by itself.
    yield "NOSPLIT", (0, 0), (-1, min(2, len(rows)))
    yield "LINEBELOW", (0, 0), (-1, 0), _HAIR, HexColor(Tone.SOFT.value)
    if columns[-1].align is Align.RIGHT:
        yield "RIGHTPADDING", (-1, 0), (-1, -1), 0
    for number, row in enumerate(rows, start=1):
        # Row by row: a range would reach the repeated header when the table is split.
        yield "LINEBELOW", (0, number), (-1, number), _HAIR, HexColor(HAIRLINE)
        if len(row.cells) == 1:
            yield "SPAN", (0, number), (-1, number)
            yield "NOSPLIT", (0, number), (-1, number + 1)
        yield from _fills(number, row.cells)


def _fills(number: int, cells: Sequence[TableCell]) -> Iterator[tuple[Any, ...]]:
    for column, cell in enumerate(cells):
        if cell.fill is not None:
            place = (column, number)
            yield "BACKGROUND", place, place, HexColor(cell.fill)
            yield "BOX", place, place, 1.2, HexColor(WHITE)
