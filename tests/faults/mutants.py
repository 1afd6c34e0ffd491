"""Reads broken files without end, in a process of its own whose memory can be told.

    python -m tests.faults.mutants KIND COUNT SEED [watched]

Tells on standard output, as JSON, how many were read and refused, what the slowest cost and
the peak of memory. What is raised beside the named errors ends it, with the file that did it, and
so does a file that takes too long. With "watched", standard error hears now and then how far it is.
"""

import datetime as dt
import hashlib
import io
import json
import os
import random
import re
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any, Final

import pyzipper

from journeymap.model.collection import Collection, MergedFrom, Outcome, Tombstone
from journeymap.model.guide import Guide, Prompt
from journeymap.model.journey import Answer, Coverage, Interview, Journey, Period, Source, When
from journeymap.storage import package
from journeymap.storage.age_file import MAGIC, age_encrypted
from journeymap.storage.codec import decode, encode
from journeymap.storage.collection import SET_FILE, SET_FORMAT, encode_collection
from journeymap.storage.errors import ReadError
from journeymap.storage.package import MANIFEST, open_package, pack
from journeymap.storage.resources import load_words
from journeymap.storage.sealed import opened
from tests.factories import bad, event, good, journey, journey_id, journeys

PASS: Final = "fire gule sedler på bordet"
_PATIENCE_S: Final = 20.0
"""Of the processor, for one file: ten times what any may take."""
_TELLS_EACH: Final = 10_000
_TOKEN: Final = re.compile(
    rb'"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|[a-z]+|[][{}:,]|\s+|.', re.DOTALL
)
_ODD_TOKENS: Final = (
    *(b"null", b"true", b"NaN", b"-Infinity", b"-1", b"1e999", b"0.5", b'""', b"{}", b"[]"),
    *(b"9" * 400, b'"\\ud800"', b'"\\u0000"', b"\x00", b"\xff", b"\xef\xbb\xbf", b"\\", b'"'),
    *(b"[" * 3_000, b'{"a":' * 3_000, b'"' + b"\xc3\xa6" * 9_000 + b'"', b"/*", b"'", b"\r\n"),
)
_ODD_VALUES: Final[tuple[Any, ...]] = (
    *(None, True, False, 0, -1, 2**63, 10**17, 0.5, -0.0, 1e308, "", " ", "\u0000", "\u202e", "æ"),
    *("2024-13-45", "2024-01-01", "good", "x" * 5_000, "\n", [], {}, [[]], [None], {"": None}),
    *({"id": "e1"}, ["team", "team"], "00000000-0000-4000-8000-000000000000", "a" * 64),
)

Mutation = Callable[[bytes, random.Random], bytes]


def _flipped(data: bytes, chance: random.Random) -> bytes:
    """A few bytes are others."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 8))):
        made[chance.randrange(len(made))] = chance.randrange(256)
    return bytes(made)


def _bit(data: bytes, chance: random.Random) -> bytes:
    made = bytearray(data)
    made[chance.randrange(len(made))] ^= 1 << chance.randrange(8)
    return bytes(made)


def _cut(data: bytes, chance: random.Random) -> bytes:
    """The end is missing, or the beginning."""
    at = chance.randrange(len(data))
    return data[:at] if chance.random() < 0.8 else data[at:]


def _piece(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data))
    return start, min(len(data), start + chance.choice((1, 4, 30, 200)))


def _dropped(data: bytes, chance: random.Random) -> bytes:
    start, end = _piece(data, chance)
    return data[:start] + data[end:]


def _doubled(data: bytes, chance: random.Random) -> bytes:
    start, end = _piece(data, chance)
    return data[:end] + data[start:end] * chance.choice((1, 1, 2, 50)) + data[end:]


def _moved(data: bytes, chance: random.Random) -> bytes:
    start, end = _piece(data, chance)
    at = chance.randrange(len(data))
    return data[:at] + data[start:end] + data[at:]


def _spliced(data: bytes, chance: random.Random) -> bytes:
    """Words of the file stand in each other's places, or odd ones in theirs."""
    tokens = _TOKEN.findall(data)
    for _ in range(chance.choice((1, 1, 2, 5))):
        at = chance.randrange(len(tokens))
        others = tokens if chance.random() < 0.5 else _ODD_TOKENS
        tokens[at] = chance.choice(others)
    return b"".join(tokens)


