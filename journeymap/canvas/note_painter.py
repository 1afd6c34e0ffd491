"""Paints one note: paper, shadow, sign, words, chips. Table units; the painter is scaled."""

from dataclasses import dataclass
from functools import lru_cache
from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGlyphRun,
    QLinearGradient,
    QPainter,
    QPen,
    QPolygonF,
    QTextLayout,
)

from journeymap.canvas.fonts import font
from journeymap.canvas.palette import NoteColors, Palette
from journeymap.layout.geometry import Box
from journeymap.layout.notes import DOT_RADIUS, STAR_INSET, Chip, ChipKind, NoteBox, NoteKind
from journeymap.layout.style import NoteStyle, TableStyle
from journeymap.words import Words, key

RADIUS: Final = 5
SHADOW_REACH: Final = 6
"""How far a note's shadow and edge reach beyond its box."""
_SHADOW_STEPS: Final = ((3.0, 0.35), (2.0, 0.6), (1.0, 1.0))
_SIGN_CENTER: Final = QPointF(25, 22)
_SIGN_RADIUS: Final = 10
_SIGN_ARM: Final = 5.5
_WORD_LEFT: Final = 43
_MARK_SIZE: Final = 7
_DOT_EDGE: Final = 1.2
_FADE: Final = 2.2
"""How many lines the fade at the end of a long text takes."""
_CHIP_INK: Final = 15
_KEPT_LINES: Final = 512
_LINE_SEPARATOR: Final = "\u2028"
_STAR: Final = tuple((i * pi / 5, 0.42 if i % 2 else 1.0) for i in range(10))
_WORD_KEYS: Final = {NoteKind.GOOD: key("note.good"), NoteKind.BAD: key("note.bad")}


