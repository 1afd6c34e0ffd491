"""A codebook as other programs of qualitative analysis exchange it: REFI-QDA Codebook 1.0 (.qdc).

XML in the namespace NAMESPACE: CodeBook › Codes › Code, codes within codes; each has a guid, a
name and whether it may be put on something, and may have a Description. A lens is a code that may
not, with its codes inside. The format knows one language, so names and help texts are written in
one; guids are made from ids, so that our own codes are known again. Codes that are merged, split
or retired are not written: other programs cannot tell them from those in use.

Source: REFI-QDA 1.5 (qdasoftware.org), the schema Codebook.xsd.
"""

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NoReturn, TypeVar
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from journeymap.model.codebook import (
    MAX_LENS_CODES,
    MAX_LENSES,
    BookCode,
    BookLens,
    Codebook,
    Help,
    Label,
)
from journeymap.model.codebook_commands import lenses_of
from journeymap.model.labels import twin_of, unused_id
from journeymap.model.recoding import codes_in_use
from journeymap.model.refi import code_guid, lens_guid
from journeymap.model.values import MAX_TEXT, clean_line, clean_text
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.codebook_csv import MAX_CODEBOOK_BYTES, MAX_ROWS, as_line, too_many
from journeymap.storage.errors import NotACodebook, Problem, TooLarge
from journeymap.storage.journeys import read_bytes
from journeymap.words import key

NAMESPACE: Final = "urn:QDA-XML:codebook:1.0"
MAX_NESTING: Final = 20
"""Codes within codes; no codebook of people goes so deep."""
L = TypeVar("L", Label, Help)


def codebook_qdc(lenses: Iterable[BookLens], language: str) -> bytes:
    """The bytes of a .qdc file of some lenses, in Danish ("da") or English ("en").

    ValueError without a lens: the schema knows no empty codebook.
    """
    codes = [line for lens in lenses for line in _lens_lines(lens, language)]
    if not codes:
        raise ValueError("no lenses")
    lines = (
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<CodeBook xmlns="{NAMESPACE}" origin="journeymap">',
        " <Codes>",
        *codes,
        " </Codes>",
        "</CodeBook>",
    )
    return ("\n".join(lines) + "\n").encode()


def read_codebook_qdc(
    path: Path, book: Codebook, vocabulary: Vocabulary, language: str
) -> tuple[BookLens, ...]:
    """The lenses in a .qdc file, to be handed to `journeymap.model.codebook_import.plan_import`.

    A code that holds codes is a lens; what lies deeper is a code of that lens, named with its
    parents ("Møder / For mange"). Codes that neither hold any nor lie in one come into a lens
    named after the file.
    What we once wrote, or the set calls the same, is known again, and its text in the other
    language kept. Raises CannotRead, TooLarge, NotACodebook with the line where it goes wrong.
    """
    data = read_bytes(path, MAX_CODEBOOK_BYTES)
    if len(data) > MAX_CODEBOOK_BYTES:
        limit = {"limit": MAX_CODEBOOK_BYTES >> 20}
        raise TooLarge(path, Problem(key("codebook_file.too_large"), values=limit))
    found = _Parser(path).read(data)
    heads = _heads(found, clean_line(path.stem) or "codebook")
    most = max(len(codes) for _, codes in heads)
    if len(heads) > MAX_LENSES or most > MAX_LENS_CODES:
        raise TooLarge(path, too_many(MAX_LENSES if len(heads) > MAX_LENSES else MAX_LENS_CODES))
    return _Known(lenses_of(book, vocabulary), language).lenses(heads)


def _lens_lines(lens: BookLens, language: str) -> Iterable[str]:
    yield _opening(lens_guid(lens.id), _said(lens.name, language), codable=False, depth=2)
    yield from _description(_said(lens.help, language), 3)
    for code in codes_in_use(lens):
        guid = code_guid(lens.id, code.id)
        yield _opening(guid, _said(code.label, language), codable=True, depth=3)
        yield from _description(_said(code.help, language), 4)
        yield "   </Code>"
    yield "  </Code>"


def _opening(guid: str, name: str, *, codable: bool, depth: int) -> str:
    flag = "true" if codable else "false"
    return f'{" " * depth}<Code guid="{guid}" name={_attribute(name)} isCodable="{flag}">'


def _description(text: str, depth: int) -> Iterable[str]:
    if text:
        yield f"{' ' * depth}<Description>{_escaped(text)}</Description>"


def _attribute(text: str) -> str:
    return quoteattr(_possible(text))


def _escaped(text: str) -> str:
    return _possible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _possible(text: str) -> str:
    """Without the two characters that no XML may hold and our texts may."""
    return text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


def _said(text: Label | Help, language: str) -> str:
    return (text.en or text.da) if language == "en" else (text.da or text.en)


@dataclass(slots=True)
class _Code:
    """A code of the file, with the codes in it."""

    guid: str
    name: str
    codable: bool
    description: str | None = None
    """None where the file says nothing."""
    codes: "list[_Code]" = field(default_factory=list)


