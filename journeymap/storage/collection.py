"""Sets ("samlinger"): what lies in the file `set.json` beside the journeys of a folder.

Schemas, newest last:
    1  the first: name and merge log
"""

from pathlib import Path
from typing import Final, Literal

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from journeymap.model.collection import Collection
from journeymap.model.values import Line
from journeymap.storage.atomic import write_atomically
from journeymap.storage.envelope import WHOLE_FILE, Format
from journeymap.storage.journeys import read_bytes
from journeymap.storage.migrations import SET_MIGRATIONS, SET_SCHEMA

SET_FILE: Final = "set.json"


@dataclass(frozen=True, config=WHOLE_FILE)
class CollectionFile:
    """A whole set file."""

    format: Literal["journeymap/set"]
    schema: Literal[1]
    app: Line
    set: Collection


SET_FORMAT: Final = Format[Collection](
    name="journeymap/set",
    key="set",
    schema=SET_SCHEMA,
    file=TypeAdapter(CollectionFile),
    migrations=SET_MIGRATIONS,
)


def encode_collection(collection: Collection) -> bytes:
    """The set as the bytes of its file."""
    return SET_FORMAT.encode(collection)


def read_collection(path: Path) -> Collection:
    """What a set file holds. Raises ReadError."""
    return SET_FORMAT.decode(read_bytes(path), path)


def write_collection(path: Path, collection: Collection) -> None:
    """Saves what a set knows. Raises WriteError."""
    data = encode_collection(collection)
    write_atomically(path, data, lambda written: SET_FORMAT.decode(written, path))
