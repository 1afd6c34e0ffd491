"""Writing on a note: each keystroke reaches the document; a pause begins a new undo step."""

from time import monotonic
from typing import Final

from journeymap.canvas.editor import NoteEditor
from journeymap.canvas.hands import Hands

PAUSE_S: Final = 1.0


class Writing:
    """Ties the editor to the document while one note is being written."""

    def __init__(self, hands: Hands, editor: NoteEditor) -> None:
        self._hands = hands
        self._editor = editor
        self._last_stroke: float | None = None

    def begin(self, note_id: str, name: str) -> None:
        """Opens a note for writing; `name` says what kind of note it is."""
        self._last_stroke = None
        self._editor.open(note_id, self._hands.text_of(note_id), name)

    def write(self, text: str) -> None:
        """A keystroke has changed the text."""
        note_id = self._editor.note_id
        if note_id is None:
            return
        now = monotonic()
        if self._last_stroke is not None and now - self._last_stroke > PAUSE_S:
            self._hands.document.seal()
        self._last_stroke = now
        self._hands.write(note_id, text)

    def follow(self) -> None:
        """Shows what undo, or anyone else, did to the note that is open."""
        note_id = self._editor.note_id
        if note_id is None:
            return
        if self._hands.exists(note_id):
            self._editor.follow(self._hands.text_of(note_id))
        else:
            self._editor.close_note()

    def finish(self) -> None:
        """Closes the note; one left empty is taken away again."""
        note_id = self._editor.note_id
        self._editor.close_note()
        if note_id is not None and self._hands.exists(note_id):
            self._hands.discard_if_empty(note_id)
        self._hands.document.seal()
