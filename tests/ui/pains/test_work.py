"""Undo, suggestions, search and saving of groups, without a window."""

import datetime as dt
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from journeymap.aggregate.grouping import count_groups
from journeymap.errands import gather
from journeymap.model import grouping
from journeymap.model.collection import Collection, Tombstone, with_tombstones
from journeymap.model.groups import GroupNote
from journeymap.model.journey import Valence
from journeymap.report.names import Names
from journeymap.storage.collection import SET_FILE, read_collection, write_collection
from journeymap.storage.errors import WriteError
from journeymap.ui.analysis.study import Study, Told
from journeymap.ui.pains.keeping import look_at
from journeymap.ui.pains.likeness import likeness_of
from journeymap.ui.pains.slips import Shelf, Sieve, Slip, codes_on, refs_with, shelf_of, sifted
from journeymap.ui.pains.work import GroupWork
from journeymap.words import Words
from tests.factories import journey_id


def note(number: int) -> GroupNote:
    return GroupNote(journey=journey_id(number), note=f"r{number}")


def slip(number: int, text: str) -> Slip:
    told = Told(journey_id(number), f"r{number}", f"Borger {number}", text, "", "", "", Valence.BAD)
    return Slip(note(number), told, frozenset(), "jobcenter", "0580")


def test_every_step_is_taken_back_and_taken_again() -> None:
    work = GroupWork()
    work.do(lambda g: grouping.create(g, Valence.BAD, name="Ventetid", group_id="a"))
    work.do(lambda g: grouping.put_in(g, "a", [note(1), note(2)]))
    full = work.groups
    assert work.undo()
    assert work.groups[0].notes == ()
    assert work.undo()
    assert work.groups == ()
    assert not work.undo()
    assert work.redo()
    assert work.redo()
    assert work.groups == full
    assert not work.redo()


def test_what_changes_nothing_is_no_step() -> None:
    work = GroupWork(grouping.create((), Valence.BAD, group_id="a", notes=[note(1)]))
    assert not work.do(lambda g: grouping.put_in(g, "a", [note(1)]))
    assert not work.can_undo


def test_writing_a_name_is_one_step_until_it_pauses() -> None:
    work = GroupWork(grouping.create((), Valence.BAD, group_id="a"))

    def write(name: str) -> None:
        work.do(lambda g: grouping.describe(g, "a", name=name), "name a")

    write("V")
    write("Ve")
    work.pause()
    write("Vej")
    work.undo()
    assert work.groups[0].name == "Ve"
    work.undo()
    assert work.groups[0].name == ""


def test_undo_leaves_what_somebody_else_has_done() -> None:
    work = GroupWork(grouping.create((), Valence.BAD, group_id="a"))
    work.do(lambda g: grouping.put_in(g, "a", [note(1)]))
    work.take(grouping.put_in(work.groups, "a", [note(2)]))
    work.undo()
    assert work.groups[0].notes == (note(2),)


def test_undo_never_brings_a_withdrawn_note_back() -> None:
    work = GroupWork(grouping.create((), Valence.BAD, group_id="a", notes=[note(1), note(2)]))
    work.do(lambda g: grouping.delete(g, "a"))
    work.forget({journey_id(1)})
    work.undo()
    assert work.groups[0].notes == (note(2),)


@pytest.fixture
def shelf(samples: Path, words: Words) -> Shelf:
    gathered = gather([samples])
    return shelf_of(Study(gathered, Names(words, gathered.vocabulary)))


def test_a_group_counts_as_the_report_counts_it(samples: Path, words: Words, shelf: Shelf) -> None:
    gathered = gather([samples])
    journeys = Study(gathered, Names(words, gathered.vocabulary)).evidence.journeys
    notes = [slip.ref for slip in shelf.of_side(Valence.BAD)][5:40:3]
    green = shelf.of_side(Valence.GOOD)[0].ref
    groups = grouping.create((), Valence.BAD, notes=[*notes, note(99), green])
    (row,) = count_groups(journeys, groups).rows
    behind = shelf.behind(groups[0])
    assert (behind.citizens, len(behind.slips)) == (row.journeys, row.mentions)
    assert len(behind.gone) == row.missing == 2
    assert [(s.ref.journey, s.ref.note) for s in behind.slips] == [
        (ref.journey_id, ref.experience_id) for ref in row.notes
    ]
    table = count_groups(journeys, groups)
    assert len(shelf.loose(groups, Valence.BAD)) == len(table.ungrouped_bad)
    assert len(shelf.loose(groups, Valence.GOOD)) == len(table.ungrouped_good)


