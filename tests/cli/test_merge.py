import json
from pathlib import Path

import pytest

from journeymap.model.revision import succeed
from journeymap.storage.journeys import find_journey_files, write_journey
from tests.cli.program import run
from tests.factories import journey


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """Two municipalities: one journey in three versions of which two differ, and another."""
    one, other = journey(1), journey(2, municipality="0751")
    for place, journeys in {
        "nord": [one, succeed(one.replaced(title="nord"), one)],
        "syd": [succeed(one.replaced(title="syd"), one), other],
    }.items():
        (tmp_path / place).mkdir()
        for number, found in enumerate(journeys):
            write_journey(tmp_path / place / f"{number}.journey.json", found)
    return tmp_path


def test_folders_become_a_set(inputs: Path) -> None:
    ran = run("merge", inputs / "nord", inputs / "syd", "-o", inputs / "M")
    assert (ran.code, ran.err) == (0, "")
    assert "3 filer skrevet." in ran.out
    assert "2 rejser i" in ran.out
    assert "Borger T1" in ran.out
    assert "siger ikke det samme" in ran.out
    assert len(find_journey_files([inputs / "M"])) == 3
    again = run("merge", inputs / "syd", inputs / "nord", "-o", inputs / "M")
    assert "Intet er ændret" in again.out
    assert run("check", inputs / "M").code == 0


def test_a_trial_shows_the_same_and_writes_nothing(inputs: Path) -> None:
    arguments = ("merge", inputs / "nord", inputs / "syd", "-o", inputs / "M")
    ran = run(*arguments, "--dry-run")
    assert ran.code == 0
    assert "intet er skrevet" in ran.out
    assert ran.out.count("ville skrive") == 3
    assert not (inputs / "M").exists()
    trial = json.loads(run(*arguments, "--dry-run", "--json").out)
    real = json.loads(run(*arguments, "--json").out)
    assert trial == real | {"dry_run": True}
    assert {Path(path) for path in real["written"]} == set(find_journey_files([inputs / "M"]))
    assert [one["diverged"] for one in real["journeys"]].count(True) == 1


def test_unreadable_files_are_listed_and_only_strict_minds(inputs: Path) -> None:
    (inputs / "nord" / "x.journey.json").write_bytes(b"{")
    arguments = ("merge", inputs / "nord", inputs / "gone", "-o", inputs / "M")
    ran = run(*arguments)
    assert ran.code == 0
    assert len(ran.complaints) == 2
    assert "2 filer kunne ikke læses" in ran.out
    assert run(*arguments, "--strict").code == 1
    assert run("merge", inputs / "syd", "-o", inputs / "M", "--strict").code == 0
    told = json.loads(run(*arguments, "--json").out)["unreadable"]
    assert [Path(one["path"]).name for one in told] == ["gone", "x.journey.json"]


def test_nothing_to_merge_is_refused(tmp_path: Path) -> None:
    ran = run("merge", tmp_path, "-o", tmp_path / "M" / "for dyb")
    assert ran.code == 1
    assert not (tmp_path / "M").exists()


def test_a_set_is_not_merged_into_itself(inputs: Path) -> None:
    ran = run("merge", inputs / "nord", "-o", inputs / "nord", "--lang", "en")
    assert ran.code == 1
    assert ran.complaints == [
        f"{inputs / 'nord'}: This lies in {inputs / 'nord'}, which is merged into."
        " Choose a folder outside it."
    ]


def test_a_folder_that_cannot_be_made_is_named(inputs: Path) -> None:
    ran = run("merge", inputs / "nord", "-o", inputs / "a" / "b")
    assert ran.code == 1
    assert ran.complaints == [
        f"{inputs / 'a' / 'b'}: Mappen findes ikke. Lav den først, eller vælg en anden."
    ]
