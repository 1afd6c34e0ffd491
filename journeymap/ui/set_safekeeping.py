"""What a team does with a set and has not saved yet is on the disk within a second.

The whole of the set's file, as it would be saved, goes to a recovery file: beside the window, under
the same protection as the set. It is deleted when the work is saved or given up.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from journeymap.model.collection import Collection
from journeymap.storage.collection import SET_FILE, OpenSet, encode_collection
from journeymap.storage.errors import NeedsPassphrase, Problem, StorageError
from journeymap.storage.journeys import is_protected
from journeymap.storage.places import recovery_folder
from journeymap.storage.recovery import Origin, RecoveryFile, for_a_set, recovery_files_of_sets
from journeymap.storage.resources import is_sample
from journeymap.storage.sealed import Seal, at_hand
from journeymap.ui.locks import Lock
from journeymap.ui.tasks import Scribe
from journeymap.words import key

RECOVERY_MS: Final = 300
_WORK: Final = "work"
_KEY: Final = "key"

Unsaved = tuple[OpenSet, Collection]
"""The set as it was looked at, and what it is to know."""


class SetSafekeeping(QObject):
    """Keeps the unsaved work of one set safe. `troubled`: that cannot be done, or can again."""

    troubled = Signal()

    def __init__(
        self, unsaved: Callable[[], Unsaved | None], parent: QObject, wait_ms: int = RECOVERY_MS
    ) -> None:
        """`unsaved` gives what is to be kept; None when all is saved."""
        super().__init__(parent)
        self._unsaved = unsaved
        self._folder: Path | None = None
        self._seal: Seal | None = None
        self._file: RecoveryFile | None = None
        self._lock: Lock | None = None
        self._is_kept = self._is_over = False
        self.trouble: StorageError | None = None
        """Why it is not on the disk."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(wait_ms)
        self._soon.timeout.connect(self.keep_now)
        self._scribe = Scribe(self)
        self._scribe.done.connect(self._done)
        self._scribe.failed.connect(self._failed)

    @property
    def seal(self) -> Seal | None:
        """What the set is protected with, if it is."""
        return self._seal

    def begin(self, folder: Path) -> None:
        """Work on this set may come, while its passphrase is at hand: its key is made ready."""
        if folder == self._folder and (self._seal is not None) == _is_sealed(folder):
            return
        self.end()
        self._folder = folder
        self._seal = at_hand() if _is_sealed(folder) else None
        if self._seal is not None and not is_sample(folder):
            self._scribe.do(_KEY, partial(self._opened().write_key, self._seal))

    def stir(self) -> None:
        """Something was done: it is kept in a moment, however long one goes on."""
        if not (self._soon.isActive() or self._is_over):
            self._soon.start()

    @Slot()
    def keep_now(self) -> None:
        """Hands over what is not saved, or removes what was kept."""
        self._soon.stop()
        if self._is_over:
            return
        unsaved = self._unsaved()
        if unsaved is None:
            self.drop()
        elif not is_sample(unsaved[0].folder):
            self.keep(*unsaved)

    def keep(self, opened: OpenSet, collection: Collection) -> None:
        """Puts this on the disk, beside the window."""
        self.begin(opened.folder)
        if self._seal is None and _is_sealed(opened.folder):  # never in clear
            self._tell(NeedsPassphrase(opened.path, Problem(key("problem.sealed"))))
            return
        self._is_kept = True
        origin = Origin(opened.path.absolute(), opened.stamp)
        file = self._opened()
        self._scribe.do(_WORK, partial(_write, file, collection, origin, self._seal))

    def drop(self) -> None:
        """It is saved, or given up."""
        self._soon.stop()
        if self._is_kept and self._file is not None:
            self._is_kept = False
            file = self._file
            self._scribe.do(_WORK, file.discard_journey if self._seal else file.discard)
        elif self.trouble is not None:
            self._tell(None)

    def finish(self) -> None:
        """Waits until it is on the disk."""
        self._scribe.finish()

    def leave(self) -> None:
        """What is kept stays for the next start, which offers it."""
        self.finish()
        if self._lock is not None:
            self._lock.release()
        if self._file is not None and not self._is_kept:
            self._file.discard()
        self._file, self._lock, self._folder, self._seal = None, None, None, None
        self._is_kept, self.trouble = False, None

    def end(self) -> None:
        """Nobody works on the set any more: what is kept of it goes."""
        self.drop()
        self.leave()

    @Slot()
    def close(self) -> None:
        """What is kept goes, and nothing is kept any more: the dialog is closed."""
        self.end()
        self._is_over = True

    def _opened(self) -> RecoveryFile:
        """The recovery file, its lock taken: nobody else offers it while this program runs."""
        if self._file is None:
            self._file = for_a_set(recovery_folder())
            self._lock = Lock(self._file.lock_path)
            try:
                self._file.prepare()
            except StorageError:  # said when it is written
                return self._file
            self._lock.take()
        return self._file

    @Slot(str, object)
    def _done(self, name: str, _result: object) -> None:
        self._scribe.finish()  # a dialog may go at any time, and its thread is not to outlive it
        if name == _WORK:
            self._tell(None)

    @Slot(str, object)
    def _failed(self, _name: str, error: object) -> None:
        if not isinstance(error, StorageError):
            assert isinstance(error, Exception)
            raise error
        self._scribe.finish()
        self._tell(error.with_traceback(None))

    def _tell(self, trouble: StorageError | None) -> None:
        changed = (trouble is None) != (self.trouble is None)
        self.trouble = trouble
        if changed:
            self.troubled.emit()


def left_behind(folder: Path) -> list[RecoveryFile]:
    """Unsaved work of sets whose program has gone."""
    found = []
    for file in recovery_files_of_sets(folder):
        lock = Lock(file.lock_path)
        if lock.take():
            lock.release()
            found.append(file)
    return found


def _write(file: RecoveryFile, collection: Collection, origin: Origin, seal: Seal | None) -> None:
    file.write(encode_collection(collection), origin, seal)


def _is_sealed(folder: Path) -> bool:
    return is_protected(folder / SET_FILE)
