"""What keys and buttons do on the page where notes are coded."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget

from journeymap.model.coding import CodingPass, Noted, Refused, Sift, place_of
from journeymap.model.journey import Valence
from journeymap.model.values import clean_line
from journeymap.ui.coding_keys import Act, act_of
from journeymap.words import Words, key

if TYPE_CHECKING:
    from journeymap.ui.coding_page import CodingPage

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CodingHands(QObject):
    """Does to the pass what is asked for, has it shown, and says what was done."""

    def __init__(
        self,
        page: "CodingPage",
        going: CodingPass,
        may_code: Callable[[Noted], bool],
        words: Words,
    ) -> None:
        super().__init__(page)
        self._page, self._going, self._may_code, self._words = page, going, may_code, words
        page.journey.clicked.connect(self.ask_for_journey)
        page.lenses.chosen.connect(self._look_through)
        page.sift.sifted.connect(self._look_for)
        page.codes.toggled.connect(self._toggle)
        page.pane.tabbed.connect(self._next_uncoded)
        page.initials.editingFinished.connect(self._sign)

    # Keys.

    def press(self, event: QKeyEvent) -> bool:
        """Does what a key means here; what is being written is left alone. False to leave it."""
        act, page = act_of(event), self._page
        if isinstance(page.focusWidget(), QLineEdit):
            if act in (Act.NEXT, Act.CODE_BELOW, Act.LEAVE) or event.key() == Qt.Key.Key_Return:
                page.pane.setFocus()
            elif act is Act.AREA:
                self._do(act)
            return True
        focus: QWidget | None = page.focusWidget()
        if event.key() in _ENTER and isinstance(focus, QToolButton | QPushButton):
            focus.click()
        elif act is not None:
            self._do(act)
        else:
            return self._code_by_key(event)
        return True

    def _code_by_key(self, event: QKeyEvent) -> bool:
        """Puts the code that has this digit or letter; False where none has it."""
        place = place_of(event.text()) if not _is_combined(event) else None
        codes = self._page.lens.codes
        if place is None or place >= len(codes):
            return False
        self._toggle(codes[place].id)
        return True

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
            Act.CODE_BELOW: lambda: self._page.codes.step(1),
            Act.CODE_ABOVE: lambda: self._page.codes.step(-1),
            Act.ONLY_UNCODED: self._page.sift.turn_uncoded,
            Act.ONLY_GOOD: lambda: self._page.sift.turn_valence(Valence.GOOD),
            Act.ONLY_BAD: lambda: self._page.sift.turn_valence(Valence.BAD),
            Act.FIND: self._find,
            Act.OPEN_JOURNEY: self.ask_for_journey,
            Act.AREA: self._next_area,
            Act.LEAVE: self._leave,
        }
        assert set(deeds) == set(Act)
        deeds[act]()

    def _toggle(self, code: str) -> None:
        note, words = self._going.note, self._words
        if note is None:
            return
        if not self._may_code(note):
            self._page.show_note()
            return
        before = self._going.standing.uncoded
        refused = self._going.toggle(code)
        if refused is Refused.FULL:
            self._page.show_notice(words("coding.full"))
        self._page.coded.emit()
        self._page.show_note()
        self._tell_when_done(before)
        self._page.codes.explain(code)
        label = self._page.vocabulary.code_label(self._going.lens, code, words.language)
        done = key("coding.put") if code in self._page.put_on(note) else key("coding.taken_off")
        self._page.announce(words(done, code=label))

    def _step(self, by: int) -> None:
        self._go(lambda: self._going.step(by))

    def _go(self, go: Callable[[], object]) -> None:
        go()
        self._page.pane.setFocus()
        self._page.show_note()

    def _next_uncoded(self) -> None:
        if self._going.next_uncoded():
            self._go(lambda: None)
        else:
            note = self._going.note
            done = note is not None and not self._going.is_uncoded(note)
            self._page.show_notice(self._page.done_words() if done else "")

    def _tell_when_done(self, before: int) -> None:
        """The last note of those chosen has a code now, or has lost it again."""
        page, left = self._page, self._going.standing.uncoded
        if before and not left:
            page.show_notice(page.done_words())
        elif left and not before and page.notice.text() == page.done_words():
            page.show_notice("")

    def _shift(self, *, back: bool) -> None:
        step = self._going.undoable if back else self._going.redoable
        if step is None:
            return
        if not all(self._may_code(note) for note in self._going.notes if note.key == step.key):
            return
        done = self._going.undo() if back else self._going.redo()
        if done:
            self._page.coded.emit()
        self._go(lambda: None)

    def _turn_lens(self, by: int) -> None:
        ids = [lens.id for lens in self._page.vocabulary.lenses]
        if ids:
            here = ids.index(self._going.lens) if self._going.lens in ids else 0
            self._look_through(ids[(here + by) % len(ids)])

    def _look_through(self, lens_id: str) -> None:
        self._going.look_through(lens_id)
        self._page.show_lens()
        self._page.announce(self._page.lens.label(self._words.language))
        self._page.pane.setFocus()
        self._page.moved.emit()

    def _look_for(self, sift: Sift) -> None:
        self._going.look_for(sift)
        self._page.show_note()
        self._page.moved.emit()

    def _find(self) -> None:
        self._page.sift.search.setFocus()
        self._page.sift.search.selectAll()

    def _next_area(self) -> None:
        """From the note to its codes, to the chips, to the lenses, and back to the note."""
        focus: QWidget | None = self._page.focusWidget()
        if focus is self._page.pane:
            self._page.codes.step(1)
        elif self._page.codes.has_keys:
            self._page.sift.search.setFocus()
        elif focus is not None and self._page.sift.isAncestorOf(focus):
            self._page.journey.setFocus()
        elif focus is self._page.journey:
            self._page.initials.setFocus()
        else:
            self._page.pane.setFocus()

    def _leave(self) -> None:
        """From wherever one is back to the note; from the note back to the set."""
        if self._page.pane.hasFocus() or self._going.note is None:
            self._page.left.emit()
        else:
            self._page.pane.setFocus()

    def ask_for_journey(self) -> None:
        """The journey of the note at hand is to be opened."""
        if self._going.note is not None:
            self._page.journey_asked.emit(self._going.note)

    def _sign(self) -> None:
        by = clean_line(self._page.initials.text())
        if by != self._going.by:
            self._going.by = by
            self._page.signed.emit(by)


def _is_combined(event: QKeyEvent) -> bool:
    """With Ctrl or Alt held; AltGr is both of them on Windows."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & held)
