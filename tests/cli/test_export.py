"""`export`, from files to files."""

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

from journeymap.cli import main
from journeymap.model.collection import Collection, Tombstone
from journeymap.model.journey import Consent, Coverage
from journeymap.storage.collection import SET_FILE, write_collection
from journeymap.storage.journeys import write_journey
from journeymap.storage.open_data import decode_open_data
from tests.cli.program import run
from tests.factories import OPEN_CONSENT, bad, event, good, journey, journeys
from tests.report.opendata.exports import DAY as EXPORTED_ON
from tests.report.opendata.exports import everything

DAY = {"SOURCE_DATE_EPOCH": "1710241200"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Eight journeys, one of them at home in its municipality, and a broken file."""
    (tmp_path / "in").mkdir()
    for number, one in enumerate((*everything(), *journeys(8)[3:])):
        write_journey(tmp_path / "in" / f"{number}.journey.json", one)
    near = journey(9, event("e1", bad("x1")), consent=Consent(covers=(Coverage.MUNICIPALITY,)))
    write_journey(tmp_path / "in" / "9.journey.json", near)
    (tmp_path / "in" / "x.journey.json").write_bytes(b"[")
    return tmp_path


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "qdpx", "json"])
def test_each_kind_is_written_whatever_cannot_be_read(
    folder: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = folder / f"a.{suffix}"
    ran = run("export", folder / "in", "-o", out, environment=DAY)
    assert ran.code == 0
    assert ran.out.splitlines()[-1] == f"Skrevet: {out}"
    assert [line.partition(": ")[0] for line in ran.complaints] == [
        str(folder / "in" / "x.journey.json")
    ]
    assert out.stat().st_mode & 0o077 == 0, "for its owner alone"
    first = out.read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY["SOURCE_DATE_EPOCH"])
    again = ["export", str(folder / "in"), "-o", str(out), "--strict", "--lang", "da"]
    assert main(again) == 1
    assert out.read_bytes() == first, "the same bytes"


@pytest.mark.parametrize("name", [SET_FILE, "ny.journey.json"])
def test_open_data_take_no_place_of_a_set_or_a_journey(folder: Path, name: str) -> None:
    out = folder / "in" / name
    write_collection(folder / "in" / SET_FILE, Collection(name="Vores"))
    before = out.read_bytes() if out.exists() else None

    ran = run("export", folder / "in", "-o", out, environment=DAY)

    assert ran.code == 1
    assert any("Vælg et andet navn" in line for line in ran.complaints)
    assert (out.read_bytes() if out.exists() else None) == before


def test_names_in_what_leaves_are_told_of(folder: Path) -> None:
    one = journey(50, event("e1", good("x1", text="Min ven Ali Demir kom"))).replaced(
        consent=OPEN_CONSENT
    )
    write_journey(folder / "in" / "50.journey.json", one)

    ran = run("export", folder / "in", "-o", folder / "a.csv", environment=DAY)

    assert ran.code == 0
    assert any("check --privacy" in line for line in ran.complaints)


def test_what_stays_at_home_is_told(folder: Path) -> None:
    ran = run("export", folder / "in", "-o", folder / "a.json", environment=DAY)
    method = decode_open_data((folder / "a.json").read_bytes()).method
    assert method.exported_on == EXPORTED_ON
    assert [number for number, _ in method.unreadable] == ["1"]
    assert str(folder) not in (folder / "a.json").read_text("utf-8"), "no paths leave"
    assert method.not_covered >= 1
    assert f"{method.not_covered} rejse" in ran.out
    assert f"{method.withheld} tekster er tilbageholdt" in ran.out


def test_reach_decides_who_is_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = []
    for reach in ("team", "municipality", "cross-municipal", "publication"):
        out = str(folder / "a.json")
        assert main(["export", str(folder / "in"), "-o", out, "--reach", reach]) == 0
        data = decode_open_data(Path(out).read_bytes())
        assert data.method.journeys + data.method.not_covered == 8
        found.append(data.method.journeys)
    assert found == sorted(found, reverse=True)
    assert found[0] > found[-1]


def test_all_texts_are_said_to_be_inside(folder: Path) -> None:
    out = folder / "a.csv"
    ran = run("export", folder / "in", "-o", out, "--all-texts")
    assert "Sig det ikke" in out.read_text("utf-8-sig")
    assert "kun til arbejde internt" in ran.complaints[-1]
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"), newline=""), delimiter=";"))
    assert {row["Borger"] for row in rows} >= {"Borger T1", "Borger T2", "Borger T9"}
    assert not any("tilbageholdt" in row.values() for row in rows)


def test_no_journey_may_leave(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    near = str(folder / "in" / "9.journey.json")
    out = str(folder / "a.csv")
    assert main(["export", near, "-o", out, "--reach", "publication", "--lang", "da"]) == 1
    assert "Ingen af rejserne" in capsys.readouterr().err
    assert not (folder / "a.csv").exists()


def test_somebody_who_withdrew_from_the_set_is_nowhere(folder: Path) -> None:
    gone = everything()[0].id
    stone = Tombstone(journey=gone, withdrawn_on=EXPORTED_ON)
    write_collection(folder / "in" / SET_FILE, Collection(tombstones=(stone,)))
    out = folder / "a.json"
    assert main(["export", str(folder / "in"), "-o", str(out), "--all-texts"]) == 0
    assert gone not in out.read_text("utf-8")
    assert decode_open_data(out.read_bytes()).method.withdrawn == 1


def test_choices(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = ["export", str(folder / "in"), "-o", str(folder / "a.json"), "--lang", "en"]
    assert main([*base, "--lens", "barrier", "--where", "municipality=0580"]) == 0
    data = json.loads((folder / "a.json").read_bytes())["export"]
    assert {code["lens"] for note in data["notes"] for code in note["codes"]} == {"barrier"}
    assert {note["municipality"] for note in data["notes"]} == {"0580"}
    assert data["method"]["where"] == [["municipality", ["0580"]]]
    assert "withheld" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [["-o", "a.pdf"], ["-o", "a.csv", "--lens", "x"], ["-o", "a.csv", "--reach", "x"]]
)
def test_wrong_usage(folder: Path, arguments: list[str]) -> None:
    ran = run("export", folder / "in", *arguments, cwd=folder)
    assert ran.code == 2
    assert len(ran.complaints) > 1
    assert {path.name for path in folder.iterdir()} == {"in"}


def test_a_folder_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder / "nowhere" / "a.qdpx"
    assert main(["export", str(folder / "in"), "-o", str(out)]) == 1
    assert str(out) in capsys.readouterr().err


def test_a_project_holds_a_text_for_each_journey(folder: Path) -> None:
    assert main(["export", str(folder / "in"), "-o", str(folder / "a.QDPX")]) == 0
    with zipfile.ZipFile(folder / "a.QDPX") as archive:
        names = archive.namelist()
    assert names[0] == "project.qde"
    assert all(name.startswith("sources/") for name in names[1:])
