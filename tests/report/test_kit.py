"""The paper kit, read back: sizes in millimetres, every prepared note once, enough blank ones."""

import datetime as dt
import re
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium
import pytest

from journeymap.layout.columns import Captions
from journeymap.layout.geometry import Box
from journeymap.layout.poster import PAPERS
from journeymap.model.guide import MAX_PROMPT, MAX_PROMPTS, BuiltInGuide, Guide, Prompt, prompts_of
from journeymap.model.journey import Answer, Event, Interview, Journey, Period, Source, When
from journeymap.report.kit import build_kit
from journeymap.storage.resources import (
    load_fonts,
    load_guides,
    load_metrics,
    load_prompts,
    load_vocabulary,
    load_words,
)
from tests.factories import bad, good, journey
from tests.report.reading import MM, lines, pages, words_of

KIT_PAPERS = ("A4", "A3")
LANGUAGES = ("da", "en")
TALE = "Så kom der et brev, og så ringede jeg, og så kom der et brev til. "


def kit(
    of: Journey | None = None,
    *,
    paper: str = "A4",
    language: str = "da",
    contact: str = "",
    guide: Sequence[Prompt] | None = None,
) -> bytes:
    asked = prompts_of(Guide(), load_guides(), language) if guide is None else guide
    return build_kit(
        of,
        paper=paper,
        captions=Captions(load_words(language), load_vocabulary()),
        prompts=load_prompts(),
        guide=asked,
        metrics=load_metrics(),
        fonts=load_fonts(),
        contact=contact,
    )


def ready(count: int) -> Journey:
    """A journey with prepared and told events, and landmarks."""
    events = [
        Event(
            id=f"e{number}",
            text=f"Brev nummer {number:02} fra ydelseskontoret om ikke-uddannelsesparathed",
            source=Source.TOLD if number % 4 == 3 else Source.PREPARED,
            when=When(text=f"i {2000 + number}", edtf=str(2000 + number)) if number % 2 else None,
            actor="jobcenter" if number % 3 else None,
            experiences=(good(f"g{number}"), bad(f"b{number}")),
        )
        for number in range(count)
    ]
    return journey(
        1,
        *events,
        title="Fra A til Å",
        unit="Ungeenheden",
        interview=Interview(date=dt.date(2024, 3, 12)),
        answers=(Answer(prompt="Hvad?", text="Hemmeligt svar"),),
        periods=(
            Period(text="Boede hos mormor", when=When(text="til jeg var ti", edtf="2001/2009")),
            Period(text="Far døde", when=When(text="2010", edtf="2010")),
            Period(text="Hunden kom"),
        ),
    )


def prepared_of(of: Journey) -> list[str]:
    return [event.text for event in of.events if event.source is Source.PREPARED]


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text.replace("\ufffe", "-"))


class Square(NamedTuple):
    """A filled square of a page, in millimetres from the upper left."""

    page: int
    box: Box


def squares(pdf: bytes) -> list[Square]:
    """The notes to cut out: the paths that are as wide as they are high, and large."""
    found: list[Square] = []
    with pdfium.PdfDocument(pdf) as document:
        for number, page in enumerate(document):
            for path in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_PATH], max_depth=15):
                left, bottom, right, top = (length / MM for length in path.get_bounds())
                if abs((right - left) - (top - bottom)) < 0.5 and right - left > 60:
                    up = page.get_height() / MM - top
                    found.append(Square(number, Box(left, up, right - left, top - bottom)))
    return found


@pytest.mark.parametrize(("paper", "per_sheet"), [("A4", 6), ("A3", 15)])
@pytest.mark.parametrize("count", [0, 8, 30])
def test_notes_are_as_large_as_sticky_notes(paper: str, per_sheet: int, count: int) -> None:
    found = squares(kit(ready(count) if count else None, paper=paper))
    assert len(found) % per_sheet == 0
    width, height = (length / MM for length in PAPERS[paper])
    for square in found:
        assert square.box.width == pytest.approx(76, abs=0.05)
        assert square.box.height == pytest.approx(76, abs=0.05)
        assert square.box.x > 8
        assert square.box.right < width - 8
        assert square.box.y > 8
        assert square.box.bottom < height - 8


@pytest.mark.parametrize("paper", KIT_PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [3, 30, 120])
def test_every_prepared_note_is_there_once(paper: str, language: str, count: int) -> None:
    of = ready(count)
    found = squeezed("".join(pages(kit(of, paper=paper, language=language))))
    for text in prepared_of(of):
        assert found.count(squeezed(text)) == 1, text
    for event in of.events:
        assert (squeezed(event.text) in found) == (event.source is Source.PREPARED)


