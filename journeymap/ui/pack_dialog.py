"""What leaves in a package: for whom, which journeys go and which stay and why, under what words.

Nothing is written here; the dialog only shows what would be, and asks.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import font, px
from journeymap.errands import Packing
from journeymap.model.journey import Coverage, Journey
from journeymap.privacy.leaving import Suspect
from journeymap.privacy.sharing import REASON_LABELS, LeftOut, Shared
from journeymap.storage.errors import printable
from journeymap.storage.package import AGE_SUFFIX, ZIP_SUFFIX
from journeymap.ui.beside import Beside
from journeymap.ui.fitting import fit_on_screen, scrolled
from journeymap.ui.interview_form import consent_told
from journeymap.ui.passphrases import PassphraseFields
from journeymap.ui.surroundings import Surroundings
from journeymap.words import key

_SIDE_PX: Final = 400
_LIST_PX: Final = 300
_GAP_PX: Final = 30
_ABOVE_PX: Final = 14
_REACHES: Final = {
    Coverage.TEAM: key("packing.reach.team"),
    Coverage.MUNICIPALITY: key("packing.reach.municipality"),
    Coverage.CROSS_MUNICIPAL: key("packing.reach.cross_municipal"),
    Coverage.PUBLICATION: key("packing.reach.publication"),
}
assert set(_REACHES) == set(Coverage)


class Kind(StrEnum):
    """What the package is, by the end of its name."""

    AGE = f".journeys{AGE_SUFFIX}"
    ZIP = ZIP_SUFFIX


KINDS: Final = {
    Kind.AGE: (key("dialog.age_package"), key("packing.age_help")),
    Kind.ZIP: (key("dialog.zip_package"), key("packing.zip_help")),
}
assert set(KINDS) == set(Kind)


@dataclass(frozen=True)
class Wanted:
    """What is to be packed. Its passphrase is in no text of it."""

    reach: Coverage
    kind: Kind
    passphrase: str

    def __repr__(self) -> str:
        return f"Wanted({self.reach}, {self.kind})"


_USUAL: Final = Wanted(Coverage.CROSS_MUNICIPAL, Kind.AGE, "")


class PackDialog(QDialog):
    """Left who is to have it and what goes; right the file and its passphrase."""

    def __init__(
        self,
        packing: Packing,
        suspects: tuple[Suspect, ...],
        around: Surroundings,
        parent: QWidget | None = None,
        *,
        wanted: Wanted = _USUAL,
    ) -> None:
        super().__init__(parent)
        self._packing = packing
        self._around = around
        self._words = words = around.words
        self._suspects = suspects
        self.setWindowTitle(words("packing.title"))
        self._reaches = {reach: QRadioButton(words(text), self) for reach, text in _REACHES.items()}
        self._kinds = {kind: QRadioButton(words(name), self) for kind, (name, _) in KINDS.items()}
        self._groups = [self._group(self._reaches.values()), self._group(self._kinds.values())]
        self._reaches[wanted.reach].setChecked(True)
        self._kinds[wanted.kind].setChecked(True)
        self._list = QListWidget(self)
        self._list.setAccessibleName(words("packing.who"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setWordWrap(True)
        self._list.setMinimumHeight(px(_LIST_PX))
        self._counts = self._label("told")
        self._wordless, self._names = self._label("caption"), self._label("caption")
        self._help = self._label("caption")
        self._fields = PassphraseFields(words, is_new=True, parent=self, width_px=_SIDE_PX)
        self._fields.fill(wanted.passphrase)
        self._fields.changed.connect(self._show_whether_ready)
        self._do = self._button(words("packing.do"), self.accept)
        self._do.setDefault(True)
        self._arrange()
        for box in (*self._reaches.values(), *self._kinds.values()):
            box.toggled.connect(self._show)
        self._show()
        fit_on_screen(self)
        self._reaches[wanted.reach].setFocus()

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        reach = next(reach for reach, box in self._reaches.items() if box.isChecked())
        kind = next(kind for kind, box in self._kinds.items() if box.isChecked())
        return Wanted(reach, kind, self._fields.passphrase)

    def shared(self) -> Shared:
        """What goes and what stays, as it is chosen."""
        return self._packing.shared(self.wanted.reach)

    def found(self, shared: Shared) -> tuple[Suspect, ...]:
        """What in the journeys that go, and in what the set says, may say who somebody is."""
        going = {id(journey) for journey in shared.originals}
        return tuple(
            suspect
            for suspect in self._suspects
            if suspect.journey is None or id(suspect.journey) in going
        )

    # Building.

    def _group(self, boxes: Iterable[QRadioButton]) -> QButtonGroup:
        group = QButtonGroup(self)
        for box in boxes:
            group.addButton(box)
        return group

    def _label(self, name: str, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, text: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    def _arrange(self) -> None:
        sides = Beside(self, gap_px=_GAP_PX)
        sides.hold(self._left(sides), self._right(sides), shares=(1, 1))
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(self._do)
        foot.addWidget(self._button(self._words("dialog.cancel"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(18)
        area = scrolled(sides, "", self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _left(self, parent: QWidget) -> QWidget:
        always = self._label("caption", self._words("packing.always"))
        parts = (
            *self._reaches.values(),
            self._counts,
            self._list,
            self._wordless,
            always,
            self._names,
        )
        return self._side(parent, key("packing.who"), parts)

    def _right(self, parent: QWidget) -> QWidget:
        words = self._words
        again = self._label("panelTitle", words("packing.passphrase"))
        no_reset = self._label("caption", words("packing.no_reset"))
        again.setContentsMargins(0, _ABOVE_PX, 0, 0)
        parts = (*self._kinds.values(), self._help, again, self._fields, no_reset)
        return self._side(parent, key("packing.format"), parts)

    def _side(self, parent: QWidget, title: str, parts: tuple[QWidget, ...]) -> QWidget:
        side = QWidget(parent)
        side.setMinimumWidth(px(_SIDE_PX))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._label("panelTitle", self._words(title)))
        for part in parts:
            column.addWidget(part, int(part is self._list))
        if self._list not in parts:
            column.addStretch(1)
        return side

    # Showing.

    def _show(self) -> None:
        words, wanted, shared = self._words, self.wanted, self.shared()
        help_ = KINDS[wanted.kind][1]
        self._help.setText(words(help_))
        self._list_all(shared)
        self._wordless.setVisible(bool(shared.wordless))
        self._wordless.setText(words.count("packing.wordless", shared.wordless))
        found = len(self.found(shared))
        self._names.setVisible(bool(found))
        self._names.setText(words.count("names.found", found))
        self._show_whether_ready()

    def _show_whether_ready(self) -> None:
        self._do.setEnabled(self._fields.is_fit and bool(self.shared().journeys))

    def _list_all(self, shared: Shared) -> None:
        """Who goes, who stays and why, each with its consent."""
        words, unread = self._words, self._packing.unreadable
        staying = len(shared.left_out) + len(unread)
        heads = [self._head(key("packing.going"), len(shared.originals))]
        self._list.clear()
        self._add_head(heads[0])
        for journey in sorted(shared.originals, key=self._called):
            self._list.addItem(f"{self._called(journey)}\n{self._how(journey)}")
        if staying:
            heads.append(self._head(key("packing.staying"), staying))
            self._add_head(heads[1])
        for left in sorted(shared.left_out, key=lambda one: self._called(one.journey)):
            self._list.addItem(f"{self._called(left.journey)}\n{self._why(left)}")
        for error in unread:
            name = PurePath(error.path).name
            self._list.addItem(f"{printable(name)}\n{error.sentence(words)}")
        self._counts.setText(" · ".join(heads))

    def _head(self, text: str, count: int) -> str:
        words = self._words
        what = words.count("set.count", count) if count else words("packing.nothing")
        return words(text, what=what)

    def _add_head(self, text: str) -> None:
        item = QListWidgetItem(text, self._list)
        item.setFont(font(px(15), "semibold"))

    def _called(self, journey: Journey) -> str:
        place = journey.municipality
        named = self._around.vocabulary.municipality_label(place) if place else ""
        return " · ".join(part for part in (journey.code, named) if part)

    def _how(self, journey: Journey) -> str:
        told = consent_told(journey.consent, self._words)
        if journey.consent.quotes_allowed:
            return told
        return f"{told} · {self._words('packing.without_words')}"

    def _why(self, left: LeftOut) -> str:
        told = consent_told(left.journey.consent, self._words)
        if left.journey.consent.withdrawn_on is not None:
            return told
        reason = REASON_LABELS[left.reason]
        return f"{self._words(reason)} ({told})"
