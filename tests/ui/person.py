"""Somebody at the keyboard: sends what a keyboard and a mouse send, and answers dialogs.

Keys go to the window that has the focus, through the whole of Qt's own path: shortcuts, menus,
popups, modal dialogs and then the widget with the focus. Nothing here calls the program.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAction,
    QGuiApplication,
    QKeySequence,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

PATIENCE_S: Final = 10
Asking = QDialog | QMenu
Reply = Callable[[Asking], object]

_NO_MODIFIER: Final = Qt.KeyboardModifier.NoModifier
_LEFT: Final = Qt.MouseButton.LeftButton


def press(*combinations: str) -> None:
    """Presses and releases keys in turn: `press("Ctrl+N", "Return")`."""
    for combination in combinations:
        sequence = QKeySequence(combination)
        assert sequence.count() == 1, combination
        key = sequence[0].key()
        assert key != Qt.Key.Key_unknown, combination
        QTest.keyClick(_window(), key, sequence[0].keyboardModifiers())
        QApplication.processEvents()


def hold(key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
    """Presses a key and keeps it down."""
    QTest.keyPress(_window(), key, modifiers)


def let_go(key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
    """Releases a key."""
    QTest.keyRelease(_window(), key, modifiers)


def write(text: str) -> None:
    """Types, one key for each character, any language; a line break is Shift+Enter."""
    for character in text:
        if character == "\n":
            press("Shift+Return")
            continue
        # What key writes a character differs between keyboards; the text of the event decides.
        strike(character, Qt.Key.Key_Space if character == " " else Qt.Key.Key_unknown)


def strike(text: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
    """Presses and releases a key that writes `text`."""
    QTest.sendKeyEvent(QTest.KeyAction.Click, _window(), key, text, modifiers)


def click(widget: QWidget, where: QPoint | None = None) -> None:
    """Clicks the left button at a point of the widget, in its middle otherwise."""
    QTest.mouseClick(widget, _LEFT, _NO_MODIFIER, where or widget.rect().center())
    QApplication.processEvents()


def tab_to(widget: QWidget) -> None:
    """Presses Tab until the focus is in the widget."""
    passed = []
    while not _holds_focus(widget):
        focus = QApplication.focusWidget()
        assert len(passed) < 60, f"Tab never reaches {widget}, only {set(map(str, passed))}"
        passed.append(focus)
        press("Tab")


def choose(menu_action: QAction) -> None:
    """Chooses in the open menu with the arrow keys and Enter."""
    go_to_item(menu_action)
    press("Return")


def go_to_item(menu_action: QAction) -> None:
    """Walks down the open menu to an item."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(2 * len(menu.actions()) + 1):
        if menu.activeAction() is menu_action:
            return
        press("Down")
    raise AssertionError(f"{menu_action.text()} cannot be reached in the menu")


def said(dialog: QWidget) -> str:
    """All the words a person can read in a dialog, its title first."""
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    buttons = [b.text() for b in dialog.findChildren(QAbstractButton) if b.isVisible()]
    items = [item.text() for item in dialog.actions()] if isinstance(dialog, QMenu) else []
    return "\n".join([dialog.windowTitle(), *labels, *buttons, *items])


Heard = tuple[QAccessible.Role, str, str]


def heard_of(widget: QWidget) -> tuple[Heard, list[Heard]]:
    """What a screen reader is told of a widget and of what is in it: role, name, description."""
    # Only words leave here: an interface that outlives its widget points to nothing.
    whole = QAccessible.queryAccessibleInterface(widget)
    return _heard(whole), [_heard(whole.child(index)) for index in range(whole.childCount())]


def _heard(thing: QAccessibleInterface) -> Heard:
    name, description = QAccessible.Text.Name, QAccessible.Text.Description
    return thing.role(), thing.text(name), thing.text(description)


def types_name(text: str) -> Reply:
    """Answers a file dialog: types a name in place of what stands there, and Enter."""

    def reply(dialog: Asking) -> None:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QLineEdit), "the file dialog does not begin at the name"
        press("Ctrl+A")
        write(text)
        press("Return")

    return reply


