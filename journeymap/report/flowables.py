"""What reportlab lacks: marked paragraphs, columns that break over pages, ornaments."""

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable
from reportlab.platypus import Paragraph as ReportlabParagraph

from journeymap.report.palette import (
    EDGE,
    EVENT_EDGE,
    EVENT_FILL,
    HAIRLINE,
    LIGHT,
    PAPER,
    TIMELINE,
    WHITE,
    Tone,
)
from journeymap.report.spacing import Breaks, SpacedText, inked
from journeymap.report.structure import Element
from journeymap.report.tagging import TaggedCanvas

_ENDLESS: Final = 1_000_000.0
_HAIR: Final = 0.6


def draw_sign(canvas: Any, x: float, y: float, radius: float, tone: Tone) -> None:
    """A disc round (x, y) with a white + or −, drawn, so that no font is needed."""
    arm = radius * 0.5
    canvas.saveState()
    canvas.setFillColor(HexColor(tone.value))
    canvas.circle(x, y, radius, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor(WHITE))
    canvas.setLineWidth(radius * 0.26)
    canvas.setLineCap(1)
    canvas.line(x - arm, y, x + arm, y)
    if tone is Tone.GOOD:
        canvas.line(x, y - arm, x, y + arm)
    canvas.restoreState()


class Link(NamedTuple):
    """The element of a link, the anchor to which it leads, and words that say where."""

    element: Element
    anchor: str
    words: str


class Marked(ReportlabParagraph):
    """A paragraph that belongs to an element of the structure tree, an artifact without one.

    `sign` is GOOD or BAD; `hanging` is set left of the first line in the font `hanging_font` and
    belongs to `label`, or to the paragraph; `link` makes all of it a link; `on_draw` is called
    with the canvas. With `is_repeated` it is an artifact from the second time that it is drawn.
    """

    canv: TaggedCanvas
    blPara: Any  # noqa: N815 - reportlab's name for the broken lines
    element: Element | None = None
    label: Element | None = None
    link: Link | None = None
    is_repeated: bool = False
    sign: Tone | None = None
    hanging: str = ""
    hanging_font: str = ""
    hanging_tone: Tone = Tone.INK
    on_draw: Callable[[Any], None] | None = None

    def __init__(self, text: Any, *arguments: Any, **options: Any) -> None:
        super().__init__(text, *arguments, **options)
        # Only now: breaking it into lines changes the fragments, and parts have none.
        self._breaks, self._before = Breaks.of(self.frags if text else ()), 0

    def draw(self) -> None:
        """Draws the sign or the mark beside the first line."""
        if self.on_draw is not None:
            self.on_draw(self.canv)
        if self.sign is not None:
            self._draw_sign(self.sign)
        if self.label is not None:
            with self.canv.tagged(self.label):
                self._draw_hanging()
        if self.blPara.lines:
            self._draw_text()
        if self.link is not None:
            words, box = self.link.words, (0, 0, self.width, self.height)
            self.canv.area(self.link.element, box, self.link.anchor, words)

    def _draw_text(self) -> None:
        again = self.is_repeated and self.element is not None and self.element.kids
        with self.canv.tagged(None if again else self.element):
            if self.label is None:
                self._draw_hanging()
            super().draw()

    def beginText(self, x: float, y: float) -> SpacedText:  # noqa: N802
        """Text that keeps the spaces at which its lines were broken."""
        ends = self._breaks.ends(self.blPara.lines, self._before)
        return SpacedText(self.canv, x, y, ends)

    def _draw_sign(self, tone: Tone) -> None:
        size, leading = self.style.fontSize, self.style.leading
        radius = size * 0.38
        middle = self.height - leading / 2 - size * 0.06
        with self.canv.artifact():
            draw_sign(self.canv, radius, middle, radius, tone)

    def _draw_hanging(self) -> None:
        if self.hanging:
            self.canv.setFillColor(HexColor(self.hanging_tone.value))
            self.canv.setFont(self.hanging_font, self.style.fontSize)
            self.canv.drawString(0, self.height - self.style.fontSize, self.hanging)

    def split(self, width: float, height: float) -> list[Any]:
        """The first part keeps the sign and the mark; both belong to the same element."""
        parts: list[Any] = super().split(width, height)
        before = self._before
        for part in parts:
            part.element, part.link, part.is_repeated = self.element, self.link, self.is_repeated
            part._breaks, part._before = self._breaks, before
            before += inked(part.blPara.lines) if part is not parts[-1] else 0
        if parts:
            parts[0].sign, parts[0].on_draw, parts[0].label = self.sign, self.on_draw, self.label
            parts[0].hanging, parts[0].hanging_font = self.hanging, self.hanging_font
            parts[0].hanging_tone = self.hanging_tone
        return parts


