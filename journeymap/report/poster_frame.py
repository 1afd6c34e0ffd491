"""What stands around the notes of a poster: heading, the journey in small, legend, page number.

The heading bears the code and the title and nothing else about the citizen.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from journeymap.layout.geometry import Box
from journeymap.layout.metrics import FontMetrics
from journeymap.layout.notes import STRONGEST, NoteKind, shortened
from journeymap.layout.poster import FOOT_LEADING, Page, Poster
from journeymap.layout.style import TextStyle
from journeymap.model.journey import Journey, Valence
from journeymap.report.note_drawing import (
    CHIP,
    NAME_OF,
    PAPER_OF,
    PREPARED_FILL,
    draw_dot,
    draw_dotted_foot,
    draw_pin,
    draw_sign,
    draw_star,
)
from journeymap.report.palette import TIMELINE, Tone
from journeymap.report.pen import Anchor, Ink, Part, Pen, Stroke
from journeymap.words import Words, key

_OVERVIEW: Final = 0.46
"""How much of the width the overview of the journey takes."""
_OVERVIEW_EVENTS: Final = 400
"""The overview of a longer journey is a bare line."""
_TIME_ROOM: Final = 92.0
_SWATCH: Final = (17.0, 12.0)
_LEGEND_GAP: Final = 15.0
_FOOT_SIZE: Final = 8.5
_CONTACT_RULE: Final = 190.0


@dataclass(frozen=True, slots=True)
class CitizenCopy:
    """The copy a citizen takes home; `contact` is whom to ask to withdraw, "" leaves a line."""

    contact: str = ""


@dataclass(frozen=True)
class PosterFrame:
    """The frame of all pages of one poster."""

    journey: Journey
    poster: Poster
    words: Words
    metrics: dict[str, FontMetrics]
    copy: CitizenCopy | None

    def draw_head(self, pen: Pen, page: Page, number: int) -> None:
        """Whose journey it is, and where in it the page is; heard once."""
        with pen.part(Part.SECTION if number == 1 else Part.FURNITURE):
            self._heading(pen)
            if self.journey.events:
                with pen.part(Part.PICTURE, alt=self._overview_in_words()):
                    self._overview(pen, page)

    def ink(
        self, size: float, colour: str, weight: str = "regular", anchor: Anchor = Anchor.START
    ) -> Ink:
        """How words beside the notes are set; `size` in points of A4."""
        size *= self.poster.frame.unit
        return Ink(TextStyle(self.metrics[weight], size, size * 1.25), colour, weight, anchor)

    # --- heading ------------------------------------------------------------------------------

    def _heading(self, pen: Pen) -> None:
        frame = self.poster.frame
        under = self._under_heading()
        code = self.ink(17, Tone.INK.value, "semibold")
        title = self.ink(11.5, Tone.SOFT.value)
        base = frame.top + (13 if under else 20) * frame.unit
        room = frame.room.width * (1 - _OVERVIEW) - 16 * frame.unit
        with pen.part(Part.TITLE):
            pen.text((frame.side, base), [shortened(self.journey.code, code.style, room)], code)
        if under:
            under_base = base + 17 * frame.unit
            pen.text((frame.side, under_base), [shortened(under, title.style, room)], title)

    def _under_heading(self) -> str:
        if self.copy is None:
            return self.journey.title
        words, days = self.words, []
        if self.journey.interview.date:
            days.append(words("poster.told", date=words.date(self.journey.interview.date)))
        if self.journey.approval:
            days.append(words("poster.approved", date=words.date(self.journey.approval)))
        return "  ·  ".join([words("poster.copy"), *days])

    # --- overview -----------------------------------------------------------------------------

    def _overview_in_words(self) -> str:
        events, (first, last) = self.journey.events, self._times
        told = self.words(
            "poster.overview",
            events=self.words.count("report.events", len(events)),
            good=self.words.number(sum(bool(event.of(Valence.GOOD)) for event in events)),
            bad=self.words.number(sum(bool(event.of(Valence.BAD)) for event in events)),
        )
        return f"{told} {first} – {last}." if last else told

    def _overview(self, pen: Pen, page: Page) -> None:
        """The whole timeline in small, with its first and last time and where the page is."""
        frame, unit = self.poster.frame, self.poster.frame.unit
        first, last = self._times
        left = frame.side + frame.room.width * (1 - _OVERVIEW)
        right = frame.side + frame.room.width
        middle = frame.top + 15 * unit
        ink = self.ink(8.5, Tone.SOFT.value)
        room, gap = _TIME_ROOM * unit, 9 * unit
        if first:
            shown = shortened(first, ink.style, room)
            left += room
            pen.text((left, middle + 3 * unit), [shown], replace(ink, anchor=Anchor.END))
            left += gap
        if last:
            shown = shortened(last, ink.style, room)
            right -= ink.width(shown)
            pen.text((right, middle + 3 * unit), [shown], ink)
            right -= gap
        self._axis(pen, Box(left, middle, right - left, 0), page)

    @cached_property
    def _times(self) -> tuple[str, str]:
        """The words of the first and of the last time that is told."""
        told = [e.when.text for e in self.journey.events if e.when and e.when.text.strip()]
        return (told[0] if told else "", told[-1] if len(told) > 1 else "")

    def _axis(self, pen: Pen, axis: Box, page: Page) -> None:
        unit, events = self.poster.frame.unit, self.journey.events
        line = Stroke(TIMELINE, 1.2 * unit)
        pen.line((axis.x, axis.y), (axis.right, axis.y), line)
        if len(events) > _OVERVIEW_EVENTS:
            return
        step = axis.width / len(events)
        if page.covers and len(self.poster.pages) > 1:
            first, last = page.covers
            reach = 11.5 * unit
            width = (last - first + 1) * step
            window = Box(axis.x + first * step, axis.y - reach, width, 2 * reach)
            pen.card(window, 2.5 * unit, edge=Stroke(Tone.ACCENT.value, 1.1 * unit))
        width, tall = min(7 * unit, step * 0.72), 4.2 * unit
        for place, event in enumerate(events):
            x = axis.x + (place + 0.5) * step - width / 2
            marks = [(NoteKind.EVENT, -tall / 2)]
            marks += [(NoteKind.GOOD, -1.85 * tall)] * bool(event.of(Valence.GOOD))
            marks += [(NoteKind.BAD, 0.85 * tall)] * bool(event.of(Valence.BAD))
            for kind, top in marks:
                colour = PAPER_OF[kind].sign or PAPER_OF[kind].edge
                pen.card(Box(x, axis.y + top, width, tall), 0.6 * unit, fill=colour)

    # --- foot ---------------------------------------------------------------------------------

    def draw_foot(self, pen: Pen, number: int) -> None:
        """Legend and page number, and on the citizen's copy how to withdraw; heard at the end."""
        frame = self.poster.frame
        base = frame.height - frame.bottom
        ink = self.ink(_FOOT_SIZE, Tone.SOFT.value)
        text = self.words("poster.page", number=number, total=len(self.poster.pages))
        at_end = replace(ink, anchor=Anchor.END)
        with pen.part(Part.FURNITURE):
            pen.text((frame.side + frame.room.width, base), [text], at_end)
        with pen.part(Part.SECTION if number == len(self.poster.pages) else Part.FURNITURE):
            self._legend(pen, base, frame.room.width - ink.width(text) - _LEGEND_GAP * frame.unit)
            if self.copy is not None:
                self._contact(pen, self.copy)

    def _legend(self, pen: Pen, base: float, room: float) -> None:
        """What the kinds and marks mean, in one line; smaller where large words leave no room."""
        marks = [(self._note_swatch(kind), NAME_OF[kind]) for kind in NoteKind]
        entries = [(self.words(name), draw) for draw, name in (*marks, *_MARKS)]
        unit, (width, height) = self.poster.frame.unit, _SWATCH
        plain = self.ink(_FOOT_SIZE, Tone.SOFT.value)
        beside = (width + 5 + _LEGEND_GAP) * unit
        needed = sum(plain.width(text) + beside for text, _ in entries)
        scale = min(1.0, room / needed)
        ink, unit, x = self.ink(_FOOT_SIZE * scale, Tone.SOFT.value), unit * scale, 0.0
        for text, draw in entries:
            left = self.poster.frame.side + x
            with pen.within(left, base - (height - 3) * unit, unit):
                draw(pen)
            pen.text((left + (width + 5) * unit, base), [text], ink)
            x += ink.width(text) + (width + 5 + _LEGEND_GAP) * unit

    @staticmethod
    def _note_swatch(kind: NoteKind) -> Callable[[Pen], None]:
        paper, (width, height) = PAPER_OF[kind], _SWATCH

        def draw(pen: Pen) -> None:
            pen.card(Box(0, 0, width, height), 2, fill=paper.fill, edge=Stroke(paper.edge, 0.8))
            draw_sign(pen, kind, (width / 2, height / 2), 4)

        return draw

    def _contact(self, pen: Pen, copy: CitizenCopy) -> None:
        frame, ink = self.poster.frame, contact_ink(self.metrics, self.poster.frame.unit)
        lines = contact_lines(self.words, copy, ink, frame.room.width)
        top = frame.height - frame.bottom - (18 + len(lines) * FOOT_LEADING) * frame.unit
        pen.text((frame.side, ink.baseline(top)), lines, ink)
        if not copy.contact:
            left = frame.side + ink.width(lines[-1]) + 6 * frame.unit
            y = ink.baseline(top) + (len(lines) - 1) * ink.style.leading + 2 * frame.unit
            end = left + _CONTACT_RULE * frame.unit
            pen.line((left, y), (end, y), Stroke(Tone.SOFT.value, 0.7 * frame.unit))


