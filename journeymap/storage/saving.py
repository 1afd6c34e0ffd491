"""Saving an open journey: nothing of others is overwritten, and what lay there before is kept."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from journeymap.model.journey import Journey
from journeymap.storage.atomic import write_atomically
from journeymap.storage.backups import Retention, back_up
from journeymap.storage.errors import CannotRead, ChangedOutside, WriteError
from journeymap.storage.journeys import is_taken, read_bytes, stamp_of
from journeymap.storage.sealed import Seal


@dataclass(frozen=True, slots=True)
class Backups:
    """Where earlier versions are kept, and how many."""

    folder: Path
    keep: Retention


@dataclass(frozen=True, slots=True)
class Saving:
    """One save, ready to be carried out anywhere: it holds frozen values only.

    `known` is the stamp of what the file held when it was last read or written here; None to
    overwrite whatever lies there, because the user has said so. `data` is in clear; with a `seal`
    it reaches the disk encrypted, and so does the version it replaces.
    """

    path: Path
    journey: Journey
    data: bytes
    known: str | None
    backups: Backups | None = None
    seal: Seal | None = None

    def carry_out(self) -> "Saved":
        """Writes the file, whole and on the disk, or leaves the old one.

        Raises ChangedOutside, WriteError.
        """
        old = self._old_bytes()
        if old is not None and self.known is not None and stamp_of(old) != self.known:
            raise ChangedOutside(self.path)
        seal = self.seal
        data = self.data if seal is None else seal.encrypt(self.data, self.path)
        trouble = self._back_up(old)
        write_atomically(self.path, data, lambda _data: None)
        return Saved(self, stamp_of(data), dt.datetime.now(dt.UTC).astimezone(), trouble)

    def _old_bytes(self) -> bytes | None:
        """What lies there; None when nothing does, or what it is does not matter to the user."""
        try:
            return read_bytes(self.path)
        except CannotRead as error:
            if self.known is not None and is_taken(self.path):
                # Somebody else may have saved there: what cannot be seen is not overwritten.
                raise WriteError(self.path, *error.problems) from error
        return None

    def _back_up(self, old: bytes | None) -> WriteError | None:
        """Keeps the old version. That it cannot be kept is told, and is no reason not to save."""
        if old is None or self.backups is None:
            return None
        now = dt.datetime.now(dt.UTC).astimezone()
        try:
            folder, keep = self.backups.folder, self.backups.keep
            back_up(folder, self.journey.id, old, now=now, keep=keep, seal=self.seal)
        except WriteError as error:
            return error
        return None


@dataclass(frozen=True, slots=True)
class Saved:
    """A save that was carried out; `trouble` says why no backup was kept, if none was."""

    what: Saving
    stamp: str
    at: dt.datetime
    trouble: WriteError | None
