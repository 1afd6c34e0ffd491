"""The identifier check while typing: quiet dots under what may say who somebody is.

Only the note being written is looked at, and only once the hands rest, so no key waits for it.
Only the working view has this: the citizen who reads along sees their own words and no marks, and
nobody is corrected while they talk. Notes at rest have none either; what is left on them is in
the list that is looked through before sharing.
"""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from journeymap.canvas.palette import Palette
from journeymap.model.changes import Changes
from journeymap.model.commands import EditText, answer_place
from journeymap.privacy.identifiers import KIND_LABELS, Kind
from journeymap.privacy.walk import Finding, dismissal, identifiers_on
from journeymap.words import Words, key

if TYPE_CHECKING:
    from journeymap.canvas.view import JourneyView

_REST_MS: Final = 300
_NEAR: Final = 600
"""Characters before and behind the cursor that are looked at: a long note takes no longer."""


class Suspicions(QObject):
    """Marks the note being written, and offers what to do about it. One for a working view."""

    def __init__(self, view: "JourneyView", words: Words, palette: Palette) -> None:
        super().__init__(view)
        self._view = view
        self._words = words
        self._ink = palette.on_paper
        self._found: tuple[Finding, ...] = ()
        self.shown: QMenu | None = None
        """The menu that is open."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.look)
        view.writing_changed.connect(self._begin_or_end)
        view.identifier_asked.connect(self.ask)
        view.hands.document.subscribe(self._follow)
        view.editor.viewport().installEventFilter(self)

    def detach(self) -> None:
        """Stops hearing of the document, before the view goes."""
        self._rest.stop()
        self._view.hands.document.unsubscribe(self._follow)

    def look(self) -> None:
        """Looks now, and marks what was found."""
        self._found = self._findings()
        self._view.editor.setExtraSelections(
            [self._dots(found.identifier.start, found.identifier.end) for found in self._found]
        )

    def ask(self) -> None:
        """Offers what to do about the words at the cursor, or the next that are marked."""
        if not self._view.is_writing:
            self._view.begin_writing()
        if not self._view.is_writing:
            return
        self.look()
        found = self._nearest(self._view.editor.textCursor().position())
        if found is None:
            self._view.notice.say(self._words("suspicion.none"))
            return
        self._offer(found, self._below(found))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The right button on marked words."""
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        position = self._view.editor.cursorForPosition(event.pos()).position()
        under = [f for f in self._found if f.identifier.start <= position <= f.identifier.end]
        if not under:
            return False
        self._offer(under[0], self._below(under[0]))
        return True

    def _begin_or_end(self, writing: bool) -> None:
        if writing:
            self._rest.start()
        else:
            self._rest.stop()
            self._found = ()
            self._view.editor.setExtraSelections([])

    def _follow(self, _changes: Changes) -> None:
        if self._view.is_writing:
            self._rest.start()

    def _findings(self) -> tuple[Finding, ...]:
        note_id = self._view.editor.note_id
        if note_id is None:
            return ()
        text = self._view.editor.toPlainText()
        cursor = self._view.editor.textCursor().position()
        first = max(0, cursor - _NEAR)
        answer = answer_place(note_id)
        owner = answer[0] if answer is not None else note_id
        near = text[first : cursor + _NEAR]
        found = identifiers_on(self._view.hands.journey, owner, near)
        return tuple(_moved(one, first) for one in found)

    def _dots(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._view.editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(QColor(self._ink))
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = cursor, look
        return made

    def _nearest(self, position: int) -> Finding | None:
        def distance(found: Finding) -> int:
            at = found.identifier
            return max(at.start - position, position - at.end, 0)

        return min(self._found, key=distance, default=None)

    def _below(self, found: Finding) -> QPoint:
        cursor = QTextCursor(self._view.editor.document())
        cursor.setPosition(found.identifier.start)
        foot = self._view.editor.cursorRect(cursor).bottomLeft()
        return self._view.editor.viewport().mapToGlobal(foot)

    def _offer(self, found: Finding, at: QPoint) -> None:
        words, identifier = self._words, found.identifier
        menu = QMenu(self._view)
        menu.setObjectName("suspicionMenu")
        label, no = KIND_LABELS[identifier.kind], dismissing(identifier.kind)
        menu.setAccessibleName(words(label))
        instead = shown_words(identifier.suggestion(words))
        replaces = menu.addAction(words("suspicion.replace", words=instead))
        replaces.triggered.connect(partial(self._replace, found))
        dismisses = menu.addAction(words(no))
        dismisses.triggered.connect(partial(self._dismiss, found))
        menu.aboutToHide.connect(self._hidden)
        self.shown = menu
        menu.setActiveAction(replaces)
        menu.popup(at)

    def _hidden(self) -> None:
        menu, self.shown = self.shown, None
        if menu is not None:
            menu.deleteLater()

    def _replace(self, found: Finding) -> None:
        note_id, text = self._view.editor.note_id, self._view.editor.toPlainText()
        at = found.identifier
        if note_id is None or text[at.start : at.end] != at.value:
            return  # it was written on meanwhile
        self._view.hands.execute(EditText(note_id, at.replaced(text, self._words)))
        self._view.hands.document.seal()
        self.look()

    def _dismiss(self, found: Finding) -> None:
        self._view.hands.execute(dismissal(self._view.hands.journey, found))
        self.look()


def _moved(found: Finding, by: int) -> Finding:
    """A finding in a part of a text, as it stands in the whole."""
    at = found.identifier
    role = at.role_start + by if at.role else at.role_start
    moved = replace(at, start=at.start + by, end=at.end + by, role_start=role)
    return replace(found, identifier=moved)


def shown_words(text: str) -> str:
    """Words of a note as they stand in a menu or on a button: no letter of them is a key."""
    return text.replace("&", "&&")


def dismissing(kind: Kind) -> str:
    """What is said of a finding that is none: a key of the catalogue."""
    return key("suspicion.no_person") if kind is Kind.NAME else key("suspicion.no_number")
