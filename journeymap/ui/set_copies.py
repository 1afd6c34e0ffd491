"""What is kept of a set beside its file: earlier versions, unsaved work, a copy elsewhere."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from journeymap.model.collection import Collection
from journeymap.model.uniting import SetsTooLarge
from journeymap.storage.backups import backups_of, name_of_set
from journeymap.storage.collection import SET_FILE, OpenSet, write_collection
from journeymap.storage.errors import NeedsPassphrase, ReadError, StorageError, WrongPassphrase
from journeymap.storage.journeys import SET_SUFFIX, is_protected, is_taken, read_bytes, saved_at
from journeymap.storage.kept_sets import bring_back, brought_together, read_set
from journeymap.storage.places import backup_folder, recovery_folder
from journeymap.storage.recovery import RecoveryFile
from journeymap.storage.resources import is_sample
from journeymap.storage.sealed import Seal
from journeymap.ui.messages import Messages
from journeymap.ui.passphrases import waiting
from journeymap.ui.protection import opened_with
from journeymap.ui.set_safekeeping import SetSafekeeping, Unsaved, left_behind
from journeymap.ui.surroundings import Surroundings
from journeymap.words import key

if TYPE_CHECKING:
    from journeymap.ui.window import MainWindow

_TEXT: Final = key("earlier.set_text")
_NONE: Final = key("earlier.set_none")
_SAFE: Final = key("set_copy.detail")
_UNSAFE: Final = key("set_copy.detail_unsafe")


class SetCopies(QObject):
    """Brings earlier versions and unsaved work of sets back, and saves where something fails."""

    changed = Signal()
    """The set's file is another one now."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._failed: Unsaved | None = None
        self._safe = SetSafekeeping(self._still_unsaved, self)

    def _still_unsaved(self) -> Unsaved | None:
        return self._failed

    @property
    def _messages(self) -> Messages:
        return self._window.messages

    @property
    def _around(self) -> Surroundings:
        return self._window.around

    # Earlier versions.

    def ask_and_bring_back(self, folder: Path) -> None:
        """Shows the earlier versions of the set in a folder; one can be brought back."""
        words = self._around.words
        if is_sample(folder):
            self._messages.tell(words("earlier.title"), words("earlier.set_sample"))
            return
        found = backups_of(backup_folder(), name_of_set(folder))
        rows = [words.moment(backup.moment) for backup in found]
        text = words(_TEXT, set=folder.name) if found else words(_NONE, set=folder.name)
        chosen = self._messages.choose_one(
            words("earlier.title"),
            text,
            [*rows, words("earlier.set_file")],
            words("earlier.set_do"),
        )
        if chosen is None:
            return
        if chosen == len(found):
            self._bring_file(folder)
        else:
            self._ask_about(folder, found[chosen].path, rows[chosen])

    def _bring_file(self, folder: Path) -> None:
        """A copy that was saved in another place."""
        words = self._around.words
        kinds = {SET_SUFFIX: words("earlier.set_kind"), SET_FILE: words("earlier.set_kind")}
        path = self._messages.choose_file(words("earlier.title"), str(folder), kinds)
        if path is not None:
            moment = saved_at(path)
            shown = words.moment(moment) if moment is not None else path.name
            self._ask_about(folder, path, shown)

    def _ask_about(self, folder: Path, path: Path, shown: str) -> None:
        words = self._around.words
        ask = words("earlier.set_ask", set=folder.name, time=shown)
        detail, do = words("earlier.set_detail"), words("earlier.set_do")
        if self._messages.choose_safe(words("earlier.title"), ask, detail, do):
            try:
                wanted = self._read(path)
                if wanted is None:
                    return
                with waiting():
                    bring_back(folder, wanted)
            except StorageError as error:
                self._tell_failed(error)
            self.changed.emit()

    def _read(self, path: Path) -> Collection | None:
        """An earlier version; asks for its passphrase if it is another. Raises ReadError."""
        try:
            with waiting():
                return read_set(path)
        except (NeedsPassphrase, WrongPassphrase):
            return opened_with(self._messages, path.name, lambda given: read_set(path, given))

    def _tell_failed(self, error: StorageError) -> None:
        words = self._around.words
        self._messages.tell(
            words("earlier.title"), error.sentence(words), words("earlier.set_failed_detail")
        )

    # Unsaved work.

    def offer_what_was_left(self) -> None:
        """Offers what was done with sets when the program ended without saving it."""
        words = self._around.words
        for left in left_behind(recovery_folder()):
            try:
                self._offer(left)
            except ReadError as error:
                self._messages.tell(
                    words("recovery.set_title"),
                    words(
                        "recovery.set_unreadable",
                        file=left.path.name,
                        problem=error.sentence(words),
                    ),
                    words("recovery.unreadable_detail", folder=str(left.folder)),
                )

    def _offer(self, left: RecoveryFile) -> None:
        """Raises ReadError."""
        words, seal, path = self._around.words, None, left.origin().path
        folder = path.parent if path is not None else None
        name = folder.name if folder is not None else words("window.unnamed")
        if left.is_protected:
            seal = opened_with(self._messages, name, left.unlock)
            if seal is None:
                return
        if self._is_saved(left, path, seal):
            left.discard()
            return
        moment = left.written_at()
        time = words.moment(moment) if moment is not None else "?"
        shown = str(folder) if folder is not None else name
        ways = (words("recovery.set_restore"), words("dialog.save_elsewhere"))
        chosen = self._messages.choose(
            words("recovery.set_title"),
            words("recovery.set_text", folder=shown, time=time),
            words("recovery.set_detail"),
            (*ways, words("recovery.discard")),
            words("dialog.later"),
        )
        if chosen == 0 and folder is not None:
            self._restore(left, folder, seal)
        elif chosen in (0, 1):
            if self.save_copy(name, left.collection(seal), seal=seal, start=folder):
                left.discard()
        elif chosen == 2:
            left.discard()

    def _is_saved(self, left: RecoveryFile, path: Path | None, seal: Seal | None) -> bool:
        """Whether the set's file holds it already: it was saved in the last moment."""
        if path is None or not is_taken(path):
            return False
        try:
            ours = left.collection(seal)
            if is_protected(path) and seal is None:
                return False
            return read_set(path, seal.passphrase if seal else None) == ours
        except ReadError:
            return False

    def _restore(self, left: RecoveryFile, folder: Path, seal: Seal | None) -> None:
        words, path = self._around.words, folder / SET_FILE
        try:
            present = read_bytes(path) if is_taken(path) else None
            with waiting():
                wanted = brought_together(left, present, seal)
                bring_back(folder, wanted, seal=seal)
        except (StorageError, SetsTooLarge) as error:
            problem = error.sentence(words)
            elsewhere = self._messages.offer(
                words("recovery.set_title"),
                words("set_copy.not_saved", set=folder.name, problem=problem),
                words("recovery.set_failed_detail"),
                words("dialog.save_elsewhere"),
            )
            if elsewhere and self.save_copy(
                folder.name, left.collection(seal), seal=seal, start=folder
            ):
                left.discard()
            return
        left.discard()
        if not is_protected(path):
            self._window.open_path(folder)
        self.changed.emit()

    # Another place.

    def save_copy(
        self, name: str, collection: Collection, *, seal: Seal | None, start: Path | None = None
    ) -> bool:
        """Asks for another place and saves what the set is to know there; True when it was."""
        words = self._around.words
        home = self._window.preferences.last_folder
        proposed = Path(home or str(start or Path.home())) / f"{name}{SET_SUFFIX}"
        while True:
            path = self._messages.choose_place(proposed, {SET_SUFFIX: words("earlier.set_kind")})
            if path is None:
                return False
            try:
                with waiting():
                    write_collection(path, collection, protect=seal is not None, seal=seal)
            except StorageError as error:
                problem = error.sentence(words)
                again = self._messages.offer(
                    words("set_copy.title"),
                    words("dialog.not_saved", file=path.name, problem=problem),
                    words("set_copy.detail"),
                    words("dialog.save_elsewhere"),
                )
                if not again:
                    return False
            else:
                return True

    def saved(
        self, save: Callable[[], object], unsaved: Callable[[], Unsaved], messages: Messages
    ) -> bool:
        """Saves something of a set; where that fails it is kept safe, and asked about.

        True when it lies in the set's file, or in a copy elsewhere. What is not saved after all
        stays in its recovery file, which the next start offers.
        """
        while True:
            try:
                save()
            except StorageError as error:
                self._failed = unsaved()
                chosen = self._ask_about_failed(error, self._failed, messages)
                if chosen is None:
                    self._failed = None
                    self._safe.leave()
                    return False
                if chosen == 1 and self._copied(*self._failed):
                    break
            else:
                break
        self._failed = None
        self._safe.end()
        return True

    def _copied(self, opened: OpenSet, collection: Collection) -> bool:
        name, seal = opened.folder.name, self._safe.seal
        return self.save_copy(name, collection, seal=seal, start=opened.folder)

    def _ask_about_failed(
        self, error: StorageError, failed: Unsaved, messages: Messages
    ) -> int | None:
        """0 to try again, 1 for another place, None to leave it."""
        words, name = self._around.words, failed[0].folder.name
        self._safe.keep(*failed)
        self._safe.finish()
        return messages.choose(
            words("set_copy.title"),
            words("set_copy.not_saved", set=name, problem=error.sentence(words)),
            words(_SAFE) if self._safe.trouble is None else words(_UNSAFE),
            (words("coding.try_again"), words("dialog.save_elsewhere")),
            words("dialog.close"),
        )
