"""The codebook of a set: its lenses and codes, changed in place; every change is saved at once."""

import datetime as dt
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMargins, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.model import codebook_commands as commands
from journeymap.model.codebook import BookCode, BookLens, Codebook, Help, Label
from journeymap.model.codebook_commands import Signed, lens_of, lenses_of
from journeymap.model.codebook_errors import CodebookError
from journeymap.model.codebook_import import import_codes
from journeymap.model.recoding import codes_in_use
from journeymap.model.values import clean_line
from journeymap.storage.errors import ChangedOutside, StorageError
from journeymap.ui.beside import Beside
from journeymap.ui.codebook_desk import BookDesk, Change
from journeymap.ui.codebook_fields import CodebookFields
from journeymap.ui.codebook_files import plan_from_file, write_to_file
from journeymap.ui.codebook_texts import log_line, rows_of, said
from journeymap.ui.codebook_tree import CodebookTree
from journeymap.ui.coding_top import MAX_INITIALS
from journeymap.ui.fitting import scrolled
from journeymap.ui.flow import Flow
from journeymap.ui.messages import Messages
from journeymap.ui.preferences import Preferences
from journeymap.ui.set_copies import SetCopies
from journeymap.ui.set_safekeeping import SetSafekeeping, Unsaved
from journeymap.ui.split_dialog import SplitDialog
from journeymap.ui.surroundings import Surroundings
from journeymap.words import key

_SIZE_PX: Final = (1120, 760)
_ROOM_PX: Final = 40
_TREE_PX: Final = (250, 150)
_LOG_PX: Final = 96
_GAP_PX: Final = 8
_INITIALS_PX: Final = 84
_LOG_LINES: Final = 500


