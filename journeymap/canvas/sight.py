"""Small questions of what is to be seen: where the empty note waits, how a long note opens."""

from dataclasses import replace
from typing import Final

from journeymap.canvas.hands import Place
from journeymap.layout.columns import Captions
from journeymap.layout.geometry import Box
from journeymap.layout.notes import (
    Chip,
    ChipKind,
    NoteBox,
    shape_answer,
    shape_event,
    shape_experience,
)
from journeymap.layout.row import Row
from journeymap.layout.style import NoteStyle, TableStyle
from journeymap.model.commands import answer_place, find_note
from journeymap.model.journey import Journey

_OPEN_LINES: Final = 24
_MARK_WIDTH: Final = 28
_MARK_REACH: Final = 22
"""How far the mark between two columns reaches above and below a note of least height."""
_NEW_CHIP: Final = 60
"""How wide a chip is thought to be that has no words yet."""


def slot_box(row: Row, place: Place, last_told: str | None) -> Box | None:
    """Where the waiting event will lie, in row coordinates.

    It comes after the event the talk is at; after `last_told` when that is none. A whole note
    where there is room for one, as at the ends of the row; else a narrow mark.
    """
    style = row.style
    height, width = style.event.min_height, style.event.width
    index = row.column_of(place.note_id) if place.note_id is not None else -1
    if index is not None and index >= row.events:
        index = row.column_of(last_told) if last_told is not None else -1
    if index is None:
        return None
    if row.events and index + 1 < len(row.columns) and not _has_room(row, index):
        x = (row.xs[index] if index >= 0 else -style.pitch) + style.pitch / 2
        width = _MARK_WIDTH
        height += 2 * _MARK_REACH
    elif row.events:
        x = row.xs[index] + style.pitch
    else:
        x = row.xs[0] - style.pitch if row.columns else 0.0
    return Box(x - width / 2, -height / 2, width, height)


def _has_room(row: Row, index: int) -> bool:
    """True when time has left room for a whole note after a column."""
    return index >= 0 and row.xs[index + 1] - row.xs[index] >= 2 * row.style.pitch


def whole_note(note: NoteBox, journey: Journey, style: TableStyle, captions: Captions) -> NoteBox:
    """A note that fades on the table with many more of its lines, in the same place."""
    roomy = replace(style, max_lines=_OPEN_LINES)
    return _shape(note.id, journey, roomy, captions).at(note.box.x, note.box.y)


def _shape(note_id: str, journey: Journey, style: TableStyle, captions: Captions) -> NoteBox:
    place = answer_place(note_id)
    if place is not None:
        owner, number = place
        answers = journey.answers
        if owner != journey.id:
            answers = journey.events[journey.event_index(owner)].answers
        return shape_answer(answers[number], note_id, style)
    index, inner = find_note(journey, note_id)
    event = journey.events[index]
    if inner is None:
        return shape_event(event, captions.chips(event), style)
    return shape_experience(event.experiences[inner], style)


def chip_under(note: NoteBox, x: float, y: float, reach: float) -> Chip | None:
    """The chip of a note under a point of the row, or the nearest within `reach` of it."""
    near = [(_distance(chip.box.moved(note.box.x, note.box.y), x, y), chip) for chip in note.chips]
    distance, chip = min(near, key=lambda pair: pair[0], default=(0.0, None))
    return chip if distance <= reach else None


def _distance(box: Box, x: float, y: float) -> float:
    """How far a point is from a box, along the axis where it is farther; 0 within it."""
    return max(box.x - x, x - box.right, box.y - y, y - box.bottom, 0.0)


def chip_box(note: NoteBox, kind: ChipKind, style: TableStyle) -> Box:
    """Where a chip of an event lies, in row coordinates, or where it would be laid."""
    corner = note.box.x, note.box.y
    for chip in note.chips:
        if chip.kind is kind:
            return chip.box.moved(*corner)
    x, y = style.chips_inset, note.box.height - style.chip_height
    if note.chips:
        last = note.chips[-1].box
        y = last.y
        if last.right + style.chip_gap + _NEW_CHIP <= note.box.width - style.chips_inset:
            x = last.right + style.chip_gap
        else:
            y += style.chip_height + style.chip_gap
    return Box(x, y, _NEW_CHIP, style.chip_height).moved(*corner)


def column_box(row: Row, note_id: str) -> Box | None:
    """The box around a note's event and all that hangs on it; None when it does not lie there."""
    index = row.column_of(note_id)
    if index is None:
        return None
    column, width = row.columns[index], row.style.event.width
    return Box(row.xs[index] - width / 2, column.top, width, column.bottom - column.top)


def text_box(note: NoteBox, measures: NoteStyle) -> Box:
    """Where the words of a note stand."""
    lines = max(1, len(note.lines))
    return Box(
        note.box.x + measures.padding,
        note.box.y + note.text_top,
        note.text_width,
        lines * measures.text.leading,
    )
