"""What municipalities call actors → whom they mean. Used for counting; files stay as they are."""

from collections.abc import Callable, Iterable, Mapping

from journeymap.model.collection import ActorAlias
from journeymap.model.journey import Event, Journey
from journeymap.model.vocabulary import Vocabulary


def with_aliases(
    journey: Journey, aliases: Iterable[ActorAlias], vocabulary: Vocabulary
) -> Journey:
    """The journey with actors by their ids, where a name of the set or the vocabulary leads there.

    Names are compared without regard to case and outer spaces. An id of the vocabulary is never
    read as another's name, and a name that means different actors (`ambiguous`) stays as it is.
    Use `aliaser` for many journeys.
    """
    return aliaser(aliases, vocabulary)(journey)


def aliaser(aliases: Iterable[ActorAlias], vocabulary: Vocabulary) -> Callable[[Journey], Journey]:
    """`with_aliases` for some aliases; a journey with nothing to change is handed back itself."""
    told = tuple(aliases)
    unsure = set(ambiguous(told, vocabulary))
    meant = {_same(one.name): one.actor for one in told if _same(one.name) not in unsure}
    ids = {actor.id for actor in vocabulary.actors}

    def actor_of(name: str) -> str:
        if name in ids or _same(name) in unsure:
            return name
        return vocabulary.actor_id(_end(name, meant))

    return lambda journey: _renamed(journey, actor_of)


def ambiguous(aliases: Iterable[ActorAlias], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The names, in lower case and sorted, that mean different actors in the sets they came from.

    They are counted under the name itself: which of the actors is meant, nobody can know.
    """
    found: dict[str, set[str]] = {}
    for alias in aliases:
        actors = found.setdefault(_same(alias.name), set())
        actors.add(_same(vocabulary.actor_id(alias.actor)))
    return tuple(sorted(name for name, actors in found.items() if len(actors) > 1))


def followed(aliases: Iterable[ActorAlias], name: str) -> str:
    """Whom a name leads to in the end; itself where it leads nowhere or in a circle."""
    return _end(name, {_same(one.name): one.actor for one in aliases})


def _end(name: str, meant: Mapping[str, str]) -> str:
    """Follows names that lead to names; of those that lead in a circle, none is followed.

    A name that leads to itself is spelled as it says there.
    """
    seen: list[str] = []
    at = name
    while _same(at) in meant:
        if _same(meant[_same(at)]) == _same(at):
            return meant[_same(at)]
        if _same(at) in seen:
            return name
        seen.append(_same(at))
        at = meant[_same(at)]
    return at


def _renamed(journey: Journey, actor_of: Callable[[str], str]) -> Journey:
    names = {event.actor for event in journey.events if event.actor}
    fresh = {name: actor_of(name) for name in names}
    if all(name == actor for name, actor in fresh.items()):
        return journey
    return journey.replaced(events=tuple(_event(event, fresh) for event in journey.events))


def _event(event: Event, fresh: Mapping[str, str]) -> Event:
    actor = fresh.get(event.actor or "", event.actor)
    return event if actor == event.actor else event.replaced(actor=actor)


def _same(name: str) -> str:
    return name.strip().casefold()
