"""The conversation view: nothing on the screen but this citizen's journey.

Full screen, large, one quiet line of what may be asked, and the whole journey in small.
"""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QScreen
from PySide6.QtWidgets import QLabel

from journeymap.canvas.camera import Camera
from journeymap.canvas.hands import Place
from journeymap.canvas.minimap import MiniMap
from journeymap.canvas.showing import TOLD_ORDER, Showing
from journeymap.canvas.view import JourneyView
from journeymap.model.document import Document
from journeymap.ui.foot import prompt_line
from journeymap.ui.full_screen import FullScreen
from journeymap.ui.note_menu import NoteMenu
from journeymap.ui.surroundings import Surroundings

_SCALE: Final = 1.35
"""18 px become 24: read from a metre."""
_LOWEST: Final = 720
"""A window of this height or less shows the notes a little smaller."""


class Conversation(FullScreen):
    """The journey while it is told; closes with F11.

    With `follows`, a second screen that shows what the interviewer is at in another view.
    """

    leave_key = "F11"

    def __init__(
        self,
        document: Document,
        *,
        around: Surroundings,
        place: Place,
        showing: Showing = TOLD_ORDER,
        follows: JourneyView | None = None,
    ) -> None:
        super().__init__(document, around=around, is_looked_at=follows is not None)
        self._follows = follows
        self.show_as(showing)
        if follows is None:
            NoteMenu(self.view, around.words)
        self.prompt = QLabel(self)
        self.prompt.setObjectName("prompt")
        self.prompt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.prompt.setWordWrap(True)
        self.minimap = MiniMap(self.view, around.palette, self, name=around.words("minimap.name"))
        self._lay_out(self.prompt, self.minimap)
        self.view.prompt_changed.connect(self._show_prompt)
        if follows is not None:
            self._listen_to(follows)
        self.view.stand_at(place)
        self._show_prompt()

    def follow(self, view: JourneyView) -> None:
        """Follows another view from now on, and goes where that one is at."""
        if self._follows is not None:
            self._stop_following(self._follows)
            self._follows = view
            self._listen_to(view)
            self._follow(view.hands.place)

    def _listen_to(self, view: JourneyView) -> None:
        view.place_changed.connect(self._follow)
        view.prompt_changed.connect(self._show_prompt)

    def _stop_following(self, view: JourneyView) -> None:
        view.place_changed.disconnect(self._follow)
        view.prompt_changed.disconnect(self._show_prompt)

    def show_as(self, showing: Showing) -> None:
        """Shows the journey so, but large, and with nothing that might read as an objection."""
        self.view.show_as(replace(showing, hints=False, large=True))

    def present(self, screen: QScreen | None) -> None:
        """Fills a screen, and brings the talk's place into view."""
        super().present(screen)
        scale = _SCALE if self.height() > _LOWEST else _SCALE * 0.8
        scale *= self._around.text_scale
        note = self.view.selected_note()
        camera = self.view.camera
        self.view.look(Camera(scale, camera.x, -self.view.viewport().height() / 2 / scale))
        if note is not None:
            self.view.viewfinder.reveal(note.box)
        self._take_focus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stops following."""
        if self._follows is not None:
            self._stop_following(self._follows)
        super().closeEvent(event)

    def _take_focus(self) -> None:
        """A second screen leaves the keys to the view it follows."""
        if self._follows is None:
            super()._take_focus()

    def _follow(self, place: Place) -> None:
        self.view.hands.go_to(place.note_id, ready=place.ready)
        self._show_prompt()

    def _show_prompt(self) -> None:
        self.prompt.setText(prompt_line(self.view.prompting, self._around.words))
