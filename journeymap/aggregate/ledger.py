"""All numbers of one report in one place, so that what is hidden in one table is safe in all.

Each printed number is put in under a key that says what it counts, such as
("citizens", "code", "heard", "bad"). The same quantity in two tables has the same key: it is hidden
in both or in neither. Then it is said how the numbers hang together, as far as a reader can know:

- `total`: parts that are disjoint and complete add up to a whole;
- `rest`: a number is a part of a whole ("19 of 21"), and what it leaves is guarded as well;
- `within`: a part is no more than a whole, or no more than the sum of several (citizens who met at
  least one actor are no more than those of all actors together);
- `fits`: parts that share nothing are together no more than a whole (citizens of an actor each have
  a note of their own);
- `overlap`: citizens of both of two numbers, which can be bounded from below (18 and 20 of 21);
- `follows`: a number is hidden wherever another is (mentions where their citizens are).

`protect` then says of each key what may be printed. Equations that nobody put in are not looked at:
leave none out that a reader could write down.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from journeymap.aggregate.cover import Inconsistent, System
from journeymap.aggregate.guard import Cell, cell_of

Key = Hashable
"""Says what a number counts; usually a tuple of words."""

__all__ = ["Inconsistent", "Key", "Ledger", "Protected", "protect"]


class Ledger:
    """Gathers the numbers of a report and how they hang together.

    Which of equally good covers is hidden follows the order in which numbers were put in.

    Relations may name keys before they are put in; `protect` raises KeyError for one that never
    was, and Inconsistent for numbers that do not fulfil a relation.
    """

    def __init__(self) -> None:
        self.values: dict[Key, int] = {}
        self.known: set[Key] = set()
        self.totals: dict[tuple[Key, tuple[Key, ...]], None] = {}
        self.rests: dict[tuple[Key, Key], None] = {}
        self.limits: dict[tuple[Key, tuple[Key, ...]], None] = {}
        self.fitting: dict[tuple[Key, tuple[Key, ...]], None] = {}
        self.overlaps: dict[tuple[Key, Key, Key, Key], None] = {}
        self.followers: dict[tuple[Key, Key], None] = {}

    def put(self, key: Key, value: int) -> None:
        """A number that is printed. Raises ValueError when the key has another value already."""
        if self.values.setdefault(key, value) != value or value < 0:
            raise ValueError(f"{key}: {value} and {self.values[key]}")

    def fix(self, key: Key, value: int) -> None:
        """A number that is printed or known whatever its size, such as N."""
        self.put(key, value)
        self.known.add(key)

    def total(self, whole: Key, parts: Iterable[Key]) -> None:
        """Everything in the whole is in exactly one of the parts."""
        self.totals[whole, tuple(parts)] = None

    def rest(self, part: Key, whole: Key) -> None:
        """The part is some of the whole, and few outside it are guarded like few in it."""
        self.rests[part, whole] = None

    def within(self, part: Key, *wholes: Key) -> None:
        """The part is no more than the wholes together."""
        self.limits[part, wholes] = None

    def fits(self, parts: Iterable[Key], whole: Key) -> None:
        """The parts together are no more than the whole."""
        self.fitting[whole, tuple(parts)] = None

    def overlap(self, common: Key, one: Key, other: Key, whole: Key) -> None:
        """The common part of two parts of a whole: it is in both, and they may fill the whole."""
        self.within(common, one)
        self.within(common, other)
        self.overlaps[common, one, other, whole] = None

    def follows(self, dependent: Key, governor: Key) -> None:
        """The dependent is hidden wherever the governor is."""
        self.followers[dependent, governor] = None


@dataclass(frozen=True, slots=True)
class Protected:
    """What may be printed of each key.

    `exposed` are small numbers that can be worked out although all around them is hidden (two
    citizens in two municipalities of a report that says N = 2): leave their table out, or pool it.
    """

    cells: Mapping[Key, Cell]
    exposed: tuple[Key, ...]

    def __getitem__(self, key: Key) -> Cell:
        return self.cells[key]

    @property
    def small(self) -> int:
        """Numbers marked as hidden because they point at a few citizens, or leave a few."""
        cells = self.cells.values()
        return sum(cell.small or cell.at_least is not None for cell in cells)

    @property
    def covers(self) -> int:
        """The other hidden numbers."""
        return sum(cell.hidden for cell in self.cells.values()) - self.small


def protect(ledger: Ledger, min_cell: int) -> Protected:
    """Hides numbers over 0 and under the limit, and what it takes that none can be worked out.

    Proven for each hidden small number: see `cover`. A limit of 0 or 1 hides nothing.
    """
    system = System(min_cell)
    places = {
        key: system.number(value, known=key in ledger.known) for key, value in ledger.values.items()
    }
    for whole, parts in ledger.totals:
        system.total(places[whole], [places[part] for part in parts])
    for part, wholes in ledger.limits:
        system.at_most(places[part], [places[key] for key in wholes])
    for whole, parts in ledger.fitting:
        system.together_at_most([places[part] for part in parts], places[whole])
    for common, one, other, whole in ledger.overlaps:
        system.overlap(*(places[key] for key in (common, one, other, whole)))
    least = [
        (part, whole, system.rest(places[part], places[whole])) for part, whole in ledger.rests
    ]
    for dependent, governor in ledger.followers:
        system.follows(places[dependent], places[governor])
    system.hide()
    keys = {place: key for key, place in places.items()}
    exposed = dict.fromkeys(keys[system.owner(place)] for place in system.exposed)
    cells = {key: cell_of(system, place) for key, place in places.items()}
    for part, whole, at_least in least:
        if at_least is not None and not cells[whole].hidden:
            cells[part] = Cell(None, at_least=at_least)
    return Protected(cells, tuple(exposed))
