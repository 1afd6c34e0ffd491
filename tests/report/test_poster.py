"""The poster, read back: every word once, nothing outside its note, the same bytes twice."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pypdfium2 as pdfium
import pytest

from journeymap.layout.columns import Captions, shifted
from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteBox
from journeymap.layout.poster import PAPERS
from journeymap.model.journey import Answer, Event, Interview, Journey, Source, Valence, When
from journeymap.report.fonts import MISSING, register
from journeymap.report.note_drawing import NAME_OF
from journeymap.report.poster import build_poster, build_svg
from journeymap.report.poster_drawing import drawing_of
from journeymap.report.poster_frame import CitizenCopy
from journeymap.storage.resources import load_fonts, load_metrics, load_vocabulary, load_words
from tests.factories import OPEN_CONSENT, bad, event, experience, good, journey
from tests.report.reading import lines, pages, words_of

MM = 72 / 25.4
SIZES = {"A4": (297, 210), "A3": (420, 297), "A2": (594, 420)}
ARRANGEMENTS = ("pages", "poster")
GOODS = ("Hun ringede selv tilbage", "Vi lavede én plan, og jeg fik selv en kopi af den")
BADS = (
    "Jeg skulle fortælle det hele forfra igen, for fjerde gang på to måneder",
    "Brevet kom sent",
)


def captions(language: str) -> Captions:
    return Captions(load_words(language), load_vocabulary())


def poster(
    of: Journey,
    *,
    paper: str = "A4",
    arrangement: str = "pages",
    language: str = "da",
    copy: CitizenCopy | None = None,
) -> bytes:
    return build_poster(
        of,
        paper=paper,
        arrangement=arrangement,
        captions=captions(language),
        metrics=load_metrics(),
        fonts=load_fonts(),
        copy=copy,
    )


def svg(
    of: Journey, *, paper: str = "A4", language: str = "da", copy: CitizenCopy | None = None
) -> bytes:
    return build_svg(
        of, paper=paper, captions=captions(language), metrics=load_metrics(), copy=copy
    )


def of_events(count: int) -> Journey:
    """A journey with a wording of its own on every note."""

    def made(number: int) -> Event:
        notes = [
            experience(
                f"x{number}-{i}",
                (Valence.GOOD, Valence.BAD)[i % 2],
                text=f"{(GOODS, BADS)[i % 2][number % 2]} ({number:03}.{i})",
            )
            for i in range((number + 1) % 4)
        ]
        answers = (Answer(prompt="Hvem var der?", text=f"Kun mig selv, nummer {number:03}"),)
        return Event(
            id=f"e{number}",
            text=f"Til samtale nummer {number:03} om ikke-uddannelsesparathed",
            actor=("jobcenter", "psykiatri", None)[number % 3],
            when=When(text=f"i {2000 + number}", edtf=str(2000 + number)),
            source=Source.PREPARED if number % 2 else Source.TOLD,
            key_moment=number % 5 == 0,
            experiences=tuple(notes),
            answers=answers * (number % 4 == 1),
        )

    own = (Answer(prompt="Hvad skal vi huske?", text="At jeg selv fandt vejen hjem"),)
    return journey(1, *(made(number) for number in range(count)), title="Fra A til Å", answers=own)


def texts_of(of: Journey) -> list[str]:
    said = [event.text for event in of.events]
    said += [note.text for _, note in of.experiences()]
    said += [answer.text for event in of.events for answer in event.answers]
    return said + [answer.text for answer in of.answers]


def squeezed(text: str) -> str:
    """Without spaces, which a PDF loses at the ends of lines; its line hyphens made plain."""
    return re.sub(r"\s", "", text.replace("\ufffe", "-"))


def check_places(pdf: bytes) -> None:
    """All text lies on its page, and no text over another."""
    with pdfium.PdfDocument(pdf) as document:
        sizes = [page.get_size() for page in document]
    by_page: dict[int, list[tuple[float, float, float, float]]] = {}
    for line in lines(pdf):
        width, height = sizes[line.page - 1]
        assert 20 < line.left < line.right < width - 20
        assert 20 < line.bottom < line.top < height - 20
        by_page.setdefault(line.page, []).append((line.left, line.bottom, line.right, line.top))
    assert set(by_page) == set(range(1, len(sizes) + 1))
    for boxes in by_page.values():
        for one, other in combinations(boxes, 2):
            across = min(one[2], other[2]) - max(one[0], other[0])
            down = min(one[3], other[3]) - max(one[1], other[1])
            assert across <= 0.5 or down <= 0.5, (one, other)


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
    assert told["Title"] == "Borger T1 – Fra A til Å"
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


# --- where things lie -------------------------------------------------------------------------


class Laid(NamedTuple):
    """A note on a page, its box in points from the upper left."""

    page: int
    note: NoteBox
    box: Box


def laid(
    of: Journey, *, paper: str = "A4", arrangement: str = "pages", language: str = "da"
) -> Iterator[Laid]:
    """Every note where layout says that it lies."""
    drawing = drawing_of(
        of,
        paper=paper,
        one_page=arrangement == "poster",
        captions=captions(language),
        metrics=load_metrics(),
    )
    room = drawing.poster.frame.room
    for number, page in enumerate(drawing.poster.pages, start=1):
        for stretch in page.stretches:
            strip = stretch.strip
            for x, column in zip(strip.xs, strip.columns, strict=True):
                for note in column.notes:
                    box = shifted(note, x, strip.line_y).box
                    size = (box.width * page.scale, box.height * page.scale)
                    place = (room.x + box.x * page.scale, room.y + box.y * page.scale)
                    yield Laid(number, note, Box(*place, *size))


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("count", [3, 30, 120])
def test_no_text_leaves_its_note(count: int, arrangement: str, language: str) -> None:
    of = of_events(count)
    pdf = poster(of, arrangement=arrangement, language=language)
    notes = list(laid(of, arrangement=arrangement, language=language))
    with pdfium.PdfDocument(pdf) as document:
        height = document[0].get_height()
    inside = 0
    for line in lines(pdf):
        run = Box(line.left, height - line.top, line.right - line.left, line.top - line.bottom)
        met = [one for one in notes if one.page == line.page and overlap(one.box, run)]
        assert len(met) <= 1, line
        for one in met:
            assert one.box.grown(0.3).contains(run.x, run.y), line
            assert one.box.grown(0.3).contains(run.right, run.bottom), line
            inside += 1
    assert inside >= len(notes)


def overlap(one: Box, other: Box) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > 0.2 and down > 0.2


@pytest.mark.parametrize("count", [3, 30, 120])
def test_the_words_of_a_note_stand_on_it(count: int) -> None:
    of = of_events(count)
    with pdfium.PdfDocument(poster(of)) as document:
        for one in laid(of):
            page = document[one.page - 1]
            top = page.get_height() - one.box.y
            text = page.get_textpage().get_text_bounded(
                one.box.x, top - one.box.height, one.box.right, top
            )
            assert squeezed("".join(one.note.lines)) in squeezed(text.replace("\x02", "-"))
            name = load_words("da")(NAME_OF[one.note.kind])
            assert name in text or one.note.kind not in {"good", "bad"}


@pytest.mark.parametrize("paper", PAPERS)
def test_notes_of_a_page_lie_apart_and_on_the_paper(paper: str) -> None:
    width, height = PAPERS[paper]
    by_page: dict[int, list[Box]] = {}
    for one in laid(of_events(30), paper=paper):
        assert one.box.x > 30
        assert one.box.right < width - 30
        assert one.box.y > 60
        assert one.box.bottom < height - 40
        by_page.setdefault(one.page, []).append(one.box)
    for boxes in by_page.values():
        assert not [pair for pair in combinations(boxes, 2) if overlap(*pair)]


def test_the_timeline_lies_at_one_height_on_all_pages() -> None:
    of = of_events(30).replaced(answers=())
    drawing = drawing_of(
        of, paper="A4", one_page=False, captions=captions("da"), metrics=load_metrics()
    )
    drawn = drawing.poster.pages
    heights = {round(page.stretches[0].strip.line_y * page.scale, 3) for page in drawn}
    assert len(drawn) > 3
    assert len(heights) == 1


def test_the_axis_is_on_every_page_with_its_first_and_last_time() -> None:
    for page in pages(poster(of_events(30))):
        above = page.split("Til samtale")[0]
        assert "i 2000" in above
        assert "i 2029" in above


def test_marks_say_where_the_timeline_comes_from_and_goes_on() -> None:
    found = [" ".join(page.split()) for page in pages(poster(of_events(30)))]
    assert [("fortsat" in page.split(), "fortsættes" in page.split()) for page in found] == [
        (number > 0, number < len(found) - 1) for number in range(len(found))
    ]
    (one,) = pages(poster(of_events(3)))
    assert "fortsat" not in one


def test_a_journey_that_goes_on_only_with_answers_does_not_go_on() -> None:
    answers = tuple(Answer(prompt="Hvad?", text=f"Svar nummer {n}. " * 30) for n in range(6))
    of = journey(1, event("e1"), event("e2"), answers=answers)
    found = pages(poster(of))
    assert not any("forts" in page for page in found)
    assert any("Om hele rejsen" in page for page in found)


@pytest.mark.parametrize(
    ("language", "legend"),
    [
        ("da", "Begivenhed Godt Svært Svar Forberedt Vigtigt øjeblik Tiden er usikker"),
        ("en", "Event Good Hard Answer Prepared Key moment Time uncertain"),
    ],
)
def test_the_legend_is_on_every_page(language: str, legend: str) -> None:
    for page in pages(poster(of_events(30), language=language)):
        assert legend in " ".join(page.split())


def test_notes_can_be_told_apart_without_colour() -> None:
    """In grey the sign of a good note is a white plus on a dark disc, of a bad one a minus."""
    of = journey(1, event("e1", good("g1"), bad("b1")))
    pdf = poster(of)
    with pdfium.PdfDocument(pdf) as document:
        grey = document[0].render(scale=3).to_pil().convert("L")
    by_kind = {one.note.kind.value: one.box for one in laid(of)}
    scale = by_kind["good"].width / 202
    uprights = {}
    for kind in ("good", "bad"):
        box = by_kind[kind]
        x, y = (box.x + 25 * scale) * 3, (box.y + 22 * scale) * 3
        assert grey.getpixel((round(x + 7 * scale * 3), round(y + 2.5 * scale * 3))) < 120
        assert grey.getpixel((round(x + 3 * scale * 3), round(y))) > 220
        uprights[kind] = grey.getpixel((round(x), round(y - 3.5 * scale * 3)))
    assert uprights["good"] > 220
    assert uprights["bad"] < 120


# --- the picture as SVG -----------------------------------------------------------------------

SVG = "{http://www.w3.org/2000/svg}"


def groups(data: bytes) -> dict[str, list[ET.Element]]:
    """The notes of an SVG by what they are called."""
    found: dict[str, list[ET.Element]] = {}
    for group in ET.fromstring(data).iter(f"{SVG}g"):
        title = group.find(f"{SVG}title")
        if title is not None:
            found.setdefault(title.text or "", []).append(group)
    return found


def said_in(group: ET.Element) -> str:
    return squeezed("".join(text.text or "" for text in group.iter(f"{SVG}text")))


@pytest.mark.parametrize("count", [3, 30, 120])
def test_every_note_stands_in_the_svg_once(count: int) -> None:
    of = of_events(count)
    data = svg(of)
    notes = [said_in(group) for same in groups(data).values() for group in same]
    assert len(notes) == len(texts_of(of))
    everything = squeezed("".join(ET.fromstring(data).itertext()))
    for text in texts_of(of):
        assert sum(squeezed(text) in note for note in notes) == 1, text
        assert everything.count(squeezed(text)) == 1, text


def test_each_note_of_the_svg_has_a_title() -> None:
    found = groups(svg(of_events(3)))
    assert len(found["Begivenhed 1"]) == len(found["Begivenhed 3"]) == 1
    assert len(found["Godt til begivenhed 3"]) == 2
    assert len(found["Svar om hele rejsen"]) == 1
    english = groups(svg(of_events(3), language="en"))
    assert "Good on event 3" in english


@pytest.mark.parametrize("count", [3, 120])
def test_no_line_of_the_svg_is_wider_than_its_note(count: int) -> None:
    for same in groups(svg(of_events(count))).values():
        for group in same:
            _, paper, *_ = group.iter(f"{SVG}rect")
            left = float(paper.attrib["x"])
            right = left + float(paper.attrib["width"])
            top = float(paper.attrib["y"])
            bottom = top + float(paper.attrib["height"])
            for text in group.iter(f"{SVG}text"):
                x, y = float(text.attrib["x"]), float(text.attrib["y"])
                assert left < x
                assert x + float(text.attrib["textLength"]) < right
                assert top < y < bottom


@pytest.mark.parametrize(
    "said",
    [
        "<b>fed</b> & ]]> &amp;",
        '"x" onload="alert(1)"',
        "glad 😀 dag",
        "a\uffffb",
        "<!--",
        "\ufffe",
    ],
)
def test_nothing_said_can_act_in_the_svg(said: str) -> None:
    data = svg(journey(1, event("e1", good("g1", text=said), actor=said), title=said))
    tags = {element.tag.removeprefix(SVG) for element in ET.fromstring(data).iter()}
    assert tags <= {"svg", "title", "rect", "g", "text", "line", "circle", "polygon"}
    shown = squeezed(said.replace("\uffff", "□").replace("\ufffe", "□"))
    assert shown in said_in(groups(data)["Godt til begivenhed 1"][0])


def test_the_svg_is_as_large_as_its_paper_and_the_same_bytes_twice() -> None:
    data = svg(of_events(30), paper="A3")
    assert data == svg(of_events(30), paper="A3")
    root = ET.fromstring(data)
    assert round(float(root.attrib["width"].removesuffix("pt")) / MM) == 420
    assert b"Side 1 af 1" in data


# --- the citizen's copy -----------------------------------------------------------------------

DAY, LATER = dt.date(2024, 3, 12), dt.date(2024, 4, 2)


def private() -> Journey:
    return journey(
        1,
        event("e1", good("g1", "themes/heard", "barrier/it")),
        title="Et navn i en overskrift",
        unit="Ungeenheden i Rådhusgade",
        municipality="0580",
        target_groups=("unge",),
        interview=Interview(
            date=DAY, interviewer="KLM", place="Rådhuset", relation="Sagsbehandler"
        ),
        consent=OPEN_CONSENT,
        approval=LATER,
        answers=(Answer(prompt="Hvad er vigtigt for dig?", text="At jeg kan sove"),),
    )


def read(kind: str, of: Journey, copy: CitizenCopy | None, language: str = "da") -> str:
    if kind == "svg":
        text = " ".join(ET.fromstring(svg(of, copy=copy, language=language)).itertext())
        return " ".join(text.split())
    return words_of(poster(of, copy=copy, language=language))


@pytest.mark.parametrize("kind", ["pdf", "svg"])
@pytest.mark.parametrize("copy", [None, CitizenCopy(), CitizenCopy("Team Syd, tlf. 12 34 56 78")])
def test_posters_tell_nothing_of_themes_units_and_places(
    kind: str, copy: CitizenCopy | None
) -> None:
    vocabulary, found = load_vocabulary(), read(kind, private(), copy)
    hidden = ["Ungeenheden", "Rådhus", "0580", "Aabenraa", "KLM", "Sagsbehandler", "heard"]
    hidden += [vocabulary.code_label("themes", "heard", "da"), "15–29"]
    for secret in hidden:
        assert secret not in found


@pytest.mark.parametrize("kind", ["pdf", "svg"])
def test_the_citizens_copy_bears_the_code_the_days_and_the_answers(kind: str) -> None:
    found = read(kind, private(), CitizenCopy())
    assert "Borger T1" in found
    assert "Et navn i en overskrift" not in found
    assert "fortalt 12. marts 2024 · godkendt 2. april 2024" in found
    assert "At jeg kan sove" in found
    assert "Vil du trække din fortælling tilbage? Kontakt:" in found
    english = read(kind, private(), CitizenCopy("Ann"), "en")
    assert "Do you want to withdraw your story? Contact: Ann" in english
    assert "told 12 March 2024" in english
    assert "Et navn" in read(kind, private(), None)


def test_the_title_of_the_citizens_file_is_the_code_alone() -> None:
    with pdfium.PdfDocument(poster(private(), copy=CitizenCopy())) as document:
        assert document.get_metadata_dict()["Title"] == "Borger T1"


def test_days_that_are_not_known_are_not_told() -> None:
    found = words_of(poster(journey(1, event("e1")), copy=CitizenCopy()))
    assert "fortalt" not in found.replace("fortælling", "")
    assert "godkendt" not in found


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_a_long_contact_is_told_whole_and_in_nobodys_way(arrangement: str) -> None:
    contact = "Borgerrådgiveren i Aabenraa, telefon 12 34 56 78, mandag til torsdag, " * 5
    pdf = poster(of_events(30), copy=CitizenCopy(contact.strip()), arrangement=arrangement)
    check_places(pdf)
    for page in pages(pdf):
        assert squeezed(contact) in squeezed(page)


def test_all_pens_write_the_same_words_at_the_same_places(monkeypatch: pytest.MonkeyPatch) -> None:
    from journeymap.canvas.picture import QtPen, render_png
    from journeymap.report.pdf_pen import PdfPen
    from journeymap.report.svg_pen import SvgPen

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    told: dict[str, list[object]] = {}
    for pen in (PdfPen, SvgPen, QtPen):
        written = told.setdefault(pen.__name__, [])

        def record(_self: object, *what: object, written: list[object] = written) -> None:
            written.append(what)

        monkeypatch.setattr(pen, "text", record)
    of = of_events(30)
    poster(of, arrangement="poster", paper="A3")
    svg(of, paper="A3")
    render_png(of, captions=captions("da"), paper="A3")
    assert len(told["PdfPen"]) > 100
    assert told["PdfPen"] == told["SvgPen"] == told["QtPen"]
