"""When the program itself goes wrong: the window lives on, and one dialog says so.

Nothing a citizen said is shown or printed: only where in the program it went wrong.
"""

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, QTimer

from journeymap.ui.window import MainWindow


class Mishaps(QObject):
    """Catches what no one else did. Install it before the first event."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._where = ""
        self._is_telling = False

    def install(self) -> None:
        """Takes over `sys.excepthook`, where PySide6 sends what slots and painting raise."""
        sys.excepthook = self.catch

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Remembers where it happened and tells when the event that failed is over."""
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        self._where = place_of(kind, trace)
        print(self._where, file=sys.stderr)  # noqa: T201 - for whoever started it in a terminal
        if not self._is_telling:
            self._is_telling = True
            QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        words = self._window.around.words
        self._window.messages.tell(
            words("mishap.title"), words("mishap.text"), words("mishap.detail", where=self._where)
        )
        self._is_telling = False


def place_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of error and the place in the program; never its message, which may quote a note."""
    frames = traceback.extract_tb(trace)
    if not frames:
        return kind.__name__
    last = frames[-1]
    file = last.filename.replace("\\", "/").rpartition("/")[2]
    return f"{kind.__name__} – {file}:{last.lineno} {last.name}"
