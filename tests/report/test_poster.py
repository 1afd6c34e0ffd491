"""The poster, read back: every word once, nothing cut, the same bytes twice."""

import re
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from journeymap.layout.poster import PAPERS
from journeymap.model.journey import Answer
from journeymap.report.fonts import MISSING, register
from journeymap.storage.resources import load_fonts
from tests.factories import bad, event, good, journey
from tests.report.posters import (
    ARRANGEMENTS,
    MM,
    SIZES,
    check_places,
    of_events,
    poster,
    squeezed,
    svg,
    texts_of,
)
from tests.report.reading import pages, words_of


@pytest.mark.parametrize("count", [1, 3, 30, 120])
@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_every_note_can_be_read_back_once(count: int, arrangement: str) -> None:
    of = of_events(count)
    pdf = poster(of, arrangement=arrangement)
    found = squeezed("".join(pages(pdf)))
    for text in texts_of(of):
        assert found.count(squeezed(text)) == 1, text
    check_places(pdf)


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_every_time_and_actor_and_prompt_is_told(arrangement: str) -> None:
    words = words_of(poster(of_events(3), arrangement=arrangement))
    for said in ("i 2000", "i 2001", "i 2002", "Jobcenter", "Psykiatri", "Hvem var der?"):
        assert said in words
    assert "Fra A til Å" in words


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_the_paper_is_as_asked_and_lies_down(paper: str, arrangement: str) -> None:
    pdf = poster(of_events(30), paper=paper, arrangement=arrangement)
    with pdfium.PdfDocument(pdf) as document:
        for page in document:
            width, height = (round(length / MM) for length in page.get_size())
            assert (width, height) == SIZES[paper]
        assert arrangement == "pages" or len(document) == 1


def test_larger_paper_needs_fewer_pages() -> None:
    counts = [len(pages(poster(of_events(120), paper=paper))) for paper in ("A4", "A3", "A2")]
    assert counts == sorted(set(counts), reverse=True)


def test_one_sheet_grows_when_a_journey_is_too_long_for_it() -> None:
    (found,) = pages(poster(of_events(120), arrangement="poster"))
    assert "Til samtale nummer 119" in " ".join(found.split())


def test_pages_are_numbered_and_bear_the_code() -> None:
    found = pages(poster(of_events(30)))
    assert len(found) > 1
    for number, page in enumerate(found, start=1):
        assert f"Side {number} af {len(found)}" in page
        assert "Borger T1" in page


def test_signs_have_their_words_so_that_colour_is_never_alone() -> None:
    of = journey(1, event("e1", good("g1"), good("g2"), bad("b1")))
    words = words_of(poster(of)).split("Begivenhed")[0]
    assert words.count("Godt") == 2
    assert words.count("Svært") == 1


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_the_same_journey_gives_the_same_bytes(arrangement: str) -> None:
    one, other = (poster(of_events(30), arrangement=arrangement) for _ in range(2))
    assert one == other


def test_the_language_is_that_of_the_reader() -> None:
    of = journey(1, event("e1", good("g1"), actor="jobcenter"))
    danish, english = poster(of), poster(of, language="en")
    assert "Side 1 af 1" in words_of(danish)
    assert "Page 1 of 1" in words_of(english)
    assert b"da-DK" in danish
    assert b"en-GB" in english


def test_all_fonts_are_embedded() -> None:
    raw = pdfium.raw
    with pdfium.PdfDocument(poster(of_events(3))) as document:
        things = list(document[0].get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]))
        assert len(things) > 10
        for thing in things:
            assert raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(thing.raw)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "<b>fed</b> <para> & &amp; </para>",
        "=1+1",
        "50 % (og mere) \\ \\n ikke en linje",
        "»Citat« “quote” – — … ½ € § æøåÆØÅ éüñ",
        "%%EOF endobj stream",
        "q 1 0 0 1 0 0 cm BT ET Q",
    ],
)
def test_signs_that_mean_something_elsewhere_are_printed_as_they_are(said: str) -> None:
    of = journey(1, event("e1", good("g1", text=said)), title=said)
    found = squeezed("".join(pages(poster(of))))
    assert found.count(squeezed(said)) == 2


@pytest.mark.parametrize(
    "said",
    [
        "glad 😀 dag",
        "👩‍👩‍👧",
        "\N{FACE WITH TEARS OF JOY}\N{VARIATION SELECTOR-16}",
        "日本",
        "مرحبا",
        "\ue000",
    ],
)
def test_what_the_font_lacks_becomes_a_visible_mark(said: str) -> None:
    pdf = poster(journey(1, event("e1", bad("b1", text=said)), title=said))
    shown = register(load_fonts()).visible(said)
    assert MISSING in shown
    assert squeezed("".join(pages(pdf))).count(squeezed(shown)) == 2


def test_line_breaks_and_tabs_are_not_printed_as_marks() -> None:
    said = "en\nto\N{LINE SEPARATOR}tre\tfire"
    (found,) = pages(poster(journey(1, event("e1", good("g1", text=said)))))
    assert [line for line in found.split("\n") if line[:2] in {"en", "to", "tr"}] == [
        "en",
        "to",
        "tre fire",
    ]
    assert MISSING not in found


@pytest.mark.parametrize("kind", ["event", "experience", "answer", "prompt"])
def test_a_very_long_text_is_printed_whole(kind: str) -> None:
    said = "".join(f"Brev{number:03} kom på en tirsdag i regn. " for number in range(300))[:10_000]
    of = {
        "event": journey(1, event("e1").replaced(text=said)),
        "experience": journey(1, event("e1", bad("b1", text=said))),
        "answer": journey(1, event("e1", answers=(Answer(prompt="Hvad?", text=said),))),
        "prompt": journey(1, event("e1", answers=(Answer(prompt=said.rstrip(), text="Nej"),))),
    }[kind]
    pdf = poster(of)
    found = words_of(pdf)
    told = re.findall(r"Brev\d{3}", said)
    assert len(told) > 250
    assert re.findall(r"Brev\d{3}", found) == told
    check_places(pdf)


def test_a_long_title_does_not_leave_the_page() -> None:
    pdf = poster(journey(1, event("e1"), title="Fra bold til dommer og tilbage igen " * 20))
    check_places(pdf)
    assert "…" in words_of(pdf)


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_a_journey_without_notes_is_a_page_that_says_whose_it_is(arrangement: str) -> None:
    (found,) = pages(poster(journey(1), arrangement=arrangement))
    assert "Borger T1" in found
    assert "Side 1 af 1" in found


def test_the_file_says_what_it_is_and_not_who_made_it_where_and_when() -> None:
    pdf = poster(of_events(1))
    with pdfium.PdfDocument(pdf) as document:
        told = document.get_metadata_dict()
    assert told["Title"] == "Borger T1", "the title of the journey may name somebody"
    assert told["Creator"] == "journeymap"
    assert not told["Author"]
    assert not told["Subject"]
    assert told["CreationDate"].startswith("D:2000")
    for made in (pdf, svg(of_events(1))):
        assert str(Path.home()).encode() not in made
        assert str(Path.cwd()).encode() not in made
        assert b"anonymous" not in made


def test_notes_have_their_colours_on_paper() -> None:
    with pdfium.PdfDocument(poster(of_events(3))) as document:
        image = document[0].render(scale=1).to_pil().convert("RGB")
    colours = {colour for _, colour in image.getcolors(1 << 24)}
    for fill in ((0xFF, 0xF3, 0xB8), (0xDD, 0xF0, 0xD8), (0xFB, 0xE0, 0xDA), (0xE6, 0xEC, 0xF4)):
        assert fill in colours
