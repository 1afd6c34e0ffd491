"""What may say who somebody is, in all that is about to leave: seen before it does."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.canvas.suspicions import dismissing
from journeymap.errands import dismiss_in_file
from journeymap.privacy.leaving import Suspect
from journeymap.storage.errors import StorageError
from journeymap.storage.resources import is_sample
from journeymap.storage.saving import Backups
from journeymap.ui.fitting import fit_on_screen
from journeymap.ui.locks import lock_of
from journeymap.ui.names_dialog import described
from journeymap.ui.passphrases import waiting
from journeymap.ui.surroundings import Surroundings
from journeymap.words import Words, key

_SIZE_PX: Final = (860, 580)

Dismiss = Callable[[Suspect], str]
"""Remembers that something is no identifier; gives what is to be told when it could not."""


class Way(StrEnum):
    """How the list was left."""

    STAY = "stay"
    GO_ON = "go_on"
    GO_TO = "go_to"
    """To the note `target` stands on; nothing leaves now."""


class LeavingDialog(QDialog):
    """Shows what was found in each journey. `out` is what is about to be made."""

    def __init__(
        self,
        suspects: Sequence[Suspect],
        out: str,
        around: Surroundings,
        dismiss: Dismiss,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._left = list(suspects)
        self._around = around
        self._words = around.words
        self._dismiss_it = dismiss
        self.way = Way.STAY
        self.target: Suspect | None = None
        self.setWindowTitle(self._words("leaving.title"))
        self._found = self._label("told")
        lead, promise = self._label("caption"), self._label("caption")
        lead.setText(self._words("leaving.lead", file=out))
        promise.setText(self._words("names.no_promise"))
        self._problem = self._label("problem")
        self._list = self._made_list()
        self._go_to = self._button(self._words("names.go"), self._go)
        self._dismiss = self._button("", self._do_dismiss)
        self._go_on = self._button(self._words("leaving.go_on"), self._do_go_on)
        self._go_on.setProperty("primary", True)
        self._stay = self._button(self._words("dialog.cancel"), self.reject)
        self._arrange(lead, promise)
        fit_on_screen(self)
        self._list.addItems([self._row(suspect) for suspect in self._left])
        self._list.setCurrentRow(0)
        self._show()
        self._list.setFocus()

    @property
    def left(self) -> tuple[Suspect, ...]:
        """What was not dismissed."""
        return tuple(self._left)

    def sizeHint(self) -> QSize:
        """Roomy: the words around what was found are what one decides by."""
        return super().sizeHint().expandedTo(QSize(*map(px, _SIZE_PX)))

    def _made_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(self.windowTitle())
        made.setWordWrap(True)
        made.setSpacing(2)
        made.setLayoutMode(QListView.LayoutMode.Batched)  # there may be thousands
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.itemActivated.connect(self._go)
        made.currentRowChanged.connect(self._show_ways)
        return made

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, text: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def _arrange(self, lead: QLabel, promise: QLabel) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(10)
        for button in (self._go_to, self._dismiss):
            ways.addWidget(button)
        ways.addStretch(1)
        for button in (self._go_on, self._stay):
            ways.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(10)
        for part in (self._found, lead):
            column.addWidget(part)
        column.addWidget(self._list, 1)
        for part in (self._problem, promise):
            column.addWidget(part)
        column.addLayout(ways)

    # Showing.

    def _row(self, suspect: Suspect) -> str:
        """Code and municipality, what it may be and where it stands, and what to say instead."""
        words = self._words
        instead = " ".join(suspect.finding.identifier.suggestion(words).split())
        return "\n".join(
            (
                self._whose(suspect),
                described(suspect.holder, suspect.finding, words),
                words("leaving.suggestion", words=instead),
            )
        )

    def _whose(self, suspect: Suspect) -> str:
        journey = suspect.journey
        if journey is None:
            return self._words("leaving.of_set")
        place = journey.municipality
        named = self._around.vocabulary.municipality_label(place) if place else ""
        return " · ".join(part for part in (journey.code, named) if part)

    def _show(self) -> None:
        words, count = self._words, len(self._left)
        told = [words.count("leaving.found", count) if count else words("names.none")]
        journeys = {one.journey.id for one in self._left if one.journey is not None}
        if journeys:
            told.append(words.count("leaving.journeys", len(journeys)))
        if any(suspect.journey is None for suspect in self._left):
            told.append(words("leaving.in_set"))
        self._found.setText(" ".join(told))
        self._problem.setVisible(bool(self._problem.text()))
        self._show_ways()

    def _show_ways(self) -> None:
        """What can be done about the current row."""
        suspect = self._current()
        kind = suspect.finding.identifier.kind if suspect else None
        no = dismissing(kind) if kind else key("suspicion.no_person")
        self._dismiss.setText(self._words(no))
        self._dismiss.setEnabled(suspect is not None)
        self._go_to.setEnabled(suspect is not None and suspect.journey is not None)

    def _current(self) -> Suspect | None:
        row = self._list.currentRow()
        return self._left[row] if 0 <= row < len(self._left) else None

    # Doing.

    def _go(self, _item: object = None) -> None:
        suspect = self._current()
        if suspect is not None and suspect.journey is not None:
            self.target, self.way = suspect, Way.GO_TO
            self.accept()

    def _do_go_on(self) -> None:
        self.way = Way.GO_ON
        self.accept()

    def _do_dismiss(self) -> None:
        """Takes the row away, and all that are the same for the one who said so."""
        suspect = self._current()
        if suspect is None:
            return
        problem = self._dismiss_it(suspect)
        self._problem.setText(problem)
        if not problem:
            said = _said(suspect)
            for row in reversed(range(len(self._left))):
                if _said(self._left[row]) == said:
                    del self._left[row]
                    self._list.takeItem(row)
        self._show()
        if not self._left:
            self._go_on.setFocus()


def _said(suspect: Suspect) -> tuple[str, str]:
    """What is the same for the one who said that it is no identifier."""
    return suspect.journey.id if suspect.journey else "", suspect.finding.mark


def dismiss_for_good(suspect: Suspect, path: Path, backups: Backups | None, words: Words) -> str:
    """Remembers it in the journey's file; gives what to tell when that could not be done.

    Samples are the program's own: among them it holds for this once.
    """
    if is_sample(path):
        return ""
    lock = lock_of(path)
    if not lock.take():
        return words("leaving.in_use")
    try:
        with waiting():
            dismiss_in_file(path, suspect.finding, backups)
    except StorageError as error:
        return words("leaving.not_kept", file=path.name, problem=error.sentence(words))
    finally:
        lock.release()
    return ""


@dataclass(frozen=True)
class Asking:
    """Who is asked, and who is told that a note is to be seen."""

    around: Surroundings
    backups: Backups | None
    window: QWidget
    see: Callable[[Path, object], object]


def may_leave(
    suspects: Sequence[Suspect], sources: Mapping[int, Path], out: Path, asking: Asking
) -> bool:
    """Shows what was found, if anything was; True when it is to leave all the same.

    `sources` are the files of the journeys by their `id()`.
    """
    return gone_through(suspects, sources, out, asking)[0] is Way.GO_ON


def gone_through(
    suspects: Sequence[Suspect], sources: Mapping[int, Path], out: Path, asking: Asking
) -> tuple[Way, tuple[Suspect, ...]]:
    """Like `may_leave`; how the list was left, and what was not dismissed in it."""
    if not suspects:
        return Way.GO_ON, ()

    def dismiss(suspect: Suspect) -> str:
        if suspect.journey is None:  # a set has no place to remember it: for this once
            return ""
        path = sources[id(suspect.journey)]
        return dismiss_for_good(suspect, path, asking.backups, asking.around.words)

    dialog = LeavingDialog(suspects, out.name, asking.around, dismiss, asking.window)
    dialog.exec()
    way, target, left = dialog.way, dialog.target, dialog.left
    dialog.deleteLater()
    if way is Way.GO_TO and target is not None:
        asking.see(sources[id(target.journey)], target.finding)
    return way, left
