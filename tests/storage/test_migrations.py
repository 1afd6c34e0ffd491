"""Content of an older schema is led to the newest, a version at a time."""

import json
from dataclasses import replace
from typing import Any

import pytest

from journeymap.storage.codec import JOURNEY_FORMAT, encode
from journeymap.storage.envelope import Format
from journeymap.storage.errors import NewerSchema, NotAJourney
from journeymap.storage.migrations import (
    JOURNEY_MIGRATIONS,
    JOURNEY_SCHEMA,
    SET_MIGRATIONS,
    SET_SCHEMA,
    migrated,
)
from tests.factories import event, journey


def renamed(content: dict[str, Any]) -> dict[str, Any]:
    """Schema 1 → 2 of an invented past, in which a title was called a heading."""
    return {("title" if name == "heading" else name): value for name, value in content.items()}


def coded(content: dict[str, Any]) -> dict[str, Any]:
    """Schema 2 → 3 of it, in which codes had no "Borger" before them."""
    return content | {"code": f"Borger {content['code']}"}


TABLE = {1: renamed, 2: coded}


@pytest.fixture
def third() -> Format[Any]:
    """The format of journeys, had it come to schema 3."""
    return replace(JOURNEY_FORMAT, schema=3, migrations=TABLE, file=_Anything(JOURNEY_FORMAT))


class _Anything:
    """Validates an envelope of schema 3 as one of today's."""

    def __init__(self, today: Format[Any]) -> None:
        self._today = today

    def validate_json(self, text: bytes) -> Any:
        envelope = json.loads(text)
        assert envelope["schema"] == 3
        envelope["schema"] = JOURNEY_SCHEMA
        return self._today.file.validate_json(json.dumps(envelope))


def test_the_product_has_a_way_from_every_schema() -> None:
    assert set(JOURNEY_MIGRATIONS) == set(range(1, JOURNEY_SCHEMA))
    assert set(SET_MIGRATIONS) == set(range(1, SET_SCHEMA))


def test_each_step_is_taken_once_and_in_order() -> None:
    old = {"heading": "x", "code": "A3"}
    assert migrated(old, 1, 3, TABLE) == {"title": "x", "code": "Borger A3"}
    assert migrated(old, 2, 3, TABLE) == {"heading": "x", "code": "Borger A3"}
    assert migrated(old, 3, 3, TABLE) == old
    assert old == {"heading": "x", "code": "A3"}


@pytest.mark.parametrize("content", [None, [1], "x", 3])
def test_what_is_no_content_is_left_to_be_named(content: object) -> None:
    assert migrated(content, 1, 3, TABLE) == content


def test_an_old_file_is_opened_as_a_new_one(third: Format[Any]) -> None:
    one = journey(1, event("e"), title="Min rejse")
    data = json.loads(encode(one))
    data["journey"]["heading"] = data["journey"].pop("title")
    data["journey"]["code"] = "A3"
    assert third.decode(json.dumps(data).encode(), "x") == one.replaced(code="Borger A3")


def test_what_is_wrong_with_an_old_file_is_named(third: Format[Any]) -> None:
    data = json.loads(encode(journey(1)))
    data["journey"]["mood"] = 1
    with pytest.raises(NotAJourney) as caught:
        third.decode(json.dumps(data).encode(), "x")
    assert caught.value.place == "mood"


def test_newer_than_the_newest_is_still_newer(third: Format[Any]) -> None:
    data = json.loads(encode(journey(1))) | {"schema": 4}
    with pytest.raises(NewerSchema):
        third.decode(json.dumps(data).encode(), "x")
