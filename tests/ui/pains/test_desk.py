"""What a desk of notes and groups does, without a window."""

import pytest

from journeymap.model.groups import GroupNote
from journeymap.model.journey import Valence
from journeymap.ui.analysis.study import Told
from journeymap.ui.pains import desk as desks
from journeymap.ui.pains.desk import PainDesk
from journeymap.ui.pains.likeness import Likeness
from journeymap.ui.pains.slips import Shelf, Sieve, Slip
from tests.factories import journey_id


def ref(number: int) -> GroupNote:
    return GroupNote(journey=journey_id(number), note=f"n{number}")


def slip(number: int, valence: Valence = Valence.BAD) -> Slip:
    told = Told(journey_id(number), f"n{number}", "Borger", f"ord {number}", "", "", "", valence)
    return Slip(ref(number), told, frozenset({("themes", f"c{number % 2}")}), "", "")


@pytest.fixture
def desk() -> PainDesk:
    """Six red notes and a green one; each red note is like the two after it."""
    slips = (*map(slip, range(1, 7)), slip(7, Valence.GOOD))
    made = PainDesk()
    made.shelf = Shelf(slips, 7, frozenset(), {one.ref: n for n, one in enumerate(slips)})
    near = {ref(n): tuple(ref(m) for m in (n + 1, n + 2) if m < 7) for n in range(1, 7)}
    made.likeness = {Valence.BAD: Likeness(near)}
    return made


def names(desk: PainDesk) -> list[str]:
    return [group.name for group in desk.groups]


def test_a_suggestion_joins_the_note_it_is_like_in_the_chosen_group(desk: PainDesk) -> None:
    desk.start([ref(1)], name="Ventetid")
    assert [one.slip.ref for one in desk.suggestions] == [ref(2), ref(3)]
    desk.subject = ref(4)
    first = desk.suggestions[0]
    assert (first.slip.ref, first.groups) == (ref(5), ())
    desk.take(first)
    assert set(desk.groups[0].notes) == {ref(1), ref(4), ref(5)}
    assert desk.subject is None


def test_a_suggestion_that_lies_elsewhere_says_where(desk: PainDesk) -> None:
    desk.start([ref(5)], name="Breve")
    desk.start([ref(4)], name="Ventetid")
    assert [g.name for g in desk.suggestions[0].groups] == ["Breve"]


def test_without_a_group_a_suggestion_makes_one(desk: PainDesk) -> None:
    desk.subject = ref(1)
    desk.take(desk.suggestions[0])
    assert [set(group.notes) for group in desk.groups] == [{ref(1), ref(2)}]


def test_deleting_goes_to_the_next_group_and_undo_comes_back(desk: PainDesk) -> None:
    for name in ("a", "b", "c"):
        desk.start(name=name)
    desk.choose(desk.groups[1].id)
    desk.delete()
    assert (names(desk), desk.chosen and desk.chosen.name) == (["a", "c"], "c")
    desk.delete()
    assert desk.chosen is not None
    assert desk.chosen.name == "a"
    desk.undo()
    desk.undo()
    assert (names(desk), desk.chosen.name) == (["a", "b", "c"], "b")


def test_groups_change_places_among_those_of_their_side(desk: PainDesk) -> None:
    desk.turn_to(Valence.GOOD)
    desk.start(name="grøn")
    desk.turn_to(Valence.BAD)
    for name in ("a", "b", "c"):
        desk.start(name=name)
    assert not desk.shift(1)
    desk.shift(-1)
    assert names(desk) == ["a", "c", "b"]
    desk.place(desk.groups[0].id, 2)
    assert names(desk) == ["c", "b", "a"]
    desk.turn_to(Valence.GOOD)
    assert names(desk) == ["grøn"]


def test_groups_of_codes_take_the_notes_of_their_side(desk: PainDesk) -> None:
    desk.from_codes([(("themes", "c1"), "Ulige"), (("themes", "c9"), "Ingen")])
    assert [(g.name, g.code, set(g.notes)) for g in desk.groups] == [
        ("Ulige", "c1", {ref(1), ref(3), ref(5)})
    ]
    desk.undo()
    assert desk.groups == ()


def test_green_notes_do_not_go_among_the_red(desk: PainDesk) -> None:
    desk.start([ref(1), ref(7), ref(99)])
    assert desk.groups[0].notes == (ref(1),)


def test_of_too_many_notes_those_looked_for_are_compared(
    desk: PainDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(desk.compared(Valence.BAD)) == 6
    monkeypatch.setattr(desks, "MAX_COMPARED", 3)
    assert desk.compared(Valence.BAD) == ()
    assert desk.is_too_much
    desk.sieve = Sieve(text="ord 2")
    desk.start([ref(1)])
    assert [one.ref for one in desk.compared(Valence.BAD)] == [ref(1), ref(2)]
    assert not desk.is_too_much
