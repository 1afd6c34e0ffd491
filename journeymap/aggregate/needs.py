"""Needed and given: what citizens say they needed, beside the actors they met.

*Needed* are the answers to the prompt "Hvad havde du egentlig brug for?" in any wording and
language of the built-in guides (`needs_prompts`), on the journey or on an event. *Given* are the
actors met, with the events of each. The two stand side by side for a person to read: nothing here
decides whether a need was met.

Limits: only who was asked could answer; an answer to a prompt of somebody's own is found only when
the caller names that prompt. An answer is the citizen's words: print it only where `may_be_quoted`.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.places import EventRef, Keep, NoteRef, actor_of, notes_on
from journeymap.aggregate.quotes import quotable_journeys
from journeymap.model.guide import BuiltInGuide
from journeymap.model.journey import Answer, Event, Journey, Valence


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


NEEDS: Final = frozenset({"what-needed", "ourneeded"})
"""The ids of the prompt in the built-in guides: to one citizen, and to a family."""


def needs_prompts(guides: Iterable[BuiltInGuide]) -> frozenset[str]:
    """The wordings of the prompt in all languages of the guides."""
    return frozenset(
        label
        for guide in guides
        for prompt in guide.prompts
        if prompt.id in NEEDS
        for label in prompt.labels.values()
    )


def needed_and_given(
    journeys: Sequence[Journey], prompts: Iterable[str], keep: Keep | None = None
) -> Needs:
    """The citizens who answered one of the prompts, which are compared without regard to case,
    spaces and a question mark at the end. `keep` chooses the actors that are *given*."""
    wanted = {_plain(prompt) for prompt in prompts}
    quoted = quotable_journeys(journeys)
    rows = (_row(journey, wanted, keep, journey.id in quoted) for journey in journeys)
    return Needs(tuple(row for row in rows if row.needs), len(journeys))


def _row(journey: Journey, wanted: Container[str], keep: Keep | None, quoted: bool) -> NeedRow:
    return NeedRow(journey.id, tuple(_needs(journey, wanted)), _given(journey, keep), quoted)


def _needs(journey: Journey, wanted: Container[str]) -> Iterator[Need]:
    places: list[tuple[str | None, Sequence[Answer]]] = [(None, journey.answers)]
    places += [(event.id, event.answers) for event in journey.events]
    for event_id, answers in places:
        for index, answer in enumerate(answers):
            if answer.text.strip() and _plain(answer.prompt) in wanted:
                yield Need(journey.id, event_id, index, answer.text.strip())


def _given(journey: Journey, keep: Keep | None) -> tuple[Given, ...]:
    met: dict[str, list[Event]] = defaultdict(list)
    for event in journey.events:
        if (actor := actor_of(event, keep)) is not None:
            met[actor].append(event)
    return tuple(
        Given(
            actor,
            tuple(EventRef(journey.id, event.id) for event in events),
            *(notes_on(journey, events, valence) for valence in (Valence.GOOD, Valence.BAD)),
        )
        for actor, events in met.items()
    )


def _plain(prompt: str) -> str:
    return " ".join(prompt.casefold().split()).rstrip("? ")
