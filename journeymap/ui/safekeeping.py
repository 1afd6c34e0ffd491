"""Nothing is lost between two saves: recovery within a second, and saving by itself.

Every change reaches the recovery file a moment after the keystroke. A journey that has a file is
also saved there now and then, if the user wants that. Both are written beside the typing.
"""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from journeymap.model.changes import Changes
from journeymap.model.document import Document
from journeymap.model.journey import Journey, UnknownNote
from journeymap.storage.backups import seal_backups
from journeymap.storage.encoder import NotTheSame
from journeymap.storage.errors import ChangedOutside, StorageError
from journeymap.storage.recovery import RecoveryFile, keys_alone, recovery_files
from journeymap.storage.resources import is_sample
from journeymap.storage.saving import Saved
from journeymap.ui.desk import Desk
from journeymap.ui.locks import Lock
from journeymap.ui.tasks import Scribe

RECOVERY_MS: Final = 300
_FEW: Final = 20
"""Events that are made ready at a time: a few milliseconds' work, so that no key waits for it."""
AUTOSAVE_MS: Final = 20_000
_RECOVERY: Final = "recovery"
_AUTOSAVE: Final = "autosave"
_SAVE: Final = "save"
_BACKUPS: Final = "backups"
_EARLIER: Final = "earlier"


