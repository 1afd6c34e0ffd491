"""The small field that lies over a chip while it is corrected."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from journeymap.canvas.completion import ActorList
from journeymap.canvas.keys import WHILE_WRITING, Act, act_of
from journeymap.canvas.plain_line import PlainLine

_STILL: Final = WHILE_WRITING - {Act.FINISH, Act.LEAVE}
"""What the keys of the canvas do in the field too; these two it has for itself."""


class ChipField(PlainLine):
    """The field itself. Says which way the user leaves it; knows nothing of notes."""

    taken = Signal()
    dropped = Signal()
    passed = Signal()
    """Tab: to the other chip."""
    left = Signal()
    act = Signal(Act)

    def __init__(self, actors: ActorList, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chipField")
        self._actors = actors
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Tab belongs to the field; what is half written counts before it is saved."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._passes(event):
                return True
            if event.type() == QEvent.Type.ShortcutOverride:
                if event.matches(QKeySequence.StandardKey.Save):
                    self.taken.emit()
                elif act_of(event) in _STILL:
                    event.accept()
                    return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list of actors is asked first."""
        if self._actors.take_key(event):
            return
        act = act_of(event)
        if act in _STILL:
            self.act.emit(act)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written counts when the user goes elsewhere, not when a menu opens."""
        super().focusOutEvent(event)
        reason = Qt.FocusReason
        stays = (reason.PopupFocusReason, reason.MenuBarFocusReason, reason.ActiveWindowFocusReason)
        if event.reason() not in stays:
            self.left.emit()

    def _passes(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        self.passed.emit()
        return True
