"""What is kept of sets on this machine: earlier versions come by themselves, and can come back."""

import datetime as dt
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from journeymap.model.collection import Collection, MergedFrom, Outcome, Tombstone
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Valence
from journeymap.storage import backups, kept_sets, recovery, sealed
from journeymap.storage.backups import Retention, backups_of, name_of_set
from journeymap.storage.collection import (
    SET_FILE,
    encode_collection,
    open_set,
    read_collection,
    write_collection,
)
from journeymap.storage.errors import NeedsPassphrase, WriteError
from journeymap.storage.journeys import read_bytes, stamp, write_journey
from journeymap.storage.kept_sets import bring_back, brought_together, read_earlier
from journeymap.storage.places import backup_folder, recovery_folder
from journeymap.storage.recovery import Origin, for_a_set, recovery_files_of_sets
from journeymap.storage.resources import load_words
from journeymap.storage.sealed import is_sealed, take_along
from journeymap.storage.sealed_sets import protect_set
from journeymap.storage.withdrawal import carry_out_withdrawal, plan_withdrawal
from tests.factories import bad, event, journey
from tests.sealing import PASSPHRASE, QuickSeal, open_quickly

ONE = journey(1, event("e1", bad("b1")))
TWO = journey(2, event("e1", bad("b1")))
DAY = dt.date(2026, 11, 30)


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNEYMAP_DATA", str(tmp_path / "data"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "samling"
    home.mkdir()
    for one in (ONE, TWO):
        write_journey(home / f"{one.code}.journey.json", one)
    return home


def a_set(name: str, *ids: str) -> Collection:
    notes = tuple(GroupNote(journey=each, note="b1") for each in ids)
    group = Group(id="0" * 32, name=f"Ventetid {name}", valence=Valence.BAD, notes=notes)
    return Collection(name=name, groups=(group,))


def kept(folder: Path) -> list[str]:
    """The names of the earlier versions of a set, the newest first."""
    return [read_earlier(one).name for one in backups_of(backup_folder(), name_of_set(folder))]


def saves(folder: Path, *names: str) -> None:
    for name in names:
        write_collection(folder / SET_FILE, a_set(name, ONE.id, TWO.id))


