"""What the mouse does on the canvas: takes up notes, pans, zooms."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from journeymap.canvas.camera import ZOOM_STEP
from journeymap.canvas.chips import CORRECTS
from journeymap.canvas.gestures import Drag, Gesture, Pan
from journeymap.layout.notes import Chip, NoteBox, NoteKind

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
        self._chip: Chip | None = None

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
            self._chip = self._view.chip_under(position) if left else None
            self.choose(note.id)
        elif left and not panning and self.begin_waiting(position):
            pass
        elif left or panning:
            self._gesture = Pan(self._view, event.position().x(), event.position().y())
        self.show_cursor(position)

    def move(self, event: QMouseEvent) -> None:
        """Carries what the hand holds."""
        position = event.position()
        if self._pressed is not None and self._gesture is None:
            self._begin_drag(position.toPoint())
        if self._gesture is not None:
            if self._button is not Qt.MouseButton.NoButton:  # a finger is not moved by the mouse
                self.carry(position.x(), position.y())
        elif not event.buttons():
            self.show_cursor(position.toPoint())

    def release(self, event: QMouseEvent) -> None:
        """Lays down what the hand holds; another button than the one that took it does not."""
        if self._gesture is not None and event.button() != self._button:
            return
        pressed, self._pressed = self._pressed, None
        if self._gesture is not None:
            self.lay_down()
        elif pressed is not None:
            self.open_chip(pressed[0].id, self._chip)
        self.show_cursor(event.position().toPoint())

    def double_click(self, event: QMouseEvent) -> None:
        """Writes on the note under the mouse, or lays a new event on the empty table."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._gesture = self._pressed = None
            self.write_at(event.position().toPoint())

    # What the mouse and the fingers have in common.

    def hold(self, gesture: Gesture) -> None:
        """Takes up what a finger began; the mouse's own buttons do not end it."""
        self._pressed = None
        self._button = Qt.MouseButton.NoButton
        self._take_up(gesture)

    def carry(self, x_px: float, y_px: float) -> None:
        """Moves what is held."""
        if self._gesture is not None:
            self._gesture.move(x_px, y_px)
            self._view.viewport().update()

    def lay_down(self) -> None:
        """Ends the gesture where it is."""
        if self._gesture is not None:
            gesture, self._gesture = self._gesture, None
            gesture.finish()
            self._view.viewport().update()

    def choose(self, note_id: str) -> None:
        """Selects a note without moving the table under the hand."""
        self._choosing = True
        self._view.hands.go_to(note_id)
        self._choosing = False

    def open_chip(self, event_id: str, chip: Chip | None) -> None:
        """Corrects a chip that was clicked."""
        if chip is not None and chip.kind in CORRECTS.values():
            self._view.chips.open(chip.kind, event_id)

    def begin_waiting(self, position: QPoint) -> bool:
        """Begins the waiting note, if it lies there."""
        if not self._view.is_on_slot(position):
            return False
        self._view.acts.type_event("")
        return True

    def write_at(self, position: QPoint) -> None:
        """Writes on the note that lies there, or lays a new event on the empty table."""
        view = self._view
        if view.hands.document.read_only or self.is_busy:
            return
        note = view.note_under(position)
        if note is not None:
            view.hands.go_to(note.id)
            view.begin_writing()
        else:
            view.acts.lay_event(view.camera.to_table(position.x(), position.y())[0])

    def can_carry(self, note: NoteBox) -> bool:
        """True for a note that may be moved."""
        return note.kind is not NoteKind.ANSWER and not self._view.hands.document.read_only

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
        """An open hand over what can be taken up, a closed one around what is held.

        A pointing one over a chip, which shows that it can be corrected.
        """
        shape = Qt.CursorShape.ArrowCursor
        chip = self._view.chips.point_at(None if self.is_busy or self._space_down else position)
        if self.drag is not None and self.drag.is_fixed:
            shape = Qt.CursorShape.ForbiddenCursor
        elif self._gesture is not None:
            shape = Qt.CursorShape.ClosedHandCursor
        elif chip:
            shape = Qt.CursorShape.PointingHandCursor
        elif self._space_down or (position is not None and self._view.note_under(position)):
            shape = Qt.CursorShape.OpenHandCursor
        self._view.viewport().setCursor(shape)

    def _begin_drag(self, position: QPoint) -> None:
        if self._pressed is None:
            return
        note, start = self._pressed
        far = (position - start).manhattanLength() >= QApplication.startDragDistance()
        if far and self.can_carry(note):
            self._view.viewfinder.settle()
            self._take_up(Drag(self._view, self._view.hands, note, start.x(), start.y()))
            self.show_cursor()

    def _take_up(self, gesture: Gesture) -> None:
        self._gesture = gesture
        if self.drag is not None and self.drag.is_fixed:
            self._view.explain_fixed()
