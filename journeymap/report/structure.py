"""The order in which a PDF is read: elements, and which marks on which pages belong to them.

Made while blocks are set, in the order in which they are told; drawing only adds marks. So a
paragraph that goes on over the page is one element, and columns are read one after the other
wherever the page breaks. `report.archive` writes the tree into the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

Value = str | int | tuple[float, ...] | tuple[str, ...]
"""Of an attribute: a name, a number, a box or the ids of other elements."""

OWNER: Final = {"TH": "Table", "TD": "Table", "L": "List", "Figure": "Layout"}
"""To which family of PDF's attributes those of an element belong."""


class Mark(NamedTuple):
    """A stretch of marked content: the `number`-th of page `page`, both from 0."""

    page: int
    number: int


class Area(NamedTuple):
    """A place that can be clicked: its box on a page, and the anchor to which it leads.

    `box` is left, bottom, right, top in points from the lower left corner; `words` say where.
    """

    page: int
    box: tuple[float, float, float, float]
    anchor: str
    words: str


class Place(NamedTuple):
    """Where an anchor is: how far up on page `page`, in points."""

    page: int
    top: float


@dataclass(slots=True, eq=False)
class Element:
    """A node of the tree. `role` is a standard structure type of PDF 1.7, or "Title".

    `alt` says in words what cannot be read, `actual` is the text where the font lacks characters,
    `language` is a tag such as "da-DK" where it is not that of the document.
    """

    role: str
    alt: str = ""
    actual: str = ""
    language: str = ""
    id: str = ""
    attributes: dict[str, Value] = field(default_factory=dict)
    kids: "list[Element | Mark | Area]" = field(default_factory=list, repr=False)

    def add(self, role: str, **more: Any) -> "Element":
        """A new last element under this one."""
        element = Element(role, **more)
        self.kids.append(element)
        return element

    @property
    def is_drawn(self) -> bool:
        """Whether anything on paper belongs to it, or to what is under it."""
        return any(not isinstance(kid, Element) or kid.is_drawn for kid in self.kids)

    def walk(self) -> "Iterator[Element]":
        """This element and all under it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()


@dataclass(slots=True)
class Structure:
    """The tree of one document, the marks of its pages and the anchors in it."""

    document: Element = field(default_factory=lambda: Element("Document"))
    pages: list[list[Element]] = field(default_factory=list)
    anchors: dict[str, Place] = field(default_factory=dict)

    def mark(self, element: Element, page: int) -> int:
        """Gives `element` a new mark on `page`; the number of the mark."""
        while len(self.pages) <= page:
            self.pages.append([])
        number = len(self.pages[page])
        self.pages[page].append(element)
        element.kids.append(Mark(page, number))
        return number


class Levels:
    """Numbers headings so that no level is skipped, whatever their size."""

    def __init__(self) -> None:
        self._open: list[tuple[int, int]] = []

    def role(self, level: int) -> str:
        """ "H2" for a heading of any size whose nearest larger one is "H1"."""
        while self._open and self._open[-1][0] >= level:
            self._open.pop()
        number = self._open[-1][1] + 1 if self._open else 1
        self._open.append((level, number))
        return f"H{number}"