class Safekeeping(QObject):
    """Keeps the journey on the desk safe. `troubled` tells what could not be kept, None: all is."""

    autosaved = Signal()
    saved = Signal(object)
    """The protected journey was saved on purpose, beside the typing."""
    not_saved = Signal(object)
    """It was not, and why."""
    outdated = Signal()
    """Somebody else has saved the file; nothing of theirs was overwritten."""
    troubled = Signal(object)

    def __init__(self, desk: Desk, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder = folder
        self._document: Document | None = None
        self._file: RecoveryFile | None = None
        self._lock: Lock | None = None
        self._is_kept = False
        """True while the recovery file holds something, or is about to."""
        self._troubles: dict[str, Exception] = {}
        """What could not be kept, each kind of keeping until it goes well again."""
        self._is_saving = False
        self._saves_again = False
        self.saves_by_itself = True
        self.unfinished: Callable[[Journey], Journey] = _as_it_is
        """Gives a journey with what stands half written in fields."""
        self._soon = self._timer(RECOVERY_MS, self._keep)
        self._later = self._timer(AUTOSAVE_MS, self.autosave)
        self._shortly = self._timer(0, self._make_ready)
        self._scribe, self._saver = self._new_scribe(), self._new_scribe()
        # Two, for encrypting a save takes a second, and what is told meanwhile is kept as well.

    def _new_scribe(self) -> Scribe:
        scribe = Scribe(self)
        scribe.done.connect(self._done)
        scribe.failed.connect(self._failed)
        return scribe

    def _timer(self, interval_ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer

    # A journey comes and goes.

    def begin(self, left: RecoveryFile | None = None) -> None:
        """Follows what lies on the desk now. `left` is the recovery file it was taken from."""
        self.end()
        document = self._desk.document
        if document is None or document.read_only:
            return
        self._document = document
        self._file = left or RecoveryFile(self._folder)
        self._is_kept = left is not None
        document.subscribe(self._changed)
        self._shortly.start()
        self._lock = Lock(self._file.lock_path)
        try:
            self._file.prepare()
        except StorageError as error:
            self._trouble(_RECOVERY, error)
            return
        self._lock.take()
        self.note_protected()

    def note_protected(self) -> None:
        """The journey is protected now, if it is: makes its key ready, and seals what is older."""
        document, seal, file = self._document, self._desk.seal, self._file
        if document is None or seal is None or file is None:
            return
        self._is_kept = True
        self._scribe.do(_RECOVERY, partial(file.write_key, seal))
        backups = self._desk.backups
        if backups is not None:
            what = (backups.folder, document.journey.id, seal)
            self._saver.do(_BACKUPS, partial(seal_backups, *what))

    def forget_key(self) -> None:
        """The journey is protected no longer."""
        if self._file is not None:
            self._scribe.do(_RECOVERY, self._file.discard)
        self._keep()

    def end(self) -> None:
        """The journey is saved or given up: its recovery file goes."""
        if self._document is not None:
            self._document.unsubscribe(self._changed)
            self._document = None
        self._soon.stop()
        self._later.stop()
        self._shortly.stop()
        self._is_saving = self._saves_again = False
        self.settle()
        if self._file is not None:
            self._file.discard()
        if self._lock is not None:
            self._lock.release()
        self._file, self._lock, self._is_kept = None, None, False
        for kind in tuple(self._troubles):
            self._trouble(kind, None)

    def left_behind(self) -> list[RecoveryFile]:
        """Recovery files whose program has gone, the one changed last first."""
        found = []
        for file in recovery_files(self._folder):
            lock = Lock(file.lock_path)
            if (self._file is None or file.token != self._file.token) and lock.take():
                lock.release()
                found.append(file)
        for file in keys_alone(self._folder):
            lock = Lock(file.lock_path)
            if (self._file is None or file.token != self._file.token) and lock.take():
                file.discard()
                lock.release()
        return sorted(found, key=_changed_at, reverse=True)

    # What happens on the way.

    def _changed(self, _changes: Changes) -> None:
        # Not started anew by each key: whoever writes without a pause is kept safe too.
        if not self._soon.isActive():
            self._soon.start()
        if not self._later.isActive() and self._may_autosave():
            self._later.start()
        if not self._shortly.isActive():
            self._shortly.start()

    def stir(self) -> None:
        """Something was typed that is not told yet: it is kept too, and not saved yet."""
        if self._document is not None and not self._soon.isActive():
            self._soon.start()

    def keep_now(self) -> None:
        """Puts what was told on the disk and waits for it: the program may be about to fall."""
        self._soon.stop()
        self._keep()
        self._scribe.finish()

    def note_saved(self) -> None:
        """The journey was saved on purpose."""
        self._later.stop()
        self._trouble(_SAVE, None)
        self._keep()

    def settle(self) -> None:
        """Waits for a save that is under way, and for the one that was asked for meanwhile."""
        while not (self._saver.is_idle and self._scribe.is_idle):
            self._saver.finish()
            self._scribe.finish()

    @Slot()
    def _make_ready(self) -> None:
        """What keeping asks for is done between the keys, a little at a time."""
        with suppress(StorageError, NotTheSame):  # keeping will say so
            if self._document is not None and not self._desk.make_ready(_FEW):
                self._shortly.start()

    @Slot()
    def _keep(self) -> None:
        """Writes the recovery file, or removes it when everything is saved."""
        document, file, seal = self._document, self._file, self._desk.seal
        if document is None or file is None:
            return
        whole = self._whole(document)
        if not document.is_modified and whole is document.journey:
            if self._is_kept:
                self._is_kept = False
                self._scribe.do(_RECOVERY, file.discard_journey if seal else file.discard)
            return
        try:
            data = self._desk.encoder.encode(whole, file.path)
        except (StorageError, NotTheSame) as error:
            self._trouble(_RECOVERY, error)
            return
        self._is_kept = True
        self._scribe.do(_RECOVERY, partial(file.write, data, self._desk.origin, seal))

    def _whole(self, document: Document) -> Journey:
        """With what stands half written; without it where it can be no part of a journey yet."""
        try:
            whole = self.unfinished(document.journey)
        except (UnknownNote, ValueError):
            return document.journey
        return document.as_if(whole)

    @Slot()
    def autosave(self) -> None:
        """Saves the journey where it lies, if it lies anywhere."""
        document, path = self._document, self._desk.path
        if document is None or path is None or not self._may_autosave():
            return
        if not document.is_modified or self._is_saving:
            return
        try:
            self._save_beside(_AUTOSAVE)
        except (StorageError, NotTheSame) as error:
            self._trouble(_SAVE, error)

    def save_beside(self) -> None:
        """Saves the journey where it lies, on purpose, while the typing goes on.

        Raises StorageError, NotTheSame; `saved` or `not_saved` tells how the writing went.
        """
        self._later.stop()
        if self._is_saving:
            self._saves_again = True
        else:
            self._save_beside(_SAVE)

    def _save_beside(self, kind: str) -> None:
        saving = self._desk.saving(self._desk.path) if self._desk.path is not None else None
        if saving is not None:
            self._is_saving = True
            self._saver.do(self._named(kind), saving.carry_out)

    def _named(self, kind: str) -> str:
        """What comes back after another journey was laid out is not taken for that one's."""
        return f"{kind} {self._file.token}" if self._file is not None else ""

    def _may_autosave(self) -> bool:
        path = self._desk.path
        return self.saves_by_itself and path is not None and not is_sample(path)

    # How it went.

    @Slot(str, object)
    def _done(self, name: str, result: object) -> None:
        self._trouble(self._kind(name), None)
        if not isinstance(result, Saved) or not self._is_of_what_lies_here(name):
            return
        on_purpose = name == self._named(_SAVE)
        self._desk.note_saved(result, on_purpose=on_purpose)
        self._end_saving()
        self._keep()
        if on_purpose:
            self.saved.emit(result)
        else:
            self._trouble(_EARLIER, result.trouble)
            self.autosaved.emit()
            if self._document is not None and self._document.is_modified:
                self._later.start()  # written during the second that encrypting takes

    def _is_of_what_lies_here(self, name: str) -> bool:
        """False for a save of a journey that has been put away, or is just about to be."""
        here = self._document is not None and self._document is self._desk.document
        return here and name in map(self._named, (_AUTOSAVE, _SAVE))

    def _end_saving(self) -> None:
        self._is_saving, again, self._saves_again = False, self._saves_again, False
        if again:
            self._save_beside(_SAVE)

    @Slot(str, object)
    def _failed(self, name: str, error: object) -> None:
        of_this = self._is_of_what_lies_here(name)
        if of_this:
            self._is_saving = self._saves_again = False
        if of_this and name == self._named(_SAVE) and isinstance(error, StorageError):
            self.not_saved.emit(error)
        elif isinstance(error, ChangedOutside):
            self._trouble(_SAVE, None)
            self.outdated.emit()
        elif isinstance(error, StorageError):
            self._trouble(self._kind(name), error)
        elif isinstance(error, Exception):
            raise error

    def _trouble(self, kind: str, error: Exception | None) -> None:
        """That one kind of keeping goes well hides nothing of what does not."""
        before = self._troubles.pop(kind, None)
        if error is not None:
            self._troubles[kind] = error
        if error is not None or before is not None:
            self.troubled.emit(next(reversed(self._troubles.values()), None))

    def _kind(self, name: str) -> str:
        return _SAVE if name in map(self._named, (_AUTOSAVE, _SAVE)) else name


def _as_it_is(journey: Journey) -> Journey:
    return journey


def _changed_at(file: RecoveryFile) -> float:
    moment = file.written_at()
    return moment.timestamp() if moment is not None else 0.0
