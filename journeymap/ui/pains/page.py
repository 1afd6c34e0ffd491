"""The page where pain points, and what works, are put together: groups, one group, loose notes."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.model.groups import Group
from journeymap.model.journey import Valence
from journeymap.model.transcript import SIGNS
from journeymap.model.vocabulary import Vocabulary
from journeymap.ui.elided import ElidedLabel
from journeymap.ui.icons import icon
from journeymap.ui.pains.card_list import Card
from journeymap.ui.pains.desk import MAX_COMPARED, PainDesk
from journeymap.ui.pains.group_pane import GroupPane
from journeymap.ui.pains.groups_pane import GroupsPane
from journeymap.ui.pains.hands import PainHands
from journeymap.ui.pains.loose_pane import LoosePane
from journeymap.ui.pains.note_list import Line
from journeymap.ui.pains.slips import Behind
from journeymap.ui.panes import Panes, Side
from journeymap.ui.room import RoomPage
from journeymap.ui.surroundings import Surroundings
from journeymap.words import key

_GROUPS, _LOOSE = Side(350, 0.27), Side(440, 0.32)
_FIRST_NOTES: Final = 2
_SHORT: Final = 44
_SIDES: Final = {Valence.GOOD: key("pains.side_good"), Valence.BAD: key("pains.side_bad")}
_NONE_YET: Final = {Valence.GOOD: key("pains.none_good"), Valence.BAD: key("pains.none_bad")}
assert set(_SIDES) == set(_NONE_YET) == set(Valence)


class PainsPage(RoomPage):
    """Shows a desk and does on it what keys, buttons and the mouse ask for."""

    changed = Signal()
    """The groups are others now."""
    written = Signal()
    """Somebody is writing on a name or description."""
    sifted = Signal()
    """Other notes are looked for."""
    opened = Signal(object)
    """A `Slip` whose journey is to be opened there."""

    def __init__(self, desk: PainDesk, around: Surroundings, parent: QWidget) -> None:
        super().__init__("pains", around.words, 0, parent)
        self.desk, self._around, self._words = desk, around, around.words
        self._vocabulary = around.vocabulary
        self._is_read, self._is_complete = False, True
        self._offered_for: Valence | None = None
        self.groups = GroupsPane(around, self)
        self.group = GroupPane(around, self)
        self.loose = LoosePane(around, self)
        self.sides: dict[Valence, QToolButton] = {}
        self.undo, self.redo = QToolButton(self), QToolButton(self)
        self.saved, self.said, self.hint = (ElidedLabel(self) for _ in range(3))
        self.hint.setText(self._words("pains.hint"))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._arrange()
        self.hands = PainHands(self, desk, around.words)
        self.refresh()

    # Building.

    def _arrange(self) -> None:
        panes = Panes(_GROUPS, _LOOSE, self)
        panes.hold((self.groups, self.group, self.loose))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.line)
        column.addWidget(panes, 1)
        parts = (self.saved, 0), (self.said, 1), (self.hint, 2)
        column.addWidget(self.foot(20, *parts))

    def _bar(self) -> QWidget:
        words, palette = self._words, self._around.palette
        bar = QWidget(self)
        bar.setObjectName("bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = QToolButton(bar)
        for button, name, text in (
            (self.back, "back", words("coding.back")),
            (self.undo, "undo", words("coding.key_undo")),
            (self.redo, "redo", words("coding.key_redo")),
        ):
            button.setIcon(icon(name, palette.ink, palette.soft))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(bar)
        row.setContentsMargins(px(12), px(6), px(16), px(6))
        row.setSpacing(px(6))
        row.addWidget(self.back)
        both = QButtonGroup(bar)
        for side, text in _SIDES.items():
            button = QToolButton(bar)
            button.setText(words(text))
            button.setCheckable(True)
            button.setProperty("lens", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            both.addButton(button)
            self.sides[side] = button
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        return bar

    # Showing.

    def use_vocabulary(self, vocabulary: Vocabulary) -> None:
        """The codes of the set have these names."""
        self._vocabulary = vocabulary
        self.show_choices()

    def show_complete(self, *, is_complete: bool) -> None:
        """The set was read, and whether all of it: only then is it known which notes are gone."""
        self._is_read, self._is_complete = True, is_complete

    def refresh(self) -> None:
        """Shows everything as it is now."""
        desk = self.desk
        if self._offered_for is not desk.side:
            self.show_choices()
        for side, button in self.sides.items():
            button.setChecked(side is desk.side)
        self.undo.setEnabled(desk.work.can_undo)
        self.redo.setEnabled(desk.work.can_redo)
        self.show_cards()
        self._show_group(desk.chosen)
        self.show_loose()
        self.show_alike()

    def show_cards(self) -> None:
        """Shows the groups."""
        desk, chosen = self.desk, self.desk.chosen
        cards = [self._card(group) for group in desk.groups]
        none_yet = _NONE_YET[desk.side]
        empty = self._words(none_yet)
        self.groups.cards.show_cards(cards, chosen.id if chosen else "", empty)

    def show_choices(self) -> None:
        """Offers what stands on the notes of this side."""
        desk = self.desk
        self._offered_for = desk.side
        slips = desk.shelf.of_side(desk.side)
        self.groups.show_codes(desk.codes(), self._vocabulary)
        self.loose.sieve.show_choices(slips, self._vocabulary, desk.sieve)

    def _card(self, group: Group) -> Card:
        behind = self.desk.behind(group)
        first = tuple(
            f"{SIGNS[slip.valence]}  {' '.join(slip.told.text.split())}"
            for slip in behind.slips[:_FIRST_NOTES]
        )
        return Card(
            group.id, group.valence, self.title(group), bool(group.name), self.count(behind), first
        )

    def title(self, group: Group) -> str:
        """What a group is called."""
        return group.name or self._words("pains.unnamed")

    def count(self, behind: Behind) -> str:
        """ "12 af 21 borgere · 19 noter"."""
        words = self._words
        return words(
            "pains.count",
            citizens=words.number(behind.citizens),
            all=words.count("report.citizens", self.desk.shelf.journeys),
            notes=words.count("analysis.notes_count", len(behind.slips)),
        )

    def _show_group(self, group: Group | None) -> None:
        behind = self.desk.behind(group) if group is not None else Behind(())
        count = self.count(behind) if group is not None else ""
        self.group.show_group(group, count, [Line(slip) for slip in behind.slips])
        others = [(one.id, self.title(one)) for one in self.desk.groups if one is not group]
        self.group.show_others(others)
        self._show_gone(behind)

    def _show_gone(self, behind: Behind) -> None:
        words, told = self._words, []
        if behind.gone and self._is_complete:
            told.append(words.count("pains.gone", len(behind.gone)))
        elif behind.gone:
            told.append(words.count("pains.not_read", len(behind.gone)))
        if behind.left_out:
            told.append(words.count("pains.left_out", len(behind.left_out)))
        may_remove = bool(behind.gone) and self._is_complete
        self.group.show_gone(" ".join(told), may_remove=may_remove)

    def show_loose(self) -> None:
        """Shows the notes in no group."""
        desk, words = self.desk, self._words
        found, total = desk.loose, len(desk.all_loose)
        shown = words.number(len(found)) if self._is_read else "…"
        if len(found) != total:
            shown = words("pains.of", shown=shown, total=words.number(total))
        empty = words("coding.nothing_found") if total else words("pains.all_grouped")
        if not self._is_read:
            empty = words("reading.title")
        lines = [Line(slip) for slip in found]
        self.loose.show_loose(words("pains.loose", count=shown), lines, empty)

    def show_alike(self) -> None:
        """Shows what may say the same."""
        desk, words = self.desk, self._words
        suggestions = desk.suggestions
        lines = [
            Line(
                one.slip,
                words("pains.lies_in", groups=words.listed([self._quoted(g) for g in one.groups]))
                if one.groups
                else "",
                str(number),
            )
            for number, one in enumerate(suggestions, start=1)
        ]
        title = self._alike_title() if lines else ""
        if desk.is_out_of_suggestions:
            title = words("pains.none_alike")
        if desk.is_too_much:
            title = words("pains.too_many", most=words.number(MAX_COMPARED))
        self.loose.show_alike(title, lines)

    def _alike_title(self) -> str:
        desk, words = self.desk, self._words
        slip = desk.shelf.slip(desk.subject) if desk.subject is not None else None
        if slip is not None:
            return words("pains.alike_note", text=_short(slip.told.text))
        return words("pains.alike_group", name=self.title(desk.chosen) if desk.chosen else "")

    def _quoted(self, group: Group) -> str:
        return self._words("pains.quoted", text=_short(self.title(group)))

    def show_saved(self, text: str) -> None:
        """What is saved, at the foot."""
        self.saved.setText(text)

    def say(self, text: str) -> None:
        """Says what was done, at the foot and to a screen reader."""
        self.said.setText(text)
        self.announce(text)

    def show_all(self) -> None:
        """Shows other notes: what they can be found by may have changed too."""
        self.show_choices()
        self.refresh()

    def take_focus(self) -> None:
        """Puts the keys on the groups, or on the notes where there are none."""
        (self.groups.cards if self.desk.groups else self.loose.notes).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Does what the keys of the page mean."""
        if not self.hands.press(event):
            super().keyPressEvent(event)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"
