"""One possible identifier: what kind, where it stands, and what may stand there instead."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from journeymap.words import Words, key


class Kind(StrEnum):
    """What sort of identifier; the value is the word in `check --json`."""

    CPR = "cpr"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    NAME = "name"
    BIRTH_DATE = "birth_date"
    CASE_NUMBER = "case_number"
    ACCOUNT_NUMBER = "account_number"
    PLATE = "plate"
    HANDLE = "handle"
    WEB = "web"


KIND_LABELS: Final = {
    Kind.CPR: key("identifier.kind.cpr"),
    Kind.PHONE: key("identifier.kind.phone"),
    Kind.EMAIL: key("identifier.kind.email"),
    Kind.ADDRESS: key("identifier.kind.address"),
    Kind.NAME: key("identifier.kind.name"),
    Kind.BIRTH_DATE: key("identifier.kind.birth_date"),
    Kind.CASE_NUMBER: key("identifier.kind.case_number"),
    Kind.ACCOUNT_NUMBER: key("identifier.kind.account_number"),
    Kind.PLATE: key("identifier.kind.plate"),
    Kind.HANDLE: key("identifier.kind.handle"),
    Kind.WEB: key("identifier.kind.web"),
}
"""What each kind is called: a key of the catalogue."""

_INSTEAD: Final = {
    Kind.CPR: key("identifier.instead.cpr"),
    Kind.PHONE: key("identifier.instead.phone"),
    Kind.EMAIL: key("identifier.instead.email"),
    Kind.ADDRESS: key("identifier.instead.address"),
    Kind.NAME: key("identifier.instead.name"),
    Kind.BIRTH_DATE: key("identifier.instead.birth_date"),
    Kind.CASE_NUMBER: key("identifier.instead.case_number"),
    Kind.ACCOUNT_NUMBER: key("identifier.instead.account_number"),
    Kind.PLATE: key("identifier.instead.plate"),
    Kind.HANDLE: key("identifier.instead.handle"),
    Kind.WEB: key("identifier.instead.web"),
}
assert set(KIND_LABELS) == set(_INSTEAD) == set(Kind)


@dataclass(frozen=True, slots=True)
class Identifier:
    """Something in a text that may say who somebody is.

    `value` is `text[start:end]`. `role` is the wording already there that is enough without the
    name ("min sagsbehandler" of "min sagsbehandler Mette"), which begins at `role_start`; empty
    where there is none.
    """

    kind: Kind
    value: str
    start: int
    end: int
    role: str = ""
    role_start: int = -1
    ending: str = ""
    """The genitive -s of a name, which its replacement keeps."""

    def stretch(self) -> tuple[int, int]:
        """The part of the text that `suggestion` replaces."""
        return (self.role_start if self.role else self.start), self.end

    def suggestion(self, words: Words) -> str:
        """What may stand in place of the stretch: the role, or a neutral word in brackets."""
        name = _INSTEAD[self.kind]
        return (self.role or words(name)) + self.ending

    def replaced(self, text: str, words: Words) -> str:
        """`text`, in which this was found, with the suggestion in its place."""
        start, end = self.stretch()
        return text[:start] + self.suggestion(words) + text[end:]
