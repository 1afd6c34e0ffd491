"""Table files from other programs: text in its encodings, workbooks, and what is neither."""

import io
import random
import struct
import time
import zipfile
from pathlib import Path

import pytest

from journeymap.storage.day_numbers import number_said
from journeymap.storage.errors import CannotRead, NotATable, StorageError, TooLarge
from journeymap.storage.resources import load_words
from journeymap.storage.tables import MAX_TABLE_BYTES, read_table
from journeymap.storage.workbook import MAX_CELLS, MAX_COLUMNS, MAX_UNPACKED
from journeymap.words import LANGUAGES

TEXT = "Dato;Hændelse\n12-03-2019;Møde på Ærø – ”ja”\n"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006/relationships"

STRINGS = (
    "<si><t>Dato</t></si><si><t>Hændelse</t></si>"
    "<si><r><t>Møde </t></r><r><rPr><b/></rPr><t>på Ærø</t></r><rPh><t>x</t></rPh></si>"
    '<si><t xml:space="preserve">to\nlinjer_x000D_</t></si><si><t>et\tfaneblad</t></si>'
)
STYLES = (
    '<numFmts><numFmt numFmtId="164" formatCode="[$-406]d.\\ mmmm\\ yyyy;@"/>'
    '<numFmt numFmtId="165" formatCode="mmm\\-yy"/><numFmt numFmtId="166" formatCode="yyyy"/>'
    '<numFmt numFmtId="167" formatCode="#,##0.00\\ &quot;dage&quot;"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    '<xf numFmtId="166"/><xf numFmtId="22"/><xf numFmtId="167"/></cellXfs>'
)
ROWS = (
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    '<row r="2"><c r="A2" s="1"><v>43536</v></c><c r="B2" t="s"><v>2</v></c></row>'
    '<row r="3" spans="1:2"><c r="A3" s="1"/></row>'
    '<row r="7"><c r="A7" s="2"><v>43536</v></c><c r="B7" t="s"><v>3</v></c></row>'
    '<row r="8"><c r="A8" s="3"><v>43525</v></c><c r="C8" t="s"><v>4</v></c></row>'
    '<row><c s="4"><v>43466</v></c><c t="inlineStr"><is><t>&lt;i&gt; cellen</t></is></c></row>'
    '<row><c s="5"><v>43536.4375</v></c><c t="str"><f>1+1</f><v>to</v></c></row>'
    '<row><c s="6"><v>30.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>'
    '<row><c t="d"><v>2019-03-12T00:00:00</v></c></row>'
)
AS_TEXT = (
    "Dato\tHændelse\n12-03-2019\tMøde på Ærø\n"
    '12-03-2019\t"to\nlinjer\r"\n2019-03\t\t"et\tfaneblad"\n2019\t<i> cellen\n'
    "12-03-2019 10:30\tto\n30.5\tTRUE\t#N/A\n2019-03-12T00:00:00"
)


def parts(rows: str = ROWS, book: str = "") -> dict[str, str]:
    """The parts of a small workbook, as Excel lays them out: a hidden sheet comes first."""
    relation = f'<Relationship Id="%s" Type="{DOC}/%s" Target="%s"/>'
    inside = "".join(
        relation % row
        for row in (
            ("rId1", "worksheet", "worksheets/sheet1.xml"),
            ("rId2", "worksheet", "/xl/worksheets/sheet2.xml"),
            ("rId3", "sharedStrings", "sharedStrings.xml"),
            ("rId4", "styles", "styles.xml"),
            ("rId5", "chartsheet", "chartsheets/sheet1.xml"),
        )
    )
    sheets = (
        '<sheet name="Skjult" sheetId="1" state="hidden" r:id="rId1"/>'
        '<sheet name="Figur" sheetId="3" r:id="rId5"/>'
        '<sheet name="Forløb" sheetId="2" r:id="rId2"/>'
    )
    hidden = '<row r="1"><c r="A1"><v>17</v></c></row>'
    office = relation % ("rId1", "officeDocument", "xl/workbook.xml")
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{PKG}">{office}</Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{DOC}">{book}'
        f"<sheets>{sheets}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PKG}">{inside}</Relationships>',
        "xl/worksheets/sheet1.xml": sheet(hidden),
        "xl/worksheets/sheet2.xml": sheet(rows),
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{STRINGS}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{STYLES}</styleSheet>',
    }


def sheet(rows: str) -> str:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f'{head}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def packed(content: dict[str, str] | dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as made:
        for name, part in content.items():
            made.writestr(name, part)
    return data.getvalue()


def read(folder: Path, data: bytes, name: str = "forløb.xlsx") -> str:
    path = folder / name
    path.write_bytes(data)
    return read_table(path)


def refusal(folder: Path, data: bytes) -> StorageError:
    with pytest.raises(StorageError) as caught:
        read(folder, data)
    for language in LANGUAGES:
        assert caught.value.sentence(load_words(language))
    return caught.value


