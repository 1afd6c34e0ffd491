"""What the columns of a pasted table mean: a drop-down over each, its first cells below."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette
from journeymap.model.headings import Meaning, changed
from journeymap.model.prepare import Column
from journeymap.ui.quiet_box import QuietBox
from journeymap.words import Words, key

_LABELS: Final = {
    Meaning.WHEN: key("prepare.meaning.when"),
    Meaning.FROM: key("prepare.meaning.from"),
    Meaning.TO: key("prepare.meaning.to"),
    Meaning.TEXT: key("prepare.meaning.text"),
    Meaning.ACTOR: key("prepare.meaning.actor"),
    Meaning.CHANNEL: key("prepare.meaning.channel"),
    Meaning.UNUSED: key("prepare.meaning.unused"),
}
assert set(_LABELS) == set(Meaning)
_WIDTH_PX: Final = 148
_SMALL_PX: Final = 13
_CELLS: Final = 2
_SPACING_PX: Final = 10


class _MeaningBox(QuietBox):
    """Tells when somebody begins to choose."""

    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells that somebody begins to choose here; coming back from the list is no beginning."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.entered.emit()


class Columns(QScrollArea):
    """The columns side by side. `meant` tells all meanings when somebody changes one."""

    meant = Signal(tuple)

    def __init__(self, words: Words, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(words("prepare.columns"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._words = words
        self._palette = palette
        self._less = False
        self._shown: tuple[Column, ...] = ()
        self._boxes: list[_MeaningBox] = []
        self._before: tuple[Meaning, ...] = ()

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Shows the columns of a table; nothing for lines. The drop-downs stay while they can."""
        if [_content(column) for column in columns] != [_content(c) for c in self._shown]:
            self._build(columns)
        self._shown = columns
        for box, column in zip(self._boxes, columns, strict=True):
            with QSignalBlocker(box):
                box.setCurrentIndex(box.findData(column.meaning))
        self.setVisible(bool(columns))

    def boxes(self) -> tuple[QComboBox, ...]:
        """The drop-downs, from left to right."""
        return tuple(self._boxes)

    def show_less(self, *, less: bool) -> None:
        """Fewer cells under each drop-down, where there is little height."""
        if less != self._less:
            self._less = less
            shown, self._shown = self._shown, ()
            self.show_columns(shown)

    def _build(self, columns: tuple[Column, ...]) -> None:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING_PX)
        is_named = any(column.heading for column in columns)
        self._before = ()
        self._boxes = [self._box(number, column) for number, column in enumerate(columns, 1)]
        for box, column in zip(self._boxes, columns, strict=True):
            row.addLayout(self._column(box, column, holder, is_named=is_named))
        row.addStretch(1)
        self.setWidget(holder)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(holder.sizeHint().height() + bar)

    def _box(self, number: int, column: Column) -> _MeaningBox:
        words = self._words
        box = _MeaningBox(self)
        for meaning, label in _LABELS.items():
            box.addItem(words(label), meaning)
        name = words("prepare.column", number=number)
        if column.heading:
            name = words("prepare.column_named", number=number, heading=column.heading)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setFixedWidth(px(_WIDTH_PX))
        box.entered.connect(self._remember)
        box.currentIndexChanged.connect(self._change)
        return box

    def _column(
        self, box: QComboBox, column: Column, holder: QWidget, *, is_named: bool
    ) -> QVBoxLayout:
        made = QVBoxLayout()
        made.setSpacing(1)
        made.addWidget(box)
        made.addSpacing(2)
        if is_named:
            made.addWidget(self._line(column.heading, "semibold", holder))
        count = max(0 if is_named else 1, _CELLS - 2 * self._less)
        for cell in [*column.cells, *([""] * count)][:count]:
            made.addWidget(self._line(cell, "regular", holder))
        return made

    def _line(self, text: str, weight: str, holder: QWidget) -> QLabel:
        face = font(px(_SMALL_PX), weight)
        label = QLabel(holder)
        label.setFont(face)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setStyleSheet(f"color: {self._palette.soft};")
        room = px(_WIDTH_PX) - 10
        flat = " ".join(text.split())
        label.setText(label.fontMetrics().elidedText(flat, Qt.TextElideMode.ElideRight, room))
        label.setContentsMargins(9, 0, 0, 0)
        label.setFixedWidth(px(_WIDTH_PX))
        return label

    def _remember(self) -> None:
        self._before = tuple(column.meaning for column in self._shown)

    def _change(self) -> None:
        """Counts from how it was when the drop-down was entered.

        The arrow keys pass by meanings on their way, and those must not be taken from others.
        """
        box = self.sender()
        index = next(number for number, known in enumerate(self._boxes) if known is box)
        if len(self._before) != len(self._shown):
            self._remember()
        self.meant.emit(changed(self._before, index, Meaning(self._boxes[index].currentData())))


def _content(column: Column) -> tuple[str, tuple[str, ...]]:
    return column.heading, column.cells
