"""The pages of a kit that are read and filled in: how to use it, and the sheet for afterwards.

Drawn on A4 lying down; larger paper enlarges them.
"""

from collections.abc import Sequence
from typing import Final

from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteKind
from journeymap.layout.poster import PAPERS
from journeymap.report.kit_prompts import BESIDE_WIDE, Asked, draw_beside
from journeymap.report.kit_sheet import CUT, MARGIN, KitSheet, draw_scissors
from journeymap.report.note_drawing import (
    NAME_OF,
    PAPER_OF,
    STEM,
    draw_sign,
)
from journeymap.report.palette import HAIRLINE, PAPER, TIMELINE, Tone
from journeymap.report.pen import Anchor, Part, Pen, Point, Stroke
from journeymap.words import key

_WIDTH, _HEIGHT = PAPERS["A4"]
_RIGHT: Final = _WIDTH - MARGIN
_COLUMN: Final = 352.0

_CONTACT_SIZES: Final = (10.5, 9.5, 8.5, 7.5, 6.5)
_CONTACT_ROOM: Final = 32.0

_LAY_PREPARED: Final = key("kit.before_lay")
_LAY_BLANK: Final = key("kit.before_lay_blank")
_STEPS: Final = (
    (
        key("kit.before"),
        (key("kit.before_print"), _LAY_PREPARED, key("kit.before_names")),
    ),
    (
        key("kit.during"),
        (
            key("kit.during_event"),
            key("kit.during_experience"),
            key("kit.during_answer"),
            key("kit.during_back"),
            key("kit.during_star"),
        ),
    ),
    (
        key("kit.after"),
        (key("kit.after_numbers"), key("kit.after_type"), key("kit.after_shred")),
    ),
)


def draw_guide(pen: Pen, sheet: KitSheet, asked: Asked, *, has_prepared: bool) -> None:
    """How the notes are laid, what is asked, and a slip for the citizen."""
    lay = _LAY_PREPARED if has_prepared else _LAY_BLANK
    with pen.within(0, 0, sheet.enlarged):
        sheet.title(pen, sheet.words("kit.title"))
        lead = sheet.ink(12, Tone.SOFT.value, leading=1.42)
        top = sheet.block(pen, (MARGIN, 74), _COLUMN, sheet.words("kit.lead"), lead) + 16
        for heading, steps in _STEPS:
            told = [lay if step == _LAY_PREPARED else step for step in steps]
            top = _steps(pen, sheet, top, sheet.words(heading), [sheet.words(s) for s in told])
        left = _RIGHT - BESIDE_WIDE
        table = Box(left, 44, BESIDE_WIDE, 190)
        with pen.part(Part.PICTURE, alt=sheet.words("kit.table")):
            _table(pen, sheet, table)
        draw_beside(pen, sheet, (left, table.bottom + 20), asked)
        _slip(pen, sheet, Box(MARGIN, 480, _RIGHT - MARGIN, 70))


def _steps(pen: Pen, sheet: KitSheet, top: float, name: str, steps: Sequence[str]) -> float:
    body = sheet.ink(10.2, leading=1.32)
    top = sheet.heading(pen, (MARGIN, top), _COLUMN, name) + 1
    with pen.part(Part.LIST):
        for text in steps:
            middle = body.baseline(top) - 3.4
            pen.disc((MARGIN + 2.4, middle), 1.7, fill=Tone.ACCENT.value)
            with pen.part(Part.ITEM):
                top = sheet.block(pen, (MARGIN + 14, top), _COLUMN - 14, text, body) + 2.5
    return top + 7


# --- the table in small -------------------------------------------------------------------------

_LAID: Final = (
    (NoteKind.GOOD,),
    (NoteKind.BAD,),
    (NoteKind.GOOD, NoteKind.BAD),
    (NoteKind.ANSWER,),
)
"""What lies at each yellow note of the little table."""
_SMALL: Final = (70.0, 38.0)


