"""Merging files, folders and packages into a set: first a plan, which may be shown, then its doing.

What lies in the folder already is an input like any other, so that merging in two steps gives,
byte for byte, what merging at once gives (the law is in `journeymap.model.merge`).

The folder keeps the guide chosen for it. Every other guide of the sets that go into it is kept
beside (`Collection.other_guides`) for a person to choose from; where none is chosen and there is
only one, that one is used. So no guide is lost, and none is put in another's place. Codebooks,
groups, actor names and filters are united (`journeymap.model.uniting`), and of several days until
which sets may be kept the earliest holds.

Who has withdrawn from any of the sets, or from one that they or the folder lie in, stays out. Where
only what is merged in says so of a journey that lies in the folder, its file is kept with the
earlier versions, for nobody here has heard the citizen say it: docs/adr/0023.md.
"""

import os
from collections.abc import Iterable, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from journeymap.model.collection import (
    MAX_GUIDES,
    Collection,
    Tombstone,
    guides_beside,
    with_tombstones,
)
from journeymap.model.guide import Guide
from journeymap.model.journey import Journey
from journeymap.model.merge import Copy, Merged, merge
from journeymap.model.uniting import SetsTooLarge, unite
from journeymap.storage.atomic import clean_up_orphans
from journeymap.storage.backups import keep_aside
from journeymap.storage.codec import encode
from journeymap.storage.collection import (
    SET_FILE,
    collections_in,
    encode_collection,
    left_out,
    lies_in_unread,
    read_collection,
    set_files,
    sets_of,
    withdrawn_above,
    write_collection,
)
from journeymap.storage.errors import (
    CannotMerge,
    NeedsPassphrase,
    Problem,
    ReadError,
    StorageError,
    WriteError,
)
from journeymap.storage.journeys import (
    Watch,
    find_journey_files,
    is_protected,
    make_folder,
    read_bytes,
    read_journey,
    unwatched,
    write_journey,
)
from journeymap.storage.names import file_names
from journeymap.storage.package import is_package, open_package
from journeymap.storage.places import backup_folder
from journeymap.storage.resources import load_vocabulary
from journeymap.storage.sealed import at_hand, opened
from journeymap.words import key


@dataclass(frozen=True)
class Plan:
    """What a merge will do to its folder.

    `files` are all journey files of the set to be, `writes` those among them whose bytes are not
    there yet, `removals` files of the folder that say nothing the others do not, or whose citizen
    has withdrawn. `withdrawn` are copies found whose citizen has withdrawn; they stay out.
    `protected` are those among `files` that are written under the passphrase at hand, because a
    copy of the journey lay under it, or because the set as a whole does (`protects_set`).
    """

    folder: Path
    merged: tuple[Merged, ...]
    unreadable: tuple[ReadError, ...]
    withdrawn: tuple[Copy, ...]
    collection: Collection
    files: Mapping[Path, Copy]
    writes: tuple[Path, ...]
    removals: tuple[Path, ...]
    writes_set: bool
    protected: frozenset[Path]
    taken: tuple[Path, ...] = ()
    """Those among the removals whose citizen has withdrawn only by what is merged in."""
    says: Mapping[str, Path] = field(default_factory=dict)
    """Of the journeys that are `taken`, which of the merged paths says so."""
    protects_set: bool = False
    """What the set knows is protected, because one of those that go into it is."""
    new_guides: tuple[Guide, ...] = ()
    """Guides the folder did not hold, that come to lie beside its own."""

    def journey_in(self, path: Path) -> Journey:
        """The journey in a file that is `taken`."""
        return next(copy.journey for copy in self.withdrawn if copy.source == str(path))

    @property
    def changes_nothing(self) -> bool:
        """True when the folder is already as it should be."""
        return not (self.writes or self.removals or self.writes_set)


def plan_merge(paths: Sequence[Path], folder: Path, watch: Watch = unwatched) -> Plan:
    """What merging `paths` into `folder` comes to. Writes nothing.

    `paths` are journeys, folders, sets, and packages, which the passphrase at hand opens.
    Raises CannotMerge when an input lies in the folder itself, or when something that is not a
    readable journey or set stands where a file must be written.
    """
    _refuse_itself(paths, folder)
    here_before = with_tombstones(_own_collection(folder), _withdrawn_here(folder))
    found = _look_into(paths, folder, watch)
    own = with_tombstones(here_before, found.stones)
    log = [entry for one in found.sets for entry in one.merged_from]
    staying = [copy for copy in found.copies.values() if copy.journey.id not in own.withdrawn]
    merged = merge(staying, [*own.merged_from, *log])
    files = _files(folder, merged)
    here = [path for path in found.mine if path in found.copies]
    _refuse_occupied(folder, files, here)
    collection = _united(folder, own, found.sets).replaced(
        other_guides=_guides(folder, own, found.sets),
        merged_from=tuple(entry for one in merged for entry in one.log),
    )
    protects_set = any(map(is_protected, set_files([folder, *paths])))
    protected = frozenset(files) if protects_set else found.protected_among(files)
    wants_set = bool(merged or own.tombstones or _has_work(collection))
    new_stones = own.withdrawn - here_before.withdrawn
    taken = tuple(path for path in here if found.copies[path].journey.id in new_stones)
    return Plan(
        folder=folder,
        merged=merged,
        unreadable=tuple(found.lost),
        withdrawn=tuple(c for c in found.copies.values() if c.journey.id in own.withdrawn),
        collection=collection,
        files=files,
        writes=_to_write(files, protected),
        removals=tuple(path for path in here if path not in files),
        taken=taken,
        says=found.who_says({found.copies[path].journey.id for path in taken}),
        writes_set=wants_set and not _holds_set(folder, collection, protected=protects_set),
        protected=protected,
        protects_set=protects_set,
        new_guides=tuple(g for g in collection.other_guides if g not in own.other_guides),
    )


