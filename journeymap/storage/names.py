"""What journey files are called in a merged set: the same wherever and in whatever order."""

import hashlib
import os
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Final

from journeymap.model.journey import Journey
from journeymap.model.merge import Merged
from journeymap.model.revision import revision
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.journeys import SUFFIX

_NO_MUNICIPALITY: Final = "ukendt kommune"
"""In every language: the name of a folder does not depend on who merges."""
_NO_CODE: Final = "rejse"
_LONGEST: Final = 40
_MOST_BYTES: Final = 255
"""In one name on nearly every file system."""
_NOT_IN_NAMES: Final = frozenset('\\/:*?"<>|')
"""What Windows, the strictest, keeps out of names of files."""


def file_names(merged: Iterable[Merged], vocabulary: Vocabulary) -> dict[str, list[PurePath]]:
    """By journey id the name of each kept copy, in their order.

    "Aabenraa/borger-a3-5f0c2d11.journey.json"; of several copies each carries its revision, and
    journeys that would share a name carry their whole id.
    """
    short = {one.id: list(_names(one, one.id[:8], vocabulary)) for one in merged}
    uses = Counter(str(name) for names in short.values() for name in names)
    return {
        one.id: list(_names(one, one.id, vocabulary))
        if any(uses[str(name)] > 1 for name in short[one.id])
        else short[one.id]
        for one in merged
    }


def _names(one: Merged, mark: str, vocabulary: Vocabulary) -> Iterator[PurePath]:
    for copy in one.kept:
        version = f"-{revision(copy.journey)}" if len(one.kept) > 1 else ""
        stem = slug(copy.journey.code) or _NO_CODE
        yield PurePath(_folder(copy.journey, vocabulary), f"{stem}-{mark}{version}{SUFFIX}")


def _folder(journey: Journey, vocabulary: Vocabulary) -> str:
    if journey.municipality is None:
        return _NO_MUNICIPALITY
    return vocabulary.municipality_label(journey.municipality)


def proposed_name(code: str, suffix: str) -> str:
    """The name to propose for a journey's file: its code, with a hyphen where a name may not."""
    kept = "".join("-" if c in _NOT_IN_NAMES else c for c in code)
    return (kept[:_LONGEST].strip(" .") or _NO_CODE) + suffix


def slug(text: str) -> str:
    """`text` as part of a file name: small letters and digits of any alphabet, and hyphens."""
    folded = unicodedata.normalize("NFC", text.casefold())
    kept = "".join(c if c.isalnum() else " " for c in folded)
    return "-".join(kept.split())[:_LONGEST].strip("-")


def lock_name(name: str) -> str:
    """What the lock beside a journey's file is called. Hidden, so that no folder shows it.

    A name that is too long for more, or that is no text, is told by its hash.
    """
    whole = f".{name}.lock"
    try:
        fits = len(whole.encode()) <= _MOST_BYTES
    except UnicodeEncodeError:
        fits = False
    if fits:
        return whole
    return f".{hashlib.sha256(os.fsencode(name)).hexdigest()[:16]}.lock"
