"""Saving a journey of 1,000 notes in the window, after each change of one note.

The floor writes the same bytes plainly, with fsync of file and folder. Saving reads what lies
there, writes beside it, reads back, compares and replaces. What is told is in the recovery file
0.3 s after the key, and what changed is encoded as soon as the key has been dealt with. "Held" is
how long the window's thread cannot take a key because of saving by itself; the disk is another
thread's work.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import perf_counter, sleep
from typing import Final

from benchmarks.figures import Figure, figure
from benchmarks.journeys import journey_of
from benchmarks.windows import program, settle
from journeymap.model.commands import EditText
from journeymap.storage.journeys import write_journey
from journeymap.ui.window import MainWindow

NOTES: Final = 1_000
TIMES: Final = 100
HELD_MS: Final = 16.0
RATIO: Final = 1.5


def run(notes: int = NOTES, times: int = TIMES) -> list[Figure]:
    """In a folder beside the results: the temporary one may be memory."""
    out = Path("out").resolve()
    out.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as folder, program() as running:
        saved, floor = _saved(running.window, Path(folder, "saved"), notes, times)
        held = _held(running.window, Path(folder, "held"), notes, times)
    ratios = [one / least for one, least in zip(saved, floor, strict=True)]
    case = f"{notes:,} notes"
    return [
        figure("save", f"journey, {case}", "ms", saved, floor=floor),
        figure("save", f"times writing plainly, {case}", "x", ratios[:_NO_P99], bound=RATIO),
        figure("save", f"window held, {case}", "ms", held, bound=HELD_MS),
    ]


_REST_S: Final = 0.05
"""Between a key and the save, and before the floor: the window has its turn, and neither is timed
while the system ends the work of the other: the room of an old file is freed after the save."""

_LOOKED_AT_S: Final = 0.5
"""Before the first key: somebody looks at what was opened."""

_NO_P99: Final = 99
"""So few samples are judged by their median: single writes differ tenfold with the disk."""


def _saved(
    window: MainWindow, folder: Path, notes: int, times: int
) -> tuple[list[float], list[float]]:
    """Saving and writing plainly in turn, each in a folder of its own."""
    plain = folder / "plain" / "a.journey.json"
    plain.parent.mkdir(parents=True)
    path = _opened(window, folder / "own", notes)
    desk, keeper = window.desk, window.safekeeping
    saved, floor = [], []
    for _change in _changes(window, times):
        _wait(_REST_S)
        start = perf_counter()
        desk.save(path)
        saved.append((perf_counter() - start) * 1000)
        keeper.note_saved()
        keeper.settle()
        data = path.read_bytes()
        _wait(_REST_S)
        start = perf_counter()
        _write(plain, data)
        floor.append((perf_counter() - start) * 1000)
    return saved, floor


def _held(window: MainWindow, folder: Path, notes: int, times: int) -> list[float]:
    """What saving by itself takes of the window's thread: handing over, and hearing how it went."""
    _opened(window, folder, notes)
    document, keeper = window.desk.document, window.safekeeping
    assert document is not None
    scribe = keeper._saver
    held = []
    for _change in _changes(window, times):
        settle()
        start = perf_counter()
        keeper.autosave()
        spent = perf_counter() - start
        while document.is_modified:
            while scribe._results.empty():
                sleep(0.0005)
            start = perf_counter()
            scribe._tell()
            spent += perf_counter() - start
        held.append(spent * 1000)
        settle()
    return held


def _opened(window: MainWindow, folder: Path, notes: int) -> Path:
    """A journey of so many notes, opened from a folder of its own."""
    folder.mkdir(parents=True)
    path = folder / "a.journey.json"
    write_journey(path, journey_of(notes))
    window.open_path(path)
    _wait(_LOOKED_AT_S)
    return path


def _wait(seconds: float) -> None:
    until = perf_counter() + seconds
    while perf_counter() < until:
        settle()
        sleep(0.001)


def _changes(window: MainWindow, times: int) -> Iterator[None]:
    """Changes one note, again and again."""
    document = window.desk.document
    assert document is not None
    for time in range(times):
        document.execute(EditText(document.journey.events[0].id, f"Så ringede de ({time})"))
        yield


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    with suppress(OSError, AttributeError):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        os.fsync(folder)
        os.close(folder)
