"""What assistive technology is told of every window and dialog that `make screens` knows."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from journeymap.canvas.palette import Theme
from journeymap.canvas.view import JourneyView
from journeymap.storage.resources import load_words
from journeymap.ui.coding_note import NotePane
from tools.screens import VIEWS, Look, Studio, visit

FIELDS = (QLineEdit, QComboBox, QPlainTextEdit)
ROLES = {
    QCheckBox: QAccessible.Role.CheckBox,
    QComboBox: QAccessible.Role.ComboBox,
    QLineEdit: QAccessible.Role.EditableText,
    QPlainTextEdit: QAccessible.Role.EditableText,
}
Look_at = Callable[[QWidget], None]


@pytest.fixture(scope="module")
def studio(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    made = Studio(tmp_path_factory.mktemp("studio"))
    yield made
    made.put_away()
    made.close()


@pytest.fixture(params=VIEWS)
def view(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def told_of(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def name_of(thing: QAccessibleInterface) -> str:
    return thing.text(QAccessible.Text.Name)


def focusable(window: QWidget) -> list[QWidget]:
    """What the keyboard can reach in a window."""
    return [
        widget
        for widget in [window, *window.findChildren(QWidget)]
        if widget.isVisible()
        and widget.window() is window
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget.parentWidget(), QComboBox)  # its line is a part of it
    ]


def captions_of(widget: QWidget) -> list[str]:
    """What stands beside a field and names it, as assistive technology hears it."""
    label = QAccessible.RelationFlag.Label
    related = [name_of(other) for other, _ in told_of(widget).relations(label)]
    described = told_of(widget).text(QAccessible.Text.Description)
    return [name for name in (*related, widget.accessibleName(), described) if name]


def unnamed(window: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in focusable(window)
        if not name_of(told_of(widget)).strip()
        or (isinstance(widget, FIELDS) and not captions_of(widget))
    ]


def wrongly_told(window: QWidget) -> list[str]:
    """Roles and states that are not what is seen."""
    found = []
    for widget in focusable(window):
        thing = told_of(widget)
        state, kind = thing.state(), type(widget).__name__
        expected = [role for cls, role in ROLES.items() if isinstance(widget, cls)]
        if expected and thing.role() not in expected:
            found.append(f"{kind}: {thing.role().name}")
        ticks = isinstance(widget, QAbstractButton) and widget.isCheckable()
        if ticks and (not state.checkable or bool(state.checked) != widget.isChecked()):
            found.append(f"{kind} {name_of(thing)}: ticked or not")
        if not state.focusable or state.disabled or state.invisible:
            found.append(f"{kind} {name_of(thing)}: cannot be reached")
    return found


def nameless_rows(window: QWidget) -> list[str]:
    found = []
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or view.window() is not window or isinstance(view, QHeaderView):
            continue
        thing = told_of(view)
        names = [name_of(thing.child(number)) for number in range(thing.childCount())]
        if model.rowCount() and not any(names):
            found.append(f"{view.accessibleName()}: {names}")
        heard = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole
        found += [
            f"{view.accessibleName()}: row {row}"
            for row in range(model.rowCount())
            if not any(model.index(row, 0).data(role) for role in heard)
        ]
    return found


def nameless_items(window: QWidget) -> list[str]:
    if not isinstance(window, QMenu):
        return []
    thing, actions = told_of(window), window.actions()
    found = []
    for number, action in enumerate(actions):
        item = thing.child(number)
        if action.isSeparator():
            continue
        if not name_of(item) or bool(item.state().checked) != action.isChecked():
            found.append(action.text())
    return found


def walked(window: QWidget) -> list[QWidget]:
    """Where Tab goes, from the first place until it comes round again."""
    window.activateWindow()
    first = window.focusWidget() or next(iter(focusable(window)), None)
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    if isinstance(first, NotePane):  # where Tab goes on to the next note, and F6 to its codes
        QTest.keyClick(first, Qt.Key.Key_F6)
    while (here := window.focusWidget()) is not None and here not in seen:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        QApplication.processEvents()
    return seen


def trapped(window: QWidget) -> list[str]:
    """What Tab never reaches."""
    if isinstance(window, QMenu):
        return []  # a menu is walked with the arrows
    focus = window.focusWidget()
    if focus is not None and any(
        view.isAncestorOf(focus) for view in window.findChildren(JourneyView)
    ):
        return []  # writing on a note, where Tab goes on to what is written next
    seen = walked(window)
    reached = [widget for widget in focusable(window) if widget not in seen]
    return [f"{type(w).__name__} {name_of(told_of(w))}" for w in reached if not w.focusProxy()]


def test_tab_goes_as_the_eye_does(studio: Studio) -> None:
    """Along the bar from left to right, and down the facts."""
    studio.dress(Look("da", Theme.LIGHT))

    def look(window: QWidget) -> None:
        assert studio.window.workspace is not None
        bar, facts = studio.window.workspace.bar, studio.window.workspace.facts
        seen = walked(window)
        start = seen.index(next(widget for widget in seen if bar.isAncestorOf(widget)))
        order = seen[start:] + seen[:start]
        along = [widget.x() for widget in order if bar.isAncestorOf(widget)]
        assert len(along) >= 10
        assert along == sorted(along)
        origin = facts.mapToGlobal(QPoint(0, 0))
        down = [
            (widget.mapToGlobal(QPoint(0, 0)) - origin).y()
            for widget in order
            if facts.isAncestorOf(widget)
        ]
        assert len(down) >= 8
        assert down == sorted(down)

    visit(studio, VIEWS["canvas"], look)


@pytest.mark.parametrize("language", ["da", "en"])
def test_everything_is_named_tied_and_reachable(studio: Studio, language: str, view: str) -> None:
    studio.dress(Look(language, Theme.LIGHT))
    found: list[str] = []
    other = load_words("en" if language == "da" else "da").texts
    mine, theirs = (
        {str(text).replace("&", "") for text in texts.values()}
        for texts in (load_words(language).texts, other)
    )
    foreign = theirs - mine

    def look(window: QWidget) -> None:
        found.extend(unnamed(window) + wrongly_told(window) + nameless_rows(window))
        found.extend(nameless_items(window) + trapped(window))
        names = {name_of(told_of(widget)) for widget in focusable(window)}
        found.extend(f"{name} is another language" for name in names & foreign)

    visit(studio, VIEWS[view], look)
    assert found == []


def test_the_check_hears_a_field_without_a_caption(painted: QApplication, tmp_path: Path) -> None:
    window = QWidget()
    QLineEdit(window)
    box = QCheckBox("Vendepunkt", window)
    box.move(0, 60)
    window.show()
    assert unnamed(window) == ["QLineEdit "]
    assert wrongly_told(window) == []
    assert trapped(window) == []
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert box not in walked(window)
    window.close()
