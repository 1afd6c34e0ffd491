"""Where nobody can know who has withdrawn, nothing of a set leaves."""

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest

from journeymap.model.codebook import Codebook
from journeymap.model.codebook_commands import Signed, retire_code
from journeymap.model.collection import ActorAlias, Collection
from journeymap.model.groups import Group
from journeymap.model.journey import Valence
from journeymap.model.recoding import with_codebook
from journeymap.storage.collection import write_collection
from journeymap.storage.resources import load_vocabulary
from tests.cli.program import run


@pytest.fixture
def sets(samples: Path, tmp_path: Path) -> Path:
    """Two sets; the set file of the first cannot be read."""
    for name in ("Kolding", "Herlev"):
        shutil.copytree(samples / name, tmp_path / name)
    (tmp_path / "Kolding" / "set.json").write_text("{", encoding="utf-8")
    return tmp_path


def test_a_merge_leaves_out_what_may_be_of_somebody_who_withdrew(sets: Path) -> None:
    out = sets / "ud"
    ran = run("merge", sets / "Kolding", sets / "Herlev", "-o", out)

    assert any("set.json" in line and "samtykke" in line for line in ran.complaints)
    written = [path.name for path in out.rglob("*.journey.json")]
    assert written
    assert not [name for name in written if name.startswith("borger-k")]


def test_an_export_leaves_them_out_too(sets: Path) -> None:
    out = sets / "ud.json"
    ran = run("export", sets / "Kolding", sets / "Herlev", "-o", out)

    assert ran.code == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    assert "Borger K" not in json.dumps(told)
    assert run("export", sets / "Kolding", "-o", out).code == 1


def test_what_two_sets_call_by_one_name_is_told(samples: Path, tmp_path: Path) -> None:
    for name, actor in (("Kolding", "skole"), ("Herlev", "ungeindsats")):
        shutil.copytree(samples / name, tmp_path / name)
        alias = ActorAlias(name="Huset", actor=actor)
        group = Group(id=name, valence=Valence.BAD, name="Ventetid")
        write_collection(
            tmp_path / name / "set.json", Collection(actor_aliases=(alias,), groups=(group,))
        )

    ran = run("merge", tmp_path / "Kolding", tmp_path / "Herlev", "-o", tmp_path / "ud")

    assert "huset betyder forskellige aktører" in ran.out
    assert "To grupper hedder Ventetid" in ran.out


def test_a_code_out_of_use_keeps_its_name() -> None:
    vocabulary = load_vocabulary()
    book = retire_code(Codebook(), vocabulary, Signed("KL", dt.date(2026, 3, 2)), "themes", "heard")
    changed = with_codebook(vocabulary, book)

    assert changed.code_label("themes", "heard", "da") == "At blive set, hørt og inddraget"
    lens = changed.lens("themes")
    assert lens is not None
    assert lens.code("heard") is None


def test_two_conditions_on_one_field_mean_either(samples: Path, tmp_path: Path) -> None:
    where = ("--where", "municipality=0751", "--where", "municipality=0621")
    both = run("export", samples, "-o", tmp_path / "to.json", *where)

    assert both.code == 0
    told = (tmp_path / "to.json").read_text(encoding="utf-8")
    assert "Kolding" in told
    assert "Aarhus" in told
    assert "Herlev" not in told


def test_a_citizen_who_cannot_be_found_may_lie_in_a_file_that_cannot_be_read(
    samples: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "set"
    shutil.copytree(samples / "Kolding", folder)
    (folder / "laast.journey.json").write_text("{", encoding="utf-8")
    ran = run("withdraw", "Borger Q9", "--set", folder)

    assert ran.code == 1
    assert any("laast.journey.json" in line for line in ran.complaints)
