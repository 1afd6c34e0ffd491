"""Codebooks in and out as files; what a file would change is shown before anything is changed."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.model.codebook_commands import lenses_of
from journeymap.model.codebook_import import ImportPlan, plan_import
from journeymap.storage.codebook_files import (
    CSV_SUFFIX,
    QDC_SUFFIX,
    read_codebook,
    write_codebook,
)
from journeymap.storage.errors import StorageError
from journeymap.storage.resources import is_sample
from journeymap.ui.codebook_desk import BookDesk
from journeymap.ui.codebook_texts import said
from journeymap.ui.fitting import fit_on_screen
from journeymap.ui.messages import Messages
from journeymap.words import Words, key

_SIZE_PX: Final = (620, 420)


def plan_from_file(
    desk: BookDesk, messages: Messages, words: Words, parent: QWidget
) -> ImportPlan | None:
    """Asks for a file, shows what it would change, and gives that if it is wanted."""
    path = messages.choose_file(words("codebook.import_title"), _beside(desk), _kinds(words))
    if path is None:
        return None
    book, vocabulary = desk.book, desk.vocabulary
    try:
        lenses = read_codebook(path, book, vocabulary, words.language)
    except StorageError as error:
        place = ": ".join(part for part in (error.place, error.sentence(words)) if part)
        messages.tell(
            words("codebook.import_title"),
            words("codebook.not_read", file=path.name, problem=place),
            words("codebook.nothing_changed"),
        )
        return None
    plan = plan_import(book, vocabulary, lenses)
    dialog = ImportDialog(plan, path.name, desk, words, parent)
    accepted = dialog.exec()
    dialog.deleteLater()
    return plan if accepted and not plan.changes_nothing else None


def write_to_file(desk: BookDesk, messages: Messages, words: Words) -> Path | None:
    """Asks where, and writes all lenses and codes there. None when nothing was written."""
    proposed = Path(_beside(desk), f"{words('codebook.file_name')}{CSV_SUFFIX}")
    path = messages.choose_place(proposed, _kinds(words))
    if path is None:
        return None
    lenses = lenses_of(desk.book, desk.vocabulary)
    try:
        write_codebook(path, lenses, words.language)
    except StorageError as error:
        messages.tell(
            words("codebook.export_title"),
            words("codebook.not_written", file=path.name, problem=error.sentence(words)),
        )
        return None
    return path


def _beside(desk: BookDesk) -> str:
    """Nobody's own file is to land among the program's samples."""
    return str(Path.home() if is_sample(desk.folder) else desk.folder)


def _kinds(words: Words) -> dict[str, str]:
    return {CSV_SUFFIX: words("codebook.csv_file"), QDC_SUFFIX: words("codebook.qdc_file")}


class ImportDialog(QDialog):
    """What importing a file comes to, by what happens to each code."""

    def __init__(
        self, plan: ImportPlan, file: str, desk: BookDesk, words: Words, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words("codebook.import_title"))
        lead = QLabel(words("codebook.import_lead", file=file), self)
        if plan.changes_nothing:
            lead.setText(words("codebook.import_nothing", file=file))
        lead.setWordWrap(True)
        lead.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(words("codebook.import_title"))
        self.tree.setWordWrap(True)
        for heading, texts in what_changes(plan, desk, words):
            top = QTreeWidgetItem(self.tree, [heading])
            for text in texts:
                QTreeWidgetItem(top, [text]).setToolTip(0, text)
            top.setExpanded(len(texts) <= _OPEN)
        buttons, role = QDialogButtonBox(self), QDialogButtonBox.ButtonRole
        if not plan.changes_nothing:
            buttons.addButton(words("codebook.import_do"), role.AcceptRole)
        closing = key("dialog.close") if plan.changes_nothing else key("dialog.cancel")
        buttons.addButton(words(closing), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(lead)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        self.tree.setMinimumSize(px(_SIZE_PX[0]) // 2, px(_SIZE_PX[1]) // 3)
        fit_on_screen(self)
        room = parent.window().size()
        self.resize(min(px(_SIZE_PX[0]), room.width()), min(px(_SIZE_PX[1]), room.height()))


_OPEN: Final = 30
"""Longer lists than this are folded first; the heading says how many there are."""


def what_changes(
    plan: ImportPlan, desk: BookDesk, words: Words
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Headings with what stands below each; nothing of the file goes unmentioned."""
    language = words.language
    lenses = (*lenses_of(desk.book, desk.vocabulary), *plan.new_lenses)
    names = {lens.id: said(lens.name, language) for lens in lenses}

    def of(lens: str, text: str) -> str:
        return f"{names.get(lens, lens)}: {text}"

    def changed() -> tuple[str, ...]:
        told = []
        for one in plan.changed:
            before, after = said(one.before.label, language), said(one.after.label, language)
            text = words("codebook.becomes", before=before, after=after)
            told.append(of(one.lens, after if before == after else text))
        return tuple(told)

    groups = (
        (key("codebook.plan_lenses"), tuple(said(x.name, language) for x in plan.new_lenses)),
        (key("codebook.plan_renamed"), tuple(said(x.name, language) for x in plan.renamed)),
        (key("codebook.plan_added"), tuple(of(x, said(c.label, language)) for x, c in plan.added)),
        (key("codebook.plan_changed"), changed()),
        (
            key("codebook.plan_refused"),
            tuple(
                of(one.lens, f"{said(one.code.label, language)} – {one.why.sentence(words)}")
                for one in plan.refused
            ),
        ),
        (
            key("codebook.plan_unchanged"),
            tuple(of(x, said(c.label, language)) for x, c in plan.unchanged),
        ),
        (key("codebook.plan_kept"), tuple(of(x, said(c.label, language)) for x, c in plan.kept)),
    )
    return tuple((words.count(name, len(texts)), texts) for name, texts in groups if texts)