@dataclass(frozen=True)
class NotePainter:
    """Paints notes in one theme and one language."""

    palette: Palette
    words: Words
    style: TableStyle

    def paint(self, painter: QPainter, note: NoteBox, *, text: bool = True) -> None:
        """Paints `note` where its box says; without its words while they are being edited."""
        painter.save()
        painter.translate(note.box.x, note.box.y)
        self.paint_sheet(painter, note)
        self.paint_words(painter, note, text=text)
        painter.restore()

    def paint_sheet(self, painter: QPainter, note: NoteBox) -> None:
        """Paints, from the origin, what all notes of a kind share: paper, sign and pin."""
        colors = self.palette.notes[note.kind]
        self._paper(painter, note, colors)
        if colors.sign:
            self._sign(painter, note, colors)
        if note.prepared:
            self._pin(painter, note, colors)

    def paint_words(self, painter: QPainter, note: NoteBox, *, text: bool = True) -> None:
        """Paints, from the origin, what is a note's own: words, chips, star and strength."""
        colors = self.palette.notes[note.kind]
        self._prompt(painter, note, colors)
        if text:
            self._text(painter, note, colors)
        for chip in note.chips:
            self._chip(painter, note, chip, colors)
        if note.key_moment:
            self._star(painter, note)
        if note.strength is not None:
            self._strength(painter, note, colors)

    def note_style(self, kind: NoteKind) -> NoteStyle:
        """The measures of a kind of note."""
        if kind is NoteKind.EVENT:
            return self.style.event
        return self.style.answer if kind is NoteKind.ANSWER else self.style.experience

    def _paper(self, painter: QPainter, note: NoteBox, colors: NoteColors) -> None:
        rect = QRectF(0, 0, note.box.width, note.box.height)
        painter.setPen(Qt.PenStyle.NoPen)
        for reach, strength in _SHADOW_STEPS:
            painter.setBrush(QColor(0, 0, 0, round(self.palette.shadow * strength)))
            spread = rect.adjusted(-reach * 0.4, reach * 0.5, reach * 0.4, reach * 1.2)
            painter.drawRoundedRect(spread, RADIUS + 1, RADIUS + 1)
        painter.setBrush(QColor(_paper_color(note, colors)))
        painter.setPen(QPen(QColor(colors.edge), colors.edge_width))
        inset = colors.edge_width / 2 - 0.5
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _sign(self, painter: QPainter, note: NoteBox, colors: NoteColors) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.sign or colors.ink))
        painter.drawEllipse(_SIGN_CENTER, _SIGN_RADIUS, _SIGN_RADIUS)
        painter.setPen(QPen(QColor("white"), 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        x, y = _SIGN_CENTER.x(), _SIGN_CENTER.y()
        painter.drawLine(QPointF(x - _SIGN_ARM, y), QPointF(x + _SIGN_ARM, y))
        if note.kind is NoteKind.GOOD:
            painter.drawLine(QPointF(x, y - _SIGN_ARM), QPointF(x, y + _SIGN_ARM))
        painter.setPen(QColor(colors.sign or colors.ink))
        word = _WORD_KEYS[note.kind]
        _draw_line(painter, QPointF(_WORD_LEFT, y + 5), self.words(word), 14, "semibold")

    def _prompt(self, painter: QPainter, note: NoteBox, colors: NoteColors) -> None:
        if not note.prompt:
            return
        soft = QColor(colors.ink)
        soft.setAlphaF(0.68)
        prompt, y = self.style.prompt, self.style.answer.head
        painter.setPen(soft)
        for line in note.prompt:
            y_base = y + prompt.metrics.baseline(prompt.size, prompt.leading)
            start = QPointF(self.style.answer.padding, y_base)
            _draw_line(painter, start, line, prompt.size, "semibold")
            y += prompt.leading

    def _text(self, painter: QPainter, note: NoteBox, colors: NoteColors) -> None:
        measures = self.note_style(note.kind)
        style = measures.text
        painter.setPen(QPen(self._ink(note, measures, colors), 1))
        y = note.text_top + style.metrics.baseline(style.size, style.leading)
        for line in note.lines:
            _draw_line(painter, QPointF(measures.padding, y), line, style.size, "regular")
            y += style.leading

    def _ink(self, note: NoteBox, measures: NoteStyle, colors: NoteColors) -> QBrush:
        """Plain ink, or ink that fades out over the last lines of a text that goes on."""
        ink = QColor(colors.ink)
        if not note.faded:
            return QBrush(ink)
        end = note.text_top + len(note.lines) * measures.text.leading
        gradient = QLinearGradient(0, end - _FADE * measures.text.leading, 0, end)
        gradient.setColorAt(0, ink)
        ink.setAlphaF(0.08)
        gradient.setColorAt(1, ink)
        return QBrush(gradient)

    def _chip(self, painter: QPainter, note: NoteBox, chip: Chip, colors: NoteColors) -> None:
        ink = QColor(colors.ink)
        rect = _rect(chip.box)
        painter.setBrush(_mixed(_paper_color(note, colors), colors.ink, _CHIP_INK))
        painter.setPen(Qt.PenStyle.NoPen)
        if chip.kind is ChipKind.TURNING_POINT:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 1.4))
            rect = rect.adjusted(0.7, 0.7, -0.7, -0.7)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        if chip.dotted:
            self._dotted_foot(painter, rect, ink)
        ink.setAlphaF(0.78)
        painter.setPen(ink)
        style = self.style.chip
        y = chip.box.y + style.metrics.baseline(style.size, chip.box.height)
        start = QPointF(chip.box.x + self.style.chip_padding, y)
        _draw_line(painter, start, chip.text, style.size, "semibold")

    @staticmethod
    def _dotted_foot(painter: QPainter, rect: QRectF, ink: QColor) -> None:
        pen = QPen(ink, 1.6, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.1, 2.2])
        painter.setPen(pen)
        inset = rect.height() / 2
        painter.drawLine(
            QPointF(rect.left() + inset, rect.bottom() - 1),
            QPointF(rect.right() - inset, rect.bottom() - 1),
        )

    def _star(self, painter: QPainter, note: NoteBox) -> None:
        """Upper right: a key moment."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.palette.star))
        inset, top = STAR_INSET
        painter.drawPolygon(_star(QPointF(note.box.width - inset, top), _MARK_SIZE))

    @staticmethod
    def _strength(painter: QPainter, note: NoteBox, colors: NoteColors) -> None:
        """Right of the word: as many filled dots as the experience is strong, the rest hollow."""
        ink = QColor(colors.sign or colors.ink)
        painter.setPen(QPen(ink, _DOT_EDGE))
        reach = DOT_RADIUS - _DOT_EDGE / 2
        for x, y, filled in note.dots():
            painter.setBrush(ink if filled else QColor(colors.fill))
            painter.drawEllipse(QPointF(x, y), reach, reach)

    @staticmethod
    def _pin(painter: QPainter, note: NoteBox, colors: NoteColors) -> None:
        """In the middle of the upper edge: a note brought along."""
        pin = QColor(colors.ink)
        pin.setAlphaF(0.35)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pin)
        painter.drawEllipse(QPointF(note.box.width / 2, 7), 3.5, 3.5)


def _draw_line(painter: QPainter, start: QPointF, text: str, size: float, weight: str) -> None:
    """Draws one line of text, its baseline beginning at `start`."""
    for run in _glyphs(text, size, weight):
        painter.drawGlyphRun(start, run)


@lru_cache(maxsize=_KEPT_LINES)
def _glyphs(text: str, size: float, weight: str) -> tuple[QGlyphRun, ...]:
    """A line of text shaped, the start of its baseline at the origin.

    Shaping takes longer than drawing, and each step of a zoom draws the same lines anew.
    """
    layout = QTextLayout(text.replace(_LINE_SEPARATOR, " "), _font(size, weight))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    line.setPosition(QPointF(0, -line.ascent()))
    return tuple(layout.glyphRuns())


@lru_cache(maxsize=64)
def _font(size: float, weight: str) -> QFont:
    return font(size, weight)


def _paper_color(note: NoteBox, colors: NoteColors) -> str:
    return colors.prepared_fill if note.prepared else colors.fill


@lru_cache(maxsize=64)
def _mixed(paper: str, ink: str, strength: int) -> QColor:
    """The ink at so many 255ths over the paper. Opaque, for see-through fills are slow."""
    under, over = _channels(QColor(paper)), _channels(QColor(ink))
    mixed = (round(u + (o - u) * strength / 255) for u, o in zip(under, over, strict=True))
    return QColor(*mixed)


def _channels(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _star(center: QPointF, size: float) -> QPolygonF:
    return QPolygonF(
        [center + QPointF(sin(turn) * reach, -cos(turn) * reach) * size for turn, reach in _STAR]
    )
