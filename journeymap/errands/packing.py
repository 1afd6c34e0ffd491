"""What of files and folders could be packed for somebody else."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from journeymap.errands.gathering import gather
from journeymap.model.collection import Collection
from journeymap.model.journey import Coverage
from journeymap.model.merge import Copy, merge
from journeymap.privacy.sharing import Shared, prepare_to_share
from journeymap.storage.errors import ReadError
from journeymap.storage.journeys import Watch, unwatched


@dataclass(frozen=True, slots=True)
class Packing:
    """What files and folders hold that could be packed: each journey once, or its diverged copies.

    `collection` is what a receiver needs in order to read and count them: codes, local names, who
    has withdrawn and until when all of it may be kept. Pain points, filters and guides stay at
    home, `leaves_work` says whether there are any. `unreadable` are the journeys and set files that
    stay because they cannot be read.
    """

    copies: tuple[Copy, ...]
    collection: Collection
    unreadable: tuple[ReadError, ...]
    leaves_work: bool = False

    def shared(self, reach: Coverage, *, keep_birth_year: bool = False) -> Shared:
        """What of it leaves for a receiver as far away as `reach`."""
        found = (copy.journey for copy in self.copies)
        return prepare_to_share(found, reach, keep_birth_year=keep_birth_year)


def packing_of(paths: Sequence[Path], watch: Watch = unwatched) -> Packing:
    """Gathers what could be packed; whose citizen has withdrawn is not even among it."""
    gathered = gather(paths, watch)
    known = gathered.collection
    collection = Collection(
        tombstones=known.tombstones,
        codebook=known.codebook,
        actor_aliases=known.actor_aliases,
        keep_until=known.keep_until,
    )
    found = (
        copy
        for one in merge(gathered.copies)
        for copy in one.kept
        if one.id not in collection.withdrawn
    )
    work = bool(known.groups or known.filters or known.guide or known.other_guides)
    return Packing(tuple(found), collection, gathered.errors, leaves_work=work)
