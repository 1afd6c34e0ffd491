"""What the interviewer may ask just now: one quiet line that follows the talk."""

from dataclasses import dataclass
from typing import Final

from journeymap.canvas.hands import Hands
from journeymap.model.commands import find_note
from journeymap.model.guide import Guide, Moment, Prompt, open_prompts, prompt_at
from journeymap.model.journey import UnknownNote


@dataclass(frozen=True, slots=True)
class Prompts:
    """The guide of a set and the built-in prompts, in one language."""

    built_in: tuple[Prompt, ...]
    guide: Guide
    language: str

    @property
    def open(self) -> tuple[str, ...]:
        """The open prompts, in the order they are offered."""
        return open_prompts(self.guide, self.built_in, self.language)


NO_PROMPTS: Final = Prompts((), Guide(), "da")
"""A canvas without an interviewer beside it."""


class Prompting:
    """The prompt of the moment, or the open prompt the interviewer has turned to."""

    def __init__(self, hands: Hands, prompts: Prompts) -> None:
        self._hands = hands
        self._prompts = prompts
        self._turned_to: int | None = None

    @property
    def text(self) -> str:
        """The prompt to show."""
        if self._turned_to is not None:
            return self._prompts.open[self._turned_to]
        return prompt_at(self._moment(), self._prompts.built_in, self._prompts.language)

    @property
    def to_answer(self) -> str:
        """The prompt an answer given now belongs to: the one turned to, else the first open one."""
        if self._turned_to is not None:
            return self.text
        return self._prompts.open[0] if self._prompts.open else self.text

    def turn(self, by: int) -> None:
        """To the next or the previous open prompt; past the ends, back to the moment's own."""
        count = len(self._prompts.open)
        if not count:
            return
        here = self._turned_to if self._turned_to is not None else (-1 if by > 0 else count)
        there = here + by
        self._turned_to = there if 0 <= there < count else None

    def return_to_moment(self) -> None:
        """The talk has gone on: the line follows it again."""
        self._turned_to = None

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
