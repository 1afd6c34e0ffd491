"""Names of actors that mean the same: looked through together, and settled one by one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.model.collection import ActorAlias
from journeymap.model.local_names import LocalName, settled
from journeymap.model.vocabulary import Vocabulary
from journeymap.ui.fitting import fit_on_screen
from journeymap.ui.quiet_box import QuietBox
from journeymap.ui.surroundings import Surroundings
from journeymap.words import Words, key

_SIZE_PX: Final = (760, 560)
_HEADS: Final = (key("actors.name"), key("actors.met"), key("actors.counts_as"))
_NAME, _COUNT, _MEANS = range(len(_HEADS))


class ActorsDialog(QDialog):
    """Lists the own names of a set; `aliases` is what they are counted as once it is accepted."""

    def __init__(
        self,
        names: Sequence[LocalName],
        aliases: Sequence[ActorAlias],
        around: Surroundings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._words: Words = around.words
        self._vocabulary: Vocabulary = around.vocabulary
        self._names = tuple(names)
        self.aliases = tuple(aliases)
        """What was settled so far."""
        self.setWindowTitle(self._words("actors.title"))
        self._list = self._make_list()
        self._ask = self._label("panelTitle")
        self._choice = QuietBox(self)
        self._choice.activated.connect(self._settle)
        self._ask.setBuddy(self._choice)
        self._arrange()
        self._list.currentItemChanged.connect(self._show_choice)
        first = self._list.topLevelItem(0)
        if first is not None:
            self._list.setCurrentItem(first)
        fit_on_screen(self)
        self._list.setFocus()

    def sizeHint(self) -> QSize:
        """Room for a good many names."""
        return super().sizeHint().expandedTo(QSize(*map(px, _SIZE_PX)))

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setColumnCount(len(_HEADS))
        made.setHeaderLabels([self._words(head) for head in _HEADS])
        made.setRootIsDecorated(False)
        made.setAllColumnsShowFocus(True)
        made.setAccessibleName(self._words("actors.names"))
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setUniformRowHeights(True)
        fit = QHeaderView.ResizeMode
        for column, mode in ((_NAME, fit.Stretch), (_COUNT, fit.ResizeToContents)):
            made.header().setSectionResizeMode(column, mode)
        made.header().setSectionResizeMode(_MEANS, fit.Stretch)
        for one in self._names:
            item = QTreeWidgetItem(made, [one.name, self._met(one), self._means(one)])
            item.setToolTip(_NAME, one.name)
        return made

    def _arrange(self) -> None:
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._words("actors.keep"), role.AcceptRole).setDefault(True)
        buttons.addButton(self._words("dialog.cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        lead, help_line = self._label("lead"), self._label("caption")
        lead.setText(self._words("actors.lead"))
        help_line.setText(self._words("actors.help"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(10)
        column.addWidget(lead)
        column.addWidget(self._list, 1)
        column.addWidget(self._ask)
        column.addWidget(self._choice)
        column.addWidget(help_line)
        column.addWidget(buttons)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    # What is shown.

    def _met(self, one: LocalName) -> str:
        return self._words.count("actors.citizens", one.citizens)

    def _means(self, one: LocalName) -> str:
        actor = self._actor_of(one)
        if actor:
            return self._label_of(actor)
        if self._is_open(one):
            return self._words("actors.unsure")
        if one.spellings > 1:
            return self._words("actors.spelled", n=self._words.number(one.spellings))
        return self._words("actors.may_mean") if one.likely else self._words("actors.itself")

    def _label_of(self, actor: str) -> str:
        return self._vocabulary.actor_label(actor, self._words.language)

    def _mine(self, one: LocalName) -> list[ActorAlias]:
        same = one.name.strip().casefold()
        return [alias for alias in self.aliases if alias.name.strip().casefold() == same]

    def _is_open(self, one: LocalName) -> bool:
        """Whether sets still disagree on what a name means."""
        return len(self._mine(one)) > 1

    def _actor_of(self, one: LocalName) -> str:
        mine = self._mine(one)
        return mine[0].actor if len(mine) == 1 else ""

    @property
    def _chosen(self) -> LocalName | None:
        item = self._list.currentItem()
        return self._names[self._list.indexOfTopLevelItem(item)] if item is not None else None

    def _show_choice(self) -> None:
        """For itself first, then whom it may mean, then everybody else."""
        one = self._chosen
        self._choice.setEnabled(one is not None)
        if one is None:
            return
        self._ask.setText(self._words("actors.which", name=one.name))
        self._choice.setAccessibleName(self._words("actors.which", name=one.name))
        told = {alias.actor for alias in self._mine(one)} - {one.name}
        first = [*dict.fromkeys((*sorted(told), *one.likely))]
        rest = [actor.id for actor in self._vocabulary.actors]
        rest += [other.name for other in self._names if other is not one]
        rest = sorted((actor for actor in rest if actor not in first), key=self._label_of)
        with QSignalBlocker(self._choice):
            self._choice.clear()
            self._choice.addItem(self._words("actors.for_itself", name=one.name), "")
            if one.spellings > 1:
                self._choice.addItem(self._words("actors.together", name=one.name), one.name)
            for actor in first:
                self._choice.addItem(self._label_of(actor), actor)
            if first:
                self._choice.insertSeparator(self._choice.count())
            for actor in rest:
                self._choice.addItem(self._label_of(actor), actor)
            actor = self._actor_of(one)
            at = self._choice.findData(actor) if not self._is_open(one) else -1
            self._choice.setCurrentIndex(at)

    # What is done.

    def _settle(self, index: int) -> None:
        one, item = self._chosen, self._list.currentItem()
        if one is None or item is None:
            return
        actor = str(self._choice.itemData(index) or "")
        self.aliases = settled(self.aliases, one.name, actor)
        for row, each in enumerate(self._names):
            shown = self._list.topLevelItem(row)
            if shown is not None:
                shown.setText(_MEANS, self._means(each))
