"""Reads the structure tree of a PDF, and checks what the eye cannot see."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

_SHOWING = {"Tj", "TJ", "'", '"'}
_PAINTING = {"f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "Do", "sh"}


@dataclass(slots=True)
class Node:
    """An element: its role, its texts (a mark each), what is under it."""

    role: str
    attributes: dict[str, Any]
    alt: str = ""
    actual: str = ""
    language: str = ""
    id: str = ""
    texts: list[str] = field(default_factory=list)
    kids: "list[Node]" = field(default_factory=list)
    links: list[Any] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)

    def walk(self) -> "Iterator[Node]":
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def all(self, *roles: str) -> "list[Node]":
        return [node for node in self.walk() if node.role in roles]

    @property
    def text(self) -> str:
        """All words in it, in reading order; blanks as one space."""
        parts = [*self.texts, *(kid.text for kid in self.kids)]
        return " ".join(" ".join(parts).split())


@dataclass(slots=True)
class Marks:
    """What a page draws: words by mark, and operators that lie in no marked content."""

    words: dict[int, str]
    loose: list[str]
    nested: int


class Tagged:
    """A PDF opened for its tags."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(pdf))
        self.pages = [page.obj for page in self.pdf.pages]
        self._number = {page.objgen: place for place, page in enumerate(self.pages)}
        self.marks = [_marks(page) for page in self.pdf.pages]
        self.seen: dict[tuple[int, int], Any] = {}
        self.root = self._node(self.pdf.Root.StructTreeRoot.K)

    def _node(self, element: Any) -> Node:
        texts = {k: str(element.get(f"/{k}", "")) for k in ("Alt", "ActualText", "Lang", "ID")}
        attributes = {name[1:]: _plain(v) for name, v in element.get("/A", {}).items()}
        node = Node(str(element.S)[1:], attributes, *texts.values())
        for kid in element.get("/K", pikepdf.Array()):
            self._add(node, element, kid)
        return node

    def _add(self, node: Node, element: Any, kid: Any) -> None:
        if isinstance(kid, int):
            self._content(node, element, self._number[element.Pg.objgen], kid)
        elif kid.get("/Type") == "/MCR":
            self._content(node, element, self._number[kid.Pg.objgen], int(kid.MCID))
        elif kid.get("/Type") == "/OBJR":
            node.links.append(kid.Obj)
        else:
            assert kid.P.objgen == element.objgen
            node.kids.append(self._node(kid))

    def _content(self, node: Node, element: Any, page: int, mark: int) -> None:
        assert (page, mark) not in self.seen, "one mark, two elements"
        self.seen[page, mark] = element
        node.texts.append(self.marks[page].words[mark])
        node.pages.add(page)


def _plain(value: Any) -> Any:
    if isinstance(value, pikepdf.Array):
        return [_plain(part) for part in value]
    return str(value) if isinstance(value, pikepdf.Name | pikepdf.String) else float(value)


def _marks(page: pikepdf.Page) -> Marks:
    fonts = {name: _letters(font) for name, font in page.resources.get("/Font", {}).items()}
    marks, stack, letters = Marks({}, [], 0), list[int | None](), dict[int, str]()
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            marks.nested += bool(stack)
            is_content = name == "BDC" and "/MCID" in operands[1]
            stack.append(int(operands[1]["/MCID"]) if is_content else None)
            if is_content:
                marks.words[int(operands[1]["/MCID"])] = ""
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            letters = fonts[str(operands[0])]
        elif name in _SHOWING | _PAINTING and not stack:
            marks.loose.append(name)
        elif name in _SHOWING and stack[-1] is not None:
            codes = bytes(operands[-1])
            marks.words[stack[-1]] += "".join(letters[code] for code in codes)
    assert not stack
    return marks


def _letters(font: Any) -> dict[int, str]:
    """What the codes of a font stand for, from its /ToUnicode."""
    found: dict[int, str] = {}
    table = font.ToUnicode.read_bytes().decode("ascii")
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, target in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = bytes.fromhex(target).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for low, _, targets in re.findall(r"<(\w+)>\s*<(\w+)>\s*\[(.*?)\]", block, re.DOTALL):
            for place, target in enumerate(re.findall(r"<(\w+)>", targets)):
                found[int(low, 16) + place] = bytes.fromhex(target).decode("utf-16-be")
        for low, high, first in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            for code in range(int(low, 16), int(high, 16) + 1):
                found[code] = chr(int(first, 16) + code - int(low, 16))
    return found


