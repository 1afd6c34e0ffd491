"""When the program itself goes wrong: the window lives on, and one dialog says so.

Nothing a citizen said is shown, copied or printed: only where in the program it went wrong.
"""

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, qVersion

from journeymap import __version__
from journeymap.ui.window import MainWindow

_MAX_FRAMES = 30


class Mishaps(QObject):
    """Catches what no one else did. Install it before the first event."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._report = ""
        self._is_telling = False
        self._is_keeping = False
        self._is_kept = True

    def install(self) -> None:
        """Takes over `sys.excepthook`, where PySide6 sends what slots and painting raise."""
        sys.excepthook = self.catch

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Brings what was told to safety, and tells when the event that failed is over."""
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        report = report_of(kind, trace)
        print(report, file=sys.stderr)  # noqa: T201 - for whoever started it in a terminal
        if self._is_telling:
            return  # a painting that fails does so at every frame: one dialog is enough
        self._is_telling, self._report = True, report
        QTimer.singleShot(0, self, self._tell)  # first: the keeping may fail as well
        self._keep()

    def tell_of_fall(self, report: str) -> None:
        """The whole program fell the last time: says so, with what Python wrote down."""
        words = self._window.around.words
        self._window.messages.tell_report(
            words("fall.title"), words("fall.text"), words("fall.detail"), report
        )

    def _keep(self) -> None:
        if self._is_keeping:
            return  # it was the keeping that failed
        self._is_keeping, self._is_kept = True, False
        try:
            self._window.safekeeping.keep_now()
            self._is_kept = not self._window.desk.trouble
        except Exception as error:  # noqa: BLE001 - Python would print its message, words and all
            print(report_of(type(error), error.__traceback__), file=sys.stderr)  # noqa: T201
        self._is_keeping = False

    def _tell(self) -> None:
        words = self._window.around.words
        detail = words("mishap.detail") if self._is_kept else words("mishap.not_kept")
        self._window.messages.tell_report(
            words("mishap.title"), words("mishap.text"), detail, self._report
        )
        self._is_telling = False


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of error and the way to it through the program; never its message.

    The message may quote a note, and whole paths name the user.
    """
    lines = [
        f"journeymap {__version__} · Python {platform.python_version()} · Qt {qVersion()}"
        f" · {platform.system()} {platform.release()}",
        kind.__name__,
    ]
    for frame in traceback.extract_tb(trace)[-_MAX_FRAMES:]:
        file = frame.filename.replace("\\", "/").rpartition("/")[2]
        lines.append(f"  {file}:{frame.lineno} {frame.name}")
    return "\n".join(lines)
