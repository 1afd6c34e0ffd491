"""Puts tables into a ledger: under which keys their numbers stand, and how they hang together.

The keys are tuples: "citizens" or "mentions", then what is counted, from the general to the
particular, and the valence last. The same count from two tables comes under the same key.
"""

from collections.abc import Sequence
from enum import Enum, auto

from journeymap.aggregate.counts import CodeTable, Matrix, PartRow
from journeymap.aggregate.ledger import Key, Ledger
from journeymap.aggregate.transitions import Transitions
from journeymap.model.journey import Valence


class Split(Enum):
    """How far the parts of a breakdown keep apart what they hold."""

    CITIZENS = auto()
    """Each citizen stands in exactly one part: municipality, age band."""
    NOTES = auto()
    """A citizen may stand in several, each note in exactly one: actor, channel, year."""
    NOTHING = auto()
    """A note may stand in several, too: target group."""


ALL: Key = ("citizens",)
"""N, always shown."""


def touched_key(valence: Valence) -> Key:
    """Citizens with at least one note of the valence."""
    return ("citizens", "touched", valence.value)


def notes_key(valence: Valence | None = None) -> Key:
    """All notes of a valence; both together."""
    return ("mentions", valence.value if valence else "all")


def code_key(lens: str, code: str, valence: Valence, *, mentions: bool = False) -> Key:
    """Citizens (or mentions) of a code."""
    return ("mentions" if mentions else "citizens", "code", lens, code, valence.value)


def part_key(what: str, part: str | None, valence: Valence | None = None) -> Key:
    """Citizens of a part ("municipality", "0580"), or those of them with a note of a valence."""
    return ("citizens", what, part, *([valence.value] if valence else []))


def mentions_key(what: str, part: str | None, valence: Valence) -> Key:
    """Notes of a valence in a part."""
    return ("mentions", what, part, valence.value)


def cell_key(what: str, part: str | None, lens: str, code: str, valence: Valence) -> Key:
    """Citizens of a part and a code."""
    return ("citizens", what, part, lens, code, valence.value)


def enter_codes(ledger: Ledger, table: CodeTable, *, rests: bool = True) -> None:
    """A table of codes, and how many citizens have any note of the valence. Citizens overlap.

    With `rests` what a number leaves of all is guarded as well.
    """
    ledger.fix(ALL, table.journeys)
    touched = touched_key(table.valence)
    ledger.put(touched, table.touched)
    _enter_share(ledger, touched, rests=rests)
    _enter_notes(ledger, table)
    for row in table.rows:
        citizens = code_key(table.lens, row.code, table.valence)
        mentions = code_key(table.lens, row.code, table.valence, mentions=True)
        ledger.put(citizens, row.journeys)
        ledger.put(mentions, row.mentions)
        _enter_share(ledger, citizens, rests=rests)
        ledger.within(citizens, touched)
        ledger.within(citizens, mentions)
        ledger.follows(mentions, citizens)


def _enter_notes(ledger: Ledger, table: CodeTable) -> None:
    """How many notes there are of the valence: no more to be told than whose they are."""
    touched, notes = touched_key(table.valence), notes_key(table.valence)
    ledger.put(notes, table.experiences)
    ledger.within(touched, notes)
    ledger.follows(notes, touched)


def _enter_share(ledger: Ledger, part: Key, *, rests: bool) -> None:
    if rests:
        ledger.rest(part, ALL)
    else:
        ledger.within(part, ALL)


