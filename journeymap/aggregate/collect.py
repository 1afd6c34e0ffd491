"""Copies of journeys → the evidence a report stands on, and what was left out of it."""

import csv
import io
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from journeymap.aggregate.allowed import as_all_allow
from journeymap.model.codebook import Codebook
from journeymap.model.collection import Collection as Knowledge
from journeymap.model.grouping import missing, touching
from journeymap.model.groups import Group
from journeymap.model.journey import Journey
from journeymap.model.merge import Copy, Merged, merge
from journeymap.words import key

NOTHING_KNOWN: Final = Knowledge()
"""Of journeys that lie in no set."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Keeps the journeys of which `key` has one of `values`; "" stands for "not stated".

    Values are compared without regard to upper and lower case.
    """

    key: str
    values: tuple[str, ...]

    def holds(self, journey: Journey) -> bool:
        """Whether the journey is to be kept."""
        wanted = {value.casefold() for value in self.values}
        return any(found.casefold() in wanted for found in _FIELDS[self.key](journey))


class BadCondition(ValueError):
    """A condition that cannot be understood: a catalogue key and what fills its placeholders."""

    def __init__(self, message: str, **values: str) -> None:
        super().__init__(message)
        self.message = message
        self.values = values


@dataclass(frozen=True, slots=True)
class Evidence:
    """The journeys that count, sorted by id, and what is not among them.

    `unreadable` holds the path of each file that could not be read and a sentence saying why,
    sorted. `identical` and `replaced` count copies that add nothing: they say the same as a
    counted copy, or are an earlier version of one. The other numbers count journeys: `diverged`
    those of which copies contradict each other (the most senior copy is counted), `withdrawn`
    those whose citizen took the consent back, `filtered_out` those that a condition left out.

    Of diverged copies the one counted allows only what all of them allow (`allowed`).

    `groups` are the pain points and what works that have a note among the counted journeys, with
    only these notes;
    `missing_notes` counts their notes that no journey has, whether counted or left out.
    `codebook` is what the lenses are read with.
    """

    journeys: tuple[Journey, ...]
    unreadable: tuple[tuple[str, str], ...] = ()
    where: tuple[Condition, ...] = ()
    identical: int = 0
    replaced: int = 0
    diverged: int = 0
    withdrawn: int = 0
    filtered_out: int = 0
    groups: tuple[Group, ...] = ()
    missing_notes: int = 0
    codebook: Codebook = field(default_factory=Codebook)


def parse_condition(text: str) -> Condition:
    """ "municipality=0580,0751" → Condition("municipality", ("0580", "0751")); comma means or.

    A value with a comma of its own stands in quotes: `unit="Job, unge",Visitation`. Raises
    BadCondition.
    """
    name, sign, values = text.partition("=")
    name = name.strip()
    if not sign:
        raise BadCondition(key("aggregate.condition.no_sign"), text=text)
    if name not in _FIELDS:
        raise BadCondition(
            key("aggregate.condition.unknown"), key=name, known=", ".join(sorted(_FIELDS))
        )
    told = next(csv.reader([values.strip()], skipinitialspace=True), [])
    return Condition(name, tuple(value.strip() for value in told or [""]))


def condition_text(condition: Condition) -> str:
    """What `parse_condition` reads as this condition."""
    written = io.StringIO()
    csv.writer(written, lineterminator="").writerow(condition.values)
    empty = condition.values in ((), ("",))
    return f"{condition.key}={'' if empty else written.getvalue()}"


def united_conditions(where: Iterable[Condition]) -> tuple[Condition, ...]:
    """Conditions on the same key as one, with the values of all: 0751 or 0580, never both."""
    values: dict[str, dict[str, None]] = {}
    for one in where:
        values.setdefault(one.key, {}).update(dict.fromkeys(one.values))
    return tuple(Condition(name, tuple(found)) for name, found in values.items())


def collect(
    copies: Iterable[Copy],
    *,
    unreadable: Sequence[tuple[str, str]] = (),
    where: tuple[Condition, ...] = (),
    known: Knowledge = NOTHING_KNOWN,
    read_as: Callable[[Journey], Journey] = lambda journey: journey,
) -> Evidence:
    """Merges the copies by journey id and keeps the journeys that may and shall be counted.

    All conditions must hold. The order of the copies does not matter. `known`, `read_as`: see
    `pooled`.
    """
    return pooled(copies, unreadable=unreadable, known=known, read_as=read_as).evidence(where)


