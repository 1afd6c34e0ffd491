"""The whole program as it is started, with somebody before it for a moment.

    python -m tests.faults.at_the_window FILE HEARD

It opens FILE; somebody writes on, saves, meets a mistake in the program and closes the window.
What the dialogs said is written to HEARD.
"""

import json
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

import journeymap.app
from journeymap.__main__ import main
from journeymap.ui.window import MainWindow
from tests.ui.person import Asking, Person, press, write

TOLD: Final = "Så kom der et brev om Pilefløjten"


class Visited(QApplication):
    """The application, in which somebody acts once instead of waiting for ever."""

    def exec(self) -> int:  # type: ignore[override]
        """What happens between the first picture and the last."""
        (window,) = (w for w in self.topLevelWidgets() if isinstance(w, MainWindow))
        person, reports = Person(), list[str]()

        def reads(dialog: Asking) -> None:
            assert isinstance(dialog, QMessageBox)
            reports.append(dialog.detailedText())
            press("Escape")

        press("End", "Return")
        write(TOLD)
        press("Ctrl+S")
        with person.answers(reads):
            QTimer.singleShot(0, window, _goes_wrong)
            while not person.has_answered:
                self.processEvents()
        person.leave()
        _HEARD.write_text(json.dumps([*person.heard, *reports]), encoding="utf-8")
        window.close()
        return 0


def _goes_wrong() -> None:
    raise KeyError(TOLD)


if __name__ == "__main__":
    _HEARD: Final = Path(sys.argv.pop())
    journeymap.app.QApplication = Visited  # type: ignore[misc]
    raise SystemExit(main())
