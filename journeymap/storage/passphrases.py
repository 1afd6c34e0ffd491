"""Proposes passphrases: words drawn by lot, which are easier to keep in mind than to guess."""

import random
from functools import cache
from typing import Final

from journeymap.storage.resources import resource

WORDS: Final = 6
"""Of more than four hundred: some 2^53 passphrases, each of which costs a second to try."""
_LOTS: Final = random.SystemRandom()


@cache
def word_list() -> tuple[str, ...]:
    """Short Danish words of the letters a to z, which every keyboard writes the same."""
    return tuple(resource("passphrase_words.txt").read_text(encoding="utf-8").split())


def propose_passphrase(*, lots: random.Random = _LOTS) -> str:
    """A passphrase of WORDS different words with spaces between. `lots` draws them."""
    return " ".join(lots.sample(word_list(), WORDS))
