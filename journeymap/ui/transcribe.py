"""Typing in from paper: a line, Enter, a note; the canvas above follows.

A line that was taken is its note and nothing beside it: ↑ brings the note back as a line to
correct, and what is changed on the canvas, or undone, is what ↑ shows. So there is one truth and
no word can be lost between the two.
"""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.canvas.fonts import font, px
from journeymap.canvas.hands import Hands, Place
from journeymap.canvas.spoken import told_on
from journeymap.layout.notes import NoteKind
from journeymap.model.changes import Changes
from journeymap.model.journey import Journey
from journeymap.model.prepare import NO_ROOM, Prepared
from journeymap.model.reading import TOO_LONG, PreparedRow
from journeymap.model.transcript import (
    NO_EVENT,
    Transcript,
    addition,
    is_aside,
    is_emptied,
    kept,
    line_of,
    note_ids,
    owner_of,
    within_room,
)
from journeymap.model.values import MAX_TEXT
from journeymap.ui.intake import transcript_intake, transcript_of
from journeymap.ui.line_field import LineField
from journeymap.ui.line_words import LineWords
from journeymap.ui.paste_field import MAX_CHARACTERS
from journeymap.ui.prepare_dialog import PrepareDialog
from journeymap.ui.surroundings import Surroundings

_TRAIL: Final = 3
"""Notes that stand over the field, the last one lowest."""
_TRAIL_PX: Final = 15
_FIELD_ROOM_PX: Final = 20
_ROOMY_PX: Final = 1000
"""From this width the keys are told beside how the line is read."""
_SIDE_PX: Final = 20


