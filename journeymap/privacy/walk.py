"""The identifier check over a whole journey: every text in it, and what was dismissed before.

The walk goes over the fields of the model as they are, so a field that is added is looked at
without anybody thinking of it; only what `NOT_WORDS` names is left out.

What somebody said is no identifier is remembered in the journey as a short hash of the note, the
kind and the words: it survives saving and merging, and leaves no words behind when the note is
rewritten. The hash is no secret (who has a list of names can try them), so those that match
nothing any longer are forgotten with the next one (`dismissal`).
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from journeymap.model.commands import SetNotIdentifiers
from journeymap.model.journey import MAX_FACTS, Journey
from journeymap.model.values import Value
from journeymap.privacy.identifiers import Identifier, find_identifiers

NOT_WORDS: Final = frozenset(
    {"id", "edtf", "municipality", "history", "not_identifiers", "merged_from"}
)
"""Fields that hold no words of anybody: ids, dates and hashes."""
_DIGITS: Final = 16

Part = str | int
"""A field or an index on the way to a text."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A possible identifier and where it stands.

    `parts` leads to the text, as in ("events", 3, "text"); `owner` is the id of the note or of the
    journey it belongs to (an answer belongs to its event or journey).
    """

    parts: tuple[Part, ...]
    owner: str
    identifier: Identifier

    @property
    def mark(self) -> str:
        """What is remembered when this is dismissed."""
        words = " ".join(self.identifier.value.casefold().split())
        told = "\0".join((self.owner, self.identifier.kind, words))
        return hashlib.sha256(told.encode()).hexdigest()[:_DIGITS]


Wanted = Callable[[tuple[Part, ...], str], bool]
"""Whether a text is to be looked at, by the parts that lead to it and the id of its owner."""


def _any_text(_parts: tuple[Part, ...], _owner: str) -> bool:
    return True


def identifiers_in(value: Value, wanted: Wanted = _any_text) -> tuple[Finding, ...]:
    """Every possible identifier in the texts of a journey (or of a set), in their order.

    Those that were dismissed are left out. Raises nothing.
    """
    dismissed = frozenset(value.not_identifiers) if isinstance(value, Journey) else frozenset()
    return tuple(found for found in _findings(value, wanted) if found.mark not in dismissed)


def identifiers_on(journey: Journey, owner: str, text: str) -> tuple[Finding, ...]:
    """What is found in one text of a journey, which belongs to the note or journey `owner`."""
    dismissed = frozenset(journey.not_identifiers)
    found = find_identifiers(text, language=_language(journey))
    findings = (Finding((), owner, identifier) for identifier in found)
    return tuple(finding for finding in findings if finding.mark not in dismissed)


def dismissal(journey: Journey, *findings: Finding) -> SetNotIdentifiers:
    """The command that remembers of `findings` that they are no identifiers."""
    known = frozenset(journey.not_identifiers)
    kept = dict.fromkeys(found.mark for found in _findings(journey) if found.mark in known)
    kept.update(dict.fromkeys(found.mark for found in findings))
    return SetNotIdentifiers(tuple(kept)[-MAX_FACTS:])


def _findings(value: Value, wanted: Wanted = _any_text) -> Iterator[Finding]:
    language = _language(value)
    for parts, owner, text in texts(value):
        if not wanted(parts, owner):
            continue
        for identifier in find_identifiers(text, language=language):
            yield Finding(parts, owner, identifier)


def _language(value: Value) -> str:
    spoken = value.interview.language.casefold() if isinstance(value, Journey) else ""
    return "en" if spoken.startswith("en") else "da"


def texts(
    value: Value, parts: tuple[Part, ...] = (), owner: str = ""
) -> Iterator[tuple[tuple[Part, ...], str, str]]:
    """Every text in `value`: the parts that lead to it, the id of its owner, the text."""
    owner = getattr(value, "id", owner)
    for name in type(value).model_fields:
        if name not in NOT_WORDS:
            yield from _within(getattr(value, name), (*parts, name), owner)


def _within(
    inner: object, parts: tuple[Part, ...], owner: str
) -> Iterator[tuple[tuple[Part, ...], str, str]]:
    if isinstance(inner, Value):
        yield from texts(inner, parts, owner)
    elif isinstance(inner, tuple):
        for index, item in enumerate(inner):
            yield from _within(item, (*parts, index), owner)
    elif isinstance(inner, str) and inner and not isinstance(inner, Enum):
        yield parts, owner, inner