def enter_parts(
    ledger: Ledger,
    what: str,
    rows: Sequence[PartRow],
    split: Split,
    *,
    notes: bool = True,
    rests: bool = True,
) -> None:
    """A breakdown, after `enter_codes` of both valences; with `notes` it prints mentions as well.

    With `rests` what a part leaves of all is guarded beyond what the parts add up to.

    Parts that keep citizens apart add up to all; others overlap, and together are no fewer.
    """
    alone = rests and split is Split.CITIZENS and len(rows) > 1
    for row in rows:
        _enter_part(ledger, what, row, alone=alone, notes=notes)
    if split is Split.CITIZENS and rows:
        ledger.total(ALL, [part_key(what, row.part) for row in rows])
    for valence in Valence if rows else ():
        sizes = [part_key(what, row.part, valence) for row in rows]
        if split is Split.CITIZENS:
            ledger.total(touched_key(valence), sizes)
        else:
            ledger.within(touched_key(valence), *sizes)
        if split is Split.NOTES:
            # Whoever tells of several parts has a note in each.
            ledger.fits(sizes, notes_key(valence))
        if notes and split is not Split.NOTHING:
            told = [mentions_key(what, row.part, valence) for row in rows]
            ledger.total(notes_key(valence), told)


def enter_matrix(ledger: Ledger, what: str, lens: str, matrix: Matrix, split: Split) -> None:
    """Parts × codes, after `enter_codes` and `enter_parts` of the same."""
    numbers = matrix.journeys
    for column, code in enumerate(matrix.codes):
        whole = code_key(lens, code, matrix.valence)
        cells = [cell_key(what, part, lens, code, matrix.valence) for part in matrix.parts]
        for row, (part, cell) in enumerate(zip(matrix.parts, cells, strict=True)):
            ledger.put(cell, numbers[row][column])
            ledger.within(cell, part_key(what, part, matrix.valence))
            ledger.follows(cell, part_key(what, part))
            ledger.within(cell, whole)
        if split is Split.CITIZENS:
            ledger.total(whole, cells)
        else:
            ledger.within(whole, *cells)
        if split is Split.NOTES:
            ledger.fits(cells, code_key(lens, code, matrix.valence, mentions=True))


def way_key(from_actor: str, to_actor: str, valence: Valence | None = None) -> Key:
    """Citizens who went from one actor to another; those of them with a note around it."""
    around = ("around", valence.value) if valence else ()
    return ("citizens", "transition", from_actor, to_actor, *around)


def enter_transitions(ledger: Ledger, table: Transitions, *, arrivals: bool = True) -> None:
    """Hand-overs: citizens, times, and citizens with notes around each. All overlap.

    With `arrivals` also the citizens with notes at the event of arrival.
    """
    ledger.fix(ALL, table.journeys)
    for row in table.rows:
        way = ("transition", row.from_actor, row.to_actor)
        citizens = way_key(row.from_actor, row.to_actor)
        ledger.put(citizens, row.journeys)
        ledger.put(("times", *way), row.times)
        ledger.within(citizens, ("times", *way))
        ledger.follows(("times", *way), citizens)
        around = {Valence.GOOD: row.with_good_around, Valence.BAD: row.with_bad_around}
        at = {Valence.GOOD: row.with_good_at, Valence.BAD: row.with_bad_at}
        for valence in Valence:
            near = way_key(row.from_actor, row.to_actor, valence)
            ledger.put(near, around[valence])
            ledger.within(near, citizens)
            ledger.follows(near, citizens)
            if arrivals:
                there: Key = ("citizens", *way, "at", valence.value)
                ledger.put(there, at[valence])
                ledger.within(there, near)
                ledger.follows(there, citizens)


def _enter_part(ledger: Ledger, what: str, row: PartRow, *, alone: bool, notes: bool) -> None:
    citizens = part_key(what, row.part)
    ledger.put(citizens, row.journeys)
    ledger.within(citizens, ALL)
    if alone:
        ledger.rest(citizens, ALL)
    for valence, told in ((Valence.GOOD, row.good), (Valence.BAD, row.bad)):
        touched = part_key(what, row.part, valence)
        ledger.put(touched, row.with_good if valence is Valence.GOOD else row.with_bad)
        ledger.within(touched, citizens)
        ledger.within(touched, touched_key(valence))
        ledger.follows(touched, citizens)
        if notes:
            mentions = mentions_key(what, row.part, valence)
            ledger.put(mentions, len(told))
            ledger.within(touched, mentions)
            ledger.follows(mentions, touched)
