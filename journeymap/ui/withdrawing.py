"""A citizen withdraws: what is removed is told, asked about once, done, and a receipt shown."""

import datetime as dt
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from journeymap.model.journey import Journey
from journeymap.storage.collection import set_above
from journeymap.storage.errors import ReadError, StorageError
from journeymap.storage.journeys import read_journey
from journeymap.storage.places import backup_folder, recovery_folder
from journeymap.storage.resources import is_sample
from journeymap.storage.withdrawal import (
    Withdrawal,
    carry_out_withdrawal,
    cautions,
    plan_withdrawal,
    removed_files,
)
from journeymap.ui.cards import Card
from journeymap.ui.desk import Desk
from journeymap.ui.files import Files
from journeymap.ui.locks import held
from journeymap.ui.messages import Messages
from journeymap.ui.preferences import Preferences
from journeymap.words import Words

MOST_NAMES: Final = 4
"""Names of files in a dialog; the receipt holds them all."""


class Withdrawing:
    """Takes a citizen's journey away for good, should the answer be yes."""

    def __init__(
        self, files: Files, messages: Messages, preferences: Preferences, words: Words
    ) -> None:
        self._files = files
        self._messages = messages
        self._preferences = preferences
        self._words = words

    def of_desk(self, desk: Desk) -> None:
        """The journey that is open."""
        if desk.document is None:
            return
        if desk.path is None:
            self._tell(self._words("withdraw.unsaved"))
            return
        self._withdraw(desk.path, desk.document.journey, is_open=True)

    def of_card(self, card: Card) -> None:
        """A journey that lies in the open set."""
        if card.is_locked:
            self._tell(self._words("withdraw.locked", code=card.code))
            return
        try:
            journey = read_journey(card.path)
        except ReadError as error:
            self._tell_failed(error)
            self._files.changed.emit()
            return
        self._withdraw(card.path, journey, is_open=False)

    def _withdraw(self, path: Path, journey: Journey, *, is_open: bool) -> None:
        if is_sample(path):
            self._tell(self._words("withdraw.sample"))
            return
        words = self._words
        kept = {"backups": backup_folder(), "recovery": recovery_folder()}
        try:
            plan = _plan(path, journey.id, self._files.folder)
            if not _agreed(plan, journey.code, self._messages, words):
                return
            # The lock of what is open is held already.
            with held(file for file in plan.files if not (is_open and file == path)):
                self._files.put_away()  # its own recovery file goes, and nothing is saved any more
                today = dt.datetime.now().astimezone().date()
                receipt = carry_out_withdrawal(plan, day=today, words=words, **kept)
        except StorageError as error:
            self._tell_failed(error)
        else:
            for file in plan.files:
                self._preferences.forget(str(file))
            _show(receipt, plan, self._messages, words)
        self._files.changed.emit()

    def _tell(self, why: str) -> None:
        self._messages.tell(self._words("withdraw.title"), why)

    def _tell_failed(self, error: StorageError) -> None:
        words = self._words
        self._messages.tell(
            words("withdraw.failed_title"), error.sentence(words), words("withdraw.failed_detail")
        )


def _plan(path: Path, journey_id: str, folder: Path | None) -> Withdrawal:
    """All copies in the set the journey belongs to; the file alone where it belongs to none."""
    kept = {"backups": backup_folder(), "recovery": recovery_folder()}
    if folder is None or not path.is_relative_to(folder):
        folder = set_above(path)
    if folder is not None:
        return plan_withdrawal(journey_id, folder, **kept)
    return plan_withdrawal(journey_id, path.parent, only=path, **kept)


def _agreed(plan: Withdrawal, code: str, messages: Messages, words: Words) -> bool:
    return messages.choose_safe(
        words("withdraw.title"),
        words("withdraw.ask", code=code),
        going(plan, words),
        words("withdraw.do"),
    )


def going(plan: Withdrawal, words: Words) -> str:
    """What is removed, a line each, what a person must look at, and what cannot be reached."""
    lines = [
        removed_files(plan, words, MOST_NAMES),
        words.count("withdraw.backups", plan.backups),
        words.count("withdraw.recoveries", plan.recoveries),
    ]
    if plan.begun:
        lines.append(words.count("withdraw.begun", plan.begun))
    told = ("\n".join(lines), *cautions(plan, words, MOST_NAMES), words("withdraw.limits"))
    return "\n\n".join(told)


def _show(receipt: Path, plan: Withdrawal, messages: Messages, words: Words) -> None:
    detail = words("withdraw.receipt_lies", file=receipt.name, folder=str(receipt.parent))
    detail = "\n\n".join((detail, *cautions(plan, words, MOST_NAMES)))
    done, show = words("withdraw.gone"), words("withdraw.show")
    if messages.offer(words("withdraw.done_title"), done, detail, show):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(receipt)))
