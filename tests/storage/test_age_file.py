"""Files under a passphrase: the standard tool's own bytes, opened by others, at a known cost."""

import re
import tracemalloc
from pathlib import Path

import pyrage
import pytest

from journeymap.storage import age_file
from journeymap.storage.age_file import COST, Chance, age_decrypted, age_encrypted
from journeymap.storage.errors import DamagedSeal, TooCostly, WrongPassphrase

PASSPHRASE = "fire gule sedler på bordet"
PLAIN = "Så ringede jeg igen.\n".encode()
OF_THE_TOOL = bytes.fromhex(
    "6167652d656e6372797074696f6e2e6f72672f76310a2d3e20736372797074205148544c4d34436b5a39416a3742"
    "71377471343553512031380a79367962725a4b69566c4767714a746454775173596d2f7a752f6c2b4335724b7841"
    "45654f35494b5133510a2d2d2d20355937626562796c466d346269524d38417366664d7467384f504b6649767631"
    "357673517153622b3553730a198e4098ba1a450442d80ef64e0f52b2a461dae398f5155dc626b88f8b54848d309b"
    "78ba730161de8341de3ff3f740fae00094691594"
)
"""Written by `age -p` 1.1.1."""
OF_THE_TOOL_BY = Chance(
    file_key=bytes.fromhex("9b7c21fb85939c25241fd24ba717d102"),
    salt=bytes.fromhex("4074cb3380a467d023ec1abbb6ae3949"),
    nonce=bytes.fromhex("198e4098ba1a450442d80ef64e0f52b2"),
)
CHEAP = 4
PIECE = 64 * 1024


def cheap(data: bytes = PLAIN) -> bytes:
    return age_encrypted(data, PASSPHRASE, cost=CHEAP)


def asking(cost: str) -> bytes:
    return re.sub(rb"(-> scrypt \S+ )\d+", rb"\g<1>" + cost.encode(), cheap())


def test_it_writes_byte_for_byte_what_the_standard_tool_writes() -> None:
    assert age_encrypted(PLAIN, PASSPHRASE, chance=OF_THE_TOOL_BY) == OF_THE_TOOL


def test_the_cost_is_the_standard_tools_on_every_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(age_file.hashlib, "scrypt", lambda *_given, **how: bytes(how["dklen"]))
    assert b" 18\n" in age_encrypted(b"", PASSPHRASE)[:80]
    assert COST == 18


@pytest.mark.parametrize("length", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 17])
def test_another_program_opens_what_it_writes(length: int) -> None:
    data = bytes(at % 251 for at in range(length))
    assert pyrage.passphrase.decrypt(cheap(data), PASSPHRASE) == data


def test_no_two_files_have_anything_in_common_but_their_first_words() -> None:
    first, second = cheap().split(b"\n", 2), cheap().split(b"\n", 2)
    assert first[1] != second[1]
    assert first[2] != second[2]


def test_no_piece_can_be_taken_away_or_changed_places() -> None:
    data = cheap(bytes(PIECE) * 3)
    start = len(data) - 3 * (PIECE + 16)
    pieces = [data[start + at * (PIECE + 16) :][: PIECE + 16] for at in range(3)]
    for order in ((0, 1), (0, 2), (1, 0, 2), (0, 1, 2, 2), ()):
        altered = data[:start] + b"".join(pieces[at] for at in order)
        with pytest.raises(DamagedSeal):
            age_decrypted(altered, "a", PASSPHRASE)


def test_the_wrong_passphrase_is_told_apart_from_damage() -> None:
    with pytest.raises(WrongPassphrase):
        age_decrypted(cheap(), "a", PASSPHRASE + "r")
    with pytest.raises(DamagedSeal):
        age_decrypted(cheap()[:-1], "a", PASSPHRASE)


@pytest.mark.parametrize("cost", ["19", "22", "30", "63", "64", "98", "9" * 20])
def test_what_would_cost_more_than_it_ever_asks_for_is_refused_before_it_costs(cost: str) -> None:
    dear = asking(cost)
    tracemalloc.start()
    with pytest.raises(TooCostly):
        age_decrypted(dear, "a", PASSPHRASE)
    assert tracemalloc.get_traced_memory()[1] < 100_000
    tracemalloc.stop()


@pytest.mark.parametrize(
    "cost", ["0", "-4", "+4", "04", "4 ", " 4", "4\r", "", "x", "4 4", "9" * 21, "٤"]
)
def test_a_cost_that_is_none_is_damage(cost: str) -> None:
    with pytest.raises(DamagedSeal):
        age_decrypted(asking(cost), "a", PASSPHRASE)


def test_a_passphrase_stands_alone_in_the_first_lines() -> None:
    """So no second one, that asks for more, can stand behind the one that was looked at."""
    lines = cheap().split(b"\n")
    for more in ([b"-> scrypt " + b"A" * 22 + b" 30", lines[2]], [b"-> x-grease", b""]):
        with pytest.raises(DamagedSeal):
            age_decrypted(b"\n".join([*lines[:3], *more, *lines[3:]]), "a", PASSPHRASE)


def test_a_machine_that_stumbles_while_it_is_measured_is_asked_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opens, stumbles = pyrage.passphrase.decrypt, iter((True, True, False))

    def decrypt(data: bytes, passphrase: str) -> bytes:
        if next(stumbles, True):
            raise pyrage.DecryptError("Excessive work parameter for passphrase.")
        return opens(data, passphrase)

    monkeypatch.setattr(pyrage.passphrase, "decrypt", decrypt)
    assert age_decrypted(cheap(), "a", PASSPHRASE) == PLAIN
    with pytest.raises(TooCostly) as caught:
        age_decrypted(cheap(), Path("a"), PASSPHRASE)
    assert caught.value.key == "problem.too_slow_here"
