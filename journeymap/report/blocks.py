"""What a page is made of: frozen values that state their role.

Pages are functions that return blocks; `render` turns blocks into ink and, because each block says
what it *is* (a heading of level 2, a list, a table with headers, a picture with a text for those
who cannot see it, mere ornament), into the structure tree that a screen reader follows. Blocks are
read in the order in which they are given. A new picture needs an `alt` that says what it shows and
a renderer that wraps its flowable: `yield figure(Chart(…), self.parent, block.alt)`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import ClassVar, Final

from journeymap.report.drawings.drawing import Drawing
from journeymap.report.logo import Logo
from journeymap.report.palette import Tone

SIDE_WIDTH: Final = 128.0


class Role(StrEnum):
    """Standard structure types of PDF; `HEADING` takes its number from the level."""

    TITLE = "Title"
    HEADING = "H"
    PARAGRAPH = "P"
    QUOTE = "BlockQuote"
    LIST = "L"
    TABLE = "Table"
    FIGURE = "Figure"
    CONTENTS = "TOC"
    LINK = "Link"
    GROUP = "Sect"
    ARTIFACT = "Artifact"


class Style(Enum):
    """How a paragraph is set."""

    LEAD = auto()
    BODY = auto()
    SMALL = auto()
    LABEL = auto()
    STRONG = auto()
    COUNT = auto()
    FIGURE = auto()
    HUGE = auto()


class Align(StrEnum):
    """Where the text of a column stands."""

    LEFT = "LEFT"
    RIGHT = "RIGHT"
    CENTRE = "CENTRE"


@dataclass(frozen=True, slots=True)
class Title:
    """What the report is called; the longer, the smaller it is set."""

    role: ClassVar[Role] = Role.TITLE
    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, kept with what follows and bookmarked down to level 2. `sign` draws + or −.

    A `Link` leads to the heading with its `anchor`. Levels are sizes; where a page skips one, the
    structure tree does not.
    """

    role: ClassVar[Role] = Role.HEADING
    level: int
    text: str
    sign: Tone | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, a label or a big figure; `remark` follows it, small and soft."""

    role: ClassVar[Role] = Role.PARAGRAPH
    text: str
    style: Style = Style.BODY
    tone: Tone = Tone.INK
    sign: Tone | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A citizen's voice. `marks` are the opening and the closing quotation mark, or both "".

    `language` ("da-DK") is told where it is not that of the report; `journey` is the id of the
    journey that the words are from.
    """

    role: ClassVar[Role] = Role.QUOTE
    text: str
    source: str
    tone: Tone
    marks: tuple[str, str] = ("", "")
    language: str = ""
    journey: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A line that leads to the heading with this anchor; plain text where there is none."""

    role: ClassVar[Role] = Role.LINK
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Item:
    """A point of a list, with a term in front where it defines one."""

    text: str
    term: str = ""


@dataclass(frozen=True, slots=True)
class BulletList:
    """Points, numbered or not."""

    role: ClassVar[Role] = Role.LIST
    items: tuple[Item, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """The header of a column. `width` in points, 0 for a share of what is left."""

    title: str
    width: float = 0
    align: Align = Align.RIGHT


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell; `fill` is its background."""

    text: str
    tone: Tone = Tone.INK
    fill: str | None = None


@dataclass(frozen=True, slots=True)
class TableRow:
    """The first cell is the header of the row. A row of one cell names the rows below it."""

    cells: tuple[TableCell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headers that are repeated on each page. The caption says what is shown."""

    role: ClassVar[Role] = Role.TABLE
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """`value` of None draws no bar, only the sign and the text."""

    tone: Tone
    value: int | None
    text: str


@dataclass(frozen=True, slots=True)
class BarGroup:
    """One or several bars beside one label."""

    label: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """Horizontal bars; a bar of `full` fills the width. `alt` says in words what they show."""

    role: ClassVar[Role] = Role.FIGURE
    groups: tuple[BarGroup, ...]
    full: int
    alt: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart: `draw` lays it out on the width it gets, and its `alt` says what it shows."""

    role: ClassVar[Role] = Role.FIGURE
    draw: Callable[[float], Drawing]


@dataclass(frozen=True, slots=True)
class Badge:
    """A logo, at the right."""

    role: ClassVar[Role] = Role.FIGURE
    logo: Logo
    alt: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The headings of level 1 with their pages, each a link."""

    role: ClassVar[Role] = Role.CONTENTS


class Ornament(Enum):
    """Says nothing; a screen reader passes it by."""

    RULE = auto()
    TIMELINE = auto()
    SMALL_TIMELINE = auto()


@dataclass(frozen=True, slots=True)
class Artifact:
    """An ornament."""

    role: ClassVar[Role] = Role.ARTIFACT
    ornament: Ornament


@dataclass(frozen=True, slots=True)
class Space:
    """Empty height, in points."""

    role: ClassVar[Role] = Role.ARTIFACT
    height: float


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page, unless `unless` points are left on this one."""

    role: ClassVar[Role] = Role.ARTIFACT
    unless: float = 0


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Blocks that move to the next page together, where they fit on one page."""

    role: ClassVar[Role] = Role.GROUP
    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side, read one column after the other. Widths in points, 0 for the rest."""

    role: ClassVar[Role] = Role.GROUP
    columns: "tuple[tuple[Block, ...], ...]"
    widths: tuple[float, ...]
    gutter: float = 20


@dataclass(frozen=True, slots=True)
class Panel:
    """Blocks on a tinted ground."""

    role: ClassVar[Role] = Role.GROUP
    blocks: "tuple[Block, ...]"


Block = (
    Title
    | Heading
    | Paragraph
    | Quote
    | Link
    | BulletList
    | Table
    | Figure
    | Picture
    | Badge
    | Contents
    | Artifact
    | Space
    | PageBreak
    | KeepTogether
    | Columns
    | Panel
)
Blocks = tuple[Block, ...]


def beside(side: Blocks, body: Blocks) -> Columns:
    """The grid of the report: a narrow column for figures and labels, a wide one for text."""
    return Columns((side, body), (SIDE_WIDTH, 0))
