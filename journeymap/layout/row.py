"""The whole journey laid in a row, and what lies where in it.

Row coordinates: the timeline is y = 0, the first event's middle is x = 0.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from journeymap.layout.chronology import Chronology
from journeymap.layout.columns import Captions, Column, answers_column, event_column, shifted
from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteBox
from journeymap.layout.style import TableStyle
from journeymap.model.changes import only_change
from journeymap.model.journey import Event, Journey


@dataclass(frozen=True)
class Row:
    """Columns from left to right; `xs[i]` is the middle of `columns[i]`, ascending.

    The first `events` columns are events; one more may hold the journey's own answers. Arranged
    by time they do not lie in the order of the journey: a column's `owner` says whose it is.
    """

    columns: tuple[Column, ...]
    xs: tuple[float, ...]
    events: int
    style: TableStyle

    @cached_property
    def bounds(self) -> Box:
        """The box that holds every note; of an empty row, one event's place."""
        half = self.style.event.width / 2
        if not self.columns:
            height = self.style.event.min_height
            return Box(-half, -height / 2, 2 * half, height)
        top = min([column.top for column in self.columns])
        bottom = max([column.bottom for column in self.columns])
        return Box(self.xs[0] - half, top, self.xs[-1] - self.xs[0] + 2 * half, bottom - top)

    @cached_property
    def _index(self) -> dict[str, int]:
        return {note.id: i for i, column in enumerate(self.columns) for note in column.notes}

    def with_column(self, column: Column) -> "Row":
        """The row with the column of one owner laid out anew, where it lay before."""
        where = self._index[column.notes[0].id]
        former = self.columns[where]
        row = replace(self, columns=(*self.columns[:where], column, *self.columns[where + 1 :]))
        # What is found out once for all columns, and stays true of them, is not found out again.
        if [note.id for note in former.notes] == [note.id for note in column.notes]:
            row.__dict__["_index"] = self._index
        if (former.top, former.bottom) == (column.top, column.bottom):
            row.__dict__["bounds"] = self.bounds
        return row

    def column_of(self, note_id: str) -> int | None:
        """The index of the column a note lies in, or None."""
        return self._index.get(note_id)

    def find(self, note_id: str) -> NoteBox | None:
        """A note in row coordinates, or None."""
        index = self.column_of(note_id)
        if index is None:
            return None
        return next(note for note in self.notes_of(index) if note.id == note_id)

    def notes_of(self, index: int) -> tuple[NoteBox, ...]:
        """The notes of one column, in row coordinates."""
        return tuple(shifted(note, self.xs[index]) for note in self.columns[index].notes)

    def between(self, left: float, right: float) -> range:
        """The indices of the columns that can be seen between two x."""
        reach = self.style.event.width / 2 + self.style.gap
        return range(bisect_left(self.xs, left - reach), bisect_right(self.xs, right + reach))

    def note_at(self, x: float, y: float) -> NoteBox | None:
        """The note under a point, or None."""
        for index in self.between(x, x):
            for note in self.notes_of(index):
                if note.box.contains(x, y):
                    return note
        return None

    def slot_at(self, x: float) -> int:
        """Before which event a note dropped at `x` would come: 0 … number of events."""
        return bisect_left(self.xs, x, 0, self.events)

    def nearest_event(self, x: float) -> int | None:
        """The event whose middle is nearest to `x`, or None in an empty row."""
        if not self.events:
            return None
        slot = bisect_left(self.xs, x, 0, self.events)
        around = range(max(0, slot - 1), min(self.events, slot + 1))
        return min(around, key=lambda index: abs(self.xs[index] - x))

    def notes(self) -> Iterator[NoteBox]:
        """All notes, in row coordinates, column by column."""
        for index in range(len(self.columns)):
            yield from self.notes_of(index)


class Placer:
    """Lays out journeys one after the other; a column that did not change is not laid out again."""

    def __init__(self, style: TableStyle, captions: Captions) -> None:
        self.style = style
        self._captions = captions
        self._columns: dict[str, tuple[Event, Column]] = {}
        self._last: tuple[Journey, Chronology | None, Row] | None = None

    def place(self, journey: Journey, by_time: Chronology | None = None) -> Row:
        """The row of a journey. While one event is written on, the others are left alone."""
        row = self._rewritten(journey, by_time) or self._place(journey, by_time)
        self._last = journey, by_time, row
        return row

    def _rewritten(self, journey: Journey, by_time: Chronology | None) -> Row | None:
        """The last row with one column anew, where an event has changed and lies where it lay."""
        if self._last is None or self._last[1] is not by_time:
            return None
        changed = only_change(self._last[0], journey)
        if changed is None or changed[0].when != changed[1].when:
            return None
        event = changed[1]
        column = event_column(event, self.style, self._captions)
        self._columns[event.id] = event, column
        return self._last[2].with_column(column)

    def _place(self, journey: Journey, by_time: Chronology | None) -> Row:
        """Events evenly spaced in their order, or where their dates say."""
        known, self._columns = self._columns, {}
        columns: list[Column] = []
        for event in journey.events:  # there may be many, so without a call for each
            former = known.get(event.id)
            if former is None or former[0] is not event:
                former = event, event_column(event, self.style, self._captions)
            self._columns[event.id] = former
            columns.append(former[1])
        if by_time is not None:
            columns = [columns[index] for index in by_time.order]
        if journey.answers:
            columns.append(answers_column(journey.id, journey.answers, self.style))
        pitch = self.style.pitch
        xs = tuple([index * pitch for index in range(len(columns))])
        if by_time is not None:
            xs = spaced(by_time.stretch, pitch, len(columns))
        return Row(tuple(columns), xs, len(journey.events), self.style)


def spaced(stretch: Sequence[float], pitch: float, count: int) -> tuple[float, ...]:
    """The middles of `count` columns, each a pitch and its stretch (in pitches) from the last."""
    further = accumulate(stretch)
    xs = [(index + more) * pitch for index, more in enumerate(further)]
    while len(xs) < count:
        xs.append(xs[-1] + pitch if xs else 0.0)
    return tuple(xs)
