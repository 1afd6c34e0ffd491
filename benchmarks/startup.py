"""From the start of the process to a painted window with a sample journey in it.

The floor is a bare window with one label. Run as a module, this is the process that is measured:
`python -m benchmarks.startup [JOURNEY]`.
"""

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.figures import Figure, figure
from benchmarks.processes import alternately, ready, seconds_until_ready

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TIMES: Final = 9
BOUND_S: Final = 1.5
_SAMPLE: Final = Path("Aabenraa", "fra-bold-til-dommer.journey.json")


def run(times: int = TIMES) -> list[Figure]:
    """Starts the program and the bare window in turn."""
    from journeymap.storage.resources import sample_folder

    me = ("-m", "benchmarks.startup")
    samples, floor = alternately(
        lambda: seconds_until_ready([*me, str(sample_folder() / _SAMPLE)]),
        lambda: seconds_until_ready(me),
        times,
    )
    case = "window with a sample journey"
    return [figure("start-up", case, "s", samples, floor=floor, bound=BOUND_S)]


def _open_bare_window() -> None:
    from PySide6.QtWidgets import QApplication, QLabel

    application = QApplication([])
    label = QLabel("journeymap")
    label.resize(1366, 768)
    label.show()
    application.processEvents()
    ready()


def _open_program(journey: str) -> None:
    """Goes the program's own way in; only where it would wait for the user it stops."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from journeymap.__main__ import main

    def stop(application: QApplication) -> int:
        _wait_for_canvas(application)
        ready()
        return 0

    QApplication.exec = stop  # type: ignore[assignment, method-assign]
    sys.argv = ["journeymap", "--lang", "da", journey]
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        main()


def _wait_for_canvas(application: "QApplication") -> None:
    from journeymap.canvas.view import JourneyView

    views = [view for view in application.allWidgets() if isinstance(view, JourneyView)]
    while views[0].visibleRegion().isEmpty():
        application.processEvents()
    application.processEvents()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _open_program(sys.argv[1])
    else:
        _open_bare_window()
