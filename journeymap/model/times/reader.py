"""What every rule of the grammar is handed: the words said, and when and by whom.

A rule is a function `(reader, at)` that yields each reading of the words from `at` on, as what
they mean and the index after them. Rules try everything; the longest reading counts in the end.
"""

import datetime as dt
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Final, TypeVar

from journeymap.model.times.tokens import Kind, Table, Token

T = TypeVar("T")
FIRST_YEAR: Final = 1900
YEARS_AHEAD: Final = 10

Readings = Iterator[tuple[T, int]]


@dataclass(frozen=True, slots=True)
class Reader:
    """A phrase to be read.

    `undated` reads also what no year is known for, with one made up: it tells whether words are
    about time at all, and what it yields must not be kept.
    """

    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    today: dt.date
    birth_year: int | None = None
    undated: bool = False
    memory: dict[Hashable, tuple[Any, ...]] = field(default_factory=dict, compare=False)

    def kind(self, at: int) -> Kind | None:
        """What the piece at `at` looks like; None behind the last."""
        return self.tokens[at].kind if at < len(self.tokens) else None

    def numbers(self, at: int, *kinds: Kind) -> tuple[int, ...]:
        """The numbers of the piece at `at` if it is one of these kinds, else none."""
        return self.tokens[at].numbers if self.kind(at) in kinds else ()

    def word(self, at: int) -> str:
        """The folded word at `at`; empty behind the last."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def is_year(self, year: int) -> bool:
        """Whether somebody may mean this year."""
        return FIRST_YEAR <= year <= self.today.year + YEARS_AHEAD

    def short_year(self, figures: int) -> int | None:
        """The year two figures mean; None where it may be of either century."""
        recent = self.today.year // 100 * 100 + figures
        if recent <= self.today.year + 1:
            return recent
        return None if self.is_year(recent) else recent - 100


def remembered(rule: Callable[[Reader, int], Readings[T]]) -> Callable[[Reader, int], Readings[T]]:
    """A rule that many others ask, tried once at each place."""

    @wraps(rule)
    def asked(r: Reader, at: int) -> Readings[T]:
        key = rule, at, r.undated
        known = r.memory.get(key)
        if known is None:
            known = r.memory[key] = tuple(rule(r, at))
        return iter(known)

    return asked


def skips(r: Reader, at: int, table: Table[T]) -> Iterator[int]:
    """`at`, and the index after a phrase of `table` if one begins there: the longer way first."""
    found = table.at(r.words, at)
    if found:
        yield found[1]
    yield at


def possible(value: T | None, end: int) -> Readings[T]:
    """The one reading, or none."""
    if value is not None:
        yield value, end
