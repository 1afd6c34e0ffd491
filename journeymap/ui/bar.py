"""The slim bar: whose journey, the three notes, undo and redo, how close."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from journeymap.canvas.fonts import px
from journeymap.canvas.palette import Palette
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Vocabulary
from journeymap.ui.actions import SPECS, Name
from journeymap.ui.buttons import ActionButton
from journeymap.ui.elided import ElidedLabel
from journeymap.ui.icons import icon
from journeymap.words import Words, key

_HEIGHT_PX = 56
_SPACING_PX = 6
_AROUND_PX = 80
"""What stands between and around the buttons."""
_CODE_PX = 120
_PLACE_PX = 160
"""The place is worth so much room that the looks of the table fold away for it."""
_NOTES = (
    (Name.ADD_EVENT, "event", key("bar.event")),
    (Name.ADD_GOOD, "good", key("bar.good")),
    (Name.ADD_BAD, "bad", key("bar.bad")),
)
_DRAWN = (
    Name.START,
    Name.OUTLINE,
    Name.UNDO,
    Name.REDO,
    Name.BY_TIME,
    Name.FIT_ALL,
    Name.FACTS,
)
_FOLD_LATER = (Name.REDO, Name.UNDO, Name.START, Name.OUTLINE, Name.FACTS)


class Bar(QWidget):
    """One line above the canvas. The buttons are the actions; the labels follow the journey.

    Where there is no room for all of them some fold away, the way into the talk last of all; the
    menu has them all.
    """

    def __init__(
        self,
        actions: dict[Name, QAction],
        menu: QMenu,
        *,
        words: Words,
        palette: Palette,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(_HEIGHT_PX))
        self._words = words
        self._palette = palette
        self._actions = actions
        self._code = ElidedLabel(self)
        self._code.setObjectName("code")
        self._place = ElidedLabel(self)
        self._place.setObjectName("place")
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._zoom = ActionButton(actions[Name.ZOOM_RESET], self, text=" ", icon=QIcon())
        self._talk = self._talk_button()
        self._fill(menu)

    def _fill(self, menu: QMenu) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(_SPACING_PX)
        named = {name: self._button(name) for name in _DRAWN}
        row.addWidget(self._menu_button(menu))
        row.addWidget(named[Name.START])
        row.addWidget(named[Name.OUTLINE])
        row.addSpacing(6)
        row.addWidget(self._code)
        row.addWidget(self._place, 1)
        for name, note, text in _NOTES:
            row.addWidget(self._note_button(name, note, self._words(text)))
        row.addSpacing(10)
        row.addWidget(named[Name.UNDO])
        row.addWidget(named[Name.REDO])
        row.addSpacing(10)
        row.addWidget(named[Name.BY_TIME])
        row.addWidget(named[Name.FIT_ALL])
        row.addWidget(self._zoom)
        row.addStretch(1)
        row.addWidget(self._talk)
        row.addWidget(named[Name.FACTS])
        items = (row.itemAt(index) for index in range(row.count()))
        shown = (item.widget() for item in items if item is not None)
        for left, right in pairwise(widget for widget in shown if widget is not None):
            QWidget.setTabOrder(left, right)  # Tab goes from left to right
        self._for_place = [named[Name.BY_TIME], named[Name.FIT_ALL], self._zoom]
        self._folding = [*self._for_place, *(named[name] for name in _FOLD_LATER), self._talk]

    def minimumSizeHint(self) -> QSize:
        """Never holds the window wide."""
        return QSize(0, px(_HEIGHT_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds away what has no room, and brings back what has."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """A button that became wider leaves the others less room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        needed = self._needed()
        for button in self._folding:
            spare = px(_PLACE_PX) if button in self._for_place else 0
            fits = needed + spare <= self.width()
            button.setVisible(fits)
            needed -= 0 if fits else button.sizeHint().width() + _SPACING_PX

    def _needed(self) -> int:
        """How wide the bar would be with all its buttons, the code, and nothing of the place."""
        kind, direct = QToolButton, Qt.FindChildOption.FindDirectChildrenOnly
        buttons = self.findChildren(kind, options=direct)
        code = min(self._code.sizeHint().width(), px(_CODE_PX))
        wide = sum(button.sizeHint().width() + _SPACING_PX for button in buttons)
        return code + wide + _AROUND_PX

    def show_journey(self, journey: Journey, vocabulary: Vocabulary) -> None:
        """Names the citizen's code and where the journey belongs."""
        self._code.setText(journey.code)
        language = self._words.language
        where = (
            [vocabulary.municipality_label(journey.municipality)] if journey.municipality else []
        )
        groups = [vocabulary.target_group_label(g, language) for g in journey.target_groups]
        place = " · ".join(where + groups)
        self._place.setText(place)

    def show_zoom(self, scale: float) -> None:
        """Shows how close the table is."""
        self._zoom.setText(self._words.percent(scale))

    def _menu_button(self, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("menu", self._palette.ink, self._palette.soft))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self._words("bar.menu"))
        button.setAccessibleName(self._words("bar.menu"))
        return button

    def _talk_button(self) -> ActionButton:
        text = self._words("bar.conversation")
        button = ActionButton(self._actions[Name.CONVERSATION], self, text=text, icon=QIcon())
        button.setProperty("talk", True)
        return button

    def _note_button(self, name: Name, note: str, text: str) -> ActionButton:
        button = ActionButton(self._actions[name], self, text=text, icon=QIcon())
        button.setProperty("note", note)
        return button

    def _button(self, name: Name) -> ActionButton:
        drawn = icon(SPECS[name].icon, self._palette.ink, self._palette.line)
        return ActionButton(self._actions[name], self, icon=drawn)
