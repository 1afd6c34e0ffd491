"""Open data as a REFI-QDA project (`.qdpx`), for programs of qualitative analysis.

Source: REFI-QDA 1.5, Project Exchange, schema of 18 March 2019 (www.qdasoftware.org). A zip of
`project.qde` and one text for each journey in `sources/`. A journey is a source and a case with
its facts as variables; a note is a selection, coded with its kind, its actor, its codes and the
pain points it lies in. A set of the project holds notes, codes or sources, no selections, so a
pain point is a code on its notes, and a set of that code with the journeys it touches.

Everything has an id made from what it is, so the same rows give the same bytes.
"""

import datetime as dt
import io
import uuid
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from xml.etree import ElementTree as ET

from journeymap.aggregate.opendata import GroupRow, JourneyRow, Kind, NoteRow, OpenData
from journeymap.report.names import Names
from journeymap.report.opendata.columns import KINDS, Columns, listed
from journeymap.report.opendata.method import method_facts
from journeymap.report.opendata.passages import Passage, Story, name_of, stories
from journeymap.report.palette import EVENT_EDGE, Tone
from journeymap.report.xml_text import xml_safe
from journeymap.words import key

NAMESPACE: Final = "urn:QDA-XML:project:1.0"
_OURS: Final = uuid.uuid5(uuid.NAMESPACE_URL, "journeymap/refi-qda")
_PROGRAM: Final = "journeymap"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_NAME: Final = 60
"""Characters of a note in the name of its selection."""
_COLOURS: Final = {
    Kind.EVENT: EVENT_EDGE,
    Kind.GOOD: Tone.GOOD.value,
    Kind.BAD: Tone.BAD.value,
    Kind.ANSWER: Tone.ACCENT.value,
}
assert set(_COLOURS) == set(Kind)


@dataclass(frozen=True, slots=True)
class _Fact:
    """A variable of each case: its name in the catalogue, its type, and its value, "" for none."""

    name: str
    type: str
    of: Callable[[JourneyRow, Names], str]


_FACTS: Final = (
    _Fact(key("export.column.municipality"), "Text", lambda row, _: row.municipality or ""),
    _Fact(key("export.column.municipality_name"), "Text", lambda row, _: row.municipality_name),
    _Fact(key("export.column.unit"), "Text", lambda row, _: row.unit),
    _Fact(key("export.column.target_groups"), "Text", lambda row, _: listed(row.target_groups)),
    _Fact(key("export.column.age_band"), "Text", lambda row, _: row.age_band or ""),
    _Fact(key("export.column.interview_date"), "Date", lambda row, _: _day(row.interview_date)),
    _Fact(key("export.column.mode"), "Text", lambda row, n: n.mode(row.mode) if row.mode else ""),
    _Fact(key("export.column.relation"), "Text", lambda row, _: row.relation),
    _Fact(key("export.column.selection"), "Text", lambda row, _: row.selection),
    _Fact(key("export.column.reach"), "Text", lambda row, names: names.coverage(row.reach)),
    _Fact(key("export.column.quotes"), "Boolean", lambda row, _: str(row.quotes_allowed).lower()),
)


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ""


def build_qdpx(data: OpenData, names: Names, step: Callable[[], object] = lambda: None) -> bytes:
    """The file. `step` is called for each journey and may raise to stop."""
    told = tuple(stories(Columns(names, data)))
    project = _Project(data, names, step).element(told)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        ET.indent(project, " ")
        text = ET.tostring(project, encoding="UTF-8", xml_declaration=True)
        archive.writestr(_entry("project.qde"), text)
        for story in told:
            name = f"sources/{_guid('source', story.journey.id)}.txt"
            archive.writestr(_entry(name), story.text.encode())
    return buffer.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    """A file of no date and no system, as everybody may read it."""
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0
    entry.external_attr = 0o644 << 16
    return entry


def _guid(*parts: str) -> str:
    """An id made from what a thing is; parts are kept apart so that none reads as another."""
    return str(uuid.uuid5(_OURS, "\x1f".join(parts)))


