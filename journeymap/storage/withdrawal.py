"""A citizen withdraws: the journey goes from the set for good, and stays away.

Gone are every copy in the set, whatever it is called and whatever code it carries, reviews of it,
its backups and recovery files on this machine, what killed saves have left, and what the set
remembers of merging it, in its own file, in those of sets inside it, in second versions of these
and in what this machine keeps of sets. The set is the outermost one the folder belongs to, should
only a part of it be named. Left is a tombstone: the id, which says nothing of the citizen, and the
day, so that a later merge does not bring the journey back. Files of others that speak of it, and
those that nothing can be looked for in, are named and left to a person. What was shared before, and
backups that others make of the whole disk, cannot be reached from here; the receipt says so.
docs/adr/0023.md
"""

import datetime as dt
import glob
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journeymap.model.collection import Collection, Tombstone, with_tombstones
from journeymap.storage.atomic import write_atomically
from journeymap.storage.backups import backups_of, remove_backups
from journeymap.storage.collection import (
    SET_FILE,
    collections_in,
    read_collection,
    set_files,
    sets_above,
    write_collection,
)
from journeymap.storage.errors import Problem, ReadError, StorageError, WriteError
from journeymap.storage.journeys import find_journey_files, is_taken, make_folder, read_journey
from journeymap.storage.kept_sets import kept_copies, unseen_copies
from journeymap.storage.recovery import PARTS, RecoveryFile, recovery_files
from journeymap.storage.traces import Marks, Survey, begun, files_in, survey, traces
from journeymap.words import Words, key

RECEIPTS: Final = "withdrawals"


class CannotWithdraw(StorageError):
    """Nothing was removed: no journey, or more than one, is called that."""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What is to be removed: all copies of one journey in a set, and what is kept beside it."""

    folder: Path
    journey_id: str
    files: tuple[Path, ...]
    """The journey under whatever name and code, and reviews of it."""
    backups: int
    recoveries: int
    unreadable: tuple[ReadError, ...]
    """Journeys and sets that could not be read, and might be or know the journey."""
    in_set: bool = True
    """False for a file that belongs to no set: no tombstone is left."""
    groups: int = 0
    """How many groups hold notes of it; their names may be the citizen's words."""
    codes: frozenset[str] = frozenset()
    """What its copies are called."""
    begun: int = 0
    """How many temporary files of killed saves may hold it."""
    mentions: tuple[Path, ...] = ()
    """Files of others in which its id or a code of it stands. They stay."""
    closed: tuple[Path, ...] = ()
    """Files and folders in which it cannot be looked for: packages, pictures, PDF. They stay."""

    @property
    def marks(self) -> Marks:
        """What the journey is known by."""
        return Marks(self.journey_id, self.codes)


def plan_withdrawal(
    name: str, folder: Path, *, backups: Path, recovery: Path, only: Path | None = None
) -> Withdrawal:
    """What withdrawing the citizen called `name` (code or id) comes to. Removes nothing.

    An id that was withdrawn already will do: what has come to light since goes too. With `only` the
    folder is no set, and that file of it alone is looked at. Raises CannotWithdraw.
    """
    folder = folder if only else next(reversed(sets_above(folder)), folder)
    known, unread_sets = ([], []) if only else collections_in([folder])
    found = _look([only] if only else find_journey_files([folder]), [] if only else _roots(folder))
    journey_id = _meant(name, folder, found, known, unread_sets)
    copies = {path: code for path, (its, code) in found.journeys.items() if its == journey_id}
    marks = Marks(journey_id, frozenset(copies.values()))
    left = traces(marks, [*(Path(error.path) for error in found.unreadable), *found.rest.others])
    files = tuple(sorted({*copies, *left.copies}))
    unreadable = [one for one in found.unreadable if Path(one.path) not in left.copies]
    told = {Path(error.path) for error in (*unread_sets, *unreadable)}
    groups = [group for one in known for group in one.groups]
    gone = _recoveries(recovery, marks, files)
    named = [*left.mentions, *_named_in(recovery, marks, gone)]
    return Withdrawal(
        folder,
        journey_id,
        files,
        len(backups_of(backups, journey_id)),
        len(gone) + len(_left_in(recovery, marks)),
        (*unread_sets, *unreadable),
        in_set=only is None,
        groups=sum(any(note.journey == journey_id for note in group.notes) for group in groups),
        codes=marks.codes,
        begun=len(_begun(marks, folder, files, in_set=only is None)),
        mentions=tuple(path for path in named if path not in told),
        closed=_folded(
            folder,
            {
                *left.closed,
                *found.rest.unseen,
                *_locked(recovery),
                *unseen_copies(backups, recovery, [] if only else _set_folders(folder)),
            }
            - told,
        ),
    )


