"""The published JSON Schemas of the formats, for whoever reads or writes them without us.

`python -m journeymap.storage.schemas` writes those of the newest schemas into
`resources/schemas/`. A published schema never changes: a change of format gets a new number, and
a test holds the model against what is published.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from journeymap.storage.atomic import write_atomically
from journeymap.storage.codec import JOURNEY_FORMAT
from journeymap.storage.collection import SET_FORMAT
from journeymap.storage.envelope import Format
from journeymap.storage.open_data import EXPORT_FILE, EXPORT_NAME, EXPORT_SCHEMA
from journeymap.storage.resources import resource


def generated() -> Iterator[tuple[str, bytes]]:
    """File name and content of the schema of each format, as the model has it now."""
    yield _published(JOURNEY_FORMAT, "journey")
    yield _published(SET_FORMAT, "set")
    yield _schema_file(EXPORT_NAME, EXPORT_SCHEMA, EXPORT_FILE, "export")


def _published(kind: Format[Any], name: str) -> tuple[str, bytes]:
    return _schema_file(kind.name, kind.schema, kind.file, name)


def _schema_file(title: str, number: int, file: TypeAdapter[Any], name: str) -> tuple[str, bytes]:
    schema = file.json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = f"{title}, schema {number}"
    text = json.dumps(schema, ensure_ascii=False, sort_keys=True, indent=1)
    return f"{name}-{number}.schema.json", f"{text}\n".encode()


def publish(folder: Path) -> None:
    """Writes the schemas into a folder. Raises WriteError."""
    for name, data in generated():
        write_atomically(folder / name, data, json.loads)
        (folder / name).chmod(0o644)  # for everybody to read, unlike a journey


if __name__ == "__main__":
    publish(Path(sys.argv[1]) if len(sys.argv) > 1 else resource("schemas"))
