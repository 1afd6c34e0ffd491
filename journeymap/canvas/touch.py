"""What fingers and a pen do on the canvas: the same gestures as the mouse, and two more.

A tap selects, a second one writes; one finger carries a note or moves the table, two bring it
closer; a finger held still asks for the menu. What fingers do is taken here as touches, so what
the system makes of them as mouse events is turned away. A touch that is lost, as when a palm
comes down on some screens, leaves everything as it was.
"""

from enum import Enum, auto
from math import hypot
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QEventPoint,
    QGuiApplication,
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)

from journeymap.canvas.camera import Camera
from journeymap.canvas.fling import Fling
from journeymap.canvas.gestures import Drag, Pan, Pinch
from journeymap.layout.notes import NoteBox

if TYPE_CHECKING:
    from journeymap.canvas.view import JourneyView

SLOP_PX: Final = 12
"""A finger that moved less has tapped."""
TARGET_PX: Final = 40
"""How large a thing is to a finger, however small it is drawn."""
_AGAIN_PX: Final = 48
_PEN_AGAIN_PX: Final = 20
_ECHO_MS: Final = 700
"""So long after a touch the system may still send the mouse events it made of it."""
_TOUCHES: Final = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
)
_PEN: Final = frozenset(
    {QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease}
)


class _State(Enum):
    """What the fingers are doing."""

    REST = auto()
    DOWN = auto()
    """One finger lies still: it may tap, be held, carry or push."""
    ONE = auto()
    TWO = auto()
    SPENT = auto()
    """The gesture is over before the last finger is up."""


class _Taps:
    """Tells a second tap from two taps."""

    def __init__(self, reach_px: float) -> None:
        self._reach_px = reach_px
        self._at: QPointF | None = None
        self._since = QElapsedTimer()

    def is_second(self, at: QPointF) -> bool:
        """True for a tap soon after another and close to it; a third one is a first again."""
        before, self._at = self._at, at
        soon = self._since.isValid() and self._since.elapsed() <= _double_tap_ms()
        self._since.start()
        if before is None or not soon or _distance(before, at) > self._reach_px:
            return False
        self._at = None
        return True


