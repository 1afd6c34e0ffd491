"""How a journey changes: each command is a frozen value that makes a new journey of an old one.

A command knows nothing of how to undo itself; the history keeps the journeys (docs/adr/0002).
`merge_key` names commands that belong to one step: typing in one note, one drag.
`label` is the catalogue key of what the undo item calls it.
"""

import datetime as dt
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Protocol, TypeVar

from journeymap.model.edtf import sort_key
from journeymap.model.journey import (
    Answer,
    Event,
    Experience,
    Journey,
    UnknownNote,
    When,
    new_id,
)
from journeymap.model.values import Value
from journeymap.words import key

T = TypeVar("T")


class Command(Protocol):
    """A change to a journey. `apply` raises UnknownNote when it names a note that is not there."""

    @property
    def label(self) -> str:
        """What undo calls it: a catalogue key."""

    @property
    def merge_key(self) -> Hashable | None:
        """Commands in a row with the same key make one undo step; None never merges."""

    def apply(self, journey: Journey) -> Journey:
        """The journey after the change."""


@dataclass(frozen=True, slots=True)
class AddEvent:
    """Lays a yellow note in the row after `after`; first in the row when that is None."""

    event: Event
    after: str | None = None
    label: ClassVar[str] = key("command.add_event")

    @property
    def merge_key(self) -> Hashable:
        return "text", self.event.id

    def apply(self, journey: Journey) -> Journey:
        index = 0 if self.after is None else journey.event_index(self.after) + 1
        return _with_events(journey, index, index, self.event)


@dataclass(frozen=True, slots=True)
class AddEvents:
    """Lays several yellow notes side by side after `after`; first in the row when that is None."""

    events: tuple[Event, ...]
    after: str | None = None
    label: ClassVar[str] = key("command.add_events")

    @property
    def merge_key(self) -> None:
        return None

    def apply(self, journey: Journey) -> Journey:
        index = 0 if self.after is None else journey.event_index(self.after) + 1
        return _with_events(journey, index, index, *self.events) if self.events else journey


@dataclass(frozen=True, slots=True)
class AddExperience:
    """Puts a green or red note on an event, last among its experiences or at `index`."""

    event_id: str
    experience: Experience
    index: int | None = None
    label: ClassVar[str] = key("command.add_experience")

    @property
    def merge_key(self) -> Hashable:
        return "text", self.experience.id

    def apply(self, journey: Journey) -> Journey:
        where = journey.event_index(self.event_id)
        event = journey.events[where]
        index = len(event.experiences) if self.index is None else self.index
        changed = _inserted(event.experiences, index, self.experience)
        return journey.with_event(where, event.replaced(experiences=changed))


@dataclass(frozen=True, slots=True)
class RemoveNote:
    """Takes a note away; an event takes its experiences and answers with it.

    `discards` is set when a new note is left empty: the note then never was.
    """

    note_id: str
    discards: bool = False
    label: ClassVar[str] = key("command.remove_note")

    @property
    def merge_key(self) -> Hashable | None:
        return ("text", self.note_id) if self.discards else None

    def apply(self, journey: Journey) -> Journey:
        answer = answer_place(self.note_id)
        if answer is not None:
            return _change_answers(journey, answer, None)
        index, inner = find_note(journey, self.note_id)
        if inner is None:
            return _with_events(journey, index, index + 1)
        event = journey.events[index]
        left = event.experiences[:inner] + event.experiences[inner + 1 :]
        return journey.with_event(index, event.replaced(experiences=left))


@dataclass(frozen=True, slots=True)
class EditText:
    """Writes on a note: event, experience or answer."""

    note_id: str
    text: str
    label: ClassVar[str] = key("command.edit_text")

    @property
    def merge_key(self) -> Hashable:
        return "text", self.note_id

    def apply(self, journey: Journey) -> Journey:
        answer = answer_place(self.note_id)
        if answer is not None:
            return _change_answers(journey, answer, self.text)
        return _change_note(journey, self.note_id, text=self.text)


