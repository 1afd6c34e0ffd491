"""Looking through files without keeping them: which can be read, which contradict each other."""

import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from journeymap.model.collection import Collection
from journeymap.model.journey import Journey
from journeymap.model.merge import Copy, merge
from journeymap.storage.collection import SET_FILE, read_collection
from journeymap.storage.errors import ReadError
from journeymap.storage.journeys import (
    Watch,
    find_files_named,
    find_journey_files,
    read_journey,
    unwatched,
)


@dataclass(frozen=True)
class Checked:
    """One file and what is wrong with it; None when it is in order."""

    path: Path
    error: ReadError | None


@dataclass(frozen=True)
class Survey:
    """All files looked at, by path, and the sources of journeys whose copies have diverged."""

    files: tuple[Checked, ...]
    diverged: dict[str, tuple[str, ...]]

    @property
    def faulty(self) -> int:
        """How many files are not in order."""
        return sum(checked.error is not None for checked in self.files)


def _look_away(path: Path, content: Journey | Collection) -> None:
    """Nobody wants to see what the files hold."""


Look = Callable[[Path, Journey | Collection], None]


def survey(paths: Sequence[Path], watch: Watch = unwatched, look: Look = _look_away) -> Survey:
    """Reads every journey and set file among `paths`; raises nothing.

    `look` is shown the content of each file that can be read.
    """
    folders = [path for path in paths if os.path.isdir(path)]
    sets = set(find_files_named(SET_FILE, folders))
    found = sorted({*find_journey_files(paths), *sets}, key=lambda path: path.parts)
    files: list[Checked] = []
    copies: dict[str, list[Path]] = defaultdict(list)
    for done, path in enumerate(found, 1):
        try:
            if path in sets:
                look(path, read_collection(path))
            else:
                journey = read_journey(path)
                copies[journey.id].append(path)
                look(path, journey)
        except ReadError as error:
            files.append(Checked(path, error))
        else:
            files.append(Checked(path, None))
        watch(done, len(found))
    return Survey(tuple(files), dict(_diverged(copies)))


def _diverged(copies: dict[str, list[Path]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for journey_id, paths in sorted(copies.items()):
        if len(paths) < 2:
            continue
        with suppress(ReadError):  # changed while we looked: then it is no longer known
            (merged,) = merge([Copy(str(path), read_journey(path)) for path in paths])
            if merged.diverged:
                yield journey_id, tuple(copy.source for copy in merged.kept)
