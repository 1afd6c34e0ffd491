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
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, NoReturn

from journeymap.storage.errors import Problem, StorageError, TooLarge, WriteError
from journeymap.words import key

_TEMPORARY: Final = re.compile(r"\.journeymap-[0-9a-f]{16}\.tmp")
_ORPHAN_AGE: Final = 10 * 60
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
    path: Path, data: bytes, verify: Callable[[bytes], object], *, private: bool = True
) -> None:
    """Puts `data` into the file at `path`, whole and on the disk, or leaves the old file.

    `verify` gets what was read back from the disk before it takes the old file's place, and
    raises StorageError or ValueError when it is not what it should be. A link is followed, so
    that it goes on pointing at the file. A new file may be read by its owner alone, unless
    `private` is off: then it is like any other file of theirs. Raises
    WriteError, having removed what it had begun.
    """
    with _told_as_write_error(path):
        target = _real_target(path)
        temporary = target.with_name(f".journeymap-{secrets.token_hex(8)}.tmp")
        try:
            _write(temporary, data, _mode_of(target) or (None if private else _usual_mode()))
            _verify(path, temporary, data, verify)
            _replace(temporary, target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
    _sync_folder(path, target.parent)


def clean_up_orphans(folder: Path) -> None:
    """Removes what killed saves left in `folder` more than ten minutes ago."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _TEMPORARY.fullmatch(entry.name) and _is_orphan(entry):
                with suppress(OSError):
                    os.unlink(entry.path)


def _is_orphan(entry: os.DirEntry[str]) -> bool:
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


def _real_target(path: Path) -> Path:
    target = Path(os.path.realpath(path))
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return target
    if stat.S_ISDIR(mode):
        _refuse(path, key("problem.is_folder"))
    if not stat.S_ISREG(mode):
        _refuse(path, key("problem.not_ordinary"))
    if not os.access(target, os.W_OK):
        # The folder would let it be replaced; but somebody has said that it is to stay as it is.
        _refuse(path, key("problem.may_not_write"))
    return target


def _mode_of(target: Path) -> int | None:
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return None


def _usual_mode() -> int:
    """What the user's other new files may be read by. Asking the umask means setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return 0o666 & ~mask


def _write(temporary: Path, data: bytes, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, 0o600)
    try:
        left = memoryview(data)
        while left:
            # On a full disk a write returns short, without an error; only the next one fails.
            left = left[os.write(descriptor, left) :]
        if mode is not None and hasattr(os, "fchmod"):
            os.fchmod(descriptor, mode)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _verify(path: Path, temporary: Path, data: bytes, verify: Callable[[bytes], object]) -> None:
    written = temporary.read_bytes()
    try:
        if written == data:
            verify(written)
            return
    except TooLarge as error:
        raise WriteError(path, *error.problems) from error
    except (StorageError, ValueError) as error:
        raise WriteError(path, Problem(key("problem.not_verified"))) from error
    _refuse(path, key("problem.not_verified"))


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
