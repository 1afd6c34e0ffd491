"""What the transcription says under the line: how it is read, or where it will lie."""

from dataclasses import dataclass
from typing import Final

from journeymap.canvas.understood import understood
from journeymap.model.commands import answer_place, find_note
from journeymap.model.journey import Journey, Valence
from journeymap.model.reading import PreparedRow
from journeymap.model.vocabulary import Vocabulary
from journeymap.words import Words, key

_NAMES: Final = {Valence.GOOD: key("note.good"), Valence.BAD: key("note.bad")}
assert set(_NAMES) == set(Valence)
_BETWEEN: Final = "  ·  "
_BRIEF: Final = 48
"""Characters of an event: enough to know it by."""


@dataclass(frozen=True, slots=True)
class LineWords:
    """Speaks one language."""

    words: Words
    vocabulary: Vocabulary

    def waiting(self, event: str | None, told: str) -> str:
        """After which event the next line will lie, and before that what was `told` of the last."""
        if event is None:
            return self.words("canvas.what_first")
        after = self.words("transcribe.after", event=_brief(event))
        return f"{told}{_BETWEEN}{after}" if told else after

    def read(self, row: PreparedRow) -> str:
        """ "Begivenhed · forår 2019 · Jobcenter"."""
        if row.valence is not None:
            return self._valence(row.valence)
        if row.prompt:
            return self.words("transcribe.answer_to", prompt=row.prompt)
        parts = [self.words("note.event")]
        if row.when is not None:
            edtf = row.when.edtf
            parts.append(understood(edtf, self.words) if edtf else row.when.text)
        if row.actor:
            parts.append(self.vocabulary.actor_label(row.actor, self.words.language))
        return _BETWEEN.join(parts)

    def correcting(self, journey: Journey, note_id: str) -> str:
        """What kind of note is being corrected. Raises UnknownNote."""
        return self.words("transcribe.correcting", kind=self._kind(journey, note_id))

    def _kind(self, journey: Journey, note_id: str) -> str:
        if answer_place(note_id) is not None:
            return self.words("note.answer")
        index, inner = find_note(journey, note_id)
        if inner is None:
            return self.words("note.event")
        return self._valence(journey.events[index].experiences[inner].valence)

    def _valence(self, valence: Valence) -> str:
        name = _NAMES[valence]
        return self.words(name)


def _brief(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _BRIEF else f"{flat[: _BRIEF - 1]}…"
