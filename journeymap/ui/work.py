"""One long piece of work of the window: its progress, a way to stop it, and what came of it."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from journeymap.storage.errors import StorageError
from journeymap.ui.tasks import Task
from journeymap.words import Words

SHOW_AFTER_MS: Final = 400

Done = Callable[[Any], object]
Failed = Callable[[StorageError], object]


class Work(QObject):
    """Does one thing at a time beside the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._task: Task | None = None
        self._progress: QProgressDialog | None = None
        self._done: Done = _nothing
        self._failed: Failed = _nothing
        self._stopped: Callable[[], object] | None = None

    @property
    def is_busy(self) -> bool:
        """True while something is being done."""
        return self._task is not None

    def start(
        self,
        work: Callable[[Task], Any],
        words: Words,
        *,
        title: str,
        text: str,
        done: Done,
        failed: Failed,
        stopped: Callable[[], object] | None = None,
    ) -> None:
        """Begins; nothing else may be under way. `title` and `text` are shown meanwhile.

        One of `done`, `failed` and `stopped` is called in the end, unless the window is closed.
        """
        assert not self.is_busy
        self._done, self._failed, self._stopped = done, failed, stopped
        self._task = task = Task(work, self._window)
        dialog = QProgressDialog(text, words("dialog.cancel"), 0, 0, self._window)
        dialog.setWindowTitle(title)
        dialog.setAutoReset(False)  # else what comes after the last word would open it again
        dialog.setMinimumDuration(SHOW_AFTER_MS)
        dialog.setValue(0)  # without it Qt waits four seconds, whatever it was told
        dialog.canceled.connect(self._cancel)
        self._progress = dialog
        task.came.connect(self._show)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._fell)
        task.finished.connect(self._finished)
        task.start()

    def stop(self) -> None:
        """Ends what is being done; nothing half-made is left."""
        if self._task is not None:
            self._task.requestInterruption()
            self._task.wait()
            self._end()

    @Slot()
    def _cancel(self) -> None:
        if self._task is not None:
            self._task.requestInterruption()

    @Slot(int, int)
    def _show(self, done: int, total: int) -> None:
        if self.sender() is self._task and self._progress is not None and total > 1:
            self._progress.setMaximum(total)
            self._progress.setValue(min(done, total - 1))

    @Slot(object)
    def _succeeded(self, result: object) -> None:
        if self._task is None or self.sender() is not self._task:
            return  # stopped meanwhile: nobody waits for it any more
        self._end()
        self._done(result)

    @Slot(object)
    def _fell(self, error: Exception) -> None:
        if self._task is None or self.sender() is not self._task:
            return
        self._end()
        if not isinstance(error, StorageError):
            raise error
        self._failed(error)

    @Slot()
    def _finished(self) -> None:
        """The thread has ended; when it was asked to stop, nothing else tells so."""
        if self.sender() is self._task:
            self._end()
            if self._stopped is not None:
                self._stopped()

    def _end(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None
        if self._progress is not None:
            self._progress.canceled.disconnect(self._cancel)
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None


def _nothing(_what: object) -> None:
    """Nobody waits."""
