"""The pain points of the open set: reads it beside the window, shows the page, keeps the groups."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedWidget

from journeymap.errands import Gathered, gather
from journeymap.model.journey import Valence
from journeymap.report.names import Names
from journeymap.storage.errors import ReadError
from journeymap.ui.analysis.study import Study
from journeymap.ui.pains.desk import PainDesk
from journeymap.ui.pains.group_keeping import GroupKeeping
from journeymap.ui.pains.keeping import look_at
from journeymap.ui.pains.keys import key_rows
from journeymap.ui.pains.likeness import Likeness, likeness_of
from journeymap.ui.pains.page import PainsPage
from journeymap.ui.pains.slips import Slip, shelf_of
from journeymap.ui.room import SetRoom
from journeymap.ui.set_reading import Work
from journeymap.ui.tasks import Latest, Task

if TYPE_CHECKING:
    from journeymap.ui.window import MainWindow

_CALM_MS: Final = 400
"""After a key in the search field."""

Sides = dict[Valence, tuple[Slip, ...]]


class PainsRoom(SetRoom[PainsPage]):
    """The groups of one window. What was done outlives its page, and so does the way back."""

    def __init__(self, window: "MainWindow", is_locked: Callable[[Path], bool]) -> None:
        super().__init__(window)
        self._desk = PainDesk()
        self._gathered: Gathered | None = None
        self._study: Study | None = None
        self._compared: Sides = {}
        self._comparing = Latest(self)
        self._comparing.done.connect(self._take_likeness)
        self._told = self._joined = ""
        self.keeping = GroupKeeping(is_locked, self)
        self.keeping.stirred.connect(self._show_saved)
        self.keeping.joined.connect(self._show_joined)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._compare)

    # Coming and going.

    @property
    def is_busy(self) -> bool:
        """True while journeys are read, notes compared or groups saved."""
        return self.is_reading or self._comparing.is_busy or self.keeping.is_busy

    def _takes(self, folder: Path) -> bool:
        if not super()._takes(folder):
            return False
        try:
            self._look_at_set()
        except ReadError as error:
            words = self._window.around.words
            self._window.messages.tell(words("pains.title"), error.sentence(words))
            return False
        return True

    def _forget(self) -> None:
        self._desk = PainDesk()
        self.keeping.begin(self._desk.work)
        self._comparing.stop()
        self._gathered = self._study = None
        self._compared, self._told, self._joined = {}, "", ""

    def _look_at_set(self) -> None:
        """What others have done meanwhile is taken along; what is not saved yet stays."""
        if self.keeping.flush():
            self.keeping.look(look_at(self._home))

    def _make_page(self, stack: QStackedWidget) -> PainsPage:
        page = PainsPage(self._desk, self._window.around, stack)
        page.changed.connect(self.keeping.save)
        page.written.connect(self.keeping.save_soon)
        page.sifted.connect(self._compare_soon)
        page.opened.connect(self._open_journey)
        page.line.asked.connect(self._save_elsewhere)
        return page

    def _begin_page(self, page: PainsPage) -> None:
        if self._gathered is not None:
            self._show(self._gathered)
        page.take_focus()
        self._show_saved()

    def _close(self) -> None:
        self._calm.stop()
        self.keeping.flush()

    def let_go(self) -> None:
        """Saves; journeys are only read."""
        self.keeping.flush()

    def _save(self) -> bool:
        return self.keeping.flush()

    def _unsaved(self) -> tuple[str, str, str]:
        words = self._window.around.words
        return words("pains.unsaved_title"), words("pains.unsaved"), words("pains.unsaved_detail")

    def _other_ways(self) -> tuple[str, ...]:
        return (self._window.around.words("dialog.save_elsewhere"),)

    def _give_up(self) -> None:
        self.keeping.give_up()

    def key_rows(self) -> list[tuple[str, str]] | None:
        """The keys of this page, while it is shown."""
        return key_rows(self._window.around.words) if self._page is not None else None

    # Reading.

    @property
    def _ground(self) -> Path:
        return self._home

    def _work(self) -> Work:
        return partial(_gathered, self._home)

    def _show_read(self, read: Gathered, page: PainsPage, *, is_first: bool) -> None:
        self._gathered = read
        if not (is_first or self.keeping.is_unsaved):
            with suppress(ReadError):  # which is among what could not be read
                self.keeping.look(look_at(self._home))
        self._show(read)
        if is_first:
            page.take_focus()
        self._compare()

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
        self._show_notice()
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
        self._compared = sides
        self._comparing.begin(partial(_likeness, sides))

    @Slot(object)
    def _take_likeness(self, likeness: dict[Valence, Likeness]) -> None:
        self._desk.likeness = likeness
        if self._page is not None:
            self._page.show_alike()

    # Keeping.

    @Slot()
    def _show_joined(self) -> None:
        if self._page is not None:
            self._joined = self._window.around.words("pains.both_kept")
            self._show_notice()
            self._page.refresh()

    @Slot()
    def _show_saved(self) -> None:
        if self._page is not None:
            self._page.show_saved(self._saved_line())
            self._show_notice()

    def _show_notice(self) -> None:
        """What is to tell of the set, or that its groups could not be saved, and a way out."""
        words, page, keeping = self._window.around.words, self._page, self.keeping
        if page is None:
            return
        if keeping.trouble is None:
            told = "\n".join(part for part in (self._told, self._joined) if part)
            self._show_once(page, told, "")
            return
        told = words("pains.kept_here") if keeping.safe.trouble is None else words("pains.kept_not")
        self._show_once(page, told, words("pains.save_elsewhere"))

    def _show_once(self, page: PainsPage, told: str, button: str) -> None:
        """A screen reader reads what is shown: the same words once."""
        if (page.notice.text(), page.line.button.text()) != (told, button):
            page.show_notice(told, button)

    @Slot()
    def _save_elsewhere(self) -> bool:
        """A copy of the set's file, with what could not be saved, where somebody chooses."""
        unsaved = self.keeping.unsaved()
        if unsaved is None:
            return True
        opened, collection = unsaved
        copies = self._window.of_set.copies
        name, seal = opened.folder.name, self.keeping.safe.seal
        return copies.save_copy(name, collection, seal=seal, start=opened.folder)

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
        path = self._study.path_of(slip.ref.journey) if self._study is not None else None
        if path is not None:
            self._open_note(path, slip.ref.note)


def _gathered(home: Path, task: Task) -> Gathered:
    return gather([home], task.tell)


def _likeness(sides: Sides, task: Task) -> dict[Valence, Likeness]:
    from journeymap.aggregate.similar import nearest

    found = {}
    for side, slips in sides.items():
        task.check()
        found[side] = likeness_of(slips, nearest)
    return found


def _said(sides: Sides) -> list[tuple[object, str]]:
    return [(slip.ref, slip.told.text) for slips in sides.values() for slip in slips]
