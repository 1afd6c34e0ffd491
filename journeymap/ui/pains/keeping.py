"""The groups of a set reach its file on top of whatever others have done there. No Qt."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journeymap.model import grouping
from journeymap.model.grouping import Groups
from journeymap.model.regrouping import carried_over
from journeymap.model.uniting import unite_groups
from journeymap.storage.collection import SET_FILE, OpenSet, open_set
from journeymap.storage.errors import ChangedOutside
from journeymap.storage.journeys import read_bytes
from journeymap.storage.sealed import open_beside

_TRIES: Final = 5


@dataclass(frozen=True, slots=True)
class Known:
    """A set as it was looked at last, and its groups in their order."""

    opened: OpenSet
    groups: Groups

    def keep(self, groups: Groups) -> "Known":
        """Saves the groups, and gives the set as it lies on the disk then.

        What others have saved meanwhile stays, and so does what was changed here. Raises
        StorageError, GroupError.
        """
        base, known = self.groups, self
        for _ in range(_TRIES):
            if known is not self:
                groups = carried_over(base, groups, known.groups)
                base = known.groups
            collection = known.opened.collection
            groups = grouping.without_journeys(groups, collection.withdrawn)
            try:
                known.opened.save(collection.replaced(groups=groups))
            except ChangedOutside:
                _warm(self.opened.folder / SET_FILE)
                known = look_at(self.opened.folder)
            else:
                return look_at(self.opened.folder)
        raise ChangedOutside(self.opened.folder)


def _warm(path: Path) -> None:
    """Opens a protected file in a process of its own: in this one the window would stand still."""
    open_beside(read_bytes(path), path)


def look_at(folder: Path) -> Known:
    """The set in a folder. Raises ReadError."""
    opened = open_set(folder)
    groups = unite_groups([opened.collection.groups])
    return Known(opened, grouping.without_journeys(groups, opened.collection.withdrawn))