@pytest.mark.parametrize(
    ("kind", "fill", "sign"),
    [
        ("good", (0xDD, 0xF0, 0xD8), (0x2D, 0x76, 0x3D)),
        ("bad", (0xFB, 0xE0, 0xDA), (0xB2, 0x3A, 0x2B)),
    ],
)
def test_each_blank_note_shows_its_sign(
    kind: str, fill: tuple[int, int, int], sign: tuple[int, int, int]
) -> None:
    """A white plus or minus on a disc of its own colour, in the upper left corner."""
    pdf = kit()
    notes = squares(pdf)
    seen = 0
    with pdfium.PdfDocument(pdf) as document:
        for number in sorted({square.page for square in notes}):
            image = document[number].render(scale=2).to_pil().convert("RGB")
            for box in (square.box for square in notes if square.page == number):
                x, y = (box.x * MM + 25) * 2, (box.y * MM + 22.5) * 2
                if image.getpixel((round(x + 20), round(y + 60))) == fill:
                    seen += 1
                    assert image.getpixel((round(x + 12), round(y + 6))) == sign
                    assert image.getpixel((round(x + 5), round(y))) == (255, 255, 255)
                    upright = image.getpixel((round(x), round(y - 6)))
                    assert upright == ((255, 255, 255) if kind == "good" else sign)
    assert seen >= 12


def test_what_was_told_before_stays_out_of_the_kit() -> None:
    found = words_of(kit(ready(8)))
    for secret in ("Sådan var det for mig", "Hemmeligt svar", "Ungeenheden", "Fra A til Å"):
        assert secret not in found


@pytest.mark.parametrize("paper", KIT_PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_blank_notes_have_their_sign_and_their_word(paper: str, language: str) -> None:
    words = load_words(language)
    sheets = [
        page
        for page in pages(kit(paper=paper, language=language))
        if "76 × 76" not in page and words("kit.true_size") in page
    ]
    blank = {
        name: len(re.findall(rf"\b{words(f'note.{name}')}\b", " ".join(sheets)))
        for name in ("event", "good", "bad", "answer")
    }
    assert blank["event"] >= 18
    assert blank["good"] == blank["bad"] >= 12
    assert blank["answer"] >= 3


@pytest.mark.parametrize("paper", KIT_PAPERS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 30])
def test_no_text_lies_over_another_or_outside_the_paper(
    paper: str, language: str, count: int
) -> None:
    pdf = kit(
        ready(count) if count else None,
        paper=paper,
        language=language,
        contact="Borgerrådgiveren, telefon 12 34 56 78, " * 5 if count else "",
    )
    width, height = PAPERS[paper]
    by_page: dict[int, list[Box]] = {}
    for line in lines(pdf):
        assert 22 < line.left < line.right < width - 22
        assert 22 < line.bottom < line.top < height - 22
        box = Box(line.left, line.bottom, line.right - line.left, line.top - line.bottom)
        by_page.setdefault(line.page, []).append(box)
    for boxes in by_page.values():
        for one, other in combinations(boxes, 2):
            across = min(one.right, other.right) - max(one.x, other.x)
            down = min(one.bottom, other.bottom) - max(one.y, other.y)
            assert across <= 0.5 or down <= 0.5, (one, other)


@pytest.mark.parametrize("paper", KIT_PAPERS)
def test_the_text_of_a_note_stays_on_it(paper: str) -> None:
    events = [
        Event(
            id=f"e{n}",
            text=(TALE * 30)[: 40 + 90 * n],
            when=When(text="en gang om vinteren, mens det var koldt, nok i 2009 eller 2010"),
            actor="Den særlige ungeindsats for hele Sønderjylland",
            source=Source.PREPARED,
        )
        for n in range(12)
    ]
    pdf = kit(journey(1, *events), paper=paper)
    notes = squares(pdf)
    with pdfium.PdfDocument(pdf) as document:
        height = document[0].get_height() / MM
    met = 0
    for line in lines(pdf):
        run = Box(
            line.left / MM,
            height - line.top / MM,
            (line.right - line.left) / MM,
            (line.top - line.bottom) / MM,
        )
        own = [s.box for s in notes if s.page == line.page - 1 and s.box.contains(run.x, run.y)]
        for box in own:
            assert box.x + 4 < run.x
            assert run.right < box.right - 4
            assert run.bottom < box.bottom - 2
            met += 1
    assert met > 100


