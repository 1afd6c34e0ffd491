"""Sets ("samlinger"): what lies in the file `set.json` beside the journeys of a folder.

Schemas, newest last:
    1  the first: name, guides, merge log, tombstones, codebook, groups, actor names, filters, and
       until when it may be kept
"""

import dataclasses
import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Final, Literal

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from journeymap.model.collection import Collection, Tombstone
from journeymap.model.guide import Guide
from journeymap.model.journey import Journey
from journeymap.model.values import Line
from journeymap.storage.atomic import clean_up_orphans, write_atomically
from journeymap.storage.backups import back_up, is_due, name_of_set, wished
from journeymap.storage.envelope import WHOLE_FILE, Format
from journeymap.storage.errors import (
    CannotRead,
    NeedsPassphrase,
    Problem,
    ReadError,
    Withdrawn,
    WriteError,
)
from journeymap.storage.journeys import (
    find_files_named,
    is_protected,
    is_taken,
    must_be_untouched,
    read_bytes,
    read_journey,
    stamp,
)
from journeymap.storage.migrations import SET_MIGRATIONS, SET_SCHEMA
from journeymap.storage.places import backup_folder
from journeymap.storage.sealed import Seal, at_hand, is_sealed, opened
from journeymap.words import key

SET_FILE: Final = "set.json"


@dataclass(frozen=True, config=WHOLE_FILE)
class CollectionFile:
    """A whole set file."""

    format: Literal["journeymap/set"]
    schema: Literal[1]
    app: Line
    set: Collection


SET_FORMAT: Final = Format[Collection](
    name="journeymap/set",
    key="set",
    schema=SET_SCHEMA,
    file=TypeAdapter(CollectionFile),
    migrations=SET_MIGRATIONS,
)


def encode_collection(collection: Collection) -> bytes:
    """The set as the bytes of its file."""
    return SET_FORMAT.encode(collection)


def read_collection(path: Path) -> Collection:
    """What a set file holds. Raises ReadError."""
    return SET_FORMAT.decode(opened(read_bytes(path), path), path)


def set_above(path: Path) -> Path | None:
    """The nearest folder with a set file: `path` itself if it is a folder, or one it lies in."""
    here = path.absolute()
    folders = (here, *here.parents) if here.is_dir() else here.parents
    return next((folder for folder in folders if is_taken(folder / SET_FILE)), None)


def sets_above(path: Path) -> tuple[Path, ...]:
    """Every folder with a set file that `path` lies in, or is; the nearest first.

    Sets may lie within sets, and who withdrew from the outer one has withdrawn from the inner.
    Farther out a file of that name that says it is something else does not count.
    """
    here = path.absolute()
    folders = (here, *here.parents) if here.is_dir() else tuple(here.parents)
    found = [folder for folder in folders if is_taken(folder / SET_FILE)]
    return tuple(f for f in found if f == folders[0] or not _is_of_others(f / SET_FILE))


def _is_of_others(path: Path) -> bool:
    try:
        read_collection(path)
    except ReadError as error:
        return error.key in _OF_OTHERS
    return False


_OF_OTHERS: Final = {
    key("problem.not_object"),
    key("problem.no_format"),
    key("problem.other_format"),
}
"""What is said of JSON that some other program has called "set.json"."""


def withdrawn_above(paths: Iterable[Path]) -> tuple[list[Tombstone], list[ReadError]]:
    """Who has withdrawn from any of the sets that paths lie in, and the set files that cannot
    be read."""
    folders = {folder for path in paths for folder in sets_above(path)}
    sets, lost = _read_all(folder / SET_FILE for folder in sorted(folders))
    return [stone for one in sets for stone in one.tombstones], lost


def is_withdrawn(path: Path, journey_id: str) -> bool:
    """Whether the citizen of a journey has withdrawn from a set that `path` lies in."""
    stones, _unread = withdrawn_above([path])
    return any(stone.journey == journey_id for stone in stones)


def read_to_draw(path: Path) -> Journey:
    """The journey in a file, which is to be drawn. Raises ReadError.

    Withdrawn for a copy that lies in a set from which its citizen has withdrawn.
    """
    journey = read_journey(path)
    if is_withdrawn(path, journey.id):
        values = {"id": journey.id, "folder": str(sets_above(path)[-1])}
        raise Withdrawn(path, Problem(key("problem.withdrawn_copy"), values=values))
    return journey


def collections_in(paths: Iterable[Path]) -> tuple[list[Collection], list[ReadError]]:
    """What folders know of themselves, and the set files that cannot be read."""
    return _read_all(set_files(paths))


