"""Whether a person can read what a window shows: no words cut, covered or out of sight.

What may be cut on purpose says all of it in its tool tip; what can be scrolled to is in sight.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from journeymap.canvas.view import JourneyView
from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteBox
from journeymap.layout.row import Row
from journeymap.ui.elided import ElidedLabel

_SLACK: Final = 1
"""Pixels that rounding may take."""
_WORDED: Final = (QLabel, QAbstractButton, QLineEdit, QComboBox, QProgressBar, QPlainTextEdit)


def flaws(window: QWidget) -> list[str]:
    """What cannot be read in a window that is shown, in words; nothing where all is well."""
    shown = [window, *(w for w in window.findChildren(QWidget) if _is_shown(w, window))]
    found = [flaw for widget in shown for flaw in _cut(widget)]
    worded = [w for w in shown if isinstance(w, _WORDED) and text_of(w) and not _is_part(w)]
    found += [flaw for widget in worded for flaw in _out_of_sight(widget, window)]
    found += _overlapping(worded, window)
    for view in shown:
        if isinstance(view, JourneyView):
            found += note_flaws(view.row)
    return found


def text_of(widget: QWidget) -> str:
    """The words on a widget."""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() or widget.placeholderText()
    if isinstance(widget, QLabel | QAbstractButton | QProgressBar):
        return widget.text()
    return ""


def _is_shown(widget: QWidget, window: QWidget) -> bool:
    return widget.isVisible() and widget.window() is window


def _is_part(widget: QWidget) -> bool:
    """The line in a drop-down and the editor in a view are parts of what holds them."""
    return isinstance(widget.parentWidget(), QComboBox)


def _told(widget: QWidget, text: str, what: str) -> str:
    name = widget.objectName() or widget.accessibleName()
    return f"{what}: {type(widget).__name__} {name!r} “{' '.join(text.split())[:60]}”"


# --- words that have too little room --------------------------------------------------------------


def _cut(widget: QWidget) -> Iterator[str]:
    for kind, check in _CHECKS:
        if isinstance(widget, kind):
            yield from check(widget)
            return


def _label(label: QLabel) -> Iterator[str]:
    text, room = label.text(), label.contentsRect()
    if not text:
        return
    if isinstance(label, ElidedLabel):
        yield from _elided(label, text, room.width())
        return
    if label.wordWrap():
        words = max(label.fontMetrics().horizontalAdvance(word) for word in text.split() or [""])
        needed = QSize(words, label.heightForWidth(label.width()) - label.height() + room.height())
    else:
        needed = label.sizeHint() - label.size() + room.size()
    if _exceeds(needed, room.size()):
        yield _told(label, text, f"cut, needs {needed.toTuple()} has {room.size().toTuple()}")


def _elided(label: ElidedLabel, text: str, room: int) -> Iterator[str]:
    """Where nothing can be read of it nothing is painted."""
    is_whole = label.fontMetrics().horizontalAdvance(text) <= room
    if not is_whole and label.is_readable and label.toolTip() != text:
        yield _told(label, text, "cut without a tool tip")


def _button(button: QAbstractButton) -> Iterator[str]:
    hint = button.sizeHint()
    if isinstance(button, QPushButton) and not button.text():
        return
    if _exceeds(hint, button.size()) and _is_too_wide(button):
        yield _told(button, button.text() or button.toolTip(), _sizes(hint, button.size()))


def _is_too_wide(button: QAbstractButton) -> bool:
    """A button whose width is ignored still needs room for its words."""
    needed = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    ignored = button.sizePolicy().horizontalPolicy().value & 8  # QSizePolicy.IgnoreFlag
    return not ignored or _exceeds(needed, button.size())


def _line(line: QLineEdit) -> Iterator[str]:
    if line.text() and not line.isReadOnly():
        height = QSize(0, line.fontMetrics().height())
        if _exceeds(height, line.size()):
            yield _told(line, line.text(), _sizes(height, line.size()))
        return  # its own words can be walked through
    text = line.text() or line.placeholderText()
    needed = line.fontMetrics().size(0, text)
    if text and _exceeds(needed, line.contentsRect().size()):
        yield _told(line, text, _sizes(needed, line.size()))


def _combo(combo: QComboBox) -> Iterator[str]:
    needed = combo.fontMetrics().size(0, combo.currentText())
    width = 0 if combo.isEditable() else needed.width()
    if _exceeds(QSize(width, needed.height()), combo.contentsRect().size()):
        yield _told(combo, combo.currentText(), _sizes(needed, combo.size()))


def _menu(menu: QMenu | QMenuBar) -> Iterator[str]:
    for action in menu.actions():
        if action.isSeparator() or not action.isVisible():
            continue
        room = menu.actionGeometry(action)
        needed = menu.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, action.text())
        if _exceeds(needed, room.size()):
            yield _told(menu, action.text(), _sizes(needed, room.size()))


def _header(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(header.model().headerData(section, header.orientation()) or "")
        needed, room = header.sectionSizeFromContents(section), header.sectionSize(section)
        if needed.width() > room + _SLACK or needed.height() > header.height() + _SLACK:
            yield _told(header, text, f"cut, needs {needed.toTuple()} has {room}")


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for index in _indices(model):
        rect = view.visualRect(index)
        if not rect.intersects(view.viewport().rect()):
            continue
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        option.rect = rect
        hint = view.itemDelegateForIndex(index).sizeHint(option, index)
        text = str(index.data() or "")
        least = view.fontMetrics().height() if text else 0
        if max(hint.height(), least) > rect.height() + _SLACK:
            yield _told(view, text, _sizes(hint, rect.size()))
        if rect.right() > view.viewport().width() + _SLACK and not _scrolls(view, across=True):
            yield _told(view, text, "runs out at the side")


def _indices(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    root = parent or QModelIndex()
    for row in range(model.rowCount(root)):
        index = model.index(row, 0, root)
        yield index
        yield from _indices(model, index)


_Check = Callable[..., Iterator[str]]
_CHECKS: Final[tuple[tuple[type[QWidget], _Check], ...]] = (
    (QLabel, _label),
    (QCheckBox, _button),
    (QPushButton, _button),
    (QToolButton, _button),
    (QLineEdit, _line),
    (QComboBox, _combo),
    (QMenu, _menu),
    (QMenuBar, _menu),
    (QHeaderView, _header),
    (QAbstractItemView, _rows),
)


def _exceeds(needed: QSize, room: QSize) -> bool:
    return needed.width() > room.width() + _SLACK or needed.height() > room.height() + _SLACK


def _sizes(needed: QSize, room: QSize) -> str:
    return f"cut, needs {needed.toTuple()} has {room.toTuple()}"


# --- words that are out of sight ------------------------------------------------------------------


def _out_of_sight(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Beyond what holds the widget, up to the window or what scrolls."""
    holder, rect = widget.parentWidget(), widget.geometry()
    while holder is not None and widget is not window:
        beyond = _beyond(rect, holder.rect())
        scroller = _scroller(holder)
        if scroller is not None:
            beyond = (beyond[0] and not _scrolls(scroller, across=True), False)
        if any(beyond):
            yield _told(widget, text_of(widget), f"out of sight in {type(holder).__name__}")
            return
        if scroller is not None or holder is window:
            return
        rect.translate(holder.pos())
        holder = holder.parentWidget()


