"""The rooms of a set: pages where something is done with all its journeys, one at a time.

A room reads the set beside the window, shows its page in place of the set's, and comes back where
one was after a journey was opened from it.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QStackedWidget


class Room(Protocol):
    """One room, as the window knows it."""

    def shows(self, folder: Path | None, stack: QStackedWidget) -> bool:
        """Shows its page if one is in it with this set; False when one is not."""

    def leave(self) -> bool:
        """Back to the set; False when one was not in it."""

    def step_out(self) -> None:
        """Another room is entered: its page is not shown any more."""

    def put_away(self) -> None:
        """The page goes; what was done is kept."""

    def let_go(self) -> None:
        """Saves, and holds no journey any more: one of them may be about to be opened."""

    def may_leave(self) -> bool:
        """Saves what is not saved; asks when that cannot be done. False to stay."""

    def key_rows(self) -> list[tuple[str, str]] | None:
        """The keys of its page, while it is shown."""


class Rooms:
    """All rooms of a window. One is in one of them at most."""

    def __init__(self, rooms: Sequence[Room]) -> None:
        self._rooms = tuple(rooms)

    def enter(self, room: Room) -> None:
        """Leaves the room one is in for another."""
        for other in self._rooms:
            if other is not room:
                other.step_out()

    def shows(self, folder: Path | None, stack: QStackedWidget) -> bool:
        """Shows the page of the room one is in; False when one is in none."""
        return any(room.shows(folder, stack) for room in self._rooms)

    def leave(self) -> bool:
        """Back to the set; False when one is in none."""
        return any(room.leave() for room in self._rooms)

    def put_away(self) -> None:
        """All pages go."""
        for room in self._rooms:
            room.put_away()

    def let_go(self) -> None:
        """No journey is held any more."""
        for room in self._rooms:
            room.let_go()

    def may_leave(self) -> bool:
        """Whether all are saved, or may be left."""
        return all(room.may_leave() for room in self._rooms)

    def key_rows(self) -> list[tuple[str, str]] | None:
        """The keys of the page shown; None for the usual ones."""
        return next((rows for room in self._rooms if (rows := room.key_rows())), None)
