"""Names in the order of the alphabet that the reader expects."""

from collections.abc import Iterable
from typing import Final

_DANISH: Final = str.maketrans({"æ": "\uf000", "ø": "\uf001", "å": "\uf002"})


def collation_key(name: str, language: str) -> tuple[str, str]:
    """For sorting. In Danish æ, ø, å (also written aa) come last, so Aabenraa after Vejle."""
    folded = name.casefold()
    if language == "da":
        return folded.replace("aa", "å").translate(_DANISH), name
    return folded, name


def alphabetical(names: Iterable[str], language: str) -> list[str]:
    """The names in alphabetical order."""
    return sorted(names, key=lambda name: collation_key(name, language))
