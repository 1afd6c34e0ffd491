"""What the program writes as PDF can be read without being seen."""

import datetime as dt
import io
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageCms

from journeymap.report import blocks as b
from journeymap.report.document import Properties, build
from journeymap.report.fonts import MISSING, Typeface
from journeymap.report.palette import Tone
from journeymap.report.poster_frame import CitizenCopy
from journeymap.report.shapes import A4, SLIDES, PageShape
from journeymap.report.srgb import profile
from journeymap.report.structure import Levels
from journeymap.storage.resources import sample_folder
from tests.cli.program import run
from tests.factories import journey, journeys
from tests.report.conftest import MakeReport
from tests.report.posters import of_events, poster
from tests.report.reading import lines, overlapping
from tests.report.tags import Tagged, check_tags
from tests.report.test_kit import kit, ready

TAGS = {"da": "da-DK", "en": "en-GB"}
LONG = " ".join(f"ord{n}" for n in range(900))


def made(face: Typeface, *blocks: b.Block, shape: PageShape = A4) -> Tagged:
    properties = Properties(
        title="Prøve <&>",
        subject="Æ & Ø",
        language="da",
        date=dt.date(2024, 3, 12),
        foot="Prøve",
        place=lambda page, of: f"side {page} af {of}",
    )
    pdf = build((b.Heading(1, "Først"), *blocks), properties, face, shape=shape)
    return check_tags(pdf, "da-DK")


# --- every kind of document ---------------------------------------------------------------------


@pytest.mark.parametrize("shape", ["a4", "slides"])
@pytest.mark.parametrize(
    ("count", "language"), [(0, "da"), (1, "en"), (2, "da"), (5, "en"), (40, "da")]
)
def test_a_report_is_tagged(make_report: MakeReport, count: int, language: str, shape: str) -> None:
    read = check_tags(make_report(journeys(count), language=language, shape=shape), TAGS[language])
    (title,) = read.root.all("Title")
    assert title.text
    assert len(read.root.all("H1")) >= 2
    assert bool(read.root.all("Figure")) == bool(count)


@pytest.mark.parametrize("arrangement", ["pages", "poster"])
@pytest.mark.parametrize(("count", "language"), [(0, "da"), (1, "en"), (2, "da"), (40, "en")])
def test_a_poster_is_tagged(count: int, arrangement: str, language: str) -> None:
    pdf = poster(of_events(count), arrangement=arrangement, language=language)
    check_tags(pdf, TAGS[language])


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("contact", ["", "Borgerrådgiver, 12 34 56 78"])
def test_a_citizens_copy_is_tagged(language: str, contact: str) -> None:
    pdf = poster(of_events(9), language=language, copy=CitizenCopy(contact))
    read = check_tags(pdf, TAGS[language])
    told = [node.text for node in read.root.walk() if contact in node.text]
    assert told
    assert [node.text for node in read.root.all("H1")] == ["Borger T1"]


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("count", [None, 0, 7])
def test_a_kit_is_tagged(count: int | None, language: str) -> None:
    pdf = kit(None if count is None else ready(count), language=language)
    read = check_tags(pdf, TAGS[language])
    assert len(read.root.all("Table")) == 2


# --- what is read, and in which order -----------------------------------------------------------


def test_a_journey_is_heard_in_the_order_of_the_story() -> None:
    of = of_events(12)
    for arrangement in ("pages", "poster"):
        read = check_tags(poster(of, arrangement=arrangement), "da-DK")
        story = next(node for node in read.root.kids if node.role == "L")
        assert len(story.kids) == 12
        for event, item in zip(of.events, story.kids, strict=True):
            assert item.text.startswith(event.text)
            told = [note.text for note in event.experiences] + [a.text for a in event.answers]
            assert all(text in item.text for text in told)
            assert len(item.all("LI")) == 1 + len(told)
            starred = [figure.alt for figure in item.all("Figure")]
            assert ("Vigtigt øjeblik" in starred) == event.key_moment


def test_what_stands_on_each_page_is_heard_once() -> None:
    pdf = poster(of_events(40))
    read = check_tags(pdf, "da-DK")
    assert len(read.pages) > 3
    assert read.root.text.count("Borger T1") == 1
    assert "Side 2 af" not in read.root.text
    assert read.root.text.count("Tiden er usikker") == 1


def test_a_text_over_several_pages_is_one_element(face: Typeface) -> None:
    read = made(
        face, b.Space(500), b.Paragraph(LONG), b.Quote(LONG, "Borger A3", Tone.BAD, ("”", "”"))
    )

    said = next(node for node in read.root.all("P") if node.text == LONG)
    assert len(said.pages) > 1
    (quote,) = read.root.all("BlockQuote")
    assert [kid.text for kid in quote.kids] == [f"”{LONG}”", "Borger A3"]


