"""Two changed the same journey: both changes are there, and nothing written is lost."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from journeymap.model.commands import (
    AddEvent,
    AddExperience,
    ChangeFacts,
    ChangeNote,
    Command,
    EditText,
    MoveEvent,
    RemoveNote,
    SetAside,
)
from journeymap.model.journey import Answer, Event, Journey
from journeymap.model.reunite import reunite
from tests.factories import bad, event, good, journey

BASE = journey(
    1,
    event("e1", good("g1"), bad("b1")),
    event("e2"),
    event("e3", bad("b3")),
    answers=(Answer(prompt="Hvad?", text="Ro"),),
)


def after(*commands: Command, of: Journey = BASE) -> Journey:
    for command in commands:
        of = command.apply(of)
    return of


def words(one: Journey) -> list[str]:
    found = [answer.text for answer in one.answers]
    for e in one.events:
        found += [e.text, *(x.text for x in e.experiences), *(a.text for a in e.answers)]
    return found


def new(side: str) -> Event:
    return event(f"ny-{side}", good(f"ny-{side}-g"))


def changes(side: str) -> st.SearchStrategy[list[Command]]:
    """What one person may do, each thing so that it can be done after any other."""
    simple: list[Command] = [
        EditText("e1", f"{side} 1"),
        EditText("e2", f"{side} 2"),
        EditText("g1", f"{side} g"),
        ChangeNote("b1", "strength", 2 if side == "min" else 3),
        ChangeNote("e3", "key_moment", True),
        ChangeFacts("title", side),
        ChangeFacts("unit", side),
        MoveEvent("e3", 0),
        AddEvent(new(side), after="e1"),
        AddExperience("e3", good(f"{side}-x", text=f"{side} x")),
        RemoveNote("b3"),
    ]
    return st.lists(st.sampled_from(simple), unique_by=id, max_size=6)


@given(changes("min"))
def test_one_side_alone_is_what_that_side_did(done: list[Command]) -> None:
    mine = after(*done)
    for both in (reunite(BASE, mine, BASE), reunite(BASE, BASE, mine)):
        assert both.clashes == 0
        assert both.journey.events == mine.events
        assert both.journey.replaced(approval=None) == mine


@given(changes("min"), changes("deres"))
def test_nothing_written_is_lost(own: list[Command], others: list[Command]) -> None:
    mine, theirs = after(*own), after(*others)
    both = reunite(BASE, mine, theirs)
    lost = set(words(mine)) | set(words(theirs))
    lost -= set(words(both.journey))
    assert lost <= set(words(BASE)), "only words that one of them changed or removed may be gone"


@given(changes("min"), changes("deres"))
def test_the_same_notes_come_of_it_whoever_begins(
    own: list[Command], others: list[Command]
) -> None:
    mine, theirs = after(*own), after(*others)
    one, other = reunite(BASE, mine, theirs), reunite(BASE, theirs, mine)
    assert sorted(words(one.journey)) == sorted(words(other.journey))
    assert one.clashes == other.clashes


@given(changes("min"))
def test_the_same_change_on_both_sides_is_one(done: list[Command]) -> None:
    mine = after(*done)
    both = reunite(BASE, mine, mine)
    assert both.clashes == 0
    assert both.journey == mine


def test_different_words_on_one_note_are_both_kept_side_by_side() -> None:
    mine, theirs = after(EditText("e2", "Brevet kom")), after(EditText("e2", "De ringede"))
    both = reunite(BASE, mine, theirs)
    assert [e.text for e in both.journey.events] == ["Møde", "Brevet kom", "De ringede", "Møde"]
    assert both.clashes == 1


def test_a_note_one_removed_and_the_other_wrote_on_is_kept() -> None:
    mine, theirs = after(RemoveNote("e2")), after(EditText("e2", "De ringede"))
    for both in (reunite(BASE, mine, theirs), reunite(BASE, theirs, mine)):
        assert "De ringede" in words(both.journey)


def test_a_note_one_removed_and_the_other_left_alone_is_gone() -> None:
    both = reunite(BASE, after(RemoveNote("e2")), after(EditText("e1", "x")))
    assert [e.id for e in both.journey.events] == ["e1", "e3"]


def test_new_notes_of_both_lie_where_each_laid_them() -> None:
    mine = after(AddEvent(new("min"), after="e1"))
    theirs = after(AddEvent(new("deres"), after="e3"))
    both = reunite(BASE, mine, theirs)
    assert [e.id for e in both.journey.events] == ["e1", "ny-min", "e2", "e3", "ny-deres"]


def test_set_aside_by_one_and_written_on_by_the_other_it_stays_in_the_row() -> None:
    mine, theirs = after(SetAside("e2")), after(EditText("e2", "De ringede"))
    for both in (reunite(BASE, mine, theirs), reunite(BASE, theirs, mine)):
        assert [e.text for e in both.journey.events] == ["Møde", "De ringede", "Møde"]
        assert both.journey.set_aside == ()


def test_what_one_sets_aside_is_aside() -> None:
    both = reunite(BASE, after(SetAside("e2")), after(EditText("e1", "x")))
    assert [e.id for e in both.journey.set_aside] == ["e2"]
    assert [e.id for e in both.journey.events] == ["e1", "e3"]


def test_an_approval_does_not_cover_what_was_joined() -> None:
    approved = BASE.replaced(approval=dt.date(2026, 3, 1))
    mine = after(EditText("e1", "rettet"), of=approved.replaced(approval=None))
    theirs = after(EditText("e2", "også rettet"), of=approved)
    assert reunite(approved, mine, theirs).journey.approval is None
