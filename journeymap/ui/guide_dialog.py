"""The interview guide: choose one, and make it one's own."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.plain_line import PlainLine
from journeymap.model.guide import Guide, built_in_of, prompt_lines
from journeymap.model.guide_draft import (
    DraftError,
    GuideDraft,
    PromptTooLong,
    TooManyGuides,
    TooManyPrompts,
)
from journeymap.storage.resources import load_guides
from journeymap.ui.fields import Line
from journeymap.ui.guide_list import GuideList
from journeymap.ui.surroundings import Surroundings
from journeymap.words import key

_SIZE_PX: Final = (760, 690)
_ROOM_PX: Final = 40
_LOW_PX: Final = 460
"""With less height than this the air around the words gives way first."""
"""What is left free of the window around the dialog."""
_REFUSALS: Final[dict[type[DraftError], str]] = {
    TooManyPrompts: key("guide.too_many"),
    TooManyGuides: key("guide.too_many_guides"),
    PromptTooLong: key("guide.too_long"),
}


class GuideDialog(QDialog):
    """Works on one guide. Nothing counts unless it is accepted; then `guide` is the new one.

    `others` lie beside it to be chosen, and what lies there after it is `beside`; `folder` names
    the set, "" for the user's own.
    With `undecided` nobody has chosen one of them for the set yet.
    """

    stirred = Signal()
    """Something was done, or is being written."""

    def __init__(
        self,
        around: Surroundings,
        guide: Guide,
        *,
        others: Sequence[Guide] = (),
        folder: str = "",
        undecided: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._words = around.words
        self.draft = GuideDraft(guide, load_guides(), around.words.language, others)
        self._offered: tuple[Guide, ...] = ()
        self.setWindowTitle(self._words("guide.title"))
        self._make_widgets(folder)
        self._arrange()
        self._connect()
        self._show(0)
        if undecided:
            self._tell(self._words("guide.choose_one", n=self._words.number(len(others))))
        self._take_size(parent)
        (self.list if self.draft.prompts else self.add).setFocus()

    @property
    def guide(self) -> Guide:
        """The guide as it stands."""
        return self.draft.guide

    @property
    def with_half_written(self) -> Guide:
        """The guide with what stands in the fields, as far as it can be a part of it."""
        draft = GuideDraft(self.draft.guide, load_guides(), self._words.language)
        with suppress(DraftError):
            if self.draft.guide.is_own and self.name.half_written is not None:
                draft.rename(self.name.half_written)
            row, text = self.list.half_written
            if row >= 0 and text.strip():
                draft.change(row, text)
            draft.add(prompt_lines(self.add.text()))
        return draft.guide

    @property
    def beside(self) -> tuple[Guide, ...]:
        """The other guides that are to be kept."""
        return self.draft.beside

    # --- widgets -------------------------------------------------------------------------------

    def _make_widgets(self, folder: str) -> None:
        words, palette = self._words, self._around.palette
        self.lead = _label("lead", self)
        self.lead.setText(words("guide.of_set", set=folder) if folder else words("guide.of_user"))
        self.notice = _label("notice", self)
        self.notice.hide()
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(words("guide.choose"))
        self.name = Line(self)
        self.name.setAccessibleName(words("guide.name"))
        self.name.setPlaceholderText(words("guide.own"))
        self.forget = self._button(words("guide.delete"))
        self.forget.setToolTip(words("guide.delete_help"))
        self.help = _label("caption", self)
        self.list = GuideList(palette, self)
        self.list.setAccessibleName(words("guide.prompts"))
        self.list.setAccessibleDescription(words("guide.prompts_help"))
        self.empty = _label("lead", self)
        self.empty.setText(words("guide.empty"))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.add = _AddField(self)
        self.add.setPlaceholderText(words("guide.add"))
        self.add.setAccessibleName(words("guide.add"))
        self.up = self._button(words("guide.up"), "Alt+↑")
        self.down = self._button(words("guide.down"), "Alt+↓")
        self.remove = self._button(words("guide.remove"), "Del")
        self.undo = self._button(words("guide.undo"), "Ctrl+Z")
        self.restore = self._button(words("guide.restore", name=""))
        self.summary = _label("told", self)
        self._buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.keep = self._buttons.addButton(words("guide.keep"), role.AcceptRole)
        self.cancel = self._buttons.addButton(words("dialog.cancel"), role.RejectRole)
        self.cancel.setAutoDefault(False)

    def _button(self, text: str, keys: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        if keys:
            button.setToolTip(f"{text}  ({keys})")
        return button

    def _arrange(self) -> None:
        words = self._words
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(words("guide.choose"), self.choice)
        self._name_label = QLabel(words("guide.name"), self)
        named = QHBoxLayout()
        named.setSpacing(8)
        named.addWidget(self.name, 1)
        named.addWidget(self.forget)
        form.addRow(self._name_label, named)
        caption = _label("caption", self)
        caption.setText(words("guide.prompts_help"))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.list)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for button in (self.up, self.down, self.remove, self.undo):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.restore)
        foot = QHBoxLayout()
        foot.addWidget(self.summary)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(self.lead)
        column.addLayout(form)
        column.addWidget(self.help)
        column.addWidget(self.notice)
        column.addWidget(caption)
        column.addWidget(self._pages, 1)
        column.addWidget(self.add)
        column.addLayout(tools)
        column.addSpacing(4)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.choice.activated.connect(self._choose)
        self.name.entered.connect(self._rename)
        self.list.written.connect(self._write)
        self.list.marked.connect(self._mark)
        self.list.moved.connect(self._move)
        self.list.removed.connect(self._remove)
        self.list.pasted.connect(self._paste)
        self.list.currentRowChanged.connect(self._enable)
        self.add.given.connect(self._add)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.remove.clicked.connect(self._remove_current)
        self.undo.clicked.connect(self._undo)
        self.restore.clicked.connect(self._restore)
        self.forget.clicked.connect(self._delete)
        for written in (self.name.textEdited, self.add.textEdited, self.list.half_written_stirred):
            written.connect(self.stirred)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Z"), self, self._undo)
        for keys in ("Ctrl+Y", "Ctrl+Shift+Z"):
            QShortcut(QKeySequence(keys), self, self._redo)
        for keys in ("Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.accept)

    def _take_size(self, parent: QWidget | None) -> None:
        """As large as is comfortable and the window or the screen has room for."""
        room = parent.window().size() if parent else self.screen().availableSize()
        wide, high = _SIZE_PX
        column = self.layout()
        if room.height() - _ROOM_PX < _LOW_PX and column is not None:
            column.setContentsMargins(24, 8, 24, 8)
            column.setSpacing(4)
        self.resize(min(wide, room.width() - _ROOM_PX), min(high, room.height() - _ROOM_PX))

    def accept(self) -> None:
        """Takes what stands half written along."""
        self.name.commit()
        if self.add.text().strip() and not self._add(self.add.text()):
            return
        super().accept()

    # --- what is shown -------------------------------------------------------------------------

    def _show(self, current: int) -> None:
        words, draft = self._words, self.draft
        language, prompts = words.language, draft.prompts
        self._offer()
        is_own = draft.guide.is_own
        self.name.setVisible(is_own)
        self.forget.setVisible(is_own)
        self._name_label.setVisible(is_own)
        self.name.show_text(draft.guide.name)
        origin = built_in_of(draft.guide, load_guides())
        text = words("guide.own_help") if is_own else origin.help[language]
        self.help.setText(text)
        self.list.show_prompts(prompts, current)
        self._pages.setCurrentWidget(self.list if prompts else self.empty)
        self.restore.setText(words("guide.restore", name=origin.label(language)))
        self.restore.setVisible(is_own)
        opened = sum(prompt.is_open for prompt in prompts)
        told = [words.count("guide.count", len(prompts)), words.count("guide.open", opened)]
        self.summary.setText(" · ".join(told))
        self._enable()

    def _offer(self) -> None:
        """The guides to choose from: those built in, then all lists of one's own."""
        words, draft = self._words, self.draft
        offered = [(Guide(built_in=one.id), one.label(words.language)) for one in load_guides()]
        times: Counter[str] = Counter()
        for guide in draft.own:
            name = guide.name or words("guide.own")
            times[name] += 1
            again = times[name] > 1
            text = words("guide.again", name=name, n=words.number(times[name])) if again else name
            offered.append((guide, text))
        self._offered = tuple(guide for guide, _ in offered)
        guide = draft.guide
        as_built_in = Guide(built_in=draft.origin.id)
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItems([text for _, text in offered])
            self.choice.setCurrentIndex(self._offered.index(guide if guide.is_own else as_built_in))

    def _enable(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.remove.setEnabled(row >= 0)
        self.undo.setEnabled(self.draft.can_undo)

    # --- what is done --------------------------------------------------------------------------

    def _do(self, change: Callable[[], object], current: int) -> bool:
        """Makes a change, or says why not; False when it was refused."""
        try:
            change()
        except DraftError as error:
            limit = self._words.number(error.limit)
            refusal = _REFUSALS[type(error)]
            self._tell(self._words(refusal, limit=limit))
            current, done = self.list.currentRow(), False
        else:
            self.notice.hide()
            done = True
            self.stirred.emit()
        self._show(current)
        return done

    def _tell(self, text: str) -> None:
        self.notice.setText(text)
        self.notice.show()

    def _choose(self, index: int) -> None:
        self._do(lambda: self.draft.choose(self._offered[index]), 0)

    def _rename(self, name: str) -> None:
        self._do(lambda: self.draft.rename(name), self.list.currentRow())

    def _write(self, row: int, text: str) -> None:
        # Once the list is done with its editor: it is not to be emptied under its hands.
        QTimer.singleShot(0, self, lambda: self._do(lambda: self.draft.change(row, text), row))

    def _mark(self, row: int, is_open: bool) -> None:
        self._do(lambda: self.draft.mark(row, is_open=is_open), row)

    def _move(self, row: int, to: int) -> None:
        last = len(self.draft.prompts) - 1
        self._do(lambda: self.draft.move(row, to), max(0, min(to, last)))

    def _move_up(self) -> None:
        self._move(self.list.currentRow(), self.list.currentRow() - 1)

    def _move_down(self) -> None:
        self._move(self.list.currentRow(), self.list.currentRow() + 1)

    def _remove(self, row: int) -> None:
        self._do(lambda: self.draft.remove(row), row)
        if not self.draft.prompts:
            self.add.setFocus()

    def _remove_current(self) -> None:
        self._remove(self.list.currentRow())

    def _paste(self, row: int, text: str) -> None:
        lines = prompt_lines(text)
        if lines:
            self._do(lambda: self.draft.add(lines, row), row + len(lines) - 1)

    def _add(self, text: str) -> bool:
        lines = prompt_lines(text)
        last = len(self.draft.prompts) + len(lines) - 1
        added = not lines or self._do(lambda: self.draft.add(lines), last)
        if added:
            self.add.setText("")
        return added

    def _restore(self) -> None:
        self._do(self.draft.restore, 0)

    def _delete(self) -> None:
        self._do(self.draft.delete, 0)
        self.choice.setFocus()

    def _undo(self) -> None:
        self._do(self.draft.undo, self.list.currentRow())

    def _redo(self) -> None:
        self._do(self.draft.redo, self.list.currentRow())


class _AddField(PlainLine):
    """One more prompt with Enter; several lines that are pasted are several prompts."""

    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def event(self, event: QEvent) -> bool:
        """An Enter with words adds them and does not close the dialog."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
                self.given.emit(self.text())
                return True
            if event.matches(QKeySequence.StandardKey.Paste):
                pasted = QGuiApplication.clipboard().text()
                if len(prompt_lines(pasted)) > 1:
                    self.given.emit(pasted)
                    return True
        return super().event(event)


def _label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(name != "told")
    return label