def sets_of(paths: Iterable[Path]) -> tuple[list[Collection], list[ReadError]]:
    """Like `collections_in`, with the nearest set that each path itself lies in.

    Of the sets that one lies in, farther out, who has withdrawn counts, and nothing else.
    """
    told = tuple(paths)
    chains = [sets_above(here) for here in dict.fromkeys(map(_place, told))]
    near = (chain[0] / SET_FILE for chain in chains if chain)
    files = {os.path.abspath(path): path for path in (*near, *set_files(told))}
    sets, lost = _read_all(files[name] for name in sorted(files))
    far = {str(folder / SET_FILE) for chain in chains for folder in chain[1:]} - files.keys()
    outer, unread = _read_all(map(Path, sorted(far)))
    return [*sets, *(Collection(tombstones=one.tombstones) for one in outer)], [*lost, *unread]


def _place(path: Path) -> Path:
    """Where to begin to look upwards: a thousand files of a folder are looked for once."""
    return path if path.is_dir() else path.absolute().parent


def set_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The set files in folders, those of subfolders too."""
    return find_files_named(SET_FILE, [path for path in paths if os.path.isdir(path)])


def _read_all(files: Iterable[Path]) -> tuple[list[Collection], list[ReadError]]:
    sets: list[Collection] = []
    lost: list[ReadError] = []
    for path in files:
        try:
            sets.append(read_collection(path))
        except ReadError as error:
            lost.append(error)
    return sets, lost


def left_out(error: ReadError) -> ReadError:
    """Tells of a set file that cannot be read, and that its journeys stay out for that reason."""
    return ReadError(error.path, *error.problems, Problem(key("problem.set_left_out")))


def lies_in_unread(path: Path, unread: Iterable[ReadError]) -> bool:
    """Whether a journey lies in a set of which nobody can know who has withdrawn from it."""
    here = path.absolute()
    return any(here.is_relative_to(Path(error.path).absolute().parent) for error in unread)


def guide_above(path: Path) -> Guide | None:
    """The guide of the set that `path` lies in, None where there is none. Raises ReadError."""
    folder = set_above(path)
    return read_collection(folder / SET_FILE).guide_in_use if folder else None


@dataclasses.dataclass(frozen=True)
class OpenSet:
    """What a set knew when it was looked at, and the stamp of its file (None without one)."""

    folder: Path
    collection: Collection
    stamp: str | None

    @property
    def path(self) -> Path:
        """The set's file; it need not be there."""
        return self.folder / SET_FILE

    def save(self, collection: Collection) -> WriteError | None:
        """Writes the set anew, unless somebody else has changed it meanwhile.

        Gives why what lay there was not kept as an earlier version, if it was not. Raises
        WriteError.
        """
        path = self.path
        clean_up_orphans(self.folder)
        must_be_untouched(path, self.stamp)
        # Once more at the last moment: encrypting takes its time, and others may have come first.
        untouched = partial(must_be_untouched, path, self.stamp)
        return write_collection(path, collection, meanwhile=untouched)


def open_set(folder: Path) -> OpenSet:
    """Looks at the set in `folder`; a plain folder is a set too. Raises ReadError."""
    path = folder / SET_FILE
    if not is_taken(path):
        return OpenSet(folder, Collection(), None)
    known = stamp(path)  # before it is read: what changes in between is told, not overwritten
    return OpenSet(folder, read_collection(path), known)


def write_collection(
    path: Path,
    collection: Collection,
    *,
    protect: bool = False,
    seal: Seal | None = None,
    meanwhile: Callable[[], object] = lambda: None,
    backups: Path | None = None,
) -> WriteError | None:
    """Saves what a set knows, protected where it was, or on `protect`.

    It is protected with the passphrase at hand, or with `seal`. `meanwhile` is called right before
    the new file takes the old one's place; whatever it raises leaves the old file. The old one is
    kept among the earlier versions once an hour (in `backups`, or where this user keeps them); why
    it could not be is given, and is no reason not to save. Raises WriteError, NeedsPassphrase.
    """
    data = encode_collection(collection)
    troubles: list[WriteError] = []
    if protect or is_protected(path):
        seal = seal or at_hand()
        if seal is None:
            raise NeedsPassphrase(path, Problem(key("problem.sealed")))
        SET_FORMAT.decode(data, path)
        data = seal.encrypt(data, path)
    else:
        seal = None

    def look() -> None:
        meanwhile()
        if path.name == SET_FILE:
            troubles.extend(_back_up(path, backups or backup_folder(), seal))

    write_atomically(path, data, partial(_must_be_a_set, path), meanwhile=look)
    return next(iter(troubles), None)


def _must_be_a_set(path: Path, written: bytes) -> None:
    """What is under a passphrase was looked at before."""
    if not is_sealed(written):
        SET_FORMAT.decode(written, path)


def _back_up(path: Path, folder: Path, seal: Seal | None) -> Iterator[WriteError]:
    now, name = dt.datetime.now(dt.UTC).astimezone(), name_of_set(path.parent)
    if not is_taken(path) or not is_due(folder, name, now):
        return
    try:
        back_up(folder, name, read_bytes(path), now=now, keep=wished(), seal=seal)
    except CannotRead as error:
        yield WriteError(path, *error.problems)
    except WriteError as error:
        yield error
