"""What a journey is: frozen values, in the words of CONTEXT.md.

The fields are those of the journey file (PRODUCT §2); `journeymap.storage.codec` writes them.
"""

import datetime as dt
import re
import secrets
import uuid
from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Final, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from journeymap.model.edtf import is_edtf
from journeymap.model.values import Line, NoteId, Row, Text, Value

MAX_EVENTS: Final = 20_000
MAX_NOTES: Final = 200_000
"""Events, experiences and answers together."""
MAX_HISTORY: Final = 64
MAX_CODES: Final = 100
"""On one note."""
MAX_FACTS: Final = 1_000
"""Periods, target groups, and dismissed identifiers, of one journey."""
_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
"""One way to write it, so that two copies of a journey cannot have ids that differ in case."""


class Valence(StrEnum):
    """How the citizen experienced it."""

    GOOD = "good"
    BAD = "bad"


class Source(StrEnum):
    """Who brought the event to the table."""

    PREPARED = "prepared"
    TOLD = "told"


class Mode(StrEnum):
    """How the interview was held."""

    FACE_TO_FACE = "face-to-face"
    TELEPHONE = "telephone"
    VIDEO = "video"
    TRANSCRIBED = "transcribed"


class Coverage(StrEnum):
    """Whom the citizen allows to use the journey, from near to far."""

    TEAM = "team"
    MUNICIPALITY = "municipality"
    CROSS_MUNICIPAL = "cross-municipal"
    PUBLICATION = "publication"


def new_id() -> str:
    """A fresh id for a journey or a note."""
    return str(uuid.uuid4())


def new_salt() -> str:
    """What the hashes of a new journey's versions are made with: 32 hexadecimal digits."""
    return secrets.token_hex(16)


def _must_be_edtf(text: str) -> str:
    if not is_edtf(text):
        raise PydanticCustomError("not_edtf", "not an EDTF level 1 date")
    return text


def _must_be_uuid(text: str) -> str:
    if not _UUID.fullmatch(text):
        raise PydanticCustomError("not_uuid", "not a UUID in lower case")
    return text


Edtf = Annotated[str, AfterValidator(_must_be_edtf)]
JourneyId = Annotated[
    str, AfterValidator(_must_be_uuid), Field(json_schema_extra={"format": "uuid"})
]
MunicipalityCode = Annotated[str, Field(pattern=r"^[0-9]{4}$")]
ShortHash = Annotated[str, Field(pattern=r"^[0-9a-f]{8,64}$")]


class When(Value):
    """A time as it was said, and as EDTF where that was understood."""

    text: Line
    edtf: Edtf | None = None


class Coding(Value):
    """One code of one lens, put on a note by somebody."""

    lens: Line
    code: Line
    by: Line = ""


class Answer(Value):
    """What the citizen answered to a prompt; neither good nor bad."""

    prompt: Line
    text: Text = ""


class Experience(Value):
    """A green or red note: how the citizen experienced an event."""

    id: NoteId
    valence: Valence
    text: Text = ""
    verbatim: bool = False
    shareable: bool = True
    strength: Annotated[int, Field(ge=1, le=3)] | None = None
    key_moment: bool = False
    codes: Annotated[Row[Coding], Field(max_length=MAX_CODES)] = ()


class Event(Value):
    """A yellow note: something that happened."""

    id: NoteId
    text: Text = ""
    when: When | None = None
    actor: Line | None = None
    channel: Line | None = None
    source: Source = Source.TOLD
    turning_point: bool = False
    key_moment: bool = False
    experiences: Row[Experience] = ()
    answers: Row[Answer] = ()

    def of(self, valence: Valence) -> tuple[Experience, ...]:
        """The experiences of one valence, in their order."""
        return tuple(e for e in self.experiences if e.valence is valence)


class Period(Value):
    """A landmark or a background period that helps the memory."""

    text: Line
    when: When | None = None


class Interview(Value):
    """The circumstances under which the journey was told."""

    date: dt.date | None = None
    mode: Mode | None = None
    interviewer: Line = ""
    relation: Line = ""
    selection: Line = ""
    language: Line = ""
    minutes: Annotated[int, Field(ge=0, le=1440)] | None = None
    place: Line = ""


class Consent(Value):
    """What the citizen allowed."""

    basis: Line = ""
    date: dt.date | None = None
    covers: Row[Coverage] = ()
    quotes_allowed: bool = False
    withdrawn_on: dt.date | None = None

    def reaches(self, reach: Coverage) -> bool:
        """Whether it covers `reach`, or something farther, which covers what is nearer."""
        order = tuple(Coverage)
        return any(order.index(one) >= order.index(reach) for one in self.covers)


