"""The slim bar: whose journey, the three notes, undo and redo, how close."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from journeymap.canvas.palette import Palette
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Vocabulary
from journeymap.ui.actions import SPECS, Name
from journeymap.ui.buttons import ActionButton
from journeymap.ui.elided import ElidedLabel
from journeymap.ui.icons import icon
from journeymap.words import Words, key

_HEIGHT_PX = 56
_ROOMY_PX = 1100
_NOTES = (
    (Name.ADD_EVENT, "event", key("bar.event")),
    (Name.ADD_GOOD, "good", key("bar.good")),
    (Name.ADD_BAD, "bad", key("bar.bad")),
)


class Bar(QWidget):
    """One line above the canvas. The buttons are the actions; the labels follow the journey."""

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
        self.setFixedHeight(_HEIGHT_PX)
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
        self._by_time = self._button(Name.BY_TIME)
        _give_way(self._by_time)
        self._fill(menu)

    def _fill(self, menu: QMenu) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(self._menu_button(menu))
        row.addWidget(self._button(Name.START))
        row.addWidget(self._button(Name.OUTLINE))
        row.addSpacing(6)
        row.addWidget(self._code)
        row.addWidget(self._place, 1)
        for name, note, text in _NOTES:
            row.addWidget(self._note_button(name, note, self._words(text)))
        row.addSpacing(10)
        row.addWidget(self._button(Name.UNDO))
        row.addWidget(self._button(Name.REDO))
        row.addSpacing(10)
        row.addWidget(self._by_time)
        row.addWidget(self._button(Name.FIT_ALL))
        row.addWidget(self._zoom)
        row.addStretch(1)
        row.addWidget(self._talk)
        row.addWidget(self._button(Name.FACTS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the rarer buttons are found in the menu and by their keys."""
        super().resizeEvent(event)
        self._talk.setVisible(self.width() >= _ROOMY_PX)
        self._by_time.setVisible(self.width() >= _ROOMY_PX)

    def show_journey(self, journey: Journey, vocabulary: Vocabulary) -> None:
        """Names the citizen's code and where the journey belongs."""
        self._code.setText(journey.code)
        self._code.setToolTip(journey.code)
        language = self._words.language
        where = (
            [vocabulary.municipality_label(journey.municipality)] if journey.municipality else []
        )
        groups = [vocabulary.target_group_label(g, language) for g in journey.target_groups]
        place = " · ".join(where + groups)
        self._place.setText(place)
        self._place.setToolTip(place)

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
        _give_way(button)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return button

    def _note_button(self, name: Name, note: str, text: str) -> ActionButton:
        button = ActionButton(self._actions[name], self, text=text, icon=QIcon())
        button.setProperty("note", note)
        return button

    def _button(self, name: Name) -> ActionButton:
        drawn = icon(SPECS[name].icon, self._palette.ink, self._palette.line)
        return ActionButton(self._actions[name], self, icon=drawn)


def _give_way(button: ActionButton) -> None:
    """The button does not hold the window wide: in a narrow one it is not shown at all."""
    button.setMinimumWidth(1)
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
