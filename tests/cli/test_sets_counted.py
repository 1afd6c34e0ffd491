"""What a set knows is used when its journeys are counted: codes, actors, groups, who withdrew."""

import datetime as dt
from pathlib import Path

import pytest

from journeymap.aggregate.collect import Evidence, parse_condition
from journeymap.cli import main
from journeymap.errands import evidence_of, gather
from journeymap.model import grouping
from journeymap.model.codebook import Codebook, Label
from journeymap.model.codebook_commands import add_code, add_lens, merge_codes
from journeymap.model.collection import ActorAlias, Collection, Tombstone
from journeymap.model.groups import GroupNote
from journeymap.model.journey import Journey, Valence
from journeymap.model.revision import succeed
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.collection import read_collection, write_collection
from journeymap.storage.journeys import write_journey
from journeymap.storage.withdrawal import carry_out_withdrawal, plan_withdrawal
from journeymap.words import Words
from tests.factories import bad, event, good, journey
from tests.model.test_codebook import ME

FIRST = journey(
    1, event("e", bad("r", "themes/heard", "themes/red-thread"), good("g"), actor="Huset")
)
SECOND = journey(2, event("e", bad("r", "themes/heard"), actor=" HUSET "))


def lay(folder: Path, known: Collection, *journeys: Journey) -> Path:
    folder.mkdir()
    for number, one in enumerate(journeys):
        write_journey(folder / f"{number}.journey.json", one)
    write_collection(folder / "set.json", known)
    return folder


def counted(words: Words, *paths: Path, where: tuple[str, ...] = ()) -> Evidence:
    return evidence_of(gather(paths), tuple(map(parse_condition, where)), words)


def codes(one: Journey) -> list[str]:
    return [coding.code for coding in one.events[0].experiences[0].codes]


def test_merged_codes_count_as_one(tmp_path: Path, words: Words, vocabulary: Vocabulary) -> None:
    book = merge_codes(Codebook(), vocabulary, ME, "themes", code_ids=["heard"], into="red-thread")
    folder = lay(tmp_path / "s", Collection(codebook=book), FIRST, SECOND)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    evidence = counted(words, folder)
    assert [codes(one) for one in evidence.journeys] == [["red-thread"]] * 2
    lens = gather([folder]).vocabulary.lens("themes")
    assert lens is not None
    assert lens.code("heard") is None
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    alone = counted(words, folder / "0.journey.json")
    assert codes(alone.journeys[0]) == ["red-thread"], "a single file of a set is read with it"


def test_recoding_does_not_make_copies_look_changed(
    tmp_path: Path, words: Words, vocabulary: Vocabulary
) -> None:
    book = merge_codes(Codebook(), vocabulary, ME, "themes", code_ids=["heard"], into="red-thread")
    later = succeed(FIRST.replaced(title="rettet"), FIRST)
    evidence = counted(
        words,
        lay(tmp_path / "a", Collection(codebook=book), FIRST),
        lay(tmp_path / "b", Collection(), later),
    )
    assert (evidence.replaced, evidence.diverged) == (1, 0)
    assert [one.title for one in evidence.journeys] == ["rettet"]


def test_actors_go_by_the_names_of_the_sets(tmp_path: Path, words: Words) -> None:
    here = Collection(actor_aliases=(ActorAlias(name="huset", actor="Jobcentret"),))
    a = lay(tmp_path / "a", here, FIRST, SECOND)
    assert {one.events[0].actor for one in counted(words, a).journeys} == {"jobcenter"}
    assert len(counted(words, a, where=("actor=jobcenter",)).journeys) == 2
    there = Collection(actor_aliases=(ActorAlias(name="Huset", actor="skole"),))
    b = lay(tmp_path / "b", there, journey(3))
    unsure = counted(words, a, b)
    assert [one.events[0].actor for one in unsure.journeys if one.events] == ["Huset", " HUSET "]


