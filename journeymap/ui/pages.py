"""What the window shows when no journey is open: the start, or the journeys of a set."""

from pathlib import Path

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from journeymap.canvas.fonts import px
from journeymap.canvas.palette import Palette
from journeymap.ui.actions import SPECS, Name
from journeymap.ui.cards import Card, CardList
from journeymap.ui.fitting import scrolled
from journeymap.ui.flow import Flow
from journeymap.ui.icons import icon
from journeymap.ui.room_line import ReadingLine
from journeymap.words import Words

_MARGIN_PX = 48
_BETWEEN_PX = 12
_ONE_ROW_PX = 214
_NAMED_FILES = 5
_AROUND_PX = 36
_WIDEST_PX = 860


class _Page(QWidget):
    """A headline, a line of explanation, a row of buttons, and cards."""

    opened = Signal(Path)

    def __init__(self, *, words: Words, palette: Palette, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = words
        self._palette = palette
        self.headline = QLabel(self)
        self.headline.setObjectName("headline")
        self.headline.setTextFormat(Qt.TextFormat.PlainText)
        self.lead = QLabel(self)
        self.lead.setObjectName("lead")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.notice = QLabel(self)
        self.notice.setObjectName("notice")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.hide()
        self._first: QPushButton | None = None
        buttons = QWidget(self)
        self._buttons = Flow(buttons, gap_px=_BETWEEN_PX, margins=QMargins())
        self.cards = CardList(words=words, palette=palette, name=name, parent=self)
        self.cards.opened.connect(self.opened)
        self.cards.setMinimumHeight(px(_ONE_ROW_PX))
        self.column = column = QVBoxLayout(self._ground())
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, 12)
        column.setSpacing(12)
        column.addWidget(self.headline)
        column.addWidget(self.lead)
        column.addSpacing(6)
        column.addWidget(buttons)
        column.addSpacing(6)
        column.addWidget(self.notice)
        column.addWidget(self.cards, 1)

    def _ground(self) -> QWidget:
        """What all lies on; a low window scrolls over it."""
        ground = QWidget(self)
        area = scrolled(ground, "", self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (ground, area.viewport()):
            part.setAutoFillBackground(False)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        return ground

    def take_focus(self) -> None:
        """Puts the keys on the cards; where there are none, on the first button."""
        focus = self.cards if self.cards.cards() or self._first is None else self._first
        focus.setFocus()

    def _add_buttons(self, actions: dict[Name, QAction], names: tuple[Name, ...]) -> None:
        for index, name in enumerate(names):
            action, first = actions[name], index == 0
            button = QPushButton(action.text().split("\t")[0], self)
            color = self._palette.on_accent if first else self._palette.ink
            if SPECS[name].icon:
                button.setIcon(icon(SPECS[name].icon, color, self._palette.soft))
            button.setDefault(first)
            button.setProperty("primary", first)
            button.setAutoDefault(True)  # Enter presses it, as the space bar does
            button.setToolTip(action.shortcut().toString())
            button.clicked.connect(action.trigger)
            self._buttons.addWidget(button)
            self._first = self._first or button


class StartPage(_Page):
    """Where the program begins: new, open, open a set, and what was open before."""

    def __init__(
        self, actions: dict[Name, QAction], *, words: Words, palette: Palette, parent: QWidget
    ) -> None:
        super().__init__(words=words, palette=palette, name=words("start.recent"), parent=parent)
        self.headline.setText(words("start.headline"))
        self.lead.setText(words("start.lead"))
        self._add_buttons(actions, (Name.NEW, Name.OPEN, Name.OPEN_SET, Name.OPEN_SAMPLES))

    def show_recent(self, cards: tuple[Card, ...]) -> None:
        """Shows what was open before, or where it will come to stand."""
        self.notice.setVisible(not cards)
        self.notice.setText(self._words("start.none_recent"))
        self.cards.show_cards(cards)


class SetPage(_Page):
    """The journeys of a folder, and the way to their report."""

    def __init__(
        self, actions: dict[Name, QAction], *, words: Words, palette: Palette, parent: QWidget
    ) -> None:
        super().__init__(words=words, palette=palette, name=words("set.journeys"), parent=parent)
        works = (Name.REPORT, Name.ANALYSE, Name.PAINS, Name.CODE, Name.PACK)
        self._add_buttons(actions, (*works, Name.NEW, Name.START))
        self.cards.addAction(actions[Name.WITHDRAW])
        self._kept = {urgent: self._label(("kept", "notice")[urgent]) for urgent in (False, True)}
        self._change = QPushButton(self)
        self._change.setAutoDefault(True)
        self._change.clicked.connect(actions[Name.KEEP_UNTIL].trigger)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN_PX)
        for label in self._kept.values():
            row.addWidget(label, 1)
        row.addWidget(self._change)
        row.addStretch()
        place = self.column.indexOf(self.notice)
        self.column.insertLayout(place, row)
        self.reading = ReadingLine(words, self)
        self.column.insertWidget(place, self.reading)

    def show_kept(self, told: str, change: str, *, urgent: bool) -> None:
        """Until when the set is kept, and the way to change it; nothing where `told` is empty."""
        for is_loud, label in self._kept.items():
            label.setText(told)
            wide = label.fontMetrics().horizontalAdvance(told) + _AROUND_PX
            label.setMaximumWidth(min(wide, _WIDEST_PX))
            label.setVisible(bool(told) and is_loud == urgent)
        self._change.setText(change)
        self._change.setAccessibleDescription(told)
        self._change.setVisible(bool(told))

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def show_unread(self, folder: Path) -> None:
        """Shows a set that is being read."""
        self.headline.setText(folder.name)
        self.lead.setText(self._words("reading.title"))
        self.notice.hide()
        self.cards.show_cards(())

    def show_set(self, folder: Path, cards: tuple[Card, ...], unreadable: tuple[str, ...]) -> None:
        """Shows the journeys of a folder; files that cannot be read are named, not hidden."""
        words = self._words
        self.headline.setText(folder.name)
        self.lead.setText(self._lead(cards))
        self.notice.setVisible(bool(unreadable))
        if unreadable:
            heading = words.count("set.unreadable", len(unreadable))
            more = len(unreadable) - _NAMED_FILES
            rest = (words.count("set.more", more),) if more > 0 else ()
            self.notice.setText("\n".join((heading, *unreadable[:_NAMED_FILES], *rest)))
        awaited = self._is_awaited()
        self.cards.show_cards(cards, stays=True)
        if awaited:
            self.take_focus()

    def _is_awaited(self) -> bool:
        """Whether the keys lie where they lie while there are no cards."""
        focus: QWidget | None = self.focusWidget()
        return not self.cards.cards() and focus is not None and focus is self._first

    def _lead(self, cards: tuple[Card, ...]) -> str:
        words = self._words
        if not cards:
            return words("set.empty")
        journeys = words.count("set.count", len(cards))
        places = len({card.place for card in cards if card.place})
        if not places:
            return words("set.lead_nowhere", journeys=journeys)
        return words("set.lead", journeys=journeys, places=words.count("set.places", places))