@dataclass(frozen=True, slots=True)
class Capture:
    """Takes a time or an actor out of the words of an event and puts it where it belongs.

    A step of its own: undo gives the words back as they were written.
    """

    event_id: str
    text: str
    when: When | None = None
    actor: str | None = None
    label: ClassVar[str] = key("command.capture")

    @property
    def merge_key(self) -> None:
        return None

    def apply(self, journey: Journey) -> Journey:
        changes: dict[str, Any] = {"text": self.text}
        if self.when is not None:
            changes["when"] = self.when
        if self.actor is not None:
            changes["actor"] = self.actor
        return _change_note(journey, self.event_id, **changes)


@dataclass(frozen=True, slots=True)
class AddAnswer:
    """Puts an answer last among those of an event or of the journey.

    `note_id` is the name it gets there (`answer_id` of the owner and the number of answers).
    """

    note_id: str
    answer: Answer
    label: ClassVar[str] = key("command.add_answer")

    @property
    def merge_key(self) -> Hashable:
        return "text", self.note_id

    def apply(self, journey: Journey) -> Journey:
        owner, _ = answer_place(self.note_id) or (self.note_id, 0)
        if owner == journey.id:
            return journey.replaced(answers=(*journey.answers, self.answer))
        where = journey.event_index(owner)
        event = journey.events[where]
        changed = event.replaced(answers=(*event.answers, self.answer))
        return journey.with_event(where, changed)


@dataclass(frozen=True, slots=True)
class MoveEvent:
    """Moves an event so that it becomes number `index` of the row."""

    event_id: str
    index: int
    label: ClassVar[str] = key("command.move_event")

    @property
    def merge_key(self) -> Hashable:
        return "move", self.event_id

    def apply(self, journey: Journey) -> Journey:
        old = journey.event_index(self.event_id)
        rest = journey.events[:old] + journey.events[old + 1 :]
        index = max(0, min(self.index, len(rest)))
        if index == old:
            return journey
        return journey.replaced(events=_inserted(rest, index, journey.events[old]))


@dataclass(frozen=True, slots=True)
class MoveExperience:
    """Moves an experience to an event, as number `index` of its experiences."""

    experience_id: str
    event_id: str
    index: int
    label: ClassVar[str] = key("command.move_experience")

    @property
    def merge_key(self) -> Hashable:
        return "move", self.experience_id

    def apply(self, journey: Journey) -> Journey:
        where, inner = journey.owner_index(self.experience_id)
        source = journey.events[where]
        experience = source.experiences[inner]
        rest = source.experiences[:inner] + source.experiences[inner + 1 :]
        if source.id == self.event_id:
            index = max(0, min(self.index, len(rest)))
            if index == inner:
                return journey
            moved = source.replaced(experiences=_inserted(rest, index, experience))
            return journey.with_event(where, moved)
        journey = journey.with_event(where, source.replaced(experiences=rest))
        return AddExperience(self.event_id, experience, self.index).apply(journey)


