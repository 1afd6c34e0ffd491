"""A drawn PDF → one that can be read aloud and kept: PDF/UA-1 and PDF/A-2a.

Adds the structure tree, links, the meaning of the colours and what the document says of itself.
The same input gives the same bytes. Whether the standards are kept is checked by veraPDF in the
tests; that an alternative text makes sense no checker can tell.
"""

import io
from collections.abc import Iterator
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from journeymap.report.metadata import About, packet
from journeymap.report.srgb import profile
from journeymap.report.structure import OWNER, Area, Element, Mark, Structure, Value

_PRINTED: Final = 4
"""The flag of an annotation that is neither hidden nor left out on paper; PDF/A wants it."""

_KEPT: Final = {"TH", "TD"}
"""An empty cell is a cell; any other element without ink says nothing."""


def archived(pdf: bytes, structure: Structure, about: About) -> bytes:
    """`pdf`, whose marked content is that of `structure`, with everything the standards want."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        _Tree(document, structure).write()
        _describe(document, about)
        for page in document.pages:
            page.obj.Tabs = Name.S
            if Name.Trans in page.obj:
                del page.obj.Trans
        out = io.BytesIO()
        document.save(
            out,
            force_version="1.7",
            deterministic_id=True,
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return out.getvalue()


def _describe(document: Pdf, about: About) -> None:
    root = document.Root
    colours = document.make_stream(profile(), N=3)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        DestOutputProfile=colours,
    )
    root.OutputIntents = Array([document.make_indirect(intent)])
    root.Metadata = document.make_stream(packet(about), Type=Name.Metadata, Subtype=Name.XML)
    root.MarkInfo = Dictionary(Marked=True)
    root.Lang = String(about.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    for key in (Name.Author, Name.Keywords, Name.Trapped):
        if key in document.docinfo:
            del document.docinfo[key]


class _Tree:
    """Writes elements, and for each page and link to which element its marks belong."""

    def __init__(self, document: Pdf, structure: Structure) -> None:
        self._document, self._structure = document, structure
        self._pages = [page.obj for page in document.pages]
        self._written: dict[Element, Any] = {}
        self._links: list[tuple[Any, Element]] = []

    def write(self) -> None:
        """The tree under the root of the document."""
        root = self._document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = self._element(self._structure.document, root)
        root.RoleMap = Dictionary(Title=Name.P)
        root.ParentTree = self._document.make_indirect(Dictionary(Nums=Array(self._parents())))
        root.ParentTreeNextKey = len(self._pages) + len(self._links)
        if named := sorted((element.id, element) for element in self._written if element.id):
            names = [part for id_, own in named for part in (String(id_), self._written[own])]
            root.IDTree = Dictionary(Names=Array(names))
        self._document.Root.StructTreeRoot = root

    def _element(self, element: Element, parent: Any) -> Any:
        made = Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent)
        written = self._written[element] = self._document.make_indirect(made)
        told = {
            "Alt": element.alt,
            "ActualText": element.actual,
            "Lang": element.language,
            "ID": element.id,
        }
        for key, text in told.items():
            if text:
                written[f"/{key}"] = String(text)
        if element.attributes:
            written.A = _attributes(element)
        marks = [kid for kid in element.kids if isinstance(kid, Mark)]
        if marks:
            written.Pg = self._pages[marks[0].page]
        written.K = Array(list(self._kids(element, written, marks[0].page if marks else -1)))
        return written

    def _kids(self, element: Element, written: Any, page: int) -> Iterator[Any]:
        for kid in element.kids:
            if isinstance(kid, Area):
                yield self._link(kid, element)
            elif isinstance(kid, Element):
                if kid.is_drawn or kid.role in _KEPT:
                    yield self._element(kid, written)
            elif kid.page == page:
                yield kid.number
            else:
                yield Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)

    def _link(self, area: Area, element: Element) -> Any:
        target, page = self._structure.anchors[area.anchor], self._pages[area.page]
        annotation = self._document.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(length, 2) for length in area.box]),
                Border=Array([0, 0, 0]),
                F=_PRINTED,
                Contents=String(area.words),
                Dest=Array([self._pages[target.page], Name.XYZ, None, round(target.top, 2), None]),
                StructParent=len(self._pages) + len(self._links),
            )
        )
        self._links.append((annotation, element))
        if Name.Annots not in page:
            page.Annots = Array()
        page.Annots.append(annotation)
        return Dictionary(Type=Name.OBJR, Pg=page, Obj=annotation)

    def _parents(self) -> Iterator[Any]:
        """For each page the elements of its marks, then for each link its element."""
        for number, page in enumerate(self._pages):
            page.StructParents = number
            marks = self._structure.pages[number : number + 1]
            yield number
            own = [self._written[element] for elements in marks for element in elements]
            yield self._document.make_indirect(Array(own))
        for number, (_, element) in enumerate(self._links, start=len(self._pages)):
            yield number
            yield self._written[element]


def _attributes(element: Element) -> Any:
    told = {f"/{name}": _value(value) for name, value in element.attributes.items()}
    return Dictionary({"/O": Name(f"/{OWNER[element.role]}"), **told})


def _value(value: Value) -> Any:
    if isinstance(value, str):
        return Name(f"/{value}")
    if isinstance(value, tuple):
        return Array([String(v) if isinstance(v, str) else round(v, 2) for v in value])
    return value
