"""What the command line says: results on standard output, problems and progress beside them."""

import json
import sys
import time
from collections.abc import Iterable
from typing import Any, Final

from journeymap.storage.errors import StorageError, printable
from journeymap.words import Words

DONE: Final = 0
REFUSED: Final = 1
WRONG_USAGE: Final = 2

PROGRAM: Final = "journeymap"

_PATIENCE: Final = 2.0
_PAUSE: Final = 0.2


def tell(*lines: str) -> None:
    """Lines on standard output."""
    for line in lines:
        sys.stdout.write(f"{printable(line)}\n")


def tell_json(value: Any) -> None:
    """A value on standard output, for programs."""
    sys.stdout.write(f"{json.dumps(value, ensure_ascii=False, indent=1)}\n")


def complain(*lines: str) -> None:
    """Lines on standard error."""
    for line in lines:
        sys.stderr.write(f"{printable(line)}\n")


def complain_of(errors: Iterable[StorageError], words: Words) -> None:
    """One line on standard error for each thing that is wrong."""
    for error in errors:
        complain(*error.lines(words))


def complain_of_identifiers(count: int, words: Words) -> None:
    """One line on standard error when something that leaves may say who somebody is."""
    if count:
        complain(words.count("cli.leaving", count))


def problems_as_json(error: StorageError | None, words: Words) -> list[dict[str, str]]:
    """What is wrong with a file, for programs."""
    problems = error.problems if error else ()
    return [{"place": one.place, "message": one.sentence(words)} for one in problems]


class Progress:
    """Tells on a terminal how far work has come that takes more than two seconds."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._next = time.monotonic() + _PATIENCE
        self._spoken = False

    def __call__(self, done: int, total: int) -> None:
        """`done` of `total` files are read."""
        if self._is_time():
            number = self._words.number
            self._say(self._words("cli.reading", done=number(done), total=number(total)))

    def working(self) -> None:
        """Something is being written."""
        if self._is_time():
            self._say(self._words("cli.working"))

    def _is_time(self) -> bool:
        return time.monotonic() >= self._next and sys.stderr.isatty()

    def _say(self, line: str) -> None:
        self._next = time.monotonic() + _PAUSE
        self._spoken = True
        sys.stderr.write(f"\r\033[K{line}")
        sys.stderr.flush()

    def end(self) -> None:
        """Takes the line away."""
        if self._spoken:
            sys.stderr.write("\r\033[K")
            sys.stderr.flush()
