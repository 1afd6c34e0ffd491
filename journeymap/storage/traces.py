"""What is left of a journey in a folder, whatever the files are called: their bytes are looked at.

Sync clients, editors and people leave copies under names of their own ("a - Kopi.json", "a.bak",
".stversions/a~2026.json"), killed saves leave temporary files, and a letter or a table may speak of
a citizen by code. What is plainly a journey can be removed; of the rest a person is told by name.
Links are not followed.
"""

import os
import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from journeymap.model.collection import Collection as Knowledge
from journeymap.model.journey import Journey
from journeymap.storage.atomic import is_orphan, is_temporary
from journeymap.storage.codec import decode
from journeymap.storage.collection import SET_FORMAT
from journeymap.storage.errors import ReadError
from journeymap.storage.journeys import read_bytes
from journeymap.storage.limits import MAX_SEALED
from journeymap.storage.package import is_package
from journeymap.storage.sealed import at_hand, is_sealed, opened

MOST_FILES: Final = 20_000
"""Files of others in the folder of a set that are looked into."""
MOST_BYTES: Final = 512 * 1024**2
"""Of texts among them."""
SHORTEST_CODE: Final = 3
"""Letters of a code that is looked for in files of others: "A" stands in all of them."""

_HEAD: Final = 4096
_JOURNEY: Final = b'"journeymap/journey"'
_ITS_ID: Final = re.compile(rb'(?m)^  "id": "([^"]*)"')
"""The id of a journey, in the lines that the program writes; ids of notes are indented more. A file
that names several is of several citizens, and no copy of one."""
_SET: Final = b'"journeymap/set"'
_ABOUT: Final = re.compile(rb'"journey"\s*:\s*"([^"]*)"')
_REVIEW: Final = re.compile(r".*\.review\b.*\.json", re.IGNORECASE)
_RECEIPT: Final = re.compile(r"\d{4}-\d\d-\d\d-[0-9a-f]{8}\.txt")


@dataclass(frozen=True, slots=True)
class Marks:
    """What a journey is known by: its id, and the codes its copies carry."""

    journey_id: str
    codes: frozenset[str] = frozenset()

    def stand_in(self, data: bytes) -> bool:
        """Whether the id or a code stands in some bytes, in any of the usual encodings."""
        text = _as_text(data)
        return self.journey_id in text or any(one.search(text) for one in self._patterns())

    def are_the_id_in(self, data: bytes) -> bool:
        """Whether it is the id of what some bytes hold, as a journey's file writes it."""
        pattern = rf'"id"\s*:\s*"{re.escape(self.journey_id)}"'.encode()
        return re.search(pattern, data) is not None

    def _patterns(self) -> Iterator[re.Pattern[str]]:
        for code in self.codes:
            if len(code) >= SHORTEST_CODE:
                words = r"\s+".join(map(re.escape, code.split()))
                yield re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Survey:
    """What lies in a folder beside the files that are known: journeys, sets, and the rest."""

    journeys: dict[Path, Journey] = field(default_factory=dict)
    sets: dict[Path, Knowledge] = field(default_factory=dict)
    others: tuple[Path, ...] = ()
    unseen: tuple[Path, ...] = ()
    """Folders that could not be looked into, or not to the end: too much lies in them."""


@dataclass(frozen=True, slots=True)
class Traces:
    """What is left of one journey: `copies` and `begun` can go, the rest is for a person."""

    copies: tuple[Path, ...] = ()
    """Files that are the journey, if a broken one, or a review of it alone."""
    mentions: tuple[Path, ...] = ()
    """Files of others in which its id or code stands."""
    closed: tuple[Path, ...] = ()
    """Files in which nothing can be looked for: locked, packed, pictures, PDF."""


def survey(roots: Iterable[Path], known: Collection[Path]) -> Survey:
    """Looks at every file in folders, hidden ones too, but the `known` and temporary ones."""
    journeys: dict[Path, Journey] = {}
    sets: dict[Path, Knowledge] = {}
    others: list[Path] = []
    unseen: list[Path] = []
    seen = set(known)
    for root in roots:
        for path in _files(root, unseen):
            if path in seen or is_temporary(path.name) or path.is_symlink():
                continue
            if len(others) >= MOST_FILES:
                unseen.append(root)
                break
            seen.add(path)
            content = _content(path)
            if isinstance(content, Journey):
                journeys[path] = content
            elif isinstance(content, Knowledge):
                sets[path] = content
            else:
                others.append(path)
    return Survey(journeys, sets, tuple(others), tuple(unseen))


