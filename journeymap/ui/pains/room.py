"""The pain points of the open set: reads it beside the window, shows the page, keeps the groups."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QStackedWidget

from journeymap.errands import Gathered, gather
from journeymap.model.journey import Valence
from journeymap.report.names import Names
from journeymap.storage.collection import set_above
from journeymap.storage.errors import ReadError
from journeymap.storage.resources import is_sample
from journeymap.ui.analysis.study import Study
from journeymap.ui.pains.desk import PainDesk
from journeymap.ui.pains.group_keeping import GroupKeeping
from journeymap.ui.pains.keeping import look_at
from journeymap.ui.pains.keys import key_rows
from journeymap.ui.pains.likeness import Likeness, likeness_of
from journeymap.ui.pains.page import PainsPage
from journeymap.ui.pains.slips import Slip, shelf_of
from journeymap.ui.tasks import Task

if TYPE_CHECKING:
    from journeymap.ui.window import MainWindow

_TELL_EACH: Final = 20
_CALM_MS: Final = 400
"""After a key in the search field."""

Sides = dict[Valence, tuple[Slip, ...]]


class PainsRoom(QObject):
    """The groups of one window. What was done outlives its page, and so does the way back."""

    _progress = Signal(int, int)

    def __init__(self, window: "MainWindow", is_locked: Callable[[Path], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._folder: Path | None = None
        self._is_on = False
        self._page: PainsPage | None = None
        self._desk = PainDesk()
        self._gathered: Gathered | None = None
        self._study: Study | None = None
        self._compared: Sides = {}
        self._reading: Task | None = None
        self._comparing: Task | None = None
        self._told = ""
        self.keeping = GroupKeeping(is_locked, self)
        self.keeping.stirred.connect(self._show_saved)
        self.keeping.joined.connect(self._show_joined)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._compare)
        self._progress.connect(self._show_progress)

    # Coming and going.

    @property
    def page(self) -> PainsPage | None:
        """The page, while it is shown."""
        return self._page

    @property
    def is_busy(self) -> bool:
        """True while journeys are read, notes compared or groups saved."""
        return self._reading is not None or self._comparing is not None or self.keeping.is_busy

    def begin(self) -> None:
        """Shows the groups of the open set."""
        folder = self._window.files.folder
        if folder is None or not self._take(folder):
            return
        self._window.of_set.rooms.enter(self)
        self._is_on = True
        self._window.show_what_is_open()

    def _take(self, folder: Path) -> bool:
        """Begins with another set, unless something of the last one would be lost."""
        if folder != self._folder:
            if not self.may_leave():
                return False
            self._folder, self._desk = folder, PainDesk()
            self.keeping.begin(self._desk.work)
            self._gathered = self._study = self._comparing = None
            self._compared, self._told = {}, ""
        try:
            self._look_at_set()
        except ReadError as error:
            words = self._window.around.words
            self._window.messages.tell(words("pains.title"), error.sentence(words))
            return False
        return True

    @property
    def _home(self) -> Path:
        """The folder of the set that the open folder belongs to."""
        assert self._folder is not None
        return set_above(self._folder) or self._folder

    def _look_at_set(self) -> None:
        """What others have done meanwhile is taken along; what is not saved yet stays."""
        if self.keeping.flush():
            self.keeping.look(look_at(self._home))

    def shows(self, folder: Path | None, stack: QStackedWidget) -> bool:
        """Shows the page if this set is being worked on; False when it is not."""
        self._is_on = self._is_on and folder is not None and folder == self._folder
        if not self._is_on:
            return False
        page = PainsPage(self._desk, self._window.around, stack)
        self._page = page
        page.left.connect(self.leave)
        page.changed.connect(self.keeping.save)
        page.written.connect(self.keeping.save_soon)
        page.sifted.connect(self._compare_soon)
        page.opened.connect(self._open_journey)
        stack.addWidget(page)
        stack.setCurrentWidget(page)
        if self._gathered is not None:
            self._show(self._gathered)
        page.take_focus()
        self._show_saved()
        self._begin_reading()
        return True

    def leave(self) -> bool:
        """Back to the set; False when its groups are not shown."""
        if self._page is None:
            return False
        if self.may_leave():
            self._is_on = False
            self._window.show_what_is_open()
        return True

    def step_out(self) -> None:
        """Another room is entered."""
        self._is_on = False

    def put_away(self) -> None:
        """The page goes; what was done is saved, or kept until it can be."""
        page, self._page = self._page, None
        self._calm.stop()
        self.keeping.flush()
        self._stop_reading()
        if page is not None:
            parent = page.parentWidget()
            if isinstance(parent, QStackedWidget):
                parent.removeWidget(page)
            page.deleteLater()

    def let_go(self) -> None:
        """Saves; journeys are only read."""
        self.keeping.flush()

    def may_leave(self) -> bool:
        """Saves what is not saved; asks when that cannot be done. False to stay."""
        words = self._window.around.words
        while not self.keeping.flush():
            chosen = self._window.messages.choose(
                words("pains.unsaved_title"),
                words("pains.unsaved"),
                words("pains.unsaved_detail"),
                (words("coding.try_again"), words("coding.leave_anyway")),
                words("dialog.cancel"),
            )
            if chosen is None:
                return False
            if chosen == 1:
                self.keeping.give_up()
        return True

    def key_rows(self) -> list[tuple[str, str]] | None:
        """The keys of this page, while it is shown."""
        return key_rows(self._window.around.words) if self._page is not None else None

    # Reading.

    def _begin_reading(self) -> None:
        self._stop_reading()
        task = Task(partial(_read, self._home, self._progress), self)
        task.succeeded.connect(self._take_journeys)
        task.failed.connect(self._fell)
        self._reading = task
        if self._gathered is None and self._page is not None:
            self._page.say(self._window.around.words("pains.reading"))
        task.start()

    def _stop_reading(self) -> None:
        task, self._reading = self._reading, None
        _stop(task)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if self._page is not None and self._reading is not None and self._gathered is None:
            words = self._window.around.words
            self._page.say(words("pains.progress", done=done, total=total))

    @Slot(object)
    def _take_journeys(self, gathered: Gathered) -> None:
        if self._page is None or self.sender() is not self._reading:
            return
        self._stop_reading()
        is_first, self._gathered = self._gathered is None, gathered
        self._page.say("")
        self._show(gathered)
        if is_first:
            self._page.take_focus()
        self._compare()

    @Slot(object)
    def _fell(self, error: Exception) -> None:
        if self.sender() is self._comparing:
            self._comparing = None
        raise error

    def _show(self, gathered: Gathered) -> None:
        """The notes of what was read, in this language."""
        around, page = self._window.around, self._page
        assert page is not None
        self._study = Study(gathered, Names(around.words, gathered.vocabulary))
        self._desk.shelf = shelf_of(self._study)
        self._desk.work.forget(gathered.collection.withdrawn)
        page.show_complete(is_complete=not gathered.errors)
        page.use_vocabulary(gathered.vocabulary)
        self._told = self._what_is_to_tell(gathered)
        page.show_notice(self._told)
        page.refresh()

    def _what_is_to_tell(self, gathered: Gathered) -> str:
        words, told = self._window.around.words, []
        if self._is_sample:
            told.append(words("pains.samples"))
        if gathered.errors:
            told.append(words.count("set.unreadable", len(gathered.errors)))
        known = self.keeping.known
        own = {group.id for group in known.groups} if known else set()
        elsewhere = [g for g in gathered.collection.groups if g.id not in own]
        if elsewhere:
            told.append(words.count("pains.elsewhere", len(elsewhere)))
        return "\n".join(told)

    @Slot()
    def _compare_soon(self) -> None:
        """Other notes are looked for: in a large set they are compared instead."""
        if self._gathered is not None:
            self._calm.start(_CALM_MS)

    @Slot()
    def _compare(self) -> None:
        """Compares the notes with each other, unless that was done with these very words.

        It goes on beside the window whatever page is shown, and is never waited for.
        """
        sides = {side: self._desk.compared(side) for side in Valence}
        if _said(sides) == _said(self._compared):
            return
        application = QCoreApplication.instance()
        assert application is not None
        task = Task(partial(_likeness, sides), application)
        task.succeeded.connect(self._take_likeness)
        task.failed.connect(self._fell)
        task.finished.connect(task.deleteLater)
        application.aboutToQuit.connect(task.wait)
        if self._comparing is not None:
            self._comparing.requestInterruption()
        self._compared, self._comparing = sides, task
        task.start()

    @Slot(object)
    def _take_likeness(self, likeness: dict[Valence, Likeness]) -> None:
        if self.sender() is not self._comparing:
            return
        self._comparing = None
        self._desk.likeness = likeness
        if self._page is not None:
            self._page.show_alike()

    # Keeping.

    @property
    def _is_sample(self) -> bool:
        return self._folder is not None and is_sample(self._home)

    @Slot()
    def _show_joined(self) -> None:
        if self._page is not None:
            told = self._window.around.words("pains.both_kept")
            self._page.show_notice("\n".join(part for part in (self._told, told) if part))
            self._page.refresh()

    @Slot()
    def _show_saved(self) -> None:
        if self._page is not None:
            self._page.show_saved(self._saved_line())

    def _saved_line(self) -> str:
        """ "Gemt kl. 10.42", or what else holds at the foot."""
        words, keeping = self._window.around.words, self.keeping
        if self._is_sample:
            return ""
        if keeping.trouble is not None:
            return words("pains.not_saved", problem=keeping.trouble.sentence(words))
        if keeping.is_slow:
            return words("foot.saving")
        if keeping.saved_at is None:
            return words("pains.saves_itself")
        return words("foot.saved_at", time=words.clock(keeping.saved_at))

    # What the page asks.

    @Slot(object)
    def _open_journey(self, slip: Slip) -> None:
        """Opens the journey at this note; the way back leads here again."""
        path = self._study.path_of(slip.ref.journey) if self._study is not None else None
        if path is None:
            return
        window = self._window
        window.open_path(path)
        document = window.desk.document
        if window.workspace is None or document is None:
            return
        if slip.ref.note in document.journey.numbers:
            window.workspace.go_to_note(slip.ref.note)


def _stop(task: Task | None) -> None:
    if task is not None:
        task.requestInterruption()
        task.wait()
        task.deleteLater()


def _read(home: Path, progress: SignalInstance, task: Task) -> Gathered:
    def watch(done: int, total: int) -> None:
        task.check()
        if done % _TELL_EACH == 0:
            progress.emit(done, total)

    return gather([home], watch)


def _likeness(sides: Sides, task: Task) -> dict[Valence, Likeness]:
    from journeymap.aggregate.similar import nearest

    found = {}
    for side, slips in sides.items():
        task.check()
        found[side] = likeness_of(slips, nearest)
    return found


def _said(sides: Sides) -> list[tuple[object, str]]:
    return [(slip.ref, slip.told.text) for slips in sides.values() for slip in slips]
