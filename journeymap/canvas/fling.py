"""A table that was pushed goes on a little by itself and comes to rest."""

from collections import deque
from collections.abc import Callable
from math import hypot
from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from journeymap.canvas.gestures import Table

_DURATION_MS: Final = 700
_SLOWEST: Final = 220.0
"""Pixels a second; a finger that is slower has stopped."""
_FASTEST: Final = 4500.0
_MEMORY_MS: Final = 90
"""Only so much of the way tells how fast the finger was in the end."""


class Fling(QObject):
    """Measures a finger on its way and lets the table run on as fast as it was let go.

    `position` and times are those of the touch: viewport pixels and milliseconds.
    """

    def __init__(
        self, parent: QObject, table: Table, settle: Callable[[], None], *, enabled: bool
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._settle = settle
        self._enabled = enabled
        self._way: deque[tuple[float, float, float]] = deque(maxlen=32)
        self._start = self._last = table.camera
        self._reach = (0.0, 0.0)
        self._run = QVariantAnimation(self)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.setDuration(_DURATION_MS)
        self._run.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._run.valueChanged.connect(self._advance)

    @property
    def is_running(self) -> bool:
        """True while the table runs by itself."""
        return self._run.state() == QVariantAnimation.State.Running

    def measure(self, x_px: float, y_px: float, now_ms: float) -> None:
        """The finger is here."""
        self._way.append((x_px, y_px, now_ms))

    def forget(self) -> None:
        """Another way begins."""
        self._way.clear()

    def stop(self) -> bool:
        """A hand is laid on the table; False when it was not running."""
        was_running = self.is_running
        self._run.stop()
        return was_running

    def let_go(self, now_ms: float) -> None:
        """Runs on from here, unless the finger had come to rest."""
        speed_x, speed_y = self._speed(now_ms)
        speed = hypot(speed_x, speed_y)
        self.forget()
        if not self._enabled or speed < _SLOWEST:
            return
        slowed = min(1.0, _FASTEST / speed)
        # The curve begins three times as fast as it is on the whole, so it goes on seamlessly.
        reach = slowed * _DURATION_MS / 1000 / 3
        self._reach = (speed_x * reach, speed_y * reach)
        self._settle()
        self._start = self._last = self._table.camera
        self._run.start()

    def _speed(self, now_ms: float) -> tuple[float, float]:
        """Pixels a second over the last of the way."""
        late = [point for point in self._way if now_ms - point[2] <= _MEMORY_MS]
        if len(late) < 2 or late[-1][2] <= late[0][2]:
            return 0.0, 0.0
        seconds = (late[-1][2] - late[0][2]) / 1000
        return (late[-1][0] - late[0][0]) / seconds, (late[-1][1] - late[0][1]) / seconds

    def _advance(self, t: float) -> None:
        if not self.is_running:
            return
        if self._table.camera != self._last:
            self._run.stop()  # something else has moved the table meanwhile
            return
        self._table.look(self._start.panned(self._reach[0] * t, self._reach[1] * t))
        self._last = self._table.camera
