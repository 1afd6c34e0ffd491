"""Needed and given: what citizens say they needed, beside the actors they met.

*Needed* are the answers to the prompt "Hvad havde du egentlig brug for?" in any wording and
language of the built-in guides (`needs_prompts`), on the journey or on an event. *Given* are the
actors met, with the events of each. The two stand side by side for a person to read: nothing here
decides whether a need was met.

Limits: only who was asked could answer; an answer to a prompt of somebody's own is found only when
the caller names that prompt. An answer is the citizen's words: print it only where `may_be_quoted`.
"""

from dataclasses import dataclass

from journeymap.aggregate.places import EventRef, NoteRef


@dataclass(frozen=True, slots=True)
class Need:
    """One answer. `event_id` is None for an answer on the journey; `index` among the answers there.

    `text` is never empty.
    """

    journey_id: str
    event_id: str | None
    index: int
    text: str


@dataclass(frozen=True, slots=True)
class Given:
    """One actor a citizen met, with all events and notes of the two."""

    actor: str
    events: tuple[EventRef, ...]
    good: tuple[NoteRef, ...]
    bad: tuple[NoteRef, ...]


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One citizen who said what they needed, and whom they met, in the order of first meeting."""

    journey_id: str
    needs: tuple[Need, ...]
    given: tuple[Given, ...]
    may_be_quoted: bool


@dataclass(frozen=True, slots=True)
class Needs:
    """The citizens who answered. `journeys` is N."""

    rows: tuple[NeedRow, ...]
    journeys: int

    @property
    def answered(self) -> int:
        """Citizens who said what they needed."""
        return len(self.rows)

    @property
    def answers(self) -> int:
        """All their answers."""
        return sum(len(row.needs) for row in self.rows)