def contact_ink(metrics: dict[str, FontMetrics], unit: float) -> Ink:
    """How the line about withdrawal is set."""
    return Ink(TextStyle(metrics["regular"], 10.5 * unit, FOOT_LEADING * unit), Tone.INK.value)


def contact_lines(words: Words, copy: CitizenCopy, ink: Ink, width: float) -> tuple[str, ...]:
    """How to withdraw, and whom to ask."""
    text = f"{words('poster.withdraw')} {words('poster.contact', contact=copy.contact)}"
    return ink.wrapped(text.rstrip(), width)


def _swatch_star(pen: Pen) -> None:
    draw_star(pen, (_SWATCH[0] / 2 + 3, _SWATCH[1] / 2), 6)


def _swatch_strength(pen: Pen) -> None:
    for place in range(STRONGEST):
        draw_dot(pen, (2.5 + place * 6, _SWATCH[1] / 2), 2.1, Tone.INK.value, filled=place < 2)


def _swatch_uncertain(pen: Pen) -> None:
    pill = Box(0, 1, 34, 20)
    with pen.within(-3, 0, 0.58):
        pen.card(pill, pill.height / 2, fill=CHIP)
        draw_dotted_foot(pen, pill)


def _swatch_prepared(pen: Pen) -> None:
    width, height = _SWATCH
    edge = Stroke(PAPER_OF[NoteKind.EVENT].edge, 0.8)
    pen.card(Box(0, 0, width, height), 2, fill=PREPARED_FILL, edge=edge)
    draw_pin(pen, (width / 2, 3.4), 1.9)


_MARKS: Final = (
    (_swatch_prepared, key("poster.prepared")),
    (_swatch_star, key("poster.key_moment")),
    (_swatch_uncertain, key("poster.uncertain")),
    (_swatch_strength, key("poster.strength")),
)
