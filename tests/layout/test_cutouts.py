"""Notes to cut out: as large as sticky notes, legible, every word on them once."""

import pytest
from hypothesis import given

from journeymap.layout.cutouts import (
    HEAD,
    LARGEST,
    PADDING,
    SIDE,
    SMALLEST,
    Cutout,
    Written,
    at_most,
    fields_height,
    grid_of,
    prepared,
    sheets,
)
from journeymap.layout.notes import NoteKind
from journeymap.layout.poster import MM, PAPERS
from journeymap.layout.style import TextStyle
from journeymap.model.journey import Event, Journey, Source, When
from journeymap.storage.resources import load_metrics
from tests.factories import journey
from tests.layout.stories import CAPTIONS, SOME, odd_line, texts

METRICS = load_metrics()
TALE = "Så kom der et brev, og så ringede jeg, og så kom der et brev til. "


def brought(text: str, *, when: str = "", actor: str | None = None) -> Journey:
    time = When(text=when) if when else None
    return journey(1, Event(id="e1", text=text, when=time, actor=actor, source=Source.PREPARED))


def written(of: Journey) -> list[Written]:
    notes = prepared(of, CAPTIONS, METRICS)
    assert all(note.kind is NoteKind.EVENT for note in notes)
    return [note.written for note in notes if note.written]


def test_only_prepared_events_are_printed() -> None:
    events = (
        Event(id="e1", text="Med hjemmefra", source=Source.PREPARED),
        Event(id="e2", text="Fortalt", source=Source.TOLD),
    )
    (note,) = written(journey(1, *events))
    assert note.lines == ("Med hjemmefra",)


@pytest.mark.parametrize(
    ("length", "largest", "parts"), [(10, 18, 1), (100, 18, 1), (200, 14, 1), (300, 12, 1)]
)
def test_longer_texts_are_smaller_before_they_take_another_note(
    length: int, largest: float, parts: int
) -> None:
    notes = written(brought((TALE * 20)[:length]))
    assert len(notes) == parts
    assert SMALLEST <= notes[0].text.size <= largest


@pytest.mark.parametrize("length", [500, 1_000, 10_000])
def test_a_long_text_goes_on_on_further_notes(length: int) -> None:
    said = (TALE * 200)[:length]
    notes = written(brought(said))
    assert len(notes) > 1
    assert [(note.part, note.parts) for note in notes] == [
        (number, len(notes)) for number in range(1, len(notes) + 1)
    ]
    joined = " ".join(line for note in notes for line in note.lines)
    assert joined.split() == said.split()


@SOME
@given(texts, odd_line, odd_line)
def test_text_keeps_to_its_note(said: str, when: str, actor: str) -> None:
    for note in written(brought(said, when=when, actor=actor or None)):
        assert SMALLEST <= note.text.size <= LARGEST
        room = SIDE - HEAD - fields_height(note.when, note.actor)
        assert len(note.lines) * note.text.leading <= room
        widest = max(note.text.metrics.width(line, note.text.size) for line in note.lines)
        widest_letter = max(
            (note.text.metrics.width(letter, note.text.size) for letter in said), default=0.0
        )
        assert widest <= max(SIDE - 2 * PADDING, widest_letter) + 1e-6


def test_what_is_known_stands_in_the_fields() -> None:
    (note,) = written(brought("Møde", when="en gang i foråret", actor="jobcenter"))
    assert note.when == ("en gang i foråret",)
    assert note.actor == ("Jobcenter",)
    assert note.uncertain


@pytest.mark.parametrize(("paper", "columns", "rows"), [("A4", 3, 2), ("A3", 5, 3)])
def test_a_sheet_holds_notes_edge_to_edge(paper: str, columns: int, rows: int) -> None:
    width, height = PAPERS[paper]
    grid = grid_of(width, height)
    assert (grid.columns, grid.rows) == (columns, rows)
    for place in grid.places:
        assert place.width == place.height == 76 * MM
        assert place.x >= 8 * MM
        assert place.right <= width - 8 * MM
        assert place.y >= 8 * MM
        assert place.bottom <= height - 8 * MM
    assert len(set(grid.places)) == columns * rows


@pytest.mark.parametrize("paper", ["A4", "A3"])
@pytest.mark.parametrize("ready", [0, 1, 6, 15, 19])
def test_there_are_enough_blank_notes_and_no_empty_place(paper: str, ready: int) -> None:
    grid = grid_of(*PAPERS[paper])
    style = TextStyle(METRICS["regular"], 14, 18)
    brought_along = [Cutout(NoteKind.EVENT, Written(("x",), style))] * ready
    made = sheets(brought_along, grid)
    assert {len(sheet) for sheet in made} == {grid.columns * grid.rows}
    notes = [note for sheet in made for note in sheet]
    blank = [note.kind for note in notes if note.written is None]
    assert len(notes) - len(blank) == ready
    assert blank.count(NoteKind.EVENT) >= (12 if ready else 18)
    assert blank.count(NoteKind.GOOD) == blank.count(NoteKind.BAD) >= 12
    assert 3 <= blank.count(NoteKind.ANSWER) <= 5


def test_a_text_of_too_many_lines_ends_in_an_ellipsis() -> None:
    style = TextStyle(METRICS["regular"], 10, 13)
    assert at_most(2, "et to", style, 100) == ("et to",)
    lines = at_most(2, TALE, style, 100)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert style.metrics.width(lines[-1], 10) <= 100