def check_tags(pdf: bytes, language: str) -> Tagged:
    """Everything that holds of each PDF that the program writes; the tree, to look further."""
    read = Tagged(pdf)
    root = read.pdf.Root
    assert root.MarkInfo.Marked is True
    assert root.Lang == language
    assert root.ViewerPreferences.DisplayDocTitle is True
    assert read.pdf.docinfo.Title != ""
    _check_pages(read)
    _check_headings(read)
    for figure in read.root.all("Figure"):
        assert figure.alt.strip(), figure
        _check_place(read, figure)
    for table in read.root.all("Table"):
        _check_table(table)
    _check_lists(read)
    _check_links(read)
    _check_fonts(read)
    return read


def _check_pages(read: Tagged) -> None:
    parents = list(read.pdf.Root.StructTreeRoot.ParentTree.Nums)
    by_number = dict(zip(parents[::2], parents[1::2], strict=True))
    for place, (page, marks) in enumerate(zip(read.pages, read.marks, strict=True)):
        assert marks.loose == [], f"page {place + 1} draws outside its tags"
        assert not marks.nested, f"page {place + 1} has marks inside marks"
        assert page.Tabs == "/S"
        own = by_number[int(page.StructParents)]
        assert sorted(marks.words) == list(range(len(own)))
        for mark, element in enumerate(own):
            assert read.seen[place, mark].objgen == element.objgen


def _check_headings(read: Tagged) -> None:
    last = 0
    for node in read.root.all("H1", "H2", "H3", "H4"):
        level = int(node.role[1])
        assert level <= last + 1, f"{node.text} skips a level"
        assert node.text or node.actual
        last = level


def _check_place(read: Tagged, figure: Node) -> None:
    """A picture that is whole on one page says where, on that page."""
    if len(figure.texts) > 1:
        assert "BBox" not in figure.attributes
        return
    (page,) = figure.pages
    left, bottom, right, top = figure.attributes["BBox"]
    _, _, width, height = (float(length) for length in read.pages[page].MediaBox)
    assert 0 <= left < right <= width
    assert 0 <= bottom <= top <= height


def _check_table(table: Node) -> None:
    rows = [kid for kid in table.kids if kid.role == "TR"]
    assert [kid.role for kid in table.kids if kid.role != "TR"] in ([], ["Caption"])
    heads = table.all("TH")
    assert all(kid.role == "TH" for kid in rows[0].kids)
    assert all(head.attributes["Scope"] in ("/Column", "/Row") for head in heads)
    known = {head.id for head in heads}
    assert len(known - {""}) in (0, len(heads))
    width = len(rows[0].kids)
    for row in rows:
        assert sum(int(kid.attributes.get("ColSpan", 1)) for kid in row.kids) == width
        for cell in row.all("TD"):
            assert set(cell.attributes.get("Headers", ())) <= known


def _check_lists(read: Tagged) -> None:
    for node in read.root.all("L"):
        assert {kid.role for kid in node.kids} == {"LI"}
    for node in read.root.all("LI"):
        assert [kid.role for kid in node.kids] in (["LBody"], ["Lbl", "LBody"], ["Lbl"])


def _check_links(read: Tagged) -> None:
    linked = [link for node in read.root.walk() for link in node.links]
    assert all(node.role == "Link" for node in read.root.walk() if node.links)
    on_pages = [note for page in read.pages for note in page.get("/Annots", ())]
    assert {link.objgen for link in linked} == {note.objgen for note in on_pages}
    assert len(linked) == len(on_pages)
    for link in linked:
        assert str(link.Contents).strip()
        assert link.Dest[0].objgen in {page.objgen for page in read.pages}
        assert int(link.StructParent) >= len(read.pages)


def _check_fonts(read: Tagged) -> None:
    for page in read.pages:
        for font in page.Resources.get("/Font", {}).values():
            assert "/FontFile2" in font.FontDescriptor
            assert "Helvetica" not in str(font.BaseFont)
