"""Saving an open journey: what lies there is looked at to the last byte, at the last moment."""

import datetime as dt
from pathlib import Path

import pytest

from journeymap.model.collection import Collection, Tombstone
from journeymap.storage.backups import Retention, back_up, backups_of, is_due
from journeymap.storage.codec import encode
from journeymap.storage.collection import SET_FILE, write_collection
from journeymap.storage.content import Content, content_of
from journeymap.storage.errors import CannotRead, ChangedOutside, WriteError
from journeymap.storage.journeys import stamp_of
from journeymap.storage.saving import Backups, Saving
from tests.factories import event, journey

OLD = journey(1, event("e1"))
NEW = encode(journey(1, event("e1"), event("e2")))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "rejser" / "a.journey.json"
    made.parent.mkdir()
    made.write_bytes(encode(OLD))
    return made


def saving(path: Path, known: Content | None, backups: Backups | None = None) -> Saving:
    return Saving(path, OLD, NEW, known, backups)


@pytest.mark.parametrize("at", [0, 65_535, 65_536, 199_999])
def test_one_byte_is_another_content(tmp_path: Path, at: int) -> None:
    data = bytearray(b"ab" * 100_000)
    path = tmp_path / "x"
    path.write_bytes(data)
    by_bytes, by_stamp = Content(bytes(data)), Content(stamp_of(bytes(data)))
    assert by_bytes.lies_in(path)
    assert by_stamp.lies_in(path)
    data[at] ^= 1
    path.write_bytes(data)
    assert not by_bytes.lies_in(path)
    assert not by_stamp.lies_in(path)


@pytest.mark.parametrize("other", [b"", b"abc", b"abcde", b"abcd" * 40_000])
def test_shorter_and_longer_is_another_content(tmp_path: Path, other: bytes) -> None:
    (tmp_path / "x").write_bytes(other)
    assert not Content(b"abcd").lies_in(tmp_path / "x")
    assert not Content(b"abcd" * 50_000).lies_in(tmp_path / "x")


def test_bytes_and_stamp_are_known_by_the_same_stamp(path: Path) -> None:
    found = content_of(path)
    assert found is not None
    assert found.stamp == Content(path.read_bytes()).stamp == stamp_of(path.read_bytes())
    assert content_of(path.with_name("gone")) is None


def test_what_is_no_file_cannot_be_looked_at(path: Path) -> None:
    for there in (path.parent, path.with_name("gone"), Path("a\0b")):
        with pytest.raises(CannotRead):
            Content(b"x").lies_in(there)


def test_what_changes_while_the_new_file_is_being_written_is_not_overwritten(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look comes after the writing, so a colleague's save a moment ago is seen."""
    known, theirs = Content(path.read_bytes()), path.read_bytes().replace(b"T1", b"T9")

    def begins(_descriptor: int) -> None:
        path.write_bytes(theirs)

    monkeypatch.setattr("journeymap.storage.atomic._begin_to_sync", begins)
    with pytest.raises(ChangedOutside):
        saving(path, known).carry_out()
    assert path.read_bytes() == theirs
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_what_cannot_be_seen_is_not_overwritten(path: Path) -> None:
    known = Content(path.read_bytes())
    path.unlink()
    path.symlink_to(path.with_name("gone"))
    with pytest.raises(WriteError):
        saving(path, known).carry_out()
    assert path.is_symlink()
    assert not path.exists()


def test_the_version_before_is_kept_once_in_an_hour(path: Path, tmp_path: Path) -> None:
    backups = Backups(tmp_path / "backups", Retention())
    before = path.read_bytes()
    first = saving(path, Content(before), backups).carry_out()
    assert first.trouble is None
    assert saving(path, first.content, backups).carry_out().trouble is None
    kept = backups_of(backups.folder, OLD.id)
    assert [backup.path.read_bytes() for backup in kept][-1] == before
    assert len(kept) in {1, 2}, "two where the hour struck between"


def test_a_backup_is_due_once_in_each_hour(tmp_path: Path) -> None:
    moment = dt.datetime(2026, 3, 2, 8, 10, tzinfo=dt.UTC).astimezone()
    assert is_due(tmp_path, "id", moment)
    (tmp_path / "id").mkdir()
    (tmp_path / "id" / f"{moment:%Y-%m-%dT%H}-noget-andet").touch()
    assert is_due(tmp_path, "id", moment), "that is no backup"
    back_up(tmp_path, "id", b"x", now=moment, keep=Retention())
    assert not is_due(tmp_path, "id", moment + dt.timedelta(minutes=49))
    assert is_due(tmp_path, "id", moment + dt.timedelta(minutes=50))
    assert is_due(tmp_path, "other", moment)


def test_what_was_withdrawn_meanwhile_is_not_laid_there_again(path: Path) -> None:
    known = content_of(path)
    stone = Tombstone(journey=OLD.id, withdrawn_on=dt.date(2026, 3, 4))
    write_collection(path.with_name(SET_FILE), Collection(tombstones=(stone,)))
    path.unlink()
    with pytest.raises(WriteError) as refused:
        saving(path, known).carry_out()
    assert refused.value.key == "problem.withdrawn"
    assert not path.exists()
    write_collection(path.with_name(SET_FILE), Collection())
    saving(path, known).carry_out()
    assert path.read_bytes() == NEW, "moved, and nobody withdrew"
