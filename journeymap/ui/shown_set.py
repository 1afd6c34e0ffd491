"""The open set on its own page: read beside the window, and again when others have changed it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from journeymap.model.vocabulary import Vocabulary
from journeymap.ui.cards import Card
from journeymap.ui.pages import SetPage
from journeymap.ui.passphrases import waiting
from journeymap.ui.set_cards import SetCards, set_cards
from journeymap.ui.set_reading import SetReading
from journeymap.ui.tasks import Task

if TYPE_CHECKING:
    from journeymap.ui.window import MainWindow


class ShownSet(QObject):
    """Knows the journeys of the open set as they were read last, and shows them."""

    stirred = Signal()
    """They are others now."""
    given_up = Signal()
    """Somebody will not wait until they are read."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._folder: Path | None = None
        self._known: SetCards | None = None
        self._page: SetPage | None = None
        self._reading = SetReading(self)
        self._reading.came.connect(self._show_progress)
        self._reading.done.connect(self._take)

    @property
    def is_reading(self) -> bool:
        """True while the set is being read."""
        return self._reading.is_busy

    @property
    def may_hold_journeys(self) -> bool:
        """False once it is known that there are none."""
        return self._known is None or self._known.holds_journeys

    def show_on(self, page: SetPage, folder: Path) -> None:
        """Shows at once what is known of the set, and reads it; the rest comes by itself."""
        self.forget_unless(folder)
        self._folder, self._page = folder, page
        self._lay_out(page, folder)
        page.take_focus()
        if self._known is None:  # else nobody waits
            page.reading.begin()
        self._begin(folder)

    def put_away(self) -> None:
        """Its page is not shown any more."""
        self._reading.stop()
        if self._page is not None:
            self._page.reading.end()
            self._page = None

    def forget_unless(self, folder: Path | None) -> None:
        """Nothing is known any more of a set that is not open."""
        if folder != self._folder:
            self._reading.stop()
            self._folder, self._known = None, None

    def look_again(self) -> None:
        """Reads it once more if others have changed it while one was elsewhere."""
        if self._page is not None:
            self._reading.look()

    def cards(self) -> tuple[Card, ...]:
        """The cards of the open set, waited for if they are not read yet; none without a set."""
        folder = self._window.files.folder
        self.forget_unless(folder)
        if folder is None:
            return ()
        if self._known is None:
            self._folder = folder
            with waiting():
                if not self._reading.is_busy:
                    self._begin(folder)
                self._reading.finish()
        return self._known.cards(self._window.around.words) if self._known is not None else ()

    def codes(self) -> frozenset[str]:
        """The codes of its citizens, which no new journey is to have."""
        return frozenset(card.code for card in self.cards())

    @Slot()
    def stop(self) -> None:
        """Somebody will not wait: what is known stays; where that is nothing the set is left."""
        self._reading.stop()
        if self._page is not None:
            self._page.reading.end()
        if self._known is None:
            self.given_up.emit()

    def _begin(self, folder: Path) -> None:
        self._reading.begin(folder, partial(_cards_of, folder, self._window.around.vocabulary))

    def _lay_out(self, page: SetPage, folder: Path) -> None:
        words, known = self._window.around.words, self._known
        if known is None:
            page.show_unread(folder)
        else:
            page.show_set(folder, known.cards(words), known.broken(words))
        self._window.of_set.keeping.show_on(page, folder)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if self._page is not None:
            self._page.reading.show_progress(done, total)

    @Slot(object)
    def _take(self, found: SetCards) -> None:
        self._known, page = found, self._page
        if page is not None and self._folder is not None:
            page.reading.end()
            self._lay_out(page, self._folder)
        self.stirred.emit()


def _cards_of(folder: Path, vocabulary: Vocabulary, task: Task) -> SetCards:
    return set_cards(folder, vocabulary, task.tell)
