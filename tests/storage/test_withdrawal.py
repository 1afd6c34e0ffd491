"""A citizen withdraws: nothing is left of the journey, and what cannot be known is said by name."""

import datetime as dt
import json
import os
import shutil
from pathlib import Path

import pytest

from journeymap.model.collection import Collection, MergedFrom, Outcome
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Journey, Valence
from journeymap.storage.codec import encode
from journeymap.storage.collection import encode_collection, read_collection, write_collection
from journeymap.storage.errors import WriteError
from journeymap.storage.journeys import write_journey
from journeymap.storage.names import lock_name
from journeymap.storage.recovery import Origin, RecoveryFile
from journeymap.storage.withdrawal import (
    CannotWithdraw,
    Withdrawal,
    carry_out_withdrawal,
    plan_withdrawal,
)
from journeymap.words import Words
from tests.factories import bad, event, journey
from tests.sealing import sealed

SECRET = "Nøglen ligger under bænken"
ONE = journey(1, event("e1", bad("b1", text=SECRET)))
OTHER = journey(2)
DAY = dt.date(2026, 3, 4)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "sæt"
    made.mkdir()
    for name, one in (("1", ONE), ("2", OTHER)):
        write_journey(made / f"{name}.journey.json", one)
    return made


@pytest.fixture
def own(tmp_path: Path) -> dict[str, Path]:
    """What the program keeps for itself."""
    kept = {name: tmp_path / "own" / name for name in ("backups", "recovery")}
    for path in kept.values():
        path.mkdir(parents=True)
    return kept


def withdraw(folder: Path, own: dict[str, Path], words: Words, name: str = ONE.code) -> Withdrawal:
    plan = plan_withdrawal(name, folder, **own)
    carry_out_withdrawal(plan, day=DAY, words=words, **own)
    return plan


def holding(*roots: Path, text: str = SECRET) -> list[str]:
    """The files in which some words can still be read."""
    found = [path for root in roots for path in root.rglob("*") if path.is_file()]
    return sorted(path.name for path in found if text.encode() in path.read_bytes())


def receipt(folder: Path) -> str:
    (path,) = (folder / "withdrawals").iterdir()
    return path.read_text(encoding="utf-8")


def test_copies_under_another_code_go_too(folder: Path, own: dict[str, Path], words: Words) -> None:
    """Made before somebody changed the code."""
    (folder / "Gamle").mkdir()
    write_journey(folder / "Gamle" / "kopi.journey.json", ONE.replaced(code="Borger Z99"))
    plan = withdraw(folder, own, words)
    assert len(plan.files) == 2
    assert holding(folder.parent) == []


@pytest.mark.parametrize(
    "name",
    [
        "1.journey.json.bak",
        "1 - Kopi.json",
        "1.journey (Mettes konfliktkopi 2026-11-20).json",
        ".1.journey.json",
        ".stversions/1~20260101-101010.journey.json",
        "Kopi af 1.journey.JSON",
        "1.txt",
        ".sæt-0123abcd.part/x.json",
    ],
)
def test_the_journey_goes_whatever_it_is_called(
    folder: Path, own: dict[str, Path], words: Words, name: str
) -> None:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(encode(ONE))
    (path.parent / "andens.txt").write_bytes(encode(OTHER))
    plan = withdraw(folder, own, words)
    assert holding(folder.parent) == []
    assert (path.parent / "andens.txt").exists()
    assert (plan.mentions, plan.closed, plan.unreadable) == ((), (), ())


