"""Which copy of a journey descends from which.

A revision names one saved content together with the history it came from, as a commit does, so
that going back to an earlier wording is a new revision and never looks like its own ancestor.
"""

import hashlib
import json
from typing import Final

from journeymap.model.journey import MAX_HISTORY, Journey

_DIGITS: Final = 16


def revision(journey: Journey) -> str:
    """The short hash of a journey's content and history: 16 hexadecimal digits of SHA-256."""
    return _digest(journey)


def content_hash(journey: Journey) -> str:
    """The short hash of a journey's content alone: equal for copies that say the same."""
    return _digest(journey.replaced(history=()))


def descends(journey: Journey, ancestor_revision: str) -> bool:
    """True when `journey` was made from the copy with that revision."""
    return ancestor_revision in journey.history


def succeed(journey: Journey, ancestor: Journey) -> Journey:
    """`journey` as the next saved revision after `ancestor`."""
    return journey.replaced(history=(*ancestor.history, revision(ancestor))[-MAX_HISTORY:])


def _digest(journey: Journey) -> str:
    # Without defaults, so that a field that comes with a later schema changes no older hash.
    data = journey.model_dump(mode="json", exclude_defaults=True)
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:_DIGITS]
