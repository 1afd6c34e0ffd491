"""Settles what the actors of the open set's own are counted as, and keeps it in the set."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journeymap.errands import ActorNames, actor_names
from journeymap.model.collection import ActorAlias
from journeymap.storage.collection import OpenSet, open_set
from journeymap.storage.errors import StorageError
from journeymap.storage.resources import is_sample
from journeymap.ui.actors_dialog import ActorsDialog
from journeymap.ui.messages import Messages
from journeymap.ui.set_copies import SetCopies
from journeymap.ui.surroundings import Surroundings
from journeymap.ui.work import Work


class Actors(QObject):
    """Reads the names beside the window, lets them be settled, and saves what was settled."""

    changed = Signal()

    def __init__(self, window: QWidget, work: Work, copies: SetCopies) -> None:
        """`copies` keeps what cannot be saved."""
        super().__init__(window)
        self._copies = copies
        self._window = window
        self._work = work
        self._folder = Path()
        self._messages: Messages
        self._around: Surroundings

    def dress(self, messages: Messages, around: Surroundings) -> None:
        """Speaks this language from now on."""
        self._messages, self._around = messages, around

    def settle(self, folder: Path) -> None:
        """Lists the names of a set, once they are read."""
        words = self._around.words
        if is_sample(folder):
            self._messages.tell(words("actors.title"), words("actors.sample"))
            return
        if self._work.is_busy:
            return
        self._folder = folder
        self._work.start(
            lambda task: actor_names(folder, words.language, task.tell),
            words,
            title=words("actors.title"),
            text=words("actors.reading"),
            done=self._show,
            failed=self._tell_failed,
        )

    def _show(self, found: ActorNames) -> None:
        words = self._around.words
        if not found.names:
            self._messages.tell(words("actors.title"), words("actors.none"))
            return
        dialog = ActorsDialog(found.names, found.aliases, self._around, self._window)
        accepted, wanted = dialog.exec(), dialog.aliases
        dialog.deleteLater()
        if accepted and wanted != found.aliases:
            self._keep(found, wanted)

    def _keep(self, found: ActorNames, wanted: tuple[ActorAlias, ...]) -> None:
        try:
            known = open_set(self._folder)
            if known.collection.actor_aliases != found.aliases:
                self._tell_changed()
                return
            self._save(known, wanted)
        except StorageError as error:
            self._tell_failed(error)
        self.changed.emit()

    def _save(self, known: OpenSet, wanted: tuple[ActorAlias, ...]) -> None:
        """On top of what others save meanwhile; kept safe where it cannot be done."""

        def save() -> None:
            found = open_set(known.folder)
            found.save(found.collection.replaced(actor_aliases=wanted))

        unsaved = known, known.collection.replaced(actor_aliases=wanted)
        self._copies.saved(save, lambda: unsaved, self._messages)

    def _tell_changed(self) -> None:
        words = self._around.words
        self._messages.tell(words("actors.failed_title"), words("actors.changed"))

    def _tell_failed(self, error: StorageError) -> None:
        words = self._around.words
        self._messages.tell(
            words("actors.failed_title"), error.sentence(words), words("actors.failed_detail")
        )