def test_notes_are_found_by_words_code_actor_and_place(shelf: Shelf) -> None:
    red = shelf.of_side(Valence.BAD)
    found = sifted(red, Sieve(text="SKOLE  ringe"))
    assert found
    assert all("skole" in f"{s.told.text} {s.told.event}".casefold() for s in found)
    code, count = max(codes_on(red).items(), key=lambda pair: pair[1])
    assert len(sifted(red, Sieve(code=code))) == count == len(refs_with(red, code))
    assert {s.actor for s in sifted(red, Sieve(actor="jobcenter"))} == {"jobcenter"}
    assert {s.municipality for s in sifted(red, Sieve(municipality="0580"))} == {"0580"}


def neighbours(texts: Sequence[str], k: int) -> tuple[tuple[int, ...], ...]:
    """Notes are the more alike, the nearer they lie; the first of two."""
    places = range(len(texts))
    return tuple(
        tuple(sorted((o for o in places if o != p), key=lambda o: (abs(o - p), o))[:k])
        for p in places
    )


def test_three_are_suggested_and_none_that_is_there_already() -> None:
    slips = [slip(number, "x") for number in range(1, 9)]
    alike = likeness_of(slips, neighbours)
    assert alike.to_note(note(4)) == (note(3), note(5), note(2))
    assert alike.to_note(note(4), but=[note(3)]) == (note(5), note(2), note(6))
    assert alike.to_note(note(99)) == ()
    assert alike.to_group([note(1), note(2)]) == (note(3), note(4), note(5))
    assert alike.to_group([note(1), note(2)], but=[note(4)]) == (note(3), note(5), note(6))
    assert alike.to_group([]) == ()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_collection(tmp_path / SET_FILE, Collection(name="Foråret"))
    return tmp_path


def on_disk(folder: Path) -> list[tuple[str, int]]:
    return [(g.name, len(g.notes)) for g in read_collection(folder / SET_FILE).groups]


def test_groups_are_saved_and_everything_else_of_the_set_stays(folder: Path) -> None:
    known = look_at(folder)
    known = known.keep(grouping.create((), Valence.BAD, name="Ventetid", notes=[note(1)]))
    known.keep(grouping.create(known.groups, Valence.BAD, name="Breve"))
    assert on_disk(folder) == [("Ventetid", 1), ("Breve", 0)]
    assert read_collection(folder / SET_FILE).name == "Foråret"


def test_what_two_people_do_at_a_time_is_all_kept(folder: Path) -> None:
    first = look_at(folder).keep(grouping.create((), Valence.BAD, name="Ventetid", group_id="a"))
    second = look_at(folder)
    first.keep(grouping.put_in(first.groups, "a", [note(1)]))
    kept = second.keep(grouping.describe(second.groups, "a", name="Lang ventetid"))
    assert on_disk(folder) == [("Lang ventetid", 1)]
    assert [(g.name, len(g.notes)) for g in kept.groups] == on_disk(folder)


def test_a_citizen_who_withdrew_meanwhile_is_not_written_back(folder: Path) -> None:
    known = look_at(folder)
    stone = Tombstone(journey=journey_id(1), withdrawn_on=dt.date(2026, 1, 2))
    write_collection(folder / SET_FILE, with_tombstones(Collection(), [stone]))
    known.keep(grouping.create((), Valence.BAD, name="Ventetid", notes=[note(1), note(2)]))
    assert on_disk(folder) == [("Ventetid", 1)]


def test_a_set_that_cannot_be_written_says_so(folder: Path) -> None:
    known = look_at(folder)
    shutil.rmtree(folder)
    with pytest.raises(WriteError):
        known.keep(grouping.create((), Valence.BAD))
