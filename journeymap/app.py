"""The window's composition root: settings, fonts, translator, theme, window. No logic."""

import faulthandler
import gc
import os
import re
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final, TextIO

from PySide6.QtCore import QLibraryInfo, QObject, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from journeymap.canvas.fonts import install_fonts
from journeymap.storage.places import own_folder
from journeymap.storage.resources import load_fonts
from journeymap.ui.mishaps import Mishaps
from journeymap.ui.preferences import Preferences
from journeymap.ui.surroundings import surroundings
from journeymap.ui.theme import dress, palette_of
from journeymap.ui.tidying import Tidying
from journeymap.ui.window import MainWindow

_MAX_REPORT: Final = 20_000
_FORGOTTEN_S: Final = 7 * 24 * 3600
"""An empty report that old is of a program that was killed: none runs for a week."""
_FOLDERS: Final = re.compile(r'File "[^"\n]*[/\\]')
"""The way to a file of the program; it names the user."""


class Program(QObject):
    """The application, its window and its wishes."""

    def __init__(self, application: QApplication, preferences: Preferences, language: str) -> None:
        super().__init__()
        self._application = application
        self._preferences = preferences
        self._language = language
        self._translator: QTranslator | None = None
        application.setApplicationName("journeymap")
        application.setApplicationDisplayName("journeymap")
        install_fonts({w: load_fonts()[w] for w in ("regular", "semibold", "bold")})
        self._dress_application()
        self.window = MainWindow(preferences, surroundings(preferences, language))
        self._mishaps = Mishaps(self.window)
        self._tidying = Tidying(self._told, self)
        self.window.wishes_changed.connect(self._dress_again)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    def catch_mishaps(self) -> None:
        """From here on a mistake in the program is told in a dialog and the window lives on."""
        self._mishaps.install()

    def tidy_up(self) -> None:
        """From here on what is no longer needed is thrown away between the keys."""
        self._tidying.begin()

    def let_python_tidy_up(self) -> None:
        """As before `tidy_up`: for who goes on in the same process without the window."""
        self._tidying.end()

    def _told(self) -> object:
        document = self.window.desk.document
        return document.journey if document is not None else None

    def tell_what_happened(self, fall: str) -> None:
        """After a fall: says so, and offers what had been told and not saved."""
        if fall:
            self._mishaps.tell_of_fall(fall)
        self.window.files.offer_what_was_left()
        self.window.of_set.copies.offer_what_was_left()

    def _dress_application(self) -> None:
        palette = palette_of(self._preferences.theme)
        dress(self._application, palette, text_scale=self._preferences.text_size / 100)
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator.deleteLater()
        self._translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        language = self._preferences.language or self._language
        if language != "en" and self._translator.load(f"qtbase_{language}", folder):
            self._application.installTranslator(self._translator)

    def _follow_system(self) -> None:
        """The desktop went light or dark; a theme that was chosen stays, and so does the talk."""
        if palette_of(self._preferences.theme) is not self.window.around.palette:
            self._dress_again()

    def _dress_again(self) -> None:
        self._dress_application()
        self.window.dress(surroundings(self._preferences, self._language))


class Fall:
    """What Python writes down when the whole program falls, for the next start to tell.

    Only names of functions and files of the program stand in it, nothing that was told. Each
    running program has a file of its own.
    """

    def __init__(self, folder: Path) -> None:
        self.report = ""
        self._path = folder / f"fault-{os.getpid()}.txt"
        self._file: TextIO | None = None
        with suppress(OSError):  # without a place to write the program runs all the same
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            for path in sorted(folder.glob("fault-*.txt")):
                if path.stat().st_size:
                    text = path.read_text(encoding="utf-8", errors="replace")[:_MAX_REPORT]
                    self.report = _FOLDERS.sub('File "', text)
                if path.stat().st_size or time.time() - path.stat().st_mtime > _FORGOTTEN_S:
                    path.unlink()
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)

    def forget(self) -> None:
        """The program ends as it should."""
        faulthandler.disable()
        if self._file is not None:
            self._file.close()
            with suppress(OSError):
                self._path.unlink()


def run_window(paths: list[Path], language: str) -> int:
    """Opens the window on the first of `paths`, if there is one; returns when it is closed."""
    gc.disable()  # until `tidy_up`: no window is half made when something is thrown away
    application = QApplication(sys.argv[:1])
    format_, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    preferences = Preferences(QSettings(format_, scope, "journeymap", "journeymap"))
    program = Program(application, preferences, language)
    program.catch_mishaps()
    program.window.show()
    fall = Fall(own_folder())
    program.tell_what_happened(fall.report)
    if program.window.desk.document is None:  # nothing lies over what was just brought back
        for path in paths[:1]:
            program.window.open_path(path)
    program.tidy_up()
    status = application.exec()
    fall.forget()
    return status
