"""A drop-down that nothing changes by accident."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class QuietBox(QComboBox):
    """The wheel scrolls what is around it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to others."""
        event.ignore()
