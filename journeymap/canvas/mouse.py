"""What the mouse does on the canvas: takes up notes, pans, zooms."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from journeymap.canvas.camera import ZOOM_STEP
from journeymap.canvas.gestures import Drag, Gesture, Pan
from journeymap.layout.notes import NoteBox, NoteKind

if TYPE_CHECKING:
    from journeymap.canvas.view import JourneyView

_NOTCH = 120
"""Wheel units to one notch (Qt documentation, QWheelEvent::angleDelta)."""


class Mouse:
    """Turns mouse events into gestures, one at a time."""

    def __init__(self, view: "JourneyView") -> None:
        self._view = view
        self._gesture: Gesture | None = None
        self._pressed: tuple[NoteBox, QPoint] | None = None
        self._button = Qt.MouseButton.NoButton
        self._space_down = False
        self._choosing = False

    @property
    def drag(self) -> Drag | None:
        """The note in the hand, if there is one."""
        return self._gesture if isinstance(self._gesture, Drag) else None

    @property
    def is_busy(self) -> bool:
        """True while a gesture goes on."""
        return self._gesture is not None

    @property
    def holds_still(self) -> bool:
        """True while the table must not move under the hand: a press, a gesture."""
        return self._choosing or self.is_busy

    def hold_space(self, *, down: bool) -> None:
        """With the space bar down every drag moves the table."""
        self._space_down = down
        self.show_cursor()

    def cancel(self) -> bool:
        """Takes back the gesture in progress; False when there is none."""
        self._pressed = None
        if self._gesture is None:
            return False
        gesture, self._gesture = self._gesture, None
        gesture.cancel()
        self.show_cursor()
        self._view.viewport().update()
        return True

    def press(self, event: QMouseEvent, note: NoteBox | None) -> None:
        """Takes up `note`, which lies under the mouse, or the table."""
        if self._gesture is not None:
            return
        position = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        panning = event.button() == Qt.MouseButton.MiddleButton or self._space_down
        self._button = event.button()
        if note is not None and not panning:
            self._pressed = (note, position) if left else None
            self._choose(note.id)
        elif left and not panning and self._view.is_on_slot(position):
            self._view.acts.type_event("")
        elif left or panning:
            self._gesture = Pan(self._view, event.position().x(), event.position().y())
        self.show_cursor(position)

    def move(self, event: QMouseEvent) -> None:
        """Carries what the hand holds."""
        position = event.position()
        if self._pressed is not None and self._gesture is None:
            self._begin_drag(position.toPoint())
        if self._gesture is not None:
            self._gesture.move(position.x(), position.y())
            self._view.viewport().update()
        elif not event.buttons():
            self.show_cursor(position.toPoint())

    def release(self, event: QMouseEvent) -> None:
        """Lays down what the hand holds; another button than the one that took it does not."""
        if self._gesture is not None and event.button() != self._button:
            return
        self._pressed = None
        if self._gesture is not None:
            gesture, self._gesture = self._gesture, None
            gesture.finish()
            self._view.viewport().update()
        self.show_cursor(event.position().toPoint())

    def double_click(self, event: QMouseEvent) -> None:
        """Writes on the note under the mouse, or lays a new event on the empty table."""
        view, position = self._view, event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or view.hands.document.read_only:
            return
        self._gesture = self._pressed = None
        note = view.note_under(position)
        if note is not None:
            view.hands.go_to(note.id)
        else:
            x, _ = view.camera.to_table(position.x(), position.y())
            view.hands.add_event_at(view.row.slot_at(x))
        view.begin_writing()

    def wheel(self, event: QWheelEvent) -> None:
        """Ctrl: zoom at the pointer. Otherwise along the row; with Shift across it."""
        view, delta, modifiers = self._view, event.angleDelta(), event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            factor = ZOOM_STEP ** (delta.y() / _NOTCH)
            position = view.viewport().mapFromGlobal(event.globalPosition())
            view.look(view.camera.zoomed(factor, position.x(), position.y()))
        elif not event.pixelDelta().isNull():
            view.look(view.camera.panned(event.pixelDelta().x(), event.pixelDelta().y()))
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            view.look(view.camera.panned(0, delta.y() + delta.x()))
        else:
            view.look(view.camera.panned(delta.y() + delta.x(), 0))
        event.accept()

    def show_cursor(self, position: QPoint | None = None) -> None:
        """An open hand over what can be taken up, a closed one around what is held."""
        shape = Qt.CursorShape.ArrowCursor
        if self._gesture is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space_down or (position is not None and self._view.note_under(position)):
            shape = Qt.CursorShape.OpenHandCursor
        self._view.viewport().setCursor(shape)

    def _choose(self, note_id: str) -> None:
        self._choosing = True
        self._view.hands.go_to(note_id)
        self._choosing = False

    def _begin_drag(self, position: QPoint) -> None:
        if self._pressed is None:
            return
        note, start = self._pressed
        far = (position - start).manhattanLength() >= QApplication.startDragDistance()
        if far and note.kind is not NoteKind.ANSWER and not self._view.hands.document.read_only:
            self._view.viewfinder.settle()
            self._gesture = Drag(self._view, self._view.hands, note, start.x(), start.y())
            self.show_cursor()
