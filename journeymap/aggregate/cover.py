"""Which further numbers to hide, so that no hidden one can be worked out from those shown.

The numbers of a report hang together by linear equations: parts add up to a total, and a part and
the rest make a whole. A reader knows the equations, every number shown, and of a hidden one what
its mark tells: a *small* one lies from 1 to the limit less 1, any other is 0 or at least the limit.
A small number is safe when there is a second way to fill the hidden places that fits all of this
and gives it another value: then nobody, by whatever reasoning from these facts, can tell the two
apart. Such a way (`Move`) is searched for, cheapest first, where a number that is still shown may
take part at the price of being hidden too. What is found is a proof; what is not found in time is
not trusted: then all around is hidden, and at last the marks there no longer tell a small number
from another.

This is the "network" way of cell suppression (L. Cox, "Network models for complementary cell
suppression", JASA 90 (1995), 1453), with a search instead of a flow, since tables of one report
share cells and need not form a network. Nothing is promised about the fewest possible numbers
hidden.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush, nsmallest
from itertools import count
from typing import Final

Move = dict[int, int]
"""By how much which number changes."""

_STEP: Final = 1 / 256
"""The price of a number that takes part and is hidden already: shorter ways are found sooner."""
_CHOICES: Final = 12
"""How many numbers of a relation are tried at each step, the cheapest."""
_PATIENCE: Final = 100
_LAST_PATIENCE: Final = 400
"""Steps of one search; the second, when all around is hidden already."""


class Inconsistent(ValueError):
    """The numbers do not fulfil a relation that was said to hold."""


@dataclass(slots=True)
class _Number:
    value: int
    known: bool = False
    """Always shown."""
    part: int | None = None
    """Of a rest, which stands nowhere but can be worked out: the part that leaves it."""
    hidden: bool = False
    vague: bool = False
    """Its mark does not even tell whether it is small."""
    relations: list[int] = field(default_factory=list)
    dependents: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Relation:
    """Numbers with a factor (1 or −1) each. Their sum is 0; with `room`, it lies that much below.

    `room` is what an inequality leaves: the sum may grow by so much and may fall as it likes.
    """

    terms: dict[int, int]
    room: int | None

    def broken(self, off: int) -> bool:
        """Whether it fails when the sum changes by `off`."""
        return off != 0 if self.room is None else off > self.room


class System:
    """Numbers, the relations between them, and which are hidden.

    Numbers are told apart by the index that `number` gave. `exposed` are, after `hide`, those for
    which no proof was found though all around them is hidden.
    """

    def __init__(self, min_cell: int) -> None:
        self._limit = min_cell
        self._numbers: list[_Number] = []
        self.relations: list[Relation] = []
        self._guarded: list[int] = []
        """Numbers that must not be worked out, beside the small ones that are printed."""
        self._nearly_all: list[int] = []
        self.exposed: tuple[int, ...] = ()

    def number(self, value: int, *, known: bool = False) -> int:
        """A number that is printed; a `known` one whatever its size."""
        return self._add(_Number(value, known=known))

    def total(self, whole: int, parts: Iterable[int]) -> None:
        """The parts are disjoint and make the whole. Raises Inconsistent."""
        self._relate({whole: -1, **dict.fromkeys(parts, 1)}, equal=True)

    def at_most(self, part: int, wholes: Iterable[int]) -> None:
        """The part is no more than the wholes together. Raises Inconsistent."""
        self._relate({part: 1, **dict.fromkeys(wholes, -1)}, equal=False)

    def together_at_most(self, parts: Iterable[int], whole: int) -> None:
        """The parts together are no more than the whole. Raises Inconsistent."""
        self._relate({whole: -1, **dict.fromkeys(parts, 1)}, equal=False)

    def overlap(self, common: int, one: int, other: int, whole: int) -> None:
        """Two parts less what they have in common are no more than the whole. Raises Inconsistent.

        `one` and `other` are different numbers.
        """
        self._relate({one: 1, other: 1, common: -1, whole: -1}, equal=False)

    def rest(self, part: int, whole: int) -> int | None:
        """What the part leaves of the whole is guarded like a number that is printed.

        So the part is hidden where the rest is small; then the least it can be is returned, to be
        printed ("≥17" of 21), unless that would tell it. Raises Inconsistent.
        """
        self.at_most(part, [whole])
        value, most = self.value(part), self.value(whole)
        if self._numbers[part].known or self._small(value):
            return None
        few = self._small(most - value)
        least = most - self._limit + 1
        tells = few and max(self._limit, least) >= most - 1
        if few:
            self._nearly_all.append(part)
        if tells:
            self._guarded.append(part)
            return None
        index = self._add(_Number(most - value, part=part, hidden=True))
        self.total(whole, [part, index])
        if few:
            self._guarded.append(index)
        return least if few else None

    def follows(self, dependent: int, governor: int) -> None:
        """The dependent is hidden wherever the governor is."""
        self._numbers[governor].dependents.append(dependent)

    def is_hidden(self, index: int) -> bool:
        """Whether a number must not be printed."""
        return self._numbers[index].hidden

    def is_small(self, index: int) -> bool:
        """Whether it may be printed of a hidden number that it is small."""
        number = self._numbers[index]
        return self._small(number.value) and not number.vague

    def value(self, index: int) -> int:
        """The number."""
        return self._numbers[index].value

    def owner(self, index: int) -> int:
        """The number itself; of a rest, the part that leaves it."""
        part = self._numbers[index].part
        return index if part is None else part

    def relations_of(self, index: int) -> Sequence[int]:
        """The relations a number stands in."""
        return self._numbers[index].relations

    def price(self, index: int) -> float:
        """What it costs to let a number take part: nothing when it is hidden already."""
        number = self._numbers[index]
        return _STEP if number.hidden else 1 + number.value

    def may_become(self, index: int, value: int) -> bool:
        """Whether the number might be `value` for all that its mark tells."""
        number = self._numbers[index]
        if number.vague:
            # That there is a row for it may tell that it is more than 0.
            return value >= min(1, number.value)
        return not number.known and value >= 0 and self._small(value) == self._small(number.value)

    def hide(self) -> None:
        """Hides the small numbers and what it takes that they cannot be worked out."""
        small = [
            index
            for index, number in enumerate(self._numbers)
            if number.part is None and not number.known and self._small(number.value)
        ]
        for index in (*small, *self._nearly_all):
            self._hide(index)
        # Under a limit of 2 the mark itself says 1: nothing is left to prove.
        if self._limit > 2:
            # A 0 in the row of a few citizens is hidden with the row, and would be shown elsewhere.
            guarded = self._with_dependents([*small, *self._guarded])
            self._prove([index for index in guarded if self.value(index)])
        self._no_lonely()

    def _add(self, number: _Number) -> int:
        self._numbers.append(number)
        return len(self._numbers) - 1

    def _relate(self, terms: dict[int, int], *, equal: bool) -> None:
        off = sum(factor * self.value(index) for index, factor in terms.items())
        if off > 0 or (equal and off):
            raise Inconsistent([self.value(index) for index in terms])
        for index in terms:
            self._numbers[index].relations.append(len(self.relations))
        self.relations.append(Relation(terms, None if equal else -off))

    def _small(self, value: int) -> bool:
        return 0 < value < self._limit

    def _with_dependents(self, start: Iterable[int]) -> Iterator[int]:
        seen = set()
        todo = deque(start)
        while todo:
            index = todo.popleft()
            if index not in seen:
                seen.add(index)
                yield index
                todo.extend(self._numbers[index].dependents)

    def _hide(self, index: int) -> None:
        for one in self._with_dependents([index]):
            self._numbers[one].hidden |= not self._numbers[one].known

    def _prove(self, todo: Iterable[int]) -> None:
        """Finds for each number another way to fill the hidden places; hides what that takes."""
        proven: set[int] = set()
        doubtful = []
        for index in todo:
            if index not in proven and not self._numbers[index].known:
                move = _Search(self, index).run(_PATIENCE)
                self._carry_out(move or {})
                proven.update(move or ())
                doubtful += [index] if move is None else []
        for index in doubtful:
            if index not in proven:
                proven.update(self._last_resort(index))

    def _last_resort(self, index: int) -> Move:
        """Hides all around; where that is not enough, no mark there tells what is small."""
        around = {n for r in self._numbers[index].relations for n in self.relations[r].terms}
        self._carry_out(sorted(around))
        for vague in (False, True):
            for one in around - set(self._nearly_all) if vague else ():
                number = self._numbers[one]
                number.vague = number.hidden and number.part is None
            move = _Search(self, index).run(_LAST_PATIENCE)
            if move is not None:
                self._carry_out(move)
                return move
        self.exposed += (index,)
        return {}

    def _carry_out(self, move: Iterable[int]) -> None:
        for index in move:
            if not self._numbers[index].hidden:
                self._hide(index)

    def _no_lonely(self) -> None:
        """No sum of printed numbers hides one alone: a reader would take the trouble in vain."""
        sums = [
            relation
            for relation in self.relations
            if relation.room is None
            and all(self._numbers[index].part is None for index in relation.terms)
        ]
        while sum(self._accompany(relation) for relation in sums):
            pass

    def _accompany(self, relation: Relation) -> bool:
        shown = [index for index in relation.terms if not self._numbers[index].hidden]
        offered = [index for index in shown if not self._numbers[index].known]
        if len(relation.terms) - len(shown) != 1 or not offered:
            return False
        # A 0 covers badly, since the reader can rule it out; it is the last resort.
        self._hide(min(offered, key=lambda index: (not self.value(index), self.price(index))))
        return True


class _Search:
    """The cheapest move that gives one number another value; best first.

    A half-finished move leaves some relations broken; each step mends the one with the fewest
    numbers by moving another of these.
    """

    def __init__(self, system: System, start: int) -> None:
        self._system = system
        self._heap: list[tuple[float, int, float, Move, dict[int, int], list[int]]] = []
        self._ticks = count()
        for change in (1, -1):
            if system.may_become(start, system.value(start) + change):
                self._push(0.0, {}, {}, start, change)

    def run(self, patience: int) -> Move | None:
        """None when there is none, or it is not found in so many steps."""
        for _ in range(patience):
            if not self._heap:
                return None
            _, _, price, move, off, broken = heappop(self._heap)
            if not broken:
                return move
            relations = self._system.relations
            worst = min(broken, key=lambda one: (len(relations[one].terms), one))
            for step, index, change in self._steps(relations[worst], move, off[worst]):
                self._push(price + step, move, off, index, change)
        return None

    def _steps(self, relation: Relation, move: Move, off: int) -> Iterable[tuple[float, int, int]]:
        too_much = off - (relation.room or 0)
        system = self._system
        possible = (
            (system.price(index), index, -too_much * factor)
            for index, factor in relation.terms.items()
            if index not in move
            and system.may_become(index, system.value(index) - too_much * factor)
        )
        return nsmallest(_CHOICES, possible)

    def _push(self, price: float, move: Move, off: dict[int, int], index: int, change: int) -> None:
        move = {**move, index: change}
        off = dict(off)
        relations = self._system.relations
        for relation in self._system.relations_of(index):
            off[relation] = off.get(relation, 0) + relations[relation].terms[index] * change
        broken = [one for one, by in off.items() if relations[one].broken(by)]
        guess = price + _STEP * len(broken)
        heappush(self._heap, (guess, -next(self._ticks), price, move, off, broken))
