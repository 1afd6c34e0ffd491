"""The law of merging: the copies decide, never their order nor the number of merges."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.model.collection import MergedFrom, Outcome
from journeymap.model.journey import Journey
from journeymap.model.merge import Copy, Merged, merge
from journeymap.model.revision import as_shared, is_shared_of, revision, succeed
from tests.factories import copies, journey, journey_id
from tests.strategies import lineages, long_lineages


def kept(merged: tuple[Merged, ...]) -> list[Journey]:
    return [copy.journey for one in merged for copy in one.kept]


def state(merged: tuple[Merged, ...]) -> tuple[list[Journey], list[MergedFrom]]:
    """What a set keeps of a merge."""
    return kept(merged), [entry for one in merged for entry in one.log]


def edited(parent: Journey, title: str) -> Journey:
    return succeed(parent.replaced(title=title), parent)


FIRST = journey(1)
SECOND = edited(FIRST, "anden")
THIRD = edited(SECOND, "tredje")
ASIDE = edited(FIRST, "ved siden af")


def test_identical_copies_are_kept_once() -> None:
    (one,) = merge([Copy("b", FIRST), Copy("a", FIRST), Copy("c", FIRST)])
    assert [copy.source for copy in one.kept] == ["a"]
    assert [copy.source for copy in one.identical] == ["b", "c"]
    assert not one.diverged


def test_a_descendant_replaces_its_ancestors() -> None:
    (one,) = merge(copies([THIRD, FIRST, SECOND]))
    assert [copy.journey for copy in one.kept] == [THIRD]
    assert {copy.journey.title for copy in one.replaced} == {"", "anden"}
    assert not one.diverged


def test_diverged_copies_are_all_kept_and_the_longest_history_first() -> None:
    (one,) = merge(copies([ASIDE, THIRD, FIRST]))
    assert [copy.journey for copy in one.kept] == [THIRD, ASIDE]
    assert one.diverged


def test_different_journeys_do_not_meet() -> None:
    merged = merge(copies([journey(2), journey(1)]))
    assert [one.id for one in merged] == sorted([journey_id(1), journey_id(2)])


def test_the_same_words_with_different_pasts_are_kept_but_do_not_contradict() -> None:
    there = edited(edited(FIRST, "x"), "anden")
    (one,) = merge(copies([SECOND, there]))
    assert len(one.kept) == 2
    assert not one.diverged


def test_the_log_tells_what_became_of_each_copy() -> None:
    (one,) = merge(copies([ASIDE, THIRD, FIRST]))
    assert {entry.revision: entry.outcome for entry in one.log} == {
        revision(FIRST): Outcome.REPLACED,
        revision(THIRD): Outcome.DIVERGED,
        revision(ASIDE): Outcome.DIVERGED,
    }


def test_a_copy_that_leaves_words_out_stands_back_for_the_whole_and_what_came_after() -> None:
    less = as_shared(SECOND.replaced(title=""), SECOND)
    for whole in (SECOND, THIRD):
        (one,) = merge(copies([less, whole]))
        assert [copy.journey for copy in one.kept] == [whole]
        assert [copy.journey for copy in one.replaced] == [less]
    for other in (ASIDE, edited(less, "hos andre")):
        (one,) = merge(copies([less if other is ASIDE else THIRD, other]))
        assert one.diverged, "what others have told is not thrown away"


def test_a_log_alone_makes_no_journey_vanish() -> None:
    replaced = MergedFrom(journey=FIRST.id, revision=revision(FIRST), outcome=Outcome.REPLACED)
    assert kept(merge(copies([FIRST]), [replaced])) == [FIRST]


def test_a_log_does_not_bring_back_what_was_deleted_by_hand() -> None:
    (both,) = merge(copies([THIRD, ASIDE]))
    (chosen,) = merge(copies([THIRD]), both.log)
    assert {entry.revision for entry in chosen.log} == {revision(THIRD)}


def with_shared(family: list[Journey]) -> list[Journey]:
    """Some went to others with less in them, and one of those was changed there."""
    shared = [as_shared(one.replaced(unit="", code="Mindre"), one) for one in family[::2]]
    return [*shared[1:], *family, *shared[:1], *(edited(one, "hos andre") for one in shared[:1])]


families = st.one_of(
    lineages(journey_id(1)),
    long_lineages(journey_id(1)),
    st.tuples(lineages(journey_id(1)), lineages(journey_id(2))).map(lambda two: two[0] + two[1]),
    lineages(journey_id(1)).map(with_shared),
)


@given(families, st.randoms(use_true_random=False))
def test_the_order_does_not_matter(family: list[Journey], chance: random.Random) -> None:
    shuffled = chance.sample(family, len(family))
    assert state(merge(copies(family))) == state(merge(copies(shuffled)))


@given(families, st.lists(st.integers(0, 2), min_size=12, max_size=12))
@settings(max_examples=300)
def test_merging_in_steps_is_merging_at_once(family: list[Journey], parts: list[int]) -> None:
    journeys: list[Journey] = []
    log: list[MergedFrom] = []
    for part in range(3):
        new = [one for one, where in zip(family, parts, strict=False) if where == part]
        journeys, log = state(merge(copies([*journeys, *new]), log))
    assert (journeys, log) == state(merge(copies(family[: len(parts)])))


@given(families, st.integers(0, 12))
def test_sets_merged_of_sets_are_one_set(family: list[Journey], cut: int) -> None:
    one, two = merge(copies(family[:cut])), merge(copies(family[cut:]))
    log = [*state(two)[1], *state(one)[1]]
    assert state(merge(copies([*kept(two), *kept(one)]), log)) == state(merge(copies(family)))


@given(families)
def test_nothing_is_lost_but_ancestors(family: list[Journey]) -> None:
    heads = kept(merge(copies(family)))
    assert heads
    for one in family:
        known = {rev for head in family for rev in head.history}
        revisions = known | {revision(other) for other in family}
        assert one in heads or revision(one) in known or is_shared_of(one, revisions)
