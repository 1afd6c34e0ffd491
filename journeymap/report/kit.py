"""The paper kit: a talk without a computer, and the way back into it.

A guide for the interviewer, a timeline for the table, the prepared notes and blank ones to cut
out at the size of sticky notes, and a sheet for typing the journey in afterwards.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from journeymap.layout.columns import Captions
from journeymap.layout.cutouts import grid_of, prepared, sheets
from journeymap.layout.metrics import FontMetrics
from journeymap.model.guide import BuiltInPrompt, Prompt
from journeymap.model.journey import Journey
from journeymap.report.kit_notes import draw_notes
from journeymap.report.kit_pages import draw_guide, draw_transcription
from journeymap.report.kit_prompts import Asked, draw_prompts, further_pages
from journeymap.report.kit_sheet import KitSheet
from journeymap.report.kit_strips import draw_strips, strips_of
from journeymap.report.pdf_pen import PdfPen
from journeymap.report.pen import Part, Pen
from journeymap.words import Words

_TYPING_SHEETS: Final = 2


def build_kit(
    journey: Journey | None,
    *,
    paper: str,
    captions: Captions,
    prompts: Sequence[BuiltInPrompt],
    metrics: dict[str, FontMetrics],
    fonts: Mapping[str, bytes],
    guide: Sequence[Prompt] = (),
    contact: str = "",
) -> bytes:
    """The PDF of a kit on "A4" or "A3", blank or prepared for `journey`.

    `prompts` belong to the method and are asked of each event, `guide` is what else may be asked.
    The same journey gives the same bytes.
    """
    words = captions.words
    code = journey.code if journey else ""
    sheet = KitSheet(words, metrics, paper, code, contact)
    name = words("kit.title")
    pen = PdfPen(title=f"{name} – {code}" if code else name, language=words.language, fonts=fonts)
    asked = Asked(tuple(p.label(words.language) for p in prompts), tuple(guide))
    pages = _pages(journey, sheet, captions, asked)
    for number, draw in enumerate(pages, start=1):
        pen.page(*sheet.size)
        with pen.part(Part.SECTION):
            draw(pen)
        with pen.part(Part.FURNITURE):
            sheet.foot(pen, number, len(pages))
    return pen.finish()


def _pages(
    journey: Journey | None, sheet: KitSheet, captions: Captions, asked: Asked
) -> list[Callable[[Pen], None]]:
    """What draws each page, in the order of the kit."""
    ready = prepared(journey, captions, sheet.metrics) if journey else ()
    grid = grid_of(*sheet.size)
    strips = strips_of(journey.periods if journey else (), len(ready), sheet.size)
    date = _date(journey, sheet.words)
    return [
        partial(draw_guide, sheet=sheet, asked=asked, has_prepared=bool(ready)),
        *(partial(draw_prompts, sheet=sheet, asked=page) for page in further_pages(sheet, asked)),
        *(partial(draw_strips, sheet=sheet, strips=page) for page in strips),
        *(partial(draw_notes, sheet=sheet, grid=grid, notes=page) for page in sheets(ready, grid)),
        *(
            partial(draw_transcription, sheet=sheet, part=part, date=date)
            for part in range(_TYPING_SHEETS)
        ),
    ]


def _date(journey: Journey | None, words: Words) -> str:
    day = journey.interview.date if journey else None
    return words.date(day) if day else ""
