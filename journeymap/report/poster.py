"""One journey on paper: the same notes as on the table, paged or on one sheet, as PDF or SVG.

Every word of every note is printed. The timeline goes on from page to page; no note is cut.
"""

from collections.abc import Mapping

from journeymap.layout.columns import Captions
from journeymap.layout.metrics import FontMetrics
from journeymap.layout.poster import PAPERS
from journeymap.model.journey import Journey
from journeymap.report.palette import WHITE
from journeymap.report.pdf_pen import PdfPen
from journeymap.report.poster_drawing import drawing_of
from journeymap.report.poster_frame import CitizenCopy
from journeymap.report.svg_pen import SvgPen

__all__ = ["PAPERS", "build_poster", "build_svg"]


def build_poster(
    journey: Journey,
    *,
    paper: str,
    arrangement: str,
    captions: Captions,
    metrics: dict[str, FontMetrics],
    fonts: Mapping[str, bytes],
    copy: CitizenCopy | None = None,
    text_scale: float = 1.0,
) -> bytes:
    """The PDF of one journey; `paper` is in PAPERS, `arrangement` "pages" or "poster".

    The same journey gives the same bytes.
    """
    drawing = drawing_of(
        journey,
        paper=paper,
        one_page=arrangement == "poster",
        captions=captions,
        metrics=metrics,
        copy=copy,
        text_scale=text_scale,
    )
    # What the page is headed may name somebody; lists of files and searches show what it is called.
    pen = PdfPen(title=journey.code, language=captions.words.language, fonts=fonts)
    drawing.draw(pen)
    return pen.finish()


def build_svg(
    journey: Journey,
    *,
    paper: str,
    captions: Captions,
    metrics: dict[str, FontMetrics],
    copy: CitizenCopy | None = None,
    text_scale: float = 1.0,
) -> bytes:
    """One journey as one SVG of the size of `paper`; a very long journey makes it taller."""
    drawing = drawing_of(
        journey,
        paper=paper,
        one_page=True,
        captions=captions,
        metrics=metrics,
        copy=copy,
        text_scale=text_scale,
    )
    pen = SvgPen(title=journey.code, language=captions.words.language, ground=WHITE)
    drawing.draw(pen)
    return pen.finish()
