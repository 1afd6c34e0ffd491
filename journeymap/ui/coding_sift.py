"""Which notes are gone through, as quiet chips; and the lenses they can be looked through."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from journeymap.canvas.fonts import px
from journeymap.model.coding import Coded, Noted, Sift
from journeymap.model.journey import Valence
from journeymap.model.vocabulary import Lens, Vocabulary
from journeymap.ui.flow import Flow
from journeymap.words import Words, key

_GAP_PX: Final = 7
_FIND_PX: Final = 190
_LENS_PX: Final = 15
_AROUND_PX: Final = 26
_EDGES_PX: Final = 10
_CODED: Final = {
    Coded.BY_ANYBODY: key("coding.by_anybody"),
    Coded.BY_OTHERS: key("coding.by_others"),
    Coded.NOT_BY_ME: key("coding.not_by_me"),
}
assert set(_CODED) == set(Coded)
_LONGEST: Final = 26
Option = tuple[str, str]
"""A value and what it is called."""


class _Chip(QToolButton):
    """A quiet button; the arrow keys are the page's."""

    def __init__(self, text: str, parent: QWidget, tip: str = "") -> None:
        super().__init__(parent)
        self.setProperty("chip", True)
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(tip or text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar presses it, Enter as well; all else is the page's."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


class _Pick(_Chip):
    """A chip that asks for one of some values; "" for none of them."""

    picked = Signal(str)

    def __init__(self, name: str, options: Callable[[], Sequence[Option]], parent: QWidget) -> None:
        super().__init__(name, parent)
        self._name, self._options = name, options
        self.setCheckable(True)
        self.clicked.connect(self._ask)

    def show_value(self, label: str) -> None:
        """Shows what is asked for; "" when nothing is."""
        short = label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
        text = f"{self._name}: {short}" if label else self._name
        self.setText(f"{text} ▾")
        self.setToolTip(f"{self._name}: {label}" if label else self._name)
        self.setAccessibleName(self.toolTip())
        self.setChecked(bool(label))

    def _ask(self) -> None:
        menu = QMenu(self)
        for option, label in self._options():
            action = menu.addAction(label.replace("&", "&&"))
            action.setData(option)
        picked: QAction | None = menu.exec(self.mapToGlobal(self.rect().bottomLeft()))
        value = None if picked is None else picked.data()
        menu.deleteLater()
        if value is None:
            self.setChecked(":" in self.text())
        else:
            self.picked.emit(value)


class SiftBar(QWidget):
    """The chips. Tells of another sift; holds the one that is shown and nothing else."""

    sifted = Signal(object)
    left = Signal()

    def __init__(self, words: Words, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("siftBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words, self._vocabulary = words, vocabulary
        self._sift, self._lens = Sift(), Lens("", {"da": ""})
        self._notes: tuple[Noted, ...] = ()
        flow = Flow(self, gap_px=_GAP_PX, margins=QMargins(20, 4, 20, 8))
        self._uncoded = self._toggle(key("coding.only_uncoded"), key("coding.key_only_uncoded"))
        self._good = self._toggle(key("coding.only_good"), key("coding.key_only_good"))
        self._bad = self._toggle(key("coding.only_bad"), key("coding.key_only_bad"))
        self._recode = self._toggle(key("coding.only_recode"), key("coding.only_recode_tip"))
        self._coded = _Pick(words("coding.coded"), self._coders, self)
        self._place = _Pick(words("coding.municipality"), self._places, self)
        self._actor = _Pick(words("coding.actor"), self._actors, self)
        self._code = _Pick(words("coding.code"), self._codes, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(words("coding.find"))
        self.search.setAccessibleName(words("coding.find"))
        self.search.setFixedWidth(px(_FIND_PX))
        self._all = _Chip(words("coding.show_all"), self)
        for part in (*self._toggles, *self._picks, self.search, self._all):
            flow.addWidget(part)
        self._uncoded.clicked.connect(self.turn_uncoded)
        self._good.clicked.connect(lambda: self.turn_valence(Valence.GOOD))
        self._bad.clicked.connect(lambda: self.turn_valence(Valence.BAD))
        self._recode.clicked.connect(lambda: self._ask(recode=not self._sift.recode))
        self._coded.picked.connect(lambda value: self._ask(coded=Coded(value)))
        self._place.picked.connect(lambda value: self._ask(municipality=_meant(value)))
        self._actor.picked.connect(lambda value: self._ask(actor=_meant(value)))
        self._code.picked.connect(lambda value: self._ask(code=_meant(value)))
        self.search.textChanged.connect(lambda text: self._ask(text=text))
        self._all.clicked.connect(self._show_all)

    @property
    def _toggles(self) -> tuple[_Chip, ...]:
        return self._uncoded, self._good, self._bad, self._recode

    @property
    def _picks(self) -> tuple[_Pick, ...]:
        return self._coded, self._place, self._actor, self._code

    def _toggle(self, text: str, tip: str) -> _Chip:
        chip = _Chip(self._words(text), self, self._words(tip))
        chip.setCheckable(True)
        return chip

    def show_sift(self, sift: Sift, lens: Lens, notes: tuple[Noted, ...]) -> None:
        """Shows what is asked for, among these notes through this lens."""
        self._sift, self._lens, self._notes = sift, lens, notes
        words, language = self._words, self._words.language
        self._uncoded.setChecked(sift.uncoded)
        self._recode.setChecked(sift.recode)
        self._good.setChecked(sift.valence is Valence.GOOD)
        self._bad.setChecked(sift.valence is Valence.BAD)
        by = _CODED[sift.coded]
        self._coded.show_value("" if sift.coded is Coded.BY_ANYBODY else words(by))
        place = sift.municipality
        self._place.show_value("" if place is None else self._place_label(place))
        self._actor.show_value("" if sift.actor is None else self._actor_label(sift.actor))
        code = lens.code(sift.code) if sift.code is not None else None
        self._code.show_value(code.label(language) if code is not None else sift.code or "")
        if self.search.text() != sift.text:
            self.search.setText(sift.text)
        self._all.setVisible(sift != Sift())

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab goes, from left to right."""
        return [*self._toggles, *self._picks, self.search, self._all]

    # What can be asked for.

    def turn_uncoded(self) -> None:
        """Only what has no code, or all again."""
        self._ask(uncoded=not self._sift.uncoded)

    def turn_valence(self, valence: Valence) -> None:
        """Only green or only red, or both again."""
        self._ask(valence=None if self._sift.valence is valence else valence)

    def _ask(self, **changes: object) -> None:
        self._sift = replace(self._sift, **changes)  # type: ignore[arg-type]
        self.sifted.emit(self._sift)

    def _show_all(self) -> None:
        self._sift = Sift()
        self.sifted.emit(self._sift)
        self.left.emit()

    def _coders(self) -> list[Option]:
        return [(value.value, self._words(name)) for value, name in _CODED.items()]

    def _places(self) -> list[Option]:
        found = {note.voice.municipality for note in self._notes}
        return self._with_any((place, self._place_label(place)) for place in found)

    def _actors(self) -> list[Option]:
        found = {note.event.actor or "" for note in self._notes}
        return self._with_any((actor, self._actor_label(actor)) for actor in found)

    def _codes(self) -> list[Option]:
        language = self._words.language
        return [
            (_ANY, self._words("coding.any")),
            *((_IS + code.id, code.label(language)) for code in self._lens.codes),
        ]

    def _with_any(self, options: Iterable[Option]) -> list[Option]:
        named = sorted(options, key=lambda option: option[1].casefold())
        return [(_ANY, self._words("coding.any")), *((_IS + v, label) for v, label in named)]

    def _place_label(self, place: str) -> str:
        return self._vocabulary.municipality_label(place) if place else self._words("coding.none")

    def _actor_label(self, actor: str) -> str:
        language = self._words.language
        return (
            self._vocabulary.actor_label(actor, language) if actor else self._words("coding.none")
        )


_ANY: Final = "*"
_IS: Final = "="


def _meant(value: str) -> str | None:
    return None if value == _ANY else value.removeprefix(_IS)


class LensBar(QWidget):
    """The lenses side by side; the one looked through is marked. What has no room is in a menu."""

    chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._current = ""
        self._labels: dict[str, str] = {}
        self._buttons: dict[str, _Chip] = {}
        self._more = _Pick(words("coding.more_lenses"), self._others, self)
        self._more.setProperty("lens", True)
        self._more.show_value("")
        self._more.picked.connect(self.chosen)
        self.setAccessibleName(words("coding.lenses"))

    def show_lenses(self, lenses: Sequence[Lens], current: str) -> None:
        """Shows the lenses of a set."""
        language = self._words.language
        wanted = {lens.id: lens.label(language) for lens in lenses}
        if wanted != self._labels:
            self._labels = wanted
            self._rebuild(lenses)
        self._current = current
        for lens_id, button in self._buttons.items():
            button.setChecked(lens_id == current)
        self._fold()

    def _rebuild(self, lenses: Sequence[Lens]) -> None:
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for lens in lenses:
            button = _Chip(self._labels[lens.id], self)
            button.setProperty("lens", True)
            button.setToolTip(lens.help.get(self._words.language, ""))
            button.setCheckable(True)
            button.clicked.connect(lambda _on, lens_id=lens.id: self.chosen.emit(lens_id))
            self._buttons[lens.id] = button

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab goes, from left to right."""
        return [*self._buttons.values(), self._more]

    def _others(self) -> list[Option]:
        return [(id_, label) for id_, label in self._labels.items() if not self._is_shown(id_)]

    def _is_shown(self, lens_id: str) -> bool:
        return not self._buttons[lens_id].isHidden()

    def _fold(self) -> None:
        """Shows the lenses there is room for, and always the one looked through."""
        widths = {lens_id: _width(button) for lens_id, button in self._buttons.items()}
        shown, room = list(widths), self.width()
        if sum(widths.values()) > room:
            room -= _width(self._more)
            shown = [self._current] if self._current in widths else []
            room -= sum(widths[lens_id] for lens_id in shown)
            for lens_id, width in widths.items():
                if lens_id not in shown and width <= room:
                    shown.append(lens_id)
                    room -= width
                elif lens_id not in shown:
                    break
        self._place([lens_id for lens_id in widths if lens_id in shown])

    def _place(self, shown: list[str]) -> None:
        x = 0
        for lens_id, button in self._buttons.items():
            button.setVisible(lens_id in shown)
            if lens_id in shown:
                button.setGeometry(x, 0, _width(button) - _GAP_PX, self.height())
                x += _width(button)
        self._more.setVisible(len(shown) < len(self._buttons))
        self._more.setGeometry(x, 0, _width(self._more) - _GAP_PX, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or fewer."""
        super().resizeEvent(event)
        self._fold()

    def sizeHint(self) -> QSize:
        """No more than it needs; the row gives it what is over."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """One, and the menu with the others."""
        widest = max(map(_width, self._buttons.values()), default=0)
        return QSize(widest + _width(self._more), self._more.sizeHint().height())


def _width(button: _Chip) -> int:
    """As wide as when it is marked: no word moves when another lens is chosen."""
    font = button.font()
    font.setPixelSize(px(_LENS_PX))
    font.setWeight(QFont.Weight.DemiBold)
    return (
        QFontMetrics(font).horizontalAdvance(button.text()) + px(_AROUND_PX) + _EDGES_PX + _GAP_PX
    )
