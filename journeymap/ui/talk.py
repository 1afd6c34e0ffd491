"""The conversation view, the read-back and the prepared timeline of one window."""

import datetime as dt

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QScreen
from PySide6.QtWidgets import QDialog, QWidget

from journeymap.canvas.hands import Place
from journeymap.canvas.prompting import Prompts
from journeymap.canvas.showing import Showing
from journeymap.canvas.spoken import told_on
from journeymap.canvas.view import JourneyView
from journeymap.model.commands import AddEvents
from journeymap.model.journey import Journey
from journeymap.privacy.walk import Finding
from journeymap.ui.conversation import Conversation
from journeymap.ui.earlier import EarlierVersions
from journeymap.ui.full_screen import FullScreen
from journeymap.ui.interview_dialog import InterviewDialog
from journeymap.ui.names_dialog import NamesDialog
from journeymap.ui.preferences import Preferences
from journeymap.ui.prepare_dialog import PrepareDialog
from journeymap.ui.read_back import ReadBack
from journeymap.ui.surroundings import Surroundings


class Talk(QObject):
    """Opens and closes what belongs to the talk itself, over a working view."""

    half_written = Signal()
    """Something was typed that is not told yet."""

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self.conversation: Conversation | None = None
        self.reading: ReadBack | None = None
        self.second: Conversation | None = None
        self._asking: InterviewDialog | None = None
        self._read_to: dict[str, str] = {}
        """The note at which a read-back was left before its end, by the journey's id."""
        self._lines: dict[str, str] = {}
        """What stood where known facts are prepared when it was closed, by the journey's id."""

    def converse(self, view: JourneyView, around: Surroundings, *actions: QAction) -> None:
        """Fills the screen with the journey; the working view waits behind it."""
        self._close_front()
        view.finish_writing()
        place = view.hands.place
        made = Conversation(view.hands.document, around=around, place=place, showing=view.showing)
        self.conversation = made
        self._show(made, view, actions)

    def read_back(self, view: JourneyView, around: Surroundings, *actions: QAction) -> None:
        """Fills the screen with the journey, step by step."""
        self._close_front()
        view.finish_writing()
        self.reading = made = ReadBack(view.hands.document, around=around)
        made.go_to_note(self._read_to.get(view.hands.journey.id, ""))
        self._show(made, view, actions)

    def _show(self, made: FullScreen, behind: JourneyView, actions: tuple[QAction, ...]) -> None:
        made.make_actions(*actions)
        made.closed.connect(self._front_closed)
        made.view.chips.stirred.connect(self.half_written)
        made.blanked.connect(self._blank_second)
        self._behind = behind
        if self.second is not None:
            self.second.follow(made.view)
        made.present(self._window.screen())

    def mirror(self, view: JourneyView, around: Surroundings) -> bool:
        """Shows the same on another screen, or takes it away; False where there is only one."""
        if self.second is not None:
            self.second.close()
            return True
        other = _other_screen(self._window.screen())
        if other is None:
            return False
        front = self.conversation or self.reading
        followed = front.view if front is not None else view
        made = Conversation(
            view.hands.document,
            around=around,
            place=followed.hands.place,
            showing=view.showing,
            follows=followed,
        )
        made.closed.connect(self._second_closed)
        self.second = made
        made.present(other)
        return True

    def prepare(self, view: JourneyView, around: Surroundings) -> None:
        """Asks for the known facts and lays them out as prepared notes after the current event."""
        view.finish_writing()
        dialog = PrepareDialog(
            around,
            view.hands.journey,
            told_on(view.hands.journey),
            self._window,
            folder=self._preferences.last_folder,
            text=self._lines.get(view.hands.journey.id, ""),
        )
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        events = dialog.events() if accepted else ()
        self._lines[view.hands.journey.id] = "" if accepted else dialog.field.toPlainText()
        dialog.deleteLater()
        if events:
            view.hands.execute(AddEvents(events, after=view.hands.current_event()))
            view.hands.go_to(events[0].id)

    def unfinished(self, journey: Journey) -> Journey:
        """A journey with all that stands half written in the talk; itself where nothing does."""
        front = self.conversation or self.reading
        commands = [front.view.chips.unfinished()] if front is not None else []
        if self._asking is not None:
            commands.append(self._asking.unfinished())
        for command in commands:
            if command is not None:
                journey = command.apply(journey)
        return journey

    def show_as(self, showing: Showing) -> None:
        """Shows the journey otherwise in every view but the working one."""
        for shown in (self.conversation, self.second):
            if shown is not None:
                shown.show_as(showing)

    def take_prompts(self, prompts: Prompts) -> None:
        """Other prompts may be asked from now on, on every screen."""
        for shown in (self.conversation, self.second):
            if shown is not None:
                shown.view.take_prompts(prompts)

    def tell_of_interview(self, view: JourneyView, around: Surroundings) -> None:
        """Shows how the journey was told and what was agreed; OK makes one step of what changed."""
        view.finish_writing()
        journey, read_only = view.hands.journey, view.hands.document.read_only
        today = dt.datetime.now().astimezone().date()
        dialog = InterviewDialog(around, journey, today, self._window, read_only=read_only)
        dialog.stirred.connect(self.half_written)
        self._asking = dialog
        dialog.exec()
        self._asking = None
        self.half_written.emit()
        command = dialog.entered.command(journey) if dialog.entered else None
        dialog.deleteLater()
        if command is not None:
            view.hands.execute(command)

    def look_for_names(
        self, view: JourneyView, around: Surroundings, earlier: EarlierVersions
    ) -> Finding | None:
        """Lists what may say who somebody is; gives the finding that is to be gone to."""
        view.finish_writing()
        dialog = NamesDialog(view.hands, around.words, earlier, self._window)
        dialog.exec()
        target = dialog.target
        dialog.deleteLater()
        return target

    def close(self) -> None:
        """Closes every view of the journey but the working one; it is about to go."""
        self._close_front()
        if self.second is not None:
            self.second.close()

    def _close_front(self) -> None:
        made = self.conversation or self.reading
        if made is not None:
            made.close()

    def _front_closed(self) -> None:
        made = self.conversation or self.reading
        self.conversation = self.reading = None
        self._blank_second(False)
        if made is not None:
            place: Place = made.view.hands.place
            if isinstance(made, ReadBack):
                left_at = "" if made.is_closing else place.note_id
                self._read_to[made.view.hands.journey.id] = left_at or ""
            if self.second is not None:
                self.second.follow(self._behind)
            made.deleteLater()
            self._behind.stand_at(place)
            self._behind.setFocus()

    def _blank_second(self, is_blank: bool) -> None:
        """What is hidden here is hidden on the other screen as well."""
        if self.second is not None:
            (self.second.blank if is_blank else self.second.lift)()

    def _second_closed(self) -> None:
        made, self.second = self.second, None
        if made is not None:
            made.deleteLater()


def _other_screen(mine: QScreen) -> QScreen | None:
    return next((s for s in QGuiApplication.screens() if s is not mine), None)
