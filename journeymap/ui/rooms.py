"""The rooms of a set: pages where something is done with all its journeys, one at a time."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from journeymap.ui.room import SetRoom

AnyRoom = SetRoom[Any]


class Rooms:
    """All rooms of a window. One is in one of them at most."""

    def __init__(self, rooms: Sequence[AnyRoom]) -> None:
        self._rooms = tuple(rooms)

    def enter(self, room: AnyRoom) -> None:
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

    def look_again(self) -> None:
        """What others have changed in the set comes into the room one is in."""
        for room in self._rooms:
            room.look_again()

    def may_leave(self) -> bool:
        """Whether all are saved, or may be left."""
        return all(room.may_leave() for room in self._rooms)

    def key_rows(self) -> list[tuple[str, str]] | None:
        """The keys of the page shown; None for the usual ones."""
        return next((rows for room in self._rooms if (rows := room.key_rows())), None)
