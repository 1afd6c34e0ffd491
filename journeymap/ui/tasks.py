"""Long work beside the window. Threads live here and nowhere else, fed with frozen values."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal


class Cancelled(Exception):
    """The user asked the work to stop."""


class Task(QThread):
    """Runs `work` in a thread of its own; tells in the window's thread how it went.

    Connect only bound methods of QObjects: they run in the window's thread.
    """

    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[["Task"], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        """Does the work. What it raises is handed on, never lost in the thread."""
        try:
            result = self._work(self)
        except Cancelled:
            return
        except Exception as error:  # noqa: BLE001 - the outermost door of this thread
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)

    def check(self) -> None:
        """Called by the work now and then; raises Cancelled when it should stop."""
        if self.isInterruptionRequested():
            raise Cancelled
