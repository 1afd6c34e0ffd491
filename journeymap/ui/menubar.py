"""The menu bar: out of sight until Alt is pressed by itself, away again when it is left."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget


class MenuBar(QMenuBar):
    """Qt lets every menu bar see what its window is told; that is how it hears of Alt."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._alt_alone = False
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt alone brings the menus out. Once they are out, Qt knows what Alt does."""
        if watched is self._window:
            if event.type() == QEvent.Type.WindowDeactivate:
                self._alt_alone = False
            elif isinstance(event, QKeyEvent):
                self._hear(event)
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Goes away when the focus goes back to the work, not when one of its menus opens."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.hide()

    def _hear(self, event: QKeyEvent) -> None:
        is_alt = event.key() == Qt.Key.Key_Alt
        if event.type() == QEvent.Type.ShortcutOverride:
            # Sent for each key that goes down, also for those that somebody then takes.
            self._alt_alone = is_alt and not self.isVisible()
        elif event.type() == QEvent.Type.KeyRelease and is_alt and self._alt_alone:
            self._alt_alone = False
            self._come_out()

    def _come_out(self) -> None:
        """Shows the bar and presses Alt once more: Qt moves the focus there and keeps its place."""
        self.show()
        # Qt counts a modifier key's own modifier the other way round: none means Alt goes down.
        alt, none = Qt.Key.Key_Alt, Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._window, QKeyEvent(kind, alt, none))
