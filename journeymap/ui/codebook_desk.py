"""The codebook that is worked on: every change is saved at once, and can be taken back.

What somebody else has saved in the set meanwhile is never overwritten: it is read, and the change
is made on top of it.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from journeymap.model.codebook import Codebook
from journeymap.model.collection import Collection
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.collection import OpenSet, open_set
from journeymap.storage.errors import ChangedOutside

Change = Callable[[Codebook], Codebook]
"""Makes a codebook of a codebook; raises CodebookError."""


class BookDesk:
    """Holds the codebook of one set. What raises an error has changed nothing.

    With `keeps` false nothing reaches the disk: the program's own samples are only tried on.
    """

    def __init__(self, opened: OpenSet, vocabulary: Vocabulary, *, keeps: bool = True) -> None:
        self._opened = opened
        self.vocabulary = vocabulary
        """The built-in one; what the set has changed is in the codebook."""
        self.keeps = keeps
        self._done: list[Codebook] = []
        self._undone: list[Codebook] = []

    @property
    def book(self) -> Codebook:
        """The codebook as it stands."""
        return self._opened.collection.codebook

    @property
    def folder(self) -> Path:
        """Where the set lies."""
        return self._opened.folder

    @property
    def can_undo(self) -> bool:
        """True when there is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """True when something was taken back."""
        return bool(self._undone)

    def do(self, change: Change) -> bool:
        """Makes a change and saves it. True when others' changes were found and taken in first.

        Raises CodebookError, StorageError.
        """
        before = self.book
        after = change(before)
        if after == before:
            return False
        try:
            self._save(after)
        except ChangedOutside:
            self._look_again()
            before = self.book
            self._save(change(before))
            self._done, self._undone = [before], []
            return True
        self._done.append(before)
        self._undone.clear()
        return False

    def as_if(self, change: Change) -> tuple[OpenSet, Collection] | None:
        """The set with a change that is not made yet; None where it would change nothing.

        Raises CodebookError.
        """
        after = change(self.book)
        if after == self.book or not self.keeps:
            return None
        return self._opened, self._opened.collection.replaced(codebook=after)

    def undo(self) -> None:
        """Takes the last change back. Raises StorageError; ChangedOutside when others' would go."""
        self._shift(self._done, self._undone)

    def redo(self) -> None:
        """Makes it again. Raises as `undo`."""
        self._shift(self._undone, self._done)

    def _shift(self, books: list[Codebook], others: list[Codebook]) -> None:
        if not books:
            return
        before = self.book
        try:
            self._save(books[-1])
        except ChangedOutside:
            self._look_again()
            self._done, self._undone = [], []
            raise
        books.pop()
        others.append(before)

    def _save(self, book: Codebook) -> None:
        collection = self._opened.collection.replaced(codebook=book)
        if self.keeps:
            self._opened.save(collection)
            self._opened = open_set(self._opened.folder)
        else:
            self._opened = replace(self._opened, collection=collection)

    def _look_again(self) -> None:
        self._opened = open_set(self._opened.folder)
