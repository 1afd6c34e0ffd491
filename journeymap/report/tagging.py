"""Marks what is drawn, so that it can be read without being seen.

Everything on a page lies either in marked content of an element of the structure tree or in an
artifact, which screen readers pass by. Flowables of our own do it themselves:

    with self.canv.tagged(element): …      words
    with self.canv.artifact(): …           lines, grounds, signs that the words say as well

Any other flowable is wrapped. A chart, or whatever draws a picture, becomes a figure with
`figure(flowable, parent, alt)`, an ornament with `Tagged(flowable, None)`; neither has to know of
tags. What is drawn inside marked content belongs to it, so marks never nest.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from journeymap.report.structure import Area, Element, Place, Structure


class TaggedCanvas(Canvas):
    """A canvas that keeps `structure` up to date with what is drawn."""

    def __init__(self, *arguments: Any, structure: Structure, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.structure = structure
        self._marked = False

    @property
    def _page(self) -> int:
        number: int = self.getPageNumber()
        return number - 1

    @contextmanager
    def tagged(self, element: Element | None) -> Iterator[None]:
        """What is drawn inside belongs to `element`; None makes it an artifact."""
        if element is None:
            with self.artifact():
                yield
        elif self._marked:
            yield
        else:
            number = self.structure.mark(element, self._page)
            with self._content(f"/{element.role} <</MCID {number}>> BDC"):
                yield

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn inside says nothing; `kind` "Footer" or "Header" is a page's furniture."""
        if self._marked:
            yield
        elif kind:
            with self._content(f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC"):
                yield
        else:
            with self._content("/Artifact BMC"):
                yield

    @contextmanager
    def _content(self, begin: str) -> Iterator[None]:
        code: list[str] = self._code  # type: ignore[attr-defined]
        code.append(begin)
        self._marked = True
        try:
            yield
        finally:
            self._marked = False
            code.append("EMC")

    def anchor(self, name: str, x: float, y: float) -> None:
        """Links to `name` lead to (x, y)."""
        self.structure.anchors[name] = Place(self._page, self.absolutePosition(x, y)[1])

    def area(
        self, element: Element, box: tuple[float, float, float, float], anchor: str, words: str
    ) -> None:
        """Makes a box (left, bottom, right, top) a link that belongs to `element`."""
        left, bottom = self.absolutePosition(box[0], box[1])
        right, top = self.absolutePosition(box[2], box[3])
        element.kids.append(Area(self._page, (left, bottom, right, top), anchor, words))


class Tagged(Flowable):
    """Any flowable, all of it belonging to one element; an artifact where `element` is None.

    Parts of a flowable that goes on over the page belong to the same element.
    """

    canv: TaggedCanvas

    def __init__(self, inner: Any, element: Element | None) -> None:
        super().__init__()
        self._inner, self._element = inner, element

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As large as what is inside."""
        self.width, self.height = self._inner.wrapOn(self.canv, width, height)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Any]:
        """The parts, each marked."""
        parts = self._inner.splitOn(self.canv, width, height)
        return [Tagged(part, self._element) for part in parts]

    def getSpaceBefore(self) -> float:  # noqa: N802
        """That of what is inside."""
        space: float = self._inner.getSpaceBefore()
        return space

    def getSpaceAfter(self) -> float:  # noqa: N802
        """That of what is inside."""
        space: float = self._inner.getSpaceAfter()
        return space

    def draw(self) -> None:
        """Draws what is inside, in marked content."""
        with self.canv.tagged(self._element):
            self._inner.drawOn(self.canv, 0, 0)
        if self._element is not None and self._element.role == "Figure":
            self._note_place(self._element)

    def _note_place(self, figure: Element) -> None:
        """A figure that is whole on one page says where."""
        if len(figure.kids) > 1:
            figure.attributes.pop("BBox", None)
            return
        left, bottom = self.canv.absolutePosition(0, 0)
        right, top = self.canv.absolutePosition(self.width, self.height)
        figure.attributes["BBox"] = (left, bottom, right, top)


def figure(flowable: Any, parent: Element, alt: str) -> Tagged:
    """A flowable that draws a picture, as a figure under `parent`; `alt` says what it shows."""
    return Tagged(flowable, parent.add("Figure", alt=alt, attributes={"Placement": "Block"}))
