"""Blocks → reportlab's flowables. The one place that knows how each role becomes ink and tag."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from reportlab.platypus import CondPageBreak, Flowable, Spacer
from reportlab.platypus import KeepTogether as ReportlabKeepTogether
from reportlab.platypus import PageBreak as ReportlabPageBreak

from journeymap.report import blocks as b
from journeymap.report.charts import Badge, Bars, Drawn
from journeymap.report.flowables import Link, Marked, Row, Rule, Stack, Timeline, panel
from journeymap.report.fonts import MISSING
from journeymap.report.palette import Tone
from journeymap.report.structure import Element, Levels, Structure
from journeymap.report.styles import StyleSheet
from journeymap.report.tables import table_flowable
from journeymap.report.tagging import Tagged, figure

BOOKMARKED: Final = 2
"""Headings down to this level are bookmarks."""

_SHORT: Final = 0.4
"""Tables stay on one page when their rows, in lines, take no more of it; others begin at once."""
_ROW: Final = 18.0
_MOST_ROOM: Final = 0.42
"""The share of a low page that is asked for at most."""
_BESIDE_CHART: Final = 95.0
"""Points of a page that a chart leaves at least: for its heading, and what is said of it."""
_ONE_COLUMN: Final = 8
"""Entries of a table of contents that stand under each other."""
_CONTENTS_GUTTER: Final = 16.0
_ROOM_BELOW: Final = {1: 200, 2: 175, 3: 70}
"""Points that must be left on the page for a heading to begin there."""
_ORNAMENTS: Final[dict[b.Ornament, Callable[[], Flowable]]] = {
    b.Ornament.RULE: Rule,
    b.Ornament.TIMELINE: Timeline,
    b.Ornament.SMALL_TIMELINE: lambda: Timeline(side=13.0),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading of level 1 and the page it stands on (0 when not known yet)."""

    text: str
    page: int


@dataclass(slots=True)
class Outline:
    """What is known of a whole document while it is set: its tree, its headings, its anchors.

    `contents` is what the table of contents shows, `found` the main headings as they are drawn.
    `anchors` are the names of the headings to which a `Link` may lead.
    """

    contents: Sequence[Entry] = ()
    anchors: frozenset[str] = frozenset()
    structure: Structure = field(default_factory=Structure)
    found: list[Entry] = field(default_factory=list)
    bookmarks: int = 0
    parts: int = 0
    tables: int = 0
    levels: Levels = field(default_factory=Levels)


def _part(number: int) -> str:
    """The anchor of the main heading of this number, from 1."""
    return f"part {number}"


