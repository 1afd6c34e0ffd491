"""The words of the field that journeys refer to by id: actors, target groups, lenses and codes.

Read from `resources/` by `journeymap.storage.resources` and handed down as one frozen value.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

DEFAULT_LENS: Final = "themes"


@dataclass(frozen=True, slots=True)
class Term:
    """A word with an id and a label in each language."""

    id: str
    labels: dict[str, str] = field(hash=False)

    def label(self, language: str) -> str:
        """The label in `language`, in Danish where that is missing."""
        return self.labels.get(language) or self.labels["da"]


@dataclass(frozen=True, slots=True)
class Actor(Term):
    """Somebody the citizen meets: a unit, a hospital, a friend."""

    group: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Code(Term):
    """A code of a lens, with a help text in each language."""

    help: dict[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Lens(Term):
    """A coding scheme: one way of looking at what citizens say."""

    help: dict[str, str] = field(default_factory=dict, hash=False)
    ordinal: bool = False
    default: bool = True
    codes: tuple[Code, ...] = ()
    former: tuple[Code, ...] = ()
    """Codes that are no longer used, and that notes may still carry."""

    def code(self, code_id: str) -> Code | None:
        """The code of this id, or None."""
        return next((code for code in self.codes if code.id == code_id), None)

    def once(self, code_id: str) -> Code | None:
        """The former code of this id, or None."""
        return next((code for code in self.former if code.id == code_id), None)


@dataclass(frozen=True)
class Vocabulary:
    """All vocabularies of the program."""

    actors: tuple[Actor, ...]
    actor_groups: tuple[Term, ...]
    municipalities: tuple[Term, ...]
    target_groups: tuple[Term, ...]
    channels: tuple[Term, ...]
    lenses: tuple[Lens, ...]

    @cached_property
    def _actors(self) -> dict[str, Actor]:
        return {actor.id: actor for actor in self.actors}

    @cached_property
    def _names(self) -> dict[str, str]:
        return {name.casefold(): actor.id for actor in self.actors for name in _names_of(actor)}

    @cached_property
    def _municipalities(self) -> dict[str, Term]:
        return {term.id: term for term in self.municipalities}

    def actor_label(self, actor_id: str, language: str) -> str:
        """The name of an actor; an actor of the set's own is its own name."""
        actor = self._actors.get(actor_id)
        return actor.label(language) if actor else actor_id

    def actor_id(self, name: str) -> str:
        """The id behind a name or an alias; a name that is not known stays as it is."""
        return self._names.get(name.strip().casefold(), name.strip())

    def municipality_label(self, code: str) -> str:
        """The name of a municipality, or its code when it is not an official one."""
        term = self._municipalities.get(code)
        return term.label("da") if term else code

    def target_group_label(self, group: str, language: str) -> str:
        """The name of a target group; free text is its own name."""
        return _label(self.target_groups, group, language)

    def channel_label(self, channel: str, language: str) -> str:
        """The name of a channel; free text is its own name."""
        return _label(self.channels, channel, language)

    def lens(self, lens_id: str) -> Lens | None:
        """The lens of this id, or None."""
        return next((lens for lens in self.lenses if lens.id == lens_id), None)

    def code_label(self, lens_id: str, code_id: str, language: str) -> str:
        """The label of a code, also of a former one; one that no lens knows is shown by its id."""
        lens = self.lens(lens_id)
        code = (lens.code(code_id) or lens.once(code_id)) if lens else None
        return code.label(language) if code else code_id


def _names_of(actor: Actor) -> Iterator[str]:
    yield actor.id
    yield from actor.labels.values()
    yield from actor.aliases


def _label(terms: tuple[Term, ...], term_id: str, language: str) -> str:
    return next((term.label(language) for term in terms if term.id == term_id), term_id)
