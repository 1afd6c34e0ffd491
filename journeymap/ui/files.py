"""New, open, save and leave: what the window does with files, after asking where it must."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journeymap.storage.atomic import clean_up_orphans
from journeymap.storage.backups import backups_of
from journeymap.storage.collection import SET_FILE, is_withdrawn, set_above
from journeymap.storage.encoder import NotTheSame
from journeymap.storage.errors import (
    ChangedOutside,
    NeedsPassphrase,
    ReadError,
    StorageError,
    WrongPassphrase,
)
from journeymap.storage.journeys import (
    SUFFIX,
    is_folder,
    is_protected,
)
from journeymap.storage.names import proposed_name
from journeymap.storage.recovery import RecoveryFile
from journeymap.storage.resources import is_sample, sample_folder
from journeymap.storage.saving import Saved
from journeymap.storage.sealed import at_hand
from journeymap.ui.desk import Desk, LockedByOther, Lying, Opening
from journeymap.ui.locks import Holder
from journeymap.ui.messages import Answer, Messages
from journeymap.ui.passphrases import waiting
from journeymap.ui.preferences import Preferences
from journeymap.ui.protection import Protection
from journeymap.ui.safekeeping import Safekeeping
from journeymap.ui.session import Event, Step, next_step
from journeymap.ui.surroundings import Surroundings

_ANSWERS = {
    Answer.SAVE: Event.CHOSE_SAVE,
    Answer.DISCARD: Event.CHOSE_DISCARD,
    Answer.CANCEL: Event.CHOSE_CANCEL,
}
assert set(_ANSWERS) == set(Answer)


class Files(QObject):
    """The file menu of one window. `folder` is the open set, if there is one."""

    leaving = Signal()
    """Somebody wants to leave: what stands half written counts before changes are asked about."""
    changed = Signal()
    """Another journey, or none, lies on the desk."""
    asking = Signal()
    """Somebody is asked about what lies in the file now."""
    saved = Signal()
    """The journey lies on disk as it stands."""

    def __init__(
        self,
        desk: Desk,
        messages: Messages,
        preferences: Preferences,
        around: Surroundings,
        *,
        safekeeping: Safekeeping,
        codes: Callable[[], frozenset[str]],
        folder: Path | None = None,
    ) -> None:
        """`codes` tells which are taken in the open set."""
        super().__init__()
        self._desk = desk
        self._messages = messages
        self._preferences = preferences
        self._around = around
        self.folder = folder
        self._safekeeping = safekeeping
        self._codes = codes
        self._protection = Protection(desk, messages, around.words, safekeeping)

    def new(self) -> None:
        """Lays out an empty journey."""
        if self.may_leave():
            self._desk.new(self._codes(), self._around.words.language, at_hand())
            self._safekeeping.begin()
            self.changed.emit()

    def asked_journey(self) -> Path | None:
        """The journey file or package that somebody chooses to open."""
        return self._messages.choose_journey(self._start_folder())

    def asked_set(self) -> Path | None:
        """The folder of journeys that somebody chooses to open."""
        return self._messages.choose_set(self._start_folder())

    def open_path(self, path: Path) -> None:
        """Opens a file, or shows the journeys of a folder. What was open is safe."""
        path = path.absolute()  # it is remembered, and the next start may be from elsewhere
        if not self.may_leave():
            return
        if is_folder(path):
            self.put_away()
            self.folder = path
        elif not self._open(path):
            return
        self._remember(path)
        self.changed.emit()

    def open_samples(self) -> None:
        """Shows the invented journeys that come with the program."""
        self.open_path(sample_folder())

    def go_to_start(self) -> None:
        """Puts the journey away: back to the set it was opened from, or to the start."""
        if self.may_leave():
            if self._desk.document is None:
                self.folder = None
            self.put_away()
            self.changed.emit()

    def save(self) -> bool:
        """Saves where the journey lies; asks where, when it lies nowhere. False when not saved."""
        if self._desk.path is None or self._desk.seal is None:
            return self.save_now()
        try:  # encrypting takes a second; nobody is to wait for it
            self._safekeeping.save_beside()
        except (StorageError, NotTheSame) as error:
            return self._tell_not_saved(self._desk.path, error)
        return True

    def save_now(self) -> bool:
        """Saves, and returns when the journey lies on the disk. False when not saved."""
        return self.save_as() if self._desk.path is None else self._write(self._desk.path)

    def protect(self) -> None:
        """Asks for a new passphrase and saves the journey under it."""
        on_sample = self._desk.path is not None and is_sample(self._desk.path)
        self._protection.protect(self.save_as if on_sample else self.save_now)

    def unprotect(self) -> None:
        """Saves the journey in clear, after asking."""
        self._protection.unprotect(self.save_now)

    def save_as(self) -> bool:
        """Asks for a place and saves there. False when not saved."""
        document = self._desk.document
        if document is None:
            return False
        code = document.journey.code
        name = self._desk.path.name if self._desk.path else proposed_name(code, SUFFIX)
        proposed = Path(self._start_folder()) / name
        kinds = {SUFFIX: self._around.words("dialog.journey_file")}
        path = self._messages.choose_place(proposed, kinds)
        if path is None:
            return False
        return self._save_among(path)

    def _save_among(self, path: Path) -> bool:
        """Saves where a person chose to; in a protected set only under its passphrase."""

        def save() -> bool:
            return self._write(path, anyway=True)

        if self._desk.seal is not None:
            return save()
        inside = self.folder is not None and path.is_relative_to(self.folder)
        if inside and at_hand() is not None:
            return self._protection.save_under(at_hand(), save)
        home = set_above(path)
        if home is not None and is_protected(home / SET_FILE):
            return self._protection.save_into(home, save)
        return save()

    def may_leave(self) -> bool:
        """Asks about unsaved changes, saves if told to; True when nothing would be lost."""
        self.leaving.emit()
        is_saved = self._desk.is_missed or not self._desk.state.modified
        if is_saved and not self._lies_where_it_was_saved():
            return False
        self._safekeeping.autosave()
        with waiting():
            self._safekeeping.settle()
        step = next_step(self._desk.state, Event.LEAVE)
        if step is Step.ASK:
            answer = self._messages.ask_about_changes(self._code())
            step = next_step(self._desk.state, _ANSWERS[answer])
        if step in (Step.SAVE, Step.SAVE_AS):
            saved = self.save_now() if step is Step.SAVE else self.save_as()
            step = next_step(self._desk.state, Event.SAVED if saved else Event.SAVE_FAILED)
        return step is Step.PROCEED

    def _lies_where_it_was_saved(self) -> bool:
        """What was saved may have gone since, or be another's now; then it is not saved."""
        lying = self._desk.lying()
        if lying is Lying.GONE:
            return self.ask_about_gone(leaving=True)
        if lying is Lying.OTHERS and not self._desk.goes_on_from_ours():
            return self.settle_with_others()
        return True

    def ask_about_gone(self, *, leaving: bool = False) -> bool:
        """The file has gone: save it again, or elsewhere; `leaving`, it may be left as it is.

        True when the journey is saved, or is to be left.
        """
        words, path = self._around.words, self._desk.path
        if path is None:
            return True
        self._desk.note_missed()
        self._safekeeping.stir()
        self.asking.emit()
        ways = [words("dialog.gone_save"), words("dialog.save_elsewhere")]
        chosen = self._messages.choose(
            words("dialog.gone_title"),
            words("dialog.gone", file=path.name),
            words("dialog.gone_detail"),
            (*ways, words("dialog.gone_leave")) if leaving else tuple(ways),
            words("dialog.cancel") if leaving else words("dialog.later"),
        )
        if chosen is None:
            return False
        return (self.save_now, self.save_as, self._desk.let_be)[chosen]()

    def ask_and_open_earlier(self) -> None:
        """Shows the earlier versions of the open journey; one can be opened as a copy."""
        document, backups = self._desk.document, self._desk.backups
        if document is None or backups is None:
            return
        words = self._around.words
        found = backups_of(backups.folder, document.journey.id)
        if not found:
            self._messages.tell(
                words("earlier.title"), words("earlier.none"), words("earlier.none_detail")
            )
            return
        chosen = self._messages.choose_one(
            words("earlier.title"),
            words("earlier.text", code=document.journey.code),
            [words.moment(backup.moment) for backup in found],
            words("earlier.open"),
        )
        if chosen is not None and self.may_leave() and self._open(found[chosen].path, Opening.COPY):
            self.changed.emit()

    def put_away(self) -> None:
        """Closes the journey: its lock and its recovery file go."""
        self._safekeeping.end()
        self._desk.clear()

    def _open(self, path: Path, how: Opening = Opening.EDIT, passphrase: str | None = None) -> bool:
        words = self._around.words
        try:
            clean_up_orphans(path.parent)
            with waiting():
                newer = self._desk.open(path, how, passphrase)
        except LockedByOther as error:
            other = self._ask_about_holder(path, error.holder)
            return other is not None and self._open(path, other, passphrase)
        except (NeedsPassphrase, WrongPassphrase) as error:
            wrong = passphrase is not None and isinstance(error, WrongPassphrase)
            given = self._messages.ask_passphrase(path.name, wrong=wrong)
            return given is not None and self._open(path, how, given)
        except ReadError as error:
            sentence = ": ".join(part for part in (error.place, error.sentence(words)) if part)
            self._messages.tell(
                words("dialog.not_opened_title"),
                words("dialog.not_opened", file=path.name, problem=sentence),
                words("dialog.not_opened_detail"),
            )
            return False
        self._safekeeping.begin()
        if newer is not None:
            self._messages.tell(
                words("dialog.newer_title"), newer.sentence(words), words("dialog.newer_detail")
            )
        document = self._desk.document
        if document is not None and is_withdrawn(path, document.journey.id):
            self._messages.tell(
                words("withdraw.title"), words("withdraw.stray"), words("withdraw.stray_detail")
            )
        return True

    def _ask_about_holder(self, path: Path, holder: Holder) -> Opening | None:
        """Somebody else has the journey open: look at it, take a copy, or leave it."""
        words = self._around.words
        who = holder.user or words("dialog.somebody")
        since = words.clock(holder.since) if holder.since is not None else "?"
        chosen = self._messages.choose(
            words("dialog.in_use_title"),
            words("dialog.in_use", file=path.name, user=who, host=holder.host, time=since),
            words("dialog.in_use_detail"),
            (words("dialog.look"), words("dialog.copy")),
            words("dialog.cancel"),
        )
        return None if chosen is None else (Opening.LOOK, Opening.COPY)[chosen]

    def _write(self, path: Path, *, anyway: bool = False) -> bool:
        self._safekeeping.settle()
        try:
            with waiting():
                saved = self._desk.save(path, anyway=anyway)
        except ChangedOutside:
            return self.settle_with_others()
        except (StorageError, NotTheSame) as error:
            return self._tell_not_saved(path, error)
        self._safekeeping.note_saved()
        if saved is not None:
            self.finish_save(saved)
        return True

    def _tell_not_saved(self, path: Path, error: Exception) -> bool:
        words = self._around.words
        problem = error.sentence(words) if isinstance(error, StorageError) else ""
        elsewhere = self._messages.offer(
            words("dialog.not_saved_title"),
            words("dialog.not_saved", file=path.name, problem=problem),
            words("dialog.not_saved_detail"),
            words("dialog.save_elsewhere"),
        )
        return elsewhere and self.save_as()

    def tell_not_saved(self, error: StorageError) -> None:
        """A save beside the typing went wrong: says so, and offers another place."""
        if isinstance(error, ChangedOutside):
            self.settle_with_others()
        elif self._desk.path is not None:
            self._tell_not_saved(self._desk.path, error)

    def finish_save(self, saved: Saved) -> None:
        """The journey lies on the disk."""
        words, path = self._around.words, saved.what.path
        self._remember(path)
        self.saved.emit()
        if saved.trouble is not None:
            problem = saved.trouble.sentence(words)
            self._messages.tell(
                words("dialog.no_backup_title"),
                words("dialog.no_backup", problem=problem),
                words("dialog.no_backup_detail"),
            )

    def settle_with_others(self) -> bool:
        """Somebody else has saved the file: merge, save elsewhere, or read theirs.

        True when the journey is saved, or theirs is taken in its place.
        """
        words, path, document = self._around.words, self._desk.path, self._desk.document
        if path is None or document is None:
            return False
        self.asking.emit()
        chosen = self._messages.choose(
            words("dialog.outdated_title"),
            words("dialog.outdated", file=path.name),
            words("dialog.outdated_detail"),
            (words("dialog.unite"), words("dialog.save_elsewhere"), words("dialog.reload")),
            words("dialog.later"),
        )
        if chosen is None:
            return False
        return (self._unite, self.save_as, self._take_theirs)[chosen]()

    def _unite(self) -> bool:
        words, clashes = self._around.words, self._taken(self._desk.unite)
        if clashes is None or self._desk.path is None:
            return False
        if clashes:
            self._messages.tell(
                words("dialog.united_title"),
                words.count("dialog.united", clashes),
                words("dialog.united_detail"),
            )
        return self._write(self._desk.path)

    def _take_theirs(self) -> bool:
        """Theirs in place of one's own, which undo brings back."""
        if self._taken(self._desk.take_theirs) is None:
            return False
        self._safekeeping.note_saved()
        self.saved.emit()
        return True

    def _taken(self, take: Callable[[], int]) -> int | None:
        """What came of reading the others' version; None, and told, when it cannot be read."""
        words = self._around.words
        try:
            return take()
        except ReadError as error:
            self._messages.tell(
                words("dialog.not_opened_title"),
                words("dialog.theirs_unreadable", problem=error.sentence(words)),
                words("dialog.not_saved_detail"),
            )
            return None

    # What was left behind when the program fell.

    def offer_what_was_left(self) -> None:
        """Offers the journeys that were open when the program ended without closing them."""
        for left in self._safekeeping.left_behind():
            try:
                if self._offer(left):
                    return
            except ReadError as error:
                words = self._around.words
                problem = error.sentence(words)
                self._messages.tell(
                    words("recovery.title"),
                    words("recovery.unreadable", file=left.path.name, problem=problem),
                    words("recovery.unreadable_detail", folder=str(left.folder)),
                )

    def _offer(self, left: RecoveryFile) -> bool:
        """Asks about one of them; True when it is open now. Raises ReadError."""
        words, seal = self._around.words, None
        if left.is_protected:  # what it holds can only be known with its passphrase
            seal = self._protection.unlocked(left)
            if seal is None:
                return False
        code = left.journey(seal).code
        if self._desk.has_all_of(left, seal):
            left.discard()  # it was saved in the last moment
            return False
        moment = left.written_at()
        chosen = self._messages.choose(
            words("recovery.title"),
            words("recovery.text", code=code, time=words.moment(moment) if moment else "?"),
            words("recovery.detail"),
            (words("recovery.restore"), words("recovery.discard")),
            words("dialog.later"),
        )
        if chosen == 0:
            self._desk.recover(left, seal)
            self._safekeeping.begin(left)
            self.changed.emit()
        elif chosen == 1:
            left.discard()
        return chosen == 0

    def _code(self) -> str:
        document = self._desk.document
        return document.journey.code if document is not None else ""

    def _remember(self, path: Path) -> None:
        """The samples are the program's own: nobody's journey is to land among them."""
        if not is_sample(path):
            self._preferences.last_folder = str(path if is_folder(path) else path.parent)
        self._preferences.remember(str(path))

    def _start_folder(self) -> str:
        """Where the dialogs for files begin."""
        here = (self._desk.path.parent if self._desk.path else None, self.folder)
        for folder in here:
            if folder is not None and not is_sample(folder):
                return str(folder)
        return self._preferences.last_folder or str(Path.home())
