"""A save leaves the old or the new complete file, whatever goes wrong on the way."""

import errno
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from journeymap.storage import atomic
from journeymap.storage.atomic import clean_up_orphans, write_atomically
from journeymap.storage.errors import WriteError
from journeymap.storage.journeys import read_journey, write_journey
from journeymap.storage.resources import load_words
from tests.factories import journey, journeys

OLD, NEW = b"old" * 1000, b"new" * 30_000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "a.journey.json"
    path.write_bytes(OLD)
    return path


def accept(_data: bytes) -> None:
    """Any bytes are right."""


def names(path: Path) -> list[str]:
    return sorted(found.name for found in path.parent.iterdir())


def test_the_new_file_takes_the_place_of_the_old(target: Path) -> None:
    seen: list[bytes] = []
    write_atomically(target, NEW, seen.append)
    assert target.read_bytes() == NEW
    assert seen == [NEW]
    assert names(target) == [target.name]


def test_file_and_folder_are_on_the_disk_before_it_is_saved(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, os.replace

    def recorded_fsync(descriptor: int) -> None:
        order.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def recorded_replace(source: Path, goal: Path) -> None:
        order.append("replace")
        replace(source, goal)

    monkeypatch.setattr(os, "fsync", recorded_fsync)
    monkeypatch.setattr(os, "replace", recorded_replace)
    write_atomically(target, NEW, accept)
    assert order == ["file", "replace", "folder"]


def test_it_keeps_the_rights_of_the_old_file(target: Path) -> None:
    target.chmod(0o664)
    write_atomically(target, NEW, accept)
    assert stat.S_IMODE(target.stat().st_mode) == 0o664


def test_a_new_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    write_atomically(tmp_path / "new", NEW, accept)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o600


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="asks Linux what is open")
def test_the_file_that_was_replaced_is_let_go_of(target: Path) -> None:
    for number in range(5):
        write_atomically(target, f"udgave {number}".encode(), lambda _data: None)
    until = time.monotonic() + 5
    while (held := _held_without_name()) and time.monotonic() < until:
        time.sleep(0.01)
    assert not held, "its room is freed a moment after the save"


def _held_without_name() -> list[str]:
    """What this process has open that has no name any more."""
    found = []
    for one in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            found.append(str(one.readlink()))
    return [name for name in found if name.endswith("(deleted)") and "journey" in name]


def test_a_link_goes_on_pointing_at_the_file(target: Path) -> None:
    link = target.with_name("link.journey.json")
    link.symlink_to(target.name)
    write_atomically(link, NEW, accept)
    assert link.is_symlink()
    assert target.read_bytes() == NEW


# --- whatever fails -------------------------------------------------------------------------

CALLS = ("open", "write", "fchmod", "fsync", "replace", "close")


