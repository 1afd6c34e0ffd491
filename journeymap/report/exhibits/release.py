"""An exhibit as it may leave the room: on the clipboard, in a file, in a picture.

Numbers over 0 and under the limit are hidden, and others where these could be worked out: by
adding up what is known, or since citizens of the parts are no fewer than those of the whole. What
a single number leaves of all is not guarded, as in the report (docs/analyses.md). Rows whose order
would tell of hidden numbers stand last, by name. What tells of single citizens stays: their rows,
their words, their longest wait, and a way over many actors that few have gone.

Each exhibit is guarded for itself. Several of them side by side may tell more, which a caveat says;
only the report guards all its tables together.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from journeymap.aggregate.guard import Cell
from journeymap.aggregate.ledger import Ledger, Protected, protect
from journeymap.report.exhibits.exhibit import CITIZENS, Exhibit, Kind, Remark, Row, Value
from journeymap.report.ordering import collation_key
from journeymap.report.sentences import COVERED, Speech

_SUM = "sum"
_Cells = dict[int, Cell]
"""What may be said of the numbers of citizens in a row, by column."""


def released(exhibit: Exhibit, speech: Speech) -> Exhibit:
    """The exhibit with small numbers hidden and covered, and without notes.

    A number that hangs on a hidden one is hidden with it. A remark that tells of a few citizens is
    left out, and so are all rows where even hiding would not keep a number from the reader.
    """
    remarks = tuple(remark for remark in exhibit.remarks if _may_leave(remark, speech))
    left = replace(exhibit, remarks=remarks, caveats=tuple(_caveats(exhibit, speech)))
    if exhibit.is_of_single:
        return replace(left, rows=())
    ledger = _ledger(exhibit)
    guarded = protect(ledger, speech.min_cell)
    if guarded.exposed:
        told = speech.words("exhibit.too_few")
        return replace(left, rows=(), caveats=(told, *left.caveats))
    rows = tuple(_rows(exhibit, guarded, speech))
    if any(cell.hidden for cell in guarded.cells.values()):
        left = replace(left, remarks=tuple(one for one in remarks if not one.counts))
    left = _without_names_of_few(replace(left, rows=rows), speech)
    return _without_ways_of_few(left, left.rows, speech) if exhibit.is_told_by_names else left


def _without_names_of_few(left: Exhibit, speech: Speech) -> Exhibit:
    """Somebody's own words for what few have met may say who they are, and go without a trace of
    their number; how many names there were says nothing of how many citizens."""
    rows = tuple(row for row in left.rows if not (row.is_own and _says_nothing(row.values)))
    shut = {
        at
        for at, column in enumerate(left.columns)
        if column.is_own and _says_nothing([row.values[at] for row in left.rows])
    }
    if not (shut or len(rows) < len(left.rows)):
        return left
    lost = max(len(left.rows) - len(rows), len(shut))
    return replace(
        left,
        columns=tuple(column for at, column in enumerate(left.columns) if at not in shut),
        rows=tuple(
            replace(row, values=tuple(v for at, v in enumerate(row.values) if at not in shut))
            for row in rows
        ),
        caveats=(speech.words.count("exhibit.names_of_few", lost), *left.caveats),
    )


def _says_nothing(values: Sequence[Value]) -> bool:
    """No citizen may be told of."""
    return not any(value.cell is not None and value.cell.value for value in values)


def _without_ways_of_few(left: Exhibit, rows: Sequence[Row], speech: Speech) -> Exhibit:
    """Whoever knows a citizen knows them by their way, whatever number stands beside it."""
    kept = tuple(row for row in rows if not _is_of_few(row))
    lost = len(rows) - len(kept)
    told = (speech.words.count("exhibit.ways_of_few", lost),) if lost else ()
    return replace(left, rows=kept, caveats=(*told, *left.caveats))


def _is_of_few(row: Row) -> bool:
    cell = row.values[CITIZENS].cell
    return cell is not None and cell.hidden


def _may_leave(remark: Remark, speech: Speech) -> bool:
    return not any(0 < number < speech.min_cell for number in remark.citizens)


def _caveats(exhibit: Exhibit, speech: Speech) -> Iterator[str]:
    if exhibit.is_of_single:
        yield speech.words("exhibit.stays_inside")
    elif speech.min_cell > 1:
        yield speech.words("exhibit.guarded_alone", limit=speech.min_cell)


def _ledger(exhibit: Exhibit) -> Ledger:
    """Every number of citizens, and what a reader of the table knows of them."""
    ledger, counted = Ledger(), _counted(exhibit)
    for at, row in enumerate(exhibit.rows):
        for column in counted:
            ledger.put((at, column), int(row.values[column].number or 0))
        _hang_together(exhibit, ledger, at, counted)
    for column in exhibit.totals:
        cells = [(at, column) for at in range(len(exhibit.rows))]
        ledger.fix((_SUM, column), sum(ledger.values[cell] for cell in cells))
        ledger.total((_SUM, column), cells)
    return ledger


def _counted(exhibit: Exhibit) -> Sequence[int]:
    return [at for at, column in enumerate(exhibit.columns) if column.kind is Kind.CITIZENS]


def _hang_together(exhibit: Exhibit, ledger: Ledger, at: int, counted: Sequence[int]) -> None:
    """The numbers of one row."""
    for column in () if exhibit.is_grid else counted:
        governor = exhibit.governed_by.get(column, CITIZENS)
        if column != governor:
            ledger.within((at, column), (at, governor))
            ledger.follows((at, column), (at, governor))
    for column, others in exhibit.within.items():
        ledger.within((at, column), *((at, other) for other in others))


def _rows(exhibit: Exhibit, guarded: Protected, speech: Speech) -> Iterable[Row]:
    shown: list[Row] = []
    behind: list[Row] = []
    for at, row in enumerate(exhibit.rows):
        cells = {column: guarded[at, column] for column in _counted(exhibit)}
        values = tuple(_released(exhibit, row, cells, speech))
        hides = exhibit.is_ranked and any(cell.hidden for cell in cells.values())
        (behind if hides else shown).append(replace(row, values=values))
    language = speech.words.language
    return (*shown, *sorted(behind, key=lambda row: collation_key(row.label, language)))


def _released(exhibit: Exhibit, row: Row, cells: _Cells, speech: Speech) -> Iterator[Value]:
    for at, (column, value) in enumerate(zip(exhibit.columns, row.values, strict=True)):
        if column.kind is Kind.WORDS or column.of_one:
            yield Value("")
        elif at in cells:
            yield Value(speech.number(cells[at]), cells[at].value, cell=cells[at])
        else:
            governor = cells.get(exhibit.governed_by.get(at, CITIZENS))
            hidden = governor is not None and governor.hidden
            yield Value(COVERED) if hidden else Value(value.text, value.number)
