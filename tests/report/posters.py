"""Makes posters for tests, and knows where their notes lie."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

import pypdfium2 as pdfium

from journeymap.layout.columns import Captions, shifted
from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteBox
from journeymap.model.journey import Answer, Event, Journey, Source, Valence, When
from journeymap.report.poster import build_poster, build_svg
from journeymap.report.poster_drawing import drawing_of
from journeymap.report.poster_frame import CitizenCopy
from journeymap.storage.resources import load_fonts, load_metrics, load_vocabulary, load_words
from tests.factories import experience, journey
from tests.report.reading import lines

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


def overlap(one: Box, other: Box) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > 0.2 and down > 0.2
