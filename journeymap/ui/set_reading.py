"""Reading a set beside the window, and again when somebody else has changed it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from journeymap.storage.footprint import Footprint, footprint_of
from journeymap.storage.sealed import has_passphrase
from journeymap.storage.sealed_sets import warm_up
from journeymap.ui.tasks import Latest, Task

Work = Callable[[Task], Any]


class SetReading(QObject):
    """Reads one set for whoever shows it. It may be stopped at any time; then nothing comes."""

    came = Signal(int, int)
    """How far: so many of so many files."""
    done = Signal(object)
    """What the work gave."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._work: Work | None = None
        self._seen: Footprint | None = None
        """How the files lay there when they were read last."""
        self._is_outdated = False
        self._reader, self._watcher = Latest(self), Latest(self)
        self._reader.came.connect(self.came)
        self._reader.done.connect(self._take)
        self._watcher.done.connect(self._compare)

    @property
    def is_busy(self) -> bool:
        """True while the set is being read."""
        return self._reader.is_busy

    def begin(self, folder: Path, work: Work) -> None:
        """Reads a set; what was being read before is left."""
        self._folder, self._work, self._seen = folder, work, None
        self._begin()

    def look(self) -> None:
        """Reads it once more if somebody has changed it since."""
        if self._folder is not None and self._seen is not None and not self.is_busy:
            self._watcher.begin(partial(_footprint, self._folder))

    def outdate(self) -> None:
        """The set was changed here while it was being read: it is read once more."""
        self._is_outdated = self.is_busy

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._reader.stop()
        self._watcher.stop()

    def finish(self) -> None:
        """Waits until it is read, and tells what came of it before it returns."""
        self._reader.finish()

    def _begin(self) -> None:
        assert self._folder is not None
        assert self._work is not None
        self._is_outdated = False
        self._watcher.stop()
        self._reader.begin(partial(_read, self._folder, self._work))

    @Slot(object)
    def _take(self, read: tuple[Footprint, object]) -> None:
        if self._is_outdated:
            self._begin()
        else:
            self._seen, result = read
            self.done.emit(result)

    @Slot(object)
    def _compare(self, now: Footprint) -> None:
        if now != self._seen and not self.is_busy:
            self._begin()


def _read(folder: Path, work: Work, task: Task) -> tuple[Footprint, object]:
    """How the files lay before they were read: what changes in between is seen later."""
    seen = footprint_of(folder)
    if has_passphrase():  # opened in this process, each of them would stop the window
        warm_up(folder, task.tell)
    return seen, work(task)


def _footprint(folder: Path, _task: Task) -> Footprint:
    return footprint_of(folder)
