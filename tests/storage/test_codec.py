"""Journeys as bytes and back."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from journeymap.model.journey import Journey
from journeymap.storage.codec import decode, decode_newer, encode
from journeymap.storage.errors import NewerSchema, NotAJourney
from journeymap.storage.journeys import find_journey_files
from journeymap.storage.migrations import JOURNEY_SCHEMA
from journeymap.storage.resources import sample_folder
from tests.factories import bad, event, good, journey
from tests.strategies import journeys

FILES = Path(__file__).parent.parent / "files"
SAMPLES = find_journey_files([sample_folder()])


def envelope(one: Journey) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(encode(one))
    return found


@given(journeys())
def test_any_journey_comes_back_as_it_was(one: Journey) -> None:
    data = encode(one)
    again = decode(data, "here")
    assert again == one
    assert encode(again) == data


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_saved_with_the_same_bytes(path: Path) -> None:
    data = path.read_bytes()
    assert encode(decode(data, path)) == data


@pytest.mark.parametrize("schema", range(1, JOURNEY_SCHEMA + 1))
def test_the_sample_of_each_schema_loads_for_ever(schema: int) -> None:
    path = FILES / f"journey-schema-{schema}.journey.json"
    one = decode(path.read_bytes(), path)
    assert one.code == "Borger Æ1"
    assert one.events[0].text == "Brev fra kommunen\nom et møde"
    assert [event.text for event in one.set_aside] == ["Henvist til mentor"]
    assert json.loads(path.read_bytes())["schema"] == schema


def test_the_newest_sample_is_what_is_written_now() -> None:
    data = (FILES / f"journey-schema-{JOURNEY_SCHEMA}.journey.json").read_bytes()
    again = json.loads(encode(decode(data, "sample")))
    assert again["journey"] == json.loads(data)["journey"]


def test_the_bytes_are_easy_to_read_and_to_compare() -> None:
    text = encode(journey(1, event("e"), title="Ærlig talt 🙂")).decode("utf-8")
    assert text.endswith("}\n")
    assert '\n  "title": "Ærlig talt 🙂",\n' in text
    names = [line.strip() for line in text.splitlines() if line.startswith('  "')]
    assert names == sorted(names)
    head = json.loads(text)
    assert (head["format"], head["schema"]) == ("journeymap/journey", JOURNEY_SCHEMA)
    assert head["app"].startswith("journeymap ")


def test_a_byte_order_mark_is_accepted_and_not_written() -> None:
    data = encode(journey(1))
    again = decode(b"\xef\xbb\xbf" + data, "here")
    assert encode(again) == data


def test_what_is_left_out_has_its_usual_value() -> None:
    one = journey(1)
    short = envelope(one)
    short["journey"] = {"id": one.id, "code": one.code}
    assert decode(json.dumps(short).encode(), "here") == Journey(id=one.id, code=one.code)


# --- a newer program's files ----------------------------------------------------------------


def newer(one: Journey) -> dict[str, Any]:
    data = envelope(one)
    data["schema"] = JOURNEY_SCHEMA + 1
    data["signature"] = "abc"
    data["journey"]["mood"] = {"scale": 5}
    data["journey"]["events"][0]["weather"] = "regn"
    data["journey"]["events"][0]["experiences"][1]["echo"] = [1]
    return data


def test_a_newer_file_is_named_with_both_numbers() -> None:
    one = journey(1, event("e", good("g"), bad("b")))
    with pytest.raises(NewerSchema) as caught:
        decode(json.dumps(newer(one)).encode(), "here")
    assert (caught.value.schema, caught.value.known) == (JOURNEY_SCHEMA + 1, JOURNEY_SCHEMA)
    assert caught.value.path == "here"


def test_a_newer_file_can_be_looked_at_without_what_is_unknown() -> None:
    one = journey(1, event("e", good("g"), bad("b")))
    assert decode_newer(json.dumps(newer(one)).encode(), "here") == one


@pytest.mark.parametrize(
    "change",
    [
        lambda j: j["events"][0]["experiences"][0].update(valence="mixed"),
        lambda j: j.update(events={"first": 1}),
        lambda j: j.pop("id"),
    ],
)
def test_a_newer_file_that_is_too_strange_is_not_shown(change: Any) -> None:
    data = newer(journey(1, event("e", good("g"), bad("b"))))
    change(data["journey"])
    assert decode_newer(json.dumps(data).encode(), "here") is None


def test_not_even_a_newer_file_may_be_broken() -> None:
    with pytest.raises(NotAJourney):
        decode_newer(b'{"format": "journeymap/journey", "schema": 2', "here")
