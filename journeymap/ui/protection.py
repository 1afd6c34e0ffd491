"""Puts the open journey under a passphrase, and takes it off again."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from journeymap.storage.collection import SET_FILE
from journeymap.storage.errors import ReadError, WrongPassphrase
from journeymap.storage.recovery import RecoveryFile
from journeymap.storage.sealed import Seal
from journeymap.storage.sealed_sets import must_fit
from journeymap.ui.desk import Desk
from journeymap.ui.messages import Messages
from journeymap.ui.passphrases import waiting
from journeymap.ui.safekeeping import Safekeeping
from journeymap.words import Words

T = TypeVar("T")


def opened_with(messages: Messages, name: str, attempt: Callable[[str], T]) -> T | None:
    """Asks for the passphrase of what is called `name` until `attempt` opens it with it.

    None when that was given up. Raises ReadError for another reason.
    """
    wrong = False
    while (given := messages.ask_passphrase(name, wrong=wrong)) is not None:
        try:
            with waiting():
                return attempt(given)
        except WrongPassphrase:
            wrong = True
    return None


def asked_for_set(messages: Messages, folder: Path) -> str | None:
    """The passphrase of a protected set; None when it was given up. Raises ReadError."""

    def fits(given: str) -> str:
        must_fit(folder / SET_FILE, given)
        return given

    return opened_with(messages, folder.name, fits)


class Protection:
    """What the two actions of the file menu do. `save` saves at once; False when it did not."""

    def __init__(
        self, desk: Desk, messages: Messages, words: Words, safekeeping: Safekeeping
    ) -> None:
        self._desk = desk
        self._messages = messages
        self._words = words
        self._safekeeping = safekeeping

    def protect(self, save: Callable[[], bool]) -> None:
        """Asks for a new passphrase and saves the journey under it."""
        document = self._desk.document
        if document is None or document.read_only:
            return
        passphrase = self._messages.ask_new_passphrase(document.journey.code)
        if passphrase is not None:
            self.save_under(Seal(passphrase), save)

    def save_under(self, seal: Seal | None, save: Callable[[], bool]) -> bool:
        """Saves the journey under another protection; False when it was not saved."""
        saved = self._saved_with(seal, save)
        if saved:
            self._safekeeping.note_protected()
        return saved

    def save_into(self, folder: Path, save: Callable[[], bool]) -> bool:
        """Saves the journey under the passphrase of the protected set it is to lie in.

        Nothing in clear is laid among what is protected. False when it was not saved.
        """
        words = self._words
        try:
            passphrase = asked_for_set(self._messages, folder)
        except ReadError as error:
            self._messages.tell(
                words("dialog.not_saved_title"), error.line(words), words("dialog.not_saved_detail")
            )
            return False
        return passphrase is not None and self.save_under(Seal(passphrase), save)

    def unprotect(self, save: Callable[[], bool]) -> None:
        """Saves the journey in clear, if that is what is wanted."""
        words, document = self._words, self._desk.document
        if document is None or document.read_only or self._desk.seal is None:
            return
        wanted = self._messages.choose(
            words("protect.remove_title"),
            words("protect.remove", code=document.journey.code),
            words("protect.remove_detail"),
            (words("protect.remove_do"),),
            words("dialog.cancel"),
        )
        if wanted == 0 and self._saved_with(None, save):
            self._safekeeping.forget_key()

    def _saved_with(self, seal: Seal | None, save: Callable[[], bool]) -> bool:
        self._safekeeping.settle()
        before, self._desk.seal = self._desk.seal, seal
        saved = False
        try:
            saved = save()
        finally:
            if not saved:
                self._desk.seal = before
        return saved

    def unlocked(self, left: RecoveryFile) -> Seal | None:
        """Asks for the passphrase of a recovery file until it fits; None when given up.

        Raises ReadError for another reason.
        """
        origin = left.origin().path
        name = origin.name if origin is not None else self._words("window.unnamed")
        return opened_with(self._messages, name, left.unlock)
