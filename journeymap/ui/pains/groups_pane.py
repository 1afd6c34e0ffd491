"""The left pane: the groups of one side, and the two ways to a new one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from journeymap.canvas.fonts import px
from journeymap.model.vocabulary import Vocabulary
from journeymap.report.ordering import collation_key
from journeymap.ui.pains.card_list import CardList
from journeymap.ui.pains.slips import Code
from journeymap.ui.surroundings import Surroundings


class GroupsPane(QWidget):
    """Cards, a button for a new group, and a menu of codes that groups are made of."""

    codes_chosen = Signal(object)
    """Codes and their names (`tuple[Code, str]`s) that are each to become a group."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        words = self._words = around.words
        self.setObjectName("painGroups")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards = CardList(around.palette, self)
        self.cards.setAccessibleName(words("pains.groups"))
        self.new = QToolButton(self)
        self.new.setText(words("pains.new"))
        self.new.setToolTip(words("pains.new_tip"))
        self.new.setProperty("talk", True)
        self.codes = QToolButton(self)
        self.codes.setText(words("pains.from_codes"))
        self.codes.setToolTip(words("pains.from_codes_tip"))
        self.codes.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.codes.setMenu(self._menu)
        for button in (self.new, self.codes):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.setContentsMargins(px(8), 0, px(8), 0)
        row.addWidget(self.new)
        row.addStretch(1)
        row.addWidget(self.codes)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(4), px(10), 0, 0)
        column.setSpacing(px(6))
        column.addLayout(row)
        column.addWidget(self.cards, 1)

    def show_codes(self, counted: Mapping[Code, int], vocabulary: Vocabulary) -> None:
        """Offers the codes that stand on notes of this side, by lens."""
        words, language = self._words, self._words.language
        self._menu.clear()
        for lens in vocabulary.lenses:
            found = [(code, n) for code, n in counted.items() if code[0] == lens.id]
            if not found:
                continue
            named = [(code, vocabulary.code_label(*code, language), n) for code, n in found]
            named.sort(key=lambda one: (-one[2], collation_key(one[1], language)))
            menu = self._menu.addMenu(lens.label(language).replace("&", "&&"))
            for code, name, n in named:
                text = words("pains.code_with", code=name, count=words.number(n))
                self._offer(menu, text, [(code, name)])
            menu.addSeparator()
            every = [(code, name) for code, name, _ in named]
            self._offer(menu, words.count("pains.every_code", len(every)), every)
        self.codes.setEnabled(not self._menu.isEmpty())

    def _offer(self, menu: QMenu, text: str, codes: Sequence[tuple[Code, str]]) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setData(list(codes))
        action.triggered.connect(self._choose)

    def _choose(self) -> None:
        action = self.sender()
        self.codes_chosen.emit(action.data())  # type: ignore[attr-defined]