class TranscribePane(QWidget):
    """Under the canvas: the notes last typed, the line being typed, and how it will be read."""

    left = Signal()
    stirred = Signal()
    """Something was typed that is no note yet."""

    def __init__(self, hands: Hands, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("transcribe")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hands = hands
        self._around = around
        self._words = around.words
        self._said = LineWords(around.words, around.vocabulary)
        self._correcting: str | None = None
        self._draft = self._opened = ""
        self._home = Place()
        self._told = ""
        self._make_widgets()
        self._arrange()
        self.field.textChanged.connect(self._say)
        self.field.textChanged.connect(self.stirred)
        self.field.entered.connect(self.enter)
        self.field.stepped.connect(self._step)
        self.field.left.connect(self.leave)
        self.field.many.connect(self._take_block)
        self.field.too_much.connect(self._refuse_much)
        hands.document.subscribe(self._follow)
        hands.listen(self._place_changed)
        self.hide()

    def _make_widgets(self) -> None:
        words = self._words
        self.trail = self._label("trail")
        self.trail.setFont(font(px(_TRAIL_PX)))
        # Long lines are shortened or broken to the width there is, and never ask for more.
        self.trail.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.caption = self._label("caption")
        self.caption.setWordWrap(True)
        self.keys = self._label("caption")
        self.keys.setText(words("transcribe.keys"))
        self.field = LineField(self._around.palette, self)
        self.field.setFixedHeight(2 * self.field.fontMetrics().lineSpacing() + _FIELD_ROOM_PX)
        self.field.setAccessibleName(words("transcribe.title"))
        self.field.setAccessibleDescription(words("transcribe.keys"))
        self._close = QToolButton(self)
        self._close.setText("×")
        self._close.setAccessibleName(words("dialog.close"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.leave)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _arrange(self) -> None:
        over = QHBoxLayout()
        over.addWidget(self.trail, 1)
        over.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        under = QHBoxLayout()
        under.setSpacing(24)
        under.addWidget(self.caption, 1)
        under.addWidget(self.keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 8, _SIDE_PX, 10)
        column.setSpacing(5)
        column.addLayout(over)
        column.addWidget(self.field)
        column.addLayout(under)

    # What the window asks.

    def begin(self) -> None:
        """Opens, ready for the next line."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_trail()
        self._say()

    def leave(self) -> None:
        """Takes the line; with none, back to the canvas. One that is refused stays to be seen."""
        if self._correcting is not None:
            self._return()
        elif _has_words(self.field.toPlainText()):
            self.enter()
        else:
            self.field.show_line("")
            self._put_away()

    def commit(self, *, leaving: bool = False) -> None:
        """What stands in the field becomes its note now, before anything is saved.

        The field stays on that note, so that the sentence can be typed to its end. What cannot be
        a note of its kind becomes an event with the words as they stand. When `leaving`, nothing
        can stay to be seen: what has no room on a corrected note follows it as events.
        """
        if leaving:
            self._correct_whole()
        if self._correcting is not None:
            text = self.field.toPlainText()
            if not self._correct(text) and self.field.toPlainText() == text:
                return  # refused, and told of; it stays to be seen
            if not _has_words(self._draft):
                return
            self._return()
        if self._keep(self.field.toPlainText()) and self._keep(self._draft):
            self._draft = ""

    def _keep(self, text: str) -> bool:
        """Lays half a line, and goes on correcting it; False where there is no room for it."""
        if not _has_words(text):
            return True
        row = self._read(text)
        rows = (row,) if row.problem is None else kept(text)
        if row.problem == NO_ROOM or not rows:
            return False
        self._correcting = self._lay(*rows)
        self._home = self._hands.place
        self._show_note(self._correcting)
        self._say()
        return True

    def _correct_whole(self) -> None:
        note_id, journey, text = self._correcting, self._hands.journey, self.field.toPlainText()
        if len(text) <= MAX_TEXT or note_id is None or note_id not in note_ids(journey):
            return
        command = self._transcript.whole_correction(journey, note_id, text)
        if command is not None:
            self._hands.execute(command)
        self._show_note(note_id)

    def unfinished(self, journey: Journey) -> Journey:
        """A journey as it would be if all that is typed here were taken now; itself if nothing is.

        Nothing changes here: it is for what is kept in case the program falls.
        """
        lines = [self.field.toPlainText(), self._draft]
        note_id = self._correcting
        if note_id is not None and note_id in note_ids(journey):
            text = lines.pop(0)
            if text != self._opened and not is_emptied(journey, note_id, text):
                command = self._transcript.whole_correction(journey, note_id, text)
                journey = command.apply(journey) if command is not None else journey
        home = self._home.note_id if note_id is not None else self._hands.place.note_id
        for text in filter(_has_words, lines):
            row = self._read(text)
            rows = (row,) if row.problem is None else kept(text)
            if row.problem != NO_ROOM and rows:
                known = home if home in note_ids(journey) else None
                last = journey.events[-1].id if journey.events else None
                made = addition(rows, journey, owner_of(journey, known) if known else last)
                journey, home = made.command.apply(journey), made.last
        return journey

    def detach(self) -> None:
        """Stops hearing of the document, before this goes with what was typed."""
        self._hands.document.unsubscribe(self._follow)

    def _put_away(self) -> None:
        self.hide()
        self.left.emit()

    # Lines.

    def enter(self) -> None:
        """Enter: the line becomes a note, or corrects the one it came from."""
        text = self.field.toPlainText()
        if self._correcting is not None:
            if self._correct(text):
                self._return()
            return
        if not text.strip():
            return
        row = self._read(text)
        if row.problem is None:
            self._lay(row)
            self._show_draft()
        self._say()

    def _show_draft(self) -> None:
        """What waited while another line was corrected; nothing where nothing did."""
        draft, self._draft = self._draft, ""
        self.field.show_line(draft)

    def _lay(self, *rows: PreparedRow) -> str:
        hands = self._hands
        made = addition(rows, hands.journey, hands.current_event())
        hands.execute(made.command)
        self._told = self._words("transcribe.mode_set") if made.sets_mode else ""
        hands.go_to(made.last)
        return made.last

    def _read(self, text: str) -> PreparedRow:
        journey = self._hands.journey
        row = self._transcript.line(text)
        if row.problem is None and row.valence is not None and not journey.events:
            return PreparedRow(row.line, text=row.text, problem=NO_EVENT)
        return within_room(Prepared((row,)), journey).rows[0]

    @property
    def _transcript(self) -> Transcript:
        journey = self._hands.journey
        return transcript_of(self._around, journey, told_on(journey))

    def _take_block(self, text: str) -> None:
        """Many lines: first shown as the notes they make, then taken as one step.

        The words of those that make none come into the line, so that they are not lost.
        """
        journey = self._hands.journey
        today = told_on(journey)
        intake = transcript_intake(self._around, journey, today)
        dialog = PrepareDialog(
            self._around, journey, today, self.window(), intake=intake, text=text
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            prepared = dialog.prepared
            self._lay(*prepared.usable)
            refused = [row.text for row in prepared.rows if row.problem and _has_words(row.text)]
            if refused:
                here = self.field.toPlainText()
                self.field.show_line("\n".join(([here] if here.strip() else []) + refused))
        dialog.deleteLater()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse_much(self) -> None:
        limit = self._words.number(MAX_CHARACTERS)
        self._show_caption(self._words("prepare.too_much", limit=limit), NoteKind.BAD)

    # Correcting.

    def _step(self, by: int) -> None:
        """↑ to the note before, ↓ to the one after; after the one it began at, back to the line."""
        ids = note_ids(self._hands.journey)
        if not ids or (self._correcting is None and by > 0):
            return
        if self._correcting is None:
            self._home, self._draft = self._hands.place, self.field.toPlainText()
            here = self._home.note_id
            target = ids.index(here) if here in ids else len(ids) - 1
        else:
            last = self._correcting
            if not self._correct(self.field.toPlainText()):
                return
            target = (ids.index(last) if last in ids else len(ids)) + by
        home = self._home.note_id
        end = ids.index(home) if home in ids else len(ids) - 1
        if target > end:
            self._return()
        elif target >= 0:
            self._open(ids[target])

    def _open(self, note_id: str) -> None:
        self._correcting = note_id
        self._hands.go_to(note_id)
        self._show_note(note_id)
        self._say()

    def _show_note(self, note_id: str) -> None:
        self.field.show_line(line_of(self._hands.journey, note_id))
        # As the field gives it back: there a hard space is a space.
        self._opened = self.field.toPlainText()

    def _correct(self, text: str) -> bool:
        """Puts the line on its note; an emptied one is left as it was and told of."""
        note_id, journey = self._correcting, self._hands.journey
        if note_id is None or note_id not in note_ids(journey):
            self._correcting = None
            return True
        if text == self._opened:
            return True
        if is_emptied(journey, note_id, text):
            self._show_note(note_id)
            self._show_caption(self._words("transcribe.emptied"), NoteKind.BAD)
            return False
        if len(text) > MAX_TEXT:
            self._show_caption(self._words(TOO_LONG), NoteKind.BAD)
            return False
        command = self._transcript.correction(journey, note_id, text)
        if command is not None:
            self._hands.execute(command)
        self._opened = text
        if text != line_of(self._hands.journey, note_id):
            self._show_note(note_id)
        return True

    def _return(self) -> None:
        """Back to the line that was being typed, at the place where it was."""
        self._correcting = None
        if self._home.note_id is None or self._hands.exists(self._home.note_id):
            self._hands.go_to(self._home.note_id, ready=self._home.ready)
        self._show_draft()
        self._say()

    # What is said.

    def _follow(self, _changes: Changes) -> None:
        """A note that went, by undo or on the canvas, is corrected no more; its words stay.

        Those of one that was set aside lie there already, and are not to be told once more.
        """
        # Typing taken back before a note was is not made again before it.
        self.field.document().clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
        if self._correcting is not None:
            journey = self._hands.journey
            if self._correcting not in note_ids(journey):
                was, self._correcting = self._correcting, None
                if is_aside(journey, was):
                    with QSignalBlocker(self.field):  # what is said follows with the place
                        self._show_draft()
            elif self.field.toPlainText() == self._opened:
                self._show_note(self._correcting)
        self._tell()

    def _place_changed(self, _place: Place) -> None:
        self._tell()

    def _tell(self) -> None:
        """After each change, while there is anybody to read it.

        A note that was undone is selected for a moment more; the place changes right after.
        """
        here = self._hands.place.note_id
        if self.isVisible() and (here is None or self._hands.exists(here)):
            self._show_trail()
            self._say()

    def _say(self) -> None:
        text = self.field.toPlainText()
        if self._correcting is not None:
            self._show_caption(self._said.correcting(self._hands.journey, self._correcting))
        elif not _has_words(text):
            event_id = self._hands.current_event()
            event = self._hands.text_of(event_id) if event_id is not None else None
            self._show_caption(self._said.waiting(event, self._told))
        else:
            row = self._read(text)
            problem = row.problem
            if problem is not None:
                self._show_caption(self._words(problem), NoteKind.BAD)
            else:
                self._show_caption(self._said.read(row))

    def _show_caption(self, text: str, kind: NoteKind | None = None) -> None:
        palette = self._around.palette
        color = palette.on_chrome(kind) if kind else palette.soft
        self.caption.setStyleSheet(f"color: {color};")
        self.caption.setText(text)
        self.field.setAccessibleDescription(f"{text}. {self._words('transcribe.keys')}")

    def _show_trail(self) -> None:
        """The notes before the next line, as they would be typed."""
        journey, here = self._hands.journey, self._hands.place.note_id
        ids = note_ids(journey)
        end = ids.index(here) + 1 if here in ids else len(ids)
        metrics = QFontMetricsF(font(px(_TRAIL_PX)))
        room = max(200, self.width() - 3 * _SIDE_PX)
        lines = [" ".join(line_of(journey, i).split()) for i in ids[max(0, end - _TRAIL) : end]]
        shown = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
        self.trail.setText("\n".join(shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The trail is as long as there is room for, and the keys are told where there is any."""
        super().resizeEvent(event)
        self.keys.setVisible(event.size().width() >= _ROOMY_PX)
        self._show_trail()


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))
