"""Tables with hairlines, headers repeated on each page, cells that wrap."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Table as ReportlabTable

from journeymap.report.blocks import Align, Column, Table, TableCell, TableRow
from journeymap.report.flowables import Marked
from journeymap.report.palette import HAIRLINE, WHITE, Tone
from journeymap.report.structure import Element
from journeymap.report.styles import StyleSheet
from journeymap.report.tagging import TaggedCanvas

_PADDING: Final = 4
_SIDE_PADDING: Final = 3.5
_HAIR: Final = 0.6
_LEAST_HEADER: Final = 6.5


class TaggedTable(ReportlabTable):
    """A table whose grounds and lines are artifacts; its cells say themselves what they are."""

    canv: TaggedCanvas

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._renderCB = self._mark

    def _mark(self, _table: Any, step: str, *_where: Any) -> None:
        if step in {"startBG", "startLines"}:
            self._artifact = self.canv.artifact()
            self._artifact.__enter__()
        elif step in {"endBG", "endLines"}:
            self._artifact.__exit__(None, None, None)


def table_flowable(table: Table, width: float, sheet: StyleSheet, element: Element) -> Any:
    """The rows under their headers, under `element`; the caption is set by the caller."""
    widths = _widths(table.columns, width)
    tags = TableTags(element)
    top = element.add("TR")
    header = [
        _header(sheet, column, own, tags.column(top))
        for column, own in zip(table.columns, widths, strict=True)
    ]
    rows = [_row(sheet, table.columns, row, tags) for row in table.rows]
    flowable = TaggedTable(
        [header, *rows],
        colWidths=widths,
        repeatRows=1,
        style=list(_commands(table.columns, table.rows, sheet)),
    )
    flowable.spaceBefore, flowable.spaceAfter = 2, 10
    flowable.hAlign = "LEFT"
    return flowable


class TableTags:
    """Elements of rows and cells; each cell names the headers of its column, group and row."""

    def __init__(self, table: Element) -> None:
        self._table, self._columns, self._group = table, list[str](), ""

    def column(self, row: Element) -> Element:
        """The header of the next column."""
        cell = self._head(row, f"c{len(self._columns) + 1}", "Column")
        self._columns.append(cell.id)
        return cell

    def group(self, span: int) -> Element:
        """The header of the rows that follow."""
        row = self._table.add("TR")
        cell = self._head(row, f"r{len(self._table.kids)}", "Row")
        cell.attributes["ColSpan"] = span
        self._group = cell.id
        return cell

    def row(self, cells: int) -> Iterator[Element]:
        """The header of a row and its cells."""
        row = self._table.add("TR")
        own = self._head(row, f"r{len(self._table.kids)}", "Row")
        over = (self._group,) if self._group else ()
        if over:
            own.attributes["Headers"] = over
        yield own
        for column in self._columns[1:cells]:
            yield row.add("TD", attributes={"Headers": (column, *over, own.id)})

    def _head(self, row: Element, name: str, scope: str) -> Element:
        return row.add("TH", id=f"{self._table.id}{name}", attributes={"Scope": scope})


def _widths(columns: Sequence[Column], width: float) -> list[float]:
    open_columns = sum(not column.width for column in columns)
    share = (width - sum(column.width for column in columns)) / max(1, open_columns)
    return [column.width or share for column in columns]


def _header(sheet: StyleSheet, column: Column, width: float, element: Element) -> Any:
    """Danish has long words: a header is set smaller rather than broken inside a word."""
    style = sheet.header(column.align)
    longest = max(column.title.split() or [""], key=len)
    own = stringWidth(longest, style.fontName, style.fontSize)
    room = width - 2 * _SIDE_PADDING
    size = max(_LEAST_HEADER, style.fontSize * min(1.0, room / max(own, 1.0)))
    header = Marked(sheet.markup(column.title), sheet.header(column.align, size))
    header.element, header.is_repeated = element, True
    return header


def _row(sheet: StyleSheet, columns: Sequence[Column], row: TableRow, tags: TableTags) -> list[Any]:
    if len(row.cells) == 1:
        style = sheet.header(columns[0].align)
        only = _cell(sheet, row.cells[0], style, tags.group(len(columns)))
        return [only, *[""] * (len(columns) - 1)]
    pairs = zip(columns, row.cells, tags.row(len(row.cells)), strict=True)
    return [
        _cell(sheet, cell, sheet.cell(column.align, cell.tone), element)
        for column, cell, element in pairs
    ]


def _cell(sheet: StyleSheet, cell: TableCell, style: Any, element: Element) -> Any:
    paragraph = Marked(sheet.markup(cell.text), style)
    paragraph.element = element
    return paragraph


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