def test_groups_hold_only_notes_that_count(tmp_path: Path, words: Words) -> None:
    notes = [
        GroupNote(journey=one.id, note=note)
        for one, note in ((FIRST, "r"), (SECOND, "r"), (FIRST, "g"), (journey(9), "r"))
    ]
    groups = grouping.create((), Valence.BAD, name="Ikke hørt", group_id="a", notes=notes)
    folder = lay(tmp_path / "s", Collection(groups=groups), FIRST, SECOND)
    evidence = counted(words, folder)
    assert [set(group.notes) for group in evidence.groups] == [set(notes[:2])]
    assert evidence.missing_notes == 2
    fewer = counted(words, folder, where=("unit=x",))
    assert fewer.groups == (), "a group of which no note is left is none"
    assert fewer.missing_notes == 2


def test_who_withdrew_from_one_set_is_counted_in_none(tmp_path: Path, words: Words) -> None:
    stone = Tombstone(journey=FIRST.id, withdrawn_on=dt.date(2024, 5, 1))
    evidence = counted(
        words,
        lay(tmp_path / "a", Collection(tombstones=(stone,)), SECOND),
        lay(tmp_path / "b", Collection(), FIRST),
    )
    assert [one.id for one in evidence.journeys] == [SECOND.id]
    assert evidence.withdrawn == 1


def test_journeys_of_a_set_that_cannot_be_read_stay_out_and_others_count(
    tmp_path: Path, words: Words
) -> None:
    """Somebody may have withdrawn from it."""
    folder = lay(tmp_path / "s", Collection(), FIRST)
    (folder / "set.json").write_bytes(b"{")
    other = lay(tmp_path / "t", Collection(), SECOND)
    evidence = counted(words, folder, other)
    assert [one.id for one in evidence.journeys] == [SECOND.id]
    assert [name for name, _ in evidence.unreadable] == ["set.json"]


def test_sets_that_hold_too_much_together_are_told_and_who_withdrew_is_not_forgotten(
    tmp_path: Path, words: Words
) -> None:
    stone = Tombstone(journey=FIRST.id, withdrawn_on=dt.date(2024, 5, 1))
    many = [
        tuple(
            grouping.create((), Valence.BAD, group_id=f"{side}{number}")[0] for number in range(600)
        )
        for side in "ab"
    ]
    a = lay(tmp_path / "a", Collection(groups=many[0], tombstones=(stone,)), FIRST)
    b = lay(tmp_path / "b", Collection(groups=many[1]), SECOND)
    evidence = counted(words, a, b)
    assert [one.id for one in evidence.journeys] == [SECOND.id]
    assert evidence.groups == ()
    assert len(evidence.unreadable) == 1


def test_a_report_may_use_a_lens_of_the_set(
    tmp_path: Path, vocabulary: Vocabulary, capsys: pytest.CaptureFixture[str]
) -> None:
    book = add_lens(Codebook(), vocabulary, ME, Label(da="Vores egen"))
    book = add_code(book, vocabulary, ME, "vores-egen", label=Label(da="Ventetid"))
    folder = lay(tmp_path / "s", Collection(codebook=book), FIRST, SECOND)
    out = tmp_path / "a.pdf"
    arguments = ["report", str(folder), "-o", str(out), "--lens"]
    assert main([*arguments, "vores-egen"]) == 0
    assert out.read_bytes().startswith(b"%PDF-")
    with pytest.raises(SystemExit) as caught:
        main([*arguments, "vores", "--lang", "da"])
    assert caught.value.code == 2
    assert "vores-egen" in capsys.readouterr().err


def test_withdrawing_takes_the_notes_out_of_the_groups_in_the_same_save(
    tmp_path: Path, words: Words
) -> None:
    notes = [GroupNote(journey=one.id, note="r") for one in (FIRST, SECOND)]
    groups = grouping.create((), Valence.BAD, name="Ikke hørt", notes=notes)
    folder = lay(tmp_path / "s", Collection(groups=groups), FIRST, SECOND)
    places = {"backups": tmp_path / "backups", "recovery": tmp_path / "recovery"}
    plan = plan_withdrawal(FIRST.id, folder, **places)
    carry_out_withdrawal(plan, day=dt.date(2024, 5, 1), words=words, **places)
    after = read_collection(folder / "set.json")
    assert after.withdrawn == {FIRST.id}
    assert after.groups[0].notes == (notes[1],)
    assert FIRST.id.encode() not in b"".join(
        path.read_bytes().partition(b'"tombstones"')[0] for path in folder.glob("*.json")
    )
