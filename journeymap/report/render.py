"""Blocks → reportlab's flowables. The one place that knows how each role becomes ink."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from reportlab.platypus import CondPageBreak, Flowable, Spacer
from reportlab.platypus import KeepTogether as ReportlabKeepTogether
from reportlab.platypus import PageBreak as ReportlabPageBreak
from reportlab.platypus import Paragraph as ReportlabParagraph

from journeymap.report import blocks as b
from journeymap.report.charts import Bars
from journeymap.report.flowables import Marked, Row, Rule, Stack, Timeline, panel
from journeymap.report.palette import Tone
from journeymap.report.styles import StyleSheet
from journeymap.report.tables import table_flowable

BOOKMARKED: Final = 2
"""Headings down to this level are bookmarks."""

_SHORT: Final = 16
"""Tables of so many rows stay on one page; longer ones begin where they stand."""
_ROOM_BELOW: Final = {1: 200, 2: 175, 3: 70}
"""Points that must be left on the page for a heading to begin there."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading of level 1 and the page it stands on (0 when not known yet)."""

    text: str
    page: int


@dataclass(slots=True)
class Renderer:
    """Renders one document: counts its bookmarks and notes the pages of its main headings."""

    sheet: StyleSheet
    width: float
    contents: Sequence[Entry] = ()
    """What the table of contents shows."""
    found: list[Entry] = field(default_factory=list)
    """The main headings, as they are drawn."""
    _bookmarks: int = 0

    def flowables(self, blocks: Sequence[b.Block]) -> list[Any]:
        """What reportlab sets, in order."""
        return [flowable for block in blocks for flowable in self._render(block)]

    def _render(self, block: b.Block) -> Iterator[Any]:
        return _RENDERERS[type(block)](self, block)

    def _inner(self, blocks: Sequence[b.Block], width: float) -> Stack:
        """Blocks inside a column: whoever holds the column decides where the page ends."""
        inner = Renderer(self.sheet, width, self.contents, self.found, self._bookmarks)
        made = inner.flowables(blocks)
        self._bookmarks = inner._bookmarks
        return Stack([flowable for flowable in made if not isinstance(flowable, CondPageBreak)])

    def title(self, block: b.Title) -> Iterator[Any]:
        """The title of the report."""
        yield ReportlabParagraph(self.sheet.markup(block.text), self.sheet.title(block.text))

    def heading(self, block: b.Heading) -> Iterator[Any]:
        """A heading, with its bookmark."""
        yield CondPageBreak(_ROOM_BELOW[block.level])
        style = self.sheet.heading(block.level, signed=block.sign is not None)
        heading = Marked(self.sheet.markup(block.text), style)
        heading.sign = block.sign
        if block.level <= BOOKMARKED:
            heading.on_draw = self._bookmark(block)
        yield heading

    def _bookmark(self, block: b.Heading) -> Callable[[Any], None]:
        self._bookmarks += 1
        name = f"h{self._bookmarks}"

        def mark(canvas: Any) -> None:
            canvas.bookmarkHorizontal(name, 0, 40)
            canvas.addOutlineEntry(self.sheet.face.visible(block.text), name, block.level - 1)
            if block.level == 1:
                self.found.append(Entry(block.text, canvas.getPageNumber()))

        return mark

    def paragraph(self, block: b.Paragraph) -> Iterator[Any]:
        """Running text."""
        style = self.sheet.paragraph(block.style, block.tone, signed=block.sign is not None)
        remark = f" {self.sheet.remark(block.remark)}" if block.remark else ""
        paragraph = Marked(self.sheet.markup(block.text) + remark, style)
        paragraph.sign = block.sign
        yield paragraph

    def quote(self, block: b.Quote) -> Iterator[Any]:
        """What was said, kept with who said it."""
        opening, closing = block.marks
        said = self.sheet.markup(block.text)
        if closing:
            said += f'<font color="{block.tone.value}">{closing}</font>'
        quote = Marked(said, self.sheet.quote)
        quote.hanging, quote.hanging_font = opening, self.sheet.face.regular
        quote.hanging_tone = block.tone
        yield quote
        yield ReportlabParagraph(self.sheet.markup(block.source), self.sheet.source)

    def bullets(self, block: b.BulletList) -> Iterator[Any]:
        """Points with a hanging number or bullet; a term stands in the column of labels."""
        for number, item in enumerate(block.items, start=1):
            if item.term:
                yield from self.columns(
                    b.beside((b.Paragraph(item.term, b.Style.LABEL),), (b.Paragraph(item.text),))
                )
                continue
            bullet = str(number) if block.numbered else "•"
            text = self.sheet.markup(item.text)
            yield ReportlabParagraph(text, self.sheet.item, bulletText=bullet)

    def table(self, block: b.Table) -> Iterator[Any]:
        """The caption above the rows."""
        style = self.sheet.paragraph(b.Style.STRONG, Tone.INK)
        caption = ReportlabParagraph(self.sheet.markup(block.caption), style)
        caption.keepWithNext = len(block.rows) <= _SHORT
        yield caption
        yield table_flowable(block, self.width, self.sheet)

    def figure(self, block: b.Figure) -> Iterator[Any]:
        """Bars."""
        yield Bars(block.groups, block.full, self.sheet)

    def table_of_contents(self, _block: b.Contents) -> Iterator[Any]:
        """The number of the page hangs left of what stands there."""
        for entry in self.contents:
            text = self.sheet.markup(entry.text)
            page = str(entry.page or "")
            yield ReportlabParagraph(text, self.sheet.entry, bulletText=page)

    def artifact(self, block: b.Artifact) -> Iterator[Any]:
        """An ornament."""
        yield Rule() if block.ornament is b.Ornament.RULE else Timeline()

    def space(self, block: b.Space) -> Iterator[Any]:
        """Empty height."""
        yield Spacer(0, block.height)

    def page_break(self, block: b.PageBreak) -> Iterator[Any]:
        """A new page."""
        yield CondPageBreak(block.unless) if block.unless else ReportlabPageBreak()

    def together(self, block: b.KeepTogether) -> Iterator[Any]:
        """One group of flowables."""
        made = [f for f in self.flowables(block.blocks) if not isinstance(f, CondPageBreak)]
        for flowable in made:  # a group too tall for a page breaks where it must, not before that
            flowable.keepWithNext = 0
        yield ReportlabKeepTogether(made)

    def columns(self, block: b.Columns) -> Iterator[Any]:
        """Blocks side by side."""
        rest = self.width - sum(block.widths) - block.gutter * (len(block.widths) - 1)
        share = rest / max(1, block.widths.count(0))
        widths = [width or share for width in block.widths]
        pairs = zip(block.columns, widths, strict=True)
        stacks = [self._inner(column, width) for column, width in pairs]
        yield Row(stacks, widths, gutter=block.gutter)

    def panel(self, block: b.Panel) -> Iterator[Any]:
        """Blocks on a tinted ground."""
        yield panel(self._inner(block.blocks, self.width))


_RENDERERS: Final[dict[type, Callable[[Renderer, Any], Iterator[Flowable]]]] = {
    b.Title: Renderer.title,
    b.Heading: Renderer.heading,
    b.Paragraph: Renderer.paragraph,
    b.Quote: Renderer.quote,
    b.BulletList: Renderer.bullets,
    b.Table: Renderer.table,
    b.Figure: Renderer.figure,
    b.Contents: Renderer.table_of_contents,
    b.Artifact: Renderer.artifact,
    b.Space: Renderer.space,
    b.PageBreak: Renderer.page_break,
    b.KeepTogether: Renderer.together,
    b.Columns: Renderer.columns,
    b.Panel: Renderer.panel,
}
assert set(_RENDERERS) == set(b.Block.__args__)
