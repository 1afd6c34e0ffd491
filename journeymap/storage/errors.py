"""What can go wrong between files and model, told in the user's language.

    StorageError            path, and at least one problem: place, catalogue key, values
    ├── ReadError           nothing was changed; the file is as it was
    │   ├── CannotRead      missing, a folder, no permission, not an ordinary file, disk trouble
    │   ├── NotAJourney     the bytes are not what the format says: empty, not UTF-8, not JSON,
    │   │                   another format, an unknown, missing or double key, a wrong value …
    │   ├── NotATable       a table from another program that cannot be read as one
    │   ├── NotACodebook    a table or a .qdc file that does not hold a codebook
    │   ├── NotAPackage     not a share package, or something in it that does not belong there
    │   │   └── NotEncrypted  it lies open: anybody can have made it, and put anything into it
    │   ├── Withdrawn       a copy of a journey whose citizen has withdrawn: it is not used
    │   ├── NeedsPassphrase the file is protected, and no passphrase is at hand
    │   ├── WrongPassphrase the passphrase does not fit, or the file was tampered with
    │   ├── DamagedSeal     the file is protected and torn off, altered, or made for others
    │   ├── TooCostly       opening it would take more memory or time than is spent on a file
    │   ├── TooLarge        more bytes, events, notes, characters or values than the limits
    │   └── NewerSchema     written by a newer program
    ├── WriteError          nothing was saved and the old file stands, or what the sentence says
    │   └── ChangedOutside  somebody else has saved the file meanwhile; theirs stands
    └── CannotMerge         the merge was refused before anything was written

No message ever quotes what a citizen said: only ids, keys and the values a format allows.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from journeymap.words import Words, key

MAX_QUOTED: Final = 40
"""Characters of a file's own words (an id, a key) in a message."""


def quoted(text: str) -> str:
    """`text` from a file, short and harmless enough to stand in a message or on a terminal."""
    shown = text if len(text) <= MAX_QUOTED else text[: MAX_QUOTED - 1] + "…"
    return printable(shown)


def printable(text: str) -> str:
    """`text` on one line, without control characters; the names of files may hold anything."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or "\udc80" <= c <= "\udcff" else "�" for c in text)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: the catalogue key of what, the place, and what fills the text.

    Words of the file itself come in through `quoted`.
    """

    key: str
    place: str = ""
    values: Mapping[str, str | int] = field(default_factory=dict)

    def sentence(self, words: Words) -> str:
        """What is wrong, in the language of `words`."""
        values = {
            name: words.number(value) if isinstance(value, int) else value
            for name, value in self.values.items()
        }
        return words(self.key, **values)


class StorageError(Exception):
    """Something is wrong with a file or a folder; `problems` says what, the first one first."""

    def __init__(self, path: Path | str, *problems: Problem) -> None:
        self.path = path
        self.problems = problems

    def __str__(self) -> str:
        return ", ".join(f"{self.path}: {p.place}: {p.key}" for p in self.problems)

    @property
    def place(self) -> str:
        """Where in the file, as in "events[3].experiences[0].valence"; empty for the whole."""
        return self.problems[0].place

    @property
    def key(self) -> str:
        """The catalogue key of what is wrong."""
        return self.problems[0].key

    @property
    def values(self) -> Mapping[str, str | int]:
        """What fills the placeholders of the text."""
        return self.problems[0].values

    def sentence(self, words: Words) -> str:
        """What is wrong, in the language of `words`."""
        return self.problems[0].sentence(words)

    def line(self, words: Words) -> str:
        """The first of `lines`."""
        return self.lines(words)[0]

    def lines(self, words: Words) -> list[str]:
        """Each problem as "path: place: what is wrong", without an empty place."""
        path = printable(str(self.path))
        return [
            ": ".join(part for part in (path, problem.place, problem.sentence(words)) if part)
            for problem in self.problems
        ]


class ReadError(StorageError):
    """A file could not be read as what it should be. It was not changed."""


class CannotRead(ReadError):
    """The bytes could not be fetched."""


class NotAJourney(ReadError):
    """The bytes are not a file of the format asked for."""


class NotATable(ReadError):
    """The bytes are neither text nor a workbook with a sheet."""


class NotACodebook(ReadError):
    """The file holds no codebook, or one with something in it that is none; the line is told."""


class NotAPackage(ReadError):
    """The file is not a share package, or holds what a package may not hold."""


class NotEncrypted(NotAPackage):
    """The file is built as a package and not encrypted, or not all of it: it proves nothing."""


class WrongPassphrase(ReadError):
    """The passphrase does not open the file, or the file is not as it was written."""


class Withdrawn(ReadError):
    """The file holds a journey whose citizen has withdrawn from the set it lies in."""


class NeedsPassphrase(ReadError):
    """The file is protected, and no passphrase was given."""


class DamagedSeal(ReadError):
    """The file is protected, and not as it was written; or not by a passphrase."""


class TooCostly(ReadError):
    """The file is protected at a price in memory and time that this program does not pay."""


class TooLarge(ReadError):
    """The file goes beyond a limit."""


class NewerSchema(ReadError):
    """The file was written by a newer program: schema `schema`, this program knows `known`."""

    def __init__(self, path: Path | str, schema: int, known: int) -> None:
        values = {"schema": schema, "known": known}
        super().__init__(path, Problem(key("problem.newer_schema"), "schema", values))
        self.schema = schema
        self.known = known


class WriteError(StorageError):
    """A file could not be written."""


class ChangedOutside(WriteError):
    """Somebody else has saved the file since it was last read or written here."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(path, Problem(key("problem.changed_outside")))


class CannotMerge(StorageError):
    """A merge that would lose or overwrite something was refused; nothing was written."""
