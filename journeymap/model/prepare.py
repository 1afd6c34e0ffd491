"""The prepared timeline: what the interviewer brings, pasted as lines or as a table.

Each line or row becomes a yellow note, or is listed with the reason why not: nothing is dropped
silently. Times that are not understood stay as words.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from typing import Final

from journeymap.model.edtf import sort_key
from journeymap.model.headings import Contents, Meaning, heading_score, meaning_of, meanings_of
from journeymap.model.journey import MAX_EVENTS, Event, Journey, Source, new_id
from journeymap.model.pasted import LINES, SEPARATORS, Record, records, unified
from journeymap.model.reading import PreparedRow, Reading, manner_of
from journeymap.model.vocabulary import Vocabulary
from journeymap.words import key

MAX_ROWS: Final = 2_000
"""Rows that are read at a time; the rest are counted."""
MAX_COLUMNS: Final = 200

_TOO_MANY: Final = key("prepare.problem.too_many")
_ABOVE: Final = key("prepare.problem.above")
_HEADING: Final = key("prepare.problem.heading")
_ALREADY: Final = key("prepare.problem.already")
NO_ROOM: Final = key("prepare.problem.no_room")

Reader = Callable[[Record], PreparedRow | None]
"""What makes a row of a record; None of the row of headings."""

_SAMPLE: Final = 60
_SHOWN: Final = 3
_HEADINGS_WITHIN: Final = 10
_MOSTLY: Final = 0.6
_NEARLY_ALL: Final = 0.85
_BEGINNING: Final = 20_000


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a pasted table: what stands over it, what it means, its first cells."""

    heading: str
    meaning: Meaning
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """What became of a pasted text. `columns` is empty when it was lines and no table."""

    rows: tuple[PreparedRow, ...] = ()
    columns: tuple[Column, ...] = ()

    @property
    def usable(self) -> tuple[PreparedRow, ...]:
        """The rows that become events."""
        return tuple(row for row in self.rows if row.problem is None)

    @property
    def refused(self) -> int:
        """How many rows become none."""
        return sum(row.count for row in self.rows if row.problem is not None)


def prepare(
    text: str,
    *,
    today: dt.date,
    vocabulary: Vocabulary,
    language: str,
    birth_year: int | None = None,
    meanings: Sequence[Meaning] = (),
) -> Prepared:
    """What a pasted text would lay on the table.

    `meanings` says what the columns of a table mean when somebody knows better than the program;
    it is left alone when there are not as many columns. Rows that are blank are left out, and so
    is the row of headings; each other row is in the result.
    """
    reading = Reading(today, vocabulary, language, birth_year)
    text = unified(text)
    table = _table_in(text, reading)
    if table is None:
        sample = tuple(islice(records(text, LINES), MAX_ROWS))
        return Prepared(read_rows(records(text, LINES), _line_reader(sample, reading)))
    if len(meanings) == len(table.meanings):
        table = replace(table, meanings=tuple(meanings))
    rows = read_rows(records(text, table.separator), table.reader(reading))
    return Prepared(rows, table.shown())


def events_of(prepared: Prepared) -> tuple[Event, ...]:
    """The yellow notes of the rows that can be used, with fresh ids, as the interviewer's."""
    return tuple(
        Event(
            id=new_id(),
            text=row.text,
            when=row.when,
            actor=row.actor,
            channel=row.channel,
            source=row.source,
        )
        for row in prepared.usable
    )


def beside(prepared: Prepared, journey: Journey) -> Prepared:
    """Refuses what lies in the journey already, as prepared, and what it has no room for."""
    there = Counter(
        (event.text, event.when, event.actor)
        for event in journey.events
        if event.source is Source.PREPARED
    )
    room = MAX_EVENTS - len(journey.events)
    rows: list[PreparedRow] = []
    for row in prepared.rows:
        face = (row.text, row.when, row.actor)
        problem = row.problem
        if problem is None and there[face]:
            there[face] -= 1
            problem = _ALREADY
        elif problem is None:
            room -= 1
            problem = NO_ROOM if room < 0 else None
        rows.append(row if problem is row.problem else replace(row, problem=problem))
    return replace(prepared, rows=tuple(rows))


def is_newest_first(prepared: Prepared) -> bool:
    """Whether the rows run backwards in time, as lists from case systems do."""
    keys = [sort_key(row.when.edtf) for row in prepared.usable if row.when and row.when.edtf]
    return keys[:1] > keys[-1:] and all(one >= next_one for one, next_one in pairwise(keys))


def oldest_first(prepared: Prepared) -> Prepared:
    """The same rows the other way round."""
    return replace(prepared, rows=prepared.rows[::-1])


def read_rows(found: Iterator[Record], reader: Reader) -> tuple[PreparedRow, ...]:
    """The rows of the first records; those beyond the limit are one row that counts them."""
    rows = [row for record in islice(found, MAX_ROWS) if (row := reader(record)) is not None]
    first = next(found, None)
    if first is not None:
        count = 1 + sum(1 for _ in found)
        rows.append(PreparedRow(first.line, problem=_TOO_MANY, count=count))
    return tuple(rows)


