"""Writing on a note: each keystroke reaches the document; a pause begins a new undo step.

A time at the beginning of an event ("forår 2019: …") and an actor ("@jobcenter") become facts of
it: at the colon, or when the writing ends. That is a step of its own, and what was taken back
once is left as words.
"""

from time import monotonic
from typing import Final

from journeymap.canvas.editor import NoteEditor
from journeymap.canvas.hands import Hands
from journeymap.canvas.spoken import told_on
from journeymap.model.capture import Mention, take_mention, without_mention
from journeymap.model.commands import Capture
from journeymap.model.journey import When
from journeymap.model.vocabulary import Vocabulary
from journeymap.model.when import split_leading

PAUSE_S: Final = 1.0
_TIME_ENDS: Final = ": "


class Writing:
    """Ties the editor to the document while one note is being written."""

    def __init__(
        self, hands: Hands, editor: NoteEditor, vocabulary: Vocabulary, language: str
    ) -> None:
        self._hands = hands
        self._editor = editor
        self._vocabulary = vocabulary
        self._language = language
        self._last_stroke: float | None = None
        self._takes_time = False
        self._takes_actor = False

    def begin(self, note_id: str, name: str) -> None:
        """Opens a note for writing; `name` says what kind of note it is."""
        self._last_stroke = None
        text = self._hands.text_of(note_id)
        is_event = self._hands.is_event(note_id)
        # What already stands there as words was meant as words.
        self._takes_time = is_event and self._leading(text)[0] is None
        self._takes_actor = (
            is_event and take_mention(text, self._vocabulary, self._language) is None
        )
        self._editor.open(note_id, text, name)

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
        if self._takes_time and text.endswith(_TIME_ENDS) and text.count(":") == 1:
            self._take_time(note_id, text)

    def choose_actor(self, mention: Mention, actor: str) -> None:
        """An actor was picked for the mention the cursor stands in."""
        note_id = self._editor.note_id
        if note_id is None:
            return
        named = without_mention(self._editor.toPlainText(), mention, actor)
        self._capture(Capture(note_id, named.text, actor=named.actor))

    def takes_actor(self) -> bool:
        """True while "@" names an actor on the note that is open."""
        return self._editor.note_id is not None and self._hands.is_event(self._editor.note_id)

    def follow(self) -> None:
        """Shows what undo, or anyone else, did to the note that is open."""
        note_id = self._editor.note_id
        if note_id is None:
            return
        if self._hands.exists(note_id):
            self._editor.follow(self._hands.text_of(note_id))
        else:
            self._editor.close_note()

    def is_blank(self) -> bool:
        """True while an event without words is open."""
        return self.takes_actor() and not self._editor.toPlainText().strip()

    def finish(self, *, keep_blank: bool = False) -> None:
        """Closes the note; one left empty is taken away again, unless more is coming."""
        note_id = self._editor.note_id
        if note_id is not None and self._hands.exists(note_id):
            self._take_what_is_left(note_id)
        self._editor.close_note()
        if keep_blank:
            return  # without a seal: a note that stays empty is no step after all
        if note_id is not None and self._hands.exists(note_id):
            self._hands.discard_if_empty(note_id)
        self._hands.document.seal()

    def _take_what_is_left(self, note_id: str) -> None:
        if self._takes_time:
            self._take_time(note_id, self._hands.text_of(note_id))
        if self._takes_actor:
            text = self._hands.text_of(note_id)
            named = take_mention(text, self._vocabulary, self._language)
            if named is not None:
                self._capture(Capture(note_id, named.text, actor=named.actor))

    def _take_time(self, note_id: str, text: str) -> None:
        when, rest = self._leading(text)
        if when is not None:
            self._takes_time = False
            self._capture(Capture(note_id, rest, when=when))

    def _capture(self, command: Capture) -> None:
        self._hands.document.seal()
        self._hands.document.execute(command)
        self._hands.document.seal()

    def _leading(self, text: str) -> tuple[When | None, str]:
        journey = self._hands.journey
        return split_leading(text, today=told_on(journey), birth_year=journey.birth_year)
