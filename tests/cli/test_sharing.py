"""pack, unpack and withdraw, as somebody at a terminal meets them."""

import datetime as dt
import json
import os
from pathlib import Path

import pytest

from journeymap.model.collection import Collection, Tombstone
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Consent, Valence
from journeymap.storage.collection import read_collection, write_collection
from journeymap.storage.journeys import find_journey_files, read_journey, write_journey
from journeymap.storage.recovery import Origin, RecoveryFile
from journeymap.ui.locks import lock_of
from tests.cli.program import run
from tests.factories import event, good, journey
from tests.sealing import sealed

PASS = {"JOURNEYMAP_PASSPHRASE": "fire gule sedler på bordet"}


@pytest.fixture
def here(tmp_path: Path) -> dict[str, str]:
    return {**PASS, "JOURNEYMAP_DATA": str(tmp_path / "data")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "sæt"
    made.mkdir()
    for number in (1, 2):
        write_journey(made / f"{number}.journey.json", journey(number))
    write_journey(made / "3.journey.json", journey(3, consent=Consent()))
    return made


def test_there_and_back(folder: Path, tmp_path: Path, here: dict[str, str]) -> None:
    out = tmp_path / "a.journeys.age"
    ran = run("pack", folder, "-o", out, environment=here)
    assert ran.code == 0
    assert "Borger T3" in ran.out
    assert "samtykket når ikke så langt" in ran.out
    assert "2 rejser pakket" in ran.out
    ran = run("unpack", out, "-o", tmp_path / "ud", environment=here)
    assert (ran.code, ran.err) == (0, "")
    assert len(find_journey_files([tmp_path / "ud"])) == 2


def test_a_wrong_passphrase_is_said_and_nothing_written(
    folder: Path, tmp_path: Path, here: dict[str, str]
) -> None:
    out = tmp_path / "a.zip"
    run("pack", folder, "-o", out, environment=here)
    wrong = here | {"JOURNEYMAP_PASSPHRASE": "en helt anden sætning"}
    ran = run("unpack", out, "-o", tmp_path / "ud", environment=wrong)
    assert ran.code == 1
    assert ran.complaints == [
        f"{out}: Adgangssætningen passer ikke, eller filen er ændret undervejs."
    ]
    assert not (tmp_path / "ud").exists()


@pytest.mark.parametrize("given", ["", "kort"])
def test_a_weak_passphrase_is_refused(
    folder: Path, tmp_path: Path, here: dict[str, str], given: str
) -> None:
    out = tmp_path / "a.journeys.age"
    ran = run("pack", folder, "-o", out, environment=here | {"JOURNEYMAP_PASSPHRASE": given})
    assert ran.code == 1
    assert not out.exists()


def test_when_nothing_may_leave_nothing_is_written(
    folder: Path, tmp_path: Path, here: dict[str, str]
) -> None:
    out = tmp_path / "a.journeys.age"
    ran = run("pack", folder / "3.journey.json", "-o", out, environment=here)
    assert ran.code == 1
    assert "Ingen rejser må deles" in ran.err
    assert not out.exists()


def test_a_citizen_withdraws_and_stays_away(
    folder: Path, tmp_path: Path, here: dict[str, str]
) -> None:
    elsewhere = tmp_path / "kopi"
    elsewhere.mkdir()
    write_journey(elsewhere / "x.journey.json", journey(1))
    ran = run("withdraw", "borger  t1", "--set", folder, environment=here)
    assert ran.code == 0
    assert not (folder / "1.journey.json").exists()
    assert len(find_journey_files([folder])) == 2
    (receipt,) = (folder / "withdrawals").iterdir()
    assert journey(1).id in receipt.read_text(encoding="utf-8")
    assert "Borger" not in receipt.name

    ran = run("merge", folder, elsewhere, "-o", tmp_path / "M", environment=here)
    assert ran.code == 0
    assert "1 rejse er trukket tilbage" in ran.out
    assert len(find_journey_files([tmp_path / "M"])) == 2
    merged = json.loads((tmp_path / "M" / "set.json").read_text(encoding="utf-8"))
    assert [stone["journey"] for stone in merged["set"]["tombstones"]] == [journey(1).id]

    run("merge", elsewhere, "-o", tmp_path / "M2", environment=here)
    assert len(find_journey_files([tmp_path / "M2"])) == 1
    ran = run("merge", folder, "-o", tmp_path / "M2", environment=here)
    assert len(find_journey_files([tmp_path / "M2"])) == 2, "the withdrawn one goes there too"


def test_a_trial_of_withdrawing_removes_nothing(folder: Path, here: dict[str, str]) -> None:
    ran = run("withdraw", "Borger T1", "--set", folder, "--dry-run", environment=here)
    assert ran.code == 0
    assert "1.journey.json" in ran.out
    assert len(find_journey_files([folder])) == 3
    assert not (folder / "set.json").exists()


def test_nobody_and_more_than_one_are_refused(folder: Path, here: dict[str, str]) -> None:
    ran = run("withdraw", "Borger Z9", "--set", folder, environment=here)
    assert ran.code == 1
    assert "Ingen rejse i samlingen hedder Borger Z9" in ran.err
    write_journey(folder / "4.journey.json", journey(4).replaced(code="Borger T1"))
    ran = run("withdraw", "Borger T1", "--set", folder, environment=here)
    assert ran.code == 1
    assert journey(4).id in ran.err
    assert len(find_journey_files([folder])) == 4


def test_from_a_part_of_a_set_the_citizen_goes_from_all_of_it(
    folder: Path, here: dict[str, str]
) -> None:
    """A copy of a sync client too, what a killed save left, and notes in groups of sets within."""
    note = GroupNote(journey=journey(1).id, note="g1")
    group = Group(id="x", valence=Valence.GOOD, name="God hjælp", notes=(note,))
    inner = folder / "Kolding"
    inner.mkdir()
    write_collection(folder / "set.json", Collection(groups=(group,)))
    (inner / "indre").mkdir()
    write_collection(inner / "indre" / "set.json", Collection(groups=(group,)))
    write_journey(inner / "1.journey.json", journey(1))
    write_journey(inner / "1.journey (konflikt).json", journey(1))
    orphan = folder / ".journeymap-0123456789abcdef.tmp"
    write_journey(orphan, journey(1))
    os.utime(orphan, (0, 0))
    ran = run("withdraw", "Borger T1", "--set", inner, environment=here)
    assert ran.code == 0, ran.err
    assert "noter i 2 grupper" in ran.out
    left = [path for path in folder.rglob("*") if path.is_file()]
    holding = [path for path in left if journey(1).code.encode() in path.read_bytes()]
    assert holding == []
    for path in (folder / "set.json", inner / "indre" / "set.json"):
        known = read_collection(path)
        assert known.withdrawn == {journey(1).id}
        assert known.groups[0].notes == ()
    (receipt,) = (folder / "withdrawals").iterdir()
    told = receipt.read_text(encoding="utf-8")
    assert "læs dem igennem" in told
    assert "God hjælp" not in told


def test_what_somebody_has_open_is_not_withdrawn_behind_their_back(
    folder: Path, here: dict[str, str]
) -> None:
    """Their program would save it again in a moment."""
    lock = lock_of(folder / "1.journey.json")
    assert lock.take()
    ran = run("withdraw", "Borger T1", "--set", folder, environment=here)
    assert ran.code == 1
    assert "1.journey.json: Rejsen er åben hos" in ran.err
    assert len(find_journey_files([folder])) == 3
    assert not (folder / "set.json").exists()
    lock.release()
    assert run("withdraw", "Borger T1", "--set", folder, environment=here).code == 0


def test_the_protected_recovery_of_the_citizen_goes_without_its_passphrase(
    folder: Path, tmp_path: Path, here: dict[str, str]
) -> None:
    recovery = tmp_path / "data" / "recovery"
    for token, name in (("aa", "1"), ("bb", "2")):
        left = RecoveryFile(recovery, token)
        left.prepare()
        left.write(sealed(), Origin(folder / f"{name}.journey.json", None))
    ran = run("withdraw", "Borger T1", "--set", folder, environment=here)
    assert ran.code == 0
    assert {path.name[:2] for path in recovery.iterdir()} == {"bb"}


def test_backups_and_recovery_of_the_citizen_go_too(
    folder: Path, tmp_path: Path, here: dict[str, str]
) -> None:
    backups = tmp_path / "data" / "backups" / journey(1).id
    recovery = tmp_path / "data" / "recovery"
    backups.mkdir(parents=True)
    recovery.mkdir(parents=True)
    write_journey(backups / "2026-03-02T0800-00.journey.json", journey(1))
    write_journey(recovery / "aa.journey.json", journey(1))
    write_journey(recovery / "bb.journey.json", journey(2))
    ran = run("withdraw", "Borger T1", "--set", folder, environment=here)
    assert "1 tidligere udgave" in ran.out
    assert not backups.exists()
    assert [path.name for path in recovery.iterdir()] == ["bb.journey.json"]


def test_pack_and_report_say_in_one_line_what_looks_like_names(
    folder: Path, tmp_path: Path, here: dict[str, str]
) -> None:
    told = journey(4, event("e1", good("g1", text="Min ven Ali Demir kom")))
    write_journey(folder / "4.journey.json", told)
    few = "Kun 4 borgere: En rapport om så få kan genkendes."
    for command, name, also in (("pack", "a.journeys.age", []), ("report", "a.pdf", [few])):
        ran = run(command, folder, "-o", tmp_path / name, environment=here)
        assert ran.code == 0
        assert ran.complaints == [
            "1 sted i det, der går med ud, ligner et navn eller et nummer."
            " Se det med: journeymap check --privacy",
            *also,
        ]
        assert (tmp_path / name).exists()


@pytest.mark.parametrize("name", ["p.journeys.age", "p.zip"])
def test_packages_are_merged_without_being_unpacked(
    folder: Path, tmp_path: Path, here: dict[str, str], name: str
) -> None:
    stone = Tombstone(journey=journey(4).id, withdrawn_on=dt.date(2026, 3, 4))
    write_collection(folder / "set.json", Collection(tombstones=(stone,)))
    package, target = tmp_path / name, tmp_path / "M"
    assert run("pack", folder, "-o", package, "--reach", "team", environment=here).code == 0
    target.mkdir()
    write_journey(target / "4.journey.json", journey(4))
    write_journey(target / "5.journey.json", journey(5))
    ran = run("merge", package, "-o", target, environment=here)
    assert ran.code == 0, ran.err
    found = {read_journey(path).id for path in find_journey_files([target])}
    assert found == {journey(number).id for number in (1, 2, 5)}
    assert "1 rejse er trukket tilbage" in ran.out
    wrong = {**here, "JOURNEYMAP_PASSPHRASE": "en ganske anden sætning"}
    ran = run("merge", package, "-o", tmp_path / "N", environment=wrong)
    assert str(package) in ran.err
    assert not (tmp_path / "N").exists()


def test_a_passphrase_that_is_no_text_is_refused(
    folder: Path, tmp_path: Path, here: dict[str, str]
) -> None:
    bad = {**here, "JOURNEYMAP_PASSPHRASE": "fire gule sedler p\udcff bordet"}
    ran = run("pack", folder, "-o", tmp_path / "p.journeys.age", "--reach", "team", environment=bad)
    assert ran.code == 1
    assert "ikke tekst i UTF-8" in ran.err
    assert not (tmp_path / "p.journeys.age").exists()
