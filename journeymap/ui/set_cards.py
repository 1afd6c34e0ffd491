"""The cards of what lies in files: of a set, and of what was open before."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from journeymap.model.vocabulary import Vocabulary
from journeymap.storage.errors import NeedsPassphrase, ReadError, WrongPassphrase
from journeymap.storage.journeys import (
    Watch,
    find_journey_files,
    is_folder,
    is_taken,
    read_journey,
    unwatched,
)
from journeymap.ui.cards import Card, card_of, locked_card
from journeymap.ui.preferences import Preferences
from journeymap.words import Words


@dataclass(frozen=True, slots=True)
class SetCards:
    """What a set holds: cards of its journeys, files under another passphrase, and broken ones.

    Nothing in it is said in any language yet.
    """

    journeys: tuple[Card, ...] = ()
    locked: tuple[Path, ...] = ()
    unreadable: tuple[ReadError, ...] = ()

    @property
    def holds_journeys(self) -> bool:
        """Whether there is anything to count or to look at."""
        return bool(self.journeys or self.locked)

    def cards(self, words: Words) -> tuple[Card, ...]:
        """All cards by place and code, but of files that have gone since."""
        sealed = words("problem.sealed")
        every = (*self.journeys, *(locked_card(path, sealed) for path in self.locked))
        there = [card for card in every if is_taken(card.path)]
        return tuple(sorted(there, key=lambda card: (card.place, card.code)))

    def broken(self, words: Words) -> tuple[str, ...]:
        """What is wrong with the files that cannot be read, a line for each."""
        return tuple(f"{Path(one.path).name}: {one.sentence(words)}" for one in self.unreadable)


def set_cards(folder: Path, vocabulary: Vocabulary, watch: Watch = unwatched) -> SetCards:
    """Reads the set in a folder; `watch` may raise to stop."""
    journeys, locked, unreadable = [], [], []
    files = find_journey_files([folder])
    for done, path in enumerate(files):
        watch(done, len(files))
        try:
            journeys.append(card_of(path, read_journey(path), vocabulary))
        except (NeedsPassphrase, WrongPassphrase):
            locked.append(path)
        except ReadError as error:
            unreadable.append(error.with_traceback(None))  # which holds what was read so far
    return SetCards(tuple(journeys), tuple(locked), tuple(unreadable))


def recent_cards(
    preferences: Preferences, vocabulary: Vocabulary, words: Words
) -> tuple[Card, ...]:
    """Cards of what was open before; what has gone is forgotten, what is broken says so."""
    found = ((text, _recent_card(Path(text), vocabulary, words)) for text in preferences.recent)
    return tuple(_kept(found, preferences))


def _kept(found: Iterable[tuple[str, Card | None]], preferences: Preferences) -> Iterable[Card]:
    for text, card in found:
        if card is None:
            preferences.forget(text)
        else:
            yield card


def _recent_card(path: Path, vocabulary: Vocabulary, words: Words) -> Card | None:
    """The card of a file or folder; None of one that has gone."""
    if is_folder(path):
        count = words.count("set.count", len(find_journey_files([path])))
        return Card(path, path.name, words("start.folder"), problem=count)
    try:
        return card_of(path, read_journey(path), vocabulary)
    except (NeedsPassphrase, WrongPassphrase):
        return locked_card(path, words("problem.sealed"))
    except ReadError as error:
        problem = error.sentence(words)
        return Card(path, path.name, problem=problem) if is_taken(path) else None
