"""The whole journey from afar: plain blocks in the notes' colours, drawn in one batch each."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTransform

from journeymap.canvas.camera import Camera
from journeymap.canvas.palette import Palette
from journeymap.layout.notes import NoteKind
from journeymap.layout.row import Row

BELOW_SCALE: Final = 0.35
"""Under this zoom words are too small to read, and blocks are painted instead."""
_SMOOTH_ABOVE: Final = 0.08
"""Above this zoom the blocks are few enough for soft edges."""


class Overview:
    """Paints a row as blocks; keeps the rectangles until the row changes."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._row: Row | None = None
        self._blocks: dict[NoteKind, list[QRectF]] = {}

    def paint(self, painter: QPainter, row: Row, camera: Camera) -> None:
        """Paints every block; what lies outside the window is clipped by the painter."""
        if row is not self._row:
            self._row, self._blocks = row, _blocks(row)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, camera.scale > _SMOOTH_ABOVE)
        x_px, y_px = camera.to_px(0, 0)
        painter.setWorldTransform(
            QTransform(camera.scale, 0, 0, camera.scale, x_px, y_px), combine=True
        )
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, rects in self._blocks.items():
            colors = self._palette.notes[kind]
            painter.setBrush(QColor(colors.sign or colors.edge))
            painter.drawRects(rects)
        painter.restore()


def _blocks(row: Row) -> dict[NoteKind, list[QRectF]]:
    blocks: dict[NoteKind, list[QRectF]] = {kind: [] for kind in NoteKind}
    for x, column in zip(row.xs, row.columns, strict=True):
        for note in column.notes:
            box = note.box
            blocks[note.kind].append(QRectF(box.x + x, box.y, box.width, box.height))
    return {kind: rects for kind, rects in blocks.items() if rects}
