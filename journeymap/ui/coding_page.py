"""The page where notes are coded: the citizen's words in the middle, the codes at the right."""

import datetime as dt
from collections.abc import Callable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from journeymap.model.coding import CodingPass, Noted, Sift, Standing
from journeymap.model.journey import Valence
from journeymap.model.vocabulary import Lens, Vocabulary
from journeymap.ui.coding_codes import CodePanel, Put
from journeymap.ui.coding_hands import CodingHands
from journeymap.ui.coding_note import NotePane
from journeymap.ui.coding_sift import SiftBar
from journeymap.ui.coding_top import CodingLine, CodingTop
from journeymap.ui.elided import ElidedLabel
from journeymap.ui.room import RoomPage
from journeymap.ui.surroundings import Surroundings
from journeymap.words import key

_NOTICE_PX: Final = 20
_NO_LENS: Final = Lens("", {"da": ""})
_SIGNS: Final = {Valence.GOOD: key("note.good"), Valence.BAD: key("note.bad")}
assert set(_SIGNS) == set(Valence)


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
        self._going, self._around = going, around
        self.vocabulary = around.vocabulary
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
        self.hands = CodingHands(self, going, may_code, words)
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
        column.addWidget(self.foot(28, (self.saved, 1), (self.hint, 2)))

    def _connect(self) -> None:
        self._top.back.clicked.connect(self.left)
        self._top.book.clicked.connect(self.codebook_asked)
        self.sift.left.connect(self.pane.setFocus)

    # What is shown.

    @property
    def standing(self) -> Standing:
        """How far one has come."""
        return self._going.standing

    @property
    def lens(self) -> Lens:
        """The lens that is looked through."""
        return self.vocabulary.lens(self._going.lens) or _NO_LENS

    def use_codebook(self, vocabulary: Vocabulary) -> None:
        """The lenses and codes of the set, as they are now."""
        self.vocabulary = vocabulary
        if vocabulary.lens(self._going.lens) is None and vocabulary.lenses:
            self._going.look_through(vocabulary.lenses[0].id)
        self.show_lens()

    def show_lens(self) -> None:
        """Shows the lens with all its codes, and the note."""
        self.lenses.show_lenses(self.vocabulary.lenses, self._going.lens)
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
        self.codes.show_codes(self.put_on(note), can_code=note is not None and self._may)
        self.sift.show_sift(going.sift, self.lens, going.notes)
        self._above.show_note(note, self.vocabulary)
        is_done = going.sift == Sift(uncoded=True)
        nothing = key("coding.all_coded") if is_done else key("coding.nothing_found")
        empty = self._around.words(nothing)
        self._above.show_standing(going.standing, empty if going.notes else "")
        if is_done and going.notes and note is None:
            self.show_notice(self.done_words())

    def done_words(self) -> str:
        """Everything chosen is coded, and what can be done now."""
        words, is_all = self._around.words, self._going.sift in (Sift(), Sift(uncoded=True))
        further = key("coding.what_then") if is_all else key("coding.what_then_rest")
        return f"{words('coding.all_coded')} {words(further)}"

    def show_may_code(self, *, may: bool) -> None:
        """Whether the note at hand can be coded: nobody else has its journey open."""
        self._may = may
        note = self._going.note
        self.codes.show_codes(self.put_on(note), can_code=note is not None and may)

    def put_on(self, note: Noted | None) -> dict[str, Put]:
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
                self.vocabulary.code_label(lens_id, code, language),
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
        put = [one.label for one in self.put_on(note).values()]
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that puts a code, or one of the others."""
        if not self.hands.press(event):
            super().keyPressEvent(event)
