"""A table from another program, as the text that would be pasted: CSV, text or a workbook.

Nothing of it is kept; `journeymap.model.prepare` makes events of the text.
"""

import codecs
from pathlib import Path
from typing import Final

from journeymap.storage.errors import NotATable, Problem, TooLarge
from journeymap.storage.journeys import read_bytes
from journeymap.storage.workbook import sheet_rows
from journeymap.words import key

MAX_TABLE_BYTES: Final = 4 * 1024 * 1024
TABLE_SUFFIXES: Final = (".csv", ".tsv", ".txt", ".xlsx")

_ZIP: Final = b"PK\x03\x04"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How an .xls begins, and a workbook that is locked with a password."""
_WIDE: Final = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
"""Excel's "Unicode text" is written so."""


def read_table(path: Path) -> str:
    """The text of a table file; a workbook's first sheet with tabs between its cells.

    What kind of file it is, its first bytes decide. Raises CannotRead, NotATable, TooLarge.
    """
    data = read_bytes(path)
    if len(data) > MAX_TABLE_BYTES:
        limit = {"limit": MAX_TABLE_BYTES >> 20}
        raise TooLarge(path, Problem(key("prepare.file.too_large"), values=limit))
    if data.startswith(_OLD_OFFICE):
        raise NotATable(path, Problem(key("prepare.file.locked")))
    if data.startswith(_ZIP):
        text = "\n".join("\t".join(map(_quoted, row)) for row in sheet_rows(data, path))
    else:
        text = decoded(data, path)
    if not text.strip():
        raise NotATable(path, Problem(key("prepare.file.empty")))
    return text


def _quoted(cell: str) -> str:
    """A cell as spreadsheets copy it: in quotes where it would break the row."""
    if cell.startswith('"') or any(c in cell for c in "\t\n\r"):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def decoded(data: bytes, path: Path) -> str:
    """UTF-8 or, as older Danish programs write, Windows-1252. Raises NotATable."""
    try:
        if (wide := _WIDE.get(data[:2])) is not None:
            return data[2:].decode(wide)
        if b"\x00" in data:  # no text has it; pictures and programs do
            raise NotATable(path, Problem(key("prepare.file.not_text")))
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise NotATable(path, Problem(key("prepare.file.not_text"))) from error
