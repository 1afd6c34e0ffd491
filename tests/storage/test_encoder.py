"""Encoding over and over: the same bytes as encoding once, whatever changed between."""

from pathlib import Path

import pytest
from hypothesis import given

from journeymap.model.commands import AddEvent, EditText, RemoveNote
from journeymap.model.journey import Journey
from journeymap.storage.codec import decode, encode
from journeymap.storage.encoder import Encoder
from journeymap.storage.errors import TooLarge
from tests.factories import bad, event, good, journey
from tests.strategies import journeys as any_journeys

PATH = Path("borger.journey.json")


@given(any_journeys())
def test_the_bytes_are_those_of_the_file(one: Journey) -> None:
    encoder = Encoder()
    assert encoder.encode(one, PATH) == encode(one)
    assert encoder.encode(one, PATH) == encode(one), "the second time from what it remembers"


@given(any_journeys())
def test_what_was_encoded_before_leaves_no_trace(one: Journey) -> None:
    encoder = Encoder()
    encoder.encode(one, PATH)
    for later in (one.replaced(events=one.events[1:]), one.replaced(events=one.events[::-1])):
        assert encoder.encode(later, PATH) == encode(later)


def test_a_talk_is_encoded_as_it_grows() -> None:
    encoder, one = Encoder(), journey(1)
    commands = (
        AddEvent(event("e1", good("g1"))),
        AddEvent(event("e2", bad("b1")), after="e1"),
        EditText("e1", 'Hun sagde: "events": []\n  "events": []'),
        EditText("g1", "Æblegrød\t\\n\u2028"),
        RemoveNote("e2"),
        RemoveNote("e1"),
    )
    for command in commands:
        one = command.apply(one)
        data = encoder.encode(one, PATH)
        assert data == encode(one)
        assert decode(data, PATH) == one


def test_more_than_a_file_may_hold_is_refused_before_anything_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("journeymap.storage.strict_json.MAX_BYTES", 900)
    with pytest.raises(TooLarge):
        Encoder().encode(journey(1, *(event(f"e{n}") for n in range(20))), PATH)


@given(any_journeys())
def test_made_ready_beforehand_the_bytes_are_the_same(one: Journey) -> None:
    encoder = Encoder()
    encoder.encode(one.replaced(events=one.events[1:]), PATH)
    while not encoder.make_ready(one, PATH, 1):
        pass
    assert encoder.encode(one, PATH) == encode(one)