def test_columns_are_read_one_after_the_other_over_pages(face: Typeface) -> None:
    read = made(face, b.Columns(((b.Paragraph(LONG),), (b.Paragraph(f"x {LONG}"),)), (0, 0)))

    assert [node.text for node in read.root.all("P")] == [LONG, f"x {LONG}"]


@pytest.mark.parametrize("width", [60, 90, 200])
def test_no_words_run_together_and_none_fall_apart(face: Typeface, width: float) -> None:
    long_word = "speciallægekonsulentundersøgelsesaftale" * 2
    text = f"Jeg fik en {long_word} til og fra <5 % af dem,\nsom ikke-uddannede – ni."
    read = made(
        face, b.Columns(((b.Paragraph(text, remark="med to"),), (b.Paragraph(text),)), (width, 0))
    )

    for node, end in zip(read.root.all("P"), (" med to", ""), strict=True):
        assert node.text == " ".join((text + end).split())


def test_a_table_over_pages_is_one_table_whose_headers_are_heard_once(face: Typeface) -> None:
    columns = (b.Column("Aktør", 0, b.Align.LEFT), b.Column("Borgere", 60))
    rows = tuple(b.TableRow((b.TableCell(f"Række {n}"), b.TableCell(str(n)))) for n in range(120))
    group = b.TableRow((b.TableCell("Kommune"),))
    read = made(face, b.Table("Mange rækker", columns, (group, *rows)))

    (table,) = read.root.all("Table")
    assert len(read.pages) > 2
    assert len(table.all("TR")) == 122
    assert table.text.count("Aktør") == 1
    assert table.kids[0].role == "Caption"
    heads = {head.id: head.text for head in table.all("TH")}
    last = table.all("TD")[-1]
    assert [heads[name] for name in last.attributes["Headers"]] == [
        "Borgere",
        "Kommune",
        "Række 119",
    ]


def test_an_empty_cell_is_still_a_cell(face: Typeface) -> None:
    columns = (b.Column("A"), b.Column("B"), b.Column("C"))
    row = b.TableRow((b.TableCell("1"), b.TableCell(""), b.TableCell("3")))
    (table,) = made(face, b.Table("Hul", columns, (row,))).root.all("Table")
    assert [cell.text for cell in table.all("TD")] == ["", "3"]


def test_a_picture_says_what_it_shows_and_where_it_is(face: Typeface) -> None:
    def bars(count: int) -> b.Figure:
        groups = tuple(b.BarGroup(f"Kode {n}", (b.Bar(Tone.BAD, n, str(n)),)) for n in range(count))
        return b.Figure(groups, count, f"Søjler over {count} koder")

    short, long = made(face, bars(3), bars(90)).root.all("Figure")
    assert (short.alt, long.alt) == ("Søjler over 3 koder", "Søjler over 90 koder")
    assert len(long.pages) > 1
    left, bottom, right, top = short.attributes["BBox"]
    assert 50 < left < right < 545
    assert 500 < bottom < top < 800


def test_signs_that_the_font_lacks_are_kept_for_the_ear(face: Typeface) -> None:
    read = made(
        face, b.Paragraph("Glad \N{PARTY POPPER} dag"), b.Quote("\N{RED APPLE}", "A3", Tone.GOOD)
    )
    spoken = [node.actual for node in read.root.all("P") if MISSING in node.text]
    assert spoken == ["Glad \N{PARTY POPPER} dag", "\N{RED APPLE}"]


def test_a_quote_in_another_language_says_so(face: Typeface) -> None:
    quote = b.Quote("It was fine", "A3", Tone.GOOD, language="en-GB")
    (made_quote,) = made(face, quote).root.all("BlockQuote")
    assert [kid.language for kid in made_quote.kids] == ["en-GB", ""]


def test_lists_have_labels_and_terms(face: Typeface) -> None:
    numbered = b.BulletList((b.Item("Et"), b.Item("To")), numbered=True)
    terms = b.BulletList((b.Item("Hvad det er", "Begreb"),))
    first, second = made(face, numbered, terms).root.all("L")
    assert [node.text for node in first.all("Lbl")] == ["1", "2"]
    assert first.attributes["ListNumbering"] == "/Decimal"
    assert [node.text for node in second.all("Lbl", "LBody")] == ["Begreb", "Hvad det er"]


def test_no_level_of_heading_is_skipped() -> None:
    levels = Levels()
    assert [levels.role(level) for level in (1, 3, 3, 2, 3, 1, 2)] == [
        *("H1", "H2", "H2", "H2", "H3"),
        *("H1", "H2"),
    ]


