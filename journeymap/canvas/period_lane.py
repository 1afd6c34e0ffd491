"""The lane of landmarks and background periods, over the events their dates cover."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen

from journeymap.canvas.lanes import PAD_PX, Lane
from journeymap.canvas.palette import Palette, Theme
from journeymap.layout.axis import Axis, Band, Bands, axis_of, bands_of
from journeymap.layout.chronology import span_of
from journeymap.layout.columns import is_uncertain
from journeymap.model.journey import Period
from journeymap.words import Words

if TYPE_CHECKING:
    from journeymap.canvas.view import JourneyView

_MOST_LINES: Final = 3
_LEADING: Final = 1.7
_DISC: Final = 4.5
_YEAR_ROOM_PX: Final = 14
_LEFT_SHARE: Final = 0.3
"""How much of the lane the periods that cannot be placed may take."""
_MARK_PX: Final = 5
_DOTS_PX: Final = 5.0
_MOST_TIMES: Final = 120
"""So many events in view still have room for their times under the years."""


class PeriodLane(Lane):
    """Soft bands for what lasted, discs for what happened, words beside them; by time, years."""

    def __init__(self, view: "JourneyView", palette: Palette, words: Words) -> None:
        super().__init__(view, palette, words)
        self._axis: Axis | None = None
        self._bands = Bands((), ())
        self._periods: tuple[Period, ...] = ()
        self.setObjectName("periodLane")
        self.setAccessibleName(words("periods.name"))

    @property
    def _line_px(self) -> float:
        return self.text_px * _LEADING

    @property
    def _shows_years(self) -> bool:
        return self.table.showing.by_time and self._axis is not None

    def follow(self) -> int:
        """Places the periods along the row as it lies now."""
        chronology, by_time = self.table.chronology, self.table.showing.by_time
        self._periods = self.table.hands.journey.periods
        self._axis = None
        if self._periods or by_time:
            days = chronology.days if by_time else chronology.told_days
            self._axis = axis_of(self.table.row, days)
        measure = QFontMetricsF(self.face("semibold"))
        widths = [measure.horizontalAdvance(period.text) + 30 for period in self._periods]
        self._bands = bands_of(self._periods, self._axis, widths, _MOST_LINES)
        told = ". ".join(_told(period) for period in self._periods)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
        lines = max(self._bands.lines, 1 if self._bands.unplaced else 0) + self._shows_years
        return round(lines * self._line_px + PAD_PX) if lines else 0

    def draw(self, painter: QPainter) -> None:
        """Paints years and periods, those without a place at the left end."""
        if self._shows_years and self._axis is not None:
            self._years(painter, self._axis)
        for band in self._bands.placed:
            self._band(painter, band)
        if self._bands.unplaced:
            self._unplaced(painter)
        painter.setPen(QPen(QColor(self.colors.hairline), 1))
        y = self.height() - 0.5
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    def told_at(self, position: QPoint) -> str:
        """A period under the mouse with its time; at the left end all that have no place."""
        rank = self._rank_at(position)
        if rank is not None:
            return _told(self._periods[rank])
        if self._is_at_unplaced(position):
            return "\n".join(_told(self._periods[rank]) for rank in self._bands.unplaced)
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A period can be taken up by a click."""
        position = event.position().toPoint()
        rank = self._rank_at(position)
        if self._is_at_unplaced(position):
            rank = self._bands.unplaced[0]
        if rank is not None:
            self.chosen.emit(rank)
        event.accept()

    def _rank_at(self, position: QPoint) -> int | None:
        for band in self._bands.placed:
            if self._reach(band).contains(QPointF(position)):
                return band.rank
        return None

    def _is_at_unplaced(self, position: QPoint) -> bool:
        return position.x() < self._left_end() and position.y() < self._y(1)

    def _reach(self, band: Band) -> QRectF:
        """Where a band and its words lie, as far as they can be seen."""
        left, right, y = self.x_px(band.left), self.x_px(band.right), self._y(band.line)
        words = self._place_of_words(band)
        left = max(left, self._edge(band))
        right = max(right, words.right()) if right > left or not band.lasting else left
        return QRectF(left, y, max(0.0, right - left), self._line_px)

    def _edge(self, band: Band) -> float:
        """Where a band's line begins: the first has the list of those without a place before it."""
        return self._left_end() if band.line == 0 else 0.0

    def _y(self, line: int) -> float:
        return PAD_PX / 2 + line * self._line_px

    def _left_end(self) -> float:
        """How far the list of periods without a place reaches; 0 without any."""
        if not self._bands.unplaced:
            return 0.0
        width = QFontMetricsF(self.face()).horizontalAdvance(self._unplaced_words())
        return min(width + 2 * PAD_PX, self.width() * _LEFT_SHARE)

    def _unplaced_words(self) -> str:
        names = " · ".join(self._periods[rank].text for rank in self._bands.unplaced)
        return self.words("periods.unplaced", names=names)

    def _unplaced(self, painter: QPainter) -> None:
        edge = self._left_end()
        painter.fillRect(QRectF(0, 0, edge, self._y(1)), QColor(self.colors.chrome))
        measure = QFontMetricsF(self.face())
        room = edge - 2 * PAD_PX
        text = measure.elidedText(self._unplaced_words(), Qt.TextElideMode.ElideRight, room + 1)
        painter.setFont(self.face())
        painter.setPen(QColor(self.colors.soft))
        place = QRectF(PAD_PX, self._y(0), room + 2, self._line_px)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)

    def _band(self, painter: QPainter, band: Band) -> None:
        left, right = self.x_px(band.left), self.x_px(band.right)
        if self._reach(band).width() <= 0 or left > self.width():
            return
        place = self._place_of_words(band)
        y, height = self._y(band.line) + 2, self._line_px - 4
        if band.lasting:
            painter.setPen(self._edge_pen())
            painter.setBrush(QColor(self._fill()))
            left, right = max(left, -40.0), min(right, self.width() + 40.0)
            painter.drawRoundedRect(QRectF(left, y, right - left, height), 5, 5)
        else:
            self._landmark(painter, band, left, right)
        painter.setFont(self.face("semibold"))
        measure = QFontMetricsF(painter.font())
        text = self._periods[band.rank].text
        shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
        painter.setPen(QColor(self.colors.ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _landmark(self, painter: QPainter, band: Band, left: float, right: float) -> None:
        """A disc where something happened; dots under it as long as nobody knows just when."""
        y = self._y(band.line) + self._line_px / 2
        if band.loose or right - left > 2 * _DISC:
            self._dots(painter, left, max(right, left + 3 * _DISC), self._y(band.line + 1) - 3)
        painter.setPen(QPen(QColor(self.colors.soft), 1.5))
        painter.setBrush(QColor(self.colors.chrome if band.loose else self.colors.soft))
        painter.drawEllipse(QPointF(left, y), _DISC, _DISC)

    def _place_of_words(self, band: Band) -> QRectF:
        """The words stay in view as long as their band is, and end before the next one's."""
        left = self.x_px(band.left)
        text = self._periods[band.rank].text
        wanted = QFontMetricsF(self.face("semibold")).horizontalAdvance(text) + 2
        x = max(left, self._edge(band)) + PAD_PX if band.lasting else left + 2 * PAD_PX
        room = min(wanted, self.x_px(band.room) - PAD_PX - x)
        return QRectF(x, self._y(band.line), max(0.0, room), self._line_px)

    def _years(self, painter: QPainter, axis: Axis) -> None:
        y = self.height() - self._line_px - 1
        painter.setFont(self.face())
        measure = QFontMetricsF(painter.font())
        free = float("-inf")
        for year, x in axis.years():
            at = self.x_px(x)
            width = measure.horizontalAdvance(str(year))
            if at < free or at + width < 0 or at > self.width():
                continue
            free = at + width + _YEAR_ROOM_PX
            painter.setPen(QPen(QColor(self.colors.line), 1))
            painter.drawLine(QPointF(at, y + 3), QPointF(at, self.height() - 3))
            painter.setPen(QColor(self.colors.soft))
            place = QRectF(at + 4, y, width + 4, self._line_px)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(year))
        self._times(painter, axis)

    def _times(self, painter: QPainter, axis: Axis) -> None:
        """Under the years, the times events in view may mean: dotted where they are uncertain.

        What is certain is drawn no longer than its note, so that each has a mark of its own.
        """
        row, camera, y = self.table.row, self.table.camera, self.height() - 3.0
        whens = self.table.whens
        seen = row.between(camera.x, camera.to_table(self.width(), 0)[0])
        if len(seen) > _MOST_TIMES:
            return  # they would lie over each other
        loose: list[tuple[float, float]] = []
        certain = QPen(QColor(self.colors.soft), 2)
        for index in seen:
            when = whens.get(row.columns[index].owner) if index < row.events else None
            span = span_of(when)
            if when is not None and span is not None:
                first, last = axis.first_x(span.begins), axis.last_x(span.ends)
                if is_uncertain(when):
                    loose.append((self.x_px(first) - _MARK_PX, self.x_px(last) + _MARK_PX))
                    continue
                first = max(first, row.xs[index] - axis.reach)
                last = min(last, row.xs[index] + axis.reach)
                painter.setPen(certain)
                left, right = self.x_px(first) - _MARK_PX, self.x_px(last) + _MARK_PX
                painter.drawLine(QPointF(left, y), QPointF(right, y))
        for left, right in _merged(loose):
            self._dots(painter, left, right, y)

    def _dots(self, painter: QPainter, left: float, right: float, y: float) -> None:
        """A soft line: it may be anywhere here. Only what can be seen, for dots cost their time."""
        start = left + max(0, int(-left / _DOTS_PX)) * _DOTS_PX
        count = int((min(right, self.width()) - start) / _DOTS_PX) + 1
        painter.setPen(QPen(QColor(self.colors.soft), 2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawPoints([QPointF(start + number * _DOTS_PX, y) for number in range(count)])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _fill(self) -> str:
        contrast = self.colors.theme is Theme.CONTRAST
        return self.colors.hover if contrast else self.colors.hairline

    def _edge_pen(self) -> QPen:
        if self.colors.theme is Theme.CONTRAST:
            return QPen(QColor(self.colors.line), 1.5)
        return QPen(Qt.PenStyle.NoPen)


def _merged(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The same stretches, those that meet as one."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted(spans):
        if merged and left <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(right, merged[-1][1])
        else:
            merged.append((left, right))
    return merged


def _told(period: Period) -> str:
    return f"{period.text} ({period.when.text})" if period.when else period.text
