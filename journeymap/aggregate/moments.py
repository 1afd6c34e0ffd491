"""Key moments ("vigtige øjeblikke"): what citizens themselves find most important.

A moment is an event or a green or red note marked as one. A marked event has no valence of its
own; its notes are not moments unless they are marked too.

Limits: the program suggests two or three for each citizen but holds nobody to it; count citizens.
"""

from dataclasses import dataclass

from journeymap.aggregate.places import journeys_of
from journeymap.model.journey import Valence


@dataclass(frozen=True, slots=True)
class Moment:
    """One key moment. `experience_id` and `valence` are None for an event.

    `codes` are those of the lens on the note; empty for an event.
    """

    journey_id: str
    event_id: str
    experience_id: str | None
    valence: Valence | None
    actor: str | None
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MomentRow:
    """The moments with one actor or code; `name` is None for those without."""

    name: str | None
    moments: tuple[Moment, ...]

    @property
    def journeys(self) -> int:
        """Citizens."""
        return journeys_of(self.moments)

    @property
    def mentions(self) -> int:
        """Moments."""
        return len(self.moments)

    def of(self, valence: Valence | None) -> tuple[Moment, ...]:
        """The green or the red ones; None for the events."""
        return tuple(moment for moment in self.moments if moment.valence is valence)


@dataclass(frozen=True, slots=True)
class Moments:
    """All key moments, in the order of journeys and rows; an event before its notes.

    `by_actor` and `by_code` are ranked by citizens, then moments, then name (codes: the codebook);
    those without come last. A note with two codes stands in both rows. `journeys` is N.
    """

    moments: tuple[Moment, ...]
    by_actor: tuple[MomentRow, ...]
    by_code: tuple[MomentRow, ...]
    journeys: int

    @property
    def with_any(self) -> int:
        """Citizens who marked at least one."""
        return journeys_of(self.moments)

    def of(self, valence: Valence | None) -> tuple[Moment, ...]:
        """The green or the red ones; None for the events."""
        return tuple(moment for moment in self.moments if moment.valence is valence)
