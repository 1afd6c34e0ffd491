"""What works and what hurts, ranked, with what they concern and the citizens' voices."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from journeymap.aggregate.entries import code_key, notes_key, touched_key
from journeymap.aggregate.guard import Cell
from journeymap.aggregate.intervals import wilson
from journeymap.aggregate.ledger import Key, Protected
from journeymap.aggregate.places import NoteRef
from journeymap.aggregate.quotes import Quotable, Quote, Request, choose
from journeymap.aggregate.saying_entries import saying_key, told_cell
from journeymap.aggregate.sayings import CODED, UNCODED, UNGROUPED
from journeymap.aggregate.topics import Topic, TopicCounts, opposite
from journeymap.aggregate.whole import Whole
from journeymap.aggregate.whole_entries import (
    along_key,
    both_key,
    coded_key,
    third_key,
    topic_key,
    with_key,
)
from journeymap.model.groups import Group
from journeymap.model.journey import Valence
from journeymap.report.material import BothWays, Finding, Row, Side
from journeymap.report.names import Names
from journeymap.report.options import FEW
from journeymap.report.ordering import collation_key
from journeymap.report.prompts import statement

QUOTES: Final = 3
"""Voices under each finding."""
LISTED: Final = 3
"""Actors, hand-overs and codes named under each finding."""
_OPENING: Final = 110
_AGAINST: Final = 200
"""The longest quote for the summary, and for a voice that says the opposite, in characters."""
_OF_MOMENTS: Final = 2
_STATEMENT: Final = 160
"""Characters of the name of a group in headings and charts."""
_EMPTY: Final = Cell(0)


@dataclass(frozen=True, slots=True)
class Ranking:
    """Both sides, what they share, and the voices of the citizens' own key moments."""

    good: Side
    bad: Side
    themes: tuple[BothWays, ...]
    moments: dict[Valence, tuple[Quote, ...]]


def rank(whole: Whole, safe: Protected, names: Names, available: Quotable) -> Ranking:
    """Puts the findings in order and gives each quote its one place."""
    voices = _Voices(whole, safe, available)
    good, bad = (_side(whole, valence, safe, names, voices) for valence in Valence)
    moments = {valence: voices.given("moment", valence) for valence in Valence}
    return Ranking(good, bad, _themes(whole, safe, names), moments)


def shown(cells: Protected, key: Key) -> bool:
    """Whether a number may be printed."""
    return key in cells.cells and not cells[key].hidden


