"""Reads a PDF back: its text, and where each line of it stands."""

from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2 as pdfium

MM = 72 / 25.4


class Line(NamedTuple):
    """A run of text on page `page` (from 1), in points from the lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float
    text: str


def pages(pdf: bytes) -> list[str]:
    """The text of each page, with plain line breaks."""
    document = pdfium.PdfDocument(pdf)
    try:
        return [_text(document, number) for number in range(len(document))]
    finally:
        document.close()


def _text(document: pdfium.PdfDocument, number: int) -> str:
    page = document[number]
    text = page.get_textpage()
    found: str = text.get_text_range().replace("\r\n", "\n")
    text.close()
    page.close()
    return found


def words_of(pdf: bytes) -> str:
    """All text on one line, so that a sentence is found wherever its lines break."""
    return " ".join(" ".join(pages(pdf)).split())


def lines(pdf: bytes) -> Iterator[Line]:
    """Every run of text with its place."""
    document = pdfium.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            for place in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(place)
                said = text.get_text_bounded(left, bottom, right, top)
                yield Line(number + 1, left, bottom, right, top, said)
            text.close()
            page.close()
    finally:
        document.close()


def outside(pdf: bytes, margin: float = 20 * MM) -> list[Line]:
    """Text that lies outside the margins of an A4 page (half a point is forgiven)."""
    width, height, slack = 210 * MM, 297 * MM, 0.5
    return [
        line
        for line in lines(pdf)
        if line.left < margin - slack
        or line.right > width - margin + slack
        or line.bottom < margin - slack
        or line.top > height - margin + slack
    ]


def overlapping(pdf: bytes) -> list[tuple[Line, Line]]:
    """Runs of text that cover each other by more than a sliver."""
    found: list[tuple[Line, Line]] = []
    by_page: dict[int, list[Line]] = {}
    for line in lines(pdf):
        by_page.setdefault(line.page, []).append(line)
    for own in by_page.values():
        for place, one in enumerate(own):
            found += [(one, other) for other in own[place + 1 :] if _cover(one, other)]
    return found


def _cover(one: Line, other: Line) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.top, other.top) - max(one.bottom, other.bottom)
    return across > 0.8 and down > 0.8
