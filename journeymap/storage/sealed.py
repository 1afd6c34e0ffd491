"""Journeys under a passphrase: the age format, which the standard `age` tool opens too.

A passphrase is made costly to guess (scrypt, about a second each time). That is too slow for the
recovery file, which is written after each few words; so each session has a key pair of its own,
whose secret half lies beside the recovery file, under the passphrase. docs/adr/0010.md
"""

import hashlib
import io
import subprocess
import sys
import threading
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from journeymap.storage.age_file import (
    MAGIC,
    age_decrypted,
    age_encrypted,
    must_be_affordable,
)
from journeymap.storage.errors import (
    DamagedSeal,
    NeedsPassphrase,
    Problem,
    ReadError,
    TooCostly,
    TooLarge,
    WriteError,
    WrongPassphrase,
)
from journeymap.storage.limits import MAX_BYTES, MAX_SEALED
from journeymap.words import key

if TYPE_CHECKING:
    from pyrage import x25519

SHORTEST: Final = 12
"""Characters of a new passphrase."""
SEALER: Final = "--seal-standard-input"
"""What this program is called with to encrypt in a process of its own."""

MOST_KEPT: Final = 256 * 1024 * 1024
"""Bytes in clear of the files of an open set; more of them are opened anew each time."""

_PASSPHRASE: Final = MAGIC + b"-> scrypt "
OPENER: Final = "--open-standard-input"
"""The same for opening."""
_WRONG_CODE: Final = 3
_COSTLY_CODE: Final = 4
_PATIENCE_S: Final = 120


class _Ring:
    """The passphrase at hand, for all files that are read: the command line's, or the open set's.

    What it opened is kept where that is wished, up to MOST_KEPT bytes, for opening costs a second;
    so is what it does not open, for trying costs the same. What was found out with a passphrase
    that has been put away meanwhile, by work beside the window, is of no use any more.
    """

    def __init__(self) -> None:
        self.passphrase: str | None = None
        self._keeps = False
        self._kept: dict[bytes, bytes] = {}
        self._foreign: set[bytes] = set()
        self._size = 0

    def take(self, passphrase: str | None, *, keeps: bool) -> None:
        self.passphrase, self._keeps = passphrase or None, keeps
        self._kept, self._foreign, self._size = {}, set(), 0

    def keep(self, sealed: bytes, data: bytes, passphrase: str) -> None:
        is_wanted = self._keeps and passphrase == self.passphrase
        if is_wanted and self._size + len(data) <= MOST_KEPT:
            self._kept[hashlib.sha256(sealed).digest()] = data
            self._size += len(data)

    def note_foreign(self, sealed: bytes, passphrase: str) -> None:
        if self._keeps and passphrase == self.passphrase:
            self._foreign.add(hashlib.sha256(sealed).digest())

    def is_foreign(self, sealed: bytes) -> bool:
        return bool(self._foreign) and hashlib.sha256(sealed).digest() in self._foreign

    def known(self, sealed: bytes) -> bytes | None:
        return self._kept.get(hashlib.sha256(sealed).digest()) if self._kept else None


_ring: Final = _Ring()


def take_along(passphrase: str | None, *, keeps: bool = False) -> None:
    """Files are opened with this passphrase from now on, where no other is given; None: with none.

    With `keeps` what was opened is kept in memory, in clear, until another is taken along.
    """
    _ring.take(passphrase, keeps=keeps)


def has_passphrase() -> bool:
    """True when a passphrase is at hand."""
    return _ring.passphrase is not None


def is_sealed(data: bytes) -> bool:
    """True for what was encrypted with age, and for the torn off beginning of it."""
    return data.startswith(MAGIC) or (len(data) > 2 and MAGIC.startswith(data))


def opened(data: bytes, path: Path | str, passphrase: str | None = None) -> bytes:
    """The bytes of a file in clear; those that are not sealed as they are.

    Raises NeedsPassphrase, WrongPassphrase, DamagedSeal, TooLarge, TooCostly.
    """
    if not is_sealed(data):
        return data
    if len(data) > MAX_SEALED:
        problem = Problem(key("problem.too_many_bytes"), values={"limit": MAX_BYTES >> 20})
        raise TooLarge(path, problem)
    if not data.startswith(_PASSPHRASE):
        foreign = data.startswith(MAGIC + b"-> ")
        raise DamagedSeal(
            path, Problem(key("problem.foreign_seal") if foreign else key("problem.damaged_seal"))
        )
    known = passphrase or _ring.passphrase
    if not known:
        raise NeedsPassphrase(path, Problem(key("problem.sealed")))
    if known != _ring.passphrase:
        return _decrypted(data, path, known)
    kept = _ring.known(data)
    if kept is None:
        kept = _tried(data, path, known)
        _ring.keep(data, kept, known)
    return kept


def _tried(data: bytes, path: Path | str, passphrase: str) -> bytes:
    """Tries the passphrase at hand, on each content once."""
    if _ring.is_foreign(data):
        raise WrongPassphrase(path, Problem(key("problem.wrong_seal")))
    try:
        return _decrypted(data, path, passphrase)
    except WrongPassphrase:
        _ring.note_foreign(data, passphrase)
        raise


def _decrypted(data: bytes, path: Path | str, passphrase: str) -> bytes:
    return age_decrypted(data, path, spelt(passphrase))


