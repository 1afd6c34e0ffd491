"""The actors of a set's own: what they are called in its journeys, and whom they are counted as.

Nothing is decided here. What looks alike is offered, a person settles it (`settled`), and taking a
name out again leaves everything as it was: the journeys keep their words.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from journeymap.model.aliases import ambiguous, followed
from journeymap.model.capture import suggest
from journeymap.model.collection import ActorAlias
from journeymap.model.journey import Journey
from journeymap.model.vocabulary import Vocabulary

_ALIKE: Final = 0.8
"""How alike two own names must be to be offered for each other (difflib ratio, 0–1)."""
_MOST: Final = 6
"""Actors that one name is offered for."""


@dataclass(frozen=True, slots=True)
class LocalName:
    """One name as it is written most often; `citizens` of how many journeys, `events` how often.

    `counts_as` is an actor's id or another own name; "" where it stands for itself. `likely` are
    those it may mean, the likeliest first. `spellings`: how many ways it is written in, large
    letters and small. `is_unsure`: sets that were merged disagree on it.
    """

    name: str
    citizens: int
    events: int
    counts_as: str = ""
    likely: tuple[str, ...] = ()
    spellings: int = 1
    is_unsure: bool = False


def local_names(
    journeys: Iterable[Journey],
    aliases: Sequence[ActorAlias],
    vocabulary: Vocabulary,
    language: str,
) -> tuple[LocalName, ...]:
    """All own names of journeys, and those that are settled and met no more.

    Names to decide about come first: those in doubt, then those that look like another, then those
    met most often.
    """
    spelled, citizens = _met(journeys, vocabulary)
    for alias in aliases:
        spelled.setdefault(_same(alias.name), Counter({alias.name.strip(): 0}))
    unsure = frozenset(ambiguous(aliases, vocabulary))
    chosen = {_same(alias.name): alias.actor for alias in aliases}
    shown = {same: written.most_common(1)[0][0] for same, written in spelled.items()}
    found = []
    for same, name in shown.items():
        others = [other for key, other in shown.items() if key != same]
        found.append(
            LocalName(
                name,
                citizens[same],
                spelled[same].total(),
                counts_as="" if same in unsure else chosen.get(same, ""),
                likely=_likely(name, others, vocabulary, language),
                spellings=len(spelled[same]),
                is_unsure=same in unsure,
            )
        )
    return tuple(sorted(found, key=_order))


def settled(aliases: Sequence[ActorAlias], name: str, actor: str) -> tuple[ActorAlias, ...]:
    """The aliases after a name was settled: it counts as `actor`, or for itself where that is "".

    A name settled as itself has all its spellings counted together, as it is spelled there.
    Of names that would lead in a circle the one that leads back goes.
    """
    kept = tuple(alias for alias in aliases if _same(alias.name) != _same(name))
    if not actor:
        return kept
    if _same(actor) != _same(name) and _same(followed(kept, actor)) == _same(name):
        kept = tuple(alias for alias in kept if _same(alias.name) != _same(actor))
    return tuple(
        sorted((*kept, ActorAlias(name=name, actor=actor)), key=lambda one: (one.name, one.actor))
    )


def _met(
    journeys: Iterable[Journey], vocabulary: Vocabulary
) -> tuple[dict[str, Counter[str]], Counter[str]]:
    """How often each own name is written how, and in how many journeys it is met."""
    known = {actor.id for actor in vocabulary.actors}
    spelled: dict[str, Counter[str]] = {}
    citizens: Counter[str] = Counter()
    for journey in journeys:
        names = [event.actor.strip() for event in journey.events if event.actor]
        own = [name for name in names if vocabulary.actor_id(name) not in known]
        for name in own:
            spelled.setdefault(_same(name), Counter())[name] += 1
        citizens.update({_same(name) for name in own})
    return spelled, citizens


def _likely(
    name: str, others: Sequence[str], vocabulary: Vocabulary, language: str
) -> tuple[str, ...]:
    matcher = SequenceMatcher(b=_same(name), autojunk=False)
    alike = []
    for other in others:
        matcher.set_seq1(_same(other))
        if _is_within(name, other) or (
            matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
        ):
            alike.append(other)
    return (*alike, *suggest(name, vocabulary, language))[:_MOST]


def _is_within(name: str, other: str) -> bool:
    """ "Værestedet" in "Værestedet Oasen": one has all the words of the other, and more."""
    one, two = set(_same(name).split()), set(_same(other).split())
    return one < two or two < one


def _order(one: LocalName) -> tuple[bool, bool, int, str]:
    is_open = not one.counts_as and (bool(one.likely) or one.spellings > 1)
    return (not one.is_unsure, not is_open, -one.citizens, one.name)


def _same(name: str) -> str:
    return name.strip().casefold()
