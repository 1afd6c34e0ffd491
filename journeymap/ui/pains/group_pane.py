"""The middle pane: what the notes of a group say, and the notes."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.model.groups import Group
from journeymap.model.values import MAX_TEXT, clean_line, clean_text
from journeymap.ui.flow import Flow
from journeymap.ui.pains.growing_field import GrowingField, Statement
from journeymap.ui.pains.note_list import Line, NoteList
from journeymap.ui.surroundings import Surroundings

_NAME_LINES, _DESCRIPTION_LINES = 3, 4
_LOW_PX = 340
_MAX_NAME = 300
"""Characters: a statement, not a story."""


class GroupPane(QWidget):
    """The chosen group. What is written is told with each key."""

    named = Signal(str)
    described = Signal(str)
    paused = Signal()
    """Writing has come to an end."""
    united = Signal(str)
    """The id of the group that is to become part of this one."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        words = self._words = around.words
        self.setObjectName("painGroup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = Statement(self, most_lines=_NAME_LINES)
        self.description = GrowingField(self, most_lines=_DESCRIPTION_LINES)
        self.count, self.gone = QLabel(self), QLabel(self)
        self.remove_gone = QPushButton(words("pains.remove_gone"), self)
        self.unite, self.split = QToolButton(self), QToolButton(self)
        self.delete = QToolButton(self)
        self.notes = NoteList(around.palette, self)
        self._menu = QMenu(self)
        self._dress_parts()
        self._arrange()
        self.name.textChanged.connect(self._name)
        self.name.left.connect(self.paused)
        self.description.textChanged.connect(self._describe)
        self.description.left.connect(self.paused)

    def _dress_parts(self) -> None:
        words = self._words
        self.name.setObjectName("statement")
        self.name.setPlaceholderText(words("pains.name_example"))
        self.name.setAccessibleName(words("pains.name"))
        self.description.setObjectName("codeText")
        self.description.setPlaceholderText(words("pains.description"))
        self.description.setAccessibleName(words("pains.description"))
        self.notes.setAccessibleName(words("pains.notes"))
        for label in (self.count, self.gone):
            label.setObjectName("caption")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setObjectName("painCount")
        self.gone.setWordWrap(True)
        for button, text, tip in (
            (self.unite, words("pains.unite"), words("pains.unite_tip")),
            (self.split, words("pains.split"), words("pains.split_tip")),
            (self.delete, words("pains.delete"), words("pains.delete_tip")),
        ):
            button.setText(text)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.unite.setMenu(self._menu)
        self.unite.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(12), px(8), 0)
        column.setSpacing(px(6))
        tools = QWidget(self)
        row = Flow(tools, gap_px=px(6), margins=QMargins(0, 0, 0, 0))
        for part in (self.count, self.unite, self.split, self.delete):
            row.addWidget(part)
        lost = QHBoxLayout()
        lost.addWidget(self.gone, 1)
        lost.addWidget(self.remove_gone)
        column.addWidget(self.name)
        column.addWidget(self.description)
        column.addWidget(tools)
        column.addLayout(lost)
        column.addWidget(self.notes, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the words leave room for the notes."""
        super().resizeEvent(event)
        is_low = self.height() < px(_LOW_PX)
        lines = (1, 1) if is_low else (_NAME_LINES, _DESCRIPTION_LINES)
        for field, most in zip((self.name, self.description), lines, strict=True):
            field.most_lines = most
            field.fit()

    def show_group(self, group: Group | None, count: str, lines: Sequence[Line]) -> None:
        """Shows a group, or that there is none."""
        parts = (self.name, self.description, self.unite, self.split, self.delete)
        for part in parts:
            part.setVisible(group is not None)
        self._show_words(group)
        self.count.setText(count)
        words = self._words
        empty = words("pains.empty_group") if group is not None else words("pains.no_group")
        self.notes.show_lines(lines, source=group.id if group else "", empty=empty)

    def _show_words(self, group: Group | None) -> None:
        """Leaves the cursor of who is writing where it is."""
        name, description = (group.name, group.description) if group else ("", "")
        if self._written_name() != name:
            _show(self.name, name)
        if clean_text(self.description.toPlainText()) != description:
            _show(self.description, description)

    def _written_name(self) -> str:
        return clean_line(self.name.toPlainText())[:_MAX_NAME].strip()

    def show_gone(self, text: str, *, may_remove: bool) -> None:
        """Says what of the group cannot be shown; "" for nothing."""
        self.gone.setText(text)
        self.gone.setVisible(bool(text))
        self.remove_gone.setVisible(bool(text) and may_remove)

    def show_others(self, others: Sequence[tuple[str, str]]) -> None:
        """The groups this one may be put together with: ids and names."""
        self._menu.clear()
        for group_id, name in others:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setData(group_id)
            action.triggered.connect(self._unite)
        self.unite.setEnabled(bool(others))

    def begin_naming(self) -> None:
        """The keys write what the notes say."""
        self.name.setFocus()
        self.name.selectAll()

    def _name(self) -> None:
        self.named.emit(self._written_name())

    def _describe(self) -> None:
        self.described.emit(clean_text(self.description.toPlainText())[:MAX_TEXT])

    def _unite(self) -> None:
        action = self.sender()
        self.united.emit(action.data())  # type: ignore[attr-defined]


def _show(field: GrowingField, text: str) -> None:
    """Shows words without telling of them."""
    with QSignalBlocker(field):
        field.setPlainText(text)
    field.fit()