@dataclass(frozen=True)
class _Found:
    """What lies in a folder (`mine`) and in what goes into it; `lost` are unreadable files.

    `stones` tell of all who have withdrawn from any of it, `packed` is what each package knows,
    `loose` are the merged paths that are none.
    """

    mine: tuple[Path, ...]
    copies: Mapping[Path, Copy]
    sets: Sequence[Collection]
    stones: Sequence[Tombstone]
    lost: Sequence[ReadError]
    loose: Sequence[Path]
    packed: Mapping[Path, Collection]

    def protected_among(self, files: Mapping[Path, Copy]) -> frozenset[Path]:
        """The files to be whose journey lay under a passphrase somewhere."""
        sealed = {copy.journey.id for path, copy in self.copies.items() if is_protected(path)}
        return frozenset(path for path, copy in files.items() if copy.journey.id in sealed)

    def who_says(self, withdrawn: Set[str]) -> dict[str, Path]:
        """Which of the merged paths says that a citizen has withdrawn."""
        return _who_says(withdrawn, self.loose, self.packed)


def _look_into(paths: Sequence[Path], folder: Path, watch: Watch) -> _Found:
    """Reads everything; journeys of a set that cannot be read stay out, but the folder's own."""
    mine = find_journey_files([folder]) if os.path.isdir(folder) else ()
    known = set(map(os.path.abspath, mine))
    packages = [path for path in paths if is_package(path) and not os.path.isdir(path)]
    loose = [path for path in paths if path not in packages]
    others = [path for path in find_journey_files(loose) if os.path.abspath(path) not in known]
    copies, lost = _read(mine, others, watch)
    sets, lost_sets = collections_in(paths)
    stones, lost_above = withdrawn_above(paths)
    lost_sets = _each_once([*lost_sets, *lost_above])
    for path in [path for path in copies if path not in mine and lies_in_unread(path, lost_sets)]:
        del copies[path]
    packed = _open(packages, copies, lost)
    sets = [*sets, *packed.values()]
    stones = [*stones, *(stone for one in sets for stone in one.tombstones)]
    lost = [*lost, *map(left_out, lost_sets)]
    return _Found(mine, copies, sets, stones, lost, loose, packed)


def _read(
    mine: Sequence[Path], others: Sequence[Path], watch: Watch
) -> tuple[dict[Path, Copy], list[ReadError]]:
    copies: dict[Path, Copy] = {}
    lost: list[ReadError] = []
    files = [*mine, *others]
    for done, path in enumerate(files, 1):
        try:
            copies[path] = Copy(str(path), read_journey(path))
        except ReadError as error:
            lost.append(error)
        watch(done, len(files))
    return copies, lost


def _open(
    packages: Iterable[Path], copies: dict[Path, Copy], lost: list[ReadError]
) -> dict[Path, Collection]:
    """Adds the journeys of packages, and gives what each knows beside them.

    It is read in memory and laid nowhere in between.
    """
    known: dict[Path, Collection] = {}
    for path in packages:
        try:
            seal = at_hand()
            if seal is None:
                raise NeedsPassphrase(path, Problem(key("problem.sealed")))
            package = open_package(path, seal.passphrase)
        except ReadError as error:
            lost.append(error)
            continue
        known[path] = package.collection
        for name, journey in package.journeys.items():
            copies[path / name] = Copy(str(path / name), journey)
    return known


def carry_out(plan: Plan, backups: Path | None = None) -> None:
    """Does what the plan says; no journey is removed before all are safely written.

    What is `taken` is kept in `backups` (where this user keeps earlier versions). Raises
    WriteError, CannotRead; merging again then finishes what was begun.
    """
    make_folder(plan.folder)
    seal_at_hand = at_hand()
    for path in plan.writes:
        make_folder(path.parent)
        clean_up_orphans(path.parent)
        seal = seal_at_hand if path in plan.protected else None
        write_journey(path, plan.files[path].journey, seal)
    for path in plan.taken:  # before the tombstone: with it the file counts as heard of here
        data = read_bytes(path)
        keep_aside(backups or backup_folder(), plan.journey_in(path).id, data)
    if plan.writes_set:
        clean_up_orphans(plan.folder)
        path = plan.folder / SET_FILE
        write_collection(path, plan.collection, protect=plan.protects_set, backups=backups)
    kept = {_identity(path) for path in plan.files}
    for path in plan.removals:
        # Names may differ only in case, or in how "å" is put together: then it was just written.
        if _identity(path) not in kept:
            _remove(path, plan.folder)


