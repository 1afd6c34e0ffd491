"""The outline: the journey as a list, for those who read it with the keyboard or by ear.

A real tree widget, because painted notes are invisible to screen readers. It hears of the same
changes as the canvas and selects the same note.
"""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QColor, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from journeymap.canvas.fonts import font
from journeymap.canvas.keys import Act, act_of
from journeymap.canvas.palette import Palette
from journeymap.layout.columns import Captions
from journeymap.layout.notes import KIND_OF, NoteKind
from journeymap.model.changes import Changes, Placed
from journeymap.model.commands import answer_id, answer_place
from journeymap.model.document import Document
from journeymap.model.journey import Answer, Event, Experience, Period, Source
from journeymap.words import key

_ID = Qt.ItemDataRole.UserRole
_RANK = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_ROW_PADDING_PX = 12
_NARROWEST_PX = 60
_ENDLESS_PX = 100_000
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_DONE_HERE = frozenset({Act.EDIT, Act.DELETE, Act.SET_ASIDE, Act.MOVE_LEFT, Act.MOVE_RIGHT})
_SIGNS = {NoteKind.GOOD: "+", NoteKind.BAD: "−"}
_WORDS = {NoteKind.GOOD: key("note.good"), NoteKind.BAD: key("note.bad")}


class Outline(QTreeWidget):
    """Events with their experiences and answers beneath them; journey answers come last."""

    chosen = Signal(str)
    act = Signal(Act)
    landmark = Signal(int)
    """A landmark is to be written on: its number among the journey's periods."""

    def __init__(
        self, document: Document, *, captions: Captions, palette: Palette, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self._document = document
        self._captions = captions
        self._palette = palette
        self._items: dict[str, QTreeWidgetItem] = {}
        self._remarks: dict[str, str] = {}
        self.setHeaderHidden(True)
        self.setHeaderLabel(captions.words("outline.name"))
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setIndentation(18)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setItemDelegate(_WrappingDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(captions.words("outline.name"))
        self.setFont(font(15))
        self.currentItemChanged.connect(self._choose)
        document.subscribe(self.apply)
        self._rebuild()

    def detach(self) -> None:
        """Stops hearing of the document."""
        self._document.unsubscribe(self.apply)

    def apply(self, changes: Changes) -> None:
        """Follows a step. Typing rewrites one row; anything else makes its events anew."""
        with QSignalBlocker(self):
            if self._keeps_its_shape(changes):
                self._rewrite(changes)
                return
            self._remove(changes)
            self._place_events()
            self._show_answers()

    def show_remarks(self, remarks: dict[str, str]) -> None:
        """Shows what there is to say beside events, by their ids, as the canvas draws it."""
        if remarks == self._remarks:
            return
        before, self._remarks = self._remarks, remarks
        with QSignalBlocker(self):
            for row, event in enumerate(self._document.journey.events):
                if before.get(event.id) != remarks.get(event.id) and event.id in self._items:
                    self._items[event.id].setText(0, self._event_text(event, row))

    def select(self, note_id: str | None) -> None:
        """Shows which note is selected, without saying so to others."""
        with QSignalBlocker(self):
            item = self._items.get(note_id) if note_id is not None else None
            if item is not None:
                self.setCurrentItem(item)
                self.scrollToItem(item)
            else:
                self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What can be done to a note on the canvas by key can be done to it here."""
        act = Act.EDIT if event.key() in _OPENS else act_of(event)
        item = self.currentItem()
        rank = item.data(0, _RANK) if item is not None else None
        if rank is not None and act in _DONE_HERE:
            if act is Act.EDIT:
                self.landmark.emit(rank)
            return
        if act in _DONE_HERE:
            self.act.emit(act)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        note_id = item.data(0, _ID) if item is not None else None
        if note_id is not None:
            self.chosen.emit(note_id)

    def _rebuild(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            self._items.clear()
            for index, event in enumerate(self._document.journey.events):
                self.insertTopLevelItem(index, self._event_item(event, index))
            self._number()
            self._show_answers()
            self.expandAll()

    def _keeps_its_shape(self, changes: Changes) -> bool:
        """True when every note lies where it lay and only words or marks have changed."""
        if changes.added or changes.removed or changes.facts:
            return False
        return all(self._lies(note_id, placed) for note_id, placed in changes.updated.items())

    def _lies(self, note_id: str, placed: Placed) -> bool:
        item = self._items.get(note_id)
        if item is None or (isinstance(placed.note, Event) and self._answers(item, placed.note)):
            return False
        parent = item.parent() or self.invisibleRootItem()
        row = parent.indexOfChild(item)
        before = parent.child(row - 1) if row > 0 else None
        after = before.data(0, _ID) if before is not None else None
        return (parent.data(0, _ID), after) == (placed.owner, placed.after)

    def _answers(self, item: QTreeWidgetItem, event: Event) -> bool:
        """True when an event has or had answers, which are written with it."""
        had = (answer_place(child.data(0, _ID)) for child in _children(item))
        return bool(event.answers) or any(had)

    def _rewrite(self, changes: Changes) -> None:
        for note_id, placed in changes.updated.items():
            item = self._items[note_id]
            if isinstance(placed.note, Event):
                row = self.indexOfTopLevelItem(item)
                item.setText(0, self._event_text(placed.note, row))
            else:
                self._write_experience(item, placed.note)

    def _remove(self, changes: Changes) -> None:
        """Takes away the events that were touched, or that have or had a note that was."""
        placed = changes.added | changes.updated
        touched = changes.removed | placed.keys() | {place.owner for place in placed.values()}
        for note_id in touched | {self._owner(note_id) for note_id in touched}:
            item = self._items.get(note_id) if note_id is not None else None
            index = self.indexOfTopLevelItem(item) if item is not None else -1
            if index >= 0 and note_id is not None:
                self.takeTopLevelItem(index)
                self._forget(note_id)

    def _owner(self, note_id: str | None) -> str | None:
        """The event that the item of a note lies under, which may not be its event any more."""
        item = self._items.get(note_id) if note_id is not None else None
        parent = item.parent() if item is not None else None
        return parent.data(0, _ID) if parent is not None else None

    def _place_events(self) -> None:
        """Makes the events that are missing, each in its place."""
        for index, event in enumerate(self._document.journey.events):
            if event.id not in self._items:
                item = self._event_item(event, index)
                self.insertTopLevelItem(index, item)
                item.setExpanded(True)
        self._number()

    def _forget(self, event_id: str) -> None:
        item = self._items.pop(event_id, None)
        if item is not None:
            for child in _children(item):
                self._items.pop(child.data(0, _ID), None)

    def _number(self) -> None:
        """Each event says its place in the row."""
        events = self._document.journey.events
        for index, event in enumerate(events):
            self._items[event.id].setText(0, self._event_text(event, index))

    def _show_answers(self) -> None:
        journey = self._document.journey
        while self.topLevelItemCount() > len(journey.events):
            item = self.takeTopLevelItem(self.topLevelItemCount() - 1)
            if item is not None:
                self._items.pop(item.data(0, _ID), None)
        for index, answer in enumerate(journey.answers):
            self.addTopLevelItem(self._answer_item(answer, answer_id(journey.id, index)))
        for rank, period in enumerate(journey.periods):
            self.addTopLevelItem(self._period_item(period, rank))

    def _event_text(self, event: Event, index: int) -> str:
        words = self._captions.words
        extra = [text for _, text, _ in self._captions.chips(event)]
        if event.key_moment:
            extra.append(words("outline.key_moment"))
        if event.source is Source.PREPARED:
            extra.append(words("outline.prepared"))
        if event.id in self._remarks:
            extra.append(self._remarks[event.id])
        text = event.text or words("outline.empty")
        return f"{index + 1}. {text}" + (f"\n{' · '.join(extra)}" if extra else "")

    def _event_item(self, event: Event, index: int) -> QTreeWidgetItem:
        item = self._item(event.id, self._event_text(event, index))
        item.setFont(0, font(15, "semibold"))
        for experience in event.experiences:
            item.addChild(self._experience_item(experience))
        for number, answer in enumerate(event.answers):
            item.addChild(self._answer_item(answer, answer_id(event.id, number)))
        return item

    def _experience_item(self, experience: Experience) -> QTreeWidgetItem:
        item = self._item(experience.id, "")
        self._write_experience(item, experience)
        return item

    def _write_experience(self, item: QTreeWidgetItem, experience: Experience) -> None:
        words, kind = self._captions.words, KIND_OF[experience.valence]
        word = _WORDS[kind]
        text = experience.text or words("outline.empty")
        mark = f" – {words('outline.key_moment')}" if experience.key_moment else ""
        item.setText(0, f"{_SIGNS[kind]}  {text}{mark}")
        item.setForeground(0, QBrush(QColor(self._palette.on_chrome(kind))))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words(word)}: {text}{mark}")

    def _answer_item(self, answer: Answer, note_id: str) -> QTreeWidgetItem:
        item = self._item(note_id, f"{answer.prompt} {answer.text}")
        italic = QFont(self.font())
        italic.setItalic(True)
        item.setFont(0, italic)
        return item

    def _period_item(self, period: Period, rank: int) -> QTreeWidgetItem:
        """A landmark in words; it is no note, and choosing it leads nowhere on the table."""
        when = f" ({period.when.text})" if period.when else ""
        text = self._captions.words("periods.told", text=f"{period.text}{when}")
        item = QTreeWidgetItem([text])
        item.setData(0, _RANK, rank)
        return item

    def _item(self, note_id: str, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setData(0, _ID, note_id)
        self._items[note_id] = item
        return item


class _WrappingDelegate(QStyledItemDelegate):
    """Makes each row tall enough for all its words; a tree does not ask for that by itself."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        self.initStyleOption(option, index)
        depth = 1 if index.parent().isValid() else 0
        width = self._tree.viewport().width() - depth * self._tree.indentation() - _ROW_PADDING_PX
        room = QRect(0, 0, max(width, _NARROWEST_PX), _ENDLESS_PX)
        words = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, option.text)
        return QSize(width, words.height() + _ROW_PADDING_PX)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(row) for row in range(item.childCount()))
    return [child for child in found if child is not None]
