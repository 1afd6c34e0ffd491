"""The journey that is open and the file it lies in."""

import datetime as dt
from pathlib import Path

from journeymap.model.document import Document
from journeymap.model.journey import Interview, Journey, new_id
from journeymap.privacy.pseudonyms import propose_code
from journeymap.storage.errors import NewerSchema
from journeymap.storage.journeys import (
    must_be_untouched,
    read_journey,
    read_newer_journey,
    saved_at,
    stamp,
    write_journey,
)
from journeymap.ui.session import State


class Desk:
    """Holds at most one document. What raises a StorageError has changed nothing."""

    def __init__(self) -> None:
        self.document: Document | None = None
        self.path: Path | None = None
        self.saved_at: dt.datetime | None = None
        self._stamp: str | None = None

    @property
    def state(self) -> State:
        """What matters when the user wants to leave."""
        modified = self.document is not None and self.document.is_modified
        return State(modified=modified, has_path=self.path is not None)

    def new(self, taken: frozenset[str], language: str) -> None:
        """Lays out an empty journey with a proposed code that is not among `taken`."""
        journey = Journey(
            id=new_id(), code=propose_code(taken), interview=Interview(language=language)
        )
        self._lay_out(Document(journey), None)

    def open(self, path: Path) -> NewerSchema | None:
        """Opens a journey file. Raises ReadError.

        A newer program's file is opened to be looked at only; what it says of itself is given
        back.
        """
        newer: NewerSchema | None = None
        try:
            journey = read_journey(path)
        except NewerSchema as error:
            understood = read_newer_journey(path)
            if understood is None:
                raise
            journey, newer = understood, error
        self._lay_out(Document.opened(journey, read_only=newer is not None), path)
        self.saved_at = saved_at(path)
        return newer

    def save(self, path: Path, *, anyway: bool = False) -> None:
        """Writes the journey to `path` and keeps it there. Raises WriteError.

        Where the journey lies already, nothing that somebody else has saved there meanwhile is
        overwritten, unless the user has said so (`anyway`).
        """
        if self.document is None:
            return
        if path == self.path and not anyway:
            must_be_untouched(path, self._stamp)
        journey = self.document.to_save()
        write_journey(path, journey)
        self.document.mark_saved(journey)
        self.path = path
        self._stamp = stamp(path)
        self.saved_at = dt.datetime.now(dt.UTC).astimezone()

    def clear(self) -> None:
        """Puts the journey away."""
        self.document = self.path = self.saved_at = None

    def _lay_out(self, document: Document, path: Path | None) -> None:
        self.document, self.path, self.saved_at = document, path, None
        self._stamp = stamp(path) if path is not None else None
