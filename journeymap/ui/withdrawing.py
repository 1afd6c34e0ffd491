"""A citizen withdraws: what is removed is told, asked about once, done, and a receipt shown."""

import datetime as dt
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from journeymap.storage.collection import set_above
from journeymap.storage.errors import StorageError
from journeymap.storage.places import backup_folder, recovery_folder
from journeymap.storage.resources import is_sample
from journeymap.storage.withdrawal import (
    Withdrawal,
    carry_out_withdrawal,
    cautions,
    plan_withdrawal,
    removed_files,
)
from journeymap.ui.desk import Desk
from journeymap.ui.files import Files
from journeymap.ui.locks import held
from journeymap.ui.messages import Messages
from journeymap.ui.preferences import Preferences
from journeymap.words import Words

MOST_NAMES: Final = 4
"""Names of files in a dialog; the receipt holds them all."""


def withdraw_open_journey(
    desk: Desk, files: Files, messages: Messages, preferences: Preferences, words: Words
) -> None:
    """Takes the journey on the desk away for good, should the answer be yes."""
    document, path = desk.document, desk.path
    if document is None:
        return
    if path is None or is_sample(path):
        why = words("withdraw.unsaved") if path is None else words("withdraw.sample")
        messages.tell(words("withdraw.title"), why)
        return
    kept = {"backups": backup_folder(), "recovery": recovery_folder()}
    try:
        plan = _plan(path, document.journey.id, files.folder)
        if not _agreed(plan, document.journey.code, messages, words):
            return
        with held(file for file in plan.files if file != path):
            files.put_away()  # its own recovery file goes, and nothing is saved any more
            today = dt.datetime.now().astimezone().date()
            receipt = carry_out_withdrawal(plan, day=today, words=words, **kept)
    except StorageError as error:
        messages.tell(
            words("withdraw.failed_title"), error.sentence(words), words("withdraw.failed_detail")
        )
    else:
        for file in plan.files:
            preferences.forget(str(file))
        _show(receipt, plan, messages, words)
    files.changed.emit()


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
