"""Puts the numbers of sentences into the ledger of a report, beside those of its tables.

Of each part of a whole that is told ("9 of 40 notes have no code"), the part, what it leaves, and
whose they are stand in the ledger: a part of few citizens is hidden, and so is what it takes that
it cannot be worked out. How many citizens a part has is printed nowhere; it only governs.
"""

from collections.abc import Iterable
from typing import Final

from journeymap.aggregate.entries import code_key, notes_key, touched_key
from journeymap.aggregate.guard import COVER, Cell
from journeymap.aggregate.ledger import Key, Ledger, Protected
from journeymap.aggregate.sayings import CODED, FREE, GROUPED, HELD, MEASURED, UNCODED, Part, Split
from journeymap.aggregate.whole import Whole
from journeymap.model.journey import Valence

EVENTS: Key = ("events",)
STEPS: Key = ("steps",)
HELD_BACK: Key = ("mentions", "quoting", "held back")
UNCODED_NOTES: Key = ("mentions", "coding", UNCODED)
"""Of both valences."""

_SENTENCES: Final = frozenset(
    {"all", "good", "bad", "coding", "grouping", "quoting", "time", "step"}
)


def saying_key(what: str, name: str, valence: Valence | None = None) -> Key:
    """A part of what a sentence tells: of the notes of a valence, or of everything."""
    return ("mentions", what, name, *([valence.value] if valence else []))


def told_cell(safe: Protected, key: Key) -> Cell:
    """What a sentence may tell. Nothing where a number of sentences could be worked out."""
    if any(map(_is_of_sentences, safe.exposed)):
        return COVER
    return safe.cells.get(key, Cell(0))


def _is_of_sentences(key: Key) -> bool:
    return isinstance(key, tuple) and key[0] == "mentions" and key[1] in _SENTENCES


def enter_sayings(ledger: Ledger, whole: Whole, min_cell: int) -> None:
    """All of them, after codes and groups."""
    said, tables = whole.sayings, whole.codes
    every = sum(tables[valence].experiences for valence in Valence)
    ledger.put(notes_key(), every)
    ledger.total(notes_key(), [notes_key(valence) for valence in Valence])
    for valence in Valence:
        ledger.follows(notes_key(), touched_key(valence))
        _enter_side(ledger, whole, valence, min_cell)
    uncoded = [saying_key("coding", UNCODED, valence) for valence in Valence]
    _enter_sum(ledger, UNCODED_NOTES, uncoded)
    ledger.fix(EVENTS, whole.facts.events)
    _enter_split(ledger, "time", said.times, EVENTS, min_cell)
    ledger.fix(STEPS, whole.waits.pairs)
    _enter_split(ledger, "step", said.steps, STEPS, min_cell)
    ledger.within(("citizens", "any", "wait"), saying_key("step", MEASURED))
    ledger.follows(saying_key("step", MEASURED), ("citizens", "any", "wait"))
    _enter_split(ledger, "quoting", said.quoting, notes_key(), min_cell)
    _enter_sum(ledger, HELD_BACK, [saying_key("quoting", name) for name in HELD])
    ledger.total(notes_key(), [HELD_BACK, saying_key("quoting", FREE)])


def _enter_side(ledger: Ledger, whole: Whole, valence: Valence, min_cell: int) -> None:
    """A reader adds up mentions: the notes with a code are no more than all mentions of codes."""
    said, notes = whole.sayings, notes_key(valence)
    _enter_split(ledger, "coding", said.coded[valence], notes, min_cell, valence=valence)
    lens = whole.lens.id
    coded = [code_key(lens, r.code, valence, mentions=True) for r in whole.codes[valence].rows]
    _enter_union(ledger, saying_key("coding", CODED, valence), coded)
    groups = [topic.group for topic in whole.topics[valence] if topic.group is not None]
    if groups:
        _enter_split(ledger, "grouping", said.grouped[valence], notes, min_cell, valence=valence)
        grouped = [("mentions", "group", group.id, valence.value) for group in groups]
        _enter_union(ledger, saying_key("grouping", GROUPED, valence), grouped)


def _enter_union(ledger: Ledger, union: Key, parts: Iterable[Key]) -> None:
    """Parts that overlap, and what lies in at least one of them."""
    parts = tuple(parts)
    ledger.within(union, *parts)
    for part in parts:
        ledger.within(part, union)


def _enter_sum(ledger: Ledger, whole: Key, parts: Iterable[Key]) -> None:
    parts = tuple(parts)
    ledger.put(whole, sum(ledger.values[part] for part in parts))
    ledger.total(whole, parts)


def _enter_split(
    ledger: Ledger,
    what: str,
    split: Split,
    whole: Key,
    min_cell: int,
    *,
    valence: Valence | None = None,
) -> None:
    for name, part in split.items():
        _enter_part(ledger, saying_key(what, name, valence), part, min_cell)
    ledger.total(whole, [saying_key(what, name, valence) for name in split])


def _enter_part(ledger: Ledger, key: Key, part: Part, min_cell: int) -> None:
    """Hidden where few citizens are in it. More of them are no number of the report."""
    ledger.put(key, part.number)
    if 0 < part.citizens < min_cell:
        citizens: Key = ("citizens", key)
        ledger.put(citizens, part.citizens)
        ledger.within(citizens, key)
        ledger.follows(key, citizens)
