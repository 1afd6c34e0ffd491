"""Paints one note: paper, shadow, sign, words, chips. Table units; the painter is scaled."""

from dataclasses import dataclass
from functools import lru_cache
from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QLinearGradient, QPainter, QPen, QPolygonF

from journeymap.canvas.fonts import font
from journeymap.canvas.palette import NoteColors, Palette
from journeymap.layout.geometry import Box
from journeymap.layout.notes import Chip, ChipKind, NoteBox, NoteKind
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
_FADE: Final = 2.2
"""How many lines the fade at the end of a long text takes."""
_CHIP_INK: Final = 15
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
        colors = self.palette.notes[note.kind]
        painter.save()
        painter.translate(note.box.x, note.box.y)
        self._paper(painter, note, colors)
        if colors.sign:
            self._sign(painter, note, colors)
        self._prompt(painter, note, colors)
        if text:
            self._text(painter, note, colors)
        for chip in note.chips:
            self._chip(painter, chip, colors)
        self._marks(painter, note, colors)
        painter.restore()

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
        painter.setBrush(QColor(colors.prepared_fill if note.prepared else colors.fill))
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
        painter.setFont(_font(14, "semibold"))
        word = _WORD_KEYS[note.kind]
        painter.drawText(QPointF(_WORD_LEFT, y + 5), self.words(word))

    def _prompt(self, painter: QPainter, note: NoteBox, colors: NoteColors) -> None:
        if not note.prompt:
            return
        soft = QColor(colors.ink)
        soft.setAlphaF(0.68)
        prompt, y = self.style.prompt, self.style.answer.head
        painter.setPen(soft)
        painter.setFont(_font(prompt.size, "semibold"))
        for line in note.prompt:
            y_base = y + prompt.metrics.baseline(prompt.size, prompt.leading)
            painter.drawText(QPointF(self.style.answer.padding, y_base), line)
            y += prompt.leading

    def _text(self, painter: QPainter, note: NoteBox, colors: NoteColors) -> None:
        measures = self.note_style(note.kind)
        style = measures.text
        painter.setFont(_font(style.size, "regular"))
        painter.setPen(QPen(self._ink(note, measures, colors), 1))
        y = note.text_top + style.metrics.baseline(style.size, style.leading)
        for line in note.lines:
            painter.drawText(QPointF(measures.padding, y), line)
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

    def _chip(self, painter: QPainter, chip: Chip, colors: NoteColors) -> None:
        ink = QColor(colors.ink)
        rect = _rect(chip.box)
        fill = QColor(ink)
        fill.setAlpha(_CHIP_INK)
        painter.setBrush(fill)
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
        painter.setFont(_font(self.style.chip.size, "semibold"))
        style = self.style.chip
        y = chip.box.y + style.metrics.baseline(style.size, chip.box.height)
        painter.drawText(QPointF(chip.box.x + self.style.chip_padding, y), chip.text)

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

    def _marks(self, painter: QPainter, note: NoteBox, colors: NoteColors) -> None:
        """Upper right: a star for a key moment, a pin for a note brought along."""
        x = note.box.width - 22
        painter.setPen(Qt.PenStyle.NoPen)
        if note.key_moment:
            painter.setBrush(QColor(self.palette.star))
            painter.drawPolygon(_star(QPointF(x, 21), _MARK_SIZE))
            x -= 20
        if note.prepared:
            pin = QColor(colors.ink)
            pin.setAlphaF(0.35)
            painter.setBrush(pin)
            painter.drawEllipse(QPointF(note.box.width / 2, 7), 3.5, 3.5)


@lru_cache(maxsize=64)
def _font(size: float, weight: str) -> QFont:
    return font(size, weight)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _star(center: QPointF, size: float) -> QPolygonF:
    return QPolygonF(
        [center + QPointF(sin(turn) * reach, -cos(turn) * reach) * size for turn, reach in _STAR]
    )
