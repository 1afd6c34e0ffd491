"""What is analysed: the journeys of a set, as far as the filters let them through. No Qt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Final

from journeymap.aggregate.alignment import Anchor
from journeymap.aggregate.collect import (
    BadCondition,
    Condition,
    Evidence,
    Pool,
    condition_text,
    parse_condition,
    values_of,
)
from journeymap.aggregate.needs import needs_prompts
from journeymap.errands import Gathered, pool_of
from journeymap.model.groups import SavedFilter
from journeymap.model.journey import Event, Experience, Journey, Valence
from journeymap.model.vocabulary import DEFAULT_LENS, Lens
from journeymap.report.exhibits.catalogue import Name, build
from journeymap.report.exhibits.counting import remarked
from journeymap.report.exhibits.exhibit import AT_TURNING_POINT, Exhibit, Remark, Spot, Subject
from journeymap.report.names import Names
from journeymap.storage.collection import SET_FILE
from journeymap.storage.resources import load_guides
from journeymap.words import key

FILTERS: Final = ("municipality", "target-group", "mode", "age-band", "actor", "unit", "selection")
"""The conditions offered, in this order."""


@dataclass(frozen=True, slots=True)
class Told:
    """A note as it is shown behind a number: whose it is, what was said, and on which event.

    `valence` is None for an event; `note_id` is "" for a journey as a whole.
    """

    journey_id: str
    note_id: str
    code: str
    text: str
    event: str
    when: str
    actor: str
    valence: Valence | None


@dataclass(frozen=True)
class Study:
    """What was gathered, and the questions put to it. A new question makes a new study.

    `pooled` is the long part of the work where it has been done beside the window: what
    `errands.pool_of` makes of it.
    """

    gathered: Gathered
    names: Names
    where: tuple[Condition, ...] = ()
    lens_id: str = DEFAULT_LENS
    anchor: Anchor = AT_TURNING_POINT
    not_understood: tuple[str, ...] = ()
    """Conditions of the filter at hand that nobody knows here: they let everything through."""
    pooled: Pool | None = field(default=None, compare=False, repr=False)
    _exhibits: dict[Name, Exhibit] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def pool(self) -> Pool:
        """The journeys that may count, merged once for all questions."""
        return self.pooled or pool_of(self.gathered, self.names.words)

    @cached_property
    def evidence(self) -> Evidence:
        """The journeys that count."""
        return self.pool.evidence(self.where)

    @property
    def everything(self) -> Evidence:
        """The journeys that would count without filters."""
        return self.pool.whole

    @property
    def lens(self) -> Lens:
        """The lens looked through; the first one where the chosen one is gone."""
        vocabulary = self.names.vocabulary
        return vocabulary.lens(self.lens_id) or vocabulary.lenses[0]

    def exhibit(self, name: Name) -> Exhibit:
        """An exhibit, counted once."""
        if name not in self._exhibits:
            made = build(name, self.subject)
            remarks = (*made.remarks, *self._left_out())
            self._exhibits[name] = replace(made, remarks=remarks)
        return self._exhibits[name]

    def _left_out(self) -> Iterator[Remark]:
        """What is not among the journeys that count, or not known of them; without file names."""
        words, evidence = self.names.words, self.evidence
        lost = [Path(error.path).name == SET_FILE for error in self.gathered.errors]
        for name, number in (
            (key("analysis.unreadable"), lost.count(False)),
            (key("analysis.unknown_sets"), lost.count(True)),
            (key("analysis.diverged"), evidence.diverged),
        ):
            yield from remarked(words, name, number, counts=False)
        if self.not_understood:
            yield Remark(words("analysis.not_understood", told=words.listed(self.not_understood)))

    @cached_property
    def subject(self) -> Subject:
        """What exhibits and charts are made of."""
        return Subject(
            journeys=self.evidence.journeys,
            lens=self.lens,
            names=self.names,
            groups=self.gathered.collection.groups,
            needs_prompts=needs_prompts(load_guides()),
            anchor=self.anchor,
        )

    def asked(
        self,
        *,
        where: tuple[Condition, ...] | None = None,
        lens_id: str | None = None,
        anchor: Anchor | None = None,
    ) -> "Study":
        """Another question to the same journeys."""
        return replace(
            self,
            where=self.where if where is None else where,
            not_understood=self.not_understood if where is None else (),
            lens_id=self.lens_id if lens_id is None else lens_id,
            anchor=self.anchor if anchor is None else anchor,
            pooled=self.pool,
            _exhibits={},
        )

    def of(self, gathered: Gathered, names: Names, pooled: Pool | None = None) -> "Study":
        """The same questions to what was read again, or in another language."""
        return replace(self, gathered=gathered, names=names, pooled=pooled, _exhibits={})

    def choices(self, name: str) -> tuple[str, ...]:
        """The values that journeys of the set have for a filter; "" for "not stated"."""
        return tuple(
            sorted({value for j in self.everything.journeys for value in values_of(name, j)})
        )

    def chosen(self, name: str) -> tuple[str, ...]:
        """The values a filter lets through; all where that is empty."""
        return next((one.values for one in self.where if one.key == name), ())

    def with_filter(self, name: str, values: Sequence[str]) -> "Study":
        """Only journeys with one of the values; without values, all again."""
        kept = tuple(one for one in self.where if one.key != name)
        return self.asked(where=(*kept, Condition(name, tuple(values))) if values else kept)

    def recalled(self, saved: SavedFilter) -> "Study":
        """The conditions of a filter that was kept; those nobody knows any more are told of."""
        where: list[Condition] = []
        unknown: list[str] = []
        for line in saved.where:
            try:
                where.append(parse_condition(line))
            except BadCondition:
                unknown.append(line)
        return replace(self.asked(where=tuple(where)), not_understood=tuple(unknown))

    def path_of(self, journey_id: str) -> Path | None:
        """The file that a journey which may count was read from."""
        source = self.pool.sources.get(journey_id)
        return Path(source) if source is not None else None

    def told(self, spots: Iterable[Spot]) -> tuple[Told, ...]:
        """The notes behind a number, in the order of journeys and rows, each once."""
        wanted = dict.fromkeys(spots)
        journeys = {spot.journey_id for spot in wanted}
        return tuple(
            note
            for journey in self.evidence.journeys
            if journey.id in journeys
            for note in self._of_journey(journey)
            if Spot(journey.id, note.note_id) in wanted
        )

    def _of_journey(self, journey: Journey) -> Iterator[Told]:
        asked = "\n".join(answer.text for answer in journey.answers if answer.text.strip())
        if asked:
            yield Told(journey.id, "", journey.code, asked, "", "", "", None)
        for event in journey.events:
            yield self.told_of(journey, event, None)
            for experience in event.experiences:
                yield self.told_of(journey, event, experience)

    def told_of(self, journey: Journey, event: Event, experience: Experience | None) -> Told:
        """A note as it is shown: an event's own where there is no experience."""
        return Told(
            journey_id=journey.id,
            note_id=experience.id if experience else event.id,
            code=journey.code,
            text=experience.text if experience else event.text,
            event=event.text if experience else "",
            when=event.when.text if event.when else "",
            actor=self.names.actor(event.actor) if event.actor else "",
            valence=experience.valence if experience else None,
        )


def as_saved(name: str, where: Iterable[Condition]) -> SavedFilter:
    """Conditions under a name, as a set keeps them."""
    return SavedFilter(name=name, where=tuple(map(condition_text, where)))