def test_prepared_notes_are_legible() -> None:
    pdf = kit(journey(1, *(e.replaced(text=TALE * 9) for e in ready(6).events)))
    sizes: set[float] = set()
    with pdfium.PdfDocument(pdf) as document:
        for page in document:
            text = page.get_textpage()
            told = text.get_text_range()
            for found in re.finditer("ringede jeg", told):
                sizes.add(pdfium.raw.FPDFText_GetFontSize(text, found.start()))
    assert sizes
    assert min(sizes) >= 11


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_asks_the_questions_of_the_vocabulary(language: str) -> None:
    first = " ".join(pages(kit(language=language))[0].split())
    for prompt in load_prompts():
        assert prompt.label(language) in first


@pytest.mark.parametrize("paper", KIT_PAPERS)
@pytest.mark.parametrize("built_in", load_guides(), ids=lambda one: one.id)
def test_every_prompt_of_the_guide_is_there_once(paper: str, built_in: BuiltInGuide) -> None:
    guide = prompts_of(Guide(built_in=built_in.id), load_guides(), "da")
    found = pages(kit(paper=paper, guide=guide))
    asked = squeezed("".join(page for page in found[:2] if "76" not in page.split("\n")[0]))
    for prompt in guide:
        assert asked.count(squeezed(prompt.text)) == 1, prompt.text


def test_a_short_guide_stands_on_the_first_page_and_a_long_one_on_pages_of_its_own() -> None:
    short = tuple(Prompt(text=f"Kort spørgsmål {n:02}?") for n in range(5))
    most = (TALE * 9)[: MAX_PROMPT - 4]
    long = tuple(Prompt(text=f"{n:02}: {most}") for n in range(MAX_PROMPTS))
    bare = pages(kit(guide=()))
    on_one = pages(kit(guide=short))
    assert len(on_one) == len(bare)
    assert all(prompt.text in on_one[0] for prompt in short)
    assert "Spørg, når der er ro til det" not in bare[0]
    on_many = pages(kit(guide=long))
    assert "Spørgeguiden ligger på næste ark." in on_many[0]
    told = squeezed("".join(on_many[1 : len(on_many) - len(bare) + 1]))
    for prompt in long:
        assert told.count(squeezed(prompt.text)) == 1


def test_landmarks_stand_on_the_timeline() -> None:
    found = pages(kit(ready(8), guide=()))[1]
    for said in ("Boede hos mormor", "til jeg var ti", "Far døde", "2010", "Hunden kom"):
        assert said in found
    assert "i dag" in found
    assert found.count("tape") == 3
    assert "noget, du husker" in pages(kit(guide=()))[1]


def test_many_landmarks_all_find_room() -> None:
    periods = tuple(Period(text=f"Landemærke {n:02}") for n in range(40))
    found = words_of(kit(journey(1, periods=periods)))
    assert all(found.count(f"Landemærke {n:02}") == 1 for n in range(40))


@pytest.mark.parametrize("paper", KIT_PAPERS)
def test_the_last_sheets_have_the_code_the_date_and_order_numbers(paper: str) -> None:
    *_, one, two = pages(kit(ready(8), paper=paper))
    for page in (one, two):
        assert "Borger T1" in page
        assert "12. marts 2024" in page
    numbers = [int(line) for line in (one + "\n" + two).split() if line.isdigit()]
    assert set(range(1, 29)) <= set(numbers)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kit_without_a_journey_names_nobody(language: str) -> None:
    found = words_of(kit(language=language))
    assert "Borger" not in found.replace("Borgeren", "")
    assert load_words(language)("kit.before_lay_blank") in found
    assert load_words(language)("kit.before_lay") not in found


def test_the_slip_tells_the_code_and_the_contact() -> None:
    first = " ".join(pages(kit(ready(3), contact="Team Syd, tlf. 12 34 56 78"))[0].split())
    assert "Kode Borger T1" in first
    assert "Kontakt Team Syd, tlf. 12 34 56 78" in first


@pytest.mark.parametrize("paper", KIT_PAPERS)
@pytest.mark.parametrize("of", [None, ready(12)], ids=["blank", "prepared"])
def test_the_same_kit_is_the_same_bytes(paper: str, of: Journey | None) -> None:
    assert kit(of, paper=paper) == kit(of, paper=paper)


def test_the_file_does_not_say_who_made_it_and_where() -> None:
    pdf = kit(ready(3))
    with pdfium.PdfDocument(pdf) as document:
        told = document.get_metadata_dict()
        for page in document:
            width, height = (round(length / MM) for length in page.get_size())
            assert (width, height) == (297, 210)
    assert told["Title"] == "Samtale på papir – Borger T1"
    assert not told["Author"]
    assert str(Path.home()).encode() not in pdf


def test_a_code_as_long_as_a_text_leaves_no_page() -> None:
    of = ready(3).replaced(code="Borger " + "W" * 3_000)
    for line in lines(kit(of)):
        assert line.right < PAPERS["A4"][0] - 20
