"""A citizen withdraws: the journey goes from the set for good, and stays away.

Gone are every copy in the set, its backups and recovery files on this machine, and what the set
remembers of merging it, in its own file and in those of sets inside it. The set is the one the
folder belongs to, should only a part of it be named. Left is a tombstone: the id, which says
nothing of the citizen, and the day, so that a later merge does not bring the journey back. What
was shared before, and backups that others make of the whole disk, cannot be reached from here;
the receipt says so.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journeymap.model.collection import Collection, Tombstone, with_tombstones
from journeymap.storage.atomic import clean_up_orphans, write_atomically
from journeymap.storage.backups import backups_of, remove_backups
from journeymap.storage.collection import (
    SET_FILE,
    collections_in,
    read_collection,
    set_above,
    set_files,
    write_collection,
)
from journeymap.storage.errors import Problem, ReadError, StorageError, WriteError
from journeymap.storage.journeys import find_journey_files, is_taken, make_folder, read_journey
from journeymap.storage.recovery import RecoveryFile, recovery_files
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
    backups: int
    recoveries: int
    unreadable: tuple[ReadError, ...]
    """Files of the set that could not be read, and might be copies of the journey."""
    in_set: bool = True
    """False for a file that belongs to no set: no tombstone is left."""
    groups: int = 0
    """How many groups hold notes of it; their names may be the citizen's words."""


def plan_withdrawal(
    name: str, folder: Path, *, backups: Path, recovery: Path, only: Path | None = None
) -> Withdrawal:
    """What withdrawing the citizen called `name` (code or id) comes to. Removes nothing.

    With `only` the folder is no set, and that file of it alone is looked at. Raises CannotWithdraw.
    """
    folder = folder if only else set_above(folder) or folder
    known, unreadable = ([], []) if only else collections_in([folder])
    by_id = _called(name, [only] if only else find_journey_files([folder]), unreadable)
    if len(by_id) > 1:
        values = {"name": name, "ids": ", ".join(sorted(by_id))}
        raise CannotWithdraw(folder, Problem(key("withdraw.several"), values=values))
    if not by_id:
        problem = Problem(key("withdraw.none"), values={"name": name})
        raise CannotWithdraw(folder, problem, *_perhaps_among(unreadable))
    ((journey_id, files),) = by_id.items()
    groups = [group for one in known for group in one.groups]
    return Withdrawal(
        folder,
        journey_id,
        tuple(files),
        len(backups_of(backups, journey_id)),
        len(_recoveries(recovery, journey_id, files)),
        tuple(unreadable),
        in_set=only is None,
        groups=sum(any(note.journey == journey_id for note in group.notes) for group in groups),
    )


def _perhaps_among(unreadable: Sequence[ReadError]) -> Iterator[Problem]:
    """What could not be read, or lies under a passphrase, may be the journey asked for."""
    if unreadable:
        files = ", ".join(Path(error.path).name for error in unreadable)
        yield Problem(key("withdraw.perhaps"), values={"files": files})


def _called(name: str, paths: Iterable[Path], unreadable: list[ReadError]) -> dict[str, list[Path]]:
    """The files of journeys with this code or id, by id; what cannot be read goes to the list."""
    by_id: dict[str, list[Path]] = {}
    for path in paths:
        try:
            journey = read_journey(path)
        except ReadError as error:
            unreadable.append(error)
            continue
        if _compared(name) in (_compared(journey.code), journey.id):
            by_id.setdefault(journey.id, []).append(path)
    return by_id


def carry_out_withdrawal(
    plan: Withdrawal, *, day: dt.date, backups: Path, recovery: Path, words: Words
) -> Path:
    """Removes what the plan says and writes the receipt, whose path it gives.

    The tombstone comes first: whatever interrupts this, the journey will not come back. Raises
    WriteError, ReadError; doing it again finishes what was begun.
    """
    if plan.in_set:
        _leave_tombstones(plan.folder, Tombstone(journey=plan.journey_id, withdrawn_on=day))
    remove_backups(backups, plan.journey_id)
    for left in _recoveries(recovery, plan.journey_id, plan.files):
        left.discard()
    for file in plan.files:
        _remove(file)
        clean_up_orphans(file.parent)  # a save that was killed holds all of it
    return _write_receipt(plan, day, words)


def _leave_tombstones(folder: Path, stone: Tombstone) -> None:
    """In the set's own file, and in those of sets inside it that can be read."""
    own = folder / SET_FILE
    known = read_collection(own) if is_taken(own) else Collection()
    write_collection(own, with_tombstones(known, [stone]))
    for path in set_files([folder]):
        if path != own:
            with suppress(ReadError):  # told in the plan
                write_collection(path, with_tombstones(read_collection(path), [stone]))


def _recoveries(folder: Path, journey_id: str, files: Iterable[Path]) -> list[RecoveryFile]:
    """Recovery files of the journey; of those that cannot be read, the ones that belong to it."""
    found: list[RecoveryFile] = []
    whole = {path.absolute() for path in files}
    for left in recovery_files(folder):
        try:
            is_its = left.journey().id == journey_id
        except ReadError:
            is_its = left.origin().path in whole
        if is_its:
            found.append(left)
    return found


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
    yield from cautions(plan, words)


def cautions(plan: Withdrawal, words: Words) -> Iterator[str]:
    """What a person is to look at, for the program cannot see it."""
    if plan.groups:
        yield words.count("withdraw.groups", plan.groups)
    if plan.unreadable:
        yield words.count("withdraw.unreadable", len(plan.unreadable))


def _compared(code: str) -> str:
    return " ".join(code.split()).casefold()