class Failing:
    """Lets the n-th call of the system fail, and counts."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, nth: int, code: int) -> None:
        self.nth, self.code, self.calls = nth, code, 0
        for name in CALLS:
            monkeypatch.setattr(os, name, self._wrapped(getattr(os, name)))
        monkeypatch.setattr(time, "sleep", lambda _seconds: None)

    def _wrapped(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            self.calls += 1
            if self.calls == self.nth:
                if real.__name__ == "close":
                    real(*args)
                raise OSError(self.code, os.strerror(self.code))
            return real(*args, **more)

        return call


def attempt(target: Path) -> WriteError | None:
    try:
        write_atomically(target, NEW, accept)
    except WriteError as error:
        return error
    return None


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EACCES])
def test_the_nth_call_fails_and_the_old_or_the_new_file_is_there(
    code: int, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nth, kept, replaced = 0, 0, 0
    while True:
        nth += 1
        target.write_bytes(OLD)
        with monkeypatch.context() as patch:
            failing = Failing(patch, nth, code)
            error = attempt(target)
        found = target.read_bytes()
        assert found in (OLD, NEW)
        if error is None:
            assert found == NEW
        else:
            assert error.path == target
            assert error.sentence(load_words("da"))
            assert (error.key == "problem.not_surely") == (found == NEW)
            kept += found == OLD
            replaced += found == NEW
        assert names(target) == [target.name]
        if failing.calls < nth:
            break
    assert kept >= 4
    assert replaced >= 2, "the folder's own fsync was never tried"


def test_short_writes_are_written_to_the_end(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, bytes(data[:777])))
    write_atomically(target, NEW, accept)
    assert target.read_bytes() == NEW


def test_a_disk_that_fills_up_is_named(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    writes: list[int] = []

    def write(fd: int, data: memoryview) -> int:
        writes.append(fd)
        if len(writes) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(fd, data[:32_768])

    monkeypatch.setattr(os, "write", write)
    with pytest.raises(WriteError) as caught:
        write_atomically(target, NEW, accept)
    assert caught.value.key == "problem.disk_full"
    assert "gamle fil står" in caught.value.sentence(load_words("da"))
    assert target.read_bytes() == OLD
    assert names(target) == [target.name]


def test_what_reads_back_wrong_is_not_saved(target: Path) -> None:
    def refuse(_data: bytes) -> None:
        raise ValueError

    with pytest.raises(WriteError) as caught:
        write_atomically(target, NEW, refuse)
    assert caught.value.key == "problem.not_verified"
    assert target.read_bytes() == OLD
    assert names(target) == [target.name]


def test_a_disk_that_lies_is_found_out(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "write", lambda _fd, data: len(data))
    with pytest.raises(WriteError):
        write_atomically(target, NEW, accept)
    assert target.read_bytes() == OLD


def test_a_file_held_by_a_sync_client_is_tried_again(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, tries, pauses = os.replace, [], []

    def replace(source: Path, goal: Path) -> None:
        tries.append(source)
        if len(tries) < 4:
            raise PermissionError(errno.EACCES, "held")
        real(source, goal)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(time, "sleep", pauses.append)
    write_atomically(target, NEW, accept)
    assert target.read_bytes() == NEW
    assert pauses == sorted(pauses)
    assert len(pauses) == 3


def test_a_file_that_stays_held_is_left_alone(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def replace(_source: Path, _goal: Path) -> None:
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    with pytest.raises(WriteError) as caught:
        write_atomically(target, NEW, accept)
    assert caught.value.key == "problem.may_not_write"
    assert target.read_bytes() == OLD
    assert names(target) == [target.name]


def test_a_file_system_that_cannot_sync_folders_is_good_enough(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    write_atomically(target, NEW, accept)
    assert target.read_bytes() == NEW


@pytest.mark.parametrize(
    ("place", "key"),
    [
        ("gone/a", "problem.no_folder"),
        ("folder", "problem.is_folder"),
        ("file/a", "problem.no_folder"),
        ("pipe", "problem.not_ordinary"),
    ],
)
def test_places_that_cannot_be_written(place: str, key: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(OLD)
    os.mkfifo(tmp_path / "pipe")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(WriteError) as caught:
        write_atomically(tmp_path / place, NEW, accept)
    assert caught.value.key == key
    assert sorted(tmp_path.rglob("*")) == before


# --- journeys -------------------------------------------------------------------------------


def test_a_journey_is_saved_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "Ærø.journey.json"
    for one in journeys(3):
        write_journey(path, one)
        assert read_journey(path) == one


def test_a_journey_too_large_for_its_file_is_not_saved(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journeymap.storage.strict_json.MAX_BYTES", 1000)
    with pytest.raises(WriteError) as caught:
        write_journey(target, journeys(1)[0])
    assert caught.value.key == "problem.too_many_bytes"
    assert target.read_bytes() == OLD


# --- what a killed save leaves --------------------------------------------------------------

SAVER = """
import sys
from pathlib import Path
from journeymap.storage.atomic import write_atomically
path, turn = Path(sys.argv[1]), 0
print("ready", flush=True)
while True:
    turn += 1
    write_atomically(path, (b"%09d" % turn) * 20_000, lambda data: None)
"""


@pytest.fixture
def killed(tmp_path: Path) -> Callable[[float], Path]:
    path = tmp_path / "a.journey.json"

    def kill_after(seconds: float) -> Path:
        saver = subprocess.Popen(
            [sys.executable, "-c", SAVER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert saver.stdout is not None
        assert saver.stdout.readline() == "ready\n"
        time.sleep(seconds)
        saver.send_signal(signal.SIGKILL)
        saver.wait()
        saver.stdout.close()
        return path

    return kill_after


def test_a_killed_save_leaves_a_whole_file(killed: Callable[[float], Path]) -> None:
    for turn in range(12):
        path = killed(0.02 + turn * 0.0037)
        data = path.read_bytes()
        assert len(data) == 180_000
        assert data == data[:9] * 20_000


def test_what_killed_saves_left_is_cleaned_up_when_it_is_old(tmp_path: Path) -> None:
    left = tmp_path / ".journeymap-0123456789abcdef.tmp"
    fresh = tmp_path / ".journeymap-fedcba9876543210.tmp"
    others = [tmp_path / name for name in (".journeymap-x.tmp", "a.journey.json", "b.tmp")]
    folder = tmp_path / ".journeymap-00000000aaaaaaaa.tmp"
    folder.mkdir()
    for path in (left, fresh, *others):
        path.write_bytes(OLD)
        if path is not fresh:
            os.utime(path, (time.time() - 3600,) * 2)
    os.utime(folder, (time.time() - 3600,) * 2)
    clean_up_orphans(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([fresh, folder, *others])
    clean_up_orphans(tmp_path / "gone")


def test_the_names_of_temporary_files_are_recognised(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    real = os.replace
    monkeypatch.setattr(
        os, "replace", lambda source, goal: (made.append(Path(source).name), real(source, goal))
    )
    write_atomically(target, NEW, accept)
    assert len(made) == 1
    assert atomic._TEMPORARY.fullmatch(made[0])


def test_writing_an_unchanged_journey_again_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.journey.json"
    write_journey(path, journey(1))
    first = path.read_bytes()
    write_journey(path, read_journey(path))
    assert path.read_bytes() == first
