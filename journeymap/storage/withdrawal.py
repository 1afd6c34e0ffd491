"""A citizen withdraws: the journey goes from the set for good, and stays away.

Gone are every copy in the set, its backups and recovery files on this machine, and what the set
remembers of merging it. Left is a tombstone: the id, which says nothing of the citizen, and the
day, so that a later merge does not bring the journey back. What was shared before, and backups
that others make of the whole disk, cannot be reached from here; the receipt says so.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journeymap.model.collection import Collection, Tombstone, with_tombstones
from journeymap.storage.atomic import write_atomically
from journeymap.storage.backups import backups_of, remove_backups
from journeymap.storage.collection import SET_FILE, read_collection, write_collection
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


def plan_withdrawal(
    name: str, folder: Path, *, backups: Path, recovery: Path, only: Path | None = None
) -> Withdrawal:
    """What withdrawing the citizen called `name` (code or id) comes to. Removes nothing.

    With `only` the folder is no set, and that file of it alone is looked at. Raises CannotWithdraw.
    """
    by_id: dict[str, list[Path]] = {}
    unreadable: list[ReadError] = []
    for path in [only] if only else find_journey_files([folder]):
        try:
            journey = read_journey(path)
        except ReadError as error:
            unreadable.append(error)
            continue
        if _compared(name) in (_compared(journey.code), journey.id):
            by_id.setdefault(journey.id, []).append(path)
    if len(by_id) > 1:
        values = {"name": name, "ids": ", ".join(sorted(by_id))}
        raise CannotWithdraw(folder, Problem(key("withdraw.several"), values=values))
    if not by_id:
        raise CannotWithdraw(folder, Problem(key("withdraw.none"), values={"name": name}))
    ((journey_id, files),) = by_id.items()
    return Withdrawal(
        folder,
        journey_id,
        tuple(files),
        len(backups_of(backups, journey_id)),
        len(_recoveries(recovery, journey_id)),
        tuple(unreadable),
        in_set=only is None,
    )


def carry_out_withdrawal(
    plan: Withdrawal, *, day: dt.date, backups: Path, recovery: Path, words: Words
) -> Path:
    """Removes what the plan says and writes the receipt, whose path it gives.

    The tombstone comes first: whatever interrupts this, the journey will not come back. Raises
    WriteError, ReadError; doing it again finishes what was begun.
    """
    if plan.in_set:
        path = plan.folder / SET_FILE
        known = read_collection(path) if is_taken(path) else Collection()
        stone = Tombstone(journey=plan.journey_id, withdrawn_on=day)
        write_collection(path, with_tombstones(known, [stone]))
    remove_backups(backups, plan.journey_id)
    for left in _recoveries(recovery, plan.journey_id):
        left.discard()
    for file in plan.files:
        _remove(file)
    return _write_receipt(plan, day, words)


def _recoveries(folder: Path, journey_id: str) -> list[RecoveryFile]:
    found: list[RecoveryFile] = []
    for left in recovery_files(folder):
        try:
            if left.journey().id == journey_id:
                found.append(left)
        except ReadError:
            continue
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
    ]
    write_atomically(receipt, ("\n".join(lines) + "\n").encode(), lambda _data: None)
    return receipt


def _counts(plan: Withdrawal, words: Words) -> Iterable[str]:
    yield words.count("withdraw.files", len(plan.files))
    yield words.count("withdraw.backups", plan.backups)
    yield words.count("withdraw.recoveries", plan.recoveries)
    if plan.unreadable:
        yield words.count("withdraw.unreadable", len(plan.unreadable))


def _compared(code: str) -> str:
    return " ".join(code.split()).casefold()
