"""Whatever system call of a save fails: the old or the new complete file, and a true word of it.

As SQLite does it: the first call of a kind fails, then the second, until the save makes no more.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from journeymap.storage.journeys import read_journey, write_journey
from journeymap.storage.resources import load_words
from tests.factories import event, journey
from tests.faults.one_save import BACKUPS, HOME, NAME, NEW, TEMPORARY

ROOT = Path(__file__).parents[2]
CALLS = ("openat", "read", "write", "fchmod", "fadvise64", "fsync", "rename", "close")
LEAST = {
    "openat": 6,
    "read": 5,
    "write": 2,
    "fchmod": 1,
    "fadvise64": 2,
    "fsync": 4,
    "rename": 2,
    "close": 6,
}
"""Of each kind a save makes at least so many on the journey, its folder, and the backup."""
LOOKING = {"newfstatat", "fstat", "lstat", "stat", "statx", "access", "lseek", "ioctl", "mkdir"}
WHEN = 60
"""More calls of a kind than a save makes."""
OLD = journey(1, event("e1"))


@dataclass
class Saver:
    """A process that saves when told, and what strace writes down of it."""

    folder: Path
    process: "subprocess.Popen[str]"
    trace: Path

    @property
    def path(self) -> Path:
        return self.folder / HOME / NAME

    def tell(self, call: str, nth: int) -> str:
        """Saves with this call failing; what it says of it."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{call} {nth}\n")
        self.process.stdin.flush()
        return self.hear()

    def hear(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().rstrip("\n")

    def injected(self) -> int:
        return self.trace.read_text(errors="replace").count("INJECTED")

    def lay_out(self) -> bytes:
        """As it was before: the old file, nothing left over, no backup yet."""
        write_journey(self.path, OLD)
        shutil.rmtree(self.folder / BACKUPS, ignore_errors=True)
        (self.path.parent / TEMPORARY).unlink(missing_ok=True)
        return self.path.read_bytes()


@contextmanager
def saver(folder: Path, how: str, calls: tuple[str, ...]) -> Iterator[Saver]:
    """A process of which one call of each kind goes wrong, on the files of a save alone."""
    if sys.platform != "linux" or shutil.which("strace") is None:
        pytest.skip("strace is not here")
    home, backups = folder / HOME, folder / BACKUPS / OLD.id
    home.mkdir(parents=True)
    write_journey(home / NAME, OLD)
    trace = folder / "trace"
    watched = (home, home / NAME, home / TEMPORARY, backups, backups / TEMPORARY)
    command = ["strace", "-f", "-qq", "-o", trace, "-e", f"trace={','.join(calls) or 'all'}"]
    for path in watched:
        command += ["-P", path]
    for call in calls:
        command += ["-e", f"inject={call}:{how}:when={WHEN}"]
    command += [sys.executable, "-m", "tests.faults.one_save", folder, str(WHEN)]
    with subprocess.Popen(
        list(map(str, command)),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        made = Saver(folder, process, trace)
        if made.hear() != "ready":
            _, complaint = process.communicate()
            if "ptrace" in complaint.lower() or "not permitted" in complaint:
                pytest.skip(f"strace is not allowed here: {complaint.strip()}")
            raise AssertionError(complaint)
        yield made
        assert process.stdin is not None
        process.stdin.close()


def sweep(made: Saver, calls: tuple[str, ...]) -> dict[str, list[str]]:
    """Lets the n-th call of each kind fail, n = 1, 2, …; what each save said of itself."""
    said: dict[str, list[str]] = {}
    for call in calls:
        while True:
            before = made.lay_out()
            hit = made.injected()
            answer = made.tell(call, len(said.setdefault(call, [])) + 1)
            must_be_true(made, answer, before)
            if answer != "killed" and made.injected() == hit:
                assert answer == "saved"
                break
            said[call].append(answer)
        assert len(said[call]) >= LEAST[call], f"{call}: {said[call]}"
    return said


def must_be_true(made: Saver, answer: str, before: bytes) -> None:
    found = made.path.read_bytes()
    text = read_journey(made.path).events[0].text
    assert found == before or text == NEW
    for backup in (made.folder / BACKUPS).rglob("*.journey.json"):
        assert backup.read_bytes() == before
    if answer == "killed":
        return
    assert answer == "saved" or answer.startswith("problem."), answer
    is_new = answer in {"saved", "problem.not_surely"}
    assert is_new == (text == NEW), answer
    if answer != "saved":
        assert load_words("da")(answer, code="?")
    left = [path for path in made.folder.rglob("*.tmp") if path.name == TEMPORARY]
    assert left == [], "what was begun still lies there"


@pytest.mark.parametrize("error", ["ENOSPC", "EIO", "EACCES", "EINTR"])
def test_the_nth_call_fails(tmp_path: Path, error: str) -> None:
    with saver(tmp_path, f"error={error}", CALLS) as made:
        said = sweep(made, CALLS)
    every = {answer for answers in said.values() for answer in answers}
    assert every - {"saved"}, "no save ever failed"
    if error == "ENOSPC":
        assert said["write"] == ["problem.disk_full", "saved"], "the journey, then a backup"
    if error == "EIO":
        assert said["fsync"][-1] == "problem.not_surely"
        assert "problem.not_read" in said["read"], "what cannot be seen was overwritten"


def test_killed_at_the_nth_call(tmp_path: Path) -> None:
    with saver(tmp_path, "signal=SIGKILL", CALLS) as made:
        said = sweep(made, CALLS)
    every = [answer for answers in said.values() for answer in answers]
    assert set(every) == {"killed"}
    assert len(every) >= sum(LEAST.values())


def test_a_disk_that_says_written_and_has_not(tmp_path: Path) -> None:
    """A write that comes back short, and wrote nothing of what it says it has."""
    with saver(tmp_path, "retval=5", ("write",)) as made:
        said = sweep(made, ("write",))
    assert said["write"] == ["problem.not_verified", "saved"], "the journey, then a backup"


def test_no_call_is_left_out(tmp_path: Path) -> None:
    """Those that fail are all that a save makes on its files, but for looking at them."""
    with saver(tmp_path, "", ()) as made:
        made.lay_out()
        before = len(made.trace.read_text())
        assert made.tell("openat", WHEN) == "saved"
        lines = made.trace.read_text()[before:].splitlines()
    words = [line.split()[1] for line in lines]
    found = {word.partition("(")[0] for word in words if word != "---"}  # a signal is no call
    assert found - LOOKING == set(CALLS)
