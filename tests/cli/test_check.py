import datetime as dt
import json
import os
import tempfile
from pathlib import Path

import pytest

from journeymap.model.collection import Collection
from journeymap.model.revision import succeed
from journeymap.storage.collection import write_collection
from journeymap.storage.journeys import write_journey
from journeymap.storage.resources import load_words, sample_folder
from tests.cli.program import NOBODY, run
from tests.factories import journey
from tests.storage.broken import broken

SMALL = [case for case in broken() if len(case.data) < 1_000_000]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One sound journey."""
    write_journey(tmp_path / "a.journey.json", journey(1))
    return tmp_path


def test_samples_are_in_order() -> None:
    ran = run("check", sample_folder())
    assert (ran.code, ran.err) == (0, "")
    count = len(list(sample_folder().rglob("*.json")))
    assert ran.out == f"{count} filer i orden.\n"


def test_a_folder_of_broken_files_gives_a_line_for_each(folder: Path) -> None:
    for number, case in enumerate(SMALL):
        (folder / f"b{number:02}.journey.json").write_bytes(case.data)
    ran = run("check", folder)
    assert ran.code == 1
    assert len(ran.complaints) == len(SMALL)
    words = load_words("da")
    for number, (case, line) in enumerate(zip(SMALL, ran.complaints, strict=True)):
        path, _, said = line.partition(": ")
        assert path == str(folder / f"b{number:02}.journey.json")
        assert said.startswith(f"{case.place}: " if case.place else "")
        assert said.endswith((".", "..")), "a whole sentence"
        assert case.key in words.texts
    assert ran.out == f"1 fil i orden, {len(SMALL)} med fejl.\n"


def test_a_place_is_told_as_the_contract_says(folder: Path) -> None:
    path = folder / "b.journey.json"
    text = (
        (folder / "a.journey.json")
        .read_text()
        .replace('"quotes_allowed": true', '"quotes_allowed": 1')
    )
    path.write_text(text)
    ran = run("check", path)
    assert ran.complaints == [f"{path}: consent.quotes_allowed: Her skal stå true eller false."]


def test_as_json(folder: Path) -> None:
    (folder / "b.journey.json").write_bytes(b"")
    ran = run("check", folder, "--json", "--lang", "en")
    assert ran.code == 1
    assert json.loads(ran.out) == {
        "files": [
            {
                "path": str(folder / "a.journey.json"),
                "ok": True,
                "problems": [],
                "identifiers": [],
            },
            {
                "path": str(folder / "b.journey.json"),
                "ok": False,
                "problems": [
                    {"place": "", "message": load_words("en")("problem.empty")},
                ],
                "identifiers": [],
            },
        ]
    }


def test_an_unreadable_set_file_is_a_finding(folder: Path) -> None:
    (folder / "set.json").write_bytes(b"[]")
    ran = run("check", folder)
    assert ran.code == 1
    assert ran.complaints[0].startswith(str(folder / "set.json"))


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    ran = run("check", tmp_path / "gone.journey.json")
    assert ran.code == 1
    assert len(ran.complaints) == 1
    assert "findes ikke" in ran.complaints[0]


def test_a_folder_without_journeys_says_so(tmp_path: Path) -> None:
    ran = run("check", tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert "Ingen rejser fundet" in ran.out


def test_diverged_copies_are_a_note_and_no_finding(folder: Path) -> None:
    one = journey(1)
    for name in ("b", "c"):
        write_journey(folder / f"{name}.journey.json", succeed(one.replaced(title=name), one))
    ran = run("check", folder)
    assert (ran.code, ran.err) == (0, "")
    assert one.id in ran.out
    assert "b.journey.json" in ran.out
    assert "a.journey.json" not in ran.out


def test_files_and_folders_that_may_not_be_read() -> None:
    with tempfile.TemporaryDirectory() as name:  # nobody can reach what pytest makes for root
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "a.journey.json").touch(mode=0)
        (folder / "lukket").mkdir(mode=0)
        ran = run("check", folder, before=NOBODY if os.geteuid() == 0 else ())
        (folder / "lukket").chmod(0o755)
    assert ran.code == 1
    assert [line.partition(": ")[0] for line in ran.complaints] == [
        str(folder / "a.journey.json"),
        str(folder / "lukket"),
    ]
    assert all("ikke lov til at læse" in line for line in ran.complaints)


def test_names_that_no_encoding_knows_are_told(tmp_path: Path) -> None:
    name = os.fsdecode(b"\xff\xfe.journey.json")
    (tmp_path / name).write_bytes(b"")
    (tmp_path / "to\nlinjer\x1b[31m.journey.json").write_bytes(b"")
    ran = run("check", tmp_path)
    assert ran.code == 1
    assert len(ran.complaints) == 2
    assert "\x1b" not in ran.err
    as_json = json.loads(run("check", tmp_path, "--json").out)
    assert {file["path"] for file in as_json["files"]} == {str(p) for p in tmp_path.iterdir()}


def test_a_set_kept_longer_than_agreed_is_a_finding(tmp_path: Path) -> None:
    for day, code in ((dt.date(2020, 1, 31), 1), (dt.date(2099, 1, 31), 0)):
        write_collection(tmp_path / "set.json", Collection(keep_until=day))
        ran = run("check", tmp_path)
        assert ran.code == code
        told = f"{tmp_path / 'set.json'}: set.keep_until: Skulle opbevares til 31. januar 2020."
        assert ran.complaints == ([f"{told} Forlæng datoen, eller slet rejserne."] if code else [])
    write_collection(tmp_path / "set.json", Collection(keep_until=dt.date(2020, 1, 31)))
    (file,) = json.loads(run("check", tmp_path, "--json").out)["files"]
    assert file["ok"]
    assert [problem["place"] for problem in file["problems"]] == ["set.keep_until"]
