"""What observers hear of a step: no more than what changed."""

from journeymap.model.changes import Changes, Placed, diff
from journeymap.model.commands import (
    AddEvent,
    ChangeFacts,
    EditText,
    MoveEvent,
    MoveExperience,
    RemoveNote,
)
from journeymap.model.journey import Event
from tests.factories import bad, event, good, journey

BEFORE = journey(1, event("a", good("g"), bad("r")), event("b"), event("c"), event("d"))


def test_nothing_changed() -> None:
    assert not diff(BEFORE, BEFORE.replaced())


def test_writing_tells_of_one_note_without_its_experiences() -> None:
    after = EditText("a", "x").apply(BEFORE)
    own = after.events[0].replaced(experiences=())
    assert diff(BEFORE, after) == Changes(updated={"a": Placed(own, None, None)})


def test_a_new_event_moves_the_one_after_it() -> None:
    after = AddEvent(Event(id="n"), after="a").apply(BEFORE)
    changes = diff(BEFORE, after)
    assert changes.added == {"n": Placed(Event(id="n"), None, "a")}
    assert {key: placed.after for key, placed in changes.updated.items()} == {"b": "n"}


def test_a_moved_event_is_not_removed() -> None:
    changes = diff(BEFORE, MoveEvent("a", 2).apply(BEFORE))
    assert not changes.added
    assert not changes.removed
    assert {key: placed.after for key, placed in changes.updated.items()} == {
        "b": None,
        "a": "c",
        "d": "a",
    }


def test_an_experience_moved_to_another_event_is_not_removed() -> None:
    changes = diff(BEFORE, MoveExperience("g", "c", 0).apply(BEFORE))
    assert not changes.added
    assert not changes.removed
    assert {key: (placed.owner, placed.after) for key, placed in changes.updated.items()} == {
        "g": ("c", None),
        "r": ("a", None),
    }


def test_an_event_takes_its_experiences_with_it() -> None:
    changes = diff(BEFORE, RemoveNote("a").apply(BEFORE))
    assert changes.removed == {"a", "g", "r"}
    assert changes.updated.keys() == {"b"}


def test_facts_are_told_without_the_notes() -> None:
    after = ChangeFacts("title", "x").apply(BEFORE)
    assert diff(BEFORE, after) == Changes(facts=after.replaced(events=()))
