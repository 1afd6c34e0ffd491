"""A journey as one running text, and where in it each note lies: what REFI-QDA codes.

Positions count Unicode code points from 0; a line break is one. The end is the position after the
last, as the examples of the standard have it: one selection ends at 56, where the next begins.
Each note ends its line, so a reader who takes the end for the last character gets a line break
more and no word.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from journeymap.aggregate.opendata import JourneyRow, Kind, NoteRow
from journeymap.report.opendata.columns import Columns

_SIGNS = {Kind.GOOD: "+ ", Kind.BAD: "− ", Kind.ANSWER: "? "}


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of a note, and where they stand."""

    note: NoteRow
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Story:
    """The text of one journey."""

    journey: JourneyRow
    text: str
    passages: tuple[Passage, ...]


@dataclass
class _Writer:
    parts: list[str] = field(default_factory=list)
    length: int = 0

    def write(self, text: str) -> int:
        """Adds a text; where it ends."""
        self.parts.append(text)
        self.length += len(text)
        return self.length


def stories(columns: Columns) -> Iterator[Story]:
    """The text of each journey, in their order."""
    notes: dict[str, list[NoteRow]] = {row.id: [] for row in columns.data.journeys}
    for note in columns.data.notes:
        notes[note.journey].append(note)
    return (_story(row, notes[row.id], columns) for row in columns.data.journeys)


def _story(journey: JourneyRow, notes: Iterable[NoteRow], columns: Columns) -> Story:
    writer, passages, aside = _Writer(), [], False
    writer.write(f"{name_of(journey)}\n")
    for note in notes:
        if note.set_aside and not aside:
            aside = True
            writer.write(f"\n{columns.words('export.column.set_aside')}:\n")
        writer.write(_before(note))
        start, words = writer.length, columns.told(note.text) or columns.words("export.wordless")
        end = writer.write(words)
        writer.write("\n")
        passages.append(Passage(note, start, end, words))
    return Story(journey, "".join(writer.parts), tuple(passages))


def name_of(journey: JourneyRow) -> str:
    """Whose journey it is: the pseudonym and where."""
    return ", ".join(filter(None, (journey.code, journey.municipality_name)))


def _before(note: NoteRow) -> str:
    """What stands on the line before the words of a note."""
    if note.kind is not Kind.EVENT:
        prompt = f"{note.prompt} " if note.prompt else ""
        return f"{_SIGNS[note.kind]}{prompt}"
    number = f"{note.event_number}. " if note.event_number else "• "
    about = " · ".join(filter(None, (note.when_spoken, note.actor_name)))
    return f"\n{number}[{about}] " if about else f"\n{number}"
