"""The whole journey from afar: plain blocks in the notes' colours, drawn in one batch each."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from journeymap.canvas.camera import Camera
from journeymap.canvas.palette import Palette, Theme
from journeymap.layout.notes import NoteBox, NoteKind
from journeymap.layout.row import Row

BELOW_SCALE: Final = 0.35
"""Under this zoom words are too small to read, and blocks are painted instead."""
_DETAIL_ABOVE: Final = 0.08
"""Above this zoom the blocks are few and large enough for soft edges, and for signs."""
_SIGN_ARM: Final = 26
_SIGN_WIDTH: Final = 13


class Overview:
    """Paints a row as blocks; keeps the rectangles until the row changes."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._row: Row | None = None
        self._blocks: dict[NoteKind, list[QRectF]] = {}

    def paint(self, painter: QPainter, row: Row, camera: Camera, width_px: float) -> None:
        """Paints every block; what lies outside the window is clipped by the painter."""
        if row is not self._row:
            self._row, self._blocks = row, _blocks(row)
        detailed = camera.scale > _DETAIL_ABOVE
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, detailed)
        x_px, y_px = camera.to_px(0, 0)
        painter.setWorldTransform(
            QTransform(camera.scale, 0, 0, camera.scale, x_px, y_px), combine=True
        )
        outlined = detailed and self._palette.theme is Theme.CONTRAST
        for kind, rects in self._blocks.items():
            self._choose_colors(painter, kind, outlined=outlined)
            painter.drawRects(rects)
        if outlined:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("white"))
            painter.drawRects(_signs(row, camera, width_px))
        painter.restore()

    def _choose_colors(self, painter: QPainter, kind: NoteKind, *, outlined: bool) -> None:
        """The colour of the sign, else of the edge; or paper with an edge."""
        colors = self._palette.notes[kind]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.sign or colors.edge))
        if outlined and colors.sign is None:
            edge = QPen(QColor(colors.edge), 2)
            edge.setCosmetic(True)
            painter.setPen(edge)
            painter.setBrush(QColor(colors.fill))


def _blocks(row: Row) -> dict[NoteKind, list[QRectF]]:
    blocks: dict[NoteKind, list[QRectF]] = {kind: [] for kind in NoteKind}
    for x, column in zip(row.xs, row.columns, strict=True):
        for note in column.notes:
            box = note.box
            blocks[note.kind].append(QRectF(box.x + x, box.y, box.width, box.height))
    return {kind: rects for kind, rects in blocks.items() if rects}


def _signs(row: Row, camera: Camera, width_px: float) -> list[QRectF]:
    """The bars of + and − on the blocks in view, for a theme where colours tell nothing."""
    bars: list[QRectF] = []
    for index in row.between(camera.x, camera.x + width_px / camera.scale):
        for note in row.columns[index].notes:
            if note.kind in (NoteKind.GOOD, NoteKind.BAD):
                bars.extend(_bars(note, row.xs[index]))
    return bars


def _bars(note: NoteBox, column_x: float) -> list[QRectF]:
    x, y = note.box.center_x + column_x, note.box.center_y
    across = QRectF(x - _SIGN_ARM, y - _SIGN_WIDTH / 2, 2 * _SIGN_ARM, _SIGN_WIDTH)
    if note.kind is NoteKind.BAD:
        return [across]
    half = _SIGN_ARM - _SIGN_WIDTH / 2
    above = QRectF(x - _SIGN_WIDTH / 2, y - _SIGN_ARM, _SIGN_WIDTH, half)
    below = QRectF(x - _SIGN_WIDTH / 2, y + _SIGN_WIDTH / 2, _SIGN_WIDTH, half)
    return [across, above, below]
