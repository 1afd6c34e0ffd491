"""Groups reach the set's file at once, beside the window: the latest of them, one save at a time.

A protected set takes a second or more to encrypt; nobody waits for that until the page is left.
"""

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from journeymap.model.grouping import GroupError, Groups, without_journeys
from journeymap.model.regrouping import carried_over
from journeymap.storage.collection import SET_FILE
from journeymap.storage.errors import NeedsPassphrase, Problem, StorageError
from journeymap.storage.resources import is_sample
from journeymap.ui.pains.keeping import Known
from journeymap.ui.pains.work import GroupWork
from journeymap.ui.passphrases import waiting
from journeymap.ui.set_safekeeping import SetSafekeeping, Unsaved
from journeymap.ui.tasks import Scribe
from journeymap.words import key

SAVE_MS: Final = 400
"""After a key in a name or description."""
RETRY_MS: Final = 4_000
"""After a save that went wrong: a network drive may come back."""
SAFE_MS: Final = 500
"""What is not in the set's file by then goes to a recovery file."""
_SHOWN_MS: Final = 250
"""A save that is over sooner is not shown: the foot would flicker with every key."""


class GroupKeeping(QObject):
    """Saves what is done to the groups of one set."""

    stirred = Signal()
    """`is_slow`, `trouble` or `saved_at` is another now."""
    joined = Signal()
    """What somebody else had done was taken along."""

    def __init__(self, is_locked: Callable[[Path], bool], parent: QObject) -> None:
        """`is_locked` tells whether a protected set is not the one whose passphrase is at hand."""
        super().__init__(parent)
        self.known: Known | None = None
        """The set as it lay on the disk last."""
        self.trouble: StorageError | GroupError | None = None
        """Why the last save did not succeed."""
        self.saved_at: dt.datetime | None = None
        self.is_slow = False
        """True while a save is taking so long that it is worth a word."""
        self._work = GroupWork()
        self._is_locked = is_locked
        self._sent: Groups | None = None
        self.safe = SetSafekeeping(self.unsaved, self, SAFE_MS)
        """Where it lies until it is saved."""
        self.safe.troubled.connect(self.stirred)
        self._soon = self._timer(self.save)
        self._shown = self._timer(self._show_slow)
        self._scribe = Scribe(self)
        self._scribe.done.connect(self._done)
        self._scribe.failed.connect(self._failed)

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    # A set comes and goes.

    def begin(self, work: GroupWork) -> None:
        """Keeps the groups of another set, once it is `look`ed at."""
        self._stop()
        self.safe.end()
        self._work, self.known, self.saved_at = work, None, None

    def look(self, known: Known) -> None:
        """Goes on from the set as it lies on the disk now. Only while nothing is unsaved."""
        if self.known is None or (known.groups != self.known.groups and self.is_kept):
            self._work.take(known.groups)
        self.known = known
        self._forget()
        if self.is_kept:
            self.safe.begin(known.opened.folder)

    def give_up(self) -> None:
        """What could not be saved goes."""
        self._stop()
        if self.known is not None:
            self._work.take(self.known.groups)
        self.safe.drop()

    def unsaved(self) -> Unsaved | None:
        """The set as it would be saved; None when it lies on the disk."""
        known = self.known
        if known is None or not self.is_unsaved:
            return None
        collection = known.opened.collection
        groups = without_journeys(self._work.groups, collection.withdrawn)
        return known.opened, collection.replaced(groups=groups)

    def _stop(self) -> None:
        self._scribe.finish()
        self._soon.stop()
        self.trouble = None

    def _forget(self) -> None:
        if self.known is not None:
            self._work.forget(self.known.opened.collection.withdrawn)

    # Saving.

    @property
    def is_kept(self) -> bool:
        """False for the program's own samples, where nothing is saved."""
        return self.known is not None and not is_sample(self.known.opened.folder)

    @property
    def is_busy(self) -> bool:
        """True while something is being written."""
        return self._sent is not None

    @property
    def is_unsaved(self) -> bool:
        """True until what was done lies on the disk."""
        known = self.known
        return self.is_busy or (
            known is not None and self.is_kept and self._work.groups != known.groups
        )

    def save_soon(self) -> None:
        """Somebody is writing: what is written is saved in a moment, however long they go on."""
        self.safe.stir()
        if not self._soon.isActive():
            self._soon.start(SAVE_MS)

    @Slot()
    def save(self) -> None:
        """Hands the groups over as they are now; those being written come first."""
        known = self.known
        self.safe.stir()
        if self.is_busy or known is None:
            return
        self._soon.stop()
        if not self.is_unsaved:
            self._tell(None)
        elif self._is_locked(known.opened.folder):
            # Never under the passphrase of the set that is open now instead.
            path = known.opened.folder / SET_FILE
            self._fell(NeedsPassphrase(path, Problem(key("problem.sealed"))))
        else:
            self._sent = self._work.groups
            self._shown.start(_SHOWN_MS)
            self._scribe.do(SET_FILE, partial(known.keep, self._sent))

    def flush(self) -> bool:
        """Saves what is not saved yet and waits for it. False when that cannot be done."""
        if self.is_unsaved:
            with waiting():
                self._scribe.finish()
                self.save()
                self._scribe.finish()
        self._scribe.finish()
        self.safe.finish()
        return not self.is_unsaved

    # How it went.

    @Slot()
    def _show_slow(self) -> None:
        self.is_slow = True
        self.stirred.emit()

    @Slot(str, object)
    def _done(self, _name: str, result: object) -> None:
        sent, self._sent = self._sent, None
        assert isinstance(result, Known)
        assert sent is not None
        is_joined = result.groups != sent
        try:
            if is_joined:
                self._join(sent, result.groups)
        except GroupError as error:
            self._fell(error)
            return
        self.known, self.saved_at = result, dt.datetime.now().astimezone()
        self._forget()
        if not self.is_unsaved:
            self.safe.drop()
        if self.is_unsaved and not self._soon.isActive():
            self.save()  # what was done while it was being written
        self._tell(None)
        if is_joined:
            self.joined.emit()

    def _join(self, sent: Groups, on_disk: Groups) -> None:
        """What was done here while it was being written is done to what lies there now."""
        if self._work.groups == sent:
            self._work.take(on_disk)
        else:
            self._work.take(carried_over(sent, self._work.groups, on_disk))

    @Slot(str, object)
    def _failed(self, _name: str, error: object) -> None:
        self._sent = None
        if not isinstance(error, StorageError | GroupError):
            assert isinstance(error, Exception)
            raise error
        self._fell(error)

    def _fell(self, error: StorageError | GroupError) -> None:
        self._soon.start(RETRY_MS)
        self.safe.keep_now()
        self._tell(error.with_traceback(None))  # which holds on to the thread it came from

    def _tell(self, trouble: StorageError | GroupError | None) -> None:
        self.trouble = trouble
        if trouble is not None or not self.is_unsaved:
            self._shown.stop()
            self.is_slow = False
        self.stirred.emit()
