"""Journeys as bytes and back.

Schemas, newest last; each has a sample `tests/files/journey-schema-N.journey.json`:
    1  the first: the fields of PRODUCT §2, `set_aside`, `not_identifiers` and `salt`
"""

from pathlib import Path
from typing import Final, Literal

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from journeymap.model.journey import Journey
from journeymap.model.values import Line
from journeymap.storage.envelope import WHOLE_FILE, Format
from journeymap.storage.migrations import JOURNEY_MIGRATIONS, JOURNEY_SCHEMA


@dataclass(frozen=True, config=WHOLE_FILE)
class JourneyFile:
    """A whole journey file."""

    format: Literal["journeymap/journey"]
    schema: Literal[1]
    app: Line
    journey: Journey


JOURNEY_FORMAT: Final = Format[Journey](
    name="journeymap/journey",
    key="journey",
    schema=JOURNEY_SCHEMA,
    file=TypeAdapter(JourneyFile),
    migrations=JOURNEY_MIGRATIONS,
)


def encode(journey: Journey) -> bytes:
    """The journey as the bytes of its file; equal journeys give equal bytes."""
    return JOURNEY_FORMAT.encode(journey)


def decode(data: bytes, path: Path | str) -> Journey:
    """The journey in the bytes of a file. Raises NotAJourney, TooLarge, NewerSchema."""
    return JOURNEY_FORMAT.decode(data, path)


def decode_newer(data: bytes, path: Path | str) -> Journey | None:
    """The journey in a file of a newer schema without what is unknown, to be looked at only.

    None when too little of it is understood. Raises NotAJourney, TooLarge.
    """
    return JOURNEY_FORMAT.decode_newer(data, path)