@dataclass(frozen=True, slots=True)
class SetAside:
    """Takes an event, with all that hangs on it, out of the row and keeps it, last of its kind."""

    event_id: str
    label: ClassVar[str] = key("command.set_aside")

    @property
    def merge_key(self) -> None:
        return None

    def apply(self, journey: Journey) -> Journey:
        index = journey.event_index(self.event_id)
        return journey.replaced(
            events=journey.events[:index] + journey.events[index + 1 :],
            set_aside=(*journey.set_aside, journey.events[index]),
        )


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Lays an event that was set aside in the row after `after`; first when that is None."""

    event_id: str
    after: str | None = None
    label: ClassVar[str] = key("command.take_back")

    @property
    def merge_key(self) -> None:
        return None

    def apply(self, journey: Journey) -> Journey:
        event = event_aside(journey, self.event_id)
        index = 0 if self.after is None else journey.event_index(self.after) + 1
        return journey.replaced(
            events=_inserted(journey.events, index, event),
            set_aside=tuple(kept for kept in journey.set_aside if kept is not event),
        )


EVENT_FIELDS: Final = frozenset(
    {"when", "actor", "channel", "source", "turning_point", "key_moment"}
)
EXPERIENCE_FIELDS: Final = frozenset(
    {"valence", "verbatim", "shareable", "strength", "key_moment", "codes"}
)
JOURNEY_FIELDS: Final = frozenset(Journey.model_fields) - {
    *("id", "events", "set_aside", "answers", "history", "not_identifiers")
}


@dataclass(frozen=True, slots=True)
class ChangeNote:
    """Changes one field of a note: those in EVENT_FIELDS or EXPERIENCE_FIELDS."""

    note_id: str
    name: str
    value: Any
    label: ClassVar[str] = key("command.change_note")

    @property
    def merge_key(self) -> Hashable:
        return "field", self.note_id, self.name

    def apply(self, journey: Journey) -> Journey:
        _, inner = find_note(journey, self.note_id)
        allowed = EVENT_FIELDS if inner is None else EXPERIENCE_FIELDS
        if self.name not in allowed:
            raise ValueError(f"{self.name} is not a field to change")
        return _change_note(journey, self.note_id, **{self.name: self.value})


@dataclass(frozen=True, slots=True)
class ChangeFacts:
    """Changes one field of the journey itself, as named in JOURNEY_FIELDS."""

    name: str
    value: Any
    label: ClassVar[str] = key("command.change_facts")

    @property
    def merge_key(self) -> Hashable:
        return "facts", self.name

    def apply(self, journey: Journey) -> Journey:
        if self.name not in JOURNEY_FIELDS:
            raise ValueError(f"{self.name} is not a fact to change")
        return journey.replaced(**{self.name: self.value})


@dataclass(frozen=True, slots=True)
class SetNotIdentifiers:
    """Remembers what is no identifier; `journeymap.privacy.walk.dismissal` makes the marks."""

    marks: tuple[str, ...]
    label: ClassVar[str] = key("command.not_identifiers")

    @property
    def merge_key(self) -> None:
        return None

    def apply(self, journey: Journey) -> Journey:
        return journey.replaced(not_identifiers=self.marks)


@dataclass(frozen=True, slots=True)
class Reword:
    """Puts other words in any text of a journey; `parts` lead to it, as ("events", 3, "text")."""

    parts: tuple[str | int, ...]
    text: str
    label: ClassVar[str] = key("command.reword")

    @property
    def merge_key(self) -> None:
        return None

    def apply(self, journey: Journey) -> Journey:
        name, *rest = self.parts
        changed = _reworded(getattr(journey, str(name)), tuple(rest), self.text)
        return journey.replaced(**{str(name): changed})


def text_at(value: Value, parts: tuple[str | int, ...]) -> str:
    """The text that `parts` lead to, in a journey or a part of a set."""
    found: Any = value
    for part in parts:
        found = found[part] if isinstance(part, int) else getattr(found, part)
    return str(found)


def _reworded(inner: Any, parts: tuple[str | int, ...], text: str) -> Any:
    if not parts:
        return text
    part, rest = parts[0], parts[1:]
    if isinstance(part, int):
        return (*inner[:part], _reworded(inner[part], rest, text), *inner[part + 1 :])
    return inner.replaced(**{part: _reworded(getattr(inner, part), rest, text)})


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Another version of the same journey in place of this one; its history stays with the file."""

    version: Journey
    label: ClassVar[str] = key("command.take_over")

    @property
    def merge_key(self) -> None:
        return None

    def apply(self, journey: Journey) -> Journey:
        if self.version.id != journey.id:
            raise ValueError("another journey")
        return self.version.replaced(history=journey.history)


@dataclass(frozen=True, slots=True)
class Approve:
    """The citizen approves the story as it was read back to them on a day."""

    day: dt.date
    label: ClassVar[str] = key("command.approve")

    @property
    def merge_key(self) -> None:
        return None

    def apply(self, journey: Journey) -> Journey:
        return journey.replaced(approval=self.day)


