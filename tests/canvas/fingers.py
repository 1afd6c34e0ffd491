"""Fingers on the canvas: real touch events from a touch screen made for the test."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QEventPoint, QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.canvas.view import JourneyView

Way = tuple[QPoint, QPoint]


class Fingers:
    """Lays fingers on a view, moves them, lifts them. Points are the viewport's pixels."""

    def __init__(self, view: JourneyView, screen: QPointingDevice) -> None:
        self.view = view
        self._screen = screen
        self._down: dict[int, QPoint] = {}

    def press(self, at: QPoint, finger: int = 0) -> None:
        self._send(finger, "press", at)

    def move(self, to: QPoint, finger: int = 0) -> None:
        self._send(finger, "move", to)

    def lift(self, finger: int = 0) -> None:
        self._send(finger, "release", self._down[finger])

    def tap(self, at: QPoint) -> None:
        self.press(at)
        self.lift()

    def double_tap(self, at: QPoint) -> None:
        """A hand never comes down twice in the same place."""
        self.tap(at)
        self.tap(at + QPoint(6, -5))

    def slide(self, to: QPoint, finger: int = 0, *, steps: int = 8) -> None:
        """Moves a finger that is down, in small steps."""
        start = self._down[finger]
        for step in range(1, steps + 1):
            self.move(start + (to - start) * step / steps, finger)

    def drag(self, start: QPoint, end: QPoint, *, steps: int = 8) -> None:
        self.press(start)
        self.slide(end, steps=steps)
        self.lift()

    def pinch(self, ways: Iterable[Way], *, steps: int = 10) -> None:
        """Two fingers down one after the other, both moved together, both up."""
        one, other = ways
        self.press(one[0], 0)
        self.press(other[0], 1)
        for step in range(1, steps + 1):
            event = QTest.touchEvent(self._window(), self._screen)
            for finger, (start, end) in enumerate((one, other)):
                self._down[finger] = start + (end - start) * step / steps
                event.move(finger, self._mapped(self._down[finger]), self._window())
            event.commit()
        self.lift(0)
        self.lift(1)

    def lose(self) -> None:
        """The system takes the touch away, as when a palm comes down."""
        state = QEventPoint.State.Released
        points = [
            QEventPoint(i, state, at.toPointF(), at.toPointF()) for i, at in self._down.items()
        ]
        event = QTouchEvent(
            QEvent.Type.TouchCancel, self._screen, Qt.KeyboardModifier.NoModifier, points
        )
        QApplication.sendEvent(self.view.viewport(), event)
        self._down.clear()

    def _window(self) -> JourneyView:
        return self.view

    def _mapped(self, at: QPoint) -> QPoint:
        return self.view.viewport().mapTo(self.view, at)

    def _send(self, finger: int, deed: str, at: QPoint) -> None:
        event = QTest.touchEvent(self._window(), self._screen)
        for other in self._down:
            if other != finger:
                event.stationary(other)
        getattr(event, deed)(finger, self._mapped(at), self._window())
        event.commit()
        if deed == "release":
            del self._down[finger]
        else:
            self._down[finger] = at
