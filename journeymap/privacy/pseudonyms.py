"""Pseudonyms: what a citizen is called in the program. Drawn by lot, never made of a name."""

import random
from collections.abc import Collection
from typing import Final

_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which read as 1 and 0."""
_NUMBERS: Final = 99
_LOTS: Final = random.SystemRandom()


def propose_code(taken: Collection[str] = (), *, lots: random.Random = _LOTS) -> str:
    """A pseudonym that is not `taken` yet: "Borger A3". `lots` draws it.

    Codes are compared without regard to case and spaces. When all are taken the numbers go on.
    """
    used = {_compared(code) for code in taken}
    highest = _NUMBERS
    while True:
        free = [
            code
            for letter in _LETTERS
            for number in range(1, highest + 1)
            if _compared(code := f"Borger {letter}{number}") not in used
        ]
        if free:
            return lots.choice(free)
        highest += _NUMBERS


def _compared(code: str) -> str:
    return "".join(code.split()).casefold()
