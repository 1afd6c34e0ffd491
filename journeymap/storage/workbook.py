"""The first sheet of an .xlsx workbook as rows of text, with the standard library alone.

A workbook is a zip of XML, and neither is trusted: sizes are counted while unpacking, whatever
the zip says of itself; XML with a document type (and so with entities) is refused; formulas are
never looked at, only what they last came to. Source: ECMA-376, parts 1 (chapter 18) and 2.
"""

import io
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple, NoReturn
from xml.parsers import expat

from journeymap.storage.day_numbers import KNOWN_FORMATS, number_said
from journeymap.storage.errors import NotATable, Problem, TooLarge
from journeymap.words import key

MAX_UNPACKED: Final = 16 * 1024 * 1024
"""Bytes of XML in all the parts that are read."""
MAX_RATIO: Final = 300
"""How many times larger a part may become; sheets of one repeated style reach a hundred."""
MAX_CELLS: Final = 50_000
MAX_COLUMNS: Final = 200

_CHUNK: Final = 64 * 1024
_ALWAYS_FINE: Final = 1024 * 1024
_PACKINGS: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    expat.ExpatError,
    EOFError,
    LookupError,
    OSError,
    NotImplementedError,
    OverflowError,
    ValueError,
)
"""What the standard library raises on a damaged zip, damaged XML or a senseless number."""


def sheet_rows(data: bytes, path: Path | str) -> list[list[str]]:
    """The cells of the first visible sheet that holds any; rows without content are left out.

    Days are written 12-03-2019, months 2019-03: never more exactly than the sheet shows them.
    Raises NotATable, TooLarge.
    """
    try:
        return _Workbook(data, path).rows()
    except _BROKEN as error:
        raise NotATable(path, Problem(key("prepare.file.damaged"))) from error


class _Tag(NamedTuple):
    """A tag as it opens, with its attributes, or as it closes, with its text (`opens` None)."""

    name: str
    opens: dict[str, str] | None
    text: str = ""


class _Target(NamedTuple):
    """Where a relation of a part leads, and of what kind it is."""

    kind: str
    part: str


class _Workbook:
    """The parts of one zip, read in turn within one allowance."""

    def __init__(self, data: bytes, path: Path | str) -> None:
        self._path = path
        self._zip = zipfile.ZipFile(io.BytesIO(data))
        names = self._zip.namelist()
        self._parts = {name.replace("\\", "/").lstrip("/").casefold(): name for name in names}
        self._left = MAX_UNPACKED

    def rows(self) -> list[list[str]]:
        """The rows of the first visible sheet that holds any."""
        package = self._relations("").values()
        book = next((target.part for target in package if target.kind == "officeDocument"), "")
        targets = self._relations(book)
        sheets, from_1904 = self._sheets(book, targets)
        if not sheets:
            self._refuse(key("prepare.file.no_sheet"))
        parts = {target.kind: target.part for target in targets.values()}
        strings = self._strings(parts.get("sharedStrings", ""))
        formats = self._formats(parts.get("styles", ""))
        cells = _Cells(strings, formats, from_1904=from_1904)
        return next((rows for sheet in sheets if (rows := self._sheet(sheet, cells))), [])

    def _sheets(self, book: str, targets: dict[str, _Target]) -> tuple[list[str], bool]:
        """The parts of the visible sheets; whether days are counted from 1904."""
        sheets: list[str] = []
        from_1904 = False
        for name, opens, _ in self._tags(book):
            if opens and name == "sheet" and opens.get("state", "visible") == "visible":
                target = targets.get(opens.get("id", ""))
                sheets += [target.part] if target and target.kind == "worksheet" else []
            elif opens and name == "workbookPr":
                from_1904 = opens.get("date1904") in {"1", "true"}
        return sheets, from_1904

    def _sheet(self, part: str, cells: "_Cells") -> list[list[str]]:
        rows: list[list[str]] = []
        count = 0
        for tag in self._tags(part):
            cells.take(tag)
            if tag.name == "row" and tag.opens is None:
                row = cells.finished()
                count += len(row)
                rows += [row] if row else []
            if count > MAX_CELLS or cells.column > MAX_COLUMNS:
                limits = {"cells": MAX_CELLS, "columns": MAX_COLUMNS}
                raise TooLarge(self._path, Problem(key("prepare.file.many_cells"), values=limits))
        return rows

    def _strings(self, part: str) -> list[str]:
        """The texts that cells refer to by number."""
        strings: list[str] = []
        pieces: list[str] = []
        aside = False  # inside <rPh>: how a Japanese word is said
        for name, opens, text in self._tags(part):
            if name == "rPh":
                aside = opens is not None
            elif opens is None and name == "t" and not aside:
                pieces.append(text)
            elif opens is None and name == "si":
                strings.append("".join(pieces))
                pieces = []
        return strings

    def _formats(self, part: str) -> list[str]:
        """The number format of each style that cells refer to by number."""
        codes = dict(KNOWN_FORMATS)
        formats: list[str] = []
        inside = False
        for name, opens, _ in self._tags(part):
            if name == "cellXfs":
                inside = opens is not None
            elif opens and name == "numFmt":
                codes[int(opens["numFmtId"])] = opens.get("formatCode", "")
            elif opens is not None and name == "xf" and inside:
                formats.append(codes.get(int(opens.get("numFmtId", "0")), ""))
        return formats

    def _relations(self, part: str) -> dict[str, _Target]:
        """What `part` (the whole package: "") refers to, by the id it uses."""
        folder, base = posixpath.split(part)
        found: dict[str, _Target] = {}
        for name, opens, _ in self._tags(posixpath.join(folder, "_rels", f"{base}.rels")):
            if opens and name == "Relationship":
                target = posixpath.normpath(posixpath.join("/", folder, opens["Target"]))
                kind = opens["Type"].rpartition("/")[2]
                found[opens["Id"]] = _Target(kind, target.lstrip("/"))
        return found

    def _tags(self, part: str) -> Iterator[_Tag]:
        """The tags of an XML part in turn, named without namespaces; none of a missing part."""
        found: list[_Tag] = []
        text: list[str] = []

        def opened(name: str, attributes: dict[str, str]) -> None:
            text.clear()
            local = {named.rpartition(" ")[2]: value for named, value in attributes.items()}
            found.append(_Tag(name.rpartition(" ")[2], local))

        def closed(name: str) -> None:
            found.append(_Tag(name.rpartition(" ")[2], None, "".join(text)))
            text.clear()

        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = opened
        parser.EndElementHandler = closed
        parser.CharacterDataHandler = text.append
        parser.StartDoctypeDeclHandler = self._refuse_entities
        for chunk in self._chunks(part):
            parser.Parse(chunk, not chunk)
            yield from found
            found.clear()

    def _chunks(self, part: str) -> Iterator[bytes]:
        """A part unpacked, an empty chunk last. Raises TooLarge as soon as it grows beyond."""
        name = self._parts.get(part.casefold())
        if name is None:
            return
        info = self._zip.getinfo(name)
        if info.flag_bits & 1 or info.compress_type not in _PACKINGS:
            self._refuse(key("prepare.file.locked"))
        most = min(self._left, max(_ALWAYS_FINE, info.compress_size * MAX_RATIO))
        with self._zip.open(info) as file:
            while chunk := file.read(_CHUNK):
                most -= len(chunk)
                self._left -= len(chunk)
                if most < 0:
                    raise TooLarge(self._path, Problem(key("prepare.file.unpacked")))
                yield chunk
        yield b""

    def _refuse_entities(self, *_: object) -> NoReturn:
        self._refuse(key("prepare.file.damaged"))

    def _refuse(self, name: str) -> NoReturn:
        raise NotATable(self._path, Problem(name))


