"""The long journeys that are measured."""

import pytest

from benchmarks.journeys import journey_of
from journeymap.model.journey import Valence


@pytest.mark.parametrize("notes", [0, 1, 2, 3, 4, 100, 1_000])
def test_a_journey_has_exactly_the_notes_asked_for(notes: int):
    journey = journey_of(notes)
    assert len(journey.events) + len(list(journey.experiences())) == notes


def test_every_event_has_a_green_and_a_red_note_of_its_own():
    journey = journey_of(999)
    for event in journey.events:
        assert [note.valence for note in event.experiences] == [Valence.GOOD, Valence.BAD]
    texts = [event.text for event in journey.events]
    texts += [note.text for _, note in journey.experiences()]
    assert len(set(texts)) == 999
