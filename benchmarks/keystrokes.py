"""From a key press to the painted note, in the whole program; the floor is a bare text field."""

from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from benchmarks.figures import Figure, figure, quietest
from benchmarks.journeys import journey_of
from benchmarks.windows import HEIGHT_PX, WIDTH_PX, Paints, program, settle, view_of
from journeymap.canvas.view import JourneyView
from journeymap.model.document import Document

BOUNDS_MS: Final = {1_000: 16.0, 10_000: 33.0}
"""In the window, by how many notes there are: what a hand that writes does not feel."""
NOTES: Final = tuple(BOUNDS_MS)
ROUNDS: Final = 3
"""Of so many rounds the quietest counts: other programs can only make a key slower."""
_SENTENCE: Final = "Så ringede hun igen og sagde, at sagen lå et andet sted. "
_NOTES_WRITTEN: Final = 3


def run(notes: tuple[int, ...] = NOTES, rounds: int = ROUNDS) -> list[Figure]:
    """Writes on a few notes in the middle of the row, on a bare canvas and in the window."""
    return [
        quietest([_round(where, count) for _ in range(rounds)])
        for count in notes
        for where in ("canvas", "window")
    ]


def _round(where: str, notes: int) -> Figure:
    """The same sentences in a bare field and on the notes, one after the other."""
    floor = _bare()
    samples = _PLACES[where](notes)
    bound = BOUNDS_MS.get(notes) if where == "window" else None
    case = f"{where}, {notes:,} notes"
    return figure("typing", case, "ms", samples, floor=floor, bound=bound)


def _bare() -> list[float]:
    with program():
        field = QPlainTextEdit()
        field.resize(WIDTH_PX, HEIGHT_PX)
        field.show()
        settle()
        samples = list(_strokes(field, field.viewport(), _SENTENCE * _NOTES_WRITTEN))
        field.close()
    return samples


def _canvas(notes: int) -> list[float]:
    with program():
        view = view_of(journey_of(notes))
        samples = list(_written(view))
        view.detach()
        view.close()
    return samples


def _window(notes: int) -> list[float]:
    with program() as running:
        window = running.window
        window.desk.document = Document(journey_of(notes))
        window.show_what_is_open()
        settle()
        assert window.workspace is not None
        return list(_written(window.workspace.view))


_PLACES: Final[dict[str, Callable[[int], list[float]]]] = {"canvas": _canvas, "window": _window}


def _written(view: JourneyView) -> Iterator[float]:
    """A sentence on each of a few notes."""
    events = view.hands.journey.events
    for event in events[len(events) // 2 :][:_NOTES_WRITTEN]:
        view.hands.go_to(event.id)
        view.begin_writing()
        settle()
        yield from _strokes(view.editor, view.viewport(), _SENTENCE)
        view.finish_writing()
        settle()


def _strokes(target: QWidget, painted: QWidget, text: str) -> Iterator[float]:
    """Milliseconds from each press of a key until `painted` was painted."""
    paints = Paints(painted)
    for letter in text:
        start = perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(target, key)
        paints.wait()
        yield (perf_counter() - start) * 1000
    painted.removeEventFilter(paints)
    paints.deleteLater()
