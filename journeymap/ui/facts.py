"""The facts panel: a few facts of the journey, and of the note that is selected."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from journeymap.canvas.aside import event_at
from journeymap.canvas.spoken import when_said
from journeymap.model.commands import (
    ChangeFacts,
    ChangeNote,
    Command,
)
from journeymap.model.journey import Coding, Event, Experience, Journey
from journeymap.model.vocabulary import DEFAULT_LENS, Vocabulary
from journeymap.ui.fields import Choice, Line, Several, Tick, captioned, wrapped
from journeymap.ui.interview_line import InterviewLine
from journeymap.ui.landmarks import Landmarks
from journeymap.ui.strength import StrengthChoice
from journeymap.words import Words

_MARGIN_PX = 20
_SPACING_PX = 14
_TOLD = 160
"""Characters of an event above its facts: enough to know it by."""
_TOLD_PX = 16
_TOLD_WIDTH_PX = 230


class FactsPanel(QScrollArea):
    """Shows facts and turns what the user enters into commands; holds no state of its own."""

    command = Signal(object)
    asked_for_interview = Signal()
    stirred = Signal()
    """Something was typed that is no fact yet."""

    def __init__(self, *, words: Words, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("facts")
        self.setWidgetResizable(True)
        self.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # its fields take the focus, its ground does not
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words("facts.name"))
        inner = QWidget(self)
        inner.setObjectName("facts")
        self._event_part = _EventFacts(words, vocabulary, inner)  # Tab goes from above to below
        self._experience_part = _ExperienceFacts(words, vocabulary, inner)
        self._journey_part = _JourneyFacts(words, vocabulary, inner)
        self._landmarks = Landmarks(words, inner)
        self._interview = InterviewLine(words, inner)
        self._interview.asked.connect(self.asked_for_interview)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_SPACING_PX)
        self._parts = (
            self._event_part,
            self._experience_part,
            self._journey_part,
            self._landmarks,
        )
        for part in self._parts:
            column.addWidget(part)
            part.command.connect(self.command)
        for line in inner.findChildren(QLineEdit):
            line.textEdited.connect(self.stirred)
        self._landmarks.stirred.connect(self.stirred)
        column.addWidget(self._interview)
        column.addStretch(1)
        self.setWidget(inner)

    def sign(self, by: str) -> None:
        """Codes are signed with these initials from now on; "" for nobody's."""
        self._experience_part.by = by

    def commit(self) -> None:
        """What stands half written in a field counts from now on."""
        field = self.focusWidget()
        if isinstance(field, Line | Choice):
            field.commit()

    def finish(self) -> None:
        """What stands half written counts from now on, be it no more than a time."""
        self.commit()
        self._landmarks.finish()

    def unfinished(self) -> Command | None:
        """What would make a fact of what stands half written in a field; None where nothing does.

        Nothing changes here: it is for what is kept in case the program falls.
        """
        found = (part.unfinished() for part in self._parts)
        return next((command for command in found if command is not None), None)

    def edit_landmarks(self, rank: int | None) -> None:
        """Goes to a landmark, or where the next is written."""
        self._landmarks.begin(rank)
        field = self._landmarks.focusWidget()
        if field is not None:
            self.ensureWidgetVisible(field)

    def show_facts(self, journey: Journey, note_id: str | None, *, read_only: bool) -> None:
        """Shows a journey and the selected note, if any."""
        event, experience = _selected(journey, note_id)
        self._journey_part.show_facts(journey)
        if self._landmarks.show_periods(journey):
            self._landmarks.stand_between(self._journey_part.last, self._interview.button)
        self._event_part.setVisible(event is not None)
        self._experience_part.setVisible(experience is not None)
        if event is not None:
            self._event_part.show_facts(event, journey)
        if experience is not None:
            self._experience_part.show_facts(experience)
        self._interview.show_facts(journey)
        for part in self._parts:
            part.setEnabled(not read_only)


def _selected(journey: Journey, note_id: str | None) -> tuple[Event | None, Experience | None]:
    event = event_at(journey, note_id)
    found = (one for one in event.experiences if one.id == note_id) if event is not None else ()
    return event, next(iter(found), None)


