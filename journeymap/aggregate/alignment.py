"""Many journeys laid over each other at one event, the anchor.

Position 0 is the anchor of each journey, −1 the event before it in the row, +1 the one behind it.
At each position stand the citizens who have an event there, and of them those with a green or a red
note on it. The further out, the fewer citizens: every position has its own n.

Limits: positions are steps, not time. Journeys without the anchor are counted and left out.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from journeymap.aggregate.intervals import Interval, wilson
from journeymap.aggregate.places import NoteRef, journeys_of

REFERRAL: Final = ("henvis", "referr", "referral")
"""Parts of words that tell of a referral, Danish and English, for `Anchor.words`."""


class AnchorKind(StrEnum):
    """At which event journeys are laid over each other: always the first of its kind."""

    FIRST_EVENT = "first-event"
    FIRST_CONTACT = "first-contact"
    """The first event with `Anchor.actor`."""
    TURNING_POINT = "turning-point"
    FIRST_BAD = "first-bad"
    """The first event with a red note."""
    FIRST_GOOD = "first-good"
    KEY_MOMENT = "key-moment"
    """The first event that is one or has a note that is one."""
    WORDS = "words"
    """The first event whose text holds one of `Anchor.words`, in upper or lower case."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """The kind, and what the kind needs to know."""

    kind: AnchorKind
    actor: str | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AlignedEvent:
    """One event at its `offset` from the anchor."""

    offset: int
    event_id: str
    actor: str | None
    good: tuple[NoteRef, ...]
    bad: tuple[NoteRef, ...]


@dataclass(frozen=True, slots=True)
class AlignedRow:
    """One journey: its events within reach, by offset without a gap. `length` counts all events."""

    journey_id: str
    anchor_event_id: str
    events: tuple[AlignedEvent, ...]
    length: int


@dataclass(frozen=True, slots=True)
class Position:
    """All journeys at one offset. `journeys` have an event there: the n of its shares."""

    offset: int
    journeys: int
    good: tuple[NoteRef, ...]
    bad: tuple[NoteRef, ...]

    @property
    def with_good(self) -> int:
        """Citizens with a green note on the event here."""
        return journeys_of(self.good)

    @property
    def with_bad(self) -> int:
        """Citizens with a red note on the event here."""
        return journeys_of(self.bad)

    @property
    def bad_interval(self) -> Interval:
        """The Wilson interval of `with_bad` of `journeys`."""
        return wilson(self.with_bad, self.journeys)

    @property
    def good_interval(self) -> Interval:
        """The Wilson interval of `with_good` of `journeys`."""
        return wilson(self.with_good, self.journeys)


@dataclass(frozen=True, slots=True)
class Alignment:
    """The journeys that have the anchor, as they came; positions from the first to the last.

    `journeys` is N, `without` of them lack the anchor.
    """

    anchor: Anchor
    rows: tuple[AlignedRow, ...]
    positions: tuple[Position, ...]
    journeys: int
    without: int
