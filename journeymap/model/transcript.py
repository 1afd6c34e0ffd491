"""A journey typed in from paper: one line a note, read as the canvas reads what is typed there.

A plain line is an event, "+ …" and "- …" are how the event above was experienced, "? prompt:
answer" is an answer. Lists may be indented, numbered or bulleted. What cannot be a note is told
of with the reason; its words stay where they were typed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from journeymap.model.capture import Named, take_mention
from journeymap.model.commands import (
    AddAnswer,
    AddEvents,
    AddExperience,
    Capture,
    ChangeFacts,
    ChangeNote,
    Command,
    EditText,
    Together,
    answer_id,
    answer_place,
    find_note,
)
from journeymap.model.journey import (
    MAX_EVENTS,
    MAX_NOTES,
    Answer,
    Event,
    Experience,
    Journey,
    Mode,
    Source,
    UnknownNote,
    Valence,
    When,
    new_id,
)
from journeymap.model.pasted import LINES, Record, records, unified
from journeymap.model.prepare import MAX_ROWS, NO_ROOM, Prepared, read_rows
from journeymap.model.reading import (
    NO_WORDS,
    ONLY_TIME,
    TOO_LONG,
    PreparedRow,
    Reading,
    manner_of,
    refused,
)
from journeymap.model.values import MAX_TEXT, clean_line, clean_text
from journeymap.model.when import split_leading
from journeymap.words import key

NO_EVENT: Final = key("transcribe.problem.no_event")
NO_ANSWER: Final = key("transcribe.problem.no_answer")
_LABEL: Final = key("command.transcribe")

_SIGN: Final = re.compile(r"(?P<sign>[+＋\-−–—])(?:\s+(?=\S)|(?=[^\W\d_]|[\"”“»«’'(]))")
"""A sign before words; "-5 grader" and "+45 70" are none."""
_SIGN_ALONE: Final = re.compile(r"(?P<sign>[+＋\-−–—])")
"""An experience of which nothing but how it was is known."""
_GOOD: Final = "+＋"
SIGNS: Final = {Valence.GOOD: "+", Valence.BAD: "−"}
assert set(SIGNS) == set(Valence)
_NUMBERED_SIGN: Final = re.compile(r"\(?\d{1,3}[.)]\s+(?=[+＋\-−–—?]\s)")
_ASKED: Final = re.compile(r"\?\s*(?P<prompt>[^:?]*\??)\s*:?\s*(?P<answer>.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Transcript:
    """Reads typed lines in one language. `reading` knows the day, the actors and the lists."""

    reading: Reading

    def line(self, text: str) -> PreparedRow:
        """One typed line; line breaks within it belong to the note."""
        return self._row(Record(1, (text,)), is_numbered=False)

    def block(self, text: str, *, has_event: bool) -> Prepared:
        """Many lines at once. `has_event`: experiences before the first event have one above."""
        text = unified(text)
        sample = [_said(record) for record in islice(records(text, LINES), MAX_ROWS)]
        events = [said for said in sample if not (_SIGN.match(said) or _ASKED.match(said))]
        numbered = manner_of([said for said in events if len(said) > 1]).is_numbered
        bulleted = not has_event and _is_bulleted(sample)

        def read(record: Record) -> PreparedRow:
            return self._row(record, is_numbered=numbered, is_bulleted=bulleted)

        return Prepared(_hung(read_rows(records(text, LINES), read), has_event=has_event))

    def _row(self, record: Record, *, is_numbered: bool, is_bulleted: bool = False) -> PreparedRow:
        said = _said(record)
        if len(said) > MAX_TEXT:
            return refused(record, TOO_LONG)
        numbered = _NUMBERED_SIGN.match(said)
        said = said[numbered.end() :] if numbered else said
        sign = _SIGN.match(said)
        if is_bulleted and sign:
            said, sign = said[sign.end() :], None
        elif sign is None:
            said = self.reading.without_bullet(said, is_numbered=is_numbered)
            sign = _SIGN.match(said)
        if not any(map(str.isalnum, said)):
            return refused(record, NO_WORDS)
        if sign is not None:
            return PreparedRow(record.line, text=said[sign.end() :], valence=_valence(sign))
        asked = _ASKED.fullmatch(said)
        return self._answer(record, asked) if asked else self._event(record, said)

    @staticmethod
    def _answer(record: Record, asked: re.Match[str]) -> PreparedRow:
        prompt, answer = clean_line(asked["prompt"]), asked["answer"].strip()
        if not any(map(str.isalnum, prompt)) or not answer:
            return refused(record, NO_ANSWER)
        return PreparedRow(record.line, text=answer, prompt=prompt)

    def correction(self, journey: Journey, note_id: str, text: str) -> Command | None:
        """What puts a corrected line on its note, None where nothing changes.

        A time or an actor that was added becomes a fact of the event; those it has stay, and what
        already stood there as words stays words. A sign before an experience says how it was, one
        that stands alone leaves the words as they are. Raises UnknownNote.
        """
        before = line_of(journey, note_id)
        said = _said(Record(1, (text,)))
        if not said or text == before or said == _said(Record(1, (before,))):
            return None
        if answer_place(note_id) is not None:
            return EditText(note_id, said)
        where, inner = find_note(journey, note_id)
        if inner is None:
            return self._corrected_event(journey.events[where], said)
        return _corrected_experience(journey.events[where].experiences[inner], said)

    def whole_correction(self, journey: Journey, note_id: str, text: str) -> Command | None:
        """As `correction`, of a line too long for its note too: the rest follows as events.

        Raises UnknownNote.
        """
        first, *rest = pieces(text)
        command = self.correction(journey, note_id, first)
        commands: list[Command] = [command] if command is not None else []
        rows = [row for piece in rest for row in kept(piece)]
        if rows:
            at = owner_of(journey, note_id)
            commands.append(addition(rows, journey, at).command)
        return Together(tuple(commands), _LABEL) if rows else command

    def _corrected_event(self, event: Event, said: str) -> Command:
        when, text = None, said
        if event.when is None and self._leading(event.text)[0] is None:
            when, text = self._leading(said)
        actor = None
        if event.actor is None and self._mention(event.text) is None:
            named = self._mention(text)
            if named is not None:
                actor, text = clean_line(named.actor), named.text
        if (when is None and actor is None) or not any(map(str.isalnum, text)):
            return EditText(event.id, said)
        return Capture(event.id, text, when=when, actor=actor)

    def _event(self, record: Record, said: str) -> PreparedRow:
        """What happened: a time at its beginning and an "@actor" become facts of it."""
        when, text = self._leading(said)
        named = self._mention(text)
        actor = clean_line(named.actor) if named else None
        text = named.text if named else text
        if not any(map(str.isalnum, text)):
            return refused(record, ONLY_TIME if when else NO_WORDS)
        return PreparedRow(record.line, text=text, when=when, actor=actor, source=Source.TOLD)

    def _leading(self, text: str) -> tuple[When | None, str]:
        return split_leading(text, today=self.reading.today, birth_year=self.reading.birth_year)

    def _mention(self, text: str) -> Named | None:
        return take_mention(text, self.reading.vocabulary, self.reading.language)


def _corrected_experience(experience: Experience, said: str) -> Command | None:
    sign = _SIGN_ALONE.fullmatch(said) or _SIGN.match(said)
    if sign is None:
        return EditText(experience.id, said)
    words, valence = said[sign.end() :], _valence(sign)
    commands: list[Command] = []
    if words and words != experience.text:
        commands.append(EditText(experience.id, words))
    if valence is not experience.valence:
        commands.append(ChangeNote(experience.id, "valence", valence))
    return Together(tuple(commands), EditText.label) if commands else None


def is_emptied(journey: Journey, note_id: str, text: str) -> bool:
    """Whether a line has lost the words its note has; a sign alone has none. Raises UnknownNote."""
    return _is_bare(text) and not _is_bare(line_of(journey, note_id))


def _is_bare(text: str) -> bool:
    said = text.strip()
    return not said or _SIGN_ALONE.fullmatch(said) is not None


def _said(record: Record) -> str:
    """A line as it was typed; a tab in it is a space."""
    text = "\n".join(cell for cell in record.cells if cell)
    return clean_text(text).replace("\t", " ").strip() if len(text) <= MAX_TEXT else text


def _valence(sign: re.Match[str]) -> Valence:
    return Valence.GOOD if sign["sign"] in _GOOD else Valence.BAD


def line_of(journey: Journey, note_id: str) -> str:
    """A note as a line to correct: its words, after a sign where it has one. Raises UnknownNote."""
    place = answer_place(note_id)
    if place is not None:
        owner, index = place
        answers = journey.answers
        if owner != journey.id:
            answers = journey.events[journey.event_index(owner)].answers
        if index >= len(answers):
            raise UnknownNote(note_id)
        return answers[index].text
    where, inner = find_note(journey, note_id)
    if inner is None:
        return journey.events[where].text
    experience = journey.events[where].experiences[inner]
    return f"{SIGNS[experience.valence]} {experience.text}"


def note_ids(journey: Journey) -> tuple[str, ...]:
    """All notes in the order they would be typed."""
    found: list[str] = []
    for event in journey.events:
        found += [event.id, *(experience.id for experience in event.experiences)]
        found += [answer_id(event.id, index) for index in range(len(event.answers))]
    return (*found, *(answer_id(journey.id, index) for index in range(len(journey.answers))))


def owner_of(journey: Journey, note_id: str) -> str | None:
    """The event a note is or lies on; the last, if any, for an answer to the whole journey.

    Raises UnknownNote.
    """
    place = answer_place(note_id)
    if place is None:
        return journey.events[find_note(journey, note_id)[0]].id
    if place[0] != journey.id:
        return place[0]
    return journey.events[-1].id if journey.events else None


def is_aside(journey: Journey, note_id: str) -> bool:
    """Whether a note lies on an event that was set aside, or is one."""
    answer = answer_place(note_id)
    wanted = answer[0] if answer is not None else note_id
    return any(
        wanted in {event.id, *(experience.id for experience in event.experiences)}
        for event in journey.set_aside
    )


def _is_bulleted(lines: Sequence[str]) -> bool:
    """Whether the signs before lines are those of a list: all have the same one."""
    signs = [match["sign"] if (match := _SIGN.match(line)) else "" for line in lines]
    return len(signs) > 1 and len(set(signs)) == 1 and bool(signs[0])


def _hung(rows: Sequence[PreparedRow], *, has_event: bool) -> tuple[PreparedRow, ...]:
    """Refuses experiences that have no event above them."""
    hung = []
    for row in rows:
        if row.problem is None and row.valence is not None and not has_event:
            said = f"{SIGNS[row.valence]} {row.text}"
            row = PreparedRow(row.line, text=said, problem=NO_EVENT)  # noqa: PLW2901
        has_event = has_event or (row.problem is None and is_event(row))
        hung.append(row)
    return tuple(hung)


def is_event(row: PreparedRow) -> bool:
    """True for a line that is neither an experience nor an answer."""
    return row.valence is None and not row.prompt


def kept(text: str) -> tuple[PreparedRow, ...]:
    """Words that are no note of their kind as events with the words as they stand.

    As many as it takes to hold a text that is too long for one.
    """
    words = (clean_text(piece).strip() for piece in pieces(text))
    return tuple(PreparedRow(1, text=said, source=Source.TOLD) for said in words if said)


def pieces(text: str) -> tuple[str, ...]:
    """A text in as many pieces as its length asks for, cut between words where there are any."""
    found = []
    while len(text) > MAX_TEXT:
        ends = [at for at in map(text[: MAX_TEXT + 1].rfind, " \n\u2028") if at > 0]
        end = max(ends, default=MAX_TEXT)
        found.append(text[:end])
        text = text[end:].lstrip()
    return (*found, text) if text or not found else tuple(found)


def within_room(prepared: Prepared, journey: Journey) -> Prepared:
    """Refuses what the journey has no room for."""
    events = MAX_EVENTS - len(journey.events)
    notes = MAX_NOTES - _notes_of(journey)
    rows = []
    for row in prepared.rows:
        if row.problem is None:
            notes, events = notes - 1, events - is_event(row)
            if notes < 0 or events < 0:
                row = replace(row, problem=NO_ROOM)  # noqa: PLW2901
        rows.append(row)
    return replace(prepared, rows=tuple(rows))


def _notes_of(journey: Journey) -> int:
    on_events = sum(1 + len(e.experiences) + len(e.answers) for e in journey.all_events)
    return on_events + len(journey.answers)


@dataclass(frozen=True, slots=True)
class Addition:
    """What lays lines on the table, and the note that came last; `sets_mode` is told quietly."""

    command: Command
    last: str
    sets_mode: bool


def addition(rows: Sequence[PreparedRow], journey: Journey, at: str | None) -> Addition:
    """The one step that lays rows without problems after event `at`, or first in the row.

    What stands before the first event of the rows belongs to `at`; answers without any event to
    the whole journey. The first line of a journey says that it was transcribed, unless its mode
    is known. At least one row is wanted.
    """
    made = _Laid(journey, at)
    for row in rows:
        made.lay(row)
    commands: list[Command] = [*made.commands]
    if made.events:
        commands.append(AddEvents(tuple(made.events), after=at))
    sets_mode = journey.interview.mode is None
    if sets_mode:
        interview = journey.interview.replaced(mode=Mode.TRANSCRIBED)
        commands.append(ChangeFacts("interview", interview))
    return Addition(Together(tuple(commands), _LABEL), made.last, sets_mode)


class _Laid:
    """New events with all that hangs on them, and commands for what hangs on older ones."""

    def __init__(self, journey: Journey, at: str | None) -> None:
        self.events: list[Event] = []
        self.commands: list[AddExperience | AddAnswer] = []
        self.last = ""
        self._at = at
        answers = journey.events[journey.event_index(at)].answers if at else journey.answers
        self._owner, self._answers = at or journey.id, len(answers)

    def lay(self, row: PreparedRow) -> None:
        if row.valence is not None:
            self._experience(Experience(id=new_id(), valence=row.valence, text=row.text))
        elif row.prompt:
            self._answer(Answer(prompt=row.prompt, text=row.text))
        else:
            made = Event(id=new_id(), text=row.text, when=row.when, actor=row.actor)
            self.events.append(made)
            self.last = made.id

    def _experience(self, made: Experience) -> None:
        self.last = made.id
        if self.events:
            event = self.events[-1]
            self.events[-1] = event.replaced(experiences=(*event.experiences, made))
        elif self._at is not None:
            self.commands.append(AddExperience(self._at, made))

    def _answer(self, made: Answer) -> None:
        if self.events:
            event = self.events[-1]
            self.last = answer_id(event.id, len(event.answers))
            self.events[-1] = event.replaced(answers=(*event.answers, made))
        else:
            self.last = answer_id(self._owner, self._answers)
            self._answers += 1
            self.commands.append(AddAnswer(self.last, made))
