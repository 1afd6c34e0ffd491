"""Throwing away what only holds itself, in the window's thread and between the keys.

Python does that by itself in whichever thread happens to make the next thing, and whenever it
likes. A thread beside the window would then take apart what belongs to Qt and to the window,
which brings the whole program down; and a long journey on the table makes it take long enough
to be felt in the middle of a word.
"""

import gc
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS: Final = 1_000
QUIET: Final = 3
"""Looks in a row at which nothing was told, before everything is looked through."""
_YOUNG, _OLDER, _ALL = 0, 1, 2


class Tidying(QObject):
    """From here on Python tidies up only when told to. `told` gives what lies on the table now."""

    def __init__(self, told: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._told = told
        self._last: object = None
        self._quiet = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """What the program consists of is never looked through again."""
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer.start()

    def end(self) -> None:
        """Python does it by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def look(self) -> None:
        """Tidies up what is due; everything only while nothing is being told."""
        told = self._told()
        self._quiet = self._quiet + 1 if told is self._last else 0
        self._last = told
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[_ALL] and self._quiet >= QUIET:
            gc.collect(_ALL)
        elif due[_OLDER]:
            gc.collect(_OLDER)
        elif due[_YOUNG]:
            gc.collect(_YOUNG)
