"""What the hands do with the notes, as commands on the document. No painting, no Qt.

There is always one place where the talk is: the selected note, or the empty place after an event
where the next one will lie.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from journeymap.model.commands import (
    AddAnswer,
    AddEvent,
    AddExperience,
    ChangeNote,
    Command,
    EditText,
    MoveEvent,
    RemoveNote,
    answer_id,
    answer_place,
    duplicate,
    find_note,
)
from journeymap.model.document import Document
from journeymap.model.journey import (
    Answer,
    Event,
    Experience,
    Journey,
    UnknownNote,
    Valence,
    new_id,
)
from journeymap.model.values import clean_text


@dataclass(frozen=True, slots=True)
class Place:
    """Where the talk is. `note_id` is selected; with `ready`, an empty note waits after its event.

    `note_id` None with `ready`: the empty note waits at the start of the row.
    """

    note_id: str | None = None
    ready: bool = False


NOWHERE: Final = Place()


class Hands:
    """Carries out what the user does and remembers where they are. One for each document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._place = Place(None, ready=not document.journey.events)
        self._held: str | None = None
        self.is_travelling = False
        """True while undo or redo changes the journey."""
        self._listeners: list[Callable[[Place], None]] = []

    @property
    def place(self) -> Place:
        """Where the talk is."""
        return self._place

    @property
    def journey(self) -> Journey:
        """The journey as it stands."""
        return self.document.journey

    def listen(self, listener: Callable[[Place], None]) -> None:
        """Calls `listener` each time the place changes."""
        self._listeners.append(listener)

    def go_to(self, note_id: str | None, *, ready: bool = False) -> None:
        """Selects a note, or nothing; with `ready` the next event will lie after it."""
        place = Place(note_id, ready)
        if place != self._place:
            self._place = place
            for listener in self._listeners:
                listener(place)

    def add_event(self, text: str = "") -> str:
        """Lays a new event after the current one, or last; gives its id."""
        event = Event(id=new_id(), text=clean_text(text))
        self.document.seal()
        self.document.execute(AddEvent(event, after=self._after()))
        self.go_to(event.id)
        return event.id

    def add_event_after(self, after: str | None, text: str = "") -> str:
        """Lays a new event after another, or first; gives its id."""
        event = Event(id=new_id(), text=clean_text(text))
        self.document.seal()
        self.document.execute(AddEvent(event, after=after))
        self.go_to(event.id)
        return event.id

    def add_experience(self, valence: Valence) -> str | None:
        """Puts a new green or red note on the current event; gives its id, None without events."""
        event_id = self.current_event()
        if event_id is None:
            return None
        experience = Experience(id=new_id(), valence=valence)
        self.document.seal()
        self.document.execute(AddExperience(event_id, experience))
        self.go_to(experience.id)
        return experience.id

    def add_answer(self, prompt: str) -> str:
        """Puts an empty answer on the current event, or on the journey; gives its name."""
        owner = self.current_event() or self.journey.id
        answers = self.journey.answers
        if owner != self.journey.id:
            answers = self.journey.events[self.journey.event_index(owner)].answers
        name = answer_id(owner, len(answers))
        self.document.seal()
        self.document.execute(AddAnswer(name, Answer(prompt=prompt)))
        self.go_to(name)
        return name

    def write(self, note_id: str, text: str) -> None:
        """Puts the text on a note; repeated writing on one note is one undo step until sealed."""
        self.document.execute(EditText(note_id, clean_text(text)))

    def discard_if_empty(self, note_id: str) -> bool:
        """Takes away a note that was left without words and with nothing on it."""
        if not self._is_blank(note_id):
            return False
        back = self._owner_or_previous(note_id)
        self.document.execute(RemoveNote(note_id, discards=True))
        self.go_to(back, ready=not self.journey.events)
        return True

    def delete(self) -> None:
        """Takes the selected note away and selects its neighbour."""
        note_id = self._place.note_id
        if note_id is None:
            return
        neighbour = self.neighbour(note_id)
        self.document.execute(RemoveNote(note_id))
        self.go_to(neighbour, ready=not self.journey.events)

    def duplicate(self) -> None:
        """Lays a copy of the selected note after it and selects the copy."""
        note_id = self._place.note_id
        if note_id is None or self._answer(note_id):
            return
        command = duplicate(self.journey, note_id)
        self.document.execute(command)
        copy = command.event if isinstance(command, AddEvent) else command.experience
        self.go_to(copy.id)

    def move_event(self, by: int) -> None:
        """Moves the current event so many places along the row."""
        event_id = self.current_event()
        if event_id is None:
            return
        index = max(0, self.journey.event_index(event_id) + by)
        self.document.seal()
        self.document.execute(MoveEvent(event_id, index))

    def change(self, name: str, value: object) -> None:
        """Changes a field of the selected note."""
        if self._place.note_id is not None:
            self.execute(ChangeNote(self._place.note_id, name, value))

    def execute(self, command: Command) -> None:
        """Carries out a command as an undo step of its own."""
        self.document.seal()
        self.document.execute(command)

    def take(self, note_id: str) -> None:
        """Takes a note in the hand: a step of its own begins, and undo waits until it is over."""
        self._held = note_id
        self.document.seal()

    def let_go(self) -> None:
        """The hand is empty again, and the step is over."""
        self._held = None
        self.document.seal()

    def undo(self) -> None:
        """Takes the last step back; the place stays as near as it can."""
        self._travel(self.document.undo)

    def redo(self) -> None:
        """Makes the step last undone again."""
        self._travel(self.document.redo)

    def current_event(self) -> str | None:
        """The event the talk is at: the selected one, or the one the selected note lies on."""
        note_id = self._place.note_id
        if note_id is None:
            return self.journey.events[-1].id if self.journey.events else None
        owner = self.event_of(note_id)
        if owner is None and self.journey.events:
            return self.journey.events[-1].id
        return owner

    def event_at_hand(self) -> Event | None:
        """The event the talk is at, as it stands; None without events, or while it is going."""
        if self._place.note_id is not None and not self.exists(self._place.note_id):
            return None
        event_id = self.current_event()
        return self.journey.events[self.journey.event_index(event_id)] if event_id else None

    def event_of(self, note_id: str) -> str | None:
        """The event a note is or lies on; None for an answer to the whole journey."""
        answer = answer_place(note_id)
        if answer is not None:
            return answer[0] if answer[0] != self.journey.id else None
        return self.journey.events[find_note(self.journey, note_id)[0]].id

    def is_event(self, note_id: str) -> bool:
        """True for a yellow note. Raises UnknownNote."""
        return not self._answer(note_id) and find_note(self.journey, note_id)[1] is None

    def exists(self, note_id: str) -> bool:
        """True while the note lies on the table."""
        try:
            self.text_of(note_id)
        except UnknownNote:
            return False
        return True

    def text_of(self, note_id: str) -> str:
        """The words on a note. Raises UnknownNote."""
        place = answer_place(note_id)
        if place is not None:
            return self._answer_text(*place)
        index, inner = find_note(self.journey, note_id)
        event = self.journey.events[index]
        return event.text if inner is None else event.experiences[inner].text

    def _answer_text(self, owner: str, index: int) -> str:
        answers = self.journey.answers
        if owner != self.journey.id:
            answers = self.journey.events[self.journey.event_index(owner)].answers
        if index >= len(answers):
            raise UnknownNote(owner)
        return answers[index].text

    def _answer(self, note_id: str) -> bool:
        return answer_place(note_id) is not None

    def _after(self) -> str | None:
        if self._place.ready and self._place.note_id is None:
            return None
        return self.current_event()

    def _is_blank(self, note_id: str) -> bool:
        if self.text_of(note_id).strip():
            return False
        if self._answer(note_id):
            return True
        index, inner = find_note(self.journey, note_id)
        event = self.journey.events[index]
        if inner is not None:
            return True
        return not (event.experiences or event.answers or event.when or event.actor)

    def _owner_or_previous(self, note_id: str) -> str | None:
        if self._answer(note_id):
            return self.neighbour(note_id)
        index, inner = find_note(self.journey, note_id)
        if inner is not None:
            return self.journey.events[index].id
        return self.journey.events[index - 1].id if index else None

    def neighbour(self, note_id: str) -> str | None:
        """What is selected when a note goes: its event, the next event, the one before."""
        place = answer_place(note_id)
        if place is not None:
            return place[0] if place[0] != self.journey.id else None
        index, inner = find_note(self.journey, note_id)
        events = self.journey.events
        if inner is not None:
            return events[index].id
        if index + 1 < len(events):
            return events[index + 1].id
        return events[index - 1].id if index else None

    def _travel(self, go: Callable[[], None]) -> None:
        if self._held is not None:
            return
        before, place = self.journey, self._place
        self.is_travelling = True
        go()
        self.is_travelling = False
        if not self.journey.events:
            self.go_to(None, ready=True)
        elif place.note_id is None:
            # The note that waited on the empty table waits no longer.
            self.go_to(self.journey.events[-1].id if place.ready else None)
        elif not self.exists(place.note_id):
            self.go_to(self._nearest_left(before, place.note_id))

    def _nearest_left(self, before: Journey, note_id: str) -> str:
        """Where a note lay that is gone: its event, else the one before it, else the first."""
        owner = _event_index(before, note_id)
        here = {event.id for event in self.journey.events}
        nearest = (event.id for event in reversed(before.events[: owner + 1]) if event.id in here)
        return next(nearest, self.journey.events[0].id)


def _event_index(journey: Journey, note_id: str) -> int:
    """The index of the event a note is or lies on; the last for an answer to the journey."""
    place = answer_place(note_id)
    if place is None:
        return find_note(journey, note_id)[0]
    return len(journey.events) - 1 if place[0] == journey.id else journey.event_index(place[0])
