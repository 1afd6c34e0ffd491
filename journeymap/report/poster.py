"""One journey on paper: the same notes as on the table, paged or on one sheet.

Every word of every note is printed. The timeline goes on from page to page; no note is cut.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Any, Final

from reportlab.lib.pagesizes import A2, A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from journeymap.layout.columns import Captions, Column, shifted
from journeymap.layout.geometry import Box
from journeymap.layout.metrics import FontMetrics
from journeymap.layout.notes import Chip, ChipKind, NoteBox, NoteKind, shortened
from journeymap.layout.paper import Sheet, Strip, fit_on_one, paginate, sheet_height
from journeymap.layout.style import NoteStyle, TableStyle, TextStyle, table_style
from journeymap.model.journey import Journey
from journeymap.report.fonts import Typeface, register
from journeymap.words import key

PAPERS: Final = {"A4": landscape(A4), "A3": landscape(A3), "A2": landscape(A2)}
"""Paper sizes in points, lying down."""

_MARGIN: Final = 34.0
_HEAD: Final = 34.0
_FOOT: Final = 26.0
_SCALES: Final = (0.6, 0.57, 0.54, 0.51)
"""18 units of text become 10.8 points down to 9.2: legible at arm's length."""
_RADIUS: Final = 5
_HEADING: Final = 15.0
_SMALL: Final = 9.0

_INK: Final = "#2A2824"
_SOFT: Final = "#6F6A60"
_LINE: Final = "#CFC7B6"
_STEM: Final = "#C9C1B0"
_STAR: Final = "#8A6A00"
_CHIP: Final = "#EFE4AC"
_CHIP_INK: Final = "#4A473F"
_SHADOW: Final = "#E9E5DB"


@dataclass(frozen=True, slots=True)
class _Paper:
    fill: str
    edge: str
    sign: str = ""


_NOTES: Final = {
    NoteKind.EVENT: _Paper("#FFF3B8", "#E8D57A"),
    NoteKind.GOOD: _Paper("#DDF0D8", "#9CCB97", "#2E7A3F"),
    NoteKind.BAD: _Paper("#FBE0DA", "#E3A396", "#B23A2B"),
    NoteKind.ANSWER: _Paper("#E6ECF4", "#B3C1D4"),
}
assert set(_NOTES) == set(NoteKind)
_PREPARED_FILL: Final = "#FFF7D0"
_WORDS: Final = {NoteKind.GOOD: key("note.good"), NoteKind.BAD: key("note.bad")}


def build_poster(
    journey: Journey,
    *,
    paper: str,
    arrangement: str,
    captions: Captions,
    metrics: dict[str, FontMetrics],
    fonts: Mapping[str, bytes],
) -> bytes:
    """The PDF of one journey; `paper` is in PAPERS, `arrangement` "pages" or "poster".

    The same journey gives the same bytes.
    """
    width, height = PAPERS[paper]
    style = table_style(metrics, max_lines=None)
    room = {"width": width - 2 * _MARGIN, "height": height - 2 * _MARGIN - _HEAD - _FOOT}
    if arrangement == "poster":
        sheet = fit_on_one(journey, style=style, captions=captions, scale=1.0, **room)
        height = max(height, sheet_height(sheet) + 2 * _MARGIN + _HEAD + _FOOT)
        sheets: Sequence[Sheet] = (sheet,)
    else:
        tries = [
            paginate(journey, style=style, captions=captions, scale=scale, **room)
            for scale in _SCALES
        ]
        sheets = min(tries, key=len)
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(width, height),
        invariant=1,
        lang="da-DK" if captions.words.language == "da" else "en-GB",
    )
    canvas.setTitle(_title(journey))
    canvas.setCreator("journeymap")
    canvas.setProducer("journeymap")
    press = _Press(canvas, register(fonts), captions, style, (width, height))
    for number, sheet in enumerate(sheets or (Sheet((), 1.0),), start=1):
        press.page(journey, sheet, number, max(1, len(sheets)))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _title(journey: Journey) -> str:
    return f"{journey.code} – {journey.title}" if journey.title else journey.code


