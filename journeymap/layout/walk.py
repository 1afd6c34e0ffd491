"""Which note an arrow key leads to: up and down within a column, left and right along the row."""

from enum import StrEnum

from journeymap.layout.columns import Column
from journeymap.layout.notes import NoteKind
from journeymap.layout.row import Row


class Direction(StrEnum):
    """Where an arrow key points, or the ends of the row."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"


def step(row: Row, note_id: str | None, direction: Direction) -> str | None:
    """The note to go to from `note_id`; the same note at an edge; None in an empty row.

    From nothing, every direction leads to the first event, but LAST to the last.
    """
    if not row.columns:
        return None
    index = row.column_of(note_id) if note_id is not None else None
    if direction is Direction.LAST:
        return row.columns[-1].notes[0].id
    if direction is Direction.FIRST or index is None or note_id is None:
        return row.columns[0].notes[0].id
    if direction in (Direction.UP, Direction.DOWN):
        return _vertical(row.columns[index], note_id, direction)
    other = index + (1 if direction is Direction.RIGHT else -1)
    if not 0 <= other < len(row.columns):
        return note_id
    return _same_place(row.columns[index], row.columns[other], note_id)


def _vertical(column: Column, note_id: str, direction: Direction) -> str:
    pile = sorted(column.notes, key=lambda note: note.box.y)
    place = next(i for i, note in enumerate(pile) if note.id == note_id)
    place += 1 if direction is Direction.DOWN else -1
    return pile[max(0, min(place, len(pile) - 1))].id


def _same_place(column: Column, other: Column, note_id: str) -> str:
    """The note of the same kind and rank in the next column, else its event."""
    kind = next(note.kind for note in column.notes if note.id == note_id)
    rank = [note.id for note in column.notes if note.kind is kind].index(note_id)
    same = [note.id for note in other.notes if note.kind is kind]
    if kind is NoteKind.EVENT or not same:
        return other.notes[0].id
    return same[min(rank, len(same) - 1)]
