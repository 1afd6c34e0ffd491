"""Share packages: a set in one encrypted file, and out of it again.

Inside an age file (opened by the standard `age` tool as well) lies a ZIP archive:

    manifest.json           what is inside, with sizes and SHA-256 checksums
    set.json                what the set knows, without the log of its merges and who changed codes
    journeys/ID.journey.json

For receivers without the program the same archive can be an AES-encrypted ZIP of its own; there
the names of the files, the journeys' ids, can be seen without the passphrase.
"""

import hashlib
import io
import lzma
import re
import secrets
import shutil
import struct
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Literal, NoReturn

from pydantic import TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass

from journeymap.model.collection import Collection, with_tombstones
from journeymap.model.journey import Coverage, Journey
from journeymap.model.revision import revision
from journeymap.model.values import Line
from journeymap.storage.age_file import MAGIC, age_decrypted
from journeymap.storage.atomic import write_atomically
from journeymap.storage.codec import decode, encode
from journeymap.storage.collection import SET_FILE, SET_FORMAT, encode_collection, withdrawn_above
from journeymap.storage.envelope import APP, WHOLE_FILE, json_text
from journeymap.storage.errors import (
    DamagedSeal,
    NotAPackage,
    NotEncrypted,
    Problem,
    WriteError,
    WrongPassphrase,
)
from journeymap.storage.journeys import SUFFIX, Watch, read_bytes, unwatched
from journeymap.storage.limits import MAX_BYTES
from journeymap.storage.sealed import Seal, spelt
from journeymap.storage.strict_json import parse
from journeymap.words import key

AGE_SUFFIX: Final = ".age"
ZIP_SUFFIX: Final = ".zip"
MANIFEST: Final = "manifest.json"
_FOLDER: Final = "journeys/"
_NAME: Final = re.compile(
    re.escape(_FOLDER) + r"[0-9a-f-]{36}(-[0-9a-f]{16})?" + re.escape(SUFFIX), re.ASCII
)
"""A journey by its id; of copies that contradict each other each carries its revision."""
MAX_PACKAGE: Final = 512 * 1024 * 1024
"""Bytes of a package, packed."""
MAX_UNPACKED: Final = 4 * MAX_PACKAGE
MAX_FILES: Final = 100_000
_MAX_RATIO: Final = 200
"""How much smaller an honest file gets: texts of journeys some ten times."""
_SMALL: Final = 64 * 1024
_LEFT_AFTER_S: Final = 60 * 60
_DAMAGE: Final = (
    zipfile.BadZipFile,
    OSError,
    EOFError,
    ValueError,
    NotImplementedError,
    lzma.LZMAError,
    struct.error,
    zlib.error,
)
"""What the two libraries raise of archives that are not what they say."""

_ZIP_MAGIC: Final = b"PK"
_ENCRYPTED: Final = 0x1
"""The flag of an entry; the old encryption of ZIP sets it too, but is none."""


@dataclass(frozen=True, config=WHOLE_FILE)
class Listed:
    """One file of a package."""

    name: Line
    size: int
    sha256: Line


@dataclass(frozen=True, config=WHOLE_FILE)
class Manifest:
    """What a package says of itself."""

    format: Literal["journeymap/package"]
    schema: Literal[1]
    app: Line
    reach: Coverage
    files: tuple[Listed, ...]


_MANIFEST: Final = TypeAdapter(Manifest)