_ADDRESS: Final = re.compile(r"([A-Z]{1,3})[0-9]+")
_ESCAPE: Final = re.compile(r"_x00([01][0-9A-Fa-f])_")
"""How a workbook writes a control character in a text."""


class _Cells:
    """Gathers the cells of one row after the other."""

    def __init__(self, strings: list[str], formats: list[str], *, from_1904: bool) -> None:
        self._strings = strings
        self._formats = formats
        self._from_1904 = from_1904
        self._row: list[str] = []
        self._cell: dict[str, str] = {}
        self._pieces: list[str] = []
        self._aside = False
        self.column = 0
        """Where the current cell stands, from 1."""

    def take(self, tag: _Tag) -> None:
        """Hears of the next tag of the sheet."""
        name, opens, text = tag
        if name == "rPh":
            self._aside = opens is not None
        elif opens is not None and name == "c":
            address = _ADDRESS.match(opens.get("r", ""))
            self.column = _number(address[1]) if address else self.column + 1
            self._cell, self._pieces = opens, []
        elif opens is None and name in {"v", "t"} and not self._aside:
            self._pieces.append(text)
        elif opens is None and name == "c":
            self._put(self._said("".join(self._pieces)))

    def finished(self) -> list[str]:
        """The row that has ended; the next begins."""
        row, self._row, self.column = self._row, [], 0
        return row

    def _put(self, text: str) -> None:
        if text.strip() and self.column <= MAX_COLUMNS:
            self._row += [""] * (self.column - len(self._row))
            self._row[self.column - 1] = text

    def _said(self, value: str) -> str:
        kind = self._cell.get("t", "n")
        if not value.strip() or kind == "d":
            return value
        if kind == "s":
            value = self._strings[int(value)]
        elif kind == "b":
            return "TRUE" if value.strip() == "1" else "FALSE"
        elif kind == "n":
            style = int(self._cell.get("s") or 0)
            code = self._formats[style] if style < len(self._formats) else ""
            return number_said(float(value), code, from_1904=self._from_1904)
        return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), value)


def _number(letters: str) -> int:
    """Which column "A" (1), "Z" (26), "AA" (27) names."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
