"""Codes reach the journeys' files by themselves, a moment after the key, beside the window.

Each journey is saved on its own, on top of whatever others have saved there. A journey that
somebody else has open is left alone; one that is coded here is locked to others until its codes
are saved and one has gone on to another.
"""

from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from journeymap.model.coding import CodingPass, Noted
from journeymap.storage.coding import CodesFile, CodesSaved
from journeymap.storage.errors import StorageError
from journeymap.storage.places import recovery_folder
from journeymap.storage.recovery import RecoveryFile
from journeymap.storage.resources import is_sample
from journeymap.storage.saving import Backups
from journeymap.ui.locks import Holder, Lock, lock_of
from journeymap.ui.tasks import Scribe

SAVE_MS: Final = 300
_SAFE: Final = "safe "
"""Before the name of a journey that is kept safe, not saved."""
RETRY_MS: Final = 4_000
"""After a save that went wrong: a network drive may come back."""


class CodeKeeping(QObject):
    """Saves what a pass through notes has changed."""

    saved = Signal(object)
    """CodesSaved: a journey lies on the disk as it is coded."""
    troubled = Signal(object)
    """A StorageError: what was coded could not be saved, and will be tried again."""

    def __init__(self, backups: Backups | None, parent: QObject) -> None:
        super().__init__(parent)
        self._backups = backups
        self._going = CodingPass()
        self._sealed: Mapping[str, str] = {}
        self._files: dict[str, CodesFile] = {}
        self._locks: dict[str, Lock] = {}
        self._sending: set[str] = set()
        self._kept: dict[str, tuple[RecoveryFile, Lock]] = {}
        """The recovery files of journeys that could not be saved."""
        self._at: str | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._save)
        self._safely = QTimer(self)
        self._safely.setSingleShot(True)
        self._safely.timeout.connect(self._keep_all_safe)
        self._scribe = Scribe(self)
        self._scribe.done.connect(self._done)
        self._scribe.failed.connect(self._failed)

    def begin(self, going: CodingPass, sealed: Mapping[str, str]) -> None:
        """Keeps the codes of this pass. `sealed` has the passphrases of protected files."""
        self._going, self._sealed = going, sealed
        self.drop_kept()
        self._files.clear()

    def visit(self, note: Noted) -> Holder | None:
        """One has come to this note: who else has its journey open, or None."""
        source = note.voice.source
        if source == self._at and source in self._locks:
            return None
        self._at = source
        self._let_go()
        return self._taken(source)

    def may_code(self, note: Noted) -> Holder | None:
        """Holds on to the journey of this note; who else has it open, or None."""
        return self._taken(note.voice.source, keeps=True)

    def _taken(self, source: str, *, keeps: bool = False) -> Holder | None:
        """Looks whether somebody else holds a journey's lock; `keeps` it if nobody does."""
        if source in self._locks or is_sample(Path(source)):
            return None
        lock = lock_of(Path(source))
        if not lock.take():
            return lock.holder()
        if keeps:
            self._locks[source] = lock
        else:
            lock.release()
        return None

    def _let_go(self) -> None:
        """Of journeys that one has left and that are saved."""
        busy = {self._at, *self._sending, *self._going.unsaved}
        for source in [source for source in self._locks if source not in busy]:
            self._locks.pop(source).release()

    def is_kept(self, source: str) -> bool:
        """False for the program's own samples, where nothing is saved."""
        return not is_sample(Path(source))

    def changed(self) -> None:
        """Something was coded: it is saved in a moment, however fast one goes on."""
        if not self._soon.isActive():
            self._soon.start(SAVE_MS)
        if self._kept and not self._safely.isActive():
            self._safely.start(SAVE_MS)  # the next try to save may be a while ahead

    def flush(self) -> bool:
        """Saves what is not saved yet and waits for it. False when some of it could not be."""
        self._soon.stop()
        self._scribe.finish()
        self._save()
        self._scribe.finish()
        self._soon.stop()
        return not any(map(self.is_kept, self._going.unsaved))

    def end(self) -> None:
        """One has gone: saves, and lets go of every journey."""
        self.flush()
        self._soon.stop()
        self._scribe.finish()  # what could not be saved lies in its recovery file
        self._at = None
        for lock in self._locks.values():
            lock.release()
        self._locks.clear()
        self._files.clear()

    def drop_kept(self) -> None:
        """Nothing is kept safe any more of what is saved, or was given up."""
        for source in set(self._kept) - set(self._going.unsaved):
            file, lock = self._kept.pop(source)
            self._scribe.do(_SAFE + source, file.discard)
            lock.release()

    @Slot()
    def _keep_all_safe(self) -> None:
        for source in self._kept:
            self._keep_safe(source)

    def _keep_safe(self, source: str) -> None:
        """What could not be saved goes to the disk all the same, where the next start finds it."""
        if source not in self._going.unsaved:
            return
        if source not in self._kept:
            file = RecoveryFile(recovery_folder())
            with suppress(StorageError):  # told when it is written
                file.prepare()
            lock = Lock(file.lock_path)
            lock.take()
            self._kept[source] = file, lock
        file, changes = self._kept[source][0], self._going.to_save(source)
        self._scribe.do(_SAFE + source, partial(self._file(source).keep_safe, changes, file))

    @Slot()
    def _save(self) -> None:
        for source in self._going.unsaved:
            if source not in self._sending and self.is_kept(source):
                sent = self._going.to_save(source)
                self._sending.add(source)
                self._scribe.do(source, partial(self._file(source).save, sent))

    def _file(self, source: str) -> CodesFile:
        file = self._files.get(source)
        if file is None:
            journey_id = next(n.voice.journey_id for n in self._going.notes if _lies_in(n, source))
            file = CodesFile(Path(source), journey_id, self._backups, self._sealed.get(source, ""))
            self._files[source] = file
        return file

    @Slot(str, object)
    def _done(self, name: str, result: object) -> None:
        if name.startswith(_SAFE):
            return
        self._sending.discard(name)
        if isinstance(result, CodesSaved):
            self._going.note_saved(name, result.sent, result.on_disk)
            self._let_go()
            self.drop_kept()
            self.saved.emit(result)
        if any(map(self.is_kept, self._going.unsaved)):
            self.changed()  # coded while it was being written

    @Slot(str, object)
    def _failed(self, name: str, error: object) -> None:
        self._sending.discard(name)
        if not isinstance(error, StorageError):
            assert isinstance(error, Exception)
            raise error
        if not name.startswith(_SAFE):
            self._soon.start(RETRY_MS)
            self._keep_safe(name)
        self.troubled.emit(error)


def _lies_in(note: Noted, source: str) -> bool:
    return note.voice.source == source
