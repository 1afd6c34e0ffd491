"""Saving so that the old or the new complete file is there at any moment, whatever happens.

Not QSaveFile: on a full disk it has replaced a good file by a truncated one. And never a second
try straight into the file: that is how files are lost.
"""

import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, NoReturn

from journeymap.storage.errors import Problem, StorageError, TooLarge, WriteError
from journeymap.words import key

_TEMPORARY: Final = re.compile(r"\.journeymap-[0-9a-f]{16}\.tmp")
_ORPHAN_AGE: Final = 10 * 60
_PIECE: Final = 1 << 16
_PAUSES: Final = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between tries while a sync client or a virus scanner holds the file."""

_NO_FOLDER_SYNC: Final = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}
"""What network file systems say that cannot put a folder on disk by itself."""

_REASONS: Final = {
    errno.ENOSPC: key("problem.disk_full"),
    errno.EDQUOT: key("problem.disk_full"),
    errno.EFBIG: key("problem.disk_full"),
    errno.EACCES: key("problem.may_not_write"),
    errno.EPERM: key("problem.may_not_write"),
    errno.EROFS: key("problem.may_not_write"),
    errno.ENOENT: key("problem.no_folder"),
    errno.ENOTDIR: key("problem.no_folder"),
    errno.EISDIR: key("problem.is_folder"),
}


def write_atomically(
    path: Path,
    data: bytes,
    verify: Callable[[bytes], object],
    *,
    private: bool = True,
    meanwhile: Callable[[], object] = lambda: None,
) -> None:
    """Puts `data` into the file at `path`, whole and on the disk, or leaves the old file.

    `verify` gets what was read back from the disk before it takes the old file's place, and
    raises StorageError or ValueError when it is not what it should be. `meanwhile` is called
    while the disk is at work; whatever it raises leaves the old file. A link is followed, so
    that it goes on pointing at the file. A new file may be read by its owner alone, unless
    `private` is off: then it is like any other file of theirs. Raises
    WriteError, having removed what it had begun.
    """
    with _told_as_write_error(path):
        target, mode = _target(path, None if private else _usual_mode())
        temporary = target.with_name(f".journeymap-{secrets.token_hex(8)}.tmp")
        try:
            if not _write(temporary, data, mode, meanwhile):
                _refuse(path, key("problem.not_verified"))
            _prove(path, data, verify)
            with _outliving_its_name(target):
                _replace(temporary, target)
                _sync_folder(path, target.parent)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise


def holds(descriptor: int, data: bytes) -> bool:
    """True when an open file holds exactly `data`. Raises OSError.

    Small pieces are looked at while they are in the cache of the processor: comparing a long
    journey takes a third of what reading it at once takes.
    """
    os.lseek(descriptor, 0, os.SEEK_SET)
    at = 0
    while piece := os.read(descriptor, _PIECE):
        if not data.startswith(piece, at):
            return False
        at += len(piece)
    return at == len(data)


def is_temporary(name: str) -> bool:
    """True for what a save calls its file until it takes the old one's place."""
    return _TEMPORARY.fullmatch(name) is not None


def clean_up_orphans(folder: Path) -> None:
    """Removes what killed saves left in `folder` more than ten minutes ago."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if is_temporary(entry.name) and _is_orphan(entry):
                with suppress(OSError):
                    os.unlink(entry.path)


def is_orphan(path: Path) -> bool:
    """True for a temporary file that no save still at work can have made."""
    return is_temporary(path.name) and _is_orphan(path)


def _is_orphan(entry: os.DirEntry[str] | Path) -> bool:
    with suppress(OSError):
        found = entry.stat(follow_symlinks=False)
        return stat.S_ISREG(found.st_mode) and time.time() - found.st_mtime > _ORPHAN_AGE
    return False


@contextmanager
def _told_as_write_error(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, key("problem.not_written"))
        code = errno.errorcode.get(error.errno or 0, "?")
        raise WriteError(path, Problem(reason, values={"code": code})) from error


def _refuse(path: Path, name: str) -> NoReturn:
    raise WriteError(path, Problem(name))


def _target(path: Path, mode: int | None) -> tuple[Path, int | None]:
    """The file itself, should `path` be a link, and its mode; `mode` where there is none yet."""
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    try:
        found = target.stat().st_mode
    except FileNotFoundError:
        return target, mode
    if stat.S_ISDIR(found):
        _refuse(path, key("problem.is_folder"))
    if not stat.S_ISREG(found):
        _refuse(path, key("problem.not_ordinary"))
    if not os.access(target, os.W_OK):
        # The folder would let it be replaced; but somebody has said that it is to stay as it is.
        _refuse(path, key("problem.may_not_write"))
    return target, stat.S_IMODE(found)


def _usual_mode() -> int:
    """What the user's other new files may be read by. Asking the umask means setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def _write(temporary: Path, data: bytes, mode: int | None, meanwhile: Callable[[], object]) -> bool:
    """Writes a new file and puts it on the disk; true when it reads back as it was written.

    Read back before or after `fsync` it comes from the same place, and before it the disk is at
    work anyway.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, 0o600)
    try:
        left = memoryview(data)
        while left:
            # On a full disk a write returns short, without an error; only the next one fails.
            left = left[os.write(descriptor, left) :]
        if mode is not None and hasattr(os, "fchmod"):
            os.fchmod(descriptor, mode)
        _begin_to_sync(descriptor)
        meanwhile()
        is_written = holds(descriptor, data)  # by the system; the disk has it after the next line
        os.fsync(descriptor)
        return is_written
    finally:
        os.close(descriptor)


def _begin_to_sync(descriptor: int) -> None:
    """Lets the disk begin, where the system can be told: `fsync` then waits for the rest alone.

    To say that the bytes are not needed is how Linux is asked to write them soon. What it has
    written it lets go of as well, and that is then read back from the disk itself.
    """
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _prove(path: Path, written: bytes, verify: Callable[[bytes], object]) -> None:
    try:
        verify(written)
    except TooLarge as error:
        raise WriteError(path, *error.problems) from error
    except (StorageError, ValueError) as error:
        raise WriteError(path, Problem(key("problem.not_verified"))) from error


_freeing: Final = ThreadPoolExecutor(1, "freeing")


@contextmanager
def _outliving_its_name(target: Path) -> Iterator[None]:
    """Lets the room an old file takes be freed by another thread, when all is done.

    A file that loses its last name is freed at once unless somebody has it open, and that takes
    a fifth of all the time a save takes.
    """
    old: int | None = None
    if os.name != "nt":
        with suppress(OSError):
            old = os.open(target, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        yield
    finally:
        if old is not None:
            try:
                _freeing.submit(os.close, old)
            except RuntimeError:  # the program is about to end, and no thread begins any more
                os.close(old)


def _replace(temporary: Path, target: Path) -> None:
    for pause in _PAUSES:
        try:
            os.replace(temporary, target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    os.replace(temporary, target)


def _sync_folder(path: Path, folder: Path) -> None:
    """Puts the new name on the disk. The file is there; failing here only means: not surely."""
    if not hasattr(os, "O_DIRECTORY"):  # Windows writes names by itself
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise WriteError(path, Problem(key("problem.not_surely"))) from error
