"""The open set under one passphrase: asked for once, put on and taken off with progress."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journeymap.storage.collection import SET_FILE
from journeymap.storage.errors import ReadError, StorageError
from journeymap.storage.journeys import (
    find_journey_files,
    is_folder,
    is_journey_name,
    is_protected,
)
from journeymap.storage.places import backup_folder, recovery_folder
from journeymap.storage.resources import is_sample
from journeymap.storage.sealed import Seal, at_hand, take_along
from journeymap.storage.sealed_sets import (
    lay_open,
    protect_set,
    protected_files,
    set_files,
    warm_up,
)
from journeymap.ui.locks import held
from journeymap.ui.messages import Messages
from journeymap.ui.protection import asked_for_set
from journeymap.ui.safekeeping import Safekeeping
from journeymap.ui.set_safekeeping import left_behind
from journeymap.ui.surroundings import Surroundings
from journeymap.ui.tasks import Task
from journeymap.ui.work import Work


class SetProtection(QObject):
    """Holds the passphrase of the open set, and no longer than it is open."""

    changed = Signal()
    unlocked = Signal(Path)
    """The set in this folder can be shown."""

    def __init__(self, window: QWidget, safekeeping: Safekeeping, work: Work) -> None:
        super().__init__(window)
        self._safekeeping = safekeeping
        self._work = work
        self._folder: Path | None = None
        self._messages: Messages
        self._around: Surroundings

    def dress(self, messages: Messages, around: Surroundings) -> None:
        """Speaks this language from now on."""
        self._messages, self._around = messages, around

    def is_locked(self, path: Path) -> bool:
        """True for the folder of a protected set whose passphrase is not at hand."""
        return path != self._folder and is_folder(path) and is_protected(path / SET_FILE)

    def forget_unless(self, folder: Path | None) -> None:
        """Lets go of the passphrase, and of all it opened, when another set or none is open."""
        if self._folder is not None and folder != self._folder:
            self._folder = None
            take_along(None)

    def unlock(self, folder: Path) -> None:
        """Asks for the passphrase of a set, opens its files and says so."""
        if self._work.is_busy:
            return
        try:
            passphrase = asked_for_set(self._messages, folder)
        except ReadError as error:
            self._tell(error)
            return
        if passphrase is not None:
            self._hold(folder, passphrase)
            self._begin(lambda task: warm_up(folder, task.tell), "open", self._opened)

    def _hold(self, folder: Path, passphrase: str) -> None:
        self._folder = folder
        take_along(passphrase, keeps=True)

    def _opened(self, _nothing: object) -> None:
        folder = self._folder
        if folder is None:
            return
        self.unlocked.emit(folder)
        seal = at_hand()
        if seal is None:  # one stayed where one was
            return
        self._seal_left_behind(folder, seal)
        words, bare = self._around.words, len(set_files(folder)) - len(protected_files(folder))
        if bare and self._messages.offer(
            words("protect_set.title"),
            words.count("protect_set.bare", bare),
            words("protect_set.bare_detail"),
            words("protect_set.rest"),
        ):
            self.protect(folder)

    def protect(self, folder: Path) -> None:
        """Asks for a new passphrase and puts the set under it; a set half protected is finished."""
        words = self._around.words
        if is_sample(folder):
            self._messages.tell(words("protect_set.title"), words("protect_set.sample"))
            return
        if self._work.is_busy:
            return
        if self._folder != folder or not is_protected(folder / SET_FILE):
            files = len(set_files(folder))
            passphrase = self._messages.ask_set_passphrase(folder.name, files)
            if passphrase is None:
                return
            self._hold(folder, passphrase)
        seal = at_hand()
        assert seal is not None
        self._seal_left_behind(folder, seal)

        def work(task: Task) -> None:
            with held(find_journey_files([folder])):
                protect_set(folder, seal, backup_folder(), task.tell)

        self._begin(work, "protect", lambda _nothing: self._tell_protected(folder))

    def _tell_protected(self, folder: Path) -> None:
        """What was done, where it lies, and what to think of from now on."""
        words = self._around.words
        self.changed.emit()
        self._messages.tell(
            words("protect_set.done_title"),
            words.count("protect_set.done", len(_journeys(folder)), folder=str(folder)),
            words("protect_set.done_detail"),
        )

    def _seal_left_behind(self, folder: Path, seal: Seal) -> None:
        """What was left of a fall, and belongs to a journey of the set, is protected as well."""
        for left in (*self._safekeeping.left_behind(), *left_behind(recovery_folder())):
            origin = left.origin()
            inside = origin.path is not None and origin.path.is_relative_to(folder)
            if inside and not left.is_protected:
                try:
                    left.write(left.content(), origin, seal)
                except StorageError as error:
                    self._tell(error)

    def unprotect(self, folder: Path) -> None:
        """Takes the protection off the set, after asking."""
        words, seal = self._around.words, at_hand()
        if seal is None or self._folder != folder or self._work.is_busy:
            self._messages.tell(words("protect_set.remove_title"), words("protect_set.none"))
            return
        wanted = self._messages.choose(
            words("protect_set.remove_title"),
            words("protect_set.remove", name=folder.name),
            words("protect.remove_detail"),
            (words("protect.remove_do"),),
            words("dialog.cancel"),
        )
        if wanted == 0:

            def work(task: Task) -> None:
                with held(find_journey_files([folder])):
                    lay_open(folder, seal.passphrase, task.tell)

            self._begin(work, "remove", lambda _nothing: self._tell_laid_open(folder))

    def _tell_laid_open(self, folder: Path) -> None:
        """What can be read now, and what is locked still."""
        words, journeys = self._around.words, _journeys(folder)
        self.forget_unless(None)
        self.changed.emit()
        locked = sum(map(is_protected, journeys))
        lines = [words.count("protect_set.own", locked)] if locked else []
        self._messages.tell(
            words("protect_set.removed_title"),
            words.count("protect_set.removed", len(journeys) - locked, folder=str(folder)),
            "\n\n".join((*lines, words("protect.remove_detail"))),
        )

    def _begin(
        self, work: Callable[[Task], object], what: str, done: Callable[[object], object]
    ) -> None:
        words = self._around.words
        text = {
            "open": words("protect_set.opening"),
            "protect": words("protect_set.protecting"),
            "remove": words("protect_set.removing"),
        }[what]
        title = words("protect_set.title")
        self._work.start(
            work,
            words,
            title=title,
            text=text,
            done=done,
            failed=self._fell,
            stopped=self._stopped,
        )

    def _fell(self, error: StorageError) -> None:
        self._tell(error)
        self._stopped()

    def _stopped(self) -> None:
        """What is not protected after all is not written under a passphrase from now on."""
        if self._folder is not None and not is_protected(self._folder / SET_FILE):
            self.forget_unless(None)
        self.changed.emit()

    def _tell(self, error: StorageError) -> None:
        words = self._around.words
        self._messages.tell(
            words("protect_set.failed_title"),
            error.line(words),
            words("protect_set.failed_detail"),
        )


def _journeys(folder: Path) -> list[Path]:
    return [path for path in set_files(folder) if is_journey_name(path.name)]
