"""What in the open journey may say who somebody is, as a list to go through before sharing.

The list finds no more than its rules do, and says so: nobody is to think it makes a story
anonymous.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.canvas.hands import Hands
from journeymap.canvas.suspicions import dismissing, shown_words
from journeymap.model.codebook import Codebook
from journeymap.model.collection import ActorAlias
from journeymap.model.commands import Reword, answer_id, text_at
from journeymap.model.groups import Group
from journeymap.model.values import Value
from journeymap.privacy.identifiers import KIND_LABELS
from journeymap.privacy.walk import Finding, dismissal, identifiers_in
from journeymap.ui.earlier import EarlierVersions
from journeymap.ui.fitting import fit_on_screen
from journeymap.ui.messages import Messages
from journeymap.words import Words, key

_SIZE_PX: Final = (820, 560)
_AROUND: Final = 34
"""Characters shown before and behind what was found."""
_PLACES: Final = {
    "periods": key("names.in_landmarks"),
    "interview": key("names.in_interview"),
    "consent": key("names.in_interview"),
    "answers": key("names.in_answer"),
}


class NamesDialog(QDialog):
    """Shows the findings; `target` is the one to go to, once somebody wants to."""

    def __init__(
        self,
        hands: Hands,
        words: Words,
        earlier: EarlierVersions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hands = hands
        self._words = words
        self._earlier = earlier
        self._found: tuple[Finding, ...] = ()
        self.target: Finding | None = None
        self.setWindowTitle(words("names.title"))
        self._lead = self._label("told")
        self._promise = self._label("caption")
        self._promise.setText(words("names.no_promise"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(words("names.title"))
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.itemActivated.connect(self._go)
        self._list.currentRowChanged.connect(self._show_ways)
        self._replace = self._button("", self._do_replace)
        self._dismiss = self._button("", self._do_dismiss)
        self._go_to = self._button(words("names.go"), self._go)
        self._still = self._label("caption")
        self._remove = self._button(words("names.remove_earlier"), self._do_remove)
        self._close = self._button(words("dialog.close"), self.reject)
        self._arrange()
        for keys, deed in ((("Ctrl+Z",), hands.undo), (("Ctrl+Y", "Ctrl+Shift+Z"), hands.redo)):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(key_) for key_ in keys])
            shortcut.activated.connect(deed)
            shortcut.activated.connect(self._look)
        fit_on_screen(self)
        self._look()
        (self._list if self._list.count() else self._close).setFocus()

    def sizeHint(self) -> QSize:
        """Roomy: the words around what was found are what one decides by."""
        return super().sizeHint().expandedTo(QSize(*map(px, _SIZE_PX)))

    def _arrange(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(10)
        for button in (self._go_to, self._replace, self._dismiss):
            ways.addWidget(button)
        ways.addStretch(1)
        ways.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 20)
        column.setSpacing(12)
        column.addWidget(self._lead)
        column.addWidget(self._list, 1)
        column.addWidget(self._promise)
        column.addLayout(self._beside_earlier())
        column.addLayout(ways)

    def _beside_earlier(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._still, 1)
        row.addWidget(self._remove)
        return row

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, text: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(deed)
        return button

    # Showing.

    def _look(self) -> None:
        """Looks anew; the row stays where it is, so that one goes through them one by one."""
        row = max(0, self._list.currentRow())
        journey, words = self._hands.journey, self._words
        self._found = identifiers_in(journey)
        self._list.clear()
        for found in self._found:
            self._list.addItem(described(journey, found, words))
        count = len(self._found)
        self._lead.setText(words.count("names.found", count) if count else words("names.none"))
        self._list.setCurrentRow(min(row, count - 1))
        self._show_ways()
        self._show_earlier(words("names.earlier"), offers=self._earlier.may_hold_more)
        if not count:
            self._close.setFocus()

    def _show_ways(self) -> None:
        """What can be done about the current row."""
        found, words = self._current(), self._words
        for button in (self._go_to, self._replace, self._dismiss):
            button.setEnabled(found is not None)
        if found is None:
            self._replace.setText(words("names.replace"))
            self._dismiss.setText(words("suspicion.no_person"))
            return
        instead = shown_words(found.identifier.suggestion(words))
        self._replace.setText(words("suspicion.replace", words=_short(instead)))
        no = dismissing(found.identifier.kind)
        self._dismiss.setText(words(no))
        writable = not self._hands.document.read_only
        for button in (self._replace, self._dismiss):
            button.setEnabled(writable)

    def _show_earlier(self, told: str, *, offers: bool) -> None:
        """What is said of the earlier versions, and the way to be rid of them."""
        self._still.setText(told if offers else "")
        self._still.setVisible(offers)
        self._remove.setVisible(offers)

    def _current(self) -> Finding | None:
        row = self._list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    # Doing.

    def _go(self, _item: object = None) -> None:
        self.target = self._current()
        if self.target is not None:
            self.accept()

    def _do_replace(self) -> None:
        found = self._current()
        if found is not None:
            text = found.identifier.replaced(text_at(self._hands.journey, found.parts), self._words)
            self._hands.execute(Reword(found.parts, text))
            self._look()

    def _do_remove(self) -> None:
        words = self._words
        if self._earlier.ask_and_remove(Messages(self, words), words):
            self._remove.hide()
            self._still.setText(words("names.earlier_gone"))
            self._close.setFocus()

    def _do_dismiss(self) -> None:
        found = self._current()
        if found is not None:
            self._hands.execute(dismissal(self._hands.journey, found))
            self._look()


def described(holder: Value, found: Finding, words: Words) -> str:
    """One row: what it may be, the words around it, and where they stand.

    `holder` is a journey, or what a set says: a group, its codebook, what it calls an actor.
    """
    text, at = text_at(holder, found.parts), found.identifier
    before, behind = text[: at.start], text[at.end :]
    around = f"{_tail(before)}{at.value}{_head(behind)}"
    context = " ".join(around.split())
    label = KIND_LABELS[at.kind]
    kind = words("cli.identifier", kind=words(label), value=" ".join(at.value.split()))
    quoted = f"{words('report.quote_open')}{context}{words('report.quote_close')}"
    place = _OF_SETS.get(type(holder))
    return f"{kind}\n{quoted} · {words(place) if place else place_of(found, words)}"


_OF_SETS: Final[dict[type[Value], str]] = {
    Group: key("names.in_group"),
    Codebook: key("names.in_codebook"),
    ActorAlias: key("names.in_alias"),
}


def place_of(found: Finding, words: Words) -> str:
    """Where a text stands, in words."""
    first = str(found.parts[0])
    if first == "events":
        number = int(found.parts[1]) + 1
        if "experiences" in found.parts:
            return words("names.in_experience", number=number)
        return words("names.in_event", number=number)
    if first == "set_aside":
        return words("names.in_aside")
    place = _PLACES.get(first, key("names.in_facts"))
    return words(place)


def note_of(found: Finding) -> str | None:
    """The note on the table that a finding stands on; None for what stands elsewhere."""
    parts = found.parts
    if "answers" in parts and parts[0] in ("events", "answers"):
        return answer_id(found.owner, int(parts[parts.index("answers") + 1]))
    return found.owner if parts[0] == "events" else None


def _tail(text: str) -> str:
    return text if len(text) <= _AROUND else "…" + text[-_AROUND:]


def _head(text: str) -> str:
    return text if len(text) <= _AROUND else text[:_AROUND] + "…"


def _short(text: str) -> str:
    return text if len(text) <= _AROUND else text[: _AROUND - 1] + "…"
