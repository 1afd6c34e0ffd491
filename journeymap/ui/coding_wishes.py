"""How notes were gone through last, remembered as text. Words looked for are a citizen's: they
are forgotten."""

import json
from dataclasses import dataclass, replace
from typing import Final

from journeymap.model.coding import Coded, Noted, Sift
from journeymap.model.journey import Valence
from journeymap.model.vocabulary import DEFAULT_LENS, Vocabulary

_ALL: Final = Sift()


@dataclass(frozen=True, slots=True)
class Wishes:
    """The lens and the sift somebody left with."""

    lens: str = DEFAULT_LENS
    sift: Sift = _ALL

    def as_text(self) -> str:
        """One line of JSON."""
        sift = self.sift
        return json.dumps(
            {
                "lens": self.lens,
                "uncoded": sift.uncoded,
                "recode": sift.recode,
                "valence": sift.valence,
                "coded": sift.coded,
                "municipality": sift.municipality,
                "actor": sift.actor,
                "code": sift.code,
            }
        )


def wishes_from(text: str) -> Wishes:
    """What was remembered; what makes no sense is as good as never said."""
    try:
        said = json.loads(text)
    except ValueError:
        return Wishes()
    if not isinstance(said, dict):
        return Wishes()
    valence, coded = said.get("valence"), said.get("coded")
    sift = Sift(
        uncoded=said.get("uncoded") is True,
        recode=said.get("recode") is True,
        valence=Valence(valence) if valence in set(Valence) else None,
        coded=Coded(coded) if coded in set(Coded) else Coded.BY_ANYBODY,
        municipality=_text(said.get("municipality")),
        actor=_text(said.get("actor")),
        code=_text(said.get("code")),
    )
    return Wishes(_text(said.get("lens")) or DEFAULT_LENS, sift)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def that_fit(wishes: Wishes, notes: tuple[Noted, ...], vocabulary: Vocabulary) -> Wishes:
    """Without what this set does not have: a municipality, an actor, a lens, a code."""
    lens = vocabulary.lens(wishes.lens) or vocabulary.lens(DEFAULT_LENS)
    sift = wishes.sift
    places = {note.voice.municipality for note in notes}
    actors = {note.event.actor or "" for note in notes}
    known = lens is not None and sift.code is not None and lens.code(sift.code) is not None
    fitting = replace(
        sift,
        municipality=sift.municipality if sift.municipality in places else None,
        actor=sift.actor if sift.actor in actors else None,
        code=sift.code if known else None,
    )
    return Wishes(lens.id if lens is not None else DEFAULT_LENS, fitting)
