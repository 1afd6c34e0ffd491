"""The small inputs of the facts panel: labelled, reachable by keyboard, read aloud."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.plain_line import PlainLine
from journeymap.layout.metrics import wrap
from journeymap.model.values import clean_line
from journeymap.storage.resources import load_metrics

_TICK_PX = 15
_TICK_WIDTH_PX = 200
_TEXT_PX = 16
_TEXT_WIDTH_PX = 208


class Line(PlainLine):
    """One line of text; reported when the user is done with it, and only if it changed."""

    entered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        self.editingFinished.connect(self._report)

    def show_text(self, text: str) -> None:
        """Shows a value without reporting it, unless the user is in the middle of writing."""
        if self.hasFocus() and self.isModified():
            return
        self._shown = text
        with QSignalBlocker(self):
            self.setText(text)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape brings the old text back."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText(self._shown)
            return
        super().keyPressEvent(event)

    def commit(self) -> None:
        """Reports what stands half written."""
        self._report()

    @property
    def half_written(self) -> str | None:
        """What stands here and was not reported yet; None for nothing and for an emptied field."""
        text = clean_line(self.text())
        return text if text and text != self._shown else None

    def drop(self) -> None:
        """What stands half written is no longer meant; the next value is shown."""
        self.setModified(False)

    def _report(self) -> None:
        text = clean_line(self.text())
        self.setModified(False)
        if text != self._shown:
            self._shown = text
            self.entered.emit(text)


class Choice(QComboBox):
    """One of many known values, or free text; completes while typing anywhere in the words.

    `chosen` gives the id behind a known label, the words themselves otherwise, "" for nothing.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget, options: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self._ids = {label.casefold(): value for value, label in options}
        self._labels = dict(options)
        self._shown = ""
        self.setEditable(True)
        self.setLineEdit(PlainLine(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItem("")
        self.addItems([label for _, label in options])
        self.setMaxVisibleItems(14)
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._completer = QCompleter([label for _, label in options], self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(self._completer)
        self.textActivated.connect(self._report)
        line = self.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._finished)

    def show_value(self, value: str) -> None:
        """Shows a value (an id or free text) without reporting it."""
        self._shown = value
        with QSignalBlocker(self):
            self.setCurrentText(self._labels.get(value, value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the suggestions away, and then brings the old words back."""
        old = self._labels.get(self._shown, self._shown)
        suggestions = self._completer.popup()
        suggesting = suggestions is not None and suggestions.isVisible()
        if event.key() == Qt.Key.Key_Escape and not suggesting and self.currentText() != old:
            self.show_value(self._shown)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the panel and never changes a fact by accident."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written counts when the field is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finished()

    def commit(self) -> None:
        """Reports what stands half written."""
        self._finished()

    @property
    def half_written(self) -> str | None:
        """What stands here and was not chosen yet; None for nothing and for an emptied field."""
        value = self._meant(self.currentText())
        return value if value and value != self._shown else None

    def _finished(self) -> None:
        self._report(self.currentText())

    def _meant(self, text: str) -> str:
        """The id behind a label, or behind the beginning of just one; else the words themselves.

        What is shown and was not touched means what it meant.
        """
        if text == self._labels.get(self._shown, self._shown):
            return self._shown
        wanted = clean_line(text).casefold()
        if wanted in self._ids or not wanted:
            return self._ids.get(wanted, "")
        begun = [value for label, value in self._ids.items() if label.startswith(wanted)]
        return begun[0] if len(begun) == 1 else clean_line(text)

    def _report(self, text: str) -> None:
        value = self._meant(text)
        if value != self._shown:
            self._shown = value
            self.chosen.emit(value)
        else:
            self.show_value(value)


class Several(QPushButton):
    """Any number of known values, ticked in a menu that stays open; shown as their labels."""

    changed = Signal(tuple)

    def __init__(self, parent: QWidget, options: Sequence[tuple[str, str]], empty: str) -> None:
        super().__init__(parent)
        self._empty = empty
        self._labels = dict(options)
        self._values: tuple[str, ...] = ()
        self._menu = StayingMenu(self)
        self._actions: dict[str, QAction] = {}
        for value, label in options:
            action = self._menu.addAction(label)
            action.setCheckable(True)
            action.setData(value)
            self._actions[value] = action
        self._menu.triggered.connect(self._toggle)
        self.setMenu(self._menu)
        self.setObjectName("several")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_values(self, values: tuple[str, ...]) -> None:
        """Shows values; free text among them stays and is shown."""
        self._values = values
        labels = [self._labels.get(value, value) for value in values] or [self._empty]
        lines = "\n".join(wrapped(label, _TEXT_PX, _TEXT_WIDTH_PX) for label in labels).split("\n")
        # A style sheet's padding does not reach buttons of several lines; two spaces do.
        shown = "\n".join(f"  {line}" for line in lines)
        self.setText(shown.replace("&", "&&"))
        # The style sheet gives buttons a least height, which would let a full panel cut lines off.
        self.ensurePolished()
        self.setMinimumHeight(self.sizeHint().height())
        for value, action in self._actions.items():
            action.setChecked(value in values)

    def _toggle(self, action: QAction) -> None:
        value = action.data()
        kept = tuple(known for known in self._values if known != value)
        self.changed.emit((*self._values, value) if action.isChecked() else kept)


class StayingMenu(QMenu):
    """A menu of ticks that does not close at each tick."""

    def mouseReleaseEvent(self, event: object) -> None:
        """A click ticks."""
        if self._tick_current():
            return
        super().mouseReleaseEvent(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks; Enter ticks and closes."""
        if event.key() == Qt.Key.Key_Space and self._tick_current():
            return
        super().keyPressEvent(event)

    def _tick_current(self) -> bool:
        """Ticks the action under the mouse or the cursor; Qt gives None when there is none."""
        action: QAction | None = self.activeAction()
        if action is None:
            return False
        action.trigger()
        return True


class Tick(QCheckBox):
    """Yes or no; reports only what the user does."""

    ticked = Signal(bool)

    def __init__(self, text: str, parent: QWidget) -> None:
        shown = wrapped(text, _TICK_PX, _TICK_WIDTH_PX).replace("&", "&&")
        super().__init__(shown, parent)
        self.setAccessibleName(text)
        # Not by click: who ticks with the mouse goes on writing where they wrote.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self.ticked)

    def show_state(self, *, on: bool) -> None:
        """Shows a value without reporting it."""
        with QSignalBlocker(self):
            self.setChecked(on)


def wrapped(text: str, size_px: float, width_px: float) -> str:
    """Words on as many lines as the panel needs; Qt breaks no buttons and no endless words."""
    return "\n".join(wrap(load_metrics()["regular"], text, size_px, width_px))


def captioned(caption: str, field: QWidget, parent: QWidget) -> QWidget:
    """A field under its caption, which also names it for a screen reader."""
    holder = QWidget(parent)
    label = QLabel(caption, holder)
    label.setObjectName("caption")
    label.setBuddy(field)
    field.setAccessibleName(caption)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(label)
    column.addWidget(field)
    return holder