def _folded(folder: Path, paths: Iterable[Path]) -> tuple[Path, ...]:
    """Files, of those in hidden folders the folder: a version history has thousands."""
    found: set[Path] = set()
    for path in paths:
        parts = path.relative_to(folder).parts if path.is_relative_to(folder) else ()
        hidden = [at for at, part in enumerate(parts[:-1], 1) if part.startswith(".")]
        found.add(folder.joinpath(*parts[: hidden[0]]) if hidden else path)
    return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class _Found:
    """The journeys of a set, each with its id and code, and what is none."""

    journeys: Mapping[Path, tuple[str, str]]
    unreadable: tuple[ReadError, ...]
    rest: Survey


def _look(paths: Iterable[Path], roots: Iterable[Path]) -> _Found:
    journeys: dict[Path, tuple[str, str]] = {}
    unreadable: list[ReadError] = []
    for path in paths:
        try:
            journey = read_journey(path)
        except ReadError as error:
            unreadable.append(error)
            continue
        journeys[path] = journey.id, journey.code
    rest = survey(roots, {*journeys, *(Path(error.path) for error in unreadable)})
    journeys |= {path: (one.id, one.code) for path, one in rest.journeys.items()}
    return _Found(journeys, tuple(unreadable), rest)


def _roots(folder: Path) -> tuple[Path, ...]:
    """The folder of a set, and what was begun beside it and killed while a package was opened."""
    with suppress(OSError):
        return folder, *sorted(folder.parent.glob(f".{glob.escape(folder.name)}-*.part"))
    return (folder,)


def _begun(marks: Marks, folder: Path, files: Sequence[Path], *, in_set: bool) -> tuple[Path, ...]:
    """Temporary files; of a folder that is no set those in itself alone: it may be anybody's."""
    if in_set:
        return begun(marks, files_in(_roots(folder)), files)
    with suppress(OSError):
        return begun(marks, folder.iterdir(), files)
    return ()


def _left_in(recovery: Path, marks: Marks) -> tuple[Path, ...]:
    """What else holds the journey where recovery files lie, for all there is the program's own."""
    beside = _beside(recovery)
    left = traces(marks, beside)
    return tuple(sorted({*begun(marks, beside), *left.copies}))


def _named_in(recovery: Path, marks: Marks, gone: Iterable[RecoveryFile]) -> Iterator[Path]:
    """What is kept there of others, unreadable or not a journey, in which it is named."""
    going = {left.path for left in gone}
    for left in recovery_files(recovery):
        with suppress(ReadError):
            left.journey()
            continue
        if left.path not in going and marks.stand_in(_content(left)):
            yield left.path
    yield from traces(marks, _beside(recovery)).mentions


def _beside(recovery: Path) -> list[Path]:
    return [path for path in files_in([recovery]) if not path.name.endswith(PARTS)]


def _meant(
    name: str,
    folder: Path,
    found: _Found,
    known: Iterable[Collection],
    unread_sets: Sequence[ReadError],
) -> str:
    """The id of the one journey that is called so. Raises CannotWithdraw."""
    ids = {its for its, code in found.journeys.values() if _compared(name) == _compared(code)}
    every = {its for its, _code in found.journeys.values()}
    ids |= {name} & {*every, *(one for each in known for one in each.withdrawn)}
    if len(ids) > 1:
        values = {"name": name, "ids": ", ".join(sorted(ids))}
        raise CannotWithdraw(folder, Problem(key("withdraw.several"), values=values))
    if not ids:
        problem = Problem(key("withdraw.none"), values={"name": name})
        unreadable = [*unread_sets, *found.unreadable]
        raise CannotWithdraw(folder, problem, *_perhaps_among(unreadable))
    return next(iter(ids))


def _perhaps_among(unreadable: Sequence[ReadError]) -> Iterator[Problem]:
    """What could not be read, or lies under a passphrase, may be the journey asked for."""
    if unreadable:
        files = ", ".join(Path(error.path).name for error in unreadable)
        yield Problem(key("withdraw.perhaps"), values={"files": files})


def carry_out_withdrawal(
    plan: Withdrawal, *, day: dt.date, backups: Path, recovery: Path, words: Words
) -> Path:
    """Removes what the plan says and writes the receipt, whose path it gives.

    The tombstone comes first: whatever interrupts this, the journey will not come back. What cannot
    be removed keeps nothing else from going. Raises WriteError, ReadError; doing it again finishes
    what was begun.
    """
    stone = Tombstone(journey=plan.journey_id, withdrawn_on=day)
    if plan.in_set:
        _leave_tombstones(plan.folder, stone, backups)
    troubles: list[StorageError] = []
    remove_backups(backups, plan.journey_id)
    sets = _set_folders(plan.folder) if plan.in_set else ()
    for copy in kept_copies(backups, recovery, sets):
        with _told_later(troubles):
            copy.forget(stone)
    for left in _recoveries(recovery, plan.marks, plan.files):
        left.discard()
    temporary = _begun(plan.marks, plan.folder, plan.files, in_set=plan.in_set)
    for file in (*plan.files, *_left_in(recovery, plan.marks), *temporary):
        with _told_later(troubles):
            _remove(file)
    if plan.in_set:
        _clean_copies(plan.folder, stone, troubles)
    if troubles:
        raise troubles[0]
    return _write_receipt(plan, day, words)


