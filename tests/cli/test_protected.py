"""Protected journeys on the command line: opened with the passphrase of the environment."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from journeymap.model.collection import Collection
from journeymap.storage.collection import encode_collection
from journeymap.storage.journeys import is_protected, read_journey
from tests.cli.program import run
from tests.sealing import PASSPHRASE, SECRET, in_clear, seal, sealed, told

OPENS = {"JOURNEYMAP_PASSPHRASE": PASSPHRASE}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A protected journey in a folder of its own."""
    path = tmp_path / "set" / "a.journey.json"
    path.parent.mkdir()
    path.write_bytes(sealed())
    return path


def test_without_a_passphrase_it_is_told_that_it_is_locked(path: Path) -> None:
    ran = run("check", path)
    assert ran.code == 1
    assert ran.complaints == [f"{path}: Låst med en adgangssætning."]


def test_with_the_passphrase_it_is_in_order(path: Path) -> None:
    ran = run("check", path, environment=OPENS)
    assert (ran.code, ran.out) == (0, "1 fil i orden.\n")


def test_a_wrong_passphrase_is_told(path: Path) -> None:
    ran = run("check", path, environment={"JOURNEYMAP_PASSPHRASE": "en anden"})
    assert ran.code == 1
    assert ran.complaints == [f"{path}: Adgangssætningen passer ikke."]


def test_what_was_protected_is_merged_protected(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "samlet"
    ran = run("merge", path.parent, "-o", folder, environment=OPENS)
    assert ran.code == 0, ran.err
    (made,) = folder.rglob("*.journey.json")
    assert is_protected(made)
    assert read_journey(made, PASSPHRASE) == told()
    assert in_clear(tmp_path) == []
    assert SECRET not in ran.out + ran.err
    before = made.read_bytes()
    assert run("merge", path.parent, "-o", folder, environment=OPENS).code == 0
    assert made.read_bytes() == before, "merging again writes nothing"


def test_a_poster_is_made_of_it(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "plakat.svg"
    assert run("poster", path, "-o", out).code == 1
    assert not out.exists()
    assert run("poster", path, "-o", out, environment=OPENS).code == 0
    assert out.stat().st_size > 1000


def test_a_protected_set_is_read_whole_and_without_the_passphrase_nothing_of_it(
    path: Path, tmp_path: Path
) -> None:
    own = path.parent / "set.json"
    own.write_bytes(seal().encrypt(encode_collection(Collection(name="Foråret")), own))
    ran = run("check", path.parent)
    assert ran.code == 1
    assert ran.complaints == [
        f"{file}: Låst med en adgangssætning." for file in sorted((path, own))
    ]
    assert run("check", path.parent, environment=OPENS).code == 0
    out = tmp_path / "M"
    assert run("merge", path.parent, "-o", out, environment=OPENS).code == 0
    assert is_protected(out / "set.json")
    assert in_clear(tmp_path) == []


@pytest.mark.skipif(os.name != "posix", reason="terminals of this kind are only there")
def test_on_a_terminal_it_asks_for_the_passphrase(path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "journeymap", "check", str(path)]
    with subprocess.Popen(
        command,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        env={**os.environ, "LANG": "da_DK.UTF-8", "PYTHONIOENCODING": "utf-8"},
        cwd=Path(__file__).parents[2],
    ) as running:
        assert running.stderr is not None
        asked = running.stderr.read(10)  # what is typed before it asks is thrown away
        os.write(ours, f"{PASSPHRASE}\n".encode())
        out, err = running.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert running.returncode == 0, err
    assert asked.decode(errors="replace").startswith("Adgangs")
    assert "1 fil i orden" in out.decode()
