"""Possible identifiers in what is about to leave: a report's quotes, open data, a package.

Only words that would really leave are looked at, so that nobody goes through what stays at home.
What a set says of its journeys is looked through as they are: groups, codes, local names.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from journeymap.aggregate.quotes import quotable, quotable_journeys
from journeymap.model.codebook import Codebook
from journeymap.model.collection import ActorAlias
from journeymap.model.commands import text_at
from journeymap.model.groups import Group
from journeymap.model.journey import Coverage, Journey
from journeymap.privacy.sharing import Shared
from journeymap.privacy.walk import Finding, Part, identifiers_in

Watch = Callable[[int, int], object]
"""Told how many of how many journeys are looked through; may raise to stop the work."""

_COUNTED: Final = frozenset({"code", "actor", "target_groups", "selection", "relation"})
"""Fields whose own words stand in the tables of a report, or beside a quote."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """One finding, and the journey it stands in as it lies at home, or what of the set."""

    holder: Journey | Group | Codebook | ActorAlias
    finding: Finding

    @property
    def journey(self) -> Journey | None:
        """None for what the set says."""
        return self.holder if isinstance(self.holder, Journey) else None


def in_report(journeys: Sequence[Journey], watch: Watch) -> tuple[Suspect, ...]:
    """What a report on these journeys may print: notes and answers that may be quoted, actors,
    groups."""
    speaking = quotable_journeys(journeys)
    quoted = {(ref.journey_id, ref.experience_id) for ref in quotable(journeys).quotes}

    def printed(journey: Journey) -> tuple[Finding, ...]:
        def is_printed(parts: tuple[Part, ...], owner: str) -> bool:
            if "experiences" in parts:
                return parts[-1] == "text" and (journey.id, owner) in quoted
            if "answers" in parts and parts[0] != "set_aside":
                return parts[-1] == "text" and journey.id in speaking
            return parts[0] != "set_aside" and bool(_COUNTED & {parts[0], parts[-1]})

        return identifiers_in(journey, is_printed)

    return tuple(_looked_through(journeys, printed, watch))


_IDS: Final = frozenset({"journey", "note", "merged_into"})
_FACTS: Final = _COUNTED | {"unit", "age_band", "channel", "prompt", "by"}
"""Fields whose own words stand in open data whatever the citizen allows."""
_SAID: Final = ("events", "answers")


def in_export(
    journeys: Sequence[Journey], reach: Coverage, watch: Watch, *, all_texts: bool = False
) -> tuple[Suspect, ...]:
    """What open data of these journeys hold; `all_texts` takes every text of each of them."""
    leaving = [one for one in journeys if all_texts or one.consent.reaches(reach)]

    def written(journey: Journey) -> tuple[Finding, ...]:
        said = all_texts or (journey.consent.quotes_allowed and journey.consent.reaches(reach))
        kept = {note.id for _, note in journey.experiences() if not (note.shareable or all_texts)}

        def is_written(parts: tuple[Part, ...], owner: str) -> bool:
            if parts[0] == "set_aside" and not all_texts:
                return False
            if parts[-1] in _FACTS or parts[0] in _FACTS:
                return True
            is_story = parts[0] in _SAID or parts[0] == "set_aside"
            return said and is_story and parts[-1] == "text" and owner not in kept

        return identifiers_in(journey, is_written)

    return tuple(_looked_through(leaving, written, watch))


def in_set(
    groups: Iterable[Group] = (),
    codebook: Codebook | None = None,
    aliases: Iterable[ActorAlias] = (),
) -> tuple[Suspect, ...]:
    """What the set says of its journeys and leaves with them: the names and descriptions of groups,
    codes and their help, what actors are called. Of the log of the codebook nothing leaves."""

    def is_said(parts: tuple[Part, ...], _owner: str) -> bool:
        return parts[0] != "log" and parts[-1] not in _IDS

    holders: tuple[Group | Codebook | ActorAlias, ...] = (
        *groups,
        *([codebook] if codebook is not None else []),
        *aliases,
    )
    return tuple(Suspect(one, found) for one in holders for found in identifiers_in(one, is_said))


def in_package(shared: Shared, watch: Watch) -> tuple[Suspect, ...]:
    """What a package holds. What was dismissed at home is left out, though the marks stay there."""
    stripped = {id(own): left for own, left in zip(shared.originals, shared.journeys, strict=True)}

    def packed(journey: Journey) -> tuple[Finding, ...]:
        leaves = stripped[id(journey)]
        return identifiers_in(journey, lambda parts, _owner: _is_there(journey, leaves, parts))

    return tuple(_looked_through(shared.originals, packed, watch))


def _looked_through(
    journeys: Sequence[Journey], look: Callable[[Journey], tuple[Finding, ...]], watch: Watch
) -> Iterator[Suspect]:
    for done, journey in enumerate(journeys):
        watch(done, len(journeys))
        yield from (Suspect(journey, found) for found in look(journey))
    watch(len(journeys), len(journeys))


def _is_there(own: Journey, leaves: Journey, parts: tuple[Part, ...]) -> bool:
    """The same words stand in the same place of what leaves."""
    if parts[0] == "set_aside" or (parts[0] == "periods" and not leaves.periods):
        return False
    return text_at(leaves, parts) == text_at(own, parts)