def open_beside(data: bytes, path: Path | str) -> None:
    """Opens sealed bytes with the passphrase at hand, in a process of its own, and keeps them.

    So that reading them later takes no time, and the window goes on meanwhile. What another
    passphrase opens is left alone. Raises DamagedSeal, TooCostly.
    """
    known = _ring.passphrase
    if not is_sealed(data) or known is None or _is_tried(data):
        return
    must_be_affordable(data, path)
    passphrase = spelt(known).encode()
    head = len(passphrase).to_bytes(4, "big") + b"\0"
    try:
        done = _beside(OPENER, head + passphrase + data)
    except (OSError, subprocess.SubprocessError):
        return  # then it is opened when it is read
    if done.returncode == 0:
        _ring.keep(data, done.stdout, known)
    elif done.returncode not in (_WRONG_CODE, _COSTLY_CODE):  # what it says when it is read
        raise DamagedSeal(path, Problem(key("problem.damaged_seal")))
    else:
        _ring.note_foreign(data, known)


def _is_tried(data: bytes) -> bool:
    return _ring.known(data) is not None or _ring.is_foreign(data)


def _beside(what: str, given: bytes) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        _myself(what),
        input=given,
        capture_output=True,
        check=False,
        timeout=_PATIENCE_S,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def spelt(passphrase: str) -> str:
    """The same passphrase from every keyboard: some write "å" as two characters."""
    return unicodedata.normalize("NFC", passphrase)


class Seal:
    """What one open journey is protected with. It goes when the journey is closed.

    It may be used in a thread beside the window: encrypting takes a second, and proving it another,
    in which the library lets nothing else of this process run; so it is done in another one.
    """

    def __init__(self, passphrase: str, sealed_session: bytes = b"", path: Path | str = "") -> None:
        """Takes on the session of a recovery file, where its key is given.

        Raises as `opened` does.
        """
        from pyrage import x25519

        self.passphrase = passphrase
        self._guard = threading.Lock()
        self._is_proven = bool(sealed_session)
        self._sealed_session = sealed_session
        if sealed_session:
            self._session = _identity(sealed_session, path, passphrase)
        else:
            self._session = x25519.Identity.generate()

    def __repr__(self) -> str:
        return "Seal()"

    def encrypt(self, data: bytes, path: Path | str) -> bytes:
        """The bytes under the passphrase; the first ones are proven to open with it.

        Raises WriteError.
        """
        passphrase = spelt(self.passphrase).encode()
        head = len(passphrase).to_bytes(4, "big") + bytes([not self._is_proven])
        try:
            done = _beside(SEALER, head + passphrase + data)
        except (OSError, subprocess.SubprocessError) as error:
            raise WriteError(path, Problem(key("problem.not_sealed"))) from error
        if done.returncode or not done.stdout.startswith(_PASSPHRASE):
            raise WriteError(path, Problem(key("problem.not_sealed")))
        self._is_proven = True
        _ring.keep(done.stdout, data, self.passphrase)
        return done.stdout

    def open_from_session(self, data: bytes, path: Path) -> bytes:
        """What `encrypt_for_session` gave, in clear. Raises DamagedSeal."""
        import pyrage

        try:
            return bytes(pyrage.decrypt(data, [self._session]))
        except pyrage.DecryptError as error:
            raise DamagedSeal(path, Problem(key("problem.damaged_seal"))) from error

    def encrypt_for_session(self, data: bytes) -> bytes:
        """The bytes under the key of this session: fast."""
        import pyrage

        return bytes(pyrage.encrypt(data, [self._session.to_public()]))

    def session_key(self, path: Path | str) -> bytes:
        """The key of this session under the passphrase. Raises WriteError."""
        with self._guard:
            if not self._sealed_session:
                self._sealed_session = self.encrypt(str(self._session).encode(), path)
            return self._sealed_session


def at_hand() -> Seal | None:
    """What files are sealed with that were opened with the passphrase at hand."""
    return Seal(_ring.passphrase) if _ring.passphrase else None


def _identity(sealed_key: bytes, path: Path | str, passphrase: str) -> "x25519.Identity":
    from pyrage import IdentityError, x25519

    try:
        return x25519.Identity.from_str(opened(sealed_key, path, passphrase).decode())
    except (IdentityError, UnicodeError) as error:
        raise DamagedSeal(path, Problem(key("problem.damaged_seal"))) from error


def _myself(what: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, what]
    return [sys.executable, "-m", "journeymap", what]


def seal_standard_input() -> int:
    """Encrypts what comes in, in a process of its own.

    The length of the passphrase, whether to prove that it opens again, the passphrase, the bytes.
    """
    given = io.BytesIO(sys.stdin.buffer.read())
    length, proves = int.from_bytes(given.read(4), "big"), given.read(1) == b"\1"
    passphrase = given.read(length).decode()
    data = given.read()
    sealed = age_encrypted(data, passphrase)
    try:
        if proves and age_decrypted(sealed, "", passphrase) != data:
            return 1
    except ReadError:
        return 1
    sys.stdout.buffer.write(sealed)
    sys.stdout.buffer.flush()
    return 0


def open_standard_input() -> int:
    """Decrypts what comes in, in a process of its own; the same order as for encrypting."""
    given = io.BytesIO(sys.stdin.buffer.read())
    length = int.from_bytes(given.read(4), "big")
    given.read(1)
    passphrase = given.read(length).decode()
    try:
        data = age_decrypted(given.read(), "", passphrase)
    except WrongPassphrase:
        return _WRONG_CODE
    except TooCostly:
        return _COSTLY_CODE
    except ReadError:
        return 1
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
    return 0
