"""Journey files: finding, reading and writing them."""

import datetime as dt
import errno
import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from journeymap.model.journey import Journey
from journeymap.model.merge import Copy
from journeymap.storage.atomic import write_atomically
from journeymap.storage.codec import decode, decode_newer, encode
from journeymap.storage.errors import CannotRead, ChangedOutside, Problem, ReadError, WriteError
from journeymap.storage.limits import MAX_SEALED
from journeymap.storage.sealed import Seal, is_sealed, opened
from journeymap.words import key

SUFFIX: Final = ".journey.json"
SET_SUFFIX: Final = ".set.json"
"""Of what this machine keeps of a set: earlier versions, unsaved work, copies elsewhere."""
OF_SETS: Final = "set-"
"""What begins the name of something that is kept of a set and not of a journey."""
_TOLD: Final = (SUFFIX, ".review.json")
_COPY: Final = re.compile(
    r".*\.(journey|review)[\W_].*\.json|set\W.*([ck]onfli[ck]t|\(\d+\)).*\.json", re.IGNORECASE
)
"""What sync clients call the second version of a file that two have saved: they put their own
words before the last suffix, "a.journey (Mettes konfliktkopi 2026-11-20).json"."""

Watch = Callable[[int, int], object]
"""Told how many of how many files are done."""


def unwatched(_done: int, _total: int) -> None:
    """Nobody waits."""


_REASONS: Final = {
    errno.ENOENT: key("problem.missing"),
    errno.ENOTDIR: key("problem.missing"),
    errno.EACCES: key("problem.may_not_read"),
    errno.EPERM: key("problem.may_not_read"),
    errno.EISDIR: key("problem.is_folder"),
}


def read_bytes(path: Path, limit: int = MAX_SEALED) -> bytes:
    """What lies in an ordinary file; one byte more than its limit is enough.

    Raises CannotRead.
    """
    with _told_as_cannot_read(path):
        _must_be_ordinary(path)
        with path.open("rb") as file:
            return file.read(limit + 1)


@contextmanager
def open_to_read(path: Path) -> Iterator[int]:
    """The descriptor of an ordinary file. Raises CannotRead, also for what is done with it."""
    with _told_as_cannot_read(path):
        _must_be_ordinary(path)
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            yield descriptor
        finally:
            os.close(descriptor)


@contextmanager
def _told_as_cannot_read(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, key("problem.not_read"))
        code = errno.errorcode.get(error.errno or 0, "?")
        raise CannotRead(path, Problem(reason, values={"code": code})) from error
    except ValueError as error:  # a name no file can have
        raise CannotRead(path, Problem(key("problem.missing"))) from error


def _must_be_ordinary(path: Path) -> None:
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        closed = not os.access(path, os.R_OK | os.X_OK)
        raise OSError(errno.EACCES if closed else errno.EISDIR, "")
    if not stat.S_ISREG(mode):  # a pipe would keep us waiting, a device has no end
        raise CannotRead(path, Problem(key("problem.not_ordinary")))


def read_journey(path: Path, passphrase: str | None = None) -> Journey:
    """The journey in a file. Raises ReadError, which says what is wrong and where.

    NeedsPassphrase when it is protected and no passphrase is at hand.
    """
    return decode(opened(read_bytes(path), path, passphrase), path)


def is_protected(path: Path) -> bool:
    """True for a file under a passphrase; false where there is nothing to read."""
    try:
        return is_sealed(read_bytes(path, limit=64))
    except CannotRead:
        return False


def read_newer_journey(path: Path, passphrase: str | None = None) -> Journey | None:
    """What this program understands of a newer program's file, to be looked at only.

    None when that is too little. Raises ReadError.
    """
    return decode_newer(opened(read_bytes(path), path, passphrase), path)


def write_journey(path: Path, journey: Journey, seal: Seal | None = None) -> None:
    """Saves a journey, under `seal` if there is one.

    Raises WriteError; then the old file stands, or what the error says.
    """
    data = encode(journey)
    if seal is not None:  # which proves by itself that it can be opened
        _must_equal(decode(data, path), journey)
        write_atomically(path, seal.encrypt(data, path), lambda _data: None)
        return
    write_atomically(path, data, lambda written: _must_equal(decode(written, path), journey))


