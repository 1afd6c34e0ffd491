"""What is made of each event of a journey, over and over while it is told, at the cost of changes.

Events are frozen values shared between one version of a journey and the next: what was made of an
event that is still the same one is not made again.
"""

from collections.abc import Callable, Iterable
from itertools import compress, count
from operator import is_not
from typing import Generic, TypeVar

from journeymap.model.journey import Event

T = TypeVar("T")


class Pieces(Generic[T]):
    """One piece for each event of a row, remembered from the version before."""

    def __init__(self, make: Callable[[Event], T]) -> None:
        self._make = make
        self._events: tuple[Event, ...] = ()
        self._pieces: list[T] = []

    def of(self, events: tuple[Event, ...]) -> list[T]:
        """The pieces of these events, in their order; the list is the caller's own."""
        before, fewest = self._events, min(len(self._events), len(events))
        first = _alike(before, events, fewest)
        last = _alike(reversed(before), reversed(events), fewest - first)
        gone = range(first, len(before) - last)
        known = {id(before[at]): self._pieces[at] for at in gone}
        between = events[first : len(events) - last]
        made = [known[id(one)] if id(one) in known else self._make(one) for one in between]
        self._pieces[first : len(before) - last] = made
        self._events = events
        return self._pieces.copy()

    def make_ready(self, events: tuple[Event, ...], few: int) -> bool:
        """Makes the pieces of a few more events, from the front; True when none is missing.

        The first time all pieces are made takes long enough to be felt; this spreads it.
        """
        enough = min(len(events), len(self._events) + few)
        self.of(events[:enough])
        return enough == len(events)


def _alike(one: Iterable[Event], other: Iterable[Event], at_most: int) -> int:
    """How many events at the beginning of both are the same ones."""
    return min(at_most, next(compress(count(), map(is_not, one, other)), at_most))