class Stack:
    """Flowables under each other in one column."""

    def __init__(self, flowables: Sequence[Any]) -> None:
        self._flowables = list(flowables)
        self._placed: list[tuple[Any, float, float]] = []

    def __bool__(self) -> bool:
        return bool(self._flowables)

    def measure(self, canvas: Any, width: float) -> float:
        """Lays the flowables out; the height they take."""
        self._placed, down, room = [], 0.0, 0.0
        for flowable in self._flowables:
            _, height = flowable.wrapOn(canvas, width, _ENDLESS)
            if self._placed:
                down += max(room, flowable.getSpaceBefore())
            self._placed.append((flowable, down, height))
            down += height
            room = flowable.getSpaceAfter()
        return down

    def split(self, canvas: Any, width: float, height: float) -> "tuple[Stack, Stack]":
        """What fits into `height` and the rest; call `measure` before."""
        whole = [f for f, down, own in self._placed if down + own <= height]
        rest = [flowable for flowable, _, _ in self._placed[len(whole) :]]
        if not rest:
            return Stack(whole), Stack(())
        parts = rest[0].splitOn(canvas, width, height - self._placed[len(whole)][1])
        if len(parts) > 1:
            return Stack([*whole, *parts[:-1]]), Stack([*parts[-1:], *rest[1:]])
        head = list(whole)
        while head and head[-1].getKeepWithNext():
            head.pop()
        if not head and whole:
            return self._broken(canvas, width, height, len(whole))
        tail = [*whole[len(head) :], *rest]
        return Stack(head), Stack(tail)

    def _broken(
        self, canvas: Any, width: float, height: float, fitting: int
    ) -> "tuple[Stack, Stack]":
        """What must stay together but fills the page: the last of it that fits is broken.

        So its last lines go on with what belongs to them. What is too short for that goes on whole.
        """
        last, down, own = self._placed[fitting - 1]
        before = [flowable for flowable, _, _ in self._placed[: fitting - 1]]
        rest = [flowable for flowable, _, _ in self._placed[fitting:]]
        if down + own <= height / 2:
            return Stack(()), Stack([*before, last, *rest])
        parts = last.splitOn(canvas, width, own - 1)
        if len(parts) > 1:
            return Stack([*before, *parts[:-1]]), Stack([*parts[-1:], *rest])
        head = before if down > height / 2 else []
        return Stack(head), Stack([*before[len(head) :], last, *rest])

    def draw(self, canvas: Any, x: float, top: float) -> None:
        """Draws what `measure` laid out."""
        for flowable, down, height in self._placed:
            flowable.drawOn(canvas, x, top - down - height)


