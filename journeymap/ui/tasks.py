"""Long work beside the window. Threads live here and nowhere else, fed with frozen values."""

import queue
import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QThread, Signal, Slot

_PAUSE_S: Final = 0.1


class Cancelled(Exception):
    """The user asked the work to stop."""


class Task(QThread):
    """Runs `work` in a thread of its own; tells in the window's thread how it went.

    Connect only bound methods of QObjects: they run in the window's thread.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    came = Signal(int, int)
    """How far: so many of so many."""

    def __init__(self, work: Callable[["Task"], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._next_word = 0.0

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

    def tell(self, done: int, total: int) -> None:
        """Called by the work as it comes along; raises Cancelled when it should stop."""
        self.check()
        now = time.monotonic()
        if now >= self._next_word:  # the window has other things to do than to hear of each file
            self._next_word = now + _PAUSE_S
            self.came.emit(done, total)


class Scribe(QThread):
    """Puts things on the disk beside the typing, one after the other, each in its turn.

    `done` and `failed` tell in the window's thread how it went: with what the work gave, or what
    it raised. Both carry the name the work was given.
    """

    done = Signal(str, object)
    failed = Signal(str, object)
    _stirred = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: queue.SimpleQueue[tuple[str, Callable[[], Any]] | None] = queue.SimpleQueue()
        self._results: queue.SimpleQueue[tuple[str, Any, Exception | None]] = queue.SimpleQueue()
        self._stirred.connect(self._tell)

    def do(self, name: str, work: Callable[[], Any]) -> None:
        """Hands over a piece of work; it may hold frozen values only."""
        self._work.put((name, work))
        if not self.isRunning():
            self.start()

    def finish(self) -> None:
        """Waits until everything handed over is done, and tells how it went before it returns."""
        if self.isRunning():
            self._work.put(None)
            self.wait()
        self._tell()

    @property
    def is_idle(self) -> bool:
        """True when nothing is under way and nothing waits."""
        return not self.isRunning()

    def run(self) -> None:
        """Works until told to end."""
        while (piece := self._work.get()) is not None:
            name, work = piece
            try:
                self._results.put((name, work(), None))
            except Exception as error:  # noqa: BLE001 - the outermost door of this thread
                self._results.put((name, None, error))
            self._stirred.emit()

    @Slot()
    def _tell(self) -> None:
        while not self._results.empty():
            name, result, error = self._results.get()
            if error is None:
                self.done.emit(name, result)
            else:
                self.failed.emit(name, error)
