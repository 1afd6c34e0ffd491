"""Journeys under a passphrase: what opens them, what does not, and that nothing else is written."""

import shutil
import subprocess
import sys
import threading
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from journeymap.storage import sealed as module
from journeymap.storage.backups import Retention, backups_of, seal_backups
from journeymap.storage.codec import decode, encode
from journeymap.storage.content import Content
from journeymap.storage.errors import (
    DamagedSeal,
    NeedsPassphrase,
    NotAJourney,
    Problem,
    TooCostly,
    TooLarge,
    WriteError,
    WrongPassphrase,
)
from journeymap.storage.journeys import read_journey, stamp_of, write_journey
from journeymap.storage.recovery import Origin, RecoveryFile, keys_alone
from journeymap.storage.saving import Backups, Saving
from journeymap.storage.sealed import Seal, is_sealed, opened, take_along
from tests.factories import event, journey
from tests.sealing import PASSPHRASE, in_clear, seal, sealed, spare_time, told


@pytest.fixture(autouse=True)
def _spared(monkeypatch: pytest.MonkeyPatch) -> None:
    spare_time(monkeypatch)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A sealed journey."""
    path = tmp_path / "a.journey.json"
    path.write_bytes(sealed())
    return path


@pytest.fixture
def at_hand() -> Iterator[None]:
    """The command line has the passphrase."""
    take_along(PASSPHRASE)
    yield
    take_along(None)


def test_what_is_sealed_opens_with_its_passphrase_alone(path: Path) -> None:
    assert read_journey(path, PASSPHRASE) == told()
    with pytest.raises(NeedsPassphrase):
        read_journey(path)
    with pytest.raises(WrongPassphrase):
        read_journey(path, PASSPHRASE + "r")
    assert path.read_bytes() == sealed(), "reading changes nothing"


def test_the_passphrase_at_hand_opens_too(path: Path, at_hand: None) -> None:
    assert read_journey(path) == told()


def test_letters_put_together_from_two_are_the_same_letters(path: Path) -> None:
    apart = unicodedata.normalize("NFD", PASSPHRASE)
    assert apart != PASSPHRASE
    assert read_journey(path, apart) == told()


@pytest.mark.skipif(shutil.which("age") is None, reason="the standard age tool is not installed")
def test_the_standard_tool_opens_it(path: Path) -> None:
    assert type_passphrase("-d", str(path)) == encode(told())


@pytest.mark.skipif(shutil.which("age") is None, reason="the standard age tool is not installed")
def test_what_the_standard_tool_wrote_is_opened(path: Path) -> None:
    plain, made = path.with_name("klar"), path.with_name("b.journey.json")
    plain.write_bytes(encode(told()))
    type_passphrase("-p", "-o", str(made), str(plain), times=2)
    assert read_journey(made, PASSPHRASE) == told()


def type_passphrase(*arguments: str, times: int = 1) -> bytes:
    """The tool reads passphrases from a terminal and nowhere else."""
    pty = pytest.importorskip("pty")
    import os

    out_read, out_write = os.pipe()
    child, terminal = pty.fork()
    if child == 0:
        os.dup2(out_write, 1)
        os.execvp("age", ["age", *arguments])
    os.close(out_write)
    for _ in range(times):
        asked = b""
        while not asked.rstrip().endswith(b":"):
            asked += os.read(terminal, 1024)
        os.write(terminal, PASSPHRASE.encode() + b"\n")
    with os.fdopen(out_read, "rb") as out:
        data = out.read()
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    assert status == 0
    return data


@pytest.mark.parametrize("length", [3, 21, 22, 60, 130, 250, -17, -1])
def test_a_torn_off_file_is_said_to_be_damaged(path: Path, length: int) -> None:
    torn = sealed()[:length]
    path.write_bytes(torn)
    with pytest.raises(DamagedSeal):
        read_journey(path, PASSPHRASE)
    assert path.read_bytes() == torn


def test_an_altered_file_is_said_to_be_damaged(path: Path) -> None:
    data = bytearray(sealed())
    data[-40] ^= 1
    path.write_bytes(data)
    with pytest.raises(DamagedSeal):
        read_journey(path, PASSPHRASE)


def test_altered_first_lines_open_nothing(path: Path) -> None:
    for place in (90, 130):
        data = bytearray(sealed())
        data[place] = ord("A") if data[place] != ord("A") else ord("B")
        path.write_bytes(data)
        with pytest.raises((DamagedSeal, WrongPassphrase)):
            read_journey(path, PASSPHRASE)


def test_a_file_that_would_keep_the_program_busy_for_days_is_refused(path: Path) -> None:
    for cost in (b"19", b"40"):
        lines = sealed().split(b"\n")
        lines[1] = b" ".join([*lines[1].split(b" ")[:-1], cost])
        path.write_bytes(b"\n".join(lines))
        begun = monotonic()
        with pytest.raises(TooCostly):
            read_journey(path, PASSPHRASE)
        assert monotonic() - begun < 2


def test_a_file_for_a_key_says_so(path: Path) -> None:
    path.write_bytes(seal().encrypt_for_session(encode(told())))
    with pytest.raises(DamagedSeal) as told_why:
        read_journey(path, PASSPHRASE)
    assert told_why.value.key == "problem.foreign_seal"


def test_too_large_is_refused_before_it_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_SEALED", 100)
    with pytest.raises(TooLarge):
        opened(sealed(), "", PASSPHRASE)


def test_something_else_under_a_passphrase_is_no_journey(path: Path) -> None:
    path.write_bytes(seal().session_key(path))
    with pytest.raises(NotAJourney):
        read_journey(path, PASSPHRASE)


def test_a_passphrase_that_is_no_text_does_not_fit(path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        read_journey(path, "\udcff" * 12)


def test_nothing_else_waits_while_a_journey_is_encrypted() -> None:
    """The library holds everything up, so this must happen in a process of its own."""
    work = threading.Thread(target=seal().encrypt, args=(b"x", ""))
    steps, longest, last = 0, 0.0, monotonic()
    work.start()
    while work.is_alive():
        sleep(0.002)
        now = monotonic()
        steps, longest, last = steps + 1, max(longest, now - last), now
    assert steps > 20, "this thread was held up until the other was done"


def test_where_nothing_can_be_encrypted_nothing_is_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        module, "_myself", lambda _what: [sys.executable, "-c", "raise SystemExit(1)"]
    )
    with pytest.raises(WriteError):
        write_journey(path, journey(2), Seal(PASSPHRASE))
    assert path.read_bytes() == sealed()
    monkeypatch.setattr(module, "_myself", lambda _what: ["/nowhere/at/all"])
    with pytest.raises(WriteError):
        write_journey(path, journey(2), Seal(PASSPHRASE))
    assert path.read_bytes() == sealed()
    assert list(path.parent.iterdir()) == [path]


def test_the_passphrase_stands_in_no_list_of_processes() -> None:
    assert PASSPHRASE not in " ".join(module._myself(module.SEALER))
    assert PASSPHRASE not in repr(Seal(PASSPHRASE))


def test_the_version_before_is_kept_encrypted(tmp_path: Path) -> None:
    """The journey was in clear until now: what is replaced must not stay behind in clear."""
    path, backups = tmp_path / "a.journey.json", tmp_path / "backups"
    before = told()
    write_journey(path, before)
    keep = Backups(backups, Retention())
    known = Content(path.read_bytes())
    after = journey(1, *told().events, event("e2"))
    saved = Saving(path, after, encode(after), known, keep, seal()).carry_out()
    assert saved.trouble is None
    assert saved.content.stamp == stamp_of(path.read_bytes())
    assert in_clear(tmp_path) == []
    (kept,) = backups_of(backups, before.id)
    assert read_journey(kept.path, PASSPHRASE) == before
    assert read_journey(path, PASSPHRASE) == after


def test_older_versions_are_encrypted_afterwards(tmp_path: Path) -> None:
    home = tmp_path / told().id
    home.mkdir()
    write_journey(home / "2026-11-01T1042-07.journey.json", told())
    seal_backups(tmp_path, told().id, seal())
    assert in_clear(tmp_path) == []
    (kept,) = backups_of(tmp_path, told().id)
    assert read_journey(kept.path, PASSPHRASE) == told()
    before = kept.path.read_bytes()
    seal_backups(tmp_path, told().id, seal())
    assert kept.path.read_bytes() == before, "what is sealed is left alone"


def test_a_recovery_file_opens_with_the_passphrase_of_its_journey(tmp_path: Path) -> None:
    file = RecoveryFile(tmp_path)
    file.write(encode(told()), Origin(None, None), seal())
    assert in_clear(tmp_path) == []
    (left,) = (RecoveryFile(tmp_path, file.token),)
    assert left.is_protected
    with pytest.raises(NeedsPassphrase):
        left.journey()
    with pytest.raises(WrongPassphrase):
        left.unlock("noget helt andet")
    opened_again = left.unlock(PASSPHRASE)
    assert left.journey(opened_again) == told()
    assert opened_again.session_key("") == seal().session_key(""), "the key beside it still fits"
    left.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_recovery_file_whose_key_has_gone_is_said_to_be_damaged(tmp_path: Path) -> None:
    file = RecoveryFile(tmp_path)
    file.write(encode(told()), Origin(None, None), seal())
    with pytest.raises(DamagedSeal):
        file.journey(Seal(PASSPHRASE))


def test_a_key_without_a_journey_is_found(tmp_path: Path) -> None:
    file = RecoveryFile(tmp_path)
    file.write_key(seal())
    assert [found.token for found in keys_alone(tmp_path)] == [file.token]
    file.write(encode(told()), Origin(None, None), seal())
    assert list(keys_alone(tmp_path)) == []


def test_the_sealer_itself_encrypts_what_it_is_given() -> None:
    ran = subprocess.run(
        module._myself(module.SEALER),
        input=b"\0\0\0\3\1hejindhold",
        capture_output=True,
        check=True,
    )
    assert is_sealed(ran.stdout)
    assert opened(ran.stdout, "", "hej") == b"indhold"
    assert ran.stderr == b""


def test_what_is_not_sealed_is_left_as_it_is() -> None:
    data = encode(told())
    assert not is_sealed(data)
    assert not is_sealed(b"")
    assert decode(opened(data, "", PASSPHRASE), "") == told()


def test_what_was_tried_with_a_passphrase_put_away_meanwhile_counts_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Work beside the window goes on for a second after another set was opened."""

    def late(data: bytes, path: Path | str, passphrase: str) -> bytes:
        take_along(PASSPHRASE, keeps=True)
        raise WrongPassphrase(path, Problem("problem.wrong_seal"))

    take_along("en anden sætning", keeps=True)
    try:
        with monkeypatch.context() as patch:
            patch.setattr(module, "_decrypted", late)
            with pytest.raises(WrongPassphrase):
                opened(sealed(), "a")
        assert decode(opened(sealed(), "a"), "a") == told()
    finally:
        take_along(None)
