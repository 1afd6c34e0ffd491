"""What a journey is: frozen values, in the words of CONTEXT.md.

The fields are those of the journey file (PRODUCT §2); `journeymap.storage.codec` writes them.
"""

import datetime as dt
import re
import uuid
from collections.abc import Iterator
from enum import StrEnum
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


class Journey(Value):
    """One citizen's own story.

    Events that are `set_aside` (most often prepared ones the citizen did not recognise) are kept
    with all that hangs on them and are no part of the story: whoever counts, draws or searches
    looks at `events` alone. What must see every word of a journey looks at `all_events`.
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

    def event_index(self, event_id: str) -> int:
        """Where in the row the event lies. Raises UnknownNote."""
        for index, event in enumerate(self.events):
            if event.id == event_id:
                return index
        raise UnknownNote(event_id)

    def owner_index(self, experience_id: str) -> tuple[int, int]:
        """The indices of an experience's event and of the experience in it. Raises UnknownNote."""
        for index, event in enumerate(self.events):
            for inner, experience in enumerate(event.experiences):
                if experience.id == experience_id:
                    return index, inner
        raise UnknownNote(experience_id)


class UnknownNote(LookupError):
    """No event or experience of this id lies in the journey."""
