"""Saving an open journey: nothing of others is overwritten, and what lay there before is kept."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from journeymap.model.journey import Journey
from journeymap.storage.atomic import write_atomically
from journeymap.storage.backups import Retention, back_up, is_due
from journeymap.storage.collection import is_withdrawn
from journeymap.storage.content import Content
from journeymap.storage.errors import (
    CannotRead,
    ChangedOutside,
    Problem,
    WriteError,
)
from journeymap.storage.journeys import is_taken, read_bytes
from journeymap.storage.sealed import Seal
from journeymap.words import key


@dataclass(frozen=True, slots=True)
class Backups:
    """Where earlier versions are kept, and how many."""

    folder: Path
    keep: Retention


@dataclass(frozen=True, slots=True)
class Saving:
    """One save, ready to be carried out anywhere: it holds frozen values only.

    `known` is what the file held when it was last read or written here; None to overwrite
    whatever lies there, because the user has said so. `data` is in clear; with a `seal` it
    reaches the disk encrypted, and so does the version it replaces.
    """

    path: Path
    journey: Journey
    data: bytes
    known: Content | None
    backups: Backups | None = None
    seal: Seal | None = None

    def carry_out(self) -> "Saved":
        """Writes the file, whole and on the disk, or leaves the old one.

        While the disk is at work, what lies there is looked at, and kept if that is due.
        Raises ChangedOutside, WriteError.
        """
        seal = self.seal
        data = self.data if seal is None else seal.encrypt(self.data, self.path)
        troubles: list[WriteError] = []

        def look() -> None:
            self._must_hold_what_is_known()
            troubles.extend(self._back_up())

        write_atomically(self.path, data, lambda _data: None, meanwhile=look)
        moment = dt.datetime.now(dt.UTC).astimezone()
        return Saved(self, Content(data), moment, next(iter(troubles), None))

    def _must_hold_what_is_known(self) -> None:
        """Nothing of others is overwritten. A file that was moved may be written again."""
        if self.known is None:
            self._must_not_be_withdrawn()
            return
        try:
            if self.known.lies_in(self.path):
                return
        except CannotRead as error:
            self._must_have_gone(error)
            return
        raise ChangedOutside(self.path)

    def _must_have_gone(self, error: CannotRead) -> None:
        """Somebody else may have saved there: what cannot be seen is not overwritten.

        And where it has gone because the citizen withdrew, it does not come back.
        """
        if self.known is None:
            return
        if is_taken(self.path):
            raise WriteError(self.path, *error.problems) from error
        self._must_not_be_withdrawn()

    def _must_not_be_withdrawn(self) -> None:
        """A copy from elsewhere, or an earlier version, does not come back into the set either."""
        if is_withdrawn(self.path, self.journey.id):
            raise WriteError(self.path, Problem(key("problem.withdrawn")))

    def _back_up(self) -> Iterator[WriteError]:
        """Keeps the old version, once in an hour; gives what kept it from being kept.

        That is told, and is no reason not to save.
        """
        now = dt.datetime.now(dt.UTC).astimezone()
        backups, name = self.backups, self.journey.id
        if backups is None or not is_due(backups.folder, name, now):
            return
        try:
            old = read_bytes(self.path)
            back_up(backups.folder, name, old, now=now, keep=backups.keep, seal=self.seal)
        except CannotRead as error:
            self._must_have_gone(error)
        except WriteError as error:
            yield error


@dataclass(frozen=True, slots=True)
class Saved:
    """A save that was carried out, and what lies there now.

    `trouble` says why no backup was kept, if none was.
    """

    what: Saving
    content: Content
    at: dt.datetime
    trouble: WriteError | None
