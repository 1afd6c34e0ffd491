"""A codebook as a table for spreadsheets: CSV, one row a code, lens after lens, in their order.

UTF-8 with a byte order mark and semicolons, as Danish spreadsheets open it. The columns are
COLUMNS; a lens without codes has one row with an empty `code`. A cell that a spreadsheet would
take for a formula begins with an apostrophe, which is taken away again when it is read.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NoReturn

from journeymap.model.cells import guarded, unguarded
from journeymap.model.codebook import (
    MAX_LABEL,
    MAX_LENS_CODES,
    MAX_LENSES,
    BookCode,
    BookLens,
    Codebook,
    Help,
    Label,
)
from journeymap.model.codebook_commands import lenses_of
from journeymap.model.labels import twin_of, unused_id
from journeymap.model.values import MAX_TEXT, clean_line, clean_text, first_unclean
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.errors import NotACodebook, NotATable, Problem, TooLarge
from journeymap.storage.journeys import read_bytes
from journeymap.storage.tables import decoded
from journeymap.words import key

COLUMNS: Final = (
    "lens",
    "lens_da",
    "lens_en",
    "lens_help_da",
    "lens_help_en",
    "ordinal",
    "code",
    "label_da",
    "label_en",
    "help_da",
    "help_en",
    "retired",
    "merged_into",
)
_NEEDED: Final = ("lens", "code", "label_da")
MAX_CODEBOOK_BYTES: Final = 4 * 1024 * 1024
MAX_ROWS: Final = 20_000
_YES: Final = frozenset({"1", "true", "sand", "ja", "yes", "x"})
_NO: Final = frozenset({"", "0", "false", "falsk", "nej", "no"})
"""A spreadsheet writes what it thinks it read, in its own language."""


def codebook_csv(lenses: Iterable[BookLens]) -> bytes:
    """The bytes of the table of some lenses (`journeymap.model.codebook_commands.lenses_of`)."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for lens in lenses:
        writer.writerows([guarded(cell) for cell in row] for row in _rows(lens))
    return out.getvalue().encode("utf-8-sig")


def read_codebook_csv(path: Path, book: Codebook, vocabulary: Vocabulary) -> tuple[BookLens, ...]:
    """The lenses in a table, to be handed to `journeymap.model.codebook_import.plan_import`.

    Columns may stand in any order and others beside them; commas and tabs may part them too. What
    a column would say that is not there stays as the set has it. A code or lens without an id
    gets one made from its name. Raises CannotRead, TooLarge, NotACodebook with the line where it
    goes wrong.
    """
    data = read_bytes(path, MAX_CODEBOOK_BYTES)
    if len(data) > MAX_CODEBOOK_BYTES:
        limit = {"limit": MAX_CODEBOOK_BYTES >> 20}
        raise TooLarge(path, Problem(key("codebook_file.too_large"), values=limit))
    try:
        text = decoded(data, path)
    except NotATable as error:
        raise NotACodebook(path, Problem(key("codebook_file.not_table"))) from error
    return _Reader(path, lenses_of(book, vocabulary)).lenses(text)


def _rows(lens: BookLens) -> Iterator[Sequence[str]]:
    head = (lens.id, lens.name.da, lens.name.en, lens.help.da, lens.help.en, _flag(lens.ordinal))
    for code in lens.codes:
        yield (
            *head,
            code.id,
            code.label.da,
            code.label.en,
            code.help.da,
            code.help.en,
            _flag(code.retired),
            code.merged_into or "",
        )
    if not lens.codes:
        yield (*head, *[""] * (len(COLUMNS) - len(head)))


def _flag(on: bool) -> str:
    return "1" if on else ""


def too_many(limit: int) -> Problem:
    """More lenses than a set has, more codes than a lens has, or more rows than both come to."""
    if limit == MAX_LENSES:
        return Problem(key("codebook_file.too_many_lenses"), values={"limit": limit})
    if limit == MAX_LENS_CODES:
        return Problem(key("codebook_file.too_many_in_lens"), values={"limit": limit})
    return Problem(key("codebook_file.too_many"), values={"limit": limit})


def as_line(text: str) -> str:
    """A text from outside on one line; one that is clean already stays as it is."""
    return text if first_unclean(text, allowed="") is None else clean_line(text)


