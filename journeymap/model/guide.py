"""Interview guides: what the interviewer may ask, one quiet line at a time."""

from dataclasses import dataclass
from enum import StrEnum

from journeymap.model.values import Line, Value
from journeymap.model.vocabulary import Term


class Moment(StrEnum):
    """When a built-in prompt comes by itself."""

    NEXT = "what-then"
    """An empty note waits: what happened then?"""
    FELT = "how-experienced"
    """An event lies there about which nothing was said yet."""


@dataclass(frozen=True, slots=True)
class Prompt(Term):
    """A built-in prompt; `is_open` ones are answered with a note of their own."""

    is_open: bool = False


class Guide(Value):
    """The open prompts of a set, in the order they are offered. Empty: the built-in ones."""

    prompts: tuple[Line, ...] = ()


def open_prompts(guide: Guide, built_in: tuple[Prompt, ...], language: str) -> tuple[str, ...]:
    """What the interviewer can ask: the guide's prompts, or the built-in open ones."""
    if guide.prompts:
        return guide.prompts
    return tuple(prompt.label(language) for prompt in built_in if prompt.is_open)


def prompt_at(moment: Moment, built_in: tuple[Prompt, ...], language: str) -> str:
    """The built-in prompt of a moment, "" when there is none."""
    return next((p.label(language) for p in built_in if p.id == moment.value), "")
