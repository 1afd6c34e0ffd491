"""The material of the pages on the way through the system and on the citizens' own stories."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from journeymap.aggregate.entries import part_key, way_key
from journeymap.aggregate.guard import Cell
from journeymap.aggregate.intervals import wilson
from journeymap.aggregate.ledger import Key, Protected
from journeymap.aggregate.needs import Need
from journeymap.aggregate.places import NoteRef
from journeymap.aggregate.quotes import LONG, Quote
from journeymap.aggregate.saying_entries import saying_key, told_cell
from journeymap.aggregate.sayings import UNMEASURED
from journeymap.aggregate.turning import Side
from journeymap.aggregate.whole import Whole
from journeymap.aggregate.whole_entries import (
    INTO,
    OUT,
    PAIRS,
    any_key,
    end_key,
    given,
    moment_key,
    needed_key,
    return_key,
    told_ways,
    turned_key,
    wait_key,
)
from journeymap.model.journey import Journey, Valence
from journeymap.report.material import Handovers, KeyMoments, Needed, Rounds, Row, Turning
from journeymap.report.names import Names
from journeymap.report.options import By

WAYS: Final = 14
"""Hand-overs shown at most."""
_ROWS: Final = 8
"""Waits, and actors met by those who said what they needed, shown at most."""
_SAID: Final = 6


@dataclass(frozen=True, slots=True)
class Source:
    """What every step of the gathering needs."""

    journeys: Sequence[Journey]
    whole: Whole
    safe: Protected
    min_cell: int
    names: Names

    @property
    def least(self) -> int:
        """Citizens a row must have to be printed at all, where lists are long."""
        return max(self.min_cell, 1)

    def label_of(self, by: By | Literal["actor"], part: str | None) -> str:
        """What a part is called; "" where the name is somebody's own words and few stand behind it.

        Such words may say who somebody is as much as a number does.
        """
        if self.safe[part_key(by, part)].hidden and not self.names.is_known(by, part):
            return ""
        return self.names.actor(part) if by == "actor" else self.names.part(by, part)

    def is_shown(self, key: Key) -> bool:
        """Whether a number may be printed."""
        return key in self.safe.cells and not self.safe[key].hidden


def handovers(source: Source) -> Handovers:
    """Those of enough citizens; the others are counted."""
    rows = source.whole.ways.rows
    keyed = [(row, way_key(row.from_actor, row.to_actor)) for row in rows]
    every = [(row, key) for row, key in keyed if source.is_shown(key)]
    found = every[:WAYS]
    return Handovers(
        with_any=source.safe[any_key("way")],
        ways=tuple(
            Row(
                way_label(source.names, row.from_actor, row.to_actor),
                (
                    source.safe[key],
                    *(source.safe[way_key(row.from_actor, row.to_actor, v)] for v in Valence),
                    source.safe["times", "transition", row.from_actor, row.to_actor],
                ),
                key=f"{row.from_actor}\n{row.to_actor}",
            )
            for row, key in found
        ),
        ends=_ends(source),
        more=len(every) - len(found),
        few=len(rows) - len(every),
    )


def way_label(names: Names, from_actor: str, to_actor: str) -> str:
    """ "Jobcenter → Sygehus"."""
    return f"{names.actor(from_actor)} → {names.actor(to_actor)}"


def _ends(source: Source) -> tuple[Row, ...]:
    """Each actor by group and name, passed on to and passing on."""
    actors = sorted(source.whole.ways.actors, key=source.names.actor_place)
    return tuple(
        Row(
            source.label_of("actor", actor),
            tuple(_end(source, end, actor, v) for end in (INTO, OUT) for v in (None, *Valence)),
            source.names.group_of(actor),
            actor,
        )
        for actor in actors
    )


def _end(source: Source, end: str, actor: str, valence: Valence | None) -> Cell:
    return source.safe.cells.get(end_key(end, actor, valence), Cell(0))


def turning(source: Source) -> Turning:
    """Means only where enough citizens stand behind them."""
    found, safe = source.whole.turned, source.safe
    pairs = safe[turned_key(PAIRS)]
    ways = told_ways(found, source.least)
    cells = [(which, safe[turned_key(which)]) for which, _ in ways]
    is_told = bool(pairs.value) and not all(cell.hidden for _, cell in cells)
    return Turning(
        pairs=pairs,
        before=_mean([pair.before for pair in found.pairs]) if pairs.value else None,
        after=_mean([pair.after for pair in found.pairs]) if pairs.value else None,
        ways=tuple(
            (which, cell, wilson(cell.value, pairs.value) if cell.value and pairs.value else None)
            for which, cell in cells
        ),
        p=found.sign.p if is_told else None,
    )


def _mean(sides: Sequence[Side]) -> float:
    """Each citizen counts once."""
    shares = [side.share_bad for side in sides if side.share_bad is not None]
    return sum(shares) / len(shares)


def rounds(source: Source) -> Rounds:
    """Returns by group and name; waits between two that many citizens have waited between."""
    whole, safe, names = source.whole, source.safe, source.names
    back = [row for row in whole.rounds.to_actor if source.is_shown(return_key(row.actors[0]))]
    back = sorted(back, key=lambda row: names.actor_place(row.actors[0]))
    waits = [
        (Row(way_label(names, row.from_actor, row.to_actor), (safe[key],)), row.median)
        for row in whole.waits.rows
        if row.from_actor is not None and row.to_actor is not None
        if source.is_shown(key := wait_key(row.from_actor, row.to_actor))
    ]
    with_wait = safe[any_key("wait")]
    return Rounds(
        with_return=safe[any_key("return")],
        returns=tuple(
            Row(
                names.actor(row.actors[0]),
                (safe[return_key(row.actors[0])], safe[return_key(row.actors[0], times=True)]),
                names.group_of(row.actors[0]),
                row.actors[0],
            )
            for row in back
        ),
        together=safe[any_key("together")],
        median_actors=whole.rounds.median_actors if whole.journeys >= source.least else 0,
        with_wait=with_wait,
        waits=tuple(waits[:_ROWS]),
        longest=whole.waits.median_longest if with_wait.value else None,
        undated=told_cell(safe, saying_key("step", UNMEASURED)),
        pairs=whole.waits.pairs,
    )


def needed(source: Source) -> Needed:
    """Answers only of those who may be quoted; one citizen, one answer."""
    answered = source.safe[any_key("need")]
    met = [(a, source.safe[needed_key(a)]) for a, _ in given(source.whole) if _met(source, a)]
    return Needed(
        answered=answered,
        given=tuple(
            Row(source.names.actor(actor), (cell,), key=actor) for actor, cell in met[:_ROWS]
        ),
        said=tuple(_answers(source)[: _SAID if answered.value else 1]),
    )


def _met(source: Source, actor: str) -> bool:
    return source.is_shown(needed_key(actor))


def _answers(source: Source) -> list[Quote]:
    """The first answer of each citizen, in the order of the journeys; long ones are left out."""
    codes = {journey.id: journey.code for journey in source.journeys}
    firsts = [row.needs[0] for row in source.whole.needs.rows if row.may_be_quoted]
    return [_answer(need, codes[need.journey_id]) for need in firsts if len(need.text) <= LONG]


def _answer(need: Need, code: str) -> Quote:
    """Answers are written down in the citizen's words."""
    return Quote(NoteRef(need.journey_id, need.event_id or "", ""), need.text, code, verbatim=True)


def moments(source: Source, quotes: dict[Valence, tuple[Quote, ...]]) -> KeyMoments:
    """With whom the most important moments were; by group and name."""
    names, safe = source.names, source.safe
    rows = [r for r in source.whole.moments.by_actor if source.is_shown(moment_key(r.name))]
    rows = sorted(rows, key=lambda row: names.actor_place(row.name))
    told = {v: safe[any_key(f"moment {v.value}")] for v in Valence}
    said = {v: quotes[v] if told[v].value else () for v in Valence}
    return KeyMoments(
        with_any=safe[any_key("moment")],
        good=told[Valence.GOOD],
        bad=told[Valence.BAD],
        rows=tuple(
            Row(
                names.actor(row.name),
                (safe[moment_key(row.name)], *(safe[moment_key(row.name, v)] for v in Valence)),
                names.group_of(row.name) if row.name else "",
                row.name or "",
            )
            for row in rows
        ),
        good_quotes=said[Valence.GOOD],
        bad_quotes=said[Valence.BAD],
    )
