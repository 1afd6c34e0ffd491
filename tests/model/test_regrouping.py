"""A change of groups made to groups that somebody else has changed meanwhile."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import grouping
from journeymap.model.grouping import Groups
from journeymap.model.groups import GroupNote
from journeymap.model.journey import Valence
from journeymap.model.regrouping import carried_over
from tests.factories import journey_id

NOTES = [GroupNote(journey=journey_id(number), note=f"r{number}") for number in range(6)]
Change = Callable[[Groups], Groups]


def start() -> Groups:
    groups: Groups = ()
    for place, name in enumerate(("Ventetid", "Breve", "It")):
        notes = NOTES[place : place + 2]
        groups = grouping.create(groups, Valence.BAD, name=name, notes=notes, group_id=f"g{place}")
    return groups


def _change(draw: st.DrawFn, groups: Groups, fresh_id: str) -> Groups:
    ids = [group.id for group in groups]
    if not ids:
        return grouping.create(groups, Valence.BAD, group_id=fresh_id)
    one, other = draw(st.sampled_from(ids)), draw(st.sampled_from(ids))
    notes = draw(st.sets(st.sampled_from(NOTES)))
    text = draw(st.sampled_from(["a", "b", ""]))
    changes: list[Change] = [
        lambda g: grouping.create(g, Valence.BAD, name=text, notes=notes, group_id=fresh_id),
        lambda g: grouping.describe(g, one, name=text),
        lambda g: grouping.describe(g, one, description=text),
        lambda g: grouping.put_in(g, one, notes),
        lambda g: grouping.take_out(g, one, notes),
        lambda g: grouping.move(g, notes, one, other),
        lambda g: grouping.unite(g, [one, other], other),
        lambda g: grouping.split(g, one, notes, new_group_id=fresh_id),
        lambda g: grouping.reorder(g, draw(st.permutations(ids))),
        lambda g: grouping.delete(g, one),
    ]
    return draw(st.sampled_from(changes))(groups)


@st.composite
def worked_on(draw: st.DrawFn, groups: Groups, mark: str) -> Groups:
    """The groups after some changes; new ones have ids of their own with this mark."""
    for number in range(draw(st.integers(0, 4))):
        groups = _change(draw, groups, f"{mark}{number}")
    return groups


def said(groups: Groups) -> list[tuple[str, str, str, frozenset[GroupNote]]]:
    return [(g.id, g.name, g.description, frozenset(g.notes)) for g in groups]


@given(st.data())
def test_carried_over_to_where_it_was_made_a_change_gives_what_it_gave(data: st.DataObject) -> None:
    before = data.draw(worked_on(start(), "a"))
    after = data.draw(worked_on(before, "b"))
    assert said(carried_over(before, after, before)) == said(after)
    assert carried_over(before, before, after) == grouping.in_order(after)


@given(st.data())
def test_a_change_taken_back_leaves_what_was_there(data: st.DataObject) -> None:
    before = data.draw(worked_on(start(), "a"))
    after = data.draw(worked_on(before, "b"))
    assert said(carried_over(after, before, after)) == said(before)


@given(st.data())
def test_what_either_has_put_in_is_there(data: st.DataObject) -> None:
    before = start()
    here, there = data.draw(worked_on(before, "h")), data.draw(worked_on(before, "t"))
    done = carried_over(before, here, there)
    assert done == grouping.in_order(done)
    was = {group.id: set(group.notes) for group in before}
    for groups in (here, there):
        for group in groups:
            added = set(group.notes) - was.get(group.id, set())
            kept = next((g for g in done if g.id == group.id), None)
            if added:
                assert kept is not None
                assert added <= set(kept.notes) | _taken_out(group.id, here, there, was)


def _taken_out(
    group_id: str, here: Groups, there: Groups, was: dict[str, set[GroupNote]]
) -> set[GroupNote]:
    now = [set(g.notes) for groups in (here, there) for g in groups if g.id == group_id]
    return set().union(*(was.get(group_id, set()) - notes for notes in now))


def test_names_and_orders_of_two_people_both_hold() -> None:
    here = grouping.describe(start(), "g0", name="Lang ventetid")
    there = grouping.describe(start(), "g1", name="Svære breve")
    there = grouping.reorder(there, ["g2", "g1", "g0"])
    done = carried_over(start(), here, there)
    assert [group.name for group in done] == ["It", "Svære breve", "Lang ventetid"]


def test_of_two_names_for_one_group_the_newer_stands() -> None:
    here = grouping.describe(start(), "g0", name="Her")
    there = grouping.describe(grouping.describe(start(), "g0", name="x"), "g0", name="Dér")
    done = carried_over(start(), here, there)
    assert grouping.group_of(done, "g0").name == "Dér"
    again = grouping.describe(grouping.describe(here, "g0", name="y"), "g0", name="Her igen")
    assert grouping.group_of(carried_over(start(), again, there), "g0").name == "Her igen"


def test_a_deleted_group_stays_where_the_other_has_put_something_into_it() -> None:
    here = grouping.delete(start(), "g0")
    assert [g.id for g in carried_over(start(), here, start())] == ["g1", "g2"]
    there = grouping.put_in(start(), "g0", [NOTES[5]])
    assert NOTES[5] in grouping.group_of(carried_over(start(), here, there), "g0").notes


def test_a_group_the_other_has_deleted_comes_back_only_if_it_was_changed_here() -> None:
    there = grouping.delete(start(), "g0")
    assert [g.id for g in carried_over(start(), start(), there)] == ["g1", "g2"]
    here = grouping.put_in(start(), "g0", [NOTES[5]])
    assert [g.id for g in carried_over(start(), here, there)] == ["g0", "g1", "g2"]


def test_a_name_taken_back_is_newer_than_the_one_it_replaces() -> None:
    named = grouping.describe(start(), "g0", name="Andet")
    back = carried_over(named, start(), named)
    group = grouping.group_of(back, "g0")
    assert group.name == "Ventetid"
    assert group.edited > grouping.group_of(named, "g0").edited
