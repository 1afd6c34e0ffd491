"""What pasted lines are read as, and how the dialog that takes them in speaks of it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from journeymap.model.headings import Meaning
from journeymap.model.journey import Journey
from journeymap.model.prepare import Prepared, beside, prepare
from journeymap.model.reading import Reading
from journeymap.model.transcript import Transcript, within_room
from journeymap.ui.surroundings import Surroundings
from journeymap.words import key

Read = Callable[[str, tuple[Meaning, ...]], Prepared]
"""Reads a text; the meanings are those somebody gave the columns of a table."""


@dataclass(frozen=True, slots=True)
class Intake:
    """Catalogue keys of what the dialog says, and how it reads. `turns`: newest may come first."""

    title: str
    lead: str
    placeholder: str
    lay_out: str
    count: str
    turns: bool
    read: Read


def prepared_intake(around: Surroundings, journey: Journey, today: dt.date) -> Intake:
    """The known facts, which become prepared events."""

    def read(text: str, meanings: tuple[Meaning, ...]) -> Prepared:
        prepared = prepare(
            text,
            today=today,
            vocabulary=around.vocabulary,
            language=around.words.language,
            birth_year=journey.birth_year,
            meanings=meanings,
        )
        return beside(prepared, journey)

    return Intake(
        title=key("prepare.title"),
        lead=key("prepare.lead"),
        placeholder=key("prepare.placeholder"),
        lay_out=key("prepare.lay_out"),
        count=key("prepare.events"),
        turns=True,
        read=read,
    )


def transcript_intake(around: Surroundings, journey: Journey, today: dt.date) -> Intake:
    """What was told and stands on paper: events, experiences and answers."""

    def read(text: str, _meanings: tuple[Meaning, ...]) -> Prepared:
        block = transcript_of(around, journey, today).block(text, has_event=bool(journey.events))
        return within_room(block, journey)

    return Intake(
        title=key("transcribe.title"),
        lead=key("transcribe.block_lead"),
        placeholder=key("transcribe.placeholder"),
        lay_out=key("transcribe.lay_out"),
        count=key("transcribe.notes"),
        turns=False,
        read=read,
    )


def transcript_of(around: Surroundings, journey: Journey, today: dt.date) -> Transcript:
    """Reads lines as the canvas of this journey does."""
    language = around.words.language
    return Transcript(Reading(today, around.vocabulary, language, journey.birth_year))
