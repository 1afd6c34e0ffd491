"""What is placed where, as text a reader can check: compared with tests/golden/*.txt."""

from collections.abc import Iterator

from journeymap.layout.geometry import Box
from journeymap.layout.notes import NoteBox
from journeymap.layout.row import Placer, Row
from journeymap.model.journey import Journey
from tests.golden.snapshots import check_text
from tests.layout.stories import CAPTIONS, STYLE, by_hand


def told(row: Row) -> str:
    """A row as lines of text; boxes as x, y, width × height, rounded to whole units."""
    return "\n".join([f"row {_box(row.bounds)}", *_columns(row), ""])


def _columns(row: Row) -> Iterator[str]:
    for index, column in enumerate(row.columns):
        yield f"\ncolumn {index} at {row.xs[index]:.0f}"
        yield from (f"  stem {start:.0f} to {end:.0f}" for start, end in column.stems)
        for note in row.notes_of(index):
            yield from _note(note)


def _note(note: NoteBox) -> Iterator[str]:
    marks = [name for name in ("faded", "key_moment", "prepared") if getattr(note, name)]
    if note.strength is not None:
        marks.append(f"strength {note.strength}")
    yield " ".join([f"  {note.kind} {_box(note.box)}", *marks])
    yield from (f"    ? {line}" for line in note.prompt)
    yield from (f"    | {line}" for line in note.lines)
    for chip in note.chips:
        dots = " dotted" if chip.dotted else ""
        yield f"    ({chip.text}) {chip.kind} {_box(chip.box)}{dots}"


def _box(box: Box) -> str:
    return f"{box.x:.0f},{box.y:.0f} {box.width:.0f}×{box.height:.0f}"


def test_a_sample_journey_lies_as_it_did(sample: Journey) -> None:
    check_text("sample_row.txt", told(Placer(STYLE, CAPTIONS).place(sample)))


def test_a_journey_made_by_hand_lies_as_it_did() -> None:
    check_text("by_hand_row.txt", told(Placer(STYLE, CAPTIONS).place(by_hand())))
