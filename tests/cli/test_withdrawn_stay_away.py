"""Who withdrew from a set has withdrawn from all that lies in it, and nothing brings them back."""

import datetime as dt
import stat
import zipfile
from pathlib import Path

import pytest

from journeymap.cli import main
from journeymap.errands import gather, packing_of
from journeymap.model.collection import Collection, Tombstone
from journeymap.model.journey import Coverage
from journeymap.storage.backups import name_of_set
from journeymap.storage.codec import encode
from journeymap.storage.coding import read_notes
from journeymap.storage.collection import (
    encode_collection,
    read_collection,
    sets_above,
    write_collection,
)
from journeymap.storage.content import content_of
from journeymap.storage.errors import CannotMerge, WriteError
from journeymap.storage.journeys import find_journey_files, read_journey, write_journey
from journeymap.storage.merging import carry_out, plan_merge
from journeymap.storage.package import Unpacked, unpack
from journeymap.storage.saving import Saving
from journeymap.storage.sealed import take_along
from tests.factories import event, good, journey

GONE = journey(1, event("e1", good("g1")))
STAYS = journey(2, event("e1", good("g1")))
STONE = Tombstone(journey=GONE.id, withdrawn_on=dt.date(2026, 3, 4))


@pytest.fixture
def outer(tmp_path: Path) -> Path:
    """A set that somebody has withdrawn from, with a set in it that does not know of it."""
    folder = tmp_path / "ydre"
    inner = folder / "kommuner" / "indre"
    inner.mkdir(parents=True)
    write_collection(folder / "set.json", Collection(name="Ydre", tombstones=(STONE,)))
    write_collection(inner / "set.json", Collection(name="Indre"))
    for number, one in ((1, GONE), (2, STAYS)):
        write_journey(inner / f"{number}.journey.json", one)
    return folder


def inner_of(outer: Path) -> Path:
    return outer / "kommuner" / "indre"


def ids_in(folder: Path) -> set[str]:
    return {read_journey(path).id for path in find_journey_files([folder])}


@pytest.mark.parametrize("given", ["", "1.journey.json"])
def test_the_sets_above_count_wherever_one_begins(outer: Path, given: str) -> None:
    gathered = gather([inner_of(outer) / given])
    assert gathered.collection.withdrawn == {GONE.id}
    assert gathered.collection.name in ("", "Indre")
    packing = packing_of([inner_of(outer) / given])
    assert GONE.id not in {copy.journey.id for copy in packing.copies}


def test_where_a_set_above_cannot_be_read_its_journeys_stay_out(outer: Path) -> None:
    (outer / "set.json").write_text('{"format": "journeymap/set", "sch', encoding="utf-8")
    gathered = gather([inner_of(outer)])
    assert gathered.copies == ()
    assert [Path(error.path) for error in gathered.errors] == [outer / "set.json"]


def test_a_file_of_another_program_above_is_no_set(outer: Path) -> None:
    (outer / "set.json").write_text('{"theme": "dark"}', encoding="utf-8")
    assert sets_above(inner_of(outer)) == (inner_of(outer),)
    assert len(gather([inner_of(outer)]).copies) == 2


def test_nobody_reads_and_codes_their_notes_any_more(outer: Path) -> None:
    told = read_notes(inner_of(outer))
    assert {Path(note.voice.source).name for note in told.notes} == {"2.journey.json"}
    assert told.journeys == 1


@pytest.mark.parametrize("given", ["", "1.journey.json"])
def test_a_merge_leaves_them_out_and_remembers_it(outer: Path, tmp_path: Path, given: str) -> None:
    out = tmp_path / "ny"
    carry_out(plan_merge([inner_of(outer) / given], out))
    assert GONE.id not in ids_in(out)
    assert read_collection(out / "set.json").withdrawn == {GONE.id}


def test_a_merge_into_a_folder_of_such_a_set_leaves_them_out(outer: Path, tmp_path: Path) -> None:
    loose = tmp_path / "løse"
    loose.mkdir()
    for number, one in ((1, GONE), (2, STAYS)):
        write_journey(loose / f"{number}.journey.json", one)
    carry_out(plan_merge([loose], outer / "nyt"))
    assert ids_in(outer / "nyt") == {STAYS.id}
    (outer / "set.json").write_text("{", encoding="utf-8")
    with pytest.raises(CannotMerge):
        plan_merge([loose], outer / "andet")


def test_a_package_unpacked_within_the_set_brings_nobody_back(outer: Path, tmp_path: Path) -> None:
    journeys = {f"{number}.journey.json": one for number, one in ((1, GONE), (2, STAYS))}
    package = Unpacked(journeys, Collection(), Coverage.TEAM)
    assert unpack(package, outer / "modtaget") == (GONE,)
    assert ids_in(outer / "modtaget") == {STAYS.id}
    assert read_collection(outer / "modtaget" / "set.json").withdrawn == {GONE.id}
    assert unpack(package, tmp_path / "uden for") == ()
    said = Unpacked(journeys, Collection(tombstones=(STONE,)), Coverage.TEAM)
    assert unpack(said, tmp_path / "selv") == (GONE,)


