"""The REFI-QDA project is what the published schema allows, and points at the right words."""

import io
import os
import uuid
import zipfile
from collections import Counter

import pytest
from lxml import etree

from journeymap.aggregate.opendata import OpenData
from journeymap.model.journey import Coverage
from journeymap.report.opendata.qdpx_file import NAMESPACE, build_qdpx
from journeymap.words import LANGUAGES
from tests.factories import bad, event, journey, journeys
from tests.report.opendata.exports import NASTY, everything, group, names, rows

SCHEMA = os.environ.get("REFI_QDA_SCHEMA", "")
"""Where REFI's Project.xsd (18 March 2019) lies on this machine, if it does."""

GRAMMAR = {
    "Project": ("Users", "CodeBook", "Variables", "Cases", "Sources", "Sets", "Description"),
    "Users": ("User",),
    "CodeBook": ("Codes",),
    "Codes": ("Code",),
    "Code": ("Description", "Code"),
    "Variables": ("Variable",),
    "Cases": ("Case",),
    "Case": ("VariableValue", "SourceRef"),
    "VariableValue": ("VariableRef", "TextValue", "BooleanValue", "DateValue"),
    "Sources": ("TextSource",),
    "TextSource": ("PlainTextSelection",),
    "PlainTextSelection": ("Coding",),
    "Coding": ("CodeRef",),
    "Sets": ("Set",),
    "Set": ("MemberCode", "MemberSource"),
}
"""What an element may hold, in the order the standard wants; of others, words alone."""
REQUIRED = {
    "Project": {"name"},
    "User": {"guid"},
    "Code": {"guid", "name", "isCodable"},
    "Variable": {"guid", "name", "typeOfVariable"},
    "Case": {"guid"},
    "TextSource": {"guid", "plainTextPath"},
    "PlainTextSelection": {"guid", "startPosition", "endPosition"},
    "Coding": {"guid"},
    "CodeRef": {"targetGUID"},
    "VariableRef": {"targetGUID"},
    "SourceRef": {"targetGUID"},
    "MemberCode": {"targetGUID"},
    "MemberSource": {"targetGUID"},
    "Set": {"guid", "name"},
}


