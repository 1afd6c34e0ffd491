"""Files under a passphrase in the age format: written here at a fixed cost, opened by pyrage.

    age-encryption.org/v1
    -> scrypt SALT COST           the passphrase made costly to guess, 2^COST steps of 1 KiB each
    WRAPPED                       the key of the file, 16 random bytes, under it
    --- MAC                       of the lines above, under the key of the file
    NONCE and the content, in pieces of 64 KiB, each under a key made of both

What others wrote is opened by the library alone, and only when it asks for no more than COST: what
opening takes is known before anything is worked out. Why the library does not write: it measures
the machine for two milliseconds and asks for 256 MB to 1 GB accordingly. The format is age's own,
https://c2sp.org/age; the ciphers are OpenSSL's and pycryptodomex'. docs/adr/0021.md
"""

import hashlib
import hmac
import re
import secrets
from base64 import b64encode
from pathlib import Path
from typing import Final, NamedTuple

from journeymap.storage.errors import DamagedSeal, Problem, TooCostly, WrongPassphrase
from journeymap.words import key

MAGIC: Final = b"age-encryption.org/v1\n"
COST: Final = 18
"""256 MB and about a second: what the standard tool asks for. Nothing costlier is opened."""
MEMORY_MB: Final = 2**COST >> 10
"""What making or opening one file takes, beside the file itself."""

_PIECE: Final = 64 * 1024
_BLOCKS: Final = 8
_HEAD: Final = re.compile(
    re.escape(MAGIC)
    + rb"-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,19})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n"
)
"""The whole of it: a passphrase stands alone, or not at all."""
_TRIES: Final = 3
_WRONG: Final = "Decryption failed"
"""What the library says when the passphrase does not open the first lines; all else is damage."""
_COSTLY: Final = "Excessive work"
"""… and when it takes this machine to be too slow, for it measures that each time."""


class Chance(NamedTuple):
    """What differs from file to file, 16 random bytes each."""

    file_key: bytes
    salt: bytes
    nonce: bytes


def age_encrypted(
    data: bytes, passphrase: str, *, chance: Chance | None = None, cost: int = COST
) -> bytes:
    """The bytes under a passphrase, as `age -p` writes them. `chance` is given by tests alone."""
    chance = chance or Chance(*(secrets.token_bytes(16) for _ in Chance._fields))
    head = _head(passphrase.encode(), chance, cost)
    stream_key = _derived(chance.file_key, chance.nonce, b"payload")
    return head + chance.nonce + _pieces(data, stream_key)


def age_decrypted(data: bytes, path: Path | str, passphrase: str) -> bytes:
    """The bytes in clear.

    Raises TooCostly before it has cost anything, WrongPassphrase, DamagedSeal.
    """
    from pyrage import DecryptError
    from pyrage import passphrase as age

    must_be_affordable(data, path)
    for _ in range(_TRIES):
        try:
            return bytes(age.decrypt(data, passphrase))
        except UnicodeError as error:  # bytes of the environment that are no text
            raise WrongPassphrase(path, Problem(key("problem.wrong_seal"))) from error
        except DecryptError as error:
            if str(error) == _WRONG:
                raise WrongPassphrase(path, Problem(key("problem.wrong_seal"))) from None
            if not str(error).startswith(_COSTLY):
                raise DamagedSeal(path, Problem(key("problem.damaged_seal"))) from error
    raise TooCostly(path, Problem(key("problem.too_slow_here")))


def must_be_affordable(data: bytes, path: Path | str) -> None:
    """Looks at the first lines alone. Raises TooCostly; DamagedSeal when they are not whole."""
    head = _HEAD.match(data)
    if head is None:
        raise DamagedSeal(path, Problem(key("problem.damaged_seal")))
    if int(head[1]) > COST:
        raise TooCostly(path, Problem(key("problem.too_costly"), values={"memory": MEMORY_MB}))


def _head(passphrase: bytes, chance: Chance, cost: int) -> bytes:
    from Cryptodome.Cipher import ChaCha20_Poly1305

    wrapping = hashlib.scrypt(
        passphrase,
        salt=MAGIC.strip() + b"/scrypt" + chance.salt,
        n=2**cost,
        r=_BLOCKS,
        p=1,
        maxmem=2 * 128 * _BLOCKS * 2**cost,
        dklen=32,
    )
    cipher = ChaCha20_Poly1305.new(key=wrapping, nonce=bytes(12))
    wrapped = b"".join(cipher.encrypt_and_digest(chance.file_key))
    head = MAGIC + b"-> scrypt %s %d\n%s\n---" % (_letters(chance.salt), cost, _letters(wrapped))
    mac = hmac.digest(_derived(chance.file_key, b"", b"header"), head, "sha256")
    return head + b" " + _letters(mac) + b"\n"


def _pieces(data: bytes, stream_key: bytes) -> bytes:
    """Each piece is numbered, and the last one says that it is: none can be taken away."""
    from Cryptodome.Cipher import ChaCha20_Poly1305

    starts = range(0, len(data) or 1, _PIECE)
    made: list[bytes] = []
    for number, start in enumerate(starts, 1):
        nonce = (number - 1).to_bytes(11, "big") + bytes([number == len(starts)])
        cipher = ChaCha20_Poly1305.new(key=stream_key, nonce=nonce)
        made += cipher.encrypt_and_digest(data[start : start + _PIECE])
    return b"".join(made)


def _derived(secret: bytes, salt: bytes, purpose: bytes) -> bytes:
    """HKDF-SHA-256 of 32 bytes, which is one round. RFC 5869"""
    extracted = hmac.digest(salt or bytes(32), secret, "sha256")
    return hmac.digest(extracted, purpose + b"\1", "sha256")


def _letters(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")
