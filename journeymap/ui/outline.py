"""The outline: the journey as a list, for those who read it with the keyboard or by ear.

A real tree widget, because painted notes are invisible to screen readers. It hears of the same
changes as the canvas and selects the same note.
"""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from journeymap.canvas.fonts import font
from journeymap.canvas.palette import Palette
from journeymap.layout.columns import Captions
from journeymap.layout.notes import KIND_OF, NoteKind
from journeymap.model.changes import Changes
from journeymap.model.commands import answer_id
from journeymap.model.document import Document
from journeymap.model.journey import Answer, Event, Experience
from journeymap.words import key

_ID = Qt.ItemDataRole.UserRole
_SIGNS = {NoteKind.GOOD: "+", NoteKind.BAD: "−"}
_WORDS = {NoteKind.GOOD: key("note.good"), NoteKind.BAD: key("note.bad")}


class Outline(QTreeWidget):
    """Events with their experiences and answers beneath them; journey answers come last."""

    chosen = Signal(str)

    def __init__(
        self, document: Document, *, captions: Captions, palette: Palette, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self._document = document
        self._captions = captions
        self._palette = palette
        self._items: dict[str, QTreeWidgetItem] = {}
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setIndentation(18)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
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
        """Follows a step: events that changed are made anew in their place."""
        with QSignalBlocker(self):
            self._remove(changes)
            self._place_events(changes)
            self._show_answers()

    def select(self, note_id: str | None) -> None:
        """Shows which note is selected, without saying so to others."""
        with QSignalBlocker(self):
            item = self._items.get(note_id) if note_id is not None else None
            if item is not None:
                self.setCurrentItem(item)
                self.scrollToItem(item)
            else:
                self.setCurrentIndex(QModelIndex())

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _ID))

    def _rebuild(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            self._items.clear()
            for index, event in enumerate(self._document.journey.events):
                self.insertTopLevelItem(index, self._event_item(event, index))
            self._number()
            self._show_answers()
            self.expandAll()

    def _remove(self, changes: Changes) -> None:
        touched = changes.removed | changes.updated.keys()
        for note_id in touched:
            item = self._items.get(note_id)
            index = self.indexOfTopLevelItem(item) if item is not None else -1
            if index >= 0:
                self.takeTopLevelItem(index)
                self._forget(note_id)

    def _place_events(self, changes: Changes) -> None:
        """Makes the items of every event that was touched, or had a note touched."""
        owners = {placed.owner for placed in (changes.added | changes.updated).values()}
        for note_id in changes.removed:
            item = self._items.get(note_id)
            owner = item.parent() if item is not None else None
            if owner is not None:
                owners.add(owner.data(0, _ID))
        moved = False
        for index, event in enumerate(self._document.journey.events):
            present = self._items.get(event.id)
            if present is not None and event.id not in owners:
                continue
            if present is not None:
                self.takeTopLevelItem(self.indexOfTopLevelItem(present))
                self._forget(event.id)
            item = self._event_item(event, index)
            self.insertTopLevelItem(index, item)
            item.setExpanded(True)
            moved = True
        if moved or changes.removed:
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

    def _event_text(self, event: Event, index: int) -> str:
        words = self._captions.words
        extra = [text for _, text, _ in self._captions.chips(event)]
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
        words, kind = self._captions.words, KIND_OF[experience.valence]
        word = _WORDS[kind]
        text = experience.text or words("outline.empty")
        item = self._item(experience.id, f"{_SIGNS[kind]}  {text}")
        color = self._palette.notes[kind].sign or self._palette.ink
        if self._palette.table < "#8":
            color = self._palette.notes[kind].fill
        item.setForeground(0, QBrush(QColor(color)))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words(word)}: {text}")
        return item

    def _answer_item(self, answer: Answer, note_id: str) -> QTreeWidgetItem:
        item = self._item(note_id, f"{answer.prompt} {answer.text}")
        italic = QFont(self.font())
        italic.setItalic(True)
        item.setFont(0, italic)
        return item

    def _item(self, note_id: str, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setData(0, _ID, note_id)
        self._items[note_id] = item
        return item


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(row) for row in range(item.childCount()))
    return [child for child in found if child is not None]
