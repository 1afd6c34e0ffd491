"""The working view of one journey: bar, outline, canvas, facts, foot, kept in step."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QScroller, QSplitter, QVBoxLayout, QWidget

from journeymap.canvas.fonts import px
from journeymap.canvas.hands import Place
from journeymap.canvas.showing import Showing
from journeymap.canvas.suspicions import Suspicions
from journeymap.canvas.view import JourneyView
from journeymap.model.changes import Changes
from journeymap.model.commands import Command, TakeBack
from journeymap.model.journey import Journey
from journeymap.privacy.walk import Finding
from journeymap.ui.actions import Name
from journeymap.ui.approval_mark import ApprovalMark
from journeymap.ui.aside import Aside
from journeymap.ui.bar import Bar
from journeymap.ui.desk import Desk
from journeymap.ui.facts import FactsPanel
from journeymap.ui.find_bar import FindBar
from journeymap.ui.first_hint import FirstHint, is_wanted
from journeymap.ui.foot import Foot, foot_text, prompt_line
from journeymap.ui.names_dialog import note_of
from journeymap.ui.note_menu import NoteMenu
from journeymap.ui.outline import Outline
from journeymap.ui.panels import PanelFitting
from journeymap.ui.preferences import Panels, Preferences
from journeymap.ui.surroundings import Surroundings
from journeymap.ui.transcribe import TranscribePane

_OUTLINE_PX = 270
_FACTS_PX = 290
_NARROWEST_PX = 200
_LEAST_PX = 320


class Workspace(QWidget):
    """Shows the document on the desk. Thrown away with it."""

    landmark_chosen = Signal(int)
    """A landmark was clicked in its lane: its number among the journey's periods."""
    half_written = Signal()
    """Something was typed in a field that is not told yet."""
    stirred = Signal()
    """Something that decides which actions can be used has changed."""
    panels_shown = Signal(Panels)
    """These panels stand open; one that was wished for may have had no room."""

    def __init__(
        self,
        desk: Desk,
        actions: dict[Name, QAction],
        menu: QMenu,
        *,
        around: Surroundings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        assert desk.document is not None
        self._desk = desk
        self._document = desk.document
        self._around = around
        self.bar = Bar(actions, menu, words=around.words, palette=around.palette, parent=self)
        self.view = JourneyView(
            desk.document,
            style=around.style,
            captions=around.captions,
            palette=around.palette,
            prompts=around.prompts,
            motion=around.motion,
            parent=self,
        )
        NoteMenu(self.view, around.words)
        self.suspicions = Suspicions(self.view, around.words, around.palette)
        self.find_bar = FindBar(self.view.hands, words=around.words, parent=self)
        self.outline = Outline(
            desk.document, captions=around.captions, palette=around.palette, parent=self
        )
        self.aside = Aside(desk.document, captions=around.captions, parent=self)
        self.facts = FactsPanel(words=around.words, vocabulary=around.vocabulary, parent=self)
        self.transcribe = TranscribePane(self.view.hands, around, self)
        self._hint: FirstHint | None = None
        self._foot = Foot(self)
        self._approval = ApprovalMark(desk.document.journey)
        self._panels = {
            Name.OUTLINE: _panel(
                "outlinePanel", self.outline, _NARROWEST_PX, self, self.aside, inset_px=10
            ),
            Name.FACTS: _panel("factsPanel", self.facts, _FACTS_PX, self),
        }
        self._fitting = PanelFitting()
        self._arrange()
        self._connect(actions)
        self.refresh()

    def _arrange(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._panels[Name.OUTLINE])
        splitter.addWidget(self.view)
        splitter.addWidget(self._panels[Name.FACTS])
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([px(_OUTLINE_PX), 1000, px(_FACTS_PX)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.find_bar)
        column.addWidget(splitter, 1)
        column.addWidget(self.transcribe)
        column.addWidget(self._foot)
        for area in (self.outline, self.facts):
            QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def _connect(self, actions: dict[Name, QAction]) -> None:
        self._document.subscribe(self._follow)
        self.view.place_changed.connect(self._place_changed)
        self.view.zoom_changed.connect(self.bar.show_zoom)
        self.view.writing_changed.connect(self._wake)
        self.view.prompt_changed.connect(self._show_prompt)
        self.find_bar.left.connect(self.view.setFocus)
        self.transcribe.left.connect(self.view.setFocus)
        self.outline.chosen.connect(self._go_to)
        self.outline.act.connect(self.view.perform)
        self.facts.command.connect(self._carry_out)
        self.aside.command.connect(self._take_back)
        self.view.lanes.above.chosen.connect(self.landmark_chosen)
        self.outline.landmark.connect(self.landmark_chosen)
        for editor in (self.facts, self.transcribe, self.view.chips):
            editor.stirred.connect(self.half_written)
        self.facts.asked_for_interview.connect(actions[Name.INTERVIEW].trigger)

    def show_first_hint(self, preferences: Preferences) -> None:
        """Says how to work here, on the first empty journey ever."""
        if is_wanted(self.view, preferences):
            around = self._around
            self._hint = FirstHint(self.view, around.words, around.palette, preferences)

    def detach(self) -> None:
        """Stops hearing of the document, before this goes."""
        if self._hint is not None:
            self._hint.let_go()
        self.suspicions.detach()
        self.view.detach()
        self.outline.detach()
        self.aside.detach()
        self.transcribe.detach()
        self._document.unsubscribe(self._follow)

    def unfinished(self, journey: Journey) -> Journey:
        """A journey with all that stands half written in fields; itself where nothing does.

        Nothing changes here: it is for what is kept in case the program falls.
        """
        commands = (self.facts.unfinished(), self.view.chips.unfinished())
        for command in commands:
            if command is not None:
                journey = command.apply(journey)
        return self.transcribe.unfinished(journey)

    def show_as(self, showing: Showing) -> None:
        """Shows the journey in another arrangement, or with something else beside the notes."""
        self.view.show_as(showing)
        self._show_remarks()

    def edit_landmarks(self, rank: int | None) -> None:
        """Goes where landmarks are written, in the open facts panel."""
        self.view.finish_writing()
        self.facts.edit_landmarks(rank)

    def go_to_finding(self, found: Finding) -> bool:
        """Goes to the note that a finding stands on; False where it stands on none."""
        note_id = note_of(found)
        if note_id is None:
            return False
        self.go_to_note(note_id)
        return True

    def go_to_note(self, note_id: str) -> None:
        """Goes to a note, and puts the keys on it."""
        self._go_to(note_id)
        self.view.setFocus()

    def show_panels(self, panels: Panels) -> None:
        """Opens and folds the panels; one that has no room waits until it has."""
        self._fitting.wish(panels)
        self._fit_panels()

    def minimumSizeHint(self) -> QSize:
        """Panels give way to the table, and hold no window wide."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panels fold where there is no room for them, and come back."""
        super().resizeEvent(event)
        self._fit_panels()

    def _fit_panels(self) -> None:
        focus: QWidget | None = self.focusWidget()
        shown = self._fitting.shown(
            self.width(),
            table=self.view.minimumWidth(),
            outline=self._panels[Name.OUTLINE].minimumWidth(),
            facts=self._panels[Name.FACTS].minimumWidth(),
        )
        self._panels[Name.OUTLINE].setVisible(shown.panels.outline)
        self._panels[Name.FACTS].setVisible(shown.panels.facts)
        self.view.setVisible(shown.table)
        if focus is not None and not focus.isVisibleTo(self):
            self.view.setFocus()
        self.panels_shown.emit(shown.panels)

    def refresh(self) -> None:
        """Shows the journey as it stands everywhere but on the canvas."""
        journey, around = self._document.journey, self._around
        self.bar.show_journey(journey, around.vocabulary)
        self.bar.show_zoom(self.view.zoom)
        self.refresh_foot()
        place = self.view.hands.place
        self.facts.show_facts(journey, place.note_id, read_only=self._document.read_only)
        self._show_remarks()
        self.outline.select(place.note_id)
        self._show_prompt()

    def refresh_foot(self) -> None:
        """Shows what is saved and how much there is."""
        text = foot_text(
            self._document.journey,
            saved_at=self._desk.saved_at,
            modified=self._document.is_modified,
            words=self._around.words,
            trouble=self._desk.trouble,
            protected=self._desk.seal is not None,
        )
        self._foot.label.setText(text)
        self._foot.approval.setText(self._approval.text(self._around.words))

    def _follow(self, _changes: Changes) -> None:
        self._approval.follow(self._document.journey)
        self.refresh()
        self.stirred.emit()

    def _place_changed(self, place: Place) -> None:
        self.outline.select(place.note_id)
        journey = self._document.journey
        self.facts.show_facts(journey, place.note_id, read_only=self._document.read_only)
        self.stirred.emit()

    def _show_prompt(self) -> None:
        self._foot.prompt.setText(prompt_line(self.view.prompting, self._around.words))

    def _show_remarks(self) -> None:
        """What is drawn beside notes, in words; while one is being written it can wait."""
        if not self.view.is_writing:
            self.outline.show_remarks(self.view.remarks())

    def _wake(self, _writing: bool) -> None:
        self._show_remarks()
        self.stirred.emit()

    def _go_to(self, note_id: str) -> None:
        self.view.finish_writing()
        self.view.hands.go_to(note_id)

    def _carry_out(self, command: Command) -> None:
        self.view.hands.execute(command)

    def _take_back(self, command: TakeBack) -> None:
        self._carry_out(command)
        self._go_to(command.event_id)


def _panel(
    name: str,
    content: QWidget,
    narrowest_px: int,
    parent: QWidget,
    *below: QWidget,
    inset_px: int = 1,
) -> QWidget:
    holder = QWidget(parent)
    holder.setObjectName(name)
    holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(holder)
    column.setContentsMargins(inset_px, 0, 1, 0)
    column.setSpacing(0)
    column.addWidget(content, 1)
    for widget in below:
        column.addWidget(widget)
    holder.setMinimumWidth(px(narrowest_px))
    return holder
