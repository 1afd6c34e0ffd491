"""What was set aside, under the outline: folded away until somebody wants to look."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import font, px
from journeymap.layout.columns import Captions
from journeymap.model.changes import Changes
from journeymap.model.commands import TakeBack, place_in_row
from journeymap.model.document import Document
from journeymap.model.journey import Event

_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TALLEST_PX = 190
"""More than this scrolls: the outline above it comes first."""


class Aside(QWidget):
    """The events set aside, each to be laid back where it lay; not there when there are none."""

    command = Signal(TakeBack)

    def __init__(self, document: Document, *, captions: Captions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self._document = document
        self._captions = captions
        self._row = document.journey.events
        self._left_of: dict[str, tuple[str, ...]] = {}
        words = captions.words
        self.title = QToolButton(self)
        self.title.setCheckable(True)
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setToolTip(words("aside.help"))
        self.title.setFont(font(px(15)))
        self.list = _List(self)
        self.list.setAccessibleDescription(words("aside.help"))
        self.back = QPushButton(words("aside.take_back"), self)
        self._arrange()
        self.title.toggled.connect(self._unfold)
        self.list.asked.connect(self._take_back)
        self.back.clicked.connect(self._take_back)
        document.subscribe(self._follow)
        self._unfold(is_open=False)
        self._show()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.list)
        column.addLayout(buttons)

    def detach(self) -> None:
        """Stops hearing of the document."""
        self._document.unsubscribe(self._follow)

    def _follow(self, changes: Changes) -> None:
        """Remembers where a note lay that has just been set aside."""
        before, self._row = self._row, self._document.journey.events
        if changes.facts is None:
            return
        ids = [event.id for event in before]
        for event in self._document.journey.set_aside:
            if event.id in ids:
                self._left_of[event.id] = tuple(ids[: ids.index(event.id)])
        self._show()

    def _show(self) -> None:
        words, kept = self._captions.words, self._document.journey.set_aside
        chosen = self.list.currentRow()
        self.list.clear()
        for event in kept:
            self.list.addItem(self._text(event))
        self.list.setCurrentRow(max(0, min(chosen, len(kept) - 1)))
        title = words("aside.title", n=words.number(len(kept)))
        self.title.setText(title)
        self.list.setAccessibleName(title)
        self.back.setEnabled(not self._document.read_only)
        if not kept:
            self.title.setChecked(False)
        self.setVisible(bool(kept))

    def _text(self, event: Event) -> str:
        chips = [text for _, text, _ in self._captions.chips(event)]
        text = event.text or self._captions.words("outline.empty")
        return text + (f"\n{' · '.join(chips)}" if chips else "")

    def _unfold(self, is_open: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self.title.setArrowType(arrow)
        self.list.setVisible(is_open)
        self.back.setVisible(is_open)

    def _take_back(self) -> None:
        row = self.list.currentRow()
        if row >= 0 and not self._document.read_only:
            event = self._document.journey.set_aside[row]
            self.command.emit(TakeBack(event.id, after=self._place(event)))

    def _place(self, event: Event) -> str | None:
        """Where it lay while this journey was open, else where its date belongs."""
        known = self._left_of.get(event.id)
        if known is None:
            return place_in_row(self._document.journey, event)
        here = {other.id for other in self._row}
        return next((left for left in reversed(known) if left in here), None)


class _List(QListWidget):
    """Enter or a double click asks for the current note back."""

    asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("asideList")
        self.setWordWrap(True)
        self.setFont(font(px(15)))
        self.setMaximumHeight(_TALLEST_PX)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(self.asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the note back."""
        if event.key() in _OPENS:
            self.asked.emit()
            return
        super().keyPressEvent(event)
