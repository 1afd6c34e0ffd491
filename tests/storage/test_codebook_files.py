"""A codebook goes out as a table and as REFI-QDA, and comes in again, with what it would change."""

import csv
import datetime as dt
import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeymap.model.codebook import BookCode, BookLens, Change, Codebook, Help, Label
from journeymap.model.codebook_commands import (
    Signed,
    add_code,
    add_lens,
    lens_of,
    lenses_of,
    merge_codes,
    retire_code,
)
from journeymap.model.codebook_errors import DoubleLabel, LongLabel, NoSuchCode, PlainCommunication
from journeymap.model.codebook_import import ImportPlan, import_codes, plan_import
from journeymap.model.recoding import with_codebook
from journeymap.model.refi import code_guid
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.codebook_csv import COLUMNS, MAX_ROWS, codebook_csv, read_codebook_csv
from journeymap.storage.codebook_files import read_codebook, write_codebook
from journeymap.storage.codebook_qdc import NAMESPACE, codebook_qdc, read_codebook_qdc
from journeymap.storage.errors import NotACodebook, ReadError, TooLarge
from journeymap.words import Words
from tests.strategies import lines, texts

EMPTY = Codebook()
ME = Signed("MK", dt.date(2024, 5, 1))


@pytest.fixture
def book(vocabulary: Vocabulary) -> Codebook:
    """A codebook in which everything happens that may stand in a file."""
    odd = Label(da='=1+1; "citat"', en="+45\u00a0 …")
    book = add_code(
        EMPTY, vocabulary, ME, "themes", label=odd, text=Help(da="\n＝a\nb", en="'=x <&>\t")
    )
    book = retire_code(book, vocabulary, ME, "themes", "own-strengths")
    book = merge_codes(book, vocabulary, ME, "themes", code_ids=["heard"], into="red-thread")
    book = add_lens(book, vocabulary, ME, Label(da="@vores", en="Ours"), Help(da="h"), ordinal=True)
    return add_lens(book, vocabulary, ME, Label(da="Tom"))


def from_csv(
    data: bytes, folder: Path, vocabulary: Vocabulary, book: Codebook = EMPTY
) -> tuple[BookLens, ...]:
    path = folder / "kodebog.csv"
    path.write_bytes(data)
    return read_codebook_csv(path, book, vocabulary)


def from_qdc(
    data: bytes, folder: Path, vocabulary: Vocabulary, book: Codebook = EMPTY, language: str = "da"
) -> tuple[BookLens, ...]:
    path = folder / "Fra Atlas.qdc"
    path.write_bytes(data)
    return read_codebook_qdc(path, book, vocabulary, language)


# --- tables -------------------------------------------------------------------------------------


