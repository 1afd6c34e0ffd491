"""Saving a journey of 1,000 notes; the floor is one write of the same bytes, and fsync.

Saving writes, reads back, compares, replaces and makes the folder safe as well.
"""

import os
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Final

from benchmarks.figures import Figure, figure
from benchmarks.journeys import journey_of
from journeymap.storage.codec import encode
from journeymap.storage.journeys import write_journey

NOTES: Final = 1_000
TIMES: Final = 30


def run(notes: int = NOTES, times: int = TIMES) -> list[Figure]:
    """Saves and writes in turn, in a folder beside the results: the temporary one may be memory."""
    journey = journey_of(notes)
    data = encode(journey)
    samples, floor = [], []
    out = Path("out")
    out.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as folder:
        for _ in range(times):
            start = perf_counter()
            write_journey(Path(folder, "saved.journey.json"), journey)
            middle = perf_counter()
            _write(Path(folder, "plain"), data)
            floor.append((perf_counter() - middle) * 1000)
            samples.append((middle - start) * 1000)
    return [figure("save", f"journey of {notes:,} notes", "ms", samples, floor=floor)]


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
