"""What the program tells and asks: what happened, what is safe, what to do."""

from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.storage.journeys import is_taken
from journeymap.storage.package import AGE_SUFFIX, ZIP_SUFFIX
from journeymap.ui.passphrases import PassphraseDialog
from journeymap.words import Words, key


class Answer(StrEnum):
    """What the user chose when asked about unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


_AROUND_PX = (8, 20, 24, 20)
_USUAL_PX = 360
"""How wide a message of several lines is."""
_BESIDE_PX = 120
"""What a message takes beside its words."""
_JOURNEYS = key("dialog.journey_files")


class ListDialog(QDialog):
    """A question over a list of rows, one of which is chosen."""

    def __init__(
        self,
        title: str,
        text: str,
        rows: list[str],
        *,
        accept: str,
        reject: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._list = QListWidget(self)
        self._list.setAccessibleName(title)
        self._list.addItems(rows)
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self.accept)
        label.setBuddy(self._list)
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(accept, role.AcceptRole)
        buttons.addButton(reject, role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        for part in (label, self._list, buttons):
            column.addWidget(part)
        self.resize(460, 420)

    @property
    def row(self) -> int:
        """The chosen row, −1 for none."""
        return self._list.currentRow()


class Messages:
    """The dialogs of one window. Everything that blocks goes through here."""

    def __init__(self, parent: QWidget, words: Words) -> None:
        self._parent = parent
        self._words = words

    def tell(self, title: str, text: str, detail: str = "") -> None:
        """Says something and waits until it is read."""
        box = self._box(title, text, detail)
        box.addButton(self._words("dialog.ok"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        box.deleteLater()

    def tell_report(self, title: str, text: str, detail: str, report: str) -> None:
        """Says that something went wrong in the program, with a report that can be copied."""
        box = self._box(title, text, detail)
        box.setDetailedText(report)
        role = QMessageBox.ButtonRole
        ok = box.addButton(self._words("dialog.ok"), role.AcceptRole)
        copy = box.addButton(self._words("dialog.copy_report"), role.ActionRole)
        copy.clicked.disconnect()  # it copies, and the dialog stays
        copy.clicked.connect(partial(QGuiApplication.clipboard().setText, report))
        box.setDefaultButton(ok)
        box.setEscapeButton(ok)
        box.exec()
        box.deleteLater()

    def ask_about_changes(self, code: str) -> Answer:
        """Asks what to do with changes that are not saved."""
        words, role = self._words, QMessageBox.ButtonRole
        box = self._box(
            words("dialog.unsaved_title"),
            words("dialog.unsaved", code=code),
            words("dialog.unsaved_detail"),
        )
        save = box.addButton(words("dialog.save"), role.AcceptRole)
        discard = box.addButton(words("dialog.discard"), role.DestructiveRole)
        cancel = box.addButton(words("dialog.cancel"), role.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        box.exec()
        chosen = box.clickedButton()
        box.deleteLater()
        if chosen is save:
            return Answer.SAVE
        return Answer.DISCARD if chosen is discard else Answer.CANCEL

    def offer(self, title: str, text: str, detail: str, accept: str) -> bool:
        """Tells something good and offers to go on with it."""
        return self.choose(title, text, detail, (accept,), self._words("dialog.close")) == 0

    def choose(
        self, title: str, text: str, detail: str, ways: tuple[str, ...], stay: str
    ) -> int | None:
        """Offers ways to go on, the first one by itself; None to leave things as they are."""
        box, role = self._box(title, text, detail), QMessageBox.ButtonRole
        buttons = [
            box.addButton(way, role.ActionRole if index else role.AcceptRole)
            for index, way in enumerate(ways)
        ]
        rest = box.addButton(stay, role.RejectRole)
        box.setDefaultButton(buttons[0])
        box.setEscapeButton(rest)
        box.exec()
        chosen = box.clickedButton()
        box.deleteLater()
        return next((i for i, button in enumerate(buttons) if button is chosen), None)

    def choose_safe(self, title: str, text: str, detail: str, way: str) -> bool:
        """Asks about what cannot be taken back: Enter and Escape both leave things as they are."""
        box, role = self._box(title, text, detail), QMessageBox.ButtonRole
        does = box.addButton(way, role.DestructiveRole)
        stays = box.addButton(self._words("dialog.cancel"), role.RejectRole)
        box.setDefaultButton(stays)
        box.setEscapeButton(stays)
        box.exec()
        chosen = box.clickedButton() is does
        box.deleteLater()
        return chosen

    def choose_one(self, title: str, text: str, rows: list[str], accept: str) -> int | None:
        """Asks for one row of a list; None when none was chosen."""
        dialog = ListDialog(
            title,
            text,
            rows,
            accept=accept,
            reject=self._words("dialog.cancel"),
            parent=self._parent,
        )
        accepted, row = dialog.exec(), dialog.row
        dialog.deleteLater()
        return row if accepted and row >= 0 else None

    def ask_passphrase(self, file: str, *, wrong: bool) -> str | None:
        """Asks for the passphrase of a file; None when it is to stay closed."""
        words = self._words
        text = words("protect.wrong", file=file) if wrong else words("protect.open", file=file)
        title = words("protect.wrong_title") if wrong else words("protect.open_title")
        return self._passphrase(title, text, words("protect.open_do"), is_new=False)

    def ask_new_passphrase(self, code: str) -> str | None:
        """Asks for a passphrase to protect a journey with, twice; None when it is not wanted."""
        words = self._words
        title, text = words("protect.title"), words("protect.text", code=code)
        return self._passphrase(title, text, words("protect.do"), is_new=True)

    def ask_set_passphrase(self, name: str, files: int) -> str | None:
        """Asks for a passphrase to protect a set of so many files with; None when not wanted."""
        words = self._words
        text = words.count("protect_set.text", files, name=name)
        title, text = words("protect_set.title"), f"{text}\n\n{words('protect_set.no_reset')}"
        return self._passphrase(title, text, words("protect.do"), is_new=True)

    def _passphrase(self, title: str, text: str, accept: str, *, is_new: bool) -> str | None:
        dialog = PassphraseDialog(
            self._words, title, text, accept=accept, is_new=is_new, parent=self._parent
        )
        accepted, passphrase = dialog.exec(), dialog.passphrase
        dialog.deleteLater()
        return passphrase if accepted else None

    def choose_journey(self, folder: str) -> Path | None:
        """Asks for a journey file to open, or a package."""
        kinds = [f"{self._words(_JOURNEYS)} (*.journey.json)", self._packages(), "* (*)"]
        return self._existing(self._words("dialog.open_title"), folder, kinds)

    def choose_package(self, folder: str) -> Path | None:
        """Asks for a package to open."""
        title = self._words("dialog.open_package_title")
        return self._existing(title, folder, [self._packages(), "* (*)"])

    def _packages(self) -> str:
        return f"{self._words('dialog.package_files')} (*{AGE_SUFFIX} *{ZIP_SUFFIX})"

    def _existing(self, title: str, folder: str, kinds: list[str]) -> Path | None:
        dialog = self._files(title, folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(kinds)
        return _chosen(dialog)

    def choose_new_folder(self, proposed: Path) -> Path | None:
        """Asks for a folder that is not there yet, or empty."""
        dialog = self._files(self._words("dialog.new_folder_title"), str(proposed.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilters([self._words("dialog.new_folder_kind")])
        dialog.selectFile(proposed.name)
        return _chosen(dialog)

    def choose_set(self, folder: str) -> Path | None:
        """Asks for a folder of journeys."""
        dialog = self._files(self._words("dialog.open_set_title"), folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return _chosen(dialog)

    def choose_file(self, title: str, folder: str, kinds: dict[str, str]) -> Path | None:
        """Asks for a file to read; `kinds` are suffix → what such a file is called."""
        dialog = self._files(title, folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        every = " ".join(f"*{suffix}" for suffix in kinds)
        named = [f"{name} (*{suffix})" for suffix, name in kinds.items()]
        dialog.setNameFilters([f"{', '.join(kinds.values())} ({every})", *named, "* (*)"])
        return _chosen(dialog)

    def choose_place(self, proposed: Path, kinds: dict[str, str]) -> Path | None:
        """Asks where to save; `kinds` are suffix → what such a file is called."""
        dialog = self._files(self._words("dialog.save_title"), str(proposed.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([f"{name} (*{suffix})" for suffix, name in kinds.items()])
        dialog.selectFile(proposed.name)
        chosen = _chosen(dialog)
        if chosen is None or chosen.name.lower().endswith(tuple(kinds)):
            return chosen
        suffix = _suffix_in(dialog.selectedNameFilter(), kinds)
        return self._if_free(chosen.with_name(chosen.name + suffix))

    def _if_free(self, path: Path) -> Path | None:
        """The dialog asked about the name as it was typed; this one has got a suffix since."""
        if not is_taken(path):
            return path
        words = self._words
        text = words("dialog.exists", file=path.name)
        replace = self.offer(
            words("dialog.exists_title"),
            text,
            words("dialog.exists_detail"),
            words("dialog.replace"),
        )
        return path if replace else None

    def _box(self, title: str, text: str, detail: str) -> QMessageBox:
        box = QMessageBox(self._parent)
        box.setWindowTitle(title)
        box.setText(text)
        box.setInformativeText(detail)
        labels = box.findChildren(QLabel)
        for label in labels:  # names of files and citizens' codes are no markup
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in labels:
            if label.wordWrap():  # what Qt wraps from the start, it makes too narrow for a path
                usual = min(label.fontMetrics().horizontalAdvance(detail), px(_USUAL_PX))
                label.setMinimumWidth(max(usual, *map(_longest_word, labels)))
        grid = box.layout()
        if grid is not None:  # as around every other dialog; Qt's are narrow, and uneven
            grid.setContentsMargins(*_AROUND_PX)
        return box

    def _files(self, title: str, folder: str) -> QFileDialog:
        dialog = QFileDialog(self._parent, title, folder)
        label = QFileDialog.DialogLabel  # Qt's own Danish leaves these two in English
        dialog.setLabelText(label.LookIn, self._words("dialog.look_in"))
        dialog.setLabelText(label.FileType, self._words("dialog.file_type"))
        return dialog


def may_drop(dialog: QWidget, words: Words) -> bool:
    """Asks before a dialog is closed without what was written in it."""
    return Messages(dialog, words).choose_safe(
        words("dialog.written_title"),
        words("dialog.written"),
        words("dialog.written_detail"),
        words("dialog.drop"),
    )


def _longest_word(label: QLabel) -> int:
    """Pixels, but never more than the screen has room for."""
    label.ensurePolished()
    widest = max(map(label.fontMetrics().horizontalAdvance, label.text().split()), default=0)
    return min(widest + 2, label.screen().availableSize().width() - _BESIDE_PX)


def _chosen(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec()
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(files[0]) if accepted and files else None


def _suffix_in(name_filter: str, kinds: dict[str, str]) -> str:
    return next((suffix for suffix in kinds if f"*{suffix})" in name_filter), next(iter(kinds)))
