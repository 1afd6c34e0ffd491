"""Recovery files: what has been told, on the disk within a second, until it is saved and closed.

For each open journey two files of one name, readable by their owner alone:

    TOKEN.journey.json    the journey as it stands, in the ordinary format
    TOKEN.about.json      where it belongs: the file it was opened from, and what lay there
    TOKEN.key.age         of a protected journey alone: what TOKEN.journey.json is encrypted with,
                          itself under the passphrase

The unsaved work of a set lies there in the same way, in set-TOKEN.set.json: the whole of its file
as it would be saved.
"""

import datetime as dt
import json
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journeymap.model.collection import Collection
from journeymap.model.journey import Journey
from journeymap.storage.atomic import clean_up_orphans, write_atomically
from journeymap.storage.codec import decode
from journeymap.storage.collection import SET_FORMAT
from journeymap.storage.errors import NeedsPassphrase, Problem, ReadError, WriteError
from journeymap.storage.journeys import (
    OF_SETS,
    SET_SUFFIX,
    SUFFIX,
    is_protected,
    is_taken,
    read_bytes,
    saved_at,
    suffix_of,
)
from journeymap.storage.sealed import Seal, is_sealed
from journeymap.words import key

_ABOUT: Final = ".about.json"
_MAX_ABOUT: Final = 100_000
_KEY: Final = ".key.age"
PARTS: Final = (SUFFIX, SET_SUFFIX, _ABOUT, _KEY, ".lock")
"""What the names of the files end in that belong together, the lock among them."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a recovery file belongs to: the file of a journey or a set, None when it has none yet.

    `stamp` tells the content that lay there when it was last read or written.
    """

    path: Path | None
    stamp: str | None


class RecoveryFile:
    """The recovery file of one open journey. A new one each time a journey is laid out.

    One whose token begins as those of sets do is of a set, and holds what the set knows.
    """

    def __init__(self, folder: Path, token: str | None = None) -> None:
        self.folder = folder
        self.token = token or secrets.token_hex(8)

    @property
    def path(self) -> Path:
        """The journey, or what the set knows."""
        return self.folder / f"{self.token}{suffix_of(self.token)}"

    @property
    def lock_path(self) -> Path:
        """Held by the program that has the journey open, as long as it runs."""
        return self.folder / f"{self.token}.lock"

    @property
    def _about(self) -> Path:
        return self.folder / f"{self.token}{_ABOUT}"

    @property
    def _key(self) -> Path:
        return self.folder / f"{self.token}{_KEY}"

    @property
    def is_protected(self) -> bool:
        """True when the journey in it is under a passphrase."""
        return is_protected(self.path)

    def prepare(self) -> None:
        """Makes the folder, for the user alone. Raises WriteError."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise WriteError(self.folder, Problem(key("problem.may_not_write"))) from error

    def write_key(self, seal: Seal) -> None:
        """Puts the key of this session on the disk, under the passphrase. Raises WriteError."""
        sealed = seal.session_key(self._key)
        if not is_taken(self._key) or read_bytes(self._key) != sealed:
            write_atomically(self._key, sealed, lambda _data: None)

    def write(self, data: bytes, origin: Origin, seal: Seal | None = None) -> None:
        """Puts the bytes of a journey and where it belongs on the disk. Raises WriteError.

        With a `seal` the journey is encrypted, and its key lies there before it.
        """
        self.prepare()  # the folder may have been cleaned away since
        if seal is not None:
            self.write_key(seal)
            data = seal.encrypt_for_session(data)
        about = {"path": str(origin.path) if origin.path else None, "stamp": origin.stamp}
        write_atomically(self._about, json.dumps(about).encode(), lambda _data: None)
        write_atomically(self.path, data, lambda _data: None)

    def discard_journey(self) -> None:
        """Removes what was told, and keeps the key for what will be."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)

    def discard(self) -> None:
        """Removes it: the journey is saved, or its changes are no longer wanted."""
        for path in (self.path, self._about, self._key):
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

    def unlock(self, passphrase: str) -> Seal:
        """What a protected one is protected with. Raises ReadError."""
        return Seal(passphrase, read_bytes(self._key), self.path)

    def content(self) -> bytes:
        """What lies there, as it lies there. Raises ReadError."""
        return read_bytes(self.path)

    def journey(self, seal: Seal | None = None) -> Journey:
        """What was told. Raises ReadError; NeedsPassphrase when it is protected."""
        return decode(self._in_clear(seal), self.path)

    def collection(self, seal: Seal | None = None) -> Collection:
        """What a set was about to know. Raises as `journey` does."""
        return SET_FORMAT.decode(self._in_clear(seal), self.path)

    def _in_clear(self, seal: Seal | None) -> bytes:
        data = read_bytes(self.path)
        if not is_sealed(data):
            return data
        if seal is None:
            raise NeedsPassphrase(self.path, Problem(key("problem.sealed")))
        return seal.open_from_session(data, self.path)

    def written_at(self) -> dt.datetime | None:
        """When the last change reached the disk, in local time."""
        return saved_at(self.path)


def recovery_files(folder: Path) -> Iterator[RecoveryFile]:
    """All recovery files of this user, those of open journeys too, in the order of their names."""
    clean_up_orphans(folder)
    with suppress(OSError):
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            yield RecoveryFile(folder, path.name.removesuffix(SUFFIX))


def for_a_set(folder: Path) -> RecoveryFile:
    """A new recovery file for what is done with a set."""
    return RecoveryFile(folder, OF_SETS + secrets.token_hex(8))


def recovery_files_of_sets(folder: Path) -> Iterator[RecoveryFile]:
    """All recovery files of sets, those of open sets too, in the order of their names."""
    clean_up_orphans(folder)
    with suppress(OSError):
        for path in sorted(folder.glob(f"{OF_SETS}*{SET_SUFFIX}")):
            yield RecoveryFile(folder, path.name.removesuffix(SET_SUFFIX))


def keys_alone(folder: Path) -> Iterator[RecoveryFile]:
    """Keys of protected journeys whose changes were all saved; of open ones too."""
    with suppress(OSError):
        for path in sorted(folder.glob(f"*{_KEY}")):
            file = RecoveryFile(folder, path.name.removesuffix(_KEY))
            if not is_taken(file.path):
                yield file
