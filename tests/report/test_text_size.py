"""What the program makes follows the text size, and nothing of it is cut or covered."""

import datetime as dt
from collections import Counter
from pathlib import Path
from statistics import median

import pypdfium2 as pdfium
import pytest

from journeymap.errands import evidence_of, gather, write_report
from journeymap.layout.style import TEXT_SIZES
from journeymap.model.journey import Journey
from journeymap.report.options import ReportOptions
from journeymap.report.poster import build_poster
from journeymap.storage.resources import load_fonts, load_metrics, load_words, sample_folder
from tests.cli.program import run
from tests.report.posters import captions
from tests.report.reading import lines, outside, overlapping, pages, words_of

TRAENER = sample_folder() / "Kolding" / "traener-for-de-smaa.journey.json"
A4 = (595, 842)


def report(folder: Path, size: int, language: str = "da") -> bytes:
    words = load_words(language)
    out = folder / f"{size}.pdf"
    evidence = evidence_of(gather([sample_folder()]), (), words)
    options = ReportOptions(text_scale=size / 100)
    write_report(evidence, out, options=options, words=words, date=dt.date(2026, 3, 2))
    return out.read_bytes()


def sizes(pdf: bytes, *starts: str) -> list[float]:
    """How tall the lines are that begin with these words."""
    return [line.top - line.bottom for line in lines(pdf) if line.text.startswith(starts)]


def shapes(pdf: bytes) -> set[tuple[int, int]]:
    document = pdfium.PdfDocument(pdf)
    found = {tuple(round(side) for side in page.get_size()) for page in document}
    document.close()
    return found  # type: ignore[return-value]


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[int, bytes]:
    folder = tmp_path_factory.mktemp("reports")
    return {size: report(folder, size) for size in TEXT_SIZES}


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_the_report_stays_on_its_pages(reports: dict[int, bytes], size: int) -> None:
    assert shapes(reports[size]) == {A4}
    assert outside(reports[size]) == []
    assert overlapping(reports[size]) == []


def test_the_words_of_the_report_grow_step_by_step(reports: dict[int, bytes]) -> None:
    asked = "”Der bliver talt", "”Skemaet har", "”Brevet skaber"
    tall = [median(sizes(reports[size], *asked)) for size in TEXT_SIZES]
    for size, found in zip(TEXT_SIZES, tall, strict=True):
        assert found / tall[0] == pytest.approx(size / 100, rel=0.07)


def test_no_page_of_the_report_is_empty(reports: dict[int, bytes]) -> None:
    for size, pdf in reports.items():
        bare = [n for n, text in enumerate(pages(pdf), 1) if len(text.strip().splitlines()) < 3]
        assert bare == [], f"{size} %"


@pytest.mark.parametrize("size", TEXT_SIZES[1:])
@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_a_poster_has_the_same_words_larger(sample: Journey, paper: str, size: int) -> None:
    usual, large = (
        build_poster(
            sample,
            paper=paper,
            arrangement="pages",
            captions=captions("da"),
            metrics=load_metrics(),
            fonts=load_fonts(),
            text_scale=scale,
        )
        for scale in (1.0, size / 100)
    )
    starts = tuple(event.text.split()[0] for event in sample.events)
    assert median(sizes(large, *starts)) > median(sizes(usual, *starts))
    assert overlapping(large) == []
    once, again = Counter(words_of(usual).split()), Counter(words_of(large).split())
    lost = {word for word in once if word not in again and not word.isdigit()}
    assert not lost


@pytest.mark.parametrize("size", ["99", "201", "-5", "stor"])
@pytest.mark.parametrize("command", ["poster", "report"])
def test_a_size_that_is_none_is_refused(tmp_path: Path, command: str, size: str) -> None:
    ran = run(command, TRAENER, "-o", tmp_path / "a.pdf", f"--text-size={size}")
    assert ran.code == 2
    assert not (tmp_path / "a.pdf").exists()


def test_the_command_line_takes_a_size(tmp_path: Path) -> None:
    tall = []
    for size in ("100", "150"):
        out = tmp_path / f"{size}.pdf"
        assert run("poster", TRAENER, "-o", out, "--text-size", size).code == 0
        tall.append(median(sizes(out.read_bytes(), "Begyndte", "Skolen")))
    assert tall[1] > 1.2 * tall[0]