def test_what_was_begun_beside_the_set_and_killed_goes_too(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    begun = folder.with_name(".sæt-0123abcd.part")
    shutil.copytree(folder, begun)
    withdraw(folder, own, words)
    assert holding(folder.parent) == []
    assert [path.name for path in begun.glob("*.journey.json")] == ["2.journey.json"]


def test_a_broken_copy_that_still_says_whose_it_is_goes(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    (folder / "x.journey.json").write_bytes(encode(ONE)[:-40])
    plan = withdraw(folder, own, words)
    assert holding(folder) == []
    assert plan.unreadable == ()


def test_by_code_a_stray_copy_is_enough(folder: Path, own: dict[str, Path], words: Words) -> None:
    (folder / "1.journey.json").rename(folder / "1 - Kopi.json")
    withdraw(folder, own, words)
    assert holding(folder) == []
    assert read_collection(folder / "set.json").withdrawn == {ONE.id}


def test_a_review_of_the_journey_alone_goes_and_one_of_several_is_named(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    reviews = folder / "reviews"
    reviews.mkdir()
    for name, ids in (("a", [ONE.id]), ("b", [ONE.id, OTHER.id])):
        told = [{"journey": one, "text": SECRET} for one in ids]
        text = json.dumps({"format": "journeymap/review", "notes": told}, ensure_ascii=False)
        (reviews / f"{name}.review.json").write_text(text, encoding="utf-8")
    plan = withdraw(folder, own, words)
    assert [path.name for path in plan.mentions] == ["b.review.json"]
    assert holding(folder) == ["b.review.json"]


@pytest.mark.parametrize(
    "name", ["set (Mettes konfliktkopi).json", ".stversions/set~1.json", "set.json.bak"]
)
def test_second_versions_of_the_sets_file_forget_the_journey(
    folder: Path, own: dict[str, Path], words: Words, name: str
) -> None:
    note = GroupNote(journey=ONE.id, note="b1")
    known = Collection(
        groups=(Group(id="g", valence=Valence.BAD, name="Svar", notes=(note,)),),
        merged_from=(MergedFrom(journey=ONE.id, revision="0" * 16, outcome=Outcome.KEPT),),
    )
    write_collection(folder / "set.json", known)
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(encode_collection(known))
    plan = withdraw(folder, own, words)
    for file in (path, folder / "set.json"):
        left = read_collection(file)
        assert left.withdrawn == {ONE.id}
        assert (left.groups[0].notes, left.merged_from) == ((), ())
    assert plan.mentions == ()


def test_files_of_others_that_speak_of_the_citizen_are_named_and_stay(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    (folder / "brev.txt").write_text(f"Om  borger\n t1: {SECRET}", encoding="utf-8")
    (folder / "liste.csv").write_text(f"id\n{ONE.id}\n", encoding="utf-16")
    (folder / "noter.txt").write_text("Borger T11 og Borger T2", encoding="utf-8")
    (folder / f"{ONE.code}.pdf").write_bytes(b"%PDF-1.7 ...")
    (folder / "indkøb.txt").write_text("mælk", encoding="utf-8")
    plan = withdraw(folder, own, words)
    named = {path.name for path in plan.mentions}
    assert named == {"brev.txt", "liste.csv", f"{ONE.code}.pdf"}
    assert all((folder / name).exists() for name in named)
    assert all(name in receipt(folder) for name in named)
    assert "noter.txt" not in receipt(folder)


def test_what_nothing_can_be_looked_for_in_is_named(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    (folder / "alt.journeys.age").write_bytes(sealed())
    (folder / "rapport.pdf").write_bytes(b"%PDF-1.7 ...")
    (folder / "tabel.xlsx").write_bytes(b"PK\x03\x04")
    (folder / "billede.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (folder / ".git" / "objects").mkdir(parents=True)
    for name in ("a", "b"):
        (folder / ".git" / "objects" / name).write_bytes(b"x\0")
    plan = withdraw(folder, own, words)
    named = {path.name for path in plan.closed}
    assert named == {"alt.journeys.age", "rapport.pdf", "tabel.xlsx", "billede.png", ".git"}
    assert all(name in receipt(folder) for name in named)


def test_what_killed_saves_have_left_goes_however_fresh_and_deep(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    (folder / "under").mkdir()
    for number, place in enumerate((folder, folder / "under", own["recovery"])):
        (place / f".journeymap-{number:016x}.tmp").write_bytes(encode(ONE))
        (place / f".journeymap-{number + 9:016x}.tmp").write_bytes(encode(ONE)[: len(SECRET) + 900])
    plan = withdraw(folder, own, words)
    assert plan.begun == 4
    assert not [*folder.parent.rglob("*.tmp")]


@pytest.mark.parametrize(("written", "goes"), [(OTHER, False), (ONE, True)])
def test_a_save_that_somebody_else_is_at_stays_when_it_is_of_somebody_else(
    folder: Path, own: dict[str, Path], words: Words, written: Journey, goes: bool
) -> None:
    (folder / lock_name("2.journey.json")).write_text("1\njourneymap\nhost\n", encoding="utf-8")
    path = folder / ".journeymap-0123456789abcdef.tmp"
    path.write_bytes(encode(written))
    withdraw(folder, own, words)
    assert path.exists() is not goes
    if not goes:
        os.utime(path, (0, 0))
        withdraw(folder, own, words, ONE.id)
        assert not path.exists()


def test_recovery_files_go_that_cannot_be_read_and_belong_to_no_file(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    recovery = own["recovery"]
    RecoveryFile(recovery, "aa").write(encode(ONE.replaced(code="Borger Z9")), Origin(None, None))
    (recovery / "bb.journey.json").write_bytes(encode(ONE)[:-5])
    (recovery / ".cc.journey.json-12345678.part").write_bytes(encode(ONE))
    RecoveryFile(recovery, "dd").write(encode(OTHER), Origin(None, None))
    RecoveryFile(recovery, "ee").write(sealed(), Origin(None, None))
    plan = withdraw(folder, own, words)
    assert plan.recoveries == 3
    assert holding(recovery) == []
    assert {path.name[:2] for path in recovery.iterdir()} == {"dd", "ee"}
    assert [path.name for path in plan.closed] == ["ee.journey.json"]


def test_from_a_set_within_a_set_the_citizen_goes_from_both(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    write_collection(folder / "set.json", Collection(name="Ydre"))
    inner = folder / "modtaget" / "mere"
    inner.mkdir(parents=True)
    write_journey(inner / "x.journey.json", ONE)
    for place in (inner, inner.parent):
        write_collection(place / "set.json", Collection(name="Indre"))
    plan = withdraw(inner, own, words)
    assert plan.folder == folder
    assert holding(folder) == []
    for path in folder.rglob("set.json"):
        assert read_collection(path).withdrawn == {ONE.id}


def test_another_programs_file_of_that_name_farther_out_makes_no_set(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    write_collection(folder / "set.json", Collection())
    (folder.parent / "set.json").write_text('{"format": "noget andet"}', encoding="utf-8")
    assert plan_withdrawal(ONE.code, folder, **own).folder == folder


def test_what_cannot_be_removed_keeps_nothing_else_from_going(
    folder: Path, own: dict[str, Path], words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck = folder / "0.txt"
    stuck.write_bytes(encode(ONE))
    unlink = Path.unlink

    def refuses(path: Path, missing_ok: bool = False) -> None:
        if path == stuck:
            raise PermissionError
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuses)
        with pytest.raises(WriteError) as caught:
            withdraw(folder, own, words)
    assert caught.value.path == stuck
    assert holding(folder) == ["0.txt"]
    withdraw(folder, own, words)
    assert holding(folder) == []


def test_what_comes_to_light_later_goes_by_the_id(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    withdraw(folder, own, words)
    backup = own["backups"] / ONE.id / "2026-03-02T0800-00.journey.json"
    backup.parent.mkdir()
    write_journey(backup, ONE)
    plan = withdraw(folder, own, words, ONE.id)
    assert (plan.files, plan.backups) == ((), 1)
    assert holding(folder.parent) == []
    with pytest.raises(CannotWithdraw):
        plan_withdrawal(ONE.code, folder, **own)


def test_a_second_citizen_of_that_code_among_stray_copies_is_told(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    (folder / "kopi.txt").write_bytes(encode(OTHER.replaced(code=ONE.code)))
    with pytest.raises(CannotWithdraw) as caught:
        plan_withdrawal(ONE.code, folder, **own)
    assert OTHER.id in caught.value.sentence(words)


def test_a_file_that_holds_others_too_is_named_and_stays(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    """Put together by hand, joined by a sync client, or a list: another citizen's may be there."""
    one, other = encode(ONE), encode(OTHER)
    lines = other.decode().replace(
        f'"id": "{OTHER.id}"', f'"id": "{ONE.id}",\n  "id": "{OTHER.id}"'
    )
    together = {
        "backup.txt": one + other,
        "alle.json": b"[" + one + b"," + other + b"]",
        "konflikt.journey.json": b"<<<<<<<\n" + lines.encode(),
    }
    for name, data in together.items():
        (folder / name).write_bytes(data)
    plan = withdraw(folder, own, words)
    named = {path.name for path in (*plan.mentions, *(Path(e.path) for e in plan.unreadable))}
    assert named >= together.keys()
    assert all((folder / name).exists() for name in together)


def test_what_another_told_of_a_citizen_of_that_code_is_not_lost(
    folder: Path, own: dict[str, Path], words: Words
) -> None:
    left = RecoveryFile(own["recovery"])
    spoken = OTHER.replaced(events=(event("e1", bad("b1", text=f"Jeg kender {ONE.code}")),))
    left.write(encode(spoken)[:-40], Origin(folder / "2.journey.json", None))
    plan = withdraw(folder, own, words)
    assert left.path.exists()
    assert left.path in plan.mentions