def _remove(path: Path, folder: Path) -> None:
    """Removes a file that is superseded, and the folder it leaves empty."""
    try:
        path.unlink()
    except OSError as error:
        raise WriteError(path, Problem(key("merge.not_removed"))) from error
    if path.parent != folder:
        with suppress(OSError):
            path.parent.rmdir()


def _identity(path: Path) -> tuple[int, int]:
    found = path.lstat()
    return found.st_dev, found.st_ino


def _files(folder: Path, merged: tuple[Merged, ...]) -> dict[Path, Copy]:
    names = file_names(merged, load_vocabulary())
    return {
        folder / name: copy
        for one in merged
        for name, copy in zip(names[one.id], one.kept, strict=True)
    }


def _own_collection(folder: Path) -> Collection:
    """What the folder knows of itself; an unreadable set file must not be overwritten."""
    path = folder / SET_FILE
    if not os.path.lexists(path):
        return Collection()
    try:
        return read_collection(path)
    except ReadError as error:
        raise CannotMerge(path, *error.problems) from error


def _withdrawn_here(folder: Path) -> list[Tombstone]:
    """Who has withdrawn from the sets that the folder lies in."""
    stones, lost = withdrawn_above([folder])
    if lost:
        raise CannotMerge(lost[0].path, *lost[0].problems)
    return stones


def _who_says(
    journey_ids: Set[str], loose: Iterable[Path], packages: Mapping[Path, Collection]
) -> dict[str, Path]:
    """Of journeys that were withdrawn, the first of the merged paths that says so."""
    found: dict[str, Path] = {}
    if journey_ids:
        told = [(path, [known]) for path, known in packages.items()]
        told += [(path, sets_of([path])[0]) for path in loose]
        for path, sets in told:
            for one in sets:
                found |= dict.fromkeys((one.withdrawn & journey_ids) - found.keys(), path)
    return found


def _each_once(lost: Iterable[ReadError]) -> list[ReadError]:
    return list({os.path.abspath(error.path): error for error in lost}.values())


def _guides(folder: Path, own: Collection, sets: Sequence[Collection]) -> tuple[Guide, ...]:
    found = guides_beside(own.guide, [own, *sets])
    if len(found) > MAX_GUIDES:
        limit = {"max_length": MAX_GUIDES}
        raise CannotMerge(folder / SET_FILE, Problem(key("merge.too_many_guides"), values=limit))
    return found


def _united(folder: Path, own: Collection, sets: Sequence[Collection]) -> Collection:
    try:
        return unite(own, sets)
    except SetsTooLarge as error:
        raise CannotMerge(folder / SET_FILE, Problem(error.message)) from error


def _has_work(collection: Collection) -> bool:
    """Whether somebody's analysis is in it, which a set without journeys holds too."""
    book = collection.codebook
    work = (book.lenses, book.log, collection.groups, collection.actor_aliases, collection.filters)
    return any(work) or collection.keep_until is not None


def _refuse_itself(paths: Iterable[Path], folder: Path) -> None:
    real = Path(os.path.realpath(folder))
    if os.path.lexists(real) and not os.path.isdir(real):
        raise CannotMerge(folder, Problem(key("problem.not_folder")))
    for path in paths:
        if Path(os.path.realpath(path)).is_relative_to(real):
            raise CannotMerge(path, Problem(key("merge.inside"), values={"folder": str(folder)}))


def _refuse_occupied(folder: Path, files: Iterable[Path], ours: Iterable[Path]) -> None:
    known = {_identity(path) for path in ours}
    for path in files:
        if not _may_be_folder(path.parent):
            _refuse(path.parent, folder)
        if not _may_be_file(path, known):
            _refuse(path, folder)


def _refuse(path: Path, folder: Path) -> NoReturn:
    raise CannotMerge(path, Problem(key("merge.occupied"), values={"folder": str(folder)}))


def _may_be_folder(path: Path) -> bool:
    return not os.path.lexists(path) or (os.path.isdir(path) and not os.path.islink(path))


def _may_be_file(path: Path, known: set[tuple[int, int]]) -> bool:
    return not os.path.lexists(path) or (not os.path.islink(path) and _identity(path) in known)


def _to_write(files: Mapping[Path, Copy], protected: frozenset[Path]) -> tuple[Path, ...]:
    """Those files whose bytes are not there yet."""
    return tuple(
        path
        for path, copy in files.items()
        if not _holds(path, encode(copy.journey), protected=path in protected)
    )


def _holds_set(folder: Path, collection: Collection, *, protected: bool) -> bool:
    return _holds(folder / SET_FILE, encode_collection(collection), protected=protected)


def _holds(path: Path, data: bytes, *, protected: bool = False) -> bool:
    try:
        found = read_bytes(path)
        return is_protected(path) == protected and opened(found, path) == data
    except StorageError:
        return False
