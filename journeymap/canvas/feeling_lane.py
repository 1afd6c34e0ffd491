"""The emotion line: how each event was experienced, in a lane under the row.

`model.feeling` defines what is drawn. The line is broken where nothing was said.
"""

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journeymap.canvas.fonts import font
from journeymap.canvas.lanes import Lane
from journeymap.canvas.palette import Palette
from journeymap.canvas.remarks import feeling_words
from journeymap.model.feeling import Feeling, feeling
from journeymap.model.journey import Event
from journeymap.words import Words

if TYPE_CHECKING:
    from journeymap.canvas.view import JourneyView

_HEIGHT: Final = 7.0
"""How tall the lane is, in the size of its words."""
_DISC: Final = 0.75
_WIDTH_PX: Final = 2.2
_NO_NUMBERS_BELOW: Final = 0.14
"""Under this zoom the discs would lie over each other."""
_NO_LINE_BELOW_PX: Final = 6.0
"""Where events are so close, a line between them would be a smear."""


class FeelingLane(Lane):
    """A disc for each event about which something was said, with how many notes said it."""

    def __init__(self, view: "JourneyView", palette: Palette, words: Words) -> None:
        super().__init__(view, palette, words)
        self._known: dict[str, tuple[Event, Feeling | None]] = {}
        self._felt: list[Feeling | None] = []
        self.setObjectName("feelingLane")
        self.setAccessibleName(words("feeling.name"))
        self.setAccessibleDescription(words("feeling.description"))

    def follow(self) -> int:
        """Takes in what was said, event by event as they lie."""
        if not self.table.showing.feelings:
            self._known, self._felt = {}, []
            return 0
        known, self._known = self._known, {}
        for event in self.table.hands.journey.events:
            former = known.get(event.id)
            if former is None or former[0] is not event:
                former = event, feeling(event)
            self._known[event.id] = former
        row = self.table.row
        self._felt = [self._known[column.owner][1] for column in row.columns[: row.events]]
        return round(self.text_px * _HEIGHT)

    def told_at(self, position: QPoint) -> str:
        """What was said of the event over the mouse."""
        index = self.table.row.nearest_event(self.table.camera.to_table(position.x(), 0)[0])
        felt = self._felt[index] if index is not None and index < len(self._felt) else None
        return feeling_words(felt, self.words) if felt is not None else self.words("feeling.none")

    def draw(self, painter: QPainter) -> None:
        """Paints the axis, the line and its discs."""
        middle, width = self.height() / 2, self.width()
        painter.setPen(QPen(QColor(self.colors.hairline), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(width, 0.5))
        painter.setPen(QPen(QColor(self.colors.line), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, middle), QPointF(width, middle))
        self._line(painter)
        self._axis(painter)

    def _line(self, painter: QPainter) -> None:
        row, camera = self.table.row, self.table.camera
        seen = row.between(camera.x, camera.to_table(self.width(), 0)[0])
        start, stop = max(0, seen.start - 1), min(len(self._felt), seen.stop + 1)
        if row.style.pitch * camera.scale < _NO_LINE_BELOW_PX:
            self._dots(painter, start, stop)
            return
        points = [self._point(index) for index in range(start, stop)]
        painter.setPen(QPen(QColor(self.colors.soft), _WIDTH_PX))
        for here, there in pairwise(points):
            if here is not None and there is not None:
                painter.drawLine(here, there)
        numbers = camera.scale >= _NO_NUMBERS_BELOW
        painter.setFont(font(self.text_px - 1, "semibold"))
        for index, point in zip(range(start, stop), points, strict=True):
            felt = self._felt[index]
            if point is not None and felt is not None:
                self._disc(painter, point, str(felt.n) if numbers else "")

    def _dots(self, painter: QPainter, start: int, stop: int) -> None:
        """From so far off that events lie side by side on the pixels: all of them in one batch."""
        xs, felt, camera = self.table.row.xs, self._felt, self.table.camera
        middle, reach = self.height() / 2, self._reach
        painter.setPen(QPen(QColor(self.colors.soft), 3))
        painter.drawPoints(
            [
                QPointF((xs[index] - camera.x) * camera.scale, middle - one.level * reach)
                for index in range(start, stop)
                if (one := felt[index]) is not None
            ]
        )

    @property
    def _reach(self) -> float:
        """How far above the middle the best lies, and below it the worst."""
        return self.height() / 2 - self.text_px

    def _disc(self, painter: QPainter, point: QPointF, number: str) -> None:
        radius = self.text_px * _DISC if number else 2.5
        painter.setPen(QPen(QColor(self.colors.soft), 1.6))
        painter.setBrush(QColor(self.colors.chrome))
        painter.drawEllipse(point, radius, radius)
        if number:
            painter.setPen(QColor(self.colors.ink))
            place = QRectF(point.x() - 20, point.y() - radius, 40, 2 * radius)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)

    def _point(self, index: int) -> QPointF | None:
        felt = self._felt[index]
        if felt is None:
            return None
        row = self.table.row
        slide = self.table.slide_of(row.columns[index].owner)
        y = self.height() / 2 - felt.level * self._reach
        return QPointF(self.x_px(row.xs[index] + slide), y)

    def _axis(self, painter: QPainter) -> None:
        """What the lane is, and which way is good: signs, so that no colour is needed."""
        line = self.text_px * 1.4
        self.gutter(painter, 2 * line)
        painter.setFont(self.face("semibold"))
        painter.setPen(QColor(self.colors.soft))
        middle = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(line, 2, line, line), middle, "+")
        painter.drawText(QRectF(line, self.height() - line - 2, line, line), middle, "−")
        painter.setFont(font(self.text_px - 1))
        painter.save()
        painter.translate(0, self.height())
        painter.rotate(-90)
        along = QRectF(0, 0, self.height(), line)
        painter.drawText(along, middle, self.words("feeling.name"))
        painter.restore()