def _swapped(data: bytes, chance: random.Random) -> bytes:
    """Still JSON: a value of another kind, a key too many, too few or misspelt."""
    whole = json.loads(data)
    for _ in range(chance.choice((1, 1, 1, 3))):
        holder, at = chance.choice(list(_places(whole)))
        deed = chance.randrange(5)
        if deed == 0:
            del holder[at]
        elif deed == 1 and isinstance(holder, dict):
            holder[chance.choice(("", "id", "text", "x", at + "s"))] = deepcopy(holder[at])
        elif deed == 2 and isinstance(holder, list):
            holder.extend(deepcopy(holder[at]) for _ in range(chance.choice((1, 3, 100))))
        else:
            holder[at] = deepcopy(chance.choice(_ODD_VALUES))
    return json.dumps(whole).encode()


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    left = [{"": value}, value]
    for found in left:
        inner = found.items() if isinstance(found, dict) else enumerate(found)
        for at, child in inner:
            if at != "":
                yield found, at
            if isinstance(child, dict | list) and child is not value:
                left.append(child)


_BYTES: Final[tuple[Mutation, ...]] = (_flipped, _bit, _cut, _dropped, _doubled, _moved)
_TEXTS: Final[tuple[Mutation, ...]] = (*_BYTES, *(_spliced,) * 4, *(_swapped,) * 6)


# --- sound files --------------------------------------------------------------------------


def _rich() -> Journey:
    """Every field holds something."""
    when = When(text="i foråret 2023", edtf="2023-21")
    return journey(
        1,
        event(
            "e1",
            good("g1", "themes/heard", strength=3, verbatim=True),
            bad("b1", "themes/red-thread", key_moment=True),
            when=when,
            actor="jobcenter",
            channel="brev",
            source=Source.PREPARED,
            answers=(Answer(prompt="Hvad så?", text="Ja"),),
        ),
        event("e2"),
        title="Overgangen",
        unit="Ungeindsatsen",
        target_groups=("unge",),
        age_band="18-24",
        birth_year=1999,
        interview=Interview(date=dt.date(2024, 1, 2), interviewer="IV1", minutes=70, language="da"),
        set_aside=(event("e3", good("g3")),),
        periods=(Period(text="Sygemeldt", when=when),),
        history=("0123456789abcdef",),
        not_identifiers=("0123456789abcdef",),
    )


def _collection() -> Collection:
    guide = Guide(
        name="Fælles", prompts=(Prompt(text="Hvordan var det?"), Prompt(text="Hvem var der?"))
    )
    return Collection(
        name="Unge",
        guide=guide,
        other_guides=(Guide(name="Anden", prompts=(Prompt(text="Og så?"),)),),
        merged_from=(
            MergedFrom(journey=journey_id(1), revision="0123456789abcdef", outcome=Outcome.KEPT),
        ),
        tombstones=(Tombstone(journey=journey_id(9), withdrawn_on=dt.date(2024, 1, 2)),),
    )


def _packed(name: str, *inside: Journey) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, name)
        pack(inside, _collection(), out, PASS, reach=Coverage.TEAM)
        return out.read_bytes()


# --- reading what was made of them --------------------------------------------------------

Read = Callable[[bytes], object]


def _read_journey(data: bytes) -> None:
    found = decode(data, "a.journey.json")
    assert decode(encode(found), "again") == found, "what was read does not save"


def _read_protected(data: bytes) -> None:
    decode(opened(data, "a.journey.json", PASS), "a.journey.json")


def _read_set(data: bytes) -> None:
    found = SET_FORMAT.decode(data, SET_FILE)
    assert SET_FORMAT.decode(encode_collection(found), "again") == found


def _read_package(folder: Path, data: bytes) -> None:
    path = folder / "a.package"
    path.write_bytes(data)
    open_package(path, PASS)


