"""Disks made for a test: small, full, or of a power that fails. They need root and a kernel."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest


def run(*command: str | Path) -> None:
    """Runs a tool of the system; skips the test with what the tool says where it may not."""
    try:
        ran = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip(f"{command[0]} is not here")
    if ran.returncode:
        reason = " ".join(ran.stderr.split()) or f"exit {ran.returncode}"
        pytest.skip(f"{command[0]} is not allowed here: {reason}")


@contextmanager
def mounted(folder: Path, *options: str | Path) -> Iterator[Path]:
    """Mounts there what the options say, and takes it away again."""
    if sys.platform != "linux":
        pytest.skip("mounts as Linux does")
    folder.mkdir(exist_ok=True)
    run("mount", *options, folder)
    try:
        yield folder
    finally:
        _unmount(folder)


def _unmount(folder: Path) -> None:
    ways: Sequence[Sequence[str]] = ((), ("--lazy",))
    for way in ways:
        if subprocess.run(["umount", *way, str(folder)], check=False).returncode == 0:
            return
    raise AssertionError(f"{folder} is still mounted")


def fill(folder: Path, leave: int = 0) -> None:
    """Fills a disk to the last byte but so many."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue
        file.truncate(max(0, file.tell() - leave))
