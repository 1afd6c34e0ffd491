"""The power goes: what was said to be saved is on the disk, and every file can be read.

An image of a disk is copied while somebody is in the middle of saving on it. What the copy holds
is what a disk would hold whose power went at that moment: nothing that was still to be written.
"""

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journeymap.storage.errors import ReadError
from journeymap.storage.journeys import read_journey, write_journey
from tests.factories import event, good, journey
from tests.faults.places import mounted, run

ROUNDS = 6
MANY_ROUNDS = 150
IMAGE_MB = 8


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """A disk with one journey on it, told and left in peace."""
    made = tmp_path / "disk.img"
    with made.open("wb") as file:
        file.truncate(IMAGE_MB << 20)
    run("mkfs.ext4", "-q", "-F", "-b", "1024", made)
    with mounted(tmp_path / "disk", "-o", "loop", made) as disk:
        (disk / "rejser").mkdir()
        notes = [event(f"e{n}", good(f"g{n}")) for n in range(1, 60)]
        write_journey(disk / "rejser" / "min.journey.json", journey(1, *notes))
    return made


def numbers_of(log: Path) -> list[int]:
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    assert all(line.endswith(" saved") for line in lines), lines
    return [int(line.split()[0]) for line in lines]


def cut(image: Path, work: Path, saves: int, chance: random.Random) -> tuple[int, int]:
    """The last save that was acknowledged before the power went, and the one that is there."""
    power, log, gone = work / "now.img", work / "saved.log", work / "gone.img"
    shutil.copyfile(image, power)
    log.unlink(missing_ok=True)
    with mounted(work / "disk", "-o", "loop", power) as disk:
        path = disk / "rejser" / "min.journey.json"
        command = [sys.executable, "-m", "tests.faults.saver", path, str(saves), log, "1"]
        with subprocess.Popen(command, cwd=Path(__file__).parents[2]) as saver:
            wanted = chance.randint(1, 60)
            while len(numbers_of(log)) < wanted:
                assert saver.poll() is None, "it ended before it had saved"
                time.sleep(0.002)
            time.sleep(chance.uniform(0, 0.02))
            # It stands still wherever it is: a copy is no snapshot, and the disk may not go on.
            saver.send_signal(signal.SIGSTOP)
            acknowledged = numbers_of(log)[-1]
            shutil.copyfile(power, gone)
            saver.kill()
    with mounted(work / "after", "-o", "loop", gone) as disk:
        found = read_journey(disk / "rejser" / "min.journey.json")
        for backup in (disk / "backups").rglob("*.journey.json"):
            read_journey(backup)
        return acknowledged, int(found.events[0].text)


def cut_often(image: Path, work: Path, rounds: int) -> list[int]:
    chance = random.Random(20261120)
    work.mkdir()
    acknowledged = []
    for _ in range(rounds):
        last, there = cut(image, work, 100_000, chance)
        assert there >= last, f"save {last} was acknowledged, save {there} is there"
        acknowledged.append(last)
    return acknowledged


def test_the_power_goes_and_each_acknowledged_save_is_there(image: Path, tmp_path: Path) -> None:
    acknowledged = cut_often(image, tmp_path / "work", ROUNDS)
    assert max(acknowledged) > 20, "the power went before much was saved"


@pytest.mark.soak
def test_the_power_goes_many_times(image: Path, tmp_path: Path) -> None:
    assert len(cut_often(image, tmp_path / "work", MANY_ROUNDS)) == MANY_ROUNDS


def test_without_waiting_for_the_disk_a_save_is_lost(image: Path, tmp_path: Path) -> None:
    """That this way of cutting the power can tell: what was only written is not there."""
    gone = tmp_path / "gone.img"
    with mounted(tmp_path / "disk", "-o", "loop", image) as disk:
        path = disk / "rejser" / "min.journey.json"
        written = path.read_bytes().replace("Møde".encode(), b"Nyt!!", 1)
        temporary = path.with_name("ny")
        temporary.write_bytes(written)
        temporary.replace(path)
        assert path.read_bytes() == written
        shutil.copyfile(image, gone)
    with mounted(tmp_path / "after", "-o", "loop", gone) as disk:
        left = disk / "rejser" / "min.journey.json"
        try:
            assert read_journey(left).events[0].text != "Nyt!!"
        except ReadError:
            return
