"""How long a set is kept: its date, a reminder when it has come, and journeys deleted for good."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.model.retention import End, end_of
from journeymap.storage.collection import open_set
from journeymap.storage.errors import ReadError, StorageError
from journeymap.storage.journeys import read_journey
from journeymap.storage.places import backup_folder, recovery_folder
from journeymap.storage.resources import is_sample
from journeymap.storage.withdrawal import carry_out_withdrawal, plan_withdrawal
from journeymap.ui.cards import Card
from journeymap.ui.fitting import fit_on_screen
from journeymap.ui.interview_form import NO_DAY, Problem, day_of
from journeymap.ui.locks import held
from journeymap.ui.messages import Messages
from journeymap.ui.pages import SetPage
from journeymap.ui.preferences import Preferences
from journeymap.ui.surroundings import Surroundings
from journeymap.ui.tasks import Task
from journeymap.ui.work import Work
from journeymap.words import Words

_SIZE_PX: Final = (580, 520)
_LEAST_PX: Final = 90
_YEAR: Final = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")


def last_day_of(text: str, today: dt.date) -> dt.date | None:
    """The day until which something is kept, however far ahead; None for an empty field.

    What citizens tell lies behind them, so their times are read as such ("31.12.40" is 1940): here
    a year is written out, or the day is still to come. Raises Problem.
    """
    year = _YEAR.search(text)
    if year is not None:
        return day_of(text, dt.date(int(year[0]), 12, 31))
    day = day_of(text, today)
    if day is not None and day < today:
        raise Problem(NO_DAY)
    return day


class KeepDialog(QDialog):
    """The last day of a set, and its journeys, of which some may be deleted for good."""

    def __init__(
        self,
        until: dt.date | None,
        cards: tuple[Card, ...],
        today: dt.date,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._today = today
        self._cards = cards
        self.until = until
        """The day that was chosen."""
        self.condemned: tuple[Card, ...] = ()
        """The journeys that are to go."""
        self.setWindowTitle(words("keeping.title"))
        self._day = QLineEdit(words.date(until) if until else "", self)
        self._day.setAccessibleName(words("keeping.until_field"))
        self._day.setPlaceholderText(words("interview.day_like"))
        self._problem = self._label("problem")
        self._problem.hide()
        self._passed = self._label("told")
        self._passed.hide()
        self._warned_of: dt.date | None = None
        """The day of which it was said that it has passed."""
        self._day.textChanged.connect(self._take_back_warning)
        self._list = QListWidget(self)
        self._list.setAccessibleName(words("keeping.journeys"))
        self._list.setMinimumHeight(_LEAST_PX)
        for card in cards:
            self._add(card)
        self._list.itemChanged.connect(self._show_ways)
        self._delete = self._button(words("keeping.delete"), self._do_delete)
        self._keep = self._button(words("keeping.keep"), self._do_keep)
        self._keep.setDefault(True)
        self._arrange()
        self._show_ways()
        fit_on_screen(self)
        self._day.setFocus()

    def sizeHint(self) -> QSize:
        """Room for a good many journeys."""
        return super().sizeHint().expandedTo(QSize(*map(px, _SIZE_PX)))

    def _add(self, card: Card) -> None:
        text = " · ".join(part for part in (card.code, card.place, card.title) if part)
        item = QListWidgetItem(text, self._list)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)

    def _label(self, name: str, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, text: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def _arrange(self) -> None:
        words = self._words
        ways = QHBoxLayout()
        ways.setSpacing(10)
        ways.addWidget(self._delete)
        ways.addStretch(1)
        ways.addWidget(self._keep)
        ways.addWidget(self._button(words("dialog.cancel"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(10)
        name = self._label("panelTitle", words("keeping.until_field"))
        name.setBuddy(self._day)
        for part in (name, self._day, self._problem, self._passed):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self._label("panelTitle", words("keeping.journeys")))
        column.addWidget(self._list, 1)
        column.addWidget(self._label("caption", words("keeping.what_delete_is")))
        column.addLayout(ways)

    def _ticked(self) -> tuple[Card, ...]:
        ticked = Qt.CheckState.Checked
        return tuple(
            card
            for row, card in enumerate(self._cards)
            if self._list.item(row).checkState() == ticked
        )

    def _show_ways(self) -> None:
        self._delete.setEnabled(bool(self._ticked()))

    def _do_keep(self) -> None:
        try:
            wanted = last_day_of(self._day.text().strip(), self._today)
        except Problem as problem:
            self._problem.setText(self._words(problem.text))
            self._problem.show()
            self._day.setFocus()
            return
        if wanted is not None and self._must_warn_of(wanted):
            self._warn_of(wanted)
            return
        self.until = wanted
        self.accept()

    def _must_warn_of(self, wanted: dt.date) -> bool:
        """A day that has passed may be meant: it is said once, unless it stood there already."""
        return wanted < self._today and wanted not in (self.until, self._warned_of)

    def _warn_of(self, wanted: dt.date) -> None:
        words = self._words
        self._warned_of = wanted
        self._problem.hide()
        self._passed.setText(words("keeping.passed", day=words.date(wanted)))
        self._passed.show()
        self._keep.setText(words("keeping.keep_anyway"))
        self._day.setFocus()

    def _take_back_warning(self, _text: str) -> None:
        self._warned_of = None
        self._passed.hide()
        self._keep.setText(self._words("keeping.keep"))

    def _do_delete(self) -> None:
        self.condemned = self._ticked()
        self.accept()


class Keeping(QObject):
    """Shows until when the open set is kept, and lets that be changed."""

    changed = Signal()

    def __init__(self, window: QWidget, preferences: Preferences, work: Work) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._work = work
        self._messages: Messages
        self._around: Surroundings

    def dress(self, messages: Messages, around: Surroundings) -> None:
        """Speaks this language from now on."""
        self._messages, self._around = messages, around

    def show_on(self, page: SetPage, folder: Path) -> None:
        """The quiet line of a set; louder once its day is near. None among the samples."""
        words, until = self._around.words, _until(folder)
        count = len(page.cards.cards())
        if is_sample(folder) or not count:
            page.show_kept("", "", urgent=False)
        elif until is None:
            page.show_kept(words("keeping.nobody_said"), words("keeping.set"), urgent=False)
        else:
            self._show_day(page, until, count)

    def _show_day(self, page: SetPage, until: dt.date, count: int) -> None:
        words, end, day = (
            self._around.words,
            end_of(until, _today()),
            self._around.words.date(until),
        )
        if end is End.AHEAD:
            told = words("keeping.until", day=day)
            page.show_kept(told, words("keeping.change"), urgent=False)
            return
        told = (
            words.count("keeping.past", count, day=day)
            if end is End.PAST
            else words.count("keeping.soon", count, day=day)
        )
        page.show_kept(told, words("keeping.see"), urgent=True)

    def edit(self, folder: Path, cards: tuple[Card, ...]) -> None:
        """Asks for another day, or for journeys that are to go."""
        words = self._around.words
        if is_sample(folder):
            self._messages.tell(words("keeping.title"), words("withdraw.sample"))
            return
        until = _until(folder)
        dialog = KeepDialog(until, cards, _today(), words, self._window)
        accepted = dialog.exec()
        wanted, condemned = dialog.until, dialog.condemned
        dialog.deleteLater()
        if accepted and condemned:
            self._delete(folder, condemned)
        elif accepted and wanted != until:
            self._keep(folder, wanted)

    def _keep(self, folder: Path, until: dt.date | None) -> None:
        words = self._around.words
        try:
            known = open_set(folder)
            known.save(known.collection.replaced(keep_until=until))
        except StorageError as error:
            self._messages.tell(
                words("keeping.not_kept_title"),
                words("keeping.not_kept", problem=error.sentence(words)),
                words("keeping.not_kept_detail"),
            )
        self.changed.emit()

    def _delete(self, folder: Path, condemned: tuple[Card, ...]) -> None:
        words = self._around.words
        agreed = self._messages.choose_safe(
            words("keeping.delete_title"),
            words.count("keeping.ask", len(condemned)),
            words("keeping.what_delete_is") + "\n\n" + words("withdraw.limits"),
            words("keeping.delete_do"),
        )
        if not agreed or self._work.is_busy:
            return
        day, paths = _today(), [card.path for card in condemned]

        def work(task: Task) -> int:
            for done, path in enumerate(paths):
                task.tell(done, len(paths))
                _remove(folder, path, day, words)
            return len(paths)

        self._work.start(
            work,
            words,
            title=words("keeping.delete_title"),
            text=words("keeping.deleting"),
            done=lambda count: self._tell_deleted(count, paths),
            failed=self._tell_not_deleted,
            stopped=self.changed.emit,  # some have gone
        )

    def _tell_deleted(self, count: int, paths: list[Path]) -> None:
        words = self._around.words
        for path in paths:
            self._preferences.forget(str(path))
        self.changed.emit()
        detail = words("keeping.receipts")
        self._messages.tell(
            words("keeping.delete_title"), words.count("keeping.deleted", count), detail
        )

    def _tell_not_deleted(self, error: StorageError) -> None:
        words = self._around.words
        self._messages.tell(
            words("withdraw.failed_title"), error.sentence(words), words("withdraw.failed_detail")
        )
        self.changed.emit()


def _remove(folder: Path, path: Path, day: dt.date, words: Words) -> None:
    kept = {"backups": backup_folder(), "recovery": recovery_folder()}
    plan = plan_withdrawal(read_journey(path).id, folder, **kept)
    with held(plan.files):
        carry_out_withdrawal(plan, day=day, words=words, **kept)


def _until(folder: Path) -> dt.date | None:
    """The day of a set; none of one that cannot be read, which is told elsewhere."""
    try:
        return open_set(folder).collection.keep_until
    except ReadError:
        return None


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()
