"""Saves a journey once, in a fork of its own each time, so that a system call of it can fail.

    python -m tests.faults.one_save FOLDER WHEN

It opens FOLDER/rejser/min.journey.json and changes it. Each line "CALL NTH" of standard input
forks a save; whoever traces this process lets the call number WHEN of a kind fail, and the fork
makes so many idle calls of that kind before that the call number NTH of the save is the one.
A line of standard output says what came of it: "saved", the key of the problem, or "killed".
"""

import os
import secrets
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from journeymap.model.commands import EditText
from journeymap.storage.backups import Retention
from journeymap.storage.errors import StorageError
from journeymap.storage.saving import Backups
from journeymap.ui.desk import Desk

HOME: Final = "rejser"
NAME: Final = "min.journey.json"
BACKUPS: Final = "backups"
TEMPORARY: Final = f".journeymap-{'0' * 16}.tmp"
NEW: Final = "Så ringede de. " * 200


def idle(folder: Path, call: str, times: int) -> None:
    """Makes so many calls of a kind, on the paths that are traced, that change nothing."""
    nothing = folder / TEMPORARY
    if call in {"fchmod", "write"}:
        descriptor = os.open(nothing, os.O_WRONLY | os.O_CREAT, 0o600)
        nothing.unlink()
    else:
        descriptor = os.open(folder, os.O_RDONLY)
    calls: dict[str, Callable[[], object]] = {
        "openat": lambda: os.open(nothing, os.O_RDONLY),
        "read": lambda: os.read(descriptor, 1),
        "write": lambda: os.write(descriptor, b"x"),
        "fchmod": lambda: os.fchmod(descriptor, 0o600),
        "fadvise64": lambda: os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED),
        "fsync": lambda: os.fsync(descriptor),
        "rename": lambda: os.rename(nothing, folder / NAME),  # noqa: PTH104 - one call, no other
        "close": lambda: os.close(os.dup(descriptor)),
    }
    for _ in range(times):
        with suppress(OSError):
            calls[call]()


def save(desk: Desk, path: Path) -> str:
    assert desk.document is not None
    try:
        desk.save(path)
    except StorageError as error:
        return error.key if desk.document.is_modified else "it says saved, and is not"
    return "it says unsaved, and is not" if desk.document.is_modified else "saved"


def main(folder: Path, when: int) -> None:
    path = folder / HOME / NAME
    # The names of temporary files, to be traced, must be known.
    secrets.token_hex = lambda _count=16: "0" * 16
    desk = Desk(Backups(folder / BACKUPS, Retention()))
    desk.open(path)
    assert desk.document is not None
    desk.document.execute(EditText("e1", NEW))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        call, nth = line.split()
        child = os.fork()
        if child == 0:
            idle(path.parent, call, when - int(nth))
            os.write(1, f"{save(desk, path)}\n".encode())
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            os.write(1, b"killed\n" if os.WIFSIGNALED(status) else b"failed\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
