"""How often suggestions of similar notes are right, and how long they take.

`python -m benchmarks.similar [SET…]` prints, for each set of grouped notes in `similar_notes`, for
how many notes one of three suggestions lies in the same group: with plain cosine of character
3–5-gram TF-IDF, with `journeymap.aggregate.similar`, and the ratio. `run` measures the time.
"""

import math
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from heapq import nlargest
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.figures import Figure, figure
from journeymap.aggregate.alike.stems import word_list
from journeymap.aggregate.similar import nearest

SETS: Final = Path(__file__).parent / "similar_notes"
TIMES: Final = 3
NOTES: Final = 1_000

Nearest = Callable[[Sequence[str], int], Sequence[Sequence[int]]]


class Grouped(NamedTuple):
    """Notes, and the number of the group of each."""

    notes: tuple[str, ...]
    groups: tuple[int, ...]


def grouped(name: str) -> Grouped:
    """The set of a name, "held_out_red"."""
    notes: list[str] = []
    groups: list[int] = []
    group = -1
    for line in (SETS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            group += 1
        elif line:
            notes.append(line)
            groups.append(group)
    return Grouped(tuple(notes), tuple(groups))


def share_right(found: Grouped, method: Nearest) -> float:
    """For which share of the notes one of three suggestions lies in the same group."""
    suggested = method(found.notes, 3)
    right = sum(
        any(found.groups[other] == own for other in others)
        for own, others in zip(found.groups, suggested, strict=True)
    )
    return right / len(found.notes)


def plain(notes: Sequence[str], k: int) -> list[list[int]]:
    """The `k` nearest by cosine of character 3–5-gram TF-IDF; for equals the first."""
    counts = [Counter(_runs(note)) for note in notes]
    spread = Counter(run for count in counts for run in count)
    rarity = {run: math.log((1 + len(notes)) / (1 + n)) + 1 for run, n in spread.items()}
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    vectors: list[dict[str, float]] = []
    for place, count in enumerate(counts):
        length = math.hypot(*(rarity[run] * n for run, n in count.items()))
        vectors.append({run: rarity[run] * n / length for run, n in count.items()})
        for run, weight in vectors[-1].items():
            postings[run].append((place, weight))
    return [_nearest(place, vector, postings, k) for place, vector in enumerate(vectors)]


def _nearest(
    place: int, vector: dict[str, float], postings: dict[str, list[tuple[int, float]]], k: int
) -> list[int]:
    likeness: dict[int, float] = defaultdict(float)
    for run, weight in vector.items():
        for other, theirs in postings[run]:
            likeness[other] += weight * theirs
    del likeness[place]
    return nlargest(k, likeness, key=lambda other: (likeness[other], -other))


def _runs(note: str) -> Iterator[str]:
    text = f" {' '.join(note.casefold().split())} "
    for length in (3, 4, 5):
        yield from (text[start : start + length] for start in range(len(text) - length + 1))


def many_notes(count: int) -> list[str]:
    """Notes made of the halves of others, nearly all different; the same ones every time."""
    chance = random.Random(1)
    source = [word_list(note) for name in _names() for note in grouped(name).notes]
    pairs = ((chance.choice(source), chance.choice(source)) for _ in range(count))
    return [" ".join(one[: len(one) // 2 + 1] + two[len(two) // 2 :]) for one, two in pairs]


def run(times: int = TIMES, notes: int = NOTES) -> list[Figure]:
    """Suggests three for each of many notes; the floor takes them apart into words."""
    texts = many_notes(notes)
    samples = [_seconds(lambda: nearest(texts)) for _ in range(times)]
    floor = [_seconds(lambda: [word_list(text) for text in texts]) for _ in range(times)]
    return [figure("similar", f"{notes:,} notes", "s", samples, floor=floor)]


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _names() -> list[str]:
    return sorted(path.stem for path in SETS.glob("*.txt"))


def main(names: Sequence[str]) -> None:
    """Prints one line for each set."""
    print(f"{'set':16}{'notes':>7}{'groups':>8}{'plain':>9}{'similar':>9}{'ratio':>7}")
    for name in names or _names():
        found = grouped(name)
        base, ours = share_right(found, plain), share_right(found, nearest)
        groups = len(set(found.groups))
        print(
            f"{name:16}{len(found.notes):7}{groups:8}{base:9.1%}{ours:9.1%}{ours / base:7.2f}",
            flush=True,
        )


if __name__ == "__main__":
    main(sys.argv[1:])
