"""The whole journey in one small strip, and what part of it is shown."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeymap.canvas.camera import Camera
from journeymap.canvas.palette import Palette
from journeymap.canvas.view import JourneyView
from journeymap.layout.columns import Column
from journeymap.layout.notes import NoteKind

_HEIGHT_PX: Final = 46
_MAX_PITCH_PX: Final = 40.0
_BLOCK: Final = 0.78
"""How much of its place a block fills."""
_EVENT_PX: Final = 7.0
_NOTE_PX: Final = 4.0
_MAX_STACK: Final = 3
_FRAME_PX: Final = 2


class MiniMap(QWidget):
    """Blocks for the notes and a frame around those in view; a click goes there."""

    def __init__(self, view: JourneyView, palette: Palette, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._view = view
        self._palette = palette
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._blocks: QPixmap | None = None
        self._drawn: tuple[Column, ...] = ()
        view.viewfinder.moved.connect(self.update)
        view.place_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as there is room, and low."""
        return QSize(600, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the whole row in small. Its picture is kept: it may have thousands of blocks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._picture())
        self._frame(painter, self._pitch(), self._left())
        painter.end()

    def _picture(self) -> QPixmap:
        columns, ratio = self._view.row.columns, self.devicePixelRatioF()
        size = self.size() * ratio
        if self._blocks is None or self._blocks.size() != size or not self._looks_like(columns):
            self._blocks = QPixmap(size)
            self._blocks.setDevicePixelRatio(ratio)
            self._blocks.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._blocks)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            self._draw(painter)
            painter.end()
        self._drawn = columns
        return self._blocks

    def _looks_like(self, columns: tuple[Column, ...]) -> bool:
        """True when what is drawn has blocks of the same kinds; words make no difference."""
        drawn = self._drawn
        return len(drawn) == len(columns) and all(
            one is other or _kinds(one) == _kinds(other)
            for one, other in zip(drawn, columns, strict=True)
        )

    def _draw(self, painter: QPainter) -> None:
        row, pitch, left = self._view.row, self._pitch(), self._left()
        middle = self.height() / 2
        for index, column in enumerate(row.columns):
            x, width = left + index * pitch, pitch * _BLOCK
            kinds = _kinds(column)
            self._block(painter, kinds[0], QRectF(x, middle - _EVENT_PX / 2, width, _EVENT_PX))
            for kind, sign in ((NoteKind.GOOD, -1), (NoteKind.BAD, 1)):
                for rank in range(min(_MAX_STACK, kinds.count(kind))):
                    y = middle + sign * (_EVENT_PX / 2 + 3 + rank * (_NOTE_PX + 1.5))
                    top = y - _NOTE_PX if sign < 0 else y
                    inset = QRectF(x + width * 0.2, top, width * 0.6, _NOTE_PX)
                    self._block(painter, kind, inset)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to the event under the mouse."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes along with a mouse or a finger that is held down."""
        if event.buttons():
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        row = self._view.row
        index = int((event.position().x() - self._left()) // self._pitch())
        if 0 <= index < len(row.columns):
            self._view.finish_writing()
            if self._view.isVisible():
                self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            self._view.hands.go_to(row.columns[index].notes[0].id)

    def _block(self, painter: QPainter, kind: NoteKind, rect: QRectF) -> None:
        colors = self._palette.notes[kind]
        painter.setBrush(QColor(colors.sign or colors.edge))
        painter.drawRoundedRect(rect, 1, 1)

    def _frame(self, painter: QPainter, pitch: float, left: float) -> None:
        row, camera = self._view.row, self._view.camera
        if not row.columns:
            return
        shown = self._shown(camera)
        if shown is None:
            return
        first, last = shown
        x = left + first * pitch - 3
        rect = QRectF(x, 2, (last - first + _BLOCK) * pitch + 6, self.height() - 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._palette.accent), _FRAME_PX))
        painter.drawRoundedRect(rect, 4, 4)

    def _shown(self, camera: Camera) -> tuple[int, int] | None:
        """The first and last column whose middle is in view; the one that is shown alone."""
        if self._view.one_at_a_time:
            note_id = self._view.hands.place.note_id
            index = self._view.row.column_of(note_id) if note_id is not None else None
            return (index, index) if index is not None else None
        left, _ = camera.to_table(0, 0)
        right, _ = camera.to_table(self._view.viewport().width(), 0)
        inside = [i for i, x in enumerate(self._view.row.xs) if left <= x <= right]
        return (inside[0], inside[-1]) if inside else None

    def _pitch(self) -> float:
        return min(_MAX_PITCH_PX, (self.width() - 12) / max(1, len(self._view.row.columns)))

    def _left(self) -> float:
        return (self.width() - self._pitch() * len(self._view.row.columns)) / 2


def _kinds(column: Column) -> list[NoteKind]:
    return [note.kind for note in column.notes]