@dataclass(slots=True)
class Renderer:
    """Renders blocks into a column of `width`, their elements under `parent`."""

    sheet: StyleSheet
    width: float
    height: float
    """Of a whole page, in points."""
    outline: Outline
    parent: Element

    @classmethod
    def of(cls, sheet: StyleSheet, width: float, height: float, outline: Outline) -> "Renderer":
        """Renders a document: each main heading begins a part of it."""
        return cls(sheet, width, height, outline, outline.structure.document.add("Sect"))

    def flowables(self, blocks: Sequence[b.Block]) -> list[Any]:
        """What reportlab sets, in order."""
        return [flowable for block in blocks for flowable in self._render(block)]

    def _render(self, block: b.Block) -> Iterator[Any]:
        return _RENDERERS[type(block)](self, block)

    def _under(self, parent: Element, width: float | None = None) -> "Renderer":
        return Renderer(self.sheet, width or self.width, self.height, self.outline, parent)

    def _unless(self, room: float) -> Any:
        """A new page unless so much room is left, or all of this one."""
        return CondPageBreak(min(room, self.height - 1))

    def _inner(self, blocks: Sequence[b.Block], parent: Element, width: float) -> Stack:
        """Blocks inside a column: whoever holds the column decides where the page ends."""
        made = self._under(parent, width).flowables(blocks)
        return Stack([flowable for flowable in made if not isinstance(flowable, CondPageBreak)])

    def _marked(self, text: str, style: Any, element: Element, *, remark: str = "") -> Marked:
        """A paragraph of this element; characters that the font lacks are kept for the ear."""
        if MISSING in self.sheet.face.visible(text):
            element.actual = " ".join(filter(None, (text, remark)))
        markup = self.sheet.markup(text)
        paragraph = Marked(f"{markup} {self.sheet.remark(remark)}" if remark else markup, style)
        paragraph.element = element
        return paragraph

    def title(self, block: b.Title) -> Iterator[Any]:
        """The title of the report."""
        yield self._marked(block.text, self.sheet.title(block.text), self.parent.add("Title"))

    def heading(self, block: b.Heading) -> Iterator[Any]:
        """A heading, with its bookmark."""
        yield self._unless(min(_ROOM_BELOW[block.level], self.height * _MOST_ROOM))
        if block.level == 1 and self._is_outermost:
            self.parent = self.outline.structure.document.add("Sect")
        style = self.sheet.heading(block.level, signed=block.sign is not None)
        element = self.parent.add(self.outline.levels.role(block.level))
        heading = self._marked(block.text, style, element)
        heading.sign = block.sign
        heading.on_draw = self._announce(block)
        yield heading

    @property
    def _is_outermost(self) -> bool:
        return any(kid is self.parent for kid in self.outline.structure.document.kids)

    def _announce(self, block: b.Heading) -> Callable[[Any], None]:
        """Notes where a heading stands: for bookmarks, links and the table of contents."""
        outline, anchors = self.outline, [block.anchor] if block.anchor else []
        bookmark = ""
        if block.level <= BOOKMARKED:
            outline.bookmarks += 1
            bookmark = f"h{outline.bookmarks}"
        if block.level == 1:
            outline.parts += 1
            anchors.append(_part(outline.parts))

        def mark(canvas: Any) -> None:
            for anchor in anchors:
                canvas.anchor(anchor, 0, 40)
            if bookmark:
                canvas.bookmarkHorizontal(bookmark, 0, 40)
                title = self.sheet.face.visible(block.text)
                canvas.addOutlineEntry(title, bookmark, block.level - 1)
            if block.level == 1:
                outline.found.append(Entry(block.text, canvas.getPageNumber()))

        return mark

    def paragraph(self, block: b.Paragraph) -> Iterator[Any]:
        """Running text."""
        style = self.sheet.paragraph(block.style, block.tone, signed=block.sign is not None)
        element = self.parent.add("P")
        paragraph = self._marked(block.text, style, element, remark=block.remark)
        paragraph.sign = block.sign
        yield paragraph

    def quote(self, block: b.Quote) -> Iterator[Any]:
        """What was said, kept with who said it."""
        opening, closing = block.marks
        element = self.parent.add("BlockQuote")
        spoken = element.add("P", language=block.language)
        said = self.sheet.markup(block.text)
        if MISSING in said:
            spoken.actual = f"{opening}{block.text}{closing}"
        if closing:
            said += f'<font color="{block.tone.value}">{closing}</font>'
        quote = Marked(said, self.sheet.quote)
        quote.element = spoken
        quote.hanging, quote.hanging_font = opening, self.sheet.face.regular
        quote.hanging_tone = block.tone
        yield quote
        yield self._marked(block.source, self.sheet.source, element.add("P"))

    def link(self, block: b.Link) -> Iterator[Any]:
        """A line that can be clicked."""
        style = self.sheet.paragraph(b.Style.SMALL, Tone.ACCENT)
        element = self.parent.add("P")
        if block.anchor not in self.outline.anchors:
            yield self._marked(block.text, style, element)
            return
        link = element.add("Link")
        line = self._marked(block.text, style, link)
        line.link = Link(link, block.anchor, block.text)
        yield line

    def bullets(self, block: b.BulletList) -> Iterator[Any]:
        """Points with a hanging number or bullet; a term stands in the column of labels."""
        numbering = "Decimal" if block.numbered else "Disc"
        terms = any(item.term for item in block.items)
        attributes = {} if terms else {"ListNumbering": numbering}
        element = self.parent.add("L", attributes=attributes)
        for number, item in enumerate(block.items, start=1):
            yield from self._item(item, str(number) if block.numbered else "•", element.add("LI"))

    def _item(self, item: b.Item, bullet: str, element: Element) -> Iterator[Any]:
        label, body = element.add("Lbl"), element.add("LBody")
        if item.term:
            told = b.beside((b.Paragraph(item.term, b.Style.LABEL),), (b.Paragraph(item.text),))
            yield self._row(told, (label, body))
            return
        point = self._marked(item.text, self.sheet.item, body)
        self._hang(point, bullet, label)
        yield point

    def _hang(self, paragraph: Marked, text: str, label: Element) -> None:
        """A number or a bullet left of the first line."""
        paragraph.label, paragraph.hanging = label, text
        paragraph.hanging_font, paragraph.hanging_tone = self.sheet.face.semibold, Tone.ACCENT

    def table(self, block: b.Table) -> Iterator[Any]:
        """The caption above the rows."""
        self.outline.tables += 1
        element = self.parent.add("Table", id=f"t{self.outline.tables}")
        style = self.sheet.paragraph(b.Style.STRONG, Tone.INK)
        caption = self._marked(block.caption, style, element.add("Caption"))
        caption.keepWithNext = len(block.rows) * _ROW <= self.height * _SHORT
        yield caption
        yield table_flowable(block, self.width, self.sheet, element)

    def figure(self, block: b.Figure) -> Iterator[Any]:
        """Bars."""
        yield figure(Bars(block.groups, block.full, self.sheet), self.parent, block.alt)

    def picture(self, block: b.Picture) -> Iterator[Any]:
        """A chart, its words as large as those of tables."""
        scale = self.sheet.narrow(1.0)
        drawing, tallest = block.draw(self.width / scale), self.height - _BESIDE_CHART
        yield figure(Drawn(drawing, self.sheet, scale, tallest), self.parent, drawing.alt)

    def badge(self, block: b.Badge) -> Iterator[Any]:
        """A logo."""
        yield figure(Badge(block.logo), self.parent, block.alt)

    def table_of_contents(self, _block: b.Contents) -> Iterator[Any]:
        """The number of the page hangs left of what stands there; many stand in two columns."""
        element = self.parent.add("TOC")
        lines = [
            self._entry(element, number, entry)
            for number, entry in enumerate(self.outline.contents, start=1)
        ]
        if len(lines) <= _ONE_COLUMN:
            yield from lines
            return
        half = (len(lines) + 1) // 2
        columns = [Stack(lines[:half]), Stack(lines[half:])]
        width = (self.width - _CONTENTS_GUTTER) / 2
        yield Row(columns, [width, width], gutter=_CONTENTS_GUTTER)

    def _entry(self, element: Element, number: int, entry: Entry) -> Marked:
        """A line of the table of contents."""
        link = element.add("TOCI").add("Reference").add("Link")
        line = self._marked(entry.text, self.sheet.entry, link)
        if entry.page:
            self._hang(line, str(entry.page), link)
            line.link = Link(link, _part(number), entry.text)
        return line

    def artifact(self, block: b.Artifact) -> Iterator[Any]:
        """An ornament."""
        yield Tagged(_ORNAMENTS[block.ornament](), None)

    def space(self, block: b.Space) -> Iterator[Any]:
        """Empty height."""
        yield Spacer(0, block.height)

    def page_break(self, block: b.PageBreak) -> Iterator[Any]:
        """A new page."""
        yield self._unless(block.unless) if block.unless else ReportlabPageBreak()

    def together(self, block: b.KeepTogether) -> Iterator[Any]:
        """One group of flowables."""
        made = self._under(self.parent.add("Sect")).flowables(block.blocks)
        made = [f for f in made if not isinstance(f, CondPageBreak)]
        for flowable in made:  # a group too tall for a page breaks where it must, not before that
            flowable.keepWithNext = 0
        yield ReportlabKeepTogether(made)

    def columns(self, block: b.Columns) -> Iterator[Any]:
        """Blocks side by side."""
        yield self._row(block, [self.parent] * len(block.columns))

    def _row(self, block: b.Columns, parents: Sequence[Element]) -> Row:
        rest = self.width - sum(block.widths) - block.gutter * (len(block.widths) - 1)
        share = rest / max(1, block.widths.count(0))
        widths = [width or share for width in block.widths]
        columns = zip(block.columns, parents, widths, strict=True)
        return Row([self._inner(*column) for column in columns], widths, gutter=block.gutter)

    def panel(self, block: b.Panel) -> Iterator[Any]:
        """Blocks on a tinted ground."""
        yield panel(self._inner(block.blocks, self.parent.add("Sect"), self.width))


_RENDERERS: Final[dict[type, Callable[[Renderer, Any], Iterator[Flowable]]]] = {
    b.Title: Renderer.title,
    b.Heading: Renderer.heading,
    b.Paragraph: Renderer.paragraph,
    b.Quote: Renderer.quote,
    b.Link: Renderer.link,
    b.BulletList: Renderer.bullets,
    b.Table: Renderer.table,
    b.Figure: Renderer.figure,
    b.Picture: Renderer.picture,
    b.Badge: Renderer.badge,
    b.Contents: Renderer.table_of_contents,
    b.Artifact: Renderer.artifact,
    b.Space: Renderer.space,
    b.PageBreak: Renderer.page_break,
    b.KeepTogether: Renderer.together,
    b.Columns: Renderer.columns,
    b.Panel: Renderer.panel,
}
assert set(_RENDERERS) == set(b.Block.__args__)
