"""Long work beside the window. Threads live here and nowhere else, fed with frozen values."""

import atexit
import queue
import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Signal, Slot

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


class Latest(QObject):
    """Does beside the window what was asked for last; nobody hears of what was asked before.

    What is not wanted any more is asked to stop and never waited for, but at the program's end.
    """

    came = Signal(int, int)
    """How far: so many of so many."""
    done = Signal(object)
    """What came of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """True while something is being done that somebody waits for."""
        return self._task is not None

    def begin(self, work: Callable[[Task], Any]) -> None:
        """Does this instead of what is being done. What it raises is raised in the window."""
        self.stop()
        application = QCoreApplication.instance()
        assert application is not None
        self._task = task = Task(work, application)
        task.came.connect(self._come)
        task.succeeded.connect(self._succeed)
        task.failed.connect(self._fall)
        task.finished.connect(self._end)
        task.finished.connect(task.deleteLater)
        application.aboutToQuit.connect(task.wait)
        task.start()

    def stop(self) -> None:
        """Nobody waits for it any more."""
        task, self._task = self._task, None
        if task is not None:
            task.requestInterruption()

    def finish(self) -> None:
        """Waits until it is done, and tells what came of it before it returns."""
        if self._task is not None:
            self._task.wait()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    @Slot(int, int)
    def _come(self, done: int, total: int) -> None:
        if self.sender() is self._task:
            self.came.emit(done, total)

    @Slot(object)
    def _succeed(self, result: object) -> None:
        if self._task is not None and self.sender() is self._task:
            self._task = None
            self.done.emit(result)

    @Slot(object)
    def _fall(self, error: Exception) -> None:
        if self._task is not None and self.sender() is self._task:
            self._task = None
            raise error

    @Slot()
    def _end(self) -> None:
        """The thread has ended; one that stopped by itself gives nothing."""
        if self.sender() is self._task:
            self._task = None


@atexit.register
def _let_all_end() -> None:
    """Where nobody says that the program ends: no thread may outlive the application it runs in."""
    application = QCoreApplication.instance()
    for task in application.findChildren(Task) if application is not None else ():
        task.requestInterruption()
        task.wait()


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
