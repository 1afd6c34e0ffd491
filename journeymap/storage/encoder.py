"""Encoding a journey again and again while it is being told, at the cost of what changed.

The bytes are those of `codec.encode`. Events are frozen values shared between one version of a
journey and the next, so an event that is still the same one is not encoded again.
"""

from pathlib import Path
from typing import Final

from pydantic import TypeAdapter

from journeymap.model.journey import Event, Journey
from journeymap.storage.codec import decode, encode
from journeymap.storage.envelope import json_text
from journeymap.storage.strict_json import must_fit

_EVENT: Final = TypeAdapter(Event)
_NO_EVENTS: Final = b'\n  "events": []'
"""Where the events stand. A line that begins with two spaces and a name is a field of the
journey itself: texts hold no line breaks in JSON, and what lies deeper is indented more."""
_INDENT: Final = "\n   "


class NotTheSame(ValueError):
    """What would be written does not read back as the journey."""


class Encoder:
    """Encodes the versions of one journey, each proven to read back as what it was."""

    def __init__(self) -> None:
        self._pieces: dict[int, tuple[Event, bytes]] = {}

    def encode(self, journey: Journey, path: Path) -> bytes:
        """The bytes of the journey's file, for `path`. Raises NotTheSame, ReadError for a limit.

        Each event, and the journey without its events, was read back and compared when it was
        first encoded; so the whole reads back too.
        """
        known, self._pieces = self._pieces, {}
        pieces: list[bytes] = []
        for event in journey.events:
            piece = known.get(id(event))
            if piece is None or piece[0] is not event:
                piece = event, _piece(event)
            self._pieces[id(event)] = piece
            pieces.append(piece[1])
        data = _frame(journey, path, b",".join(pieces))
        must_fit(data, path)
        return data


def _piece(event: Event) -> bytes:
    text = json_text(event.model_dump(mode="json"))
    if _EVENT.validate_json(text, strict=True) != event:
        raise NotTheSame
    return (_INDENT + text.replace("\n", _INDENT)).encode()


def _frame(journey: Journey, path: Path, events: bytes) -> bytes:
    without = journey.model_copy(update={"events": ()})
    data = encode(without)
    if decode(data, path) != without:
        raise NotTheSame
    if not events:
        return data
    before, found, after = data.partition(_NO_EVENTS)
    if not found:
        raise NotTheSame
    return b"".join((before, _NO_EVENTS[:-1], events, b"\n  ]", after))
