"""Reading journeys and sets of files and folders, for whatever is done with them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from journeymap.aggregate.collect import Condition, Evidence, Pool, pooled
from journeymap.model.aliases import aliaser
from journeymap.model.collection import Collection
from journeymap.model.merge import Copy
from journeymap.model.recoding import recoder, with_codebook
from journeymap.model.uniting import SetsTooLarge, united
from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.collection import SET_FILE, left_out, lies_in_unread, sets_of
from journeymap.storage.errors import Problem, ReadError
from journeymap.storage.journeys import Watch, read_journeys, unwatched
from journeymap.storage.resources import load_vocabulary
from journeymap.words import Words


@dataclass(frozen=True, slots=True)
class Gathered:
    """What lay in files and folders: copies of journeys, and the files that could not be read.

    `collection` is what the sets know that the journeys lie in, united.
    """

    copies: tuple[Copy, ...]
    errors: tuple[ReadError, ...]
    collection: Collection = field(default_factory=Collection)

    @property
    def vocabulary(self) -> Vocabulary:
        """The vocabularies with the lenses of the sets."""
        return with_codebook(load_vocabulary(), self.collection.codebook)


def gather(paths: Iterable[Path], watch: Watch = unwatched) -> Gathered:
    """Reads every journey and every set of files and folders; `watch` may raise to stop the work.

    A set counts whether it lies in one of the paths or one of the paths lies in it. Where a set
    file cannot be read its journeys stay out: one of them may be of a citizen who has withdrawn.
    """
    paths = tuple(paths)
    copies: list[Copy] = []
    errors: list[ReadError] = []
    for found in read_journeys(paths, watch):
        if isinstance(found, Copy):
            copies.append(found)
        else:
            errors.append(found)
    sets, unreadable = sets_of(paths)
    errors.extend(map(left_out, unreadable))
    copies = [copy for copy in copies if not lies_in_unread(Path(copy.source), unreadable)]
    try:
        known = united(sets)
    except SetsTooLarge as error:  # who withdrew is never forgotten
        errors.append(ReadError(SET_FILE, Problem(error.message)))
        known = united(Collection(tombstones=one.tombstones) for one in sets)
    return Gathered(tuple(copies), tuple(errors), known)


def evidence_of(gathered: Gathered, where: tuple[Condition, ...], words: Words) -> Evidence:
    """What a report may count of what was gathered, with the codes and actors of its sets."""
    return pool_of(gathered, words).evidence(where)


def pool_of(gathered: Gathered, words: Words) -> Pool:
    """Like `evidence_of`, for several conditions in turn: merging takes the time."""
    unreadable = [(Path(error.path).name, error.sentence(words)) for error in gathered.errors]
    known = gathered.collection
    coded = recoder(known.codebook)
    named = aliaser(known.actor_aliases, load_vocabulary())
    return pooled(
        gathered.copies,
        unreadable=unreadable,
        known=known,
        read_as=lambda journey: named(coded(journey)),
    )
