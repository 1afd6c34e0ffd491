"""What is remembered of how somebody codes, and what is not."""

import pytest

from journeymap.model.coding import Coded, Sift, notes_of
from journeymap.model.journey import Event, Experience, Valence
from journeymap.model.vocabulary import Vocabulary
from journeymap.ui.coding_wishes import Wishes, that_fit, wishes_from
from tests.factories import journey

_ASKED = Sift(
    uncoded=True,
    recode=True,
    valence=Valence.BAD,
    coded=Coded.BY_OTHERS,
    municipality="0580",
    actor="skole",
    code="heard",
)


def test_what_was_asked_for_comes_back_but_no_words() -> None:
    asked = Wishes("themes", Sift(**{**_fields(_ASKED), "text": "Søndergade"}))
    text = asked.as_text()
    assert "Søndergade" not in text
    assert wishes_from(text) == Wishes("themes", _ASKED)


def _fields(sift: Sift) -> dict[str, object]:
    return {name: getattr(sift, name) for name in Sift.__dataclass_fields__}


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"valence": 3, "coded": "x", "lens": 7}'])
def test_what_makes_no_sense_is_as_good_as_never_said(text: str) -> None:
    assert wishes_from(text) == Wishes()


def test_another_set_is_not_asked_for_what_it_does_not_have(vocabulary: Vocabulary) -> None:
    note = Experience(id="a", valence=Valence.GOOD)
    event = Event(id="e", actor="skole", experiences=(note,))
    notes = notes_of(journey(1, event, municipality="0751"), "a")
    fitting = that_fit(Wishes("themes", _ASKED), notes, vocabulary).sift
    assert (fitting.municipality, fitting.actor, fitting.code) == (None, "skole", "heard")
    assert that_fit(Wishes("nobody's"), notes, vocabulary) == Wishes()
