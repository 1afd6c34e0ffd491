"""A set under one passphrase: all of it, none of it lost, whatever comes in between."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from journeymap.model.collection import Collection, Tombstone
from journeymap.storage import sealed as sealed_module
from journeymap.storage.backups import backups_of
from journeymap.storage.codec import encode
from journeymap.storage.collection import SET_FILE, read_collection, write_collection
from journeymap.storage.errors import (
    ChangedOutside,
    DamagedSeal,
    NeedsPassphrase,
    WrongPassphrase,
)
from journeymap.storage.journeys import is_protected, read_journey, write_journey
from journeymap.storage.merging import carry_out, plan_merge
from journeymap.storage.sealed import Seal, take_along
from journeymap.storage.sealed_sets import (
    lay_open,
    must_fit,
    protect_set,
    protected_files,
    set_files,
    warm_up,
)
from tests.factories import event, journey
from tests.sealing import PASSPHRASE, SECRET, QuickSeal, in_clear, open_quickly, sealed, told

ONE = journey(1, event("e1").replaced(text=SECRET))
TWO = journey(2, event("e1").replaced(text=f"Mere om {SECRET}"))
KNOWN = Collection(name="Foråret")
REVIEW = '{"note": "Hemmeligheden om Kirsebærvej"}\n'.encode()


@pytest.fixture(autouse=True)
def _nothing_at_hand(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    open_quickly(monkeypatch)
    yield
    take_along(None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two journeys, one in a subfolder, a review, what the set knows, and one broken file."""
    home = tmp_path / "saml"
    (home / "Kolding").mkdir(parents=True)
    (home / "reviews").mkdir()
    write_journey(home / "a.journey.json", ONE)
    write_journey(home / "Kolding" / "b.journey.json", TWO)
    (home / "reviews" / "x.review.json").write_bytes(REVIEW)
    (home / "i stykker.journey.json").write_bytes(b"{")
    write_collection(home / SET_FILE, KNOWN)
    return home


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def seal() -> Seal:
    return QuickSeal(PASSPHRASE)


def test_every_file_is_protected_and_comes_back_byte_for_byte(folder: Path) -> None:
    before = contents(folder)
    protect_set(folder, seal())
    assert protected_files(folder) == set_files(folder)
    assert len(set_files(folder)) == len(before)
    assert in_clear(folder) == []
    with pytest.raises(NeedsPassphrase):
        read_collection(folder / SET_FILE)
    take_along(PASSPHRASE)
    assert read_collection(folder / SET_FILE) == KNOWN
    assert read_journey(folder / "a.journey.json") == ONE
    lay_open(folder, PASSPHRASE)
    assert contents(folder) == before


class Interrupted(Exception):
    """Somebody pressed cancel, or the power went."""


@pytest.mark.parametrize("after", range(1, 5))
def test_interrupted_anywhere_all_can_be_read_and_doing_it_again_finishes(
    folder: Path, after: int
) -> None:
    before = contents(folder)

    def stops(done: int, total: int) -> None:
        assert total == 5
        if done == after:
            raise Interrupted

    with pytest.raises(Interrupted):
        protect_set(folder, seal(), watch=stops)
    assert len(protected_files(folder)) == after
    assert is_protected(folder / SET_FILE), "it says what has begun"
    take_along(PASSPHRASE)
    assert read_journey(folder / "a.journey.json") == ONE
    assert read_journey(folder / "Kolding" / "b.journey.json") == TWO
    protect_set(folder, seal())
    assert protected_files(folder) == set_files(folder)

    with pytest.raises(Interrupted):
        lay_open(folder, PASSPHRASE, stops)
    assert is_protected(folder / SET_FILE), "the last to be laid open"
    assert read_journey(folder / "a.journey.json") == ONE
    lay_open(folder, PASSPHRASE)
    assert contents(folder) == before


def test_what_a_sync_client_left_is_protected_and_nothing_else_is(folder: Path) -> None:
    copies = ("a.journey (konflikt).json", "set (1).json", "set.sync-conflict-1.json")
    for name in (*copies, "reviews/x.review-PC.json", "set-op.json", "andet.json"):
        (folder / name).write_bytes(REVIEW)
    protect_set(folder, seal())
    bare = {path.name for path in folder.rglob("*.json") if not is_protected(path)}
    assert bare == {"set-op.json", "andet.json"}


