"""What is done with all the journeys of the open set: its rooms, what leaves it, what keeps it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from journeymap.storage.collection import set_above
from journeymap.storage.journeys import is_folder
from journeymap.storage.package import is_package
from journeymap.ui.actions import Name
from journeymap.ui.actors import Actors
from journeymap.ui.analysis.room import AnalysisRoom
from journeymap.ui.coding_room import CodingRoom
from journeymap.ui.keeping import Keeping
from journeymap.ui.messages import Messages
from journeymap.ui.packages import Packages
from journeymap.ui.pains.room import PainsRoom
from journeymap.ui.rooms import Rooms
from journeymap.ui.set_copies import SetCopies
from journeymap.ui.set_protection import SetProtection
from journeymap.ui.shown_set import ShownSet
from journeymap.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from journeymap.ui.window import MainWindow


class OfSet(QObject):
    """The deeds of a window that belong to a set and not to one journey."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        work = window.outputs.work
        self.packages = Packages(window, window.desk, window.preferences, work)
        self.packages.see.connect(window.open_at)
        self.packages.opened.connect(window.open_path)
        self.protection = SetProtection(window, window.safekeeping, work)
        self.protection.changed.connect(window.show_what_is_open)
        self.protection.unlocked.connect(self._show_unlocked)
        self.keeping = Keeping(window, window.preferences, work)
        self.keeping.changed.connect(window.show_what_is_open)
        self.copies = SetCopies(window)
        self.copies.changed.connect(window.show_what_is_open)
        self.actors = Actors(window, work, self.copies)
        self.actors.changed.connect(window.show_what_is_open)
        self.coding, self.analysis = CodingRoom(window), AnalysisRoom(window)
        self.pains = PainsRoom(window, self.protection.is_locked)
        self.shown = ShownSet(window)
        self.rooms = Rooms((self.coding, self.analysis, self.pains))

    def dress(self, messages: Messages, around: Surroundings) -> None:
        """Speaks another language from now on."""
        for part in (self.packages, self.keeping, self.protection, self.actors):
            part.dress(messages, around)

    def deeds(self) -> dict[Name, Callable[[], None]]:
        """What each action of a set does."""
        outputs = self._window.outputs
        return {
            Name.REPORT: self._with_folder(outputs.report),
            Name.EXPORT: self._with_folder(outputs.export),
            Name.CODE: self.coding.begin,
            Name.CODEBOOK: self._edit_codebook,
            Name.ANALYSE: self.analysis.begin,
            Name.PAINS: self.pains.begin,
            Name.PACK: self._with_folder(self.packages.pack),
            Name.UNPACK: self.packages.ask_and_unpack,
            Name.KEEP_UNTIL: self._with_folder(self._keep_until),
            Name.ACTORS: self._outside_rooms(self.actors.settle),
            Name.PROTECT_SET: self._outside_rooms(self.protection.protect),
            Name.UNPROTECT_SET: self._outside_rooms(self.protection.unprotect),
        }

    def go_back_in_time(self) -> None:
        """Shows the earlier versions of the set that the open folder belongs to."""
        self._outside_rooms(lambda folder: self.copies.ask_and_bring_back(_home(folder)))()

    def forget_unless(self, folder: Path | None) -> None:
        """Lets go of the passphrase, and of all that was read, when another set or none is open."""
        self.protection.forget_unless(folder)
        self.shown.forget_unless(folder)

    def put_away(self) -> None:
        """Nothing of it is shown any more; what was done is kept."""
        self.rooms.put_away()
        self.shown.put_away()

    def look_again(self) -> None:
        """Back at the window: others may have changed the set meanwhile."""
        self.rooms.look_again()
        self.shown.look_again()

    def opens(self, path: Path) -> bool:
        """Opens a package, or a set under a passphrase; False for anything else."""
        place = path.absolute()
        if is_package(path) and not is_folder(path):
            self.packages.unpack(place)
        elif self.protection.is_locked(place):
            # Groups are saved while the passphrase of their own set is at hand.
            if self.pains.page is None or self.pains.may_leave():
                self.protection.unlock(place)
        else:
            return False
        return True

    def _with_folder(self, deed: Callable[[Path], None]) -> Callable[[], None]:
        def done() -> None:
            folder = self._window.files.folder
            if folder is not None:
                deed(folder)

        return done

    def _outside_rooms(self, deed: Callable[[Path], None]) -> Callable[[], None]:
        """On the set's own page, which holds no journey; not at all when somebody is to stay."""

        def done(folder: Path) -> None:
            if self.rooms.may_leave():
                self.rooms.leave()
                deed(folder)

        return self._with_folder(done)

    def _keep_until(self, folder: Path) -> None:
        self.pains.let_go()  # it is saved into the same file
        self.keeping.edit(folder, self.shown.cards())

    def _edit_codebook(self) -> None:
        self.pains.let_go()  # it is saved into the same file
        self.coding.edit_codebook()

    @Slot(Path)
    def _show_unlocked(self, folder: Path) -> None:
        files = self._window.files
        files.open_path(folder)
        self.protection.forget_unless(files.folder)  # one may have stayed elsewhere


def _home(folder: Path) -> Path:
    """The folder of the set that a folder belongs to."""
    return set_above(folder) or folder
