"""Hears every sentence of a report with the numbers in it, as a reader does."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from journeymap.words import Words

_NUMBER: Final = re.compile(r"\d|\.\.|<")

Said = list[tuple[str, Mapping[str, str]]]

COUNTS: Final[dict[str, dict[str, str]]] = {
    "report.method.counts": {"good": "good notes", "bad": "bad notes"},
    "report.cover.experiences": {"n": "notes"},
    "report.good.uncoded": {"left": "good uncoded", "notes": "good notes"},
    "report.bad.uncoded": {"left": "bad uncoded", "notes": "bad notes"},
    "report.good.ungrouped": {"left": "good ungrouped", "notes": "good notes"},
    "report.bad.ungrouped": {"left": "bad ungrouped", "notes": "bad notes"},
    "report.findings.hardly_coded": {"notes": "some notes"},
    "report.method.lens": {"uncoded": "uncoded", "notes": "notes"},
    "report.method.held_back": {
        "notes": "held back",
        "consent": "held by consent",
        "reach": "held by reach",
        "note": "held by note",
    },
    "report.method.undated": {"undated": "undated", "in_words": "in words"},
    "report.rounds.dated": {"undated": "unmeasured"},
    "report.method.withdrawn": {"n": "withdrawn"},
    "report.method.filtered": {"n": "filtered out"},
    "report.method.missing_notes": {"n": "missing notes"},
}
"""Numbers that stand in a sentence and in no table, by what a reader would call them."""

GUARDED: Final = frozenset(
    [
        "report.at_least",
        "report.bad.bars",
        "report.bad.groups",
        "report.bad.hidden",
        "report.bad.hidden_groups",
        "report.bad.lead",
        "report.bad.opposite",
        "report.citizens",
        "report.citizens_of",
        "report.counted",
        "report.findings.actors",
        "report.findings.codes",
        "report.findings.share",
        "report.findings.thirds_alt",
        "report.findings.ways",
        "report.good.bars",
        "report.good.groups",
        "report.good.hidden",
        "report.good.hidden_groups",
        "report.good.lead",
        "report.good.opposite",
        "report.handovers.alt",
        "report.handovers.lead",
        "report.handovers.told",
        "report.mentions",
        "report.method.consents",
        "report.method.modes",
        "report.method.nowhere",
        "report.method.relations",
        "report.method.selections",
        "report.moments.lead",
        "report.moments.sides",
        "report.needed.given",
        "report.needed.lead",
        "report.of",
        "report.rounds.lead",
        "report.rounds.longest",
        "report.rounds.together",
        "report.summary.busiest",
        "report.summary.span",
        "report.themes.bar",
        "report.themes.bars",
        "report.turning.alt",
        "report.turning.better",
        "report.turning.from_to",
        "report.turning.lead",
        "report.turning.same",
        "report.turning.span",
        "report.turning.worse",
        "report.unit.into",
        "report.unit.lead",
        "report.unit.out",
        "report.unit.ways",
        "exhibit.days",
        "exhibit.days_at_least",
        "exhibit.days_between",
    ]
)
"""Numbers of the tables once more, as a guarded cell tells them, and what is worked out of them."""

OF_ALL: Final = frozenset(
    [
        "report.actors.few",
        "report.actors.few_in_grid",
        "report.actors.few_in_grid_all",
        "report.appendix.not_listed",
        "report.appendix.small",
        "report.breakdown.few",
        "report.cover.citizens",
        "report.cover.municipalities",
        "report.events",
        "report.handovers.few",
        "report.handovers.more",
        "report.legend.none_shown",
        "report.legend.small",
        "report.method.counts_hidden",
        "report.method.days",
        "report.method.filtered_few",
        "report.method.hidden_count",
        "report.method.lens_hardly",
        "report.method.missing_few",
        "report.method.period",
        "report.method.rule",
        "report.method.undated_hidden",
        "report.method.withdrawn_few",
        "report.moments.few",
        "report.moments.few_else",
        "report.municipalities",
        "report.notes",
        "report.reach.recognisable",
        "report.reach.small_limit",
        "report.retold",
        "report.rounds.actors",
        "report.rounds.dated_hidden",
        "report.summary.actors_met",
        "report.summary.few",
        "report.summary.lead",
        "report.summary.lead_nowhere",
        "report.tenths.at_least",
        "report.tenths.at_most",
        "report.tenths.between",
        "report.turning.chance",
        "report.turning.hidden",
        "report.turning.sure",
        "report.turning.very_sure",
        "report.under",
        "report.unit.caveat",
        "report.unit.few",
        "report.unit.few_bad",
        "report.unit.few_good",
        "report.nameless",
        "report.unit.no_ways",
        "report.method.identical",
        "report.method.replaced",
        "report.method.diverged",
        "report.method.unreadable",
    ]
)
"""Numbers that count no part of the citizens: N, the limit, what is true of all, files, ways."""


@dataclass(frozen=True)
class Heard(Words):
    """Words that remember what was said with a number in it."""

    said: Said = field(default_factory=list)

    def __call__(self, name: str, /, **values: object) -> str:
        self._keep(name, values)
        return super().__call__(name, **values)

    def count(self, name: str, n: int, /, **values: object) -> str:
        self._keep(name, {"n": n, **values})
        return super().count(name, n, **values)

    def _keep(self, name: str, values: Mapping[str, object]) -> None:
        told = {place: str(value) for place, value in values.items()}
        if any(map(_NUMBER.search, told.values())):
            self.said.append((name, told))


def numbers_in(said: Said) -> dict[str, int]:
    """What stands in sentences alone; fails for a sentence that nobody has placed yet."""
    found: dict[str, int] = {}
    for name, told in said:
        for place, what in COUNTS.get(name, {}).items():
            number = int(re.sub(r"\D", "", told[place]))
            assert found.setdefault(what, number) == number, (what, name)
        assert name in COUNTS or name in GUARDED or name in OF_ALL, (name, told)
    return found
