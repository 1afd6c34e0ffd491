"""Three lines under the first empty note: how to work here. Once, and never again."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette
from journeymap.canvas.sight import slot_box
from journeymap.canvas.view import JourneyView
from journeymap.model.changes import Changes
from journeymap.ui.preferences import HINT_READ, Preferences
from journeymap.words import Words

_TEXT_PX: Final = 17
_BELOW_PX: Final = 34
_LEAST_BELOW_PX: Final = 6
"""Where the table is so low that the lines would run out of sight."""
_MODIFIERS: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
    }
)


def is_wanted(view: JourneyView, preferences: Preferences) -> bool:
    """True on the first empty journey ever opened here to be written in."""
    document, journey = view.hands.document, view.hands.journey
    return (
        not document.read_only
        and not journey.events
        and not journey.answers
        and preferences.hint in ("", journey.id)
    )


class FirstHint(QLabel):
    """Quiet lines over the canvas; the first key or the first note takes them away for good."""

    def __init__(
        self, view: JourneyView, words: Words, palette: Palette, preferences: Preferences
    ) -> None:
        super().__init__(view)
        self._view = view
        self._preferences = preferences
        self._listens = True
        self._described = view.accessibleDescription()
        text = words("canvas.hint")
        self.setObjectName("hint")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(font(px(_TEXT_PX)))
        self.setStyleSheet(f"color: {palette.soft}; background: transparent;")
        self.setText(text)
        self.setAccessibleName(text)
        # The focus is on the canvas: what is read there is read aloud with it.
        view.setAccessibleDescription(f"{text}\n{self._described}")
        preferences.hint = view.hands.journey.id
        view.installEventFilter(self)
        view.viewfinder.moved.connect(self._lie)
        view.hands.document.subscribe(self._changed)
        self._lie()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees each key before it does what it does, and each new size."""
        pressed = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if pressed and isinstance(event, QKeyEvent) and event.key() not in _MODIFIERS:
            self.go()
        elif event.type() == QEvent.Type.Resize:
            self._lie()
        return super().eventFilter(watched, event)

    def go(self) -> None:
        """Away, and never again."""
        if self._preferences.hint != HINT_READ:
            self._preferences.hint = HINT_READ
            self._view.setAccessibleDescription(self._described)
            self.let_go()
            self.hide()

    def let_go(self) -> None:
        """Hears of nothing any more; the view is about to go, or the hint is read."""
        if not self._listens:
            return
        self._listens = False
        self._view.removeEventFilter(self)
        self._view.viewfinder.moved.disconnect(self._lie)
        self._view.hands.document.unsubscribe(self._changed)

    def _changed(self, changes: Changes) -> None:
        """A note laid with the mouse counts as well; a fact in the panel does not."""
        if changes.added:
            self.go()

    def _lie(self) -> None:
        """Under the dotted note, wherever the table is."""
        self.adjustSize()
        slot = slot_box(self._view.row, self._view.hands.place, None)
        if slot is None:
            return
        box = self._view.camera.box_to_px(slot)
        middle = round(box.x + box.width / 2)
        port = self._view.viewport().geometry()
        below = port.bottom() - self.height() - round(box.bottom)
        below = max(_LEAST_BELOW_PX, min(_BELOW_PX, below))
        self.move(middle - self.width() // 2, round(box.bottom) + below)
