"""Exhibits as text for other programs: what leaves is released first, formula cells are guarded."""

import csv
import html
import io
from collections.abc import Iterator

from journeymap.model.cells import guarded
from journeymap.report.exhibits.exhibit import Exhibit


def lines(exhibit: Exhibit) -> Iterator[tuple[str, ...]]:
    """The header, then each row: its group (where there are any), its name, its numbers."""
    grouped = any(row.group for row in exhibit.rows)
    head = (exhibit.names, *(column.title for column in exhibit.columns))
    yield ("", *head) if grouped else head
    for row in exhibit.rows:
        values = tuple(value.text for value in row.values)
        yield (row.group, row.label, *values) if grouped else (row.label, *values)


def notes_below(exhibit: Exhibit) -> tuple[str, ...]:
    """What must be read with the numbers: N, how they are counted, what was left out."""
    return (exhibit.definition, *(remark.text for remark in exhibit.remarks), *exhibit.caveats)


def as_tsv(exhibit: Exhibit) -> str:
    """For pasting into a spreadsheet."""
    rows = [tuple(guarded(_on_one_line(cell)) for cell in line) for line in lines(exhibit)]
    told = [(guarded(_on_one_line(text)),) for text in (exhibit.title, *notes_below(exhibit))]
    return "\n".join("\t".join(row) for row in (told[0], *rows, *told[1:]))


def as_html(exhibit: Exhibit) -> str:
    """For pasting into a document, as a table; spreadsheets take cells of it for formulas too."""
    head, *rows = ([guarded(cell) for cell in line] for line in lines(exhibit))
    cells = "".join(f"<th>{html.escape(cell)}</th>" for cell in head)
    body = "".join(
        f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in rows
    )
    told = "".join(f"<p>{html.escape(text)}</p>" for text in notes_below(exhibit))
    title = html.escape(exhibit.title)
    return f"<h3>{title}</h3><table><tr>{cells}</tr>{body}</table>{told}"


def as_csv(exhibit: Exhibit) -> bytes:
    """UTF-8 with BOM and semicolons, as Danish spreadsheets read it; the remarks stand below."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    for line in lines(exhibit):
        writer.writerow([guarded(cell) for cell in line])
    writer.writerow([])
    for text in (exhibit.title, *notes_below(exhibit)):
        writer.writerow([guarded(text)])
    return target.getvalue().encode("utf-8-sig")


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
