"""Which notes are looked for beside their words: by code, actor and municipality, in one menu."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from journeymap.model.vocabulary import Vocabulary
from journeymap.report.ordering import collation_key
from journeymap.ui.pains.slips import Code, Sieve, Slip, codes_on
from journeymap.words import Words


class SieveButton(QToolButton):
    """Its menu has all that stands on the notes; its text what is chosen."""

    sifted = Signal(object)
    """Another `Sieve`."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._sieve = Sieve()
        self._menu = QMenu(self)
        self._labels: dict[object, str] = {}
        self.setProperty("chip", True)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_choices(self, slips: Sequence[Slip], vocabulary: Vocabulary, sieve: Sieve) -> None:
        """Offers what stands on some notes."""
        words, language = self._words, self._words.language
        self._sieve = sieve
        self._menu.clear()
        self._labels.clear()
        counted = codes_on(slips)
        codes_menu = self._menu.addMenu(words("coding.code"))
        for lens in vocabulary.lenses:
            codes = [code for code in counted if code[0] == lens.id]
            if codes:
                labels = {code: vocabulary.code_label(*code, language) for code in codes}
                menu = codes_menu.addMenu(lens.label(language).replace("&", "&&"))
                self._offer(menu, "code", labels, sieve.code)
        codes_menu.setEnabled(not codes_menu.isEmpty())
        actors = {slip.actor for slip in slips}
        self._offer_values(
            "actor",
            words("coding.actor"),
            sieve.actor,
            {actor: vocabulary.actor_label(actor, language) for actor in actors},
        )
        places = {slip.municipality for slip in slips}
        self._offer_values(
            "municipality",
            words("coding.municipality"),
            sieve.municipality,
            {place: vocabulary.municipality_label(place) for place in places},
        )
        self._menu.addSeparator()
        every = self._menu.addAction(words("coding.show_all"))
        every.triggered.connect(self._clear)
        every.setEnabled(sieve != Sieve(text=sieve.text))
        self._show()

    def _offer_values(
        self, field: str, title: str, chosen: str | None, labels: dict[str, str]
    ) -> None:
        if "" in labels:
            labels[""] = self._words("coding.none")
        self._offer(self._menu.addMenu(title), field, labels, chosen)

    def _offer(
        self,
        menu: QMenu,
        field: str,
        labels: Mapping[str, str] | Mapping[Code, str],
        chosen: object,
    ) -> None:
        group = QActionGroup(menu)
        language = self._words.language
        for value, label in sorted(labels.items(), key=lambda one: collation_key(one[1], language)):
            action = menu.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.setData((field, value))
            group.addAction(action)
            self._labels[field, value] = label
        group.triggered.connect(self._choose)

    def _choose(self, action: QAction) -> None:
        field, value = action.data()
        if getattr(self._sieve, field) == value:
            value = None
        self.sifted.emit(replace(self._sieve, **{field: value}))

    def _clear(self) -> None:
        self.sifted.emit(Sieve(text=self._sieve.text))

    def _show(self) -> None:
        sieve = self._sieve
        chosen = [
            self._labels.get((field, value), str(value))
            for field, value in (
                ("code", sieve.code),
                ("actor", sieve.actor),
                ("municipality", sieve.municipality),
            )
            if value is not None
        ]
        words = self._words
        self.setText(" · ".join(chosen) if chosen else words("pains.filter"))
        self.setAccessibleName(f"{words('pains.filter')} {' · '.join(chosen)}".strip())
