"""Blocks → the bytes of a PDF: pages, foot, bookmarks, properties, structure.

Built twice, because only then is it known how many pages there are and where the headings stand.
"""

import datetime as dt
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from journeymap.report import blocks as b
from journeymap.report.archive import archived
from journeymap.report.fonts import Typeface
from journeymap.report.metadata import LANGUAGE_TAGS, PROGRAM, About
from journeymap.report.palette import HAIRLINE, Tone
from journeymap.report.render import Entry, Outline, Renderer
from journeymap.report.styles import StyleSheet
from journeymap.report.tagging import TaggedCanvas

MARGIN: Final = 20 * mm
WIDTH: Final = A4[0] - 2 * MARGIN
_FOOT: Final = 26.0
_FOOT_SIZE: Final = 8.5


@dataclass(frozen=True, slots=True)
class Properties:
    """What a document says about itself. `date` is the only date in the file.

    `foot` stands at the left of each page but the first, `place(page, of)` at the right.
    """

    title: str
    subject: str
    language: str
    date: dt.date
    foot: str
    place: Callable[[int, int], str]


def build(
    blocks: Sequence[b.Block], properties: Properties, face: Typeface, *, text_scale: float = 1.0
) -> bytes:
    """The PDF; the same bytes for the same input."""
    sheet = StyleSheet(face, text_scale)
    headings = tuple(_headings(blocks))
    anchors = frozenset(heading.anchor for heading in headings if heading.anchor)
    draft = Outline([Entry(h.text, 0) for h in headings if h.level == 1], anchors)
    trial = _Build(properties, sheet, draft, pages=0)
    trial.run(blocks)
    final = Outline(draft.found, anchors)
    pdf = _Build(properties, sheet, final, pages=trial.pages).run(blocks)
    return archived(pdf, final.structure, _about(properties, face))


def _headings(blocks: Iterable[b.Block]) -> Iterator[b.Heading]:
    for block in blocks:
        if isinstance(block, b.Heading):
            yield block
        elif isinstance(block, b.KeepTogether | b.Panel):
            yield from _headings(block.blocks)
        elif isinstance(block, b.Columns):
            for column in block.columns:
                yield from _headings(column)


def _about(properties: Properties, face: Typeface) -> About:
    return About(
        title=face.visible(properties.title),
        subject=face.visible(properties.subject),
        language=LANGUAGE_TAGS[properties.language],
        program=PROGRAM,
        created=f"{properties.date:%Y-%m-%d}T00:00:00Z",
    )


class _Build:
    """One run through all pages."""

    def __init__(
        self, properties: Properties, sheet: StyleSheet, outline: Outline, *, pages: int
    ) -> None:
        self._properties, self._face, self._of = properties, sheet.face, pages
        self._foot_size = sheet.narrow(_FOOT_SIZE)
        self._renderer, self._structure = Renderer.of(sheet, WIDTH, outline), outline.structure
        self.pages = 0

    def run(self, blocks: Sequence[b.Block]) -> bytes:
        """The PDF."""
        target = io.BytesIO()
        document = BaseDocTemplate(
            target,
            pagesize=A4,
            title=self._face.visible(self._properties.title),
            subject=self._face.visible(self._properties.subject),
            author="",
            creator=PROGRAM,
            producer=PROGRAM,
            lang=LANGUAGE_TAGS[self._properties.language],
            displayDocTitle=True,
            initialFontName=self._face.regular,
            invariant=1,
            pageCompression=1,
        )
        frame = Frame(
            MARGIN, MARGIN + _FOOT, WIDTH, A4[1] - 2 * MARGIN - _FOOT, 0, 0, 0, 0, id="text"
        )
        first = PageTemplate("first", [frame], onPage=self._begin, autoNextPageTemplate="later")
        later = PageTemplate("later", [frame], onPageEnd=self._end)
        document.addPageTemplates([first, later])
        canvas = partial(TaggedCanvas, structure=self._structure)
        document.build(self._renderer.flowables(blocks), canvasmaker=canvas)
        self.pages = document.page
        return target.getvalue()

    def _begin(self, canvas: Any, _document: Any) -> None:
        day = self._properties.date
        canvas.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000Z")
        canvas.showOutline()

    def _end(self, canvas: Any, document: Any) -> None:
        """The foot: what and when at the left, n and the page at the right."""
        right = self._properties.place(document.page, self._of)
        room = WIDTH - stringWidth(right, self._face.regular, self._foot_size) - 24
        with canvas.artifact("Footer"):
            self._draw_foot(canvas, right, room)

    def _draw_foot(self, canvas: Any, right: str, room: float) -> None:
        canvas.saveState()
        canvas.setStrokeColor(HexColor(HAIRLINE))
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, MARGIN + 13, MARGIN + WIDTH, MARGIN + 13)
        canvas.setFillColor(HexColor(Tone.SOFT.value))
        canvas.setFont(self._face.regular, self._foot_size)
        canvas.drawString(MARGIN, MARGIN + 2, self._shortened(self._properties.foot, room))
        canvas.drawRightString(MARGIN + WIDTH, MARGIN + 2, right)
        canvas.restoreState()

    def _shortened(self, text: str, room: float) -> str:
        text = self._face.visible(text)
        if stringWidth(text, self._face.regular, self._foot_size) <= room:
            return text
        while stringWidth(f"{text}…", self._face.regular, self._foot_size) > room:
            text = text[:-1]
        return f"{text.rstrip()}…"