def _broken_inside(files: dict[str, bytes], chance: random.Random) -> bytes:
    """An archive that is sound as an archive: only what is said in it is not."""
    name = chance.choice(list(files))
    content = chance.choice(_TEXTS)(files[name], chance)
    made = {**files, name: content}
    if name != MANIFEST and chance.random() < 0.8:
        listed = json.loads(files[MANIFEST])
        for one in listed["files"]:
            if one["name"] == name:
                one |= {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        made[MANIFEST] = json.dumps(listed).encode()
    if chance.random() < 0.1:
        made[chance.choice(("../x", "/etc/x", "journeys/", "journeys/x.json", "ø"))] = content
    return package._plain_zip(made)


def _plain_package(folder: Path, data: bytes) -> None:
    """What lies in an age file, without the second that opening one costs."""
    package._decrypted = lambda _path, sealed, _passphrase: sealed[len(MAGIC) :]
    _read_package(folder, MAGIC + data)


def _sealed(data: bytes, chance: random.Random) -> bytes:
    """Mutated where a mutation costs something: in the few lines at the beginning, mostly.

    Now and then not at all, so that some go all the way.
    """
    if chance.random() < 0.15:
        return data
    if chance.random() < 0.3:
        number = str(chance.choice((0, 1, 17, 18, 19, 20, 21, 23, 30, 64, 255, 2**40)))
        return re.sub(rb"(-> scrypt \S+ )\d+", rb"\g<1>" + number.encode(), data)
    mutation = chance.choice((*_BYTES, _spliced))
    return (
        mutation(data[:200], chance) + data[200:] if chance.random() < 0.7 else _bit(data, chance)
    )


def _kinds(kind: str, folder: Path) -> tuple[Read, Callable[[random.Random], bytes]]:
    def mutated(mutations: tuple[Mutation, ...], *sound: bytes) -> Callable[[random.Random], bytes]:
        return lambda chance: chance.choice(mutations)(chance.choice(sound), chance)

    if kind == "journeys":
        varied = (encode(one) for one in journeys(12) if len(one.events) < 6)
        return _read_journey, mutated(_TEXTS, *[encode(_rich())] * 3, *varied)
    if kind == "sets":
        return _read_set, mutated(_TEXTS, encode_collection(_collection()))
    if kind == "zip packages":
        return partial(_read_package, folder), mutated(_BYTES, _packed("a.zip", _rich()))
    if kind == "age packages":
        return partial(_read_package, folder), partial(_sealed, _packed("a.age", _rich()))
    if kind == "protected journeys":
        sealed = age_encrypted(encode(_rich()), PASS)
        return _read_protected, partial(_sealed, sealed)
    assert kind == "archives"
    with pyzipper.AESZipFile(io.BytesIO(_packed("a.zip", _rich()))) as archive:
        archive.setpassword(PASS.encode())
        files = {name: archive.read(name) for name in archive.namelist()}
    plain = package._plain_zip(files)

    def archives(chance: random.Random) -> bytes:
        if chance.random() < 0.5:
            return chance.choice(_BYTES)(plain, chance)
        return _broken_inside(files, chance)

    return partial(_plain_package, folder), archives


def main(kind: str, count: int, seed: int, *, watched: bool = False) -> None:
    chance = random.Random(f"{kind}/{seed}")
    words = load_words("da")
    told: dict[str, float] = {"read": 0, "refused": 0, "slowest_s": 0.0}
    with tempfile.TemporaryDirectory() as folder:
        read, mutant = _kinds(kind, Path(folder))
        for number in range(count):
            data = mutant(chance)
            start = time.process_time()
            try:
                with _in_time():
                    read(data)
                told["read"] += 1
            except ReadError as error:
                error.lines(words)
                told["refused"] += 1
            except BaseException:
                sys.stderr.write(f"{kind}: {data!r}\n")
                raise
            told["slowest_s"] = max(told["slowest_s"], time.process_time() - start)
            if watched and (number + 1) % _TELLS_EACH == 0:
                sys.stderr.write(f"{kind}: {number + 1:,} of {count:,}, {_peak_mb():.0f} MB\n")
    sys.stdout.write(json.dumps({**told, "peak_mb": _peak_mb()}))


@contextmanager
def _in_time() -> Iterator[None]:
    """What would go on for ever is broken off, so that the file that did it is known."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def break_off(_signal: int, _frame: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGPROF, break_off)
    signal.setitimer(signal.ITIMER_PROF, _PATIENCE_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _peak_mb() -> float:
    if os.name != "posix":
        return 0.0

    status = Path("/proc/self/status")
    if status.exists():  # what the process had before it became this program does not count here
        lines = status.read_text(encoding="utf-8").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), watched="watched" in sys.argv[4:])