def test_earlier_versions_are_protected_too(folder: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    (backups / ONE.id).mkdir(parents=True)
    (backups / ONE.id / "2026-03-02T0800-00.journey.json").write_bytes(encode(ONE))
    protect_set(folder, seal(), backups)
    (backup,) = backups_of(backups, ONE.id)
    assert is_protected(backup.path)
    assert in_clear(tmp_path) == []


def test_a_plain_folder_says_from_then_on_that_it_is_protected(tmp_path: Path) -> None:
    write_journey(tmp_path / "a.journey.json", ONE)
    protect_set(tmp_path, seal())
    assert is_protected(tmp_path / SET_FILE)
    take_along(PASSPHRASE)
    assert read_collection(tmp_path / SET_FILE) == Collection()


def test_a_journey_with_a_passphrase_of_its_own_keeps_it(folder: Path) -> None:
    own = QuickSeal("en ganske anden sætning")
    write_journey(folder / "a.journey.json", ONE, own)
    before = (folder / "a.journey.json").read_bytes()
    protect_set(folder, seal())
    lay_open(folder, PASSPHRASE)
    assert (folder / "a.journey.json").read_bytes() == before
    assert protected_files(folder) == (folder / "a.journey.json",)


def test_what_somebody_saves_meanwhile_is_not_overwritten(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "a.journey.json"
    newer = ONE.replaced(title="nyere")

    class Slow(QuickSeal):
        def encrypt(self, data: bytes, place: Path | str) -> bytes:
            if place == path:
                write_journey(path, newer)
            return super().encrypt(data, place)

    with pytest.raises(ChangedOutside) as stopped:
        protect_set(folder, Slow(PASSPHRASE))
    assert stopped.value.path == path
    assert read_journey(path) == newer


def test_the_set_stays_protected_when_it_is_changed(folder: Path) -> None:
    protect_set(folder, seal())
    with pytest.raises(NeedsPassphrase):
        write_collection(folder / SET_FILE, Collection(name="Andet"))


def test_in_earnest_wrong_and_tampered_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.journey.json"
    path.write_bytes(sealed())
    with pytest.raises(WrongPassphrase) as wrong:
        must_fit(path, "en ganske anden sætning")
    assert wrong.value.path == path
    take_along(PASSPHRASE, keeps=True)
    warm_up(tmp_path)
    assert read_journey(path) == told()
    path.write_bytes(sealed()[:-20])
    warm_up(tmp_path)
    with pytest.raises(DamagedSeal) as damaged:
        read_journey(path)
    assert damaged.value.path == path


def test_a_passphrase_that_does_not_fit_is_tried_once_and_the_right_one_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / "a.journey.json", "en ganske anden sætning"
    write_journey(path, ONE, QuickSeal(other))
    take_along(PASSPHRASE, keeps=True)
    tried = []
    decrypted = sealed_module._decrypted

    def counted(data: bytes, place: Path | str, passphrase: str) -> bytes:
        tried.append(passphrase)
        return decrypted(data, place, passphrase)

    monkeypatch.setattr(sealed_module, "_decrypted", counted)
    for _ in range(3):  # a second each, in earnest
        with pytest.raises(WrongPassphrase):
            read_journey(path)
    assert tried == [PASSPHRASE]
    assert read_journey(path, other) == ONE
    take_along(other, keeps=True)
    assert read_journey(path) == ONE


def test_a_damaged_file_keeps_nobody_from_the_others(folder: Path) -> None:
    before = contents(folder)
    protect_set(folder, seal())
    broken = folder / "a.journey.json"
    broken.write_bytes(b"age-encryption.org/v1\n-> scrypt brudt\n")
    with pytest.raises(DamagedSeal) as damaged:
        lay_open(folder, PASSPHRASE)
    assert damaged.value.path == broken
    assert protected_files(folder) == (folder / SET_FILE, broken)
    broken.unlink()
    lay_open(folder, PASSPHRASE)
    assert contents(folder) == {path: data for path, data in before.items() if path != broken}


def test_merging_from_and_into_a_protected_set(folder: Path, tmp_path: Path) -> None:
    (folder / "i stykker.journey.json").unlink()
    stone = Tombstone(journey=TWO.id, withdrawn_on=dt.date(2026, 3, 4))
    write_collection(folder / SET_FILE, KNOWN.replaced(tombstones=(stone,)))
    protect_set(folder, seal())
    take_along(PASSPHRASE)
    plan = plan_merge([folder], tmp_path / "M")
    assert [copy.journey.id for copy in plan.withdrawn] == [TWO.id]
    assert {copy.journey.id for copy in plan.files.values()} == {ONE.id}
    assert plan.protected == frozenset(plan.files)
    assert plan.protects_set


def test_what_is_merged_into_a_protected_set_is_protected_too(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "i stykker.journey.json").unlink()
    monkeypatch.setattr(sealed_module, "Seal", QuickSeal)
    protect_set(folder, seal())
    take_along(PASSPHRASE)
    other = tmp_path / "i klar tekst"
    other.mkdir()
    write_journey(other / "c.journey.json", journey(3, event("e1").replaced(text=SECRET)))
    carry_out(plan_merge([other], folder))
    assert in_clear(folder) == []
    assert len(protected_files(folder)) == 5
    assert plan_merge([other], folder).changes_nothing