def test_saving_a_copy_as_something_new_does_not_bring_it_back(outer: Path) -> None:
    path = inner_of(outer) / "igen.journey.json"
    with pytest.raises(WriteError) as caught:
        Saving(path, GONE, encode(GONE), None).carry_out()
    assert caught.value.key == "problem.withdrawn"
    assert not path.exists()


def test_saving_again_does_not_bring_it_back_into_a_set_within(outer: Path) -> None:
    path = inner_of(outer) / "1.journey.json"
    known = content_of(path)
    path.unlink()
    with pytest.raises(WriteError) as caught:
        Saving(path, GONE, encode(GONE), known).carry_out()
    assert caught.value.key == "problem.withdrawn"
    assert not path.exists()


@pytest.mark.parametrize(("command", "name"), [("poster", "a.svg"), ("kit", "a.pdf")])
def test_a_stray_copy_is_not_drawn(
    outer: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, name: str
) -> None:
    out = tmp_path / name
    assert main([command, str(inner_of(outer) / "1.journey.json"), "-o", str(out)]) == 1
    told = capsys.readouterr().err
    assert "Borgeren har trukket sig" in told
    assert f"journeymap withdraw {GONE.id} --set {outer}" in told
    assert not out.exists()
    assert main([command, str(inner_of(outer) / "2.journey.json"), "-o", str(out)]) == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600


# --- what others say -------------------------------------------------------------------------


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """A set that says of somebody in ours that they have withdrawn."""
    folder = tmp_path / "deres"
    folder.mkdir()
    write_collection(folder / "set.json", Collection(tombstones=(STONE,)))
    return folder


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    folder = tmp_path / "vores"
    folder.mkdir()
    for name, one in (("1", GONE), ("1b", GONE.replaced(title="anden")), ("2", STAYS)):
        write_journey(folder / f"{name}.journey.json", one)
    return folder


def test_what_others_say_has_gone_is_kept_with_the_earlier_versions(
    ours: Path, theirs: Path, tmp_path: Path
) -> None:
    """Nobody here has heard the citizen say it, and anybody can write a tombstone."""
    before = {(ours / f"{name}.journey.json").read_bytes() for name in ("1", "1b")}
    plan = plan_merge([theirs], ours)
    assert {path.name for path in plan.taken} == {"1.journey.json", "1b.journey.json"}
    assert plan.says == {GONE.id: theirs}
    carry_out(plan, tmp_path / "backups")
    assert ids_in(ours) == {STAYS.id}
    kept = list((tmp_path / "backups" / GONE.id).iterdir())
    assert {path.read_bytes() for path in kept} == before
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept} == {0o600}


def test_what_cannot_be_kept_does_not_go(ours: Path, theirs: Path, tmp_path: Path) -> None:
    """Nor is it gone the next time, when the tombstone would stand in our own set."""
    blocked = tmp_path / "backups"
    blocked.write_text("en fil", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(WriteError):
            carry_out(plan_merge([theirs], ours), blocked)
        assert ids_in(ours) == {GONE.id, STAYS.id}
    blocked.unlink()
    for _ in range(2):
        carry_out(plan_merge([theirs], ours), blocked)
    assert ids_in(ours) == {STAYS.id}
    assert len(list((blocked / GONE.id).iterdir())) == 2


def test_what_was_heard_here_is_not_kept(ours: Path, tmp_path: Path) -> None:
    write_collection(ours / "set.json", Collection(tombstones=(STONE,)))
    loose = tmp_path / "løs"
    loose.mkdir()
    write_journey(loose / "3.journey.json", journey(3))
    plan = plan_merge([loose], ours)
    assert plan.taken == ()
    carry_out(plan, tmp_path / "backups")
    assert ids_in(ours) == {STAYS.id, journey(3).id}
    kept = [path.name for path in (tmp_path / "backups").iterdir()]
    assert kept == [name_of_set(ours)], "the set's own file, and no journey"


def test_a_merge_names_each_one_that_others_take_out(
    ours: Path,
    theirs: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("JOURNEYMAP_DATA", str(tmp_path / "own"))
    assert main(["merge", str(theirs), "-o", str(ours), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert f"{GONE.code} ({GONE.id[:8]}): {theirs} siger, at borgeren har trukket sig" in said
    assert "Filen ligger nu i" not in said
    assert main(["merge", str(theirs), "-o", str(ours)]) == 0
    said = capsys.readouterr().out
    kept = tmp_path / "own" / "backups" / GONE.id
    assert f"{ours / '1b.journey.json'} hører derfor ikke til" in said
    assert f"Filen ligger nu i {kept}" in said
    assert len(list(kept.iterdir())) == 2
    assert main(["withdraw", GONE.id, "--set", str(ours)]) == 0
    assert not kept.exists()


def test_an_open_archive_takes_nobody_out(
    ours: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Anybody can make one, and any passphrase opens it."""
    monkeypatch.setenv("JOURNEYMAP_PASSPHRASE", "hvad som helst")
    for name in ("p.zip", "p.journeys.age"):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            stones = encode_collection(Collection(tombstones=(STONE,)))
            archive.writestr("set.json", stones)
        code = main(["merge", str(tmp_path / name), "-o", str(ours), "--strict"])
        assert code == 1
        assert "ikke krypteret" in capsys.readouterr().err
        assert GONE.id in ids_in(ours)
        assert plan_merge([tmp_path / name], ours).collection.withdrawn == frozenset()
    take_along(None)