def _must_equal(written: Journey, journey: Journey) -> None:
    if written != journey:
        raise ValueError


def read_journeys(paths: Iterable[Path], watch: Watch = unwatched) -> Iterator[Copy | ReadError]:
    """Each journey of files and folders in turn, or why it cannot be read, in the order found."""
    files = find_journey_files(paths)
    for done, path in enumerate(files):
        watch(done, len(files))
        try:
            yield Copy(str(path), read_journey(path))
        except ReadError as error:
            yield error


def find_journey_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Journey files, sorted: files as given, folders searched with their subfolders.

    Hidden files and folders are left out and links to folders not followed. What cannot be
    looked into stands in the list itself, so that reading it tells why. The second versions that
    sync clients leave beside a file are among them: what they are, the id inside says.
    """
    return _found(paths, is_journey_name)


def is_journey_name(name: str) -> bool:
    """True for what a journey's file is called, and for what a sync client makes of that."""
    return name.lower().endswith(SUFFIX) or (".journey" in name.lower() and is_copy_name(name))


def is_copy_name(name: str) -> bool:
    """True for a second version of a journey, a review or a set file, left by a sync client."""
    return _COPY.fullmatch(name) is not None


def find_files_named(name: str, paths: Iterable[Path]) -> tuple[Path, ...]:
    """Like `find_journey_files`, files of one name; those given by another name are left out."""
    return tuple(path for path in _found(paths, lambda found: found == name) if path.name == name)


def find_told_files(folder: Path) -> tuple[Path, ...]:
    """Like `find_journey_files`, all files of a set that hold what was told, but its own one."""
    return _found([folder], lambda name: name.lower().endswith(_TOLD) or is_copy_name(name))


def _found(paths: Iterable[Path], wanted: Callable[[str], bool]) -> tuple[Path, ...]:
    found: dict[str, Path] = {}
    for path in paths:
        for file in _inside(path, wanted) if os.path.isdir(path) else (path,):
            found.setdefault(os.path.abspath(file), file)
    return tuple(sorted(found.values(), key=lambda path: path.parts))


def _inside(folder: Path, wanted: Callable[[str], bool]) -> Iterator[Path]:
    closed: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if wanted(name) and not name.startswith("."):
                yield Path(parent, name)
    yield from (Path(error.filename) for error in closed)


def make_folder(folder: Path) -> None:
    """Makes a folder where there is none; the one it lies in must be there. Raises WriteError."""
    try:
        folder.mkdir(exist_ok=True)
    except FileExistsError as error:
        raise WriteError(folder, Problem(key("problem.not_folder"))) from error
    except OSError as error:
        missing = error.errno in {errno.ENOENT, errno.ENOTDIR}
        reason = key("problem.no_folder") if missing else key("problem.may_not_write")
        raise WriteError(folder, Problem(reason)) from error


def is_folder(path: Path) -> bool:
    """True for a folder that can be seen."""
    return path.is_dir()


def is_taken(path: Path) -> bool:
    """True when something already lies at `path`."""
    return os.path.lexists(path)


def suffix_of(name: str) -> str:
    """What a file ends in that is kept under this name, of a journey or of a set."""
    return SET_SUFFIX if name.startswith(OF_SETS) else SUFFIX


def stamp_of(data: bytes) -> str:
    """What tells one content of a file from another."""
    return hashlib.sha256(data).hexdigest()


def stamp(path: Path) -> str | None:
    """The stamp of what lies in a file; None when there is nothing to read."""
    try:
        return stamp_of(read_bytes(path))
    except CannotRead:
        return None


def must_be_untouched(path: Path, known: str | None) -> None:
    """Raises ChangedOutside when the file at `path` is not the one with the stamp `known`.

    A file that has gone may be written again.
    """
    found = stamp(path)
    if found is not None and found != known:
        raise ChangedOutside(path)


def saved_at(path: Path) -> dt.datetime | None:
    """When a file was last written, in local time; None when it cannot be asked."""
    try:
        return dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC).astimezone()
    except OSError:
        return None
