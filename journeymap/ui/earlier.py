"""The earlier versions of the open journey, taken away when what they hold is not to be kept.

Names that were replaced in the journey stand in its earlier versions still.
"""

from collections.abc import Callable
from pathlib import Path

from journeymap.storage.backups import backups_of, remove_backups
from journeymap.storage.errors import StorageError
from journeymap.storage.resources import is_sample
from journeymap.ui.desk import Desk
from journeymap.ui.messages import Messages
from journeymap.words import Words


class EarlierVersions:
    """Of the journey on the desk alone. `save` saves it at once; False when it did not."""

    def __init__(self, desk: Desk, save: Callable[[], bool]) -> None:
        self._desk = desk
        self._save = save

    @property
    def may_hold_more(self) -> bool:
        """True when there are some, or the next save makes what lies in the file into one."""
        document, path, home = self._desk.document, self._desk.path, self._home
        if document is None or home is None or document.read_only:
            return False
        if path is None or is_sample(path):
            return False
        return document.is_modified or bool(backups_of(home, document.journey.id))

    def ask_and_remove(self, messages: Messages, words: Words) -> bool:
        """Removes all of them, after asking and once the journey is saved as it is; True: gone."""
        document, home = self._desk.document, self._home
        if document is None or home is None:
            return False
        title = words("earlier.remove_title")
        ask = words("earlier.remove_ask", code=document.journey.code)
        detail, do = words("earlier.remove_detail"), words("earlier.remove_do")
        if not (messages.choose_safe(title, ask, detail, do) and self._save()):
            return False
        try:
            remove_backups(home, document.journey.id)
        except StorageError as error:
            messages.tell(title, words("earlier.not_removed"), error.line(words))
            return False
        return True

    @property
    def _home(self) -> Path | None:
        return self._desk.backups.folder if self._desk.backups is not None else None