def _side(whole: Whole, valence: Valence, safe: Protected, names: Names, voices: "_Voices") -> Side:
    table, topics = whole.codes[valence], whole.topics[valence]
    found = [
        _finding(_Told(whole, safe, names), topic, counts, voices.of(topic))
        for topic, counts in zip(topics, whole.told[valence], strict=True)
    ]
    # The order among hidden numbers would tell of them: that of the codebook, or of the alphabet.
    place = {code.id: number for number, code in enumerate(whole.lens.codes)}
    hidden = [finding for finding in found if finding.citizens.hidden]
    hidden.sort(
        key=lambda one: (
            place.get(one.code, len(place)),
            one.code,
            collation_key(one.label, names.language),
            one.group,
        )
    )
    touched = {row.code for row in table.rows}
    return Side(
        valence=valence,
        touched=safe[touched_key(valence)],
        notes=told_cell(safe, notes_key(valence)),
        coded=told_cell(safe, saying_key("coding", CODED, valence)),
        uncoded=told_cell(safe, saying_key("coding", UNCODED, valence)),
        is_grouped=any(topic.group is not None for topic in topics),
        ungrouped=told_cell(safe, saying_key("grouping", UNGROUPED, valence)),
        findings=(*(f for f in found if not f.citizens.hidden), *hidden),
        untouched=tuple(
            names.code(whole.lens, c.id) for c in whole.lens.codes if c.id not in touched
        ),
        opening=voices.given("opening", valence),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What every finding is made from."""

    whole: Whole
    safe: Protected
    names: Names


def _finding(
    told: _Told,
    topic: Topic,
    counts: TopicCounts,
    voices: tuple[tuple[Quote, ...], tuple[Quote, ...]],
) -> Finding:
    whole, safe, names = told.whole, told.safe, told.names
    lens, citizens = whole.lens, safe[topic_key(topic, whole.lens.id)]
    other = code_key(lens.id, topic.code, _other(topic.valence))
    group = topic.group
    return Finding(
        code=topic.code,
        label=_label(topic, whole, names),
        said=_said(group) if group else statement(names.words, lens.id, topic.code, topic.valence),
        valence=topic.valence,
        citizens=citizens,
        mentions=safe[topic_key(topic, lens.id, mentions=True)],
        share=wilson(citizens.value, whole.journeys) if citizens.value else None,
        opposite=None if group else safe.cells.get(other),
        thirds=tuple(safe[third_key(topic, third)] for third in range(3)) if topic.notes else (),
        actors=tuple(_told_with(topic, counts, whole, safe, names)),
        ways=tuple(_told_along(topic, counts, safe, names)),
        codes=tuple(_coded_as(topic, counts, whole, safe, names)),
        quotes=voices[0],
        against=voices[1],
        group=group.id if group else "",
    )


def _label(topic: Topic, whole: Whole, names: Names) -> str:
    if topic.group is None:
        return names.code(whole.lens, topic.code)
    return _short(topic.group.name) or names.words("report.findings.nameless")


def _short(name: str) -> str:
    """A statement that fits beside a bar and in a heading."""
    return name if len(name) <= _STATEMENT else f"{name[: _STATEMENT - 1].rstrip()}…"


def _said(group: Group) -> str:
    """The description, after the whole of a statement that is too long for a heading."""
    whole = group.name if len(group.name) > _STATEMENT else ""
    return "\n".join(filter(None, (whole, group.description)))


def _other(valence: Valence) -> Valence:
    return Valence.BAD if valence is Valence.GOOD else Valence.GOOD


def _told_with(
    topic: Topic, counts: TopicCounts, whole: Whole, safe: Protected, names: Names
) -> Iterator[Row]:
    """Only actors whose number is shown; who was not named is nobody."""
    keys = [(actor, with_key(topic, actor, whole.lens.id)) for actor, _ in counts.actors]
    seen = [(actor, safe[key]) for actor, key in keys if shown(safe, key)][:LISTED]
    for actor, cell in seen:
        yield Row(names.actor(actor), (cell,), names.group_of(actor), actor)


def _told_along(topic: Topic, counts: TopicCounts, safe: Protected, names: Names) -> Iterator[Row]:
    keys = [(way, along_key(topic, way)) for way, _ in counts.ways]
    for way, key in [(way, key) for way, key in keys if shown(safe, key)][:LISTED]:
        yield Row(" → ".join(map(names.actor, way)), (safe[key],))


def _coded_as(
    topic: Topic, counts: TopicCounts, whole: Whole, safe: Protected, names: Names
) -> Iterator[Row]:
    keys = [(code, coded_key(topic, code)) for code, _ in counts.codes]
    for code, key in [(code, key) for code, key in keys if shown(safe, key)][:LISTED]:
        yield Row(names.code(whole.lens, code), (safe[key],), key=code)


def _themes(whole: Whole, safe: Protected, names: Names) -> tuple[BothWays, ...]:
    """The codes that anybody tells of, in the order of the codebook."""
    lens = whole.lens
    told = {row.code for table in whole.codes.values() for row in table.rows}
    known = [code.id for code in lens.codes if code.id in told]
    return tuple(_theme(whole, code, safe, names) for code in (*known, *sorted(told - set(known))))


def _theme(whole: Whole, code: str, safe: Protected, names: Names) -> BothWays:
    lens = whole.lens
    good, bad = (
        safe.cells.get(code_key(lens.id, code, valence), _EMPTY)
        for valence in (Valence.GOOD, Valence.BAD)
    )
    both = safe.cells.get(both_key(lens.id, code), _EMPTY)
    return BothWays(code, names.code(lens, code), good, bad, both)


class _Voices:
    """Gives each quote to one place: the summary, a finding, what contradicts it, a key moment."""

    def __init__(self, whole: Whole, safe: Protected, available: Quotable) -> None:
        self._whole, self._safe = whole, safe
        asked: dict[tuple[str, ...], Request] = {}
        for valence in Valence:
            notes = chain.from_iterable(topic.notes for topic in whole.topics[valence])
            if whole.journeys >= FEW:
                asked["opening", valence.value] = Request(tuple(notes), 1, _OPENING)
        every = [topic for valence in Valence for topic in whole.topics[valence]]
        number: dict[tuple[str, ...], int] = {}
        against: dict[tuple[str, ...], tuple[int, ...]] = {}
        for topic in every:
            number[_place(topic)] = len(asked)
            asked["first", *_place(topic)] = Request(topic.notes, 1)
        for topic in every:
            if notes_against := self._against(topic):
                # A finding and what stands against it are told by different people.
                first = (number[_place(topic)],)
                against[_place(topic)] = (len(asked),)
                asked["against", *_place(topic)] = Request(notes_against, 1, _AGAINST, apart=first)
        for topic in every:
            # Two voices on a hidden number would tell that it is more than one.
            if self._is_shown(topic):
                asked["more", *_place(topic)] = Request(
                    topic.notes,
                    QUOTES - 1,
                    beside=(number[_place(topic)],),
                    apart=against.get(_place(topic), ()),
                )
        asked.update(self._of_moments())
        answers = choose(available, list(asked.values()))
        self._given = dict(zip(asked, answers, strict=True))

    def of(self, topic: Topic) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
        """The voices of a topic, and the one against it."""
        first, more, against = (
            self._given.get((use, *_place(topic)), ()) for use in ("first", "more", "against")
        )
        return (*first, *more), against

    def given(self, use: str, valence: Valence) -> tuple[Quote, ...]:
        """The voices for the summary or the key moments."""
        return self._given.get((use, valence.value), ())

    def _is_shown(self, topic: Topic) -> bool:
        return shown(self._safe, topic_key(topic, self._whole.lens.id))

    def _against(self, topic: Topic) -> tuple[NoteRef, ...]:
        others = self._whole.topics[_other(topic.valence)]
        found = opposite(topic, others, self._whole.places)
        both_shown = found and self._is_shown(topic) and self._is_shown(found)
        return found.notes if found and both_shown else ()

    def _of_moments(self) -> Iterator[tuple[tuple[str, ...], Request]]:
        for valence in Valence:
            moments = self._whole.moments.of(valence)
            notes = (NoteRef(m.journey_id, m.event_id, m.experience_id or "") for m in moments)
            if self._whole.journeys >= FEW:
                yield ("moment", valence.value), Request(tuple(notes), _OF_MOMENTS)


def _place(topic: Topic) -> tuple[str, ...]:
    return (*topic.name, topic.valence.value)