def _table(pen: Pen, sheet: KitSheet, box: Box) -> None:
    """How the notes lie: the timeline, yellow notes under it, green above, red and blue below."""
    pen.card(box, 6, fill=PAPER)
    line, (width, height) = box.y + 78, _SMALL
    step = (box.width - 28) / len(_LAID)
    label = sheet.ink(8.5, Tone.SOFT.value, anchor=Anchor.END)
    for place, kinds in enumerate(_LAID):
        middle = box.x + 14 + (place + 0.5) * step
        above = NoteKind.GOOD in kinds
        below = any(kind is not NoteKind.GOOD for kind in kinds)
        end = line + (height + 30 if below else height)
        pen.line((middle, line - 24 if above else line), (middle, end), Stroke(STEM, 1.2))
        for kind in (NoteKind.EVENT, *kinds):
            _small(pen, sheet, kind, (middle - width / 2, line + _TOPS[kind]))
    pen.line((box.x + 14, line), (box.right - 14, line), Stroke(TIMELINE, 3))
    pen.text((box.right - 14, line - 7), [sheet.words("kit.timeline")], label)


_TOPS: Final = {
    NoteKind.EVENT: 9.0,
    NoteKind.GOOD: -_SMALL[1] - 22,
    NoteKind.BAD: _SMALL[1] + 21,
    NoteKind.ANSWER: _SMALL[1] + 21,
}
assert set(_TOPS) == set(NoteKind)


def _small(pen: Pen, sheet: KitSheet, kind: NoteKind, place: Point) -> None:
    paper, (width, height) = PAPER_OF[kind], _SMALL
    x, y = place
    edge = Stroke(paper.edge, 0.9)
    pen.card(Box(x, y, width, height), 3, fill=paper.fill, edge=edge)
    left = x + 8
    if paper.sign:
        draw_sign(pen, kind, (left + 5, y + 12), 5)
        left += 14
    name = NAME_OF[kind]
    ink = sheet.ink(8.5, paper.sign or Tone.SOFT.value, "semibold")
    pen.text((left, y + 15), [sheet.words(name)], ink)
    for row in (24, 30):
        end = x + width - (8 if row == 24 else 24)
        pen.line((x + 8, y + row), (end, y + row), Stroke(paper.edge, 1.2))


# --- the slip -----------------------------------------------------------------------------------


def _slip(pen: Pen, sheet: KitSheet, box: Box) -> None:
    """What the citizen takes home: the code, and whom to ask to withdraw."""
    for start, end in (
        ((box.x, box.y), (box.right, box.y)),
        ((box.x, box.bottom), (box.right, box.bottom)),
        ((box.x, box.y), (box.x, box.bottom)),
        ((box.right, box.y), (box.right, box.bottom)),
    ):
        pen.line(start, end, CUT)
    draw_scissors(lambda along, across: (box.x + 20 + along, box.y + across), pen)
    left, width = box.x + 18, box.width * 0.44
    name = sheet.ink(13, weight="semibold")
    with pen.part(Part.HEADING):
        top = sheet.block(pen, (left, box.y + 10), width, sheet.words("kit.slip"), name) + 1
    sheet.block(pen, (left, top), width, sheet.words("kit.slip_text"), sheet.ink(10))
    left += width + 26
    right = box.right - 18
    sheet.field(pen, (left, box.y + 25), right, sheet.words("kit.code"), sheet.code)
    if sheet.contact:
        _contact(pen, sheet, (left, box.y + 43), right)
    else:
        sheet.field(pen, (left, box.y + 49), right, sheet.words("kit.contact"))


def _contact(pen: Pen, sheet: KitSheet, place: Point, right: float) -> None:
    """Whom to ask, never cut: a long one is set smaller."""
    label, name = sheet.ink(9, Tone.SOFT.value), sheet.words("kit.contact")
    pen.text(place, [name], label)
    left = place[0] + label.width(name) + 5
    for size in _CONTACT_SIZES:
        ink = sheet.ink(size, weight="semibold", leading=1.16)
        lines = ink.wrapped(sheet.contact, right - left)
        if len(lines) * ink.style.leading <= _CONTACT_ROOM:
            break
    pen.text((left, place[1]), lines, ink)