@dataclass(frozen=True, slots=True)
class Pool:
    """Merged journeys that may be counted, to which several conditions can be put in turn."""

    read: tuple[Journey, ...]
    """As the set reads them, sorted by id."""
    diverged: frozenset[str]
    known: Knowledge
    whole: Evidence
    """Everything: the evidence without conditions."""
    sources: Mapping[str, str]
    """Of each journey, by its id, where the copy that counts was read."""

    def evidence(self, where: tuple[Condition, ...]) -> Evidence:
        """The journeys for which all conditions hold."""
        if not where:
            return self.whole
        kept = tuple(
            journey for journey in self.read if all(condition.holds(journey) for condition in where)
        )
        return replace(
            self.whole,
            journeys=kept,
            groups=touching(self.known.groups, kept),
            where=where,
            diverged=sum(journey.id in self.diverged for journey in kept),
            filtered_out=len(self.read) - len(kept),
        )


def pooled(
    copies: Iterable[Copy],
    *,
    unreadable: Sequence[tuple[str, str]] = (),
    known: Knowledge = NOTHING_KNOWN,
    read_as: Callable[[Journey], Journey] = lambda journey: journey,
) -> Pool:
    """Merges the copies, once for all conditions that are put afterwards.

    `known` is what the sets they lie in know; of journeys it says were withdrawn no copy counts.
    `read_as` gives each journey that counts the codes and actors of the set: after merging, which
    compares what was saved, and before the conditions.
    """
    merged = merge(copies)
    consenting = [one for one in merged if not (_withdrawn(one) or one.id in known.withdrawn)]
    read = tuple(read_as(_counted(one)) for one in consenting)
    diverged = frozenset(one.id for one in consenting if one.diverged)
    lost = missing(known.groups, (_counted(one) for one in merged)) if known.groups else {}
    whole = Evidence(
        journeys=read,
        groups=touching(known.groups, read),
        missing_notes=sum(map(len, lost.values())),
        codebook=known.codebook,
        unreadable=tuple(sorted(unreadable)),
        identical=sum(len(one.identical) for one in merged),
        replaced=sum(len(one.replaced) for one in merged),
        diverged=len(diverged),
        withdrawn=len(merged) - len(consenting),
    )
    sources = {one.id: one.kept[0].source for one in consenting}
    return Pool(read, diverged, known, whole, sources)


def values_of(key: str, journey: Journey) -> Collection[str]:
    """What a journey has for a key of CONDITION_KEYS; "" where nothing was stated."""
    return _FIELDS[key](journey)


def _counted(merged: Merged) -> Journey:
    if not merged.diverged:
        return merged.kept[0].journey
    return as_all_allow([copy.journey for copy in merged.kept])


def _withdrawn(merged: Merged) -> bool:
    """A "no" in any copy that is not yet replaced is a no."""
    return any(copy.journey.consent.withdrawn_on is not None for copy in merged.kept)


def _municipality(journey: Journey) -> Collection[str]:
    return (journey.municipality or "",)


def _target_groups(journey: Journey) -> Collection[str]:
    return journey.target_groups or ("",)


def _mode(journey: Journey) -> Collection[str]:
    return (journey.interview.mode or "",)


def _unit(journey: Journey) -> Collection[str]:
    return (journey.unit,)


def _age_band(journey: Journey) -> Collection[str]:
    return (journey.age_band or "",)


def _selection(journey: Journey) -> Collection[str]:
    return (journey.interview.selection,)


def _actors(journey: Journey) -> Collection[str]:
    return tuple(_actors_met(journey)) or ("",)


def _actors_met(journey: Journey) -> Iterator[str]:
    return (event.actor for event in journey.events if event.actor)


_FIELDS: Final[Mapping[str, Callable[[Journey], Collection[str]]]] = {
    "municipality": _municipality,
    "target-group": _target_groups,
    "mode": _mode,
    "unit": _unit,
    "age-band": _age_band,
    "actor": _actors,
    "selection": _selection,
}
CONDITION_KEYS: Final = frozenset(_FIELDS)
"""What a report can be limited by."""