class _Part(QWidget):
    """A titled group of fields."""

    command = Signal(object)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(8)
        label = QLabel(title, self)
        label.setObjectName("panelTitle")
        self._column.addWidget(label)
        self.setAccessibleName(title)
        self._meanings: dict[Line | Choice, Callable[[str], Command | None]] = {}

    def _means(self, field: Line | Choice, meaning: Callable[[str], Command | None]) -> None:
        """What is written in a field is this command; None where it can be no fact."""
        self._meanings[field] = meaning
        reported = field.entered if isinstance(field, Line) else field.chosen
        reported.connect(partial(self._take, field))

    def _take(self, field: Line | Choice, said: str) -> None:
        command = self._meanings[field](said)
        if command is not None:
            self._send(command)
        else:
            self._go_back(field)

    def _go_back(self, field: Line | Choice) -> None:
        """Shows in a field what it said before."""

    def unfinished(self) -> Command | None:
        """What stands half written in a field, as the command it will be."""
        for field, meaning in self._meanings.items():
            if field.half_written is not None:
                return meaning(field.half_written)
        return None

    def _add(self, caption: str, field: QWidget) -> None:
        self._column.addWidget(captioned(caption, field, self))

    def _send(self, command: Command) -> None:
        self.command.emit(command)


class _JourneyFacts(_Part):
    """Code, title, municipality, target groups."""

    def __init__(self, words: Words, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(words("facts.journey"), parent)
        language = words.language
        self._code = Line(self)
        self._title = Line(self)
        places = [(term.id, term.label(language)) for term in vocabulary.municipalities]
        self._places = frozenset(place for place, _ in places)
        self._municipality = Choice(self, sorted(places, key=lambda place: place[1]))
        groups = [(term.id, term.label(language)) for term in vocabulary.target_groups]
        self._groups = Several(self, groups, words("facts.no_groups"))
        self._code.setToolTip(words("facts.code_help"))
        self._add(words("facts.code"), self._code)
        self._add(words("facts.title"), self._title)
        self._add(words("facts.municipality"), self._municipality)
        self._add(words("facts.target_groups"), self._groups)
        self._means(self._code, self._coded)
        self._means(self._title, partial(ChangeFacts, "title"))
        self._means(self._municipality, self._placed)
        self._groups.changed.connect(lambda ids: self._send(ChangeFacts("target_groups", ids)))
        self._shown: Journey | None = None

    @property
    def last(self) -> QWidget:
        """The field that Tab leaves it from."""
        return self._groups

    def show_facts(self, journey: Journey) -> None:
        """Shows the journey's own facts."""
        self._shown = journey
        self._code.show_text(journey.code)
        self._title.show_text(journey.title)
        self._municipality.show_value(journey.municipality or "")
        self._groups.show_values(journey.target_groups)

    def _coded(self, text: str) -> Command | None:
        """A journey is never without a code: an emptied field goes back."""
        return ChangeFacts("code", text) if text else None

    def _placed(self, value: str) -> Command | None:
        """Only an official municipality, or none; other words go back."""
        known = value == "" or value in self._places
        return ChangeFacts("municipality", value or None) if known else None

    def _go_back(self, field: Line | Choice) -> None:
        if self._shown is not None:
            self.show_facts(self._shown)


class _EventFacts(_Part):
    """When, who, and whether it turned things around."""

    def __init__(self, words: Words, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(words("facts.event"), parent)
        language = words.language
        self._vocabulary = vocabulary
        self._event_id = ""
        self._journey: Journey | None = None
        self._told = QLabel(self)
        self._told.setObjectName("told")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._when = Line(self)
        actors = [(actor.id, actor.label(language)) for actor in vocabulary.actors]
        self._actor = Choice(self, actors)
        self._turning = Tick(words("facts.turning_point"), self)
        self._key = Tick(words("facts.key_moment"), self)
        self._column.addWidget(self._told)
        self._add(words("facts.when"), self._when)
        self._add(words("facts.actor"), self._actor)
        self._column.addWidget(self._turning)
        self._column.addWidget(self._key)
        self._means(self._when, self._timed)
        self._means(self._actor, self._met)
        self._actor.chosen.connect(self._show_actor)
        self._turning.ticked.connect(lambda on: self._change("turning_point", on))
        self._key.ticked.connect(lambda on: self._change("key_moment", on))

    def show_facts(self, event: Event, journey: Journey) -> None:
        """Shows the facts of one event of a journey."""
        if event.id != self._event_id:
            # What is half written here is the other event's, and never this one's.
            self._when.drop()
        self._event_id = event.id
        self._journey = journey
        told = event.text if len(event.text) <= _TOLD else event.text[: _TOLD - 1] + "…"
        self._told.setText(wrapped(told, _TOLD_PX, _TOLD_WIDTH_PX))
        self._when.show_text(event.when.text if event.when else "")
        self._actor.show_value(event.actor or "")
        self._turning.show_state(on=event.turning_point)
        self._key.show_state(on=event.key_moment)

    def _change(self, name: str, value: object) -> None:
        self._send(ChangeNote(self._event_id, name, value))

    def _timed(self, text: str) -> Command | None:
        if self._journey is None:
            return None
        return ChangeNote(self._event_id, "when", when_said(text, self._journey))

    def _met(self, value: str) -> Command:
        actor = self._vocabulary.actor_id(value) if value else None
        return ChangeNote(self._event_id, "actor", actor)

    def _show_actor(self, value: str) -> None:
        self._actor.show_value(self._vocabulary.actor_id(value) if value else "")


class _ExperienceFacts(_Part):
    """The themes of an experience, and how it may be used."""

    def __init__(self, words: Words, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(words("facts.experience"), parent)
        self._experience: Experience | None = None
        self.by = ""
        """Who puts codes on: the one at the screen, who need not be the one who asked."""
        lens = vocabulary.lens(DEFAULT_LENS)
        language = words.language
        self._themes: dict[str, Tick] = {}
        caption = QLabel(words("facts.themes"), self)
        caption.setObjectName("caption")
        self._column.addWidget(caption)
        for code in lens.codes if lens else ():
            tick = Tick(code.label(language), self)
            tick.setToolTip(code.help.get(language, ""))
            tick.ticked.connect(lambda on, code_id=code.id: self._tick(code_id, on))
            self._column.addWidget(tick)
            self._themes[code.id] = tick
        self._strength = StrengthChoice(words, self)
        self._strength.chosen.connect(lambda strength: self._change("strength", strength))
        self._add(words("strength.question"), self._strength)
        self._verbatim = Tick(words("facts.verbatim"), self)
        self._shareable = Tick(words("facts.shareable"), self)
        self._key = Tick(words("facts.key_moment"), self)
        for field, name in (
            (self._verbatim, "verbatim"),
            (self._shareable, "shareable"),
            (self._key, "key_moment"),
        ):
            field.ticked.connect(lambda on, name=name: self._change(name, on))
            self._column.addWidget(field)

    def show_facts(self, experience: Experience) -> None:
        """Shows the facts of one experience."""
        self._experience = experience
        mine = {coding.code for coding in experience.codes if coding.lens == DEFAULT_LENS}
        for code_id, tick in self._themes.items():
            tick.show_state(on=code_id in mine)
        self._strength.show_strength(experience.strength)
        self._verbatim.show_state(on=experience.verbatim)
        self._shareable.show_state(on=experience.shareable)
        self._key.show_state(on=experience.key_moment)

    def _change(self, name: str, value: object) -> None:
        if self._experience is not None:
            self._send(ChangeNote(self._experience.id, name, value))

    def _tick(self, code_id: str, on: bool) -> None:
        if self._experience is None:
            return
        kept = tuple(
            coding
            for coding in self._experience.codes
            if (coding.lens, coding.code) != (DEFAULT_LENS, code_id)
        )
        fresh = Coding(lens=DEFAULT_LENS, code=code_id, by=self.by)
        self._change("codes", (*kept, fresh) if on else kept)
