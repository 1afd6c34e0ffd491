"""Pain points and what works, as people put them together."""

import datetime as dt

import pytest

from journeymap.model import grouping
from journeymap.model.collection import Collection, Tombstone, with_tombstones
from journeymap.model.grouping import Groups, GroupsDiffer, GroupsFull, NoSuchGroup
from journeymap.model.groups import MAX_GROUPS, Group, GroupNote
from journeymap.model.journey import Valence
from journeymap.words import Words
from tests.factories import bad, event, good, journey, journey_id

FIRST = journey(
    1, event("e", bad("r1", "themes/heard"), good("g1", "themes/heard"), bad("r2", "barrier/it"))
)
SECOND = journey(2, event("e", bad("r1", "themes/heard")))
JOURNEYS = (FIRST, SECOND)


def note(number: int, note_id: str) -> GroupNote:
    return GroupNote(journey=journey_id(number), note=note_id)


def notes(groups: Groups, group_id: str) -> set[tuple[str, str]]:
    return {(one.journey, one.note) for one in grouping.group_of(groups, group_id).notes}


def two() -> Groups:
    groups = grouping.create((), Valence.BAD, name="Ventetid", group_id="a", notes=[note(1, "r1")])
    return grouping.create(groups, Valence.BAD, name="It", group_id="b", notes=[note(1, "r2")])


def test_a_group_of_a_code_holds_the_notes_of_its_valence() -> None:
    found = {v: grouping.refs(JOURNEYS, v, lens="themes", code="heard") for v in Valence}
    (group,) = grouping.create(
        (), Valence.BAD, name="Ikke hørt", notes=found[Valence.BAD], lens="themes", code="heard"
    )
    assert set(group.notes) == {note(1, "r1"), note(2, "r1")}
    assert (group.lens, group.code, group.name) == ("themes", "heard", "Ikke hørt")
    assert found[Valence.GOOD] == (note(1, "g1"),)


def test_new_groups_lie_last_and_have_ids_of_their_own() -> None:
    groups = grouping.create(grouping.create((), Valence.BAD, name="1"), Valence.GOOD, name="2")
    assert [group.name for group in groups] == ["1", "2"]
    assert groups[0].id != groups[1].id


def test_a_name_counts_as_a_change_only_when_it_is_one() -> None:
    groups = grouping.describe(two(), "a", name="Lang ventetid", description="I måneder")
    group = grouping.group_of(groups, "a")
    assert (group.name, group.description, group.edited) == ("Lang ventetid", "I måneder", 1)
    assert grouping.describe(groups, "a", name="Lang ventetid") is groups
    assert grouping.group_of(groups, "b") == grouping.group_of(two(), "b")


def test_notes_go_in_once_and_out_again() -> None:
    groups = grouping.put_in(two(), "a", [note(2, "r1"), note(1, "r1")])
    assert notes(groups, "a") == {(journey_id(1), "r1"), (journey_id(2), "r1")}
    assert len(grouping.group_of(groups, "a").notes) == 2
    groups = grouping.take_out(groups, "a", [note(1, "r1"), note(7, "x")])
    assert notes(groups, "a") == {(journey_id(2), "r1")}


def test_notes_are_moved_between_groups() -> None:
    groups = grouping.move(two(), [note(1, "r1"), note(1, "r2")], "a", "b")
    assert notes(groups, "a") == set()
    assert notes(groups, "b") == {(journey_id(1), "r1"), (journey_id(1), "r2")}
    assert grouping.move(groups, [note(1, "r1")], "b", "b") == groups


def test_united_groups_lose_no_note_and_no_word() -> None:
    groups = grouping.describe(two(), "b", description="Systemerne taler ikke sammen")
    groups = grouping.unite(groups, ["a", "b"], "a")
    (group,) = groups
    assert set(group.notes) == {note(1, "r1"), note(1, "r2")}
    assert group.name == "Ventetid"
    assert group.description == "It\nSystemerne taler ikke sammen"
    assert grouping.unite(groups, ["a"], "a") == groups


def test_what_works_and_what_hurts_do_not_mix(words: Words) -> None:
    groups = grouping.create(two(), Valence.GOOD, group_id="g", notes=[note(1, "g1")])
    for act in (
        lambda: grouping.move(groups, [note(1, "r1")], "a", "g"),
        lambda: grouping.unite(groups, ["a"], "g"),
    ):
        with pytest.raises(GroupsDiffer) as caught:
            act()
        assert caught.value.sentence(words)
    asked = [note(1, "r1"), note(1, "g1"), note(9, "r1")]
    assert grouping.fitting(asked, Valence.GOOD, JOURNEYS) == (note(1, "g1"),)


def test_a_part_split_off_lies_right_after() -> None:
    groups = grouping.put_in(two(), "a", [note(2, "r1")])
    groups = grouping.split(groups, "a", [note(2, "r1")], name="Del", new_group_id="c")
    assert [group.id for group in groups] == ["a", "c", "b"]
    assert notes(groups, "a") == {(journey_id(1), "r1")}
    assert notes(groups, "c") == {(journey_id(2), "r1")}
    assert grouping.in_order(reversed(groups)) == groups


def test_groups_lie_in_the_order_they_are_given() -> None:
    groups = grouping.create(two(), Valence.BAD, group_id="c")
    turned = grouping.reorder(groups, ["c", "a"])
    assert [group.id for group in turned] == ["c", "a", "b"]
    assert grouping.in_order(reversed(turned)) == turned
    assert grouping.reorder(turned, ["c"]) is turned
    assert [group.id for group in grouping.create(turned, Valence.BAD)][:3] == ["c", "a", "b"]


def test_a_deleted_group_is_gone() -> None:
    assert [group.id for group in grouping.delete(two(), "a")] == ["b"]
    with pytest.raises(NoSuchGroup):
        grouping.delete(two(), "x")


def test_more_groups_than_a_set_holds_are_refused(words: Words) -> None:
    full = tuple(Group(id=str(n), valence=Valence.BAD) for n in range(MAX_GROUPS))
    with pytest.raises(GroupsFull) as caught:
        grouping.create(full, Valence.BAD)
    assert words.number(MAX_GROUPS) in caught.value.sentence(words)


def test_missing_notes_are_told_and_kept() -> None:
    groups = grouping.put_in(two(), "a", [note(1, "g1"), note(1, "gone"), note(2, "r1")])
    assert dict(grouping.missing(groups, [FIRST])) == {
        "a": (note(1, "g1"), note(1, "gone"), note(2, "r1"))
    }
    assert notes(grouping.present(groups, JOURNEYS), "a") == {
        (journey_id(1), "r1"),
        (journey_id(2), "r1"),
    }
    aside = FIRST.replaced(events=(), set_aside=FIRST.events)
    assert set(grouping.missing(groups, [aside])) == {"a", "b"}


def test_a_citizen_who_withdraws_goes_out_of_the_groups() -> None:
    groups = grouping.put_in(two(), "a", [note(2, "r1")])
    stone = Tombstone(journey=FIRST.id, withdrawn_on=dt.date(2024, 5, 1))
    after = with_tombstones(Collection(groups=groups), [stone]).groups
    assert notes(after, "a") == {(journey_id(2), "r1")}
    assert notes(after, "b") == set()
