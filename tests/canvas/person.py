"""Somebody at the canvas: real key and mouse events, sent to whatever has the focus."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QClipboard,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.canvas.view import JourneyView
from journeymap.model.journey import Event, Journey

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT, MIDDLE, RIGHT = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)
Key = Qt.Key


class Person:
    """Uses a view with keys and mouse, and tells what there is to see.

    Undo and redo are the window's own keys (Ctrl+Z, Ctrl+Y), so the person brings them.
    """

    def __init__(self, view: JourneyView) -> None:
        self.view = view
        for keys, deed in (
            (QKeySequence(CTRL | Key.Key_Z), view.hands.undo),
            (QKeySequence(CTRL | Key.Key_Y), view.hands.redo),
        ):
            QShortcut(keys, view).activated.connect(deed)

    # The keyboard.

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, times: int = 1) -> None:
        """Presses a key and lets it go."""
        for _ in range(times):
            QTest.keyClick(self._focus(), key, modifiers)

    def hold(self, key: Qt.Key) -> None:
        QTest.keyPress(self._focus(), key)

    def let_go(self, key: Qt.Key) -> None:
        QTest.keyRelease(self._focus(), key)

    def type(self, text: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Types characters as a keyboard sends them; a line break is Shift+Enter."""
        for character in text:
            if character == "\n":
                self.press(Key.Key_Return, SHIFT)
                continue
            code = ord(character.upper()[0])
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._focus(), QKeyEvent(kind, code, modifiers, character))

    def compose(self, commit: str, *, preedit: str = "") -> None:
        """What dead keys and input methods send: first what is being made, then the result."""
        if preedit:
            QApplication.sendEvent(self._focus(), QInputMethodEvent(preedit, []))
        event = QInputMethodEvent("", [])
        event.setCommitString(commit)
        QApplication.sendEvent(self._focus(), event)

    def paste(self, text: str) -> None:
        """Puts a text on the clipboard and presses Ctrl+V."""
        QGuiApplication.clipboard().setText(text, QClipboard.Mode.Clipboard)
        self.press(Key.Key_V, CTRL)

    def undo(self, *, times: int = 1) -> None:
        self.press(Key.Key_Z, CTRL, times=times)

    def redo(self, *, times: int = 1) -> None:
        self.press(Key.Key_Y, CTRL, times=times)

    def _focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    # The mouse. Points are the viewport's pixels.

    def where(self, note_id: str) -> QPoint:
        """The middle of a note's head, where nothing else lies."""
        note = self.view.row.find(note_id)
        assert note is not None
        box = self.view.camera.box_to_px(note.box)
        return QPoint(round(box.center_x), round(box.y + min(20, box.height / 2)))

    def click(self, at: QPoint | str, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseClick(self._under(at), button, NONE, self._local(at))

    def double_click(self, at: QPoint | str) -> None:
        """Press, release, press again, release: the table may not move in between."""
        point = self._point(at)
        self.click(point)
        target, local = self._under(point), self._local(point)
        QTest.mouseDClick(target, LEFT, NONE, local)
        QTest.mouseRelease(target, LEFT, NONE, local)

    def take(self, at: QPoint | str, button: Qt.MouseButton = LEFT) -> QPoint:
        """Presses the button and keeps it down; gives the point."""
        point = self._point(at)
        QTest.mousePress(self.view.viewport(), button, NONE, point)
        return point

    def carry(self, start: QPoint, end: QPoint, *, steps: int = 8) -> None:
        """Moves the mouse from one point to another in small steps."""
        for step in range(1, steps + 1):
            QTest.mouseMove(self.view.viewport(), start + (end - start) * step / steps)

    def drop(self, at: QPoint, button: Qt.MouseButton = LEFT) -> None:
        QTest.mouseRelease(self.view.viewport(), button, NONE, at)

    def drag(
        self, at: QPoint | str, to: QPoint | str, button: Qt.MouseButton = LEFT, *, steps: int = 8
    ) -> None:
        """Takes up, carries and drops."""
        end = self._point(to)
        start = self.take(at, button)
        self.carry(start, end, steps=steps)
        self.drop(end, button)

    def wheel(self, at: QPoint, notches: float, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Turns the wheel; up is positive."""
        target = self._under(at)
        event = QWheelEvent(
            QPointF(self._local(at)),
            QPointF(self.view.viewport().mapToGlobal(at)),
            QPoint(),
            QPoint(0, round(120 * notches)),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)

    def _point(self, at: QPoint | str) -> QPoint:
        return self.where(at) if isinstance(at, str) else at

    def _under(self, at: QPoint | str) -> QWidget:
        """The widget that the mouse would meet there: the viewport or the open editor."""
        view = self.view
        point = view.viewport().mapTo(view, self._point(at))
        return view.childAt(point) or view.viewport()

    def _local(self, at: QPoint | str) -> QPoint:
        point = self.view.viewport().mapTo(self.view, self._point(at))
        return self._under(at).mapFrom(self.view, point)

    # What there is to see.

    @property
    def journey(self) -> Journey:
        return self.view.hands.journey

    @property
    def events(self) -> list[str]:
        """The words of the events, in their order."""
        return [event.text for event in self.journey.events]

    @property
    def current(self) -> Event:
        """The event the talk is at."""
        event_id = self.view.hands.current_event()
        return next(event for event in self.journey.events if event.id == event_id)

    @property
    def notes(self) -> list[str]:
        """The words of the current event's experiences, each with its sign."""
        return [f"{'+−'[e.valence == 'bad']} {e.text}" for e in self.current.experiences]

    @property
    def selected(self) -> str | None:
        return self.view.hands.place.note_id

    @property
    def is_waiting(self) -> bool:
        """True when an empty note waits for the next event."""
        return self.view.hands.place.ready

    @property
    def is_writing(self) -> bool:
        return self.view.is_writing and self.view.editor.isVisible()

    @property
    def steps(self) -> int:
        """How many steps undo could take back; leaves all as it was."""
        document, count = self.view.hands.document, 0
        while document.undo_label is not None:
            document.undo()
            count += 1
        for _ in range(count):
            document.redo()
        return count
