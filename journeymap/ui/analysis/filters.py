"""Which journeys count: one menu of ticks for each fact, and filters kept under a name."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from journeymap.model.groups import SavedFilter
from journeymap.report.names import Names
from journeymap.ui.analysis.study import FILTERS, Study
from journeymap.ui.fields import StayingMenu
from journeymap.ui.flow import Flow
from journeymap.words import key

_GAP_PX: Final = 7
_TITLES: Final = {
    "municipality": key("report.where.municipality"),
    "target-group": key("report.where.target_group"),
    "mode": key("report.where.mode"),
    "unit": key("report.where.unit"),
    "age-band": key("report.where.age_band"),
    "actor": key("report.where.actor"),
    "selection": key("report.where.selection"),
}
assert set(_TITLES) == set(FILTERS)


class FilterBar(QWidget):
    """A row of quiet buttons; what is chosen stands on them."""

    changed = Signal(str, tuple)
    """A filter and the values it lets through; none lets all through."""
    cleared = Signal()
    kept = Signal()
    """The filters are to be kept under a name."""
    recalled = Signal(object)
    forgotten = Signal(object)

    def __init__(self, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._study: Study | None = None
        self._buttons = {name: self._button(name) for name in FILTERS}
        words = names.words
        self.saved = QToolButton(self)
        self.saved.setText(f"{words('analysis.saved_filters')} ▾")
        self.saved.setAccessibleName(words("analysis.saved_filters"))
        self.saved.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.clear = QToolButton(self)
        self.clear.setText(words("analysis.clear_filters"))
        self.clear.clicked.connect(self.cleared)
        self.setObjectName("siftBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = Flow(self, gap_px=_GAP_PX, margins=QMargins(20, 4, 20, 8))
        for button in (*self._buttons.values(), self.clear, self.saved):
            row.addWidget(button)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("chip", True)
        button.setCheckable(True)
        button.clicked.connect(partial(self._mark, name))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _mark(self, name: str, _pressed: bool = False) -> None:
        """A button is marked while its filter lets only some through, clicked or not."""
        chosen = self._study.chosen(name) if self._study is not None else ()
        self._buttons[name].setChecked(bool(chosen))

    def show_study(self, study: Study, saved: Sequence[SavedFilter]) -> None:
        """Shows what can be chosen and what is."""
        self._study = study
        for name, button in self._buttons.items():
            self._show(name, button, study)
        self.clear.setVisible(bool(study.where))
        self._show_saved(saved)

    def _show(self, name: str, button: QToolButton, study: Study) -> None:
        label, chosen = _TITLES[name], study.chosen(name)
        title = self._names.words(label)
        choices = study.choices(name)
        button.setVisible(len(choices) > 1 or bool(chosen))
        shown = [self._label(name, value) for value in chosen]
        told = shown[0] if len(shown) == 1 else self._names.words.number(len(shown))
        said = f"{title}: {told}" if chosen else title
        button.setText(f"{said} ▾".replace("&", "&&"))
        self._mark(name)
        button.setAccessibleName(f"{title}: {', '.join(shown)}" if chosen else title)
        menu = StayingMenu(button)
        for value in sorted(choices, key=partial(self._label, name)):
            action = menu.addAction(self._label(name, value).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.setData(value)
        menu.triggered.connect(partial(self._toggle, name))
        old = button.menu()
        button.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def _toggle(self, name: str, _action: object) -> None:
        menu = self._buttons[name].menu()
        values = tuple(action.data() for action in menu.actions() if action.isChecked())
        self.changed.emit(name, values)

    def _label(self, name: str, value: str) -> str:
        return self._names.condition_value(name, value)

    def _show_saved(self, saved: Sequence[SavedFilter]) -> None:
        words, study = self._names.words, self._study
        menu = QMenu(self.saved)
        for one in saved:
            menu.addAction(one.name.replace("&", "&&"), partial(self.recalled.emit, one))
        if saved:
            menu.addSeparator()
            forget = menu.addMenu(words("analysis.forget_filter"))
            for one in saved:
                forget.addAction(one.name.replace("&", "&&"), partial(self.forgotten.emit, one))
        keep = menu.addAction(words("analysis.keep_filter"), self.kept.emit)
        keep.setEnabled(study is not None and bool(study.where))
        old = self.saved.menu()
        self.saved.setMenu(menu)
        if old is not None:
            old.deleteLater()