class _Reader:
    """Reads one table, and knows which line it is at."""

    def __init__(self, path: Path, known: Iterable[BookLens]) -> None:
        self._path = path
        self._known = {lens.id: lens for lens in known}
        self._line = 1
        self._heads: dict[str, BookLens] = {}
        self._codes: dict[str, dict[str, BookCode]] = {}

    def lenses(self, text: str) -> tuple[BookLens, ...]:
        rows = self._records(text)
        for number, row in enumerate(rows, 1):
            if number > MAX_ROWS:
                raise TooLarge(self._path, too_many(MAX_ROWS))
            self._take(row)
        if not self._heads:
            self._refuse(key("codebook_file.empty"))
        return tuple(
            lens.replaced(codes=tuple(self._codes[lens.id].values()))
            for lens in self._heads.values()
        )

    def _records(self, text: str) -> Iterator[Mapping[str, str]]:
        first = text.partition("\n")[0]
        parted_by = max(";,\t", key=first.count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=parted_by, strict=True)
        try:
            names = [cell.strip().casefold() for cell in next(reader, [])]
            self._must_have(names)
            for cells in reader:
                self._line = reader.line_num
                if any(cell.strip() for cell in cells):
                    yield self._record(names, cells)
        except csv.Error as error:
            self._line = reader.line_num
            raise NotACodebook(
                self._path,
                Problem(key("codebook_file.broken_row"), values={"line": self._line}),
            ) from error

    def _must_have(self, names: Sequence[str]) -> None:
        for name in _NEEDED:
            if name not in names:
                values = {"column": name, "columns": ", ".join(COLUMNS)}
                raise NotACodebook(self._path, Problem(key("codebook_file.no_column"), "", values))

    def _record(self, names: Sequence[str], cells: Sequence[str]) -> Mapping[str, str]:
        if len(cells) > len(names) and any(cell.strip() for cell in cells[len(names) :]):
            self._refuse(key("codebook_file.broken_row"))
        return dict(zip(names, map(unguarded, cells), strict=False))

    def _take(self, row: Mapping[str, str]) -> None:
        name = Label(da=self._one_line(row, "lens_da", ""), en=self._one_line(row, "lens_en", ""))
        lens_id = self._id(row, "lens") or self._id_by_name(name)
        if not lens_id:
            self._refuse(key("codebook_file.no_lens"))
        if lens_id not in self._heads:
            self._must_fit(len(self._heads), MAX_LENSES)
            self._heads[lens_id] = self._head(lens_id, row)
            self._codes[lens_id] = {}
        self._take_code(lens_id, row)

    def _head(self, lens_id: str, row: Mapping[str, str]) -> BookLens:
        known = self._known.get(lens_id) or BookLens(id=lens_id, name=Label())
        name = self._label(row, "lens", known.name)
        return known.replaced(
            name=name if str(name) else Label(da=lens_id),
            help=self._help(row, "lens_help", known.help),
            ordinal=self._flag(row, "ordinal", known.ordinal),
            codes=(),
        )

    def _take_code(self, lens_id: str, row: Mapping[str, str]) -> None:
        codes = self._codes[lens_id]
        code_id, label = self._id(row, "code"), self._label(row, "label", Label())
        if not (code_id or str(label)):
            return
        self._must_fit(len(codes), MAX_LENS_CODES)
        lens = self._known.get(lens_id)
        code_id = code_id or self._code_id(label, lens, codes)
        if code_id in codes:
            self._refuse(key("codebook_file.twice"), id=code_id)
        known = next((code for code in lens.codes if code.id == code_id), None) if lens else None
        known = known or BookCode(id=code_id, label=Label(), place=len(codes))
        codes[code_id] = known.replaced(
            label=self._label(row, "label", known.label),
            help=self._help(row, "help", known.help),
            retired=self._flag(row, "retired", known.retired),
            merged_into=(self._id(row, "merged_into") or None)
            if "merged_into" in row
            else known.merged_into,
        )

    def _code_id(self, label: Label, lens: BookLens | None, codes: Mapping[str, BookCode]) -> str:
        """Of the code the set calls the same, else a new one."""
        known = lens.codes if lens else ()
        twin = twin_of(label, (code for code in known if code.id not in codes))
        return twin.id if twin else unused_id(label, {code.id for code in known} | codes.keys())

    def _must_fit(self, there: int, limit: int) -> None:
        """Told before the next is made, so that no file keeps us busy beyond what can be used."""
        if there >= limit:
            raise TooLarge(self._path, too_many(limit))

    def _id_by_name(self, name: Label) -> str:
        """Of a lens that is called so, else one made of the name; "" without a name."""
        for lens in (*self._heads.values(), *self._known.values()):
            if lens.name == name:
                return lens.id
        return unused_id(name, self._heads.keys() | self._known.keys()) if str(name) else ""

    def _label(self, row: Mapping[str, str], name: str, known: Label) -> Label:
        da = self._one_line(row, f"{name}_da", known.da)
        return Label(da=da, en=self._one_line(row, f"{name}_en", known.en))

    def _help(self, row: Mapping[str, str], name: str, known: Help) -> Help:
        da = self._text(row, f"{name}_da", known.da)
        return Help(da=da, en=self._text(row, f"{name}_en", known.en))

    def _id(self, row: Mapping[str, str], name: str) -> str:
        found = clean_line(row.get(name, ""))
        if len(found) > MAX_LABEL:
            self._refuse(key("codebook_file.long"), limit=MAX_LABEL)
        return found

    def _one_line(self, row: Mapping[str, str], name: str, known: str) -> str:
        return as_line(self._short(row[name])) if name in row else known

    def _text(self, row: Mapping[str, str], name: str, known: str) -> str:
        return clean_text(self._short(row[name])) if name in row else known

    def _short(self, cell: str) -> str:
        if len(cell) > MAX_TEXT:
            self._refuse(key("codebook_file.long"), limit=MAX_TEXT)
        return cell

    def _flag(self, row: Mapping[str, str], name: str, known: bool) -> bool:
        said = row.get(name, "").strip().casefold()
        if said not in _YES | _NO:
            self._refuse(key("codebook_file.no_flag"), column=name)
        return said in _YES if name in row else known

    def _refuse(self, name: str, **values: str | int) -> NoReturn:
        raise NotACodebook(self._path, Problem(name, values={"line": self._line, **values}))
