"""The names of codes: what may be one, when two are the same, and the ids made from them."""

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import Final

from journeymap.model.codebook import MAX_LABEL, BookCode, BookLens, Label
from journeymap.model.codebook_errors import (
    DoubleLabel,
    EmptyLabel,
    LongLabel,
    PlainCommunication,
)
from journeymap.model.vocabulary import Vocabulary

COORDINATION: Final = "coordination"
"""The lens whose codes say what "kommunikation" does not."""
_PLAIN: Final = re.compile(
    r"(?:(?:at|to|den|det|the) )?"
    r"(?:kommunikation(?:en|er|erne)?|communications?"
    r"|kommuniker(?:e|er|ede|et|ende)|communicat(?:e|es|ed|ing))s?"
)
_FOLDED: Final = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss"})
_MAX_ID: Final = 60


def is_plain_communication(label: str) -> bool:
    """True for "kommunikation" or "communication" alone, however inflected and written.

    "Kommunikator" and "Kommunikation mellem læge og kommune" are something else.
    """
    return _PLAIN.fullmatch(" ".join(re.findall(r"\w+", _same(label)))) is not None


def check_label(
    label: Label, others: Iterable[BookCode], vocabulary: Vocabulary, *, besides: str = ""
) -> None:
    """Refuses what may not be the name of a code beside `others`.

    `besides` is the id of the code itself, when it is renamed. Raises EmptyLabel, LongLabel,
    PlainCommunication, DoubleLabel.
    """
    check_name(label)
    for text in (label.da, label.en):
        if is_plain_communication(text):
            lens = vocabulary.lens(COORDINATION)
            raise PlainCommunication(text, lens.codes if lens else ())
    twin = twin_of(label, (code for code in others if code.id != besides))
    if twin is not None:
        raise DoubleLabel(label=str(label), other=str(twin.label))


def check_name(label: Label) -> None:
    """Refuses a name that is none. Raises EmptyLabel, LongLabel."""
    if not (label.da.strip() or label.en.strip()):
        raise EmptyLabel
    if max(len(label.da), len(label.en)) > MAX_LABEL:
        raise LongLabel(limit=MAX_LABEL)


def twin_of(label: Label, codes: Iterable[BookCode]) -> BookCode | None:
    """The code in use that has the same name in one of the languages, or None."""
    mine = {("da", _same(label.da)), ("en", _same(label.en))} - {("da", ""), ("en", "")}
    return next(
        (
            code
            for code in codes
            if code.in_use and mine & {("da", _same(code.label.da)), ("en", _same(code.label.en))}
        ),
        None,
    )


def proposed_id(lens: BookLens, label: Label) -> str:
    """The id a new code of this name gets: a short name for machines, never one used before.

    The same name gives the same id in every set, and two names of which the short form is the
    same ("C++", "C#") do not: so sets that come to be merged do not mean different things by it.
    """
    return unused_id(label, {code.id for code in lens.codes})


def unused_id(label: Label, taken: Collection[str]) -> str:
    """Like `proposed_id`, for any collection of ids."""
    name = " ".join(_same(label.da or label.en).split())
    slug = _slug(name)
    faithful = slug == name.translate(_FOLDED).replace(" ", "-")
    first = slug if faithful else f"{slug}-{_mark(name)}".strip("-")
    candidates = [first, f"{slug}-{_mark(str(label))}".strip("-")]
    number = 2
    while candidates[0] in taken:
        del candidates[0]
        if not candidates:
            candidates.append(f"{first}-{number}")
            number += 1
    return candidates[0]


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.translate(_FOLDED))
    words = re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return "-".join(words)[:_MAX_ID].strip("-")


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:6]


@lru_cache(maxsize=10_000)
def _same(text: str) -> str:
    """Equal for texts that a reader would take for the same name."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