# --- text ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le-bom", "utf-16-be-bom"]
)
def test_text_in_its_encodings(tmp_path: Path, encoding: str) -> None:
    codec = encoding.removesuffix("-bom")
    mark = "\ufeff" if encoding.endswith("-bom") else ""
    assert read(tmp_path, (mark + TEXT).encode(codec), "forløb.csv") == TEXT


def test_windows_line_ends_are_left_to_the_reader(tmp_path: Path) -> None:
    assert read(tmp_path, b"a;b\r\nc;d\r\n", "a.txt") == "a;b\r\nc;d\r\n"


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xfe", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not_text"),
        (b"M\x81de", "not_text"),
        (b"\xff\xfea", "not_text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512, "locked"),
    ],
)
def test_what_is_no_text(tmp_path: Path, data: bytes, key: str) -> None:
    error = refusal(tmp_path, data)
    assert (type(error), error.key) == (NotATable, f"prepare.file.{key}")


def test_files_that_are_not_there_or_too_large(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(CannotRead):
            read_table(path)
    assert read(tmp_path, b"a" * MAX_TABLE_BYTES, "a.csv")
    error = refusal(tmp_path, b"a" * (MAX_TABLE_BYTES + 1))
    assert (type(error), error.key) == (TooLarge, "prepare.file.too_large")


# --- workbooks -------------------------------------------------------------------------------


def test_a_workbook_becomes_what_would_be_copied_from_it(tmp_path: Path) -> None:
    assert read(tmp_path, packed(parts())) == AS_TEXT


def test_what_kind_of_file_it_is_its_bytes_tell_and_not_its_name(tmp_path: Path) -> None:
    assert read(tmp_path, packed(parts(), zipfile.ZIP_STORED), "forløb.csv") == AS_TEXT


def test_other_ways_to_write_the_same_workbook(tmp_path: Path) -> None:
    content = parts()
    content["xl/worksheets/sheet2.xml"] = (
        content["xl/worksheets/sheet2.xml"]
        .replace("<", "<x:")
        .replace("<x:/", "</x:")
        .replace("<x:?", "<?")
        .replace("xmlns=", "xmlns:x=")
    )
    renamed = {name.replace("/", "\\").upper(): part for name, part in content.items()}
    assert read(tmp_path, packed(renamed)) == AS_TEXT


def test_a_sheet_without_content_is_passed_over(tmp_path: Path) -> None:
    content = parts()
    content["xl/workbook.xml"] = content["xl/workbook.xml"].replace(' state="hidden"', "")
    content["xl/worksheets/sheet1.xml"] = sheet("<row><c><v> </v></c></row>")
    assert read(tmp_path, packed(content)) == AS_TEXT


def test_days_counted_from_1904(tmp_path: Path) -> None:
    rows = '<row><c s="1"><v>42074</v></c></row>'
    data = packed(parts(rows, book='<workbookPr date1904="1"/>'))
    assert read(tmp_path, data) == "12-03-2019"


@pytest.mark.parametrize(
    ("value", "code", "said"),
    [
        (43536, "General", "43536"),
        (43536, "dd-mm-yyyy", "12-03-2019"),
        (43536, "[Red]d/m/yy;@", "12-03-2019"),
        (43536.75, "d-m-yy h:mm", "12-03-2019 18:00"),
        (43536, "d-m-yy h:mm", "12-03-2019"),
        (43536, "mmmm yyyy", "2019-03"),
        (43536, "yyyy", "2019"),
        (43536, "mmm", "2019-03"),
        (0.4375, "hh:mm", "10:30"),
        (0.4375, "[h]:mm", "10:30"),
        (0.9999999, "hh:mm", "23:59"),
        (0, "dd-mm-yyyy", "0"),
        (1, "dd-mm-yyyy", "01-01-1900"),
        (61, "dd-mm-yyyy", "01-03-1900"),
        (-3, "dd-mm-yyyy", "-3"),
        (1e300, "dd-mm-yyyy", "1e+300"),
        (float("nan"), "dd-mm-yyyy", "nan"),
        (12.5, '0.0 "mdr."', "12.5"),
        (3, "#,##0 \\d\\a\\g\\e", "3"),
        (1, "_d0", "1"),
    ],
)
def test_numbers_are_days_where_their_format_says_so(value: float, code: str, said: str) -> None:
    assert number_said(value, code) == said


BROKEN: dict[str, tuple[dict[str, str], str]] = {
    "no workbook": ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "no_sheet"),
    "no sheet": (parts() | {"xl/workbook.xml": f'<workbook xmlns="{MAIN}"/>'}, "no_sheet"),
    "nothing in it": (parts(""), "empty"),
    "XML cut off": (parts() | {"xl/worksheets/sheet2.xml": sheet(ROWS)[:-30]}, "damaged"),
    "no XML": (parts() | {"xl/styles.xml": "hej"}, "damaged"),
    "a string that is not there": (parts('<row><c t="s"><v>99</v></c></row>'), "damaged"),
    "a number that is none": (parts("<row><c><v>tolv</v></c></row>"), "damaged"),
    "a relation without a target": (
        parts() | {"_rels/.rels": '<Relationships><Relationship Id="a"/></Relationships>'},
        "damaged",
    ),
    "an entity": (
        parts()
        | {
            "xl/sharedStrings.xml": '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa">'
            '<!ENTITY b "&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
        },
        "damaged",
    ),
    "a file from outside": (
        parts()
        | {
            "xl/sharedStrings.xml": '<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
            "<sst><si><t>&a;</t></si></sst>"
        },
        "damaged",
    ),
    "a way out of the zip": (
        parts()
        | {
            "_rels/.rels": '<a><Relationship Id="a" Type="x/officeDocument" '
            'Target="../../../etc/passwd"/></a>'
        },
        "no_sheet",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_workbooks_are_refused_by_name(tmp_path: Path, name: str) -> None:
    content, key = BROKEN[name]
    error = refusal(tmp_path, packed(content))
    assert (type(error), error.key) == (NotATable, f"prepare.file.{key}")


def test_a_locked_or_strangely_packed_part_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, packed(parts(), zipfile.ZIP_LZMA)).key == "prepare.file.locked"
    data = bytearray(packed(parts()))
    start = data.index(b"PK\x01\x02")
    while start >= 0:
        data[start + 8] |= 1  # the flag of encryption, in each entry of the directory
        start = data.find(b"PK\x01\x02", start + 4)
    assert refusal(tmp_path, bytes(data)).key == "prepare.file.locked"


def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path) -> None:
    bomb = parts() | {"xl/worksheets/sheet2.xml": sheet(" " * (100 * 1024 * 1024))}
    data = packed(bomb)
    assert len(data) < MAX_TABLE_BYTES
    del bomb
    before = time.monotonic()
    error = refusal(tmp_path, data)
    assert (type(error), error.key) == (TooLarge, "prepare.file.unpacked")
    assert time.monotonic() - before < 2


