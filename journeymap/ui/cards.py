"""Journeys as cards with a small picture of each: the start page and the set show them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette
from journeymap.layout.notes import NoteKind
from journeymap.model.journey import Consent, Journey, Valence
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.journeys import SUFFIX
from journeymap.ui.icons import icon
from journeymap.ui.interview_form import consent_told
from journeymap.words import Words

_CARD = (286, 200)
_PAD = 16
_PICTURE_HEIGHT = 76
_LOCK_PX = 36
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Card:
    """A journey in short. `pattern` is (green, red) notes per event: the small picture.

    `problem` says why a file cannot be opened; then the rest is empty.
    """

    path: Path
    code: str
    title: str = ""
    place: str = ""
    pattern: tuple[tuple[int, int], ...] = ()
    problem: str = ""
    consent: Consent | None = None
    """None where there is no journey to show."""
    is_locked: bool = False
    """Under a passphrase: nothing of it is shown."""


def locked_card(path: Path, told: str) -> Card:
    """The card of a journey that only its passphrase opens, called as its file is."""
    return Card(path, path.name.removesuffix(SUFFIX), problem=told, is_locked=True)


def card_of(path: Path, journey: Journey, vocabulary: Vocabulary) -> Card:
    """The card of a journey."""
    place = vocabulary.municipality_label(journey.municipality) if journey.municipality else ""
    pattern, consent = pattern_of(journey), journey.consent
    return Card(path, journey.code, journey.title, place, pattern, consent=consent)


def pattern_of(journey: Journey) -> tuple[tuple[int, int], ...]:
    """How many green and red notes each event has."""
    return tuple(
        (len(event.of(Valence.GOOD)), len(event.of(Valence.BAD))) for event in journey.events
    )


class CardModel(QAbstractListModel):
    """A list of cards."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._cards: tuple[Card, ...] = ()

    @property
    def cards(self) -> tuple[Card, ...]:
        """All of them."""
        return self._cards

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Replaces the cards."""
        self.beginResetModel()
        self._cards = cards
        self.endResetModel()

    def card(self, index: _Index) -> Card:
        """The card at an index."""
        return self._cards[index.row()]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many cards there are; nothing lies under a card."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a card, also for a screen reader."""
        card = self.card(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            told = (card.code, card.title, self.summary(card), self.consent(card))
            return ", ".join(part for part in told if part)
        return str(card.path) if role == Qt.ItemDataRole.ToolTipRole else None

    def summary(self, card: Card) -> str:
        """How much is on a card, or what is wrong with it."""
        if card.problem:
            return card.problem
        green = sum(good for good, _ in card.pattern)
        red = sum(bad for _, bad in card.pattern)
        events = self._words.count("cards.events", len(card.pattern))
        summary = self._words("cards.summary", events=events, good=green, bad=red)
        return f"{card.place} · {summary}" if card.place else summary

    def consent(self, card: Card) -> str:
        """How far the citizen's consent reaches."""
        return consent_told(card.consent, self._words) if card.consent is not None else ""


class _CardPainter(QStyledItemDelegate):
    """Paints a card: a strip of table with tiny notes, the code, the place."""

    def __init__(self, model: CardModel, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(*map(px, _CARD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card = self._model.card(index)
        rect = option.rect.adjusted(6, 6, -6, -6)
        state = option.state
        chosen = bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._palette.accent if chosen else self._palette.hairline
        painter.setPen(QPen(QColor(edge), 2.5 if chosen else 1.2))
        painter.setBrush(QColor(self._palette.chrome))
        painter.drawRoundedRect(QRectF(rect), 8, 8)
        picture = QRect(rect.x() + 2, rect.y() + 2, rect.width() - 4, px(_PICTURE_HEIGHT))
        self._picture(painter, picture, card)
        self._text(painter, rect, card)
        painter.restore()

    def _picture(self, painter: QPainter, rect: QRect, card: Card) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.table))
        painter.drawRoundedRect(rect, 6, 6)
        if card.is_locked:
            side = px(_LOCK_PX)
            lock = icon("lock", self._palette.soft, self._palette.soft)
            lock.paint(
                painter,
                QRect(
                    rect.center().x() - side // 2,
                    rect.y() + (rect.height() - side) // 2,
                    side,
                    side,
                ),
            )
        if not card.pattern:
            return
        room = rect.width() - 2 * _PAD
        pitch = min(26.0, room / len(card.pattern))
        width, height = pitch * 0.8, min(7.0, max(3.0, pitch * 0.4))
        x, middle = float(rect.x() + _PAD), rect.y() + rect.height() / 2
        painter.save()
        painter.setClipRect(rect)
        for good, bad in card.pattern:
            self._block(painter, NoteKind.EVENT, QRectF(x, middle - height / 2, width, height))
            for i in range(good):
                y = middle - height / 2 - (i + 1) * (height + 2)
                self._block(painter, NoteKind.GOOD, QRectF(x + 1, y, width - 2, height))
            for i in range(bad):
                y = middle + height / 2 + 2 + i * (height + 2)
                self._block(painter, NoteKind.BAD, QRectF(x + 1, y, width - 2, height))
            x += pitch
        painter.restore()

    def _block(self, painter: QPainter, kind: NoteKind, rect: QRectF) -> None:
        colors = self._palette.notes[kind]
        painter.setBrush(QColor(colors.sign or colors.edge))
        painter.drawRoundedRect(rect, 1, 1)

    def _text(self, painter: QPainter, rect: QRect, card: Card) -> None:
        left, width = rect.x() + _PAD, rect.width() - 2 * _PAD
        top = rect.y() + px(_PICTURE_HEIGHT + 10)
        lines = (
            (card.code, 16, "semibold", self._palette.ink),
            (card.title, 15, "regular", self._palette.ink),
            (self._model.summary(card), 13, "regular", self._palette.soft),
            (self._model.consent(card), 13, "regular", self._palette.soft),
        )
        for text, size, weight, color in lines:
            face = font(px(size), weight)
            painter.setFont(face)
            painter.setPen(QColor(color))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, top, width, px(24)), Qt.AlignmentFlag.AlignVCenter, shown)
            top += px(23)


