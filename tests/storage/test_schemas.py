"""A published schema does not change: a change of format gets a new number."""

import hashlib
import json
from typing import Any

import pytest

from journeymap.storage.migrations import JOURNEY_SCHEMA, SET_SCHEMA
from journeymap.storage.open_data import EXPORT_SCHEMA
from journeymap.storage.resources import resource
from journeymap.storage.schemas import generated

GENERATED = dict(generated())
PUBLISHED = {
    "export-1.schema.json": "e9a18763f3d9f7b8",
    "journey-1.schema.json": "887f71e57538bfc9",
    "set-1.schema.json": "0396a09780a4b9f8",
}
"""What each schema allows, as a hash.

Schema 1 is open until 0.1.0 is released; from then on a line is added with a new number, and none
is ever changed.
"""


def allowed(schema: Any) -> Any:
    """A schema without what it says about itself."""
    if isinstance(schema, dict):
        told = ("title", "description")
        return {
            name: allowed(value)
            for name, value in schema.items()
            if name not in told or isinstance(value, dict)
        }
    return [allowed(value) for value in schema] if isinstance(schema, list) else schema


@pytest.mark.parametrize("name", GENERATED)
def test_the_model_is_what_is_published(name: str) -> None:
    published = resource("schemas", name).read_bytes()
    assert GENERATED[name] == published, "run python -m journeymap.storage.schemas"


@pytest.mark.parametrize("name", PUBLISHED)
def test_what_was_published_stays(name: str) -> None:
    schema = json.loads(resource("schemas", name).read_bytes())
    text = json.dumps(allowed(schema), sort_keys=True)
    assert hashlib.sha256(text.encode()).hexdigest()[:16] == PUBLISHED[name]


def test_every_number_is_published() -> None:
    there = {path.name for path in resource("schemas").iterdir()}
    numbered = {f"journey-{n}.schema.json" for n in range(1, JOURNEY_SCHEMA + 1)}
    numbered |= {f"set-{n}.schema.json" for n in range(1, SET_SCHEMA + 1)}
    numbered |= {f"export-{n}.schema.json" for n in range(1, EXPORT_SCHEMA + 1)}
    assert there == numbered == set(PUBLISHED)
    assert GENERATED.keys() <= there