def pack(
    journeys: Iterable[Journey],
    collection: Collection,
    out: Path,
    passphrase: str,
    *,
    reach: Coverage,
    watch: Watch = unwatched,
) -> None:
    """Writes a package, for its owner alone. `out` ends in .age or .zip.

    Packing the same journeys again gives the same contents, though other bytes: encryption
    begins with a random number. Raises WriteError.
    """
    files = _files(tuple(journeys), collection, watch)
    manifest = json_text(
        {
            "format": "journeymap/package",
            "schema": 1,
            "app": APP,
            "reach": reach.value,
            "files": [
                {"name": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
                for name, data in files.items()
            ],
        }
    )
    files = {MANIFEST: f"{manifest}\n".encode(), **files}
    if out.suffix.lower() == ZIP_SUFFIX:
        data = _aes_zip(files, passphrase)
    else:
        data = Seal(passphrase).encrypt(_plain_zip(files), out)
    if len(data) > MAX_PACKAGE:
        raise WriteError(out, Problem(key("problem.package_too_large")))
    write_atomically(out, data, lambda _data: None)


def _files(journeys: tuple[Journey, ...], collection: Collection, watch: Watch) -> dict[str, bytes]:
    known = collection.replaced(merged_from=(), codebook=collection.codebook.to_share)
    files = {SET_FILE: encode_collection(known)}
    times = Counter(journey.id for journey in journeys)
    for done, journey in enumerate(sorted(journeys, key=lambda one: one.id), 1):
        mark = f"-{revision(journey)}" if times[journey.id] > 1 else ""
        files[f"{_FOLDER}{journey.id}{mark}{SUFFIX}"] = encode(journey)
        watch(done, len(journeys))
    return files


def _plain_zip(files: dict[str, bytes]) -> bytes:
    """The archive with no times, users or rights of this machine in it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, data)
    return buffer.getvalue()


def _aes_zip(files: dict[str, bytes], passphrase: str) -> bytes:
    import pyzipper

    buffer = io.BytesIO()
    with pyzipper.AESZipFile(
        buffer, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
    ) as archive:
        archive.setpassword(spelt(passphrase).encode())
        for name, data in files.items():
            entry = pyzipper.zipfile_aes.AESZipInfo(name)
            entry.compress_type = pyzipper.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, data)
    return buffer.getvalue()


@dataclass(frozen=True)
class Unpacked:
    """What a package holds, read and checked: journeys by the names of their files, and the set."""

    journeys: dict[str, Journey]
    collection: Collection
    reach: Coverage


def open_package(path: Path, passphrase: str, watch: Watch = unwatched) -> Unpacked:
    """Reads a package wholly, into memory. Raises ReadError: nothing was written anywhere.

    WrongPassphrase when the passphrase does not fit or the file was tampered with (encryption
    cannot tell the two apart), TooCostly, NotEncrypted for what anybody can have made, NotAPackage
    for what is inside and should not be.
    """
    data = read_bytes(path, MAX_PACKAGE)
    if len(data) > MAX_PACKAGE:
        _refuse(path, key("problem.package_too_large"))
    with _archive(path, data, passphrase) as archive:
        names = _checked_names(path, archive)
        listed = _manifest(path, _content(path, archive, MANIFEST))
        _must_agree(path, names, listed)
        journeys: dict[str, Journey] = {}
        collection = Collection()
        for done, one in enumerate(listed.files, 1):
            content = _content(path, archive, one.name)
            if len(content) != one.size or hashlib.sha256(content).hexdigest() != one.sha256:
                _refuse(path, key("problem.package_checksum"), one.name)
            if one.name == SET_FILE:
                collection = SET_FORMAT.decode(content, f"{path}/{one.name}")
            else:
                name = one.name.removeprefix(_FOLDER)
                journeys[name] = _journey(path, one.name, content)
            watch(done, len(listed.files))
    return Unpacked(journeys, collection, listed.reach)


def is_package(path: Path) -> bool:
    """True for what is called as packages are."""
    return path.suffix.lower() in (AGE_SUFFIX, ZIP_SUFFIX)


def unpack(package: Unpacked, folder: Path, watch: Watch = unwatched) -> tuple[Journey, ...]:
    """Writes what a package holds into a new folder: all of it, or nothing.

    All but the journeys, given back, whose citizens have withdrawn from a set that the folder lies
    in, or as the package itself says. `watch` may raise to stop. Raises WriteError; then the folder
    is not there.
    """
    package, withdrawn = _without_withdrawn(package, folder)
    beside = folder.with_name(f".{folder.name}-{secrets.token_hex(4)}.part")
    _clean_up(folder)
    try:
        if folder.exists() and any(folder.iterdir()):
            raise WriteError(folder, Problem(key("problem.folder_not_empty")))
        beside.mkdir(mode=0o700)
        _write_into(beside, package, watch)
        with suppress(OSError):
            folder.rmdir()
        beside.rename(folder)
    except OSError as error:
        raise WriteError(folder, Problem(key("problem.may_not_write"))) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return withdrawn


def _without_withdrawn(package: Unpacked, folder: Path) -> tuple[Unpacked, tuple[Journey, ...]]:
    stones, _unread = withdrawn_above([folder])
    collection = with_tombstones(package.collection, stones)
    gone = collection.withdrawn
    staying = {name: one for name, one in package.journeys.items() if one.id not in gone}
    withdrawn = (one for one in package.journeys.values() if one.id in gone)
    return Unpacked(staying, collection, package.reach), tuple(withdrawn)


def _clean_up(folder: Path) -> None:
    """Removes what was begun for `folder` and killed, after some time: it lies there in clear."""
    begun = re.compile(re.escape(f".{folder.name}-") + r"[0-9a-f]{8}\.part")
    with suppress(OSError):
        for path in folder.parent.iterdir():
            if begun.fullmatch(path.name) and time.time() - path.stat().st_mtime > _LEFT_AFTER_S:
                shutil.rmtree(path, ignore_errors=True)


def _write_into(folder: Path, package: Unpacked, watch: Watch) -> None:
    write_atomically(folder / SET_FILE, encode_collection(package.collection), lambda _data: None)
    for done, (name, journey) in enumerate(package.journeys.items(), 1):
        watch(done, len(package.journeys))
        write_atomically(folder / name, encode(journey), lambda _data: None)


# What comes from others is looked at before it is believed.


def _archive(path: Path, data: bytes, passphrase: str) -> Any:
    if data.startswith(MAGIC):
        return _zip_of(path, _decrypted(path, data, passphrase))
    if not data.startswith(_ZIP_MAGIC):
        _refuse(path, key("problem.not_package"))
    if path.suffix.lower() == AGE_SUFFIX:
        raise NotEncrypted(path, Problem(key("problem.package_open")))
    import pyzipper

    try:
        archive = pyzipper.AESZipFile(io.BytesIO(data))
    except (*_DAMAGE, pyzipper.BadZipFile):
        _refuse(path, key("problem.not_package"))
    if not all(one.flag_bits & _ENCRYPTED and one.wz_aes_version for one in archive.infolist()):
        archive.close()
        raise NotEncrypted(path, Problem(key("problem.package_open")))
    archive.setpassword(spelt(passphrase).encode())
    return archive


def _decrypted(path: Path, data: bytes, passphrase: str) -> bytes:
    try:
        return age_decrypted(data, path, spelt(passphrase))
    except (WrongPassphrase, DamagedSeal) as error:
        raise WrongPassphrase(path, Problem(key("problem.wrong_passphrase"))) from error


def _zip_of(path: Path, data: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except _DAMAGE:
        _refuse(path, key("problem.not_package"))


def _checked_names(path: Path, archive: Any) -> frozenset[str]:
    """The names inside, when each is one a package may hold and nothing in it is too large."""
    entries = archive.infolist()
    if len(entries) > MAX_FILES:
        _refuse(path, key("problem.package_too_many"))
    names = [entry.filename for entry in entries]
    if len(set(names)) != len(names):
        _refuse(path, key("problem.package_twice"))
    total = 0
    for entry in entries:
        # Only these names: no folders, no links, no "..", nothing absolute can be among them.
        if entry.filename not in (MANIFEST, SET_FILE) and not _NAME.fullmatch(entry.filename):
            _refuse(path, key("problem.package_name"))
        total += entry.file_size
        packed = max(entry.compress_size, 1)
        swells = entry.file_size > _SMALL and entry.file_size / packed > _MAX_RATIO
        if entry.file_size > MAX_BYTES or total > MAX_UNPACKED or swells:
            _refuse(path, key("problem.package_bomb"))
    return frozenset(names)


def _content(path: Path, archive: Any, name: str) -> bytes:
    """One file of the archive, no more of it than its entry says. Raises ReadError."""
    import pyzipper

    try:
        size = archive.getinfo(name).file_size
        with archive.open(name) as file:
            content: bytes = file.read(size + 1)
    except KeyError:
        _refuse(path, key("problem.package_incomplete"), name)
    except RuntimeError as error:  # how both libraries speak of a passphrase
        raise WrongPassphrase(path, Problem(key("problem.wrong_passphrase"))) from error
    except (*_DAMAGE, pyzipper.BadZipFile) as error:
        raise NotAPackage(path, Problem(key("problem.package_damaged"), name)) from error
    if len(content) != size:
        _refuse(path, key("problem.package_damaged"), name)
    return content


def _manifest(path: Path, content: bytes) -> Manifest:
    parse(content, f"{path}/{MANIFEST}")
    try:
        return _MANIFEST.validate_json(content)
    except ValidationError:
        _refuse(path, key("problem.package_manifest"), MANIFEST)


def _must_agree(path: Path, names: frozenset[str], manifest: Manifest) -> None:
    listed = [one.name for one in manifest.files]
    if len(set(listed)) != len(listed) or set(listed) | {MANIFEST} != names:
        _refuse(path, key("problem.package_manifest"), MANIFEST)


def _journey(path: Path, name: str, content: bytes) -> Journey:
    journey = decode(content, f"{path}/{name}")
    if not name.startswith(f"{_FOLDER}{journey.id}"):
        _refuse(path, key("problem.package_name"), name)
    return journey


def _refuse(path: Path, problem: str, place: str = "") -> NoReturn:
    raise NotAPackage(path, Problem(problem, place))
