"""JSON as a journey file may hold it: what the standard parser lets pass is refused here.

Duplicate keys, NaN and Infinity, numbers beyond 64 bits, lone surrogates, nesting bombs and
millions of values give a named error, in bounded time and memory.
"""

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NoReturn

from journeymap.storage.errors import NotAJourney, Problem, TooLarge, quoted
from journeymap.storage.limits import MAX_BYTES, MAX_KEYS, MAX_VALUES
from journeymap.words import key

_BOM: Final = b"\xef\xbb\xbf"
_ESCAPED_SURROGATE: Final = re.compile(rb"\\u[dD][89a-fA-F]")
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_MAX_DIGITS: Final = 18
_MAX_PARTS: Final = 12

Part = str | int
"""A key or an index on the way to a value."""


def parse(data: bytes, path: Path | str, *, inside: str = "") -> Any:
    """The value that `data` holds. Raises NotAJourney, TooLarge, naming `path` and the place.

    `inside` is the key that places are told from.
    """
    return _Reading(data, path, inside).value()


def must_fit(data: bytes, path: Path | str) -> None:
    """Raises TooLarge when `data` is more than a file may hold."""
    if len(data) > MAX_BYTES:
        problem = Problem(key("problem.too_many_bytes"), values={"limit": MAX_BYTES >> 20})
        raise TooLarge(path, problem)
    # Each value takes a byte at least, so a file of so few bytes need not be counted.
    if len(data) > MAX_VALUES and sum(map(data.count, (b",", b"[", b"{"))) > MAX_VALUES:
        problem = Problem(key("problem.too_many_values"), values={"limit": MAX_VALUES})
        raise TooLarge(path, problem)


def text_of(data: bytes) -> bytes:
    """`data` without the byte order mark that some editors put first."""
    return data.removeprefix(_BOM)


def place_of(parts: tuple[Part, ...], inside: str = "") -> str:
    """("events", 3, "text") → "events[3].text"; what lies in `inside` is told from there."""
    if parts[:1] == (inside,) and len(parts) > 1:
        parts = parts[1:]
    place = ""
    for part in parts[:_MAX_PARTS]:
        if isinstance(part, int):
            place += f"[{part}]"
        else:
            place += f".{quoted(part)}" if place else quoted(part)
    return place if len(parts) <= _MAX_PARTS else f"{place}…"


class _Twice(dict[str, Any]):
    """An object in which a key stands twice; found again in the tree to tell its place."""

    key: str = ""


class _Reading:
    """One pass over the bytes of one file."""

    def __init__(self, data: bytes, path: Path | str, inside: str) -> None:
        self._data = text_of(data)
        self._path = path
        self._inside = inside
        self._twice = False

    def value(self) -> Any:
        must_fit(self._data, self._path)
        if not self._data.strip():
            self._fail(key("problem.empty"))
        text = self._decoded()
        try:
            value = json.loads(
                text,
                object_pairs_hook=self._object,
                parse_constant=self._constant,
                parse_int=self._integer,
                parse_float=self._float,
            )
        except json.JSONDecodeError as error:
            self._fail(key("problem.not_json"), line=error.lineno, column=error.colno)
        except RecursionError:
            self._fail(key("problem.nested"))
        self._refuse_what_hides(value)
        return value

    def _decoded(self) -> str:
        try:
            return self._data.decode("utf-8")
        except UnicodeDecodeError as error:
            line = self._data.count(b"\n", 0, error.start) + 1
            self._fail(key("problem.not_utf8"), line=line)

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(pairs) > MAX_KEYS:
            problem = Problem(key("problem.too_many_keys"), values={"limit": MAX_KEYS})
            raise TooLarge(self._path, problem)
        found = dict(pairs)
        if len(found) == len(pairs):
            return found
        self._twice = True
        marked = _Twice(found)
        names = [name for name, _ in pairs]
        marked.key = next(name for name in names if names.count(name) > 1)
        return marked

    def _constant(self, name: str) -> NoReturn:
        self._fail(key("problem.no_number"), found=name)

    def _integer(self, digits: str) -> int:
        if len(digits) > _MAX_DIGITS:
            self._fail(key("problem.huge_number"))
        return int(digits)

    def _float(self, digits: str) -> float:
        value = float(digits)
        if math.isinf(value):
            self._fail(key("problem.huge_number"))
        return value

    def _refuse_what_hides(self, value: Any) -> None:
        """Double keys and lone surrogates: the parser met them but could not know the place."""
        if self._twice:
            parts, found = next(
                (parts, value.key) for parts, value in walk(value) if isinstance(value, _Twice)
            )
            self._fail(key("problem.key_twice"), (*parts, found), found=quoted(found))
        if _ESCAPED_SURROGATE.search(self._data):
            for parts, inner in walk(value):
                texts = inner if isinstance(inner, dict) else (inner,)
                if any(isinstance(text, str) and _LONE_SURROGATE.search(text) for text in texts):
                    self._fail(key("problem.surrogate"), parts)

    def _fail(self, name: str, parts: tuple[Part, ...] = (), **values: str | int) -> NoReturn:
        raise NotAJourney(self._path, Problem(name, place_of(parts, self._inside), values))


def walk(value: Any) -> Iterator[tuple[tuple[Part, ...], Any]]:
    """Every value of a tree with the way to it, in the order of the file; without recursion."""
    left: list[tuple[tuple[Part, ...], Any]] = [((), value)]
    while left:
        parts, found = left.pop()
        yield parts, found
        inner: Iterator[tuple[Part, Any]] = iter(())
        if isinstance(found, dict):
            inner = iter(found.items())
        elif isinstance(found, list):
            inner = iter(enumerate(found))
        left.extend(reversed([((*parts, part), child) for part, child in inner]))
