"""What the citizen says of a note when it is read back: a key moment, and how much it mattered."""

from journeymap.canvas.hands import Hands
from journeymap.model.commands import answer_place, find_note
from journeymap.model.journey import Event, Experience, Journey, UnknownNote


def selected_note(hands: Hands) -> Event | Experience | None:
    """The selected event or experience; None for an answer, which is neither."""
    note_id = hands.place.note_id
    if note_id is None or answer_place(note_id) is not None:
        return None
    try:
        index, inner = find_note(hands.journey, note_id)
    except UnknownNote:
        return None
    event = hands.journey.events[index]
    return event if inner is None else event.experiences[inner]


def is_key_moment(hands: Hands) -> bool:
    """True while a key moment is selected."""
    note = selected_note(hands)
    return note is not None and note.key_moment


def turn_key_moment(hands: Hands) -> None:
    """Makes the selected note a key moment, or an ordinary one again."""
    note = selected_note(hands)
    if note is not None:
        hands.change("key_moment", not note.key_moment)


def set_strength(hands: Hands, strength: int | None) -> None:
    """Says how much the selected experience mattered, 1–3; None takes that back."""
    note = selected_note(hands)
    if isinstance(note, Experience) and note.strength != strength:
        hands.change("strength", strength)


def key_moments(journey: Journey) -> tuple[str, ...]:
    """The ids of the key moments, each event before its experiences."""
    found: list[str] = []
    for event in journey.events:
        notes: tuple[Event | Experience, ...] = (event, *event.experiences)
        found += [note.id for note in notes if note.key_moment]
    return tuple(found)
