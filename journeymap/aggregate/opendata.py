"""Journeys → rows of open data, one for each note: the one mechanism under CSV, XLSX and JSON.

A journey is there when its consent reaches as far as the export. What the citizen said leaves only
where the consent allows quotes and, on a green or red note, where the note is shareable; elsewhere
the text is None ("withheld") and the row stays, so that counts are the same. For work inside a
house `all_texts` takes every text of every journey that was not withdrawn, and what was set aside;
`quotable` then says what may be passed on. No row ever holds a birth year, what was found to be no
identifier, who held the interview and where, a title or landmarks.

Rows are about single citizens. They are pseudonymous, not anonymous: no small number is hidden.
"""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from journeymap.aggregate.collect import Evidence
from journeymap.model.edtf import bounds, is_marked
from journeymap.model.grouping import touching
from journeymap.model.groups import Group
from journeymap.model.journey import (
    Answer,
    Coding,
    Consent,
    Coverage,
    Event,
    Experience,
    Journey,
    When,
)
from journeymap.model.vocabulary import Lens, Vocabulary
from journeymap.model.when import is_told_by_age


class Kind(StrEnum):
    """What a note is."""

    EVENT = "event"
    GOOD = "good"
    BAD = "bad"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Coded:
    """A code on a note, what it is called, and who put it there.

    `by` is "" outside the municipality: who coded matters to those who work together, and nobody
    else needs the initials of staff.
    """

    lens: str
    code: str
    label: str
    by: str