class Opened:
    """A project, read with other libraries than it was written with."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.files = {name: archive.read(name) for name in archive.namelist()}
        self.root = etree.fromstring(self.files["project.qde"])

    def all(self, path: str) -> list[etree._Element]:
        return list(self.root.iterfind(path, {"": NAMESPACE}))

    def text_of(self, source: etree._Element) -> str:
        path = source.get("plainTextPath").removeprefix("internal://")
        return self.files[f"sources/{path}"].decode()

    def words(self) -> dict[str, str]:
        """Of each selection, by its guid, what it selects."""
        return {
            one.get("guid"): self.text_of(source)[
                int(one.get("startPosition")) : int(one.get("endPosition"))
            ]
            for source in self.all("Sources/TextSource")
            for one in source.iterfind("PlainTextSelection", {"": NAMESPACE})
        }


def project(data: OpenData, language: str = "da") -> Opened:
    return Opened(build_qdpx(data, names(language)))


FULL = rows((*everything(), *journeys(15)[3:]), groups=(group(),))


each_set = pytest.mark.parametrize(
    "data", [FULL, rows([]), rows([journey(1)])], ids=["full", "none", "bare"]
)


@pytest.mark.skipif(not SCHEMA, reason="REFI_QDA_SCHEMA does not name REFI's Project.xsd")
@pytest.mark.parametrize("language", LANGUAGES)
@each_set
def test_it_is_valid(data: OpenData, language: str) -> None:
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    schema.assertValid(project(data, language).root)


@pytest.mark.parametrize("language", LANGUAGES)
@each_set
def test_it_is_put_together_as_the_standard_says(data: OpenData, language: str) -> None:
    for one in project(data, language).root.iter():
        name = etree.QName(one)
        assert name.namespace == NAMESPACE
        allowed = GRAMMAR.get(name.localname, ())
        inside = [etree.QName(child).localname for child in one]
        assert set(inside) <= set(allowed), name.localname
        assert inside == sorted(inside, key=allowed.index), name.localname
        assert REQUIRED.get(name.localname, set()) <= set(one.attrib), name.localname


def test_ids_are_unique_and_references_lead_somewhere() -> None:
    found = project(FULL)
    ids = Counter(one.get("guid") for one in found.root.iter() if one.get("guid"))
    assert max(ids.values()) == 1
    aims = {one.get("targetGUID") for one in found.root.iter() if one.get("targetGUID")}
    users = {one.get("creatingUser") for one in found.root.iter() if one.get("creatingUser")}
    assert aims | users <= ids.keys()
    assert all(str(uuid.UUID(one)) == one for one in ids)


def test_every_note_is_a_selection_of_its_very_words() -> None:
    data = rows((*everything(), *journeys(15)[3:]), groups=(group(),))
    selected = Counter(project(data).words().values())
    wanted = Counter(
        "tilbageholdt" if note.text is None else note.text or "(uden ord)" for note in data.notes
    )
    assert selected == wanted
    assert selected[NASTY] == 1, "line breaks and signs outside the basic plane count once"


def test_a_note_ends_its_line() -> None:
    """So a program that takes the end for the last character gets no word too many."""
    found = project(FULL)
    for source in found.all("Sources/TextSource"):
        text = found.text_of(source)
        assert "\r" not in text
        for one in source.iterfind("PlainTextSelection", {"": NAMESPACE}):
            assert text[int(one.get("endPosition"))] == "\n"


def test_codes_lie_in_their_lens_and_say_who_coded() -> None:
    found = project(rows(everything(), reach=Coverage.MUNICIPALITY))
    lens = next(
        one
        for one in found.all("CodeBook/Codes/Code")
        if one.get("name") == "Hvorfor det gik i stå"
    )
    assert lens.get("isCodable") == "false"
    codes = {code.get("guid"): code.get("name") for code in found.root.iter(f"{{{NAMESPACE}}}Code")}
    users = {one.get("guid"): one.get("name") for one in found.all("Users/User")}
    note = next(guid for guid, words in found.words().items() if words == NASTY)
    selection = next(one for one in found.root.iter() if one.get("guid") == note)
    told = {
        (
            codes[coding.find("CodeRef", {"": NAMESPACE}).get("targetGUID")],
            users[coding.get("creatingUser")],
        )
        for coding in selection.iterfind("Coding", {"": NAMESPACE})
    }
    assert told == {
        ("svært", "journeymap"),
        ("Jobcenter", "journeymap"),
        ("At blive set, hørt og inddraget", "journeymap"),
        ("It", "journeymap"),
        ("egen", "AB"),
    }


def test_facts_are_variables_of_the_case() -> None:
    found = project(rows(everything()))
    titles = {one.get("guid"): one.get("name") for one in found.all("Variables/Variable")}
    case = next(one for one in found.all("Cases/Case") if one.get("name") == "Borger T1, Aabenraa")
    told = {
        titles[one[0].get("targetGUID")]: one[1].text
        for one in case.iterfind("VariableValue", {"": NAMESPACE})
    }
    assert told["Kommunekode"] == "0580"
    assert told["Målgrupper"] == "Unge 15–29 år | noget eget"
    assert told["Må citeres"] == "true"
    assert "1999" not in told.values()


def test_a_pain_point_is_a_code_on_its_notes_and_a_set_of_journeys() -> None:
    found = project(FULL)
    (one,) = found.all("Sets/Set")
    assert one.get("name") == "Forfra igen"
    code = one.find("MemberCode", {"": NAMESPACE}).get("targetGUID")
    refs = [ref.get("targetGUID") for ref in found.root.iter(f"{{{NAMESPACE}}}CodeRef")]
    assert refs.count(code) == FULL.groups[0].notes == 2
    assert len(one.findall("MemberSource", {"": NAMESPACE})) == FULL.groups[0].citizens == 2


def test_words_that_stay_are_in_no_part_of_it() -> None:
    found = project(rows(everything()))
    for data in found.files.values():
        assert "Sig det ikke" not in data.decode()


def test_what_no_xml_can_hold_is_marked() -> None:
    odd = journey(1, event("e1", bad("x1", text="a\ufffeb")), title="t")
    assert "a\ufffeb" in project(rows([odd])).words().values()
    assert "a□b" in project(rows([odd])).files["project.qde"].decode()


def test_the_same_rows_are_the_same_bytes() -> None:
    assert build_qdpx(FULL, names()) == build_qdpx(FULL, names())
