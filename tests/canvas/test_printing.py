"""What a printer gets: the pages, the words and the places of our own PDF."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from journeymap.canvas.printing import PrintingFailed, lay_paper, print_drawing
from journeymap.layout.columns import Captions
from journeymap.model.journey import Journey
from journeymap.report.poster import build_poster
from journeymap.report.poster_drawing import PosterDrawing, drawing_of
from journeymap.report.poster_frame import CitizenCopy
from journeymap.storage.resources import load_fonts, load_metrics, load_vocabulary, load_words
from tests.factories import journey
from tests.report.posters import of_events
from tests.report.reading import pages

MM = 72 / 25.4


def drawn(
    of: Journey,
    *,
    paper: str = "A4",
    one_page: bool = False,
    language: str = "da",
    copy: CitizenCopy | None = None,
) -> PosterDrawing:
    return drawing_of(
        of,
        paper=paper,
        one_page=one_page,
        captions=Captions(load_words(language), load_vocabulary()),
        metrics=load_metrics(),
        copy=copy,
    )


def our_own(
    of: Journey,
    *,
    paper: str = "A4",
    one_page: bool = False,
    language: str = "da",
    copy: CitizenCopy | None = None,
) -> bytes:
    return build_poster(
        of,
        paper=paper,
        arrangement="poster" if one_page else "pages",
        captions=Captions(load_words(language), load_vocabulary()),
        metrics=load_metrics(),
        fonts=load_fonts(),
        copy=copy,
    )


def to_file(path: Path, paper: str) -> QPrinter:
    """A printer that prints into a PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    lay_paper(printer, paper)
    return printer


def letters(page: str) -> list[str]:
    return sorted("".join(page.split()))


@pytest.mark.parametrize(
    ("paper", "kind"), [("A4", "pages"), ("A2", "pages"), ("A3", "poster"), ("A4", "copy")]
)
def test_print_and_pdf_have_the_same_pages_and_words(
    painted: QApplication, tmp_path: Path, sample: Journey, paper: str, kind: str
) -> None:
    wanted = {
        "paper": paper,
        "one_page": kind == "poster",
        "copy": CitizenCopy("Team Syd, tlf. 12 34") if kind == "copy" else None,
    }
    out = tmp_path / "out.pdf"
    print_drawing(drawn(sample, **wanted), to_file(out, paper))  # type: ignore[arg-type]
    printed = pages(out.read_bytes())
    own = pages(our_own(sample, **wanted))  # type: ignore[arg-type]
    assert len(printed) == len(own)
    for ours, theirs in zip(own, printed, strict=True):
        assert letters(theirs) == letters(ours)


def places(pdf: bytes) -> Iterator[tuple[int, str, float, float]]:
    """Every letter with its page and where it stands, in the order of drawing."""
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document):
            text = page.get_textpage()
            for index, letter in enumerate(text.get_text_range()):
                if letter.strip():
                    left, bottom, _, _ = text.get_charbox(index, loose=True)
                    # The reader's own mark for a hyphen that ends a line.
                    yield number, letter.replace("\ufffe", "-"), left, bottom
            text.close()


def test_each_letter_stands_where_the_pdf_has_it(painted: QApplication, tmp_path: Path) -> None:
    of, out = of_events(9), tmp_path / "out.pdf"
    print_drawing(drawn(of), to_file(out, "A4"))
    printed, own = list(places(out.read_bytes())), list(places(our_own(of)))
    assert len(own) > 500
    assert [(page, letter) for page, letter, _, _ in printed] == [(p, x) for p, x, _, _ in own]
    for (_, letter, left, bottom), (_, _, at, base) in zip(printed, own, strict=True):
        assert abs(left - at) < 2, letter
        assert abs(bottom - base) < 2, letter


def test_the_paper_lies_down_and_is_as_large_as_asked(
    painted: QApplication, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    print_drawing(drawn(of_events(3), paper="A3"), to_file(out, "A3"))
    with pypdfium2.PdfDocument(out) as document:
        width, height = document[0].get_size()
    assert (round(width / MM), round(height / MM)) == (420, 297)


def test_a_poster_is_made_to_fit_the_paper_the_printer_has(
    painted: QApplication, tmp_path: Path
) -> None:
    """A2 on a printer that has A4 only, and a page that grew taller than its paper."""
    out = tmp_path / "out.pdf"
    for drawing in (drawn(of_events(8), paper="A2"), drawn(of_events(260), one_page=True)):
        print_drawing(drawing, to_file(out, "A4"))
        with pypdfium2.PdfDocument(out) as document:
            width, height = document[0].get_size()
        assert (round(width / MM), round(height / MM)) == (297, 210)
        for _, letter, left, bottom in places(out.read_bytes()):
            assert 0 < left < width, letter
            assert 0 < bottom < height, letter


def test_only_the_pages_asked_for_are_printed(painted: QApplication, tmp_path: Path) -> None:
    drawing = drawn(of_events(40))
    assert len(drawing.poster.pages) >= 4
    printer = to_file(tmp_path / "out.pdf", "A4")
    printer.setFromTo(2, 3)
    print_drawing(drawing, printer)
    printed = pages((tmp_path / "out.pdf").read_bytes())
    assert ["Side 2 af" in printed[0], "Side 3 af" in printed[1], len(printed)] == [True, True, 2]


def test_letters_are_letters_and_no_ligatures(painted: QApplication, tmp_path: Path) -> None:
    of = of_events(1).replaced(title="Skiftede til efterår, fik officielt afslag – fløjtede")
    print_drawing(drawn(of), to_file(tmp_path / "out.pdf", "A4"))
    assert "Skiftede til efterår, fik officielt afslag – fløjtede" in " ".join(
        pages((tmp_path / "out.pdf").read_bytes())[0].split()
    )


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told_of(painted: QApplication, tmp_path: Path) -> None:
    printer = to_file(tmp_path / "findes ikke" / "out.pdf", "A4")
    with pytest.raises(PrintingFailed):
        print_drawing(drawn(journey(1)), printer)
