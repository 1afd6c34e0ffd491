"""What the conversation view and the read-back share: one journey on the whole screen.

Large notes and the journey in small. No menus, no file names, no codes of analysis. One key blanks
the screen, and it stays blank until it is lifted on purpose.
"""

from collections.abc import Callable
from typing import ClassVar, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QScreen
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from journeymap.canvas.minimap import MiniMap
from journeymap.canvas.view import JourneyView
from journeymap.layout.style import TableStyle
from journeymap.model.document import Document
from journeymap.ui.curtain import Curtain
from journeymap.ui.surroundings import Surroundings

BLANK_KEY: Final = "F9"
UNDO_KEYS: Final = ("Ctrl+Z",)
REDO_KEYS: Final = ("Ctrl+Y", "Ctrl+Shift+Z")
_LIFTING: Final = (Qt.Key.Key_F9, Qt.Key.Key_Escape)
_HALF_KEYS: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
)


class FullScreen(QWidget):
    """A window of its own on the document; `leave_key` closes it."""

    closed = Signal()
    blanked = Signal(bool)
    """Nothing can be read on it any more, or everything again."""
    leave_key: ClassVar[str]

    def __init__(
        self,
        document: Document,
        *,
        around: Surroundings,
        style: TableStyle | None = None,
        is_looked_at: bool = False,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._around = around
        self.setObjectName("fullScreen")
        self.setWindowTitle(document.journey.code)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = JourneyView(
            document,
            style=style or around.style,
            captions=around.captions,
            palette=around.palette,
            prompts=around.prompts,
            motion=around.motion,
            parent=self,
        )
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusProxy(self.view)
        self._page = QWidget(self)
        self._curtain = Curtain(around.words, self, speaks=not is_looked_at)
        self._curtain.lifted.connect(self.lift)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._page)
        self._stack.addWidget(self._curtain)
        self._behind_curtain: QWidget = self._page
        self._had_focus: QWidget | None = None

    def _lay_out(self, line: QWidget, minimap: MiniMap) -> None:
        """Table, line and small map, one under the other."""
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 18)
        column.setSpacing(10)
        column.addWidget(self.view, 1)
        column.addWidget(line)
        column.addWidget(minimap)

    def present(self, screen: QScreen | None) -> None:
        """Fills a screen, the one it is on when None."""
        if screen is not None:
            self.setGeometry(screen.geometry())
        self.showFullScreen()

    @property
    def is_blank(self) -> bool:
        """True while nothing can be read on the screen."""
        return self._stack.currentWidget() is self._curtain

    def blank(self) -> None:
        """Hides everything."""
        if not self.is_blank:
            self._had_focus = self.focusWidget()
            # As a menu does that opens: what is being written is left open, and gone on with.
            self._curtain.show()
            self._curtain.setFocus(Qt.FocusReason.PopupFocusReason)
            self._behind_curtain = self._stack.currentWidget() or self._page
            self._curtain.close_up()
            self._stack.setCurrentWidget(self._curtain)
            self._curtain.setFocus(Qt.FocusReason.OtherFocusReason)
            self.blanked.emit(True)

    def lift(self) -> None:
        """Brings everything back; who was writing goes on where they were."""
        if self.is_blank:
            focus, self._had_focus = self._had_focus, None
            self._stack.setCurrentWidget(self._behind_curtain)
            if focus is not None and focus.isVisible():
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self._take_focus()
            self.blanked.emit(False)

    def leave(self) -> None:
        """Back to the working view."""
        self.view.finish_writing()
        self.close()

    def make_actions(self, *shared: QAction) -> None:
        """The few keys that hold here beside the canvas's own; `shared` are the window's."""
        hands = self.view.hands
        self._add_key((BLANK_KEY,), self.blank)
        self._add_key((self.leave_key,), self.leave)
        self._add_key(UNDO_KEYS, hands.undo)
        self._add_key(REDO_KEYS, hands.redo)
        self.addActions(shared)

    def _add_key(self, keys: tuple[str, ...], deed: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(deed)
        self.addAction(action)
        return action

    def _take_focus(self) -> None:
        self.view.setFocus()

    def event(self, event: QEvent) -> bool:
        """While nothing can be read no key does what it does elsewhere: no shortcut holds."""
        if event.type() == QEvent.Type.ShortcutOverride and self.is_blank:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.is_blank:
            self._hear(event)
            return True
        return super().event(event)

    def _hear(self, event: QKeyEvent) -> None:
        """The curtain is lifted on purpose, by two keys; all others do nothing and are told of."""
        if event.key() in _LIFTING:
            self.lift()
        elif event.key() not in _HALF_KEYS:
            self._curtain.hear_nothing()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Takes what stands half written, and lets go of the document."""
        self.view.finish_writing()
        self.view.detach()
        self.closed.emit()
        event.accept()
