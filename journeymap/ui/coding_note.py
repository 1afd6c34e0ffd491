"""The note that is coded: large, on the table, with the event it hangs on and what lies beside it.

Nothing of the codes is here: these are the citizen's words.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from journeymap.canvas.note_painter import RADIUS, NotePainter
from journeymap.layout.notes import NoteBox, shape_event, shape_experience
from journeymap.layout.style import TableStyle
from journeymap.model.coding import Noted
from journeymap.ui.surroundings import Surroundings

_NOTE_SCALE: Final = 1.5
_EVENT_SCALE: Final = 1.0
_BESIDE_SCALE: Final = 0.82
_GROWS: Final = 0.76
"""The note is large already: only very large text makes it larger still."""
_SOFT: Final = 0.7
_WIDEST: Final = 372.0
_EVENT_WIDTH: Final = 320.0
_EVENT_HEIGHT: Final = 52.0
_EVENT_LINES: Final = 4
"""An event is there to know it by; all of it stands in the journey."""
_NARROWEST: Final = 190.0
_TOP_PX: Final = 26.0
_STEM_PX: Final = 30.0
_GAP_PX: Final = 30.0
_EDGE_PX: Final = 24.0
_BESIDE_LINES: Final = 7
_RING_PX: Final = 3.0


@dataclass(frozen=True, slots=True)
class Paper:
    """A note laid out in pixels: where its corner is, and how large a table unit."""

    note: NoteBox
    x: float
    y: float
    scale: float
    soft: bool = False

    @property
    def rect(self) -> QRectF:
        """Where it lies."""
        box = self.note.box
        return QRectF(self.x, self.y, box.width * self.scale, box.height * self.scale)


@dataclass(frozen=True, slots=True)
class Spread:
    """All that is shown of one note: the note itself, its event, its neighbours, and how high."""

    note: Paper
    event: Paper
    beside: tuple[Paper, ...]
    height: float


def spread(
    noted: Noted,
    beside: tuple[Noted | None, Noted | None],
    width: float,
    *,
    style: TableStyle,
    chips: Callable[[Noted], NoteBox],
) -> Spread:
    """Lays out a note for a width in pixels. `chips` shapes the event it hangs on.

    Neighbours lie at its sides where there is room for them, else below it.
    """
    grown = max(1.0, _GROWS * style.text_scale)
    scale = _NOTE_SCALE * grown
    units = min(_WIDEST, max(_NARROWEST, (width - 2 * _EDGE_PX) / scale))
    box = shape_experience(noted.experience, _with_width(style, units))
    event = chips(noted)
    event_scale = _EVENT_SCALE * grown
    event_x = (width - event.box.width * event_scale) / 2
    event_paper = Paper(event, event_x, _TOP_PX, event_scale)
    top = event_paper.rect.bottom() + _STEM_PX
    paper = Paper(box, (width - units * scale) / 2, top, scale)
    sides, bottom = _beside(beside, paper, width, style)
    return Spread(paper, event_paper, sides, max(paper.rect.bottom(), bottom) + _EDGE_PX)


def _beside(
    beside: tuple[Noted | None, Noted | None], paper: Paper, width: float, style: TableStyle
) -> tuple[tuple[Paper, ...], float]:
    scale = _BESIDE_SCALE * max(1.0, _GROWS * style.text_scale)
    short = replace(style, max_lines=_BESIDE_LINES)
    across = style.experience.width * scale
    left, right = paper.rect.left() - _GAP_PX - across, paper.rect.right() + _GAP_PX
    at_sides = left >= _GAP_PX / 2
    y = paper.y if at_sides else paper.rect.bottom() + _GAP_PX
    if not at_sides:
        left = max(_EDGE_PX, width / 2 - across - _GAP_PX / 2)
        right = left + across + _GAP_PX
    papers = [
        Paper(shape_experience(noted.experience, short), x, y, scale, soft=True)
        for noted, x in zip(beside, (left, right), strict=True)
        if noted is not None and x + across <= width
    ]
    return tuple(papers), max((one.rect.bottom() for one in papers), default=0.0)


def _with_width(style: TableStyle, width: float) -> TableStyle:
    return replace(style, experience=replace(style.experience, width=width), max_lines=None)


class _Table(QWidget):
    """Paints the spread. The notes are cut out of one table, whatever their sizes."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._painter = NotePainter(around.palette, around.words, around.style)
        self.spread: Spread | None = None
        self.is_current = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the table, and the notes on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._around.palette
        painter.fillRect(event.rect(), QColor(palette.table))
        if self.spread is not None:
            for paper in self.spread.beside:
                self._lay(painter, paper)
            self._stem(painter, self.spread)
            self._lay(painter, self.spread.event)
            self._lay(painter, self.spread.note)
            if self.is_current:
                self._ring(painter, self.spread.note.rect)
        painter.end()

    def _lay(self, painter: QPainter, paper: Paper) -> None:
        painter.save()
        painter.setOpacity(_SOFT if paper.soft else 1.0)
        painter.translate(round(paper.x), round(paper.y))
        painter.scale(paper.scale, paper.scale)
        box = paper.note.box
        self._painter_for(box.width).paint(painter, paper.note.at(0, 0))
        painter.restore()

    def _painter_for(self, width: float) -> NotePainter:
        return replace(self._painter, style=_with_width(self._around.style, width))

    def _stem(self, painter: QPainter, shown: Spread) -> None:
        painter.setPen(QPen(QColor(self._around.palette.stem), 2))
        x = round(shown.event.rect.center().x())
        painter.drawLine(QPointF(x, shown.event.rect.bottom()), QPointF(x, shown.note.rect.top()))

    def _ring(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(QColor(self._around.palette.accent), _RING_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around, round_px = rect.adjusted(-5, -5, 5, 5), RADIUS * _NOTE_SCALE + 3
        painter.drawRoundedRect(around, round_px, round_px)


class NotePane(QScrollArea):
    """Shows one note. Has the keys while one codes; Tab goes on to what has no code."""

    tabbed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("codingTable")
        self._around = around
        self._noted: Noted | None = None
        self._beside: tuple[Noted | None, Noted | None] = (None, None)
        self._table = _Table(around, self)
        self.setWidget(self._table)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(around.words("coding.note_name"))

    @property
    def shown(self) -> Spread | None:
        """What is laid out."""
        return self._table.spread

    def show_note(
        self, noted: Noted | None, beside: tuple[Noted | None, Noted | None], said: str
    ) -> None:
        """Shows a note and its neighbours; `said` is what a screen reader says of it."""
        self.setAccessibleName(said)
        if noted is self._noted and beside == self._beside:
            return  # other codes are no other words
        self._noted, self._beside = noted, beside
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        noted = self._noted
        if noted is None:
            self._table.spread = None
        else:
            style = replace(self._around.style, max_lines=None)
            self._table.spread = spread(
                noted, self._beside, width, style=style, chips=self._event_note
            )
            height = max(height, round(self._table.spread.height))
        self._table.resize(width, height)
        self._table.update()

    def _event_note(self, noted: Noted) -> NoteBox:
        style = self._around.style
        wide = replace(style.event, width=_EVENT_WIDTH, min_height=_EVENT_HEIGHT)
        short = replace(style, event=wide, max_lines=_EVENT_LINES)
        return shape_event(noted.event, self._around.captions.chips(noted.event), short)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab means the next note without a code; Shift+Tab leaves for the buttons."""
        if next:
            self.tabbed.emit()
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A note longer than the window is paged through; all other keys are the page's."""
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the note out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows that the keys are here."""
        super().focusInEvent(event)
        self._show_focus(is_here=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys are elsewhere."""
        super().focusOutEvent(event)
        self._show_focus(is_here=False)

    def _show_focus(self, *, is_here: bool) -> None:
        self._table.is_current = is_here
        self._table.update()
