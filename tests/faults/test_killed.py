"""Killed at any moment: no file is unreadable, and what was told a second ago is there."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from journeymap.model.journey import Journey
from journeymap.storage.atomic import clean_up_orphans
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.storage.recovery import recovery_files
from tests.factories import event, good, journey
from tests.faults.session import LOG, NAME, RECOVERY, text_of

KILLS = 300
MANY_KILLS = 1_500
AT_ONCE = 16
LONGEST_S = 2.6
PROMISE_S = 1.0

posix = pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")


@pytest.fixture
def teller() -> Iterator[subprocess.Popen[str]]:
    """The process that forks tellings."""
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.session"],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as made:
        yield made
        assert made.stdin is not None
        made.stdin.close()


def begin(teller: subprocess.Popen[str], folder: Path) -> int:
    """Starts a telling in a folder; gives its process."""
    folder.mkdir()
    before = [event(f"e{n}", good(f"g{n}")) for n in range(30)]
    write_journey(folder / NAME, journey(1, *before))
    assert teller.stdin is not None
    assert teller.stdout is not None
    teller.stdin.write(f"{folder}\n")
    teller.stdin.flush()
    return int(teller.stdout.readline())


def kill(process: int) -> int:
    """Kills it; the moment it was alive last, in nanoseconds."""
    moment = time.monotonic_ns()
    os.kill(process, signal.SIGKILL)
    return moment


def letters_by_note(folder: Path, until_ns: int) -> dict[int, int]:
    """What had been told at a moment: how many letters of each note."""
    told: dict[int, int] = {}
    log = folder / LOG
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    for line in lines:
        moment, note, letters = map(int, line.split())
        if moment <= until_ns:
            told[note] = letters
    return told


def letters_in(journeys: list[Journey]) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in journeys:
        for note in one.events:
            if note.id.startswith("n"):
                number, _, letters = note.text.partition(":")
                assert note.text == text_of(int(number), len(letters)), "a text is not whole"
                found[note.id] = max(found.get(note.id, 0), len(letters))
    return found


def examine(folder: Path, moment_ns: int) -> int:
    """Reads everything that is left; gives the number of notes that were safe."""
    left = [read_journey(folder / NAME)]
    left += [file.journey() for file in recovery_files(folder / RECOVERY)]
    for backup in (folder / "backups").rglob("*.journey.json"):
        read_journey(backup)
    found = letters_in(left)
    promised = letters_by_note(folder, moment_ns - int(PROMISE_S * 1e9))
    for note, letters in promised.items():
        assert found.get(f"n{note}", -1) >= letters, f"note {note} is lost in {folder}"
    clean_up_orphans(folder)
    return len(promised)


def kill_often(teller: subprocess.Popen[str], tmp_path: Path, kills: int) -> int:
    chance = random.Random(20261120)
    waits = [chance.uniform(0.02, LONGEST_S) for _ in range(kills)]
    processes: dict[int, int] = {}

    def one(number: int) -> int:
        time.sleep(waits[number])
        return kill(processes[number])

    safe = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for start in range(0, kills, AT_ONCE):
            batch = range(start, min(kills, start + AT_ONCE))
            for number in batch:
                processes[number] = begin(teller, tmp_path / str(number))
            moments = list(pool.map(one, batch))
            for number, moment in zip(batch, moments, strict=True):
                safe += examine(tmp_path / str(number), moment)
    return safe


@posix
def test_killed_at_any_moment_nothing_older_than_a_second_is_lost(
    teller: subprocess.Popen[str], tmp_path: Path
) -> None:
    safe = kill_often(teller, tmp_path, KILLS)
    assert safe > KILLS, "the tellings had hardly begun"


@posix
@pytest.mark.soak
def test_killed_many_more_times(teller: subprocess.Popen[str], tmp_path: Path) -> None:
    assert kill_often(teller, tmp_path, MANY_KILLS) > MANY_KILLS