def traces(marks: Marks, paths: Iterable[Path]) -> Traces:
    """What of a journey there is in files that could not be read as a journey or a set."""
    copies: list[Path] = []
    mentions: list[Path] = []
    closed: list[Path] = []
    left = MOST_BYTES
    for path in paths:
        if _RECEIPT.fullmatch(path.name) or path.name.endswith(".lock"):
            continue
        data = _text_in(path) if left > 0 else None
        left -= len(data or b"")
        if data is not None and _is_of(marks, path, data):
            copies.append(path)
        elif marks.stand_in(path.name.encode("utf-8", "replace")) or (
            data is not None and marks.stand_in(data)
        ):
            mentions.append(path)
        elif data is None:
            closed.append(path)
    return Traces(tuple(copies), tuple(mentions), tuple(closed))


def begun(marks: Marks, found: Iterable[Path], ours: Collection[Path] = ()) -> tuple[Path, ...]:
    """Those among files that killed saves have left, as far as they may hold the journey.

    A fresh one in which it cannot be seen stays where another program has a journey open, that is
    where a lock lies beside, other than those of the files that are `ours`: it may be at work.
    """
    return tuple(path for path in found if is_temporary(path.name) and _may_go(marks, path, ours))


def _may_go(marks: Marks, path: Path, ours: Collection[Path]) -> bool:
    if is_orphan(path):
        return True
    data = _text_in(path)
    if data is not None and marks.are_the_id_in(data):
        return True
    held = {f".{one.name}.lock" for one in ours if one.parent == path.parent}
    with suppress(OSError):
        return not any(
            name.endswith(".lock") and name not in held for name in os.listdir(path.parent)
        )
    return False


def files_in(roots: Iterable[Path]) -> Iterator[Path]:
    """Every file in folders, hidden ones too."""
    for root in roots:
        yield from _files(root, [])


def _files(root: Path, unseen: list[Path]) -> Iterator[Path]:
    def closed(error: OSError) -> None:
        unseen.append(Path(error.filename))

    for parent, folders, names in os.walk(root, onerror=closed):
        folders.sort()
        yield from (Path(parent, name) for name in sorted(names))


def _content(path: Path) -> Journey | Knowledge | None:
    """The journey or the set in a file, whatever it is called; None for all else."""
    with suppress(ReadError):
        head = read_bytes(path, _HEAD)
        sealed = is_sealed(head)
        if sealed and (at_hand() is None or is_package(path)):
            return None
        if sealed or _JOURNEY in head or _SET in head or ".json" in path.name.lower():
            data = opened(read_bytes(path), path)
            if _SET in data:
                return SET_FORMAT.decode(data, path)
            return decode(data, path) if _JOURNEY in data else None
    return None


def _is_of(marks: Marks, path: Path, data: bytes) -> bool:
    """Whether a file that cannot be read is the journey all the same, or a review of it alone."""
    if _REVIEW.fullmatch(path.name):
        return set(_ABOUT.findall(data)) == {marks.journey_id.encode()}
    names = set(_ITS_ID.findall(data))
    return data.count(_JOURNEY) == 1 and names == {marks.journey_id.encode()}


def _text_in(path: Path) -> bytes | None:
    """What lies in a file in clear; None for what is locked, packed, too large or not readable."""
    try:
        head = read_bytes(path, 2 * _HEAD)
        if _is_closed(head):
            return None
        data = read_bytes(path)
        if is_sealed(head):
            return None if at_hand() is None or is_package(path) else opened(data, path)
    except ReadError:
        return None
    return data if len(data) <= MAX_SEALED else None


def _as_text(data: bytes) -> str:
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _is_closed(head: bytes) -> bool:
    """Whether words are packed away in what begins so: PDF, archives, all that is no text."""
    is_text = head.startswith((b"\xff\xfe", b"\xfe\xff")) or is_sealed(head)
    return head.startswith((b"%PDF", b"PK")) or (b"\0" in head and not is_text)