def test_what_is_replaced_is_kept_once_an_hour_as_a_journey_is(folder: Path) -> None:
    saves(folder, "a", "b", "c")
    assert kept(folder) == ["a"]
    (only,) = backups_of(backup_folder(), name_of_set(folder))
    assert stat.S_IMODE(only.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(only.path.parent.stat().st_mode) == 0o700
    earlier = only.moment - dt.timedelta(hours=2)
    only.path.rename(only.path.with_name(f"{earlier:%Y-%m-%dT%H%M-%S}.set.json"))
    saves(folder, "d")
    assert kept(folder) == ["c", "a"]


def test_the_same_counts_thin_them_and_without_counts_all_stay(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = backup_folder() / name_of_set(folder)
    home.mkdir(parents=True)
    for hour in range(10, 20):
        old = home / f"2026-01-05T{hour}00-00.set.json"
        old.write_bytes(encode_collection(a_set(str(hour))))
    saves(folder, "a", "b")
    assert len(kept(folder)) == 11, "the command line does not know the wishes of the window"
    newest = max(home.iterdir())
    newest.unlink()
    monkeypatch.setattr(backups._Wish, "keep", Retention(hourly=3, daily=1, weekly=1))
    saves(folder, "c")
    assert kept(folder) == ["b", "19", "18"]


def test_that_nothing_could_be_kept_is_given_and_the_set_is_saved(folder: Path) -> None:
    saves(folder, "a")
    backup_folder().mkdir(parents=True)
    (backup_folder() / name_of_set(folder)).write_bytes(b"in the way")
    trouble = open_set(folder).save(a_set("b"))
    assert trouble is not None
    assert read_collection(folder / SET_FILE).name == "b"


def test_sets_in_two_places_have_earlier_versions_of_their_own_and_a_link_the_same(
    folder: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder)
    assert name_of_set(link) == name_of_set(folder)
    assert name_of_set(tmp_path) != name_of_set(folder)


def test_going_back_keeps_what_lay_there_first_and_undoes_no_withdrawal(folder: Path) -> None:
    saves(folder, "a", "b")
    (earlier,) = backups_of(backup_folder(), name_of_set(folder))
    wanted = read_earlier(earlier)
    stone = Tombstone(journey=TWO.id, withdrawn_on=DAY)
    write_collection(folder / SET_FILE, a_set("c", ONE.id).replaced(tombstones=(stone,)))
    bring_back(folder, wanted)
    now = read_collection(folder / SET_FILE)
    assert now.name == "a"
    assert now.tombstones == (stone,)
    assert [note.journey for note in now.groups[0].notes] == [ONE.id]
    assert kept(folder) == ["c", "a"]


def test_a_damaged_set_goes_back_and_no_earlier_tombstone_is_forgotten(folder: Path) -> None:
    stone = Tombstone(journey=TWO.id, withdrawn_on=DAY)
    saves(folder, "a")
    write_collection(folder / SET_FILE, a_set("b", ONE.id).replaced(tombstones=(stone,)))
    (first,) = backups_of(backup_folder(), name_of_set(folder))
    second = first.path.with_name("2026-01-05T1000-00.set.json")
    second.write_bytes((folder / SET_FILE).read_bytes())
    (folder / SET_FILE).write_bytes(b'{"format": "journeymap/set", ')
    bring_back(folder, read_earlier(first))
    now = read_collection(folder / SET_FILE)
    assert (now.name, now.tombstones) == ("a", (stone,))
    whole = [one.path.read_bytes() for one in backups_of(backup_folder(), name_of_set(folder))]
    assert b'{"format": "journeymap/set", ' in whole, "what lay there is kept as it lay"


def test_it_stays_as_it_is_where_what_lies_there_cannot_be_kept(folder: Path) -> None:
    saves(folder, "a")
    before = (folder / SET_FILE).read_bytes()
    backup_folder().mkdir(parents=True)
    (backup_folder() / name_of_set(folder)).write_bytes(b"in the way")
    with pytest.raises(WriteError):
        bring_back(folder, a_set("b"))
    assert (folder / SET_FILE).read_bytes() == before


# Under a passphrase.


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Sealing takes no time."""
    open_quickly(monkeypatch)
    for module in (sealed, recovery):
        monkeypatch.setattr(module, "Seal", QuickSeal)
    monkeypatch.setattr(kept_sets, "open_beside", lambda _data, _path: None)
    yield
    take_along(None)


def in_clear(*folders: Path) -> list[str]:
    found = [path for one in folders for path in one.rglob("*") if path.is_file()]
    return [path.name for path in found if b"Ventetid" in path.read_bytes()]


@pytest.mark.usefixtures("quick")
def test_earlier_versions_are_protected_as_the_set_is(folder: Path) -> None:
    saves(folder, "a", "b")
    assert in_clear(backup_folder())
    take_along(PASSPHRASE)
    protect_set(folder, QuickSeal(PASSPHRASE), backup_folder())
    assert in_clear(folder, backup_folder()) == []
    assert kept(folder) == ["a"]
    saves(folder, "c")
    assert in_clear(folder, backup_folder()) == []
    bring_back(folder, a_set("a"))
    assert in_clear(folder, backup_folder()) == []
    take_along(None)
    with pytest.raises(NeedsPassphrase):
        kept(folder)


@pytest.mark.usefixtures("quick")
def test_a_set_that_gets_a_passphrase_in_a_save_leaves_nothing_in_clear(folder: Path) -> None:
    saves(folder, "a")
    take_along(PASSPHRASE)
    write_collection(folder / SET_FILE, a_set("b"), protect=True)
    assert in_clear(folder, backup_folder()) == []


# Work that was not saved.


def test_unsaved_work_is_put_together_with_what_others_have_saved_since(folder: Path) -> None:
    saves(folder, "a")
    left = for_a_set(recovery_folder())
    left.write(encode_collection(a_set("b")), Origin(folder / SET_FILE, stamp(folder / SET_FILE)))
    assert brought_together(left, read_bytes(folder / SET_FILE), None) == a_set("b")
    theirs = Group(id="f" * 32, name="Andres", valence=Valence.BAD)
    both = a_set("a").replaced(groups=(*a_set("a").groups, theirs))
    write_collection(folder / SET_FILE, both)
    united = brought_together(left, read_bytes(folder / SET_FILE), None)
    assert {group.name for group in united.groups} == {"Ventetid b", "Andres"}


# A citizen withdraws.


def withdrawn(folder: Path) -> tuple[str, ...]:
    """Withdraws ONE; gives what could not be looked into."""
    home = {"backups": backup_folder(), "recovery": recovery_folder()}
    plan = plan_withdrawal(ONE.code, folder, **home)
    carry_out_withdrawal(plan, day=DAY, words=load_words("da"), **home)
    return tuple(path.name for path in plan.closed)


def holding(text: str, *folders: Path) -> list[Path]:
    found = [path for one in folders for path in one.rglob("*") if path.is_file()]
    return [path for path in found if text.encode() in path.read_bytes()]


def with_log(name: str) -> Collection:
    log = (MergedFrom(journey=ONE.id, revision="0" * 16, outcome=Outcome.KEPT),)
    return a_set(name, ONE.id, TWO.id).replaced(merged_from=log)


def test_what_is_kept_of_a_set_forgets_whoever_withdraws(folder: Path, tmp_path: Path) -> None:
    for name in "ab":
        write_collection(folder / SET_FILE, with_log(name))
    moved = tmp_path / "flyttet"
    moved.mkdir()
    for name in "xy":
        write_collection(moved / SET_FILE, with_log(name))
    (moved / SET_FILE).unlink()
    left = for_a_set(recovery_folder())
    left.write(encode_collection(with_log("u")), Origin(folder / SET_FILE, None))
    assert withdrawn(folder) == ()
    (own,) = (read_earlier(one) for one in backups_of(backup_folder(), name_of_set(folder)))
    (other,) = (read_earlier(one) for one in backups_of(backup_folder(), name_of_set(moved)))
    (unsaved,) = (one.collection() for one in recovery_files_of_sets(recovery_folder()))
    for one in (own, other, unsaved):
        assert [note.journey for note in one.groups[0].notes] == [TWO.id]
        assert one.merged_from == ()
    assert [bool(one.tombstones) for one in (own, other, unsaved)] == [True, False, True]
    assert holding(ONE.id, tmp_path / "data") == [
        *(one.path for one in backups_of(backup_folder(), name_of_set(folder))),
        left.path,
    ], "in the tombstones alone"


@pytest.mark.usefixtures("quick")
def test_under_a_passphrase_it_is_forgotten_too_and_what_nobody_can_see_is_told(
    folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "andre"
    other.mkdir()
    take_along("en helt anden sætning")
    for name in "xy":
        write_collection(other / SET_FILE, with_log(name), protect=True)
    take_along(PASSPHRASE)
    for name in "ab":
        write_collection(folder / SET_FILE, with_log(name), protect=True)
    home = backup_folder() / name_of_set(folder)
    (home / "2026-01-05T1000-00.set.json").write_bytes(
        QuickSeal("den gamle sætning").encrypt(encode_collection(with_log("c")), "")
    )
    closed = withdrawn(folder)
    (own,) = (read_earlier(one) for one in backups_of(backup_folder(), name_of_set(folder)))
    assert [note.journey for note in own.groups[0].notes] == [TWO.id]
    assert len(list(home.iterdir())) == 1, "one that nobody can look into goes"
    assert is_sealed(next(home.iterdir()).read_bytes())
    assert closed == (name_of_set(other),)