def test_a_table_says_all_and_comes_back_as_it_was(
    book: Codebook, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    lenses = lenses_of(book, vocabulary)
    plan = plan_import(book, vocabulary, from_csv(codebook_csv(lenses), tmp_path, vocabulary, book))
    assert plan.changes_nothing
    assert not plan.refused
    assert len(plan.unchanged) == sum(len(lens.codes) for lens in lenses)


def test_a_table_makes_the_same_codebook_elsewhere(
    book: Codebook, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    found = from_csv(codebook_csv(lenses_of(book, vocabulary)), tmp_path, vocabulary)
    plan = plan_import(EMPTY, vocabulary, found)
    there = import_codes(EMPTY, vocabulary, ME, plan)
    for lens in with_codebook(vocabulary, book).lenses:
        other = with_codebook(vocabulary, there).lens(lens.id)
        assert other is not None
        assert (other.labels, other.help, other.ordinal) == (lens.labels, lens.help, lens.ordinal)
        assert [(c.id, c.labels, c.help) for c in other.codes] == [
            (c.id, c.labels, c.help) for c in lens.codes
        ]


@given(
    st.lists(
        st.builds(
            BookCode,
            id=st.from_regex(r"[a-z0-9-]{1,8}", fullmatch=True),
            label=st.builds(Label, da=lines, en=lines),
            help=st.builds(Help, da=texts, en=texts),
            retired=st.booleans(),
        ),
        max_size=4,
        unique_by=lambda code: code.id,
    )
)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30
)
def test_any_text_comes_back_from_a_table(
    tmp_path: Path, vocabulary: Vocabulary, codes: list[BookCode]
) -> None:
    placed = tuple(code.replaced(place=place) for place, code in enumerate(codes))
    lens = BookLens(id="egen", name=Label(da="Egen"), codes=placed)
    assert from_csv(codebook_csv([lens]), tmp_path, vocabulary) == (lens,)


def test_no_cell_of_a_table_is_a_formula(book: Codebook, vocabulary: Vocabulary) -> None:
    data = codebook_csv(lenses_of(book, vocabulary))
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert tuple(rows[0]) == COLUMNS
    assert '\'=1+1; "citat"' in {cell for row in rows for cell in row}
    assert not [cell for row in rows for cell in row if cell[:1] in set("=+-@\t\r\n＝＋－＠")]


def test_a_table_that_went_through_a_spreadsheet_is_understood(
    vocabulary: Vocabulary, tmp_path: Path
) -> None:
    text = (
        "Label_da,extra,CODE,lens,retired\r\n"
        "Blev set,x,heard,themes,FALSK\r\n,,,,\r\nGår i stå,,,themes,SAND\r\n"
    )
    (lens,) = from_csv(text.encode("cp1252"), tmp_path, vocabulary)
    old = lens_of(EMPTY, vocabulary, "themes")
    assert (lens.name, lens.help) == (old.name, old.help)
    first, second = lens.codes
    assert first.label == Label(da="Blev set", en=old.codes[0].label.en)
    assert first.help == old.codes[0].help, "a column that is not there takes nothing away"
    assert (second.id, second.retired) == ("gaar-i-staa", True)


HEAD = "lens;code;label_da;retired\n"


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("", "codebook_file.no_column", None),
        ("lens;code\nthemes;x\n", "codebook_file.no_column", None),
        (HEAD, "codebook_file.empty", None),
        (f"{HEAD};x;X;\n", "codebook_file.no_lens", 2),
        (f"{HEAD}themes;x;X;\n\nthemes;x;Y;\n", "codebook_file.twice", 4),
        (f"{HEAD}themes;x;X;måske\n", "codebook_file.no_flag", 2),
        (f"{HEAD}themes;x;X;;mere\n", "codebook_file.broken_row", 2),
        (f'{HEAD}themes;x;"X"Y;\n', "codebook_file.broken_row", 2),
        (f"{HEAD}themes;{'x' * 201};X;\n", "codebook_file.long", 2),
        (f"{HEAD}themes;x;{'x' * 10_001};\n", "codebook_file.long", 2),
        ("a\0b", "codebook_file.not_table", None),
    ],
)
def test_a_table_with_a_mistake_is_refused_with_its_line(
    *, text: str, key: str, line: int | None, vocabulary: Vocabulary, tmp_path: Path, words: Words
) -> None:
    with pytest.raises(NotACodebook) as caught:
        from_csv(text.encode(), tmp_path, vocabulary)
    assert caught.value.key == key
    assert "kodebog.csv" in caught.value.line(words)
    if line is not None:
        assert caught.value.values["line"] == line


def rows_in_one_lens() -> bytes:
    return (HEAD + "".join(f"egen;k{n};K{n};\n" for n in range(1001))).encode()


def rows_without_end() -> bytes:
    return (HEAD + "".join("egen;;;\n" for n in range(MAX_ROWS + 1))).encode()


def lenses_without_end() -> bytes:
    return (HEAD + "".join(f"l{n};;;\n" for n in range(101))).encode()


def bytes_without_end() -> bytes:
    return b"x" * (4 * 1024 * 1024 + 1)


@pytest.mark.parametrize(
    "make", [rows_in_one_lens, rows_without_end, lenses_without_end, bytes_without_end]
)
def test_a_table_beyond_the_limits_is_refused(
    make: Callable[[], bytes], vocabulary: Vocabulary, tmp_path: Path, words: Words
) -> None:
    with pytest.raises(TooLarge) as caught:
        from_csv(make(), tmp_path, vocabulary)
    assert caught.value.line(words)


# --- REFI-QDA -----------------------------------------------------------------------------------

GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def must_be_valid(data: bytes) -> ET.Element:
    """Holds a file against the rules of the published schema (REFI-QDA 1.5, Codebook.xsd).

    The rules are written here from the schema; the schema itself is not in the repository.
    """

    def named(element: ET.Element) -> str:
        namespace, _, name = element.tag.rpartition("}")
        assert namespace == "{urn:QDA-XML:codebook:1.0"
        return name

    def check_code(code: ET.Element) -> None:
        assert named(code) == "Code"
        assert (
            {"guid", "name", "isCodable"}
            <= set(code.attrib)
            <= {
                "guid",
                "name",
                "isCodable",
                "color",
            }
        )
        assert GUID.fullmatch(code.attrib["guid"])
        assert code.attrib["isCodable"] in {"true", "false", "1", "0"}
        inside = list(code)
        if inside and named(inside[0]) == "Description":
            assert not list(inside.pop(0))
        for one in inside:
            check_code(one)

    root = ET.fromstring(data)
    assert named(root) == "CodeBook"
    assert set(root.attrib) <= {"origin"}
    (codes,) = root
    assert named(codes) == "Codes"
    assert not codes.attrib
    assert len(codes)
    for one in codes:
        check_code(one)
    guids = [code.attrib["guid"] for code in root.iter(f"{{{NAMESPACE}}}Code")]
    assert len(guids) == len(set(guids))
    return root


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_qdc_file_is_as_the_schema_says(
    language: str, book: Codebook, vocabulary: Vocabulary
) -> None:
    root = must_be_valid(codebook_qdc(lenses_of(book, vocabulary), language))
    known = with_codebook(vocabulary, book)
    found = {}
    for lens in root[0]:
        assert lens.attrib["isCodable"] == "false"
        codes = lens.findall(f"{{{NAMESPACE}}}Code")
        assert {code.attrib["isCodable"] for code in codes} <= {"true"}
        found[lens.attrib["name"]] = [code.attrib["name"] for code in codes]
    assert found == {
        lens.label(language): [code.label(language) for code in lens.codes] for lens in known.lenses
    }
    assert code_guid("themes", "red-thread") in {
        code.attrib["guid"] for code in root.iter(f"{{{NAMESPACE}}}Code")
    }


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_was_written_changes_nothing_when_it_comes_back(
    language: str, book: Codebook, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    data = codebook_qdc(lenses_of(book, vocabulary), language)
    found = from_qdc(data, tmp_path, vocabulary, book, language)
    plan = plan_import(book, vocabulary, found)
    assert plan.changes_nothing
    assert not plan.refused
    assert {code.id for _, code in plan.kept} == {"heard", "own-strengths"}


def test_a_name_changed_elsewhere_changes_one_language(
    vocabulary: Vocabulary, tmp_path: Path
) -> None:
    lenses = lenses_of(EMPTY, vocabulary)
    label = lenses[0].codes[0].label
    data = codebook_qdc(lenses, "da").replace(label.da.encode(), b"Blev set")
    plan = plan_import(EMPTY, vocabulary, from_qdc(data, tmp_path, vocabulary))
    renamed = [one for one in plan.changed if one.after.id == "heard"]
    assert [one.after.label for one in renamed] == [Label(da="Blev set", en=label.en)]
    after = import_codes(EMPTY, vocabulary, ME, plan)
    assert with_codebook(vocabulary, after).code_label("themes", "heard", "da") == "Blev set"
    (line,) = [one for one in after.log if one.what is Change.RENAMED and one.lens == "themes"]
    assert (line.before, line.after) == (str(label), f"Blev set / {label.en}")


FOREIGN = """\ufeff<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="urn:QDA-XML:codebook:1.0 Codebook.xsd" origin="Et andet program 3.2">
 <Codes>
  <Code guid="{0D62985D-B147-4D01-A9B5-CAE5DCD98342}" name="Ventetid" isCodable="true"
   color="#46AA00"><Description>Når det trak ud</Description></Code>
  <Code guid="DFE5C38E-9449-4959-A1F7-E3D895CFA87F" name="Møder" isCodable="true">
   <Code guid="725F0645-9CD3-498A-8D2B-EC3D39AB3C3F" name="For mange" isCodable="1">
    <Code guid="725F0645-9CD3-498A-8D2B-EC3D39AB3C40" name="samme dag" isCodable="true"/>
   </Code>
   <Code guid="725F0645-9CD3-498A-8D2B-EC3D39AB3C41" name="Kommunikation" isCodable="true"/>
  </Code>
 </Codes>
 <Sets><Set guid="ECA18D76-2B8B-4F26-BC1D-19ECA19FB3F0" name="Gruppe">
  <Description>en</Description>
  <MemberCode guid="0D62985D-B147-4D01-A9B5-CAE5DCD98342"/></Set></Sets>
</CodeBook>
"""


def planned(vocabulary: Vocabulary, folder: Path) -> ImportPlan:
    return plan_import(EMPTY, vocabulary, from_qdc(FOREIGN.encode(), folder, vocabulary))


def test_a_file_of_another_program_becomes_lenses(
    vocabulary: Vocabulary, tmp_path: Path, words: Words
) -> None:
    plan = planned(vocabulary, tmp_path)
    assert [lens.name.da for lens in plan.new_lenses] == ["Møder", "Fra Atlas"]
    assert [(lens, code.label.da) for lens, code in plan.added] == [
        ("moeder", "Møder"),
        ("moeder", "For mange"),
        ("moeder", "For mange / samme dag"),
        ("fra-atlas", "Ventetid"),
    ]
    assert plan.added[-1][1].help == Help(da="Når det trak ud")
    (refused,) = plan.refused
    assert isinstance(refused.why, PlainCommunication)
    assert "Frekvens" in refused.why.sentence(words)

    after = import_codes(EMPTY, vocabulary, ME, plan)
    assert [line.what for line in after.log] == [Change.IMPORTED] * 2
    again = plan_import(after, vocabulary, from_qdc(FOREIGN.encode(), tmp_path, vocabulary, after))
    assert again.changes_nothing
    assert len(again.unchanged) == 4


LAUGHS = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
<Code guid="" name="&b;" isCodable="true"/></Codes></CodeBook>"""
OUTSIDE = '<!DOCTYPE x SYSTEM "file:///etc/passwd"><CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>'
OPEN = '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>'
CODE = '<Code guid="" name="a" isCodable="true">'


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (LAUGHS, "codebook_file.doctype"),
        (OUTSIDE, "codebook_file.doctype"),
        ("", "codebook_file.not_xml"),
        ("Ventetid;Møder", "codebook_file.not_xml"),
        (OPEN, "codebook_file.not_xml"),
        ('<?xml version="1.0" encoding="klingon"?><a/>', "codebook_file.not_xml"),
        ("<html/>", "codebook_file.not_qdc"),
        ('<CodeBook xmlns="urn:QDA-XML:project:1.0"/>', "codebook_file.not_qdc"),
        (f"{OPEN}</Codes></CodeBook>", "codebook_file.empty"),
        (f'{OPEN}\n<Code guid="" isCodable="true"/></Codes></CodeBook>', "codebook_file.no_name"),
        (
            f"{OPEN}{CODE}<Description>{'x' * 10_001}</Description></Code></Codes></CodeBook>",
            "codebook_file.long",
        ),
    ],
)
def test_a_file_that_is_no_codebook_is_refused_with_its_line(
    text: str, key: str, vocabulary: Vocabulary, tmp_path: Path, words: Words
) -> None:
    with pytest.raises(NotACodebook) as caught:
        from_qdc(text.encode(), tmp_path, vocabulary)
    assert caught.value.key == key
    assert "Fra Atlas.qdc" in caught.value.line(words)
    if key.endswith("no_name"):
        assert caught.value.values["line"] == 2


@pytest.mark.parametrize(
    "text",
    [
        OPEN + CODE * 21 + "</Code>" * 21 + "</Codes></CodeBook>",
        OPEN + (CODE + "</Code>") * 20_001 + "</Codes></CodeBook>",
        OPEN + (CODE + "</Code>") * 19_000 + "</Codes></CodeBook>",
        OPEN + (CODE + CODE + "</Code></Code>") * 101 + "</Codes></CodeBook>",
    ],
    ids=["deep", "many", "many in one lens", "many lenses"],
)
def test_a_file_beyond_the_limits_is_refused(
    text: str, vocabulary: Vocabulary, tmp_path: Path, words: Words
) -> None:
    with pytest.raises(TooLarge) as caught:
        from_qdc(text.encode(), tmp_path, vocabulary)
    assert caught.value.line(words)


@pytest.mark.parametrize("name", ["kodebog.csv", "kodebog.QDC"])
def test_a_codebook_is_written_and_read_by_its_name(
    name: str, book: Codebook, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    path = tmp_path / name
    write_codebook(path, lenses_of(book, vocabulary), "en")
    found = read_codebook(path, book, vocabulary, "en")
    assert plan_import(book, vocabulary, found).changes_nothing
    assert path.read_bytes().startswith(b"\xef\xbb\xbf" if name.endswith("csv") else b"<?xml")


def test_a_file_that_is_not_there_is_told(vocabulary: Vocabulary, tmp_path: Path) -> None:
    with pytest.raises(ReadError):
        read_codebook_csv(tmp_path / "x.csv", EMPTY, vocabulary)
    with pytest.raises(ReadError):
        read_codebook_qdc(tmp_path / "x.qdc", EMPTY, vocabulary, "da")


# --- what an import would change ----------------------------------------------------------------


def themes(vocabulary: Vocabulary, **changes: Label) -> BookLens:
    """The built-in lens with other names for some codes; "_" for "-" in their ids."""
    lens = lens_of(EMPTY, vocabulary, "themes")
    labels = {name.replace("_", "-"): label for name, label in changes.items()}
    known = [
        code.replaced(label=labels.pop(code.id)) if code.id in labels else code
        for code in lens.codes
    ]
    new = (BookCode(id=code_id, label=label) for code_id, label in labels.items())
    return lens.replaced(codes=(*known, *new))


def test_names_may_change_places(vocabulary: Vocabulary) -> None:
    lens = lens_of(EMPTY, vocabulary, "themes")
    a, b = lens.codes[0].label, lens.codes[1].label
    plan = plan_import(EMPTY, vocabulary, [themes(vocabulary, heard=b, red_thread=a)])
    assert not plan.refused
    assert {one.after.id for one in plan.changed} == {"heard", "red-thread"}


def test_of_two_codes_with_one_name_one_is_refused_and_the_rest_taken(
    vocabulary: Vocabulary,
) -> None:
    plan = plan_import(
        EMPTY, vocabulary, [themes(vocabulary, ny=Label(da="Tempo"), nyere=Label(da="TEMPO"))]
    )
    assert [code.id for _, code in plan.added] == ["ny"]
    assert [(one.code.id, type(one.why)) for one in plan.refused] == [("nyere", DoubleLabel)]


def test_a_refused_code_keeps_its_name_from_others(vocabulary: Vocabulary) -> None:
    taken = lens_of(EMPTY, vocabulary, "themes").codes[0].label
    changed = themes(vocabulary, red_thread=taken, heard=Label(da="Kommunikation"))
    plan = plan_import(EMPTY, vocabulary, [changed])
    assert {one.code.id for one in plan.refused} == {"heard", "red-thread"}
    assert plan.changes_nothing


def test_what_cannot_be_a_code_is_refused_by_name(vocabulary: Vocabulary) -> None:
    lens = themes(vocabulary, lang=Label(da="x" * 201))
    lost = BookCode(id="tabt", label=Label(da="Tabt"), merged_into="findes-ikke")
    plan = plan_import(EMPTY, vocabulary, [lens.replaced(codes=(*lens.codes, lost))])
    assert [type(one.why) for one in plan.refused] == [LongLabel, NoSuchCode]


@pytest.mark.parametrize("into", ["Kommunikation", "findes-ikke"])
def test_no_code_is_merged_into_one_that_does_not_come(
    into: str, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    said = lens_of(EMPTY, vocabulary, "themes").codes[0].label.da
    rows = f"lens;code;label_da;merged_into\nthemes;heard;{said};{into}\n"
    rows += "themes;Kommunikation;Kommunikation;\n"

    plan = plan_import(EMPTY, vocabulary, from_csv(rows.encode(), tmp_path, vocabulary))

    assert {one.code.id for one in plan.refused} == {"heard", "Kommunikation"}
    assert plan.changes_nothing


def test_a_code_comes_back_into_use_only_under_a_name_that_is_free(
    vocabulary: Vocabulary,
) -> None:
    """Retired, and then somebody gave its name to another."""
    said = lens_of(EMPTY, vocabulary, "themes").codes[0].label
    book = retire_code(EMPTY, vocabulary, ME, "themes", "heard")
    book = add_code(book, vocabulary, ME, "themes", label=said)

    plan = plan_import(book, vocabulary, [themes(vocabulary)])

    assert [(one.code.id, type(one.why)) for one in plan.refused] == [("heard", DoubleLabel)]


def test_an_import_that_changes_nothing_leaves_no_trace(vocabulary: Vocabulary) -> None:
    plan = plan_import(EMPTY, vocabulary, [themes(vocabulary)])
    assert plan.changes_nothing
    assert import_codes(EMPTY, vocabulary, ME, plan) == EMPTY


def test_codes_only_the_set_has_are_kept(vocabulary: Vocabulary) -> None:
    book = add_code(EMPTY, vocabulary, ME, "themes", label=Label(da="Ventetid"))
    plan = plan_import(book, vocabulary, [themes(vocabulary, ny=Label(da="Nyt"))])
    assert [code.id for _, code in plan.kept] == ["ventetid"]
    after = import_codes(book, vocabulary, Signed("X", dt.date(2024, 6, 1)), plan)
    assert [code.id for code in lens_of(after, vocabulary, "themes").codes][-2:] == [
        "ventetid",
        "ny",
    ]
    last = after.log[-1]
    assert (last.what, last.by, last.into, last.version) == (Change.IMPORTED, "X", ("ny",), 3)
