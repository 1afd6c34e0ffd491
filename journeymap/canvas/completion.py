"""The short list of actors that opens under "@": a few keys find any of them."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from journeymap.canvas.fonts import font, px
from journeymap.model.capture import Mention, actors_by_id, meant_by, suggest
from journeymap.model.vocabulary import Vocabulary

_ID: Final = Qt.ItemDataRole.UserRole
_WIDTH_PX: Final = 260
_TEXT_PX: Final = 16
_ROOM_PX: Final = 10


class ActorList(QListWidget):
    """Suggests actors for a mention. Takes no focus: the typing goes on in the note."""

    chosen = Signal(Mention, str)

    def __init__(self, vocabulary: Vocabulary, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("actorList")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFont(font(px(_TEXT_PX)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._vocabulary = vocabulary
        self._language = language
        self._mention: Mention | None = None
        self.itemClicked.connect(self._choose)
        self.hide()

    def offer(self, mention: Mention | None, below: QPoint) -> None:
        """Shows what `mention` may mean, under a point of the parent; hides when it is nothing."""
        self._mention = mention
        found = suggest(mention.query, self._vocabulary, self._language) if mention else ()
        self.clear()
        for actor in actors_by_id(self._vocabulary, found):
            item = QListWidgetItem(actor.label(self._language))
            item.setData(_ID, actor.id)
            self.addItem(item)
        self.setVisible(bool(found))
        if found:
            query = mention.query if mention else ""
            meant = meant_by(query, self._vocabulary, self._language)
            self.setCurrentRow(found.index(meant) if meant in found else -1)
            self._lie(below)

    def take_key(self, event: QKeyEvent) -> bool:
        """Up and down choose, Tab and Enter take, Escape closes; False for any other key.

        Tab takes, the first where none is chosen, and the writing goes on. Enter takes what is
        chosen, by an arrow or because it is what was written, and is still Enter: whoever ends a
        note with "@jobcenter" has ended it, whether or not the list stands open.
        """
        if event.key() == Qt.Key.Key_Tab and self._is_offered and self.currentRow() < 0:
            self.setCurrentRow(0)
        if not self.isVisible() or event.modifiers():
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.currentRow() if self.currentRow() >= 0 else min(0, -by)
            self.setCurrentRow((row + by) % self.count())
        elif self.currentRow() < 0 and event.key() != Qt.Key.Key_Escape:
            return False
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentItem())
            return False
        elif event.key() == Qt.Key.Key_Tab:
            self._choose(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    @property
    def _is_offered(self) -> bool:
        """True while something is suggested for what was written."""
        return self.isVisible() and self._mention is not None and bool(self._mention.query.strip())

    def _choose(self, item: QListWidgetItem) -> None:
        mention = self._mention
        self.hide()
        if mention is not None:
            self.chosen.emit(mention, item.data(_ID))

    def _lie(self, below: QPoint) -> None:
        height = self.sizeHintForRow(0) * self.count() + _ROOM_PX
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else self.rect()
        x = max(0, min(below.x(), room.width() - px(_WIDTH_PX)))
        y = below.y() if below.y() + height <= room.height() else max(0, room.height() - height)
        self.setGeometry(x, y, px(_WIDTH_PX), height)
        self.raise_()
