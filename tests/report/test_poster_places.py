"""Where things lie on a poster: notes, their words, the axis and its marks."""

from itertools import combinations

import pypdfium2 as pdfium
import pytest

from journeymap.layout.geometry import Box
from journeymap.layout.poster import PAPERS
from journeymap.model.journey import Answer
from journeymap.report.note_drawing import NAME_OF
from journeymap.report.poster_drawing import drawing_of
from journeymap.storage.resources import load_metrics, load_words
from tests.factories import bad, event, good, journey
from tests.report.posters import ARRANGEMENTS, captions, laid, of_events, overlap, poster, squeezed
from tests.report.reading import lines, pages


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
        ("da", "Tiden er usikker Hvor meget det fyldte"),
        ("en", "Event Good Hard Answer Prepared Key moment Time uncertain"),
        ("en", "Time uncertain How much it mattered"),
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
