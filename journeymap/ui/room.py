"""A room of a set: how one comes and goes, how the set is read for it and read again.

A room reads the set beside the window, shows its page in place of the set's, and comes back where
one was after a journey was opened from it. What is done there outlives its page.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from journeymap.canvas.fonts import px
from journeymap.storage.collection import set_above
from journeymap.storage.resources import is_sample
from journeymap.ui.room_line import RoomLine, announce
from journeymap.ui.set_reading import SetReading, Work
from journeymap.words import Words

if TYPE_CHECKING:
    from journeymap.ui.window import MainWindow


_FOOT_PX: Final = 34
_FOOT_MARGIN_PX: Final = 20


class RoomPage(QWidget):
    """The page of a room: its own contents, and the line above them."""

    left = Signal()
    """Back to the set."""

    def __init__(self, name: str, words: Words, margin_px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = RoomLine(words, margin_px, self)
        self.notice = self.line.notice

    def show_notice(self, text: str, button: str = "") -> None:
        """Quiet words above everything, with something to do about it; "" takes them away."""
        self.line.show_notice(text, button)

    def foot(self, gap_px: int, *parts: tuple[QWidget, int]) -> QWidget:
        """The line at the bottom, with these parts and how they share what is left of it."""
        foot = QWidget(self)
        foot.setObjectName("foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot.setFixedHeight(px(_FOOT_PX))
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(_FOOT_MARGIN_PX), 0, px(_FOOT_MARGIN_PX), 0)
        row.setSpacing(px(gap_px))
        for part, share in parts:
            row.addWidget(part, share)
        return foot

    def announce(self, text: str) -> None:
        """Says something to a screen reader."""
        announce(self, text)


Page = TypeVar("Page", bound=RoomPage)


class SetRoom(QObject, Generic[Page]):
    """One room of one window. What a room of its own kind does, it says in the methods below."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._folder: Path | None = None
        self._is_on = False
        self._is_fresh = True
        """True until this set was read once."""
        self._page: Page | None = None
        self._reading = SetReading(self)
        self._reading.came.connect(self._show_progress)
        self._reading.done.connect(self._take)

    # What each room does in its own way.

    def _forget(self) -> None:
        """Begins with another set: nothing of the last one is left."""
        raise NotImplementedError

    def _make_page(self, stack: QStackedWidget) -> Page:
        """A page that shows nothing yet, connected."""
        raise NotImplementedError

    def _begin_page(self, page: Page) -> None:
        """The page is there: shows what is known already, and takes the focus."""
        raise NotImplementedError

    def _work(self) -> Work:
        """What reads the set, beside the window; it may hold frozen values only."""
        raise NotImplementedError

    def _show_read(self, read: Any, page: Page, *, is_first: bool) -> None:
        """Shows what the work gave. What is not saved yet stays."""
        raise NotImplementedError

    def _save(self) -> bool:
        """Saves what is not saved, and waits for it. False when some of it could not be."""
        return True

    def _unsaved(self) -> tuple[str, str, str]:
        """What is asked where it cannot be saved: a title, what is lost, and why to wait."""
        raise NotImplementedError

    def _other_ways(self) -> tuple[str, ...]:
        """What else may be done with it: to save it in another place, where a room can."""
        return ()

    def _save_elsewhere(self) -> bool:
        """Saves it in another place. False when that was not done."""
        return False

    def _give_up(self) -> None:
        """What could not be saved goes."""

    def _close(self) -> None:
        """The page goes: saves what can be saved."""

    def key_rows(self) -> list[tuple[str, str]] | None:
        """The keys of its page, while it is shown; None for those of every list and table."""
        return None

    # Coming and going.

    @property
    def page(self) -> Page | None:
        """The page, while it is shown."""
        return self._page

    @property
    def is_reading(self) -> bool:
        """True while the set is being read."""
        return self._reading.is_busy

    def begin(self) -> None:
        """Enters the room with the open set."""
        folder = self._window.files.folder
        if folder is None or not self._takes(folder):
            return
        self._window.of_set.rooms.enter(self)
        self._is_on = True
        self._window.show_what_is_open()

    def _takes(self, folder: Path) -> bool:
        """Goes on with this set, unless something of the last one would be lost."""
        if folder == self._folder:
            return True
        if not self.may_leave():
            return False
        self._folder, self._is_fresh = folder, True
        self._forget()
        return True

    def shows(self, folder: Path | None, stack: QStackedWidget) -> bool:
        """Shows its page if one is in it with this set; False when one is not."""
        self._is_on = self._is_on and folder is not None and folder == self._folder
        if not self._is_on:
            return False
        self._page = page = self._make_page(stack)
        page.left.connect(self.leave)
        page.line.reading.stopped.connect(self._stop)
        stack.addWidget(page)
        stack.setCurrentWidget(page)
        self._begin_page(page)
        self._read()
        return True

    def leave(self) -> bool:
        """Back to the set; False when one was not in it."""
        if self._page is None:
            return False
        if self.may_leave():
            self._is_on = False
            self._window.show_what_is_open()
        return True

    def step_out(self) -> None:
        """Another room is entered: its page is not shown any more."""
        self._is_on = False

    def put_away(self) -> None:
        """The page goes; what was done is saved, or kept until it can be."""
        page, self._page = self._page, None
        self._reading.stop()
        self._close()
        if page is not None:
            parent = page.parentWidget()
            if isinstance(parent, QStackedWidget):
                parent.removeWidget(page)
            page.deleteLater()

    def let_go(self) -> None:
        """Saves, and holds no journey any more: one of them may be about to be opened."""

    def may_leave(self) -> bool:
        """Saves what is not saved; asks when that cannot be done. False to stay."""
        words = self._window.around.words
        while not self._save():
            ways = words("coding.try_again"), words("coding.leave_anyway"), *self._other_ways()
            chosen = self._window.messages.choose(*self._unsaved(), ways, words("dialog.cancel"))
            if chosen is None:
                return False
            if chosen == 1 or (chosen > 1 and self._save_elsewhere()):
                self._give_up()
        return True

    # Reading.

    @property
    def _home(self) -> Path:
        """The folder of the set that the open folder belongs to."""
        assert self._folder is not None
        return set_above(self._folder) or self._folder

    @property
    def _ground(self) -> Path:
        """The folder that is read."""
        assert self._folder is not None
        return self._folder

    @property
    def _is_sample(self) -> bool:
        return self._folder is not None and is_sample(self._home)

    def look_again(self) -> None:
        """Reads the set once more if others have changed it while one was elsewhere."""
        if self._page is not None:
            self._reading.look()

    def _read(self) -> None:
        assert self._page is not None
        self._page.line.reading.begin()
        self._reading.begin(self._ground, self._work())

    @Slot()
    def _stop(self) -> None:
        """Somebody will not wait: what was read before stays, and there is none of it at first."""
        self._reading.stop()
        if self._page is not None:
            self._page.line.reading.end()
        if self._is_fresh:
            self.leave()

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if self._page is not None:
            self._page.line.reading.show_progress(done, total)

    @Slot(object)
    def _take(self, read: object) -> None:
        page = self._page
        if page is None:
            return
        page.line.reading.end()
        is_first, self._is_fresh = self._is_fresh, False
        self._show_read(read, page, is_first=is_first)

    # The way to a journey and back.

    def _open_note(self, path: Path, note_id: str) -> None:
        """Opens the journey at this note; the way back leads here again."""
        window = self._window
        window.open_path(path)
        document = window.desk.document
        if window.workspace is None or document is None:
            return
        if note_id in document.journey.numbers:
            window.workspace.go_to_note(note_id)
