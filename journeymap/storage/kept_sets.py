"""What this machine keeps of sets beside their files: earlier versions, and work not saved yet.

One of them can be brought back. What lay there until then is kept as an earlier version first, and
nobody who has withdrawn comes back with it. docs/adr/0026.md
"""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from os import cpu_count
from pathlib import Path

from journeymap.model.collection import Collection, Tombstone, guides_beside, with_tombstones
from journeymap.model.uniting import unite
from journeymap.storage.atomic import write_atomically
from journeymap.storage.backups import Backup, backups_of, backups_of_sets, keep_aside, name_of_set
from journeymap.storage.collection import (
    SET_FILE,
    SET_FORMAT,
    encode_collection,
    withdrawn_above,
    write_collection,
)
from journeymap.storage.errors import (
    NeedsPassphrase,
    Problem,
    ReadError,
    StorageError,
    WriteError,
    WrongPassphrase,
)
from journeymap.storage.journeys import is_taken, must_be_untouched, read_bytes, stamp, stamp_of
from journeymap.storage.places import backup_folder
from journeymap.storage.recovery import RecoveryFile, recovery_files_of_sets
from journeymap.storage.sealed import Seal, at_hand, is_sealed, open_beside, opened
from journeymap.words import key


def read_earlier(backup: Backup, passphrase: str | None = None) -> Collection:
    """What an earlier version of a set knew. Raises ReadError."""
    return read_set(backup.path, passphrase)


def read_set(path: Path, passphrase: str | None = None) -> Collection:
    """What a set file knows, whatever it is called. Raises ReadError."""
    return SET_FORMAT.decode(opened(read_bytes(path), path, passphrase), path)


# Bringing back.


def bring_back(
    folder: Path, wanted: Collection, *, seal: Seal | None = None, backups: Path | None = None
) -> None:
    """Lays what a set knew, or was about to know, in the place of its file.

    What lies there is kept among the earlier versions first, whatever the hour. The tombstones of
    both hold, and those of sets farther out; where the file there is damaged, those of all earlier
    versions. Raises StorageError; then the file is as it was.
    """
    path, home = folder / SET_FILE, backups or backup_folder()
    stones, _unread = withdrawn_above([folder.parent])
    known = stamp(path)
    if is_taken(path):
        old = read_bytes(path)
        known = stamp_of(old)
        stones.extend(_tombstones(old, path, home, seal))
        keep_aside(home, name_of_set(folder), old)
    write_collection(
        path,
        with_tombstones(wanted, stones),
        seal=seal,
        meanwhile=partial(must_be_untouched, path, known),
        backups=home,
    )


def _tombstones(old: bytes, path: Path, backups: Path, seal: Seal | None) -> list[Tombstone]:
    """Of what lies there. Raises NeedsPassphrase, WrongPassphrase."""
    passphrase = seal.passphrase if seal is not None else None
    try:
        return list(SET_FORMAT.decode(opened(old, path, passphrase), path).tombstones)
    except (NeedsPassphrase, WrongPassphrase):
        raise
    except ReadError:
        found: list[Tombstone] = []
        for backup in backups_of(backups, name_of_set(path.parent)):
            with suppress(ReadError):
                found.extend(read_earlier(backup, passphrase).tombstones)
        return found


def brought_together(left: RecoveryFile, present: bytes | None, seal: Seal | None) -> Collection:
    """Work that was not saved, as it is to lie in the set's file.

    Where somebody else has saved there since (`present` is what lies there), both are put together.
    Raises ReadError, SetsTooLarge.
    """
    ours, path = left.collection(seal), left.origin().path
    if present is None or path is None or stamp_of(present) == left.origin().stamp:
        return ours
    passphrase = seal.passphrase if seal is not None else None
    try:
        theirs = SET_FORMAT.decode(opened(present, path, passphrase), path)
    except (NeedsPassphrase, WrongPassphrase):
        raise
    except ReadError:
        return ours  # theirs is kept as it lies
    if theirs == ours:
        return ours
    beside = guides_beside(ours.guide, [ours, theirs])
    both = unite(ours, [theirs])
    return both.replaced(other_guides=beside, merged_from=theirs.merged_from)


