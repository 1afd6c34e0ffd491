"""Short, eased movements that show where something went. Off when the system asks for calm."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

DURATION_MS: Final = 150


class Glide(QObject):
    """Runs a function with values from 0 to 1; at once to 1 where motion is off."""

    def __init__(self, parent: QObject, step: Callable[[float], None], *, enabled: bool) -> None:
        super().__init__(parent)
        self.enabled = enabled
        self._step = step
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(DURATION_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._advance)

    @property
    def is_running(self) -> bool:
        """True between start and end."""
        return self._animation.state() == QVariantAnimation.State.Running

    def start(self) -> None:
        """Begins from 0, whatever went on before."""
        self._animation.stop()
        if self.enabled:
            self._animation.start()
        else:
            self._step(1.0)

    def stop(self) -> None:
        """Leaves things where they are."""
        self._animation.stop()

    def finish(self) -> None:
        """Takes things to where they were going, now."""
        if self.is_running:
            self._animation.stop()
            self._step(1.0)

    def _advance(self, value: float) -> None:
        self._step(float(value))
