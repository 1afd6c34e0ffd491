"""Backups: earlier versions of a journey's file, or of a set's, fewer the older they are.

    backups/JOURNEY-ID/2026-11-20T1042-07.journey.json
    backups/set-PLACE/2026-11-20T1042-07.set.json

A set has no id: PLACE is a hash of the real path of its folder, so one that is moved begins anew.
They hold what the file holds: the same protection (the owner alone). Those of a journey go when it
is withdrawn, and those of sets forget it then (`storage/kept_sets.py`).
"""

import datetime as dt
import hashlib
import os
import re
import shutil
from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from journeymap.storage.atomic import write_atomically
from journeymap.storage.errors import Problem, WriteError
from journeymap.storage.journeys import OF_SETS, is_protected, is_taken, read_bytes, suffix_of
from journeymap.storage.sealed import Seal, is_sealed
from journeymap.words import key

_STAMP: Final = "%Y-%m-%dT%H%M-%S"
_HOUR: Final = len("2026-01-31T09")
_NAME: Final = re.compile(r"(\d{4}-\d\d-\d\dT\d{4}-\d\d)\.(?:journey|set)\.json")
_DIGITS: Final = 32
"""Of the hash of a path: enough that no two folders ever share one."""


@dataclass(frozen=True, slots=True)
class Retention:
    """How many backups are kept: the last of each of so many hours, days and weeks."""

    hourly: int = 12
    daily: int = 14
    weekly: int = 10


@dataclass(frozen=True, slots=True)
class Backup:
    """One earlier version; `moment` is in local time."""

    path: Path
    moment: dt.datetime


class _Wish:
    """How many this program keeps of each set; None until somebody says: all."""

    keep: Retention | None = None


def wish_for(keep: Retention) -> None:
    """So many earlier versions of each set are kept from now on. Until this is said, all are."""
    _Wish.keep = keep


def wished() -> Retention | None:
    """How many earlier versions of a set are kept; None for all of them."""
    return _Wish.keep


def name_of_set(folder: Path) -> str:
    """What the backups of the set in a folder go by: a hash of the folder's real path."""
    place = os.path.realpath(folder).encode("utf-8", "surrogatepass")
    return OF_SETS + hashlib.sha256(place).hexdigest()[:_DIGITS]


def backups_of_sets(folder: Path) -> Iterator[Backup]:
    """The backups of all sets."""
    names: list[str] = []
    with suppress(OSError):
        names = sorted(name for name in os.listdir(folder) if name.startswith(OF_SETS))
    for name in names:
        yield from backups_of(folder, name)


def backups_of(folder: Path, journey_id: str) -> tuple[Backup, ...]:
    """The backups of a journey, or of what `name_of_set` names, the newest first."""
    found: list[Backup] = []
    with suppress(OSError):
        for path in (folder / journey_id).iterdir():
            moment = _moment(path.name)
            if moment is not None:
                found.append(Backup(path, moment))
    return tuple(sorted(found, key=lambda backup: backup.moment, reverse=True))


def is_due(folder: Path, journey_id: str, now: dt.datetime) -> bool:
    """True when the hour of `now`, in local time, has no backup of the journey yet."""
    hour = now.isoformat(timespec="hours")[:_HOUR]  # asked at each save: half of `strftime`
    with suppress(OSError):
        names = os.listdir(os.path.join(folder, journey_id))
        return not any(name.startswith(hour) and _NAME.fullmatch(name) for name in names)
    return True


def back_up(
    folder: Path,
    journey_id: str,
    data: bytes,
    *,
    now: dt.datetime,
    keep: Retention | None,
    seal: Seal | None = None,
) -> None:
    """Keeps the bytes of a file as they are about to be replaced, and thins the rest.

    What was in clear until now is kept under `seal`, where the file has got one. Once within each
    hour is enough. With None for `keep` nothing is thinned. Raises WriteError; nothing was removed
    then.
    """
    if not is_due(folder, journey_id, now):
        return
    known = backups_of(folder, journey_id)
    home = _home(folder, journey_id)
    if seal is not None and not is_sealed(data):
        data = seal.encrypt(data, home)
    path = home / f"{now.strftime(_STAMP)}{suffix_of(journey_id)}"
    write_atomically(path, data, lambda _data: None)
    if keep is None:
        return
    kept = kept_moments([now, *(backup.moment for backup in known)], keep)
    for backup in known:
        if backup.moment not in kept:
            with suppress(OSError):
                backup.path.unlink()


def keep_aside(folder: Path, journey_id: str, data: bytes) -> None:
    """Keeps the bytes of a file that is about to go, beside its earlier versions.

    None of them is overwritten or thinned for it. Raises WriteError, CannotRead.
    """
    home = _home(folder, journey_id)
    if any(read_bytes(backup.path) == data for backup in backups_of(folder, journey_id)):
        return
    moment = dt.datetime.now().astimezone()
    while is_taken(path := home / f"{moment.strftime(_STAMP)}{suffix_of(journey_id)}"):
        moment += dt.timedelta(seconds=1)
    write_atomically(path, data, lambda _data: None)


def _home(folder: Path, journey_id: str) -> Path:
    home = folder / journey_id
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise WriteError(home, Problem(key("problem.may_not_write"))) from error
    return home


def seal_backups(folder: Path, journey_id: str, seal: Seal) -> None:
    """Puts the earlier versions that are in clear under the passphrase as well.

    Raises WriteError, CannotRead; those that were done stay done.
    """
    for backup in backups_of(folder, journey_id):
        if not is_protected(backup.path):
            data = seal.encrypt(read_bytes(backup.path), backup.path)
            write_atomically(backup.path, data, lambda _data: None)


def remove_backups(folder: Path, journey_id: str) -> None:
    """Removes every earlier version of a journey. Raises WriteError when one cannot be."""
    home = folder / journey_id
    try:
        if home.exists():
            shutil.rmtree(home)
    except OSError as error:
        raise WriteError(home, Problem(key("problem.may_not_write"))) from error


def kept_moments(moments: Iterable[dt.datetime], keep: Retention) -> frozenset[dt.datetime]:
    """Which backups stay: the newest of each of the latest hours, days and weeks that have one."""
    newest_first = sorted(moments, reverse=True)
    kept: set[dt.datetime] = set()
    for period, count in ((_hour, keep.hourly), (_day, keep.daily), (_week, keep.weekly)):
        kept.update(_last_of_each(newest_first, period, count))
    return frozenset(kept)


def _last_of_each(
    newest_first: list[dt.datetime], period: Callable[[dt.datetime], Hashable], count: int
) -> list[dt.datetime]:
    last: dict[Hashable, dt.datetime] = {}
    for moment in newest_first:
        last.setdefault(period(moment), moment)
    return list(last.values())[:count]


def _hour(moment: dt.datetime) -> Hashable:
    return moment.date(), moment.hour


def _day(moment: dt.datetime) -> Hashable:
    return moment.date()


def _week(moment: dt.datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _moment(name: str) -> dt.datetime | None:
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    with suppress(ValueError):
        return dt.datetime.strptime(match[1], _STAMP).astimezone()
    return None
