"""What the journeys of a set call their actors."""

from dataclasses import dataclass
from pathlib import Path

from journeymap.errands.gathering import gather
from journeymap.model.collection import ActorAlias
from journeymap.model.local_names import LocalName, local_names
from journeymap.model.merge import merge
from journeymap.storage.collection import open_set
from journeymap.storage.journeys import Watch, unwatched
from journeymap.storage.resources import load_vocabulary


@dataclass(frozen=True, slots=True)
class ActorNames:
    """The actors of a set's own (`local_names`), and what they are counted as."""

    names: tuple[LocalName, ...]
    aliases: tuple[ActorAlias, ...]


def actor_names(folder: Path, language: str, watch: Watch = unwatched) -> ActorNames:
    """Reads what the journeys of a set call their actors; a withdrawn citizen's are not met.

    Raises ReadError where the set cannot be read.
    """
    known = open_set(folder).collection
    found = (
        copy.journey
        for one in merge(gather([folder], watch).copies)
        for copy in one.kept[:1]
        if one.id not in known.withdrawn
    )
    names = local_names(found, known.actor_aliases, load_vocabulary(), language)
    return ActorNames(names, known.actor_aliases)
