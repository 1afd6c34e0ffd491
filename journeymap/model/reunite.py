"""Two people changed the same journey: both their changes, in one.

A three-way comparison by note id against what both began from. What one of them changed is
taken; what both changed alike is taken once; where both wrote different words on one note, both
notes are kept, one after the other. A note one of them removed and the other changed is kept.
Nothing anybody wrote is lost but single facts (title, municipality …) that both changed
differently: there one's own value stands, and the count of clashes tells.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from journeymap.model.journey import Event, Experience, Journey, new_id

N = TypeVar("N", Event, Experience)
A = TypeVar("A")

_ROWS: Final = ("events", "set_aside", "answers", "periods", "target_groups", "not_identifiers")
_APART: Final = frozenset({"id", "history", *_ROWS})
_FACTS: Final = tuple(name for name in Journey.model_fields if name not in _APART)


@dataclass(frozen=True, slots=True)
class Reunited:
    """The journey of both; `clashes` says how many notes and facts both had changed differently."""

    journey: Journey
    clashes: int


def reunite(base: Journey, mine: Journey, theirs: Journey) -> Reunited:
    """Both changes in one journey, with the history of `theirs`.

    `base` is what both began from: what was last read or written before they parted. The three
    are copies of one journey (the same id). The approval stands only where nothing was joined.
    """
    joining = _Joining()
    events = joining.notes(base.events, mine.events, theirs.events)
    facts = {
        name: joining.fact(getattr(base, name), getattr(mine, name), getattr(theirs, name))
        for name in _FACTS
    }
    journey = theirs.replaced(
        **facts,
        events=events,
        set_aside=joining.aside(base, mine, theirs, {event.id for event in events}),
        answers=_union(base.answers, mine.answers, theirs.answers),
        periods=_union(base.periods, mine.periods, theirs.periods),
        target_groups=_union(base.target_groups, mine.target_groups, theirs.target_groups),
        not_identifiers=_union(base.not_identifiers, mine.not_identifiers, theirs.not_identifiers),
    )
    if journey.events not in (mine.events, theirs.events):
        journey = journey.replaced(approval=None)
    return Reunited(journey, joining.clashes)


def without_rows(journey: Journey) -> Journey:
    """A base for copies of which nobody knows where they parted: all they hold counts as new."""
    empty: dict[str, object] = dict.fromkeys(_ROWS, ())
    return journey.replaced(**empty)


def adds_nothing(mine: Journey, theirs: Journey) -> bool:
    """True when everything in `mine` stands in `theirs` already."""
    both = reunite(without_rows(theirs), mine, theirs).journey
    return both.replaced(approval=None) == theirs.replaced(approval=None)


class _Joining:
    """Joins rows of notes and counts where both said something different."""

    def __init__(self) -> None:
        self.clashes = 0

    def fact(self, base: Any, mine: Any, theirs: Any) -> Any:
        """One value: the changed one; one's own, and a clash, when both changed it."""
        if mine in (base, theirs):
            return theirs
        if theirs != base:
            self.clashes += 1
        return mine

    def notes(self, base: Sequence[N], mine: Sequence[N], theirs: Sequence[N]) -> tuple[N, ...]:
        """The notes of both rows in one order."""
        old, own, other = _by_id(base), _by_id(mine), _by_id(theirs)
        joined: list[N] = []
        for note_id in _order(base, mine, theirs):
            joined.extend(self._note(old.get(note_id), own.get(note_id), other.get(note_id)))
        return tuple(joined)

    def aside(
        self, base: Journey, mine: Journey, theirs: Journey, laid: Collection[str]
    ) -> tuple[Event, ...]:
        """What either put aside and neither has laid in the row."""
        joined = self.notes(base.set_aside, mine.set_aside, theirs.set_aside)
        return tuple(event for event in joined if event.id not in laid)

    def _note(self, base: N | None, mine: N | None, theirs: N | None) -> tuple[N, ...]:
        """None, one, or two notes: two when both wrote other words."""
        if mine is None or theirs is None:
            left = mine or theirs
            # Removed by one: it goes, unless the other changed it meanwhile.
            return () if left is None or left == base else (left,)
        if theirs in (mine, base):
            return (mine,)
        if mine == base:
            return (theirs,)
        return self._both_changed(base or _blank(theirs), mine, theirs)

    def _both_changed(self, base: N, mine: N, theirs: N) -> tuple[N, ...]:
        apart = {"id", "text", "experiences", "answers", "codes"}
        joined = {
            name: self.fact(getattr(base, name), getattr(mine, name), getattr(theirs, name))
            for name in type(mine).model_fields
            if name not in apart
        }
        if isinstance(base, Event):
            joined["experiences"] = self.notes(
                base.experiences, mine.experiences, theirs.experiences
            )
            joined["answers"] = _union(base.answers, mine.answers, theirs.answers)
        else:
            joined["codes"] = _union(base.codes, mine.codes, theirs.codes)
        if mine.text == base.text or theirs.text in (mine.text, base.text):
            text = theirs.text if mine.text == base.text else mine.text
            return (mine.replaced(**joined, text=text),)
        return self._two(mine.replaced(**joined), theirs)

    def _two(self, mine: N, theirs: N) -> tuple[N, ...]:
        """Their words on a note of their own, right after; what hangs on it was joined already."""
        self.clashes += 1
        return mine, _blank(theirs).replaced(id=new_id(), text=theirs.text)


def _blank(note: N) -> N:
    """A note without its words and what hangs on it."""
    rows = ("experiences", "answers", "codes")
    return note.replaced(text="", **{row: () for row in rows if row in type(note).model_fields})


def _by_id(notes: Sequence[N]) -> dict[str, N]:
    return {note.id: note for note in notes}


def _order(base: Sequence[N], mine: Sequence[N], theirs: Sequence[N]) -> list[str]:
    """The ids of both rows: in one's own order when that was changed, else in theirs."""
    known = {note.id for note in base}
    own, other = [note.id for note in mine], [note.id for note in theirs]
    kept = [note.id for note in base if note.id in own]
    moved = [note_id for note_id in own if note_id in known] != kept
    order, guests = (own, other) if moved else (other, own)
    order = list(order)
    for index, note_id in enumerate(guests):
        if note_id not in order:
            before = guests[index - 1] if index else None
            order.insert(order.index(before) + 1 if before in order else 0, note_id)
    return order


def _union(base: Sequence[A], mine: Sequence[A], theirs: Sequence[A]) -> tuple[A, ...]:
    """Rows without ids: theirs without what one removed, and what one added at the end."""
    joined: list[A] = [item for item in theirs if item in mine or item not in base]
    joined.extend(item for item in mine if item not in base and item not in joined)
    return tuple(joined)
