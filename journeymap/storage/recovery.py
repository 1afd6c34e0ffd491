"""Recovery files: what has been told, on the disk within a second, until it is saved and closed.

For each open journey two files of one name, readable by their owner alone:

    TOKEN.journey.json    the journey as it stands, in the ordinary format
    TOKEN.about.json      where it belongs: the file it was opened from, and what lay there
"""

import datetime as dt
import json
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journeymap.model.journey import Journey
from journeymap.storage.atomic import clean_up_orphans, write_atomically
from journeymap.storage.errors import Problem, ReadError, WriteError
from journeymap.storage.journeys import SUFFIX, read_bytes, read_journey, saved_at
from journeymap.words import key

_ABOUT: Final = ".about.json"
_MAX_ABOUT: Final = 100_000


@dataclass(frozen=True, slots=True)
class Origin:
    """What a recovery file belongs to: the journey's file, None when it has none yet.

    `stamp` tells the content that lay there when it was last read or written.
    """

    path: Path | None
    stamp: str | None


class RecoveryFile:
    """The recovery file of one open journey. A new one each time a journey is laid out."""

    def __init__(self, folder: Path, token: str | None = None) -> None:
        self.folder = folder
        self.token = token or secrets.token_hex(8)

    @property
    def path(self) -> Path:
        """The journey."""
        return self.folder / f"{self.token}{SUFFIX}"

    @property
    def lock_path(self) -> Path:
        """Held by the program that has the journey open, as long as it runs."""
        return self.folder / f"{self.token}.lock"

    @property
    def _about(self) -> Path:
        return self.folder / f"{self.token}{_ABOUT}"

    def prepare(self) -> None:
        """Makes the folder, for the user alone. Raises WriteError."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise WriteError(self.folder, Problem(key("problem.may_not_write"))) from error

    def write(self, data: bytes, origin: Origin) -> None:
        """Puts the bytes of a journey and where it belongs on the disk. Raises WriteError."""
        about = {"path": str(origin.path) if origin.path else None, "stamp": origin.stamp}
        write_atomically(self._about, json.dumps(about).encode(), lambda _data: None)
        write_atomically(self.path, data, lambda _data: None)

    def discard(self) -> None:
        """Removes it: the journey is saved, or its changes are no longer wanted."""
        for path in (self.path, self._about):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def origin(self) -> Origin:
        """Where the journey belongs; nowhere when that cannot be read."""
        with suppress(ReadError, ValueError):
            about = json.loads(read_bytes(self._about)[:_MAX_ABOUT])
            if isinstance(about, dict):
                path, stamp = about.get("path"), about.get("stamp")
                return Origin(
                    Path(path) if isinstance(path, str) and path else None,
                    stamp if isinstance(stamp, str) else None,
                )
        return Origin(None, None)

    def journey(self) -> Journey:
        """What was told. Raises ReadError."""
        return read_journey(self.path)

    def written_at(self) -> dt.datetime | None:
        """When the last change reached the disk, in local time."""
        return saved_at(self.path)


def recovery_files(folder: Path) -> Iterator[RecoveryFile]:
    """All recovery files of this user, those of open journeys too, in the order of their names."""
    clean_up_orphans(folder)
    with suppress(OSError):
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            yield RecoveryFile(folder, path.name.removesuffix(SUFFIX))