@dataclass(frozen=True)
class _Project:
    data: OpenData
    names: Names
    step: Callable[[], object]

    @cached_property
    def made(self) -> str:
        """When, as XML says it."""
        return f"{self.data.method.exported_on.isoformat()}T00:00:00Z"

    def element(self, told: Iterable[Story]) -> ET.Element:
        """The whole project, in the order the schema asks for."""
        project = ET.Element(
            "Project",
            {
                "xmlns": NAMESPACE,
                "name": self.names.words("export.title"),
                "origin": _PROGRAM,
                "creatingUserGUID": _guid("user", ""),
                "creationDateTime": self.made,
            },
        )
        told = tuple(told)
        self._users(ET.SubElement(project, "Users"))
        self._codes(ET.SubElement(ET.SubElement(project, "CodeBook"), "Codes"))
        if told:
            variables = ET.SubElement(project, "Variables")
            for fact in _FACTS:
                guid, title = _guid("variable", fact.name), self.names.words(fact.name)
                _named(variables, "Variable", guid, title).set("typeOfVariable", fact.type)
            cases = ET.SubElement(project, "Cases")
            sources = ET.SubElement(project, "Sources")
            for story in told:
                self.step()
                self._case(cases, story.journey)
                self._source(sources, story)
        self._sets(project)
        ET.SubElement(project, "Description").text = xml_safe(self._description())
        return project

    def _description(self) -> str:
        facts = method_facts(self.data.method, self.names)
        return "\n".join(
            f"{fact.name}: {fact.value}" if fact.value != "" else fact.name for fact in facts
        )

    def _users(self, users: ET.Element) -> None:
        """The program, which coded what needs no judgement, and everybody who coded."""
        coders = {coded.by for note in self.data.notes for coded in note.codes} - {""}
        for coder in ("", *sorted(coders)):
            _named(users, "User", _guid("user", coder), coder or _PROGRAM)

    def _codes(self, codes: ET.Element) -> None:
        w = self.names.words
        kinds = _folder(codes, "kind", w("export.folder.kinds"))
        for kind, name in KINDS.items():
            code = _code(kinds, _guid("kind", kind.value), w(name))
            code.set("color", _COLOURS[kind])
        if actors := sorted({(n.actor_name, n.actor) for n in self.data.notes if n.actor}):
            folder = _folder(codes, "actor", w("export.folder.actors"))
            for name, actor in actors:
                _code(folder, _guid("actor", str(actor)), name)
        for lens, name in dict.fromkeys((row.lens, row.lens_name) for row in self.data.codebook):
            self._lens(codes, lens, name)
        if self.data.groups:
            folder = _folder(codes, "group", w("export.column.groups"))
            for group in self.data.groups:
                code = _code(folder, _guid("group", group.id), self._called(group))
                code.set("color", _COLOURS[Kind(group.valence)])
                _described(code, group.description)

    def _lens(self, codes: ET.Element, lens: str, name: str) -> None:
        folder = _folder(codes, f"lens {lens}", name)
        for row in self.data.codebook:
            if row.lens == lens:
                code = _code(folder, _guid("code", lens, row.code), row.label or row.code)
                _described(code, row.help)

    def _called(self, group: GroupRow) -> str:
        return group.name or self.names.words("export.nameless")

    def _case(self, cases: ET.Element, row: JourneyRow) -> None:
        case = _named(cases, "Case", _guid("case", row.id), name_of(row))
        for fact in _FACTS:
            if value := fact.of(row, self.names):
                told = ET.SubElement(case, "VariableValue")
                ET.SubElement(told, "VariableRef", targetGUID=_guid("variable", fact.name))
                ET.SubElement(told, f"{fact.type}Value").text = xml_safe(value)
        ET.SubElement(case, "SourceRef", targetGUID=_guid("source", row.id))

    def _source(self, sources: ET.Element, story: Story) -> None:
        guid = _guid("source", story.journey.id)
        source = _named(sources, "TextSource", guid, name_of(story.journey))
        source.set("plainTextPath", f"internal://{guid}.txt")
        self._by_us(source)
        for passage in story.passages:
            self._selection(source, passage)

    def _by_us(self, element: ET.Element) -> None:
        element.set("creatingUser", _guid("user", ""))
        element.set("creationDateTime", self.made)

    def _selection(self, source: ET.Element, passage: Passage) -> None:
        note = passage.note
        guid = _guid("note", note.journey, note.note)
        line = " ".join(passage.words.split())[:_NAME]
        selection = _named(source, "PlainTextSelection", guid, line)
        selection.set("startPosition", str(passage.start))
        selection.set("endPosition", str(passage.end))
        self._by_us(selection)
        for number, (code, coder) in enumerate(_codes_on(note)):
            coding = ET.SubElement(selection, "Coding", guid=_guid("coding", guid, str(number)))
            coding.set("creatingUser", _guid("user", coder))
            coding.set("creationDateTime", self.made)
            ET.SubElement(coding, "CodeRef", targetGUID=code)

    def _sets(self, project: ET.Element) -> None:
        if not self.data.groups:
            return
        sets = ET.SubElement(project, "Sets")
        for group in self.data.groups:
            one = _named(sets, "Set", _guid("set", group.id), self._called(group))
            _described(one, group.description)
            ET.SubElement(one, "MemberCode", targetGUID=_guid("group", group.id))
            touched = (note.journey for note in self.data.notes if group.id in note.groups)
            for journey in dict.fromkeys(touched):
                ET.SubElement(one, "MemberSource", targetGUID=_guid("source", journey))


def _codes_on(note: NoteRow) -> Iterator[tuple[str, str]]:
    """The id of each code on a note, and who put it there; "" for the program."""
    yield _guid("kind", note.kind.value), ""
    if note.actor:
        yield _guid("actor", note.actor), ""
    for coded in note.codes:
        yield _guid("code", coded.lens, coded.code), coded.by
    for group in note.groups:
        yield _guid("group", group), ""


def _named(parent: ET.Element, tag: str, guid: str, name: str) -> ET.Element:
    return ET.SubElement(parent, tag, guid=guid, name=xml_safe(name))


def _folder(codes: ET.Element, guid: str, name: str) -> ET.Element:
    """A code that holds codes and is put on nothing itself."""
    folder = _named(codes, "Code", _guid("folder", guid), name)
    folder.set("isCodable", "false")
    return folder


def _code(parent: ET.Element, guid: str, name: str) -> ET.Element:
    code = _named(parent, "Code", guid, name)
    code.set("isCodable", "true")
    return code


def _described(element: ET.Element, text: str) -> None:
    if text:
        ET.SubElement(element, "Description").text = xml_safe(text)
