"""A time that still lacks its year: "12. marts", "foråret", "uge 12"."""

from collections.abc import Callable
from dataclasses import dataclass

from journeymap.model.times.span import Span, joined, marked
from journeymap.model.times.years import Year

InYear = Callable[[int], Span | None]


@dataclass(frozen=True, slots=True)
class Partial:
    """`of` gives the time in a year, None where it has no such day or week.

    `across` takes the first of two years ("vinteren 2019/20"). `short`: two figures behind it are
    a year ("foråret 19"). `stretch`: it was said as "from … to".
    """

    of: InYear
    across: InYear | None = None
    short: bool = False
    stretch: bool = False

    def at(self, year: Year) -> Span | None:
        """The time in that year, or across those two."""
        if year.first == year.last:
            span = self.of(year.first)
        else:
            span = self.across(year.first) if self.across else None
        return marked(span, year.mark) if span else None


def between(first: Partial, last: Partial) -> Partial:
    """From one to the other: "marts til maj"; of two years, over the new year."""
    return Partial(
        of=lambda year: joined(first.of(year), last.of(year)),
        across=lambda year: joined(first.of(year), last.of(year + 1)),
        short=last.short,
        stretch=True,
    )
