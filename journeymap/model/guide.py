"""Interview guides: what the interviewer may ask, one quiet line at a time.

Two prompts belong to the method and come by themselves (`Moment`). The others stand in a guide,
which is a built-in one, told in each language, or a list of somebody's own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Final

from pydantic import AfterValidator, Field, StringConstraints, ValidationError

from journeymap.model.values import Value, clean_line, must_be_one_line
from journeymap.model.vocabulary import Term

MAX_PROMPTS: Final = 60
"""In one guide: more than a talk has room for."""
MAX_PROMPT: Final = 200
"""Characters of a prompt: it is shown on one quiet line."""
MAX_GUIDE_NAME: Final = 80

_BULLET: Final = re.compile(r"^(?:[-–—*•·▪◦‣○●■□➢✓]+|\(?\d{1,2}[.)])\s+")
"""What stands before a line of a list that was made elsewhere."""


class Moment(StrEnum):
    """When a prompt of the method comes by itself."""

    NEXT = "what-then"
    """An empty note waits: what happened then?"""
    FELT = "how-experienced"
    """An event lies there about which nothing was said yet."""


@dataclass(frozen=True, slots=True)
class BuiltInPrompt(Term):
    """A prompt in each language; `is_open` ones are answered with a note of their own."""

    is_open: bool = False


@dataclass(frozen=True, slots=True)
class BuiltInGuide(Term):
    """A guide that comes with the program, and in each language what it is good for."""

    help: dict[str, str] = field(default_factory=dict, hash=False)
    prompts: tuple[BuiltInPrompt, ...] = ()


PromptText = Annotated[
    str,
    StringConstraints(min_length=1, max_length=MAX_PROMPT),
    AfterValidator(must_be_one_line),
]
GuideName = Annotated[
    str, StringConstraints(max_length=MAX_GUIDE_NAME), AfterValidator(must_be_one_line)
]


class Prompt(Value):
    """What the interviewer asks; `is_open` ones are answered with a note of their own."""

    text: PromptText
    is_open: bool = True


class Guide(Value):
    """A guide that somebody chose: a built-in one as it is, or with `prompts` their own list.

    A list of one's own stays as it was written in every language; `built_in` then says which
    guide it was made from, so that it can be had again. An id that is not known is the first.
    """

    built_in: GuideName = ""
    name: GuideName = ""
    prompts: Annotated[tuple[Prompt, ...] | None, Field(max_length=MAX_PROMPTS)] = None

    @property
    def is_own(self) -> bool:
        """True for a list of somebody's own, even one that is empty."""
        return self.prompts is not None


def built_in_of(guide: Guide, built_in: Sequence[BuiltInGuide]) -> BuiltInGuide:
    """The built-in guide that this one is, or was made from."""
    return next((one for one in built_in if one.id == guide.built_in), built_in[0])


def prompts_of(guide: Guide, built_in: Sequence[BuiltInGuide], language: str) -> tuple[Prompt, ...]:
    """What is asked, in the order it is offered; a built-in guide speaks `language`."""
    if guide.prompts is not None:
        return guide.prompts
    return tuple(
        Prompt(text=prompt.label(language), is_open=prompt.is_open)
        for prompt in built_in_of(guide, built_in).prompts
    )


def prompt_at(moment: Moment, built_in: Sequence[BuiltInPrompt], language: str) -> str:
    """The prompt of a moment, "" when there is none."""
    return next((p.label(language) for p in built_in if p.id == moment.value), "")


def prompt_lines(text: str) -> tuple[str, ...]:
    """The prompts of a pasted text, one for each line, without bullets and numbers."""
    return tuple(_prompts_in(text))


def _prompts_in(text: str) -> Iterator[str]:
    for line in text.splitlines():
        prompt = _BULLET.sub("", clean_line(line) + " ", count=1).strip()
        if prompt:
            yield prompt


def guide_as_text(guide: Guide) -> str:
    """A guide as JSON, to be kept among a user's wishes."""
    return guide.model_dump_json(exclude_defaults=True)


def guide_from_text(text: str) -> Guide | None:
    """What `guide_as_text` gave; None for anything else."""
    try:
        return Guide.model_validate_json(text)
    except ValidationError:
        return None
