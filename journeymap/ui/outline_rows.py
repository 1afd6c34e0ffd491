"""The rows of the outline: Qt is told which there are; what they say is made when it is asked for.

The shape of the tree (how many rows, how many below each) lies in Qt's own model, because a view
goes through all of it with each row that comes or goes. What a row says does not lie there: texts
for 10,000 notes are megabytes, and to number them all anew takes most of a second.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import ne
from typing import Any, ClassVar, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QStandardItemModel

from journeymap.canvas.fonts import font, px
from journeymap.canvas.palette import Palette
from journeymap.layout.columns import Captions
from journeymap.layout.notes import KIND_OF, NoteKind
from journeymap.model.changes import changed_range
from journeymap.model.commands import answer_id, answer_place
from journeymap.model.journey import Answer, Event, Experience, Journey, Period, Source, UnknownNote
from journeymap.model.transcript import SIGNS
from journeymap.ui.strength import strength_word
from journeymap.words import key

Index = QModelIndex | QPersistentModelIndex

NOTE_ID: Final = Qt.ItemDataRole.UserRole
SHOWN: Final = Qt.ItemDataRole.UserRole + 1
"""The words of a row as they are painted: those of an event after its number in the row."""
LANDMARK: Final = Qt.ItemDataRole.UserRole + 2
"""The number of a landmark among the journey's periods; None for a note."""
_NUMBERS: Final = [SHOWN, Qt.ItemDataRole.AccessibleTextRole]
_TEXT_PX: Final = 15
_WORDS: Final = {NoteKind.GOOD: key("note.good"), NoteKind.BAD: key("note.bad")}
_TOP: Final = QModelIndex()

Note = Event | Experience | Answer | Period


@dataclass(slots=True)
class _Row:
    """A note, or a landmark, and the rows below it."""

    note_id: str
    note: Note
    below: list["_Row"] = field(default_factory=list)


