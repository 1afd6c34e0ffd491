"""The page where notes are coded: the citizen's words in the middle, the codes at the right."""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import px
from journeymap.model.coding import CodingPass, Noted, Refused, Sift, Standing, place_of
from journeymap.model.journey import Valence
from journeymap.model.values import clean_line
from journeymap.model.vocabulary import Lens, Vocabulary
from journeymap.ui.coding_codes import CodePanel, Put
from journeymap.ui.coding_keys import Act, act_of
from journeymap.ui.coding_note import NotePane
from journeymap.ui.coding_sift import SiftBar
from journeymap.ui.coding_top import CodingLine, CodingTop
from journeymap.ui.elided import ElidedLabel
from journeymap.ui.room import RoomPage
from journeymap.ui.surroundings import Surroundings
from journeymap.words import key

_FOOT_PX: Final = 34
_NOTICE_PX: Final = 20
_NO_LENS: Final = Lens("", {"da": ""})
_SIGNS: Final = {Valence.GOOD: key("note.good"), Valence.BAD: key("note.bad")}
assert set(_SIGNS) == set(Valence)
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CodingPage(RoomPage):
    """Shows a pass through notes and turns keys into what is done to it."""

    visited = Signal(object)
    """One has come to this note."""
    coded = Signal()
    signed = Signal(str)
    """Who codes."""
    moved = Signal()
    """Another lens, or another sift."""
    journey_asked = Signal(object)
    codebook_asked = Signal()

    def __init__(
        self,
        going: CodingPass,
        around: Surroundings,
        may_code: Callable[[Noted], bool],
        parent: QWidget,
    ) -> None:
        super().__init__("coding", around.words, _NOTICE_PX, parent)
        self._going, self._around, self._may_code = going, around, may_code
        self._vocabulary = around.vocabulary
        self._may = True
        self._visited: Noted | None = None
        words = around.words
        self._top = CodingTop(around, going.by, self)
        self.lenses, self.initials = self._top.lenses, self._top.initials
        self.sift = SiftBar(words, around.vocabulary, self)
        self.pane = NotePane(around, self)
        self.codes = CodePanel(words, self)
        self._above = CodingLine(words, self)
        self.journey, self.count = self._above.journey, self._above.count
        self.saved = ElidedLabel(self)
        self.hint = ElidedLabel(self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.hint.setText(words("coding.hint"))
        self._arrange()
        self._connect()
        self.show_lens()

    # Building.

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.sift)
        body = QHBoxLayout()
        body.setSpacing(0)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._above)
        middle.addWidget(self.line)
        middle.addWidget(self.pane, 1)
        body.addLayout(middle, 1)
        body.addWidget(self.codes)
        column.addLayout(body, 1)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        foot.setObjectName("foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot.setFixedHeight(px(_FOOT_PX))
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(28)
        row.addWidget(self.saved, 1)
        row.addWidget(self.hint, 2)
        return foot

    def _connect(self) -> None:
        self._top.back.clicked.connect(self.left)
        self._top.book.clicked.connect(self.codebook_asked)
        self.journey.clicked.connect(self._ask_for_journey)
        self.lenses.chosen.connect(self._look_through)
        self.sift.sifted.connect(self._look_for)
        self.sift.left.connect(self.pane.setFocus)
        self.codes.toggled.connect(self._toggle)
        self.pane.tabbed.connect(self._next_uncoded)
        self.initials.editingFinished.connect(self._sign)

    # What is shown.

    @property
    def standing(self) -> Standing:
        """How far one has come."""
        return self._going.standing

    @property
    def lens(self) -> Lens:
        """The lens that is looked through."""
        return self._vocabulary.lens(self._going.lens) or _NO_LENS

    def use_codebook(self, vocabulary: Vocabulary) -> None:
        """The lenses and codes of the set, as they are now."""
        self._vocabulary = vocabulary
        if vocabulary.lens(self._going.lens) is None and vocabulary.lenses:
            self._going.look_through(vocabulary.lenses[0].id)
        self.show_lens()

    def show_lens(self) -> None:
        """Shows the lens with all its codes, and the note."""
        self.lenses.show_lenses(self._vocabulary.lenses, self._going.lens)
        self.codes.show_lens(self.lens)
        self._order_stops()
        self.show_note()

    def _order_stops(self) -> None:
        """Tab goes as the eye does: the top, the chips, the note, its codes."""
        stops = [
            self._top.back,
            *self.lenses.stops,
            self._top.book,
            self.initials,
            *self.sift.stops,
            self.journey,
            self.line.button,
            self.line.reading.stop,
            self.pane,
            *(row.tick for row in self.codes.rows),
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def show_note(self) -> None:
        """Shows the note at hand with its codes, and how far one has come."""
        going = self._going
        note = going.note
        if note is not self._visited:
            self._visited = note
            if note is not None:
                self.visited.emit(note)
        self.pane.show_note(note, going.neighbours, self._said(note))
        self.codes.show_codes(self._put(note), can_code=note is not None and self._may)
        self.sift.show_sift(going.sift, self.lens, going.notes)
        self._above.show_note(note, self._vocabulary)
        self._above.show_standing(going.standing, has_notes=bool(going.notes))

    def show_may_code(self, *, may: bool) -> None:
        """Whether the note at hand can be coded: nobody else has its journey open."""
        self._may = may
        note = self._going.note
        self.codes.show_codes(self._put(note), can_code=note is not None and may)

    def _put(self, note: Noted | None) -> dict[str, Put]:
        """The codes of the lens on a note, by the code that stands for each."""
        by: dict[str, list[str]] = {}
        for coding in self._going.codes(note) if note is not None else ():
            if coding.lens == self._going.lens:
                by.setdefault(self._going.meaning(coding)[1], []).append(coding.by)
        language = self._around.words.language
        lens, lens_id = self.lens, self._going.lens
        return {
            code: Put(
                code,
                self._vocabulary.code_label(lens_id, code, language),
                tuple(dict.fromkeys(who)),
                lens.code(code) is not None,
            )
            for code, who in by.items()
        }

    def _said(self, note: Noted | None) -> str:
        """What a screen reader says of a note: the citizen's words first, the codes last."""
        words = self._around.words
        if note is None:
            return words("coding.nothing_found") if self._going.notes else words("coding.note_name")
        put = [one.label for one in self._put(note).values()]
        sign = _SIGNS[note.experience.valence]
        return words(
            "coding.said",
            sign=words(sign),
            text=note.experience.text,
            event=note.event.text,
            codes=words.listed(put) if put else words("coding.none_yet"),
        )

    def show_saved(self, text: str) -> None:
        """What is saved, at the foot."""
        self.saved.setText(text)

    def show_saved_at(self, at: dt.datetime) -> None:
        """Everything is saved."""
        words = self._around.words
        self.show_saved(words("foot.saved_at", time=words.clock(at)))

    def begin(self) -> None:
        """Puts the keys on the note; the first time on who codes."""
        (self.pane if self._going.by else self.initials).setFocus()

    # What keys and buttons do.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that puts a code, or one of the others."""
        act = act_of(event)
        if self._is_in_line():
            if act in (Act.NEXT, Act.CODE_BELOW, Act.LEAVE) or event.key() == Qt.Key.Key_Return:
                self.pane.setFocus()
            elif act is Act.AREA:
                self._do(act)
            return
        place = place_of(event.text()) if not _is_combined(event) else None
        focus: QWidget | None = self.focusWidget()
        if event.key() in _ENTER and isinstance(focus, QToolButton | QPushButton):
            focus.click()
        elif act is not None:
            self._do(act)
        elif place is not None and place < len(self.lens.codes):
            self._toggle(self.lens.codes[place].id)
        else:
            super().keyPressEvent(event)

    def _is_in_line(self) -> bool:
        return isinstance(self.focusWidget(), QLineEdit)

    def _do(self, act: Act) -> None:
        deeds: dict[Act, Callable[[], object]] = {
            Act.NEXT: lambda: self._step(1),
            Act.BACK: lambda: self._step(-1),
            Act.NEXT_UNCODED: self._next_uncoded,
            Act.FIRST: lambda: self._go(lambda: self._going.go_to_end(last=False)),
            Act.LAST: lambda: self._go(lambda: self._going.go_to_end(last=True)),
            Act.UNDO: lambda: self._shift(back=True),
            Act.REDO: lambda: self._shift(back=False),
            Act.NEXT_LENS: lambda: self._turn_lens(1),
            Act.LAST_LENS: lambda: self._turn_lens(-1),
            Act.CODE_BELOW: lambda: self.codes.step(1),
            Act.CODE_ABOVE: lambda: self.codes.step(-1),
            Act.ONLY_UNCODED: self.sift.turn_uncoded,
            Act.ONLY_GOOD: lambda: self.sift.turn_valence(Valence.GOOD),
            Act.ONLY_BAD: lambda: self.sift.turn_valence(Valence.BAD),
            Act.FIND: self._find,
            Act.OPEN_JOURNEY: self._ask_for_journey,
            Act.AREA: self._next_area,
            Act.LEAVE: self._leave,
        }
        assert set(deeds) == set(Act)
        deeds[act]()

    def _toggle(self, code: str) -> None:
        note, words = self._going.note, self._around.words
        if note is None:
            return
        if not self._may_code(note):
            self.show_note()
            return
        refused = self._going.toggle(code)
        if refused is Refused.FULL:
            self.show_notice(words("coding.full"))
        self.coded.emit()
        self.show_note()
        self.codes.explain(code)
        label = self._vocabulary.code_label(self._going.lens, code, words.language)
        done = key("coding.put") if code in self._put(note) else key("coding.taken_off")
        self.announce(words(done, code=label))

    def _step(self, by: int) -> None:
        self._go(lambda: self._going.step(by))

    def _go(self, go: Callable[[], object]) -> None:
        go()
        self.pane.setFocus()
        self.show_note()

    def _next_uncoded(self) -> None:
        if self._going.next_uncoded():
            self._go(lambda: None)
        else:
            note = self._going.note
            done = note is not None and not self._going.is_uncoded(note)
            self.show_notice(self._around.words("coding.all_coded") if done else "")

    def _shift(self, *, back: bool) -> None:
        step = self._going.undoable if back else self._going.redoable
        if step is None:
            return
        if not all(self._may_code(note) for note in self._going.notes if note.key == step.key):
            return
        done = self._going.undo() if back else self._going.redo()
        if done:
            self.coded.emit()
        self._go(lambda: None)

    def _turn_lens(self, by: int) -> None:
        ids = [lens.id for lens in self._vocabulary.lenses]
        if ids:
            here = ids.index(self._going.lens) if self._going.lens in ids else 0
            self._look_through(ids[(here + by) % len(ids)])

    def _look_through(self, lens_id: str) -> None:
        self._going.look_through(lens_id)
        self.show_lens()
        self.announce(self.lens.label(self._around.words.language))
        self.pane.setFocus()
        self.moved.emit()

    def _look_for(self, sift: Sift) -> None:
        self._going.look_for(sift)
        self.show_note()
        self.moved.emit()

    def _find(self) -> None:
        self.sift.search.setFocus()
        self.sift.search.selectAll()

    def _next_area(self) -> None:
        """From the note to its codes, to the chips, to the lenses, and back to the note."""
        focus: QWidget | None = self.focusWidget()
        if focus is self.pane:
            self.codes.step(1)
        elif self.codes.has_keys:
            self.sift.search.setFocus()
        elif focus is not None and self.sift.isAncestorOf(focus):
            self.journey.setFocus()
        elif focus is self.journey:
            self.initials.setFocus()
        else:
            self.pane.setFocus()

    def _leave(self) -> None:
        """From wherever one is back to the note; from the note back to the set."""
        if self.pane.hasFocus() or self._going.note is None:
            self.left.emit()
        else:
            self.pane.setFocus()

    def _ask_for_journey(self) -> None:
        if self._going.note is not None:
            self.journey_asked.emit(self._going.note)

    def _sign(self) -> None:
        by = clean_line(self.initials.text())
        if by != self._going.by:
            self._going.by = by
            self.signed.emit(by)


def _is_combined(event: QKeyEvent) -> bool:
    """With Ctrl or Alt held; AltGr is both of them on Windows."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & held)