# A citizen withdraws.


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """One earlier version of a set, or one unsaved work; `collection` None: it cannot be read.

    `is_own` tells that it is of the set that somebody withdraws from.
    """

    path: Path
    is_own: bool
    collection: Collection | None
    left: RecoveryFile | None = None
    seal: Seal | None = None

    def forget(self, stone: Tombstone) -> None:
        """Nothing of the journey stays in it: its notes, what was noted of merging it.

        In one of the set itself the tombstone stands from now on. One of the set that cannot be
        read goes whole: nobody can know what is in it. Raises WriteError.
        """
        known = self.collection
        if known is None:
            if self.is_own:
                self._remove()
            return
        after = with_tombstones(known, [stone])
        if not self.is_own:
            after = after.replaced(tombstones=known.tombstones)
        if after != known:
            self._write(encode_collection(after))

    def _remove(self) -> None:
        if self.left is not None:
            self.left.discard()
            return
        with suppress(OSError):
            self.path.unlink()
        if is_taken(self.path):
            raise WriteError(self.path, Problem(key("withdraw.not_removed")))

    def _write(self, data: bytes) -> None:
        if self.left is not None:
            self.left.write(data, self.left.origin(), self.seal)
            return
        if is_sealed(read_bytes(self.path)):
            seal = at_hand()
            assert seal is not None  # it was opened with it
            data = seal.encrypt(data, self.path)
        write_atomically(self.path, data, lambda _data: None)


def kept_copies(backups: Path, recovery: Path, folders: Iterable[Path]) -> Iterator[KeptCopy]:
    """All earlier versions and unsaved work of sets; those of sets in `folders` are own ones.

    Own ones are opened with the passphrase at hand; what is protected of others is left closed.
    """
    own = tuple(folders)
    names = {name_of_set(folder) for folder in own}
    found = [(one, one.path.parent.name in names) for one in backups_of_sets(backups)]
    _warm([one.path for one, is_own in found if is_own])
    for backup, is_own in found:
        yield KeptCopy(backup.path, is_own, _earlier(backup, is_own=is_own))
    for left in recovery_files_of_sets(recovery):
        path = left.origin().path
        is_own = path is not None and name_of_set(path.parent) in names
        seal = _seal_of(left) if is_own else None
        yield KeptCopy(left.path, is_own, _unsaved(left, seal), left, seal)


def unseen_copies(backups: Path, recovery: Path, folders: Iterable[Path]) -> Iterator[Path]:
    """What is kept of other sets under a passphrase, as folders and files: of anybody."""
    names = {name_of_set(folder) for folder in folders}
    for backup in backups_of_sets(backups):
        home = backup.path.parent
        if home.name not in names and is_sealed(_head(backup.path)):
            yield home
    for left in recovery_files_of_sets(recovery):
        path = left.origin().path
        if left.is_protected and (path is None or name_of_set(path.parent) not in names):
            yield left.path


def _warm(paths: list[Path]) -> None:
    """Opens what is protected in other processes, some at a time: it costs a second each."""

    def open_one(path: Path) -> None:
        with suppress(StorageError):
            open_beside(read_bytes(path), path)

    with ThreadPoolExecutor(cpu_count() or 1) as pool:
        list(pool.map(open_one, paths))


def _head(path: Path) -> bytes:
    with suppress(ReadError):
        return read_bytes(path, 64)
    return b""


def _earlier(backup: Backup, *, is_own: bool) -> Collection | None:
    with suppress(ReadError):
        if is_own or not is_sealed(_head(backup.path)):
            return read_earlier(backup)
    return None


def _unsaved(left: RecoveryFile, seal: Seal | None) -> Collection | None:
    with suppress(ReadError):
        return left.collection(seal)
    return None


def _seal_of(left: RecoveryFile) -> Seal | None:
    seal = at_hand()
    if seal is not None and left.is_protected:
        with suppress(ReadError):
            return left.unlock(seal.passphrase)
    return None
