"""How the files of a set lie there: enough to see that somebody has changed them, quickly."""

from pathlib import Path

from journeymap.storage.collection import SET_FILE, set_above
from journeymap.storage.journeys import find_journey_files

Footprint = frozenset[tuple[str, int, int]]
"""Of each file its path, when it was written (nanoseconds) and its size (bytes)."""


def footprint_of(folder: Path) -> Footprint:
    """The journeys in a folder, and what is known of the set it belongs to; without opening any."""
    home = set_above(folder) or folder
    files = (home / SET_FILE, *find_journey_files([folder]))
    return frozenset(step for path in files if (step := _step_of(path)) is not None)


def _step_of(path: Path) -> tuple[str, int, int] | None:
    try:
        found = path.stat()
    except OSError:  # it has gone, which the others around it tell
        return None
    return str(path), found.st_mtime_ns, found.st_size