class OutlineRows(QStandardItemModel):
    """Events with their experiences and answers below them; then the journey's own answers, and
    last its landmarks, which are no notes."""

    def __init__(
        self, journey: Journey, *, captions: Captions, palette: Palette, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._captions = captions
        self._colors = {kind: QBrush(QColor(palette.on_chrome(kind))) for kind in _WORDS}
        self._event_font = font(px(_TEXT_PX), "semibold")
        self._answer_font = font(px(_TEXT_PX))
        self._answer_font.setItalic(True)
        self._remarks: dict[str, str] = {}
        self._journey = journey.replaced(events=(), answers=(), periods=())
        self._rows: list[_Row] = []
        self._coming: tuple[list[_Row], slice, Sequence[_Row]] | None = None
        # Heard before any view hears of it: until then the rows say what they said.
        self.rowsInserted.connect(self._settle)
        self.rowsRemoved.connect(self._settle)
        self.setHorizontalHeaderLabels([captions.words("outline.name")])
        self.follow(journey)

    def follow(self, journey: Journey) -> None:
        """Becomes the rows of the journey after a step; tells only what is not as it was."""
        before, self._journey = self._journey, journey
        start, stop_before, stop_after = changed_range(before.events, journey.events)
        events = [_event_row(event) for event in journey.events[start:stop_after]]
        moved = [row.note_id for row in self._rows[start:stop_before]] != [
            e.note_id for e in events
        ]
        self._become(_TOP, self._rows, slice(start, stop_before), events)
        end = len(journey.events)
        rest = _answer_rows(journey.id, journey.answers) + _landmark_rows(journey.periods)
        self._become(_TOP, self._rows, slice(end, len(self._rows)), rest)
        last = (stop_after if len(before.events) == end else end) - 1
        if moved and start <= last:
            self.dataChanged.emit(self.index(start, 0), self.index(last, 0), _NUMBERS)

    def remark(self, remarks: dict[str, str]) -> None:
        """What there is to say beside events, by their ids."""
        before, self._remarks = self._remarks, remarks
        if before == remarks:
            return
        for number, event in enumerate(self._journey.events):
            if before.get(event.id) != remarks.get(event.id):
                self.dataChanged.emit(self.index(number, 0), self.index(number, 0))

    def index_of(self, note_id: str) -> QModelIndex:
        """Where a note stands; an invalid index when it does not."""
        owner, answer = answer_place(note_id) or (note_id, None)
        if answer is not None and owner == self._journey.id:
            return self.index(len(self._journey.events) + answer, 0)
        try:
            number, inner = self._journey.find(owner)
        except UnknownNote:
            return QModelIndex()
        if answer is not None:
            inner = len(self._journey.events[number].experiences) + answer
        event = self.index(number, 0)
        return event if inner is None else self.index(inner, 0, event)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is seen and heard of a row."""
        if not index.isValid():
            return None
        row = self._row(index)
        tell = self._TELLERS.get(role)
        return tell(self, row, index) if tell is not None else None

    # What a row says.

    def _row(self, index: Index) -> _Row:
        parent = index.parent()
        rows = self._rows[parent.row()].below if parent.isValid() else self._rows
        return rows[index.row()]

    def _text(self, row: _Row, _index: Index) -> str:
        """The words without the number, which changes with what comes before."""
        note = row.note
        if isinstance(note, Event):
            return self._event_text(note)
        if isinstance(note, Experience):
            return f"{SIGNS[note.valence]}  {self._experience_text(note)}"
        if isinstance(note, Period):
            when = f" ({note.when.text})" if note.when else ""
            return self._captions.words("periods.told", text=f"{note.text}{when}")
        return f"{note.prompt} {note.text}"

    def _event_text(self, event: Event) -> str:
        words = self._captions.words
        extra = [text for _, text, _ in self._captions.chips(event)]
        if event.key_moment:
            extra.append(words("outline.key_moment"))
        if event.source is Source.PREPARED:
            extra.append(words("outline.prepared"))
        if event.id in self._remarks:
            extra.append(self._remarks[event.id])
        text = event.text or words("outline.empty")
        return text + (f"\n{' · '.join(extra)}" if extra else "")

    def _experience_text(self, experience: Experience) -> str:
        words = self._captions.words
        said = [experience.text or words("outline.empty")]
        if experience.key_moment:
            said.append(words("outline.key_moment"))
        if experience.strength is not None:
            much = strength_word(experience.strength, words)
            said.append(words("outline.strength", much=much))
        return " – ".join(said)

    def _shown(self, row: _Row, index: Index) -> str:
        text = self._text(row, index)
        return f"{index.row() + 1}. {text}" if isinstance(row.note, Event) else text

    def _heard(self, row: _Row, index: Index) -> str:
        if isinstance(row.note, Experience):
            word = _WORDS[KIND_OF[row.note.valence]]
            return f"{self._captions.words(word)}: {self._experience_text(row.note)}"
        return self._shown(row, index)

    def _font(self, row: _Row, _index: Index) -> QFont | None:
        if isinstance(row.note, Event):
            return self._event_font
        return self._answer_font if isinstance(row.note, Answer) else None

    def _color(self, row: _Row, _index: Index) -> QBrush | None:
        note = row.note
        return self._colors[KIND_OF[note.valence]] if isinstance(note, Experience) else None

    def _name(self, row: _Row, _index: Index) -> str | None:
        return row.note_id if not isinstance(row.note, Period) else None

    def _rank(self, row: _Row, index: Index) -> int | None:
        before = len(self._journey.events) + len(self._journey.answers)
        return index.row() - before if isinstance(row.note, Period) else None

    # How rows come and go.

    def _become(
        self, parent: QModelIndex, rows: list[_Row], part: slice, wanted: list[_Row]
    ) -> None:
        """Makes a part of the rows below `parent` those that are wanted."""
        old, new = ([row.note_id for row in some] for some in (rows[part], wanted))
        start, stop_old, stop_new = changed_range(old, new, ne)
        at, gone, come = part.start + start, stop_old - start, stop_new - start
        if gone == come > 1 and old[start + 1 : stop_old] == new[start : stop_new - 1]:
            self._replace(parent, rows, slice(at, at + 1), ())  # the first has become the last
            at, gone, come = at + come - 1, 0, 1
        elif gone == come > 1 and old[start : stop_old - 1] == new[start + 1 : stop_new]:
            self._replace(parent, rows, slice(at + gone - 1, at + gone), ())
            gone, come = 0, 1
        first = at - part.start
        self._replace(parent, rows, slice(at, at + gone), wanted[first : first + come])
        for number, row in enumerate(wanted, part.start):
            if rows[number] is not row:
                self._rewrite(self.index(number, 0, parent), rows[number], row)

    def _replace(
        self, parent: QModelIndex, rows: list[_Row], part: slice, new: Sequence[_Row]
    ) -> None:
        """Takes some rows away and puts others there."""
        if part.stop > part.start:
            self._coming = rows, part, ()
            self.removeRows(part.start, part.stop - part.start, parent)
        if new:
            self._coming = rows, slice(part.start, part.start), new
            self._make_room(parent, part.start, len(new))
        for number, row in enumerate(new, part.start):
            if row.below:
                self._make_room(self.index(number, 0, parent), 0, len(row.below))

    def _make_room(self, parent: QModelIndex, at: int, count: int) -> None:
        if self.columnCount(parent) == 0:
            self.insertColumn(0, parent)
        self.insertRows(at, count, parent)

    def _settle(self) -> None:
        """From now on the rows say what they say after the step."""
        if self._coming is not None:
            rows, part, new = self._coming
            rows[part], self._coming = new, None

    def _rewrite(self, index: QModelIndex, row: _Row, wanted: _Row) -> None:
        """The same note, with other words or other notes on it."""
        is_other = self._text(row, index) != self._text(wanted, index)
        row.note_id, row.note = wanted.note_id, wanted.note
        if is_other:
            self.dataChanged.emit(index, index)
        self._become(index, row.below, slice(0, len(row.below)), wanted.below)

    _TELLERS: ClassVar[dict[int, Callable[["OutlineRows", _Row, Index], object]]] = {
        Qt.ItemDataRole.DisplayRole: _text,
        SHOWN: _shown,
        Qt.ItemDataRole.AccessibleTextRole: _heard,
        Qt.ItemDataRole.FontRole: _font,
        Qt.ItemDataRole.ForegroundRole: _color,
        NOTE_ID: _name,
        LANDMARK: _rank,
    }


def _event_row(event: Event) -> _Row:
    experiences = [_Row(experience.id, experience) for experience in event.experiences]
    return _Row(event.id, event, experiences + _answer_rows(event.id, event.answers))


def _answer_rows(owner: str, answers: Sequence[Answer]) -> list[_Row]:
    return [_Row(answer_id(owner, index), answer) for index, answer in enumerate(answers)]


def _landmark_rows(periods: Sequence[Period]) -> list[_Row]:
    return [_Row(f"landmark {rank}", period) for rank, period in enumerate(periods)]
