"""All kinds together: where two claim the same characters the surer one has them."""

from collections.abc import Callable, Iterator
from typing import Final

from journeymap.privacy.identifiers.addresses import addresses
from journeymap.privacy.identifiers.births import birth_dates
from journeymap.privacy.identifiers.contacts import emails, handles, profiles
from journeymap.privacy.identifiers.identifier import Identifier, Kind
from journeymap.privacy.identifiers.names import names
from journeymap.privacy.identifiers.numbers import accounts, case_numbers, cprs, phones, plates

Span = tuple[int, int]

_PLAIN: Final[tuple[tuple[Kind, Callable[[str], Iterator[Span]]], ...]] = (
    (Kind.EMAIL, emails),
    (Kind.WEB, profiles),
    (Kind.HANDLE, handles),
    (Kind.CPR, cprs),
    (Kind.ACCOUNT_NUMBER, accounts),
    (Kind.BIRTH_DATE, birth_dates),
    (Kind.CASE_NUMBER, case_numbers),
    (Kind.PLATE, plates),
    (Kind.ADDRESS, addresses),
    (Kind.PHONE, phones),
)
"""The surest first. Names come last: they have the most ways to be something else."""
_NUMBERS: Final = {
    Kind.CPR,
    Kind.ACCOUNT_NUMBER,
    Kind.BIRTH_DATE,
    Kind.CASE_NUMBER,
    Kind.PLATE,
    Kind.PHONE,
}
"""Looked for only where there are digits."""


def _without(text: str, taken: bytearray) -> str:
    """The text without what is claimed: a number right behind a house number begins anew."""
    if not any(taken):
        return text
    return "".join(";" if gone else letter for letter, gone in zip(text, taken, strict=True))


def find_identifiers(text: str, *, language: str = "da") -> tuple[Identifier, ...]:
    """What in `text` may say who somebody is, in its order; no two overlap. Never raises.

    `language` is the one the note is written in; identifiers of Denmark are found in both. Takes
    time in proportion to the length of the text.
    """
    taken = bytearray(len(text))
    found: list[Identifier] = []
    digits = any(map(str.isdigit, text))
    for kind, spans in _PLAIN:
        if kind in _NUMBERS and not digits:
            continue
        for start, end in spans(_without(text, taken) if kind is Kind.PHONE else text):
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append(Identifier(kind, text[start:end], start, end))
    people = names(text, language)
    found.extend(name for name in people if not any(taken[name.start : name.end]))
    return tuple(sorted(found, key=lambda identifier: identifier.start))