class Touch(QObject):
    """Turns touches and pens into the gestures of the mouse, one at a time."""

    def __init__(self, view: "JourneyView", *, motion: bool) -> None:
        super().__init__(view)
        self._view = view
        self._state = _State.REST
        self._fingers: dict[int, QPointF] = {}
        self._start = QPointF()
        self._note: NoteBox | None = None
        self._before = Camera()
        self._only_stops = False
        self._pinch: Pinch | None = None
        self._taps, self._pen_taps = _Taps(_AGAIN_PX), _Taps(_PEN_AGAIN_PX)
        self._pen_is_done = False
        self._since_touch = QElapsedTimer()
        self._fling = Fling(self, view, view.viewfinder.settle, enabled=motion)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(self._held)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        view.viewport().installEventFilter(self)
        view.viewport().ungrabGesture(Qt.GestureType.PanGesture)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes a touch, a pen's eraser, or an echo of a touch before the view sees it."""
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            self._touched(event)
            event.accept()
            return True
        if isinstance(event, QTabletEvent) and event.type() in _PEN:
            return self._penned(event)
        if isinstance(event, QMouseEvent):
            if self._is_echo(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.MouseButtonPress:
                self._fling.stop()
        return super().eventFilter(watched, event)

    # Fingers.

    def _touched(self, event: QTouchEvent) -> None:
        self._since_touch.start()
        if event.type() == QEvent.Type.TouchCancel:
            self._lost()
            return
        if event.type() == QEvent.Type.TouchBegin and self._fingers:
            self._lost()  # the end of the last touch never came
        points = event.points()
        state = QEventPoint.State
        for point in points:
            # One that lies still comes without a position.
            if point.state() != state.Stationary and point.id() in self._fingers:
                self._fingers[point.id()] = point.position()
        if any(point.state() == state.Updated for point in points):
            self._moved(event.timestamp())
        for point in points:
            if point.state() == state.Pressed:
                self._pressed(point.id(), point.position())
            elif point.state() == state.Released:
                self._lifted(point.id(), event.timestamp())

    def _pressed(self, finger: int, at: QPointF) -> None:
        is_first = not self._fingers
        self._fingers[finger] = at
        if is_first:
            self._first_down(at)
        elif len(self._fingers) == 2 and self._state in (_State.DOWN, _State.ONE):
            self._second_down()

    def _first_down(self, at: QPointF) -> None:
        view = self._view
        if view.mouse.is_busy:
            self._state = _State.SPENT
            return
        self._only_stops = self._fling.stop()
        view.viewfinder.settle()
        self._state, self._start, self._before = _State.DOWN, at, view.camera
        self._note = view.note_under(at.toPoint())
        self._fling.forget()
        if not self._only_stops:
            self._hold.start(QGuiApplication.styleHints().mousePressAndHoldInterval())

    def _second_down(self) -> None:
        """Two fingers on the table zoom; a second one on a carried note puts it back."""
        self._hold.stop()
        if self._view.mouse.drag is not None:
            self._view.mouse.cancel()
            self._state = _State.SPENT
            return
        self._view.mouse.lay_down()
        self._pinch = Pinch(self._view, *self._middle(), self._spread())
        self._view.mouse.hold(self._pinch)
        self._state = _State.TWO

    def _moved(self, now_ms: float) -> None:
        if self._state in (_State.ONE, _State.TWO) and not self._view.mouse.is_busy:
            self._state = _State.SPENT  # Escape has put everything back
        if self._state is _State.DOWN:
            self._set_off()
        if self._state is _State.ONE:
            at = next(iter(self._fingers.values()))
            self._view.mouse.carry(at.x(), at.y())
            self._fling.measure(at.x(), at.y(), now_ms)
        elif self._state is _State.TWO and self._pinch is not None:
            self._pinch.open(self._spread())
            self._view.mouse.carry(*self._middle())

    def _set_off(self) -> None:
        """A finger that moves far enough carries the note it lay on, or the table."""
        at = next(iter(self._fingers.values()))
        if _distance(at, self._start) < SLOP_PX:
            return
        self._hold.stop()
        self._state = _State.ONE
        view, note = self._view, self._note
        if note is not None and view.mouse.can_carry(note):
            view.finish_writing()
            view.setFocus(Qt.FocusReason.MouseFocusReason)
            note = view.row.find(note.id)  # an empty one may have vanished
        else:
            note = None
        x, y = self._start.x(), self._start.y()
        if note is not None:
            view.mouse.choose(note.id)
            view.mouse.hold(Drag(view, view.hands, note, x, y))
        else:
            view.mouse.hold(Pan(view, x, y))

    def _lifted(self, finger: int, now_ms: float) -> None:
        at = self._fingers.pop(finger, None)
        if at is None:
            return
        self._hold.stop()
        if self._state is _State.DOWN:
            self._tap(at)
        elif self._state is _State.ONE:
            self._lay_down(now_ms)
        elif self._state is _State.TWO:
            self._go_on_with_one()
        if not self._fingers:
            self._state = _State.REST

    def _lay_down(self, now_ms: float) -> None:
        carried = self._view.mouse.drag is not None
        is_busy = self._view.mouse.is_busy
        self._view.mouse.lay_down()
        if is_busy and not carried:
            self._fling.let_go(now_ms)
        self._state = _State.SPENT

    def _go_on_with_one(self) -> None:
        """Of two fingers one is left: it moves the table on from where it is."""
        was_busy = self._view.mouse.is_busy
        self._view.mouse.lay_down()
        self._pinch = None
        if len(self._fingers) == 1 and was_busy:
            at = next(iter(self._fingers.values()))
            self._view.mouse.hold(Pan(self._view, at.x(), at.y()))
            self._fling.forget()
            self._state = _State.ONE
        else:
            self._state = _State.SPENT

    def _tap(self, at: QPointF) -> None:
        if self._only_stops:
            return
        view = self._view
        if self._taps.is_second(at):
            view.mouse.write_at(at.toPoint())
        else:
            note = view.note_under(self._start.toPoint())
            chip = view.chip_under(self._start.toPoint(), TARGET_PX / 2)
            view.finish_writing()
            view.setFocus(Qt.FocusReason.MouseFocusReason)
            if note is not None and view.row.find(note.id) is not None:
                view.mouse.choose(note.id)
                view.mouse.open_chip(note.id, chip)
            elif note is None:
                view.mouse.begin_waiting(at.toPoint())
        if view.is_writing or view.chips.is_open:
            QGuiApplication.inputMethod().show()

    def _held(self) -> None:
        """A finger that lies still asks for the menu of what is under it."""
        if self._state is _State.DOWN:
            self._state = _State.SPENT
            at = self._start.toPoint()
            note = self._view.note_under(at)
            self._view.finish_writing()
            self._view.setFocus(Qt.FocusReason.MouseFocusReason)
            if note is not None and self._view.row.find(note.id) is not None:
                self._view.mouse.choose(note.id)
            self._view.ask_for_menu(at)

    def _lost(self) -> None:
        """The system has taken the touch away: nothing of it counts."""
        self._hold.stop()
        if self._state in (_State.ONE, _State.TWO) and self._view.mouse.is_busy:
            carried = self._view.mouse.drag is not None
            self._view.mouse.cancel()
            if not carried:
                self._view.look(self._before)
        self._fingers.clear()
        self._pinch = None
        self._state = _State.REST

    def _middle(self) -> tuple[float, float]:
        one, other = list(self._fingers.values())[:2]
        return (one.x() + other.x()) / 2, (one.y() + other.y()) / 2

    def _spread(self) -> float:
        one, other = list(self._fingers.values())[:2]
        return _distance(one, other)

    # The pen and the mouse.

    def _penned(self, event: QTabletEvent) -> bool:
        """A pen is a mouse, but its hand trembles, and its other end takes nothing away."""
        if event.pointerType() == QPointingDevice.PointerType.Eraser:
            if event.type() == QEvent.Type.TabletPress:
                note = self._view.note_under(event.position().toPoint())
                if note is not None and not self._view.mouse.is_busy:
                    self._view.finish_writing()
                    # First the focus: what stands half written in a field is its event's still.
                    self._view.setFocus(Qt.FocusReason.MouseFocusReason)
                    self._view.hands.go_to(note.id)
            event.accept()
            return True
        left = event.button() == Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.TabletPress and left:
            self._pen_is_done = self._pen_taps.is_second(event.position())
            if self._pen_is_done:
                self._view.mouse.write_at(event.position().toPoint())
        if self._pen_is_done:
            self._pen_is_done = event.type() != QEvent.Type.TabletRelease
            event.accept()
            return True
        event.ignore()  # Qt makes mouse events of it
        return True

    def _is_echo(self, event: QMouseEvent) -> bool:
        """True for what the system made of a touch that was already taken."""
        if event.deviceType() == QInputDevice.DeviceType.TouchScreen:
            return True
        by_system = event.source() == Qt.MouseEventSource.MouseEventSynthesizedBySystem
        is_soon = self._since_touch.isValid() and self._since_touch.elapsed() < _ECHO_MS
        return by_system and is_soon


def _double_tap_ms() -> int:
    return QGuiApplication.styleHints().mouseDoubleClickInterval()


def _distance(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())
