"""Correcting a time or an actor where it stands: a small field lies over the chip.

Enter takes what is written, Tab takes it and goes on to the other chip, Escape leaves all as it
was, and an emptied field takes the chip away. One undo step each.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QLabel

from journeymap.canvas.chip_field import ChipField
from journeymap.canvas.completion import ActorList
from journeymap.canvas.fonts import font
from journeymap.canvas.hands import Place
from journeymap.canvas.keys import Act
from journeymap.canvas.overview import BELOW_SCALE
from journeymap.canvas.sight import chip_box
from journeymap.canvas.spoken import when_said
from journeymap.canvas.understood import meant
from journeymap.layout.columns import Captions
from journeymap.layout.geometry import Box
from journeymap.layout.notes import ChipKind
from journeymap.model.capture import Mention
from journeymap.model.commands import ChangeNote, Command, find_note
from journeymap.model.journey import Event
from journeymap.model.values import clean_line
from journeymap.words import key

if TYPE_CHECKING:
    from journeymap.canvas.view import JourneyView

_SMALLEST_PX: Final = 15
_LOWEST_PX: Final = 36
_NARROWEST_PX: Final = 200
_HINT_PX: Final = 14
_BELOW_PX: Final = 4
_EDGE_PX: Final = 4
_QUIET: Final = 0.4
"""How strong the line is around what can be corrected, before a mouse points at it."""

CORRECTS: Final = {Act.EDIT_TIME: ChipKind.TIME, Act.EDIT_ACTOR: ChipKind.ACTOR}
"""The acts that open the field, and the chip they open it over."""

_OTHER: Final = {ChipKind.TIME: ChipKind.ACTOR, ChipKind.ACTOR: ChipKind.TIME}
_NAMES: Final = {ChipKind.TIME: key("chip.time"), ChipKind.ACTOR: key("chip.actor")}
_EXAMPLES: Final = {
    ChipKind.TIME: key("chip.time_example"),
    ChipKind.ACTOR: key("chip.actor_example"),
}
_TIPS: Final = {
    ChipKind.TIME: key("chip.correct_time"),
    ChipKind.ACTOR: key("chip.correct_actor"),
}
assert set(_TIPS) == set(_OTHER) == set(_NAMES) == set(_EXAMPLES) == set(CORRECTS.values())


@dataclass(frozen=True, slots=True)
class _Open:
    """What is being corrected: `said` is what stood there, `back` where the talk was before.

    With `resumes` an event without words was being written; the writing goes on afterwards.
    """

    event_id: str
    kind: ChipKind
    said: str
    back: Place
    resumes: bool


class Chips(QObject):
    """Opens the field over a chip of a view and turns what is written there into a command."""

    stirred = Signal()
    """Something was typed that is no fact yet."""

    def __init__(self, view: "JourneyView", captions: Captions) -> None:
        super().__init__(view)
        self._view = view
        self._captions = captions
        self._open: _Open | None = None
        self._pointed: Box | None = None
        self._actors = ActorList(captions.vocabulary, captions.words.language, view)
        self.field = ChipField(self._actors, view)
        self.hint = QLabel(view)
        self.hint.setObjectName("chipHint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.hide()
        self._connect()

    def _connect(self) -> None:
        self.field.taken.connect(self.take)
        self.field.dropped.connect(self.drop)
        self.field.passed.connect(self._pass_on)
        self.field.left.connect(self.leave)
        self.field.act.connect(self._view.perform)
        self.field.textEdited.connect(self._written)
        self.field.textEdited.connect(self.stirred)
        self._actors.chosen.connect(self._choose)

    @property
    def is_open(self) -> bool:
        """True while a chip is being corrected."""
        return self._open is not None

    def open(self, kind: ChipKind, event_id: str | None = None) -> None:
        """Opens the field over a chip of an event, the one the talk is at when None.

        Where there is no such chip, the field lies where it will be.
        """
        view, hands = self._view, self._view.hands
        self.leave()
        event_id = event_id or self._event_in_question()
        if event_id is None or hands.document.read_only:
            return
        resumes = view.writing.is_blank() and view.editor.note_id == event_id
        view.finish_writing(keep_blank=resumes)
        if not hands.exists(event_id):
            return
        back = hands.place
        hands.go_to(event_id)
        self._begin(_Open(event_id, kind, self._said(event_id, kind), back, resumes))

    def take(self) -> None:
        """Takes what is written; the focus goes back to the table."""
        self._end(keep=True, resume=True)

    def leave(self) -> None:
        """Takes what is written; something else begins."""
        self._end(keep=True, resume=False)

    def drop(self) -> None:
        """Leaves the chip as it was."""
        self._end(keep=False, resume=True)

    def follow(self) -> None:
        """Keeps the field over its chip; it goes with its event."""
        if self._open is None:
            return
        if self._view.hands.exists(self._open.event_id):
            self._lie()
        else:
            self._close()

    def point_at(self, position_px: QPoint | None) -> bool:
        """Shows which chip a click would correct; False when there is none there."""
        view = self._view
        chip = view.chip_under(position_px) if position_px is not None else None
        note = view.note_under(position_px) if position_px is not None and chip else None
        pointed, tip = None, ""
        if chip and note and chip.kind in _TIPS and not view.hands.document.read_only:
            pointed = chip.box.moved(note.box.x, note.box.y)
            tip_key = _TIPS[chip.kind]
            tip = self._captions.words(tip_key)
        if pointed != self._pointed:
            self._pointed = pointed
            view.viewport().setToolTip(tip)
            view.viewport().update()
        return pointed is not None

    def outlined(self) -> tuple[tuple[Box, float], ...]:
        """The chips that are shown as such that can be corrected, on the table; how plainly, 0–1.

        Quietly those of the selected event, plainly the one under the mouse.
        """
        view = self._view
        if view.hands.document.read_only or view.mouse.is_busy or view.camera.scale < BELOW_SCALE:
            return ()
        note = view.selected_note()
        shown = view.shown_note(note.id) if note is not None else None
        x, y = (shown.box.x, shown.box.y) if shown is not None else (0.0, 0.0)
        chips = shown.chips if shown is not None else ()
        quiet = [(chip.box.moved(x, y), _QUIET) for chip in chips if chip.kind in _TIPS]
        return (*quiet, *([(self._pointed, 1.0)] if self._pointed is not None else ()))

    # The field comes and goes.

    def _begin(self, opened: _Open) -> None:
        words = self._captions.words
        note = self._view.shown_note(opened.event_id)
        if note is None:
            return
        self._view.viewfinder.come_close(note.box)
        self._view.viewfinder.reveal(chip_box(note, opened.kind, self._view.row.style))
        self._open = opened
        self.field.setText(opened.said)
        name, example = _NAMES[opened.kind], _EXAMPLES[opened.kind]
        self.field.setAccessibleName(words(name))
        self.field.setPlaceholderText(words(example))
        self._lie()
        self.field.show()
        self.field.raise_()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()
        if not opened.said:
            self._offer()

    def _end(self, *, keep: bool, resume: bool) -> None:
        opened = self._open
        if opened is None:
            return
        text = clean_line(self.field.text())
        self._close()
        hands = self._view.hands
        if keep and text != opened.said and hands.exists(opened.event_id):
            self._put(opened, text)
        if opened.resumes and resume and hands.exists(opened.event_id):
            self._view.begin_writing()
            return
        if hands.place == Place(opened.event_id) and self._is_there(opened.back):
            hands.go_to(opened.back.note_id, ready=opened.back.ready)
        if opened.resumes and hands.exists(opened.event_id):
            hands.discard_if_empty(opened.event_id)

    def _close(self) -> None:
        had_focus = self.field.hasFocus()
        self._open = None
        for part in (self._actors, self.hint, self.field):
            part.hide()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pass_on(self) -> None:
        opened = self._open
        if opened is None:
            return
        if self._actors.isVisible() and self._actors.currentRow() >= 0:
            self.field.setText(self._actors.currentItem().text())
        # The place before the first of the chips is the place after the last.
        self._end(keep=True, resume=False)
        hands = self._view.hands
        if opened.resumes and not hands.exists(opened.event_id):
            return
        said = self._said(opened.event_id, _OTHER[opened.kind])
        back = hands.place
        hands.go_to(opened.event_id)
        self._begin(_Open(opened.event_id, _OTHER[opened.kind], said, back, opened.resumes))

    def _is_there(self, place: Place) -> bool:
        return place.note_id is None or self._view.hands.exists(place.note_id)

    # What is written.

    def _written(self) -> None:
        self._tell()
        self._offer()

    def _tell(self) -> None:
        """What the time was understood as, quietly, while it is being written."""
        text = clean_line(self.field.text())
        shown = ""
        if self._open is not None and self._open.kind is ChipKind.TIME and text:
            words = self._captions.words
            when = when_said(text, self._view.hands.journey)
            if when is None or when.edtf is None:
                shown = words("chip.not_understood")
            else:
                shown = words("chip.understood", time=meant(when.edtf, words))
        self.hint.setText(shown)
        self.field.setAccessibleDescription(shown)
        self.hint.setVisible(bool(shown))
        self._lie()

    def _offer(self) -> None:
        """The actors it may be; none of them is taken unasked while nothing is written."""
        if self._open is None or self._open.kind is not ChipKind.ACTOR:
            return
        text = self.field.text().strip()
        self._actors.offer(Mention(0, text), self._below())
        if not text:
            self._actors.setCurrentRow(-1)

    def _choose(self, _mention: Mention, actor: str) -> None:
        vocabulary, language = self._captions.vocabulary, self._captions.words.language
        self.field.setText(vocabulary.actor_label(actor, language))
        self.take()

    def unfinished(self) -> Command | None:
        """What stands half written over a chip, as the command it will be; an emptied one waits."""
        opened, text = self._open, clean_line(self.field.text())
        if opened is None or not text or text == opened.said:
            return None
        return self._corrected(opened, text)

    def _put(self, opened: _Open, text: str) -> None:
        hands = self._view.hands
        hands.execute(self._corrected(opened, text))
        hands.document.seal()

    def _corrected(self, opened: _Open, text: str) -> Command:
        if opened.kind is ChipKind.TIME:
            when = when_said(text, self._view.hands.journey)
            return ChangeNote(opened.event_id, "when", when)
        actor = self._captions.vocabulary.actor_id(text) if text else None
        return ChangeNote(opened.event_id, "actor", actor)

    def _said(self, event_id: str, kind: ChipKind) -> str:
        event = self._event(event_id)
        if kind is ChipKind.TIME:
            return event.when.text if event.when else ""
        vocabulary, language = self._captions.vocabulary, self._captions.words.language
        return vocabulary.actor_label(event.actor, language) if event.actor else ""

    def _event(self, event_id: str) -> Event:
        journey = self._view.hands.journey
        return journey.events[find_note(journey, event_id)[0]]

    def _event_in_question(self) -> str | None:
        hands = self._view.hands
        note_id = hands.place.note_id
        return hands.current_event() if note_id is None else hands.event_of(note_id)

    # Where it lies.

    def _lie(self) -> None:
        """Lays the field over the chip, the hint under it, both within the window."""
        if self._open is None:
            return
        note = self._view.shown_note(self._open.event_id)
        if note is None:
            return
        style, camera = self._view.row.style, self._view.camera
        table = self._view.viewport().geometry()  # a lane may lie above it
        chip = camera.box_to_px(chip_box(note, self._open.kind, style)).moved(table.x(), table.y())
        end = table.x() + camera.box_to_px(note.box).right - style.chips_inset * camera.scale
        self.field.setFont(font(max(_SMALLEST_PX, style.chip.size * camera.scale), "semibold"))
        height = max(_LOWEST_PX, round(chip.height) + 8, self.field.sizeHint().height())
        width = max(_NARROWEST_PX, round(max(chip.right, end) - chip.x) + 2 * _EDGE_PX)
        room = table.adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
        x = max(room.left(), min(round(chip.x) - _EDGE_PX, room.right() - width))
        y = max(room.top(), min(round(chip.center_y - height / 2), room.bottom() - height))
        self.field.setGeometry(x, y, width, height)
        self._lie_hint(room)

    def _lie_hint(self, room: QRect) -> None:
        if self.hint.isHidden():
            return
        self.hint.setFont(
            font(max(_HINT_PX, self._view.row.style.chip.size * self._view.camera.scale))
        )
        self.hint.adjustSize()
        at = self._below()
        if at.y() + self.hint.height() > room.bottom():
            at.setY(self.field.y() - self.hint.height() - _BELOW_PX)
        at.setX(max(room.left(), min(at.x(), room.right() - self.hint.width())))
        self.hint.move(at)
        self.hint.raise_()

    def _below(self) -> QPoint:
        return self.field.geometry().bottomLeft() + QPoint(0, _BELOW_PX)