class Journey(Value):
    """One citizen's own story.

    Events that are `set_aside` (most often prepared ones the citizen did not recognise) are kept
    with all that hangs on them and are no part of the story: whoever counts, draws or searches
    looks at `events` alone. What must see every word of a journey looks at `all_events`.

    The `salt` is made with the journey and never leaves: who has a shared copy, and the hashes of
    earlier versions, cannot try names or years against them.
    """

    id: JourneyId
    code: Line
    title: Line = ""
    municipality: MunicipalityCode | None = None
    unit: Line = ""
    target_groups: Annotated[Row[Line], Field(max_length=MAX_FACTS)] = ()
    age_band: Line | None = None
    birth_year: Annotated[int, Field(ge=1890, le=2100)] | None = None
    interview: Interview = Interview()
    consent: Consent = Consent()
    events: Annotated[Row[Event], Field(max_length=MAX_EVENTS)] = ()
    set_aside: Annotated[Row[Event], Field(max_length=MAX_EVENTS)] = ()
    answers: Row[Answer] = ()
    periods: Annotated[Row[Period], Field(max_length=MAX_FACTS)] = ()
    approval: dt.date | None = None
    history: Annotated[Row[ShortHash], Field(max_length=MAX_HISTORY)] = ()
    salt: ShortHash | None = None
    not_identifiers: Annotated[Row[ShortHash], Field(max_length=MAX_FACTS)] = ()

    @model_validator(mode="after")
    def _notes_are_few_and_ids_unique(self) -> Self:
        every = self.all_events
        ids = [self.id, *(event.id for event in every)]
        for event in every:
            if event.experiences:
                ids.extend([experience.id for experience in event.experiences])
        answers = len(self.answers) + sum(len(event.answers) for event in every)
        if len(ids) - 1 + answers > MAX_NOTES:
            limit = {"max_length": MAX_NOTES}
            raise PydanticCustomError("too_many_notes", "more than {max_length} notes", limit)
        if len(set(ids)) != len(ids):
            seen: set[str] = set()
            twice = next(i for i in ids if i in seen or seen.add(i))  # type: ignore[func-returns-value]
            raise PydanticCustomError("duplicate_id", "duplicate id {id}", {"id": twice})
        return self

    @property
    def all_events(self) -> tuple[Event, ...]:
        """The events of the row, and after them those set aside."""
        return self.events + self.set_aside if self.set_aside else self.events

    def experiences(self) -> Iterator[tuple[Event, Experience]]:
        """Every experience with the event it belongs to, in the order of the row."""
        return ((event, experience) for event in self.events for experience in event.experiences)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Of each event and each experience, by id, the index in the row of its event."""
        numbers = {event.id: index for index, event in enumerate(self.events)}
        for index, event in enumerate(self.events):
            for experience in event.experiences:
                numbers[experience.id] = index
        return numbers

    @cached_property
    def undated(self) -> int:
        """How many events have no time that was understood."""
        return sum([_is_undated(event) for event in self.events])

    def event_index(self, event_id: str) -> int:
        """Where in the row the event lies. Raises UnknownNote."""
        index, inner = self.find(event_id)
        if inner is not None:
            raise UnknownNote(event_id)
        return index

    def owner_index(self, experience_id: str) -> tuple[int, int]:
        """The indices of an experience's event and of the experience in it. Raises UnknownNote."""
        index, inner = self.find(experience_id)
        if inner is None:
            raise UnknownNote(experience_id)
        return index, inner

    def find(self, note_id: str) -> tuple[int, int | None]:
        """The index of the event, and of the experience within it or None. Raises UnknownNote."""
        index = self.numbers.get(note_id)
        if index is None:
            raise UnknownNote(note_id)
        event = self.events[index]
        if event.id == note_id:
            return index, None
        ids = [experience.id for experience in event.experiences]
        return index, ids.index(note_id)

    def with_event(self, index: int, event: Event) -> Self:
        """The journey with `event` as number `index` of the row, in place of the one there.

        With the same notes on it, what holds for the row as a whole (few notes, each id once)
        goes on holding, and so does where each note lies: none of it is gone through again. Else
        the journey is validated as a whole.
        """
        former = self.events[index]
        events = (*self.events[:index], event, *self.events[index + 1 :])
        if _notes_of(event) != _notes_of(former):
            return self.replaced(events=events)
        changed = self.model_copy(update={"events": events})
        if event.when != former.when:
            changed.__dict__.pop("undated", None)
        return changed

    def forget_numbers(self) -> None:
        """Gives back what can be found again: an undo history holds many journeys."""
        self.__dict__.pop("numbers", None)


def _notes_of(event: Event) -> tuple[list[str], int]:
    return [event.id, *(experience.id for experience in event.experiences)], len(event.answers)


def _is_undated(event: Event) -> bool:
    return event.when is None or event.when.edtf is None


class UnknownNote(LookupError):
    """No event or experience of this id lies in the journey."""
