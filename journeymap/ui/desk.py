"""The journey that is open, the file it lies in, and the lock that says so to others."""

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from journeymap.model.commands import TakeOver
from journeymap.model.document import Document
from journeymap.model.journey import Interview, Journey, new_id, new_salt
from journeymap.model.reunite import adds_nothing, reunite, without_rows
from journeymap.model.revision import descends, differ, revision
from journeymap.privacy.pseudonyms import propose_code
from journeymap.storage.collection import is_withdrawn
from journeymap.storage.content import Content, content_of
from journeymap.storage.encoder import Encoder
from journeymap.storage.errors import NewerSchema, NotAJourney, Problem, ReadError, WriteError
from journeymap.storage.journeys import (
    is_protected,
    is_taken,
    read_journey,
    read_newer_journey,
    saved_at,
    stamp,
)
from journeymap.storage.recovery import Origin, RecoveryFile
from journeymap.storage.resources import is_sample
from journeymap.storage.saving import Backups, Saved, Saving
from journeymap.storage.sealed import Seal, at_hand
from journeymap.ui.locks import Holder, Lock, in_use, lock_of
from journeymap.ui.session import State
from journeymap.words import key


class Opening(StrEnum):
    """How a file is opened."""

    EDIT = "edit"
    LOOK = "look"
    """Somebody else has it open: to be looked at only."""
    COPY = "copy"
    """As a journey that lies nowhere yet; the file stays as it is."""


class Lying(StrEnum):
    """What lies where the open journey was last read or written."""

    OURS = "ours"
    """What was read or written, or nothing was yet."""
    GONE = "gone"
    OTHERS = "others"
    """What somebody else has saved there since."""


class LockedByOther(Exception):
    """Somebody else has the file open."""

    def __init__(self, holder: Holder) -> None:
        super().__init__(holder)
        self.holder = holder


@dataclass(frozen=True, slots=True)
class _Ready:
    """A save made ready: the journey to write and its bytes, as long as what is told is still `of`,
    and what lies on the disk is still `after`."""

    of: Journey
    after: Journey | None
    journey: Journey
    data: bytes