# --- lines -----------------------------------------------------------------------------------


def _line_reader(sample: Sequence[Record], reading: Reading) -> Reader:
    """Reads lines: a first one that is only a heading is none, and a list loses its numbers."""
    manner = manner_of([record.cells[0] for record in sample])
    first = sample[0] if len(sample) > 1 else None

    def read(record: Record) -> PreparedRow | None:
        if record == first and meaning_of(record.cells[0], whole=True) is Meaning.TEXT:
            return PreparedRow(record.line, text=record.cells[0], problem=_HEADING)
        return reading.line(record, manner)

    return read


# --- tables ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Table:
    """How a text is a table. `heading` is the record of its headings, if there is one."""

    separator: str
    heading: Record | None
    columns: tuple[tuple[str, ...], ...]
    """The cells of each column in the first rows."""
    meanings: tuple[Meaning, ...]

    def shown(self) -> tuple[Column, ...]:
        """The columns as somebody may look at them."""
        headings = (*(self.heading.cells if self.heading else ()), *[""] * len(self.columns))
        return tuple(
            Column(heading, meaning, tuple(cell for cell in cells if cell)[:_SHOWN])
            for heading, meaning, cells in zip(headings, self.meanings, self.columns, strict=False)
        )

    def reader(self, reading: Reading) -> Reader:
        """Reads rows: what stands above the headings is none of them, nor are the headings."""
        heading = self.heading

        def read(record: Record) -> PreparedRow | None:
            if heading and record.line <= heading.line:
                above = PreparedRow(record.line, text=record.said, problem=_ABOVE)
                return None if record.line == heading.line else above
            if heading and record.cells == heading.cells:
                return PreparedRow(record.line, text=record.said, problem=_HEADING)
            if len(record.cells) == 1:
                return reading.line(record)
            return reading.row(record, self.meanings)

        return read


def _table_in(text: str, reading: Reading) -> _Table | None:
    """How a text is a table, None where it is lines."""
    tables = (_as_table(text, separator, reading) for separator in SEPARATORS)
    return next((table for table in tables if table is not None), None)


def _as_table(text: str, separator: str, reading: Reading) -> _Table | None:
    sample = list(islice(records(text, separator), _SAMPLE))
    wide = [record for record in sample if len(record.cells) > 1]
    heading = _heading_in(wide[:_HEADINGS_WITHIN], reading)
    if heading:
        wide = [record for record in wide if record.line > heading.line]
    elif not wide or not _is_regular(text, separator, sample):
        return None
    columns = _columns(wide, heading)
    if len(columns) > MAX_COLUMNS:
        return None
    contents = [reading.looks.contents(cells) for cells in columns]
    meanings = meanings_of(heading.cells if heading else (), contents)
    if heading is None and separator != "\t" and not any(map(_is_telling, contents)):
        return None
    return _Table(separator, heading, columns, meanings)


def _heading_in(wide: Sequence[Record], reading: Reading) -> Record | None:
    """The row that names the columns: two known headings, or one over a column of times."""
    scores = [heading_score(record.cells, reading.looks.is_time) for record in wide]
    for record, score in zip(wide, scores, strict=True):
        if score > 1:
            return record
    if scores[:1] != [1] or len(wide) < 2:
        return None
    contents = map(reading.looks.contents, _columns(wide[1:], wide[0]))
    return wide[0] if any(holds.times >= _MOSTLY for holds in contents) else None


def _columns(wide: Sequence[Record], heading: Record | None) -> tuple[tuple[str, ...], ...]:
    """The cells of some rows by columns: as many as there are headings, or as is usual.

    Columns at the end that hold nothing are none.
    """
    widths = Counter(len(record.cells) for record in wide)
    usual = max(widths, key=lambda width: (widths[width], width), default=0)
    width = len(heading.cells) if heading else usual
    rows = [heading.cells if heading else (), *(record.cells for record in wide)]
    while width > 1 and not any("".join(cells[width - 1 : width]) for cells in rows):
        width -= 1
    body = [record.cells + ("",) * width for record in wide]
    return tuple(tuple(cells[column] for cells in body) for column in range(width))


def _is_regular(text: str, separator: str, sample: Sequence[Record]) -> bool:
    """Whether rows without headings are a table: most of them have more than one cell.

    Commas must part cells and not sentences: as many in each row, and no space after them.
    """
    widths = Counter(len(record.cells) for record in sample)
    if separator != ",":
        return widths[1] <= (1 - _MOSTLY) * len(sample)
    beginning = text[:_BEGINNING]
    is_prose = beginning.count(", ") * 2 > beginning.count(",")
    return not is_prose and max(widths.values()) >= _NEARLY_ALL * len(sample)


def _is_telling(holds: Contents) -> bool:
    """Whether a column can only be one of a table, because its cells are of one kind."""
    return max(holds.times, holds.actors) >= _MOSTLY
