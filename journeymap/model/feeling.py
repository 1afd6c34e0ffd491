"""How what happened was experienced, as the emotion line shows it.

Computed only from what the citizen said: the balance of an event's green and red notes, each
weighing its strength (1 to 3, and 1 where none was given). +1 is all good, −1 all hard. An event
about which nothing was said has no feeling: nothing is guessed between.
"""

from dataclasses import dataclass
from typing import Final

from journeymap.model.journey import Event, Valence

_SIGN: Final = {Valence.GOOD: 1, Valence.BAD: -1}
assert set(_SIGN) == set(Valence)
_USUAL_STRENGTH: Final = 1


@dataclass(frozen=True, slots=True)
class Feeling:
    """How one event was experienced: `level` from −1 (all hard) to 1 (all good), of `n` notes."""

    level: float
    n: int


def feeling(event: Event) -> Feeling | None:
    """The balance of an event's experiences; None where nothing was said."""
    if not event.experiences:
        return None
    weights = [note.strength or _USUAL_STRENGTH for note in event.experiences]
    signed = [
        weight * _SIGN[note.valence]
        for weight, note in zip(weights, event.experiences, strict=True)
    ]
    return Feeling(sum(signed) / sum(weights), len(weights))
