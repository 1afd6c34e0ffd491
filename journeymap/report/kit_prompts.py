"""What the interviewer asks, on paper: beside the little table, or on pages of its own.

Drawn on A4 lying down; larger paper enlarges it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteKind
from journeymap.layout.poster import PAPERS
from journeymap.model.guide import Prompt
from journeymap.report.kit_sheet import MARGIN, KitSheet
from journeymap.report.note_drawing import PAPER_OF
from journeymap.report.palette import Tone
from journeymap.report.pen import Ink, Part, Pen, Point, Stroke

BESIDE_WIDE: Final = PAPERS["A4"][0] - 2 * MARGIN - 384
_BESIDE_HIGH: Final = 222.0
"""What there is room for beside the steps, under the little table."""
_BESIDE_SIZES: Final = (12.5, 11.5, 10.5)
_INDENT: Final = 16.0
_GAP: Final = 2.5

_WIDTH, _ = PAPERS["A4"]
_GUTTER: Final = 36.0
_COLUMN: Final = (_WIDTH - 2 * MARGIN - _GUTTER) / 2
_TOP: Final = 116.0
_BOTTOM: Final = 540.0
_LARGE: Final = 15.0
_APART: Final = 9.0


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of each event, and what else may be asked."""

    always: tuple[str, ...]
    guide: tuple[Prompt, ...] = ()


def draw_beside(pen: Pen, sheet: KitSheet, place: Point, asked: Asked) -> None:
    """What is asked of each event, and the guide if it has room; else where it lies."""
    box = Box(*place, BESIDE_WIDE, _BESIDE_HIGH)
    large = sheet.ink(17, weight="semibold", leading=1.3)
    top = sheet.heading(pen, (box.x, box.y), box.width, sheet.words("kit.ask_always")) + 2
    with pen.part(Part.LIST):
        for text in asked.always:
            with pen.part(Part.ITEM):
                top = sheet.block(pen, (box.x, top), box.width, text, large)
    if not asked.guide:
        return
    name = sheet.words("kit.ask_open")
    top = sheet.heading(pen, (box.x, top + 10), box.width, name) + 2
    ink = _beside_ink(sheet, asked)
    if ink is None:
        elsewhere = sheet.words("kit.ask_guide")
        sheet.block(pen, (box.x, top), box.width, elsewhere, sheet.ink(12.5, leading=1.4))
        return
    with pen.part(Part.LIST):
        for prompt in asked.guide:
            top = _prompt(pen, sheet, prompt, Box(box.x, top, box.width, 0), ink) + _GAP
    if any(prompt.is_open for prompt in asked.guide):
        _legend(pen, sheet, (box.x, top + 4), box.width)


def further_pages(sheet: KitSheet, asked: Asked) -> tuple[tuple[Prompt, ...], ...]:
    """The prompts of each page that a guide needs when it has no room beside the little table."""
    if not asked.guide or _beside_ink(sheet, asked) is not None:
        return ()
    columns = list(_columns(sheet, asked.guide))
    return tuple(
        tuple(prompt for column in columns[first : first + 2] for prompt in column)
        for first in range(0, len(columns), 2)
    )


def draw_prompts(pen: Pen, sheet: KitSheet, asked: Sequence[Prompt]) -> None:
    """A page of the guide, legible from where the interviewer sits."""
    ink = _page_ink(sheet)
    with pen.within(0, 0, sheet.enlarged):
        sheet.title(pen, sheet.words("kit.guide"))
        _legend(pen, sheet, (MARGIN, 78), _WIDTH - 2 * MARGIN)
        for number, column in enumerate(_columns(sheet, asked)):
            top, left = _TOP, MARGIN + number * (_COLUMN + _GUTTER)
            with pen.part(Part.LIST, name="guide"):
                for prompt in column:
                    top = _prompt(pen, sheet, prompt, Box(left, top, _COLUMN, 0), ink) + _APART


def _beside_ink(sheet: KitSheet, asked: Asked) -> Ink | None:
    """The largest type in which the guide has room beside the little table, or None."""
    above = 17.0 + 24.0 * len(asked.always) + 29.0
    for size in _BESIDE_SIZES:
        ink = sheet.ink(size, leading=1.34)
        high = sum(_height(prompt, BESIDE_WIDE, ink) + _GAP for prompt in asked.guide)
        if above + high + 18 <= _BESIDE_HIGH:
            return ink
    return None


def _columns(sheet: KitSheet, prompts: Sequence[Prompt]) -> Iterator[tuple[Prompt, ...]]:
    """The prompts of each column of a page, in their order."""
    ink, column, top = _page_ink(sheet), list[Prompt](), _TOP
    for prompt in prompts:
        high = _height(prompt, _COLUMN, ink)
        if column and top + high > _BOTTOM:
            yield tuple(column)
            column, top = [], _TOP
        column.append(prompt)
        top += high + _APART
    if column:
        yield tuple(column)


def _page_ink(sheet: KitSheet) -> Ink:
    return sheet.ink(_LARGE, leading=1.34)


def _height(prompt: Prompt, width: float, ink: Ink) -> float:
    return len(ink.wrapped(prompt.text, width - _INDENT)) * ink.style.leading


def _prompt(pen: Pen, sheet: KitSheet, prompt: Prompt, box: Box, ink: Ink) -> float:
    """A prompt with its mark: a small blue note where the answer gets one. Where it ends."""
    x, top = box.x, box.y
    middle = ink.baseline(top) - ink.style.size * 0.34
    _mark(pen, (x, middle), is_open=prompt.is_open)
    with pen.part(Part.ITEM):
        return sheet.block(pen, (x + _INDENT, top), box.width - _INDENT, prompt.text, ink)


def _mark(pen: Pen, place: Point, *, is_open: bool) -> None:
    x, middle = place
    if is_open:
        paper = PAPER_OF[NoteKind.ANSWER]
        edge = Stroke(paper.edge, 0.9)
        pen.card(Box(x, middle - 4, 9, 8), 1.5, fill=paper.fill, edge=edge)
    else:
        pen.disc((x + 4.5, middle), 1.7, fill=Tone.ACCENT.value)


def _legend(pen: Pen, sheet: KitSheet, place: Point, width: float) -> None:
    ink = sheet.ink(9.5, Tone.SOFT.value)
    x, top = place
    _mark(pen, (x, ink.baseline(top) - 3.2), is_open=True)
    text = sheet.words("kit.guide_answer")
    sheet.block(pen, (x + _INDENT, top), width - _INDENT, text, ink)
