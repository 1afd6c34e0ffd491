"""The read-back: the journey step by step, large, with the citizen beside the interviewer.

Each step is one event with all that hangs on it; the last is what was said of the whole journey.
The citizen corrects, says what matters most and how much, and at the end whether it is their
story. All of it are commands like any other, and can be undone.
"""

import datetime as dt
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent, QScreen

from journeymap.canvas.camera import Camera, clamp
from journeymap.canvas.keys import Act
from journeymap.canvas.marks import key_moments, selected_note, set_strength, turn_key_moment
from journeymap.canvas.minimap import MiniMap
from journeymap.canvas.note_painter import NotePainter
from journeymap.canvas.showing import Showing
from journeymap.model.changes import Changes
from journeymap.model.commands import Approve
from journeymap.model.document import Document
from journeymap.ui.closing import Closing
from journeymap.ui.full_screen import FullScreen
from journeymap.ui.note_menu import NoteMenu
from journeymap.ui.read_back_line import ReadBackLine
from journeymap.ui.surroundings import Surroundings

_LARGEST: Final = 1.7
_SMALLEST: Final = 1.08
"""A step that is taller than the screen even so is walked through with ↑ and ↓."""
_MARGIN_PX: Final = 30


class ReadBack(FullScreen):
    """One step at a time; closes with F5 or Escape."""

    leave_key = "F5"

    def __init__(self, document: Document, *, around: Surroundings) -> None:
        # All the words are read back, so no note fades.
        style = replace(around.style, max_lines=None)
        super().__init__(document, around=around, style=style)
        words, palette = around.words, around.palette
        self._document = document
        self._resumed_at: str | None = None
        self.view.one_at_a_time = True
        self.view.show_as(Showing(hints=False))
        NoteMenu(self.view, words)
        self.line = ReadBackLine(words, palette, self, read_only=document.read_only)
        self.minimap = MiniMap(self.view, palette, self, name=words("minimap.name"))
        self._lay_out(self.line, self.minimap)
        self.closing = Closing(words, NotePainter(palette, words, style), self)
        self._stack.addWidget(self.closing)
        self._take_acts()
        self._connect()
        self.go_to_step(0)
        self._show()
        self._show_closing()  # so that it has its size before it is seen

    def _take_acts(self) -> None:
        self.view.acts.type = self._correct
        self.view.acts.take(
            {
                Act.GO_RIGHT: lambda: self._step(1),
                Act.GO_LEFT: lambda: self._step(-1),
                Act.NEXT_PROMPT: lambda: self._step(1),
                Act.LAST_PROMPT: lambda: self._step(-1),
                Act.FINISH: self._finish,
                Act.LEAVE: self._escape,
            }
        )

    def _connect(self) -> None:
        self._document.subscribe(self._follow)
        self.view.place_changed.connect(self._show)
        self.line.star_clicked.connect(self._turn_star)
        self.line.height_changed.connect(self._look_soon)
        self.line.strength_chosen.connect(self._set_strength)
        self.closing.approved.connect(self._approve)
        self.closing.left.connect(self.leave)
        self.closing.turned_back.connect(self._turn_back)

    def present(self, screen: QScreen | None) -> None:
        """Fills a screen with the first step."""
        super().present(screen)
        self._look()
        self.view.setFocus()

    # Where one is.

    @property
    def step(self) -> int | None:
        """The number of the step, from 0; None when nothing is left to read."""
        note_id = self.view.hands.place.note_id
        return self.view.row.column_of(note_id) if note_id is not None else None

    @property
    def is_closing(self) -> bool:
        """True on the last page."""
        return self._stack.currentWidget() is self.closing

    def go_to_step(self, index: int) -> None:
        """Shows a step; beyond the last, the last page."""
        self.view.finish_writing()
        columns = self.view.row.columns
        if columns and index >= len(columns):
            self._close_story()
        elif columns:
            self.view.hands.go_to(columns[max(0, index)].notes[0].id)

    def go_to_note(self, note_id: str) -> None:
        """Goes on where it was left, if that note is still in the story."""
        if self.view.row.column_of(note_id):  # at the first step there is nothing to go on with
            self._resumed_at = note_id
            self.view.hands.go_to(note_id)

    def _step(self, by: int) -> None:
        self.view.finish_writing()
        self.go_to_step((self.step or 0) + by)

    def _finish(self) -> None:
        """Enter: the note is corrected; when nothing is being written, the next step."""
        if self.view.is_writing:
            self.view.finish_writing()
        else:
            self._step(1)

    def _escape(self) -> None:
        """Out of the gesture, else out of the writing, else out of the read-back."""
        if self.view.mouse.cancel():
            return
        if self.view.is_writing:
            self.view.finish_writing()
        else:
            self.leave()

    def _close_story(self) -> None:
        self._stack.setCurrentWidget(self.closing)
        self._show()
        self._take_focus()

    def _take_focus(self) -> None:
        (self.closing if self.is_closing else self.view).setFocus()

    def _turn_back(self) -> None:
        self._stack.setCurrentWidget(self._page)
        self._take_focus()

    # What the citizen says.

    def _correct(self, text: str) -> None:
        """A letter goes on with the words of the selected note, a space between them."""
        if self.view.hands.document.read_only or self.view.mouse.is_busy:
            return
        if self.view.selected_note() is None:
            self.view.acts.type_event(text)
            return
        self.view.begin_writing()
        written = self.view.editor.toPlainText()
        joined = not written or written[-1].isspace() or not text[0].isalnum()
        self.view.editor.insertPlainText(text if joined else f" {text}")

    def _turn_star(self) -> None:
        if not self._document.read_only and not self.is_closing:
            turn_key_moment(self.view.hands)

    def _set_strength(self, strength: int | None) -> None:
        if not self._document.read_only and not self.is_closing:
            set_strength(self.view.hands, strength)

    def _approve(self) -> None:
        today = dt.datetime.now().astimezone().date()
        self.view.hands.execute(Approve(today))
        self.closing.finish.setFocus()

    # What is shown.

    def _follow(self, _changes: Changes) -> None:
        self._show()

    def _show(self) -> None:
        hands, words = self.view.hands, self._around.words
        total, index = len(self.view.row.columns), self.step
        place = ""
        if index is not None:
            place = words(
                "read_back.place", number=words.number(index + 1), total=words.number(total)
            )
            if index >= self.view.row.events:
                place = f"{place}   ·   {words('read_back.about_all')}"
        if hands.place.note_id != self._resumed_at:
            self._resumed_at = None
        self.line.show_place(place)
        self.line.show_resumed(is_resumed=self._resumed_at is not None)
        self.line.show_note(selected_note(hands))
        self.line.show_count(len(key_moments(hands.journey)))
        if self.is_closing:
            self._show_closing()
        self.minimap.update()
        camera = self._camera()
        if camera is not None:
            self.view.viewfinder.glide_to(camera)

    def _show_closing(self) -> None:
        document = self.view.hands.document
        row = self.view.row
        self.closing.show_journey(document.journey, row, read_only=document.read_only)

    def _camera(self) -> Camera | None:
        """Shows the whole step with the timeline in the middle, or as near to that as there is
        room; of a step that is too tall, the selected note."""
        box, note = self.view.selected_column(), self.view.selected_note()
        if box is None or note is None:
            return None
        width, height = self.view.viewport().width(), self.view.viewport().height()
        room = max(1.0, height - 2 * _MARGIN_PX)
        scale = clamp(room / max(1.0, box.height), _SMALLEST, _LARGEST)
        camera = Camera(scale, box.center_x - width / 2 / scale, -height / 2 / scale)
        if box.height * scale <= room:
            return camera.showing(box, width, height, _MARGIN_PX)
        return None if self.view.is_writing else camera.showing(note.box, width, height, _MARGIN_PX)

    def _look(self) -> None:
        camera = self._camera()
        if camera is not None:
            self.view.look(camera)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another screen shows the step anew, once everything has its place on it."""
        super().resizeEvent(event)
        self._look_soon()

    def _look_soon(self) -> None:
        QTimer.singleShot(0, self, self._look)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stops hearing of the document."""
        self._document.unsubscribe(self._follow)
        super().closeEvent(event)
