"""What the program remembers of its user's wishes: typed, for QSettings gives 'false' for False."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from journeymap.canvas.palette import Theme
from journeymap.layout.style import TEXT_SIZES
from journeymap.model.guide import Guide, guide_as_text, guide_from_text
from journeymap.model.values import clean_line
from journeymap.storage.backups import Retention
from journeymap.words import LANGUAGES

MAX_RECENT: Final = 8
MAX_BACKUPS: Final = 1_000
HINT_READ: Final = "read"
_PANELS: Final = ("of", "o", "f", "-")
"""How open panels are stored: o for the outline, f for the facts."""


class Preferences:
    """The stored wishes of one user. What is stored and makes no sense is as good as absent."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def language(self) -> str | None:
        """The chosen language, None to follow the system."""
        value = self._text("language")
        return value if value in LANGUAGES else None

    @language.setter
    def language(self, value: str | None) -> None:
        self._settings.setValue("language", value or "")

    @property
    def theme(self) -> Theme | None:
        """The chosen theme, None to follow the system."""
        value = self._text("theme")
        return Theme(value) if value in set(Theme) else None

    @theme.setter
    def theme(self, value: Theme | None) -> None:
        self._settings.setValue("theme", value.value if value else "")

    @property
    def text_size(self) -> int:
        """The chosen text size in per cent, one of TEXT_SIZES."""
        value = self._text("text_size")
        return next((size for size in TEXT_SIZES if value == str(size)), TEXT_SIZES[0])

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._settings.setValue("text_size", str(value))

    @property
    def recent(self) -> tuple[str, ...]:
        """Paths opened last, newest first."""
        value = self._settings.value("recent", [])
        paths = [value] if isinstance(value, str) else value
        if not isinstance(paths, list):
            return ()
        return tuple(path for path in paths if isinstance(path, str) and path)[:MAX_RECENT]

    def remember(self, path: str) -> None:
        """Puts a path first among the recent ones."""
        others = [known for known in self.recent if known != path]
        self._settings.setValue("recent", [path, *others][:MAX_RECENT])

    def forget(self, path: str) -> None:
        """Takes a path from the recent ones."""
        self._settings.setValue("recent", [known for known in self.recent if known != path])

    @property
    def autosave(self) -> bool:
        """Whether a journey that has a file is saved there now and then by itself."""
        return self._text("autosave") != "no"

    @autosave.setter
    def autosave(self, value: bool) -> None:
        self._settings.setValue("autosave", "yes" if value else "no")

    @property
    def retention(self) -> Retention:
        """How many earlier versions of a journey are kept."""
        usual = Retention()
        counts = (
            self._count("backups_hourly", usual.hourly),
            self._count("backups_daily", usual.daily),
            self._count("backups_weekly", usual.weekly),
        )
        return Retention(*counts)

    @property
    def guide(self) -> Guide:
        """The interview guide outside sets; the first built-in one when never chosen."""
        return guide_from_text(self._text("guide")) or Guide()

    @guide.setter
    def guide(self, value: Guide) -> None:
        self._settings.setValue("guide", guide_as_text(value))

    @property
    def other_guides(self) -> tuple[Guide, ...]:
        """Lists of the user's own that lie beside the chosen guide."""
        found = map(guide_from_text, self._text("other_guides").split("\n"))
        return tuple(guide for guide in found if guide is not None)

    @other_guides.setter
    def other_guides(self, value: Sequence[Guide]) -> None:
        self._settings.setValue("other_guides", "\n".join(map(guide_as_text, value)))

    @property
    def panels(self) -> "Panels | None":
        """Which panels stand open; None when never chosen."""
        value = self._text("panels")
        return Panels("o" in value, "f" in value) if value in _PANELS else None

    @panels.setter
    def panels(self, value: "Panels") -> None:
        letters = ("o" if value.outline else "") + ("f" if value.facts else "")
        self._settings.setValue("panels", letters or "-")

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window last stood."""
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("geometry", value)

    @property
    def last_folder(self) -> str:
        """Where the user last opened or saved something; empty at first."""
        return self._text("last_folder")

    @last_folder.setter
    def last_folder(self, value: str) -> None:
        self._settings.setValue("last_folder", value)

    @property
    def hint(self) -> str:
        """The journey the first-start hint was shown on, HINT_READ once it is read; "" before."""
        return self._text("hint")

    @hint.setter
    def hint(self, value: str) -> None:
        self._settings.setValue("hint", value)

    @property
    def initials(self) -> str:
        """Who codes notes; empty until somebody said."""
        return clean_line(self._text("initials"))

    @initials.setter
    def initials(self, value: str) -> None:
        self._settings.setValue("initials", value)

    @property
    def coding(self) -> str:
        """How notes were gone through last, as `journeymap.ui.coding_wishes` writes it."""
        return self._text("coding")

    @coding.setter
    def coding(self, value: str) -> None:
        self._settings.setValue("coding", value)

    def _count(self, name: str, usual: int) -> int:
        value = self._text(name)
        return min(int(value), MAX_BACKUPS) if value.isdecimal() else usual

    def _text(self, name: str) -> str:
        value = self._settings.value(name, "")
        return value if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class Panels:
    """Which panels stand open beside the canvas."""

    outline: bool
    facts: bool