def test_a_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    data = bytearray(packed(parts() | {"xl/styles.xml": "<a>" + "x" * 50_000_000 + "</a>"}))
    start = data.rindex(b"xl/styles.xml") - 46
    data[start + 24 : start + 28] = struct.pack("<L", 1000)
    error = refusal(tmp_path, bytes(data))
    assert error.key in {"prepare.file.unpacked", "prepare.file.damaged"}


def test_many_parts_share_one_allowance(tmp_path: Path) -> None:
    noise = random.Random(7).randbytes(8_000).hex()  # repeated, it packs a hundredfold
    large = (noise * 1100)[: MAX_UNPACKED // 2]
    content = parts() | {
        "xl/styles.xml": f"<a>{large}</a>",
        "xl/sharedStrings.xml": f"<a>{large}</a>",
        "xl/worksheets/sheet2.xml": f"<a>{large}</a>",
    }
    assert refusal(tmp_path, packed(content)).key == "prepare.file.unpacked"


@pytest.mark.parametrize(
    "rows",
    [
        '<row><c r="ZZ1"><v>1</v></c></row>',
        "<row>" + "<c><v>1</v></c>" * (MAX_COLUMNS + 1) + "</row>",
        "".join(
            "<row>" + f"<c><v>{n}</v></c>" * MAX_COLUMNS + "</row>"
            for n in range(MAX_CELLS // MAX_COLUMNS + 1)
        ),
    ],
)
def test_too_many_cells(tmp_path: Path, rows: str) -> None:
    error = refusal(tmp_path, packed(parts(rows)))
    assert (type(error), error.key) == (TooLarge, "prepare.file.many_cells")


def test_a_damaged_workbook_raises_nothing_but_named_errors(tmp_path: Path) -> None:
    chance = random.Random(3)
    keys = set()
    for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
        whole = packed(parts(), method)
        for _ in range(300):
            data = bytearray(whole)
            for _ in range(chance.randint(1, 6)):
                data[chance.randrange(4, len(data))] = chance.randrange(256)
            cut = len(data) if chance.random() < 0.7 else chance.randrange(4, len(data))
            try:
                read(tmp_path, bytes(data[:cut]))
            except StorageError as error:
                keys.add(error.key)
    assert "prepare.file.damaged" in keys
    assert all(key.startswith("prepare.file.") for key in keys)


def test_no_message_repeats_what_stands_in_the_file(tmp_path: Path) -> None:
    error = refusal(tmp_path, packed(parts("<row><c><v>Hemmeligt</v></c></row>")))
    assert "Hemmeligt" not in str(error)
