"""Draws a poster with any pen: the timeline, its notes, and marks where it goes on."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from journeymap.layout.columns import Captions, Column, shifted
from journeymap.layout.metrics import FontMetrics
from journeymap.layout.notes import NoteBox, NoteKind
from journeymap.layout.paper import PILE_CAPTION
from journeymap.layout.poster import Page, Poster, Stretch, frame_of, lay_out
from journeymap.layout.style import TableStyle, TextStyle, table_style
from journeymap.model.journey import Journey
from journeymap.report.note_drawing import NAME_OF, STEM, NoteDrawing
from journeymap.report.palette import TIMELINE, Tone
from journeymap.report.pen import Anchor, Ink, Part, Pen, Stroke
from journeymap.report.poster_frame import (
    CitizenCopy,
    PosterFrame,
    contact_ink,
    contact_lines,
)
from journeymap.words import Words

_EDGE_ROOM: Final = 15.0
"""What printers leave white at the edge of the paper."""
_WORD_INSET: Final = 6.0


@dataclass(frozen=True)
class PosterDrawing:
    """One journey laid out, ready for a pen."""

    journey: Journey
    poster: Poster
    style: TableStyle
    words: Words
    frame: PosterFrame

    def draw(self, pen: Pen) -> None:
        """All pages."""
        for number in range(1, len(self.poster.pages) + 1):
            self.draw_page(pen, number)

    def draw_page(self, pen: Pen, number: int) -> None:
        """One page, counted from 1."""
        page = self.poster.pages[number - 1]
        pen.page(self.poster.frame.width, self.poster.frame.height)
        self.frame.draw_head(pen, page, number)
        self._notes(pen, page)
        self.frame.draw_foot(pen, number)

    def _notes(self, pen: Pen, page: Page) -> None:
        room = self.poster.frame.room
        with pen.within(room.x, room.y, page.scale):
            for stretch in page.stretches:
                self._timeline(pen, stretch, page.scale)
                self._columns(pen, stretch)
            for stretch in page.stretches:
                with pen.part(Part.FURNITURE):
                    self._overlaps(pen, stretch, page.scale)

    def _columns(self, pen: Pen, stretch: Stretch) -> None:
        """The events in the order in which they are told, then what is about all of them."""
        strip = stretch.strip
        placed = list(zip(strip.columns, strip.xs, strict=True))
        with pen.part(Part.LIST, name="events"):
            for column, x in placed[: stretch.events]:
                self._column(pen, column, x, strip.line_y)
        with pen.part(Part.SECTION, name="about all"):
            self._about_all(pen, stretch)
            for column, x in placed[stretch.events :]:
                with pen.part(Part.LIST, name="answers"):
                    for note in column.notes:
                        self._note(pen, note, column, x, strip.line_y)

    def _reach(self, scale: float) -> tuple[float, float]:
        """From where to where, in table units, a line reaches that goes on over the page."""
        frame = self.poster.frame
        edge = _EDGE_ROOM * frame.unit
        return (edge - frame.side) / scale, (frame.width - frame.side - edge) / scale

    def _timeline(self, pen: Pen, stretch: Stretch, scale: float) -> None:
        """The line under the events; to the edge of the paper where it comes from or goes on."""
        if not stretch.events:
            return
        strip, half = stretch.strip, self.style.event.width / 2
        left, right = self._reach(scale)
        start = left if stretch.begun else strip.xs[0] - half
        end = right if stretch.goes_on else strip.xs[stretch.events - 1] + half
        pen.line((start, strip.line_y), (end, strip.line_y), Stroke(TIMELINE, 3))

    def _overlaps(self, pen: Pen, stretch: Stretch, scale: float) -> None:
        """An arrow and a word at each end where the timeline is joined to another strip."""
        if not stretch.events:
            return
        left, right = self._reach(scale)
        unit, y = self.poster.frame.unit / scale, stretch.strip.line_y
        ink, inset = self.frame.ink(7.5 / scale, Tone.SOFT.value, "semibold"), _WORD_INSET * unit
        if stretch.begun:
            self._arrow(pen, left + 7 * unit, y, unit)
            pen.text((left + inset, y - 9 * unit), [self.words("poster.continued")], ink)
        if stretch.goes_on:
            self._arrow(pen, right, y, unit)
            at_end = replace(ink, anchor=Anchor.END)
            pen.text((right - inset, y - 9 * unit), [self.words("poster.continues")], at_end)

    @staticmethod
    def _arrow(pen: Pen, x: float, y: float, unit: float) -> None:
        stroke = Stroke(Tone.SOFT.value, 1.4 * unit, round=True)
        for side in (-1, 1):
            pen.line((x - 4.5 * unit, y + side * 4.5 * unit), (x, y), stroke)

    def _column(self, pen: Pen, column: Column, x: float, line_y: float) -> None:
        for start, end in column.stems:
            pen.line((x, line_y + start), (x, line_y + end), Stroke(STEM, 2))
        event, *others = column.notes
        with pen.part(Part.ITEM):
            self._draw_note(pen, event, column.owner, x, line_y)
            with pen.part(Part.LIST):
                for note in others:
                    self._note(pen, note, column, x, line_y)

    def _note(self, pen: Pen, note: NoteBox, column: Column, x: float, line_y: float) -> None:
        with pen.part(Part.ITEM):
            self._draw_note(pen, note, column.owner, x, line_y)

    def _draw_note(self, pen: Pen, note: NoteBox, owner: str, x: float, line_y: float) -> None:
        with pen.group(self._note_title(note, owner)):
            self._note_drawing.draw(pen, shifted(note, x, line_y))

    @cached_property
    def _note_drawing(self) -> NoteDrawing:
        return NoteDrawing(self.style, self.words)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {event.id: place for place, event in enumerate(self.journey.events, start=1)}

    def _note_title(self, note: NoteBox, owner: str) -> str:
        """What a note is called for those who cannot see where it lies."""
        key_of_kind = NAME_OF[note.kind]
        name = self.words(key_of_kind)
        if owner not in self._places:
            return self.words("poster.note_about_all", kind=name)
        number = self.words.number(self._places[owner])
        if note.kind is NoteKind.EVENT:
            return self.words("poster.note_event", kind=name, number=number)
        return self.words("poster.note_on_event", kind=name, number=number)

    def _about_all(self, pen: Pen, stretch: Stretch) -> None:
        """A word over the answers that belong to the whole journey and lie on no timeline."""
        strip, style = stretch.strip, self.style.chip
        if stretch.events == len(strip.columns):
            return
        columns = strip.columns[stretch.events :]
        left = strip.xs[stretch.events] - self.style.answer.width / 2
        top = strip.line_y + columns[0].top + PILE_CAPTION
        ink = Ink(TextStyle(style.metrics, 15, 20), Tone.SOFT.value, "semibold")
        with pen.part(Part.HEADING, name="about all, heading"):
            pen.text((left, top - 11), [self.words("poster.about_all")], ink)


def drawing_of(
    journey: Journey,
    *,
    paper: str,
    one_page: bool,
    captions: Captions,
    metrics: dict[str, FontMetrics],
    copy: CitizenCopy | None = None,
    text_scale: float = 1.0,
) -> PosterDrawing:
    """Lays a journey out on `paper`; its words `text_scale` times as large where they can be."""
    style = table_style(metrics, max_lines=None, text_scale=text_scale)
    frame = frame_of(paper, text_scale=text_scale)
    if copy is not None:
        ink = contact_ink(metrics, frame.unit)
        lines = len(contact_lines(captions.words, copy, ink, frame.room.width))
        frame = frame_of(paper, foot_lines=lines, text_scale=text_scale)
    poster = lay_out(journey, frame=frame, one_page=one_page, style=style, captions=captions)
    around = PosterFrame(journey, poster, captions.words, metrics, copy)
    return PosterDrawing(journey, poster, style, captions.words, around)
