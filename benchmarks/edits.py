"""Adding, moving, deleting and undoing in the whole window, until table and outline are painted."""

from collections.abc import Callable
from time import perf_counter
from typing import Final

from benchmarks.figures import Figure, figure
from benchmarks.journeys import journey_of
from benchmarks.windows import Paints, program, settle
from journeymap.canvas.hands import Hands
from journeymap.model.document import Document
from journeymap.model.journey import Valence
from journeymap.ui.workspace import Workspace

NOTES: Final = (1_000, 10_000)
TIMES: Final = 100
BOUND_MS: Final = 100.0
"""What is done with one key is seen at once."""


def run(notes: tuple[int, ...] = NOTES, times: int = TIMES) -> list[Figure]:
    """Does each of them so many times, in the middle of the row."""
    figures = []
    for count in notes:
        for case, samples in _samples(count, times).items():
            name = f"{case}, {count:,} notes"
            figures.append(figure("edits", name, "ms", samples, bound=BOUND_MS))
    return figures


def _samples(notes: int, times: int) -> dict[str, list[float]]:
    with program() as running:
        window = running.window
        window.desk.document = Document(journey_of(notes))
        window.show_what_is_open()
        settle()
        assert window.workspace is not None
        assert window.workspace.outline.isVisible(), "the outline is part of what is measured"
        return _edited(window.workspace, times)


def _edited(space: Workspace, times: int) -> dict[str, list[float]]:
    hands = space.view.hands
    painted = Paints(space.view.viewport()), Paints(space.outline.viewport())
    found: dict[str, list[float]] = {case: [] for case in _EDITS}
    for _ in range(times):
        events = hands.journey.events
        hands.go_to(events[len(events) // 2].id)
        for case, edit in _EDITS.items():
            settle()
            before = [paints.count for paints in painted]
            start = perf_counter()
            edit(hands)
            for paints, count in zip(painted, before, strict=True):
                paints.wait(beyond=count)
            found[case].append((perf_counter() - start) * 1000)
    return found


def _delete_event(hands: Hands) -> None:
    hands.go_to(hands.current_event())
    hands.delete()


_EDITS: Final[dict[str, Callable[[Hands], object]]] = {
    "adding an event": lambda hands: hands.add_event("Så ringede hun igen"),
    "adding a green note": lambda hands: hands.add_experience(Valence.GOOD),
    "moving an event": lambda hands: hands.move_event(1),
    "deleting an event": _delete_event,
    "undoing": Hands.undo,
}
