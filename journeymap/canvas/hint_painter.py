"""Paints the quiet hints on the line: long empty stretches, and what is told astray of its date."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journeymap.canvas.fonts import font
from journeymap.canvas.palette import Palette
from journeymap.canvas.remarks import gap_words
from journeymap.layout.chronology import Chronology
from journeymap.layout.geometry import Box
from journeymap.layout.metrics import wrap
from journeymap.layout.row import Row
from journeymap.words import Words

if TYPE_CHECKING:
    from journeymap.canvas.table_painter import Sight

_SIZE: Final = 13.0
_LEADING: Final = 15.0
_WIDEST: Final = 120.0
_ROOM: Final = 3.0
_MARK: Final = 10.0
"""The radius of the mark of an event told astray."""


def mark_box(row: Row, index: int) -> Box:
    """Where the mark of an event told astray lies: where the line comes to its note."""
    x = row.xs[index] - row.style.event.width / 2 - _MARK / 2
    return Box(x - _MARK, -_MARK, 2 * _MARK, 2 * _MARK)


class HintPainter:
    """Paints the hints of what can be seen."""

    def __init__(self, palette: Palette, words: Words) -> None:
        self._palette = palette
        self._words = words

    def paint(self, painter: QPainter, sight: "Sight", hints: Chronology) -> None:
        """Paints over line and notes; columns that move are left alone until they lie."""
        if sight.slide:
            return
        left, _ = sight.camera.to_table(0, 0)
        right, _ = sight.camera.to_table(sight.width_px, 0)
        x, y = sight.camera.to_px(0, 0)
        painter.save()
        painter.translate(x, y)
        painter.scale(sight.camera.scale, sight.camera.scale)
        for index in sight.row.between(left, right):
            owner = sight.row.columns[index].owner
            gap = hints.gaps.get(owner)
            follows = index + 1 < sight.row.events and sight.row.columns[index + 1].owner
            if gap is not None and gap.until == follows:
                self._gap(painter, sight.row, index, gap_words(gap.years, self._words))
            astray = hints.astray.get(owner)
            lifted = sight.lifted is not None and sight.lifted[0] == owner
            if astray is not None and not lifted:
                self._astray(painter, mark_box(sight.row, index))
        painter.restore()

    def _gap(self, painter: QPainter, row: Row, index: int, text: str) -> None:
        """The words where the line is broken, on as many lines as the room between notes asks."""
        width = row.style.event.width
        start, end = row.xs[index] + width / 2, row.xs[index + 1] - width / 2
        room = min(end - start - 2, _WIDEST)
        metrics = row.style.chip.metrics
        lines = wrap(metrics, text, _SIZE, room)
        widest = max(metrics.width(line, _SIZE) for line in lines)
        middle, height = (start + end) / 2, len(lines) * _LEADING
        ground = QRectF(middle - widest / 2 - _ROOM, -height / 2, widest + 2 * _ROOM, height)
        painter.fillRect(ground, QColor(self._palette.table))
        painter.setPen(QColor(self._palette.soft))
        painter.setFont(font(_SIZE, "semibold"))
        for number, line in enumerate(lines):
            place = QRectF(middle - 200, -height / 2 + number * _LEADING, 400, _LEADING)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, line)

    def _astray(self, painter: QPainter, box: Box) -> None:
        """A disc on the line with an arrow each way: told in one place, dated to another."""
        painter.setPen(QPen(QColor(self._palette.soft), 1.5))
        painter.setBrush(QColor(self._palette.table))
        painter.drawEllipse(QRectF(box.x, box.y, box.width, box.height))
        x, y = box.center_x, box.center_y
        for way in (-1, 1):
            tip = QPointF(x + way * 5.5, y + way * 2.4)
            painter.drawLine(QPointF(x - way * 5, tip.y()), tip)
            painter.drawLine(tip, QPointF(tip.x() - way * 3, tip.y() + way * 3))
