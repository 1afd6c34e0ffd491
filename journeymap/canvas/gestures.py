"""What the mouse does while its button is down: each gesture has an end and a way back.

A drag changes the document as it goes, in commands that merge: one undo step, none when the note
ends where it began. Escape executes the old place with the same merge key.
"""

from typing import Final, Protocol

from journeymap.canvas.camera import Camera
from journeymap.canvas.hands import Hands
from journeymap.canvas.showing import Showing
from journeymap.layout.notes import NoteBox, NoteKind
from journeymap.layout.row import Row
from journeymap.model.commands import MoveEvent, MoveExperience, find_note
from journeymap.model.journey import Event

_CLOSEST_PX: Final = 24.0
"""Fingers count as no closer than this: a pinch that begins with them touching is no leap."""


class Table(Protocol):
    """What a gesture sees of the view."""

    @property
    def row(self) -> Row:
        """The notes as they lie."""

    @property
    def camera(self) -> Camera:
        """What part of the table is shown."""

    @property
    def showing(self) -> Showing:
        """In which arrangement it is shown."""

    def look(self, camera: Camera) -> None:
        """Shows another part of the table at once."""


class Gesture(Protocol):
    """A mouse gesture in progress. Pixels are the viewport's."""

    def move(self, x_px: float, y_px: float) -> None:
        """The mouse has moved."""

    def finish(self) -> None:
        """The button was let go."""

    def cancel(self) -> None:
        """Escape: all is as it was."""


class Pan:
    """Moves the table under the window."""

    def __init__(self, table: Table, x_px: float, y_px: float) -> None:
        self._table = table
        self._start = table.camera
        self._from = (x_px, y_px)

    def move(self, x_px: float, y_px: float) -> None:
        """Moves the table with the mouse."""
        self._table.look(self._start.panned(x_px - self._from[0], y_px - self._from[1]))

    def finish(self) -> None:
        """The table stays where it is."""

    def cancel(self) -> None:
        """The table goes back."""
        self._table.look(self._start)


class Pinch:
    """Two fingers on the table: it follows their middle, and grows as they part.

    `spread_px` is how far apart they are.
    """

    def __init__(self, table: Table, x_px: float, y_px: float, spread_px: float) -> None:
        self._table = table
        self._start = table.camera
        self._from = (x_px, y_px)
        self._spread_px = max(_CLOSEST_PX, spread_px)
        self._factor = 1.0

    def open(self, spread_px: float) -> None:
        """The fingers have parted or come together; it shows at the next move."""
        self._factor = max(_CLOSEST_PX, spread_px) / self._spread_px

    def move(self, x_px: float, y_px: float) -> None:
        """What lay between the fingers lies between them still."""
        closer = self._start.zoomed(self._factor, *self._from)
        self._table.look(closer.panned(x_px - self._from[0], y_px - self._from[1]))

    def finish(self) -> None:
        """The table stays where it is."""

    def cancel(self) -> None:
        """The table goes back."""
        self._table.look(self._start)


class Drag:
    """Moves a note: an event along the row, an experience to another event.

    `lifted` is the id of the note, `offset` how far the mouse has carried it, in table units from
    where it was taken up. An event `is_fixed` where its date says where it lies: it can be lifted
    and falls back.
    """

    def __init__(self, table: Table, hands: Hands, note: NoteBox, x_px: float, y_px: float) -> None:
        self._table = table
        self._hands = hands
        self.lifted = note.id
        self.kind = note.kind
        self.is_fixed = note.kind is NoteKind.EVENT and table.showing.by_time
        self._grip = table.camera.to_table(x_px, y_px)
        self._taken_from = note.box
        self.offset = (0.0, 0.0)
        self._old = find_note(hands.journey, note.id)
        self._old_event = hands.journey.events[self._old[0]].id
        hands.take(note.id)

    @property
    def position(self) -> tuple[float, float]:
        """The table point where the lifted note's upper left corner is."""
        return self._taken_from.x + self.offset[0], self._taken_from.y + self.offset[1]

    def move(self, x_px: float, y_px: float) -> None:
        """Carries the note and lets the others make room for it."""
        x, y = self._table.camera.to_table(x_px, y_px)
        self.offset = (x - self._grip[0], y - self._grip[1])
        middle = self.position[0] + self._taken_from.width / 2
        if self.is_fixed:
            return
        if self.kind is NoteKind.EVENT:
            self._move_event(middle)
        else:
            self._move_experience(middle)

    def finish(self) -> None:
        """The note lies where it was let go."""
        self._hands.let_go()

    def cancel(self) -> None:
        """The note lies where it was taken up, and there is nothing to undo."""
        if not self._hands.exists(self.lifted):
            self._hands.let_go()  # it was taken away in another view
            return
        index, inner = self._old
        if inner is None:
            self._hands.document.execute(MoveEvent(self.lifted, index))
        else:
            self._hands.document.execute(MoveExperience(self.lifted, self._old_event, inner))
        self._hands.let_go()

    def _move_event(self, middle: float) -> None:
        nearest = self._nearest(middle)
        if nearest is not None and nearest != self.lifted:
            index = self._hands.journey.event_index(nearest)
            self._hands.document.execute(MoveEvent(self.lifted, index))

    def _nearest(self, middle: float) -> str | None:
        """The event whose middle is nearest, wherever its arrangement has put it."""
        row = self._table.row
        column = row.nearest_event(middle)
        return row.columns[column].owner if column is not None else None

    def _move_experience(self, middle: float) -> None:
        nearest = self._nearest(middle)
        if nearest is None:
            return
        event = self._hands.journey.events[self._hands.journey.event_index(nearest)]
        where, inner = find_note(self._hands.journey, self.lifted)
        if nearest != self._hands.journey.events[where].id:
            index = len(event.experiences)
            self._hands.document.execute(MoveExperience(self.lifted, event.id, index))
        elif inner is not None:
            index = self._rank_in(event, inner)
            self._hands.document.execute(MoveExperience(self.lifted, event.id, index))

    def _rank_in(self, event: Event, inner: int) -> int:
        """The place among its event's experiences that the mouse has carried the note to."""
        column = self._table.row.column_of(event.id)
        notes = self._table.row.notes_of(column) if column is not None else ()
        boxes = {note.id: note.box for note in notes}
        y = self.position[1] + self._taken_from.height / 2
        sign = -1 if self.kind is NoteKind.GOOD else 1
        valence = event.experiences[inner].valence
        index = 0
        for place, other in enumerate(event.experiences):
            if other.id == self.lifted or other.valence is not valence:
                continue
            if sign * boxes[other.id].center_y < sign * y:
                index = place + 1
        return index - 1 if index > inner else index
