"""Killed at each step of protecting a set, or of laying it open: all of it is there.

Every file can be read, in clear or with the passphrase, as long as one may be protected the set
says so, and doing it again does the rest.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from journeymap.model.collection import Collection
from journeymap.storage.codec import encode
from journeymap.storage.collection import SET_FILE, write_collection
from journeymap.storage.journeys import is_protected, write_journey
from journeymap.storage.sealed import is_sealed, opened
from journeymap.storage.sealed_sets import protected_files, set_files
from tests.factories import event, journey
from tests.sealing import PASSPHRASE, SECRET, in_clear, open_quickly

ONE = journey(1, event("e1").replaced(text=SECRET))

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    open_quickly(monkeypatch)


@pytest.fixture
def worker() -> Iterator[subprocess.Popen[str]]:
    """The process that protects and lays open."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.protector"],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as made:
        yield made
        assert made.stdin is not None
        made.stdin.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A set with a subfolder, and an earlier version of one of its journeys."""
    folder = tmp_path / "home" / "set"
    (folder / "Kolding").mkdir(parents=True)
    write_journey(folder / "a.journey.json", ONE)
    write_journey(folder / "Kolding" / "b.journey.json", journey(2, event("e1")))
    write_collection(folder / SET_FILE, Collection(name="Foråret"))
    earlier = tmp_path / "home" / "backups" / ONE.id
    earlier.mkdir(parents=True)
    (earlier / "2026-03-02T0800-00.journey.json").write_bytes(encode(ONE))
    return tmp_path / "home"


def does(worker: subprocess.Popen[str], what: str, home: Path, step: int) -> str:
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(f"{what} {home / 'set'} {home / 'backups'} {step}\n")
    worker.stdin.flush()
    return worker.stdout.readline().strip()


def contents(folder: Path) -> dict[Path, bytes]:
    """What can be read in a set, whichever way it lies there."""
    found = {path: path.read_bytes() for path in set_files(folder)}
    return {
        path.relative_to(folder): opened(data, path, PASSPHRASE) if is_sealed(data) else data
        for path, data in found.items()
    }


def swept(
    worker: subprocess.Popen[str], what: str, home: Path, before: dict[Path, bytes]
) -> Iterator[Path]:
    """The set as each kill leaves it, one step later each time, and at last as it should be."""
    for step in count(1):
        trial = home.with_name(f"{what}-{step}")
        shutil.copytree(home, trial)
        came = does(worker, what, trial, step)
        folder = trial / "set"
        assert contents(folder) == before, f"killed at step {step}"
        if protected_files(folder):
            assert is_protected(folder / SET_FILE), f"killed at step {step} it does not say so"
        assert does(worker, what, trial, 0) == "done"
        assert contents(folder) == before
        yield trial
        if came == "done":
            assert step > 12, "that was not every step"
            return


def test_killed_anywhere_all_can_be_read_and_doing_it_again_finishes(
    worker: subprocess.Popen[str], home: Path
) -> None:
    before = contents(home / "set")
    for trial in swept(worker, "protect", home, before):
        assert protected_files(trial / "set") == set_files(trial / "set")
        assert in_clear(trial) == [], "an earlier version, or what a killed save left"
    closed = trial
    for trial in swept(worker, "open", closed, before):
        assert protected_files(trial / "set") == ()