# --- the sheet for afterwards -------------------------------------------------------------------

_ROWS: Final = 14
_ROW: Final = 24.5
_TABLE_TOP: Final = 158.0
_COLUMNS: Final = (
    (key("kit.column_number"), 40.0),
    (key("kit.column_event"), 0.0),
    (key("kit.column_when"), 110.0),
    (key("kit.column_who"), 110.0),
    (key("kit.column_good"), 52.0),
    (key("kit.column_bad"), 52.0),
    (key("kit.column_answers"), 54.0),
    (key("kit.column_star"), 42.0),
    (key("kit.column_typed"), 62.0),
)
"""Names and widths; 0 takes what is left."""


def draw_transcription(pen: Pen, sheet: KitSheet, part: int, date: str) -> None:
    """The order of the notes, to type the journey in by; `part` 0 has the steps as well."""
    with pen.within(0, 0, sheet.enlarged):
        sheet.title(pen, sheet.words("kit.sheet_typing"))
        base, third = 92.0, (_RIGHT - MARGIN) / 3
        fields = (
            (sheet.words("kit.code"), sheet.code),
            (sheet.words("kit.date"), date),
            (sheet.words("kit.interviewer"), ""),
        )
        for place, (name, value) in enumerate(fields):
            left = MARGIN + place * third
            sheet.field(pen, (left, base), left + third - 20, name, value)
        text = sheet.words("kit.typing_how")
        sheet.block(pen, (MARGIN, 106), _RIGHT - MARGIN, text, sheet.ink(10.5, Tone.SOFT.value))
        _lined(pen, sheet, first=part * _ROWS + 1)


def _lined(pen: Pen, sheet: KitSheet, *, first: int) -> None:
    """The empty table: numbered rows under named columns."""
    with pen.part(Part.TABLE):
        with pen.part(Part.ROW):
            _column_heads(pen, sheet)
        for row in range(_ROWS + 1):
            y = _TABLE_TOP + row * _ROW
            stroke = Stroke(HAIRLINE, 0.8) if row else Stroke(Tone.SOFT.value, 0.9)
            pen.line((MARGIN, y), (_RIGHT, y), stroke)
        for row in range(_ROWS):
            with pen.part(Part.ROW):
                _empty_row(pen, sheet, _TABLE_TOP + row * _ROW, str(first + row))


def _column_heads(pen: Pen, sheet: KitSheet) -> None:
    rest = _RIGHT - MARGIN - sum(width for _, width in _COLUMNS)
    x, bottom = MARGIN, _TABLE_TOP + _ROWS * _ROW
    ink = sheet.ink(8.5, Tone.SOFT.value, "semibold", leading=1.2)
    for name, asked in _COLUMNS:
        width = asked or rest
        lines = ink.wrapped(sheet.words(name), width - 6)
        above = (len(lines) - 1) * ink.style.leading
        with pen.part(Part.COLUMN_HEAD):
            pen.text((x + 4, _TABLE_TOP - 6 - above), lines, ink)
        if x > MARGIN:
            pen.line((x, _TABLE_TOP), (x, bottom), Stroke(HAIRLINE, 0.8))
        x += width


def _empty_row(pen: Pen, sheet: KitSheet, top: float, number: str) -> None:
    with pen.part(Part.ROW_HEAD):
        ink = sheet.ink(10.5, Tone.SOFT.value, anchor=Anchor.END)
        pen.text((MARGIN + 22, top + _ROW / 2 + 3.6), [number], ink)
    for _ in _COLUMNS[1:]:
        with pen.part(Part.CELL):
            pass
    pen.card(Box(_RIGHT - 38, top + 7, 10.5, 10.5), 1.5, edge=Stroke(Tone.SOFT.value, 0.8))
