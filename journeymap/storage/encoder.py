"""Encoding a journey again and again while it is being told, at the cost of what changed.

The bytes are those of `codec.encode`: the events, and a frame around them that is the journey
without its events and its history. Each is proven to read back as what it was when it is made.
"""

import re
from operator import is_
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter

from journeymap.model.journey import Event, Journey
from journeymap.model.pieces import Pieces
from journeymap.storage.codec import decode, encode
from journeymap.storage.envelope import json_text
from journeymap.storage.strict_json import must_fit

_EVENT: Final = TypeAdapter(Event)
_NO_EVENTS: Final = b'\n  "events": []'
"""Where the events stand. A line that begins with two spaces and a name is a field of the
journey itself: texts hold no line breaks in JSON, and what lies deeper is indented more."""
_NO_HISTORY: Final = b'\n  "history": []'
_INDENT: Final = "\n   "
_HASHES: Final = re.compile("[0-9a-f]+(?:,[0-9a-f]+)*")
_ELSEWHERE: Final = ("events", "history")
_FIELDS: Final = tuple(name for name in Journey.model_fields if name not in _ELSEWHERE)


class NotTheSame(ValueError):
    """What would be written does not read back as the journey."""


class Encoder:
    """Encodes the versions of one journey, each proven to read back as what it was."""

    def __init__(self) -> None:
        self._pieces = Pieces(_piece)
        self._fields: tuple[Any, ...] = ()
        self._frame = (b"", b"", b"")

    def encode(self, journey: Journey, path: Path) -> bytes:
        """The bytes of the journey's file, for `path`. Raises NotTheSame, ReadError for a limit."""
        before, between, after = self._framed(journey, path)
        pieces = self._pieces.of(journey.events)
        after = b"".join((between, _history(journey.history), after))
        if pieces:  # joined once: of a long journey each copy of all its bytes can be felt
            pieces[0] = b"".join((before, b"[", pieces[0]))
            pieces[-1] = b"".join((pieces[-1], b"\n  ]", after))
            data = b",".join(pieces)
        else:
            data = b"".join((before, b"[]", after))
        must_fit(data, path)
        return data

    def make_ready(self, journey: Journey, path: Path, few: int) -> bool:
        """Encodes a few events more; True when encoding the journey will take no time.

        Raises what `encode` raises.
        """
        self._framed(journey, path)
        return self._pieces.make_ready(journey.events, few)

    def _framed(self, journey: Journey, path: Path) -> tuple[bytes, bytes, bytes]:
        fields = tuple([getattr(journey, name) for name in _FIELDS])
        if len(fields) != len(self._fields) or not all(map(is_, fields, self._fields)):
            self._frame, self._fields = _frame(journey, path), fields
        return self._frame


def _piece(event: Event) -> bytes:
    text = json_text(event.model_dump(mode="json"))
    if _EVENT.validate_json(text, strict=True) != event:
        raise NotTheSame
    return (_INDENT + text.replace("\n", _INDENT)).encode()


def _frame(journey: Journey, path: Path) -> tuple[bytes, bytes, bytes]:
    """What stands before the events, between them and the history, and after it."""
    without = journey.model_copy(update={"events": (), "history": ()})
    data = encode(without)
    if decode(data, path) != without:
        raise NotTheSame
    before, events, rest = data.partition(_NO_EVENTS)
    between, history, after = rest.partition(_NO_HISTORY)
    if not (events and history):
        raise NotTheSame
    return before + events[:-2], between + history[:-2], after


def _history(hashes: tuple[str, ...]) -> bytes:
    if not hashes:
        return b"[]"
    if not _HASHES.fullmatch(",".join(hashes)):
        raise NotTheSame
    between = f'",{_INDENT}"'
    return f'[{_INDENT}"{between.join(hashes)}"\n  ]'.encode()
