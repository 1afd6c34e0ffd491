"""Paints what the window shows: table, timeline, stems, notes, and where the user is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journeymap.canvas.camera import Camera
from journeymap.canvas.hint_painter import HintPainter
from journeymap.canvas.mark_painter import paint_outlines, paint_slot
from journeymap.canvas.note_painter import RADIUS, NotePainter
from journeymap.canvas.overview import BELOW_SCALE, Overview
from journeymap.canvas.sprites import Sprites
from journeymap.layout.chronology import Chronology
from journeymap.layout.columns import Column, shifted
from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteBox
from journeymap.layout.row import Row

_RING_PX: Final = 3
_RING_GAP_PX: Final = 4
_LINE: Final = 3
_STEM: Final = 2
_LIFT: Final = 6
_VEIL: Final = 0.8


@dataclass(frozen=True, slots=True)
class Sight:
    """All that decides what is painted. `slot` and `lifted` are in table units.

    `selected` and `writing` are note ids; `slot` is the waiting empty note with its invitation,
    `outlined` the chips that can be corrected, and how plainly that is shown;
    `lifted` the note in the hand with where it is held; `slide` how far columns (by owner) still
    are from their place; `opened` the whole text of a selected note that fades. While the table
    is being zoomed a `rough` picture will do. With `alone` there is a veil over all columns but
    the one of the selected note. `hints` are pointed out along the line, if given.
    """

    row: Row
    camera: Camera
    width_px: float
    height_px: float
    selected: str | None = None
    writing: str | None = None
    slot: Box | None = None
    outlined: tuple[tuple[Box, float], ...] = ()
    invitation: str = ""
    lifted: tuple[str, float, float] | None = None
    slide: Mapping[str, float] = field(default_factory=dict)
    opened: NoteBox | None = None
    focused: bool = True
    rough: bool = False
    alone: bool = False
    hints: Chronology | None = None


class TablePainter:
    """Paints sights in one theme and one language."""

    def __init__(self, note_painter: NotePainter) -> None:
        self.note_painter = note_painter
        self._palette = note_painter.palette
        self._sprites = Sprites(note_painter)
        self._overview = Overview(note_painter.palette)
        self._hints = HintPainter(note_painter.palette, note_painter.words)

    def forget(self) -> None:
        """Drops what was kept: the window is on another screen."""
        self._sprites.clear()

    def paint(self, painter: QPainter, sight: Sight) -> None:
        """Paints one frame."""
        painter.fillRect(QRectF(0, 0, sight.width_px, sight.height_px), QColor(self._palette.table))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._timeline(painter, sight)
        if sight.camera.scale < BELOW_SCALE:
            self._overview.paint(painter, sight.row, sight.camera, sight.width_px)
            self._sprites.clear()
        else:
            self._columns(painter, sight)
            if sight.hints is not None:
                self._hints.paint(painter, sight, sight.hints)
        self._veil(painter, sight)
        paint_slot(painter, sight.slot, sight.invitation, sight.camera, self._palette)
        self._opened(painter, sight)
        paint_outlines(painter, sight.outlined, sight.camera, self._palette)
        self._ring(painter, sight)
        self._lifted(painter, sight)

    def _timeline(self, painter: QPainter, sight: Sight) -> None:
        _, y = sight.camera.to_px(0, 0)
        width = max(1.0, _LINE * min(1.0, sight.camera.scale))
        painter.setPen(QPen(QColor(self._palette.line), width))
        painter.drawLine(QPointF(0, y), QPointF(sight.width_px, y))

    def _columns(self, painter: QPainter, sight: Sight) -> None:
        left, _ = sight.camera.to_table(0, 0)
        right, _ = sight.camera.to_table(sight.width_px, 0)
        visible = sight.row.between(left, right)
        for index in visible:
            self._stems(painter, sight, index)
        for index in visible:
            self._notes(painter, sight, index)
        self._sprites.end_frame()

    def _x(self, sight: Sight, index: int) -> float:
        return sight.row.xs[index] + sight.slide.get(sight.row.columns[index].owner, 0.0)

    def _stems(self, painter: QPainter, sight: Sight, index: int) -> None:
        column = sight.row.columns[index]
        if not column.stems or self._is_lifted(sight, column):
            return
        painter.setPen(QPen(QColor(self._palette.stem), _STEM * sight.camera.scale))
        for start, end in column.stems:
            x, y_start = sight.camera.to_px(self._x(sight, index), start)
            painter.drawLine(
                QPointF(x, y_start), QPointF(x, y_start + (end - start) * sight.camera.scale)
            )

    def _notes(self, painter: QPainter, sight: Sight, index: int) -> None:
        column = sight.row.columns[index]
        if self._is_lifted(sight, column):
            return
        x = self._x(sight, index)
        for note in column.notes:
            if sight.lifted and note.id == sight.lifted[0]:
                continue
            x_px, y_px = sight.camera.to_px(note.box.x + x, note.box.y)
            if y_px > sight.height_px or y_px + note.box.height * sight.camera.scale < 0:
                continue
            if note.id == sight.writing:
                self._plain(painter, sight.camera, shifted(note, x), text=False)
            else:
                self._sprites.draw(
                    painter, note, x_px, y_px, scale=sight.camera.scale, rough=sight.rough
                )

    @staticmethod
    def _is_lifted(sight: Sight, column: Column) -> bool:
        return sight.lifted is not None and column.notes[0].id == sight.lifted[0]

    def _plain(
        self, painter: QPainter, camera: Camera, note: NoteBox, *, text: bool = True
    ) -> None:
        """Paints a note without a sprite: it changes too often to keep a picture of."""
        painter.save()
        x, y = camera.to_px(0, 0)
        painter.translate(x, y)
        painter.scale(camera.scale, camera.scale)
        self.note_painter.paint(painter, note, text=text)
        painter.restore()

    def _veil(self, painter: QPainter, sight: Sight) -> None:
        """The table's own colour, thin, left and right of the column that is shown alone."""
        index = sight.row.column_of(sight.selected) if sight.selected is not None else None
        if not sight.alone or index is None:
            return
        half = (sight.row.style.event.width + sight.row.style.gap) / 2
        middle, _ = sight.camera.to_px(self._x(sight, index), 0)
        left, right = middle - half * sight.camera.scale, middle + half * sight.camera.scale
        veil = QColor(self._palette.table)
        veil.setAlphaF(_VEIL)
        painter.fillRect(QRectF(0, 0, left, sight.height_px), veil)
        painter.fillRect(QRectF(right, 0, sight.width_px - right, sight.height_px), veil)

    def _opened(self, painter: QPainter, sight: Sight) -> None:
        if sight.opened is not None and sight.camera.scale >= BELOW_SCALE:
            writing = sight.writing == sight.opened.id
            self._plain(painter, sight.camera, sight.opened, text=not writing)

    def _ring(self, painter: QPainter, sight: Sight) -> None:
        """The accent ring around the selected note; paler while the focus is elsewhere."""
        if sight.selected is None or sight.lifted:
            return
        note = sight.opened or sight.row.find(sight.selected)
        if note is None:
            return
        index = sight.row.column_of(sight.selected)
        slide = sight.slide.get(sight.row.columns[index].owner, 0.0) if index is not None else 0
        self._outline(painter, sight.camera.box_to_px(note.box.moved(slide, 0)), sight.focused)

    def _outline(self, painter: QPainter, box: Box, focused: bool) -> None:
        color = QColor(self._palette.accent)
        if not focused:
            color.setAlphaF(0.45)
        ring = box.grown(_RING_GAP_PX)
        painter.setPen(QPen(color, _RING_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            QRectF(ring.x, ring.y, ring.width, ring.height), RADIUS + 3, RADIUS + 3
        )

    def _lifted(self, painter: QPainter, sight: Sight) -> None:
        """The note in the hand, with what hangs on it, a little above the table."""
        if sight.lifted is None:
            return
        note_id, x, y = sight.lifted
        index = sight.row.column_of(note_id)
        if index is None:
            return
        column = sight.row.columns[index]
        held = next(note for note in column.notes if note.id == note_id)
        carried = column.notes if held is column.notes[0] else (held,)
        dx, dy = x - held.box.x, y - held.box.y - _LIFT
        painter.setOpacity(0.94)
        for note in carried:
            self._plain(painter, sight.camera, shifted(note, dx, dy))
        painter.setOpacity(1)
        box = sight.camera.box_to_px(held.box.moved(dx, dy))
        self._outline(painter, box, focused=True)