class _Parser:
    """Reads the XML and takes from it what a codebook has; sets and notes are passed over."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: list[str] = []
        self._codes: list[_Code] = []
        self._text: list[str] = []
        self._root = _Code("", "", codable=False)
        self._count = 0
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._opened
        parser.EndElementHandler = self._closed
        parser.CharacterDataHandler = self._text.append
        parser.StartDoctypeDeclHandler = self._refuse_entities
        self._parser = parser

    def read(self, data: bytes) -> list[_Code]:
        try:
            self._parser.Parse(data, True)
        except (expat.ExpatError, LookupError, ValueError) as error:
            self._refuse(key("codebook_file.not_xml"), error)
        if not self._root.codes:
            self._refuse(key("codebook_file.empty"))
        return self._root.codes

    def _opened(self, tag: str, attributes: dict[str, str]) -> None:
        namespace, _, name = tag.rpartition(" ")
        if not self._open and (name != "CodeBook" or namespace != NAMESPACE):
            self._refuse(key("codebook_file.not_qdc"))
        self._text.clear()
        self._open.append(name if namespace == NAMESPACE else "")
        if self._is_code():
            self._begin(attributes)

    def _is_code(self) -> bool:
        """Only what stands where the schema has it is a code: Codes/Code, and Code in Code."""
        return self._open[-1] == "Code" and self._open[-2:-1] in (["Codes"], ["Code"])

    def _begin(self, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MAX_ROWS or len(self._codes) >= MAX_NESTING:
            over = self._count > MAX_ROWS
            name = key("codebook_file.too_many") if over else key("codebook_file.too_deep")
            limit = {"limit": MAX_ROWS if over else MAX_NESTING}
            raise TooLarge(self._path, Problem(name, values=limit))
        name = as_line(attributes.get("name", ""))
        if not name.strip():
            self._refuse(key("codebook_file.no_name"))
        if len(name) > MAX_TEXT:
            self._refuse(key("codebook_file.long"), limit=MAX_TEXT)
        codable = attributes.get("isCodable", "true").strip() in ("true", "1")
        code = _Code(attributes.get("guid", "").strip("{} ").lower(), name, codable)
        (self._codes[-1] if self._codes else self._root).codes.append(code)
        self._codes.append(code)

    def _closed(self, _tag: str) -> None:
        if self._open[-2:] == ["Code", "Description"] and self._codes:
            text = "".join(self._text)
            if len(text) > MAX_TEXT:
                self._refuse(key("codebook_file.long"), limit=MAX_TEXT)
            self._codes[-1].description = clean_text(text)
        elif self._is_code():
            self._codes.pop()
        self._open.pop()
        self._text.clear()

    def _refuse_entities(self, *_: object) -> NoReturn:
        """A document type may hold entities that grow without end, or name files of ours."""
        self._refuse(key("codebook_file.doctype"))

    def _refuse(self, name: str, error: Exception | None = None, **values: str | int) -> NoReturn:
        line = self._parser.CurrentLineNumber
        problem = Problem(name, values={"line": line, **values})
        raise NotACodebook(self._path, problem) from error


@dataclass(frozen=True, slots=True)
class _Known:
    """Finds again what the set has, and gives ids to what it has not."""

    known: Sequence[BookLens]
    language: str

    def lenses(self, heads: "Iterable[_Head]") -> tuple[BookLens, ...]:
        """The codes of a file as lenses."""
        lenses: dict[str, BookLens] = {}
        for head, codes in heads:
            lens = self._lens(head, codes, set(lenses))
            lenses[lens.id] = lens
        return tuple(lenses.values())

    def _lens(self, head: _Code, inside: Sequence[_Code], taken: set[str]) -> BookLens:
        own = self._own_lens(head)
        if own is None or own.id in taken:
            label = self._text(Label(), head.name)
            own = BookLens(id=self._lens_id(label, taken), name=label)
        lens = own.replaced(
            name=self._text(own.name, head.name),
            help=self._text(own.help, head.description),
            codes=(),
        )
        codes: dict[str, BookCode] = {}
        for code in inside:
            made = self._code(own, code, codes)
            codes[made.id] = made
        return lens.replaced(codes=tuple(codes.values()))

    def _own_lens(self, head: _Code) -> BookLens | None:
        for lens in self.known:
            if head.guid == lens_guid(lens.id):
                return lens
        name = head.name.casefold()
        named = (one for one in self.known if _said(one.name, self.language).casefold() == name)
        return next(named, None)

    def _lens_id(self, label: Label, taken: set[str]) -> str:
        return unused_id(label, taken | {lens.id for lens in self.known})

    def _code(self, lens: BookLens, code: _Code, made: dict[str, BookCode]) -> BookCode:
        label = self._text(Label(), code.name)
        free = [one for one in lens.codes if one.id not in made]
        own = next((one for one in free if code.guid == code_guid(lens.id, one.id)), None)
        own = own or twin_of(label, free)
        if own is None:
            taken = {one.id for one in lens.codes} | made.keys()
            own = BookCode(id=unused_id(label, taken), label=label, place=len(made))
        return own.replaced(
            label=self._text(own.label, code.name), help=self._text(own.help, code.description)
        )

    def _text(self, before: L, text: str | None) -> L:
        """A text in the language of the file; where it is as it was shown, nothing changes."""
        if text is None or _said(before, self.language) == text:
            return before
        return before.replaced(**{self.language: text})


_Head = tuple[_Code, Sequence[_Code]]
"""What becomes a lens, and the codes in it."""


def _heads(found: Sequence[_Code], rest: str) -> list[_Head]:
    """The lenses of a file; `rest` names the one of codes that neither hold codes nor lie in any.

    One that may itself be put on something is a code of its own lens too.
    """
    heads: list[_Head] = []
    alone: list[_Code] = []
    for code in found:
        if code.codable and not code.codes:
            alone.append(code)
        else:
            itself = [dataclasses.replace(code, codes=[])] if code.codable else []
            heads.append((code, [*itself, *_flat(code.codes)]))
    if alone:
        heads.append((_Code("", rest, codable=False), alone))
    return heads


def _flat(codes: Sequence[_Code], above: str = "") -> Iterable[_Code]:
    """Every code that may be put on a note, named with those it lies in."""
    for code in codes:
        name = f"{above} / {code.name}" if above else code.name
        if code.codable or not code.codes:
            yield dataclasses.replace(code, name=name, codes=[])
        yield from _flat(code.codes, name)
