"""What each key of the canvas does, in a table that is complete by assertion."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication

from journeymap.canvas.aside import set_aside
from journeymap.canvas.camera import ZOOM_STEP
from journeymap.canvas.editor import has_no_room
from journeymap.canvas.keys import Act
from journeymap.canvas.marks import set_strength, turn_key_moment
from journeymap.layout.notes import ChipKind
from journeymap.layout.walk import Direction, step
from journeymap.model.commands import ChangeNote
from journeymap.model.journey import Valence
from journeymap.model.values import MAX_TEXT, clean_text

if TYPE_CHECKING:
    from journeymap.canvas.view import JourneyView

_CHANGES: Final = frozenset(
    {
        Act.ADD_EVENT,
        Act.ADD_GOOD,
        Act.ADD_BAD,
        Act.ADD_ANSWER,
        Act.EDIT,
        Act.EDIT_TIME,
        Act.EDIT_ACTOR,
        Act.TURNING_POINT,
        Act.PASTE,
        Act.DELETE,
        Act.SET_ASIDE,
        Act.DUPLICATE,
        Act.MOVE_LEFT,
        Act.MOVE_RIGHT,
        Act.KEY_MOMENT,
        Act.STRENGTH_1,
        Act.STRENGTH_2,
        Act.STRENGTH_3,
        Act.NO_STRENGTH,
        Act.SEE_IDENTIFIER,
    }
)


def copied() -> str:
    """The text on the clipboard; empty without any."""
    return QGuiApplication.clipboard().text().strip()


class Acts:
    """Carries out acts on a view."""

    def __init__(self, view: "JourneyView") -> None:
        self._view = view
        self._table: dict[Act, Callable[[], None]] = {
            Act.ADD_EVENT: lambda: self.type_event(""),
            Act.ADD_GOOD: lambda: self._add_experience(Valence.GOOD),
            Act.ADD_BAD: lambda: self._add_experience(Valence.BAD),
            Act.ADD_ANSWER: self._add_answer,
            Act.NEXT_PROMPT: lambda: self._turn_prompt(1),
            Act.LAST_PROMPT: lambda: self._turn_prompt(-1),
            Act.EDIT: view.begin_writing,
            Act.EDIT_TIME: lambda: view.chips.open(ChipKind.TIME),
            Act.EDIT_ACTOR: lambda: view.chips.open(ChipKind.ACTOR),
            Act.TURNING_POINT: self._turn_point,
            Act.PASTE: self._paste,
            Act.DELETE: self._delete,
            Act.SET_ASIDE: self._set_aside,
            Act.DUPLICATE: self._duplicate,
            Act.MOVE_LEFT: lambda: self._move(-1),
            Act.MOVE_RIGHT: lambda: self._move(1),
            Act.KEY_MOMENT: lambda: turn_key_moment(view.hands),
            Act.STRENGTH_1: lambda: set_strength(view.hands, 1),
            Act.STRENGTH_2: lambda: set_strength(view.hands, 2),
            Act.STRENGTH_3: lambda: set_strength(view.hands, 3),
            Act.NO_STRENGTH: lambda: set_strength(view.hands, None),
            Act.GO_LEFT: lambda: self._go(Direction.LEFT),
            Act.GO_RIGHT: lambda: self._go(Direction.RIGHT),
            Act.GO_UP: lambda: self._go(Direction.UP),
            Act.GO_DOWN: lambda: self._go(Direction.DOWN),
            Act.GO_FIRST: lambda: self._go(Direction.FIRST),
            Act.GO_LAST: lambda: self._go(Direction.LAST),
            Act.FINISH: self._finish,
            Act.LEAVE: self._leave,
            Act.MENU: view.ask_for_menu,
            Act.SEE_IDENTIFIER: view.identifier_asked.emit,
            Act.ZOOM_IN: lambda: self._zoom(ZOOM_STEP),
            Act.ZOOM_OUT: lambda: self._zoom(1 / ZOOM_STEP),
            Act.ZOOM_RESET: lambda: self._zoom(view.viewfinder.full_size / view.camera.scale),
            Act.FIT_ALL: view.viewfinder.fit_all,
            Act.FIT_SELECTION: self._fit_selection,
        }
        assert set(self._table) == set(Act)
        self.type: Callable[[str], None] = self.type_event
        """What a letter does that is typed while nothing is being written."""

    def take(self, table: Mapping[Act, Callable[[], None]]) -> None:
        """Gives some acts another meaning, as where the journey is read back."""
        self._table.update(table)

    def perform(self, act: Act) -> None:
        """Does one act; what changes the journey is left undone in a read-only document.

        While the mouse holds something, only Escape does anything: one gesture at a time.
        """
        if act in _CHANGES and self._view.hands.document.read_only:
            return
        if act is not Act.LEAVE and self._view.mouse.is_busy:
            return
        self._table[act]()

    def type_event(self, text: str) -> None:
        """A new event after the current one, beginning with `text`, open for writing."""
        if self._view.hands.document.read_only or self._view.mouse.is_busy:
            return
        self._view.finish_writing()
        self._view.hands.add_event(text)
        self._view.begin_writing()

    def lay_event(self, x: float, text: str = "") -> None:
        """A new event where `x` on the table is, open for writing."""
        if self._view.hands.document.read_only or self._view.mouse.is_busy:
            return
        self._view.finish_writing()
        row = self._view.row
        slot = row.slot_at(x)
        owner = row.columns[slot - 1].owner if slot else None
        self._view.hands.add_event_after(owner, self._for_a_note(text))
        self._view.begin_writing()

    def _paste(self) -> None:
        """What was copied begins an event, as what is typed does."""
        text = copied()
        if text:
            self.type_event(self._for_a_note(text))

    def _for_a_note(self, text: str) -> str:
        """As much of it as a note holds; says so where that is not all."""
        if has_no_room(text, MAX_TEXT):
            self._view.explain_full()
        return clean_text(text)

    def _turn_point(self) -> None:
        """The current event turned things around, or did not after all."""
        event = self._view.hands.event_at_hand()
        if event is not None:
            change = ChangeNote(event.id, "turning_point", not event.turning_point)
            self._view.hands.execute(change)

    def _add_experience(self, valence: Valence) -> None:
        self._view.finish_writing()
        if self._view.hands.add_experience(valence) is not None:
            self._view.begin_writing()

    def _add_answer(self) -> None:
        """What was answered to the open prompt the interviewer has turned to."""
        self._view.finish_writing()
        self._view.hands.add_answer(self._view.prompting.to_answer)
        self._view.begin_writing()

    def _turn_prompt(self, by: int) -> None:
        self._view.prompting.turn(by)
        self._view.prompt_changed.emit()

    def _delete(self) -> None:
        """Takes away what is current: the empty note that waits, else the selected one."""
        hands = self._view.hands
        if hands.place.ready and hands.journey.events:
            hands.go_to(hands.place.note_id)
        else:
            hands.delete()

    def _set_aside(self) -> None:
        self._view.finish_writing()
        set_aside(self._view.hands)

    def _duplicate(self) -> None:
        self._view.finish_writing()
        self._view.hands.duplicate()

    def _move(self, by: int) -> None:
        """Alt and an arrow: along the row as it was told; by time the dates decide."""
        if self._view.showing.by_time:
            self._view.explain_fixed()
            return
        self._view.hands.move_event(by)
        self._view.reveal_selected()

    def _go(self, direction: Direction) -> None:
        target = step(self._view.row, self._view.hands.place.note_id, direction)
        if target is not None:
            self._view.hands.go_to(target)

    def _finish(self) -> None:
        """Enter: the note is done and the next event waits after it."""
        self._view.finish_writing()
        hands = self._view.hands
        hands.go_to(hands.current_event(), ready=not hands.document.read_only)

    def _leave(self) -> None:
        """Escape: out of the gesture, else out of the writing, else out of the waiting note."""
        if self._view.mouse.cancel():
            return
        if self._view.is_writing:
            self._view.finish_writing()
            return
        hands = self._view.hands
        hands.go_to(hands.place.note_id, ready=not hands.journey.events)

    def _zoom(self, factor: float) -> None:
        note = self._view.selected_note()
        self._view.viewfinder.zoom_by(factor, note.box if note else None)

    def _fit_selection(self) -> None:
        box = self._view.selected_column()
        if box is not None:
            self._view.viewfinder.fit(box)
