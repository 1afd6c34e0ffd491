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
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from journeymap.report import blocks as b
from journeymap.report.archive import archived
from journeymap.report.fonts import Typeface
from journeymap.report.metadata import LANGUAGE_TAGS, PROGRAM, About
from journeymap.report.palette import HAIRLINE, Tone
from journeymap.report.render import Entry, Outline, Renderer
from journeymap.report.shapes import A4, PageShape
from journeymap.report.styles import StyleSheet
from journeymap.report.tagging import TaggedCanvas

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
    blocks: Sequence[b.Block],
    properties: Properties,
    face: Typeface,
    *,
    text_scale: float = 1.0,
    shape: PageShape = A4,
    step: Callable[[], object] = lambda: None,
) -> bytes:
    """The PDF on pages of this shape; the same bytes for the same input.

    `step` is called at each page, and may raise to stop the work.
    """
    sheet = StyleSheet(face, text_scale, is_shown=shape.is_shown)
    headings = tuple(_headings(blocks))
    anchors = frozenset(heading.anchor for heading in headings if heading.anchor)
    draft = Outline([Entry(h.text, 0) for h in headings if h.level == 1], anchors)
    trial = _Build(properties, sheet, draft, shape, pages=0, step=step)
    trial.run(blocks)
    final = Outline(draft.found, anchors)
    pdf = _Build(properties, sheet, final, shape, pages=trial.pages, step=step).run(blocks)
    step()
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
        self,
        properties: Properties,
        sheet: StyleSheet,
        outline: Outline,
        shape: PageShape,
        *,
        pages: int,
        step: Callable[[], object],
    ) -> None:
        self._step = step
        self._properties, self._face, self._of = properties, sheet.face, pages
        self._foot_size = sheet.narrow(_FOOT_SIZE)
        self._shape, self._structure = shape, outline.structure
        self._renderer = Renderer.of(sheet, shape.width, shape.height, outline)
        self.pages = 0

    def run(self, blocks: Sequence[b.Block]) -> bytes:
        """The PDF."""
        target = io.BytesIO()
        document = BaseDocTemplate(
            target,
            pagesize=(self._shape.wide, self._shape.high),
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
        shape = self._shape
        frame = Frame(shape.margin, shape.bottom, shape.width, shape.height, 0, 0, 0, 0, id="text")
        first = PageTemplate("first", [frame], onPage=self._begin, autoNextPageTemplate="later")
        later = PageTemplate("later", [frame], onPage=self._enlarge, onPageEnd=self._end)
        document.addPageTemplates([first, later])
        canvas = partial(TaggedCanvas, structure=self._structure)
        document.build(self._renderer.flowables(blocks), canvasmaker=canvas)
        self.pages = document.page
        return target.getvalue()

    def _begin(self, canvas: Any, _document: Any) -> None:
        day = self._properties.date
        canvas.setDateFormatter(lambda *_: f"D:{day:%Y%m%d}000000Z")
        canvas.showOutline()
        self._enlarge(canvas, _document)

    def _enlarge(self, canvas: Any, _document: Any) -> None:
        self._step()
        canvas.scale(self._shape.zoom, self._shape.zoom)

    def _end(self, canvas: Any, document: Any) -> None:
        """The foot: what and when at the left, n and the page at the right."""
        right = self._properties.place(document.page, self._of)
        room = self._shape.width - stringWidth(right, self._face.regular, self._foot_size) - 24
        with canvas.artifact("Footer"):
            self._draw_foot(canvas, right, room)

    def _draw_foot(self, canvas: Any, right: str, room: float) -> None:
        canvas.saveState()
        canvas.setStrokeColor(HexColor(HAIRLINE))
        canvas.setLineWidth(0.6)
        left, base = self._shape.margin, self._shape.margin
        end = left + self._shape.width
        canvas.line(left, base + 13, end, base + 13)
        canvas.setFillColor(HexColor(Tone.SOFT.value))
        canvas.setFont(self._face.regular, self._foot_size)
        canvas.drawString(left, base + 2, self._shortened(self._properties.foot, room))
        canvas.drawRightString(end, base + 2, right)
        canvas.restoreState()

    def _shortened(self, text: str, room: float) -> str:
        text = self._face.visible(text)
        if stringWidth(text, self._face.regular, self._foot_size) <= room:
            return text
        while stringWidth(f"{text}…", self._face.regular, self._foot_size) > room:
            text = text[:-1]
        return f"{text.rstrip()}…"
