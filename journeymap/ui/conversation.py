"""The conversation view: nothing on the screen but this citizen's journey.

Full screen, large, one quiet line of what may be asked, and the whole journey in small. No menus,
no file names, no codes of analysis. One key blanks the screen.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QScreen
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from journeymap.canvas.camera import Camera
from journeymap.canvas.hands import Place
from journeymap.canvas.minimap import MiniMap
from journeymap.canvas.showing import TOLD_ORDER, Showing
from journeymap.canvas.view import JourneyView
from journeymap.model.document import Document
from journeymap.ui.foot import prompt_line
from journeymap.ui.note_menu import NoteMenu
from journeymap.ui.surroundings import Surroundings

BLANK_KEY: Final = Qt.Key.Key_F9
_SCALE: Final = 1.35
"""18 px become 24: read from a metre."""
_LOWEST: Final = 720
"""A window of this height or less shows the notes a little smaller."""


class Conversation(QWidget):
    """A window of its own on the document; closes with F11 or Escape.

    With `follows`, a second screen that shows what the interviewer is at in another view.
    """

    closed = Signal()

    def __init__(
        self,
        document: Document,
        *,
        around: Surroundings,
        place: Place,
        showing: Showing = TOLD_ORDER,
        follows: JourneyView | None = None,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._around = around
        self._follows = follows
        self.setObjectName("conversation")
        self.setWindowTitle(document.journey.code)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = JourneyView(
            document,
            style=around.style,
            captions=around.captions,
            palette=around.palette,
            prompts=around.prompts,
            motion=around.motion,
            parent=self,
        )
        self.show_as(showing)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if follows is None:
            NoteMenu(self.view, around.words)
        self.prompt = QLabel(self)
        self.prompt.setObjectName("prompt")
        self.prompt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.prompt.setWordWrap(True)
        self.minimap = MiniMap(self.view, around.palette, self)
        self._curtain = QWidget(self)
        self._curtain.setObjectName("curtain")
        self._curtain.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._arrange()
        self.view.stand_at(place)
        self._show_prompt()

    def _arrange(self) -> None:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 18)
        column.setSpacing(10)
        column.addWidget(self.view, 1)
        column.addWidget(self.prompt)
        column.addWidget(self.minimap)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(page)
        self._stack.addWidget(self._curtain)
        self._page = page
        self.setFocusProxy(self.view)
        self.view.prompt_changed.connect(self._show_prompt)
        if self._follows is not None:
            self._follows.place_changed.connect(self._follow)
            self._follows.prompt_changed.connect(self._show_prompt)

    def show_as(self, showing: Showing) -> None:
        """Shows the journey so, but large, and with nothing that might read as an objection."""
        self.view.show_as(replace(showing, hints=False, large=True))

    def present(self, screen: QScreen | None) -> None:
        """Fills a screen, the one it is on when None, and brings the talk's place into view."""
        if screen is not None:
            self.setGeometry(screen.geometry())
        self.showFullScreen()
        scale = _SCALE if self.height() > _LOWEST else _SCALE * 0.8
        note = self.view.selected_note()
        camera = self.view.camera
        self.view.look(Camera(scale, camera.x, -self.view.viewport().height() / 2 / scale))
        if note is not None:
            self.view.viewfinder.reveal(note.box)
        if self._follows is None:
            self.view.setFocus()

    @property
    def is_blank(self) -> bool:
        """True while nothing can be read on the screen."""
        return self._stack.currentWidget() is self._curtain

    def blank(self) -> None:
        """Hides everything, or brings it back."""
        self._stack.setCurrentWidget(self._page if self.is_blank else self._curtain)
        if not self.is_blank and self._follows is None:
            self.view.setFocus()

    def leave(self) -> None:
        """Back to the working view."""
        self.view.finish_writing()
        self.close()

    def make_actions(self, shared: Sequence[QAction]) -> None:
        """The few keys that hold here beside the canvas's own: blank, leave, and those `shared`."""
        for keys, deed in (
            (QKeySequence(BLANK_KEY), self.blank),
            (QKeySequence(Qt.Key.Key_F11), self.leave),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(deed)
            self.addAction(action)
        self.addActions(shared)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key lifts the curtain."""
        if self.is_blank:
            self.blank()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lets go of the document."""
        self.view.detach()
        if self._follows is not None:
            self._follows.place_changed.disconnect(self._follow)
            self._follows.prompt_changed.disconnect(self._show_prompt)
        self.closed.emit()
        event.accept()

    def _follow(self, place: Place) -> None:
        self.view.hands.go_to(place.note_id, ready=place.ready)
        self._show_prompt()

    def _show_prompt(self) -> None:
        self.prompt.setText(prompt_line(self.view.prompting, self._around.words))
