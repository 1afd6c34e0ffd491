import json
from pathlib import Path

import pytest

from journeymap.model.journey import Event, Experience, Journey, Valence
from journeymap.privacy.walk import dismissal, identifiers_in
from journeymap.storage.journeys import write_journey
from journeymap.storage.resources import sample_folder
from tests.cli.program import run
from tests.factories import journey

TEXT = "Min sagsbehandler Mette ringede"
DEAR = "Ring på 23 45 67 89 👪 eller skriv til mette@kommune.dk"


def telling() -> Journey:
    experience = Experience(id="x1", valence=Valence.BAD, text=DEAR)
    return journey(1).replaced(events=(Event(id="e1", text=TEXT, experiences=(experience,)),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One journey that says who somebody is, one that does not, and one that cannot be read."""
    write_journey(tmp_path / "a.journey.json", telling())
    write_journey(tmp_path / "b.journey.json", journey(2))
    (tmp_path / "c.journey.json").write_bytes(b"")
    return tmp_path


def test_each_finding_is_a_line_with_its_place(folder: Path) -> None:
    ran = run("check", folder, "--privacy")
    assert ran.code == 1
    path = folder / "a.journey.json"
    assert ran.complaints[:3] == [
        f"{path}: events[0].text: Måske et navn: Mette",
        f"{path}: events[0].experiences[0].text: Måske et telefonnummer: 23 45 67 89",
        f"{path}: events[0].experiences[0].text: Måske en mailadresse: mette@kommune.dk",
    ]
    assert ran.complaints[3].startswith(str(folder / "c.journey.json"))
    assert len(ran.complaints) == 4
    assert ran.out.splitlines() == [
        "2 filer i orden, 1 med fejl.",
        "3 steder kan sige, hvem nogen er. Se efter, før filerne deles.",
    ]


def test_an_address_over_two_lines_is_one_line_of_the_list(tmp_path: Path) -> None:
    path = tmp_path / "a.journey.json"
    note = Event(id="e1", text="Skovvej 23,\n8000 Aarhus C")
    write_journey(path, journey(1).replaced(events=(note,)))
    ran = run("check", path, "--privacy")
    assert ran.complaints == [
        f"{path}: events[0].text: Måske en adresse: Skovvej 23, 8000 Aarhus C"
    ]


def test_in_english(folder: Path) -> None:
    ran = run("check", folder / "a.journey.json", "--privacy", "--lang", "en")
    assert ran.complaints[0].endswith("events[0].text: Possibly a name: Mette")


def test_as_json_with_places_in_characters(folder: Path) -> None:
    ran = run("check", folder, "--privacy", "--json")
    assert ran.code == 1
    files = {Path(file["path"]).name[0]: file for file in json.loads(ran.out)["files"]}
    assert files["a"]["ok"] is True
    assert files["a"]["problems"] == []
    assert files["a"]["identifiers"][0] == {
        "place": "events[0].text",
        "kind": "name",
        "value": "Mette",
        "start": 18,
        "end": 23,
    }
    for one in files["a"]["identifiers"]:
        text = TEXT if one["place"] == "events[0].text" else DEAR
        assert text[one["start"] : one["end"]] == one["value"]
    assert [one["kind"] for one in files["a"]["identifiers"]] == ["name", "phone", "email"]
    assert files["b"]["identifiers"] == []
    assert (files["c"]["ok"], files["c"]["identifiers"]) == (False, [])


def test_nothing_is_looked_for_unless_asked(folder: Path) -> None:
    ran = run("check", folder / "a.journey.json", "--json")
    assert ran.code == 0
    assert json.loads(ran.out)["files"][0]["identifiers"] == []
    assert "Mette" not in ran.out + ran.err


def test_what_was_dismissed_is_not_told_again(tmp_path: Path) -> None:
    told = telling()
    path = tmp_path / "a.journey.json"
    write_journey(path, dismissal(told, *identifiers_in(told)).apply(told))
    ran = run("check", path, "--privacy")
    assert (ran.code, ran.err) == (0, "")
    assert "ingen garanti" in ran.out
    assert "mette" not in path.read_text().replace("mette@kommune.dk", "").casefold().replace(
        TEXT.casefold(), ""
    )


def test_the_name_of_a_set_is_looked_at(tmp_path: Path) -> None:
    content = {"name": "Mette Hansens samling", "merged_from": []}
    (tmp_path / "set.json").write_text(
        json.dumps({"app": "0", "format": "journeymap/set", "schema": 1, "set": content})
    )
    ran = run("check", tmp_path, "--privacy")
    assert ran.code == 1
    assert ran.complaints == [f"{tmp_path / 'set.json'}: name: Måske et navn: Mette Hansens"]


def test_the_invented_samples_name_nobody() -> None:
    ran = run("check", sample_folder(), "--privacy")
    assert (ran.code, ran.err) == (0, "")
