"""Two programs, one file: who has it open.

A lock is a small file beside the journey that names program, machine and process. Qt sees by
itself when its owner on this machine has gone; what another machine holds is never stolen.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from journeymap.storage.errors import Problem, WriteError
from journeymap.storage.journeys import saved_at
from journeymap.storage.names import lock_name
from journeymap.storage.owners import owner_of
from journeymap.words import key


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock: machine, user and since when; empty or None where it cannot be told."""

    host: str
    user: str
    since: dt.datetime | None


class Lock:
    """The lock of one file, to be held while the file is open."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = QLockFile(str(path))
        # By default a lock of another machine counts as left behind after thirty seconds.
        self._file.setStaleLockTime(0)

    def take(self) -> bool:
        """False when somebody else holds it. Where no lock can be written there is none to hold."""
        if self._file.tryLock(0):
            return True
        return self._file.error() is not QLockFile.LockError.LockFailedError

    def release(self) -> None:
        """Lets go of it, if it was held."""
        self._file.unlock()

    def holder(self) -> Holder:
        """Who holds it."""
        _pid, host, _program = self._file.getLockInfo()
        return Holder(str(host), owner_of(self.path), saved_at(self.path))


def lock_of(path: Path) -> Lock:
    """The lock of a journey's file; of the file itself, should `path` be a link to it."""
    file = path.resolve() if path.is_symlink() else path
    return Lock(file.with_name(lock_name(file.name)))


def in_use(path: Path, holder: Holder) -> WriteError:
    """What to raise when somebody else has a journey's file open."""
    values = {"user": holder.user, "host": holder.host}
    return WriteError(path, Problem(key("problem.locked"), values=values))


@contextmanager
def held(paths: Iterable[Path]) -> Iterator[None]:
    """Holds the locks of journeys' files, so that nobody opens them meanwhile.

    Raises WriteError when somebody else has one of them open; then nothing was begun.
    """
    with ExitStack() as held_so_far:
        for path in paths:
            lock = lock_of(path)
            if not lock.take():
                raise in_use(path, lock.holder())
            held_so_far.callback(lock.release)
        yield
