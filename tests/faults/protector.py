"""Protects sets and lays them open, and is killed at a chosen step of the disk.

    python -m tests.faults.protector

Reads lines "protect FOLDER BACKUPS 7" and "open FOLDER BACKUPS 7". Each is done in a process of
its own, which kills itself when it is about to write, sync or replace for the seventh time; the
answer is "killed", or "done" when it came to its end before. Encryption is only played: what is
tried here are the files.
"""

import os
import signal
import sys
from pathlib import Path

import pytest

from journeymap.storage.sealed_sets import lay_open, protect_set
from tests.sealing import PASSPHRASE, QuickSeal, open_quickly

STEPS = ("write", "fsync", "replace")


def die_at(step: int) -> None:
    """Before so many steps are done."""
    taken = 0

    def counted(name: str) -> None:
        in_earnest = getattr(os, name)

        def one(*arguments: object) -> object:
            nonlocal taken
            taken += 1
            if taken == step:
                os.kill(os.getpid(), signal.SIGKILL)
            return in_earnest(*arguments)

        setattr(os, name, one)

    for name in STEPS:
        counted(name)


def work(what: str, folder: Path, backups: Path, step: int) -> None:
    open_quickly(pytest.MonkeyPatch())
    die_at(step)
    if what == "protect":
        protect_set(folder, QuickSeal(PASSPHRASE), backups)
    else:
        lay_open(folder, PASSPHRASE)


def in_a_process(what: str, folder: Path, backups: Path, step: int) -> str:
    child = os.fork()
    if child == 0:
        work(what, folder, backups, step)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return "killed" if os.WIFSIGNALED(status) else "done"


def main() -> None:
    for line in sys.stdin:
        what, folder, backups, step = line.split()
        came = in_a_process(what, Path(folder), Path(backups), int(step))
        print(came, flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
