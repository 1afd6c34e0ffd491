"""Watches over what is open: what others do to its files, and what cannot be kept safe."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from journeymap.storage.errors import StorageError
from journeymap.storage.saving import Saved
from journeymap.ui.desk import Lying

if TYPE_CHECKING:
    from journeymap.ui.window import MainWindow


class Vigil(QObject):
    """Hears of what happens beside the talk and tells it, each thing once."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._is_telling = False
        self._told: str | None = None
        """What lay there when it was last looked at: the stamp of others' versions."""
        # A timer of its own: a single shot that never fires, because the window goes first, would
        # keep the window.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        window.safekeeping.autosaved.connect(self._autosaved)
        window.safekeeping.saved.connect(self._saved)
        window.safekeeping.not_saved.connect(self._not_saved)
        window.safekeeping.outdated.connect(self.look_soon)
        window.safekeeping.troubled.connect(self._troubled)

    @Slot()
    def look_soon(self) -> None:
        """Looks when what is going on is over: a dialog that closes makes the window active too."""
        self._soon.start(0)

    @Slot()
    def _look(self) -> None:
        window = self._window
        if self._is_telling or not window.isVisible() or window.outputs.is_busy:
            return
        window.of_set.look_again()
        told, lying = self._told, self.note()
        if lying is Lying.OURS or self._told == told:
            return
        self._is_telling = True
        try:
            if lying is Lying.OTHERS:
                window.files.settle_with_others()
            elif not window.desk.state.modified:  # else the next save lays it there again
                window.files.ask_about_gone()
        finally:
            self._is_telling = False

    @Slot()
    def note(self) -> Lying:
        """What lies there is known from now on, and not asked about again."""
        lying = self._window.desk.lying()
        is_theirs = lying is Lying.OTHERS
        self._told = self._window.desk.others_stamp() if is_theirs else str(lying)
        return lying

    @Slot()
    def _autosaved(self) -> None:
        self._window.files.saved.emit()

    @Slot(object)
    def _saved(self, saved: Saved) -> None:
        self._window.files.finish_save(saved)

    @Slot(object)
    def _not_saved(self, error: StorageError) -> None:
        self._window.files.tell_not_saved(error)

    @Slot(object)
    def _troubled(self, error: Exception | None) -> None:
        words = self._window.around.words
        sentence = error.sentence(words) if isinstance(error, StorageError) else ""
        trouble = words("foot.not_kept", problem=sentence) if error is not None else ""
        self._window.desk.trouble = trouble
        if self._window.workspace is not None:
            self._window.workspace.refresh_foot()
