"""Sealing costs a second; what is only read is sealed once for all tests."""

from functools import cache
from pathlib import Path

import pytest

from journeymap.model.journey import Journey
from journeymap.storage import sealed as module
from journeymap.storage.codec import encode
from journeymap.storage.errors import Problem, WrongPassphrase
from journeymap.storage.sealed import Seal
from tests.factories import event, journey

PASSPHRASE = "rød cykel på en gård"
SECRET = "Hemmeligheden om Kirsebærvej"
"""Stands in a note; no file may hold it in clear."""


@cache
def seal() -> Seal:
    """The seal of the tests."""
    return Seal(PASSPHRASE)


def told() -> Journey:
    """A journey with the secret in it."""
    return journey(1, event("e1").replaced(text=SECRET))


@cache
def sealed() -> bytes:
    """That journey under the passphrase."""
    return seal().encrypt(encode(told()), "")


def in_clear(*folders: Path) -> list[Path]:
    """The files that hold the secret, or a part of the journey's own format, in clear."""
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                if SECRET.encode() in data or b"journeymap/journey" in data:
                    found.append(path)
    return found


class KnownSeal(Seal):
    """A seal whose session has its key already, which would take a second to make."""

    def __init__(self, passphrase: str) -> None:
        super().__init__(passphrase)
        if passphrase == PASSPHRASE:
            seal().session_key("")
            self.__dict__.update(seal().__dict__)


_opened: dict[tuple[bytes, str], bytes] = {}


def spare_time(patch: pytest.MonkeyPatch) -> None:
    """What was opened once in earnest is not opened again; what cannot be opened always is."""
    in_earnest = module._decrypted

    def decrypted(data: bytes, path: Path | str, passphrase: str) -> bytes:
        known = data, passphrase
        if known not in _opened:
            _opened[known] = in_earnest(data, path, passphrase)
        return _opened[known]

    patch.setattr(module, "_decrypted", decrypted)


class QuickSeal(Seal):
    """A seal that only looks like one: for what is about files, and not about encryption."""

    def encrypt(self, data: bytes, path: Path | str) -> bytes:
        return HEAD + self.passphrase.encode() + b"\n" + data[::-1]


HEAD = b"age-encryption.org/v1\n-> scrypt quick\n"


def open_quickly(patch: pytest.MonkeyPatch) -> None:
    """What QuickSeal made is opened in no time, with its passphrase alone."""
    in_earnest = module._decrypted

    def decrypted(data: bytes, path: Path | str, passphrase: str) -> bytes:
        if not data.startswith(HEAD):
            return in_earnest(data, path, passphrase)
        made_with, _, body = data.removeprefix(HEAD).partition(b"\n")
        if made_with != passphrase.encode():
            raise WrongPassphrase(path, Problem("problem.wrong_seal"))
        return body[::-1]

    patch.setattr(module, "_decrypted", decrypted)
