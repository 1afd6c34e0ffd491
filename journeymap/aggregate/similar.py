"""Which notes may say the same thing: a suggestion that a person decides on.

Four likenesses are added, each a cosine between 0 and 1: of the letters (runs of 3–5), of the
stems, of the things spoken of (`alike/concepts.py`; what is denied counts against what is
affirmed), and of the themes that words and turns point to (`alike/hard_*.py`, `alike/good_*.py`).
Each is weighted by how rare it is among the notes given, so what nearly all of them share tells
little; and a note that is near to many others, as short and general ones are, is suggested less
readily. How often it is right is measured by `python -m benchmarks.similar`; docs/adr/0013.md says
what was refused.

Limits: Danish only (other languages are compared by their letters); the first 1,000 characters of a
note count; it is blind to irony and to what only somebody who was there can know.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from heapq import nlargest
from itertools import chain
from typing import Final

from journeymap.aggregate.alike.lexicon import Found, danish
from journeymap.aggregate.alike.stems import SMALL_WORDS, stem, word_list

_POOL: Final = 50
_CROWD: Final = 10
"""Of so many likest others suggestions are chosen; of so many we learn how crowded it is there."""
_CHARACTERS: Final = 1_000
"""So many characters of a note are looked at; a note seldom has 200."""
_LETTERS, _STEMS, _THINGS, _THEMES = 0.8, 0.3, 0.9, 1.2
_THINGS_AT: Final = 2
"""Where the things stand among the four."""
_OPPOSED: Final = 0.6
"""So much is left of a likeness where one denies what the other affirms."""
_COMMON: Final = 60
"""A run of letters or a stem of more notes than this tells nothing apart."""
_DIGITS: Final = 9
_SAME: Final = 1e-8
"""Likenesses are compared to so many decimals: the order of adding must not decide."""
Plain = dict[str, float]
Feature = tuple[int, str]
Vector = dict[Feature, float]
Postings = dict[Feature, list[tuple[int, float]]]


def nearest(texts: Sequence[str], k: int = 3) -> tuple[tuple[int, ...], ...]:
    """For each text the places of the `k` others most like it, the most alike first.

    Fewer than `k` where fewer are alike at all; never the text itself, and none for a text without
    words. Texts of the same words are each other's nearest. Of two that are equally alike, the one
    that comes first. The result depends on the texts alone. Raises ValueError for a negative `k`.
    """
    if k < 0:
        raise ValueError(f"k is {k}; it must not be negative")
    copies: dict[tuple[str, ...], list[int]] = defaultdict(list)
    notes = [tuple(word_list(text[:_CHARACTERS])) for text in texts]
    for place, note in enumerate(notes):
        copies[note].append(place)
    alike = _alike(list(copies), k)
    groups = list(copies.values())
    found: dict[int, tuple[int, ...]] = {}
    for own, near in zip(groups, alike, strict=True):
        others = list(chain.from_iterable(groups[number][:k] for number in near))
        for place in own:
            same = [copy for copy in own[: k + 1] if copy != place] if notes[place] else []
            found[place] = tuple((same + others)[:k])
    return tuple(found[place] for place in range(len(texts)))


def _alike(notes: Sequence[Sequence[str]], k: int) -> list[list[int]]:
    """The places of the `k` most alike of notes that are all different."""
    vectors = _vectors(notes)
    postings = _postings(vectors)
    pools = [
        _pool(place, vector, postings, len(notes), max(k, _POOL))
        for place, vector in enumerate(vectors)
    ]
    crowds = [sum(value for value, _ in pool[:_CROWD]) / _CROWD for pool in pools]
    usual = math.fsum(crowds) / max(1, len(crowds))
    return [_ranked(pool, crowds, usual)[:k] for pool in pools]


def _pool(
    place: int, vector: Vector, postings: Postings, count: int, size: int
) -> list[tuple[float, int]]:
    """How like a note its likest others are, and which; the likest first."""
    likeness = [0.0] * count
    for feature, weight in vector.items():
        for other, theirs in postings[feature]:
            likeness[other] += weight * theirs
    for other in _opposed(vector, postings):
        likeness[other] *= _OPPOSED
    likeness[place] = 0.0
    least = max(min(nlargest(size, likeness), default=0.0) - _SAME, _SAME)
    pool = [(value, other) for other, value in enumerate(likeness) if value >= least]
    return sorted(pool, reverse=True)


def _ranked(pool: Sequence[tuple[float, int]], crowds: Sequence[float], usual: float) -> list[int]:
    """The notes of a pool; one that is near to many others stands further back."""
    ranks = [(-round(value / (crowds[other] + usual), _DIGITS), other) for value, other in pool]
    return [other for _, other in sorted(ranks)]


def _opposed(vector: Vector, postings: Postings) -> set[int]:
    """The notes that deny something this one affirms, or affirm something it denies."""
    return {
        other
        for feature, weight in vector.items()
        if feature[0] == _THINGS_AT
        for other, theirs in postings[feature]
        if weight * theirs < 0
    }


def _postings(vectors: Sequence[Vector]) -> Postings:
    """For each feature the notes that have it, and how much."""
    found: Postings = defaultdict(list)
    for place, vector in enumerate(vectors):
        for feature, weight in vector.items():
            found[feature].append((place, weight))
    return found


def _vectors(notes: Sequence[Sequence[str]]) -> list[Vector]:
    """One vector for each note, whose products are the sums of the four likenesses."""
    found = [danish().find(note) for note in notes]
    spaces = (
        (_LETTERS, _weighed([_letters(note) for note in notes], common=_COMMON)),
        (_STEMS, _weighed([_stems(note) for note in notes], common=_COMMON)),
        (_THINGS, _weighed([_things(note) for note in found])),
        (_THEMES, _weighed(_themes(found))),
    )
    return [
        {
            (number, feature): weight * share**0.5
            for number, (share, vectors) in enumerate(spaces)
            for feature, weight in vectors[place].items()
        }
        for place in range(len(notes))
    ]


def _letters(note: Sequence[str]) -> Counter[str]:
    text = f" {' '.join(note)} "
    return Counter(text[at : at + n] for n in (3, 4, 5) for at in range(len(text) - n + 1))


def _stems(note: Sequence[str]) -> Counter[str]:
    return Counter(stem(word) for word in note if word not in SMALL_WORDS)


def _things(found: Found) -> dict[str, float]:
    """Things affirmed count up, things denied count down."""
    strength: dict[str, float] = defaultdict(float)
    for name, value in found.concepts.items():
        strength[name.removeprefix("-")] += -value if name.startswith("-") else value
    return {name: value for name, value in strength.items() if value}


def _themes(notes: Sequence[Found]) -> list[dict[str, float]]:
    """Strength of each theme in each note, at most 1: rare cues more than common ones."""
    counts = Counter(cue for note in notes for cue in note.cues)
    total = math.log(len(notes) + 1)
    rarity = {cue: 1 - math.log(count + 0.5) / total for cue, count in counts.items()}
    strengths: list[dict[str, float]] = []
    for note in notes:
        best: dict[tuple[str, tuple[int, ...]], float] = defaultdict(float)
        for cue, hit in note.cues.items():
            for theme in cue.themes:
                spot = theme, hit.places
                best[spot] = max(best[spot], hit.strength * rarity[cue])
        sums: dict[str, float] = defaultdict(float)
        for (theme, _), value in best.items():
            sums[theme] += value
        strengths.append({theme: 1 - math.exp(-value) for theme, value in sums.items()})
    return _in_keeping(strengths)


def _in_keeping(strengths: Sequence[Mapping[str, float]]) -> list[dict[str, float]]:
    """Among mostly green notes the themes of red ones count for little, and the other way round."""
    kinds = {theme: theme.partition("-")[0] for note in strengths for theme in note}
    heard = {
        kind: math.fsum(note[theme] for note in strengths for theme in note if kinds[theme] == kind)
        for kind in sorted(set(kinds.values()))
    }
    total = math.fsum(heard.values())
    share = {kind: (value / total) ** 2 for kind, value in heard.items()}
    return [
        {theme: value * share[kinds[theme]] for theme, value in note.items()} for note in strengths
    ]


def _weighed(notes: Sequence[Mapping[str, float]], common: int | None = None) -> list[Plain]:
    """Each note's features weighed by rarity and brought to length 1.

    Features of more than `common` notes count for the length only.
    """
    counts = Counter(feature for note in notes for feature in note)
    rarity = {
        feature: math.log((1 + len(notes)) / (1 + count)) + 0.5 for feature, count in counts.items()
    }
    kept = {feature for feature, count in counts.items() if common is None or count <= common}
    return [_unit({name: note[name] * rarity[name] for name in note}, kept) for note in notes]


def _unit(weights: Plain, kept: set[str]) -> Plain:
    length = math.hypot(*weights.values()) or 1.0
    return {name: weight / length for name, weight in weights.items() if name in kept}