class _Press:
    """Prints pages. Layout's y grows down, the paper's up: `_y` turns one into the other."""

    def __init__(
        self,
        canvas: Any,
        face: Typeface,
        captions: Captions,
        style: TableStyle,
        size: tuple[float, float],
    ) -> None:
        self._canvas = canvas
        self._face = face
        self._fonts = {"regular": face.regular, "semibold": face.semibold}
        self._words = captions.words
        self._style = style
        self._width, self._height = size

    def page(self, journey: Journey, sheet: Sheet, number: int, total: int) -> None:
        """One page: heading, strips of the timeline, legend and page number."""
        self._heading(journey)
        self._canvas.saveState()
        self._canvas.translate(_MARGIN, self._height - _MARGIN - _HEAD)
        self._canvas.scale(sheet.scale, sheet.scale)
        slack = self._height - 2 * _MARGIN - _HEAD - _FOOT - sheet_height(sheet)
        self._canvas.translate(0, -max(0.0, slack / 2 / sheet.scale))
        for strip in sheet.strips:
            self._strip(strip, sheet.scale)
        self._canvas.restoreState()
        self._foot(number, total)

    def _heading(self, journey: Journey) -> None:
        self._set("semibold", _HEADING, _INK)
        top = self._height - _MARGIN - 12
        heading = TextStyle(self._style.chip.metrics, _HEADING, _HEADING)
        self._write(_MARGIN, top, shortened(_title(journey), heading, self._width - 2 * _MARGIN))

    def _foot(self, number: int, total: int) -> None:
        y = _MARGIN - 4
        x = _MARGIN
        for kind in (NoteKind.EVENT, NoteKind.GOOD, NoteKind.BAD, NoteKind.ANSWER):
            x = self._legend(kind, x, y)
        self._set("regular", _SMALL, _SOFT)
        text = self._words("poster.page", number=number, total=total)
        self._canvas.drawRightString(self._width - _MARGIN, y, text)

    def _legend(self, kind: NoteKind, x: float, y: float) -> float:
        paper, word = _NOTES[kind], _LEGEND[kind]
        self._canvas.setFillColor(paper.fill)
        self._canvas.setStrokeColor(paper.edge)
        self._canvas.setLineWidth(0.8)
        self._canvas.roundRect(x, y - 3, 18, 12, 2, stroke=1, fill=1)
        if paper.sign:
            self._sign(kind, x + 9, y + 3, 4, paper.sign)
        self._set("regular", _SMALL, _SOFT)
        text = self._words(word)
        self._write(x + 23, y, text)
        return x + 23 + self._style.event.text.metrics.width(text, _SMALL) + 16

    def _strip(self, strip: Strip, scale: float) -> None:
        canvas, half, reach = self._canvas, self._style.event.width / 2, _MARGIN / scale
        left = strip.xs[0] - half - (0 if strip.first else reach)
        right = strip.xs[-1] + half + (0 if strip.last else reach)
        canvas.setStrokeColor(_LINE)
        canvas.setLineWidth(3)
        canvas.line(left, -strip.line_y, right, -strip.line_y)
        for x, column in zip(strip.xs, strip.columns, strict=True):
            self._column(column, x, strip.line_y)

    def _column(self, column: Column, x: float, line_y: float) -> None:
        self._canvas.setStrokeColor(_STEM)
        self._canvas.setLineWidth(2)
        for start, end in column.stems:
            self._canvas.line(x, -(line_y + start), x, -(line_y + end))
        for note in column.notes:
            self._note(shifted(note, x, line_y))

    def _note(self, note: NoteBox) -> None:
        paper, box = _NOTES[note.kind], note.box
        self._canvas.setFillColor(_SHADOW)
        self._canvas.roundRect(
            box.x - 0.5, -box.bottom - 3, box.width + 1, box.height, _RADIUS + 1, stroke=0, fill=1
        )
        self._canvas.setFillColor(_PREPARED_FILL if note.prepared else paper.fill)
        self._canvas.setStrokeColor(paper.edge)
        self._canvas.setLineWidth(1.5)
        self._canvas.roundRect(box.x, -box.bottom, box.width, box.height, _RADIUS, stroke=1, fill=1)
        if paper.sign:
            self._sign(note.kind, box.x + 25, -(box.y + 22), 10, paper.sign)
            self._set("semibold", 14, paper.sign)
            word = _WORDS[note.kind]
            self._write(box.x + 43, -(box.y + 27), self._words(word))
        self._prompt(note)
        self._text(note)
        for chip in note.chips:
            self._chip(chip, box)
        if note.key_moment:
            self._star(box.right - 22, -(box.y + 21), 7)

    def _prompt(self, note: NoteBox) -> None:
        style, y = self._style.prompt, note.box.y + self._style.answer.head
        self._set("semibold", style.size, _SOFT)
        for line in note.prompt:
            self._write(
                note.box.x + self._style.answer.padding,
                -(y + style.metrics.baseline(style.size, style.leading)),
                line,
            )
            y += style.leading

    def _text(self, note: NoteBox) -> None:
        measures = _measures(note.kind, self._style)
        style = measures.text
        self._set("regular", style.size, _INK)
        y = note.box.y + note.text_top + style.metrics.baseline(style.size, style.leading)
        for line in note.lines:
            self._write(note.box.x + measures.padding, -y, line)
            y += style.leading

    def _chip(self, chip: Chip, box: Box) -> None:
        canvas, style = self._canvas, self._style.chip
        x, y = box.x + chip.box.x, box.y + chip.box.y
        turning = chip.kind is ChipKind.TURNING_POINT
        canvas.setFillColor(_CHIP)
        canvas.setStrokeColor(_INK)
        canvas.setLineWidth(1)
        canvas.roundRect(
            x,
            -(y + chip.box.height),
            chip.box.width,
            chip.box.height,
            chip.box.height / 2,
            stroke=int(turning),
            fill=int(not turning),
        )
        if chip.dotted:
            canvas.setDash([1.2, 2.6])
            inset, foot = chip.box.height / 2, -(y + chip.box.height - 1)
            canvas.line(x + inset, foot, x + chip.box.width - inset, foot)
            canvas.setDash()
        self._set("semibold", style.size, _CHIP_INK)
        base = y + style.metrics.baseline(style.size, chip.box.height)
        self._write(x + self._style.chip_padding, -base, chip.text)

    def _sign(self, kind: NoteKind, x: float, y: float, radius: float, color: str) -> None:
        canvas, arm = self._canvas, radius * 0.55
        canvas.setFillColor(color)
        canvas.circle(x, y, radius, stroke=0, fill=1)
        canvas.setStrokeColor("#FFFFFF")
        canvas.setLineWidth(radius * 0.26)
        canvas.line(x - arm, y, x + arm, y)
        if kind is NoteKind.GOOD:
            canvas.line(x, y - arm, x, y + arm)

    def _star(self, x: float, y: float, size: float) -> None:
        path = self._canvas.beginPath()
        for point in range(10):
            turn, reach = point * pi / 5, size * (0.42 if point % 2 else 1)
            move = path.lineTo if point else path.moveTo
            move(x + sin(turn) * reach, y + cos(turn) * reach)
        path.close()
        self._canvas.setFillColor(_STAR)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def _set(self, weight: str, size: float, color: str) -> None:
        self._canvas.setFont(self._fonts[weight], size)
        self._canvas.setFillColor(color)

    def _write(self, x: float, y: float, text: str) -> None:
        self._canvas.drawString(x, y, self._face.visible(text))


_LEGEND: Final = {
    NoteKind.EVENT: key("note.event"),
    NoteKind.GOOD: key("note.good"),
    NoteKind.BAD: key("note.bad"),
    NoteKind.ANSWER: key("note.answer"),
}
assert set(_LEGEND) == set(NoteKind)


def _measures(kind: NoteKind, style: TableStyle) -> NoteStyle:
    if kind is NoteKind.EVENT:
        return style.event
    return style.answer if kind is NoteKind.ANSWER else style.experience
