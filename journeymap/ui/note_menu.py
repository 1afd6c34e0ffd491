"""The menu of a note, or of the empty table: right button, a finger held still, the Menu key.

Texts and keys are those of the one table of actions. Nothing stands here that a citizen may not
see, so the conversation view has the same menu.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from journeymap.canvas.acts import copied
from journeymap.canvas.marks import is_key_moment
from journeymap.canvas.view import JourneyView
from journeymap.layout.notes import NoteKind
from journeymap.model.journey import Source
from journeymap.ui.actions import SPECS, Name, shown_text
from journeymap.words import Words, key

_ON_NOTE: Final[dict[NoteKind, tuple[Name | None, ...]]] = {
    NoteKind.EVENT: (
        Name.EDIT,
        Name.EDIT_TIME,
        Name.EDIT_ACTOR,
        Name.TURNING_POINT,
        Name.KEY_MOMENT,
        None,
        Name.ADD_GOOD,
        Name.ADD_BAD,
        Name.ADD_ANSWER,
        None,
        Name.DUPLICATE,
        Name.MOVE_LEFT,
        Name.MOVE_RIGHT,
        None,
        Name.SET_ASIDE,
        Name.DELETE,
    ),
    **dict.fromkeys(
        (NoteKind.GOOD, NoteKind.BAD),
        (
            Name.EDIT,
            Name.KEY_MOMENT,
            None,
            Name.ADD_GOOD,
            Name.ADD_BAD,
            None,
            Name.DUPLICATE,
            None,
            Name.DELETE,
        ),
    ),
    NoteKind.ANSWER: (Name.EDIT, None, Name.DELETE),
}
assert set(_ON_NOTE) == set(NoteKind)
_READING: Final = (Name.FIT_SELECTION, Name.FIT_ALL)


class NoteMenu(QObject):
    """Shows the menu that a view asks for."""

    def __init__(self, view: JourneyView, words: Words) -> None:
        super().__init__(view)
        self._view = view
        self._words = words
        self.shown: QMenu | None = None
        """The menu that is open."""
        view.menu_asked.connect(self._show)

    def _show(self, note_id: str | None, at_px: QPoint) -> None:
        if self.shown is not None:
            return  # some systems ask twice
        menu = QMenu(self._view)
        menu.setObjectName("noteMenu")
        if note_id is None:
            self._fill_for_table(menu, at_px)
        else:
            self._fill_for_note(menu, note_id)
        menu.aboutToHide.connect(self._hidden)
        self.shown = menu
        menu.popup(self._view.viewport().mapToGlobal(at_px))

    def _hidden(self) -> None:
        menu, self.shown = self.shown, None
        if menu is not None:
            menu.deleteLater()

    def _fill_for_note(self, menu: QMenu, note_id: str) -> None:
        note = self._view.row.find(note_id)
        if note is None:
            return
        reading = self._view.hands.document.read_only
        for name in _READING if reading else _ON_NOTE[note.kind]:
            if name is None:
                menu.addSeparator()
            elif name is not Name.SET_ASIDE or self._is_possible(name):
                self._add(menu, name)

    def _fill_for_table(self, menu: QMenu, at_px: QPoint) -> None:
        x, _ = self._view.camera.to_table(at_px.x(), at_px.y())
        if not self._view.hands.document.read_only:
            text = copied()
            self._put(menu, key("action.event_here"), lambda: self._view.acts.lay_event(x))
            paste = self._put(
                menu, key("action.paste_here"), lambda: self._view.acts.lay_event(x, text)
            )
            paste.setEnabled(bool(text))
            menu.addSeparator()
        self._add(menu, Name.FIT_ALL)

    def _put(self, menu: QMenu, text: str, deed: Callable[[], None]) -> QAction:
        action = menu.addAction(self._words(text))
        action.triggered.connect(deed)
        return action

    def _add(self, menu: QMenu, name: Name) -> None:
        spec, view = SPECS[name], self._view
        act = spec.act
        assert act is not None, name
        action = menu.addAction(shown_text(spec, self._words(spec.text)))
        action.setObjectName(name)
        if spec.checkable:
            action.setCheckable(True)
            action.setChecked(self._is_set(name))
        action.setEnabled(self._is_possible(name))
        action.triggered.connect(lambda: view.perform(act))

    def _is_set(self, name: Name) -> bool:
        if name is Name.KEY_MOMENT:
            return is_key_moment(self._view.hands)
        event = self._view.hands.event_at_hand()
        return event is not None and event.turning_point

    def _is_possible(self, name: Name) -> bool:
        """The first event cannot go to the left, nor the last one to the right."""
        hands = self._view.hands
        event = hands.event_at_hand()
        if name is Name.MOVE_LEFT:
            return event is not hands.journey.events[0]
        if name is Name.MOVE_RIGHT:
            return event is not hands.journey.events[-1]
        if name is Name.SET_ASIDE:
            return event is not None and event.source is Source.PREPARED
        return True