def presses(*combinations: str) -> Reply:
    """Answers a dialog with keys."""

    def reply(_dialog: Asking) -> None:
        press(*combinations)

    return reply


def presses_button(text: str) -> Reply:
    """Answers a dialog by going to a button with Tab and pressing it with the space bar."""

    def reply(dialog: Asking) -> None:
        tab_to(button_of(dialog, text))
        press("Space")

    return reply


def button_of(dialog: QWidget, text: str) -> QAbstractButton:
    """The button of these words."""
    found = [
        button
        for button in dialog.findChildren(QAbstractButton)
        if button.isVisible() and button.text().replace("&", "") == text
    ]
    assert len(found) == 1, f"{text!r} is not one of the buttons of {said(dialog)!r}"
    return found[0]


def field_of(inside: QWidget, name: str) -> QWidget:
    """The visible field that a screen reader calls by this name."""
    found = [
        widget
        for widget in inside.findChildren(QWidget)
        if widget.isVisible() and widget.accessibleName() == name
    ]
    assert len(found) == 1, f"{len(found)} fields are called {name!r}"
    return found[0]


class Person:
    """Answers the dialogs that come while something is done."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        """What each dialog said, in order."""
        self._replies: list[Reply] = []
        self._failures: list[str] = []
        self._since: float | None = None
        self._is_there = True
        self._look_again()

    @contextmanager
    def answers(self, *replies: Reply) -> Iterator[None]:
        """Gives these answers to the dialogs that come meanwhile: no fewer and no more."""
        assert not self._replies
        self._replies = list(replies)
        yield
        left, self._replies = len(self._replies), []
        self.complain()
        assert not left, f"{left} dialogs did not come; heard: {self.heard}"

    @property
    def has_answered(self) -> bool:
        """True when all the dialogs that were to come have come and gone."""
        return not self._replies and QApplication.activeModalWidget() is None

    def leave(self) -> None:
        """Goes away; tells what nobody was told to answer."""
        self._is_there = False
        self.complain()

    def complain(self) -> None:
        """Fails when a dialog came that nobody had an answer to."""
        failures, self._failures = self._failures, []
        assert not failures, "\n".join(failures)

    def _look_again(self) -> None:
        # A new timer each time: one whose slot stands in a nested dialog would not fire again.
        if self._is_there:
            QTimer.singleShot(1, self._look)

    def _look(self) -> None:
        self._look_again()
        asking = self._asking()
        if asking is None:
            self._since = None
        elif asking.property("met"):
            self._lose_patience(asking)
        else:
            asking.setProperty("met", True)
            self._since = monotonic()
            self._reply(asking)

    def _asking(self) -> Asking | None:
        """The open dialog, or a menu if an answer is left for it."""
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu) and self._replies:
            return popup
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.isActiveWindow() and popup is None:
            return dialog
        return None

    def _reply(self, asking: Asking) -> None:
        self.heard.append(said(asking))
        if not self._replies:
            self._failures.append(f"nobody was to be asked: {said(asking)!r}")
            asking.close()
            return
        if isinstance(asking, QMenu):
            asking.aboutToHide.connect(self._forget_menu)
        reply = self._replies.pop(0)
        try:
            reply(asking)
        except AssertionError as error:
            self._failures.append(f"{said(asking)!r}: {error}")
            asking.close()

    def _forget_menu(self) -> None:
        """The same menu may be opened again."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMenu):
                widget.setProperty("met", False)

    def _lose_patience(self, asking: Asking) -> None:
        if self._since is not None and monotonic() - self._since > PATIENCE_S:
            self._failures.append(f"still open after an answer: {said(asking)!r}")
            asking.close()


def _window() -> QWindow:
    """The window that has the focus.

    The offscreen platform has no window manager to give it back when a dialog has closed.
    """
    deadline = monotonic() + PATIENCE_S
    while (window := QGuiApplication.focusWindow()) is None:
        assert monotonic() < deadline, "no window has the focus"
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        (QApplication.activeModalWidget() or shown[0]).activateWindow()
        QApplication.processEvents()
    return window


def _holds_focus(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))
