"""The prepared timeline: known facts are pasted or fetched, seen as notes, and laid out."""

import datetime as dt
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journeymap.model.headings import Meaning
from journeymap.model.journey import Event, Journey
from journeymap.model.prepare import (
    Prepared,
    events_of,
    is_newest_first,
    oldest_first,
)
from journeymap.storage.errors import StorageError
from journeymap.storage.tables import TABLE_SUFFIXES, read_table
from journeymap.ui.fitting import scrolled
from journeymap.ui.intake import Intake, prepared_intake
from journeymap.ui.messages import Messages
from journeymap.ui.paste_field import MAX_CHARACTERS, PasteField, files_in
from journeymap.ui.prepare_columns import Columns
from journeymap.ui.prepare_preview import Preview
from journeymap.ui.surroundings import Surroundings

_SIZE_PX: Final = (1120, 660)
_ROOM_PX: Final = 48
"""What is left free of the window around the dialog."""
_NARROW_PX: Final = 900
_WIDE_SIZES: Final = (300, 500)
_NARROW_SIZES: Final = (100, 500)
"""How the field and the notes share the room."""
_PAUSE_MS: Final = 120
"""How long the typing rests before the preview follows."""


class _Files(Messages):
    """Asks for a table file."""

    def choose_table(self, folder: str) -> Path | None:
        words = self._words
        dialog = self._files(words("prepare.file_title"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = " ".join(f"*{suffix}" for suffix in TABLE_SUFFIXES)
        dialog.setNameFilters([f"{words('prepare.file_kinds')} ({kinds})", "* (*)"])
        accepted, files = dialog.exec(), dialog.selectedFiles()
        dialog.deleteLater()
        return Path(files[0]) if accepted and files else None


class PrepareDialog(QDialog):
    """Left what is known, right the notes it makes. `events` gives them once it is accepted.

    `folder` is where the dialog for files begins, `text` what stands in the field at first;
    `intake` says what lines are read as, the known facts when it is None.
    """

    def __init__(
        self,
        around: Surroundings,
        journey: Journey,
        today: dt.date,
        parent: QWidget | None = None,
        *,
        folder: str = "",
        intake: Intake | None = None,
        text: str = "",
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._words = around.words
        self._intake = intake or prepared_intake(around, journey, today)
        self._folder = folder
        self._prepared = Prepared()
        self._meanings: tuple[Meaning, ...] = ()
        self._headings: tuple[str, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._refresh)
        self.setWindowTitle(self._words(self._intake.title))
        self.setAcceptDrops(True)
        self._make_widgets(text)
        self._arrange()
        self._connect()
        self._refresh()
        self._take_size(parent)
        self.field.setFocus()

    # --- what it gives -------------------------------------------------------------------------

    @property
    def prepared(self) -> Prepared:
        """What became of the text so far, in the order in which it would be laid out."""
        turned = self.turn.isVisibleTo(self) and self.turn.isChecked()
        return oldest_first(self._prepared) if turned else self._prepared

    def events(self) -> tuple[Event, ...]:
        """The yellow notes to lay out; each call gives them fresh ids."""
        self._catch_up()
        return events_of(self.prepared)

    def accept(self) -> None:
        """Closes with what stands in the field now; with nothing to lay out it stays open."""
        self._catch_up()
        if self._prepared.usable:
            super().accept()

    # --- widgets -------------------------------------------------------------------------------

    def _make_widgets(self, text: str) -> None:
        words, palette = self._words, self._around.palette
        self.notice = _label("notice", self)
        self.notice.hide()
        self.field = PasteField(palette, self)
        self.field.setPlaceholderText(words(self._intake.placeholder))
        self.field.setPlainText(text)
        self.from_file = QPushButton(words("prepare.from_file"), self)
        self.from_file.setAutoDefault(False)
        self.columns = Columns(words, palette, self)
        self.columns.setVisible(False)
        self.preview = Preview(
            words=words, vocabulary=self._around.vocabulary, palette=palette, parent=self
        )
        self.turn = QCheckBox(words("prepare.oldest_first"), self)
        self.turn.setChecked(True)
        self.summary = _label("told", self)
        self.show_problem = QPushButton(words("prepare.show_problem"), self)
        self.show_problem.setAutoDefault(False)
        self.show_problem.setToolTip(words("prepare.show_problem_help"))
        self.show_problem.setAccessibleDescription(words("prepare.show_problem_help"))
        role = QDialogButtonBox.ButtonRole
        self._buttons = QDialogButtonBox(self)
        self.lay_out = self._buttons.addButton(words(self._intake.lay_out), role.AcceptRole)
        cancel = self._buttons.addButton(words("dialog.cancel"), role.RejectRole)
        cancel.setAutoDefault(False)

    def _arrange(self) -> None:
        words = self._words
        lead = _label("lead", self)
        lead.setText(words(self._intake.lead))
        top = QHBoxLayout()
        top.setSpacing(18)
        top.addWidget(lead, 1)
        top.addWidget(self.from_file)
        self._splitter = QSplitter(self)
        self._splitter.setHandleWidth(18)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._left())
        self._splitter.addWidget(self._right())
        for index, size in enumerate(_WIDE_SIZES):
            self._splitter.setStretchFactor(index, size)
        self._splitter.setSizes(_WIDE_SIZES)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        self.summary.setWordWrap(True)
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.show_problem)
        foot.addWidget(self._buttons)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 18, 24, 6)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self._splitter, 1)
        area = scrolled(body, self.windowTitle(), self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot.setContentsMargins(24, 6, 24, 18)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area, 1)
        around.addLayout(foot)

    def _left(self) -> QWidget:
        side = QWidget(self)
        caption = _label("caption", side)
        caption.setText(self._words("prepare.paste"))
        caption.setBuddy(self.field)
        self.field.setAccessibleName(self._words("prepare.paste"))
        column = _column(side)
        column.addWidget(caption)
        column.addWidget(self.field, 1)
        return side

    def _right(self) -> QWidget:
        side = QWidget(self)
        self._columns_caption = _label("caption", side)
        self._columns_caption.setText(self._words("prepare.columns"))
        caption = _label("caption", side)
        caption.setText(self._words("prepare.preview"))
        caption.setBuddy(self.preview)
        over = QHBoxLayout()
        over.addWidget(caption)
        over.addStretch(1)
        over.addWidget(self.turn)
        nothing = _label("lead", side)
        nothing.setText(self._words("prepare.nothing_yet"))
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget(side)
        self._pages.addWidget(nothing)
        self._pages.addWidget(self.preview)
        column = _column(side)
        column.addWidget(self._columns_caption)
        column.addWidget(self.columns)
        column.addLayout(over)
        column.addWidget(self._pages, 1)
        return side

    def _connect(self) -> None:
        self.field.textChanged.connect(self._pause.start)
        self.field.offered.connect(self._take_files)
        self.field.too_much.connect(self._refuse_much)
        self.from_file.clicked.connect(self._choose_file)
        self.columns.meant.connect(self._mean)
        self.preview.asked_for_line.connect(self.field.go_to_line)
        self.show_problem.clicked.connect(self.preview.show_next_problem)
        self.turn.clicked.connect(self._show)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)

    def _take_size(self, parent: QWidget | None) -> None:
        """As large as is comfortable and the window or the screen has room for."""
        room = parent.window().size() if parent else self.screen().availableSize()
        wide, high = _SIZE_PX
        self.resize(min(wide, room.width() - _ROOM_PX), min(high, room.height() - _ROOM_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room for it."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW_PX
        direction = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if direction is not self._splitter.orientation():
            self._splitter.setOrientation(direction)
            self._splitter.setSizes(_NARROW_SIZES if is_narrow else _WIDE_SIZES)
            self.columns.show_less(less=is_narrow)

    # --- what is done --------------------------------------------------------------------------

    def _catch_up(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._refresh()

    def _refresh(self) -> None:
        """Reads the field anew. Meanings somebody gave hold while the columns are the same."""
        prepared = self._read()
        headings = tuple(column.heading for column in prepared.columns)
        if self._meanings and headings != self._headings:
            self._meanings = ()
            prepared = self._read()
        self._headings = headings
        self._prepared = prepared
        self._show()

    def _read(self) -> Prepared:
        return self._intake.read(self.field.toPlainText(), self._meanings)

    def _mean(self, meanings: tuple[Meaning, ...]) -> None:
        self._meanings = meanings
        self._refresh()

    def _show(self) -> None:
        words, prepared = self._words, self._prepared
        self.turn.setVisible(self._intake.turns and is_newest_first(prepared))
        self.columns.show_columns(prepared.columns)
        wrap = QPlainTextEdit.LineWrapMode
        self.field.setLineWrapMode(wrap.NoWrap if prepared.columns else wrap.WidgetWidth)
        self._columns_caption.setVisible(bool(prepared.columns))
        self.preview.show_rows(self.prepared.rows)
        self._pages.setCurrentIndex(1 if prepared.rows else 0)
        count = len(prepared.usable)
        told = [words.count(self._intake.count, count) if count else words("prepare.none")]
        if prepared.refused:
            told.append(words.count("prepare.refused", prepared.refused))
        self.summary.setText(" · ".join(told))
        self.show_problem.setVisible(prepared.refused > 0)
        self.lay_out.setEnabled(count > 0)
        self.lay_out.setDefault(count > 0)

    # --- files ---------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        path = _Files(self, self._words).choose_table(self._folder or str(Path.home()))
        if path is not None:
            self._take_file(path)

    def _take_files(self, paths: list[Path]) -> None:
        if len(paths) == 1:
            self._take_file(paths[0])
        else:
            self._tell(self._words("prepare.several_files"))

    def _take_file(self, path: Path) -> None:
        """Puts what a file holds into the field, or says why that cannot be."""
        self._folder = str(path.parent)
        try:
            text = read_table(path)
        except StorageError as error:
            self._tell(f"{path.name}: {error.sentence(self._words)}")
            return
        self.notice.hide()
        self.field.replace_all(text)
        self._catch_up()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse_much(self) -> None:
        limit = self._words.number(MAX_CHARACTERS)
        self._tell(self._words("prepare.too_much", limit=limit))

    def _tell(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the dialog."""
        if files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes the dropped file."""
        event.acceptProposedAction()
        self._take_files(files_in(event.mimeData()))


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(name in {"lead", "notice"})
    return label


def _column(side: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    return column
