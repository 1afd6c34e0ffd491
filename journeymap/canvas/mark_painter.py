"""Paints where the next event will lie, and which chips can be corrected."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journeymap.canvas.camera import Camera
from journeymap.canvas.fonts import font
from journeymap.canvas.note_painter import RADIUS
from journeymap.canvas.overview import BELOW_SCALE
from journeymap.canvas.palette import Palette, Theme
from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteKind

_WORDS: Final = 18
_PAD: Final = 14
_SLOT_FILL: Final = {Theme.LIGHT: 0.45, Theme.DARK: 0.2, Theme.CONTRAST: 0.45}
"""How much of its paper the waiting note has: its words are read on the table's colour."""
_BAR: Final = 4
_DISC: Final = 13
"""The radius of the disc between two notes, which are 36 apart."""
_ARM: Final = 6
_SMALLEST_DISC_PX: Final = 8


def paint_slot(
    painter: QPainter, slot: Box | None, invitation: str, camera: Camera, palette: Palette
) -> None:
    """The waiting note: empty and dotted, or a mark where it comes between two others."""
    if slot is None:
        return
    box = camera.box_to_px(slot)
    if slot.width < slot.height / 2:
        _between(painter, box, camera.scale, palette)
        return
    _waiting(painter, box, camera.scale, palette)
    if invitation and camera.scale >= BELOW_SCALE:
        painter.setPen(QColor(palette.ink))
        painter.setFont(font(_WORDS * camera.scale))
        pad = _PAD * camera.scale
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        painter.drawText(_rect(box).adjusted(pad, pad, -pad, -pad), flags, invitation)


def paint_outlines(
    painter: QPainter, chips: Sequence[tuple[Box, float]], camera: Camera, palette: Palette
) -> None:
    """A line around each chip that can be corrected: how strong (0–1) it is goes with its box."""
    for chip, strength in chips:
        # Over the paper, which is light in every theme, the ink of the notes is what is seen.
        ink = QColor(palette.notes[NoteKind.EVENT].ink)
        ink.setAlphaF(strength)
        rect = _rect(camera.box_to_px(chip)).adjusted(0.8, 0.8, -0.8, -0.8)
        painter.setPen(QPen(ink, (0.6 + strength) * max(1.0, camera.scale)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)


def _waiting(painter: QPainter, box: Box, scale: float, palette: Palette) -> None:
    colors = palette.notes[NoteKind.EVENT]
    pen = QPen(QColor(colors.edge), 2 * max(1.0, scale))
    pen.setStyle(Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([1, 2.4])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    fill = QColor(colors.fill)
    fill.setAlphaF(_SLOT_FILL[palette.theme])
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.fillRect(_rect(box), QColor(palette.table))
    painter.drawRoundedRect(_rect(box), RADIUS, RADIUS)


def _between(painter: QPainter, box: Box, scale: float, palette: Palette) -> None:
    """A bar as tall as a note and taller, and a + on a disc: here the next one comes in."""
    accent = QColor(palette.accent)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    width = max(3.0, _BAR * scale)
    bar = QRectF(box.center_x - width / 2, box.y, width, box.height)
    painter.drawRoundedRect(bar, width / 2, width / 2)
    radius = max(_SMALLEST_DISC_PX, _DISC * scale)
    center = QPointF(box.center_x, box.center_y)
    painter.drawEllipse(center, radius, radius)
    arm = radius * _ARM / _DISC
    painter.setPen(QPen(QColor(palette.on_accent), max(1.6, radius / 6)))
    painter.drawLine(center - QPointF(arm, 0), center + QPointF(arm, 0))
    painter.drawLine(center - QPointF(0, arm), center + QPointF(0, arm))


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