@dataclass(frozen=True, slots=True)
class Together:
    """Several commands as one step, carried out in turn; undo calls them all by one name."""

    commands: tuple[Command, ...]
    label: str

    @property
    def merge_key(self) -> None:
        return None

    def apply(self, journey: Journey) -> Journey:
        for command in self.commands:
            journey = command.apply(journey)
        return journey


def duplicate(journey: Journey, note_id: str) -> AddEvent | AddExperience:
    """The command that lays a copy of a note after it, with fresh ids.

    Raises UnknownNote.
    """
    index, inner = find_note(journey, note_id)
    event = journey.events[index]
    if inner is None:
        fresh = tuple(e.replaced(id=new_id()) for e in event.experiences)
        return AddEvent(event.replaced(id=new_id(), experiences=fresh), after=event.id)
    experience = event.experiences[inner].replaced(id=new_id())
    return AddExperience(event.id, experience, inner + 1)


def find_note(journey: Journey, note_id: str) -> tuple[int, int | None]:
    """The index of the event, and of the experience within it or None. Raises UnknownNote."""
    return journey.find(note_id)


def event_aside(journey: Journey, event_id: str) -> Event:
    """The event of this id among those set aside. Raises UnknownNote."""
    for event in journey.set_aside:
        if event.id == event_id:
            return event
    raise UnknownNote(event_id)


def place_in_row(journey: Journey, event: Event) -> str | None:
    """After which event of the row one that lies outside it belongs; None for before all.

    By its date, after the last that does not begin later; last where no dates tell.
    """
    found = ((_begins(other), other.id) for other in journey.events)
    dated = [(when, other) for when, other in found if when is not None]
    begins = _begins(event)
    if begins is None or not dated:
        return journey.events[-1].id if journey.events else None
    return next((other for when, other in reversed(dated) if when <= begins), None)


def _begins(event: Event) -> tuple[dt.date, dt.date] | None:
    edtf = event.when.edtf if event.when else None
    return sort_key(edtf) if edtf else None


_ANSWER_MARK: Final = ":answer:"


def answer_id(owner_id: str, index: int) -> str:
    """How an answer is named on the canvas: answers have no id of their own in the file."""
    return f"{owner_id}{_ANSWER_MARK}{index}"


def answer_place(note_id: str) -> tuple[str, int] | None:
    """The owner (an event's or the journey's id) and index behind an answer's name, or None."""
    owner, mark, index = note_id.partition(_ANSWER_MARK)
    return (owner, int(index)) if mark else None


def _change_answers(journey: Journey, place: tuple[str, int], text: str | None) -> Journey:
    owner, index = place
    if owner == journey.id:
        return journey.replaced(answers=_answers(journey.answers, index, text))
    where = journey.event_index(owner)
    event = journey.events[where]
    changed = event.replaced(answers=_answers(event.answers, index, text))
    return journey.with_event(where, changed)


def _answers(answers: tuple[Answer, ...], index: int, text: str | None) -> tuple[Answer, ...]:
    if index >= len(answers):
        raise UnknownNote(f"answer {index}")
    changed = () if text is None else (answers[index].replaced(text=text),)
    return answers[:index] + changed + answers[index + 1 :]


def _change_note(journey: Journey, note_id: str, **changes: Any) -> Journey:
    index, inner = find_note(journey, note_id)
    event = journey.events[index]
    if inner is None:
        changed = event.replaced(**changes)
    else:
        experience = event.experiences[inner].replaced(**changes)
        changed = event.replaced(
            experiences=(*event.experiences[:inner], experience, *event.experiences[inner + 1 :])
        )
    return journey.with_event(index, changed)


def _with_events(journey: Journey, start: int, stop: int, *events: Event) -> Journey:
    return journey.replaced(events=journey.events[:start] + events + journey.events[stop:])


def _inserted(items: tuple[T, ...], index: int, item: T) -> tuple[T, ...]:
    return (*items[:index], item, *items[index:])