class CardList(QListView):
    """Cards side by side; Enter or a click opens one."""

    opened = Signal(Path)

    def __init__(self, *, words: Words, palette: Palette, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cards")
        self.setAccessibleName(name)
        self._model = CardModel(words, self)
        self.setModel(self._model)
        self.setItemDelegate(_CardPainter(self._model, palette, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setViewportMargins(-8, 0, 0, 0)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView#cards { background: transparent; }")
        self.clicked.connect(self._open)

    def show_cards(self, cards: tuple[Card, ...], *, stays: bool = False) -> None:
        """Shows other cards, the first of them current so that the keyboard has a place.

        With `stays` the one that is current stays so, if it is there.
        """
        if stays and cards == self._model.cards:
            return
        current = self.currentIndex()
        here = self._model.card(current).path if stays and current.isValid() else None
        self._model.show_cards(cards)
        place = next((place for place, card in enumerate(cards) if card.path == here), 0)
        if cards:
            self.setCurrentIndex(self._model.index(place, 0))

    def cards(self) -> tuple[Card, ...]:
        """The cards shown."""
        return self._model.cards

    def current(self) -> Card | None:
        """The card the keys stand on; None where there is none."""
        index = self.currentIndex()
        return self._model.card(index) if index.isValid() else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with one card, where something can: the actions of this list."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid() or not self.actions():
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.aboutToHide.connect(menu.deleteLater)
        at = event.globalPos() if by_mouse else self._middle_of(index)
        menu.popup(at)

    def _middle_of(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).center())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current card."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.card(index).path)
