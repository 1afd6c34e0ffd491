"""What the interviewer may ask just now: one quiet line that follows the talk."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from journeymap.canvas.hands import Hands
from journeymap.model.commands import find_note
from journeymap.model.guide import BuiltInPrompt, Moment, Prompt, prompt_at
from journeymap.model.journey import Answer, Journey, UnknownNote


@dataclass(slots=True)
class Turning:
    """How far the interviewer has come in the guide of one journey; all its views share it.

    `at` is the prompt turned to last (-1 before the first), `is_shown` whether the line shows it
    or follows the moment.
    """

    at: int = -1
    is_shown: bool = False

    def turn(self, by: int, count: int) -> None:
        """To the next or the previous of `count` prompts; past the ends, back to the moment's own.

        From the moment, forward goes on where the interviewer was, and back shows it again.
        """
        if not count:
            return
        here = min(self.at, count - 1)
        if self.is_shown:
            there = here + by
            self.is_shown = 0 <= there < count
            self.at = there if self.is_shown else -1
        else:
            there = here + 1 if by > 0 else here
            self.at = there % count
            self.is_shown = True


@dataclass(frozen=True, slots=True)
class Prompts:
    """The prompts that come by themselves and those of the guide, in one language."""

    built_in: tuple[BuiltInPrompt, ...]
    guide: tuple[Prompt, ...]
    language: str
    turning: Turning = field(default_factory=Turning)


NO_PROMPTS: Final = Prompts((), (), "da")
"""A canvas without an interviewer beside it."""


class Prompting:
    """The prompt of the moment, or the prompt of the guide the interviewer has turned to."""

    def __init__(self, hands: Hands, prompts: Prompts) -> None:
        self._hands = hands
        self.prompts = prompts

    @property
    def text(self) -> str:
        """The prompt to show."""
        turned = self._turned_to
        if turned is not None:
            return turned.text
        return prompt_at(self._moment(), self.prompts.built_in, self.prompts.language)

    @property
    def is_answered(self) -> bool:
        """True while a prompt of the guide is shown that somebody has answered in this journey."""
        turned = self._turned_to
        return turned is not None and is_answered(turned.text, self._hands.journey)

    @property
    def to_answer(self) -> str:
        """The prompt an answer given now belongs to: the one turned to, else the first open one."""
        turned = self._turned_to
        if turned is not None:
            return turned.text
        return next((prompt.text for prompt in self.prompts.guide if prompt.is_open), self.text)

    def turn(self, by: int) -> None:
        """To the next or the previous prompt of the guide."""
        self.prompts.turning.turn(by, len(self.prompts.guide))

    def return_to_moment(self) -> None:
        """The talk has gone on: the line follows it again."""
        self.prompts.turning.is_shown = False

    @contextmanager
    def held(self) -> Iterator[None]:
        """Whatever happens meanwhile, the line shows the same after it."""
        turning = self.prompts.turning
        was_shown = turning.is_shown
        yield
        turning.is_shown = was_shown

    @property
    def _turned_to(self) -> Prompt | None:
        turning, guide = self.prompts.turning, self.prompts.guide
        return guide[turning.at] if turning.is_shown and turning.at < len(guide) else None

    def _moment(self) -> Moment:
        place = self._hands.place
        if place.ready or place.note_id is None:
            return Moment.NEXT
        try:
            index, inner = find_note(self._hands.journey, place.note_id)
        except UnknownNote:
            return Moment.NEXT
        untold = inner is None and not self._hands.journey.events[index].experiences
        return Moment.FELT if untold else Moment.NEXT


def is_answered(prompt: str, journey: Journey) -> bool:
    """True when something stands on an answer to these words."""
    wanted = prompt.casefold()
    return any(
        answer.prompt.casefold() == wanted and answer.text.strip() for answer in _answers(journey)
    )


def _answers(journey: Journey) -> Iterator[Answer]:
    yield from journey.answers
    for event in journey.events:
        yield from event.answers
