"""Setting aside: a prepared event the citizen does not know leaves the row and is not lost."""

from journeymap.canvas.hands import Hands
from journeymap.model.commands import SetAside, answer_place, find_note
from journeymap.model.journey import Event, Journey, Source, UnknownNote


def set_aside(hands: Hands) -> None:
    """Puts the event the hands are at aside, if it was prepared, and selects its neighbour.

    What the citizen told stays where it lies: it is taken away for good or not at all.
    """
    event = event_at(hands.journey, hands.place.note_id)
    if event is None or event.source is not Source.PREPARED:
        return
    neighbour = hands.neighbour(event.id)
    hands.execute(SetAside(event.id))
    hands.go_to(neighbour, ready=not hands.journey.events)


def event_at(journey: Journey, note_id: str | None) -> Event | None:
    """The event a note is or lies on; None for no note, and for an answer to the whole journey."""
    if note_id is None:
        return None
    answer = answer_place(note_id)
    try:
        if answer is not None:
            return journey.events[journey.event_index(answer[0])]
        return journey.events[find_note(journey, note_id)[0]]
    except UnknownNote:
        return None
