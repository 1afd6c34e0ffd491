"""What 10,000 notes add to the memory of the program's window.

Three processes: a window with an empty journey; a window that holds the long journey's values
without showing them; a window with the long journey opened, panned, zoomed and seen whole. Run as
a module, this is the process that is measured: `python -m benchmarks.memory KIND [JOURNEY]`.
"""

import ctypes
import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.figures import Figure, figure
from benchmarks.journeys import journey_of
from benchmarks.processes import output_of
from journeymap.storage.journeys import read_journey, write_journey

if TYPE_CHECKING:
    from journeymap.canvas.camera import Camera
    from journeymap.canvas.view import JourneyView
    from journeymap.ui.window import MainWindow

NOTES: Final = 10_000
BOUND_MB: Final = 60.0
_PAGES: Final = Path("/proc/self/statm")
"""Where Linux tells how much memory is resident; elsewhere this is not measured."""
_FRAMES: Final = 300


def run(notes: int = NOTES) -> list[Figure]:
    """Starts each process once; no figures where the system does not tell."""
    if not _PAGES.exists():
        return []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "long.journey.json")
        write_journey(path, journey_of(notes))
        empty, bare, held, opened = (
            float(output_of(["-m", "benchmarks.memory", kind, str(path)])) for kind in _KINDS
        )
    over, values = opened - empty, held - bare
    return [
        figure("memory", f"{notes:,} notes over an empty journey", "MB", [over], bound=BOUND_MB),
        figure("memory", "… of it the values of the journey", "MB", [values]),
        figure("memory", "… of it layout, canvas and outline", "MB", [over - values]),
        figure("memory", "the whole process", "MB", [opened], floor=[empty]),
    ]


def _empty(window: "MainWindow", _path: Path) -> float:
    window.files.new()
    return _most_while_moving(window)


def _bare(_window: "MainWindow", _path: Path) -> float:
    return _settled()


def _held(_window: "MainWindow", path: Path) -> float:
    journey = read_journey(path)
    megabytes = _settled()
    assert journey.events
    return megabytes


def _opened(window: "MainWindow", path: Path) -> float:
    window.open_path(path)
    return _most_while_moving(window)


_KINDS: Final = {"empty": _empty, "bare": _bare, "held": _held, "opened": _opened}


def _most_while_moving(window: "MainWindow") -> float:
    """The most memory seen after opening, panning, zooming and looking at the whole map."""
    from benchmarks.windows import settle

    settle()
    assert window.workspace is not None
    most = _resident()
    view = window.workspace.view
    for camera in _moves(view):
        view.look(camera)
        view.viewport().repaint()
        most = max(most, _resident())
    return most


def _moves(view: "JourneyView") -> Iterator["Camera"]:
    """Along the row at two zooms, then away until all of it is seen."""
    from journeymap.canvas.camera import Camera, fitting

    width, height = view.viewport().width(), view.viewport().height()
    for scale in (1.0, 0.4):
        for frame in range(_FRAMES):
            yield Camera(scale, frame * width / 5 / scale, -height / 2 / scale)
    for _ in range(_FRAMES):
        yield view.camera.zoomed(0.98, width / 2, height / 2)
    yield fitting(view.row.bounds, width, height)


def _settled() -> float:
    """Resident memory without what reading left behind and could be given back."""
    gc.collect()
    if sys.platform == "linux":
        getattr(ctypes.CDLL(None), "malloc_trim", int)(0)
    return _resident()


def _resident() -> float:
    pages = int(_PAGES.read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


def _measure(kind: str, path: Path) -> None:
    from benchmarks.windows import program

    with program() as running:
        print(_KINDS[kind](running.window, path))


if __name__ == "__main__":
    _measure(sys.argv[1], Path(sys.argv[2]))
