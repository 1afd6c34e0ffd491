"""Saving a journey of 1,000 notes as the window does, after each change of one note.

The floor writes the same bytes plainly, with fsync of file and folder. Saving reads what lies
there, writes beside it, reads back, compares and replaces. "Held" is how long the window's thread
cannot take a key because of saving by itself; the disk is another thread's work.
"""

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from time import perf_counter, sleep
from typing import Final

from benchmarks.figures import Figure, figure
from benchmarks.journeys import journey_of
from benchmarks.windows import program, settle
from journeymap.model.commands import EditText
from journeymap.storage.backups import Retention
from journeymap.storage.journeys import write_journey
from journeymap.storage.saving import Backups
from journeymap.ui.desk import Desk

NOTES: Final = 1_000
TIMES: Final = 100
HELD_MS: Final = 16.0
RATIO: Final = 1.5


def run(notes: int = NOTES, times: int = TIMES) -> list[Figure]:
    """In a folder beside the results: the temporary one may be memory."""
    out = Path("out")
    out.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as folder:
        saved, floor = _saved(Path(folder), notes, times)
        held = _held(Path(folder), notes, times)
    case = f"{notes:,} notes"
    ratios = [one / least for one, least in zip(saved, floor, strict=True)]
    return [
        figure("save", f"journey, {case}", "ms", saved, floor=floor),
        figure("save", f"times writing plainly, {case}", "x", ratios[:_NO_P99], bound=RATIO),
        figure("save", f"window held, {case}", "ms", held, bound=HELD_MS),
    ]


_NO_P99: Final = 99
"""So few samples are judged by their median: single writes differ tenfold with the disk."""


def _saved(folder: Path, notes: int, times: int) -> tuple[list[float], list[float]]:
    """Saving and writing plainly in turn, each in a folder of its own."""
    path, plain = folder / "saved" / "a.journey.json", folder / "plain" / "a.journey.json"
    for place in (path, plain):
        place.parent.mkdir()
    write_journey(path, journey_of(notes))
    desk = Desk(Backups(folder / "backups", Retention()))
    desk.open(path)
    document = desk.document
    assert document is not None
    desk.save(path)
    saved, floor = [], []
    for time in range(times):
        document.execute(EditText(document.journey.events[0].id, f"Så ringede de ({time})"))
        start = perf_counter()
        desk.save(path)
        middle = perf_counter()
        saved.append((middle - start) * 1000)
        data = path.read_bytes()
        start = perf_counter()
        _write(plain, data)
        floor.append((perf_counter() - start) * 1000)
    desk.clear()
    return saved, floor


def _held(folder: Path, notes: int, times: int) -> list[float]:
    """What saving by itself takes of the window's thread: handing over, and hearing how it went."""
    path = folder / "held.journey.json"
    write_journey(path, journey_of(notes))
    held = []
    with program() as running:
        window = running.window
        window.open_path(path)
        settle()
        document, keeper = window.desk.document, window.safekeeping
        assert document is not None
        scribe = keeper._saver
        for time in range(times):
            document.execute(EditText(document.journey.events[0].id, f"Så ringede de ({time})"))
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


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    with suppress(OSError, AttributeError):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        os.fsync(folder)
        os.close(folder)