class Row(Flowable):
    """Columns side by side that break over pages, on a tinted ground if `fill` is given.

    Widths in points; 0 takes what is left.
    """

    canv: TaggedCanvas

    def __init__(
        self,
        columns: Sequence[Stack],
        widths: Sequence[float],
        *,
        gutter: float = 0,
        padding: float = 0,
        fill: str | None = None,
    ) -> None:
        super().__init__()
        self._columns, self._asked = tuple(columns), tuple(widths)
        self._gutter, self._padding, self._fill = gutter, padding, fill
        self._widths: tuple[float, ...] = ()
        self.spaceBefore = self.spaceAfter = 8

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Lays all columns out."""
        rest = width - 2 * self._padding - self._gutter * (len(self._columns) - 1)
        share = (rest - sum(self._asked)) / max(1, self._asked.count(0))
        self._widths = tuple(asked or share for asked in self._asked)
        pairs = zip(self._columns, self._widths, strict=True)
        highest = max(column.measure(self.canv, own) for column, own in pairs)
        self.width, self.height = width, highest + 2 * self._padding
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Any]:
        """Breaks every column at the same height; nothing when one of them cannot begin."""
        self.wrap(width, height)
        room = height - 2 * self._padding
        pairs = zip(self._columns, self._widths, strict=True)
        parts = [column.split(self.canv, own, room) for column, own in pairs]
        if not all(head or not tail for head, tail in parts):
            return []
        return [self._like([head for head, _ in parts]), self._like([tail for _, tail in parts])]

    def _like(self, columns: Sequence[Stack]) -> "Row":
        return Row(
            columns, self._asked, gutter=self._gutter, padding=self._padding, fill=self._fill
        )

    def draw(self) -> None:
        """Draws the ground, then the columns from the top."""
        if self._fill:
            with self.canv.artifact():
                self.canv.setFillColor(HexColor(self._fill))
                self.canv.roundRect(0, 0, self.width, self.height, 5, stroke=0, fill=1)
        x = self._padding
        for column, width in zip(self._columns, self._widths, strict=True):
            column.draw(self.canv, x, self.height - self._padding)
            x += width + self._gutter


class Rule(Flowable):
    """A hairline across the column."""

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as it may be."""
        self.width, self.height = width, _HAIR
        self.spaceBefore, self.spaceAfter = 8, 0
        return width, _HAIR

    def draw(self) -> None:
        """One line."""
        self.canv.setStrokeColor(HexColor(HAIRLINE))
        self.canv.setLineWidth(_HAIR)
        self.canv.line(0, 0, self.width, 0)


class Timeline(Flowable):
    """The method as an ornament: yellow notes in a row, green above, red below."""

    _NOTES: Final = ((), ("+",), ("-",), ("+", "-"), ("-", "-"), ("+", "+"), ("+",))

    def __init__(self, side: float = 21.0) -> None:
        super().__init__()
        self._side, self._stem = side, side * 8 / 21

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Across the column, two notes up and two down."""
        self.width, self.height = width, 5 * self._side + 4 * self._stem
        return self.width, self.height

    def draw(self) -> None:
        """The line, then each event, its stems under its notes."""
        middle = self.height / 2
        self.canv.setStrokeColor(HexColor(TIMELINE))
        self.canv.setLineWidth(2)
        self.canv.line(0, middle, self.width, middle)
        step = (self.width - self._side) / (len(self._NOTES) - 1)
        for place, signs in enumerate(self._NOTES):
            self._stack(step * place, middle, LIGHT[Tone.GOOD], EDGE[Tone.GOOD], signs.count("+"))
            self._stack(step * place, middle, LIGHT[Tone.BAD], EDGE[Tone.BAD], -signs.count("-"))
            self._note(step * place, middle, EVENT_FILL, EVENT_EDGE)

    def _stack(self, x: float, middle: float, fill: str, edge: str, notes: int) -> None:
        """Notes above the line, or below it when `notes` is negative."""
        step = (self._side + self._stem) * (1 if notes > 0 else -1)
        self.canv.setLineWidth(1)
        self.canv.setStrokeColor(HexColor(TIMELINE))
        centre = x + self._side / 2
        self.canv.line(centre, middle, centre, middle + step * abs(notes))
        for number in range(1, abs(notes) + 1):
            self._note(x, middle + step * number, fill, edge)

    def _note(self, x: float, middle: float, fill: str, edge: str) -> None:
        self.canv.setFillColor(HexColor(fill))
        self.canv.setStrokeColor(HexColor(edge))
        self.canv.setLineWidth(0.8)
        bottom = middle - self._side / 2
        self.canv.roundRect(x, bottom, self._side, self._side, 2.5, stroke=1, fill=1)


def panel(stack: Stack) -> Row:
    """A single column on warm paper."""
    return Row([stack], [0], padding=16, fill=PAPER)
