"""A journey on paper: the row broken into strips, the strips laid on pages. Nothing is cut.

Paper shows the whole text of every note. A stack taller than a page goes on in a further column
of the same event, headed by an ellipsis; a text longer than a page goes on in the next note.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from journeymap.layout.columns import (
    Captions,
    Column,
    answer_notes,
    stack,
)
from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteBox, NoteKind, shape_event, shape_experience
from journeymap.layout.style import NoteStyle, TableStyle
from journeymap.model.journey import Journey, Valence

STRIP_GAP: Final = 48
"""Between two strips on one page."""
PILE_CAPTION: Final = 30
"""Above the answers about the whole journey, where the paper says that they are."""
_PILE: Final = 0.62
"""How much of the height of a page they take at most."""
_MIN_SCALE: Final = 0.2
_SEARCH_STEPS: Final = 24


@dataclass(frozen=True, slots=True)
class Strip:
    """A stretch of the row on a page: `line_y` is where its timeline lies, `xs` the middles.

    `first` and `last` tell whether the timeline goes on to the left and right of it.
    """

    columns: tuple[Column, ...]
    xs: tuple[float, ...]
    line_y: float
    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of strips, in table units; `scale` turns table units into the page's own."""

    strips: tuple[Strip, ...]
    scale: float


def paginate(
    journey: Journey,
    *,
    style: TableStyle,
    captions: Captions,
    width: float,
    height: float,
    scale: float,
) -> tuple[Sheet, ...]:
    """Breaks a journey over pages with room for `width` × `height` (in the page's unit)."""
    room = Box(0, 0, width / scale, height / scale)
    columns = tuple(_paper_columns(journey, style, captions, room.height))
    strips = _strips(columns, style, room)
    return tuple(Sheet(tuple(page), scale) for page in _pages(strips, room.height))


def fit_on_one(
    journey: Journey,
    *,
    style: TableStyle,
    captions: Captions,
    width: float,
    height: float,
    scale: float,
) -> Sheet:
    """The journey on one sheet, as large as it goes but not above `scale`.

    A journey that would be smaller than a fifth of its size on the table is laid out at that
    size on a sheet that is too short for it: the caller makes the sheet longer.
    """
    low, high = _MIN_SCALE, scale

    def at(scale: float) -> tuple[Sheet, ...]:
        return paginate(
            journey, style=style, captions=captions, width=width, height=height, scale=scale
        )

    whole = at(high)
    if len(whole) <= 1:
        return whole[0] if whole else Sheet((), high)
    best: Sheet | None = None
    for _ in range(_SEARCH_STEPS):
        middle = (low + high) / 2
        sheets = at(middle)
        if len(sheets) == 1:
            best, low = sheets[0], middle
        else:
            high = middle
    if best is not None:
        return best
    room = Box(0, 0, width / low, height / low)
    strips = _strips(tuple(_paper_columns(journey, style, captions, room.height)), style, room)
    return Sheet(tuple(_piled(strips)), low)


def sheet_height(sheet: Sheet) -> float:
    """How tall the strips of a sheet are, in the page's unit."""
    if not sheet.strips:
        return 0
    last = sheet.strips[-1]
    return (last.line_y + max(column.bottom for column in last.columns)) * sheet.scale


def _paper_columns(
    journey: Journey, style: TableStyle, captions: Captions, height: float
) -> Iterator[Column]:
    for event in journey.events:
        note = shape_event(event, captions.chips(event), style)
        above = [shape_experience(e, style) for e in event.of(Valence.GOOD)]
        below = [shape_experience(e, style) for e in event.of(Valence.BAD)]
        below += answer_notes(event.answers, event.id, style)
        yield from _columns_of(event.id, note, above, below, style=style, height=height)
    limit = height * _PILE
    answers = answer_notes(journey.answers, journey.id, style)
    parts = [part for note in answers for part in _parts(note, style, limit)]
    yield from _piles(journey.id, parts, style, limit)


def _piles(owner: str, notes: list[NoteBox], style: TableStyle, limit: float) -> Iterator[Column]:
    """The answers about the whole journey, piled around the line, with room for a word above."""
    pile: list[NoteBox] = []
    for note in notes:
        if pile and _pile_height([*pile, note], style) > limit:
            yield _pile(owner, pile, style)
            pile = []
        pile.append(note)
    if pile:
        yield _pile(owner, pile, style)


def _pile(owner: str, notes: list[NoteBox], style: TableStyle) -> Column:
    height = _pile_height(notes, style)
    y, placed = -height / 2, list[NoteBox]()
    for note in notes:
        placed.append(note.at(-note.box.width / 2, y))
        y += note.box.height + style.stack_gap
    return Column(owner, tuple(placed), (), -height / 2 - PILE_CAPTION, height / 2)


def _pile_height(notes: Sequence[NoteBox], style: TableStyle) -> float:
    return sum(note.box.height for note in notes) + style.stack_gap * (len(notes) - 1)


