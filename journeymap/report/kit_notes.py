"""Sheets of notes to cut out: prepared ones and blank ones, each with its sign and its word."""

from collections.abc import Sequence
from typing import Final

from journeymap.layout.cutouts import (
    FIELD_LABEL,
    FIELD_LEADING,
    HEAD,
    PADDING,
    SIDE,
    Cutout,
    Grid,
    Written,
    fields_height,
)
from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteKind
from journeymap.report.kit_sheet import WRITE, KitSheet, cut_around
from journeymap.report.note_drawing import (
    NAME_OF,
    PAPER_OF,
    PREPARED_FILL,
    draw_pin,
    draw_sign,
)
from journeymap.report.palette import Tone
from journeymap.report.pen import Anchor, Part, Pen, Stroke
from journeymap.words import Words, key

_REACH: Final = 16.0
_NUMBER_LINE: Final = 30.0
_HEAD_BASE: Final = 27.0
_DOTS: Final = (0.01, 2.4)

_NUMBERED: Final = {
    NoteKind.EVENT: key("kit.number"),
    NoteKind.GOOD: key("kit.to_number"),
    NoteKind.BAD: key("kit.to_number"),
    NoteKind.ANSWER: key("kit.to_number"),
}
assert set(_NUMBERED) == set(NoteKind)

_CAPTIONS: Final = {
    NoteKind.EVENT: key("kit.sheet_event"),
    NoteKind.GOOD: key("kit.sheet_good"),
    NoteKind.BAD: key("kit.sheet_bad"),
    NoteKind.ANSWER: key("kit.sheet_answer"),
}
assert set(_CAPTIONS) == set(NoteKind)


def draw_notes(pen: Pen, sheet: KitSheet, grid: Grid, notes: Sequence[Cutout]) -> None:
    """One sheet of notes, edge to edge, with the lines to cut along."""
    sheet.caption(pen, grid.left, sheet.size[0] - grid.left, _caption(notes, sheet.words))
    places = grid.places[: len(notes)]
    with pen.part(Part.LIST):
        for place, note in zip(places, notes, strict=True):
            with pen.part(Part.ITEM), pen.within(place.x, place.y):
                _draw_note(pen, sheet, note, Box(0, 0, place.width, place.height))
    cut_around(pen, places, _REACH)


def _caption(notes: Sequence[Cutout], words: Words) -> str:
    if any(note.written for note in notes):
        return words("kit.sheet_prepared")
    name = _CAPTIONS[notes[0].kind]
    return words(name)


def _draw_note(pen: Pen, sheet: KitSheet, note: Cutout, box: Box) -> None:
    pen.card(box, 0, fill=PREPARED_FILL if note.written else PAPER_OF[note.kind].fill)
    _head(pen, sheet, note, box)
    if note.written:
        with pen.part(Part.PICTURE, alt=sheet.words("poster.prepared")):
            draw_pin(pen, (box.center_x, 11), 4)
        text = note.written
        ink = sheet.ink(text.text.size, leading=text.text.leading / text.text.size)
        pen.text((PADDING, ink.baseline(HEAD)), text.lines, ink)
    if note.kind is NoteKind.EVENT:
        _fields(pen, sheet, note.written, box)
    elif note.kind is NoteKind.ANSWER:
        base = HEAD + 12
        sheet.field(pen, (PADDING, base), box.right - PADDING, sheet.words("kit.asked"))


def _head(pen: Pen, sheet: KitSheet, note: Cutout, box: Box) -> None:
    """The sign and its word at the left, room for the number at the right."""
    colour = PAPER_OF[note.kind].sign
    name = NAME_OF[note.kind]
    text, left = sheet.words(name), PADDING
    if note.written and note.written.parts > 1:
        part = {"part": note.written.part, "parts": note.written.parts}
        text = f"{text} {sheet.words('kit.part', **part)}"
    if colour:
        draw_sign(pen, note.kind, (left + 9, _HEAD_BASE - 4.5), 9)
        left += 24
    ink = sheet.ink(13 if colour else 11, colour or Tone.SOFT.value, "semibold")
    pen.text((left, _HEAD_BASE), [text], ink)
    end, numbered = box.right - PADDING, _NUMBERED[note.kind]
    at_end = sheet.ink(9, Tone.SOFT.value, anchor=Anchor.END)
    pen.text((end - _NUMBER_LINE - 4, _HEAD_BASE), [sheet.words(numbered)], at_end)
    pen.line((end - _NUMBER_LINE, _HEAD_BASE + 1.5), (end, _HEAD_BASE + 1.5), WRITE)


def _fields(pen: Pen, sheet: KitSheet, written: Written | None, box: Box) -> None:
    """When it was and who was there: what is known, or a line to write on."""
    when = written.when if written else ()
    actor = written.actor if written else ()
    top = box.bottom - fields_height(when, actor)
    uncertain = written is not None and written.uncertain
    top = _field(pen, sheet, top, sheet.words("kit.when"), when, uncertain=uncertain)
    _field(pen, sheet, top, sheet.words("kit.who"), actor)


def _field(
    pen: Pen,
    sheet: KitSheet,
    top: float,
    name: str,
    lines: Sequence[str],
    *,
    uncertain: bool = False,
) -> float:
    ink = sheet.ink(10.5, weight="semibold", leading=FIELD_LEADING / 10.5)
    base, left = ink.baseline(top), PADDING + FIELD_LABEL
    pen.text((PADDING, base), [name], sheet.ink(9, Tone.SOFT.value))
    if not lines:
        pen.line((left, base + 1.5), (SIDE - PADDING, base + 1.5), WRITE)
        return top + FIELD_LEADING
    pen.text((left, base), lines, ink)
    if uncertain:
        foot = base + (len(lines) - 1) * FIELD_LEADING + 3
        stroke = Stroke(Tone.INK.value, 1.2, _DOTS, round=True)
        with pen.part(Part.PICTURE, alt=sheet.words("poster.uncertain")):
            pen.line((left, foot), (left + ink.width(lines[-1]), foot), stroke)
    return top + len(lines) * FIELD_LEADING