@contextmanager
def _told_later(troubles: list[StorageError]) -> Iterator[None]:
    try:
        yield
    except StorageError as error:
        troubles.append(error)


def _set_folders(folder: Path) -> tuple[Path, ...]:
    """The folder of a set, and those of sets inside it."""
    return tuple(dict.fromkeys((folder, *(path.parent for path in set_files([folder])))))


def _leave_tombstones(folder: Path, stone: Tombstone, backups: Path) -> None:
    """In the set's own file, and in those of sets inside it that can be read."""
    own = folder / SET_FILE
    known = read_collection(own) if is_taken(own) else Collection()
    write_collection(own, with_tombstones(known, [stone]), backups=backups)
    for path in set_files([folder]):
        if path != own:
            with suppress(ReadError):  # told in the plan
                inner = with_tombstones(read_collection(path), [stone])
                write_collection(path, inner, backups=backups)


def _clean_copies(folder: Path, stone: Tombstone, troubles: list[StorageError]) -> None:
    """Second versions of the files of sets, whatever they are called, forget the journey too."""
    done = {*set_files([folder]), *find_journey_files([folder])}
    for path, copy in survey(_roots(folder), done).sets.items():
        with _told_later(troubles):
            write_collection(path, with_tombstones(copy, [stone]))


def _recoveries(folder: Path, marks: Marks, files: Iterable[Path]) -> list[RecoveryFile]:
    """Recovery files of the journey; of those that cannot be read, the ones that belong to it."""
    found: list[RecoveryFile] = []
    whole = {path.absolute() for path in files}
    for left in recovery_files(folder):
        try:
            is_its = left.journey().id == marks.journey_id
        except ReadError:
            is_its = left.origin().path in whole or marks.are_the_id_in(_content(left))
        if is_its:
            found.append(left)
    return found


def _locked(folder: Path) -> Iterator[Path]:
    """Recovery files that only a passphrase opens, and that belong to no file: of anybody."""
    for left in recovery_files(folder):
        if left.is_protected and left.origin().path is None:
            yield left.path


def _content(left: RecoveryFile) -> bytes:
    with suppress(ReadError):
        return left.content()
    return b""


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise WriteError(path, Problem(key("withdraw.not_removed"))) from error


def _write_receipt(plan: Withdrawal, day: dt.date, words: Words) -> Path:
    home = plan.folder / RECEIPTS if plan.in_set else plan.folder
    make_folder(home)
    receipt = home / f"{day.isoformat()}-{plan.journey_id[:8]}.txt"
    lines = [
        words("withdraw.receipt"),
        "",
        words("withdraw.receipt_id", id=plan.journey_id),
        words("withdraw.receipt_day", day=words.date(day)),
        *_counts(plan, words),
        "",
        words("withdraw.receipt_limits"),
        words("withdraw.receipt_names"),
    ]
    write_atomically(receipt, ("\n".join(lines) + "\n").encode(), lambda _data: None)
    return receipt


def _counts(plan: Withdrawal, words: Words) -> Iterable[str]:
    yield words.count("withdraw.files", len(plan.files))
    yield words.count("withdraw.backups", plan.backups)
    yield words.count("withdraw.recoveries", plan.recoveries)
    if plan.begun:
        yield words.count("withdraw.begun", plan.begun)
    yield from cautions(plan, words)


def removed_files(plan: Withdrawal, words: Words, most: int) -> str:
    """The files that go, at `most` so many by name."""
    if not plan.files:
        return words("withdraw.no_files")
    files = _named(plan.files, plan.folder, most, words)
    return words.count("withdraw.going_files", len(plan.files), files=files)


def cautions(plan: Withdrawal, words: Words, most: int | None = None) -> Iterator[str]:
    """What a person is to look at, for the program cannot see it; at `most` so many names each."""
    if plan.groups:
        yield words.count("withdraw.groups", plan.groups)
    yield from files_to_look_at(plan, words, most)


def files_to_look_at(plan: Withdrawal, words: Words, most: int | None = None) -> Iterator[str]:
    """The files among `cautions`."""
    for told, paths in (
        (key("withdraw.unreadable"), [Path(error.path) for error in plan.unreadable]),
        (key("withdraw.mentions"), plan.mentions),
        (key("withdraw.closed"), plan.closed),
    ):
        if paths:
            yield words.count(told, len(paths), files=_named(paths, plan.folder, most, words))


def _named(paths: Sequence[Path], folder: Path, most: int | None, words: Words) -> str:
    """Names of files, from the folder of the set on."""
    names = [
        str(path.relative_to(folder)) if path.is_relative_to(folder) else str(path)
        for path in paths[:most]
    ]
    more = len(paths) - len(names)
    return words.listed([*names, *([words.count("withdraw.more", more)] if more else [])])


def _compared(code: str) -> str:
    return " ".join(code.split()).casefold()