def _columns_of(
    owner: str,
    event: NoteBox,
    above: list[NoteBox],
    below: list[NoteBox],
    *,
    style: TableStyle,
    height: float,
) -> Iterator[Column]:
    """One column where all fits, else as many as it takes, each with a part of the event."""
    limit = height / 2 - style.stem
    heads = _parts(event, style, limit)
    notes = [(part, True) for note in above for part in _parts(note, style, limit)]
    notes += [(part, False) for note in below for part in _parts(note, style, limit)]
    while heads or notes:
        head = heads.pop(0) if heads else _stub(event, style)
        column = stack(owner, head, above=[], below=[], style=style)
        taken_above: list[NoteBox] = []
        taken_below: list[NoteBox] = []
        while notes and not heads:
            note, is_above = notes[0]
            pile = taken_above if is_above else taken_below
            pile.append(note)
            longer = stack(owner, head, above=taken_above, below=taken_below, style=style)
            if longer.bottom - longer.top > height and len(taken_above) + len(taken_below) > 1:
                pile.pop()
                break
            column = longer
            notes.pop(0)
        yield column


def _stub(event: NoteBox, style: TableStyle) -> NoteBox:
    """The event again, as the head of a further column: an ellipsis, no words twice."""
    box = Box(0, 0, event.box.width, style.event.min_height / 2)
    return replace(event, box=box, lines=("…",), chips=(), prompt=(), text_top=8.0)


def _parts(note: NoteBox, style: TableStyle, limit: float) -> list[NoteBox]:
    """The note, or its text over several notes none taller than `limit`."""
    if note.box.height <= limit:
        return [note]
    asked, note = _asked_apart(note, style, limit)
    leading = _style_of(note.kind, style).text.leading
    spare = note.box.height - len(note.lines) * leading
    fits = max(1, int((limit - spare) / leading))
    chunks = [note.lines[i : i + fits] for i in range(0, len(note.lines), fits)]
    return asked + [_part(note, chunk, spare, leading, chunk is chunks[-1]) for chunk in chunks]


def _asked_apart(note: NoteBox, style: TableStyle, limit: float) -> tuple[list[NoteBox], NoteBox]:
    """A prompt that would leave its answer no room gets notes of its own before it."""
    leading, frame = style.prompt.leading, style.answer.head + style.answer.foot
    if len(note.prompt) * leading <= limit / 2:
        return [], note
    fits = max(1, int((limit - frame) / leading))
    chunks = [note.prompt[i : i + fits] for i in range(0, len(note.prompt), fits)]
    asked = [
        replace(
            note,
            box=Box(0, 0, note.box.width, frame + len(chunk) * leading),
            prompt=chunk,
            lines=(),
            text_top=style.answer.head + len(chunk) * leading,
        )
        for chunk in chunks
    ]
    told = Box(0, 0, note.box.width, note.box.height - len(note.prompt) * leading)
    return asked, replace(note, box=told, prompt=(), text_top=style.answer.head)


def _part(note: NoteBox, lines: Sequence[str], spare: float, leading: float, last: bool) -> NoteBox:
    height = spare + len(lines) * leading
    lift = height - note.box.height
    chips = tuple(replace(chip, box=chip.box.moved(0, lift)) for chip in note.chips)
    box = Box(0, 0, note.box.width, height)
    return replace(note, box=box, lines=tuple(lines), chips=chips if last else ())


def _style_of(kind: NoteKind, style: TableStyle) -> NoteStyle:
    if kind is NoteKind.EVENT:
        return style.event
    return style.answer if kind is NoteKind.ANSWER else style.experience


def _strips(columns: Sequence[Column], style: TableStyle, room: Box) -> list[Strip]:
    """Columns side by side until the width or the height is used up."""
    per_strip = max(1, int((room.width + style.gap) / style.pitch))
    strips: list[Strip] = []
    start = 0
    while start < len(columns):
        stop = start + 1
        while stop < min(len(columns), start + per_strip):
            if _height(columns[start : stop + 1]) > room.height:
                break
            stop += 1
        xs = tuple(style.event.width / 2 + i * style.pitch for i in range(stop - start))
        part = tuple(columns[start:stop])
        strips.append(Strip(part, xs, -_top(part), start == 0, stop == len(columns)))
        start = stop
    return strips


def _pages(strips: Sequence[Strip], height: float) -> Iterator[list[Strip]]:
    page: list[Strip] = []
    used = 0.0
    for strip in strips:
        needed = _height(strip.columns)
        if page and used + STRIP_GAP + needed > height:
            yield page
            page, used = [], 0.0
        top = used + (STRIP_GAP if page else 0)
        page.append(replace(strip, line_y=top - _top(strip.columns)))
        used = top + needed
    if page:
        yield page


def _piled(strips: Sequence[Strip]) -> list[Strip]:
    return next(_pages(strips, float("inf")), [])


def _top(columns: Sequence[Column]) -> float:
    return min(column.top for column in columns)


def _height(columns: Sequence[Column]) -> float:
    return max(column.bottom for column in columns) - _top(columns)
