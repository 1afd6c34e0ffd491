"""One event with all that hangs on it: green above, yellow on the line, red and answers below.

A column's coordinates: x is 0 in the middle of the event, y is 0 on the timeline.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from journeymap.layout.notes import (
    ChipKind,
    NoteBox,
    shape_answer,
    shape_event,
    shape_experience,
)
from journeymap.layout.style import TableStyle
from journeymap.model.commands import answer_id
from journeymap.model.journey import Answer, Event, Valence, When
from journeymap.model.vocabulary import Vocabulary
from journeymap.words import Words


@dataclass(frozen=True, slots=True)
class Captions:
    """The words layout puts on notes."""

    words: Words
    vocabulary: Vocabulary

    def chips(self, event: Event) -> tuple[tuple[ChipKind, str, bool], ...]:
        """The chips of an event: time, actor, turning point."""
        chips: list[tuple[ChipKind, str, bool]] = []
        if event.when is not None:
            chips.append((ChipKind.TIME, event.when.text, is_uncertain(event.when)))
        if event.actor:
            label = self.vocabulary.actor_label(event.actor, self.words.language)
            chips.append((ChipKind.ACTOR, label, False))
        if event.turning_point:
            chips.append((ChipKind.TURNING_POINT, self.words("note.turning_point"), False))
        return tuple(chips)


def is_uncertain(when: When) -> bool:
    """True when the time is not a plain date, month or year: drawn with a dotted edge."""
    return when.edtf is None or not when.edtf.replace("-", "").isdigit()


@dataclass(frozen=True, slots=True)
class Column:
    """The notes of one event, the event's own first; empty of an event for the journey's answers.

    `stems` are (y from, y to) of the lines that join the notes; `top` and `bottom` bound it all.
    """

    owner: str
    notes: tuple[NoteBox, ...]
    stems: tuple[tuple[float, float], ...]
    top: float
    bottom: float


def event_column(event: Event, style: TableStyle, captions: Captions) -> Column:
    """Lays out one event."""
    note = shape_event(event, captions.chips(event), style)
    return stack(
        event.id,
        note,
        above=[shape_experience(e, style) for e in event.of(Valence.GOOD)],
        below=[shape_experience(e, style) for e in event.of(Valence.BAD)]
        + answer_notes(event.answers, event.id, style),
        style=style,
    )


def answer_notes(answers: Sequence[Answer], owner: str, style: TableStyle) -> list[NoteBox]:
    """The notes of the answers of an event or of the journey."""
    return [shape_answer(a, answer_id(owner, i), style) for i, a in enumerate(answers)]


def stack(
    owner: str, event: NoteBox, *, above: list[NoteBox], below: list[NoteBox], style: TableStyle
) -> Column:
    """Puts the event on the line and piles the others away from it."""
    half = event.box.height / 2
    placed = [event.at(-event.box.width / 2, -half)]
    stems: list[tuple[float, float]] = []
    y, gap = -half, style.stem
    for note in above:
        stems.append((y - gap, y))
        y -= gap + note.box.height
        placed.append(note.at(-note.box.width / 2, y))
        gap = style.stack_gap
    top, y, gap = y, half, style.stem
    for note in below:
        stems.append((y, y + gap))
        placed.append(note.at(-note.box.width / 2, y + gap))
        y, gap = y + gap + note.box.height, style.stack_gap
    return Column(owner, tuple(placed), tuple(stems), top, y)


def answers_column(journey_id: str, answers: Sequence[Answer], style: TableStyle) -> Column:
    """The answers that belong to the whole journey, piled around the line."""
    notes = answer_notes(answers, journey_id, style)
    height = sum(note.box.height for note in notes) + style.stack_gap * (len(notes) - 1)
    y = -height / 2
    placed: list[NoteBox] = []
    for note in notes:
        placed.append(note.at(-note.box.width / 2, y))
        y += note.box.height + style.stack_gap
    return Column(journey_id, tuple(placed), (), -height / 2, height / 2)


def shifted(note: NoteBox, dx: float, dy: float = 0) -> NoteBox:
    """A note moved, as from a column's coordinates to the row's."""
    return replace(note, box=note.box.moved(dx, dy))
