"""Setting aside and taking back, by themselves."""

import pytest

from journeymap.model.commands import SetAside, TakeBack, place_in_row
from journeymap.model.journey import MAX_NOTES, Answer, Event, Journey, UnknownNote, When
from journeymap.model.merge import Copy, merge
from journeymap.model.revision import content_hash, succeed
from tests.factories import event, good, journey

ROW = journey(1, event("e1", good("g1")), event("e2"), event("e3"))


def ids(of: Journey) -> list[str]:
    return [each.id for each in of.events]


def dated(note_id: str, edtf: str | None) -> Event:
    return Event(id=note_id, when=When(text="da", edtf=edtf))


def test_an_event_leaves_the_row_with_all_that_hangs_on_it() -> None:
    gone = SetAside("e1").apply(ROW)
    assert ids(gone) == ["e2", "e3"]
    assert gone.set_aside == ROW.events[:1]
    assert gone.all_events == (*ROW.events[1:], ROW.events[0])
    assert list(gone.experiences()) == []


@pytest.mark.parametrize(
    ("after", "row"), [(None, "e1 e2 e3"), ("e2", "e2 e1 e3"), ("e3", "e2 e3 e1")]
)
def test_it_comes_back_where_it_is_told_to(after: str | None, row: str) -> None:
    back = TakeBack("e1", after=after).apply(SetAside("e1").apply(ROW))
    assert ids(back) == row.split()
    assert back.set_aside == ()


@pytest.mark.parametrize("command", [SetAside("x"), SetAside("g1"), TakeBack("e1")])
def test_what_is_not_there_is_refused(command: SetAside | TakeBack) -> None:
    with pytest.raises(UnknownNote):
        command.apply(ROW)


def test_taking_back_after_what_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownNote):
        TakeBack("e1", after="e1").apply(SetAside("e1").apply(ROW))


def test_ids_are_unique_over_row_and_aside() -> None:
    with pytest.raises(ValueError, match="duplicate id g1"):
        ROW.replaced(set_aside=(event("e4", good("g1")),))


def test_notes_aside_count_towards_what_a_journey_may_hold() -> None:
    answers = (Answer(prompt="?"),) * (MAX_NOTES - 4)
    full = ROW.replaced(answers=answers)
    assert len(full.answers) == MAX_NOTES - 4
    with pytest.raises(ValueError, match="more than"):
        full.replaced(set_aside=(event("e4"),))


@pytest.mark.parametrize(
    ("edtf", "after"), [("2018", None), ("2019", "a"), ("2020-06", "b"), ("2023", "c"), (None, "u")]
)
def test_a_date_says_where_in_the_row(edtf: str | None, after: str | None) -> None:
    row = journey(
        1, dated("a", "2019"), dated("b", "2020-05"), dated("c", "2022"), dated("u", None)
    )
    assert place_in_row(row, dated("x", edtf)) == after


def test_without_dates_in_the_row_it_goes_last() -> None:
    assert place_in_row(ROW, dated("x", "2019")) == "e3"
    assert place_in_row(journey(2), dated("x", "2019")) is None


def test_a_journey_that_sets_nothing_aside_keeps_its_old_hash() -> None:
    back = TakeBack("e1").apply(SetAside("e1").apply(ROW))
    assert content_hash(back) == content_hash(ROW)
    assert content_hash(SetAside("e1").apply(ROW)) != content_hash(ROW)


def test_copies_that_differ_in_what_is_aside_are_both_kept() -> None:
    one = succeed(SetAside("e1").apply(ROW), ROW)
    other = succeed(SetAside("e2").apply(ROW), ROW)
    (merged,) = merge([Copy("a", ROW), Copy("b", one), Copy("c", other)])
    assert merged.diverged
    assert {copy.journey for copy in merged.kept} == {one, other}