@dataclass(frozen=True, slots=True)
class JourneyRow:
    """One journey. `reach` is how far its consent reaches, "" where it does not say."""

    id: str
    code: str
    municipality: str | None
    municipality_name: str
    unit: str
    target_groups: tuple[str, ...]
    age_band: str | None
    interview_date: dt.date | None
    mode: str | None
    relation: str
    selection: str
    reach: str
    quotes_allowed: bool
    approved_on: dt.date | None
    events: int
    good: int
    bad: int
    answers: int


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note, with what must be known of its journey and of its event to read it alone.

    `event_number` counts from 1 along the row; it is None for an answer on the whole journey and
    for what was set aside. Of the three texts the citizen told (`event_text`, `when_spoken`,
    `text`) None means withheld, "" that nothing was said; a time told by age is withheld where its
    year leaves. `first_day` and `last_day` bound the
    time where it was understood, None where that end is open; `day` is the exact day. `quotable`:
    the citizen allows that the words are passed on as far as the export goes.
    """

    journey: str
    journey_code: str
    municipality: str | None
    municipality_name: str
    target_groups: tuple[str, ...]
    age_band: str | None
    event: str
    event_number: int | None
    event_text: str | None
    when_spoken: str | None
    when_edtf: str
    first_day: dt.date | None
    last_day: dt.date | None
    day: dt.date | None
    uncertain: bool
    actor: str | None
    actor_name: str
    actor_group: str
    channel: str
    source: str
    turning_point: bool
    note: str
    kind: Kind
    prompt: str
    text: str | None
    verbatim: bool
    shareable: bool
    quotable: bool
    strength: int | None
    key_moment: bool
    set_aside: bool
    codes: tuple[Coded, ...]
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A pain point or something that works. Citizens and notes are those among the rows."""

    id: str
    valence: str
    name: str
    description: str
    lens: str
    code: str
    citizens: int
    notes: int


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A code of the codebook; citizens and notes are those among the rows."""

    lens: str
    lens_name: str
    code: str
    label: str
    help: str
    citizens: int
    notes: int


@dataclass(frozen=True, slots=True)
class Method:
    """Where the rows come from, what is not among them, and how many texts were withheld.

    `withheld` counts notes whose text did not leave, `without_leave` those whose text is there
    though it may not be passed on. `not_covered`, `withdrawn`, `filtered_out` and `diverged` count
    journeys; `unreadable` holds a number for each file that could not be read, with a sentence that
    says why; never its name, in which that of a citizen may stand.
    """

    exported_on: dt.date
    language: str
    reach: str
    all_texts: bool
    lenses: tuple[str, ...]
    where: tuple[tuple[str, tuple[str, ...]], ...]
    journeys: int
    events: int
    good: int
    bad: int
    answers: int
    set_aside: int
    uncoded: int
    undated: int
    withheld: int
    without_leave: int
    not_covered: int
    withdrawn: int
    filtered_out: int
    diverged: int
    unreadable: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class OpenData:
    """Everything an export says. Journeys by municipality, then code; notes along the row."""

    method: Method
    journeys: tuple[JourneyRow, ...]
    notes: tuple[NoteRow, ...]
    groups: tuple[GroupRow, ...]
    codebook: tuple[CodeRow, ...]

    def of_kind(self, *kinds: Kind) -> Iterator[NoteRow]:
        """The notes of some kinds."""
        return (note for note in self.notes if note.kind in kinds)


class TooManyRows(Exception):
    """More rows than a part of a file can hold; `sheet` is its name. Nothing was made."""

    def __init__(self, sheet: str, rows: int) -> None:
        super().__init__(f"{sheet}: {rows}")
        self.sheet, self.rows = sheet, rows


@dataclass(frozen=True, slots=True)
class Choice:
    """What is wanted: `lenses` by id (none named: all), how far it goes, and on which day."""

    day: dt.date
    reach: Coverage = Coverage.CROSS_MUNICIPAL
    all_texts: bool = False
    lenses: tuple[str, ...] = ()

    @property
    def names_coders(self) -> bool:
        """Whether those who read it work with those who coded."""
        return self.all_texts or self.reach in _AT_HOME

    def leaves(self, journey: Journey) -> bool:
        """Whether the journey is part of the export at all."""
        return self.all_texts or journey.consent.reaches(self.reach)

    def groups_of(self, evidence: Evidence) -> tuple[Group, ...]:
        """The groups of which a note is part of the export."""
        return touching(evidence.groups, filter(self.leaves, evidence.journeys))


_AT_HOME: Final = (Coverage.TEAM, Coverage.MUNICIPALITY)


def open_data(
    evidence: Evidence,
    choice: Choice,
    *,
    vocabulary: Vocabulary,
    language: str,
    step: Callable[[], object] = lambda: None,
) -> OpenData:
    """The rows of the journeys of `evidence` that may leave.

    A lens that is no longer in the vocabulary is known by its id where notes carry it. `step` is
    called for each journey and may raise to stop the work.
    """
    rows = _Rows(choice, vocabulary, language, _groups_of_notes(evidence.groups))
    leaving = [one for one in evidence.journeys if choice.leaves(one)]
    order = sorted(leaving, key=lambda one: (one.municipality or "", one.code, one.id))
    notes: list[NoteRow] = []
    for journey in order:
        step()
        notes += rows.notes(journey)
    inside = _journeys_of_groups(notes)
    return OpenData(
        _method(evidence, choice, language, len(order), notes),
        tuple(rows.journey(journey) for journey in order),
        tuple(notes),
        tuple(rows.group(one, inside[one.id]) for one in evidence.groups if one.id in inside),
        tuple(_codebook(rows.lenses(notes), notes, language)),
    )


NoteGroups = Mapping[tuple[str, str], tuple[str, ...]]
"""Of a note (journey id, note id), the ids of the groups it lies in."""

_NOWHEN: Final = When(text="")


@dataclass(frozen=True, slots=True)
class _Rows:
    choice: Choice
    vocabulary: Vocabulary
    language: str
    groups: NoteGroups

    def lenses(self, notes: Iterable[NoteRow]) -> Iterator[Lens]:
        """Those of the vocabulary, then those that notes alone know."""
        wanted = self.choice.lenses
        known = [lens for lens in self.vocabulary.lenses if not wanted or lens.id in wanted]
        yield from known
        ids = {lens.id for lens in known}
        for unknown in sorted({code.lens for note in notes for code in note.codes} - ids):
            yield Lens(unknown, {"da": unknown})

    def journey(self, journey: Journey) -> JourneyRow:
        """What is told of the journey itself."""
        story, interview = journey.events, journey.interview
        kinds = Counter(note.valence.value for _, note in journey.experiences())
        return JourneyRow(
            id=journey.id,
            code=journey.code,
            municipality=journey.municipality,
            municipality_name=self._municipality(journey),
            unit=journey.unit,
            target_groups=self._target_groups(journey),
            age_band=journey.age_band,
            interview_date=interview.date,
            mode=interview.mode.value if interview.mode else None,
            relation=interview.relation,
            selection=interview.selection,
            reach=_farthest(journey.consent),
            quotes_allowed=journey.consent.quotes_allowed,
            approved_on=journey.approval,
            events=len(story),
            good=kinds["good"],
            bad=kinds["bad"],
            answers=len(journey.answers) + sum(len(event.answers) for event in story),
        )

    def notes(self, journey: Journey) -> Iterator[NoteRow]:
        """The events, each followed by all that hangs on it; then answers on the whole journey."""
        blank = self._blank(journey)
        for number, event in enumerate(journey.events, start=1):
            yield from self._of_event(journey, event, replace(blank, event_number=number))
        for number, answer in enumerate(journey.answers, start=1):
            yield self._answer(journey, answer, blank, f"{journey.id}/{number}")
        if self.choice.all_texts:
            for event in journey.set_aside:
                yield from self._of_event(journey, event, replace(blank, set_aside=True))

    def _of_event(self, journey: Journey, event: Event, blank: NoteRow) -> Iterator[NoteRow]:
        row = self._on_event(journey, event, blank)
        yield replace(row, note=event.id, text=row.event_text, key_moment=event.key_moment)
        for experience in event.experiences:
            yield self._experience(journey, experience, row)
        for number, answer in enumerate(event.answers, start=1):
            yield self._answer(journey, answer, row, f"{event.id}/{number}")

    def _blank(self, journey: Journey) -> NoteRow:
        """What all rows of a journey have in common."""
        return NoteRow(
            journey=journey.id,
            journey_code=journey.code,
            municipality=journey.municipality,
            municipality_name=self._municipality(journey),
            target_groups=self._target_groups(journey),
            age_band=journey.age_band,
            event="",
            event_number=None,
            event_text="",
            when_spoken="",
            when_edtf="",
            first_day=None,
            last_day=None,
            day=None,
            uncertain=False,
            actor=None,
            actor_name="",
            actor_group="",
            channel="",
            source="",
            turning_point=False,
            note="",
            kind=Kind.EVENT,
            prompt="",
            text="",
            verbatim=False,
            shareable=True,
            quotable=self._quotable(journey),
            strength=None,
            key_moment=False,
            set_aside=False,
            codes=(),
            groups=(),
        )

    def _on_event(self, journey: Journey, event: Event, blank: NoteRow) -> NoteRow:
        when = event.when or _NOWHEN
        first, last = bounds(when.edtf) if when.edtf else (None, None)
        uncertain = bool(when.edtf) and is_marked(when.edtf or "")
        by_age = when.edtf is not None and is_told_by_age(when.text)  # together a year of birth
        actor = event.actor
        return replace(
            blank,
            event=event.id,
            event_text=self._told(journey, event.text),
            when_spoken=self._told(journey, when.text, shareable=not by_age),
            when_edtf=when.edtf or "",
            first_day=first,
            last_day=last,
            day=first if first == last and not uncertain else None,
            uncertain=uncertain,
            actor=actor,
            actor_name=self.vocabulary.actor_label(actor, self.language) if actor else "",
            actor_group=self._actor_group(actor),
            channel=self.vocabulary.channel_label(event.channel or "", self.language),
            source=event.source.value,
            turning_point=event.turning_point,
        )

    def _experience(self, journey: Journey, note: Experience, row: NoteRow) -> NoteRow:
        return replace(
            row,
            note=note.id,
            kind=Kind(note.valence.value),
            text=self._told(journey, note.text, shareable=note.shareable),
            verbatim=note.verbatim,
            shareable=note.shareable,
            quotable=row.quotable and note.shareable,
            strength=note.strength,
            key_moment=note.key_moment,
            codes=tuple(map(self._coded, self._wanted(note.codes))),
            groups=self.groups.get((journey.id, note.id), ()),
        )

    def _answer(self, journey: Journey, answer: Answer, row: NoteRow, note: str) -> NoteRow:
        text = self._told(journey, answer.text)
        return replace(row, note=note, kind=Kind.ANSWER, prompt=answer.prompt, text=text)

    def _told(self, journey: Journey, text: str, *, shareable: bool = True) -> str | None:
        """The text, or None where the citizen did not allow that it leaves."""
        allowed = self.choice.all_texts or (self._quotable(journey) and shareable)
        return text if allowed or not text else None

    def _quotable(self, journey: Journey) -> bool:
        consent = journey.consent
        return consent.quotes_allowed and consent.reaches(self.choice.reach)

    def _wanted(self, codes: Iterable[Coding]) -> Iterator[Coding]:
        wanted = self.choice.lenses
        return (code for code in codes if not wanted or code.lens in wanted)

    def group(self, group: Group, journeys: Sequence[str]) -> GroupRow:
        """A group, and the journey of each of its notes among the rows."""
        code = self.vocabulary.code_label(group.lens, group.code, self.language)
        return GroupRow(
            id=group.id,
            valence=group.valence.value,
            name=group.name or (code if group.code else ""),
            description=group.description,
            lens=group.lens,
            code=group.code,
            citizens=len(set(journeys)),
            notes=len(journeys),
        )

    def _coded(self, coding: Coding) -> Coded:
        label = self.vocabulary.code_label(coding.lens, coding.code, self.language)
        by = coding.by if self.choice.names_coders else ""
        return Coded(coding.lens, coding.code, label, by)

    def _municipality(self, journey: Journey) -> str:
        code = journey.municipality
        return self.vocabulary.municipality_label(code) if code else ""

    def _target_groups(self, journey: Journey) -> tuple[str, ...]:
        label = self.vocabulary.target_group_label
        return tuple(label(group, self.language) for group in journey.target_groups)

    def _actor_group(self, actor: str | None) -> str:
        group = next((known.group for known in self.vocabulary.actors if known.id == actor), "")
        titles = self.vocabulary.actor_groups
        return next((term.label(self.language) for term in titles if term.id == group), "")


def _farthest(consent: Consent) -> str:
    return next((reach.value for reach in reversed(Coverage) if reach in consent.covers), "")


def _groups_of_notes(groups: Iterable[Group]) -> NoteGroups:
    found: dict[tuple[str, str], tuple[str, ...]] = defaultdict(tuple)
    for group in groups:
        for note in group.notes:
            found[note.journey, note.note] += (group.id,)
    return found


def _journeys_of_groups(notes: Iterable[NoteRow]) -> dict[str, list[str]]:
    """Of each group, the journey of each note in it."""
    found: dict[str, list[str]] = defaultdict(list)
    for note in notes:
        for group in note.groups:
            found[group].append(note.journey)
    return found


def _codebook(lenses: Iterable[Lens], notes: Iterable[NoteRow], language: str) -> Iterator[CodeRow]:
    """All codes of the lenses; after them codes that only notes know."""
    touched: dict[tuple[str, str], list[str]] = defaultdict(list)
    labels: dict[tuple[str, str], str] = {}
    for note in notes:
        for coded in note.codes:
            touched[coded.lens, coded.code].append(note.journey)
            labels[coded.lens, coded.code] = coded.label
    for lens in lenses:
        known = {code.id: code for code in lens.codes}
        unknown = sorted(code for owner, code in touched if owner == lens.id and code not in known)
        for code_id in (*known, *unknown):
            code, place = known.get(code_id), (lens.id, code_id)
            helps = code.help if code else {}
            yield CodeRow(
                lens=lens.id,
                lens_name=lens.label(language),
                code=code_id,
                label=code.label(language) if code else labels[place],
                help=helps.get(language) or helps.get("da", ""),
                citizens=len(set(touched[place])),
                notes=len(touched[place]),
            )


def _numbered(reasons: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return tuple((str(number), why) for number, why in enumerate(sorted(reasons), start=1))


def _method(
    evidence: Evidence, choice: Choice, language: str, journeys: int, notes: Sequence[NoteRow]
) -> Method:
    kinds = Counter(note.kind for note in notes if not note.set_aside)
    events = [note for note in notes if note.kind is Kind.EVENT and not note.set_aside]
    told = [note for note in notes if note.kind in {Kind.GOOD, Kind.BAD} and not note.set_aside]
    return Method(
        exported_on=choice.day,
        language=language,
        reach=choice.reach.value,
        all_texts=choice.all_texts,
        lenses=choice.lenses,
        where=tuple((condition.key, condition.values) for condition in evidence.where),
        journeys=journeys,
        events=kinds[Kind.EVENT],
        good=kinds[Kind.GOOD],
        bad=kinds[Kind.BAD],
        answers=kinds[Kind.ANSWER],
        set_aside=sum(note.set_aside for note in notes),
        uncoded=sum(not note.codes for note in told),
        undated=sum(not note.when_edtf for note in events),
        withheld=sum(note.text is None for note in notes),
        without_leave=sum(bool(note.text) and not note.quotable for note in notes),
        not_covered=len(evidence.journeys) - journeys,
        withdrawn=evidence.withdrawn,
        filtered_out=evidence.filtered_out,
        diverged=evidence.diverged,
        unreadable=_numbered(why for _, why in evidence.unreadable),
    )
