"""Somebody tells a journey without a pause, in a process of its own that may be killed any moment.

    python -m tests.faults.session

It reads folders from standard input, one a line, and forks a telling in each: the libraries are
loaded once. A telling opens FOLDER/fælles.journey.json, writes, saves now and then, on purpose and
by itself, and notes in FOLDER/told.log what was told when, after the program had taken it.
"""

import os
import signal
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from journeymap.model.commands import AddEvent, EditText
from journeymap.model.journey import Event
from journeymap.storage.backups import Retention
from journeymap.storage.saving import Backups
from journeymap.ui.desk import Desk
from journeymap.ui.safekeeping import Safekeeping

NAME: Final = "fælles.journey.json"
LOG: Final = "told.log"
RECOVERY: Final = "recovery"
_STROKE_MS: Final = 10
_LETTERS_A_NOTE: Final = 12
_AUTOSAVE_MS: Final = 350
_SAVES_EACH: Final = 60
"""Strokes between two saves on purpose."""


def text_of(note: int, letters: int) -> str:
    """What note number `note` says when so many letters of it are written."""
    return f"{note}:" + "æ" * letters


class Telling(QObject):
    """Types, one letter at each stroke."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._path = folder / NAME
        self._log = os.open(folder / LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._desk = Desk(Backups(folder / "backups", Retention()))
        self._desk.open(self._path)
        self._keeper = Safekeeping(self._desk, folder / RECOVERY, self)
        self._keeper._later.setInterval(_AUTOSAVE_MS)
        self._keeper.begin()
        self._strokes = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._stroke)
        self._timer.start(_STROKE_MS)

    @Slot()
    def _stroke(self) -> None:
        document = self._desk.document
        assert document is not None
        note, letters = divmod(self._strokes, _LETTERS_A_NOTE)
        note_id, text = f"n{note}", text_of(note, letters)
        if letters == 0:
            last = document.journey.events[-1].id
            document.execute(AddEvent(Event(id=note_id, text=text), after=last))
        else:
            document.execute(EditText(note_id, text))
        os.write(self._log, f"{time.monotonic_ns()} {note} {letters}\n".encode())
        self._strokes += 1
        if self._strokes % _SAVES_EACH == 0:
            self._keeper.settle()
            self._desk.save(self._path)
            self._keeper.note_saved()


def tell(folder: Path) -> None:
    """Tells until killed."""
    application = QCoreApplication([])
    telling = Telling(folder)
    application.exec()
    del telling


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the killed
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            tell(Path(line.rstrip("\n")))
            os._exit(0)
        print(child, flush=True)  # noqa: T201 - the answer to the test


if __name__ == "__main__":
    main()
