"""The codebook ("kodebog") of a set: its own version of lenses, and every change made to them.

A lens stands here only once it was changed for the set; all others are the built-in ones. Codes
are never forgotten: notes elsewhere may still carry them. One that was merged into another says
which (`merged_into`); one that was split, or is no longer used, is `retired`, and its notes wait
to be coded anew.
"""

import datetime as dt
from enum import StrEnum
from typing import Annotated, Final

from pydantic import Field, StringConstraints

from journeymap.model.values import Line, Row, Text, Value

MAX_LENSES: Final = 100
MAX_LENS_CODES: Final = 1_000
"""Of one lens, those that are no longer used among them."""
MAX_LOG: Final = 100_000
MAX_LABEL: Final = 200

CodeId = Annotated[str, StringConstraints(min_length=1, max_length=MAX_LABEL)]


class Label(Value):
    """A text in each language; one that is empty is shown in the other."""

    da: Line = ""
    en: Line = ""

    def __str__(self) -> str:
        """Both texts where they differ: "Ventetid / Waiting"."""
        return " / ".join(dict.fromkeys(text for text in (self.da, self.en) if text))


class Help(Value):
    """When a code is to be used, in each language."""

    da: Text = ""
    en: Text = ""


class BookCode(Value):
    """A code as the set has it."""

    id: CodeId
    label: Label
    help: Help = Help()
    merged_into: CodeId | None = None
    """The code of the same lens that stands for it now."""
    retired: bool = False
    """Notes that carry it are to be coded anew."""
    version: Annotated[int, Field(ge=1)] = 1
    """Of the lens, when the code was last changed: the higher one is the newer."""
    place: Annotated[int, Field(ge=0)] = 0
    """Codes lie by place, then by id."""
    placed: Annotated[int, Field(ge=0)] = 0
    """Of the lens, when somebody last put its codes in order; 0 while nobody has."""

    @property
    def in_use(self) -> bool:
        """Whether it may be put on a note."""
        return not self.retired and self.merged_into is None


class BookLens(Value):
    """A lens as the set has it; `version` counts its changes."""

    id: CodeId
    name: Label
    help: Help = Help()
    ordinal: bool = False
    version: Annotated[int, Field(ge=1)] = 1
    codes: Annotated[Row[BookCode], Field(max_length=MAX_LENS_CODES)] = ()


class Change(StrEnum):
    """What was done to a codebook."""

    ADDED = "added"
    RENAMED = "renamed"
    EXPLAINED = "explained"
    """Its help text was changed."""
    MERGED = "merged"
    SPLIT = "split"
    RETIRED = "retired"
    RESTORED = "restored"
    ORDERED = "ordered"
    IMPORTED = "imported"


class CodebookChange(Value):
    """One line of the log. `codes` are those it began with, `into` those it led to."""

    on: dt.date
    by: Line
    what: Change
    lens: CodeId
    version: Annotated[int, Field(ge=1)]
    """Of the lens, after the change."""
    codes: Row[CodeId] = ()
    into: Row[CodeId] = ()
    before: Line = ""
    """What it was called."""
    after: Line = ""
    """What it is called now."""

    @property
    def nameless(self) -> "CodebookChange":
        """Without who made the change and what things were called."""
        return self.replaced(by="", before="", after="")


class Codebook(Value):
    """The lenses a set has changed or added, and the log, oldest first."""

    lenses: Annotated[Row[BookLens], Field(max_length=MAX_LENSES)] = ()
    log: Annotated[Row[CodebookChange], Field(max_length=MAX_LOG)] = ()

    @property
    def to_share(self) -> "Codebook":
        """As it leaves the house: initials and former names in the log stay, since nobody has
        looked them through."""
        return self.replaced(log=tuple(line.nameless for line in self.log))
