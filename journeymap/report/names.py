"""What things are called in the language of the report."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from journeymap.aggregate.collect import CONDITION_KEYS, Condition
from journeymap.model.vocabulary import Lens, Vocabulary
from journeymap.report.options import By
from journeymap.report.ordering import alphabetical, collation_key
from journeymap.words import Words, key

_LONGEST: Final = 90
"""Characters of a name; own names of actors and groups may be as long as a note."""

_MODES: Final = {
    "face-to-face": key("report.mode.face_to_face"),
    "telephone": key("report.mode.telephone"),
    "video": key("report.mode.video"),
    "transcribed": key("report.mode.transcribed"),
    "": key("report.not_stated"),
}
_COVERAGE: Final = {
    "team": key("report.coverage.team"),
    "municipality": key("report.coverage.municipality"),
    "cross-municipal": key("report.coverage.cross_municipal"),
    "publication": key("report.coverage.publication"),
    "": key("report.not_stated"),
}

_FIELDS: Final = {
    "municipality": key("report.where.municipality"),
    "target-group": key("report.where.target_group"),
    "mode": key("report.where.mode"),
    "unit": key("report.where.unit"),
    "age-band": key("report.where.age_band"),
    "actor": key("report.where.actor"),
    "selection": key("report.where.selection"),
}
assert set(_FIELDS) == set(CONDITION_KEYS)


@dataclass(frozen=True, slots=True)
class Names:
    """The labels of ids and free texts; long ones are shortened with an ellipsis."""

    words: Words
    vocabulary: Vocabulary

    @property
    def language(self) -> str:
        """ "da" or "en"."""
        return self.words.language

    def code(self, lens: Lens, code: str) -> str:
        """A code of the lens."""
        return shortened(self.vocabulary.code_label(lens.id, code, self.language))

    def actor(self, actor: str | None) -> str:
        """Somebody the citizen met."""
        if actor is None:
            return self.words("report.no_actor")
        return shortened(self.vocabulary.actor_label(actor, self.language))

    def is_known(self, by: By | Literal["actor"], part: str | None) -> bool:
        """Whether a part is called by the vocabulary, not by somebody's own words."""
        if part is None or by == "municipality":
            return True
        terms = self.vocabulary.actors if by == "actor" else self.vocabulary.target_groups
        return any(term.id == part for term in terms)

    def actor_place(self, actor: str | None) -> tuple[int, tuple[str, str]]:
        """For sorting actors by group, then name; own actors and those not stated come last."""
        groups = [group.id for group in self.vocabulary.actor_groups]
        group = self.actor_group(actor)
        last = len(groups) + (actor is None)
        place = groups.index(group) if group in groups else last
        return place, collation_key(self.actor(actor), self.language)

    def actor_group(self, actor: str | None) -> str:
        """The id of the group an actor belongs to, "" where there is none."""
        return next((known.group for known in self.vocabulary.actors if known.id == actor), "")

    def group_of(self, actor: str | None) -> str:
        """The name of the group an actor belongs to."""
        return self.group_title(self.actor_group(actor))

    def group_title(self, group: str) -> str:
        """The name of a group of actors."""
        for known in self.vocabulary.actor_groups:
            if known.id == group:
                return known.label(self.language)
        return self.words("report.other_actors")

    def part(self, by: By, part: str | None) -> str:
        """A municipality or a target group."""
        if part is None:
            return self.words("report.not_stated")
        if by == "municipality":
            return self.vocabulary.municipality_label(part)
        return shortened(self.vocabulary.target_group_label(part, self.language))

    def municipalities(self, codes: Iterable[str]) -> tuple[str, ...]:
        """The names in alphabetical order."""
        names = (self.vocabulary.municipality_label(code) for code in codes)
        return tuple(alphabetical(names, self.language))

    def mode(self, mode: str) -> str:
        """A way of interviewing."""
        name = _MODES[mode]
        return self.words(name)

    def condition(self, condition: Condition) -> str:
        """What a report was limited to: "Målgruppe: Unge 15–29 år"."""
        field = _FIELDS[condition.key]
        values = [self.condition_value(condition.key, value) for value in condition.values]
        return f"{self.words(field)}: {self.words.listed(values)}"

    def condition_value(self, field: str, value: str) -> str:
        """A value that journeys can be chosen by; "" is "not stated"."""
        if not value:
            return self.words("report.not_stated")
        if field == "municipality":
            return self.vocabulary.municipality_label(value)
        if field == "target-group":
            return self.vocabulary.target_group_label(value, self.language)
        if field == "actor":
            return self.actor(value)
        return self.mode(value) if field == "mode" and value in _MODES else shortened(value)

    def coverage(self, reach: str) -> str:
        """How far a consent reaches."""
        name = _COVERAGE[reach]
        return self.words(name)

    def stated(self, text: str) -> str:
        """A free text from the interview."""
        return shortened(text) or self.words("report.not_stated")


def shortened(name: str) -> str:
    """A name that fits into a table."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
