"""Many journeys laid over each other at one event, the anchor.

Position 0 is the anchor of each journey, −1 the event before it in the row, +1 the one behind it.
At each position stand the citizens who have an event there, and of them those with a green or a red
note on it. The further out, the fewer citizens: every position has its own n.

Limits: positions are steps, not time. Journeys without the anchor are counted and left out.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from journeymap.aggregate.places import NoteRef, actor_of, journeys_of, notes_on
from journeymap.model.journey import Event, Journey, Valence

REFERRAL: Final = ("henvis", "referral", "referred")
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


def align(journeys: Sequence[Journey], anchor: Anchor, reach: int = 5) -> Alignment:
    """The journeys around the anchor, at most `reach` events to each side."""
    rows = tuple(
        _row(journey, index, reach)
        for journey in journeys
        if (index := anchor_index(journey, anchor)) is not None
    )
    return Alignment(
        anchor=anchor,
        rows=rows,
        positions=_positions(rows),
        journeys=len(journeys),
        without=len(journeys) - len(rows),
    )


def anchor_index(journey: Journey, anchor: Anchor) -> int | None:
    """Which event of the journey is the anchor; None without one."""
    is_anchor = _KINDS[anchor.kind]
    events = enumerate(journey.events)
    return next((index for index, event in events if is_anchor(event, anchor)), None)


def _has_words(event: Event, anchor: Anchor) -> bool:
    text = event.text.casefold()
    return any(word.casefold() in text for word in anchor.words)


_KINDS: Final[Mapping[AnchorKind, Callable[[Event, Anchor], bool]]] = {
    AnchorKind.FIRST_EVENT: lambda _event, _anchor: True,
    AnchorKind.FIRST_CONTACT: lambda event, anchor: actor_of(event) == anchor.actor,
    AnchorKind.TURNING_POINT: lambda event, _: event.turning_point,
    AnchorKind.FIRST_BAD: lambda event, _: bool(event.of(Valence.BAD)),
    AnchorKind.FIRST_GOOD: lambda event, _: bool(event.of(Valence.GOOD)),
    AnchorKind.KEY_MOMENT: lambda event, _: (
        event.key_moment or any(note.key_moment for note in event.experiences)
    ),
    AnchorKind.WORDS: _has_words,
}


def _row(journey: Journey, index: int, reach: int) -> AlignedRow:
    start = max(0, index - reach)
    near = journey.events[start : index + reach + 1]
    return AlignedRow(
        journey_id=journey.id,
        anchor_event_id=journey.events[index].id,
        events=tuple(_aligned(journey, e, start + n - index) for n, e in enumerate(near)),
        length=len(journey.events),
    )


def _aligned(journey: Journey, event: Event, offset: int) -> AlignedEvent:
    good, bad = (notes_on(journey, (event,), valence) for valence in Valence)
    return AlignedEvent(offset, event.id, actor_of(event), good, bad)


def _positions(rows: Sequence[AlignedRow]) -> tuple[Position, ...]:
    at: dict[int, list[AlignedEvent]] = defaultdict(list)
    for row in rows:
        for event in row.events:
            at[event.offset].append(event)
    return tuple(
        Position(
            offset=offset,
            journeys=len(at[offset]),
            good=tuple(note for event in at[offset] for note in event.good),
            bad=tuple(note for event in at[offset] for note in event.bad),
        )
        for offset in sorted(at)
    )
