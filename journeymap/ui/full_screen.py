"""What the conversation view and the read-back share: one journey on the whole screen.

Large notes and the journey in small. No menus, no file names, no codes of analysis. One key blanks
the screen.
"""

from collections.abc import Callable
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QScreen
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from journeymap.canvas.minimap import MiniMap
from journeymap.canvas.view import JourneyView
from journeymap.layout.style import TableStyle
from journeymap.model.document import Document
from journeymap.ui.surroundings import Surroundings

BLANK_KEY: Final = "F9"
UNDO_KEYS: Final = ("Ctrl+Z",)
REDO_KEYS: Final = ("Ctrl+Y", "Ctrl+Shift+Z")
_HALF_KEYS: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
)


class FullScreen(QWidget):
    """A window of its own on the document; `leave_key` closes it."""

    closed = Signal()
    leave_key: ClassVar[str]

    def __init__(
        self, document: Document, *, around: Surroundings, style: TableStyle | None = None
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
        self._curtain = QWidget(self)
        self._curtain.setObjectName("curtain")
        self._curtain.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._page)
        self._stack.addWidget(self._curtain)
        self._behind_curtain: QWidget = self._page

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
        """Hides everything, or brings it back."""
        if self.is_blank:
            self._stack.setCurrentWidget(self._behind_curtain)
            self._take_focus()
        else:
            self._behind_curtain = self._stack.currentWidget() or self._page
            self._stack.setCurrentWidget(self._curtain)

    def leave(self) -> None:
        """Back to the working view."""
        self.view.finish_writing()
        self.close()

    def make_actions(self, *shared: QAction) -> None:
        """The few keys that hold here beside the canvas's own; `shared` are the window's."""
        hands = self.view.hands
        self._add_key((BLANK_KEY,), self.blank)
        self._add_key((self.leave_key,), self.leave)
        self._add_key(UNDO_KEYS, self._lifted(hands.undo))
        self._add_key(REDO_KEYS, self._lifted(hands.redo))
        self.addActions(shared)

    def _add_key(self, keys: tuple[str, ...], deed: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(deed)
        self.addAction(action)
        return action

    def _lifted(self, deed: Callable[[], None]) -> Callable[[], None]:
        """The deed of a key that lifts the curtain first, and then does nothing else."""

        def do() -> None:
            if self.is_blank:
                self.blank()
            else:
                deed()

        return do

    def _take_focus(self) -> None:
        self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key lifts the curtain, and does nothing else; Alt alone is half a key."""
        if self.is_blank:
            if event.key() not in _HALF_KEYS:
                self.blank()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Takes what stands half written, and lets go of the document."""
        self.view.finish_writing()
        self.view.detach()
        self.closed.emit()
        event.accept()