class Desk:
    """Holds at most one document. What raises an error has changed nothing."""

    def __init__(self, backups: Backups | None = None) -> None:
        self.document: Document | None = None
        self.path: Path | None = None
        self.saved_at: dt.datetime | None = None
        self.encoder = Encoder()
        self.backups = backups
        self.trouble = ""
        """Why what is told cannot be kept safe right now, in the user's language."""
        self.seal: Seal | None = None
        """What the journey is protected with; gone as soon as it is put away."""
        self._known: Content | None = None
        """What the file held when it was last read or written here."""
        self.is_missed = False
        """True when what was saved lies there no more, and somebody was told."""
        self._ready: _Ready | None = None
        self._parted_at: Journey | None = None
        """What others began from, where that is not what was last read or written here."""
        self._lock: Lock | None = None

    @property
    def state(self) -> State:
        """What matters when the user wants to leave."""
        modified = self.document is not None and self.document.is_modified
        return State(modified=modified, has_path=self.path is not None)

    @property
    def origin(self) -> Origin:
        """Where the journey belongs, for its recovery file."""
        return Origin(self.path, self._known.stamp if self._known is not None else None)

    def others_stamp(self) -> str | None:
        """The stamp of what somebody else has saved in the file since; None when nobody has."""
        if self.path is None or self.document is None or self.document.read_only:
            return None
        found = stamp(self.path)
        return found if found != self.origin.stamp else None

    def lying(self) -> Lying:
        """Whether what was saved still lies there. A file that cannot be read is gone as well.

        Of a citizen who has withdrawn nothing is missed.
        """
        document, path = self.document, self.path
        if path is None or document is None or document.read_only or self._known is None:
            return Lying.OURS
        found = stamp(path)
        if found is not None:
            return Lying.OURS if found == self._known.stamp else Lying.OTHERS
        withdrawn = not is_taken(path) and is_withdrawn(path, document.journey.id)
        return Lying.OURS if withdrawn else Lying.GONE

    def note_missed(self) -> None:
        """What was saved lies there no more: it counts as unsaved, and is kept safe as such."""
        if self.document is not None:
            self.document.mark_missed()
            self.is_missed, self.saved_at = True, None

    def let_be(self) -> bool:
        """The journey is left as it is, and lies nowhere. True: nothing is in the way."""
        if self.document is not None:
            self.document.let_be()
        return True

    def goes_on_from_ours(self) -> bool:
        """True when what others have saved there was made from what was saved here."""
        document = self.document
        if document is None or self.path is None or document.last_common is None:
            return False
        with suppress(ReadError):
            theirs = read_journey(self.path, self.seal.passphrase if self.seal else None)
            ours = revision(document.last_common)
            return theirs.id == document.journey.id and descends(theirs, ours)
        return False

    def new(self, taken: frozenset[str], language: str, seal: Seal | None = None) -> None:
        """Lays out an empty journey with a proposed code that is not among `taken`."""
        journey = Journey(
            id=new_id(),
            code=propose_code(taken),
            interview=Interview(language=language),
            salt=new_salt(),
        )
        self._lay_out(Document(journey), None, None, seal=seal)

    def open(
        self, path: Path, how: Opening = Opening.EDIT, passphrase: str | None = None
    ) -> NewerSchema | None:
        """Opens a journey file. Raises ReadError, LockedByOther.

        A newer program's file is opened to be looked at only; what it says of itself is given
        back.
        """
        lock = self._taken_lock(path) if how is Opening.EDIT else None
        known = content_of(path)
        newer: NewerSchema | None = None
        try:
            journey = read_journey(path, passphrase)
        except NewerSchema as error:
            understood = read_newer_journey(path, passphrase)
            if understood is None:
                self._put_back(lock)
                raise
            journey, newer = understood, error
        except ReadError:
            self._put_back(lock)
            raise
        seal = Seal(passphrase) if passphrase else at_hand()
        seal = seal if is_protected(path) else None
        look = newer is not None or how is Opening.LOOK
        document = Document.opened(journey, read_only=look)
        if how is Opening.COPY:
            self._lay_out(document, None, None, seal=seal)
        else:
            self._lay_out(document, path, lock, known, seal=seal)
            self.saved_at = saved_at(path)
        return newer

    @staticmethod
    def has_all_of(left: RecoveryFile, seal: Seal | None = None) -> bool:
        """True when the journey's file holds all of a recovery file already. Raises ReadError.

        What was taken out or moved is something too, unless the file is another one by now.
        """
        journey, origin = left.journey(seal), left.origin()
        on_disk = _same_journey(origin.path, journey.id, seal)
        if on_disk is None or origin.path is None:
            return False
        if stamp(origin.path) == origin.stamp:
            return not differ(journey, on_disk)
        return adds_nothing(journey, on_disk)

    def recover(self, left: RecoveryFile, seal: Seal | None = None) -> None:
        """Lays out what was told and never saved. Raises ReadError; then it lies where it lay."""
        journey, origin = left.journey(seal), left.origin()
        on_disk = _same_journey(origin.path, journey.id, seal)
        lock, path = None, origin.path if on_disk is not None else None
        if path is not None:
            try:
                lock = self._taken_lock(path)
            except LockedByOther:
                path = None  # the user says where to save
        document = Document.recovered(journey, on_disk)
        known = Content(origin.stamp) if origin.stamp is not None else None
        self._lay_out(document, path, lock, known, seal=seal)
        if on_disk is not None and self.others_stamp() is not None:
            self._parted_at = without_rows(on_disk)

    def unite(self) -> int:
        """Takes in what somebody else has saved in the file; gives the number of clashes.

        One undo step leads back. Raises ReadError.
        """
        theirs = self._read_theirs()
        if theirs is None or self.document is None:
            return 0
        base = self._parted_at or _common(self.document, theirs)
        united = reunite(base, self.document.journey, theirs)
        self._take_over(united.journey, theirs)
        return united.clashes

    def take_theirs(self) -> int:
        """Takes what somebody else has saved in place of one's own; undo leads back.

        Gives the number of clashes, as `unite`: none. Raises ReadError.
        """
        theirs = self._read_theirs()
        if theirs is not None:
            self._take_over(theirs, theirs)
        return 0

    def _read_theirs(self) -> Journey | None:
        if self.document is None or self.path is None:
            return None
        self._known = content_of(self.path)
        theirs = read_journey(self.path, self.seal.passphrase if self.seal else None)
        if theirs.id != self.document.journey.id:
            raise NotAJourney(self.path, Problem(key("problem.other_journey")))
        return theirs

    def _take_over(self, version: Journey, on_disk: Journey) -> None:
        assert self.document is not None
        self.document.seal()
        self.document.execute(TakeOver(version))
        self.document.follow_on(on_disk)
        self._parted_at = None

    def make_ready(self, few: int) -> bool:
        """Does beforehand what the next save will ask for, a few events each time.

        True when all of it is done. Raises what `saving` raises.
        """
        document, path = self.document, self.path
        if document is None or path is None:
            return True
        encoded = self.encoder.make_ready(document.journey, path, few)
        if not (document.make_ready(few) and encoded):
            return False
        if self._made_ready() is None:
            whole = document.to_save()
            data = self.encoder.encode(whole, path)
            self._ready = _Ready(document.journey, document.last_common, whole, data)
        return True

    def _made_ready(self) -> "_Ready | None":
        """What is to be written, if it was made ready and nothing has changed since."""
        ready, document = self._ready, self.document
        if ready is None or document is None or ready.of is not document.journey:
            return None
        return ready if ready.after is document.last_common else None

    def saving(self, path: Path, *, anyway: bool = False) -> Saving | None:
        """The save of the journey as it stands, to `path`; None without a journey.

        Where the journey lies already, nothing that somebody else has saved there meanwhile is
        overwritten, unless the user has said so (`anyway`). Raises WriteError, ReadError.
        """
        if self.document is None:
            return None
        here = path == self.path
        ready = self._made_ready()
        journey = ready.journey if ready else self.document.to_save()
        data = ready.data if ready else self.encoder.encode(journey, path)
        known = self._known if here and not anyway else None
        return Saving(path, journey, data, known, self.backups if here else None, self.seal)

    def save(self, path: Path, *, anyway: bool = False) -> Saved | None:
        """Writes the journey to `path` and keeps it there. Raises WriteError, ReadError."""
        saving = self.saving(path, anyway=anyway)
        if saving is None or self.document is None:
            return None
        lock = self._lock
        if path != self.path or lock is None:
            try:
                lock = self._taken_lock(path)
            except LockedByOther as error:
                raise in_use(path, error.holder) from None
        try:
            saved = saving.carry_out()
        except WriteError:
            self._put_back(lock)
            raise
        self.note_saved(saved)
        self._keep_lock(lock)
        return saved

    def note_saved(self, saved: Saved, *, on_purpose: bool = True) -> None:
        """Remembers that a save was carried out, if it was of the journey that lies here."""
        if self.document is None or saved.what.journey.id != self.document.journey.id:
            return
        self.document.mark_saved(saved.what.journey, on_purpose=on_purpose)
        self.is_missed = False
        self.path, self._known, self.saved_at = saved.what.path, saved.content, saved.at

    def clear(self) -> None:
        """Puts the journey away."""
        self.document = self.path = self.saved_at = self._known = self.seal = None
        self._ready = None
        self._keep_lock(None)

    def _lay_out(
        self,
        document: Document,
        path: Path | None,
        lock: Lock | None,
        known: Content | None = None,
        *,
        seal: Seal | None = None,
    ) -> None:
        self.seal = seal
        self.document, self.path, self.saved_at = document, path, None
        self.encoder, self._ready = Encoder(), None
        self.is_missed = False
        self._known, self._parted_at = known, None
        self._keep_lock(lock)

    def _taken_lock(self, path: Path) -> Lock | None:
        """The lock of a file, taken; the one held already when it is the same file's."""
        if is_sample(path):
            return None
        lock = lock_of(path)
        if self._lock is not None and self._lock.path == lock.path:
            return self._lock
        if not lock.take():
            raise LockedByOther(lock.holder())
        return lock

    def _keep_lock(self, lock: Lock | None) -> None:
        if self._lock is not None and self._lock is not lock:
            self._lock.release()
        self._lock = lock

    def _put_back(self, lock: Lock | None) -> None:
        """A lock taken in vain; the one of the open journey stays."""
        if lock is not None and lock is not self._lock:
            lock.release()


def _common(document: Document, theirs: Journey) -> Journey:
    """What both began from, as far as that is known; what neither may have taken out stays.

    An older version that came back, as a sync client may bring it, takes nothing away again.
    """
    ours = document.last_common
    if descends(document.journey, revision(theirs)):
        return theirs
    if ours is None:
        return without_rows(theirs)
    made_from_ours = descends(theirs, revision(ours)) or theirs.history == ours.history
    return ours if made_from_ours else without_rows(theirs)


def _same_journey(path: Path | None, journey_id: str, seal: Seal | None = None) -> Journey | None:
    """The journey in a file, if it is the one asked for and can be read."""
    if path is None:
        return None
    with suppress(ReadError):
        journey = read_journey(path, seal.passphrase if seal else None)
        return journey if journey.id == journey_id else None
    return None
