"""Pain points and what works, as people have put them together: curated groups of notes.

A group refers to green or red notes of many journeys by id. It lives in the set, and outlives
journeys that are moved, merged or renamed; a note of a citizen who withdrew is taken out.
"""

from typing import Annotated, Final

from pydantic import Field

from journeymap.model.journey import JourneyId, Valence
from journeymap.model.values import Line, NoteId, Row, Text, Value

MAX_GROUPS: Final = 1_000
MAX_GROUP_NOTES: Final = 100_000


class GroupNote(Value):
    """A green or red note of one journey."""

    journey: JourneyId
    note: NoteId


class Group(Value):
    """A pain point (bad) or something that works (good).

    The order of groups is the order of the set. A note may lie in several groups.
    """

    id: NoteId
    valence: Valence
    name: Line = ""
    """What the notes say, as a statement."""
    description: Text = ""
    lens: Line = ""
    """Of the code it was made from; "" for one made by hand."""
    code: Line = ""
    notes: Annotated[Row[GroupNote], Field(max_length=MAX_GROUP_NOTES)] = ()
    edited: Annotated[int, Field(ge=0)] = 0
    """Counts changes of name and description: the higher one is the newer."""
    place: Annotated[int, Field(ge=0)] = 0
    """Groups lie by place, then by id."""
    placed: Annotated[int, Field(ge=0)] = 0
    """Counts how often somebody put the groups in order: the higher one is the newer."""


class SavedFilter(Value):
    """Conditions with a name, as `journeymap report --where` takes them: "municipality=0580"."""

    name: Line
    where: Row[Line] = ()
