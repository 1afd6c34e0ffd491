"""How text is set: sizes, leading and room around it, in points."""

from functools import cached_property
from typing import Any, Final, NamedTuple
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle

from journeymap.report.blocks import Align, Style
from journeymap.report.fonts import Typeface
from journeymap.report.palette import Tone

_RUNNING: Final = 10.5
_NARROW: Final = 1.3
"""So far do words follow the text size that stand in columns, or on one line."""
TABLE_SIZE: Final = 9.5
TABLE_LEADING: Final = 12.5
QUOTE_INDENT: Final = 9.0
SIGN_INDENT: Final = 1.15
"""Room for a sign before a text, in font sizes."""


class _Face(NamedTuple):
    weight: str
    size: float
    leading: float
    before: float = 0
    after: float = 0

    def grown(self, scale: float) -> "_Face":
        """This at a text size: large words gain as many points as running text, no more."""
        size = self.size + min(self.size, _RUNNING) * (scale - 1)
        ratio = size / self.size
        return self._replace(
            size=size,
            leading=self.leading * ratio,
            before=self.before * ratio,
            after=self.after * ratio,
        )


_STYLES: Final = {
    Style.LEAD: _Face("regular", 13, 19.5, 0, 10),
    Style.BODY: _Face("regular", 10.5, 15.5, 0, 6),
    Style.SMALL: _Face("regular", 9, 13, 0, 3),
    Style.LABEL: _Face("semibold", 9, 13, 0, 2),
    Style.STRONG: _Face("semibold", 10.5, 14.5, 0, 2),
    Style.FIGURE: _Face("semibold", 27, 30, 0, 4),
    Style.COUNT: _Face("semibold", 20, 23, 0, 3),
    Style.HUGE: _Face("semibold", 44, 46, 0, 6),
}
_HEADINGS: Final = {
    1: _Face("bold", 27, 32, 30, 12),
    2: _Face("semibold", 15.5, 19.5, 14, 6),
    3: _Face("semibold", 11, 14.5, 10, 3),
}
_ITEM: Final = _Face("regular", 10.5, 15.5, 0, 5)
_QUOTE: Final = _Face("regular", 13, 18, 9, 2)
_SHOWN: Final = {
    _STYLES[Style.LEAD]: _Face("regular", 15, 21, 0, 14),
    _HEADINGS[2]: _Face("bold", 24, 29, 0, 6),
    _HEADINGS[3]: _Face("semibold", 14, 18, 8, 4),
    _QUOTE: _Face("regular", 16, 22, 12, 2),
    _ITEM: _Face("regular", 13, 19, 0, 8),
}
"""What is set larger where a page is shown in a room."""
_TITLES: Final = ((40, 40.0), (80, 32.0), (150, 25.0), (220, 20.0))
"""Up to so many characters, a title is set in this size; longer ones in 14."""

_ALIGNED: Final = {Align.LEFT: 0, Align.CENTRE: 1, Align.RIGHT: 2}


