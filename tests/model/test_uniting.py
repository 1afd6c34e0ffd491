"""The law of uniting what sets know: the sets decide, never their order or number of merges."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import grouping
from journeymap.model.codebook import BookLens, Codebook, Label
from journeymap.model.codebook_commands import (
    Signed,
    add_code,
    merge_codes,
    order_codes,
    rename_code,
)
from journeymap.model.collection import Collection, with_tombstones
from journeymap.model.groups import Group, GroupNote
from journeymap.model.journey import Valence
from journeymap.model.recoding import with_codebook
from journeymap.model.uniting import unite_books, unite_groups, united
from journeymap.model.vocabulary import Vocabulary
from tests.factories import journey_id
from tests.model.test_codebook import ME
from tests.strategies import collections

sets = collections([journey_id(1), journey_id(2)])
EMPTY = Codebook()


def told(collection: Collection) -> Iterable[object]:
    """What somebody has put into a set, each piece by itself."""
    yield from (line.nameless for line in collection.codebook.log)
    yield from collection.actor_aliases
    yield from collection.filters
    for lens in collection.codebook.lenses:
        yield from ((lens.id, code.id) for code in lens.codes)
    for group in collection.groups:
        yield group.id
        yield from (
            (group.id, note) for note in group.notes if note.journey not in collection.withdrawn
        )


@given(sets, sets, sets)
def test_neither_order_nor_steps_matter(a: Collection, b: Collection, c: Collection) -> None:
    at_once = united([a, b, c])
    assert united([c, a, b]) == at_once
    assert united([united([a, b]), united([c])]) == at_once
    assert united([united([a]), united([c, b])]) == at_once


@given(sets, sets)
def test_uniting_again_changes_nothing(a: Collection, b: Collection) -> None:
    both = united([a, b])
    assert united([both, both]) == united([both]) == united([both, a]) == united([b, both]) == both


@given(st.lists(sets, max_size=3))
def test_nothing_is_lost_but_what_was_withdrawn(some: list[Collection]) -> None:
    both = united(some)
    found = set(told(both))
    for one in some:
        kept = with_tombstones(one, both.tombstones)
        assert set(told(kept)) <= found
        named = {line for line in kept.codebook.log if line != line.nameless}
        assert named <= set(both.codebook.log), "only a line without names gives way to its whole"
    notes = {note.journey for group in both.groups for note in group.notes}
    assert not notes & both.withdrawn


def test_a_new_name_here_and_a_new_order_there_both_hold(vocabulary: Vocabulary) -> None:
    label = Label(da="Blev set")
    here = rename_code(EMPTY, vocabulary, ME, "themes", code_id="heard", label=label)
    ids = [code.id for code in vocabulary.lens("themes").codes]  # type: ignore[union-attr]
    there = order_codes(EMPTY, vocabulary, ME, "themes", code_ids=ids[::-1])
    for both in (unite_books([here, there]), unite_books([there, here])):
        lens = with_codebook(vocabulary, both).lens("themes")
        assert lens is not None
        assert [code.id for code in lens.codes] == ids[::-1]
        assert lens.code("heard").label("da") == "Blev set"  # type: ignore[union-attr]
        assert len(both.log) == 2


def test_equally_new_lenses_that_differ_are_one_whichever_comes_first() -> None:
    flat = Codebook(lenses=(BookLens(id="own", name=Label(da="Egen")),))
    ranked = Codebook(lenses=(BookLens(id="own", name=Label(da="Egen"), ordinal=True),))
    assert unite_books([flat, ranked]) == unite_books([ranked, flat])


def test_the_same_code_added_in_two_sets_is_one(vocabulary: Vocabulary) -> None:
    label = Label(da="Ventetid")
    here = add_code(EMPTY, vocabulary, ME, "themes", label=label)
    there = add_code(EMPTY, vocabulary, Signed("X", ME.on), "themes", label=label)
    (lens,) = unite_books([here, there]).lenses
    assert [code.id for code in lens.codes].count("ventetid") == 1
    assert len(lens.codes) == 6


def test_codes_merged_in_opposite_directions_stand_as_one(vocabulary: Vocabulary) -> None:
    one = merge_codes(EMPTY, vocabulary, ME, "themes", code_ids=["heard"], into="red-thread")
    other = merge_codes(EMPTY, vocabulary, ME, "themes", code_ids=["red-thread"], into="heard")
    both = unite_books([one, other])
    lens = with_codebook(vocabulary, both).lens("themes")
    assert lens is not None
    assert lens.codes[0].id == "heard"
    assert lens.code("red-thread") is None
    again = add_code(both, vocabulary, ME, "themes", label=Label(da="Nyt"))
    rename_code(again, vocabulary, ME, "themes", code_id="heard", label=Label(da="Andet"))


def test_the_order_somebody_gave_outlives_merging_the_source_again() -> None:
    source = grouping.create((), Valence.BAD, name="A", group_id="a")
    source = grouping.create(source, Valence.BAD, name="B", group_id="b")
    mine = grouping.reorder(source, ["b", "a"])
    assert [group.id for group in unite_groups([mine, source])] == ["b", "a"]
    assert [group.id for group in unite_groups([source, mine])] == ["b", "a"]


def test_a_row_that_was_not_made_by_commands_keeps_its_order() -> None:
    row = tuple(Group(id=one, valence=Valence.BAD) for one in ("c", "a", "b"))
    assert [group.id for group in unite_groups([row])] == ["c", "a", "b"]


def test_the_newer_name_stands_and_notes_of_both_are_kept() -> None:
    notes = [GroupNote(journey=journey_id(n), note="x") for n in (1, 2)]
    source = grouping.create((), Valence.BAD, name="A", group_id="a", notes=notes[:1])
    renamed = grouping.describe(source, "a", name="Lang ventetid")
    fuller = grouping.put_in(source, "a", notes[1:])
    (group,) = unite_groups([fuller, renamed])
    assert group.name == "Lang ventetid"
    assert set(group.notes) == set(notes)
