"""Pictures of painted notes, kept while neither the note nor the zoom changes."""

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeymap.canvas.note_painter import SHADOW_REACH, NotePainter
from journeymap.layout.notes import NoteBox

_MAX_BYTES: Final = 24 * 1024 * 1024


class Sprites:
    """Draws notes from their pictures; makes the pictures when first asked, forgets the oldest.

    A note laid out is known by identity: layout hands out the same object until it changes.
    """

    def __init__(self, note_painter: NotePainter) -> None:
        self._painter = note_painter
        self._kept: OrderedDict[int, tuple[NoteBox, QPixmap]] = OrderedDict()
        self._bytes = 0
        self._look: tuple[float, float] = (0, 0)

    def draw(
        self, painter: QPainter, note: NoteBox, x_px: float, y_px: float, *, scale: float
    ) -> None:
        """Draws `note` with its upper left corner at a pixel of the device's grid."""
        ratio = painter.device().devicePixelRatioF()
        self._use_look(scale, ratio)
        picture = self._picture(note, scale, ratio)
        margin = SHADOW_REACH * scale
        x, y = _on_grid(x_px - margin, ratio), _on_grid(y_px - margin, ratio)
        painter.drawPixmap(QPointF(x, y), picture)

    def clear(self) -> None:
        """Forgets all pictures: the theme or the screen has changed."""
        self._kept.clear()
        self._bytes = 0

    def _use_look(self, scale: float, ratio: float) -> None:
        if self._look != (scale, ratio):
            self._look = (scale, ratio)
            self.clear()

    def _picture(self, note: NoteBox, scale: float, ratio: float) -> QPixmap:
        kept = self._kept.get(id(note))
        if kept is not None and kept[0] is note:
            self._kept.move_to_end(id(note))
            return kept[1]
        picture = self._paint(note, scale, ratio)
        self._kept[id(note)] = note, picture
        self._bytes += _size(picture)
        while self._bytes > _MAX_BYTES and len(self._kept) > 1:
            self._bytes -= _size(self._kept.popitem(last=False)[1][1])
        return picture

    def _paint(self, note: NoteBox, scale: float, ratio: float) -> QPixmap:
        width = (note.box.width + 2 * SHADOW_REACH) * scale * ratio
        height = (note.box.height + 2 * SHADOW_REACH) * scale * ratio
        picture = QPixmap(int(width) + 1, int(height) + 1)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(SHADOW_REACH - note.box.x, SHADOW_REACH - note.box.y)
        self._painter.paint(painter, note)
        painter.end()
        return picture


def _on_grid(value_px: float, ratio: float) -> float:
    return round(value_px * ratio) / ratio


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4