class StyleSheet:
    """The styles in one typeface and text size, made when first asked for.

    `is_shown` makes those words larger that are read from afar.
    """

    def __init__(self, face: Typeface, text_scale: float = 1.0, *, is_shown: bool = False) -> None:
        self.face, self._is_shown = face, is_shown
        self.text_scale = text_scale
        self._made: dict[object, ParagraphStyle] = {}

    def markup(self, text: str) -> str:
        """Text from outside as reportlab's markup: nothing in it can act."""
        text = self.face.visible(text).replace(" %", "\N{NO-BREAK SPACE}%").replace("\t", " ")
        return escape(text).replace("\n", "<br/>")

    def narrow(self, size: float) -> float:
        """A size, in points, of words that stand in columns or on one line."""
        return size * min(self.text_scale, _NARROW)

    def remark(self, text: str) -> str:
        """The same, small and soft beside something larger."""
        font = (
            f'name="{self.face.regular}" size="{9 * self.text_scale:g}" color="{Tone.SOFT.value}"'
        )
        return f"<font {font}>{self.markup(text)}</font>"

    def paragraph(self, style: Style, tone: Tone, *, signed: bool = False) -> ParagraphStyle:
        """The style of a paragraph; `signed` leaves room for a sign before it."""
        return self._style(_STYLES[style], tone, signed=signed)

    def heading(self, level: int, *, signed: bool) -> ParagraphStyle:
        """The style of a heading of level 1, 2 or 3."""
        return self._style(_HEADINGS[level], Tone.INK, signed=signed, keepWithNext=1)

    def title(self, text: str) -> ParagraphStyle:
        """The style of the title of the report."""
        size = next((size for length, size in _TITLES if len(text) <= length), 14.0)
        return self._style(_Face("bold", size, size * 1.12, 0, 14), Tone.INK)

    @cached_property
    def quote(self) -> ParagraphStyle:
        """The citizens' voice; its quotation mark hangs left of the text."""
        return self._style(
            _QUOTE, Tone.INK, leftIndent=QUOTE_INDENT * self.text_scale, keepWithNext=1
        )

    @cached_property
    def source(self) -> ParagraphStyle:
        """Who said it."""
        return self._style(
            _Face("regular", 9, 12.5, 0, 4), Tone.SOFT, leftIndent=QUOTE_INDENT * self.text_scale
        )

    @cached_property
    def item(self) -> ParagraphStyle:
        """A point of a list."""
        return self._listed(_ITEM)

    @cached_property
    def entry(self) -> ParagraphStyle:
        """A line of the table of contents."""
        return self._listed(_Face("regular", 9, 13, 0, 2))

    def _listed(self, face: _Face) -> ParagraphStyle:
        face = self._seen(face)
        return self._style(
            face,
            Tone.INK,
            leftIndent=18 * self.text_scale,
            bulletColor=HexColor(Tone.ACCENT.value),
            bulletFontName=self.face.semibold,
            bulletFontSize=face.grown(self.text_scale).size,
        )

    def cell(self, align: Align, tone: Tone) -> ParagraphStyle:
        """The text of a table cell."""
        face = _Face("regular", self.narrow(TABLE_SIZE), self.narrow(TABLE_LEADING))
        return self._made_of(face, tone, alignment=_ALIGNED[align])

    def header(self, align: Align, size: float | None = None) -> ParagraphStyle:
        """The header of a column, or of a group of rows."""
        face = _Face("semibold", size or self.narrow(8.5), self.narrow(11.0))
        return self._made_of(face, Tone.SOFT, alignment=_ALIGNED[align])

    def _style(
        self, face: _Face, tone: Tone, *, signed: bool = False, **more: Any
    ) -> ParagraphStyle:
        return self._made_of(self._seen(face).grown(self.text_scale), tone, signed=signed, **more)

    def _seen(self, face: _Face) -> _Face:
        return _SHOWN.get(face, face) if self._is_shown else face

    def _made_of(
        self, face: _Face, tone: Tone, *, signed: bool = False, **more: Any
    ) -> ParagraphStyle:
        known = (face, tone, signed, *more.values())
        if known not in self._made:
            self._made[known] = self._make(face, tone, signed=signed, more=more)
        return self._made[known]

    def _make(
        self, face: _Face, tone: Tone, *, signed: bool, more: dict[str, Any]
    ) -> ParagraphStyle:
        name = getattr(self.face, face.weight)
        values = {
            "fontName": name,
            "bulletFontName": name,
            "fontSize": face.size,
            "leading": face.leading,
            "spaceBefore": face.before,
            "spaceAfter": face.after,
            "textColor": HexColor(tone.value),
            "leftIndent": face.size * SIGN_INDENT if signed else 0,
            "splitLongWords": 1,
            "allowWidows": 0,
            "allowOrphans": 0,
        }
        return ParagraphStyle("", **{**values, **more})
