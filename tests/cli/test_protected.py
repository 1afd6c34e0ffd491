"""Protected journeys on the command line: opened with the passphrase of the environment."""

from pathlib import Path

import pytest

from journeymap.storage.journeys import is_protected, read_journey
from tests.cli.program import run
from tests.sealing import PASSPHRASE, SECRET, in_clear, sealed, told

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
