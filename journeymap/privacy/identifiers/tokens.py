"""A text as words with their places, and where sentences begin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*['’]?")
_STARTS: Final = re.compile(r"[.!?:;\n\t\"“”„»«•*…\[|=>]|(?:\s|^)[-–—]\s?$")
_SHORT: Final = frozenset(
    """
    hr fr frk dr mr mrs ms nr tlf ca evt bl f d st sct skt kl prof vedr afd sagsbeh inkl jf mfl
    chr
    """.split()
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word. `gap` is what stands between the word before and this one."""

    word: str
    start: int
    end: int
    gap: str
    first: bool
    """True where a capital says nothing, since a sentence begins."""

    @property
    def low(self) -> str:
        """In small letters."""
        return self.word.casefold()

    @property
    def capital(self) -> bool:
        """True when it begins with a capital."""
        return self.word[0].isupper()

    @property
    def initial(self) -> bool:
        """True for a single capital letter."""
        return len(self.word) == 1 and self.word.isupper()


def tokens(text: str) -> list[Token]:
    """The words of a text."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    before: Token | None = None
    for match in _WORD.finditer(text):
        gap = text[before.end if before else 0 : match.start()]
        token = Token(match[0], match.start(), match.end(), gap, _is_first(before, gap))
        yield token
        before = token


def _is_first(before: Token | None, gap: str) -> bool:
    if before is None:
        return True
    if gap in {" ", ", "}:
        return False
    if gap.startswith(".") and gap.strip(" ") == ".":
        return not (before.initial or before.low in _SHORT)
    return _STARTS.search(gap) is not None