class CodebookDialog(QDialog):
    """Shows what lies on the desk, and has it changed by commands."""

    def __init__(
        self,
        desk: BookDesk,
        around: Surroundings,
        preferences: Preferences,
        parent: QWidget | None = None,
        copies: SetCopies | None = None,
    ) -> None:
        """`copies` keeps what cannot be saved."""
        super().__init__(parent)
        self._desk, self._around, self._words = desk, around, around.words
        self._copies = copies
        self.safe = SetSafekeeping(self._half_written, self)
        """Where words lie until their field is left."""
        self._preferences = preferences
        self._messages = Messages(self, around.words)
        self._at: tuple[str, str | None] | None = None
        self.setWindowTitle(self._words("codebook.title"))
        self._make_widgets()
        self._arrange()
        self._connect()
        self._show(None)
        self._take_size(parent)
        self.tree.setFocus()

    # Building.

    def _make_widgets(self) -> None:
        words = self._words
        self.tree = CodebookTree(self._around.palette, self)
        self.tree.setAccessibleName(words("codebook.lenses_and_codes"))
        self.tree.setMinimumSize(*map(px, _TREE_PX))
        self.notice = QLabel(self)
        self.notice.setObjectName("notice")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.hide()
        self.initials = QLineEdit(self._preferences.initials, self)
        self.initials.setMaxLength(MAX_INITIALS)
        self.initials.setFixedWidth(px(_INITIALS_PX))
        self.initials.setPlaceholderText(words("coding.initials"))
        self.initials.setAccessibleName(words("codebook.who"))
        self.fields = CodebookFields(words, self)
        self.state = QLabel(self)
        self.state.setObjectName("caption")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.new_code = QLineEdit(self)
        self.new_code.setPlaceholderText(words("codebook.new_code"))
        self.new_code.setAccessibleName(words("codebook.new_code"))
        self.log = self._changes()
        self.up = self._button(key("codebook.up"), "Alt+↑")
        self.down = self._button(key("codebook.down"), "Alt+↓")
        self.merge = self._button(key("codebook.merge"))
        self.split = self._button(key("codebook.split"))
        self.retire = self._button(key("codebook.retire"), "Del")
        self.new_lens = self._button(key("codebook.new_lens"))
        self.undo = self._button(key("codebook.undo"), "Ctrl+Z")
        self.redo = self._button(key("codebook.redo"), "Ctrl+Y")
        self.files = self._button(key("codebook.files"))
        self._buttons = QDialogButtonBox(self)
        close = self._buttons.addButton(
            words("dialog.close"), QDialogButtonBox.ButtonRole.RejectRole
        )
        close.setAutoDefault(False)

    def _changes(self) -> QListWidget:
        log = QListWidget(self)
        log.setObjectName("changes")
        log.setAccessibleName(self._words("codebook.log"))
        log.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        log.setWordWrap(True)
        log.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        log.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        log.setResizeMode(QListWidget.ResizeMode.Adjust)
        log.setMinimumHeight(px(_LOG_PX))
        return log

    def _button(self, name: str, keys: str = "") -> QPushButton:
        button = QPushButton(self._words(name), self)
        button.setAutoDefault(False)
        if keys:
            button.setToolTip(f"{button.text()}  ({keys})")
        return button

    def _arrange(self) -> None:
        """What is said, the tree and the words scroll together on a low window; the foot stays."""
        ground = QWidget(self)
        upper = QVBoxLayout(ground)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(12)
        sides = Beside(ground, gap_px=24)
        sides.hold(self._list(sides), self._details(sides), shares=(5, 6))
        upper.addWidget(self.notice)
        upper.addWidget(sides, 1)
        area = scrolled(ground, "", self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.addWidget(area, 1)
        column.addLayout(self._line())

    def _list(self, parent: QWidget) -> QWidget:
        left = QWidget(parent)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.tree, 1)
        column.addWidget(self.new_code)
        column.addWidget(_row(left, self.up, self.down, self.new_lens))
        return left

    def _details(self, parent: QWidget) -> QWidget:
        title = QLabel(self._words("codebook.log"), self)
        title.setObjectName("panelTitle")
        right = QWidget(parent)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.fields, 3)
        column.addWidget(self.state)
        column.addWidget(_row(right, self.merge, self.split, self.retire))
        column.addSpacing(_GAP_PX)
        column.addWidget(title)
        column.addWidget(self.log, 4)
        return right

    def _line(self) -> QHBoxLayout:
        who = QLabel(self._words("codebook.who"), self)
        who.setObjectName("caption")
        who.setBuddy(self.initials)
        line = QHBoxLayout()
        for part in (self.undo, self.redo, self.files, who, self.initials):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self._buttons)
        return line

    def _take_size(self, parent: QWidget | None) -> None:
        width, height = map(px, _SIZE_PX)
        if parent is not None:
            room = parent.window().size()
            width = min(width, room.width() - _ROOM_PX)
            height = min(height, room.height() - _ROOM_PX)
        self.resize(width, height)

    def _connect(self) -> None:
        self.tree.chosen.connect(self._chosen)
        self.tree.moved.connect(self._move)
        self.tree.renamed.connect(self._begin_name)
        self.tree.removed.connect(self._turn_use)
        self.fields.stirred.connect(self.safe.stir)
        self.new_code.textEdited.connect(self.safe.stir)
        self.finished.connect(self.safe.close)
        self.fields.renamed.connect(self._rename)
        self.fields.explained.connect(self._explain)
        self.new_code.returnPressed.connect(self._add_code)
        self.initials.editingFinished.connect(self._sign)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.merge.clicked.connect(self._merge)
        self.split.clicked.connect(self._split)
        self.retire.clicked.connect(self._turn_use)
        self.new_lens.clicked.connect(self._add_lens)
        self.undo.clicked.connect(lambda: self._take(self._desk.undo))
        self.redo.clicked.connect(lambda: self._take(self._desk.redo))
        self._buttons.rejected.connect(self.reject)
        menu = QMenu(self.files)
        for name, deed in (
            (key("codebook.import"), self._import),
            (key("codebook.export"), self._export),
        ):
            menu.addAction(self._words(name)).triggered.connect(deed)
        self.files.setMenu(menu)
        for keys, button in (("Ctrl+Z", self.undo), ("Ctrl+Y", self.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)

    # What is shown.

    def _show(self, at: tuple[str, str | None] | None) -> None:
        desk, words = self._desk, self._words
        lenses = lenses_of(desk.book, desk.vocabulary)
        rows = [row for lens in lenses for row in rows_of(lens, words)]
        with QSignalBlocker(self.tree):
            self.tree.show_rows(rows, at)
        self._chosen()
        self.log.clear()
        newest = desk.book.log[: -_LOG_LINES - 1 : -1]
        for line in newest:
            self.log.addItem(log_line(line, desk.book, desk.vocabulary, words))
        if not newest:
            self.log.addItem(words("codebook.log_empty"))
        self.undo.setEnabled(desk.can_undo)
        self.redo.setEnabled(desk.can_redo)
        if not desk.keeps:
            self.say(words("codebook.samples"))

    def say(self, text: str) -> None:
        """Says something above it all; "" takes it away."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))

    @property
    def _lens(self) -> BookLens | None:
        if self._at is None:
            return None
        return lens_of(self._desk.book, self._desk.vocabulary, self._at[0])

    @property
    def _code(self) -> BookCode | None:
        lens = self._lens
        if lens is None or self._at is None:
            return None
        return next((code for code in lens.codes if code.id == self._at[1]), None)

    def _chosen(self) -> None:
        """Shows what is current in the tree."""
        self._at = self.tree.at
        lens, code = self._lens, self._code
        used = codes_in_use(lens) if lens is not None else ()
        is_used = code is None or code in used
        self._show_fields(lens, code, may_write=is_used)
        self.state.setText(self._state(lens, code, is_used=is_used))
        self.state.setVisible(bool(self.state.text()))
        place = used.index(code) if code is not None and code in used else -1
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(used) - 1)
        self.merge.setEnabled(place >= 0 and len(used) > 1)
        self.split.setEnabled(place >= 0)
        self.retire.setEnabled(code is not None)
        turn = key("codebook.retire") if is_used else key("codebook.restore")
        self.retire.setText(self._words(turn))

    def _show_fields(
        self, lens: BookLens | None, code: BookCode | None, *, may_write: bool
    ) -> None:
        name = code.label if code is not None else lens.name if lens is not None else Label()
        text = code.help if code is not None else lens.help if lens is not None else Help()
        self.fields.show_words(name, text, may_write=may_write)

    def _state(self, lens: BookLens | None, code: BookCode | None, *, is_used: bool) -> str:
        words = self._words
        if lens is None or code is None or is_used:
            return words("codebook.ordinal") if lens is not None and lens.ordinal else ""
        into = next((one for one in lens.codes if one.id == code.merged_into), None)
        if into is not None:
            return words("codebook.merged_state", into=said(into.label, words.language))
        return words("codebook.retired_state")

    # What is done.

    @property
    def _signed(self) -> Signed:
        return Signed(self._preferences.initials, dt.datetime.now().astimezone().date())

    def _sign(self) -> None:
        self._preferences.initials = clean_line(self.initials.text())

    def change(self, change: Change, at: tuple[str, str | None] | None = None) -> bool:
        """Makes a change and shows it; says why not, where it is refused. `at` is shown then."""
        words = self._words
        try:
            met_others = self._desk.do(change)
        except CodebookError as error:
            self.say(error.sentence(words))
            self._chosen()
            return False
        except StorageError as error:
            if not self._saved_after_all(change):
                self.say(words("codebook.not_saved", problem=error.sentence(words)))
                self._chosen()
                return False
            met_others = False
        self.safe.stir()
        self.say(words("codebook.met_others") if met_others else "")
        self._show(at or self._at)
        return True

    def _saved_after_all(self, change: Change) -> bool:
        """What could not be saved is kept safe, and tried again if that is wished."""
        unsaved = self._desk.as_if(change)
        if self._copies is None or unsaved is None:
            return False
        return self._copies.saved(lambda: self._desk.do(change), lambda: unsaved, self._messages)

    def _half_written(self) -> Unsaved | None:
        """The set with the words in the fields as they stand; None where they are saved."""
        try:
            return self._desk.as_if(self._with_fields)
        except (CodebookError, ValueError):
            return None

    def _with_fields(self, book: Codebook) -> Codebook:
        """The codebook as if every field had been left."""
        lens, code, fields = self._lens, self._code, self.fields
        if lens is not None and code is not None:
            at: dict[str, object] = {"code_id": code.id}
            if code.label != fields.name:
                named = self._command(commands.rename_code, lens.id, **at, label=fields.name)
                book = named(book)
            if code.help != fields.text:
                book = self._command(commands.explain_code, lens.id, **at, text=fields.text)(book)
        elif lens is not None and (lens.name, lens.help) != (fields.name, fields.text):
            words = {"name": fields.name, "text": fields.text}
            book = self._command(commands.rename_lens, lens.id, **words)(book)
        if lens is not None and self.new_code.text().strip():
            label = self._labelled(self.new_code.text())
            book = self._command(commands.add_code, lens.id, label=label)(book)
        return book

    def _take(self, way: Callable[[], None]) -> None:
        words = self._words
        try:
            way()
        except ChangedOutside:
            self._show(self._at)
            self.say(words("codebook.no_way_back"))
        except StorageError as error:
            self.say(words("codebook.not_saved", problem=error.sentence(words)))
        else:
            self.say("")
            self._show(self._at)

    def _command(self, command: Callable[..., object], lens_id: str, **values: object) -> Change:
        vocabulary, signed = self._desk.vocabulary, self._signed
        return lambda book: command(book, vocabulary, signed, lens_id, **values)  # type: ignore[return-value]

    def _rename(self) -> None:
        if self._at is None:
            return
        lens_id, code_id = self._at
        label, lens = self.fields.name, self._lens
        if code_id is not None:
            self.change(self._command(commands.rename_code, lens_id, code_id=code_id, label=label))
        elif lens is not None:
            self.change(self._command(commands.rename_lens, lens_id, name=label, text=lens.help))

    def _explain(self) -> None:
        lens, code = self._lens, self._code
        if self._at is None or lens is None:
            return
        lens_id, code_id = self._at
        text = self.fields.text
        if code is not None and code.help != text:
            self.change(self._command(commands.explain_code, lens_id, code_id=code_id, text=text))
        elif code is None and lens.help != text:
            self.change(self._command(commands.rename_lens, lens_id, name=lens.name, text=text))

    def _begin_name(self) -> None:
        self.fields.begin_name(self._words.language)

    def _labelled(self, text: str) -> Label:
        return Label(**{self._words.language: clean_line(text)})

    def _add_code(self) -> None:
        lens, text = self._lens, self.new_code.text()
        if lens is None or not text.strip():
            return
        label = self._labelled(text)
        if self.change(self._command(commands.add_code, lens.id, label=label)):
            self.new_code.clear()
            fresh = lens_of(self._desk.book, self._desk.vocabulary, lens.id)
            self._show((lens.id, codes_in_use(fresh)[-1].id))

    def _add_lens(self) -> None:
        words, desk = self._words, self._desk
        name = self._labelled(words("codebook.own_lens"))
        taken = {str(lens.name) for lens in lenses_of(desk.book, desk.vocabulary)}
        number = 2
        while str(name) in taken:
            name = self._labelled(f"{words('codebook.own_lens')} {number}")
            number += 1
        lens_id = commands.lens_id_for(desk.book, desk.vocabulary, name)
        vocabulary, signed = desk.vocabulary, self._signed
        if self.change(
            lambda book: commands.add_lens(book, vocabulary, signed, name), (lens_id, None)
        ):
            self._begin_name()

    def _move(self, by: int) -> None:
        lens, code = self._lens, self._code
        if lens is None or code is None:
            return
        ids = [one.id for one in codes_in_use(lens)]
        if code.id not in ids or not 0 <= ids.index(code.id) + by < len(ids):
            return
        place = ids.index(code.id)
        ids.insert(place + by, ids.pop(place))
        self.change(self._command(commands.order_codes, lens.id, code_ids=ids))

    def _turn_use(self) -> None:
        lens, code = self._lens, self._code
        if lens is None or code is None:
            return
        used = code in codes_in_use(lens)
        command = commands.retire_code if used else commands.restore_code
        self.change(self._command(command, lens.id, code_id=code.id))

    def _merge(self) -> None:
        lens, code, words = self._lens, self._code, self._words
        if lens is None or code is None:
            return
        others = [one for one in codes_in_use(lens) if one.id != code.id]
        label = said(code.label, words.language)
        chosen = self._messages.choose_one(
            words("codebook.merge_title"),
            words("codebook.merge_text", label=label),
            [said(one.label, words.language) for one in others],
            words("codebook.merge_do"),
        )
        if chosen is not None:
            into = others[chosen].id
            command = self._command(commands.merge_codes, lens.id, code_ids=[code.id], into=into)
            self.change(command, (lens.id, into))

    def _split(self) -> None:
        lens, code, words = self._lens, self._code, self._words
        if lens is None or code is None:
            return
        dialog = SplitDialog(words, said(code.label, words.language), self)
        accepted, names = dialog.exec(), dialog.names
        dialog.deleteLater()
        if accepted:
            parts = [(self._labelled(name), Help()) for name in names]
            self.change(self._command(commands.split_code, lens.id, code_id=code.id, parts=parts))

    def _import(self) -> None:
        plan = plan_from_file(self._desk, self._messages, self._words, self)
        if plan is not None:
            vocabulary, signed = self._desk.vocabulary, self._signed
            self.change(lambda book: import_codes(book, vocabulary, signed, plan))

    def _export(self) -> None:
        out = write_to_file(self._desk, self._messages, self._words)
        if out is not None:
            self.say(self._words("codebook.exported", file=out.name))


def _row(parent: QWidget, *buttons: QPushButton) -> QWidget:
    """Buttons beside each other, as far as there is room."""
    holder = QWidget(parent)
    flow = Flow(holder, gap_px=_GAP_PX, margins=QMargins())
    for button in buttons:
        flow.addWidget(button)
    return holder
