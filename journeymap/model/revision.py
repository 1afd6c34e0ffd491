"""Which copy of a journey descends from which.

A revision names one saved content together with the history it came from, as a commit does, so
that going back to an earlier wording is a new revision and never looks like its own ancestor.

A copy that leaves words out because it goes to others (`as_shared`) is no revision of what was
told. Its history ends with a mark of the revision it was made from, so that whoever meets both, or
something later, knows that it says nothing more. Once somebody has changed it, it does.
"""

import hashlib
import json
from collections.abc import Iterable
from typing import Any, Final

from journeymap.model.journey import MAX_HISTORY, Event, Journey
from journeymap.model.pieces import Pieces
from journeymap.model.values import Value

_DIGITS: Final = 16
_MARK_DIGITS: Final = 20
"""By its length a mark is told from the revisions around it."""
_UNTOLD: Final = "0" * _DIGITS
_compact: Final = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def revision(journey: Journey) -> str:
    """The short hash of a journey's content and history: 16 hexadecimal digits of SHA-256."""
    return _digest(journey)


class Revisions:
    """Revisions of the versions of one journey, each at the cost of what changed.

    What comes out is what `revision` gives.
    """

    def __init__(self) -> None:
        self._pieces = Pieces(_piece)
        self._last: tuple[Journey, str] | None = None

    def of(self, journey: Journey) -> str:
        """The revision of one version; of the one asked for last it is known."""
        if self._last is not None and self._last[0] is journey:
            return self._last[1]
        data = _dumped(journey.model_copy(update={"events": ()}))
        found = _short(_with_pieces(data, self._pieces.of(journey.events)))
        self._last = journey, found
        return found

    def make_ready(self, journey: Journey, few: int) -> bool:
        """Reckons a few events more of a version; True when its revision is known."""
        ready = self._pieces.make_ready(journey.events, few)
        if ready:
            self.of(journey)
        return ready

    def succeed(self, journey: Journey, ancestor: Journey) -> Journey:
        """`journey` as the next saved revision after `ancestor`."""
        return _after(journey, ancestor, self.of(ancestor))


def content_hash(journey: Journey) -> str:
    """The short hash of a journey's content alone: equal for copies that say the same."""
    return _digest(journey.replaced(history=()))


def descends(journey: Journey, ancestor_revision: str) -> bool:
    """True when `journey` was made from the copy with that revision."""
    return ancestor_revision in journey.history


def succeed(journey: Journey, ancestor: Journey) -> Journey:
    """`journey` as the next saved revision after `ancestor`."""
    return _after(journey, ancestor, revision(ancestor))


def as_shared(less: Journey, original: Journey) -> Journey:
    """`less` as the copy of `original` that goes to others, with some of it left out."""
    return with_history(less, (*original.history, _shared_mark(revision(original))))


def is_shared_of(copy: Journey, revisions: Iterable[str]) -> bool:
    """True when `copy` is untouched, and was made for others from one with these revisions."""
    return bool(copy.history) and copy.history[-1] in map(_shared_mark, revisions)


def with_history(journey: Journey, history: tuple[str, ...]) -> Journey:
    """`journey` with another history, made here of hashes made here: all else holds already."""
    return journey.model_copy(update={"history": history[-MAX_HISTORY:]})


def only_counted(history: tuple[str, ...]) -> tuple[str, ...]:
    """A history of the same length that says nothing of what versions made here held.

    What came with a shared copy was made with a salt, and stays: it says where the copy is from.
    Of copies that contradict each other the one with the longest history counts.
    """
    marks = [at for at, one in enumerate(history, 1) if len(one) == _MARK_DIGITS]
    came = marks[-1] if marks else 0
    return history[:came] + (_UNTOLD,) * (len(history) - came)


def differ(one: Journey, other: Journey) -> bool:
    """True when two versions say something different; where they come from does not count."""
    return with_history(one, ()) != with_history(other, ())


def _shared_mark(of: str) -> str:
    return _hash(f"shared {of}")[:_MARK_DIGITS]


def _after(journey: Journey, ancestor: Journey, its_revision: str) -> Journey:
    return with_history(journey, (*ancestor.history, its_revision))


def _digest(journey: Journey) -> str:
    data = _dumped(journey)
    return _short(_with_pieces(data, [_hash(_text(event)) for event in data.pop("events", ())]))


def _dumped(value: Value) -> dict[str, Any]:
    # Without defaults, so that a field that comes with a later schema changes no older hash.
    return value.model_dump(mode="json", exclude_defaults=True)


def _piece(event: Event) -> str:
    return _hash(_text(_dumped(event)))


def _with_pieces(data: dict[str, Any], pieces: list[str]) -> str:
    """What is hashed in the end: an event is in it by its own hash, which need not be made anew."""
    return _text({**data, "events": _hash("".join(pieces))})


def _text(value: object) -> str:
    return _compact(value)


def _short(text: str) -> str:
    return _hash(text)[:_DIGITS]


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