# --- links --------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", [A4, SLIDES])
def test_the_contents_lead_to_their_headings(face: Typeface, shape: PageShape) -> None:
    more = [block for n in range(3) for block in (b.PageBreak(), b.Heading(1, f"Del {n}"))]
    read = made(face, b.Contents(), *more, shape=shape)

    links = [node for node in read.root.all("TOC")[0].walk() if node.role == "Link"]
    assert [str(node.links[0].Contents) for node in links] == ["Først", "Del 0", "Del 1", "Del 2"]
    targets = [read.pages.index(node.links[0].Dest[0]) for node in links]
    assert targets == [0, 1, 2, 3]
    for node in links:
        (note,), page = node.links, read.pages[0]
        left, bottom, right, top = (float(length) for length in note.Rect)
        assert 0 < left < right < float(page.MediaBox[2])
        assert 0 < bottom < top < float(page.MediaBox[3])


def test_a_link_leads_to_an_anchor_and_is_plain_text_without_one(face: Typeface) -> None:
    read = made(
        face,
        b.Link("Se metoden", "method"),
        b.Link("Se intet", "nowhere"),
        b.PageBreak(),
        b.Heading(2, "Metode", anchor="method"),
    )
    (link,) = read.root.all("Link")
    assert link.text == "Se metoden"
    assert read.pages.index(link.links[0].Dest[0]) == 1
    assert "Se intet" in [node.text for node in read.root.all("P")]


# --- slides -------------------------------------------------------------------------------------


def test_slides_lie_down_and_show_one_finding_each(make_report: MakeReport) -> None:
    read = check_tags(make_report(journeys(40), shape="slides"), "da-DK")
    sizes = {tuple(float(length) for length in page.MediaBox) for page in read.pages}
    assert sizes == {(0, 0, 960, 540)}
    quoted: dict[int, set[str]] = {}
    for part in read.root.kids:
        if part.kids and part.kids[0].text in {"Det, der virker", "Det, der er svært"}:
            for heading in part.all("H2"):
                (page,) = heading.pages
                quoted.setdefault(page, set()).add(heading.text)
    assert len(quoted) >= 8
    assert all(len(headings) == 1 for headings in quoted.values())


def test_nothing_on_a_slide_is_cut_or_covered(make_report: MakeReport) -> None:
    for count in (2, 40):
        pdf = make_report(journeys(count), shape="slides", by="municipality")
        assert overlapping(pdf) == []
        for line in lines(pdf):
            assert 47 < line.left < line.right < 960 - 47
            assert 47 < line.bottom < line.top < 540 - 47


def test_the_command_line_makes_slides(tmp_path: Path) -> None:
    out = tmp_path / "slides.pdf"
    assert run("report", sample_folder(), "-o", out, "--shape", "slides").code == 0
    with pikepdf.open(out) as opened:
        assert [float(length) for length in opened.pages[0].mediabox] == [0, 0, 960, 540]
    assert run("report", sample_folder(), "-o", out, "--shape", "rund").code == 2


# --- the archive --------------------------------------------------------------------------------


def test_the_file_is_the_same_each_time_and_names_nobody(make_report: MakeReport) -> None:
    one, other = (make_report(journeys(3), title="A & <B>") for _ in range(2))
    assert one == other
    with pikepdf.open(io.BytesIO(one)) as opened:
        told = opened.Root.Metadata.read_bytes().decode()
        assert set(opened.docinfo) <= {
            *("/Title", "/Subject", "/Creator", "/Producer", "/CreationDate", "/ModDate")
        }
    for part in (
        "<pdfuaid:part>1<",
        "<pdfaid:part>2<",
        "<pdfaid:conformance>A<",
        "A &amp; &lt;B&gt;",
    ):
        assert part in told
    assert "dc:creator" not in told
    assert "<xmp:CreateDate>2024-03-12T00:00:00Z<" in told


def test_our_profile_means_what_srgb_means() -> None:
    ours = ImageCms.ImageCmsProfile(io.BytesIO(profile()))
    usual = ImageCms.createProfile("sRGB")
    turn = ImageCms.buildTransform(usual, ours, "RGB", "RGB")
    colours = [
        tuple(level * channel for channel in channels)
        for channels in ((1, 1, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1))
        for level in range(256)
    ]
    ramp = Image.frombytes("RGB", (256, 4), bytes(part for colour in colours for part in colour))
    turned = ImageCms.applyTransform(ramp, turn)
    pairs = zip(ramp.tobytes(), turned.tobytes(), strict=True)
    assert max(abs(one - other) for one, other in pairs) <= 1


def test_an_empty_journey_has_a_title_and_no_list() -> None:
    read = check_tags(poster(journey(1)), "da-DK")
    assert [node.text for node in read.root.all("H1")] == ["Borger T1"]
    assert "LI" not in {node.role for node in read.root.walk()}
