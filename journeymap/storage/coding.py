"""Codes of analysis in journey files: reading the notes of a set, and saving what is put on them.

Each save begins with what lies on the disk, so that nothing somebody else has written meanwhile
is lost: of every note only those codes change that were put there or taken off here.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from journeymap.model.coding import Codes, Noted, Recoding, notes_of
from journeymap.model.commands import ChangeNote
from journeymap.model.document import Document
from journeymap.model.journey import Journey, UnknownNote
from journeymap.storage.codec import decode
from journeymap.storage.collection import sets_of
from journeymap.storage.content import Content
from journeymap.storage.encoder import Encoder, NotTheSame
from journeymap.storage.errors import (
    ChangedOutside,
    NeedsPassphrase,
    NotAJourney,
    Problem,
    ReadError,
    WriteError,
    WrongPassphrase,
)
from journeymap.storage.journeys import (
    Watch,
    find_journey_files,
    read_bytes,
    read_journey,
    unwatched,
)
from journeymap.storage.recovery import Origin, RecoveryFile
from journeymap.storage.saving import Backups, Saving
from journeymap.storage.sealed import Seal, at_hand, is_sealed, opened
from journeymap.words import key

_TRIES: Final = 5
"""Somebody else may save between reading and writing; not that often."""


@dataclass(frozen=True, slots=True)
class SetNotes:
    """The notes of a set. `locked` are files that only a passphrase opens, `unreadable` others.

    `sealed` holds the passphrase of each file that one opened.
    """

    notes: tuple[Noted, ...] = ()
    journeys: int = 0
    locked: tuple[Path, ...] = ()
    unreadable: tuple[ReadError, ...] = ()
    sealed: Mapping[str, str] = field(default_factory=dict)


def read_notes(folder: Path, passphrases: Sequence[str] = (), watch: Watch = unwatched) -> SetNotes:
    """The notes of all journeys of a set, in the order of their files.

    Those of citizens who withdrew are not read any more, should a copy have turned up.
    The passphrase at hand and these are tried on what is protected, one after the other.
    """
    files = find_journey_files([folder])
    notes: list[Noted] = []
    locked, unreadable, sealed = [], [], {}
    journeys = 0
    gone = frozenset().union(*(one.withdrawn for one in sets_of([folder])[0]))
    for done, path in enumerate(files):
        watch(done, len(files))
        try:
            journey, passphrase = _opened(path, passphrases)
        except (NeedsPassphrase, WrongPassphrase):
            locked.append(path)
        except ReadError as error:
            unreadable.append(error)
        else:
            found = () if journey.id in gone else notes_of(journey, str(path))
            notes.extend(found)
            journeys += bool(found)
            if passphrase:
                sealed[str(path)] = passphrase
    return SetNotes(tuple(notes), journeys, tuple(locked), tuple(unreadable), sealed)


def _opened(path: Path, passphrases: Iterable[str]) -> tuple[Journey, str]:
    """A journey and what opened it, "" for the passphrase at hand. Raises ReadError."""
    try:
        return read_journey(path), ""
    except (NeedsPassphrase, WrongPassphrase):
        for passphrase in passphrases:
            try:
                return read_journey(path, passphrase), passphrase
            except ReadError:
                continue
        raise


@dataclass(frozen=True, slots=True)
class CodesSaved:
    """A save that was carried out. `on_disk` are the codes of all notes of the file as they stand
    now; `missing` the notes that somebody took away; `trouble` why no backup was kept."""

    source: str
    sent: tuple[Recoding, ...]
    on_disk: Mapping[str, Codes]
    at: dt.datetime
    missing: tuple[str, ...] = ()
    trouble: WriteError | None = None


class CodesFile:
    """One journey's file while its notes are coded. Used by one thread at a time.

    It remembers what it last saw there, so that saves in a row are one revision and not many.
    """

    def __init__(
        self, path: Path, journey_id: str, backups: Backups | None = None, passphrase: str = ""
    ) -> None:
        self.path = path
        self._journey_id = journey_id
        self._backups = backups
        self._seal = Seal(passphrase) if passphrase else None
        self._encoder = Encoder()
        self._document: Document | None = None
        self._known: Content | None = None
        self._seen: Journey | None = None
        """What lay there when it could be read last."""

    def keep_safe(self, changes: Sequence[Recoding], file: RecoveryFile) -> None:
        """Puts the journey with these changes into a recovery file, for its own cannot be saved.

        Where it cannot be read any more either, on top of what was read last. Raises StorageError.
        """
        try:
            self._looked_at()
        except ReadError:
            if self._seen is None:
                raise
        assert self._seen is not None
        document = Document.opened(self._seen)
        for change in changes:
            _carry_out(document, change)
        origin = Origin(self.path.absolute(), self._known.stamp if self._known else None)
        try:
            data = Encoder().encode(document.to_save(), self.path)
        except NotTheSame as error:
            raise WriteError(self.path, Problem(key("problem.not_written"))) from error
        file.write(data, origin, self._seal)

    def save(self, changes: Sequence[Recoding]) -> CodesSaved:
        """Changes the codes of some notes, on top of whatever others have saved meanwhile.

        Raises StorageError; then the file is as it was.
        """
        for _ in range(_TRIES - 1):
            try:
                return self._save(changes)
            except ChangedOutside:  # in the moment between reading and writing
                continue
        return self._save(changes)

    def _save(self, changes: Sequence[Recoding]) -> CodesSaved:
        document = self._looked_at()
        self._document = None  # should it not be written, nothing of it is to come along later
        missing = tuple(change.note_id for change in changes if not _carry_out(document, change))
        at, trouble = dt.datetime.now(dt.UTC).astimezone(), None
        if document.is_modified:
            saved = self._saving(document).carry_out()
            document.mark_saved(saved.what.journey, on_purpose=False)
            self._known, at, trouble = saved.content, saved.at, saved.trouble
        self._document = document
        on_disk = {note.id: note.codes for _, note in document.journey.experiences()}
        return CodesSaved(str(self.path), tuple(changes), on_disk, at, missing, trouble)

    def _saving(self, document: Document) -> Saving:
        journey = document.to_save()
        try:
            data = self._encoder.encode(journey, self.path)
        except NotTheSame as error:
            raise WriteError(self.path, Problem(key("problem.not_written"))) from error
        return Saving(self.path, journey, data, self._known, self._backups, self._seal)

    def _looked_at(self) -> Document:
        """The journey as it lies there. Raises ReadError.

        What others wrote is taken as it is: the changes go on top of it, so there is nothing to
        join, and an approval of theirs stands.
        """
        data = read_bytes(self.path)
        known = self._known
        if self._document is None or known is None or not known.is_of(data):
            self._seen = self._read(data)
            self._document, self._known = Document.opened(self._seen), Content(data)
        return self._document

    def _read(self, data: bytes) -> Journey:
        if not is_sealed(data):
            self._seal = None  # it is protected no longer, and nobody is to be locked out of it
        elif self._seal is None:  # as the set is, or somebody has protected it meanwhile
            self._seal = at_hand()
        passphrase = self._seal.passphrase if self._seal is not None else None
        journey = decode(opened(data, self.path, passphrase), self.path)
        if journey.id != self._journey_id:
            raise NotAJourney(self.path, Problem(key("problem.other_journey")))
        return journey


def _carry_out(document: Document, change: Recoding) -> bool:
    """Changes the codes of one note; False when it is no longer there."""
    try:
        index, inner = document.journey.owner_index(change.note_id)
    except UnknownNote:
        return False
    before = document.journey.events[index].experiences[inner].codes
    after = change.of(before)
    if after != before:
        document.execute(ChangeNote(change.note_id, "codes", after))
    return True