def _beyond(rect: QRect, room: QRect) -> tuple[bool, bool]:
    grown = room.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    across = rect.left() < grown.left() or rect.right() > grown.right()
    return across, rect.top() < grown.top() or rect.bottom() > grown.bottom()


def _scroller(holder: QWidget) -> QAbstractScrollArea | None:
    """The scroll area whose viewport this is."""
    area = holder.parentWidget()
    return area if isinstance(area, QAbstractScrollArea) and area.viewport() is holder else None


def _scrolls(area: QAbstractScrollArea, *, across: bool) -> bool:
    policy = area.horizontalScrollBarPolicy() if across else area.verticalScrollBarPolicy()
    return policy is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff


# --- words over words -----------------------------------------------------------------------------


def _overlapping(worded: Sequence[QWidget], window: QWidget) -> list[str]:
    places = [(widget, _place(widget, window)) for widget in worded]
    return [
        _told(one, text_of(one), f"lies over {_told(other, text_of(other), 'it')}")
        for (one, first), (other, second) in combinations(places, 2)
        if _meet(first, second) and not one.isAncestorOf(other) and not other.isAncestorOf(one)
    ]


def _meet(first: QRect, second: QRect) -> bool:
    shared = first.intersected(second)
    return shared.width() > _SLACK and shared.height() > _SLACK


def _place(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget can be seen in its window."""
    rect = (
        QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if widget is not window
        else (window.rect())
    )
    holder = widget.parentWidget()
    while holder is not None and widget is not window:
        rect = rect.intersected(QRect(holder.mapTo(window, QPoint(0, 0)), holder.size()))
        if holder is window:
            break
        holder = holder.parentWidget()
    return rect


# --- the notes on the table -----------------------------------------------------------------------


def note_flaws(row: Row) -> list[str]:
    """Words and chips beyond their note, and notes over each other."""
    found = [flaw for note in row.notes() for flaw in _note(note, row)]
    placed = [list(row.notes_of(index)) for index in range(len(row.columns))]
    groups = [*placed, *(one + other for one, other in pairwise(placed))]
    pairs = (pair for group in groups for pair in combinations(group, 2))
    found += [
        f"note over note: “{one.lines[:1]}” “{other.lines[:1]}”"
        for one, other in pairs
        if _meet_each_other(one.box, other.box)
    ]
    return found


def _note(note: NoteBox, row: Row) -> Iterator[str]:
    style = row.style
    measures = {"event": style.event, "answer": style.answer}.get(note.kind, style.experience)
    text, words = measures.text, " ".join(note.lines)[:60]
    widest = max((text.metrics.width(line, text.size) for line in note.lines), default=0)
    if measures.padding + widest > note.box.width - _SLACK or widest > note.text_width + _SLACK:
        yield f"words beyond their note: “{words}”"
    if note.text_top + len(note.lines) * text.leading > note.box.height + _SLACK:
        yield f"words below their note: “{words}”"
    for chip in note.chips:
        box = chip.box
        inside = box.x >= 0 and box.right <= note.box.width and box.bottom <= note.box.height
        if not inside or box.y < note.text_top + len(note.lines) * text.leading - _SLACK:
            yield f"chip beyond its place: “{chip.text}”"
    for one, other in combinations(note.chips, 2):
        if _meet_each_other(one.box, other.box):
            yield f"chip over chip: “{one.text}” “{other.text}”"


def _meet_each_other(one: Box, other: Box) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > _SLACK and down > _SLACK
