"""A note on paper: the same paper, sign, words and chips as on the table (LOOK.md).

Colour never speaks alone: good and bad have their sign and their word, a key moment its star, an
uncertain time its dots, a prepared note its pin, the strength of an experience its discs.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import cos, pi, sin
from typing import Final

from journeymap.layout.geometry import Box
from journeymap.layout.notes import (
    DOT_RADIUS,
    STAR_INSET,
    STRONGEST,
    Chip,
    ChipKind,
    NoteBox,
    NoteKind,
)
from journeymap.layout.style import NoteStyle, TableStyle, TextStyle
from journeymap.report.palette import EDGE, EVENT_EDGE, EVENT_FILL, LIGHT, WHITE, Tone
from journeymap.report.pen import Ink, Part, Pen, Point, Stroke, Strokes
from journeymap.words import Words, key

PREPARED_FILL: Final = "#FFF7D0"
STEM: Final = "#C9C1B0"
STAR: Final = "#8A6A00"
PIN: Final = "#B3A878"
CHIP: Final = "#EFE4AC"
_CHIP_INK: Final = "#4A473F"
_SHADOW: Final = "#E6E2D7"
_RADIUS: Final = 5.0
_EDGE_WIDTH: Final = 1.5
_DOTS: Final = (0.01, 3.4)


@dataclass(frozen=True, slots=True)
class Paper:
    """What a kind of note is made of; `sign` is the colour of its disc, "" without one."""

    fill: str
    edge: str
    sign: str = ""


PAPER_OF: Final = {
    NoteKind.EVENT: Paper(EVENT_FILL, EVENT_EDGE),
    NoteKind.GOOD: Paper(LIGHT[Tone.GOOD], EDGE[Tone.GOOD], Tone.GOOD.value),
    NoteKind.BAD: Paper(LIGHT[Tone.BAD], EDGE[Tone.BAD], Tone.BAD.value),
    NoteKind.ANSWER: Paper("#E6ECF4", "#B3C1D4"),
}
assert set(PAPER_OF) == set(NoteKind)

NAME_OF: Final = {
    NoteKind.EVENT: key("note.event"),
    NoteKind.GOOD: key("note.good"),
    NoteKind.BAD: key("note.bad"),
    NoteKind.ANSWER: key("note.answer"),
}
assert set(NAME_OF) == set(NoteKind)


def draw_sign(pen: Strokes, kind: NoteKind, centre: Point, radius: float) -> None:
    """The disc with a white + or −; nothing for a note that is neither good nor bad."""
    colour = PAPER_OF[kind].sign
    if not colour:
        return
    (x, y), arm = centre, radius * 0.55
    stroke = Stroke(WHITE, radius * 0.26)
    pen.disc(centre, radius, fill=colour)
    pen.line((x - arm, y), (x + arm, y), stroke)
    if kind is NoteKind.GOOD:
        pen.line((x, y - arm), (x, y + arm), stroke)


def draw_star(pen: Pen, centre: Point, size: float) -> None:
    """A key moment."""
    turns = [(point * pi / 5, size * (0.42 if point % 2 else 1)) for point in range(10)]
    x, y = centre
    pen.shape([(x + sin(turn) * reach, y - cos(turn) * reach) for turn, reach in turns], STAR)


def draw_dot(pen: Pen, centre: Point, radius: float, colour: str, *, filled: bool) -> None:
    """One of the dots that show how strong an experience was."""
    edge = Stroke(colour, radius / 3)
    pen.disc(centre, radius - edge.width / 2, fill=colour if filled else WHITE, edge=edge)


def draw_pin(pen: Pen, centre: Point, radius: float) -> None:
    """A prepared note."""
    pen.disc(centre, radius, fill=PIN)


@dataclass(frozen=True, slots=True)
class NoteDrawing:
    """Draws notes in one language, in table units."""

    style: TableStyle
    words: Words

    def draw(self, pen: Pen, note: NoteBox) -> None:
        """The note where its box says."""
        self._paper(pen, note)
        if PAPER_OF[note.kind].sign:
            self._named(pen, note)
        self._prompt(pen, note)
        self._text(pen, note)
        for chip in note.chips:
            self._chip(pen, chip, note.box)
        if note.key_moment:
            inset, top = STAR_INSET
            with pen.part(Part.PICTURE, alt=self.words("poster.key_moment")):
                draw_star(pen, (note.box.right - inset, note.box.y + top), 7)
        if note.strength is not None:
            self._strength(pen, note, note.strength)
        if note.prepared:
            with pen.part(Part.PICTURE, alt=self.words("poster.prepared")):
                draw_pin(pen, (note.box.center_x, note.box.y + 7), 3.5)

    def _strength(self, pen: Pen, note: NoteBox, strength: int) -> None:
        of = {"strength": self.words.number(strength), "most": self.words.number(STRONGEST)}
        with pen.part(Part.PICTURE, alt=self.words("poster.strength_of", **of)):
            for x, y, filled in note.dots():
                place, ink = (note.box.x + x, note.box.y + y), PAPER_OF[note.kind].sign
                draw_dot(pen, place, DOT_RADIUS, ink, filled=filled)

    def measures(self, kind: NoteKind) -> NoteStyle:
        """The measures of a kind of note."""
        if kind is NoteKind.EVENT:
            return self.style.event
        return self.style.answer if kind is NoteKind.ANSWER else self.style.experience

    @staticmethod
    def _paper(pen: Pen, note: NoteBox) -> None:
        paper, box = PAPER_OF[note.kind], note.box
        shadow = replace(box, x=box.x - 0.5, y=box.y + 3, width=box.width + 1)
        pen.card(shadow, _RADIUS + 1, fill=_SHADOW)
        fill = PREPARED_FILL if note.prepared else paper.fill
        pen.card(box, _RADIUS, fill=fill, edge=Stroke(paper.edge, _EDGE_WIDTH))

    def _named(self, pen: Pen, note: NoteBox) -> None:
        draw_sign(pen, note.kind, (note.box.x + 25, note.box.y + 22), 10)
        metrics = self.style.chip.metrics
        ink = Ink(TextStyle(metrics, 14, 18), PAPER_OF[note.kind].sign, "semibold")
        name = NAME_OF[note.kind]
        pen.text((note.box.x + 43, note.box.y + 27), [self.words(name)], ink)

    def _prompt(self, pen: Pen, note: NoteBox) -> None:
        ink = Ink(self.style.prompt, Tone.SOFT.value, "semibold")
        self._lines(pen, note, note.prompt, self.style.answer.head, ink)

    def _text(self, pen: Pen, note: NoteBox) -> None:
        ink = Ink(self.measures(note.kind).text, Tone.INK.value)
        self._lines(pen, note, note.lines, note.text_top, ink)

    def _lines(self, pen: Pen, note: NoteBox, lines: Sequence[str], top: float, ink: Ink) -> None:
        left = note.box.x + self.measures(note.kind).padding
        if lines:
            pen.text((left, ink.baseline(note.box.y + top)), lines, ink)

    def _chip(self, pen: Pen, chip: Chip, box: Box) -> None:
        pill = chip.box.moved(box.x, box.y)
        radius = pill.height / 2
        if chip.kind is ChipKind.TURNING_POINT:
            pen.card(pill, radius, edge=Stroke(Tone.INK.value, 1.2))
        else:
            pen.card(pill, radius, fill=CHIP)
        if chip.dotted:
            with pen.part(Part.PICTURE, alt=self.words("poster.uncertain")):
                draw_dotted_foot(pen, pill)
        ink = Ink(self.style.chip, _CHIP_INK, "semibold")
        base = pill.y + ink.style.metrics.baseline(ink.style.size, pill.height)
        pen.text((pill.x + self.style.chip_padding, base), [chip.text], ink)


def draw_dotted_foot(pen: Pen, pill: Box) -> None:
    """The mark of an uncertain time under a chip."""
    inset, foot = pill.height / 2, pill.bottom - 0.8
    stroke = Stroke(Tone.INK.value, 1.6, _DOTS, round=True)
    pen.line((pill.x + inset, foot), (pill.right - inset, foot), stroke)
