"""The main window: one journey, or the start, or a set; and what the user may do there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget

from journeymap.canvas.keys import Act
from journeymap.canvas.marks import is_key_moment
from journeymap.canvas.palette import Theme
from journeymap.canvas.showing import Showing
from journeymap.model.journey import Journey
from journeymap.privacy.walk import Finding
from journeymap.storage.backups import wish_for
from journeymap.storage.places import backup_folder, recovery_folder
from journeymap.storage.saving import Backups
from journeymap.storage.sealed import has_passphrase
from journeymap.ui.actions import MENUS, SPECS, SUBMENUS, Name, make_actions
from journeymap.ui.cards import Card
from journeymap.ui.coding_room import with_set_codebook
from journeymap.ui.desk import Desk
from journeymap.ui.earlier import EarlierVersions
from journeymap.ui.files import Files
from journeymap.ui.guides import Guides
from journeymap.ui.keycard import KeyCard
from journeymap.ui.menubar import MenuBar
from journeymap.ui.messages import Messages
from journeymap.ui.of_set import OfSet
from journeymap.ui.outputs import Outputs
from journeymap.ui.pages import SetPage, StartPage
from journeymap.ui.preferences import Panels, Preferences
from journeymap.ui.safekeeping import Safekeeping
from journeymap.ui.set_cards import recent_cards
from journeymap.ui.standing import LOOKS, Standing, tick_showing, tick_wishes, ticked_showing
from journeymap.ui.surroundings import Surroundings
from journeymap.ui.talk import Talk
from journeymap.ui.text_size import text_size_deeds
from journeymap.ui.vigil import Vigil
from journeymap.ui.withdrawing import Withdrawing
from journeymap.ui.workspace import Workspace

_ROOMY_PX = 1500
"""From this width both panels have room beside the canvas."""


class MainWindow(QMainWindow):
    """Builds its contents from the surroundings; a new language or theme builds them anew."""

    wishes_changed = Signal()
    """The user chose another language or theme; the program answers with `dress`."""

    def __init__(self, preferences: Preferences, around: Surroundings) -> None:
        super().__init__()
        self.preferences = preferences
        self.desk = Desk(Backups(backup_folder(), preferences.retention))
        wish_for(preferences.retention)
        self.safekeeping = Safekeeping(self.desk, recovery_folder(), self)
        self.safekeeping.saves_by_itself = preferences.autosave
        self.safekeeping.unfinished = self._with_half_written
        self.vigil = Vigil(self)
        self.workspace: Workspace | None = None
        self.setAcceptDrops(True)
        self.resize(1366, 768)
        if preferences.geometry is not None:
            self.restoreGeometry(preferences.geometry)
        self._dropped: Path | None = None
        self._text_scale = around.text_scale
        self._showing = Showing()
        self._menu = QMenu(self)
        messages = Messages(self, around.words)
        self.outputs = Outputs(self, self.desk, messages, preferences, around)
        self.outputs.names_asked.connect(self.check_names)
        self.outputs.see.connect(self.open_at)
        self.of_set = OfSet(self)
        self.of_set.shown.stirred.connect(self._refresh)
        self.of_set.shown.given_up.connect(self._go_back)
        self.talk = Talk(self, preferences)
        self.talk.half_written.connect(self.safekeeping.stir)
        self.guides = Guides(self.desk, preferences)
        self.dress(around)

    # Building.

    def dress(self, around: Surroundings) -> None:
        """Builds everything from these words and colours; the journey and its place stay."""
        self._commit_lines(leaving=True)
        transcribes = self.workspace is not None and self.workspace.transcribe.isVisible()
        place = self.workspace.view.hands.place if self.workspace else None
        outlook = self.workspace.view.outlook() if self.workspace else None
        folder = self._folder()
        self._strip()
        grown = around.text_scale / self._text_scale
        self.around, self._text_scale = around, around.text_scale
        self.messages = Messages(self, around.words)
        self.files = Files(
            self.desk,
            self.messages,
            self.preferences,
            around,
            safekeeping=self.safekeeping,
            codes=self.of_set.shown.codes,
            folder=folder,
        )
        self.outputs.dress(self.messages, around)
        self.of_set.dress(self.messages, around)
        self.actions_by_name = make_actions(self, around.words, self._deeds())
        self.addActions(list(self.actions_by_name.values()))
        self._menu = self._make_menus()
        self._make_pages()
        self.files.leaving.connect(self._leave_off)
        self.files.leaving.connect(self.of_set.rooms.let_go)
        self.files.changed.connect(self.show_what_is_open)
        self.files.asking.connect(self.vigil.note)
        self.files.asking.connect(self._refresh)
        self.files.saved.connect(self._take_guide)
        self.files.saved.connect(self._refresh)
        self.show_what_is_open()
        if place is not None and outlook is not None and self.workspace is not None:
            self.workspace.view.stand_at(place)
            self.workspace.view.look_as_before(outlook, grown)
            if transcribes:
                self.workspace.transcribe.begin()

    def _folder(self) -> Path | None:
        """The open set; none before the first dressing."""
        files: Files | None = getattr(self, "files", None)
        return files.folder if files else None

    def _strip(self) -> None:
        self._drop_workspace()
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self._menu.deleteLater()
        old = self.takeCentralWidget()
        if old is not None:
            old.deleteLater()

    def _make_pages(self) -> None:
        words, palette = self.around.words, self.around.palette
        self._stack = QStackedWidget(self)
        actions = self.actions_by_name
        self.start_page = StartPage(actions, words=words, palette=palette, parent=self._stack)
        self.set_page = SetPage(actions, words=words, palette=palette, parent=self._stack)
        for page in (self.start_page, self.set_page):
            self._stack.addWidget(page)
            page.opened.connect(self.open_path)
        self.set_page.reading.stopped.connect(self.of_set.shown.stop)
        self.setCentralWidget(self._stack)

    def _make_menus(self) -> QMenu:
        """The whole menu twice: behind one button, and as a menu bar that Alt brings out."""
        button_menu, bar = QMenu(self), MenuBar(self)
        for opener, names in SUBMENUS.items():
            self.actions_by_name[opener].setMenu(self._filled(QMenu(button_menu), names))
        for text, names in MENUS:
            for host in (button_menu, bar):
                self._filled(host.addMenu(self.around.words(text)), names)
        self.setMenuBar(bar)  # the one before it goes
        return button_menu

    def _filled(self, menu: QMenu, names: tuple[Name | None, ...]) -> QMenu:
        for name in names:
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(self.actions_by_name[name])
        return menu

    # What each action does.

    def _deeds(self) -> dict[Name, Callable[[], None]]:
        deeds: dict[Name, Callable[[], None]] = {
            Name.NEW: self.files.new,
            Name.OPEN: self._open_journey,
            Name.OPEN_SET: self._open_set,
            Name.OPEN_SAMPLES: self.files.open_samples,
            Name.SAVE: self.save,
            Name.SAVE_AS: self.save_as,
            Name.POSTER: self.outputs.poster,
            Name.CITIZEN_COPY: self.outputs.citizen_copy,
            Name.KIT: self.outputs.kit,
            Name.PREPARE: self._prepare,
            Name.GUIDE: self._edit_guide,
            Name.TRANSCRIBE: self._transcribe,
            Name.INTERVIEW: self._tell_of_interview,
            Name.FIND: self._find,
            Name.CHECK_NAMES: self.check_names,
            Name.WITHDRAW: self._withdraw,
            Name.CONVERSATION: self._converse,
            Name.SECOND_SCREEN: self._mirror,
            Name.AUTOSAVE: self._toggle_autosave,
            Name.EARLIER: self._go_back_in_time,
            Name.PROTECT: self._protect,
            Name.UNPROTECT: self._unprotect,
            Name.READ_BACK: self._read_back,
            Name.START: self._go_back,
            Name.QUIT: self.close_window,
            Name.UNDO: self._undo,
            Name.REDO: self._redo,
            Name.BY_TIME: self._look_otherwise,
            Name.FEELINGS: self._look_otherwise,
            Name.LANDMARKS: lambda: self._edit_landmarks(None),
            Name.OUTLINE: self._toggle_panels,
            Name.FACTS: self._toggle_panels,
            Name.DANISH: lambda: self._wish_language("da"),
            Name.ENGLISH: lambda: self._wish_language("en"),
            Name.THEME_SYSTEM: lambda: self._wish_theme(None),
            Name.THEME_LIGHT: lambda: self._wish_theme(Theme.LIGHT),
            Name.THEME_DARK: lambda: self._wish_theme(Theme.DARK),
            Name.THEME_CONTRAST: lambda: self._wish_theme(Theme.CONTRAST),
            Name.KEYS: self._show_keys,
            Name.ABOUT: self._show_about,
        }
        deeds |= self.of_set.deeds()
        deeds |= text_size_deeds(self.preferences, self.wishes_changed.emit)
        for name, spec in SPECS.items():
            if spec.act is not None:
                deeds[name] = self._deed_of(spec.act)
        return deeds

    def _deed_of(self, act: Act) -> Callable[[], None]:
        def deed() -> None:
            self._commit_fields()
            if self.workspace is not None:
                self.workspace.view.perform(act)

        return deed

    def save(self) -> None:
        """Saves the journey where it lies, or asks where."""
        self._commit_lines()
        self.files.save()

    def save_as(self) -> None:
        """Asks where to save the journey."""
        self._commit_lines()
        self.files.save_as()

    def _protect(self) -> None:
        self._settle()
        self.files.protect()
        self._refresh()

    def _unprotect(self) -> None:
        self._settle()
        self.files.unprotect()
        self._refresh()

    def _go_back(self) -> None:
        """From a room of the set to the set; from all else as the file menu says."""
        if not self.of_set.rooms.leave():
            self.files.go_to_start()

    def close_window(self) -> None:
        """Closes the window as its own button does; a new wish may keep it open."""
        self.close()

    def open_path(self, path: Path) -> None:
        """Opens a journey, a folder of journeys or a package, after asking about changes."""
        if not self.of_set.opens(path):
            self.files.open_path(path)

    def _go_back_in_time(self) -> None:
        """To an earlier version of the journey, or of what the open set knows."""
        if self.desk.document is not None:
            self.files.ask_and_open_earlier()
        else:
            self.of_set.go_back_in_time()

    def _open_set(self) -> None:
        path = self.files.asked_set()
        if path is not None:
            self.open_path(path)

    def _open_journey(self) -> None:
        path = self.files.asked_journey()
        if path is not None:
            self.open_path(path)

    def _open_dropped(self) -> None:
        if self._dropped is not None:
            self.open_path(self._dropped)

    def _undo(self) -> None:
        self._commit_fields()
        if self.workspace is not None:
            self.workspace.view.hands.undo()

    def _redo(self) -> None:
        self._commit_fields()
        if self.workspace is not None:
            self.workspace.view.hands.redo()

    def _commit_fields(self) -> None:
        """What stands half written in a field of the panel counts before anything else is done."""
        if self.workspace is not None:
            self.workspace.facts.commit()
            self.workspace.view.chips.take()

    def _commit_lines(self, *, leaving: bool = False) -> None:
        """Nor does anything stand half written in the line that is typed in from paper."""
        self._commit_fields()
        if self.workspace is not None:
            if leaving:
                self.workspace.facts.finish()
            self.workspace.transcribe.commit(leaving=leaving)

    def _settle(self, *, leaving: bool = False) -> None:
        """Nothing stands half written any more, on the table or in the panel."""
        self._commit_lines(leaving=leaving)
        if self.workspace is not None:
            self.workspace.view.finish_writing()

    def _leave_off(self) -> None:
        """What is open may be about to go."""
        self._settle(leaving=True)

    def _with_half_written(self, journey: Journey) -> Journey:
        if self.workspace is not None:
            journey = self.workspace.unfinished(journey)
        return self.talk.unfinished(journey)

    def _find(self) -> None:
        self._settle()
        if self.workspace is not None:
            self.workspace.find_bar.begin()

    def _converse(self) -> None:
        self._settle()
        if self.workspace is not None:
            shared = self._shared_actions(Name.READ_BACK, *LOOKS)
            self.talk.converse(self.workspace.view, self.around, *shared)

    def _read_back(self) -> None:
        self._settle()
        if self.workspace is not None:
            shared = self._shared_actions(Name.CONVERSATION)
            self.talk.read_back(self.workspace.view, self.around, *shared)

    def _shared_actions(self, *others: Name) -> list[QAction]:
        """What can be done from a full screen as well: to save, and these `others`."""
        return [self.actions_by_name[name] for name in (Name.SAVE, *others)]

    def _mirror(self) -> None:
        words = self.around.words
        if self.workspace is not None and not self.talk.mirror(self.workspace.view, self.around):
            self.messages.tell(
                words("second_screen.title"), words("second_screen.none"), words("second_screen.do")
            )

    def _prepare(self) -> None:
        self._settle()
        if self.workspace is not None:
            self.talk.prepare(self.workspace.view, self.around)

    def _edit_guide(self) -> None:
        self._settle()
        self.of_set.pains.let_go()  # it is saved into the same file
        copies = self.of_set.copies
        if self.guides.edit(self.around, self.files.folder, self.messages, self, copies):
            self._take_guide()

    def _take_guide(self) -> None:
        """The guide that holds for what is open is asked from now on, and printed in the kit."""
        self.around = self.guides.dressed(self.around, self.files.folder)
        self.outputs.dress(self.messages, self.around)
        if self.workspace is not None:
            self.workspace.view.take_prompts(self.around.prompts)
        self.talk.take_prompts(self.around.prompts)

    def _look_otherwise(self) -> None:
        self._showing = ticked_showing(self.actions_by_name)
        self.talk.show_as(self._showing)
        if self.workspace is not None:
            self.workspace.show_as(self._showing)

    def _edit_landmarks(self, rank: int | None) -> None:
        """Opens the facts where landmarks are written, at one of them."""
        if self.workspace is not None:
            self.actions_by_name[Name.FACTS].setChecked(True)
            self._toggle_panels()
            self.workspace.edit_landmarks(rank)

    def _transcribe(self) -> None:
        self._settle()
        if self.workspace is not None:
            self.workspace.transcribe.begin()

    def _tell_of_interview(self) -> None:
        self._settle()
        if self.workspace is not None:
            self.talk.tell_of_interview(self.workspace.view, self.around)

    def _withdraw(self) -> None:
        self._settle()
        card = self._chosen_card()
        withdrawing = Withdrawing(self.files, self.messages, self.preferences, self.around.words)
        if self.desk.document is not None:
            withdrawing.of_desk(self.desk)
        elif card is not None:
            withdrawing.of_card(card)

    def _chosen_card(self) -> Card | None:
        """The journey that is chosen on the page of a set, while that is what is shown."""
        on_page = self._stack.currentWidget() is self.set_page and self.files.folder is not None
        return self.set_page.cards.current() if on_page else None

    def check_names(self) -> None:
        """Lists what may say who somebody is, and goes to what was chosen there."""
        self._settle()
        if self.workspace is None:
            return
        earlier = EarlierVersions(self.desk, self.files.save_now)
        found = self.talk.look_for_names(self.workspace.view, self.around, earlier)
        if found is not None:
            self._go_to_finding(found)

    def open_at(self, path: Path, found: Finding) -> None:
        """Opens a journey at what was found in it."""
        self.open_path(path)
        if self.desk.path == path.absolute():
            self._go_to_finding(found)

    def _go_to_finding(self, found: Finding) -> None:
        if self.workspace is not None and not self.workspace.go_to_finding(found):
            self.actions_by_name[Name.FACTS].setChecked(True)
            self._toggle_panels()
            self.workspace.facts.setFocus()

    def _toggle_panels(self) -> None:
        outline = self.actions_by_name[Name.OUTLINE].isChecked()
        facts = self.actions_by_name[Name.FACTS].isChecked()
        panels = Panels(outline, facts)
        self.preferences.panels = panels
        if self.workspace is not None:
            self.workspace.show_panels(panels)

    def _toggle_autosave(self) -> None:
        wanted = self.actions_by_name[Name.AUTOSAVE].isChecked()
        self.preferences.autosave = self.safekeeping.saves_by_itself = wanted

    def _tick_panels(self, panels: Panels) -> None:
        self.actions_by_name[Name.OUTLINE].setChecked(panels.outline)
        self.actions_by_name[Name.FACTS].setChecked(panels.facts)

    def _wish_language(self, language: str) -> None:
        self.preferences.language = language
        self.wishes_changed.emit()

    def _wish_theme(self, theme: Theme | None) -> None:
        self.preferences.theme = theme
        self.wishes_changed.emit()

    def _show_keys(self) -> None:
        card = KeyCard(self.around.words, self, self.of_set.rooms.key_rows())
        card.exec()
        card.deleteLater()

    def _show_about(self) -> None:
        from journeymap import __version__

        words = self.around.words
        self.messages.tell(
            words("about.title"), words("about.text", version=__version__), words("about.detail")
        )

    # What is shown.

    def show_what_is_open(self) -> None:
        """Shows the journey on the desk, the open set, or the start."""
        self._drop_workspace()
        self.of_set.forget_unless(self.files.folder)
        self._take_guide()
        if self.desk.document is not None:
            self._show_journey()
        elif self.of_set.rooms.shows(self.files.folder, self._stack):
            pass
        elif self.files.folder is not None:
            self._stack.setCurrentWidget(self.set_page)
            self.of_set.shown.show_on(self.set_page, self.files.folder)
        else:
            around = self.around
            cards = recent_cards(self.preferences, around.vocabulary, around.words)
            self.start_page.show_recent(cards)
            self._stack.setCurrentWidget(self.start_page)
            self.start_page.take_focus()
        self._refresh()

    def _show_journey(self) -> None:
        around = with_set_codebook(self.around, self.desk.path or self.files.folder)
        self.workspace = Workspace(
            self.desk, self.actions_by_name, self._menu, around=around, parent=self._stack
        )
        self.workspace.facts.sign(self.preferences.initials)
        panels = self.preferences.panels or Panels(self.width() >= _ROOMY_PX, facts=True)
        self.workspace.panels_shown.connect(self._tick_panels)
        self.workspace.show_panels(panels)
        tick_showing(self.actions_by_name, self._showing)
        self.workspace.show_as(self._showing)
        self.workspace.landmark_chosen.connect(self._edit_landmarks)
        self.workspace.stirred.connect(self._refresh)
        self.workspace.half_written.connect(self.safekeeping.stir)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self.workspace.view.setFocus()
        self.workspace.show_first_hint(self.preferences)

    def _drop_workspace(self) -> None:
        self.of_set.put_away()
        if self.workspace is not None:
            self.talk.close()
            self.workspace.detach()
            self._stack.removeWidget(self.workspace)
            self.workspace.deleteLater()
            self.workspace = None

    def _refresh(self) -> None:
        """Title, and which actions can be used."""
        place = self.workspace.view.hands.place if self.workspace is not None else None
        countable = self.of_set.shown.may_hold_journeys
        standing = Standing(
            self.desk,
            self.files.folder,
            place,
            countable=countable,
            is_protected=has_passphrase(),
            chosen=self._chosen_card() is not None,
        )
        standing.show_title(self, self.around.words)
        standing.show_actions(self.actions_by_name, self.around.words)
        self._tick_marks()
        tick_wishes(self.actions_by_name, self.preferences, self.around.words.language)
        self.actions_by_name[Name.AUTOSAVE].setChecked(self.safekeeping.saves_by_itself)
        if self.workspace is not None:
            self.workspace.refresh_foot()

    def _tick_marks(self) -> None:
        hands = self.workspace.view.hands if self.workspace is not None else None
        event = hands.event_at_hand() if hands is not None else None
        turned = event is not None and event.turning_point
        self.actions_by_name[Name.TURNING_POINT].setChecked(turned)
        starred = hands is not None and is_key_moment(hands)
        self.actions_by_name[Name.KEY_MOMENT].setChecked(starred)

    # What Qt tells a window.

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing unsaved goes without being asked about."""
        event.ignore()  # should a mistake of the program come between, the window stays
        if self.of_set.rooms.may_leave() and self.files.may_leave():
            self.of_set.put_away()
            self.preferences.geometry = self.saveGeometry()
            self.outputs.stop()
            self.files.put_away()
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Back at this window: somebody may have saved the same file meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.vigil.look_soon()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file or folder may be dropped on the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens what was dropped, once the drop is over."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self._dropped = paths[0]
            QTimer.singleShot(0, self, self._open_dropped)
