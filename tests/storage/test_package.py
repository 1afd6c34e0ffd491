"""Share packages: out comes what went in, and nothing harmful comes out of a forged one."""

import datetime as dt
import io
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
import unicodedata
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
import pyzipper
from pyrage import passphrase as age

from journeymap.model.collection import Collection, Tombstone
from journeymap.model.journey import Coverage
from journeymap.storage.errors import (
    NotAPackage,
    NotEncrypted,
    ReadError,
    TooCostly,
    WriteError,
    WrongPassphrase,
)
from journeymap.storage.journeys import read_journeys
from journeymap.storage.package import open_package, pack, unpack
from tests.factories import event, good, journey, journey_id, journeys

PASS = "fire gule sedler på bordet"
COLLECTION = Collection(
    name="Unge",
    tombstones=(Tombstone(journey=journey_id(99), withdrawn_on=dt.date(2026, 1, 2)),),
)


@cache
def _packed(name: str) -> bytes:
    """age makes each guess of a passphrase cost a second, and each test would pay for it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        pack(journeys(12), COLLECTION, path, PASS, reach=Coverage.CROSS_MUNICIPAL)
        return path.read_bytes()


def packed(path: Path) -> Path:
    path.write_bytes(_packed(path.name))
    return path


@cache
def inside() -> dict[str, bytes]:
    with pyzipper.AESZipFile(io.BytesIO(_packed("a.zip"))) as archive:
        archive.setpassword(PASS.encode())
        return {name: archive.read(name) for name in archive.namelist()}


def forged(path: Path, build: Callable[[pyzipper.AESZipFile], object]) -> Path:
    """A package that opens with the right passphrase and holds what `build` puts in it."""
    zipped = pyzipper.ZIP_DEFLATED
    with pyzipper.AESZipFile(path, "w", compression=zipped, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(PASS.encode())
        build(archive)
    return path


@pytest.mark.parametrize("name", ["a.journeys.age", "a.zip"])
def test_out_comes_what_went_in(tmp_path: Path, name: str) -> None:
    path = packed(tmp_path / name)
    package = open_package(path, PASS)
    assert sorted(one.id for one in package.journeys.values()) == sorted(
        one.id for one in journeys(12)
    )
    assert set(package.journeys.values()) == set(journeys(12))
    assert package.collection == COLLECTION
    unpack(package, tmp_path / "ud")
    found = {copy.journey for copy in read_journeys([tmp_path / "ud"])}  # type: ignore[union-attr]
    assert found == set(journeys(12))
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_the_age_tool_opens_it(tmp_path: Path) -> None:
    if shutil.which("age") is None or shutil.which("script") is None:
        pytest.skip("the age tool, or a terminal to type its passphrase in, is not here")
    path, plain = packed(tmp_path / "a.journeys.age"), tmp_path / "a.zip"
    subprocess.run(
        ["script", "-qec", f"age -d -o {plain} {path}", "/dev/null"],
        input=f"{PASS}\n".encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert "manifest.json" in zipfile.ZipFile(plain).namelist()


def test_nothing_of_this_machine_and_no_words_can_be_seen(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.journeys.age")
    assert b"journeys/" not in path.read_bytes()
    archive = zipfile.ZipFile(io.BytesIO(age.decrypt(path.read_bytes(), PASS)))
    for entry in archive.infolist():
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert entry.extra == b""
        assert entry.comment == b""
    hidden = packed(tmp_path / "a.zip").read_bytes()
    assert b"Begivenhed" not in hidden
    assert b"samme dag" not in hidden


@pytest.mark.parametrize("name", ["a.journeys.age", "a.zip"])
def test_another_passphrase_opens_nothing(tmp_path: Path, name: str) -> None:
    path = packed(tmp_path / name)
    with pytest.raises(WrongPassphrase):
        open_package(path, PASS + "x")


@pytest.mark.parametrize("name", ["a.journeys.age", "a.zip"])
@pytest.mark.parametrize("keep", [0, 30, 0.5, 0.99])
def test_cut_off_it_is_refused(tmp_path: Path, name: str, keep: float) -> None:
    path = packed(tmp_path / name)
    data = path.read_bytes()
    path.write_bytes(data[: int(keep * len(data)) if 0 < keep < 1 else int(keep)])
    with pytest.raises(ReadError):
        open_package(path, PASS)


@pytest.mark.parametrize("name", ["a.journeys.age", "a.zip"])
@pytest.mark.parametrize("place", [0.3, 0.6, 0.9])
def test_changed_by_one_bit_it_is_refused(tmp_path: Path, name: str, place: float) -> None:
    path = packed(tmp_path / name)
    data = bytearray(path.read_bytes())
    data[int(place * len(data))] ^= 1
    path.write_bytes(bytes(data))
    try:
        package = open_package(path, PASS)
    except ReadError:
        return
    # A ZIP says some things twice and reads them once; what came out is checked by its sums.
    assert path.suffix == ".zip"
    assert set(package.journeys.values()) == set(journeys(12))


EVIL = (
    "../ude.journey.json",
    "/etc/ude.journey.json",
    "journeys/../../ude.journey.json",
    "journeys\\..\\ude.journey.json",
    "C:\\ude.journey.json",
    "journeys/",
    "andet.txt",
    f"journeys/{journey_id(1)}.journey.json/x",
)


@pytest.mark.parametrize("name", EVIL)
def test_a_name_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    content = inside()

    def build(archive: pyzipper.AESZipFile) -> None:
        for own, data in content.items():
            archive.writestr(own, data)
        archive.writestr(pyzipper.zipfile_aes.AESZipInfo(name), b"{}")

    with pytest.raises(NotAPackage):
        open_package(forged(tmp_path / "b.zip", build), PASS)
    assert [path.name for path in tmp_path.iterdir()] == ["b.zip"]


def test_a_link_is_refused(tmp_path: Path) -> None:
    content = dict(inside())

    def build(archive: pyzipper.AESZipFile) -> None:
        for own, data in content.items():
            entry = pyzipper.zipfile_aes.AESZipInfo(own)
            if own.startswith("journeys/"):
                entry.create_system, entry.external_attr = 3, 0o120777 << 16
            archive.writestr(entry, b"/etc/passwd" if own.startswith("journeys/") else data)

    with pytest.raises(NotAPackage):
        open_package(forged(tmp_path / "b.zip", build), PASS)


def test_two_of_one_name_are_refused(tmp_path: Path) -> None:
    content = dict(inside())

    def build(archive: pyzipper.AESZipFile) -> None:
        for own, data in content.items():
            archive.writestr(own, data)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("set.json", content["set.json"])

    with pytest.raises(NotAPackage):
        open_package(forged(tmp_path / "b.zip", build), PASS)


def test_a_bomb_is_refused_without_being_unpacked(tmp_path: Path) -> None:
    name = f"journeys/{journey_id(1)}.journey.json"
    bomb = forged(tmp_path / "b.zip", lambda archive: archive.writestr(name, b" " * 30_000_000))
    assert bomb.stat().st_size < 100_000
    with pytest.raises(NotAPackage) as caught:
        open_package(bomb, PASS)
    assert caught.value.key == "problem.package_bomb"


@pytest.mark.parametrize(
    "wrong", ["missing", "more", "checksum", "size", "no manifest", "nonsense"]
)
def test_a_manifest_that_lies_is_refused(tmp_path: Path, wrong: str) -> None:
    content = dict(inside())
    manifest = json.loads(content["manifest.json"])
    if wrong == "missing":
        del content[manifest["files"][3]["name"]]
    elif wrong == "more":
        del manifest["files"][3]
    elif wrong == "checksum":
        manifest["files"][3]["sha256"] = "0" * 64
    elif wrong == "size":
        manifest["files"][3]["size"] += 1
    content["manifest.json"] = json.dumps(manifest).encode()
    if wrong == "no manifest":
        del content["manifest.json"]
    elif wrong == "nonsense":
        content["manifest.json"] = b"[]"

    def build(archive: pyzipper.AESZipFile) -> None:
        for own, data in content.items():
            archive.writestr(own, data)

    with pytest.raises(ReadError):
        open_package(forged(tmp_path / "b.zip", build), PASS)


@pytest.mark.parametrize("name", ["b.zip", "b.journeys.age"])
def test_what_is_not_encrypted_is_refused_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    """It opens with any passphrase, so it says nothing of who made it."""
    path = tmp_path / name
    with zipfile.ZipFile(path, "w") as archive:
        for own, data in inside().items():
            archive.writestr(own, data)
    with pytest.raises(NotEncrypted):
        open_package(path, PASS)


def test_one_open_entry_among_encrypted_ones_is_refused(tmp_path: Path) -> None:
    content = dict(inside())
    stones = content.pop("set.json")

    def build(archive: pyzipper.AESZipFile) -> None:
        for own, data in content.items():
            archive.writestr(own, data)

    path = forged(tmp_path / "b.zip", build)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("set.json", stones)
    with pytest.raises(NotEncrypted):
        open_package(path, PASS)


def test_an_encrypted_zip_is_no_age_file(tmp_path: Path) -> None:
    path = tmp_path / "b.journeys.age"
    path.write_bytes(_packed("a.zip"))
    with pytest.raises(NotAPackage):
        open_package(path, PASS)


def test_what_is_no_package_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.age"
    for data in (b"", b"PK", b"PK\x03\x04" + b"\x00" * 50, b"hej", b"age-encryption.org/v1\n-> x"):
        path.write_bytes(data)
        with pytest.raises(ReadError):
            open_package(path, PASS)
    with pytest.raises(ReadError):
        open_package(tmp_path / "findes ikke.age", PASS)


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    package = open_package(packed(tmp_path / "a.zip"), PASS)
    (tmp_path / "ud").mkdir()
    (tmp_path / "ud" / "mit.txt").write_text("mit", encoding="utf-8")
    with pytest.raises(WriteError):
        unpack(package, tmp_path / "ud")
    assert [path.name for path in (tmp_path / "ud").iterdir()] == ["mit.txt"]


def test_interrupted_nothing_half_done_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = open_package(packed(tmp_path / "a.zip"), PASS)
    written: list[Path] = []

    def fails_at_the_fifth(path: Path, *_rest: object, **_more: object) -> None:
        written.append(path)
        if len(written) == 5:
            raise OSError(28, "")
        path.write_bytes(b"x")

    monkeypatch.setattr("journeymap.storage.package.write_atomically", fails_at_the_fifth)
    with pytest.raises(WriteError):
        unpack(package, tmp_path / "ud")
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


def test_copies_that_contradict_each_other_are_all_in_it(tmp_path: Path) -> None:
    one, other = journey(1, event("e1")), journey(1, event("e1", good("g1")))
    path = tmp_path / "a.zip"
    pack((one, other), Collection(), path, PASS, reach=Coverage.TEAM)
    assert set(open_package(path, PASS).journeys.values()) == {one, other}


@pytest.mark.parametrize("cost", ["19", "22", "30", "98", str(2**40)])
def test_a_package_that_asks_for_too_much_work_is_refused_at_once(
    tmp_path: Path, cost: str
) -> None:
    path = packed(tmp_path / "a.journeys.age")
    dear = re.sub(rb"(-> scrypt \S+ )\d+", rb"\g<1>" + cost.encode(), path.read_bytes(), count=1)
    path.write_bytes(dear)
    start = time.process_time()
    with pytest.raises(TooCostly) as caught:
        open_package(path, PASS)
    assert caught.value.key == "problem.too_costly"
    assert time.process_time() - start < 0.1, "it was refused only after the work was done"


def test_an_archive_that_lies_about_its_sizes_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(_packed("a.zip"))
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo("manifest.json").header_offset
    data = bytearray(path.read_bytes())
    central = data.index(b"PK\x01\x02")
    size = int.from_bytes(data[central + 20 : central + 24], "little")
    data[central + 20 : central + 24] = (4).to_bytes(4, "little")
    assert size > 4
    assert start == 0
    path.write_bytes(data)
    with pytest.raises(NotAPackage) as caught:
        open_package(path, PASS)
    assert caught.value.key == "problem.package_damaged"


def test_the_passphrase_may_be_typed_on_another_keyboard(tmp_path: Path) -> None:
    """Some write "å" as two characters."""
    decomposed = unicodedata.normalize("NFD", PASS)
    assert decomposed != PASS
    for name in ("a.journeys.age", "a.zip"):
        assert len(open_package(packed(tmp_path / name), decomposed).journeys) == 12


def test_what_a_killed_unpacking_left_goes_with_the_next(tmp_path: Path) -> None:
    package = open_package(packed(tmp_path / "a.zip"), PASS)
    old, fresh, other = (
        tmp_path / name
        for name in (".ud-0123abcd.part", ".ud-99999999.part", ".andet-0123abcd.part")
    )
    for left in (old, fresh, other):
        (left / "journeys").mkdir(parents=True)
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    unpack(package, tmp_path / "ud")
    assert [left.exists() for left in (old, fresh, other)] == [False, True, True]
