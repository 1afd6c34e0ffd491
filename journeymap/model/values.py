"""The ground every model value stands on: frozen, closed, and clean text."""

import unicodedata
from collections.abc import Iterable
from typing import Annotated, Any, Final, Self, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, FailFast, StringConstraints
from pydantic_core import PydanticCustomError

T = TypeVar("T")

MAX_TEXT: Final = 10_000
"""Characters in one text."""


class Value(BaseModel):
    """A frozen value. Build changed copies with `replaced`, which validates, not `model_copy`.

    `Journey.with_event` says why it may: what it copies was valid, and what it changes is.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        allow_inf_nan=False,
        strict=True,
        validate_default=False,
        hide_input_in_errors=True,  # what a citizen said belongs in no log and no traceback
    )

    def replaced(self, **changes: Any) -> Self:
        """A copy with some fields changed, validated as a whole.

        Parts that did not change are shared, not copied (pydantic does not validate an instance
        of the right class again), so one changed note costs one pass over the row.
        """
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self)(**{**fields, **changes})


def first_unclean(text: str, *, allowed: str = "\n\t") -> str | None:
    """The first control character or lone surrogate in `text`, or None."""
    if text.isprintable():
        return None
    for character in text:
        if character not in allowed and unicodedata.category(character) in {"Cc", "Cs"}:
            return character
    return None


def clean_text(text: str) -> str:
    """Text from outside (keyboard, clipboard) without what a journey file may not hold."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    kept = "".join(_cleaned(unified))
    return kept[:MAX_TEXT]


def _cleaned(text: str) -> Iterable[str]:
    return (c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})


def clean_line(text: str) -> str:
    """Like `clean_text`, on one line."""
    return " ".join(clean_text(text).split())


def _must_be_clean(text: str) -> str:
    return _without(first_unclean(text), text)


def must_be_one_line(text: str) -> str:
    """Refuses control characters and line breaks in a text from a file."""
    return _without(first_unclean(text, allowed=""), text)


def _without(bad: str | None, text: str) -> str:
    if bad is not None:
        point = f"U+{ord(bad):04X}"
        raise PydanticCustomError("control_character", "control character {code}", {"code": point})
    return text


Text = Annotated[str, StringConstraints(max_length=MAX_TEXT), AfterValidator(_must_be_clean)]
"""What somebody said: at most 10,000 characters, line breaks allowed, no control characters."""

Line = Annotated[str, StringConstraints(max_length=MAX_TEXT), AfterValidator(must_be_one_line)]
"""A text of one line."""

NoteId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.-]{1,64}$")]
"""Names an event or an experience; unique within its journey."""

Row = Annotated[tuple[T, ...], FailFast()]
"""A sequence. One bad item is told of, not each: a million of them would fill the memory."""
