"""Open data as JSON, for programs: everything an export says, with a published schema.

    {"format": "journeymap/export", "schema": 1, "app": "…", "export": {"method": {…},
     "journeys": […], "notes": […], "groups": […], "codebook": […]}}

One object for each note; what the fields are is told in `journeymap.aggregate.opendata`. A text
that is null was withheld. Ids and the words `good`, `bad` … are the same in every language; names
are in the language that `method.language` says.

Schemas, newest last:
    1  the first
"""

from typing import Final, Literal

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from journeymap.aggregate.opendata import OpenData
from journeymap.model.values import Line
from journeymap.storage.envelope import APP, WHOLE_FILE

EXPORT_SCHEMA: Final = 1
EXPORT_NAME: Final = "journeymap/export"


@dataclass(frozen=True, config=WHOLE_FILE)
class ExportFile:
    """A whole file of open data."""

    format: Literal["journeymap/export"]
    schema: Literal[1]
    app: Line
    export: OpenData


EXPORT_FILE: Final = TypeAdapter(ExportFile)


def encode_open_data(data: OpenData) -> bytes:
    """The bytes of the file; the same for the same rows."""
    file = ExportFile(format=EXPORT_NAME, schema=EXPORT_SCHEMA, app=APP, export=data)
    return EXPORT_FILE.dump_json(file, indent=1) + b"\n"


def decode_open_data(data: bytes) -> OpenData:
    """What a file holds. Raises ValueError."""
    return EXPORT_FILE.validate_json(data).export
