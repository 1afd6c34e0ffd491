"""A set under a passphrase: every journey, what the set knows, its reviews, and what is beside.

Each file is replaced by itself, atomically, so that whatever interrupts this, every file is there
and can be read, in clear or with the passphrase; doing it again does the rest. The file of the
set is the first to be protected and the last to be laid open: as long as any of it may be
protected it says so. docs/adr/0012.md
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from os import cpu_count
from pathlib import Path
from typing import TypeVar

from journeymap.model.collection import Collection
from journeymap.storage.atomic import clean_up_orphans, write_atomically
from journeymap.storage.backups import name_of_set, seal_backups
from journeymap.storage.codec import decode
from journeymap.storage.collection import SET_FILE, encode_collection
from journeymap.storage.errors import ChangedOutside, ReadError, WrongPassphrase
from journeymap.storage.journeys import (
    Watch,
    find_told_files,
    is_journey_name,
    is_protected,
    is_taken,
    read_bytes,
    unwatched,
)
from journeymap.storage.sealed import Seal, is_sealed, open_beside, opened

T = TypeVar("T")


def set_files(folder: Path) -> tuple[Path, ...]:
    """The files of a set that hold what was told: its own first, journeys and reviews."""
    path = folder / SET_FILE
    others = find_told_files(folder)
    return (path, *others) if is_taken(path) else others


def protected_files(folder: Path) -> tuple[Path, ...]:
    """Those among them that lie under a passphrase."""
    return tuple(path for path in set_files(folder) if is_protected(path))


def must_fit(path: Path, passphrase: str) -> None:
    """Raises WrongPassphrase, or another ReadError, when a protected file cannot be opened."""
    opened(read_bytes(path), path, passphrase)


def warm_up(folder: Path, watch: Watch = unwatched) -> None:
    """Opens the files of a set with the passphrase at hand, so that they can be read at once.

    What is damaged is told where it is read: the others open all the same. `watch` may raise to
    stop.
    """

    def open_one(path: Path) -> None:
        with suppress(ReadError):
            open_beside(read_bytes(path), path)

    paths = protected_files(folder)
    opens = _each(paths, open_one)
    for done, _ in enumerate(opens, 1):
        watch(done, len(paths))


def protect_set(
    folder: Path, seal: Seal, backups: Path | None = None, watch: Watch = unwatched
) -> None:
    """Puts every file of a set under the passphrase, and the earlier versions of all of them.

    What is protected already stays as it is; what cannot be read is protected as it lies. `watch`
    may raise to stop: what was done stays done. Raises WriteError, ChangedOutside.
    """
    own = folder / SET_FILE
    for home in {folder, *(path.parent for path in set_files(folder))}:
        clean_up_orphans(home)  # what killed saves have left in clear
    if not is_taken(own):  # it says from now on that the set is protected
        data = seal.encrypt(encode_collection(Collection()), own)
        write_atomically(own, data, lambda _data: None)
    first = [own] if not is_protected(own) else []
    if backups is not None:
        seal_backups(backups, name_of_set(folder), seal)
    bare = [path for path in set_files(folder) if path != own and not is_protected(path)]
    done = 0
    for part in (first, bare):  # the set's own file is there before any other is begun
        for path, old, new in _each(part, lambda path: _sealed(path, seal)):
            if backups is not None and is_journey_name(path.name):
                with suppress(ReadError):  # before the journey, which is not taken up a second time
                    seal_backups(backups, decode(old, path).id, seal)
            _replace(path, old, new)
            done += 1
            watch(done, len(first) + len(bare))


def lay_open(folder: Path, passphrase: str, watch: Watch = unwatched) -> None:
    """Takes the protection off every file that the passphrase opens; others stay as they are.

    `watch` may raise to stop: what was done stays done. Raises WriteError, ChangedOutside;
    ReadError for a damaged file, once all others are done but the set's own.
    """
    paths = protected_files(folder)[::-1]
    damaged: list[ReadError] = []
    for done, path in enumerate(paths, 1):
        if damaged and path == folder / SET_FILE:
            break  # it goes on saying that something is protected
        try:
            old = read_bytes(path)
            _replace(path, old, opened(old, path, passphrase))
        except WrongPassphrase:  # a journey with a passphrase of its own
            pass
        except ReadError as error:
            damaged.append(error)
        watch(done, len(paths))
    if damaged:
        raise damaged[0]


def _sealed(path: Path, seal: Seal) -> tuple[Path, bytes, bytes]:
    old = read_bytes(path)
    return path, old, old if is_sealed(old) else seal.encrypt(old, path)


def _replace(path: Path, old: bytes, new: bytes) -> None:
    """Puts the new bytes in place of the old, unless somebody has saved there meanwhile."""
    if read_bytes(path) != old:
        raise ChangedOutside(path)
    if new != old:
        write_atomically(path, new, lambda _data: None)


def _each(paths: Sequence[Path], work: Callable[[Path], T]) -> Iterator[T]:
    """What `work` gives for each path, in order, some at a time: it waits for other processes."""
    few = cpu_count() or 1
    with ThreadPoolExecutor(few) as pool:
        for start in range(0, len(paths), few):
            yield from pool.map(work, paths[start : start + few])
